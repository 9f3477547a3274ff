// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/freeze.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "cli/progressline.h"
#include "domain/errortext.h"
#include "graph/errortable.h"
#include "graph/servertime.h"

#include <QCoreApplication>
#include <utility>

namespace headsup::cli {

using domain::CampaignId;
using domain::CampaignState;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::PauseReason;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Exit exitFor(const campaign::RunSnapshot& run)
{
    if (run.state == CampaignState::Finished || run.state == CampaignState::Cancelled)
        return Exit::Done;
    switch (run.pauseReason) {
    case PauseReason::PageRefused:
    case PauseReason::TooManyFailures:
    case PauseReason::RateLimited:
    case PauseReason::NetworkDown:
        return Exit::Network;
    case PauseReason::UselessAfterPassed:
    case PauseReason::PageStopped:
        return Exit::Refused;
    case PauseReason::WorkspaceFailed:
        return Exit::BadInput;
    default:
        return Exit::Stopped;
    }
}

QString secondText(domain::Instant at)
{
    return domain::toIso(at).left(19) + u'Z';
}

QString words(const campaign::RunSnapshot& run)
{
    auto text = tr("%1 accepted, %2 failed, %3 uncertain, %4 still waiting.")
                    .arg(run.counts[DeliveryState::Accepted])
                    .arg(run.counts[DeliveryState::Failed])
                    .arg(run.counts[DeliveryState::Uncertain])
                    .arg(run.counts.open());
    if (run.pauseReason != PauseReason::None)
        text += u' ' + displayName(run.pauseReason);
    if (run.pauseReason == PauseReason::NotYetDue)
        text += u' ' + tr("The first of them on %1.").arg(run.pauseDetail);
    else if (!run.pauseDetail.isEmpty())
        text += u' ' + run.pauseDetail;
    if (run.pauseReason == PauseReason::None && run.waitingUntil)
        text += u' ' + tr("Waiting until %1.").arg(secondText(*run.waitingUntil));
    return text;
}

/// One run, from the first question to the Page to its end.
class Sending : public QObject
{
public:
    Sending(const Context& context, session::Room& room, CampaignId id, Done done)
        : QObject(&room)
        , m_context(context)
        , m_room(room)
        , m_id(id)
        , m_done(std::move(done))
    {
        connect(&m_interrupt, &Interrupt::requested, this, &Sending::stop);
        connect(&room, &session::Room::runProgressed, this, &Sending::draw);
        connect(&room, &session::Room::runStopped, this, &Sending::ended);
    }

    void tellOfLaterWaves(qint64 people) { m_laterWaves = people; }

    /// Makes sure of the Page before the step is done, so that a missing or wrong access token changes
    /// nothing.
    void runAfter(const domain::PageId& page, std::function<Result<void>()> step)
    {
        m_room.testPage(page, this, [this, step = std::move(step)](const Result<graph::Identity>& identity) {
            if (m_over)
                return;
            const auto ready = identity ? step() : Result<void>(identity.err());
            if (ready)
                run();
            else
                end(m_context.fail(ready.error()));
        });
    }

    void run()
    {
        m_begun = true;
        m_room.startRun(m_id, this, [this](const Result<void>& started) {
            if (!started && started.error().code == ErrorCode::Cancelled)
                endAsItStands();
            else if (!started)
                end(m_context.fail(started.error()));
        });
    }

private:
    void stop()
    {
        if (m_begun)
            m_room.pauseRun(m_id);
        else
            endAsItStands();
    }

    void draw(const campaign::RunSnapshot& run)
    {
        announce(run);
        const auto people = run.counts.people();
        m_line.show(people - run.counts.open(), people, words(run));
    }

    /// What a person should know while it goes on: each thing once.
    void announce(const campaign::RunSnapshot& run)
    {
        constexpr domain::Milliseconds kWorthSaying{5'000};
        const auto now = m_room.now();
        if (run.waitingUntil && *run.waitingUntil - now > kWorthSaying &&
            *run.waitingUntil > m_announced + kWorthSaying && run.pauseReason == PauseReason::None) {
            m_announced = *run.waitingUntil;
            m_line.clear();
            m_context.say(tr("Messenger asked for a rest until %1. Sending goes on by itself then; Ctrl+C "
                             "pauses.")
                              .arg(secondText(*run.waitingUntil)));
        }
        if (run.clockAhead && !std::exchange(m_clockSaid, true)) {
            m_line.clear();
            m_context.say(graph::clockSentence(*run.clockAhead));
        }
    }

    void ended(const campaign::RunSnapshot& run)
    {
        m_line.clear();
        auto json = toJson(run);
        if (m_laterWaves > 0)
            json.insert(QStringLiteral("later_waves"), m_laterWaves);
        m_context.answer(json, words(run));
        if (run.state == CampaignState::Paused)
            m_context.say(tr("“campaign resume %1” sends the rest.").arg(m_id.value()));
        else if (run.state == CampaignState::Finished && m_laterWaves > 0)
            m_context.say(tr("%1 people wait for a later wave; “campaign preflight %2” shows the next one.")
                              .arg(m_laterWaves)
                              .arg(m_id.value()));
        end(exitFor(run));
    }

    /// Stopped before a request for anybody was made.
    void endAsItStands()
    {
        const auto summary = m_room.store().campaign(m_id);
        if (!summary)
            return end(m_context.fail(summary.error()));
        m_context.answer(toJson(*summary), tr("Stopped before anything was sent."));
        end(Exit::Stopped);
    }

    void end(Exit code)
    {
        if (!std::exchange(m_over, true))
            m_done(code);
    }

    const Context& m_context;
    session::Room& m_room;
    CampaignId m_id;
    Done m_done;
    Interrupt m_interrupt;
    ProgressLine m_line;
    qint64 m_laterWaves = 0;
    domain::Instant m_announced{};
    bool m_clockSaid = false;
    bool m_begun = false;
    bool m_over = false;
};

/// The words of a command, read before the workspace is opened.
struct Given
{
    CampaignId id;
    Arguments arguments;
};

Result<Given> read(const QStringList& words, const QStringList& options)
{
    auto arguments = Arguments::parse(words, {options, {}, 1});
    if (!arguments)
        return arguments.err();
    const auto id = wholeNumber(arguments->positionals()[0]);
    if (!id)
        return id.err();
    return Given{CampaignId(*id), std::move(*arguments)};
}

struct Opened
{
    session::Room& room;
    domain::Campaign campaign;
};

Result<Opened> open(Context& context, CampaignId id)
{
    const auto room = context.room();
    if (!room)
        return room.err();
    const auto summary = context.campaign((*room)->store(), id);
    if (!summary)
        return summary.err();
    return Opened{**room, summary->campaign};
}

/// Who of a pre-flight waits for a later wave.
qint64 laterWaves(const campaign::Preflight& look)
{
    for (const auto& one : look.leftOut) {
        if (one.reason == domain::LeftOutReason::NextWave)
            return one.count;
    }
    return 0;
}

} // namespace

void campaignSend(Context& context, const QStringList& given, Done done)
{
    const auto words = read(given, {QStringLiteral("--confirm"), QStringLiteral("--reason")});
    if (!words)
        return done(context.usage(sentence(words.error())));
    bool isNumber = false;
    const auto confirmed =
        words->arguments.value(QStringLiteral("--confirm")).value_or(QString()).toLongLong(&isNumber);
    if (!isNumber)
        return done(context.usage(
            tr("“campaign send” needs --confirm with the number of people of the pre-flight.")));
    const auto opened = open(context, words->id);
    if (!opened)
        return done(context.fail(opened.error()));
    if (opened->campaign.state == CampaignState::Paused)
        context.say(tr("“campaign resume %1” sends the rest of this campaign.").arg(words->id.value()));

    // What a check refuses is refused before anybody is asked over the network.
    auto& room = opened->room;
    const auto reason = words->arguments.value(QStringLiteral("--reason")).value_or(QString());
    const store::CancelFlag never{false};
    const auto look = campaign::lookBeforeFreeze(
        room.store(), room.checker(), {words->id, confirmed, reason, {}}, room.now(), never);
    if (!look)
        return done(context.fail(look.error()));
    auto* sending = new Sending(context, room, words->id, std::move(done));
    sending->tellOfLaterWaves(laterWaves(*look));
    const campaign::FreezeRequest request{words->id, confirmed, reason, look->textHash};
    sending->runAfter(opened->campaign.page, [&room, request]() -> Result<void> {
        const store::CancelFlag uncancelled{false};
        const auto frozen = campaign::freeze(room.store(), room.checker(), request, room.now(), uncancelled);
        if (!frozen)
            return frozen.err();
        return {};
    });
}

void campaignResume(Context& context, const QStringList& given, Done done)
{
    const auto words = read(given, {});
    if (!words)
        return done(context.usage(sentence(words.error())));
    const auto opened = open(context, words->id);
    if (!opened)
        return done(context.fail(opened.error()));
    (new Sending(context, opened->room, words->id, std::move(done)))->run();
}

void campaignRetry(Context& context, const QStringList& given, Done done)
{
    const auto words = read(given, {});
    if (!words)
        return done(context.usage(sentence(words.error())));
    const auto opened = open(context, words->id);
    if (!opened)
        return done(context.fail(opened.error()));
    auto& room = opened->room;
    const auto again = room.store().retry(words->id, graph::retryTerms(), room.now());
    if (!again)
        return done(context.fail(again.error()));
    if (again->tooOften > 0)
        context.say(tr("%1 people were refused more than once for the same reason. They are not asked again.")
                        .arg(again->tooOften));
    if (again->inLine() == 0) { // whoever is still in line for the first time is not what was asked for
        const auto summary = room.store().campaign(words->id);
        if (!summary)
            return done(context.fail(summary.error()));
        const auto nothing = tr("No failure of this campaign can be tried again. Nothing was sent.");
        context.say(nothing);
        if (context.json())
            context.answer(toJson(*summary), {});
        return done(Exit::Refused);
    }
    context.say(tr("%1 people are in line again.").arg(again->inLine()));
    if (again->later > 0 && again->nextDue)
        context.say(
            tr("%1 of them may not be asked again at once: asking soon after such a refusal harms the "
               "Page. The first of them is due on %2.")
                .arg(QString::number(again->later), secondText(*again->nextDue)));
    (new Sending(context, room, words->id, std::move(done)))->run();
}

} // namespace headsup::cli
