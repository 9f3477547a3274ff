// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deliverysource.h"
#include "ui/models/outcometable.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <memory>
#include <optional>

class QTimer;

namespace headsup::ui {

/// The people of a campaign, one row a delivery, at any number: holds all ids and only the windows of 64 rows
/// that were looked at lately. A row that is not here yet shows an ellipsis and is fetched.
class DeliveryModel : public OutcomeTable
{
    Q_OBJECT

public:
    enum OwnColumn { NextStep = OutcomeColumns, Time, ColumnCount };
    static constexpr int kWindow = 64;
    static constexpr int kWindowsKept = 24;

    explicit DeliveryModel(std::unique_ptr<DeliverySource> source, QObject* parent = nullptr);

    void setQuery(const store::DeliveryQuery& query);
    [[nodiscard]] const store::DeliveryQuery& query() const { return m_query; }
    /// Asks again. Rows stay on show until the new ones are there.
    void refresh();
    void clear();

    /// What else is known of one, in the place of its next step.
    void setEvidence(domain::DeliveryId id, const QString& text);
    void clearEvidence();

    [[nodiscard]] std::optional<domain::Delivery> deliveryAt(int row) const;
    [[nodiscard]] domain::DeliveryId idAt(int row) const;
    [[nodiscard]] int rowOf(domain::DeliveryId id) const; ///< -1 where it is not in the list
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

Q_SIGNALS:
    /// The ids of the present query are here (also where they did not change).
    void loaded();
    void failed(const headsup::domain::Error& error);

protected:
    [[nodiscard]] std::optional<Outcome> outcomeAt(int row) const override;
    [[nodiscard]] QVariant ownText(int row, int column) const override;
    [[nodiscard]] QString ownHeader(int column) const override;

private:
    void takeIds(DeliverySource::Ids ids);
    void fetchWanted();
    void takeRows(int window, const DeliverySource::Rows& rows);
    void forgetOldest();
    [[nodiscard]] const domain::Delivery* find(int row) const;

    std::unique_ptr<DeliverySource> m_source;
    store::DeliveryQuery m_query;
    DeliverySource::Ids m_ids;
    QHash<qint64, QString> m_evidence;
    QHash<int, QHash<qint64, domain::Delivery>> m_windows;
    QSet<int> m_stale;           ///< windows on show that are to be fetched anew
    mutable QList<int> m_wanted; ///< latest last
    mutable QList<int> m_seen;   ///< windows by last use, latest last
    QTimer* m_wake;
    int m_fetching = -1;
    int m_generation = 0;
    bool m_loading = false;
};

/// Reason and next step of a delivery in words.
[[nodiscard]] QString reasonText(const domain::Delivery& delivery);
[[nodiscard]] QString nextStepText(const domain::Delivery& delivery);

} // namespace headsup::ui
