// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/paintcontrols.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"

#include <QAbstractButton>
#include <QPainter>
#include <algorithm>

namespace headsup::ui::paint {

namespace {

constexpr int kSortMark = 14;

class Saved
{
public:
    explicit Saved(QPainter* p)
        : m_painter(p)
    {
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter* m_painter;
};

void roundedBox(QPainter* p, const QRectF& rect, double radius, const QColor& fill, const QColor& border)
{
    p->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    p->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    p->drawRoundedRect(border.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
}

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool ringed(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

struct ButtonFace
{
    QColor fill;
    QColor border;
    QColor text;
};

ButtonFace primaryFace(const QStyleOption& option, const Colours& c)
{
    if (!has(option, QStyle::State_Enabled))
        return {c.pressed, {}, c.disabled};
    const bool down = has(option, QStyle::State_Sunken);
    const bool over = has(option, QStyle::State_MouseOver);
    return {down ? c.accentPressed : over ? c.accentHover : c.accent, {}, c.onAccent};
}

ButtonFace buttonFace(const QStyleOption& option, ButtonRole role)
{
    const auto c = coloursOf(option.palette);
    if (role == ButtonRole::Primary)
        return primaryFace(option, c);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool over = has(option, QStyle::State_MouseOver) && enabled;
    const bool on = has(option, QStyle::State_On);
    const QColor resting = on ? c.selected : role == ButtonRole::Quiet ? QColor() : c.card;
    const QColor fill = down ? c.pressed : over ? (on ? c.selected : c.hover) : resting;
    QColor text = role == ButtonRole::Quiet ? c.accent : role == ButtonRole::Danger ? c.bad : c.text;
    if (!enabled)
        text = c.disabled;
    const QColor border = role == ButtonRole::Quiet ? QColor()
                          : enabled                 ? mixed(c.card, c.outline, 0.6)
                                                    : c.hairline;
    return {fill, border, text};
}

} // namespace

void button(QPainter* p, const QStyleOptionButton& option, const QWidget* widget)
{
    const Saved saved(p);
    const auto role =
        option.features.testFlag(QStyleOptionButton::Flat) ? ButtonRole::Quiet : buttonRole(widget);
    const auto face = buttonFace(option, role);
    const auto c = coloursOf(option.palette);
    roundedBox(p, option.rect, kControlRadius, face.fill, face.border);
    if (!ringed(option))
        return;
    if (role == ButtonRole::Primary)
        paintFocusRing(p, QRectF(option.rect).adjusted(3, 3, -3, -3), kControlRadius - 3, c.onAccent);
    else
        paintFocusRing(p, option.rect, kControlRadius, c.accent);
}

void buttonLabel(QPainter* p, const QStyleOptionButton& option, const QWidget* widget)
{
    const Saved saved(p);
    const auto role =
        option.features.testFlag(QStyleOptionButton::Flat) ? ButtonRole::Quiet : buttonRole(widget);
    const auto face = buttonFace(option, role);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QRect room = option.rect.adjusted(kGrid, 0, -kGrid, 0);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth > 0 && !option.text.isEmpty() ? 6 : 0;
    const int arrowWidth = menu ? 16 + 4 : 0;
    const int textRoom = room.width() - iconWidth - gap - arrowWidth;
    const auto shown =
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    const int textWidth = std::min(textRoom, option.fontMetrics.size(Qt::TextShowMnemonic, shown).width());
    int x = room.left() + (room.width() - iconWidth - gap - textWidth - arrowWidth) / 2;
    const auto place = [&](int width) {
        const QRect box(x, room.top(), width, room.height());
        x += width;
        return QStyle::visualRect(option.direction, room, box);
    };
    p->setLayoutDirection(option.direction);
    if (iconWidth > 0) {
        const QRect box = place(iconWidth);
        const QRect square(
            box.left(), box.center().y() - iconWidth / 2 + 1 - iconWidth % 2, iconWidth, iconWidth);
        if (const auto tinted = iconFromName(option.icon.name()))
            paintIcon(p, *tinted, square, face.text);
        else
            option.icon.paint(p, square);
    }
    x += gap;
    p->setPen(face.text);
    p->drawText(place(textWidth), Qt::AlignCenter | Qt::TextHideMnemonic, shown);
    if (menu) {
        x += 4;
        const QRect box = place(16);
        paintIcon(p, Icon::ChevronDown, QRect(box.left(), box.center().y() - 7, 16, 16), face.text);
    }
}

void toolButton(QPainter* p, const QStyleOption& option)
{
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && has(option, QStyle::State_Sunken))
        roundedBox(p, option.rect, kControlRadius, c.pressed, {});
    else if (has(option, QStyle::State_On))
        roundedBox(p, option.rect, kControlRadius, c.selected, {});
    else if (enabled && has(option, QStyle::State_MouseOver))
        roundedBox(p, option.rect, kControlRadius, c.hover, {});
    if (ringed(option))
        paintFocusRing(p, option.rect, kControlRadius, c.accent);
}

void field(QPainter* p, const QRect& rect, QStyle::State state, const Colours& c)
{
    const Saved saved(p);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool over = enabled && state.testFlag(QStyle::State_MouseOver);
    const QColor edge = !enabled ? c.hairline : over ? c.outline : mixed(c.card, c.outline, 0.75);
    roundedBox(p, rect, kControlRadius, enabled ? c.card : c.surface, edge);
    if (enabled && state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(p, rect, kControlRadius, c.accent);
}

void checkMark(QPainter* p, const QStyleOption& option)
{
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool some = has(option, QStyle::State_NoChange);
    const bool filled = has(option, QStyle::State_On) || some;
    const QRectF box(option.rect);
    const QColor fill = !enabled ? (filled ? c.pressed : c.surface) : filled ? c.accent : c.card;
    const QColor border = filled ? QColor() : enabled ? c.outline : c.hairline;
    roundedBox(p, box, kHalfGrid, fill, border);
    if (filled)
        paintIcon(p, some ? Icon::Minus : Icon::Check, box.adjusted(2, 2, -2, -2),
            enabled ? c.onAccent : c.disabled);
}

void radioMark(QPainter* p, const QStyleOption& option)
{
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QRectF box(option.rect);
    roundedBox(p, box, box.width() / 2, enabled ? c.card : c.surface,
        !enabled ? c.hairline
        : on     ? c.accent
                 : c.outline);
    if (on) {
        p->setPen(Qt::NoPen);
        p->setBrush(enabled ? c.accent : c.disabled);
        p->drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    }
}

void scrollBar(QPainter* p, const QStyleOptionSlider& option, const QRect& slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const double inset = active ? 2 : 3;
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF box = QRectF(slider).adjusted(
        upright ? inset : 2, upright ? 2 : inset, upright ? -inset : -2, upright ? -2 : -inset);
    const double radius = std::min(box.width(), box.height()) / 2;
    roundedBox(p, box, radius, mixed(c.card, c.outline, active ? 0.9 : 0.55), {});
}

void headerSection(QPainter* p, const QStyleOptionHeader& option)
{
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    const bool over = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    p->fillRect(option.rect, down ? c.pressed : over ? c.hover : c.card);
    p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.hairline);
}

QRect headerLabelRect(const QStyleOptionHeader& option)
{
    const int mark = option.sortIndicator == QStyleOptionHeader::None ? 0 : kSortMark + kHalfGrid;
    return QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(kCellMargin, 0, -kCellMargin - mark, 0));
}

void sortMark(QPainter* p, const QStyleOptionHeader& option)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const auto c = coloursOf(option.palette);
    const QRect words = headerLabelRect(option);
    const int wide = std::min(words.width(), option.fontMetrics.horizontalAdvance(option.text));
    const auto text =
        QStyle::alignedRect(option.direction, option.textAlignment, QSize(wide, words.height()), words);
    const int x =
        option.direction == Qt::RightToLeft ? text.left() - kHalfGrid - kSortMark : text.right() + kHalfGrid;
    const QRect box(x, option.rect.center().y() - kSortMark / 2, kSortMark, kSortMark);
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp; // Qt's name for descending
    paintIcon(p, up ? Icon::SortDown : Icon::SortUp, box, c.accent);
}

void itemPanel(QPainter* p, const QStyleOption& option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    const auto c = coloursOf(option.palette);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        p->fillRect(option.rect, item->backgroundBrush);
    if (has(option, QStyle::State_Selected))
        p->fillRect(option.rect, c.selected);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        p->fillRect(option.rect, c.hover);
}

namespace {

QRectF track(const QRect& rect)
{
    const double height = std::min(kGrid, rect.height());
    return {double(rect.left()), rect.top() + (rect.height() - height) / 2, double(rect.width()), height};
}

} // namespace

void progressGroove(QPainter* p, const QStyleOptionProgressBar& option)
{
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    const auto bar = track(option.rect);
    roundedBox(p, bar, bar.height() / 2, mixed(c.card, c.outline, 0.28), {});
}

void progressContents(QPainter* p, const QStyleOptionProgressBar& option)
{
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    auto bar = track(option.rect);
    const double radius = bar.height() / 2;
    const QColor fill = has(option, QStyle::State_Enabled) ? c.accent : c.disabled;
    const double range = double(option.maximum) - option.minimum;
    if (range <= 0) { // length unknown: a piece in the middle says so without pretending an amount
        const double piece = bar.width() / 3;
        roundedBox(p, QRectF(bar.left() + piece, bar.top(), piece, bar.height()), radius, fill, {});
        return;
    }
    const double share = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share <= 0)
        return;
    const double length = std::max(bar.height(), bar.width() * share);
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    bar.setLeft(fromRight ? bar.right() - length : bar.left());
    bar.setWidth(length);
    roundedBox(p, bar, radius, fill, {});
}

void tab(QPainter* p, const QStyleOptionTab& option)
{
    const Saved saved(p);
    const auto c = coloursOf(option.palette);
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && has(option, QStyle::State_MouseOver))
        roundedBox(p, QRectF(option.rect).adjusted(2, 4, -2, -4), kControlRadius, c.hover, {});
    if (selected) {
        const QRectF line(
            option.rect.left() + kGrid, option.rect.bottom() - 1.5, option.rect.width() - 2 * kGrid, 2.5);
        roundedBox(p, line, 1.25, c.accent, {});
    }
    if (ringed(option))
        paintFocusRing(p, QRectF(option.rect).adjusted(2, 3, -2, -4), kControlRadius, c.accent);
}

void arrow(QPainter* p, const QStyleOption& option, QStyle::PrimitiveElement element)
{
    const auto c = coloursOf(option.palette);
    const double side = std::min({16, option.rect.width(), option.rect.height()});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const Icon name = element == QStyle::PE_IndicatorArrowUp || element == QStyle::PE_IndicatorSpinUp
                          ? Icon::ChevronUp
                      : element == QStyle::PE_IndicatorArrowLeft  ? Icon::ChevronLeft
                      : element == QStyle::PE_IndicatorArrowRight ? Icon::ChevronRight
                                                                  : Icon::ChevronDown;
    paintIcon(p, name, box, has(option, QStyle::State_Enabled) ? c.caption : c.disabled);
}

} // namespace headsup::ui::paint
