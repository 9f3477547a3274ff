// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ask.h"
#include "domain/batch.h"
#include "domain/event.h"
#include "domain/health.h"
#include "domain/ids.h"
#include "domain/permission.h"
#include "domain/result.h"
#include "domain/sendoutcome.h"
#include "domain/topic.h"

#include <QList>
#include <span>
#include <vector>

/// What goes on between messages: open windows, prompts that are asked, consent that follows from consent,
/// and how people take it.
namespace headsup::store {

/// A person whose window is open, for the board: who it is, what made it open, what may be asked.
struct OpenWindow
{
    domain::PersonId person;
    domain::Psid psid;
    QString name;
    domain::Instant lastAct{};
    domain::Instant closesAt{};
    domain::EventKind act = domain::EventKind::Message; ///< the last one
    domain::CampaignId
        reactedTo; ///< the newest campaign whose message they reacted to within seven days; invalid: none
    QString reactedToName;
    std::optional<domain::Instant> lastAskedAt; ///< with whatever title
    std::optional<domain::NotAsked> notAsked;   ///< none: may be asked now
};

/// A prompt with what came of it.
struct AskSummary
{
    domain::Ask ask;
    QString topicName;
    qint64 asked = 0; ///< accepted by Messenger
    qint64 failed = 0;
    qint64 uncertain = 0;
    qint64 agreed = 0; ///< opt-ins that came from it, whatever became of them
};

/// What staff entered for one week from the Page's insights.
struct BlockRate
{
    domain::Instant week{}; ///< its Monday, UTC
    double share = 0;       ///< 0 to 1
};

/// What happened with one topic in a span of time. Counts of opt-ins, messages and prompts, not of people.
struct TopicReport
{
    domain::TopicId topic;
    QString name;
    domain::TopicKind kind = domain::TopicKind::BackInStock;
    qint64 asked = 0;      ///< prompts of the Page's own that Messenger took
    qint64 given = 0;      ///< opt-ins given
    qint64 accepted = 0;   ///< messages that Messenger took
    qint64 spent = 0;      ///< one-time tokens that paid for them; a message in the open window costs none
    qint64 failed = 0;     ///< did not go out
    qint64 uncertain = 0;  ///< nobody knows
    qint64 reacted = 0;    ///< of those accepted
    qint64 expired = 0;    ///< opt-ins that ran out unused
    qint64 askedAgain = 0; ///< prompts that followed a campaign of this topic, of whatever topic
    friend bool operator==(const TopicReport&, const TopicReport&) = default;
};

/// One step of consent: a person was asked, agreed, was told, reacted.
struct ChainStep
{
    enum class Kind { Asked, Agreed, Told, Reacted };
    Kind kind = Kind::Asked;
    domain::Instant at{};
    domain::TopicId topic;
    QString words;               ///< the title, the prompt agreed to, the message; empty for a reaction
    domain::AskId ask;           ///< of Asked, and of Agreed where it came from a prompt of ours
    domain::OptInId optIn;       ///< of Agreed and Told
    domain::CampaignId campaign; ///< of Told and Reacted; of Asked: after which it came
};

/// How far people of a topic came, step by step. Counts of people's steps, not of people.
struct ChainRates
{
    domain::TopicId topic;
    QString topicName;
    qint64 asked = 0;
    qint64 agreed = 0; ///< of those asked by us
    qint64 told = 0;
    qint64 reacted = 0;    ///< of those told
    qint64 askedAgain = 0; ///< by a prompt that follows a campaign of this topic
};

/// A message of the Page in the conversation of somebody whose message is uncertain, as an echo told: perhaps
/// ours (another tool or a person may have written the same), so a person decides. Ours for certain is
/// settled already.
struct EchoEvidence
{
    domain::DeliveryId delivery;
    domain::OptInId optIn;
    domain::Psid psid;
    domain::Instant requestedAt{};
    domain::Instant at{};
    domain::MessageId mid;
    bool sameText = false;
};

/// A topic whose permissions are no one-time tokens. Reader::topics() does not list these; Reader::topic()
/// and campaigns know them as any other.
struct PermissionTopic
{
    domain::TopicSummary summary;
    qint64 usable = 0;  ///< now
    qint64 resting = 0; ///< within the 48 hours after a message
    qint64 stopped = 0; ///< by the person
    qint64 ended = 0;   ///< refused by Messenger for good
};

/// The questions. As with Reader: one connection, one thread; errors are StoreFailed and those named.
class ChainReader
{
public:
    virtual ~ChainReader() = default;

    /// Over the last 30 days, and the newest weekly block rate. PageUnknown.
    [[nodiscard]] virtual domain::Result<domain::Health> health(
        const domain::PageId& page, domain::Instant now) = 0;
    /// Of one campaign, from its beginning.
    [[nodiscard]] virtual domain::Result<domain::Health> health(domain::CampaignId campaign) = 0;
    /// Nothing where Meta never said anything.
    [[nodiscard]] virtual domain::Result<std::optional<domain::PolicyNotice>> policyNotice(
        const domain::PageId& page) = 0;

    /// Oldest first. PageUnknown.
    [[nodiscard]] virtual domain::Result<QList<BlockRate>> blockRates(const domain::PageId& page) = 0;
    /// Topics in which anything happened from then until before then, by name. Looks at every opt-in of the
    /// Page: off the window's thread. PageUnknown, Cancelled.
    [[nodiscard]] virtual domain::Result<QList<TopicReport>> topicReports(
        const domain::PageId& page, domain::Instant from, domain::Instant until) = 0;

    /// Newest first.
    [[nodiscard]] virtual domain::Result<QList<AskSummary>> asks(const domain::PageId& page) = 0;
    /// NotFound.
    [[nodiscard]] virtual domain::Result<AskSummary> ask(domain::AskId id) = 0;
    /// Everybody whose window is open now, what closes first at the front, seen from one ask (invalid: from
    /// none, and then notAsked tells only of those who must not be asked whatever the title).
    [[nodiscard]] virtual domain::Result<std::vector<OpenWindow>> openWindows(
        const domain::PageId& page, domain::AskId ask, domain::Instant now, int limit) = 0;
    /// What went on with one person, oldest first. NotFound.
    [[nodiscard]] virtual domain::Result<std::vector<ChainStep>> steps(
        const domain::PageId& page, const domain::Psid& psid) = 0;
    /// Echoes of the day after the request, of a campaign's uncertain messages; the same text first.
    [[nodiscard]] virtual domain::Result<std::vector<EchoEvidence>> echoes(domain::CampaignId campaign) = 0;
    /// Per topic, by name.
    [[nodiscard]] virtual domain::Result<QList<ChainRates>> rates(const domain::PageId& page) = 0;
    /// Recurring notifications, open conversations and utility templates, by name.
    [[nodiscard]] virtual domain::Result<QList<PermissionTopic>> permissionTopics(
        const domain::PageId& page, domain::Instant now) = 0;
};

/// The changes. Every call is one transaction.
class ChainWriter : public ChainReader
{
public:
    /// The share of people who blocked the Page in the week that holds this day, as the Page's insights show
    /// it, from 0 to 1; replaces what was entered before. InvalidValue, PageUnknown.
    [[nodiscard]] virtual domain::Result<void> enterBlockRate(
        const domain::PageId& page, domain::Instant day, double share) = 0;
    /// What was entered for that week was a mistake.
    [[nodiscard]] virtual domain::Result<void> removeBlockRate(
        const domain::PageId& page, domain::Instant day) = 0;
    /// A person has dealt with Meta's newest word; sending may go on. NotFound where none holds.
    [[nodiscard]] virtual domain::Result<void> confirmPolicyNotice(
        const domain::PageId& page, domain::Instant now) = 0;

    /// Keeps a prompt that is to be asked; its key is made here. TopicUnknown, NotFound (the campaign),
    /// CampaignNotRunnable (it is a draft still), PermissionOther (not a topic of one-time opt-ins),
    /// PromptEmpty, PromptTooLong, InvalidValue (a cool-down under a day).
    [[nodiscard]] virtual domain::Result<domain::AskId> addAsk(
        const domain::Ask& ask, domain::Instant now) = 0;
    [[nodiscard]] virtual domain::Result<void> setAutomatic(domain::AskId id, bool automatic) = 0;
    /// Staff decide that a person is not asked; an empty reason takes that back. NotFound.
    [[nodiscard]] virtual domain::Result<void> excludeFromAsks(
        const domain::PageId& page, const domain::Psid& psid, const QString& reason, domain::Instant now) = 0;
    /// The right to ask one of these people: committed with a row of its own before it is given. Everything
    /// is looked at again now: the window, the opt-out, the cool-down, and whether the person agreed since
    /// the line was made. WorkspaceElsewhere, PolicyEnforced. Nothing where the person must not be asked: see
    /// notAsked.
    struct AskAnswer
    {
        std::optional<domain::AskClaim> claim;
        std::optional<domain::NotAsked> notAsked;
    };
    [[nodiscard]] virtual domain::Result<AskAnswer> claimAsk(
        domain::AskId id, domain::PersonId person, domain::Instant now) = 0;
    /// Writes what became of it, once. Unknown: uncertain, and within the cool-down not asked again.
    [[nodiscard]] virtual domain::Result<void> settleAsk(
        const domain::AttemptId& attempt, const domain::SendOutcome& outcome, domain::Instant now) = 0;
    /// Takes in permissions that are no one-time tokens, as one import named source; topics are made where
    /// there are none of that kind and name. Rejected are those of the erased and tokens of somebody else.
    [[nodiscard]] virtual domain::Result<domain::BatchReport> keepPermissions(const domain::PageId& page,
        const QString& source, std::span<const domain::PermissionRecord> records, domain::Instant now) = 0;
    /// Everybody whose window is open now, as permissions of the kind Window that end with it.
    [[nodiscard]] virtual domain::Result<domain::BatchReport> takeInOpenWindows(
        const domain::PageId& page, const QString& topicName, domain::Instant now) = 0;

    /// At the start of a program: requests without an answer become uncertain. Answers how many.
    [[nodiscard]] virtual domain::Result<qint64> recoverAsks(domain::Instant now) = 0;
};

} // namespace headsup::store
