// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/freeze.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "cli/progressline.h"
#include "domain/errortext.h"
#include "graph/errortable.h"

#include <QCoreApplication>

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
        return Exit::Refused;
    case PauseReason::WorkspaceFailed:
        return Exit::BadInput;
    default:
        return Exit::Stopped;
    }
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
    if (!run.pauseDetail.isEmpty())
        text += u' ' + run.pauseDetail;
    return text;
}

/// Runs a frozen campaign to its end and answers with how it stands.
void runToTheEnd(Context& context, session::Room& room, CampaignId id, Done done)
{
    auto* interrupt = new Interrupt(&room);
    QObject::connect(interrupt, &Interrupt::requested, &room, [&room, id] { room.pauseRun(id); });
    auto line = std::make_shared<ProgressLine>();
    QObject::connect(&room, &session::Room::runProgressed, &room, [line](const campaign::RunSnapshot& run) {
        const auto people = run.counts.people();
        line->show(people - run.counts.open(), people, words(run));
    });
    QObject::connect(
        &room, &session::Room::runStopped, &room, [&context, line, done](const campaign::RunSnapshot& run) {
            line->clear();
            context.answer(toJson(run), words(run));
            done(exitFor(run));
        });
    room.startRun(id, &room, [&context, done](const Result<void>& started) {
        if (!started)
            done(context.fail(started.error()));
    });
}

struct Given
{
    session::Room* room;
    CampaignId id;
    Arguments arguments;
};

/// The workspace and the campaign that a command names; after a refusal the exit code was given.
std::optional<Given> take(
    Context& context, const QStringList& words, const QStringList& options, const Done& done)
{
    auto arguments = Arguments::parse(words, {options, {}, 1});
    if (!arguments) {
        done(context.usage(sentence(arguments.error())));
        return std::nullopt;
    }
    const auto id = wholeNumber(arguments->positionals()[0]);
    if (!id) {
        done(context.usage(sentence(id.error())));
        return std::nullopt;
    }
    const auto room = context.room();
    if (!room) {
        done(context.fail(room.error()));
        return std::nullopt;
    }
    return Given{*room, CampaignId(*id), std::move(*arguments)};
}

} // namespace

void campaignSend(Context& context, const QStringList& words, Done done)
{
    const auto given = take(context, words, {QStringLiteral("--confirm"), QStringLiteral("--reason")}, done);
    if (!given)
        return;
    const auto confirmed =
        wholeNumber(given->arguments.value(QStringLiteral("--confirm")).value_or(QString()));
    if (!confirmed)
        return done(context.usage(
            tr("“campaign send” needs --confirm with the number of people of the pre-flight.")));
    auto& room = *given->room;
    const campaign::FreezeRequest request{
        given->id, *confirmed, given->arguments.value(QStringLiteral("--reason")).value_or(QString()), {}};
    const store::CancelFlag never{false};
    if (const auto frozen = campaign::freeze(room.store(), room.checker(), request, room.now(), never);
        !frozen)
        return done(context.fail(frozen.error()));
    runToTheEnd(context, room, given->id, done);
}

void campaignResume(Context& context, const QStringList& words, Done done)
{
    if (const auto given = take(context, words, {}, done))
        runToTheEnd(context, *given->room, given->id, done);
}

void campaignRetry(Context& context, const QStringList& words, Done done)
{
    const auto given = take(context, words, {}, done);
    if (!given)
        return;
    auto& room = *given->room;
    const auto again = room.store().retry(given->id, graph::retryableReasons(), room.now());
    if (!again)
        return done(context.fail(again.error()));
    if (*again == 0)
        context.say(tr("No failure of this campaign can be tried again."));
    else
        context.say(tr("%1 people are in line again.").arg(*again));
    runToTheEnd(context, room, given->id, done);
}

} // namespace headsup::cli
