// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/resultsoverview.h"
#include "ui/shell/screen.h"

#include <QList>

class QLabel;

namespace headsup::ui {

class ActionRow;
class Banner;
class CampaignActs;
class ConversationLook;
class DeliveryModel;
class DeliveryPane;
class FilterBar;
class NextWave;
class ProgressStrip;
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
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeLooking();
    void connectLook();
    void connectParts();
    void load();
    void showOverview(const ResultsOverview& overview);
    void filter(std::optional<domain::DeliveryState> state);
    void search(const QString& text);
    void showChosen();
    void showOpenPane();
    void askExportPath();
    void exportTo(const QString& path);
    void lookAtChosen();
    void showLooking();
    void showLookUps();
    void complain(const domain::Error& error);
    struct Doubts
    {
        qint64 count = 0;
        std::vector<domain::DeliveryId> deliveries; ///< none where all of the campaign are meant
        QList<domain::OptInId> optIns; ///< an invalid one stands for every uncertain one of the campaign
    };
    /// The uncertain ones among the chosen rows.
    [[nodiscard]] Doubts chosenDoubts() const;

    Desk m_desk;
    session::Ticket m_ticket;
    session::Ticket m_journalTicket;
    session::Ticket m_exportTicket;
    domain::CampaignId m_campaign;
    ResultsOverview m_overview;
    bool m_opening = false;      ///< nothing is listed yet: the counts decide what is
    domain::DeliveryId m_chosen; ///< to be chosen again after a refresh
    DeliveryModel* m_model;
    CampaignActs* m_acts;
    NextWave* m_nextWave;
    ConversationLook* m_look;
    Banner* m_banner;
    QLabel* m_sentence;
    FilterBar* m_filters;
    SearchField* m_search;
    QLabel* m_showing;
    QWidget* m_looking; ///< on show while conversations are looked into
    ProgressStrip* m_lookProgress;
    TableView* m_table;
    DeliveryPane* m_pane;
    ActionRow* m_actions;
};

} // namespace headsup::ui
