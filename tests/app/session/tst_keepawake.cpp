// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dbuskeepawake.h"
#include "tests/app/session/fixture.h"

#include <QDBusContext>
#include <QProcess>
#include <QSignalSpy>
#include <fcntl.h>
#include <unistd.h>

using namespace headsup;
using namespace headsup::test;
using campaign::RunSnapshot;
using session::DBusKeepAwake;
using session::Room;

namespace {

/// A bus of its own, so that no desktop is needed and none is disturbed.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted(10'000) && m_daemon.waitForReadyRead(10'000))
            m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        for (const auto& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    [[nodiscard]] bool works() const { return !m_address.isEmpty(); }
    QDBusConnection connection(const char* name)
    {
        m_names += QString::fromLatin1(name);
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// logind, as far as Inhibit goes: it holds as long as the other end of its pipe is open.
class FakeLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogind(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        works = m_bus.registerService(QStringLiteral("org.freedesktop.login1")) &&
                m_bus.registerObject(
                    QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllSlots);
    }
    ~FakeLogind() override { close(m_pipe[0]); }
    /// Nobody has the other end any more.
    [[nodiscard]] bool isReleased() const
    {
        char byte = 0;
        return m_pipe[0] >= 0 && ::read(m_pipe[0], &byte, 1) == 0;
    }
    bool works = false;
    bool refuses = false;
    QString what;
    QString who;
    QString mode;
    int calls = 0;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit( // NOLINT: the interface's own name
        const QString& inhibited, const QString& by, const QString&, const QString& way)
    {
        ++calls;
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("no"));
            return {};
        }
        what = inhibited;
        who = by;
        mode = way;
        close(m_pipe[0]);
        if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        QDBusUnixFileDescriptor out;
        out.giveFileDescriptor(m_pipe[1]);
        return out;
    }

private:
    static void close(int end)
    {
        if (end >= 0)
            ::close(end);
    }
    QDBusConnection m_bus;
    int m_pipe[2] = {-1, -1};
};

class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    explicit FakeScreenSaver(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        works = m_bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")) &&
                m_bus.registerObject(
                    QStringLiteral("/org/freedesktop/ScreenSaver"), this, QDBusConnection::ExportAllSlots);
    }
    bool works = false;
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString&, const QString&) // NOLINT
    {
        held.append(77);
        return 77;
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); } // NOLINT

private:
    QDBusConnection m_bus;
};

QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("there is none"));
}

class CountingAwake final : public ports::KeepAwake
{
public:
    explicit CountingAwake(QStringList& log)
        : m_log(log)
    {
    }
    void hold(const QString&) override { m_log += QStringLiteral("hold"); }
    void release() override { m_log += QStringLiteral("release"); }

private:
    QStringList& m_log;
};

} // namespace

class TstKeepAwake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logindIsAskedAndLetGo()
    {
        PrivateBus bus;
        QVERIFY2(bus.works(), "dbus-daemon");
        FakeLogind logind(bus.connection("logind"));
        QVERIFY(logind.works);
        DBusKeepAwake awake(bus.connection("ours"), noBus());
        awake.hold(QStringLiteral("Messages are being sent"));
        awake.hold(QStringLiteral("Messages are being sent"));
        QTRY_VERIFY(awake.isHeld());
        QCOMPARE(logind.calls, 1);
        QCOMPARE(logind.what, QStringLiteral("sleep:idle"));
        QCOMPARE(logind.who, QStringLiteral("Headsup"));
        QCOMPARE(logind.mode, QStringLiteral("block"));
        QVERIFY(!logind.isReleased());
        awake.release();
        QVERIFY(!awake.isHeld());
        QTRY_VERIFY(logind.isReleased());
        awake.hold(QStringLiteral("again"));
        QTRY_VERIFY(awake.isHeld());
        QCOMPARE(logind.calls, 2);
    }
    void anAnswerThatComesTooLateHoldsNothing()
    {
        PrivateBus bus;
        QVERIFY2(bus.works(), "dbus-daemon");
        FakeLogind logind(bus.connection("logind"));
        DBusKeepAwake awake(bus.connection("ours"), noBus());
        awake.hold(QStringLiteral("a"));
        awake.release(); // before the answer
        QTRY_COMPARE(logind.calls, 1);
        QTRY_VERIFY(logind.isReleased());
        QVERIFY(!awake.isHeld());
    }
    void theDesktopIsAskedWhereLogindRefuses()
    {
        PrivateBus bus;
        QVERIFY2(bus.works(), "dbus-daemon");
        FakeLogind logind(bus.connection("logind"));
        logind.refuses = true;
        FakeScreenSaver saver(bus.connection("saver"));
        QVERIFY(saver.works);
        {
            DBusKeepAwake awake(bus.connection("ours"), bus.connection("ours too"));
            awake.hold(QStringLiteral("a"));
            QTRY_VERIFY(awake.isHeld());
            QCOMPARE(saver.held.size(), 1);
        }
        QTRY_VERIFY(saver.held.isEmpty()); // its end releases
    }
    void withoutABusNothingHappens()
    {
        DBusKeepAwake awake(noBus(), noBus());
        awake.hold(QStringLiteral("a"));
        QTest::qWait(20);
        QVERIFY(!awake.isHeld());
        awake.release();
    }
    void aRunHoldsItToItsEnd()
    {
        QTemporaryDir folder;
        const auto sim = standIn();
        const auto room = must(Room::open(folder.filePath(QStringLiteral("w.sqlite"))));
        fill(*room, pageAt(sim->address()), 5, folder);
        const auto id = frozen(*room, 5);
        QStringList log;
        room->setKeepAwake(std::make_unique<CountingAwake>(log));
        QSignalSpy stopped(room.get(), &Room::runStopped);
        room->startRun(id, this, [](const domain::Result<void>&) {});
        QCOMPARE(log, QStringList{QStringLiteral("hold")});
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 60'000);
        QCOMPARE(log.last(), QStringLiteral("release"));
        log.clear();
        room->startRun(id, this, [](const domain::Result<void>&) {}); // it is finished
        QVERIFY(!log.contains(QStringLiteral("hold")));
    }
};

QTEST_GUILESS_MAIN(TstKeepAwake)
#include "tst_keepawake.moc"
