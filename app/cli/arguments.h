// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/topickind.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <initializer_list>
#include <optional>

namespace headsup::cli {

/// The arguments of one command: options that take a value, switches, and what is left over in order.
class Arguments
{
public:
    struct Allowed
    {
        QStringList options;       ///< "--map": takes a value, may come again
        QStringList switches;      ///< "--dry-run"
        qsizetype positionals = 0; ///< exactly so many
    };
    /// InvalidValue with the word that does not fit.
    [[nodiscard]] static domain::Result<Arguments> parse(const QStringList& words, const Allowed& allowed);

    [[nodiscard]] const QStringList& positionals() const { return m_positionals; }
    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    /// The last value, or nothing.
    [[nodiscard]] std::optional<QString> value(const QString& name) const;
    [[nodiscard]] QStringList values(const QString& name) const { return m_values.value(name); }
    /// Every NAME=VALUE of an option. InvalidValue where there is no "=".
    [[nodiscard]] domain::Result<QMap<QString, QString>> pairs(const QString& name) const;

private:
    QStringList m_positionals;
    QMap<QString, QStringList> m_values;
};

/// A positive whole number. InvalidValue else.
[[nodiscard]] domain::Result<qint64> wholeNumber(const QString& text);
/// A topic kind by its slug. InvalidValue lists them.
[[nodiscard]] domain::Result<domain::TopicKind> topicKind(const QString& text);

} // namespace headsup::cli
