// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests.h"

#include "graph/json.h"

#include <QMessageAuthenticationCode>

namespace headsup::graph {

namespace {

using Json = nlohmann::ordered_json; // the order of the keys is part of the golden files

Json buttonJson(const domain::Button& button)
{
    if (const auto* reply = std::get_if<domain::ReplyAction>(&button.action)) {
        return Json{
            {"type", "postback"}, {"title", utf8(button.title.trimmed())}, {"payload", utf8(reply->payload)}};
    }
    const auto& link = std::get<domain::LinkAction>(button.action);
    return Json{{"type", "web_url"}, {"title", utf8(button.title.trimmed())}, {"url", utf8(link.url)}};
}

Json messageJson(const domain::Message& message)
{
    if (message.buttons().isEmpty())
        return Json{{"text", utf8(message.text())}};
    auto buttons = Json::array();
    for (const auto& button : message.buttons())
        buttons.push_back(buttonJson(button));
    const Json payload{{"template_type", "button"}, {"text", utf8(message.text())}, {"buttons", buttons}};
    return Json{{"attachment", Json{{"type", "template"}, {"payload", payload}}}};
}

} // namespace

QByteArray followUpBody(const domain::Claim& claim, MessagingType type)
{
    Json body;
    if (claim.recipient() == domain::Recipient::Person) {
        // Inside the window a message is an answer, whatever the setting for tokens says.
        body["recipient"] = Json{{"id", utf8(claim.psid().value())}};
        body["messaging_type"] = "RESPONSE";
    } else {
        body["recipient"] = Json{{"one_time_notif_token", utf8(claim.token().reveal())}};
        if (type != MessagingType::None)
            body["messaging_type"] = type == MessagingType::Update ? "UPDATE" : "RESPONSE";
    }
    body["message"] = messageJson(claim.message());
    body["message"]["metadata"] = utf8(claim.attempt().value());
    // Everything came from QString, so it is valid UTF-8; the handler keeps dump() from throwing all the
    // same.
    return QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray promptBody(const domain::AskClaim& claim)
{
    Json body;
    body["recipient"] = Json{{"id", utf8(claim.psid().value())}};
    body["messaging_type"] = "RESPONSE";
    const Json payload{{"template_type", "one_time_notif_req"}, {"title", utf8(claim.title())},
        {"payload", utf8(claim.payload())}};
    body["message"] = Json{{"attachment", Json{{"type", "template"}, {"payload", payload}}}};
    body["message"]["metadata"] = utf8(claim.attempt().value());
    return QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Headers headersFor(const domain::Secret& pageToken)
{
    return {
        {"Authorization", "Bearer " + pageToken.reveal().toLatin1()},
        {"Content-Type", "application/json"},
        {"Accept", "application/json"},
    };
}

bool isUsableToken(const domain::Secret& pageToken)
{
    const auto& text = pageToken.reveal();
    const auto visible = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    return !text.isEmpty() && text.size() < 4096 && std::all_of(text.cbegin(), text.cend(), visible);
}

QString appSecretProof(const domain::Secret& pageToken, const domain::Secret& appSecret)
{
    const auto mac = QMessageAuthenticationCode::hash(
        pageToken.reveal().toUtf8(), appSecret.reveal().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(mac.toHex());
}

} // namespace headsup::graph
