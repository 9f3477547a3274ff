// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/steplist.h"

#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace headsup::ui {

StepList::StepList(QWidget* parent)
    : QWidget(parent)
{
}

void StepList::setSteps(const QList<NextStep>& steps)
{
    QString focused;
    for (auto* button : findChildren<QPushButton*>()) {
        if (button->hasFocus())
            focused = button->accessibleName();
    }
    m_steps = steps;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto& step : m_steps) {
        auto* text = new QLabel(step.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        if (step.tone == Tone::Warn)
            applyRole(text, TextRole::BodyStrong);
        auto* act = new QPushButton(step.action, this);
        act->setObjectName(QStringLiteral("step%1").arg(row));
        act->setAccessibleName(tr("%1 %2", "button; what it is about").arg(step.action, step.text));
        setButtonRole(act, step.tone == Tone::Warn ? ButtonRole::Plain : ButtonRole::Quiet);
        connect(act, &QPushButton::clicked, this, [this, to = step.to] { Q_EMIT chosen(to); });
        grid->addWidget(text, row, 0);
        grid->addWidget(act, row, 1, Qt::AlignTrailing);
        ++row;
        if (act->accessibleName() == focused)
            act->setFocus(Qt::OtherFocusReason);
    }
    if (m_steps.isEmpty())
        grid->addWidget(
            new CaptionLabel(tr("Nothing waits for you. New opt-ins come with the next import."), this), 0,
            0);
}

} // namespace headsup::ui
