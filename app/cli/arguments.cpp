// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

Result<Arguments> Arguments::parse(const QStringList& words, const Allowed& allowed)
{
    Arguments made;
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (onlyPositionals || !word.startsWith(u"--")) {
            made.m_positionals.append(word);
        } else if (word == u"--") {
            onlyPositionals = true;
        } else if (allowed.switches.contains(word)) {
            made.m_values[word];
        } else {
            const auto equals = word.indexOf(u'=');
            const auto name = equals < 0 ? word : word.left(equals);
            if (!allowed.options.contains(name))
                return Err{ErrorCode::InvalidValue, word, (allowed.options + allowed.switches).join(u' ')};
            if (equals < 0 && i + 1 == words.size())
                return Err{ErrorCode::InvalidValue, word, QString(name + QStringLiteral(" VALUE"))};
            made.m_values[name].append(equals < 0 ? words[++i] : word.mid(equals + 1));
        }
    }
    if (made.m_positionals.size() != allowed.positionals) {
        return Err{ErrorCode::InvalidValue, made.m_positionals.join(u' '),
            QCoreApplication::translate(
                "cli", "%n argument(s)", nullptr, static_cast<int>(allowed.positionals))};
    }
    return made;
}

std::optional<QString> Arguments::value(const QString& name) const
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd() || found->isEmpty())
        return std::nullopt;
    return found->last();
}

Result<QMap<QString, QString>> Arguments::pairs(const QString& name) const
{
    QMap<QString, QString> out;
    for (const auto& text : values(name)) {
        const auto equals = text.indexOf(u'=');
        if (equals < 1)
            return Err{ErrorCode::InvalidValue, text, QString(name + QStringLiteral(" NAME=VALUE"))};
        out.insert(text.left(equals), text.mid(equals + 1));
    }
    return out;
}

Result<qint64> wholeNumber(const QString& text)
{
    bool good = false;
    const auto number = text.toLongLong(&good);
    if (!good || number < 1)
        return Err{ErrorCode::InvalidValue, text, QStringLiteral("1, 2, 3 …")};
    return number;
}

Result<domain::TopicKind> topicKind(const QString& text)
{
    if (const auto kind = domain::topicKindFromSlug(text))
        return *kind;
    QStringList slugs;
    for (const auto kind : domain::kTopicKinds)
        slugs.append(slug(kind));
    return Err{ErrorCode::InvalidValue, text, slugs.join(QStringLiteral(", "))};
}

} // namespace headsup::cli
