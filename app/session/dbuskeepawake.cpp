// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dbuskeepawake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace headsup::session {

namespace {

constexpr int kPatienceMs = 5'000;
const QString kScreenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString kScreenSaverPath = QStringLiteral("/org/freedesktop/ScreenSaver");

/// Qt would start a bus of its own where a desktop has none.
QDBusConnection sessionBusOrNone()
{
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool there = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                       (!runtime.isEmpty() && QFileInfo::exists(QString(runtime + QStringLiteral("/bus"))));
    return there ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("headsup-none"));
}

QDBusMessage screenSaverCall(const QString& method)
{
    return QDBusMessage::createMethodCall(kScreenSaver, kScreenSaverPath, kScreenSaver, method);
}

} // namespace

DBusKeepAwake::DBusKeepAwake()
    : DBusKeepAwake(QDBusConnection::systemBus(), sessionBusOrNone())
{
}

DBusKeepAwake::DBusKeepAwake(QDBusConnection system, QDBusConnection session)
    : m_system(std::move(system))
    , m_session(std::move(session))
{
}

DBusKeepAwake::~DBusKeepAwake()
{
    release();
}

void DBusKeepAwake::hold(const QString& why)
{
    if (m_wanted)
        return;
    m_wanted = true;
    ++m_round;
    askLogind(why);
}

void DBusKeepAwake::askLogind(const QString& why)
{
    if (!m_system.isConnected()) {
        askScreenSaver(why);
        return;
    }
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("Inhibit"));
    call.setArguments(
        {QStringLiteral("sleep:idle"), QStringLiteral("Headsup"), why, QStringLiteral("block")});
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, why, round = m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!m_wanted || round != m_round)
            return; // the descriptor is closed with the reply
        if (reply.isError())
            askScreenSaver(why);
        else
            m_descriptor = reply.value();
    });
}

void DBusKeepAwake::askScreenSaver(const QString& why)
{
    if (!m_session.isConnected())
        return;
    auto call = screenSaverCall(QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("Headsup"), why});
    auto* watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return;
        if (m_wanted && round == m_round) {
            m_cookie = reply.value();
            return;
        }
        auto undo = screenSaverCall(QStringLiteral("UnInhibit"));
        undo.setArguments({reply.value()});
        m_session.send(undo);
    });
}

void DBusKeepAwake::release()
{
    m_wanted = false;
    m_descriptor = {};
    if (m_cookie) {
        auto call = screenSaverCall(QStringLiteral("UnInhibit"));
        call.setArguments({*m_cookie});
        m_session.send(call);
        m_cookie.reset();
    }
}

} // namespace headsup::session
