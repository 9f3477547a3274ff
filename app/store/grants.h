// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <memory>
#include <optional>

namespace headsup::store {

/// Who gave a token, and when somebody first opted in: what Messenger knows of a Page's people, for the
/// stand-in that plays Messenger in a rehearsal. A connection of its own that only reads; use it on the
/// thread that opened it.
class Grants
{
public:
    virtual ~Grants() = default;
    /// FileMissing and the errors of openReader().
    [[nodiscard]] static domain::Result<std::unique_ptr<Grants>> open(const QString& workspace);
    [[nodiscard]] virtual domain::Result<std::optional<domain::Psid>> giverOf(
        const domain::PageId& page, const domain::Secret& token) = 0;
    [[nodiscard]] virtual domain::Result<std::optional<domain::Instant>> firstOptIn(
        const domain::PageId& page, const domain::Psid& person) = 0;
};

} // namespace headsup::store
