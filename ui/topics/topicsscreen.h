// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/optinmodel.h"
#include "ui/shell/screen.h"

class QStackedWidget;

namespace headsup::ui {

class AskBanner;
class Banner;
class EmptyState;
class PeoplePanel;
class TopicHead;
class TopicList;
class TopicWork;

/// Who waits for what: topics on the left, the people of one of them on the right.
class TopicsScreen : public Screen
{
    Q_OBJECT

public:
    explicit TopicsScreen(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

private:
    void build();
    void askTopics();
    void takeTopics(const QList<domain::TopicSummary>& topics);
    void showTopic(domain::TopicId topic);
    void askRunway(domain::TopicId topic);
    void connectWork();
    void askSplit();
    /// Changes topics on the engine's thread, then shows this one.
    void change(std::function<domain::Result<domain::TopicId>(session::Room&)> job, const QString& done,
        std::function<void(domain::TopicId)> then = {});
    void offerMerge(const QList<domain::TopicSummary>& topics);
    void fail(const domain::Error& error);

    Desk m_desk;
    WorkspaceOptIns m_source;
    OptInModel m_people;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_main;
    Banner* m_banner;
    TopicList* m_list;
    TopicHead* m_head;
    PeoplePanel* m_panel;
    TopicWork* m_work;
    AskBanner* m_hint;          ///< two topics look alike
    domain::TopicId m_hintFrom; ///< which would go …
    domain::TopicId m_hintInto; ///< … into which
    session::Ticket m_promptsTicket;
    std::optional<domain::TopicId> m_wanted; ///< to be shown when the topics are here
    domain::TopicId m_shown;
    session::Ticket m_topicsTicket;
    session::Ticket m_runwayTicket;
};

} // namespace headsup::ui
