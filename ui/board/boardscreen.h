// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QTimer>

class QStackedWidget;

namespace headsup::ui {

class AskPanel;
class Banner;
class Counter;
class EmptyState;
class HearingCard;
class PromptModel;
class TableView;
class WindowModel;

/// Rolling consent: whose 24 hours are open, for how long, what may be asked next, and what came of earlier
/// prompts.
class BoardScreen : public Screen
{
    Q_OBJECT

public:
    explicit BoardScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

private:
    struct Seen
    {
        std::vector<store::OpenWindow> windows;
        QList<store::AskSummary> prompts;
        QList<domain::TopicSummary> topics;
        QList<domain::CampaignSummary> campaigns;
        domain::Instant now{};
        domain::AskId ask;
    };
    [[nodiscard]] QWidget* makePeople();
    [[nodiscard]] QWidget* makePrompts();
    void ask();
    void showSeen(const Seen& seen);
    void tick();

    Desk m_desk;
    session::Ticket m_ticket;
    QTimer m_tick;
    int m_ticks = 0;
    WindowModel* m_windows;
    PromptModel* m_prompts;
    Banner* m_banner;
    Counter* m_open;
    Counter* m_may;
    Counter* m_soon;
    QStackedWidget* m_list;
    EmptyState* m_empty;
    TableView* m_people = nullptr;
    TableView* m_promptTable = nullptr;
    AskPanel* m_panel;
    HearingCard* m_hearing;
};

} // namespace headsup::ui
