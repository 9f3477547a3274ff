// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver under a hostile client: what it holds in memory at most, and how long Meta's own requests wait
// meanwhile. The receiver runs in a process of its own, so that the figure is its alone.
//   ninja -C build/release bench_receiver && build/release/tests/bench_receiver
#include "webhook/inbox.h"
#include "webhook/receiver.h"
#include "webhook/signature.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace headsup;

namespace {

domain::Secret secret()
{
    return domain::Secret(QStringLiteral("app-secret-of-a-benchmark"));
}

int serve(const QString& inboxPath)
{
    auto inbox = webhook::Inbox::open(inboxPath);
    if (!inbox)
        return 1;
    webhook::Receiver receiver({secret(), QStringLiteral("verify"), 0},
        [&](const QByteArray& body) { return (*inbox)->append(body); });
    if (!receiver.start())
        return 1;
    std::printf("%s\n", receiver.address().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

QByteArray post(
    const QByteArray& path, const QByteArray& body, const QByteArray& signature, qint64 announced = -1)
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nX-Hub-Signature-256: " + signature +
           "\r\nContent-Length: " + QByteArray::number(announced < 0 ? qint64{body.size()} : announced) +
           "\r\n\r\n" + body;
}

/// The other side of the line.
class Attack
{
public:
    Attack(quint16 port, QByteArray path, qint64 pid)
        : m_port(port)
        , m_path(std::move(path))
        , m_pid(pid)
    {
    }
    std::unique_ptr<QTcpSocket> connected(const QByteArray& bytes) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (socket->waitForConnected(5'000)) {
            socket->write(bytes);
            socket->waitForBytesWritten(5'000);
        }
        return socket;
    }
    /// A signed request; milliseconds until its 200, or -1.
    double live() const
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray body = "{\"object\":\"page\",\"entry\":[]}";
        const auto socket = connected(post(m_path, body, webhook::signatureOf(body, secret())));
        if (!socket->waitForReadyRead(20'000) || socket->readAll().mid(9, 3) != "200")
            return -1;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    double peak() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_pid));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
        return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
    }
    /// One kind of attack, with live requests between its strokes.
    void run(const char* name, int strokes, const std::function<void(int)>& stroke) const
    {
        std::vector<double> waits;
        int lost = 0;
        for (int i = 0; i < strokes; ++i) {
            stroke(i);
            if (i % std::max(1, strokes / 10) != 0)
                continue;
            const auto wait = live();
            if (wait < 0)
                ++lost;
            else
                waits.push_back(wait);
        }
        std::sort(waits.begin(), waits.end());
        std::printf("%-44s live %zu answered, %d lost, slowest %.1f ms; peak of memory %.1f MiB\n", name,
            waits.size(), lost, waits.empty() ? 0 : waits.back(), peak());
    }
    [[nodiscard]] const QByteArray& path() const { return m_path; }

private:
    quint16 m_port;
    QByteArray m_path;
    qint64 m_pid;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--serve") == 0)
        return serve(QString::fromLocal8Bit(argv[2]));
    const QTemporaryDir folder;
    const auto inbox = folder.filePath(QStringLiteral("inbox.jsonl"));
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve"), inbox});
    if (!server.waitForReadyRead(20'000))
        qFatal("no address");
    const QUrl address(QString::fromLatin1(server.readLine().trimmed()));
    const Attack attack(static_cast<quint16>(address.port()), address.path().toLatin1(), server.processId());
    const auto right = "sha256=" + QByteArray(64, 'a');
    const auto big = QByteArray(900'000, ' ');
    std::printf("before: peak of memory %.1f MiB\n", attack.peak());

    attack.run("5,000 wrong signatures of 2 kB", 5'000, [&](int) {
        const auto socket = attack.connected(post(attack.path(), QByteArray(2'000, 'x'), right));
        socket->waitForReadyRead(5'000);
    });
    const QByteArray body = "{\"object\":\"page\",\"entry\":[]}";
    const auto signedOnce = post(attack.path(), body, webhook::signatureOf(body, secret()));
    attack.run("1,000 replays of one signed request", 1'000, [&](int) {
        const auto socket = attack.connected(signedOnce);
        socket->waitForReadyRead(5'000);
    });
    attack.run("20 bodies announced with 300 MB, poured", 20, [&](int) {
        const auto socket = attack.connected(post(attack.path(), big, right, 314'572'800));
        for (int i = 0; i < 350 && socket->state() == QAbstractSocket::ConnectedState; ++i) {
            socket->write(big);
            if (!socket->waitForBytesWritten(1'000))
                break;
        }
    });
    const QByteArray deep = QByteArray(400'000, '[') + QByteArray(400'000, ']');
    attack.run("100 signed bodies, 400,000 levels deep", 100, [&](int) {
        const auto socket = attack.connected(post(attack.path(), deep, webhook::signatureOf(deep, secret())));
        socket->waitForReadyRead(5'000);
    });
    std::vector<std::unique_ptr<QTcpSocket>> held;
    attack.run("200 connections with a head half sent", 200,
        [&](int) { held.push_back(attack.connected("POST " + attack.path() + " HTTP/1.1\r\nX-Half: ")); });
    attack.run("200 connections with 0.9 MB of 1 MB sent", 200,
        [&](int) { held.push_back(attack.connected(post(attack.path(), big, right, 1'000'000))); });
    held.clear();
    QFile kept(inbox);
    const bool clean = kept.open(QIODevice::ReadOnly);
    qint64 lines = 0;
    while (clean && !kept.atEnd())
        lines += kept.readLine().isEmpty() ? 0 : 1;
    std::printf("kept %lld bodies, all signed (%s)\n", static_cast<long long>(lines), clean ? "read" : "?");
    server.kill();
    server.waitForFinished();
    return 0;
}
