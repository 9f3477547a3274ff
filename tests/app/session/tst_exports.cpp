// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exports.h"

#include "tests/app/session/fixture.h"
#include <QDir>
#include <QProcess>

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

    void chosenColumns()
    {
        const session::ExportOptions some{{QStringLiteral("state"), QStringLiteral("psid")}, nullptr};
        QCOMPARE(must(session::exportOptIns(store(), kPage, std::nullopt, target(), some)), 5);
        const auto lines = content().split('\n');
        QVERIFY2(lines[0].endsWith("psid,state\r"), lines[0].constData()); // in the order of the table
        QCOMPARE(lines[1], QByteArray("\"2000000000000001\",reserved\r"));
        const session::ExportOptions wrong{{QStringLiteral("colour")}, nullptr};
        const auto refused = session::exportOptIns(store(), kPage, std::nullopt, target(), wrong);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QVERIFY(refused.error().details[1].contains(QStringLiteral("opted_in_at")));
        for (const auto table : {session::Table::OptIns, session::Table::People, session::Table::Results,
                 session::Table::Report, session::Table::Journal, session::Table::Spent}) {
            const auto columns = must(session::exportColumns(store(), kPage, std::nullopt, table));
            (void)must(session::exportTable(store(), kPage, std::nullopt, table, target(), {}));
            QCOMPARE(content().split('\r').front(), "\xEF\xBB\xBF" + columns.join(u',').toUtf8());
        }
    }

    void cancelledLeavesTheOldFile()
    {
        writeFile(target(), "old");
        const store::CancelFlag stop{true};
        const session::ExportOptions options{{}, &stop};
        for (const auto table : {session::Table::OptIns, session::Table::People, session::Table::Results,
                 session::Table::Journal, session::Table::Spent}) {
            const auto answer = session::exportTable(store(), kPage, std::nullopt, table, target(), options);
            QCOMPARE(answer.error().code, ErrorCode::Cancelled);
            QCOMPARE(content(), QByteArray("old"));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("out*")}).size(), 1);
    }

    void theJournal()
    {
        QCOMPARE(must(session::exportJournal(store(), kPage, std::nullopt, target())), 10);
        QVERIFY(content().contains("import"));
        QVERIFY(content().contains(",unused,reserved,freeze,"));
    }

    void theSpentListIsNeverTakenForUnused()
    {
        QCOMPARE(
            must(session::exportSpent(store(), kPage, std::nullopt, target())), 5); // reserved for a campaign
        QVERIFY(content().contains("\"otn-demo-1\""));
        const auto path = m_folder.filePath(QStringLiteral("other.sqlite"));
        const auto other = must(session::Room::open(path));
        auto page = pageAt(QUrl(QStringLiteral("http://127.0.0.1:9/")));
        must(other->store().addPage(page, other->now()));
        const std::atomic<bool> never{false};
        const auto imported =
            must(other->importFile(kPage, target(), {}, store::ImportMode::Commit, never)).report;
        QCOMPARE(imported.spent, 5);
        QCOMPARE(imported.rejected, 0);
        const auto again = must(other->importFile(kPage, m_folder.filePath(QStringLiteral("optins.csv")), {},
                                    store::ImportMode::Commit, never))
                               .report;
        QCOMPARE(again.added, 0);
        QCOMPARE(must(other->store().topics(kPage)).front().counts[domain::OptInState::Unused], 0);
    }

    void aSpreadsheetHoldsTextCells()
    {
        const auto path = m_folder.filePath(QStringLiteral("out.xlsx"));
        QCOMPARE(must(session::exportOptIns(store(), kPage, std::nullopt, path)), 5);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(4), QByteArray("PK\x03\x04"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QProcess unzip;
        unzip.start(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]);"
                               " sys.stdout.buffer.write(z.read('xl/worksheets/sheet1.xml'))"),
                path});
        QVERIFY(unzip.waitForFinished());
        const auto sheet = unzip.readAllStandardOutput();
        QVERIFY2(
            sheet.contains("t=\"inlineStr\"><is><t>2000000000000001</t>"), sheet.left(2'000).constData());
        QVERIFY(sheet.contains("<t>=cmd Ada 1</t>")); // a text, whatever it begins with
        QVERIFY(!sheet.contains("<f>"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("out.xlsx*")}).size(), 1);
        const session::ExportOptions wrong{{QStringLiteral("colour")}, nullptr};
        QVERIFY(!session::exportOptIns(store(), kPage, std::nullopt, path, wrong));
        QCOMPARE(session::exportOptIns(store(), kPage, std::nullopt, m_folder.path(), {}).error().code,
            ErrorCode::FileUnwritable);
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
