// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/subject.h"

namespace headsup::relevance {

/// What the message takes over from the prompt word by word, beside its subject: who was promised to hear
/// when "the jury has picked a logo" is told so, whatever the word lists know of juries.
struct Echo
{
    double news = 0; ///< share of the prompt's words that are neither frame nor subject; by stem
    int asked = 0;   ///< how many such words the prompt has
    int run = 0;     ///< longest row of words that both texts share
    double all = 0;  ///< share of all the prompt's words of meaning
};

[[nodiscard]] Echo findEcho(const Subject& subject, const Reading& prompt, const Reading& message);

} // namespace headsup::relevance
