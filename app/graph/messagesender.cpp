// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/messagesender.h"

#include "graph/servertime.h"
#include "graph/usage.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QUrlQuery>

namespace headsup::graph {

namespace {

constexpr qsizetype kKeptText = 1000;
constexpr domain::Milliseconds kRightsDeadline{10'000};

Q_LOGGING_CATEGORY(logGraph, "headsup.graph", QtWarningMsg)

QElapsedTimer startedTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

domain::SendOutcome withoutToken()
{
    domain::SendOutcome out;
    out.result = domain::SendResult::NotSent;
    out.token = domain::TokenFate::Kept;
    out.retry = domain::RetryRule::AfterFix;
    out.scope = domain::Scope::Page;
    out.reason = QStringLiteral("page_token_missing");
    return out;
}

} // namespace

MessageSender::MessageSender(ports::Transport& transport, Endpoint endpoint, domain::PageId page,
    domain::Secret pageToken, domain::Secret appSecret, SenderOptions options)
    : m_transport(transport)
    , m_endpoint(std::move(endpoint))
    , m_page(std::move(page))
    , m_pageToken(std::move(pageToken))
    , m_appSecret(std::move(appSecret))
    , m_options(options)
    , m_shown(std::make_shared<Shown>())
{
}

/// Every reply comes by here: logged without its secrets, its headers read.
void MessageSender::note(
    const char* verb, const QUrl& url, const ports::HttpReply& reply, qint64 ms, const QString& attempt) const
{
    qCInfo(logGraph).noquote() << verb << url.path() << "status" << reply.status << "fault"
                               << static_cast<int>(reply.fault) << ms << "ms" << attempt;
    if (reply.fault == ports::TransportFault::None)
        m_shown->usedPercent.store(usageOf(reply).percent);
    if (const auto at = serverTimeOf(reply))
        m_shown->serverTime.store(domain::toMs(*at));
}

QUrl MessageSender::signedUrl(QUrl url) const
{
    if (m_appSecret.isEmpty())
        return url;
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("appsecret_proof"), appSecretProof(m_pageToken, m_appSecret));
    url.setQuery(query);
    return url;
}

/// Answers are stored and shown; should one repeat a secret, it ends here.
QString MessageSender::masked(QString text, const domain::Secret& token) const
{
    for (const auto* secret : {&token, &m_pageToken, &m_appSecret}) {
        if (!secret->isEmpty())
            text.replace(secret->reveal(), QStringLiteral("••••"));
    }
    return text;
}

domain::Error MessageSender::masked(domain::Error error) const
{
    for (auto& detail : error.details)
        detail = masked(detail, {});
    return error;
}

void MessageSender::get(const QUrl& url, domain::Milliseconds deadline, QObject* context,
    std::function<void(const ports::HttpReply&)> answer) const
{
    ports::HttpRequest request;
    request.verb = "GET";
    request.url = signedUrl(url);
    request.headers = headersFor(m_pageToken);
    request.deadline = deadline;
    m_transport.send(request, context,
        [answer = std::move(answer), self = *this, url = request.url, timer = startedTimer()](
            const ports::HttpReply& reply) {
            self.note("GET", url, reply, timer.elapsed(), {});
            answer(reply);
        });
}

template<class Claim>
void MessageSender::post(Claim claim, const QByteArray& body, const domain::Secret& token, QObject* context,
    std::function<void(Claim, domain::SendOutcome)> answer) const
{
    // std::function copies what it holds, and a claim cannot be copied.
    auto held = std::make_shared<Claim>(std::move(claim));
    if (!isUsableToken(m_pageToken)) {
        QMetaObject::invokeMethod(
            context, [held, answer] { answer(std::move(*held), withoutToken()); }, Qt::QueuedConnection);
        return;
    }
    ports::HttpRequest request;
    request.verb = "POST";
    request.url = signedUrl(m_endpoint.messages(m_page));
    request.headers = headersFor(m_pageToken);
    request.body = body;
    request.deadline = m_options.deadline;
    // Everything by value: the sender may be gone when the answer comes.
    m_transport.send(request, context,
        [held, token, answer = std::move(answer), self = *this, url = request.url, timer = startedTimer()](
            const ports::HttpReply& reply) {
            self.note("POST", url, reply, timer.elapsed(), held->attempt().value());
            auto outcome = readSendReply(reply);
            outcome.raw.text = self.masked(outcome.raw.text, token).left(kKeptText);
            answer(std::move(*held), std::move(outcome));
        });
}

void MessageSender::send(domain::Claim claim, QObject* context,
    std::function<void(domain::Claim, domain::SendOutcome)> answer) const
{
    const auto body = followUpBody(claim, m_options.messagingType);
    const auto token = claim.token();
    post(std::move(claim), body, token, context, std::move(answer));
}

void MessageSender::ask(domain::AskClaim claim, QObject* context,
    std::function<void(domain::AskClaim, domain::SendOutcome)> answer) const
{
    const auto body = promptBody(claim);
    post(std::move(claim), body, {}, context, std::move(answer));
}

void MessageSender::identity(QObject* context, std::function<void(domain::Result<Identity>)> answer) const
{
    if (!isUsableToken(m_pageToken)) {
        QMetaObject::invokeMethod(
            context,
            [answer, page = m_page] {
                answer(domain::Err{domain::ErrorCode::TokenMissing, page.value()});
            },
            Qt::QueuedConnection);
        return;
    }
    get(m_endpoint.identity(), m_options.deadline, context,
        [answer = std::move(answer), self = *this](const ports::HttpReply& reply) {
            auto found = readIdentityReply(reply);
            if (found) {
                answer(std::move(found));
                return;
            }
            answer(domain::Err{self.masked(found.error())});
        });
}

void MessageSender::rights(QObject* context, std::function<void(TokenRights)> answer) const
{
    if (!isUsableToken(m_pageToken)) {
        QMetaObject::invokeMethod(
            context, [answer] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    get(m_endpoint.rights(m_pageToken), std::min(m_options.deadline, kRightsDeadline), context,
        [answer = std::move(answer), page = m_page](
            const ports::HttpReply& reply) { answer(readRightsReply(reply, page)); });
}

void MessageSender::subscriptions(QObject* context, std::function<void(Subscriptions)> answer) const
{
    if (!isUsableToken(m_pageToken)) {
        QMetaObject::invokeMethod(
            context, [answer] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    get(m_endpoint.subscriptions(m_page), std::min(m_options.deadline, kRightsDeadline), context,
        [answer = std::move(answer)](
            const ports::HttpReply& reply) { answer(readSubscriptionsReply(reply)); });
}

void MessageSender::recurringTokens(
    const QString& after, QObject* context, std::function<void(domain::Result<RecurringPart>)> answer) const
{
    if (!isUsableToken(m_pageToken)) {
        QMetaObject::invokeMethod(
            context,
            [answer, page = m_page] {
                answer(domain::Err{domain::ErrorCode::TokenMissing, page.value()});
            },
            Qt::QueuedConnection);
        return;
    }
    get(m_endpoint.recurringTokens(m_page, after), m_options.deadline, context,
        [answer = std::move(answer), self = *this](const ports::HttpReply& reply) {
            auto part = readRecurringReply(reply);
            if (part)
                answer(std::move(part));
            else
                answer(domain::Err{self.masked(part.error())});
        });
}

void MessageSender::conversation(
    const domain::Psid& person, QObject* context, std::function<void(Conversation)> answer) const
{
    if (!isUsableToken(m_pageToken)) {
        Conversation none;
        none.reason = QStringLiteral("page_token_missing");
        none.scope = domain::Scope::Page;
        QMetaObject::invokeMethod(
            context, [answer, none] { answer(none); }, Qt::QueuedConnection);
        return;
    }
    get(m_endpoint.conversation(m_page, person), m_options.deadline, context,
        [answer = std::move(answer)](
            const ports::HttpReply& reply) { answer(readConversationReply(reply)); });
}

} // namespace headsup::graph
