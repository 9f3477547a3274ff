// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/preflight.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace headsup::ui {

class PhonePreview;

/// Rendered messages to step through on a phone, the worst first.
class SampleStepper : public QWidget
{
    Q_OBJECT

public:
    explicit SampleStepper(QWidget* parent = nullptr);
    void setLook(const campaign::Preflight& look, const QString& pageName);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString shownText() const;

private:
    void step(int by);
    void showSample();
    PhonePreview* m_phone;
    QLabel* m_who;
    QLabel* m_why;
    QToolButton* m_before;
    QToolButton* m_after;
    QList<campaign::Sample> m_samples;
    QList<domain::Button> m_buttons;
    int m_current = 0;
};

} // namespace headsup::ui
