// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace headsup::ui {

/// The places of the left navigation. The numbers are the keys of NavigationList.
enum class Place : int { Today = 0, Topics, Campaigns, Board, Reports, Health, Import, Page, Settings, Help };

/// Where a destination belongs in the navigation.
[[nodiscard]] Place placeOf(const Destination& destination);
/// Where "back" leads; nothing for the places of the navigation itself.
[[nodiscard]] std::optional<Destination> parentOf(const Destination& destination);
/// What a click in the navigation opens; nothing for the Page's own screen, which is no destination of
/// others.
[[nodiscard]] std::optional<Destination> destinationOf(Place place);

/// The key of the help's text about a destination; nothing stands for the Page's own screen.
[[nodiscard]] QString helpOf(const std::optional<Destination>& destination);

/// Makes the screen for a destination: one kind of screen for each kind of destination.
[[nodiscard]] Screen* makeScreen(const Destination& destination, const Desk& desk, QWidget* parent);

} // namespace headsup::ui
