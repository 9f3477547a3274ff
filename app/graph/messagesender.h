// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ask.h"
#include "domain/claim.h"
#include "graph/conversation.h"
#include "graph/endpoint.h"
#include "graph/pagelists.h"
#include "graph/reply.h"
#include "graph/requests.h"
#include "ports/transport.h"

#include <QObject>
#include <atomic>
#include <memory>
#include <optional>

namespace headsup::graph {

struct SenderOptions
{
    MessagingType messagingType = MessagingType::None;
    domain::Milliseconds deadline{30'000};
};

/// The one path that posts to /messages. A claim goes in, is presented once, and comes back with what is
/// known. Used on the transport's thread; answers come from the event loop on the thread of the context and
/// are dropped with it. Logs verb, path, status, time and attempt: never a header, a body or a token.
class MessageSender
{
public:
    MessageSender(ports::Transport& transport, Endpoint endpoint, domain::PageId page,
        domain::Secret pageToken, domain::Secret appSecret = {}, SenderOptions options = {});

    /// Without a usable access token the answer is NotSent with the reason "page_token_missing".
    void send(domain::Claim claim, QObject* context,
        std::function<void(domain::Claim, domain::SendOutcome)> answer) const;
    /// The same for a prompt.
    void ask(domain::AskClaim claim, QObject* context,
        std::function<void(domain::AskClaim, domain::SendOutcome)> answer) const;
    /// Whom the access token speaks for. TokenMissing, NotConnected, NoVerdict or GraphRefused.
    void identity(QObject* context, std::function<void(domain::Result<Identity>)> answer) const;
    /// What the access token may do. Answers "not told" for anything but a clear answer, after ten seconds at
    /// the latest.
    void rights(QObject* context, std::function<void(TokenRights)> answer) const;
    /// What the Page and this person wrote lately. Not more than two a second: see campaign::LookUps.
    void conversation(
        const domain::Psid& person, QObject* context, std::function<void(Conversation)> answer) const;
    /// Which webhook fields the Page has asked for. Within ten seconds.
    void subscriptions(QObject* context, std::function<void(Subscriptions)> answer) const;
    /// The recurring tokens of the Page after a cursor (empty: from the beginning). TokenMissing and the
    /// errors of readRecurringReply().
    void recurringTokens(const QString& after, QObject* context,
        std::function<void(domain::Result<RecurringPart>)> answer) const;
    /// How much of the Page's allowance the newest whole reply showed as used, of whatever request. Any
    /// thread.
    [[nodiscard]] int usedPercent() const { return m_shown->usedPercent.load(); }
    /// What time the newest whole reply said it was; nothing where none has. Any thread.
    [[nodiscard]] std::optional<domain::Instant> serverTime() const
    {
        const auto ms = m_shown->serverTime.load();
        return ms == 0 ? std::nullopt : std::optional(domain::fromMs(ms));
    }

private:
    template<class Claim>
    void post(Claim claim, const QByteArray& body, const domain::Secret& token, QObject* context,
        std::function<void(Claim, domain::SendOutcome)> answer) const;
    void get(const QUrl& url, domain::Milliseconds deadline, QObject* context,
        std::function<void(const ports::HttpReply&)> answer) const;
    [[nodiscard]] QUrl signedUrl(QUrl url) const;
    void note(const char* verb, const QUrl& url, const ports::HttpReply& reply, qint64 ms,
        const QString& attempt) const;
    [[nodiscard]] domain::Error masked(domain::Error error) const;
    [[nodiscard]] QString masked(QString text, const domain::Secret& token) const;
    ports::Transport& m_transport;
    Endpoint m_endpoint;
    domain::PageId m_page;
    domain::Secret m_pageToken;
    domain::Secret m_appSecret;
    SenderOptions m_options;
    /// What the newest replies showed.
    struct Shown
    {
        std::atomic<int> usedPercent{0};
        std::atomic<qint64> serverTime{0};
    };
    std::shared_ptr<Shown> m_shown; ///< shared with the answers under way
};

} // namespace headsup::graph
