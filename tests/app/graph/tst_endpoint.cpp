// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/endpoint.h"

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

QTEST_GUILESS_MAIN(TstEndpoint)
#include "tst_endpoint.moc"
