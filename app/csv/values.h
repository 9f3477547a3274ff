// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/optinstate.h"
#include "domain/topickind.h"

#include <QByteArrayView>
#include <optional>

namespace headsup::csv {

/// Whether a cell surely has nothing around its value: no blank, apostrophe, formula or letter beyond ASCII
/// at its ends. Quick, since nearly every cell is so.
[[nodiscard]] inline bool isBare(QByteArrayView cell)
{
    const auto plain = [](char c) { return c > ' ' && c < 0x7F && c != '\'' && c != '='; };
    return cell.isEmpty() || (plain(cell.front()) && plain(cell.back()));
}

/// A cell of text without what spreadsheets put around it: ="…". Its blanks and apostrophes stay.
[[nodiscard]] QByteArrayView bareText(QByteArrayView cell);

/// Six to twenty digits: room for what Meta may give, none for row numbers.
[[nodiscard]] bool isPsid(QByteArrayView id);

/// Digits that went through a number and may have lost their last ones: "2.13E+15", "2130000000000000.0",
/// "2,130,000,000,000,000", or 16 digits and more of which the last six are zero.
[[nodiscard]] bool isRoundedNumber(QByteArrayView value);

/// Ends in "…" or "...", as texts do that a program shortened, or is "####", as a narrow column shows a
/// number.
[[nodiscard]] bool endsCutOff(QByteArrayView value);

/// yes/no, 1/0, true/false, in English and German; empty is no. Nothing where it is neither.
[[nodiscard]] std::optional<bool> flagFromText(QByteArrayView value);

/// A state as files name it. Of our own states that no fresh row may have, the used ones become
/// spent_elsewhere and reserved becomes unused.
[[nodiscard]] std::optional<domain::OptInState> stateFromText(const QString& text);

/// A slug, or the name for people in the language of the program.
[[nodiscard]] std::optional<domain::TopicKind> topicKindFromText(const QString& text);

} // namespace headsup::csv
