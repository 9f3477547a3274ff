// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace headsup::ui {

enum class Scheme { Light, Dark };

/// What a colour says. The same everywhere: chips, counters, banners, lit words, charts.
enum class Tone { Neutral, Accent, Ok, Warn, Bad };

/// Colours by meaning. Text reaches 7:1 and captions 4.5:1 on surface and card; a tone reaches 4.5:1 on
/// both and on its own tint.
struct Colours
{
    QColor surface;  ///< window
    QColor card;     ///< cards, fields, tables
    QColor hairline; ///< borders that only divide
    QColor outline;  ///< borders of controls, 3:1
    QColor text;
    QColor caption;
    QColor disabled;
    QColor hover; ///< fill under the pointer
    QColor pressed;
    QColor selected; ///< fill of a chosen row; text stays text
    QColor accent;   ///< the one main action
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor neutral;
    QColor ok;
    QColor warn;
    QColor bad;
    QColor signal; ///< a fill that nobody overlooks: the mark of rehearsal, what expires soon
    QColor onSignal;
    QColor tip; ///< tooltips, inverse
    QColor onTip;

    [[nodiscard]] QColor of(Tone tone) const;
    [[nodiscard]] QColor tintOf(Tone tone) const; ///< opaque, quiet: backgrounds of chips and banners
    [[nodiscard]] QColor edgeOf(Tone tone) const; ///< opaque, border of a tinted area
};

[[nodiscard]] QPalette paletteFor(Scheme scheme);
/// Light or dark by the lightness of the window colour.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);
/// Light or dark as the desktop wants it, from the palette the platform gave before ours was set
/// (QStyleHints::colorScheme does not exist before Qt 6.5).
[[nodiscard]] Scheme systemScheme();
[[nodiscard]] Colours coloursFor(Scheme scheme);
/// The colours that go with a widget's palette; call it in paintEvent so that a palette change is followed.
[[nodiscard]] Colours coloursOf(const QPalette& palette);

/// Okabe–Ito, in the order of use; safe for colour-blind readers, on both schemes.
[[nodiscard]] QList<QColor> chartColours();

/// Opaque mix: 0 gives under, 1 gives over.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double share);
/// WCAG 2 contrast ratio, 1 to 21, of two opaque colours.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace headsup::ui
