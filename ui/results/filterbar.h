// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/delivery.h"

#include <QList>
#include <QWidget>
#include <optional>

namespace headsup::ui {

class FilterCounter;

/// How many people of a campaign are in which state; a click narrows the list to them. What needs a decision
/// comes first, who was left out comes last.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);
    void setCounts(const domain::DeliveryCounts& counts);
    /// Nothing: everybody. Emits nothing.
    void setState(std::optional<domain::DeliveryState> state);

Q_SIGNALS:
    void chosen(std::optional<headsup::domain::DeliveryState> state);

private:
    QList<FilterCounter*> m_counters;
};

} // namespace headsup::ui
