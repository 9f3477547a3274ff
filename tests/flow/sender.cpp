// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a frozen campaign with the real parts and kills itself at a chosen step, as a power cut would end it.
// sender WORKSPACE CAMPAIGN GRAPH-URL STEP NTH; ends with 0 where the campaign is finished, 5 where it is
// not.
#include "campaign/runner.h"
#include "graph/qnamtransport.h"
#include "ports/system.h"
#include "store/workspace.h"
#include "tests/support/failingwriter.h"

#include <QCoreApplication>
#include <csignal>

using namespace headsup;

namespace {

/// Counts how often the chosen step is reached and ends the process without a word at the nth time.
class Trap
{
public:
    Trap(QString step, int nth)
        : m_step(std::move(step))
        , m_nth(nth)
    {
    }
    void reached(const char* step)
    {
        if (m_step == QLatin1StringView(step) && ++m_count == m_nth)
            std::raise(SIGKILL);
    }

private:
    QString m_step;
    int m_nth;
    int m_count = 0;
};

/// The store asks for an attempt's id in the middle of the transaction of its claim.
class TrapRandom final : public ports::Random
{
public:
    explicit TrapRandom(Trap& trap)
        : m_trap(trap)
    {
    }
    double fraction() override { return m_real.fraction(); }
    QString uuid() override
    {
        m_trap.reached("in-claim");
        return m_real.uuid();
    }

private:
    Trap& m_trap;
    ports::SystemRandom m_real;
};

class TrapWriter final : public test::FailingWriter
{
public:
    TrapWriter(store::Writer& real, Trap& trap)
        : FailingWriter(real)
        , m_trap(trap)
    {
    }
    domain::Result<store::ClaimAnswer> claimNext(domain::CampaignId id, domain::Instant now) override
    {
        m_trap.reached("before-claim");
        auto answer = FailingWriter::claimNext(id, now);
        if (answer && answer->claim)
            m_trap.reached("claimed");
        return answer;
    }
    domain::Result<void> settle(const domain::AttemptId& attempt, const domain::SendOutcome& outcome,
        const domain::Settlement& settlement, domain::Instant now) override
    {
        m_trap.reached("before-settle");
        auto settled = FailingWriter::settle(attempt, outcome, settlement, now);
        m_trap.reached("settled");
        return settled;
    }

private:
    Trap& m_trap;
};

class TrapTransport final : public ports::Transport
{
public:
    TrapTransport(ports::Transport& real, Trap& trap)
        : m_real(real)
        , m_trap(trap)
    {
    }
    void send(const ports::HttpRequest& request, QObject* context,
        std::function<void(const ports::HttpReply&)> answer) override
    {
        m_real.send(request, context, [this, answer = std::move(answer)](const ports::HttpReply& reply) {
            m_trap.reached("answered");
            answer(reply);
        });
        m_trap.reached("handed-on");
    }

private:
    ports::Transport& m_real;
    Trap& m_trap;
};

[[noreturn]] void giveUp(const domain::Error& error)
{
    qCritical("%s", qPrintable(domain::logText(error)));
    std::exit(3);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() != 6)
        return 2;
    Trap trap(words[4], words[5].toInt());
    const ports::SystemClock clock;
    TrapRandom random(trap);
    const auto store = store::openWriter(
        words[1], random, [](const QString&, const QString&) { return domain::TopicKind::BackInStock; });
    if (!store)
        giveUp(store.error());
    if (const auto recovered = (*store)->recover(clock.now()); !recovered)
        giveUp(recovered.error());
    TrapWriter writer(**store, trap);

    const domain::CampaignId id(words[2].toLongLong());
    const auto summary = writer.campaign(id);
    const auto endpoint = graph::Endpoint::from(QUrl(words[3]), QStringLiteral("v25.0"));
    if (!summary)
        giveUp(summary.error());
    if (!endpoint)
        giveUp(endpoint.error());
    graph::QnamTransport network;
    TrapTransport transport(network, trap);
    graph::MessageSender sender(transport, *endpoint, summary->campaign.page,
        domain::Secret(QStringLiteral("rehearsal-") + summary->campaign.page.value()));
    graph::Pacer pacer(clock, random, graph::Pacer::kHighestRate);
    campaign::Runner runner(writer, sender, pacer, clock, id);
    QObject::connect(
        &runner, &campaign::Runner::stopped, &app,
        [](const campaign::RunSnapshot& run) {
            QCoreApplication::exit(run.state == domain::CampaignState::Finished ? 0 : 5);
        },
        Qt::QueuedConnection);
    if (const auto started = runner.start(); !started)
        giveUp(started.error());
    return QCoreApplication::exec();
}
