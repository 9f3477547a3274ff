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
    connect(&m_rest, &QTimer::timeout, this, [this] { push(m_slot); });
}

void DraftKeeper::begin(const domain::Campaign& draft)
{
    flush();
    m_slot = std::make_shared<Slot>();
    m_slot->draft = draft;
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
    push(m_slot);
}

void DraftKeeper::push(const std::shared_ptr<Slot>& slot)
{
    if (!slot->dirty || slot->saving)
        return; // a save that is under way looks again when it is answered
    slot->dirty = false;
    slot->saving = true;
    m_save(slot->draft, [this, slot](domain::Result<domain::CampaignId> id) {
        slot->saving = false;
        if (id)
            slot->draft.id = *id;
        else
            slot->dirty = true;
        if (slot != m_slot) {
            if (id)
                push(slot);
            return;
        }
        if (!id)
            Q_EMIT failed(id.error());
        else if (slot->dirty)
            push(slot);
        else
            Q_EMIT saved();
    });
}

} // namespace headsup::ui
