// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/topicmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace headsup::ui {

class SearchField;

/// The topics of the Page under the headings of their kinds, each with the number of people who wait.
class TopicList : public QWidget
{
    Q_OBJECT

public:
    explicit TopicList(QWidget* parent = nullptr);

    /// Keeps the chosen topic where it still exists.
    void setTopics(QList<domain::TopicSummary> topics);
    [[nodiscard]] const TopicModel& model() const { return m_model; }
    /// Clears a search that hides it. False where there is no such topic.
    bool choose(domain::TopicId topic);
    void chooseFirst();
    [[nodiscard]] domain::TopicId chosen() const { return m_chosen; }

Q_SIGNALS:
    void topicChosen(headsup::domain::TopicId topic);
    void activated(); ///< Return on a topic

private:
    void search(const QString& text);
    void takeCurrent(const QModelIndex& index);
    void showChosen();

    TopicModel m_model;
    SearchField* m_search;
    QListView* m_view;
    QLabel* m_nothing;
    domain::TopicId m_chosen;
};

} // namespace headsup::ui
