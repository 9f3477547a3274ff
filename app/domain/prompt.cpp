// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt.h"

namespace headsup::domain {

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (const QChar unit : text)
        count += unit.isLowSurrogate() ? 0 : 1;
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
