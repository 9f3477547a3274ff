// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/messagefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace headsup::campaign {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qint64 kLargestFile = 64 * 1024;

Result<domain::Button> buttonFrom(const QJsonObject& object, const QString& name)
{
    domain::Button button{object[u"title"].toString(), {}};
    const auto type = object[u"type"].toString();
    if (type == u"postback")
        button.action = domain::ReplyAction{object[u"payload"].toString()};
    else if (type == u"web_url")
        button.action = domain::LinkAction{object[u"url"].toString()};
    else
        return Err{ErrorCode::MessageFileInvalid, name,
            QCoreApplication::translate("MessageFile", "a button has a type other than postback or web_url")};
    if (const auto checked = checkButton(button); !checked)
        return checked.err();
    return button;
}

/// Each parameter is a line of the text.
Result<MessageFile> templateFrom(const QJsonObject& object, const QString& name)
{
    const auto chosen = object[u"template"].toObject();
    QStringList lines;
    for (const auto value : object[u"parameters"].toArray()) {
        if (!value.isString() || value.toString().contains(u'\n') || value.toString().trimmed().isEmpty())
            return Err{ErrorCode::MessageFileInvalid, name,
                QCoreApplication::translate("MessageFile", "a parameter is no line of text")};
        lines.append(value.toString().trimmed());
    }
    return MessageFile{lines.join(u'\n'), {},
        domain::TemplateForm{chosen[u"name"].toString(), chosen[u"language"].toString()}};
}

Result<MessageFile> bodyFrom(const QJsonObject& object, const QString& name)
{
    if (object.contains(u"one_time_notif_req"))
        return MessageFile{
            object[u"one_time_notif_req"][u"title"].toString().trimmed(), {}, domain::PromptForm{}};
    if (object.contains(u"template"))
        return templateFrom(object, name);
    if (!object[u"text"].isString())
        return Err{ErrorCode::MessageFileInvalid, name,
            QCoreApplication::translate("MessageFile", "the key “text” is missing")};
    return MessageFile{object[u"text"].toString(), {}, {}};
}

Result<MessageFile> fromJson(const QJsonObject& object, const QString& name)
{
    auto body = bodyFrom(object, name);
    if (!body)
        return body.err();
    auto message = std::move(*body);
    for (const auto value : object[u"buttons"].toArray()) {
        auto button = buttonFrom(value.toObject(), name);
        if (!button)
            return button.err();
        message.buttons.append(*button);
    }
    return message;
}

} // namespace

Result<MessageFile> parseMessageFile(const QByteArray& content, const QString& name)
{
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(content, &problem);
    if (json.isObject())
        return fromJson(json.object(), name);
    // "{first_name|there}, …" is text; a JSON object with a slip in it is not meant as a message to people.
    const auto start = content.trimmed();
    if (start.startsWith('{') && start.mid(1).trimmed().startsWith('"'))
        return Err{ErrorCode::MessageFileInvalid, name, problem.errorString()};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(content);
    if (decoder.hasError())
        return Err{ErrorCode::MessageFileInvalid, name,
            QCoreApplication::translate("MessageFile", "it is not UTF-8 text")};
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return MessageFile{text.trimmed(), {}, {}};
}

Result<MessageFile> readMessageFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Err{ErrorCode::FileMissing, path};
    if (!file.open(QIODevice::ReadOnly))
        return Err{ErrorCode::FileUnreadable, path, file.errorString()};
    const auto content = file.read(kLargestFile + 1); // not the size: a device has none and never ends
    if (content.size() > kLargestFile)
        return Err{ErrorCode::MessageFileInvalid, path,
            QCoreApplication::translate("MessageFile", "it is larger than any message")};
    return parseMessageFile(content, path);
}

} // namespace headsup::campaign
