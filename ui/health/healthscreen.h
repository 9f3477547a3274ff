// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/health.h"
#include "ui/shell/screen.h"

class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace headsup::ui {

class Banner;
class CampaignHealthModel;
class CaptionLabel;
class Card;
class GaugeBar;
class TableView;
class WeekChart;

/// How people take what the Page sends: whom it lost as far as anything tells, the weekly block rate that
/// staff enter from Page insights, and what Meta said. Each with its limits and what to do.
class HealthScreen : public Screen
{
    Q_OBJECT

public:
    explicit HealthScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

    struct CampaignHealth
    {
        domain::Campaign campaign;
        domain::Health health;
    };

private:
    struct Seen
    {
        domain::Health page;
        std::optional<domain::PolicyNotice> notice;
        QList<store::BlockRate> weeks;
        QList<CampaignHealth> campaigns;
    };
    [[nodiscard]] Card* makeGauges();
    [[nodiscard]] Card* makeWeeks();
    [[nodiscard]] Card* makeCampaigns();
    void ask();
    void showSeen(const Seen& seen);
    void enterRate();
    void writeRate(QDate monday, std::optional<double> share);
    void confirmNotice();

    Desk m_desk;
    session::Ticket m_ticket;
    QList<store::BlockRate> m_weeks;
    struct Undo
    {
        QDate monday;
        std::optional<double> before;
    };
    std::optional<Undo> m_undo;
    CampaignHealthModel* m_model;
    Banner* m_notice;
    Banner* m_banner;
    GaugeBar* m_lost = nullptr;
    CaptionLabel* m_lostWords = nullptr;
    GaugeBar* m_blocked = nullptr;
    CaptionLabel* m_blockedWords = nullptr;
    QDateEdit* m_week = nullptr;
    QDoubleSpinBox* m_share = nullptr;
    QPushButton* m_enter = nullptr;
    WeekChart* m_chart = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace headsup::ui
