// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include "domain/prompt.h"

#include <QUrl>

namespace headsup::domain {

qsizetype textLimit(qsizetype buttonCount)
{
    return buttonCount > 0 ? MessageLimits::kTextWithButtons : MessageLimits::kText;
}

Result<void> checkButton(const Button& button)
{
    const auto title = button.title.trimmed();
    if (title.isEmpty())
        return Err{ErrorCode::ButtonTitleMissing};
    if (codePoints(title) > MessageLimits::kButtonTitle)
        return Err{ErrorCode::ButtonTitleTooLong, title};
    if (const auto* reply = std::get_if<ReplyAction>(&button.action)) {
        if (reply->payload.trimmed().isEmpty() || reply->payload.size() > MessageLimits::kPayload)
            return Err{ErrorCode::ButtonPayloadMissing, title};
        return {};
    }
    const auto& link = std::get<LinkAction>(button.action).url;
    const QUrl url(link, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty())
        return Err{ErrorCode::ButtonLinkInvalid, link};
    return {};
}

Result<Message> Message::from(const QString& text, const QList<Button>& buttons)
{
    if (text.trimmed().isEmpty())
        return Err{ErrorCode::MessageEmpty};
    if (buttons.size() > MessageLimits::kButtons)
        return Err{ErrorCode::TooManyButtons, QString::number(buttons.size())};
    const auto limit = textLimit(buttons.size());
    if (text.size() > limit)
        return Err{ErrorCode::MessageTooLong, QString::number(text.size()), QString::number(limit)};
    auto trimmed = buttons;
    for (auto& button : trimmed) {
        if (const auto checked = checkButton(button); !checked)
            return checked.err();
        button.title = button.title.trimmed(); // as it was measured
    }
    return Message{text, trimmed};
}

} // namespace headsup::domain
