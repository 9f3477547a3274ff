// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headsup::ui {

/// What is wrong with the shape of the first link of a text that nobody could open: "htp://shop.example",
/// "https:// shop.example", "www.shop". Empty: nothing. Whether the page is there, nobody asks: nothing
/// leaves this computer while somebody writes.
[[nodiscard]] QString linkProblem(const QString& text);

} // namespace headsup::ui
