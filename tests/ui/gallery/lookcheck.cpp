// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookcheck.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QTextDocument>
#include <QWidget>

namespace headsup::test {

namespace {

constexpr int kTolerance = 2; ///< pixels that rounding may take

QString nameOf(const QWidget* widget)
{
    QStringList parts;
    for (const auto* one = widget; one && !one->isWindow() && parts.size() < 3; one = one->parentWidget())
        parts.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className())
                                                  : one->objectName());
    return parts.join(u'/');
}

QSize textSize(const QWidget* widget, const QString& text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text);
}

void checkLabel(const QLabel* label, QStringList& faults)
{
    if (label->text().isEmpty())
        return;
    const auto room = label->contentsRect();
    if (label->wordWrap()) {
        const auto needed = label->heightForWidth(label->width());
        if (needed > label->height() + kTolerance)
            faults.append(QStringLiteral("%1: “%2” needs a height of %3 and has %4")
                              .arg(nameOf(label), label->text().left(60))
                              .arg(needed)
                              .arg(label->height()));
        return;
    }
    auto text = label->text();
    if (Qt::mightBeRichText(text)) {
        QTextDocument plain;
        plain.setHtml(text);
        text = plain.toPlainText();
    }
    const auto needed = textSize(label, text);
    if (needed.width() > room.width() + kTolerance || needed.height() > room.height() + kTolerance)
        faults.append(QStringLiteral("%1: “%2” needs %3 x %4 and has %5 x %6")
                          .arg(nameOf(label), text.left(60))
                          .arg(needed.width())
                          .arg(needed.height())
                          .arg(room.width())
                          .arg(room.height()));
}

void checkButton(const QAbstractButton* button, QStringList& faults)
{
    if (button->text().isEmpty() || button->metaObject()->className() == QByteArray("WrappingCheckBox"))
        return;
    const auto needed = textSize(button, button->text()).width();
    if (needed > button->width() + kTolerance)
        faults.append(QStringLiteral("%1: “%2” needs a width of %3 and has %4")
                          .arg(nameOf(button), button->text())
                          .arg(needed)
                          .arg(button->width()));
}

void widgetsOf(const QLayout* layout, QList<const QWidget*>& all)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (item->widget() && item->widget()->isVisible())
            all.append(item->widget());
        else if (item->layout())
            widgetsOf(item->layout(), all);
    }
}

void checkLayout(const QWidget* parent, QStringList& faults)
{
    if (!parent->layout())
        return;
    QList<const QWidget*> parts;
    widgetsOf(parent->layout(), parts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto own = parts[i]->geometry();
        if (!parent->rect().adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance).contains(own))
            faults.append(QStringLiteral("%1 leaves its parent").arg(nameOf(parts[i])));
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            const auto both = own.intersected(parts[j]->geometry());
            if (both.width() > kTolerance && both.height() > kTolerance)
                faults.append(QStringLiteral("%1 lies over %2").arg(nameOf(parts[i]), nameOf(parts[j])));
        }
    }
}

} // namespace

QStringList lookFaults(const QWidget& window)
{
    QStringList faults;
    checkLayout(&window, faults);
    for (const auto* one : window.findChildren<QWidget*>()) {
        if (!one->isVisible() || one->window() != &window || one->objectName().startsWith(u"qt_"))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(one))
            checkLabel(label, faults);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(one))
            checkButton(button, faults);
        checkLayout(one, faults);
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace headsup::test
