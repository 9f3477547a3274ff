// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/qnamtransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/tlsserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace headsup;
using namespace std::chrono_literals;
using graph::QnamTransport;
using ports::HttpReply;
using ports::HttpRequest;
using ports::TransportFault;
using test::RawServer;
using test::TlsServer;

namespace {

const QByteArray kGood = RawServer::http("200 OK", R"({"message_id":"m_1"})");

HttpRequest post(const QUrl& url, domain::Milliseconds deadline = 20s)
{
    return {"POST", url, {{"Content-Type", "application/json"}, {"Authorization", "Bearer page-demo"}},
        R"({"recipient":{"one_time_notif_token":"otn-demo-000001"}})", deadline};
}

/// Sends, waits for the answer, then long enough for a repeated request to show up.
class Probe
{
public:
    explicit Probe(QnamTransport& transport)
        : m_transport(transport)
    {
    }
    HttpReply operator()(const HttpRequest& request)
    {
        std::vector<HttpReply> got;
        m_transport.send(request, &m_context, [&got](const HttpReply& reply) { got.push_back(reply); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!got.empty(), 30'000); }();
        QTest::qWait(120);
        m_answers = static_cast<int>(got.size());
        return got.empty() ? HttpReply{} : got.front();
    }
    [[nodiscard]] int answers() const { return m_answers; }

private:
    QnamTransport& m_transport;
    QObject m_context;
    int m_answers = 0;
};

} // namespace

class TstQnamTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeReply();
    void getHasNoBody();
    void breaksArriveOnce_data();
    void breaksArriveOnce();
    void keptAliveConnectionDropped();
    void idleConnectionClosedIsNoFalseAlarm();
    void redirectIsNotFollowed();
    void drippingReplyEndsAtDeadline();
    void silentServerEndsAtDeadline();
    void hugeReplyIsCut();
    void hugeReplyWithoutLength();
    void refusedConnection();
    void unknownHost();
    void tlsThatFails();
    void certificates_data();
    void certificates();
    void aProxyThatAsksWho();
    void aProxyThatIsGone();
    void plainHttpOnlyToThisMachine();
    void statusErrorsAreWhole_data();
    void statusErrorsAreWhole();
    void cookiesAreForgotten();
    void compressedReplyIsLeftAlone();
    void contextGoneDropsTheAnswer();
    void answersOnTheThreadOfTheContext();
    void abortsWhenDestroyed();
    void manyAtOnce();
};

void TstQnamTransport::wholeReply()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, int, const QByteArray& request) {
        seen = request;
        socket.write(RawServer::http("200 OK", R"({"message_id":"m_1"})", "X-App-Usage: {}\r\n"));
    });
    QnamTransport transport;
    Probe probe(transport);
    const auto request = post(server.url());
    const auto reply = probe(request);
    QCOMPARE(reply.fault, TransportFault::None);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(R"({"message_id":"m_1"})"));
    QCOMPARE(reply.bytesHanded, request.body.size());
    QVERIFY(reply.headers.contains(QPair<QByteArray, QByteArray>("x-app-usage", "{}")));
    QVERIFY(seen.startsWith("POST /v25.0/1/messages HTTP/1.1\r\n"));
    QVERIFY(seen.contains("Authorization: Bearer page-demo\r\n"));
    QVERIFY(seen.endsWith(request.body));
    QCOMPARE(probe.answers(), 1);
}

void TstQnamTransport::getHasNoBody()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, int, const QByteArray& request) {
        seen = request;
        socket.write(kGood);
    });
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe({"GET", server.url(QStringLiteral("/v25.0/me")), {}, {}, 20s});
    QCOMPARE(reply.fault, TransportFault::None);
    QVERIFY(seen.startsWith("GET /v25.0/me HTTP/1.1\r\n"));
    QVERIFY(seen.endsWith("\r\n\r\n"));
    QCOMPARE(reply.bytesHanded, 0);
}

void TstQnamTransport::breaksArriveOnce_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("reset");
    for (const QByteArray verb : {"POST", "GET"}) {
        const auto row = [&verb](const char* name) -> QTestData& {
            return QTest::newRow(QByteArray(verb + ' ' + name).constData()) << verb;
        };
        row("close after reading") << QByteArray() << false;
        row("reset after reading") << QByteArray() << true;
        row("half a status line") << QByteArray("HTTP/1.1 20") << false;
        row("half a status line, then reset") << QByteArray("HTTP/1.1 20") << true;
        row("half the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << false;
        row("half the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"mess") << false;
        row("half a chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"me")
                            << false;
        row("no HTTP at all") << QByteArray("220 mail.example ESMTP\r\n") << false;
    }
}

void TstQnamTransport::breaksArriveOnce()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, words);
    QFETCH(bool, reset);
    RawServer server([&](QTcpSocket& socket, int, const QByteArray&) {
        socket.write(words);
        socket.flush();
        if (reset)
            socket.abort();
        else
            socket.disconnectFromHost();
    });
    QnamTransport transport;
    Probe probe(transport);
    auto request = post(server.url());
    request.verb = verb;
    if (verb == "GET")
        request.body.clear();
    const auto reply = probe(request);
    QVERIFY(reply.fault == TransportFault::Broken ||
            (verb == "GET" && reply.fault == TransportFault::NotConnected));
    QCOMPARE(reply.bytesHanded, request.body.size());
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(probe.answers(), 1);
}

void TstQnamTransport::keptAliveConnectionDropped()
{
    RawServer server([](QTcpSocket& socket, int arrival, const QByteArray&) {
        if (arrival == 1)
            socket.write(kGood);
        else
            socket.abort();
    });
    QnamTransport transport;
    Probe probe(transport);
    QCOMPARE(probe(post(server.url())).fault, TransportFault::None);
    const auto second = probe(post(server.url()));
    QCOMPARE(second.fault, TransportFault::Broken);
    QVERIFY(second.bytesHanded > 0);
    QCOMPARE(server.arrivals(), 2);
}

void TstQnamTransport::idleConnectionClosedIsNoFalseAlarm()
{
    RawServer server([](QTcpSocket& socket, int, const QByteArray&) {
        socket.write(kGood);
        socket.flush();
        QTimer::singleShot(30, &socket, &QTcpSocket::disconnectFromHost);
    });
    QnamTransport transport;
    Probe probe(transport);
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(probe(post(server.url())).fault, TransportFault::None);
        QCOMPARE(server.arrivals(), i);
    }
    QCOMPARE(server.connections(), 5);
}

void TstQnamTransport::redirectIsNotFollowed()
{
    RawServer portal([](QTcpSocket& socket, int, const QByteArray&) {
        socket.write(RawServer::http("200 OK", "<html>Sign in</html>"));
    });
    RawServer server([&portal](QTcpSocket& socket, int, const QByteArray&) {
        socket.write(RawServer::http("302 Found", "", "Location: " + portal.url().toEncoded() + "\r\n"));
    });
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(server.url()));
    QCOMPARE(reply.fault, TransportFault::None);
    QCOMPARE(reply.status, 302);
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(portal.connections(), 0);
}

void TstQnamTransport::drippingReplyEndsAtDeadline()
{
    RawServer server([](QTcpSocket& socket, int, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
        auto* drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip->start(20);
    });
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(server.url(), 400ms));
    QCOMPARE(reply.fault, TransportFault::Deadline);
    QVERIFY(reply.bytesHanded > 0);
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(probe.answers(), 1);
}

void TstQnamTransport::silentServerEndsAtDeadline()
{
    RawServer server([](QTcpSocket&, int, const QByteArray&) {});
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(server.url(), 300ms));
    QCOMPARE(reply.fault, TransportFault::Deadline);
    QVERIFY(!reply.faultText.isEmpty());
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.bytesHanded > 0);
    QCOMPARE(server.arrivals(), 1);
}

void TstQnamTransport::hugeReplyIsCut()
{
    RawServer server([](QTcpSocket& socket, int, const QByteArray&) {
        socket.write(RawServer::http("200 OK", QByteArray(5'000'000, ' ')));
    });
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(server.url()));
    QCOMPARE(reply.fault, TransportFault::TooLarge);
    QVERIFY(reply.body.size() <= 64 * 1024);
    QCOMPARE(server.arrivals(), 1);
    QCOMPARE(probe.answers(), 1);
}

void TstQnamTransport::hugeReplyWithoutLength()
{
    RawServer server([](QTcpSocket& socket, int, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(70'000, ' '));
        socket.disconnectFromHost();
    });
    QnamTransport transport;
    Probe probe(transport);
    QCOMPARE(probe(post(server.url())).fault, TransportFault::TooLarge);
    QCOMPARE(server.arrivals(), 1);
}

void TstQnamTransport::refusedConnection()
{
    QUrl url;
    {
        const RawServer gone([](QTcpSocket&, int, const QByteArray&) {});
        url = gone.url();
    }
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(url));
    QCOMPARE(reply.fault, TransportFault::NotConnected);
    QCOMPARE(reply.bytesHanded, 0);
    QVERIFY2(reply.faultText.contains(QStringLiteral("refused the connection")), qPrintable(reply.faultText));
}

void TstQnamTransport::unknownHost()
{
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(QUrl(QStringLiteral("https://graph.invalid/v25.0/1/messages"))));
    QCOMPARE(reply.fault, TransportFault::NotConnected);
    QCOMPARE(reply.bytesHanded, 0);
    QVERIFY2(reply.faultText.contains(QStringLiteral("“graph.invalid” was not found")),
        qPrintable(reply.faultText));
}

void TstQnamTransport::tlsThatFails()
{
    RawServer server([](QTcpSocket&, int, const QByteArray&) {});
    auto url = server.url();
    url.setScheme(QStringLiteral("https"));
    QTcpServer closing;
    QVERIFY(closing.listen(QHostAddress::LocalHost));
    QObject::connect(&closing, &QTcpServer::newConnection, &closing, [&closing] {
        while (auto* socket = closing.nextPendingConnection()) {
            socket->write("this is not TLS\r\n");
            socket->disconnectFromHost();
        }
    });
    url.setPort(closing.serverPort());
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(url));
    QCOMPARE(reply.fault, TransportFault::NotConnected);
    QCOMPARE(reply.bytesHanded, 0);
}

void TstQnamTransport::certificates_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("self-signed") << QStringLiteral("self-signed.pem") << QStringLiteral("does not trust");
    QTest::newRow("expired") << QStringLiteral("expired.pem") << QStringLiteral("out of date");
    QTest::newRow("another name") << QStringLiteral("other-name.pem") << QStringLiteral("another name");
}

void TstQnamTransport::certificates()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    TlsServer server(file);
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(server.url()));
    QCOMPARE(reply.fault, TransportFault::NotConnected);
    QCOMPARE(reply.bytesHanded, 0);
    QVERIFY2(reply.faultText.contains(says), qPrintable(reply.faultText));
    QVERIFY2(reply.faultText.contains(QStringLiteral("127.0.0.1")), qPrintable(reply.faultText));
    QCOMPARE(server.bytes, 0);
}

/// The system's proxy is used for every address but this machine's own, and what it refuses never left.
void TstQnamTransport::aProxyThatAsksWho()
{
    QByteArray asked;
    const RawServer proxy([&asked](QTcpSocket& socket, int, const QByteArray& request) {
        asked = request.left(request.indexOf('\r'));
        socket.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                     "Content-Length: 0\r\n\r\n");
    });
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(QUrl(QStringLiteral("https://graph.invalid/v25.0/1/messages"))));
    qunsetenv("https_proxy");
    QCOMPARE(asked, QByteArray("CONNECT graph.invalid:443 HTTP/1.1"));
    QCOMPARE(reply.fault, TransportFault::NotConnected);
    QCOMPARE(reply.bytesHanded, 0);
    QVERIFY2(reply.faultText.contains(QStringLiteral("asks for a name and a password")),
        qPrintable(reply.faultText));
    // This machine is spoken to directly.
    const RawServer own([](QTcpSocket& socket, int, const QByteArray&) { socket.write(kGood); });
    qputenv("http_proxy", "http://127.0.0.1:1");
    QnamTransport direct;
    Probe near(direct);
    QCOMPARE(near(post(own.url())).status, 200);
    qunsetenv("http_proxy");
}

void TstQnamTransport::aProxyThatIsGone()
{
    qputenv("https_proxy", "http://127.0.0.1:1");
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(QUrl(QStringLiteral("https://graph.invalid/v25.0/1/messages"))));
    qunsetenv("https_proxy");
    QCOMPARE(reply.fault, TransportFault::NotConnected);
    QCOMPARE(reply.bytesHanded, 0);
    QVERIFY2(reply.faultText.contains(QStringLiteral("proxy")), qPrintable(reply.faultText));
}

void TstQnamTransport::plainHttpOnlyToThisMachine()
{
    QnamTransport transport;
    Probe probe(transport);
    for (const char* address :
        {"http://graph.facebook.com/", "http://192.0.2.1/", "ftp://127.0.0.1/", "http:///x"}) {
        const auto reply = probe(post(QUrl(QString::fromLatin1(address))));
        QCOMPARE(reply.fault, TransportFault::NotConnected);
        QCOMPARE(reply.bytesHanded, 0);
        QCOMPARE(probe.answers(), 1);
    }
    auto request = post(QUrl(QStringLiteral("https://127.0.0.1:1/")));
    request.verb = "DELETE";
    QCOMPARE(probe(request).fault, TransportFault::NotConnected);
}

void TstQnamTransport::statusErrorsAreWhole_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char* status :
        {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "405 Method Not Allowed",
            "409 Conflict", "410 Gone", "418 Teapot", "429 Too Many Requests", "500 Internal Server Error",
            "501 Not Implemented", "502 Bad Gateway", "503 Service Unavailable"})
        QTest::newRow(status) << QByteArray(status);
}

void TstQnamTransport::statusErrorsAreWhole()
{
    QFETCH(QByteArray, status);
    RawServer server([&status](QTcpSocket& socket, int, const QByteArray&) {
        socket.write(RawServer::http(status, R"({"error":{"code":100}})", "WWW-Authenticate: Basic\r\n"));
    });
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(server.url()));
    QCOMPARE(reply.fault, TransportFault::None);
    QCOMPARE(reply.status, status.left(3).toInt());
    QCOMPARE(reply.body, QByteArray(R"({"error":{"code":100}})"));
    QCOMPARE(server.arrivals(), 1);
}

void TstQnamTransport::cookiesAreForgotten()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, int, const QByteArray& request) {
        seen = request;
        socket.write(RawServer::http("200 OK", "{}", "Set-Cookie: a=b; Path=/\r\n"));
    });
    QnamTransport transport;
    Probe probe(transport);
    probe(post(server.url()));
    probe(post(server.url()));
    QCOMPARE(server.arrivals(), 2);
    QVERIFY(!seen.toLower().contains("cookie"));
}

void TstQnamTransport::compressedReplyIsLeftAlone()
{
    const auto packed = QByteArray::fromHex("1f8b08000000000002ffabaee50243bfa6a302000000");
    RawServer server([&packed](QTcpSocket& socket, int, const QByteArray& request) {
        QVERIFY(request.contains("Accept-Encoding: identity"));
        socket.write(RawServer::http("200 OK", packed, "Content-Encoding: gzip\r\n"));
    });
    QnamTransport transport;
    Probe probe(transport);
    const auto reply = probe(post(server.url()));
    QCOMPARE(reply.body, packed);
    QCOMPARE(server.arrivals(), 1);
}

void TstQnamTransport::contextGoneDropsTheAnswer()
{
    int finished = 0;
    RawServer server([&finished](QTcpSocket& socket, int, const QByteArray&) {
        QTimer::singleShot(50, &socket, [&socket, &finished] {
            socket.write(kGood);
            ++finished;
        });
    });
    QnamTransport transport;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    transport.send(post(server.url()), context.get(), [&answers](const HttpReply&) { ++answers; });
    QTRY_COMPARE(server.arrivals(), 1);
    context.reset();
    QTRY_COMPARE(finished, 1);
    QTest::qWait(100);
    QCOMPARE(answers, 0);
}

void TstQnamTransport::answersOnTheThreadOfTheContext()
{
    RawServer server([](QTcpSocket& socket, int, const QByteArray&) { socket.write(kGood); });
    QThread other;
    other.start();
    auto* context = new QObject;
    context->moveToThread(&other);
    QObject::connect(&other, &QThread::finished, context, &QObject::deleteLater);
    QnamTransport transport;
    std::atomic<QThread*> where = nullptr;
    transport.send(post(server.url()), context, [&where](const HttpReply& reply) {
        if (reply.status == 200)
            where = QThread::currentThread();
    });
    QTRY_COMPARE(where.load(), &other);
    other.quit();
    QVERIFY(other.wait());
}

void TstQnamTransport::abortsWhenDestroyed()
{
    RawServer server([](QTcpSocket&, int, const QByteArray&) {});
    QObject context;
    std::vector<HttpReply> got;
    {
        QnamTransport transport;
        transport.send(
            post(server.url()), &context, [&got](const HttpReply& reply) { got.push_back(reply); });
        QTRY_COMPARE(server.arrivals(), 1);
        QVERIFY(got.empty());
    }
    QCOMPARE(got.size(), size_t(1));
    QCOMPARE(got.front().fault, TransportFault::Aborted);
    QVERIFY(got.front().bytesHanded > 0);
}

void TstQnamTransport::manyAtOnce()
{
    std::vector<QTcpSocket*> waiting;
    RawServer server([&waiting](QTcpSocket& socket, int, const QByteArray&) { waiting.push_back(&socket); });
    QnamTransport transport;
    QObject context;
    int answers = 0;
    for (int i = 0; i < 20; ++i)
        transport.send(post(server.url()), &context,
            [&answers](const HttpReply& reply) { answers += reply.status == 200 ? 1 : 0; });
    // None is answered before all have arrived: more than one manager's six connections are in use.
    QTRY_COMPARE(waiting.size(), size_t(20));
    for (auto* socket : waiting)
        socket->write(kGood);
    QTRY_COMPARE(answers, 20);
    QCOMPARE(server.arrivals(), 20);
}

QTEST_GUILESS_MAIN(TstQnamTransport)
#include "tst_qnamtransport.moc"
