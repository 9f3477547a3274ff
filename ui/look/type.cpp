// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QWidget>
#include <cmath>

namespace headsup::ui {

namespace {

constexpr int kBody = 13;

int pixelsOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return 28;
    case TextRole::Title:
        return 22;
    case TextRole::Section:
        return 15;
    case TextRole::Body:
    case TextRole::BodyStrong:
    case TextRole::Table:
        return kBody;
    case TextRole::Caption:
    case TextRole::CaptionStrong:
        return 12;
    }
    Q_UNREACHABLE();
}

bool isStrong(TextRole role)
{
    return role == TextRole::Display || role == TextRole::Title || role == TextRole::Section ||
           role == TextRole::BodyStrong || role == TextRole::CaptionStrong;
}

bool isCaption(TextRole role)
{
    return role == TextRole::Caption || role == TextRole::CaptionStrong;
}

// Qt 6.4 cannot ask a font for its "tnum" figures; a font whose default figures have different widths is
// replaced in tables by a common one whose figures line up.
QFont tabular(QFont font)
{
    if (hasTabularDigits(font))
        return font;
    for (const auto& family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
             QStringLiteral("Liberation Sans"), QStringLiteral("Cantarell")}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        QFont other = font;
        other.setFamily(family);
        if (hasTabularDigits(other))
            return other;
    }
    return font;
}

} // namespace

void installType(QApplication& application)
{
    Q_UNUSED(application)
    QFont font = QApplication::font();
    // 9 to 11 points are the ordinary desktop settings; whoever asks for larger letters gets them everywhere.
    const int system = QFontInfo(font).pixelSize();
    font.setPixelSize(system > 15 ? system : kBody);
    QApplication::setFont(font);
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const double scale = static_cast<double>(QFontInfo(font).pixelSize()) / kBody;
    font.setPixelSize(static_cast<int>(std::lround(pixelsOf(role) * std::max(1.0, scale))));
    font.setWeight(isStrong(role) ? QFont::DemiBold : QFont::Normal);
    return role == TextRole::Table || role == TextRole::Display ? tabular(font) : font;
}

void applyRole(QWidget* widget, TextRole role)
{
    widget->setFont(fontFor(role));
    widget->setForegroundRole(isCaption(role) ? QPalette::PlaceholderText : QPalette::WindowText);
}

bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

} // namespace headsup::ui
