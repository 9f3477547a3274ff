// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace headsup::domain {

/// Unicode code points, as a person counts letters more nearly than UTF-16 units do.
[[nodiscard]] qsizetype codePoints(QStringView text);

/// The exact text a person agreed to. At most 65 characters (Meta's limit for an opt-in title); never empty.
class Prompt
{
public:
    static constexpr qsizetype kMaxCharacters = 65;
    [[nodiscard]] static Result<Prompt> from(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    friend bool operator==(const Prompt&, const Prompt&) = default;

private:
    explicit Prompt(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace headsup::domain
