// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "graph/pagelists.h"
#include "rehearsal/errorbodies.h"
#include "rehearsal/ledger.h"
#include "rehearsal/simtypes.h"

#include <QSet>
#include <QStringList>
#include <functional>
#include <map>
#include <optional>

namespace headsup::rehearsal {

struct SimOptions
{
    /// Whose Page it plays. Invalid: any Page, and /me answers with the digits after "rehearsal-" in the
    /// access token, or with kAnyPage where the access token has another form.
    domain::PageId page;
    QString pageName = QStringLiteral("Rehearsal Page");
    /// The valid access tokens. Empty: every access token but those that begin with "invalid".
    QList<domain::Secret> accessTokens;
    /// Refuses every request without the right appsecret_proof, as an app that enforces it does. Empty: does
    /// not ask for one.
    domain::Secret appSecret;
    /// Takes an opt-in token it has never heard of as granted, once; the recipient's id is then made from the
    /// token's hash. Without it such a token is refused as invalid.
    bool acceptUnknownTokens = true;
    /// Takes a person of whom it has never heard for one whose 24-hour window is open. Without it, and for
    /// whoever acted here before, the window is what their acts made it.
    bool acceptUnknownWindows = true;
    /// What /debug_token lists. Empty: it does not answer that question, as Meta does for many tokens.
    QStringList permissions{QStringLiteral("pages_messaging"), QStringLiteral("pages_show_list")};
    /// The webhook fields that /subscribed_apps lists; nothing: the access token may not ask.
    std::optional<QStringList> subscribedFields = graph::neededFields();
    /// The utility templates that are approved. Empty: every name that has the form of one.
    QStringList templates;
    /// Who gave a token to a Page, where somebody knows; called on the stand-in's thread.
    std::function<std::optional<domain::Psid>(const domain::PageId&, const domain::Secret&)> giverOf;
    /// Since when somebody has a conversation with a Page; nothing for somebody unknown. Without it only
    /// those who got a message have one.
    std::function<std::optional<domain::Instant>(const domain::PageId&, const domain::Psid&)> knownSince;
    int usagePercent = 0; ///< shown in the usage headers; 0: no headers, as for a Page that sends little

    static constexpr auto kAnyPage = "100000000000001";
};

/// One opt-in token as Meta would know it.
struct Grant
{
    domain::Secret token;
    domain::Psid psid;
    std::optional<domain::Instant> expiresAt;
    std::optional<ErrorSpec> refuse; ///< answers this instead of accepting; the token stays unused
};

/// A recurring token as Meta would know it.
struct Subscription
{
    domain::Secret token;
    domain::Psid psid;
    QString title;
    domain::Instant grantedAt{};
    std::optional<domain::Instant> expiresAt;
    bool stopped = false;
    std::optional<domain::Instant> lastSentAt;
};

/// What the Graph API does with a request, without a network: its rules, its state and its words. A faithful
/// stand-in, so a token pays for one message, ever. Not thread-safe.
class GraphSim
{
public:
    explicit GraphSim(SimOptions options = {})
        : m_options(std::move(options))
    {
    }

    void grant(const Grant& grant);
    /// A recurring token that /notification_message_tokens lists.
    void subscribe(const Subscription& subscription);
    /// The person stops, or resumes, what this recurring token stands for.
    void stop(const domain::Secret& token, bool stopped = true);
    /// From the JSON of POST /rehearsal/grants: {"grants":[{"token","psid","expires_at"?,"refuse"?}],
    /// "only_granted"?}; a grant with "recurring": TITLE is a recurring token. JsonInvalid; then nothing was
    /// taken.
    [[nodiscard]] domain::Result<int> grantFromJson(const QByteArray& json);

    /// Counts the token that a send carries, whatever becomes of the request. Call once per arrival, first.
    void noteArrival(const SimRequest& request);
    /// Decides and remembers.
    [[nodiscard]] SimReply answer(const SimRequest& request, domain::Instant now);
    /// An error answer as a fault script wants it.
    [[nodiscard]] SimReply error(const ErrorSpec& spec);
    /// Adds the header X-App-Usage, X-Page-Usage or X-Business-Use-Case-Usage ("app", "page", "business").
    static void showUsage(SimReply& reply, const QByteArray& header, int percent, int minutes);
    /// The rate-limit error with the headers that name the wait.
    [[nodiscard]] SimReply rateLimited(int minutes);

    /// A message that was delivered, for whoever plays the people.
    struct Accepted
    {
        domain::PageId page;
        domain::Psid psid;
        QString mid;
        QString metadata;
        QString text; ///< of a template: its own
        QStringList replyPayloads;
        bool isPrompt = false;
        QString title;   ///< of a prompt
        QString payload; ///< of a prompt
        bool byToken = false;
        domain::Instant at{};
    };
    void onAccepted(std::function<void(const Accepted&)> hear) { m_hear = std::move(hear); }
    /// The person did something that opens their window.
    void acted(const domain::Psid& psid, domain::Instant at);
    /// From now on the person takes nothing from the Page.
    void block(const domain::Psid& psid) { m_blocked.insert(psid.value()); }
    /// Messages to a person's id that were accepted.
    [[nodiscard]] qint64 toPeople() const { return m_toPeople; }
    [[nodiscard]] qint64 prompts() const { return m_prompts; }
    /// Messages to recurring tokens, and utility templates, that were accepted.
    [[nodiscard]] qint64 recurring() const { return m_recurring; }
    [[nodiscard]] qint64 utilities() const { return m_utilities; }

    [[nodiscard]] Ledger& ledger() { return m_ledger; }
    [[nodiscard]] const Ledger& ledger() const { return m_ledger; }
    [[nodiscard]] const SimOptions& options() const { return m_options; }
    /// The opt-in token of a send; nothing where the body has none.
    [[nodiscard]] static std::optional<QString> tokenIn(const SimRequest& request);

private:
    struct Written
    {
        QString page;
        QString text;
        domain::Instant at{};
        Accepted heard; ///< the rest of it
    };
    struct Target
    {
        QString object; ///< Page id or "me"
        QString edge;   ///< "messages" or empty
    };
    [[nodiscard]] std::optional<Target> targetOf(const QString& path) const;
    [[nodiscard]] std::optional<SimReply> checkAccess(const SimRequest& request);
    [[nodiscard]] SimReply identity(const SimRequest& request, const Target& target);
    [[nodiscard]] SimReply rights(const SimRequest& request);
    [[nodiscard]] SimReply conversation(const SimRequest& request, const Target& target, domain::Instant now);
    [[nodiscard]] SimReply message(const SimRequest& request, const Target& target, domain::Instant now);
    [[nodiscard]] SimReply accept(const QString& token, const Written& written);
    [[nodiscard]] SimReply acceptPerson(const QString& psid, const Written& written);
    [[nodiscard]] SimReply acceptRecurring(const QString& token, const Written& written);
    [[nodiscard]] SimReply acceptUtility(const QString& psid, const Written& written);
    [[nodiscard]] SimReply subscribedApps();
    [[nodiscard]] SimReply recurringTokens(const SimRequest& request);
    [[nodiscard]] SimReply deliver(const QString& psid, const QString& mid, const Written& written);
    [[nodiscard]] SimReply refuse(int code, int subcode = 0, const QString& message = {});
    void addUsage(SimReply& reply) const;
    SimOptions m_options;
    Ledger m_ledger;
    QHash<QByteArray, Grant> m_grants;                  ///< by hash
    std::map<QByteArray, Subscription> m_subscriptions; ///< by hash of the token
    QList<domain::Instant> m_lookUps;                   ///< of the last second
    QHash<QString, domain::Instant> m_acts;             ///< the last of each person
    QSet<QString> m_blocked;
    std::function<void(const Accepted&)> m_hear;
    qint64 m_toPeople = 0;
    qint64 m_prompts = 0;
    qint64 m_recurring = 0;
    qint64 m_utilities = 0;
    qint64 m_serial = 0;
};

} // namespace headsup::rehearsal
