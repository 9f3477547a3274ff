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

Json promptJson(const QString& title, const QString& payload)
{
    const Json content{
        {"template_type", "one_time_notif_req"}, {"title", utf8(title)}, {"payload", utf8(payload)}};
    return Json{{"attachment", Json{{"type", "template"}, {"payload", content}}}};
}

/// Each line of the text is a parameter of the template's body.
Json templateJson(const domain::Message& message, const domain::TemplateForm& form)
{
    auto components = Json::array();
    if (!message.text().trimmed().isEmpty()) {
        auto parameters = Json::array();
        for (const auto& line : message.text().split(u'\n'))
            parameters.push_back(Json{{"type", "text"}, {"text", utf8(line.trimmed())}});
        components.push_back(Json{{"type", "body"}, {"parameters", parameters}});
    }
    auto taps = Json::array();
    for (const auto& button : message.buttons()) {
        if (const auto* reply = std::get_if<domain::ReplyAction>(&button.action))
            taps.push_back(Json{{"type", "POSTBACK"}, {"payload", utf8(reply->payload)}});
    }
    if (!taps.empty())
        components.push_back(Json{{"type", "buttons"}, {"parameters", taps}});
    return Json{
        {"template", Json{{"name", utf8(form.name)}, {"language", Json{{"code", utf8(form.language)}}},
                         {"components", components}}}};
}

Json messageJson(const domain::Message& message)
{
    if (const auto* prompt = std::get_if<domain::PromptForm>(&message.form()))
        return promptJson(message.text().trimmed(), prompt->payload);
    if (const auto* form = std::get_if<domain::TemplateForm>(&message.form()))
        return templateJson(message, *form);
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
    const bool isTemplate = std::holds_alternative<domain::TemplateForm>(claim.message().form());
    switch (claim.recipient()) {
    case domain::Recipient::Person:
    case domain::Recipient::Conversation:
        // Inside the window a message is an answer, whatever the setting for tokens says.
        body["recipient"] = Json{{"id", utf8(claim.psid().value())}};
        body["messaging_type"] = "RESPONSE";
        break;
    case domain::Recipient::Utility:
        body["recipient"] = Json{{"id", utf8(claim.psid().value())}};
        body["messaging_type"] = "UTILITY";
        break;
    case domain::Recipient::Recurring:
        body["recipient"] = Json{{"notification_messages_token", utf8(claim.token().reveal())}};
        break;
    case domain::Recipient::Token:
        body["recipient"] = Json{{"one_time_notif_token", utf8(claim.token().reveal())}};
        if (type != MessagingType::None)
            body["messaging_type"] = type == MessagingType::Update ? "UPDATE" : "RESPONSE";
        break;
    }
    body["message"] = messageJson(claim.message());
    if (!isTemplate) // Meta's page on templates names no metadata beside them
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
    body["message"] = promptJson(claim.title(), claim.payload());
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
