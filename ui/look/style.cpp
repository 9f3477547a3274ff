// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/paintcontrols.h"
#include "ui/look/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace headsup::ui {

namespace {

constexpr const char* kRoleProperty = "headsupRole";

bool isTextField(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

// Chosen rows are tinted, not filled with the accent: their text keeps its colour.
QPalette quietSelection(const QPalette& palette)
{
    const auto c = coloursOf(palette);
    QPalette quiet = palette;
    quiet.setColor(QPalette::Highlight, c.selected);
    quiet.setColor(QPalette::HighlightedText, c.text);
    return quiet;
}

} // namespace

void setButtonRole(QAbstractButton* button, ButtonRole role)
{
    button->setProperty(kRoleProperty, static_cast<int>(role));
    button->update();
}

ButtonRole buttonRole(const QObject* button)
{
    const auto value = button ? button->property(kRoleProperty) : QVariant();
    return value.isValid() ? static_cast<ButtonRole>(value.toInt()) : ButtonRole::Plain;
}

void applyLook(QApplication& application, Scheme scheme)
{
    if (!qobject_cast<Style*>(QApplication::style())) {
        installType(application);
        QApplication::setStyle(new Style); // owned by the application
    }
    QApplication::setPalette(paletteFor(scheme));
}

void paintFocusRing(QPainter* painter, const QRectF& rect, double radius, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 0.5, radius - 0.5);
    painter->restore();
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) || isTextField(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setFont(fontFor(TextRole::CaptionStrong));
        header->setHighlightSections(false);
        if (header->orientation() == Qt::Horizontal)
            header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto c = coloursOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::button(painter, *button, widget);
        break;
    case PE_PanelButtonTool:
        return paint::toolButton(painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paint::field(painter, frame->rect, frame->state, c);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkMark(painter, *option);
    case PE_IndicatorRadioButton:
        return paint::radioMark(painter, *option);
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) ||
            qobject_cast<const QAbstractItemView*>(widget))
            paintFocusRing(painter, option->rect, kHalfGrid, c.accent);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.hairline);
        return;
    case PE_FrameTabWidget:
        return;
    case PE_Frame:
        if (isTextField(widget))
            return paint::field(painter, option->rect, option->state, c);
        painter->save();
        painter->setPen(c.hairline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelItemViewItem:
        return paint::itemPanel(painter, *option);
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::sortMark(painter, *header);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        return paint::arrow(painter, *option, element);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.tip);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(c.hairline);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.card);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto c = coloursOf(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const auto* menu = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_PushButton && button) { // no focus rectangle: the panel draws the ring
        paint::button(painter, *button, widget);
        paint::buttonLabel(painter, *button, widget);
    } else if (element == CE_PushButtonBevel && button) {
        paint::button(painter, *button, widget);
    } else if (element == CE_PushButtonLabel && button) {
        paint::buttonLabel(painter, *button, widget);
    } else if (element == CE_Header && header) {
        paint::headerSection(painter, *header);
        auto label = *header; // the arrow stands beside the words, not at the far edge
        label.palette.setColor(QPalette::ButtonText, c.caption);
        label.rect = paint::headerLabelRect(*header);
        QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
        paint::sortMark(painter, *header);
    } else if (element == CE_HeaderSection && header) {
        paint::headerSection(painter, *header);
    } else if (element == CE_HeaderLabel && header) {
        auto quiet = *header;
        quiet.palette.setColor(QPalette::ButtonText, c.caption);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, c.card);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.hairline);
    } else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
               element == CE_ComboBoxLabel && combo && !combo->editable) {
        auto shortened = *combo; // a word that is cut says so
        int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
        if (!combo->currentIcon.isNull())
            room -= combo->iconSize.width() + kHalfGrid;
        shortened.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &shortened, painter, widget);
    } else if (element == CE_ItemViewItem && item) {
        auto quiet = *item;
        quiet.palette = quietSelection(item->palette);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else if (element == CE_ProgressBarGroove && progress) {
        paint::progressGroove(painter, *progress);
    } else if (element == CE_ProgressBarContents && progress) {
        paint::progressContents(painter, *progress);
    } else if (element == CE_TabBarTabShape && tab) {
        paint::tab(painter, *tab);
    } else if (element == CE_TabBarTabLabel && tab) {
        auto plain = *tab; // the shape has drawn the ring
        plain.state &= ~State_HasFocus;
        const bool chosen = plain.state.testFlag(State_Selected);
        plain.palette.setColor(QPalette::WindowText, chosen ? c.text : c.caption);
        QProxyStyle::drawControl(element, &plain, painter, widget);
    } else if (element == CE_MenuItem && menu) {
        auto quiet = *menu;
        quiet.palette = quietSelection(menu->palette);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else if (element == CE_Splitter) {
        const bool upright = option->state.testFlag(State_Horizontal);
        const QPoint middle = option->rect.center();
        painter->fillRect(upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                  : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
            c.hairline);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto c = coloursOf(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::scrollBar(
                painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (control == CC_ComboBox) {
        auto state = option->state;
        const bool ring =
            option->state.testFlag(State_KeyboardFocusChange) || option->state.testFlag(State_On);
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        state.setFlag(
            State_HasFocus, option->state.testFlag(State_HasFocus) && (ring || (combo && combo->editable)));
        if (!combo || combo->frame)
            paint::field(painter, option->rect, state, c);
        QStyleOption arrow(*option);
        arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return paint::arrow(painter, arrow, PE_IndicatorArrowDown);
    } else if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            if (spin->frame)
                paint::field(painter, option->rect, option->state, c);
            for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
                if (spin->buttonSymbols == QAbstractSpinBox::NoButtons || !spin->subControls.testFlag(part))
                    continue;
                QStyleOption arrow(*option);
                arrow.rect = subControlRect(control, option, part, widget);
                const bool up = part == SC_SpinBoxUp;
                arrow.state.setFlag(State_Enabled,
                    option->state.testFlag(State_Enabled) &&
                        spin->stepEnabled.testFlag(
                            up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
                paint::arrow(painter, arrow, up ? PE_IndicatorSpinUp : PE_IndicatorSpinDown);
            }
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    const auto visual = [&](const QRect& rect) { return visualRect(option->direction, all, rect); };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visual(all.adjusted(kGrid + 2, 1, -28, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visual(QRect(all.right() - 25, all.top(), 18, all.height()));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visual(all.adjusted(kHalfGrid + 2, 1, -26, -1));
    if (control == CC_SpinBox && part == SC_SpinBoxUp)
        return visual(QRect(all.right() - 23, all.top() + 3, 18, all.height() / 2 - 3));
    if (control == CC_SpinBox && part == SC_SpinBoxDown)
        return visual(QRect(all.right() - 23, all.top() + all.height() / 2, 18, all.height() / 2 - 3));
    const auto* bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const int range = bar->maximum - bar->minimum;
    const double share = double(bar->pageStep) / std::max(1.0, double(range) + bar->pageStep);
    const int slider =
        range > 0 ? std::clamp(static_cast<int>(length * share), std::min(length, 36), length) : length;
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        return upright ? QRect(all.left(), all.top() + from, all.width(), to - from)
                       : QRect(all.left() + from, all.top(), to - from, all.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSlider:
        return stretch(start, start + slider);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + slider, length);
    default:
        return {}; // no arrows at the ends
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(kHalfGrid + 2, 0, -kHalfGrid - 2, 0) : rect;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool iconOnly = button && button->text.isEmpty();
        const int menu = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? 12 : 0;
        const int sides = iconOnly ? 12 : buttonRole(widget) == ButtonRole::Quiet ? 20 : 28;
        return {size.width() + sides + menu, std::max(kControlHeight, size.height() + kGrid)};
    }
    case CT_LineEdit:
        return {size.width() + 2 * kGrid, std::max(kControlHeight, size.height() + kGrid)};
    case CT_ComboBox:
        return {size.width() + kGrid + 2 + 28 + 10, std::max(kControlHeight, size.height() + kGrid)};
    case CT_SpinBox:
        return {size.width() + 36, std::max(kControlHeight, size.height())};
    case CT_CheckBox:
    case CT_RadioButton: {
        const auto base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(24, base.height())};
    }
    case CT_HeaderSection: {
        const auto base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 2 * kGrid, kRowHeight};
    }
    case CT_ItemViewItem: {
        const auto base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(kControlHeight, base.height())};
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const auto base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return {base.width() + 2 * kGrid, line ? base.height() : std::max(kControlHeight, base.height())};
    }
    case CT_TabBarTab: {
        const auto base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(kRowHeight + kHalfGrid, base.height())};
    }
    case CT_ToolButton: {
        const auto base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {std::max(kControlHeight, base.width()), std::max(kControlHeight, base.height())};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kGrid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? kPageMargin : kCardMargin;
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? 6 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kGrid;
    case PM_ButtonIconSize:
        return 18;
    case PM_SmallIconSize:
        return kIconSize;
    case PM_ToolBarIconSize:
        return kIconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return kCellMargin;
    case PM_HeaderMarkSize:
        return 14;
    case PM_HeaderDefaultSectionSizeVertical:
        return kRowHeight;
    case PM_FocusFrameHMargin:
        return kCellMargin - 1; // text margin of items in views
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return kHalfGrid;
    case PM_SplitterWidth:
        return kGrid + 1;
    case PM_TabBarTabHSpace:
        return 4 * kGrid;
    case PM_ToolTipLabelFrameWidth:
        return kGrid;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(coloursOf(option->palette).hairline.rgba());
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace headsup::ui
