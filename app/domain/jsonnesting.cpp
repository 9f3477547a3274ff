// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonnesting.h"

#include <algorithm>

namespace headsup::domain {

JsonNesting nestingOf(QByteArrayView text)
{
    JsonNesting nesting;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (nesting.inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                nesting.inText = false;
        } else if (c == '"') {
            nesting.inText = true;
        } else if (c == '{' || c == '[') {
            nesting.deepest = std::max(nesting.deepest, ++nesting.open);
        } else if (c == '}' || c == ']') {
            --nesting.open;
        }
    }
    return nesting;
}

} // namespace headsup::domain
