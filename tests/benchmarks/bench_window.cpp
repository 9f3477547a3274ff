// SPDX-License-Identifier: GPL-3.0-or-later
// How the window feels with a million opt-ins in one topic and 500 small ones beside it: counts, the click on
// a topic, jumps, typing into the search, sorting, memory, start, and how long the window's thread ever stood
// still, also while a file comes in. Build with optimisation:
//   cmake --preset release && ninja -C build/release bench_window && build/release/tests/bench_window
// Arguments: rows (1000000), jumps (300).
#include "ports/system.h"
#include "session/engine.h"
#include "session/readline.h"
#include "ui/models/optinmodel.h"
#include "ui/models/optinsource.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <random>
#include <sys/resource.h>
#include <thread>

using namespace headsup;

namespace {

const domain::PageId kPage(QStringLiteral("1002003004"));

double megabytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double part(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * share)];
}

/// Nineteen rows of twenty belong to one topic; names of several scripts.
void writeRows(const QString& path, int rows, int from)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("psid,token,topic,prompt,opted_in_at,name,locale\n");
    std::mt19937_64 random(11);
    const QByteArray first[] = {"Ana", "Bo", "Chloé", "Дмитрий", "Émile", "فاطمة", "Günter", "はな", "李"};
    const QByteArray last[] = {"Müller", "Иванов", "Nguyễn", "García", "Smith", "Öztürk", "王", "Rossi"};
    for (int i = from; i < from + rows; ++i) {
        const auto who = random() % (static_cast<quint64>(rows) * 7 / 10) + static_cast<quint64>(from);
        const auto topic =
            i % 20 != 0 ? QByteArray("Aurora 2") : "Topic " + QByteArray::number(random() % 500);
        file.write(QByteArray::number(2'130'000'000'000'001ULL + who * 7) + ",otn-demo-" +
                   QByteArray::number(random(), 36) + QByteArray::number(i, 36) + ',' + topic +
                   ",Tell me when " + topic + " is back,2026-0" + QByteArray::number(1 + random() % 5) + "-" +
                   QByteArray::number(10 + random() % 18) + " 08:15:00," + first[who % 9] + ' ' +
                   last[who % 8] + ' ' + QByteArray::number(who * 7919 % 20'000) + ",de_DE\n");
    }
}

/// Beats on the window's thread; a thread of its own notes the longest silence.
class Watchdog
{
public:
    Watchdog()
    {
        m_beat.callOnTimeout([this] { m_last = now(); });
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.start(1);
        m_thread = std::thread([this] {
            while (!m_end) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                const auto silence = now() - m_last.load();
                if (silence > m_worst)
                    m_worst = silence;
            }
        });
    }
    ~Watchdog()
    {
        m_end = true;
        m_thread.join();
    }
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;
    /// Milliseconds since the last call; the beat itself is part of it.
    double worst() { return static_cast<double>(m_worst.exchange(0)) / 1000; }

private:
    static qint64 now()
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }
    QTimer m_beat;
    std::atomic<qint64> m_last{now()};
    std::atomic<qint64> m_worst{0};
    std::atomic<bool> m_end{false};
    std::thread m_thread;
};

/// The list as the window shows it.
class List
{
public:
    explicit List(const QString& workspace)
        : m_reads(workspace)
        , m_source(m_reads)
        , m_model(m_source, m_clock)
    {
        m_view.setModel(&m_model);
        m_view.horizontalHeader()->setStretchLastSection(true);
        m_window.setCentralWidget(&m_view);
        m_window.resize(1200, 800);
        m_window.show();
    }
    ~List() { m_window.takeCentralWidget(); }
    List(const List&) = delete;
    List& operator=(const List&) = delete;

    session::ReadLine& reads() { return m_reads; }
    ui::OptInModel& model() { return m_model; }

    /// Milliseconds until the list shows the answer to the query, painted.
    double ask(const store::OptInQuery& query)
    {
        QElapsedTimer clock;
        clock.start();
        m_model.setQuery(query);
        return painted(clock);
    }
    double sort(int column, Qt::SortOrder order)
    {
        QElapsedTimer clock;
        clock.start();
        m_model.sort(column, order);
        return painted(clock);
    }
    double jump(int row)
    {
        QElapsedTimer clock;
        clock.start();
        m_view.verticalScrollBar()->setValue(row);
        m_view.viewport()->repaint();
        return painted(clock);
    }
    double refresh()
    {
        QElapsedTimer clock;
        clock.start();
        m_model.refresh();
        return painted(clock);
    }

private:
    double painted(const QElapsedTimer& clock)
    {
        while (m_model.isLoading() || !allShown())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_view.viewport()->repaint();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    bool allShown()
    {
        const int rows = m_model.rowCount();
        if (rows == 0)
            return true;
        const int top = std::max(0, m_view.rowAt(0));
        const int below = m_view.rowAt(m_view.viewport()->height() - 1);
        const int bottom = below < 0 ? rows - 1 : below;
        const auto* first = m_model.rowAt(top);
        const auto* last = m_model.rowAt(bottom);
        return first && last;
    }
    ports::SystemClock m_clock;
    session::ReadLine m_reads;
    ui::WorkspaceOptIns m_source;
    ui::OptInModel m_model;
    ui::TableView m_view;
    QMainWindow m_window;
};

template<class Value, class Job>
Value answer(session::ReadLine& reads, Job job)
{
    std::optional<domain::Result<Value>> got;
    QObject context;
    const auto ticket =
        reads.ask(job, &context, [&](domain::Result<Value>&& value) { got = std::move(value); });
    while (!got)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!*got)
        qFatal("%s", qPrintable(domain::logText(got->error())));
    return std::move(**got);
}

QList<domain::TopicSummary> topics(session::ReadLine& reads)
{
    return answer<QList<domain::TopicSummary>>(
        reads, [](store::Reader& reader, const store::CancelFlag&) { return reader.topics(kPage); });
}

void run(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(HEADSUP_BIN "/headsup-cli"), words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
}

/// A whole process from its start to its first painted window and its end.
double startOf(const char* mode, const QString& workspace)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(mode), workspace});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return part(times, 0.5);
}

/// The processes that startOf() starts.
int startOnly(const QString& mode, const QString& workspace)
{
    if (mode == u"--bare") {
        QMainWindow window;
        window.resize(1200, 800);
        window.show();
        window.repaint();
        return 0;
    }
    List list(workspace);
    const auto all = topics(list.reads());
    if (mode == u"--page") {
        store::OptInQuery query;
        query.page = kPage;
        query.topic = all.back().topic.id;
        list.ask(query);
    }
    return 0;
}

void say(const char* what, double value, const char* unit)
{
    std::printf("| %s | %.1f %s |\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1].startsWith(u"--"))
        return startOnly(words[1], words[2]);
    const int rows = words.size() > 1 ? words[1].toInt() : 1'000'000;
    const int jumps = words.size() > 2 ? words[2].toInt() : 300;
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
    const auto workspace = folder.filePath(QStringLiteral("w.sqlite"));
    const auto file = folder.filePath(QStringLiteral("list.csv"));
    const QStringList cli{QStringLiteral("--workspace"), workspace};
    writeRows(file, rows, 0);
    run(cli + QStringList{QStringLiteral("page"), QStringLiteral("add"), kPage.value(),
                  QStringLiteral("Bench"), QStringLiteral("--rehearsal")});
    run(cli + QStringList{QStringLiteral("import"), file});

    std::printf("%d opt-ins\n\n| what | measured |\n|---|--:|\n", rows);
    const auto bare = startOf("--bare", workspace);
    say("start: bare window", bare, "ms");
    say("start: list and counts, against it", startOf("--counts", workspace) / bare, "times");
    say("start: with the first page of the largest topic", startOf("--page", workspace) / bare, "times");

    {
        List list(workspace);
        Watchdog watchdog;
        std::vector<double> times;
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer clock;
            clock.start();
            const auto all = topics(list.reads());
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        say("counts of all topics, median", part(times, 0.5), "ms");
        const auto all = topics(list.reads());
        const auto largest = *std::max_element(all.begin(), all.end(),
            [](const auto& a, const auto& b) { return a.counts.total() < b.counts.total(); });
        store::OptInQuery query;
        query.page = kPage;
        times.clear();
        for (int i = 0; i < 20; ++i) {
            query.topic = all[i].topic.id == largest.topic.id ? all[20].topic.id : all[i].topic.id;
            times.push_back(list.ask(query));
        }
        say("click on a small topic, 95 of 100", part(times, 0.95), "ms");
        query.topic = largest.topic.id;
        say("click on the largest topic", list.ask(query), "ms");
        query.topic.reset();
        say("all topics", list.ask(query), "ms");
        watchdog.worst();

        std::mt19937 random(3);
        times.clear();
        for (int i = 0; i < jumps; ++i)
            times.push_back(list.jump(static_cast<int>(random() % static_cast<unsigned>(rows - 40))));
        say("jump, median", part(times, 0.5), "ms");
        say("jump, 99 of 100", part(times, 0.99), "ms");
        say("longest stall of the window's thread, jumping", watchdog.worst(), "ms");

        query.search = QStringLiteral("a");
        say("first search: texts are read", list.ask(query), "ms");
        times.clear();
        for (const auto& typed : {QStringLiteral("müller 77"), QStringLiteral("Иванов"), QStringLiteral("李"),
                 QStringLiteral("21300000012"), QStringLiteral("back"), QStringLiteral("nguyen 1234")}) {
            for (int letters = 1; letters <= typed.size(); ++letters) {
                query.search = typed.first(letters);
                times.push_back(list.ask(query));
            }
        }
        say("keystroke in the search to the painted result, median", part(times, 0.5), "ms");
        say("keystroke, 95 of 100", part(times, 0.95), "ms");
        say("longest stall, typing", watchdog.worst(), "ms");
        query.search.clear();
        list.ask(query);

        const std::pair<ui::OptInModel::Column, const char*> columns[] = {
            {ui::OptInModel::PersonColumn, "sort by person"},
            {ui::OptInModel::PromptColumn, "sort by prompt"},
            {ui::OptInModel::OptedInColumn, "sort by opted in"},
            {ui::OptInModel::StateColumn, "sort by state"},
            {ui::OptInModel::ExpiresColumn, "sort by expires"}};
        for (const auto& [column, name] : columns)
            say(name, list.sort(column, Qt::DescendingOrder), "ms");
        say("longest stall, sorting", watchdog.worst(), "ms");
        say("peak memory", megabytes(), "MiB");

        // Another tenth comes in through the window's own engine.
        writeRows(file, std::max(rows / 10, 100), rows);
        session::Engine engine;
        bool open = false;
        engine.open(workspace, &app, [&](domain::Result<session::Engine::Opened> opened) {
            if (!opened)
                qFatal("%s", qPrintable(domain::logText(opened.error())));
            open = true;
        });
        while (!open)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        watchdog.worst();
        bool done = false;
        QElapsedTimer clock;
        clock.start();
        const std::atomic<bool> never{false};
        engine.ask(
            [&](session::Room& room) {
                return room.importFile(kPage, file, {}, store::ImportMode::Commit, never);
            },
            &app,
            [&](domain::Result<csv::ImportOutcome>&& outcome) {
                if (!outcome)
                    qFatal("%s", qPrintable(domain::logText(outcome.error())));
                done = true;
            });
        times.clear();
        while (!done)
            times.push_back(list.jump(static_cast<int>(random() % static_cast<unsigned>(rows - 40))));
        say("a tenth more comes in, seconds", static_cast<double>(clock.nsecsElapsed()) / 1e9, "s");
        list.refresh();
        say("jump meanwhile, 99 of 100", part(times, 0.99), "ms");
        say("longest stall, importing", watchdog.worst(), "ms");
        bool shut = false;
        engine.shutDown(&app, [&] { shut = true; });
        while (!shut)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return 0;
}
