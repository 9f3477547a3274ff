// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/audience.h"
#include "domain/campaign.h"
#include "domain/health.h"
#include "relevance/checker.h"

#include <QByteArray>
#include <QList>

namespace headsup::campaign {

/// A rendered message that is shown before sending.
struct Sample
{
    enum class Why { NoName, Longest, First };
    Why why = Why::First;
    QString personName;
    domain::Psid psid;
    QString text;
};

/// The verdict for everybody who agreed to the same prompt.
struct PromptVerdict
{
    QString prompt;
    qint64 people = 0;
    relevance::Answer answer;
};

/// The last honest look before tokens are spent.
struct Preflight
{
    domain::Campaign campaign;
    QString topicName;
    domain::TopicKind topicKind = domain::TopicKind::BackInStock;
    domain::Permission permission = domain::Permission::OneTime; ///< only one-time tokens are spent
    QList<relevance::Finding> nextPrompt; ///< about the title of a message that is itself the next prompt
    qint64 people = 0;   ///< each gets one message and, but for those in the window, spends one token
    qint64 inWindow = 0; ///< of the people: their 24-hour window is open, so the message goes to their id and
                         ///< their opt-in is kept; should it close before their turn, the token pays as usual
    QList<store::Reader::LeftOutCount> leftOut; ///< most first
    qint64 overlaps = 0;                        ///< of the people: were told something in the last seven days
    qint64 atNight = 0; ///< of the people: it is between 21:00 and 8:00 where they are
    domain::Verdict verdict = domain::Verdict::Unclear; ///< the worst of the prompts
    QList<PromptVerdict> prompts;                       ///< worst verdict first, then most people
    QList<Sample> samples;                      ///< at most 20: without a name, the longest, then the first
    domain::Health health;                      ///< of the Page
    std::optional<domain::PolicyNotice> notice; ///< Meta's newest word about the Page
    QByteArray textHash;                        ///< of text and buttons; an edit changes it
};

/// The hash that ties a pre-flight to the text it looked at.
[[nodiscard]] QByteArray hashOfText(
    const QString& source, const QList<domain::Button>& buttons, const domain::MessageForm& form = {});

/// Looks at a campaign as it would be sent now. Reads only; may run on any thread with a reader of its own.
/// Errors: the message's own (MessageEmpty, VariableWithoutFallback …), StoreFailed, Cancelled.
[[nodiscard]] domain::Result<Preflight> preflight(store::Reader& reader, const relevance::Checker& checker,
    domain::CampaignId id, domain::Instant now, const store::CancelFlag& cancel);

/// PolicyEnforced or PageUnhealthy where nobody of the Page may be written to.
[[nodiscard]] domain::Result<void> checkHealth(
    const domain::Health& health, const std::optional<domain::PolicyNotice>& notice);

/// What of the pre-flight stops a send: InvalidValue (a finding forbids the next prompt), PolicyEnforced,
/// PageUnhealthy, AudienceEmpty, UselessAfterPassed,
/// NotRelevant, ReasonNeeded (an unclear verdict and no written reason), CountMismatch (confirmed is not the
/// number of people).
[[nodiscard]] domain::Result<void> mayBeSent(
    const Preflight& look, qint64 confirmed, const QString& reason, domain::Instant now);

} // namespace headsup::campaign
