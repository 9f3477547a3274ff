// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/coverage.h"

#include <optional>

namespace headsup::relevance {

/// A stranger, or the name of something that serves another purpose ("poster").
[[nodiscard]] bool isOtherNoun(const Coverage& coverage, const Reading& message, size_t token);

/// A word of meaning that belongs neither to the subject nor to any list.
[[nodiscard]] bool isStranger(const Coverage& coverage, const Reading& message, size_t token);

/// Another thing of the same shelf, seen by the word beside what is found: "pool heater" for "patio heater",
/// "Nord bookshelf" for "Nord desk", "cases for the Luma 8" for "Luma 8". Nothing where the whole subject
/// stands.
struct OtherThing
{
    Span span;                  ///< the word that does not belong
    bool insteadOfHead = false; ///< it stands where the noun should; else beside the noun
};
[[nodiscard]] std::optional<OtherThing> findOtherThing(
    const Subject& subject, const Coverage& coverage, const Reading& message);

} // namespace headsup::relevance
