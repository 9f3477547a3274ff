// SPDX-License-Identifier: GPL-3.0-or-later
// How long a million opt-ins take into a workspace and out of it, beside what the sqlite3 shell needs for the
// same file into a table with a unique token, and what a tenth more takes after that. Both take turns in one
// run; where other programs are busy, the ratio of processor time says more than that of time. At last, as
// many events of a captured webhook come in, without a peer. Build with optimisation:
//   cmake --preset release && ninja -C build/release bench_import headsup-cli &&
//   build/release/tests/bench_import
// Arguments: rows (1000000), rounds (3).
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Took
{
    double seconds = 0;
    double processor = 0; ///< seconds
    double megabytes = 0; ///< peak
};

/// Runs a program with its input from a string and its output to a file. Ends the benchmark if it fails.
Took timed(const QStringList& command, const QByteArray& input = {}, const QString& output = {})
{
    QElapsedTimer clock;
    std::vector<QByteArray> words;
    for (const auto& word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char*> argv;
    for (auto& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    int pipe[2];
    if (::pipe(pipe) != 0)
        qFatal("pipe");
    clock.start();
    const auto child = ::fork();
    if (child == 0) {
        ::dup2(pipe[0], 0);
        ::close(pipe[1]);
        QFile out(output.isEmpty() ? QStringLiteral("/dev/null") : output);
        if (!out.open(QIODevice::WriteOnly))
            ::_exit(126);
        ::dup2(out.handle(), 1);
        if (output.isEmpty())
            ::dup2(out.handle(), 2);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(pipe[0]);
    if (::write(pipe[1], input.constData(), static_cast<size_t>(input.size())) != input.size())
        qFatal("write");
    ::close(pipe[1]);
    int status = 0;
    rusage usage = {};
    ::wait4(child, &status, 0, &usage);
    const auto secondsOf = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    const Took took{static_cast<double>(clock.nsecsElapsed()) / 1e9,
        secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
        qFatal("%s ended with %d", argv[0], status);
    return took;
}

/// About 150 bytes a row: 510 topics, half as many people as rows, each with one name.
void writeRows(const QString& path, int rows, quint64 seed = 7)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("psid,token,topic,prompt,opted_in_at,first_name,last_name,locale\n");
    std::mt19937_64 random(seed);
    static const char* const kNames[] = {"Ana", "Bo", "Chloé", "Dmitri", "Émile", "Fatima", "Günter", "Hana"};
    QByteArray piece;
    for (int i = 0; i < rows; ++i) {
        const auto who = random() % (static_cast<quint64>(rows) * 7 / 10);
        const auto person = 2'130'000'000'000'000ULL + who * 7 + 1;
        const auto topic = QByteArray::number(random() % 510);
        const auto day = 1 + random() % 28;
        piece += QByteArray::number(person) + ",otn-demo-" +
                 QByteArray::number(random(), 36).rightJustified(13, '0') +
                 QByteArray::number(i, 36).rightJustified(6, '0') + ",Topic number " + topic +
                 ",Tell me when number " + topic + " is back in stock,2026-0" +
                 QByteArray::number(1 + random() % 5) + "-" + QByteArray::number(day).rightJustified(2, '0') +
                 " 08:15:00," + kNames[who % 8] + ",Surname" + QByteArray::number(who * 7919 % 20000) +
                 ",de_DE\n";
        if (piece.size() > 1'000'000) {
            file.write(piece);
            piece.clear();
        }
    }
    file.write(piece);
}

/// One event a line: opt-ins, messages, deliveries and reads of so many people.
void writeEvents(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    std::mt19937_64 random(5);
    for (int i = 0; i < rows; ++i) {
        const auto at = QByteArray::number(1'767'225'600'000 + i * 1000LL);
        const auto person =
            QByteArray::number(2'130'000'000'000'001ULL + random() % static_cast<quint64>(rows) * 7);
        const auto mid = QByteArray::number(random(), 36);
        QByteArray what;
        if (i % 5 == 0)
            what = R"("optin":{"type":"one_time_notif_req","payload":"Topic )" +
                   QByteArray::number(random() % 510) + R"(","one_time_notif_token":"otn-demo-)" + mid +
                   R"("})";
        else if (i % 5 < 3)
            what = R"("message":{"mid":"m_)" + mid + R"(","text":"Is it back yet?"})";
        else if (i % 5 == 3)
            what = R"("delivery":{"mids":["m_)" + mid + R"("],"watermark":)" + at + '}';
        else
            what = R"("read":{"watermark":)" + at + '}';
        file.write(R"({"object":"page","entry":[{"id":"1002003004","time":)" + at +
                   R"(,"messaging":[{"sender":{"id":")" + person +
                   R"("},"recipient":{"id":"1002003004"},"timestamp":)" + at + ',' + what + "}]}]}\n");
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    const auto cli = qEnvironmentVariable("HEADSUP_CLI", QStringLiteral(HEADSUP_BIN "/headsup-cli"));
    QTemporaryDir folder;
    const auto list = folder.filePath(QStringLiteral("list.csv"));
    writeRows(list, rows);
    const auto bytes = QFile(list).size();
    std::printf("%d rows, %lld bytes each\n", rows, static_cast<long long>(bytes / rows));
    const auto more = folder.filePath(QStringLiteral("more.csv"));
    writeRows(more, rows / 10, 8);
    struct Row
    {
        const char* name;
        std::vector<double> peer, own, ratio, processor;
        double peak = 0;
    };
    Row tables[] = {{"first import", {}, {}, {}, {}}, {"the same again", {}, {}, {}, {}},
        {"a tenth more", {}, {}, {}, {}}, {"export", {}, {}, {}, {}}};
    const auto note = [&](Row& row, const Took& peer, const Took& own) {
        row.peer.push_back(peer.seconds);
        row.own.push_back(own.seconds);
        row.ratio.push_back(own.seconds / peer.seconds);
        row.processor.push_back(own.processor / peer.processor);
        row.peak = std::max(row.peak, own.megabytes);
    };
    for (int round = 0; round < rounds; ++round) {
        const auto shell = folder.filePath(QStringLiteral("shell-%1.db").arg(round));
        const auto workspace = folder.filePath(QStringLiteral("own-%1.sqlite").arg(round));
        const QByteArray read = ".import --csv --skip 1 " + list.toLocal8Bit() + " t\n";
        const QByteArray table = "CREATE TABLE t (psid TEXT, token TEXT UNIQUE, topic TEXT, prompt TEXT,"
                                 " opted_in_at TEXT, first_name TEXT, last_name TEXT, locale TEXT);\n";
        const QStringList own{cli, QStringLiteral("--workspace"), workspace};
        timed(own + QStringList{QStringLiteral("page"), QStringLiteral("add"), QStringLiteral("1002003004"),
                        QStringLiteral("Bench"), QStringLiteral("--rehearsal")});
        const auto import = own + QStringList{QStringLiteral("import")};
        const auto first = timed({QStringLiteral("sqlite3"), shell}, table + read);
        note(tables[0], first, timed(import + QStringList{list}));
        note(tables[1], timed({QStringLiteral("sqlite3"), shell}, read), timed(import + QStringList{list}));
        // Beside the shell's import of all of them into an empty table.
        note(tables[2], first, timed(import + QStringList{more}));
        // The shell writes the same columns of the same workspace.
        const auto peer = timed({QStringLiteral("sqlite3"), QStringLiteral("-csv"), workspace},
            "SELECT o.id, p.psid, o.token, r.text, s.name,"
            " strftime('%Y-%m-%dT%H:%M:%SZ', o.opted_in_at / 1000, 'unixepoch'),"
            " strftime('%Y-%m-%dT%H:%M:%SZ', o.expires_at / 1000, 'unixepoch'), p.first_name, p.last_name,"
            " p.name, p.locale, p.timezone, p.email, p.phone, t.name, k.name FROM opt_ins o"
            " JOIN people p ON p.id = o.person JOIN prompts r ON r.id = o.prompt"
            " JOIN topics t ON t.id = o.topic JOIN topic_kinds k ON k.id = t.kind"
            " JOIN opt_in_states s ON s.id = o.state ORDER BY o.id;\n",
            folder.filePath(QStringLiteral("shell.csv")));
        note(tables[3], peer,
            timed(own + QStringList{QStringLiteral("export"), QStringLiteral("optins"),
                            folder.filePath(QStringLiteral("own.csv"))}));
        QFile::remove(shell);
        QFile::remove(workspace);
    }
    std::printf("%-16s %10s %10s %8s %16s %12s\n", "", "shell s", "headsup s", "ratio", "processor ratio",
        "peak MiB");
    for (const auto& row : tables)
        std::printf("%-16s %10.2f %10.2f %8.2f %16.2f %12.0f\n", row.name, median(row.peer), median(row.own),
            median(row.ratio), median(row.processor), row.peak);

    const auto events = folder.filePath(QStringLiteral("events.jsonl"));
    writeEvents(events, rows);
    const QStringList own{
        cli, QStringLiteral("--workspace"), folder.filePath(QStringLiteral("events.sqlite"))};
    timed(own + QStringList{QStringLiteral("page"), QStringLiteral("add"), QStringLiteral("1002003004"),
                    QStringLiteral("Bench"), QStringLiteral("--rehearsal")});
    const auto took = timed(own + QStringList{QStringLiteral("import"), events});
    std::printf("%d events: %.0f a second, %.1f seconds of processor, peak %.0f MiB\n", rows,
        rows / took.seconds, took.processor, took.megabytes);
}
