// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/nextsteps.h"

namespace headsup::ui {

/// The steps as rows: a mark, the sentence and its button. Keeps the focus where it was when the list is
/// filled anew.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);
    void setSteps(const QList<NextStep>& steps);

Q_SIGNALS:
    void chosen(const headsup::ui::Destination& destination);

private:
    QList<NextStep> m_steps;
};

} // namespace headsup::ui
