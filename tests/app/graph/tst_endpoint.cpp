// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/endpoint.h"
#include "graph/versions.h"

#include <QTest>

using namespace headsup;
using graph::Endpoint;

class TstEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bases_data();
    void bases();
    void versions_data();
    void versions();
    void addresses();
    void lives_data();
    void lives();
    void livesEnd();
};

void TstEndpoint::bases_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* base, bool good) {
        QTest::newRow(base) << QString::fromLatin1(base) << good;
    };
    row("https://graph.facebook.com", true);
    row("https://graph.facebook.com/", true);
    row("https://proxy.example/graph", true);
    row("http://127.0.0.1:8080", true);
    row("http://127.9.9.9", true);
    row("http://localhost:1", true);
    row("http://[::1]:8080", true);
    row("http://graph.facebook.com", false);
    row("http://192.168.1.2", false);
    row("http://127.0.0.1.example", false);
    row("http://localhost.example", false);
    row("ftp://127.0.0.1", false);
    row("file:///etc/passwd", false);
    row("https://", false);
    row("", false);
    row("graph.facebook.com", false);
    row("https://user:word@graph.facebook.com", false);
    row("https://graph.facebook.com/?a=b", false);
    row("https://graph.facebook.com/#x", false);
}

void TstEndpoint::bases()
{
    QFETCH(QString, base);
    QFETCH(bool, good);
    const auto made = Endpoint::from(QUrl(base), QStringLiteral("v25.0"));
    QCOMPARE(made.ok(), good);
    if (!good)
        QCOMPARE(made.error().code, domain::ErrorCode::GraphUrlInvalid);
}

void TstEndpoint::versions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* text, bool good) {
        QTest::newRow(text) << QString::fromLatin1(text) << good;
    };
    row("v21.0", true);
    row("v9.0", true);
    row("v100.0", true);
    row("v25", false);
    row("25.0", false);
    row("v25.1", false);
    row("v25.0/", false);
    row("v25.0\n", false);
    row("V25.0", false);
    row("v0.0", false);
    row("", false);
    row("v25.0/../x", false);
}

void TstEndpoint::versions()
{
    QFETCH(QString, version);
    QFETCH(bool, good);
    const auto made = Endpoint::from(QUrl(QStringLiteral("https://graph.facebook.com")), version);
    QCOMPARE(made.ok(), good);
    if (!good)
        QCOMPARE(made.error().code, domain::ErrorCode::GraphVersionInvalid);
}

void TstEndpoint::addresses()
{
    const auto made =
        Endpoint::from(QUrl(QStringLiteral("https://graph.facebook.com/")), QStringLiteral("v25.0"));
    QVERIFY(made.ok());
    QCOMPARE(made->messages(domain::PageId(QStringLiteral("12345"))).toEncoded(),
        QByteArray("https://graph.facebook.com/v25.0/12345/messages"));
    QCOMPARE(made->identity().toEncoded(), QByteArray("https://graph.facebook.com/v25.0/me?fields=id,name"));
    const auto deep = Endpoint::from(QUrl(QStringLiteral("http://127.0.0.1:8/a//")), QStringLiteral("v26.0"));
    QVERIFY(deep.ok());
    QCOMPARE(deep->messages(domain::PageId(QStringLiteral("1?x"))).toEncoded(),
        QByteArray("http://127.0.0.1:8/a/v26.0/1%3Fx/messages"));
}

void TstEndpoint::lives_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<graph::VersionLife>("life");
    using enum graph::VersionLife;
    QTest::newRow("v1.0") << QStringLiteral("v1.0") << Ended;
    QTest::newRow("v20.0") << QStringLiteral("v20.0") << Ended;
    QTest::newRow("v21.0") << QStringLiteral("v21.0") << Ending; // on 21 January 2027
    QTest::newRow("v22.0") << QStringLiteral("v22.0") << Alive;
    QTest::newRow("v25.0") << QStringLiteral("v25.0") << Alive;
    QTest::newRow("v26.0") << QStringLiteral("v26.0") << Alive;
    QTest::newRow("v27.0") << QStringLiteral("v27.0") << Newer;
    QTest::newRow("25.0") << QStringLiteral("25.0") << NotOne;
    QTest::newRow("v25.1") << QStringLiteral("v25.1") << NotOne;
}

void TstEndpoint::lives()
{
    QFETCH(QString, version);
    QFETCH(graph::VersionLife, life);
    const auto now = *domain::fromIso(QStringLiteral("2026-11-22T12:00:00Z"));
    QCOMPARE(graph::versionLife(version, now), life);
    const bool speaks = life == graph::VersionLife::Ended || life == graph::VersionLife::Ending;
    const auto text = graph::versionSentence(version, now);
    QCOMPARE(!text.isEmpty(), speaks);
    QVERIFY(!speaks || (text.contains(version) && text.contains(QStringLiteral("v26.0"))));
}

void TstEndpoint::livesEnd()
{
    const auto last = QStringLiteral("v21.0");
    const auto end = *graph::versionEnd(last);
    QCOMPARE(domain::toIso(end).left(10), QStringLiteral("2027-01-21"));
    using namespace std::chrono_literals;
    QCOMPARE(graph::versionLife(last, end - 1ms), graph::VersionLife::Ending);
    QCOMPARE(graph::versionLife(last, end), graph::VersionLife::Ended);
    QCOMPARE(graph::versionLife(last, end - 91 * 24h), graph::VersionLife::Alive);
    QVERIFY(!graph::versionEnd(QStringLiteral("v26.0")));
}

QTEST_GUILESS_MAIN(TstEndpoint)
#include "tst_endpoint.moc"
