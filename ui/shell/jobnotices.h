// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace headsup::ui {

class Preferences;

/// Says that a long job is over to whoever works in another window: by the desktop's notifications, else from
/// an icon in the tray, and by the window's entry in the task bar. Silent while the window is in front, or
/// when it is switched off. Says counts, never names or texts of people.
class JobNotices : public QObject
{
    Q_OBJECT

public:
    /// The window is its parent. Without a desktop's bus the connection is simply not connected.
    JobNotices(const Preferences& preferences, QDBusConnection bus, QWidget* window);
    JobNotices(const Preferences& preferences, QWidget* window);

    void tell(const QString& title, const QString& sentence);

Q_SIGNALS:
    void told(const QString& title, const QString& sentence);

private:
    void tellFromTray(const QString& title, const QString& sentence);
    const Preferences& m_preferences;
    QDBusConnection m_bus;
    QWidget* m_window;
    QSystemTrayIcon* m_tray = nullptr;
    uint m_last = 0; ///< a newer notice takes the place of the one before
};

} // namespace headsup::ui
