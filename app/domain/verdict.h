// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace headsup::domain {

/// Does the message keep the promise of the prompt?
enum class Verdict : int { Relevant = 1, Unclear, NotRelevant };

[[nodiscard]] QString slug(Verdict verdict); ///< "relevant", "unclear", "not_relevant"
[[nodiscard]] std::optional<Verdict> verdictFromSlug(QStringView slug);

} // namespace headsup::domain
