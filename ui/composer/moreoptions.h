// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QSpinBox;
class QToolButton;

namespace headsup::ui {

/// What most campaigns leave as it is: pace, size of a wave, when the news is stale. Folded away at first.
class MoreOptions : public QWidget
{
    Q_OBJECT

public:
    explicit MoreOptions(QWidget* parent = nullptr);
    void read(const domain::Campaign& draft);
    void write(domain::Campaign& draft) const;

Q_SIGNALS:
    void edited();

private:
    QToolButton* m_fold;
    QWidget* m_body;
    QDoubleSpinBox* m_rate;
    QSpinBox* m_wave;
    QCheckBox* m_ends;
    QDateTimeEdit* m_end;
};

} // namespace headsup::ui
