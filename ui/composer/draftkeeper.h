// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/result.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace headsup::ui {

/// Saves a draft once typing rests. Nothing waits for an answer: saves are handed over in the order of the
/// edits, and the saver works them off in that order, though the keeper may be gone by then.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// The id that all saves of one draft share: the first save makes it, the later ones find it there.
    /// The saver alone reads and writes it, on its own thread.
    using SharedId = std::shared_ptr<domain::CampaignId>;
    using Reply = std::function<void(domain::Result<domain::CampaignId>)>;
    using Save = std::function<void(const domain::Campaign&, const SharedId&, Reply)>;
    static constexpr int kRestMs = 500;

    explicit DraftKeeper(Save save, QObject* parent = nullptr);

    /// Begins with another draft; saves what is unsaved of the present one.
    void begin(const domain::Campaign& draft);
    void edit(const domain::Campaign& draft); ///< its id is ignored: the keeper knows it
    /// Hands over now what is unsaved.
    void flush();
    [[nodiscard]] domain::CampaignId id() const { return m_slot->draft.id; }
    [[nodiscard]] bool isSaved() const { return !m_slot->dirty && m_slot->underWay == 0; }

Q_SIGNALS:
    void saved();
    void failed(const headsup::domain::Error& error);

private:
    struct Slot
    {
        domain::Campaign draft;
        SharedId id = std::make_shared<domain::CampaignId>();
        bool dirty = false;
        int underWay = 0; ///< saves without an answer yet
    };
    void answered(Slot& slot, const domain::Result<domain::CampaignId>& id);
    Save m_save;
    QTimer m_rest;
    std::shared_ptr<Slot> m_slot;
};

} // namespace headsup::ui
