// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobnotices.h"

#include "ui/look/icons.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QSystemTrayIcon>
#include <QWidget>

namespace headsup::ui {

namespace {

constexpr int kPatienceMs = 3'000;

/// Qt would start a bus of its own where a desktop has none.
QDBusConnection desktopBus()
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool there = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                       (!runtime.isEmpty() && QFileInfo::exists(QString(runtime + QStringLiteral("/bus"))));
    return there ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("headsup-none"));
}

} // namespace

JobNotices::JobNotices(const Preferences& preferences, QWidget* window)
    : JobNotices(preferences, desktopBus(), window)
{
}

JobNotices::JobNotices(const Preferences& preferences, QDBusConnection bus, QWidget* window)
    : QObject(window)
    , m_preferences(preferences)
    , m_bus(std::move(bus))
    , m_window(window)
{
}

void JobNotices::tell(const QString& title, const QString& sentence)
{
    if (!m_preferences.notifies() || m_window->isActiveWindow())
        return;
    QApplication::alert(m_window);
    Q_EMIT told(title, sentence);
    if (!m_bus.isConnected()) {
        tellFromTray(title, sentence);
        return;
    }
    const auto service = QStringLiteral("org.freedesktop.Notifications");
    auto call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.headsup.Headsup")}};
    // The body may hold markup there; ours holds none.
    call.setArguments({QStringLiteral("Headsup"), m_last, QStringLiteral("org.headsup.Headsup"), title,
        sentence.toHtmlEscaped(), QStringList(), hints, -1});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, sentence] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            tellFromTray(title, sentence);
        else
            m_last = reply.value();
    });
}

void JobNotices::tellFromTray(const QString& title, const QString& sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(applicationIcon(), this);
        const auto raise = [this] {
            m_tray->hide();
            m_window->raise();
            m_window->activateWindow();
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, raise);
        connect(m_tray, &QSystemTrayIcon::activated, this, raise);
    }
    m_tray->show();
    m_tray->showMessage(title, sentence, applicationIcon());
}

} // namespace headsup::ui
