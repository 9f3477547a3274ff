// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/readswith.h"

namespace headsup::store::sqlite {

using SqliteReader = ReadsWith<Reader>;

} // namespace headsup::store::sqlite
