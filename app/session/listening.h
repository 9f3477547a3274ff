// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/room.h"
#include "webhook/inbox.h"
#include "webhook/receiver.h"

#include <QTimer>

namespace headsup::session {

/// Receives webhooks for a workspace as long as it lives: keeps each body in an inbox beside the workspace
/// (on disk before Meta is told), and imports what came for all of its Pages soon after. What a crash left in
/// the inbox is imported at the start. Lives on the room's thread and not longer than the room.
class Listening final : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        QString verifyToken;
        quint16 port = 0; ///< 0: any free one
        domain::Secret appSecret;
    };
    /// AppSecretMissing, PortInUse, InvalidValue, FileUnwritable, PageMissing.
    [[nodiscard]] static domain::Result<std::unique_ptr<Listening>> start(Room& room, Setup setup);
    ~Listening() override;

    [[nodiscard]] QUrl address() const { return m_receiver->address(); }
    [[nodiscard]] const webhook::Receiver::Counts& counts() const { return m_receiver->counts(); }
    /// Imports now what is in the inbox. Also happens by itself.
    void importNow();

Q_SIGNALS:
    /// Something new came in for this Page.
    void imported(const headsup::domain::PageId& page, const headsup::webhook::CaptureOutcome& outcome);
    /// The inbox could not be imported; it is kept and tried again with the next event.
    void failed(const headsup::domain::Error& error);

private:
    Listening(Room& room, std::unique_ptr<webhook::Inbox> inbox, Setup setup);
    Room& m_room;
    std::unique_ptr<webhook::Inbox> m_inbox;
    std::unique_ptr<webhook::Receiver> m_receiver;
    QTimer m_soon;
    domain::Milliseconds m_break; ///< before the next import: what comes in a flock is imported in one go
    std::atomic<bool> m_never{false};
};

} // namespace headsup::session
