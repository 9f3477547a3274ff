// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace headsup::campaign {

/// A follow-up as a file holds it: the text with its variables, and the buttons.
struct MessageFile
{
    QString source;
    QList<domain::Button> buttons;
    domain::MessageForm form;
};

/// Reads a message file: plain text, or the JSON object {"text": …, "buttons": [{"type": "postback", "title":
/// …, "payload": …} | {"type": "web_url", "title": …, "url": …}]}. In place of the text
/// {"one_time_notif_req": {"title": …}} is a message that is itself the next request, and {"template":
/// {"name": …, "language": …}, "parameters": [ … ], "buttons": [ … ]} a utility template. A file that begins
/// with "{" and a JSON object is JSON; text may begin with a variable. FileMissing, FileUnreadable,
/// MessageFileInvalid.
[[nodiscard]] domain::Result<MessageFile> readMessageFile(const QString& path);
/// The same from memory; name stands for the file in errors.
[[nodiscard]] domain::Result<MessageFile> parseMessageFile(const QByteArray& content, const QString& name);

} // namespace headsup::campaign
