// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/system.h"
#include "ui/shell/screen.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace headsup::test {

/// One opt-in as a line of a shop's export. The number makes person and token its own.
inline QString optInLine(int number, const QString& topic, const QString& name)
{
    return QStringLiteral(
        "4011%1,otn-demo-%2,%3,back_in_stock,%3 back in stock? Tell me,2026-%4-10T08:00:00Z,%5\n")
        .arg(number * 7 + 1, 12, 10, QLatin1Char('1'))
        .arg(number, 12, 10, QLatin1Char('0'))
        .arg(topic)
        .arg(1 + number % 9, 2, 10, QLatin1Char('0'))
        .arg(name);
}

inline QString optInHeader()
{
    return QStringLiteral("psid,token,topic,topic_kind,prompt,opted_in_at,name\n");
}

/// A workspace in a folder of its own with one Page in rehearsal, an engine and a reading thread: what a
/// screen needs.
class Bench
{
public:
    Bench()
    {
        page.id = domain::PageId(QStringLiteral("100200300400500"));
        page.name = QStringLiteral("Test Shop");
        page.rehearsal = true;
        page.graphUrl = QUrl();
    }

    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("workspace.sqlite")); }

    [[nodiscard]] QString write(const QString& name, const QString& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return file.fileName();
    }

    void open()
    {
        bool done = false;
        engine = std::make_unique<session::Engine>();
        engine->open(workspace(), &context, [&](domain::Result<session::Engine::Opened> opened) {
            QVERIFY(opened.ok());
            checker = opened->checker;
            done = true;
        });
        QTRY_VERIFY(done);
        run([this](session::Room& room) { return room.store().addPage(page, room.now()); });
        reads = std::make_unique<session::ReadLine>(workspace());
    }

    void import(const QString& text)
    {
        const auto file = write(QStringLiteral("seed.csv"), text);
        run([this, file](session::Room& room) -> domain::Result<void> {
            const std::atomic<bool> cancel = false;
            const auto outcome = room.importFile(page.id, file, {}, store::ImportMode::Commit, cancel);
            return outcome ? domain::Result<void>() : outcome.err();
        });
    }

    /// Does something on the engine's thread and waits for it.
    template<class Job>
    void run(Job job)
    {
        bool done = false;
        engine->ask(std::move(job), &context, [&](domain::Result<void> result) {
            QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(domain::logText(result.error())));
            done = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(done, 20000);
    }

    [[nodiscard]] ui::Desk desk() const
    {
        return {engine.get(), reads.get(), &clock, checker, page, settings, undo, preferences};
    }

    QTemporaryDir dir;
    QSettings* settings = nullptr;
    ui::UndoDesk* undo = nullptr;
    ui::Preferences* preferences = nullptr;
    QObject context;
    ports::SystemClock clock;
    domain::Page page;
    std::unique_ptr<session::Engine> engine;
    std::unique_ptr<session::ReadLine> reads;
    std::shared_ptr<const relevance::Checker> checker;
};

} // namespace headsup::test
