// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ports/clock.h"
#include "ui/models/optinsource.h"

#include <QAbstractTableModel>
#include <list>
#include <map>

namespace headsup::ui {

/// The people of a topic, or of a Page, however many: holds the ids in order and fetches windows of 64 rows
/// when they are looked at. A row that is on its way reads "…". A new question keeps the old rows until its
/// answer is here; answers to older questions are dropped.
class OptInModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PersonColumn, PromptColumn, OptedInColumn, ExpiresColumn, StateColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 77 /* ChipDelegate's */, IdRole, LoadingRole };

    static constexpr int kWindow = 64; ///< rows fetched at once
    static constexpr int kKeptWindows = 48;
    static constexpr size_t kAskedWindows =
        6; ///< more under way drop the oldest: fast scrolling leaves no queue

    /// The source and the clock outlive the model.
    OptInModel(OptInSource& source, const ports::Clock& clock, QObject* parent = nullptr);

    /// Asks anew, with the model's own sort order. The same query again does nothing; see refresh().
    void setQuery(const store::OptInQuery& query);
    [[nodiscard]] const store::OptInQuery& query() const { return m_query; }
    /// The workspace changed: asks once more. Rows stay where the ids are the same.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_idsPending != nullptr; }

    [[nodiscard]] domain::OptInId idAt(int row) const;
    [[nodiscard]] int rowOf(domain::OptInId id) const; ///< -1: not in the list
    /// What is known of a row, nothing while it is on its way.
    [[nodiscard]] const domain::OptInRow* rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// "108 days", "today", "3 days ago"; a dash where no message can follow any more.
    [[nodiscard]] static QString expiresText(const domain::OptInRow& row, domain::Instant now);
    /// "12 Mar", with the year where it is not the present one; in the reader's own zone.
    [[nodiscard]] static QString dayText(domain::Instant at, domain::Instant now);

Q_SIGNALS:
    void loadingChanged(bool loading);
    void failed(const headsup::domain::Error& error);

private:
    struct Window
    {
        std::vector<domain::OptInRow> rows; ///< as many as ids, in their order; a gone one has no id
        bool stale = false;                 ///< shown until a newer answer is here
        std::list<int>::iterator use;
    };
    void askIds();
    void takeIds(std::vector<domain::OptInId> ids);
    void want(int window) const;
    void askRows(int window);
    void takeRows(int window, const std::vector<domain::OptInId>& ids, std::vector<domain::OptInRow> rows);
    void forgetOldest();
    [[nodiscard]] std::vector<domain::OptInId> idsOf(int window) const;
    [[nodiscard]] QVariant text(const domain::OptInRow& row, int column) const;
    [[nodiscard]] QVariant toolTip(const domain::OptInRow& row, int column) const;

    OptInSource& m_source;
    const ports::Clock& m_clock;
    store::OptInQuery m_query;
    bool m_asked = false;
    std::vector<domain::OptInId> m_ids;
    OptInSource::Pending m_idsPending;
    mutable std::map<int, Window> m_windows;
    mutable std::list<int> m_uses;                                 ///< windows, last looked at first
    std::list<std::pair<int, OptInSource::Pending>> m_rowsPending; ///< oldest question first
};

} // namespace headsup::ui
