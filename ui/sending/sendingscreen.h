// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/runsnapshot.h"
#include "ui/shell/screen.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace headsup::ui {

class AskBanner;
class Banner;
class Counter;
class ProgressStrip;
class RecentModel;
class TableView;

/// A run while it runs, and a campaign that stands still between runs. Pause and stop act within one request.
class SendingScreen : public Screen
{
    Q_OBJECT

public:
    explicit SendingScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

private:
    [[nodiscard]] QWidget* makeCounters();
    [[nodiscard]] QWidget* makeRecent();
    [[nodiscard]] QWidget* makeFoot();
    void load();
    struct Standing
    {
        domain::CampaignSummary summary;
        bool running = false;
        std::optional<domain::Instant> goesOnUntil;
        std::optional<domain::PageStop> stop;
    };
    void takeStanding(const Standing& standing);
    void takeSnapshot(const campaign::RunSnapshot& snapshot);
    void takeStop(const campaign::RunSnapshot& snapshot);
    void showAll();
    void showBanner();
    void showStatus();
    void pause();
    void stop();
    void resume();
    void askWhetherToSendHere();
    void sendFromHere();
    void actOnBanner();
    void stopPage();
    void liftStop();

    Desk m_desk;
    session::Ticket m_ticket;
    domain::CampaignId m_campaign;
    QString m_name;
    campaign::RunSnapshot m_run; ///< the latest, or made from the workspace where nothing runs
    bool m_running = false;
    bool m_pausing = false; ///< asked here, not answered yet
    bool m_starting = false;
    std::optional<domain::PageStop> m_pageStop; ///< that holds for the Page
    bool m_stopAsked = false;                   ///< to the results as soon as it stands still
    QTimer m_tick;                              ///< redraws the countdown of a break
    Banner* m_banner;
    AskBanner* m_elsewhere; ///< which of two computers sends
    ProgressStrip* m_strip;
    Counter* m_accepted;
    Counter* m_failed;
    Counter* m_uncertain;
    Counter* m_waiting;
    QLabel* m_status;
    RecentModel* m_recentModel;
    TableView* m_recent;
    QLabel* m_nobody;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_stopPage;
    QPushButton* m_resume;
    QPushButton* m_results;
};

} // namespace headsup::ui
