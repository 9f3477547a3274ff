// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "ui/widgets/counter.h"

#include <optional>

namespace headsup::ui {

/// A counter that narrows the list below to what it counts. The chosen one is filled.
class FilterCounter : public Counter
{
    Q_OBJECT

public:
    FilterCounter(
        std::optional<domain::DeliveryState> state, const QString& caption, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<domain::DeliveryState> state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<domain::DeliveryState> m_state;
};

} // namespace headsup::ui
