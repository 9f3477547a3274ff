// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QTcpServer>

using namespace headsup;
using namespace headsup::test;

/// What can be wrong with the way to a Page, told apart in plain sentences by the real program.
class TstPageTest : public QObject
{
    Q_OBJECT

private:
    static rehearsal::SimSetup withFault(const QByteArray& fault, const QByteArray& request = "identity")
    {
        rehearsal::SimSetup setup;
        const QByteArray json =
            "{\"rules\":[{\"match\":{\"request\":\"" + request + "\"},\"fault\":" + fault + "}]}";
        setup.faults = rehearsal::FaultScript::parse(json, QStringLiteral("test")).value();
        return setup;
    }
    static std::unique_ptr<rehearsal::SimThread> start(rehearsal::SimSetup setup)
    {
        auto started = rehearsal::SimThread::start(std::move(setup));
        if (!started)
            qFatal("the stand-in does not start");
        return std::move(*started);
    }
    /// The answer of "page test" about a real Page at that address.
    static QJsonObject ask(const QUrl& graph, int code, const QString& token = QLatin1StringView(kPageToken),
        const QString& version = QStringLiteral("v25.0"), const QString& secret = {})
    {
        Desk desk;
        desk.setEnvironment(QStringLiteral("HEADSUP_PAGE_TOKEN"), token);
        desk.setEnvironment(QStringLiteral("HEADSUP_APP_SECRET"), secret);
        const auto added = desk.run(
            {QStringLiteral("page"), QStringLiteral("add"), QLatin1StringView(kPage), QStringLiteral("Lumen"),
                QStringLiteral("--graph-url"), graph.toString(), QStringLiteral("--graph-version"), version});
        if (added.code != 0)
            qFatal("%s", added.err.constData());
        const auto answer = desk.must("page test", code);
        if (answer.keys() != QStringList{QStringLiteral("error"), QStringLiteral("id"),
                                 QStringLiteral("name"), QStringLiteral("ok")})
            qFatal("other keys than promised");
        return answer;
    }
    static QString errorOf(const QJsonObject& answer) { return answer[u"error"].toString(); }

private Q_SLOTS:
    void good()
    {
        const auto sim = start({});
        const auto answer = ask(sim->address(), 0);
        QVERIFY(answer[u"ok"].toBool());
        QCOMPARE(answer[u"id"].toString(), QLatin1StringView(kPage));
        QVERIFY(errorOf(answer).isEmpty());
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* fault, const char* says) {
            QTest::newRow(name) << QByteArray(fault) << QString::fromUtf8(says);
        };
        row("redirect of a hotspot", "\"redirect\", \"location\": \"http://login.hotspot.example/x\"",
            "a redirect to “login.hotspot.example”");
        row("sign-in page", "\"html\"", "a web page, HTTP 200");
        row("proxy", "\"proxy_auth\"", "asks for a name and a password");
        row("server fault", "\"server_error\", \"http\": 503", "a fault of its own (HTTP 503)");
        row("closed", "\"close_before\"", "ended before the answer was complete");
        row("half an answer", "\"cut_body\"", "ended before the answer was complete");
        row("too much", "\"huge\"", "too long to be one of Messenger");
        row("nothing", "\"empty\"", "did not come from Messenger");
        row("expired token", "\"error\", \"code\": 190, \"subcode\": 463",
            "access token of the Page has expired");
        row("no permission", "\"error\", \"code\": 230", "lacks the permission pages_messaging");
        row("rate limit", "\"rate_limit\"", "asks to slow down");
        row("a code that nobody knows", "\"error\", \"code\": 424242, \"message\": \"Odd words\"",
            "“Odd words” Messenger's code is 424242");
    }
    void whatIsWrong()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, says);
        const auto sim = start(withFault(fault));
        const auto answer = ask(sim->address(), 4);
        QVERIFY(!answer[u"ok"].toBool());
        QVERIFY2(errorOf(answer).contains(says), qPrintable(errorOf(answer)));
        QVERIFY(!errorOf(answer).contains(QLatin1StringView(kPageToken)));
    }

    void wrongToken()
    {
        const auto sim = start({});
        const auto error = errorOf(ask(sim->address(), 4, QStringLiteral("invalid-demo")));
        QVERIFY2(error.contains(QStringLiteral("no longer valid")), qPrintable(error));
    }
    void anotherPagesToken()
    {
        const auto sim = start({});
        const auto error = errorOf(ask(sim->address(), 4, QStringLiteral("rehearsal-777")));
        QVERIFY2(error.contains(QStringLiteral("(777)")), qPrintable(error));
    }
    void missingPermission()
    {
        rehearsal::SimSetup setup;
        setup.options.permissions = QStringList{QStringLiteral("pages_show_list")};
        const auto sim = start(std::move(setup));
        const auto error = errorOf(ask(sim->address(), 4));
        QVERIFY2(error.contains(QStringLiteral("lacks the permission pages_messaging")) &&
                     error.contains(QStringLiteral("(pages_show_list)")),
            qPrintable(error));
    }
    /// Meta tells many tokens nothing about themselves: that is no fault.
    void permissionsThatAreNotTold_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("refused") << QByteArray("\"error\", \"code\": 100");
        QTest::newRow("closed") << QByteArray("\"close_after\"");
        QTest::newRow("something else") << QByteArray("\"html\"");
    }
    void permissionsThatAreNotTold()
    {
        QFETCH(QByteArray, fault);
        const auto sim = start(withFault(fault, "rights"));
        QVERIFY(ask(sim->address(), 0)[u"ok"].toBool());
    }
    void aVersionThatTheGraphDoesNotKnow()
    {
        const auto sim = start({});
        const auto error =
            errorOf(ask(sim->address(), 4, QLatin1StringView(kPageToken), QStringLiteral("v99.0")));
        QVERIFY2(error.contains(QStringLiteral("probably because of its version")), qPrintable(error));
    }
    void aVersionThatHasEndedIsNotTaken()
    {
        const Desk desk;
        const auto answer = desk.run("page add 1 Lumen --graph-version v20.0");
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("v21.0 or newer"), answer.err.constData());
    }
    void anAppThatWantsAProof()
    {
        rehearsal::SimSetup setup;
        setup.options.appSecret = domain::Secret(QStringLiteral("app-secret-demo"));
        const auto sim = start(std::move(setup));
        const auto version = QStringLiteral("v25.0");
        const auto token = QString::fromLatin1(kPageToken);
        QVERIFY(ask(sim->address(), 0, token, version, QStringLiteral("app-secret-demo"))[u"ok"].toBool());
        const auto error = errorOf(ask(sim->address(), 4, token, version));
        QVERIFY2(error.contains(QStringLiteral("appsecret_proof")), qPrintable(error));
    }

    void nobodyListens()
    {
        QUrl address;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(gone.serverPort()));
        }
        const auto error = errorOf(ask(address, 4));
        QVERIFY2(error.contains(QStringLiteral("“127.0.0.1” refused the connection")), qPrintable(error));
    }
    void aNameThatIsNotKnown()
    {
        const auto error = errorOf(ask(QUrl(QStringLiteral("https://graph.invalid")), 4));
        QVERIFY2(error.contains(QStringLiteral("“graph.invalid” was not found")), qPrintable(error));
    }
    void noSecureConnection()
    {
        const auto sim = start({});
        auto address = sim->address();
        address.setScheme(QStringLiteral("https"));
        const auto error = errorOf(ask(address, 4));
        QVERIFY2(error.contains(QStringLiteral("No secure connection")), qPrintable(error));
    }
};

QTEST_GUILESS_MAIN(TstPageTest)
#include "tst_pagetest.moc"
