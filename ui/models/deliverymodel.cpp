// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deliverymodel.h"

#include "graph/reasontext.h"
#include "ui/campaigns/campaignwords.h"

#include <QTimer>

namespace headsup::ui {

using domain::DeliveryState;
using domain::Result;

namespace {

constexpr int kMostWanted = 4; // a fast scroll passes over windows that nobody will read

} // namespace

QString reasonText(const domain::Delivery& delivery)
{
    if (delivery.reason.isEmpty())
        return {};
    if (const auto reason = domain::leftOutReasonFromSlug(delivery.reason);
        reason && delivery.state == DeliveryState::LeftOut)
        return displayName(*reason);
    return graph::reasonSentence(delivery.reason);
}

QString nextStepText(const domain::Delivery& delivery)
{
    if (delivery.reason.isEmpty() || delivery.state == DeliveryState::LeftOut)
        return {};
    return graph::nextStep(delivery.reason);
}

DeliveryModel::DeliveryModel(std::unique_ptr<DeliverySource> source, QObject* parent)
    : OutcomeTable(parent)
    , m_source(std::move(source))
    , m_wake(new QTimer(this))
{
    m_wake->setSingleShot(true);
    m_wake->setInterval(0);
    connect(m_wake, &QTimer::timeout, this, &DeliveryModel::fetchWanted);
}

void DeliveryModel::setQuery(const store::DeliveryQuery& query)
{
    const bool other = query.campaign != m_query.campaign;
    if (query == m_query && !m_ids.empty())
        return;
    m_query = query;
    if (other)
        clear();
    refresh();
}

void DeliveryModel::clear()
{
    beginResetModel();
    m_source->drop();
    ++m_generation;
    m_ids.clear();
    m_windows.clear();
    m_stale.clear();
    m_wanted.clear();
    m_seen.clear();
    m_fetching = -1;
    m_loading = false;
    endResetModel();
}

void DeliveryModel::refresh()
{
    m_loading = true;
    m_source->ids(m_query, [this](Result<DeliverySource::Ids> ids) {
        m_loading = false;
        if (!ids) {
            Q_EMIT failed(ids.error());
            return;
        }
        takeIds(std::move(*ids));
        Q_EMIT loaded();
    });
}

void DeliveryModel::takeIds(DeliverySource::Ids ids)
{
    if (ids != m_ids) {
        beginResetModel();
        ++m_generation;
        m_ids = std::move(ids);
        m_windows.clear();
        m_stale.clear();
        m_seen.clear();
        m_wanted.clear();
        m_fetching = -1;
        endResetModel();
        return;
    }
    const auto windows = m_windows.keys();
    m_stale = QSet<int>(windows.begin(), windows.end());
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeliveryModel::fetchWanted()
{
    if (m_fetching >= 0 || m_wanted.isEmpty())
        return;
    m_fetching = m_wanted.takeLast();
    const auto first = static_cast<size_t>(m_fetching) * kWindow;
    const auto last = std::min(first + kWindow, m_ids.size());
    if (first >= last) {
        m_fetching = -1;
        return;
    }
    const DeliverySource::Ids part(m_ids.begin() + static_cast<std::ptrdiff_t>(first),
        m_ids.begin() + static_cast<std::ptrdiff_t>(last));
    m_source->rows(
        part, [this, window = m_fetching, generation = m_generation](Result<DeliverySource::Rows> rows) {
            if (generation != m_generation)
                return; // about a list that is no longer shown
            m_fetching = -1;
            if (rows)
                takeRows(window, *rows);
            else
                Q_EMIT failed(rows.error());
            if (!m_wanted.isEmpty())
                m_wake->start();
        });
}

void DeliveryModel::takeRows(int window, const DeliverySource::Rows& rows)
{
    auto& kept = m_windows[window];
    kept.clear();
    for (const auto& row : rows)
        kept.insert(row.id.value(), row);
    m_stale.remove(window);
    forgetOldest();
    const int first = window * kWindow;
    const int last = std::min(first + kWindow, rowCount()) - 1;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void DeliveryModel::forgetOldest()
{
    while (m_windows.size() > kWindowsKept && !m_seen.isEmpty()) {
        const int oldest = m_seen.takeFirst();
        m_windows.remove(oldest);
        m_stale.remove(oldest);
    }
}

const domain::Delivery* DeliveryModel::find(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int window = row / kWindow;
    const auto kept = m_windows.constFind(window);
    if (m_seen.isEmpty() || m_seen.last() != window) {
        m_seen.removeOne(window);
        m_seen.append(window);
    }
    if ((kept == m_windows.constEnd() || m_stale.contains(window)) && window != m_fetching) {
        m_wanted.removeOne(window);
        m_wanted.append(window);
        if (m_wanted.size() > kMostWanted)
            m_wanted.removeFirst();
        m_wake->start();
    }
    if (kept == m_windows.constEnd())
        return nullptr;
    const auto found = kept->constFind(m_ids[static_cast<size_t>(row)].value());
    return found == kept->constEnd() ? nullptr : &*found;
}

void DeliveryModel::setEvidence(domain::DeliveryId id, const QString& text)
{
    m_evidence.insert(id.value(), text);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, NextStep), index(row, NextStep));
}

void DeliveryModel::clearEvidence()
{
    m_evidence.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, NextStep), index(rowCount() - 1, NextStep));
}

std::optional<domain::Delivery> DeliveryModel::deliveryAt(int row) const
{
    const auto* delivery = find(row);
    return delivery ? std::optional(*delivery) : std::nullopt;
}

domain::DeliveryId DeliveryModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : domain::DeliveryId();
}

int DeliveryModel::rowOf(domain::DeliveryId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int DeliveryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int DeliveryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<OutcomeTable::Outcome> DeliveryModel::outcomeAt(int row) const
{
    const auto* delivery = find(row);
    if (!delivery)
        return std::nullopt;
    return Outcome{delivery->personName, delivery->psid, delivery->state, reasonText(*delivery)};
}

QVariant DeliveryModel::ownText(int row, int column) const
{
    const auto* delivery = find(row);
    if (!delivery)
        return {};
    if (column == NextStep) {
        // Only about those that are still in doubt.
        const bool doubtful = delivery->state == domain::DeliveryState::Uncertain;
        const auto known = doubtful ? m_evidence.value(delivery->id.value()) : QString();
        return known.isEmpty() ? nextStepText(*delivery) : known;
    }
    return delivery->at ? momentText(*delivery->at) : QString();
}

QString DeliveryModel::ownHeader(int column) const
{
    return column == NextStep ? tr("Next step") : tr("When");
}

} // namespace headsup::ui
