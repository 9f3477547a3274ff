// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappingcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace headsup::ui {

namespace {

constexpr int kLeastText = 80;
constexpr int kWords = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignLeading | Qt::AlignVCenter;

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int WrappingCheckBox::lineHeight() const
{
    return QCheckBox::sizeHint().height();
}

QSize WrappingCheckBox::sizeHint() const
{
    return QCheckBox::sizeHint();
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {indent() + kLeastText, lineHeight()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(kLeastText, width - indent()), 10'000);
    const int words = fontMetrics().boundingRect(room, kWords, text()).height();
    return lineHeight() + qMax(0, words - fontMetrics().lineSpacing());
}

bool WrappingCheckBox::hitButton(const QPoint& at) const
{
    return rect().contains(at);
}

void WrappingCheckBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.rect.setHeight(lineHeight()); // the indicator stands beside the first line
    painter.drawControl(QStyle::CE_CheckBox, option);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(indent(), 0, 0, 0));
    painter.drawItemText(words, kWords, palette(), isEnabled(), text(), foregroundRole());
}

} // namespace headsup::ui
