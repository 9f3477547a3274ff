// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/inbox.h"
#include "webhook/receiver.h"
#include "webhook/signature.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup;
using namespace headsup::webhook;
using domain::ErrorCode;

namespace {

domain::Secret secret()
{
    return domain::Secret(QStringLiteral("app-secret-of-a-test"));
}

QByteArray post(const QByteArray& path, const QByteArray& body, const QByteArray& signature)
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nX-Hub-Signature-256: " +
           signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// The receiver, spoken to by bytes: what Meta sends, and what others might.
class TstReceiver : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QList<QByteArray> kept;
        std::optional<domain::Error> full;
        Receiver receiver;
        explicit Bench(domain::Milliseconds patience = Receiver::kPatience)
            : receiver({secret(), QStringLiteral("verify me"), 0, patience},
                  [this](const QByteArray& body) -> domain::Result<void> {
                      if (full)
                          return domain::Err{*full};
                      kept.append(body);
                      return {};
                  })
        {
            if (!receiver.start())
                qFatal("no port");
        }
        [[nodiscard]] quint16 port() const { return static_cast<quint16>(receiver.address().port()); }
        [[nodiscard]] QByteArray path() const { return receiver.address().path().toLatin1(); }
        /// The status line's number; 0 where the connection ended without one.
        [[nodiscard]] int ask(const QByteArray& bytes, QByteArray* answer = nullptr) const
        {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), port());
            socket.write(bytes);
            QByteArray all;
            const bool ended = QTest::qWaitFor(
                [&] {
                    all += socket.isOpen() ? socket.readAll() : QByteArray();
                    if (all.contains("\r\n\r\n") && socket.state() == QAbstractSocket::ConnectedState)
                        socket.disconnectFromHost(); // what was sent and not read any more is given up
                    return socket.state() == QAbstractSocket::UnconnectedState;
                },
                20'000);
            if (answer)
                *answer = all.mid(all.indexOf("\r\n\r\n") + 4);
            return ended ? all.mid(9, 3).toInt() : -1;
        }
        [[nodiscard]] int send(const QByteArray& body) const
        {
            return ask(post(path(), body, signatureOf(body, secret())));
        }
    };

private Q_SLOTS:
    void theHandshake()
    {
        Bench bench;
        const auto get = [&](const QByteArray& query, QByteArray* said = nullptr) {
            return bench.ask("GET " + bench.path() + '?' + query + " HTTP/1.1\r\nHost: x\r\n\r\n", said);
        };
        QByteArray said;
        QCOMPARE(get("hub.mode=subscribe&hub.verify_token=verify%20me&hub.challenge=1158201444", &said), 200);
        QCOMPARE(said, QByteArray("1158201444"));
        QCOMPARE(get("hub.mode=subscribe&hub.verify_token=verify+me&hub.challenge=1"), 200);
        QCOMPARE(get("hub.mode=subscribe&hub.verify_token=verify&hub.challenge=1"), 403);
        QCOMPARE(get("hub.mode=unsubscribe&hub.verify_token=verify%20me&hub.challenge=1"), 403);
        QCOMPARE(get("hub.mode=subscribe&hub.verify_token=verify%20me"), 403);
        QCOMPARE(get("hub.mode=subscribe&hub.verify_token=verify%20me&hub.challenge=%0d%0aX"), 403);
        QCOMPARE(bench.receiver.counts().verified, 2);
    }

    void onlyTheRightSignatureCounts()
    {
        Bench bench;
        const QByteArray body = "{\"object\":\"page\",\"entry\":[]}";
        QCOMPARE(bench.send(body), 200);
        QCOMPARE(bench.kept, QList<QByteArray>{body});
        const auto right = signatureOf(body, secret());
        auto wrong = right;
        wrong.back() = wrong.back() == '0' ? '1' : '0';
        for (const auto& signature :
            {QByteArray(), QByteArray("sha256="), wrong, right.toUpper(), right.mid(7), right + '0',
                QByteArray("sha1=") + right.mid(7), signatureOf(body, domain::Secret(QStringLiteral("x")))})
            QCOMPARE(bench.ask(post(bench.path(), body, signature)), 403);
        QCOMPARE(
            bench.ask(post(bench.path(), "{ \"object\":\"page\",\"entry\":[]}", right)), 403); // written anew
        QCOMPARE(bench.ask(post("/hook/guessed", body, right)), 404);
        QCOMPARE(bench.kept.size(), 1);
        QCOMPARE(bench.send(body), 200); // a replay is for the import to recognise
        QCOMPARE(bench.kept.size(), 2);
    }

    void whatCannotBeKeptIsNotThanked()
    {
        Bench bench;
        bench.full = domain::Error{ErrorCode::DiskFull, {QStringLiteral("x")}};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be kept")));
        QCOMPARE(bench.send("{}"), 500);
        QCOMPARE(bench.receiver.counts().kept, 0);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray signature = "X-Hub-Signature-256: sha256=" + QByteArray(64, 'a') + "\r\n";
        const QByteArray head = "POST PATH HTTP/1.1\r\n" + signature;
        QTest::addRow("no size") << head + "\r\n" << 411;
        QTest::addRow("chunked") << head + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n" << 411;
        QTest::addRow("two sizes") << head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
        QTest::addRow("a size below zero") << head + "Content-Length: -1\r\n\r\n" << 400;
        QTest::addRow("300 MB announced") << head + "Content-Length: 314572800\r\n\r\n" << 413;
        QTest::addRow("a size of 20 digits") << head + "Content-Length: 99999999999999999999\r\n\r\n" << 413;
        QTest::addRow("one byte too much") << head + "Content-Length: 1048577\r\n\r\n" << 413;
        QTest::addRow("a long head") << QByteArray("POST PATH HTTP/1.1\r\nX: " + QByteArray(17'000, 'x'))
                                     << 431;
        QTest::addRow("50 MB of head")
            << QByteArray("POST PATH HTTP/1.1\r\nX: " + QByteArray(50'000'000, 'x')) << 431;
        QTest::addRow("many headers")
            << QByteArray("POST PATH HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(200) + "\r\n") << 400;
        QTest::addRow("another verb") << QByteArray("PUT PATH HTTP/1.1\r\nContent-Length: 0\r\n\r\n") << 405;
        QTest::addRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::addRow("a handshake of TLS") << QByteArray("\x16\x03\x01\x02\x00", 5) << 400;
        QTest::addRow("unsigned") << QByteArray("POST PATH HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}") << 403;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Bench bench;
        const auto said = bench.ask(bytes.replace("PATH", bench.path()));
        // Whoever pours 50 MB may find the line cut before the answer is read.
        QVERIFY2(
            said == status || (bytes.size() > 4'000'000 && said == 0), qPrintable(QString::number(said)));
        QCOMPARE(bench.receiver.counts().refused.value(status), 1);
        QVERIFY(bench.kept.isEmpty());
        QCOMPARE(bench.receiver.held(), 0);
    }

    void aHalfRequestEnds()
    {
        Bench bench(domain::Milliseconds{50});
        QCOMPARE(bench.ask("POST " + bench.path() + " HTTP/1.1\r\nX-Half: "), 408);
        QTRY_COMPARE(bench.receiver.connections(), 0);
    }

    void twoHundredConnectionsKeepNobodyOut()
    {
        Bench bench;
        QList<QTcpSocket*> hostile;
        const QByteArray body(800'000, ' ');
        for (int i = 0; i < 200; ++i) {
            auto* socket = new QTcpSocket(this);
            socket->connectToHost(QStringLiteral("127.0.0.1"), bench.port());
            const auto whole =
                post(bench.path(), body, signatureOf(body, domain::Secret(QStringLiteral("guess"))));
            socket->write(i % 2 == 0 ? QByteArray("POST / HTT") : whole.chopped(1));
            hostile.append(socket);
            if (i % 20 == 19) {
                QCOMPARE(bench.send("{\"n\":" + QByteArray::number(i) + '}'), 200);
                QVERIFY(bench.receiver.held() <= Receiver::kConnections * (RequestParser::kBodyCap + 20'000));
            }
        }
        QCOMPARE(bench.send("{}"), 200);
        QCOMPARE(bench.kept.size(), 11);
        QVERIFY(bench.receiver.connections() <= Receiver::kConnections);
        QVERIFY(bench.receiver.counts().evicted > 0);
        qDeleteAll(hostile);
    }

    void withoutASecretItDoesNotStart()
    {
        Receiver none({{}, QStringLiteral("verify"), 0}, {});
        QCOMPARE(none.start().error().code, ErrorCode::AppSecretMissing);
        Bench bench;
        Receiver second({secret(), QStringLiteral("verify"), bench.port()}, {});
        QCOMPARE(second.start().error().code, ErrorCode::PortInUse);
    }

    void thePathIsTheSameNextTimeAndTellsNothing()
    {
        QCOMPARE(hookPath(secret()), hookPath(secret()));
        QVERIFY(hookPath(secret()) != hookPath(domain::Secret(QStringLiteral("another"))));
        QCOMPARE(hookPath(secret()).size(), QByteArray("/hook/").size() + 24);
    }

    void theInboxKeepsLines()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("inbox.jsonl"));
        {
            auto inbox = Inbox::open(path);
            QVERIFY(inbox.ok());
            QVERIFY((*inbox)->append("{\"a\":\n 1}").ok());
            const auto first = (*inbox)->size();
            QVERIFY((*inbox)->append("{\"b\":2}").ok());
            QVERIFY((*inbox)->emptied(first).ok());
            QCOMPARE((*inbox)->size(), QByteArray("{\"b\":2}\n").size());
        }
        QFile file(path);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Append) && file.seek(0));
        QCOMPARE(file.readAll(), QByteArray("{\"b\":2}\n"));
        file.write("{\"torn");
        file.close();
        auto again = Inbox::open(path);
        QVERIFY(again.ok() && (*again)->append("{}").ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"b\":2}\n{\"torn\n{}\n"));
        QVERIFY((*again)->emptied((*again)->size()).ok());
        QCOMPARE((*again)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TstReceiver)
#include "tst_receiver.moc"
