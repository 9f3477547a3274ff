// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/freeze.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "cli/progressline.h"
#include "domain/errortext.h"
#include "relevance/findingtext.h"
#include "session/demo.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace headsup::cli {

using domain::DeliveryState;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// The main job on the sample data, step by step, in a workspace of its own that is gone afterwards.
class Demo : public QObject
{
public:
    explicit Demo(const Context& context)
        : m_context(context)
    {
    }

    void start(Done done)
    {
        m_done = std::move(done);
        auto room = session::Room::open(m_folder.filePath(QStringLiteral("demo.sqlite")));
        if (!room)
            return end(m_context.fail(room.error()));
        m_room = std::move(*room);
        const auto campaign = prepare();
        if (!campaign)
            return end(m_context.fail(campaign.error()));
        connect(m_room.get(), &session::Room::runProgressed, this, [this](const campaign::RunSnapshot& run) {
            const auto people = run.counts.people();
            m_line.show(people - run.counts.open(), people,
                tr("%1 accepted").arg(run.counts[DeliveryState::Accepted]));
        });
        connect(m_room.get(), &session::Room::runStopped, this, &Demo::finish);
        connect(&m_interrupt, &Interrupt::requested, this, [this, id = *campaign] { m_room->pauseRun(id); });
        m_room->startRun(*campaign, this, [this](const Result<void>& started) {
            if (!started)
                end(m_context.fail(started.error()));
        });
    }

private:
    /// Import, topics, draft, check, pre-flight, freeze.
    Result<domain::CampaignId> prepare()
    {
        auto& store = m_room->store();
        const auto sample = session::fillSample(*m_room);
        if (!sample)
            return sample.err();
        m_summary.insert(QStringLiteral("import"), importJson(sample->imported));
        const auto& report = sample->imported.report;
        m_context.say(
            tr("Imported the sample shop: %1 rows, %2 new opt-ins, %3 known, %4 already spent, %5 expired, "
               "%6 rejected with a reason.")
                .arg(report.rows)
                .arg(report.added)
                .arg(report.known)
                .arg(report.spent)
                .arg(report.expired)
                .arg(report.rejected));
        const auto topics = store.topics(sample->page.id);
        if (!topics)
            return topics.err();
        QJsonArray topicsJson;
        for (const auto& one : *topics) {
            topicsJson.append(toJson(one));
            m_context.say(tr("  %1 people wait for “%2”.")
                              .arg(one.counts[domain::OptInState::Unused])
                              .arg(one.topic.name));
        }
        m_summary.insert(QStringLiteral("topics"), topicsJson);

        domain::Campaign draft;
        draft.page = sample->page.id;
        draft.topic = sample->topic;
        draft.name = tr("Aurora 2 is back");
        draft.source = session::sampleMessage();
        draft.perSecond = graph::Pacer::kHighestRate;
        const auto id = store.saveDraft(draft, m_room->now());
        if (!id)
            return id.err();
        const store::CancelFlag never{false};
        const auto look = campaign::preflight(store, m_room->checker(), *id, m_room->now(), never);
        if (!look)
            return look.err();
        m_summary.insert(QStringLiteral("preflight"), toJson(*look));
        m_context.say(tr("Message: %1").arg(draft.source));
        for (const auto& one : look->prompts)
            m_context.say(tr("  “%1”: %2").arg(one.prompt, relevance::headline(one.answer)));
        m_context.say(tr("Pre-flight: %1 people, one token each.").arg(look->people));
        const auto reason = look->verdict == domain::Verdict::Unclear
                                ? tr("The sample's prompts name the same shoes in several languages.")
                                : QString();
        const auto frozen = campaign::freeze(
            store, m_room->checker(), {*id, look->people, reason, look->textHash}, m_room->now(), never);
        if (!frozen)
            return frozen.err();
        return *id;
    }

    static QJsonObject importJson(const csv::ImportOutcome& outcome)
    {
        auto json = toJson(outcome);
        json.remove(QStringLiteral("rejects"));
        return json;
    }

    void finish(const campaign::RunSnapshot& run)
    {
        m_line.clear();
        const auto ledger = QJsonDocument::fromJson(m_room->rehearsalLedger()).object();
        const auto arrivals = ledger[u"arrivals"].toInteger();
        const auto accepted = ledger[u"accepted"].toInteger();
        const auto twice = ledger[u"twice"].toInteger();
        const bool agrees = accepted == run.counts[DeliveryState::Accepted] &&
                            arrivals == run.counts.people() - run.counts.open() && twice == 0;
        m_summary.insert(QStringLiteral("send"), toJson(run));
        m_summary.insert(QStringLiteral("stand_in"),
            QJsonObject{{QStringLiteral("arrivals"), arrivals}, {QStringLiteral("accepted"), accepted},
                {QStringLiteral("twice"), twice}});
        m_summary.insert(QStringLiteral("agrees"), agrees);
        const auto words =
            tr("%1 accepted, %2 failed, %3 uncertain. The stand-in counts %4 requests, %5 accepted, %6 "
               "tokens presented twice: %7")
                .arg(run.counts[DeliveryState::Accepted])
                .arg(run.counts[DeliveryState::Failed])
                .arg(run.counts[DeliveryState::Uncertain])
                .arg(arrivals)
                .arg(accepted)
                .arg(twice)
                .arg(agrees ? tr("both agree.") : tr("they do not agree."));
        m_context.answer(m_summary, words);
        const bool whole = run.state == domain::CampaignState::Finished;
        end(!whole ? Exit::Stopped : agrees ? Exit::Done : Exit::Refused);
    }

    void end(Exit code) { m_done(code); }

    const Context& m_context;
    Done m_done;
    QTemporaryDir m_folder;
    std::unique_ptr<session::Room> m_room;
    Interrupt m_interrupt;
    ProgressLine m_line;
    QJsonObject m_summary;
};

} // namespace

void demo(Context& context, const QStringList& words, Done done)
{
    if (!words.isEmpty())
        return done(context.usage(tr("“demo” takes no arguments.")));
    auto* running = new Demo(context);
    running->start([running, done = std::move(done)](Exit code) {
        running->deleteLater();
        done(code);
    });
}

} // namespace headsup::cli
