// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "graph/endpoint.h"
#include "graph/reply.h"
#include "graph/requests.h"
#include "ports/transport.h"

#include <QObject>

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
    /// Whom the access token speaks for. TokenMissing, NotConnected, NoVerdict or GraphRefused.
    void identity(QObject* context, std::function<void(domain::Result<Identity>)> answer) const;

private:
    [[nodiscard]] QUrl signedUrl(QUrl url) const;
    [[nodiscard]] QString masked(QString text, const domain::Secret& token) const;
    ports::Transport& m_transport;
    Endpoint m_endpoint;
    domain::PageId m_page;
    domain::Secret m_pageToken;
    domain::Secret m_appSecret;
    SenderOptions m_options;
};

} // namespace headsup::graph
