// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/judge.h"

namespace headsup::relevance {

/// The last word, whatever the rules made of the signs: phishing and bare incentives are not relevant; news
/// that is denied, another variant, a missing promised fact, a raffle beside the news and shouting are
/// unclear at best; a language that is read roughly is relevant only where the whole subject stands.
[[nodiscard]] Judgement applyStops(const Signals& seen, Judgement judgement);

} // namespace headsup::relevance
