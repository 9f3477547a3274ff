// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exports.h"
#include "tests/app/session/fixture.h"

#include <QDir>

using namespace headsup;
using namespace headsup::test;
using domain::ErrorCode;

class TstExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_room = must(session::Room::open(m_folder.filePath(QStringLiteral("w.sqlite"))));
        fill(*m_room, pageAt({}), 5, m_folder);
        m_campaign = frozen(*m_room, 5);
    }

    void optInsWithIdsAsTextAndNoFormula()
    {
        QCOMPARE(must(session::exportOptIns(store(), kPage, std::nullopt, target())), 5);
        const auto csv = content();
        QCOMPARE(csv.count('\n'), 6);
        QVERIFY(csv.contains("\"2000000000000001\""));
        QVERIFY(csv.contains("'=cmd Ada 1"));
        QVERIFY(!csv.contains(",=cmd"));
        QVERIFY(!csv.contains("otn-demo")); // tokens stay in the workspace
    }

    void peopleOnePerRow()
    {
        QCOMPARE(must(session::exportPeople(store(), kPage, std::nullopt, target())), 5);
        const auto lines = content().trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].contains("psid,name,locale,unused,reserved"));
        QVERIFY(lines[1].contains("\"2000000000000001\""));
        QVERIFY(lines[1].contains("'=cmd Ada 1"));
    }

    void resultsAndTheReport()
    {
        QCOMPARE(must(session::exportResults(store(), m_campaign, target())), 5);
        QVERIFY(content().contains("\"2000000000000005\""));
        QVERIFY(content().contains("pending"));
        QCOMPARE(must(session::exportAllResults(store(), kPage, target())), 5);
        QCOMPARE(must(session::exportReport(store(), kPage, target())), 1);
        QVERIFY(content().contains("Aurora 2,back_in_stock,0,5,"));
    }

    void anUnknownCampaignLeavesTheOldFile()
    {
        writeFile(target(), "old");
        const auto answer = session::exportResults(store(), domain::CampaignId(99), target());
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        QCOMPARE(content(), QByteArray("old"));
    }

    void anUnwritableTargetLeavesTheOldFile()
    {
        const auto missing = m_folder.filePath(QStringLiteral("no/such/folder.csv"));
        QCOMPARE(session::exportOptIns(store(), kPage, std::nullopt, missing).error().code,
            ErrorCode::FileUnwritable);
        QVERIFY(!QFile::exists(missing));

        const auto folder = m_folder.filePath(QStringLiteral("taken.csv"));
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(session::exportOptIns(store(), kPage, std::nullopt, folder).error().code,
            ErrorCode::FileUnwritable);
        QVERIFY(QDir(folder).exists());
    }

    void aWorkspaceIsNeverOverwritten()
    {
        for (const auto& name : {QStringLiteral("w.sqlite"), QStringLiteral("w.sqlite-wal")}) {
            const auto path = m_folder.filePath(name);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QCOMPARE(session::exportOptIns(store(), kPage, std::nullopt, path).error().code,
                ErrorCode::FileUnwritable);
        }
        QCOMPARE(must(session::exportOptIns(store(), kPage, std::nullopt, target())), 5);
    }

private:
    store::Reader& store() { return m_room->store(); }
    QString target() const { return m_folder.filePath(QStringLiteral("out.csv")); }
    QByteArray content() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
    std::unique_ptr<session::Room> m_room;
    domain::CampaignId m_campaign;
};

QTEST_GUILESS_MAIN(TstExports)
#include "tst_exports.moc"
