// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headsup::ui {

/// Lengths in device-independent pixels, on a grid of 8 (4 inside controls).
inline constexpr int kGrid = 8;
inline constexpr int kHalfGrid = 4;
inline constexpr int kPageMargin = 24;
inline constexpr int kCardMargin = 16;
inline constexpr int kCardRadius = 12;
inline constexpr int kControlHeight = 32;
inline constexpr int kControlRadius = 6;
inline constexpr int kRowHeight = 36;
inline constexpr int kCellMargin = 12; ///< on both sides of a cell's text
inline constexpr int kHeaderHeight = 56;
inline constexpr int kNavigationWidth = 208;
inline constexpr int kSidePanelWidth = 336;
inline constexpr int kTextColumn = 720; ///< widest comfortable column of text
inline constexpr int kIconSize = 20;    ///< beside text
inline constexpr int kFadeMs = 120;

} // namespace headsup::ui
