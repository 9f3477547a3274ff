// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/campaign.h"
#include "domain/claim.h"
#include "domain/delivery.h"
#include "domain/event.h"
#include "domain/ids.h"
#include "domain/optin.h"
#include "domain/pagestop.h"
#include "domain/person.h"
#include "domain/retention.h"
#include "domain/topic.h"

#include <QByteArrayView>
#include <QString>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

/// The questions that views and the core ask of a workspace, and the rows they get.
namespace headsup::store {

enum class OptInSort { Id, OptedIn, Expires, Name, Prompt, State, Psid };

struct OptInQuery
{
    domain::PageId page;
    std::optional<domain::TopicId> topic;
    std::optional<domain::OptInState> state;
    QString search; ///< any part of a name, an id or a prompt; accents and case do not matter
    OptInSort sort = OptInSort::Expires;
    bool descending = false;
    friend bool operator==(const OptInQuery&, const OptInQuery&) = default;
};

struct OptInPage
{
    std::vector<domain::OptInRow> rows;
    QString next; ///< opaque; empty at the end
};

struct PromptCount
{
    QString prompt;
    qint64 unused = 0;
    qint64 total = 0;
};

/// One opt-in of a topic as the planning of a campaign sees it.
struct AudienceRow
{
    domain::OptInId optIn;
    domain::Person person;
    QString prompt;
    domain::OptInState state = domain::OptInState::Unused;
    domain::Instant optedInAt{};
    domain::Instant expiresAt{};
    std::optional<domain::Instant> lastToldAt; ///< when any campaign's message to this person was accepted
    /// The opt-in through which the person is already part of the campaign that was asked about; invalid:
    /// none.
    domain::OptInId memberThrough;
    std::optional<domain::Instant> windowUntil; ///< of the person's last window, open or over
    domain::Permission permission = domain::Permission::OneTime; ///< the topic's
    std::optional<domain::PermissionBar> bar;                    ///< of all kinds but OneTime
};

/// Whose audience: a topic's, seen from a campaign that may have begun (invalid: from none).
struct AudienceQuery
{
    AudienceQuery(
        domain::TopicId ofTopic, domain::CampaignId seenFrom = {}) // NOLINT: a topic alone is a query
        : topic(ofTopic)
        , campaign(seenFrom)
    {
    }
    domain::TopicId topic;
    domain::CampaignId campaign;
};

/// Place after which an audience goes on; the order is: earliest expiry first, then id.
struct AudienceCursor
{
    domain::Instant expiresAt = domain::Instant::min();
    domain::OptInId optIn;
};

struct DeliveryQuery
{
    domain::CampaignId campaign;
    std::optional<domain::DeliveryState> state;
    QString search;
    friend bool operator==(const DeliveryQuery&, const DeliveryQuery&) = default;
};

struct JournalRow
{
    domain::Instant at{};
    std::optional<domain::OptInState> from; ///< none: the row came in
    domain::OptInState to = domain::OptInState::Unused;
    QString why; ///< a word of a fixed list: "import", "freeze", "claim", "settle", "recover", "expire", …
    domain::CampaignId campaign; ///< invalid where no campaign is part of it
};

/// An opt-in with all that a file needs to bring it back, token included. Texts are UTF-8 and valid only
/// while the visitor runs.
struct OptInExport
{
    domain::OptInId id;
    domain::TopicId topic;
    domain::OptInState state = domain::OptInState::Unused;
    domain::Instant optedInAt{};
    domain::Instant expiresAt{};
    QByteArrayView psid;
    QByteArrayView token;
    QByteArrayView prompt;
    QByteArrayView firstName;
    QByteArrayView lastName;
    QByteArrayView name;
    QByteArrayView locale;
    QByteArrayView timezone;
    QByteArrayView email;
    QByteArrayView phone;
};
/// A person and the number of their opt-ins per state, in the same way.
struct PersonExport
{
    QByteArrayView psid;
    QByteArrayView firstName;
    QByteArrayView lastName;
    QByteArrayView name;
    QByteArrayView locale;
    QByteArrayView timezone;
    QByteArrayView email;
    QByteArrayView phone;
    domain::StateCounts counts;
};
/// One line of an opt-in's journal, with whose it is.
struct JournalExport
{
    domain::OptInId optIn;
    QByteArrayView psid;
    QByteArrayView prompt;
    domain::TopicId topic;
    domain::Instant at{};
    std::optional<domain::OptInState> from; ///< none: the row came in
    domain::OptInState to = domain::OptInState::Unused;
    QByteArrayView why;
    domain::CampaignId campaign; ///< invalid where no campaign is part of it
};
/// False ends the export: the answer is then Cancelled.
using PersonVisitor = std::function<bool(const PersonExport&)>;
using OptInVisitor = std::function<bool(const OptInExport&)>;
using JournalVisitor = std::function<bool(const JournalExport&)>;

/// What a message to one person became, for the consent receipt.
struct ReceiptMessage
{
    domain::CampaignId campaign;
    QString campaignName;
    domain::DeliveryState state = domain::DeliveryState::Pending;
    QString reason;
    QString text;
    domain::MessageId messageId;
    std::optional<domain::Instant> at;
    std::optional<domain::Verdict> verdict;
    QString overrideReason;
};

/// One consent of a person: to what, when, from which file, and what became of it.
struct ReceiptOptIn
{
    domain::OptInRow row;
    domain::BatchId batch;
    QString fileName;
    domain::Instant importedAt{};
    std::vector<JournalRow> journal;
    std::vector<ReceiptMessage> messages;
};

/// Everything a workspace knows of one person.
struct ConsentReceipt
{
    domain::Person person;
    std::optional<domain::Instant> stoppedAt; ///< nothing given up to then is used again
    std::vector<ReceiptOptIn> optIns;         ///< oldest first
    struct Event
    {
        domain::EventKind kind = domain::EventKind::Other;
        domain::Instant at{};
        QString detail;
    };
    std::vector<Event> events; ///< oldest first
};

/// What taking an import back did.
struct UndoReport
{
    qint64 removed = 0;
    qint64 kept = 0; ///< used since
};

/// Who agreed to the text of a campaign, and to which text: hash is campaign::hashOfText() of it.
struct Approval
{
    QString name;
    domain::Instant at{};
    QByteArray textHash;
    friend bool operator==(const Approval&, const Approval&) = default;
};

/// How far the retention of a workspace has come; a new one begins anew.
struct RetentionCursor
{
    qint64 optIn = 0;
    bool tokensDone = false;
};
struct RetentionStep
{
    RetentionCursor next;
    bool done = false; ///< nothing is left to do now
    qint64 tokens = 0; ///< texts that were removed in this step
    qint64 events = 0;
};

/// A person of a frozen audience, or somebody left out of it.
struct PlannedDelivery
{
    domain::OptInId optIn;
    domain::PersonId person;
    std::optional<domain::LeftOutReason> leftOut; ///< none: gets the message
    QString text;                                 ///< rendered; empty for the left out
};

struct ClaimAnswer
{
    enum class Kind {
        Claimed,
        NothingLeft, ///< no delivery is pending or due
        Waiting,     ///< nothing now, something at dueAt
        PageStopped, ///< nothing is sent for this Page until a person lifts it: stopped says why
        NotSending,  ///< the campaign is not in the state sending
    };
    Kind kind = Kind::NothingLeft;
    std::optional<domain::Claim> claim;
    domain::DeliveryState cameFrom =
        domain::DeliveryState::Pending; ///< or Waiting, for one that is tried again
    domain::Instant dueAt{};
    std::optional<domain::PageStop> stopped;
};

/// What became of the failed messages that somebody wants to be tried again.
struct RetryReport
{
    qint64 now = 0;                         ///< in line at once
    qint64 later = 0;                       ///< in line, but not due yet
    std::optional<domain::Instant> nextDue; ///< the first of those
    qint64 tooOften = 0;                    ///< refused so often that they are not asked again
    [[nodiscard]] qint64 inLine() const { return now + later; }
};

struct RecoveryReport
{
    struct Interrupted
    {
        domain::CampaignId campaign;
        QString name;
        qint64 uncertain = 0; ///< were in flight
        qint64 open = 0;      ///< wait for a resume
    };
    std::vector<Interrupted> campaigns;
    qint64 usedMeanwhile = 0; ///< opt-ins used or withdrawn after this copy of the workspace was made
    [[nodiscard]] qint64 uncertain() const
    {
        qint64 sum = 0;
        for (const auto& one : campaigns)
            sum += one.uncertain;
        return sum;
    }
};

/// What a person decides about an uncertain delivery.
enum class Judgement {
    Sent,
    NotSent,  ///< the token goes back to unused
    AskAgain, ///< one more request with the same token: back in line of its campaign
};

/// Set from another thread to stop a long question; the answer is then ErrorCode::Cancelled.
using CancelFlag = std::atomic<bool>;

} // namespace headsup::store
