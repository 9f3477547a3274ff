// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/optinmodel.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace headsup::ui {

using domain::Instant;
using domain::OptInId;
using domain::OptInRow;
using domain::OptInState;
using domain::Result;

namespace {

std::optional<store::OptInSort> sortOf(int column)
{
    switch (column) {
    case OptInModel::PersonColumn:
        return store::OptInSort::Name;
    case OptInModel::PromptColumn:
        return store::OptInSort::Prompt;
    case OptInModel::OptedInColumn:
        return store::OptInSort::OptedIn;
    case OptInModel::ExpiresColumn:
        return store::OptInSort::Expires;
    case OptInModel::StateColumn:
        return store::OptInSort::State;
    default:
        return std::nullopt;
    }
}

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toMs(at));
}

} // namespace

OptInModel::OptInModel(OptInSource& source, const ports::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_clock(clock)
{
}

void OptInModel::setQuery(const store::OptInQuery& query)
{
    if (m_asked && query == m_query)
        return;
    // Another topic's rows must not stay under the new name.
    const bool otherPeople = query.topic != m_query.topic || query.page != m_query.page;
    m_query = query;
    m_asked = true;
    if (otherPeople)
        takeIds({});
    askIds();
}

void OptInModel::refresh()
{
    if (!m_asked)
        return;
    for (auto& [number, window] : m_windows)
        window.stale = true;
    askIds();
}

void OptInModel::askIds()
{
    const bool was = isLoading();
    m_idsPending = m_source.askIds(m_query, this, [this](Result<std::vector<OptInId>> ids) {
        m_idsPending.reset();
        if (ids)
            takeIds(std::move(*ids));
        else if (ids.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(ids.error());
        Q_EMIT loadingChanged(false);
    });
    if (!was)
        Q_EMIT loadingChanged(true);
}

void OptInModel::takeIds(std::vector<OptInId> ids)
{
    m_rowsPending.clear();
    if (ids == m_ids) {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_windows.clear();
    m_uses.clear();
    endResetModel();
}

std::vector<OptInId> OptInModel::idsOf(int window) const
{
    const auto first = static_cast<size_t>(window) * kWindow;
    const auto last = std::min(first + kWindow, m_ids.size());
    return {m_ids.begin() + static_cast<std::ptrdiff_t>(first),
        m_ids.begin() + static_cast<std::ptrdiff_t>(last)};
}

void OptInModel::want(int window) const
{
    const auto asked = [window](const auto& pending) { return pending.first == window; };
    if (std::any_of(m_rowsPending.begin(), m_rowsPending.end(), asked))
        return;
    // data() is const and is called while views paint; what it starts is not part of what the model shows.
    const_cast<OptInModel*>(this)->askRows(window);
}

void OptInModel::askRows(int window)
{
    auto ids = idsOf(window);
    auto reply = [this, window, ids](Result<std::vector<OptInRow>> rows) {
        m_rowsPending.remove_if([window](const auto& pending) { return pending.first == window; });
        if (rows)
            takeRows(window, ids, std::move(*rows));
        else if (rows.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(rows.error());
    };
    m_rowsPending.emplace_back(window, m_source.askRows(std::move(ids), this, std::move(reply)));
    if (m_rowsPending.size() > kAskedWindows)
        m_rowsPending.pop_front();
}

void OptInModel::takeRows(int number, const std::vector<OptInId>& ids, std::vector<OptInRow> rows)
{
    auto& window = m_windows[number];
    const bool fresh = window.rows.empty();
    window.rows.assign(ids.size(), OptInRow{});
    window.stale = false;
    // Answers come in the order of the ids; those that are gone are missing.
    size_t next = 0;
    for (size_t i = 0; i < ids.size() && next < rows.size(); ++i) {
        if (rows[next].id == ids[i])
            window.rows[i] = std::move(rows[next++]);
    }
    if (fresh) {
        m_uses.push_front(number);
        window.use = m_uses.begin();
        forgetOldest();
    }
    const int first = number * kWindow;
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(ids.size()) - 1, ColumnCount - 1));
}

void OptInModel::forgetOldest()
{
    while (m_uses.size() > kKeptWindows) {
        m_windows.erase(m_uses.back());
        m_uses.pop_back();
    }
}

OptInId OptInModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : OptInId();
}

int OptInModel::rowOf(OptInId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const OptInRow* OptInModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int number = row / kWindow;
    const auto window = m_windows.find(number);
    if (window == m_windows.end()) {
        want(number);
        return nullptr;
    }
    m_uses.splice(m_uses.begin(), m_uses, window->second.use);
    if (window->second.stale)
        want(number);
    return &window->second.rows[static_cast<size_t>(row % kWindow)];
}

int OptInModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int OptInModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OptInModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index.row()).value());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StateRole && role != LoadingRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const auto* row = rowAt(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row || !row->id.isValid())
        return role == Qt::DisplayRole && index.column() == PersonColumn ? QVariant(QStringLiteral("…"))
                                                                         : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case StateRole:
        return index.column() == StateColumn ? QVariant(static_cast<int>(row->state)) : QVariant();
    default:
        return {};
    }
}

QVariant OptInModel::text(const OptInRow& row, int column) const
{
    switch (column) {
    case PersonColumn:
        return row.name.isEmpty() ? tr("No name (%1)").arg(row.psid.value()) : row.name;
    case PromptColumn:
        return row.prompt;
    case OptedInColumn:
        return dayText(row.optedInAt, m_clock.now());
    case ExpiresColumn:
        return expiresText(row, m_clock.now());
    case StateColumn:
        return domain::displayName(row.state);
    default:
        return {};
    }
}

QVariant OptInModel::toolTip(const OptInRow& row, int column) const
{
    switch (column) {
    case PersonColumn:
        return row.name.isEmpty() ? tr("Page-scoped id %1").arg(row.psid.value())
                                  : tr("%1, Page-scoped id %2").arg(row.name, row.psid.value());
    case OptedInColumn:
        return tr("Opted in %1").arg(QLocale().toString(localTime(row.optedInAt), QLocale::LongFormat));
    case ExpiresColumn:
        return tr("The token is good until %1.")
            .arg(QLocale().toString(localTime(row.expiresAt), QLocale::LongFormat));
    default:
        return {};
    }
}

QString OptInModel::expiresText(const OptInRow& row, Instant now)
{
    if (row.state == OptInState::Expired) {
        const auto since = std::chrono::floor<std::chrono::days>(now - row.expiresAt).count();
        return since < 1 ? tr("over") : tr("%Ln days ago", nullptr, static_cast<int>(since));
    }
    if (row.state != OptInState::Unused && row.state != OptInState::Reserved)
        return QStringLiteral("–");
    const auto left = std::chrono::floor<std::chrono::days>(row.expiresAt - now).count();
    if (row.expiresAt <= now)
        return tr("over");
    return left == 0 ? tr("today") : tr("%Ln days", nullptr, static_cast<int>(left));
}

QString OptInModel::dayText(Instant at, Instant now)
{
    const auto day = localTime(at).date();
    const bool thisYear = day.year() == localTime(now).date().year();
    //: Formats of a day in a table, see QLocale::toString(): without and with the year.
    return QLocale().toString(day, thisYear ? tr("d MMM") : tr("d MMM yyyy"));
}

QVariant OptInModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case PromptColumn:
        return tr("Prompt they saw");
    case OptedInColumn:
        return tr("Opted in");
    case ExpiresColumn:
        return tr("Expires");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

void OptInModel::sort(int column, Qt::SortOrder order)
{
    const auto key = sortOf(column);
    if (!key)
        return;
    auto query = m_query;
    query.sort = *key;
    query.descending = order == Qt::DescendingOrder;
    if (m_asked)
        setQuery(query);
    else
        m_query = query;
}

} // namespace headsup::ui
