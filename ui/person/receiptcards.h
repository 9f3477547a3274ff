// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"

class QWidget;

namespace headsup::ui {

class Card;

/// One consent: the exact prompt, when and from which file, its states, and every message that it paid for.
[[nodiscard]] Card* consentCard(const store::ReceiptOptIn& consent, QWidget* parent);
/// What the Page's webhook said of the person, newest first; null where it said nothing.
[[nodiscard]] Card* eventsCard(const std::vector<store::ConsentReceipt::Event>& events, QWidget* parent);

} // namespace headsup::ui
