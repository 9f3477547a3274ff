// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/topic.h"
#include "store/overview.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace headsup::ui {

class Banner;
class Counter;
class DayChart;
class EmptyState;
class RunwayBar;
class StepList;

/// The first screen: what waits for a person today, how many people wait for news, and how long still. Every
/// number leads to the list behind it.
class TodayScreen : public Screen
{
    Q_OBJECT

public:
    explicit TodayScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

private:
    struct Seen
    {
        QList<domain::TopicSummary> topics;
        QList<domain::CampaignSummary> campaigns;
        store::Overview overview;
    };
    [[nodiscard]] QWidget* makeMain();
    [[nodiscard]] Counter* addCounter(
        QLayout* row, const QString& name, const QString& caption, const QString& tip, const Destination& to);
    void ask();
    void showSeen(const Seen& seen);

    Desk m_desk;
    session::Ticket m_ticket;
    Banner* m_banner;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Counter* m_unused = nullptr;
    Counter* m_given = nullptr;
    Counter* m_soon = nullptr;
    Counter* m_uncertain = nullptr;
    StepList* m_steps = nullptr;
    DayChart* m_days = nullptr;
    RunwayBar* m_runway = nullptr;
    QWidget* m_main;
    domain::Instant m_now{}; ///< of the question that was asked last
};

} // namespace headsup::ui
