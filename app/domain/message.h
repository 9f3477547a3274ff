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

/// A message as one person gets it: valid for the API, nothing left to fill in.
class Message
{
public:
    [[nodiscard]] static Result<Message> from(const QString& text, const QList<Button>& buttons = {});
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<Button>& buttons() const { return m_buttons; }
    friend bool operator==(const Message&, const Message&) = default;

private:
    Message(QString text, QList<Button> buttons)
        : m_text(std::move(text))
        , m_buttons(std::move(buttons))
    {
    }
    QString m_text;
    QList<Button> m_buttons;
};

[[nodiscard]] Result<void> checkButton(const Button& button);
[[nodiscard]] qsizetype textLimit(qsizetype buttonCount);

} // namespace headsup::domain
