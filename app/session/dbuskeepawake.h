// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/keepawake.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <optional>

namespace headsup::session {

/// Asks logind (org.freedesktop.login1, Inhibit "sleep:idle": held as long as a file descriptor is open), and
/// where that does not answer, the desktop's org.freedesktop.ScreenSaver. Asks without waiting.
class DBusKeepAwake final : public QObject, public ports::KeepAwake
{
public:
    /// The busses of this computer, where there are any.
    DBusKeepAwake();
    DBusKeepAwake(QDBusConnection system, QDBusConnection session);
    ~DBusKeepAwake() override;

    void hold(const QString& why) override;
    void release() override;
    [[nodiscard]] bool isHeld() const { return m_descriptor.isValid() || m_cookie.has_value(); }

private:
    void askLogind(const QString& why);
    void askScreenSaver(const QString& why);
    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_descriptor;
    std::optional<uint> m_cookie; ///< of the screen saver
    int m_round = 0;              ///< of the newest hold; an answer to an older one is given back
    bool m_wanted = false;
};

} // namespace headsup::session
