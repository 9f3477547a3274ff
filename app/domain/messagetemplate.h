// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/person.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace headsup::domain {

/// The follow-up as it was written: text with variables such as {first_name|there}, and buttons.
/// A variable must have a fallback, since any person may lack the value. "{{" stands for a brace.
/// Nothing is nested: a brace inside a variable is refused, since people would be sent it as it stands.
class MessageTemplate
{
public:
    /// Refuses unknown variables, missing fallbacks, open braces and buttons outside the API's limits; and
    /// any variable in a prompt, which everybody must see in the same words (VariableUnknown).
    [[nodiscard]] static Result<MessageTemplate> parse(
        const QString& source, const QList<Button>& buttons = {}, const MessageForm& form = {});
    [[nodiscard]] static QStringList variableNames(); ///< first_name, last_name, name

    [[nodiscard]] const QString& source() const { return m_source; }
    [[nodiscard]] const QList<Button>& buttons() const { return m_buttons; }
    [[nodiscard]] const MessageForm& form() const { return m_form; }
    [[nodiscard]] bool hasVariables() const
    {
        return m_parts.size() > 1 || (m_parts.size() == 1 && !m_parts.front().variable.isEmpty());
    }
    /// The message for this person; an error where it becomes too long.
    [[nodiscard]] Result<Message> render(const Person& person) const;
    /// The text with every fallback put in: what the relevance check reads.
    [[nodiscard]] QString plainText() const;
    friend bool operator==(const MessageTemplate& a, const MessageTemplate& b)
    {
        return a.m_source == b.m_source && a.m_buttons == b.m_buttons && a.m_form == b.m_form;
    }

private:
    struct Part
    {
        QString text;     ///< literal text, or the fallback of a variable
        QString variable; ///< empty for literal text
    };
    MessageTemplate() = default;
    [[nodiscard]] QString textFor(const Person& person) const;
    QString m_source;
    QList<Button> m_buttons;
    MessageForm m_form;
    QList<Part> m_parts;
};

} // namespace headsup::domain
