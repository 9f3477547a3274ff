// SPDX-License-Identifier: GPL-3.0-or-later
// How long a million webhook events take into a workspace, with the peak of memory, and once more when all of
// them are known. Build with optimisation:
//   cmake --preset release && ninja -C build/release bench_events && build/release/tests/bench_events
// Arguments: events (1000000), people (100000).
#include "ports/system.h"
#include "store/chain.h"
#include "store/workspace.h"
#include "webhook/capturejob.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace headsup;

namespace {

const domain::PageId kPage{QStringLiteral("100200300")};

template<class T>
T must(domain::Result<T> result)
{
    if (!result)
        qFatal("unexpected %s", qPrintable(domain::logText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// Of ten events: three deliveries, three reads, two messages, one tap, one opt-in.
QByteArray part(qint64 i)
{
    const auto n = QByteArray::number(i);
    switch (i % 10) {
    case 0:
        return "\"optin\":{\"type\":\"one_time_notif_req\",\"payload\":\"Aurora "
               "2\",\"one_time_notif_token\":\"otn-" +
               n + "\"}";
    case 1:
        return "\"postback\":{\"mid\":\"m_tap_" + n + "\",\"payload\":\"more\"}";
    case 2:
    case 3:
        return "\"message\":{\"mid\":\"m_in_" + n + "\",\"text\":\"Do you have it?\"}";
    case 4:
    case 5:
    case 6:
        return "\"delivery\":{\"mids\":[\"m_" + n +
               "\"],\"watermark\":" + QByteArray::number(1'780'000'000'000 + i) + '}';
    default:
        return "\"read\":{\"watermark\":" + QByteArray::number(1'780'000'000'000 + i) + '}';
    }
}

void write(const QString& path, qint64 events, qint64 people)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    for (qint64 i = 0; i < events; ++i) {
        file.write(
            "{\"object\":\"page\",\"entry\":[{\"id\":\"100200300\",\"time\":1780000000000,\"messaging\":[{"
            "\"sender\":{\"id\":\"" +
            QByteArray::number(2'130'000'000'000'000 + (i * 7919) % people) +
            "\"},\"recipient\":{\"id\":\"100200300\"},\"timestamp\":" +
            QByteArray::number(1'780'000'000'000 + i) + ',' + part(i) + "}]}]}\n");
    }
}

double megabytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 events = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const qint64 people = argc > 2 ? QByteArray(argv[2]).toLongLong() : 100'000;
    const QTemporaryDir folder;
    const auto log = folder.filePath(QStringLiteral("events.jsonl"));
    write(log, events, people);
    ports::SystemClock clock;
    ports::SystemRandom random;
    auto writer = must(store::openWriter(folder.filePath(QStringLiteral("w.headsup")), random,
        [](const QString&, const QString&) { return domain::TopicKind::BackInStock; }));
    must(
        writer->addPage({kPage, QStringLiteral("Shop"), QUrl(), QStringLiteral("v25.0"), true}, clock.now()));
    const std::atomic<bool> never{false};
    std::printf("%lld events of %lld people, %.0f MB; %.0f MB of memory before\n",
        static_cast<long long>(events), static_cast<long long>(people),
        static_cast<double>(QFile(log).size()) / 1e6, megabytes());
    for (const auto* round : {"new", "known"}) {
        QElapsedTimer timer;
        timer.start();
        auto sink = must(writer->importSink(
            kPage, QStringLiteral("events.jsonl"), store::ImportMode::Commit, clock.now()));
        const auto outcome = must(webhook::CaptureJob(log, kPage, {}, clock, *sink).run({}, never));
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::printf("%-6s %7.1f s  %8.0f events/s  peak %.0f MB  opt-ins added %lld, refused %lld\n", round,
            seconds, static_cast<double>(events) / seconds, megabytes(),
            static_cast<long long>(outcome.report.added), static_cast<long long>(outcome.report.rejected));
    }
    return 0;
}
