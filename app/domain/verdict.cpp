// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

namespace headsup::domain {

QString slug(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Relevant:
        return QStringLiteral("relevant");
    case Verdict::Unclear:
        return QStringLiteral("unclear");
    case Verdict::NotRelevant:
        return QStringLiteral("not_relevant");
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromSlug(QStringView text)
{
    for (const auto verdict : {Verdict::Relevant, Verdict::Unclear, Verdict::NotRelevant}) {
        if (slug(verdict) == text)
            return verdict;
    }
    return std::nullopt;
}

} // namespace headsup::domain
