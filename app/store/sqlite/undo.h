// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/reads.h"

namespace headsup::store::sqlite {

[[nodiscard]] UndoReport undoImport(Database& database, domain::BatchId id, domain::Instant now);

} // namespace headsup::store::sqlite
