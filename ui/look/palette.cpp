// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"

#include <QGuiApplication>
#include <algorithm>
#include <cmath>

namespace headsup::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colours lightColours()
{
    Colours c;
    c.surface = rgb(0xF7F8FA);
    c.card = rgb(0xFFFFFF);
    c.hairline = rgb(0xE2E5EA);
    c.outline = rgb(0x878E9B);
    c.text = rgb(0x1A1D23);
    c.caption = rgb(0x59606D);
    c.disabled = rgb(0x9AA1AD);
    c.hover = rgb(0xEFF1F5);
    c.pressed = rgb(0xE4E7ED);
    c.selected = rgb(0xE6EBFB);
    c.accent = rgb(0x3457D5);
    c.accentHover = rgb(0x2A4AC0);
    c.accentPressed = rgb(0x223DA3);
    c.onAccent = rgb(0xFFFFFF);
    c.neutral = rgb(0x59606D);
    c.ok = rgb(0x13713F);
    c.warn = rgb(0x8A5300);
    c.bad = rgb(0xB3261E);
    c.signal = rgb(0xF2B13C);
    c.onSignal = rgb(0x1A1D23);
    c.tip = rgb(0x262A31);
    c.onTip = rgb(0xF4F5F7);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.surface = rgb(0x17191D);
    c.card = rgb(0x1F2227);
    c.hairline = rgb(0x31353C);
    c.outline = rgb(0x717985);
    c.text = rgb(0xE9EBEF);
    c.caption = rgb(0xA3AAB6);
    c.disabled = rgb(0x6B727E);
    c.hover = rgb(0x292D34);
    c.pressed = rgb(0x333840);
    c.selected = rgb(0x2A3250);
    c.accent = rgb(0x8AA2FF);
    c.accentHover = rgb(0x9FB3FF);
    c.accentPressed = rgb(0x768FF0);
    c.onAccent = rgb(0x10142A);
    c.neutral = rgb(0xA3AAB6);
    c.ok = rgb(0x63CC92);
    c.warn = rgb(0xEDB44B);
    c.bad = rgb(0xFF8F85);
    c.signal = rgb(0xEDB44B);
    c.onSignal = rgb(0x1A1D23);
    c.tip = rgb(0xE9EBEF);
    c.onTip = rgb(0x1A1D23);
    return c;
}

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
}

void setEverywhere(QPalette& palette, const Colours& c)
{
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.surface);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.caption);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.tip);
    palette.setColor(QPalette::ToolTipText, c.onTip);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.card);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Shadow, c.hairline);
}

} // namespace

QColor Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    }
    Q_UNREACHABLE();
}

QColor Colours::tintOf(Tone tone) const
{
    return mixed(card, of(tone), 0.09);
}

QColor Colours::edgeOf(Tone tone) const
{
    return mixed(card, of(tone), 0.32);
}

Colours coloursFor(Scheme scheme)
{
    return scheme == Scheme::Dark ? darkColours() : lightColours();
}

QPalette paletteFor(Scheme scheme)
{
    const auto c = coloursFor(scheme);
    QPalette palette;
    setEverywhere(palette, c);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.surface);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.surface);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
    return palette;
}

Scheme schemeOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme systemScheme()
{
    return schemeOf(QGuiApplication::palette());
}

Colours coloursOf(const QPalette& palette)
{
    return coloursFor(schemeOf(palette));
}

QList<QColor> chartColours()
{
    return {rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7), rgb(0x56B4E9), rgb(0xD55E00),
        rgb(0xF0E442), rgb(0x7F7F7F)};
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](int a, int b) { return a + static_cast<int>(std::lround((b - a) * share)); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace headsup::ui
