// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QList>

class QLabel;
class QPushButton;
class QFileDialog;

namespace headsup::ui {

class Banner;
class DeliveryModel;
class DeliveryPane;
class FilterCounter;
class SearchField;
class TableView;

/// What became of every person of a campaign, why, and what can be done about it.
class ResultsScreen : public Screen
{
    Q_OBJECT

public:
    explicit ResultsScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

private:
    struct Overview
    {
        domain::CampaignSummary summary;
        qint64 retryable = 0;
    };
    [[nodiscard]] QWidget* makeCounters();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] static domain::Result<Overview> overview(
        store::Reader& reader, domain::CampaignId id, const store::CancelFlag& cancel);
    void load();
    void showOverview(const Overview& overview);
    void showActions();
    void filter(std::optional<domain::DeliveryState> state);
    void search(const QString& text);
    void showChosen();
    void showOpenPane();
    void resume();
    void retry();
    void giveBack();
    void judge(store::Judgement judgement);
    void start();
    void askExportPath();
    void exportTo(const QString& path);
    void setBusy(bool busy);
    void complain(const domain::Error& error);
    struct Doubts
    {
        qint64 count = 0;
        QList<domain::OptInId> optIns; ///< an invalid one stands for every uncertain one of the campaign
    };
    /// The uncertain ones among the chosen rows.
    [[nodiscard]] Doubts chosenDoubts() const;

    Desk m_desk;
    session::Ticket m_ticket;
    session::Ticket m_journalTicket;
    session::Ticket m_exportTicket;
    domain::CampaignId m_campaign;
    Overview m_overview;
    bool m_busy = false;         ///< a change is under way
    domain::DeliveryId m_chosen; ///< to be chosen again after a refresh
    DeliveryModel* m_model;
    Banner* m_banner;
    QLabel* m_sentence;
    QList<FilterCounter*> m_counters;
    SearchField* m_search;
    QLabel* m_showing;
    TableView* m_table;
    DeliveryPane* m_pane;
    QLabel* m_unknown;
    QPushButton* m_giveBack;
    QPushButton* m_retry;
    QPushButton* m_resume;
    QPushButton* m_watch;
    QPushButton* m_export;
};

} // namespace headsup::ui
