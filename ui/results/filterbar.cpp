// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/filterbar.h"

#include "ui/look/metrics.h"
#include "ui/results/filtercounter.h"

#include <QHBoxLayout>

namespace headsup::ui {

using domain::DeliveryState;

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    const auto add = [&](std::optional<DeliveryState> state, const QString& caption, Tone tone,
                         const QString& name) {
        auto* counter = new FilterCounter(state, caption, this);
        counter->setTone(tone);
        counter->setObjectName(name);
        counter->setToolTip(tr("Shows only these people in the list"));
        connect(counter, &QAbstractButton::clicked, this, [this, state] {
            setState(state);
            Q_EMIT chosen(state);
        });
        m_counters.append(counter);
        row->addWidget(counter);
    };
    add(DeliveryState::Uncertain, tr("uncertain"), Tone::Warn, QStringLiteral("filterUncertain"));
    add(DeliveryState::Failed, tr("failed"), Tone::Bad, QStringLiteral("filterFailed"));
    add(DeliveryState::Waiting, tr("to be tried again"), Tone::Neutral, QStringLiteral("filterWaiting"));
    add(DeliveryState::Accepted, tr("accepted"), Tone::Ok, QStringLiteral("filterAccepted"));
    add(DeliveryState::Pending, tr("waiting"), Tone::Neutral, QStringLiteral("filterPending"));
    add(DeliveryState::LeftOut, tr("left out"), Tone::Neutral, QStringLiteral("filterLeftOut"));
    add(std::nullopt, tr("all"), Tone::Neutral, QStringLiteral("filterAll"));
    row->addStretch();
    setState(std::nullopt);
}

void FilterBar::setCounts(const domain::DeliveryCounts& counts)
{
    qint64 all = 0;
    for (const auto state : domain::kDeliveryStates)
        all += counts[state];
    for (auto* counter : std::as_const(m_counters)) {
        auto value = counter->state() ? counts[*counter->state()] : all;
        if (counter->state() == DeliveryState::Pending)
            value += counts[DeliveryState::InFlight];
        counter->setValue(value);
        if (counter->state() == DeliveryState::Waiting)
            counter->setVisible(value > 0 || counter->isChecked());
    }
}

void FilterBar::setState(std::optional<DeliveryState> state)
{
    for (auto* counter : std::as_const(m_counters))
        counter->setChecked(counter->state() == state);
}

} // namespace headsup::ui
