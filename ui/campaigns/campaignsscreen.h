// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace headsup::ui {

class Banner;
class CampaignModel;
class EmptyState;
class TableView;

/// The campaigns of the Page, newest first, each with the one thing to do next.
class CampaignsScreen : public Screen
{
    Q_OBJECT

public:
    explicit CampaignsScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeFoot();
    void refresh();
    void showList(const domain::Result<QList<domain::CampaignSummary>>& campaigns);
    void showCurrent();
    void open(int row);
    void resume(domain::CampaignId id);
    void removeDraft(const domain::Campaign& draft);
    void bringBack();
    void duplicate(const domain::Campaign& campaign);

    Desk m_desk;
    session::Ticket m_ticket;
    QTimer m_again;
    CampaignModel* m_model;
    Banner* m_banner;
    QStackedLayout* m_pages;
    QWidget* m_list;
    EmptyState* m_empty;
    TableView* m_table;
    QLabel* m_about;
    QPushButton* m_next;
    QPushButton* m_look;
    QPushButton* m_copy;
    QPushButton* m_remove;
    QPushButton* m_write;
    std::optional<domain::Campaign> m_removed; ///< the draft that Undo brings back
    bool m_starting = false;                   ///< a resume was asked for and is not answered
};

} // namespace headsup::ui
