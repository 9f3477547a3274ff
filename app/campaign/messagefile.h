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
};

/// Reads a message file: plain text, or the JSON object {"text": …, "buttons": [{"type": "postback", "title":
/// …, "payload": …} | {"type": "web_url", "title": …, "url": …}]}. A file that begins with "{" and a JSON
/// object is JSON; text may begin with a variable. FileMissing, FileUnreadable, MessageFileInvalid.
[[nodiscard]] domain::Result<MessageFile> readMessageFile(const QString& path);
/// The same from memory; name stands for the file in errors.
[[nodiscard]] domain::Result<MessageFile> parseMessageFile(const QByteArray& content, const QString& name);

} // namespace headsup::campaign
