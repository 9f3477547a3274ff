// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace headsup::test;

class TstDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobAgreesWithTheStandIn()
    {
        const Desk desk;
        const auto answer = desk.run("demo --json");
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.keys().join(u' '), QStringLiteral("agrees import preflight send stand_in topics"));
        const auto json = answer.json();
        const auto imported = json[u"import"].toObject();
        QCOMPARE(imported[u"rows"].toInt(), imported[u"added"].toInt() + imported[u"known"].toInt() +
                                                imported[u"spent"].toInt() + imported[u"expired"].toInt() +
                                                imported[u"rejected"].toInt());
        QVERIFY(json[u"topics"].toArray().size() >= 12);
        const auto people = json[u"preflight"].toObject()[u"people"].toInt();
        const auto send = json[u"send"].toObject();
        const auto standIn = json[u"stand_in"].toObject();
        QVERIFY(people > 500);
        QCOMPARE(send[u"state"].toString(), QStringLiteral("finished"));
        QCOMPARE(send[u"sent"].toInt() + send[u"failed"].toInt() + send[u"uncertain"].toInt(), people);
        QCOMPARE(standIn[u"arrivals"].toInt(), people);
        QCOMPARE(standIn[u"accepted"], send[u"sent"]);
        QCOMPARE(standIn[u"twice"].toInt(), 0);
        QVERIFY(json[u"agrees"].toBool());
        QVERIFY(!answer.out.contains("otn-demo"));
        QVERIFY(!QFile::exists(desk.workspace())); // it works in a folder of its own
    }

    void aRealAccessTokenIsNotUsedInIt()
    {
        Desk desk;
        desk.setEnvironment(QStringLiteral("HEADSUP_PAGE_TOKEN"), QStringLiteral("invalid-secret-words"));
        QProcess process;
        desk.prepare(process, words("demo"));
        process.start(QIODevice::ReadOnly);
        // With the token of the environment the stand-in would refuse at once; sending begins instead.
        QByteArray err;
        QTRY_VERIFY_WITH_TIMEOUT((err += process.readAllStandardError()).contains(" accepted"), kPatience);
        process.terminate();
        const auto answer = Desk::finish(process);
        QCOMPARE(answer.code, 5);
        QVERIFY(!QByteArray(err + answer.err + answer.out).contains("secret-words"));
    }
};

QTEST_GUILESS_MAIN(TstDemo)
#include "tst_demo.moc"
