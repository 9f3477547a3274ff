// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topic.h"

#include <QAbstractListModel>
#include <QList>
#include <optional>

namespace headsup::ui {

/// The topics of a Page under the headings of their kinds, by name; a search narrows them.
class TopicModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TopicIdRole = Qt::UserRole + 1, ///< qint64; invalid for a heading
        KindRole,                       ///< int of domain::TopicKind
        UnusedRole,                     ///< qint64: how many wait
        HeadingRole,                    ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    void setTopics(QList<domain::TopicSummary> topics);
    void setSearch(const QString& search); ///< any part of a name; accents and case do not matter
    [[nodiscard]] const QString& search() const { return m_search; }
    /// All topics, whatever the search.
    [[nodiscard]] const QList<domain::TopicSummary>& topics() const { return m_topics; }
    [[nodiscard]] std::optional<domain::TopicSummary> find(domain::TopicId id) const;
    [[nodiscard]] domain::TopicId topicAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(domain::TopicId id) const;
    [[nodiscard]] QModelIndex firstTopic() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        domain::TopicKind kind = domain::TopicKind::BackInStock;
        qsizetype topic = -1; ///< place in m_topics; -1: a heading
        friend bool operator==(const Row&, const Row&) = default;
    };
    void rebuild();
    [[nodiscard]] QList<Row> wantedRows() const;
    [[nodiscard]] QVariant headingData(const Row& row, int role) const;

    QList<domain::TopicSummary> m_topics; ///< by kind, then name
    QString m_search;
    QList<Row> m_rows;
};

} // namespace headsup::ui
