// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QApplication;
class QWidget;

namespace headsup::ui {

/// The only place that knows sizes of type. Pixels at the usual desktop font; larger desktop fonts scale all.
enum class TextRole {
    Display,       ///< 28, semibold: a number a decision hangs on
    Title,         ///< 22, semibold: one a page
    Section,       ///< 15, semibold
    Body,          ///< 13
    BodyStrong,    ///< 13, semibold
    Caption,       ///< 12, in the caption colour
    CaptionStrong, ///< 12, semibold, in the caption colour
    Table,         ///< 13, digits of one width
};

/// Makes the body font the application's font. Call once after the application is made.
void installType(QApplication& application);
[[nodiscard]] QFont fontFor(TextRole role);
/// Font and, for captions, the foreground role (PlaceholderText, which the palette gives 4.5:1).
void applyRole(QWidget* widget, TextRole role);
/// All ten digits have the same advance, so that columns of numbers line up.
[[nodiscard]] bool hasTabularDigits(const QFont& font);

} // namespace headsup::ui
