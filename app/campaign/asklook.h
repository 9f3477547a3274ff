// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "relevance/checker.h"
#include "store/chain.h"
#include "store/reader.h"

#include <QMap>

namespace headsup::campaign {

/// The last look before a prompt is asked.
struct AskLook
{
    store::AskSummary summary;
    QList<relevance::Finding> findings;      ///< about the title alone
    std::vector<domain::PersonId> line;      ///< may be asked now, whose window closes first at the front
    QMap<domain::NotAsked, qint64> notAsked; ///< others with an open window
    domain::Health health;
    std::optional<domain::PolicyNotice> notice;
    [[nodiscard]] bool isBlocked() const; ///< a finding forbids it: a reward for opting in, mostly
};

/// Reads only. NotFound, StoreFailed.
[[nodiscard]] domain::Result<AskLook> lookAtAsk(
    store::Reader& reader, const relevance::Checker& checker, domain::AskId id, domain::Instant now);

/// What of it stops the asking: InvalidValue (a finding forbids the title), PolicyEnforced, PageUnhealthy,
/// AudienceEmpty, CountMismatch (confirmed is not the number of people).
[[nodiscard]] domain::Result<void> mayBeAsked(const AskLook& look, qint64 confirmed);

} // namespace headsup::campaign
