// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetemplate.h"

namespace headsup::domain {

namespace {

QString valueOf(const Person& person, const QString& variable)
{
    if (variable == u"first_name")
        return person.firstName.trimmed();
    if (variable == u"last_name")
        return person.lastName.trimmed();
    if (!person.name.trimmed().isEmpty())
        return person.name.trimmed();
    return QString(person.firstName.trimmed() + u' ' + person.lastName.trimmed()).trimmed();
}

} // namespace

QStringList MessageTemplate::variableNames()
{
    return {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("name")};
}

Result<MessageTemplate> MessageTemplate::parse(
    const QString& source, const QList<Button>& buttons, const MessageForm& form)
{
    MessageTemplate made;
    made.m_source = source;
    made.m_buttons = buttons;
    made.m_form = form;
    QString literal;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const bool doubled = i + 1 < source.size() && source[i + 1] == c;
        if ((c == u'{' || c == u'}') && doubled) {
            literal += c;
            ++i;
        } else if (c == u'{') {
            const auto end = source.indexOf(u'}', i);
            const auto nested = source.indexOf(u'{', i + 1);
            if (end < 0 || (nested >= 0 && nested < end))
                return Err{ErrorCode::VariableUnclosed};
            const auto inside = source.mid(i + 1, end - i - 1);
            const auto bar = inside.indexOf(u'|');
            const auto name = (bar < 0 ? inside : inside.left(bar)).trimmed();
            if (!variableNames().contains(name) || isPrompt(form))
                return Err{ErrorCode::VariableUnknown, name};
            const auto fallback = bar < 0 ? QString() : inside.mid(bar + 1).trimmed();
            if (fallback.isEmpty())
                return Err{ErrorCode::VariableWithoutFallback, name};
            if (!literal.isEmpty())
                made.m_parts.append({literal, {}});
            literal.clear();
            made.m_parts.append({fallback, name});
            i = end;
        } else {
            literal += c;
        }
    }
    if (!literal.isEmpty())
        made.m_parts.append({literal, {}});
    if (const auto plain = Message::from(made.plainText(), buttons, form); !plain)
        return plain.err();
    return made;
}

QString MessageTemplate::plainText() const
{
    return textFor(Person{});
}

QString MessageTemplate::textFor(const Person& person) const
{
    QString text;
    for (const auto& part : m_parts) {
        const auto value = part.variable.isEmpty() ? QString() : valueOf(person, part.variable);
        text += value.isEmpty() ? part.text : value;
    }
    return text;
}

Result<Message> MessageTemplate::render(const Person& person) const
{
    return Message::from(textFor(person), m_buttons, m_form);
}

} // namespace headsup::domain
