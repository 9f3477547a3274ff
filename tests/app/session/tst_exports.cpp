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
        QCOMPARE(QFile(target()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void optInsComeBackWithoutLoss()
    {
        const auto csv = m_folder.filePath(QStringLiteral("all.csv"));
        writeFile(csv,
            "psid,token,topic,topic_kind,prompt,opted_in_at,expires_at,state,first_name,last_name,name,"
            "locale,"
            "timezone,email,phone,field:price,field:link\n"
            "2130000000000001,otn-demo-a,\"Boots, red\",price_drop,Tell me,2026-03-12T08:15:00.250Z,,,Ana,"
            "\"O\"\"Neil\",Ana O,de_DE,Europe/Berlin,ana@shop.example,+49151,9.90,https://shop.example\n"
            "2130000000000002,otn-demo-b,\"Boots, red\",,=Tell me,2026-03-12T08:15:00Z,2026-06-01T00:00:00Z,"
            "sent,'@bo,,' Bo ',,,,,,\n"
            "2130000000000003,otn-demo-c,Sale,sale_start,Tell me,2026-03-12T08:15:00Z,,withdrawn,,,,,,,,,\n");
        const std::atomic<bool> never{false};
        const auto first = copyOf(csv, QStringLiteral("a"));
        const auto second = copyOf(first, QStringLiteral("b"));
        QVERIFY(!first.isEmpty());
        QFile a(first);
        QFile b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        const auto bytes = a.readAll();
        QCOMPARE(b.readAll(), bytes);
        QCOMPARE(bytes.count('\n'), 4);
        for (const auto* word : {"otn-demo-a", "2026-03-12T08:15:00.250Z", "\"O\"\"Neil\"", "field:price",
                 "9.90", "spent_elsewhere", "withdrawn", "'=Tell me", "'+49151"})
            QVERIFY2(bytes.contains(word), word);
    }

    void peopleOnePerRow()
    {
        QCOMPARE(must(session::exportPeople(store(), kPage, std::nullopt, target())), 5);
        const auto lines = content().trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(
            lines[0].contains("psid,first_name,last_name,name,locale,timezone,email,phone,unused,reserved"));
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
    /// Imports a file into a workspace of its own and exports that; the path of the export.
    QString copyOf(const QString& csv, const QString& name)
    {
        auto room = must(session::Room::open(m_folder.filePath(name + QStringLiteral(".sqlite"))));
        must(room->store().addPage(pageAt({}), room->now()));
        const std::atomic<bool> never{false};
        const auto outcome = must(room->importFile(kPage, csv, {}, store::ImportMode::Commit, never));
        if (outcome.report.rejected > 0)
            qFatal("%s", qPrintable(csv::sentence(outcome.rejects.front())));
        auto out = m_folder.filePath(name + QStringLiteral(".csv"));
        (void)must(session::exportOptIns(room->store(), kPage, std::nullopt, out));
        return out;
    }
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
