// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace headsup::domain {

/// How brackets stand in a text that may be JSON: looked at before it is parsed, so that a bomb of brackets
/// never becomes a tree, and a text that was cut short is known as such.
struct JsonNesting
{
    int deepest = 0;
    int open = 0;        ///< at the end; below zero: more closed than opened
    bool inText = false; ///< it ends inside of a string
};

[[nodiscard]] JsonNesting nestingOf(QByteArrayView text);

} // namespace headsup::domain
