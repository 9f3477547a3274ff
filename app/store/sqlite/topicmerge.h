// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/reads.h"

namespace headsup::store::sqlite {

void mergeTopics(Database& database, domain::TopicId from, domain::TopicId into);

} // namespace headsup::store::sqlite
