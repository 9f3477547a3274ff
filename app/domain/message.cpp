// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include "domain/prompt.h"

#include <QRegularExpression>
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

Result<void> checkForm(const QString& text, const QList<Button>& buttons, const MessageForm& form)
{
    if (isPrompt(form)) {
        if (!buttons.isEmpty()) // the card has a button of its own, and no other
            return Err{ErrorCode::PromptWithButtons};
        if (const auto title = Prompt::from(text); !title)
            return title.err();
        return {};
    }
    const auto* chosen = std::get_if<TemplateForm>(&form);
    if (!chosen)
        return {};
    static const QRegularExpression name(QStringLiteral("\\A[a-z0-9_]{1,512}\\z"));
    static const QRegularExpression language(QStringLiteral("\\A[a-z]{2,3}(_[A-Z]{2})?\\z"));
    if (!name.match(chosen->name).hasMatch())
        return Err{ErrorCode::TemplateInvalid, chosen->name};
    if (!language.match(chosen->language).hasMatch())
        return Err{ErrorCode::TemplateInvalid, chosen->language};
    for (const auto& button : buttons) {
        if (!std::holds_alternative<ReplyAction>(button.action)) // a link is fixed in the template itself
            return Err{ErrorCode::TemplateInvalid, button.title};
    }
    return {};
}

Result<Message> Message::from(const QString& text, const QList<Button>& buttons, const MessageForm& form)
{
    if (const auto fits = checkForm(text, buttons, form); !fits)
        return fits.err();
    // A template may have no parameter at all.
    if (text.trimmed().isEmpty() && !std::holds_alternative<TemplateForm>(form))
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
    return Message{text, trimmed, form};
}

} // namespace headsup::domain
