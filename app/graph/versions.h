// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <optional>

namespace headsup::graph {

/// How long a version of the Graph API lives, from Meta's changelog of November 2026.
enum class VersionLife {
    Alive,
    Ending, ///< within ninety days
    Ended,  ///< Meta answers such requests with another version, or not at all
    Newer,  ///< than this program knows: used as it is
    NotOne, ///< not of the form vNN.0
};

[[nodiscard]] VersionLife versionLife(const QString& version, domain::Instant now);
/// The day on which it ends, where Meta has named one.
[[nodiscard]] std::optional<domain::Instant> versionEnd(const QString& version);
/// A sentence with the next step for Ending and Ended; empty otherwise.
[[nodiscard]] QString versionSentence(const QString& version, domain::Instant now);

} // namespace headsup::graph
