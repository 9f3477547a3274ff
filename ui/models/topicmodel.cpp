// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/topicmodel.h"

#include "domain/textfold.h"

#include <algorithm>

namespace headsup::ui {

using domain::OptInState;
using domain::TopicId;
using domain::TopicSummary;

void TopicModel::setTopics(QList<TopicSummary> topics)
{
    std::stable_sort(topics.begin(), topics.end(), [](const TopicSummary& a, const TopicSummary& b) {
        if (a.topic.kind != b.topic.kind)
            return a.topic.kind < b.topic.kind;
        return a.topic.name.localeAwareCompare(b.topic.name) < 0;
    });
    const auto sameTopic = [](const TopicSummary& a, const TopicSummary& b) {
        return a.topic.id == b.topic.id && a.topic.kind == b.topic.kind;
    };
    const bool samePlaces = topics.size() == m_topics.size() &&
                            std::equal(topics.begin(), topics.end(), m_topics.begin(), sameTopic);
    m_topics = std::move(topics);
    if (samePlaces && wantedRows() == m_rows) {
        if (!m_rows.isEmpty()) // only numbers changed: selection and place stay
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    rebuild();
}

void TopicModel::setSearch(const QString& search)
{
    if (search == m_search)
        return;
    m_search = search;
    rebuild();
}

QList<TopicModel::Row> TopicModel::wantedRows() const
{
    const auto wanted = domain::folded(m_search.trimmed());
    QList<Row> rows;
    for (qsizetype i = 0; i < m_topics.size(); ++i) {
        const auto& topic = m_topics[i].topic;
        if (!wanted.isEmpty() && !domain::folded(topic.name).contains(wanted))
            continue;
        if (rows.isEmpty() || rows.last().kind != topic.kind)
            rows.append(Row{topic.kind, -1});
        rows.append(Row{topic.kind, i});
    }
    return rows;
}

void TopicModel::rebuild()
{
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
}

std::optional<TopicSummary> TopicModel::find(TopicId id) const
{
    const auto found = std::find_if(
        m_topics.begin(), m_topics.end(), [id](const TopicSummary& one) { return one.topic.id == id; });
    return found == m_topics.end() ? std::nullopt : std::optional(*found);
}

TopicId TopicModel::topicAt(const QModelIndex& index) const
{
    return TopicId(index.data(TopicIdRole).toLongLong());
}

QModelIndex TopicModel::indexOf(TopicId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto place = m_rows[row].topic;
        if (place >= 0 && m_topics[place].topic.id == id)
            return index(row);
    }
    return {};
}

QModelIndex TopicModel::firstTopic() const
{
    return rowCount() > 1 ? index(1) : QModelIndex(); // the first row is a heading
}

int TopicModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TopicModel::headingData(const Row& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayName(row.kind);
    case HeadingRole:
        return true;
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

QVariant TopicModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_rows[index.row()];
    if (row.topic < 0)
        return headingData(row, role);
    const auto& summary = m_topics[row.topic];
    const auto unused = summary.counts[OptInState::Unused];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return summary.topic.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln people wait", nullptr, static_cast<int>(unused)).arg(summary.topic.name);
    case TopicIdRole:
        return QVariant::fromValue(static_cast<qint64>(summary.topic.id.value()));
    case KindRole:
        return static_cast<int>(row.kind);
    case UnusedRole:
        return unused;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags TopicModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.data(HeadingRole).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace headsup::ui
