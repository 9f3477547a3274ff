// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topichead.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace headsup::ui {

using domain::OptInState;

TopicHead::TopicHead(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, this))
    , m_kind(new CaptionLabel({}, this))
    , m_write(new QPushButton(tr("Write follow-up"), this))
    , m_change(new QPushButton(tr("Change"), this))
    , m_numbers(new QWidget(this))
    , m_runwayBox(new QWidget(this))
    , m_runway(new RunwayBar(m_runwayBox))
{
    applyRole(m_name, TextRole::Title);
    m_name->setObjectName(QStringLiteral("topicName"));
    setButtonRole(m_write, ButtonRole::Primary);
    m_write->setAutoDefault(true);
    m_write->setObjectName(QStringLiteral("writeFollowUp"));
    m_write->setIcon(icon(Icon::Edit, IconTone::OnAccent));

    auto* numbers = new QHBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->setSpacing(4 * kGrid);
    m_waiting = addCounter(QStringLiteral("waitingCounter"), tr("unused"), OptInState::Unused);
    m_reserved = addCounter(QStringLiteral("reservedCounter"), tr("in a campaign"), OptInState::Reserved);
    m_sent = addCounter(QStringLiteral("sentCounter"), tr("sent"), OptInState::Sent);
    m_uncertain = addCounter(QStringLiteral("uncertainCounter"), tr("uncertain"), OptInState::Uncertain);
    m_expired = addCounter(QStringLiteral("expiredCounter"), tr("expired"), OptInState::Expired);
    m_uncertain->setTone(Tone::Warn);
    numbers->addStretch(1);

    auto* runway = new QVBoxLayout(m_runwayBox);
    runway->setContentsMargins(0, 0, 0, 0);
    runway->setSpacing(0);
    auto* caption = new CaptionLabel(tr("Unused opt-ins expire in"), m_runwayBox);
    caption->setWordWrap(false);
    runway->addWidget(caption);
    runway->addWidget(m_runway);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    auto* top = new QHBoxLayout;
    top->setSpacing(2 * kGrid);
    top->addLayout(words, 1);
    m_change->setObjectName(QStringLiteral("changeTopic"));
    auto* menu = new QMenu(m_change);
    menu->addAction(icon(Icon::Edit), tr("Name, kind and fields…"), this, &TopicHead::editPressed);
    menu->addAction(icon(Icon::Topics), tr("Split by prompt…"), this, &TopicHead::splitPressed);
    menu->addAction(icon(Icon::ArrowRight), tr("Merge into another topic…"), this, &TopicHead::mergePressed);
    menu->addSeparator();
    menu->addAction(icon(Icon::Export), tr("Export…"), this, &TopicHead::exportPressed);
    m_change->setMenu(menu);
    top->addWidget(m_change, 0, Qt::AlignTop);
    top->addWidget(m_write, 0, Qt::AlignTop);
    auto* below = new QHBoxLayout;
    below->setSpacing(3 * kGrid);
    below->addWidget(m_numbers, 1, Qt::AlignTop);
    below->addWidget(m_runwayBox, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(top);
    column->addLayout(below);

    connect(m_write, &QPushButton::clicked, this, &TopicHead::writePressed);
}

Counter* TopicHead::addCounter(const QString& name, const QString& caption, OptInState state)
{
    auto* counter = new Counter(caption, m_numbers);
    counter->setObjectName(name);
    counter->setFlush(true); // below the title
    counter->setToolTip(tr("Show only these opt-ins"));
    m_numbers->layout()->addWidget(counter);
    connect(counter, &Counter::clicked, this, [this, state] { Q_EMIT stateClicked(state); });
    return counter;
}

void TopicHead::setTopic(const domain::TopicSummary& summary)
{
    const auto& counts = summary.counts;
    const auto waiting = counts[OptInState::Unused];
    m_name->setText(summary.topic.name);
    m_kind->setText(displayName(summary.topic.kind));
    m_waiting->setValue(waiting);
    const auto reserved = counts[OptInState::Reserved] + counts[OptInState::InFlight];
    m_reserved->setValue(reserved);
    m_reserved->setVisible(reserved > 0);
    m_sent->setValue(counts[OptInState::Sent]);
    m_uncertain->setValue(counts[OptInState::Uncertain]);
    m_expired->setValue(counts[OptInState::Expired]);
    m_write->setEnabled(waiting > 0);
    m_write->setToolTip(waiting > 0
                            ? tr("%Ln unused opt-ins, one message each.", nullptr, static_cast<int>(waiting))
                            : tr("Nobody waits for news on this topic now."));
}

void TopicHead::setRunway(const QList<RunwayMonth>& months)
{
    m_runway->setMonths(months);
    m_runwayBox->setVisible(!months.isEmpty());
}

} // namespace headsup::ui
