// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/optinmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace headsup::ui {

class SearchField;
class TableView;

/// The people of one topic: search, state, table, and a line that says what part of them is shown.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the panel.
    explicit PeoplePanel(OptInModel& model, QWidget* parent = nullptr);

    void showTopic(const domain::PageId& page, const domain::TopicSummary& summary);
    /// The numbers changed: asks for the list anew, keeps filter, selection and place.
    void refresh(const domain::TopicSummary& summary);
    void filterState(std::optional<domain::OptInState> state);
    void focusSearch();

Q_SIGNALS:
    void personWanted(const headsup::domain::Psid& psid); ///< Return or a double click

private:
    void fillStates(const domain::StateCounts& counts);
    void ask();
    void keepPlace();
    void restorePlace();
    void updateFooter();
    [[nodiscard]] QString orderText() const;

    OptInModel& m_model;
    domain::PageId m_page;
    domain::TopicSummary m_topic;
    SearchField* m_search;
    QComboBox* m_state;
    TableView* m_table;
    QLabel* m_nothing;
    QLabel* m_footer;
    domain::OptInId m_current; ///< chosen before the list came anew
};

} // namespace headsup::ui
