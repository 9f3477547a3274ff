// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/peoplepanel.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/stateface.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

namespace headsup::ui {

using domain::OptInState;

namespace {

constexpr int kAnyState = 0;

void setUpTable(TableView& table)
{
    table.setObjectName(QStringLiteral("people"));
    table.setAccessibleName(PeoplePanel::tr("People of the topic"));
    table.setItemDelegateForColumn(
        OptInModel::StateColumn, new ChipDelegate(ChipDelegate::Of::OptIn, &table));
    table.setSortingEnabled(true);
    auto* header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(OptInModel::PromptColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(72);
    header->resizeSection(OptInModel::PersonColumn, 152);
    header->resizeSection(OptInModel::OptedInColumn, 112);
    header->resizeSection(OptInModel::ExpiresColumn, 92);
    header->resizeSection(OptInModel::StateColumn, 128);
    header->setSortIndicator(OptInModel::ExpiresColumn, Qt::AscendingOrder);
}

} // namespace

PeoplePanel::PeoplePanel(OptInModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new SearchField(tr("Search people, ids, prompts"), this))
    , m_state(new QComboBox(this))
    , m_table(new TableView(this))
    , m_nothing(new CaptionLabel({}, this))
    , m_footer(new CaptionLabel({}, this))
{
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setAccessibleName(tr("Search people, ids, prompts"));
    m_state->setObjectName(QStringLiteral("stateFilter"));
    m_state->setAccessibleName(tr("State"));
    m_state->setMinimumWidth(176);
    m_footer->setObjectName(QStringLiteral("peopleFooter"));
    m_nothing->setObjectName(QStringLiteral("peopleNothing"));
    m_nothing->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_nothing->hide();
    m_table->setModel(&m_model);
    setUpTable(*m_table);

    auto* filters = new QHBoxLayout;
    filters->setSpacing(kGrid);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_state);
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(filters);
    column->addWidget(card, 1);
    column->addWidget(m_footer);

    connect(m_search, &SearchField::searchChanged, this, &PeoplePanel::ask);
    connect(m_state, &QComboBox::currentIndexChanged, this, &PeoplePanel::ask);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto* row = m_model.rowAt(index.row()))
            Q_EMIT personWanted(row->psid);
    });
    connect(&m_model, &OptInModel::loadingChanged, this, &PeoplePanel::updateFooter);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PeoplePanel::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PeoplePanel::restorePlace);
}

void PeoplePanel::showTopic(const domain::PageId& page, const domain::TopicSummary& summary)
{
    m_page = page;
    m_topic = summary;
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietState(m_state);
        m_search->clear();
        m_state->setCurrentIndex(0);
    }
    fillStates(summary.counts);
    {
        // Who waits is the question that a topic answers; the others are a click away.
        const QSignalBlocker quietState(m_state);
        m_state->setCurrentIndex(std::max(0, m_state->findData(static_cast<int>(OptInState::Unused))));
    }
    ask();
}

void PeoplePanel::refresh(const domain::TopicSummary& summary)
{
    m_topic = summary;
    fillStates(summary.counts);
    m_model.refresh();
    updateFooter();
}

void PeoplePanel::fillStates(const domain::StateCounts& counts)
{
    const QSignalBlocker quiet(m_state);
    const int chosen = m_state->currentData().toInt();
    m_state->clear();
    m_state->addItem(icon(Icon::Filter), tr("All states"), kAnyState);
    for (const auto state : domain::kOptInStates) {
        if (counts[state] == 0 && chosen != static_cast<int>(state))
            continue;
        const auto face = faceOf(state);
        m_state->addItem(icon(face.icon),
            tr("%1 (%2)", "state, number of people").arg(face.word, QLocale().toString(counts[state])),
            static_cast<int>(state));
    }
    m_state->setCurrentIndex(std::max(0, m_state->findData(chosen)));
}

void PeoplePanel::filterState(std::optional<OptInState> state)
{
    const int place = state ? m_state->findData(static_cast<int>(*state)) : 0;
    // A second click on the same number shows everybody again.
    m_state->setCurrentIndex(place < 0 || place == m_state->currentIndex() ? 0 : place);
}

void PeoplePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeoplePanel::ask()
{
    auto query = m_model.query(); // keeps the order
    query.page = m_page;
    query.topic = m_topic.topic.id;
    query.search = m_search->text().trimmed();
    const int state = m_state->currentData().toInt();
    query.state = state == kAnyState ? std::nullopt : std::optional(static_cast<OptInState>(state));
    m_model.setQuery(query);
    updateFooter();
}

void PeoplePanel::keepPlace()
{
    const auto index = m_table->currentIndex();
    m_current = index.isValid() ? m_model.idAt(index.row()) : m_current;
}

void PeoplePanel::restorePlace()
{
    if (const int row = m_model.rowOf(m_current); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    updateFooter();
}

QString PeoplePanel::orderText() const
{
    const bool down = m_model.query().descending;
    switch (m_model.query().sort) {
    case store::OptInSort::Name:
        return down ? tr("by name, Z first") : tr("by name");
    case store::OptInSort::Prompt:
        return down ? tr("by prompt, Z first") : tr("by prompt");
    case store::OptInSort::OptedIn:
        return down ? tr("newest first") : tr("oldest first");
    case store::OptInSort::State:
        return tr("by state");
    case store::OptInSort::Expires:
        return down ? tr("latest to expire first") : tr("soonest to expire first");
    case store::OptInSort::Id:
    case store::OptInSort::Psid:
        break;
    }
    return tr("in the order of import");
}

void PeoplePanel::updateFooter()
{
    const auto shown = m_model.rowCount();
    const bool narrowed = !m_model.query().search.isEmpty() || m_model.query().state;
    m_nothing->setVisible(!m_model.isLoading() && shown == 0);
    m_nothing->setText(narrowed ? tr("Nobody of this topic fits. Clear the search or choose all states.")
                                : tr("Nobody has opted in to this topic yet."));
    if (m_model.isLoading() && shown == 0) {
        m_footer->setText(tr("Looking…"));
        return;
    }
    //: "412 of 461 opt-ins · oldest first"
    m_footer->setText(
        tr("%1 of %2 opt-ins · %3")
            .arg(QLocale().toString(shown), QLocale().toString(m_topic.counts.total()), orderText()));
}

} // namespace headsup::ui
