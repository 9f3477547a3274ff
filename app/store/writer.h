// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/retryterm.h"
#include "domain/settlement.h"
#include "ports/optinsink.h"
#include "store/reader.h"

#include <memory>

namespace headsup::store {

class ChainWriter;

enum class ImportMode {
    DryRun,
    Commit,
    Append, ///< goes on with the import of the same name and day (UTC), where there is one: for what comes
            ///< all day long
};

/// Takes the planned audience of a campaign, row by row. All or nothing: kept only by finish().
class FreezeSink
{
public:
    virtual ~FreezeSink() = default;
    [[nodiscard]] virtual domain::Result<void> take(const PlannedDelivery& delivery) = 0;
    /// Fixes the text, moves the opt-ins to reserved and the campaign to paused, ready to be started.
    [[nodiscard]] virtual domain::Result<void> finish(
        domain::Verdict verdict, const QString& overrideReason, domain::Instant now) = 0;
};

/// The one connection that changes a workspace. Lives on the engine's thread. Every call is one transaction:
/// after an error nothing of it is kept. Every change of an opt-in's state leaves a journal row and keeps the
/// counters right.
class Writer : public Reader
{
public:
    [[nodiscard]] virtual domain::Result<void> addPage(const domain::Page& page, domain::Instant now) = 0;
    /// Which version of the Graph API the Page speaks. InvalidValue for a text that is none; PageUnknown.
    [[nodiscard]] virtual domain::Result<void> setGraphVersion(
        const domain::PageId& page, const QString& version) = 0;
    /// Somebody of the Page, or nobody. NotFound also for somebody who was erased.
    [[nodiscard]] virtual domain::Result<void> setTester(
        const domain::PageId& page, const std::optional<domain::Psid>& psid) = 0;
    /// From now on no message of the Page is claimed, in this program or a later one. False where that is so
    /// already: the stop that holds is kept. PageUnknown.
    [[nodiscard]] virtual domain::Result<bool> stopPage(
        const domain::PageId& page, const domain::PageStop& stop) = 0;
    /// A person lifts the stop. False where none holds.
    [[nodiscard]] virtual domain::Result<bool> letPageGo(
        const domain::PageId& page, const QString& who, domain::Instant now) = 0;
    /// Remembers the rest, in place of an earlier one.
    [[nodiscard]] virtual domain::Result<void> keepRest(
        const domain::PageId& page, const domain::PageRest& rest) = 0;
    /// How far our clock is ahead of Messenger's, as a reply has shown now. As long as it is more than a day
    /// off, nothing expires by it: ClockWrong, for the next program too, until a reply or the clock itself
    /// tells that it was set.
    virtual void noteClockAhead(domain::Milliseconds ahead, domain::Instant now) = 0;

    /// The old name of a renamed topic stays known to imports. InvalidValue for a name that is taken.
    [[nodiscard]] virtual domain::Result<void> updateTopic(const domain::Topic& topic) = 0;

    /// Topics that the records name are made, with the kind of the record or one guessed by guessKind.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<ports::OptInSink>> importSink(
        const domain::PageId& page, const QString& fileName, ImportMode mode, domain::Instant now) = 0;

    /// Takes an import back: opt-ins that nothing happened to since are removed, with the people and topics
    /// that nothing else needs. What was used, withdrawn or expired since stays, and a token that came in as
    /// used or withdrawn is remembered, so that no later import takes it for unused. The import itself stays
    /// in the history. NotFound.
    [[nodiscard]] virtual domain::Result<UndoReport> undoImport(domain::BatchId id, domain::Instant now) = 0;
    /// Opt-ins, campaigns and imports of one topic become the other's; each opt-in keeps its prompt.
    /// InvalidValue for the same topic or one of another Page, CampaignIsSending.
    [[nodiscard]] virtual domain::Result<void> mergeTopics(domain::TopicId from, domain::TopicId into) = 0;
    /// Opt-ins with one of these prompts leave the topic for a new one of this name, with the same kind and
    /// fields. Each keeps its prompt; campaigns stay where they are. InvalidValue for a name that is taken,
    /// for a prompt that the topic does not have and where nothing would stay; CampaignIsSending.
    [[nodiscard]] virtual domain::Result<domain::TopicId> splitTopic(
        domain::TopicId from, const QStringList& prompts, const QString& name) = 0;
    /// InvalidValue for days that are none.
    [[nodiscard]] virtual domain::Result<void> setRetention(const domain::Retention& wish) = 0;
    /// Removes token texts and raw events that are older than the workspace keeps them, a few of them: call
    /// again with the step's cursor until it is done. A token's hash stays, so that no import takes it for
    /// new.
    [[nodiscard]] virtual domain::Result<RetentionStep> applyRetention(
        const RetentionCursor& from, domain::Instant now) = 0;
    /// The person opted out: unused and reserved opt-ins are withdrawn, and so is what a later import tells
    /// of the time before. Answers how many. NotFound.
    [[nodiscard]] virtual domain::Result<qint64> withdraw(
        const domain::PageId& page, const domain::Psid& psid, domain::Instant now) = 0;
    /// Withdraws, then removes id, names, contacts, message texts, events and token texts of the person.
    /// Keyed hashes stay, so that no import brings them back. NotFound; NotSettled while a message to the
    /// person is on its way or uncertain.
    [[nodiscard]] virtual domain::Result<void> erase(
        const domain::PageId& page, const domain::Psid& psid, domain::Instant now) = 0;

    /// Makes a draft (invalid id) or replaces one. CampaignNotDraft once it is frozen.
    [[nodiscard]] virtual domain::Result<domain::CampaignId> saveDraft(
        const domain::Campaign& draft, domain::Instant now) = 0;
    [[nodiscard]] virtual domain::Result<void> removeDraft(domain::CampaignId id) = 0;
    /// In place of an earlier one; an empty name takes it back. NotFound, CampaignNotDraft where its text is
    /// fixed.
    [[nodiscard]] virtual domain::Result<void> approve(domain::CampaignId id, const Approval& approval) = 0;
    /// For a draft, or for the next wave of a finished campaign. CampaignNotDraft otherwise.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<FreezeSink>> beginFreeze(domain::CampaignId id) = 0;

    /// paused -> sending. CampaignNotRunnable otherwise; PageIsStopped; WorkspaceElsewhere where another
    /// computer sends from it.
    [[nodiscard]] virtual domain::Result<void> startSending(domain::CampaignId id) = 0;
    /// A person has decided that this computer is the one that sends from now on.
    [[nodiscard]] virtual domain::Result<void> sendFromHere() = 0;
    /// sending -> paused; a reason given later replaces an earlier one only if the campaign was sending.
    [[nodiscard]] virtual domain::Result<void> pause(
        domain::CampaignId id, domain::PauseReason reason, const QString& detail) = 0;
    /// The next delivery's opt-in goes to in_flight and the claim is committed, with a row in the attempts.
    /// An opt-in that expired or was withdrawn meanwhile is left out instead and the next one is tried.
    /// ClockAhead and ClockWrong as for expireDue().
    [[nodiscard]] virtual domain::Result<ClaimAnswer> claimNext(
        domain::CampaignId id, domain::Instant now) = 0;
    /// Writes what became of a claim. Every claim is settled once; a second time is IllegalMove.
    [[nodiscard]] virtual domain::Result<void> settle(const domain::AttemptId& attempt,
        const domain::SendOutcome& outcome, const domain::Settlement& settlement, domain::Instant now) = 0;
    /// sending or paused -> finished where nothing is open. True if it is finished now.
    [[nodiscard]] virtual domain::Result<bool> finishIfDone(domain::CampaignId id) = 0;
    /// Open deliveries are left out, their opt-ins go back to unused.
    [[nodiscard]] virtual domain::Result<qint64> cancel(domain::CampaignId id, domain::Instant now) = 0;
    /// Failed deliveries whose opt-in is unused again go back in line, by the terms of their reasons: at once
    /// or for later.
    [[nodiscard]] virtual domain::Result<RetryReport> retry(
        domain::CampaignId id, const domain::RetryTerms& terms, domain::Instant now) = 0;
    /// optIn invalid: all uncertain ones of the campaign.
    [[nodiscard]] virtual domain::Result<qint64> judge(
        domain::CampaignId id, domain::OptInId optIn, Judgement judgement, domain::Instant now) = 0;

    /// The part that changes what chain() tells of: store/chain.h. Lives as long as this.
    [[nodiscard]] virtual ChainWriter& chainWriter() = 0;

    /// At the start of a program: what was in flight becomes uncertain, what was sending becomes paused.
    [[nodiscard]] virtual domain::Result<RecoveryReport> recover(domain::Instant now) = 0;
    /// Unused opt-ins whose year is over become expired. ClockAhead, and nothing is changed, where any is due
    /// more than 400 days after the last import and the last claim: then rather the clock is wrong.
    [[nodiscard]] virtual domain::Result<qint64> expireDue(
        const domain::PageId& page, domain::Instant now) = 0;
};

} // namespace headsup::store
