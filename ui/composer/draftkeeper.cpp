// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/draftkeeper.h"

namespace headsup::ui {

DraftKeeper::DraftKeeper(Save save, QObject* parent)
    : QObject(parent)
    , m_save(std::move(save))
    , m_slot(std::make_shared<Slot>())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::begin(const domain::Campaign& draft)
{
    flush();
    m_slot = std::make_shared<Slot>();
    m_slot->draft = draft;
    *m_slot->id = draft.id;
}

void DraftKeeper::edit(const domain::Campaign& draft)
{
    const auto id = m_slot->draft.id;
    m_slot->draft = draft;
    m_slot->draft.id = id;
    m_slot->dirty = true;
    m_rest.start();
}

void DraftKeeper::flush()
{
    m_rest.stop();
    if (!m_slot->dirty)
        return;
    m_slot->dirty = false;
    ++m_slot->underWay;
    m_save(m_slot->draft, m_slot->id,
        [this, slot = m_slot](const domain::Result<domain::CampaignId>& id) { answered(*slot, id); });
}

void DraftKeeper::answered(Slot& slot, const domain::Result<domain::CampaignId>& id)
{
    --slot.underWay;
    if (id)
        slot.draft.id = *id;
    else
        slot.dirty = true;
    if (&slot != m_slot.get())
        return; // the keeper has gone on to another draft
    if (!id)
        Q_EMIT failed(id.error());
    else if (isSaved())
        Q_EMIT saved();
}

} // namespace headsup::ui
