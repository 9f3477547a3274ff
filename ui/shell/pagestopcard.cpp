// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestopcard.h"

#include "session/places.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::PageStop;
using domain::Result;

namespace {

constexpr qsizetype kShown = 5;

} // namespace

PageStopCard::PageStopCard(const Desk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_state(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_stop(new QPushButton(icon(Icon::Stop, IconTone::Bad), tr("Stop all sending"), this))
    , m_lift(new QPushButton(tr("Lift the stop"), this))
    , m_history(new CaptionLabel({}, this))
{
    body()->setSpacing(kGrid);
    body()->addWidget(new SectionTitle(tr("Sending of this Page"), this));
    m_state->setObjectName(QStringLiteral("pageStopState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    body()->addWidget(m_state);
    m_reason->setObjectName(QStringLiteral("pageStopReason"));
    m_reason->setPlaceholderText(tr("Why, for whoever reads it later (optional)"));
    m_reason->setAccessibleName(tr("Reason of the stop"));
    m_reason->setMaxLength(500);
    m_stop->setObjectName(QStringLiteral("stopPage"));
    setButtonRole(m_stop, ButtonRole::Danger);
    m_lift->setObjectName(QStringLiteral("liftStop"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_reason, 1);
    row->addWidget(m_stop);
    row->addWidget(m_lift);
    body()->addLayout(row);
    m_history->setObjectName(QStringLiteral("pageStopHistory"));
    m_history->setTextFormat(Qt::PlainText);
    body()->addWidget(m_history);
    connect(m_stop, &QPushButton::clicked, this, &PageStopCard::stop);
    connect(m_reason, &QLineEdit::returnPressed, this, &PageStopCard::stop);
    connect(m_lift, &QPushButton::clicked, this, &PageStopCard::lift);
    show({});
}

void PageStopCard::load()
{
    m_desk.engine->ask([page = m_desk.page.id](session::Room& room) { return room.store().pageStops(page); },
        this,
        [this](const Result<QList<PageStop>>& stops) {
            if (stops)
                show(*stops);
            else
                Q_EMIT failed(stops.error());
        });
}

void PageStopCard::show(const QList<PageStop>& stops)
{
    const bool holds = !stops.isEmpty() && !stops.front().liftedAt;
    m_state->setText(holds
                         ? tr("Nobody is written to since %1. %2 Campaigns can be resumed once the stop is "
                              "lifted.",
                               "time; who stopped it and why")
                               .arg(momentText(stops.front().at), sentence(stops.front()))
                         : tr("One press stops every campaign of this Page within one request. Nothing more "
                              "is sent, here or from the command line, until somebody lifts it."));
    m_reason->setVisible(!holds);
    m_stop->setVisible(!holds);
    m_lift->setVisible(holds);
    QStringList lines;
    for (const auto& stop : stops.mid(holds ? 1 : 0, kShown)) {
        lines += tr("%1 to %2: %3", "earlier stop: from, until, who and why")
                     .arg(momentText(stop.at), stop.liftedAt ? momentText(*stop.liftedAt) : QString(),
                         sentence(stop));
    }
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
}

void PageStopCard::stop()
{
    m_stop->setEnabled(false);
    m_desk.engine->ask(
        [page = m_desk.page.id, reason = m_reason->text()](session::Room& room) {
            return room.stopPage(page, domain::StopCause::Person, reason, session::accountName());
        },
        this, [this](const Result<bool>& done) { answered(done); });
}

void PageStopCard::lift()
{
    m_lift->setEnabled(false);
    m_desk.engine->ask(
        [page = m_desk.page.id](session::Room& room) { return room.letPageGo(page, session::accountName()); },
        this, [this](const Result<bool>& done) { answered(done); });
}

void PageStopCard::answered(const Result<bool>& done)
{
    m_stop->setEnabled(true);
    m_lift->setEnabled(true);
    m_reason->clear();
    if (!done)
        Q_EMIT failed(done.error());
    load();
    Q_EMIT changed();
}

} // namespace headsup::ui
