// SPDX-License-Identifier: GPL-3.0-or-later
// Sends many messages with the real headsup-cli to a stand-in that misbehaves in one of ten answers, ends the
// program with SIGKILL at random moments, starts it again until everything is finished, and then holds the
// books against the stand-in's own count. Ends with 0 only if no token was presented twice without a proof
// that the first time did not use it, nothing is called sent that was not, and nobody is lost.
//
//   soak [--opt-ins N] [--kills N] [--lanes N] [--seed N]     default: 50000, 200, 1, 20261122
//
// A lane is a workspace with a Page, a stand-in and a sending program of its own; lanes go side by side,
// since one Page takes 35 messages a second at most.
#include "rehearsal/simthread.h"
#include "tests/support/proof.h"
#include "tests/support/sendworkspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <cstdio>
#include <memory>

using namespace headsup;
using namespace headsup::test;
using domain::CampaignState;
using domain::DeliveryState;
using domain::OptInState;

namespace {

struct Plan
{
    int optIns = 0;
    int kills = 0;
    quint32 seed = 0;
};

struct Figures
{
    int kills = 0;
    int stops = 0; ///< the program paused by itself: a refusal that concerns the Page, too many failures
    qint64 arrivals = 0;
    qint64 again = 0; ///< tokens presented more than once, each time after a refusal that proved them unused
    qint64 sent = 0;
    qint64 uncertain = 0;
    qint64 uncertainAndUsed = 0;
    qint64 other = 0;           ///< failed or left out, with its reason
    QMap<QString, int> reasons; ///< of the stops
    QStringList wrong;
};

/// One answer in ten goes wrong. What holds a sender up for long comes a few times only.
QByteArray faults(const Plan& plan)
{
    QByteArrayList rules;
    const auto add = [&rules](double rate, const QByteArray& what, const QByteArray& more = {}) {
        rules << R"({"match": {"rate": )" + QByteArray::number(rate) + more + R"(}, "fault": )" + what + '}';
    };
    for (const auto* kind : {"close_before", "close_after", "half_status", "cut_body", "reset", "half_json",
             "no_message_id", "null", "empty"})
        add(0.006, '"' + QByteArray(kind) + '"');
    add(0.003, R"("reset", "processed": true)");
    add(0.003, R"("close_after", "processed": false)");
    add(0.003, R"("huge", "bytes": 200000, "processed": true)");
    add(0.003, R"("compressed", "bytes": 4000000)");
    add(0.003, R"("server_error", "http": 503, "processed": true)");
    add(0.003, R"("server_error", "http": 500)");
    for (const auto* code : {"551", "10", "200", "2018", "1200", "1", "2"})
        add(0.002, R"("error", "code": )" + QByteArray(code));
    add(0.006, R"("drip", "ms": 2)");
    add(0.01, R"("delay", "ms": 600)");
    const auto few = std::max(1, plan.optIns / 2000);
    const QByteArray times = R"(, "times": )" + QByteArray::number(few);
    for (const auto* what : {R"("html")", R"("redirect", "location": "http://sign-in.example/")",
             R"("proxy_auth")", R"("too_many", "seconds": 1)", R"("error", "code": 190, "subcode": 463)"})
        add(0.004, what, times);
    if (plan.optIns >= 2000) {
        add(0.002, R"("no_answer", "processed": true)", times);
        add(0.002, R"("no_answer")", times);
        add(0.001, R"("rate_limit", "minutes": 1)", R"(, "times": 1)");
        add(0.001, R"("error", "code": 613)", R"(, "times": 1)");
        add(0.001, R"("usage", "header": "page", "percent": 80)", R"(, "times": 1)");
    }
    rules << R"({"match": {}, "fault": "delay", "ms": 100})";
    return R"({"seed": )" + QByteArray::number(plan.seed % 100'000) + R"(, "rules": [)" + rules.join(",\n") +
           "]}";
}

class Lane
{
public:
    explicit Lane(const Plan& plan)
        : m_plan(plan)
        , m_random(plan.seed)
    {
        rehearsal::SimSetup setup;
        auto script = rehearsal::FaultScript::parse(faults(plan), QStringLiteral("soak"));
        if (!script)
            qFatal("%s", qPrintable(logText(script.error())));
        setup.faults = std::move(*script);
        auto started = rehearsal::SimThread::start(std::move(setup));
        if (!started)
            qFatal("%s", qPrintable(logText(started.error())));
        m_server = std::move(*started);
        m_workspace =
            std::make_unique<SendWorkspace>(plan.optIns, m_server->address(), SendWorkspace::Stage::Draft);
        m_workspace->close();
    }

    Figures run()
    {
        while (m_figures.wrong.isEmpty() && live()) {
        }
        if (m_figures.wrong.isEmpty())
            check();
        return m_figures;
    }

private:
    static constexpr int kWaitMs = 900'000;

    [[nodiscard]] QStringList nextCommand() const
    {
        const auto id = QString::number(m_workspace->campaign().value());
        const auto state = Books(m_workspace->path()).number(QStringLiteral("SELECT state FROM campaigns"));
        QStringList words{QStringLiteral("--workspace"), m_workspace->path(), QStringLiteral("--json"),
            QStringLiteral("campaign")};
        if (state == static_cast<int>(CampaignState::Draft))
            return words << QStringLiteral("send") << id << QStringLiteral("--confirm")
                         << QString::number(m_plan.optIns);
        return words << QStringLiteral("resume") << id;
    }
    /// The kills are spread over most of the time that the sending takes at least.
    [[nodiscard]] qint64 untilTheNextKill()
    {
        if (m_figures.kills >= m_plan.kills)
            return kWaitMs;
        const auto mean = 0.7 * 1000.0 / 35 * m_plan.optIns / m_plan.kills;
        return 1 + static_cast<qint64>(m_random.bounded(2 * mean));
    }
    /// One life of the program; false where it was the last.
    bool live()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HEADSUP_PAGE_TOKEN"), SendWorkspace::pageToken().reveal());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_workspace->file(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        QElapsedTimer lived;
        lived.start();
        process.start(QStringLiteral(HEADSUP_BIN "/headsup-cli"), nextCommand());
        if (!process.waitForFinished(static_cast<int>(m_left))) {
            if (m_left >= kWaitMs) {
                m_figures.wrong << QStringLiteral("the program never ends");
                return false;
            }
            process.kill();
            process.waitForFinished();
            ++m_figures.kills;
            m_left = untilTheNextKill();
            return true;
        }
        if (m_left < kWaitMs)
            m_left = std::max<qint64>(1, m_left - lived.elapsed());
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return false;
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 4) {
            ++m_figures.stops;
            const auto said = QJsonDocument::fromJson(process.readAllStandardOutput());
            ++m_figures.reasons[said[u"stopped_because"].toString()];
            return true;
        }
        m_figures.wrong << QStringLiteral("exit code %1: ").arg(process.exitCode()) +
                               QString::fromUtf8(process.readAllStandardError().right(500));
        return false;
    }
    void check()
    {
        QByteArray json;
        m_server->run([&json](rehearsal::SimServer& sim) { json = sim.sim().ledger().toJson(true); });
        const auto count = ServerCount::from(json);
        const Books books(m_workspace->path());
        m_figures.arrivals = count.arrivals;
        m_figures.wrong = books.disagreements(count);
        const auto say = [this](bool holds, const char* what) {
            if (!holds)
                m_figures.wrong.append(QString::fromLatin1(what));
        };
        qint64 open = 0;
        const auto lines = books.lines();
        for (const auto& line : lines) {
            // Every presentation but the last was refused with words that leave the token unused.
            const auto presented = count.presented.value(line.key);
            say(presented <= line.refusals + 1, "a token was presented twice without a proof");
            m_figures.again += presented > 1 ? 1 : 0;
            m_figures.sent += line.optInState == OptInState::Sent ? 1 : 0;
            const bool uncertain = line.optInState == OptInState::Uncertain;
            m_figures.uncertain += uncertain ? 1 : 0;
            m_figures.uncertainAndUsed += uncertain && count.used.contains(line.key) ? 1 : 0;
            open += line.delivery == DeliveryState::Pending || line.delivery == DeliveryState::Waiting ||
                            line.delivery == DeliveryState::InFlight
                        ? 1
                        : 0;
        }
        m_figures.other = m_plan.optIns - m_figures.sent - m_figures.uncertain;
        say(open == 0, "a finished campaign has somebody in line");
        say(lines.size() == m_plan.optIns, "somebody has no delivery");
        say(books.number(QStringLiteral("SELECT count(*) FROM opt_ins")) == m_plan.optIns,
            "an opt-in is gone");
        say(books.number(QStringLiteral("SELECT sum(n) FROM topic_counts")) == m_plan.optIns,
            "the states do not add up");
        say(books.inState(OptInState::Reserved) == 0, "somebody is reserved for ever");
        say(books.number(QStringLiteral("SELECT state FROM campaigns")) ==
                static_cast<int>(CampaignState::Finished),
            "the campaign is not finished");
        say(m_figures.kills == m_plan.kills, "it was finished before all the kills");
    }

    Plan m_plan;
    QRandomGenerator m_random;
    std::unique_ptr<rehearsal::SimThread> m_server;
    std::unique_ptr<SendWorkspace> m_workspace;
    Figures m_figures;
    qint64 m_left = untilTheNextKill();
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("opt-ins"), {}, QStringLiteral("n"), QStringLiteral("50000")},
        {QStringLiteral("kills"), {}, QStringLiteral("n"), QStringLiteral("200")},
        {QStringLiteral("lanes"), {}, QStringLiteral("n"), QStringLiteral("1")},
        {QStringLiteral("seed"), {}, QStringLiteral("n"), QStringLiteral("20261122")}});
    parser.process(app);
    const auto number = [&parser](
                            const char* name) { return parser.value(QString::fromLatin1(name)).toInt(); };
    const int lanes = std::max(1, number("lanes"));
    const auto seed = static_cast<quint32>(number("seed"));
    QElapsedTimer timer;
    timer.start();
    std::vector<Figures> figures(static_cast<size_t>(lanes));
    std::vector<std::unique_ptr<QThread>> threads; // of Qt: the stand-in begins on one
    for (int i = 0; i < lanes; ++i) {
        const auto share = [lanes, i](int all) { return all / lanes + (i < all % lanes ? 1 : 0); };
        const Plan plan{share(number("opt-ins")), share(number("kills")), seed + static_cast<quint32>(i)};
        if (plan.optIns < 1 || plan.kills < 0) {
            std::fputs("each lane needs an opt-in\n", stderr);
            return 2;
        }
        threads.emplace_back(QThread::create(
            [plan, &out = figures[static_cast<size_t>(i)]] { out = std::make_unique<Lane>(plan)->run(); }));
        threads.back()->start();
    }
    Figures all;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads[i]->wait();
        const auto& one = figures[i];
        all.kills += one.kills;
        all.stops += one.stops;
        all.arrivals += one.arrivals;
        all.again += one.again;
        all.sent += one.sent;
        all.uncertain += one.uncertain;
        all.uncertainAndUsed += one.uncertainAndUsed;
        all.other += one.other;
        all.wrong += one.wrong;
        for (auto it = one.reasons.begin(); it != one.reasons.end(); ++it)
            all.reasons[it.key()] += it.value();
    }
    std::printf("opt-ins %d, lanes %d, seed %u: kills %d, stops by itself %d, requests %lld, tokens presented"
                " again after a refusal %lld, sent %lld, uncertain %lld (%lld of them had arrived), failed or"
                " left out %lld, wrong %lld, seconds %.1f\n",
        number("opt-ins"), lanes, seed, all.kills, all.stops, all.arrivals, all.again, all.sent,
        all.uncertain, all.uncertainAndUsed, all.other, static_cast<qint64>(all.wrong.size()),
        static_cast<double>(timer.elapsed()) / 1000);
    for (auto it = all.reasons.begin(); it != all.reasons.end(); ++it)
        std::printf("  stopped because %s: %d\n", qPrintable(it.key()), it.value());
    for (const auto& what : all.wrong.mid(0, 50))
        std::fprintf(stderr, "%s\n", qPrintable(what));
    return all.wrong.isEmpty() ? 0 : 1;
}
