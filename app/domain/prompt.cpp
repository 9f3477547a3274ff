// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt.h"

namespace headsup::domain {

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Only the second half of a whole pair is free: broken text must not pass as short.
        const bool secondHalf = i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate();
        count += secondHalf ? 0 : 1;
    }
    return count;
}

Result<Prompt> Prompt::from(const QString& text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Err{ErrorCode::PromptEmpty};
    if (const auto length = codePoints(trimmed); length > kMaxCharacters)
        return Err{ErrorCode::PromptTooLong, QString::number(length)};
    return Prompt{trimmed};
}

} // namespace headsup::domain
