// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topic.h"
#include "ui/widgets/runwaybar.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headsup::ui {

class Counter;
class ElidedLabel;

/// The top of a topic: its name and kind, how many people are in which state, when the waiting ones are lost,
/// and the one thing to do next.
class TopicHead : public QWidget
{
    Q_OBJECT

public:
    explicit TopicHead(QWidget* parent = nullptr);
    void setTopic(const domain::TopicSummary& summary);
    void setRunway(const QList<RunwayMonth>& months);

Q_SIGNALS:
    void writePressed();
    void editPressed();
    void splitPressed();
    void mergePressed();
    void exportPressed();
    void stateClicked(headsup::domain::OptInState state);

private:
    [[nodiscard]] Counter* addCounter(const QString& name, const QString& caption, domain::OptInState state);

    ElidedLabel* m_name;
    QLabel* m_kind;
    QPushButton* m_write;
    QPushButton* m_change;
    QWidget* m_numbers;
    Counter* m_waiting;
    Counter* m_reserved; ///< shown while a campaign holds some
    Counter* m_sent;
    Counter* m_uncertain;
    Counter* m_expired;
    QWidget* m_runwayBox;
    RunwayBar* m_runway;
};

} // namespace headsup::ui
