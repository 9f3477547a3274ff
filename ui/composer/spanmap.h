// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace headsup::ui {

/// The message as it was typed and as the check reads it (variables replaced by their fallbacks, "{{" by a
/// brace), with the way back: which place of the source each character of the plain text came from.
class SpanMap
{
public:
    /// Follows the grammar of domain::MessageTemplate for sources that it accepts. For others (still being
    /// typed) the plain text is the source itself.
    SpanMap(const QString& source, const QString& plainText);

    struct Range
    {
        qsizetype start = 0;
        qsizetype length = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };
    /// What a stretch of the plain text is in the source. What lies beyond the plain text (links of buttons)
    /// is cut off; nothing of it left: length 0.
    [[nodiscard]] Range toSource(qsizetype start, qsizetype length) const;

private:
    std::vector<qsizetype> m_places; ///< of each plain character; one more for the end
};

} // namespace headsup::ui
