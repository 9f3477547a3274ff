// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <variant>

namespace headsup::domain {

/// A tap on it comes back as a postback and reopens the person's 24-hour window.
struct ReplyAction
{
    QString payload; ///< 1 to 1000 characters
    friend bool operator==(const ReplyAction&, const ReplyAction&) = default;
};

/// Opens a web page. Does not reopen the window.
struct LinkAction
{
    QString url; ///< http or https
    friend bool operator==(const LinkAction&, const LinkAction&) = default;
};

struct Button
{
    QString title; ///< 1 to 20 characters
    std::variant<ReplyAction, LinkAction> action;
    friend bool operator==(const Button&, const Button&) = default;
};

/// Limits of the Send API and of its button template.
struct MessageLimits
{
    static constexpr qsizetype kText = 1999; ///< "must be less than 2000 characters", counted in UTF-16 units
    static constexpr qsizetype kTextWithButtons = 640;
    static constexpr qsizetype kButtons = 3;
    static constexpr qsizetype kButtonTitle = 20;
    static constexpr qsizetype kPayload = 1000;
};

/// The follow-up is itself the request for the next opt-in ("one_time_notif_req"): its text is the title.
struct PromptForm
{
    QString payload; ///< comes back with the opt-in; filled in by the store, empty before
    friend bool operator==(const PromptForm&, const PromptForm&) = default;
};

/// A utility template that Meta has approved. Each line of the text fills one parameter of its body, and the
/// payloads of the buttons those of its buttons.
struct TemplateForm
{
    QString name;     ///< lower case, digits and "_"
    QString language; ///< "en", "de_DE"
    friend bool operator==(const TemplateForm&, const TemplateForm&) = default;
};

/// What a message is to the Send API; monostate: a text, with or without buttons.
using MessageForm = std::variant<std::monostate, PromptForm, TemplateForm>;
[[nodiscard]] inline bool isPrompt(const MessageForm& form)
{
    return std::holds_alternative<PromptForm>(form);
}

/// A message as one person gets it: valid for the API, nothing left to fill in.
class Message
{
public:
    [[nodiscard]] static Result<Message> from(
        const QString& text, const QList<Button>& buttons = {}, const MessageForm& form = {});
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<Button>& buttons() const { return m_buttons; }
    [[nodiscard]] const MessageForm& form() const { return m_form; }
    friend bool operator==(const Message&, const Message&) = default;

private:
    Message(QString text, QList<Button> buttons, MessageForm form)
        : m_text(std::move(text))
        , m_buttons(std::move(buttons))
        , m_form(std::move(form))
    {
    }
    QString m_text;
    QList<Button> m_buttons;
    MessageForm m_form;
};

[[nodiscard]] Result<void> checkButton(const Button& button);
[[nodiscard]] qsizetype textLimit(qsizetype buttonCount);
/// PromptTooLong, PromptEmpty, TooManyButtons for a prompt with a button, TemplateInvalid.
[[nodiscard]] Result<void> checkForm(
    const QString& text, const QList<Button>& buttons, const MessageForm& form);

} // namespace headsup::domain
