// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retentioncard.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/shell/undodesk.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace headsup::ui {

using domain::Result;
using domain::Retention;

namespace {

/// What is removed stays removed; the wish itself can be taken back.
UndoDesk::Job keeping(const Retention& wish)
{
    return [wish](session::Room& room) -> Result<void> {
        if (const auto set = room.store().setRetention(wish); !set)
            return set.err();
        room.tidyDaily(); // begins anew, with what is wished now
        return {};
    };
}

} // namespace

RetentionCard::RetentionCard(const Desk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_tokens(
          new QCheckBox(tr("Remove the text of a token once it is used, expired or withdrawn, after"), this))
    , m_events(new QCheckBox(tr("Remove the wording of events after"), this))
    , m_note(new CaptionLabel({}, this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_tokens->setObjectName(QStringLiteral("blankTokens"));
    m_events->setObjectName(QStringLiteral("blankEvents"));
    m_note->setObjectName(QStringLiteral("retentionNote"));
    m_save->setObjectName(QStringLiteral("saveRetention"));
    m_save->setAutoDefault(true);
    m_save->setEnabled(false);
    body()->setSpacing(kGrid);
    body()->addWidget(new SectionTitle(tr("How long texts are kept"), this));
    m_what = new CaptionLabel(tr("For the whole workspace, at the start and once a day. What is "
                                 "removed cannot be brought back; a hash "
                                 "stays, so that no list makes a used token look new."),
        this);
    body()->addWidget(m_what);
    m_tokenDays = addRow(m_tokens, QStringLiteral("tokenDays"));
    m_eventDays = addRow(m_events, QStringLiteral("eventDays"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_note, 1);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &RetentionCard::save);
}

QSpinBox* RetentionCard::addRow(QCheckBox* on, const QString& name)
{
    auto* days = new QSpinBox(this);
    days->setObjectName(name);
    days->setRange(0, domain::kLongestRetentionDays);
    days->setSuffix(tr(" days"));
    days->setAccessibleName(on->text());
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(on);
    row->addWidget(days);
    row->addStretch(1);
    body()->addLayout(row);
    connect(on, &QCheckBox::toggled, days, &QWidget::setEnabled);
    connect(on, &QCheckBox::toggled, this, &RetentionCard::change);
    connect(days, &QSpinBox::valueChanged, this, &RetentionCard::change);
    return days;
}

void RetentionCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_what->setMinimumHeight(
        m_what->heightForWidth(m_what->width())); // a card beside others is pressed otherwise
}

void RetentionCard::load()
{
    m_ticket = m_desk.reads->ask(
        [](store::Reader& reader, const store::CancelFlag&) { return reader.retention(); }, this,
        [this](const Result<Retention>& kept) {
            if (kept)
                fill(*kept);
            else
                say(domain::sentence(kept.error()));
        });
}

void RetentionCard::fill(const Retention& kept)
{
    m_kept = kept;
    m_tokens->setChecked(kept.blankTokens);
    m_events->setChecked(kept.blankEvents);
    m_tokenDays->setValue(kept.tokenDays);
    m_eventDays->setValue(kept.eventDays);
    m_tokenDays->setEnabled(kept.blankTokens);
    m_eventDays->setEnabled(kept.blankEvents);
    change();
}

void RetentionCard::change()
{
    if (!m_tokenDays || !m_eventDays)
        return;
    const Retention wish{
        m_tokens->isChecked(), m_tokenDays->value(), m_events->isChecked(), m_eventDays->value()};
    m_save->setEnabled(wish != m_kept);
    m_note->clear();
}

void RetentionCard::save()
{
    const Retention wish{
        m_tokens->isChecked(), m_tokenDays->value(), m_events->isChecked(), m_eventDays->value()};
    m_save->setEnabled(false);
    m_desk.engine->ask(keeping(wish), this, [this, wish](const Result<void>& set) {
        if (set) {
            if (m_desk.undo)
                m_desk.undo->did(
                    tr("change of how long texts are kept"), *m_desk.engine, keeping(m_kept), keeping(wish));
            m_kept = wish;
            say(tr("Saved. It is applied from now on."));
        } else {
            m_save->setEnabled(true);
            say(domain::sentence(set.error()));
        }
    });
}

void RetentionCard::say(const QString& text)
{
    m_note->setText(text);
}

} // namespace headsup::ui
