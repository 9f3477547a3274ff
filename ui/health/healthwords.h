// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/health.h"

#include <QString>

namespace headsup::ui {

/// One or two words for a table.
[[nodiscard]] QString levelName(const domain::Health& health);
/// What the level means for the Page and what to do next.
[[nodiscard]] QString adviceOf(const domain::Health& health);
/// "Of 1,240 messages and prompts …": what the share is made of, with what each part means.
[[nodiscard]] QString numbersOf(const domain::Health& health);
/// What Meta said and what follows; empty where nothing needs saying.
[[nodiscard]] QString noticeText(const domain::PolicyNotice& notice);

} // namespace headsup::ui
