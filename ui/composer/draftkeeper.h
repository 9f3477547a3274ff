// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/result.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace headsup::ui {

/// Saves a draft once typing rests, one save at a time: the first gives it its id, and what was typed
/// meanwhile follows with that id. A draft that is left is saved to its end, though nobody listens any more.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(domain::Result<domain::CampaignId>)>;
    using Save = std::function<void(const domain::Campaign&, Reply)>;
    static constexpr int kRestMs = 500;

    explicit DraftKeeper(Save save, QObject* parent = nullptr);

    /// Begins with another draft; saves what is unsaved of the present one.
    void begin(const domain::Campaign& draft);
    void edit(const domain::Campaign& draft); ///< its id is ignored: the keeper knows it
    /// Saves now what is unsaved.
    void flush();
    [[nodiscard]] domain::CampaignId id() const { return m_slot->draft.id; }
    [[nodiscard]] bool isSaved() const { return !m_slot->dirty && !m_slot->saving; }

Q_SIGNALS:
    void saved();
    void failed(const headsup::domain::Error& error);

private:
    struct Slot
    {
        domain::Campaign draft;
        bool dirty = false;
        bool saving = false;
    };
    void push(const std::shared_ptr<Slot>& slot);
    Save m_save;
    QTimer m_rest;
    std::shared_ptr<Slot> m_slot;
};

} // namespace headsup::ui
