// SPDX-License-Identifier: GPL-3.0-or-later
// What sending holds: messages a second at set rates against the latency of the Graph API, what is in flight
// for it, processor time and commits a message, and memory over many sends. Everything is real but the
// Graph API, which is the stand-in on a thread of its own. Build it with the release preset.
//
//   bench_sending [SECONDS] [MANY]   seconds a measurement (default 10), sends of the memory run (default
//   5000)
#include "campaign/runner.h"
#include "graph/qnamtransport.h"
#include "rehearsal/simthread.h"
#include "tests/support/failingwriter.h"
#include "tests/support/sendworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace headsup;
using namespace headsup::test;

namespace {

/// Milliseconds that this thread has computed: the stand-in's own thread does not count.
double computed()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Resident memory in MiB.
double resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

/// The pace's clock may run ahead of the real one, so that the pace holds nobody up.
class LeapClock final : public ports::Clock
{
public:
    [[nodiscard]] domain::Instant now() const override { return m_real.now(); }
    [[nodiscard]] domain::Milliseconds steady() const override { return m_real.steady() + ahead; }
    domain::Milliseconds ahead{0};

private:
    ports::SystemClock m_real;
};

struct Setup
{
    double rate = 8;
    int latency = 0;   ///< milliseconds
    int people = 0;    ///< frozen
    int stopAfter = 0; ///< messages; fewer than people, so that the end of the campaign is not measured
    bool paced = true;
};

struct Measured
{
    double perSecond = 0;
    double cpu = 0;     ///< milliseconds a message
    double commits = 0; ///< a message
    qint64 inFlight = 0;
    double meanInFlight = 0;
    double memory = 0; ///< MiB more at the end than after the first hundred
    qint64 twice = 0;
};

Measured measure(const Setup& setup)
{
    rehearsal::SimSetup sim;
    sim.latency = domain::Milliseconds{setup.latency};
    const auto server = std::move(rehearsal::SimThread::start(std::move(sim))).value();
    SendWorkspace workspace(setup.people);
    FailingWriter writer(workspace.writer()); // counts the calls, each of which is one transaction
    LeapClock clock;
    ports::SystemRandom random;
    graph::QnamTransport transport;
    const auto endpoint = graph::Endpoint::from(server->address(), QStringLiteral("v25.0"));
    graph::MessageSender sender(
        transport, *endpoint, SendWorkspace::page(), SendWorkspace::pageToken(), {}, {});
    graph::Pacer pacer(clock, random, setup.rate);
    campaign::Runner runner(writer, sender, pacer, clock, workspace.campaign(),
        setup.paced ? campaign::InFlightLimit() : campaign::InFlightLimit(6, 6));

    Measured out;
    QElapsedTimer timer;
    double cpu = 0;
    double memory = 0;
    qint64 sent = 0;
    qint64 last = -1;
    int samples = 0;
    const int warm = setup.paced ? 3 : 100;
    const auto calls = [&writer] {
        return writer.calls(FailingWriter::Call::ClaimNext) + writer.calls(FailingWriter::Call::Settle);
    };
    int callsBefore = 0;
    QEventLoop loop;
    QObject::connect(&runner, &campaign::Runner::stopped, &loop, &QEventLoop::quit);
    QObject::connect(&runner, &campaign::Runner::progressed, &loop, [&](const campaign::RunSnapshot& run) {
        if (!setup.paced)
            clock.ahead += std::chrono::seconds{1};
        const auto accepted = run.counts[domain::DeliveryState::Accepted];
        const auto inFlight = run.counts[domain::DeliveryState::InFlight];
        if (timer.isValid() && sent == 0) {
            out.inFlight = std::max(out.inFlight, inFlight);
            out.meanInFlight += static_cast<double>(inFlight);
            ++samples;
        }
        if (accepted == last)
            return;
        last = accepted;
        if (accepted < warm || sent > 0)
            return;
        if (!timer.isValid()) {
            timer.start();
            cpu = computed();
            memory = resident();
            callsBefore = calls();
        }
        if (accepted >= setup.stopAfter) {
            sent = accepted - warm;
            const auto count = static_cast<double>(sent);
            out.perSecond = 1e9 * count / static_cast<double>(timer.nsecsElapsed());
            out.cpu = (computed() - cpu) / count;
            out.commits = (calls() - callsBefore) / count;
            out.memory = resident() - memory;
            runner.pause();
        }
    });
    if (!runner.start())
        qFatal("the run does not begin");
    loop.exec();
    out.meanInFlight /= std::max(samples, 1);
    server->run([&out](rehearsal::SimServer& played) { out.twice = played.sim().ledger().presentedTwice(); });
    if (sent == 0)
        qFatal("the run ended early: %s", qUtf8Printable(runner.snapshot().pauseDetail));
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int seconds = argc > 1 ? atoi(argv[1]) : 10;
    const int many = argc > 2 ? atoi(argv[2]) : 5000;
    std::printf(
        "| set rate | latency ms | messages/s | share of the rate | in flight, most | in flight, mean |"
        " CPU ms/message | commits/message | twice |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (const double rate : {8.0, graph::Pacer::kHighestRate, 1000.0}) {
        for (const int latency : {0, 150, 400}) {
            const double held = std::min(rate, graph::Pacer::kHighestRate);
            Setup setup{rate, latency, 0, static_cast<int>(held * seconds), true};
            setup.people = setup.stopAfter + 100;
            const auto got = measure(setup);
            const auto name = rate > held ? QByteArray("unlimited") : QByteArray::number(rate);
            std::printf("| %s | %d | %.2f | %.3f | %lld | %.1f | %.2f | %.2f | %lld |\n", name.constData(),
                latency, got.perSecond, got.perSecond / held, static_cast<long long>(got.inFlight),
                got.meanInFlight, got.cpu, got.commits, static_cast<long long>(got.twice));
            std::fflush(stdout);
        }
    }
    const auto got = measure({graph::Pacer::kHighestRate, 0, many + 100, many, false});
    std::printf("\nNo pace, six in flight, %d messages: %.0f messages/s, %.2f ms of processor time and %.2f "
                "commits a message, memory %+.1f MiB from the 100th to the last.\n",
        many, got.perSecond, got.cpu, got.commits, got.memory);
    return 0;
}
