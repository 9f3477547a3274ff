// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/simthread.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

/// The real program, run as a person or a script runs it.
namespace headsup::test {

constexpr auto kPage = "100200300400500";
/// What the stand-in takes as an access token of that Page.
constexpr auto kPageToken = "rehearsal-100200300400500";
constexpr int kPatience = 60'000;

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    /// The one object on standard output; an empty one where there is anything else.
    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(out, &problem);
        return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
    [[nodiscard]] QStringList keys() const { return json().keys(); }
};

/// Splits at spaces outside of single quotes, as a shell does.
inline QStringList words(const QString& line)
{
    QStringList out;
    bool quoted = false;
    bool inWord = false;
    for (const QChar c : line) {
        if (c == u' ' && !quoted) {
            inWord = false;
            continue;
        }
        if (!std::exchange(inWord, true))
            out.append(QString());
        if (c == u'\'')
            quoted = !quoted;
        else
            out.last().append(c);
    }
    return out;
}

inline QStringList words(const char* line)
{
    return words(QString::fromUtf8(line));
}

/// A folder with a workspace, and ways to call the program on it.
class Desk
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("workspace.sqlite")); }
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void prepare(QProcess& process, const QStringList& arguments) const
    {
        process.setProgram(QStringLiteral(HEADSUP_BIN "/headsup-cli"));
        process.setArguments(QStringList{QStringLiteral("--workspace"), workspace()} + arguments);
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
    }
    [[nodiscard]] static Answer finish(QProcess& process)
    {
        if (!process.waitForFinished(kPatience))
            qFatal("the program did not end: %s", qPrintable(process.arguments().join(QLatin1Char(' '))));
        const bool whole = process.exitStatus() == QProcess::NormalExit;
        return {
            whole ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Answer run(const QStringList& arguments) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start(QIODevice::ReadOnly);
        return finish(process);
    }
    Answer run(const char* line) const { return run(words(line)); }
    /// The same with --json; fails the test where the exit code is another.
    QJsonObject must(const char* line, int code = 0) const
    {
        const auto answer = run(QStringList{QStringLiteral("--json")} + words(line));
        if (answer.code != code || answer.json().isEmpty())
            qFatal("%s: exit %d, %s %s", line, answer.code, answer.out.constData(), answer.err.constData());
        return answer.json();
    }

    /// A Page and a topic of so many people who wait for Aurora 2; the stand-in answers at the address.
    void fill(int people, const QUrl& graph, bool rehearsal = true) const
    {
        auto page = words("page add");
        page << QString::fromLatin1(kPage) << QStringLiteral("Lumen") << QStringLiteral("--graph-url")
             << graph.toString();
        if (rehearsal)
            page << QStringLiteral("--rehearsal");
        QCOMPARE(run(page).code, 0);
        write(QStringLiteral("optins.csv"), optIns(people));
        QCOMPARE(run("import optins.csv").code, 0);
        write(QStringLiteral("message.txt"), "Hi {first_name|there}, Aurora 2 is back in stock.");
    }
    [[nodiscard]] static QByteArray optIns(int people, int from = 1)
    {
        const auto day = QDateTime::currentDateTimeUtc().addDays(-30).date().toString(Qt::ISODate).toLatin1();
        QByteArray csv("psid,token,topic,topic_kind,prompt,opted_in_at,first_name\n");
        for (int i = from; i < from + people; ++i) {
            csv += QByteArray::number(2'000'000'000'000'000 + i) + ",otn-demo-" + QByteArray::number(i) +
                   ",Aurora 2,back_in_stock,Tell me when Aurora 2 is back," + day + "T10:00:00Z,Ada\n";
        }
        return csv;
    }

private:
    /// Everybody's journals are apart: what one test spends is not spent for the next.
    [[nodiscard]] static QProcessEnvironment surroundings(const QTemporaryDir& folder)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
        return environment;
    }
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = surroundings(m_folder);
};

/// The stand-in's own account, on whatever thread it lives.
inline QJsonObject ledgerOf(rehearsal::SimThread& sim)
{
    QByteArray json;
    sim.run([&json](rehearsal::SimServer& server) { json = server.sim().ledger().toJson(false); });
    return QJsonDocument::fromJson(json).object();
}

} // namespace headsup::test
