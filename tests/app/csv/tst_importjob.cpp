// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/importjob.h"
#include "tests/support/fakesink.h"
#include "tests/support/fixedclock.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup;
using namespace headsup::csv;
using domain::ErrorCode;

namespace {

const QByteArray kHeader = "psid,token,topic,prompt,opted_in_at,state,first_name\n";

QByteArray lineOf(int n)
{
    const auto number = QByteArray::number(n + 1).rightJustified(6, '0');
    return "2130000001" + number + ",otn-demo-" + number +
           ",Aurora 2,Aurora 2 back,2026-03-12 08:15:00,,Ana\n";
}

QByteArray linesOf(int count)
{
    QByteArray out;
    for (int n = 0; n < count; ++n)
        out += lineOf(n);
    return out;
}

} // namespace

class TstImportJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    test::FixedClock m_clock;
    std::atomic<bool> m_go{false};

    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("list.csv")) const
    {
        QFile file(m_dir.filePath(name));
        const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return ok ? file.fileName() : QString();
    }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    domain::Result<ImportOutcome> run(
        const QString& path, test::FakeSink& sink, const ImportOptions& options = {})
    {
        return ImportJob(path, options, m_clock, sink).run({}, m_go);
    }

private Q_SLOTS:
    void imports()
    {
        test::FakeSink sink;
        sink.known.insert(QStringLiteral("otn-demo-000001"));
        const auto path =
            write(kHeader + linesOf(5) + lineOf(3) +
                  "2130000001000099,otn-demo-000099,Aurora 2,Aurora 2 back,2026-03-12 08:15:00,sent,Ben\n" +
                  "2130000001000098,otn-demo-000098,Aurora 2,Aurora 2 back,2024-03-12 08:15:00,,Ben\n" +
                  "2.13E+15,otn-demo-000097,Aurora 2,Aurora 2 back,2026-03-12 08:15:00,,Ben\n");
        const auto outcome = run(path, sink);
        QVERIFY(outcome.ok());
        const auto& report = outcome->report;
        QCOMPARE(report.rows, 9);
        QCOMPARE(report.added, 4);
        QCOMPARE(report.known, 2);
        QCOMPARE(report.spent, 1);
        QCOMPARE(report.expired, 1);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.fileName, QStringLiteral("list.csv"));
        QCOMPARE(report.at, m_clock.at);
        QVERIFY(report.id.isValid());
        QVERIFY(sink.finished.has_value());
        QCOMPARE(outcome->rejects.size(), 1);
        QCOMPARE(outcome->rejects[0].row, 10);
        QCOMPARE(outcome->rejects[0].reason, RejectReason::PsidRounded);
        QCOMPARE(outcome->rejectCounts[int(RejectReason::PsidRounded)], 1);
        QVERIFY(!outcome->rejects[0].text.contains(QStringLiteral("otn-demo")));
    }

    void rowNumbersAreThoseOfASpreadsheet()
    {
        test::FakeSink sink;
        const auto path =
            write(kHeader + "2130000001000001,otn-demo-000001,\"Aurora\n2\",Aurora,2026-03-12,,Ana\n\n" +
                  "bad,otn-demo-000002,Aurora 2,Aurora,2026-03-12,,Ana\n");
        const auto outcome = run(path, sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.added, 1);
        QCOMPARE(sink.records[0].topicName, QStringLiteral("Aurora 2"));
        QCOMPARE(outcome->rejects.value(0).row, 4);
    }

    void rejectsGoOutAndComeBack()
    {
        ImportOptions options;
        options.rejectsPath = m_dir.filePath(QStringLiteral("rejects.csv"));
        test::FakeSink sink;
        const auto path =
            write(kHeader + lineOf(1) + "2.13E+15,otn-demo-000002,\"Aurora, 2\",Aurora,2026-03-12,,=Ben\n" +
                  "2130000001000003,otn-demo-000003,Aurora 2,Aurora,soon,,Zoë\n");
        const auto outcome = run(path, sink, options);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.rejected, 2);
        auto text = contentOf(options.rejectsPath);
        QVERIFY(text.startsWith(
            "\xEF\xBB\xBFpsid,token,topic,prompt,opted_in_at,state,first_name,headsup_row,headsup_reason\r\n"
            "2.13E+15,otn-demo-000002,\"Aurora, 2\",Aurora,2026-03-12,,'=Ben,3,"));
        QCOMPARE(QFile::permissions(options.rejectsPath) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());

        text.replace("2.13E+15", "2130000001000002");
        test::FakeSink again;
        options.rejectsPath = m_dir.filePath(QStringLiteral("rejects2.csv"));
        const auto mended = run(write(text, QStringLiteral("mended.csv")), again, options);
        QVERIFY(mended.ok());
        QCOMPARE(mended->report.added, 1);
        QCOMPARE(mended->report.rejected, 1);
        QCOMPARE(again.records[0].firstName, QStringLiteral("=Ben"));
        QCOMPARE(again.records[0].topicName, QStringLiteral("Aurora, 2"));
        QCOMPARE(contentOf(options.rejectsPath).count("headsup_row"), 1);
    }

    void rejectsFileIsNotTheSource()
    {
        const QByteArray bytes = kHeader + linesOf(2);
        const auto path = write(bytes);
        ImportOptions options;
        options.rejectsPath = path;
        test::FakeSink sink;
        const auto outcome = run(path, sink, options);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::InvalidValue);
        QCOMPARE(contentOf(path), bytes);
    }

    void rejectsCannotBeWritten()
    {
        ImportOptions options;
        options.rejectsPath = m_dir.filePath(QStringLiteral("no/such/folder/rejects.csv"));
        test::FakeSink sink;
        const auto outcome = run(write(kHeader + linesOf(2)), sink, options);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::FileUnwritable);
        QVERIFY(!sink.finished);
    }

    void keepsOnlyTheFirstRejects()
    {
        QByteArray bytes = kHeader;
        for (int i = 0; i < 500; ++i)
            bytes += "x,otn-demo-000001,Aurora 2,Aurora,2026-03-12,,Ana\n";
        ImportOptions options;
        options.keptRejects = 10;
        options.rejectsPath = m_dir.filePath(QStringLiteral("many.csv"));
        test::FakeSink sink;
        const auto outcome = run(write(bytes), sink, options);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.rejected, 500);
        QCOMPARE(outcome->rejects.size(), 10);
        QCOMPARE(contentOf(options.rejectsPath).count('\n'), 501);
    }

    void zeroFilledColumn()
    {
        QByteArray bytes = kHeader;
        for (int i = 0; i < 30; ++i)
            bytes += "24680135791" + QByteArray::number(1000 + i) + "00,otn-demo-" +
                     QByteArray::number(100000 + i) + ",Aurora 2,Aurora,2026-03-12,,Ana\n";
        bytes += lineOf(7);
        test::FakeSink sink;
        const auto outcome = run(write(bytes), sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->rejectCounts[int(RejectReason::PsidZeroFilled)], 30);
        QCOMPARE(outcome->report.added, 1);
    }

    void otherForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto text =
            QString::fromUtf8(kHeader + linesOf(3)).replace(QStringLiteral("Ana"), QStringLiteral("Zoë"));
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("crlf") << QString(text).replace(u'\n', QStringLiteral("\r\n")).toUtf8();
        QTest::newRow("cr") << QString(text).replace(u'\n', u'\r').toUtf8();
        QTest::newRow("semicolon") << QString(text).replace(u',', u';').toUtf8();
        QTest::newRow("tab") << QString(text).replace(u',', u'\t').toUtf8();
        QTest::newRow("bar") << QString(text).replace(u',', u'|').toUtf8();
        QTest::newRow("sep line") << QByteArray("sep=;\r\n" + QString(text).replace(u',', u';').toUtf8());
        QTest::newRow("no break at the end") << text.trimmed().toUtf8();
        QTest::newRow("latin") << text.toLatin1();
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("utf-16") << QByteArray(utf16.encode(text));
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::Default);
        QTest::newRow("utf-16be") << QByteArray(big.encode(text));
    }

    void otherForms()
    {
        QFETCH(QByteArray, bytes);
        test::FakeSink sink;
        const auto outcome = run(write(bytes), sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.added, 3);
        QCOMPARE(sink.records[2].firstName, QStringLiteral("Zoë"));
        QCOMPARE(sink.records[2].psid.value(), QStringLiteral("2130000001000003"));
    }

    void withoutHeader()
    {
        ImportOptions options;
        options.columns = {{FieldRef{Field::Psid, {}}, QStringLiteral("1")},
            {FieldRef{Field::Token, {}}, QStringLiteral("2")},
            {FieldRef{Field::Topic, {}}, QStringLiteral("3")},
            {FieldRef{Field::OptedInAt, {}}, QStringLiteral("5")}};
        test::FakeSink sink;
        const auto outcome = run(write(linesOf(3)), sink, options);
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->insight.dialect.headerRow);
        QCOMPARE(outcome->report.rows, 3);
        QCOMPARE(outcome->report.added, 3);
    }

    void timeZone()
    {
        ImportOptions options;
        options.zone = QTimeZone("Asia/Tokyo");
        test::FakeSink sink;
        QVERIFY(run(write(kHeader + linesOf(1)), sink, options).ok());
        QCOMPARE(domain::toIso(sink.records[0].optedInAt), QStringLiteral("2026-03-11T23:15:00Z"));
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::FileEmpty);
        QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << int(ErrorCode::FileEmpty);
        QTest::newRow("blank lines") << QByteArray("\n\n\r\n") << int(ErrorCode::FileEmpty);
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 xl/workbook.xml")
                                     << int(ErrorCode::FileNotText);
        QTest::newRow("zeros") << QByteArray(4096, '\0') << int(ErrorCode::FileNotText);
        QTest::newRow("columns missing")
            << QByteArray("psid,topic\n2130000000000017,Aurora 2\n") << int(ErrorCode::ColumnMissing);
    }

    void refusesFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        test::FakeSink sink;
        const auto outcome = run(write(bytes), sink);
        QVERIFY(!outcome.ok());
        QCOMPARE(int(outcome.error().code), code);
        QVERIFY(!sink.finished);
    }

    void refusesWhatIsNoFile()
    {
        test::FakeSink sink;
        QCOMPARE(
            run(m_dir.filePath(QStringLiteral("nothing.csv")), sink).error().code, ErrorCode::FileMissing);
        QCOMPARE(run(m_dir.path(), sink).error().code, ErrorCode::FileUnreadable);
    }

    void headerOnly()
    {
        test::FakeSink sink;
        const auto outcome = run(write(kHeader), sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.rows, 0);
    }

    void cancelLeavesNothing()
    {
        ImportOptions options;
        options.rejectsPath = m_dir.filePath(QStringLiteral("cancelled.csv"));
        const auto path = write(kHeader + linesOf(20'000));
        test::FakeSink sink;
        std::atomic<bool> cancel{false};
        int steps = 0;
        const auto progress = [&](const ImportProgress& now) {
            ++steps;
            QVERIFY(now.bytesDone > 0 && now.bytesDone <= now.bytesTotal);
            QVERIFY(now.counts.rows > 0);
            cancel = true;
        };
        const auto outcome = ImportJob(path, options, m_clock, sink).run(progress, cancel);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(steps, 1);
        QVERIFY(!sink.finished);
        QVERIFY(!QFile::exists(options.rejectsPath));
    }

    void progressGoesToTheEnd()
    {
        const auto path = write(kHeader + linesOf(20'000));
        test::FakeSink sink;
        qint64 last = 0;
        qint64 total = 0;
        const auto progress = [&](const ImportProgress& now) {
            QVERIFY(now.bytesDone > last);
            last = now.bytesDone;
            total = now.bytesTotal;
        };
        const auto outcome = ImportJob(path, {}, m_clock, sink).run(progress, m_go);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.added, 20'000);
        QCOMPARE(last, total);
    }

    void fileThatGrowsIsRefused()
    {
        const auto path = write(kHeader + linesOf(20'000));
        test::FakeSink sink;
        const auto progress = [&](const ImportProgress&) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append));
            file.write(lineOf(1));
        };
        const auto outcome = ImportJob(path, {}, m_clock, sink).run(progress, m_go);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::FileChanged);
        QVERIFY(!sink.finished);
    }

    void diskFull()
    {
        ImportOptions options;
        options.rejectsPath = m_dir.filePath(QStringLiteral("full.csv"));
        const auto path = write(kHeader + linesOf(10));
        test::FakeSink early;
        early.failAt = 4;
        QCOMPARE(run(path, early, options).error().code, ErrorCode::DiskFull);
        QVERIFY(!early.finished);
        test::FakeSink late;
        late.failFinish = true;
        QCOMPARE(run(path, late, options).error().code, ErrorCode::DiskFull);
        QVERIFY(!QFile::exists(options.rejectsPath));
    }

    void insight()
    {
        const auto path = write(
            "sep=;\npsid;otn_token;Thema;optin_time\n2130000000000017;otn-demo-000001;Aurora;31/3/2026\n"
            "2130000000000018;otn-demo-000002;\"Aurora\n2\";1/4/2026\n");
        const auto seen = inspectFile(path);
        QVERIFY(seen.ok());
        QCOMPARE(seen->dialect, (Dialect{Encoding::Utf8, ';', true, true}));
        QCOMPARE(seen->header.size(), 4);
        QVERIFY(seen->map.missing().isEmpty());
        QCOMPARE(seen->estimatedRows, 2);
        QCOMPARE(seen->stats.dateOrder, DateOrder::DayFirst);
        QVERIFY(seen->stats.dateOrderNeeded);
        QCOMPARE(seen->preview.size(), 2);
        QCOMPARE(seen->preview[1].number, 3);
        QCOMPARE(seen->preview[1].cells[2], QStringLiteral("Aurora\n2"));
        ReadOptions other;
        other.dialect.separator = ',';
        const auto wrong = inspectFile(path, other);
        QVERIFY(wrong.ok());
        QCOMPARE(wrong->header.size(), 1);
        QCOMPARE(wrong->map.missing().size(), 4);
    }

    void umlautsThatComeLate_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("encoding");
        QTest::newRow("utf-8") << QByteArray("Zo\xC3\xAB") << int(Encoding::Utf8);
        QTest::newRow("windows-1252") << QByteArray("Zo\xEB") << int(Encoding::Windows1252);
    }

    void umlautsThatComeLate()
    {
        QFETCH(QByteArray, name);
        const auto path = write(kHeader + linesOf(30'000) + lineOf(30'000).replace("Ana", name));
        test::FakeSink sink;
        const auto outcome = run(path, sink);
        QVERIFY(outcome.ok());
        QTEST(int(outcome->insight.dialect.encoding), "encoding");
        QCOMPARE(outcome->report.added, 30'001);
        QCOMPARE(sink.records.back().firstName, QStringLiteral("Zoë"));
    }

    void insightOfALongFile()
    {
        const auto seen = inspectFile(write(kHeader + linesOf(40'000)));
        QVERIFY(seen.ok());
        QCOMPARE(seen->preview.size(), kPreviewRows);
        QVERIFY(qAbs(seen->estimatedRows - 40'000) < 400);
    }

    void listsOfPeopleMakeNobodySendable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("rejected");
        QTest::newRow("Chatfuel") << QByteArray("messenger user id,first name,last name,gender\n"
                                                "2130000000000017,Ana,Lopez,f\n2.13E+15,Bo,,m\n")
                                  << 1 << 1;
        QTest::newRow("Mailchimp")
            << QByteArray("Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LEID,EUID,TAGS\n"
                          "ana@shop.example,Ana,Lopez,2,2026-01-02 10:00:00,1,2,\"a,b\"\n")
            << 0 << 1;
        QTest::newRow("Shopify")
            << QByteArray("Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone,Total "
                          "Spent,Tags,Note\n"
                          "'6543210987654,Ana,Lopez,ana@shop.example,yes,'+4915123456,10.00,,\n")
            << 0 << 1;
        QTest::newRow("HubSpot")
            << QByteArray(
                   "Record ID,First Name,Last Name,Email,Phone Number\n1,Ana,Lopez,ana@shop.example,\n")
            << 0 << 1;
        QTest::newRow("Manychat")
            << QByteArray("id,first_name,last_name,name,gender,locale,timezone,subscribed,last_interaction\n"
                          "2130000000000017,Ana,Lopez,Ana "
                          "Lopez,f,de_DE,UTC+01,2026-01-02T10:00:00+00:00,2026-01-02T10:00:00+00:00\n")
            << 1 << 0;
    }
    void listsOfPeopleMakeNobodySendable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, known);
        QFETCH(int, rejected);
        test::FakeSink sink;
        const auto outcome = run(write(bytes), sink);
        QVERIFY(outcome.ok());
        QVERIFY(outcome->insight.map.isPeopleList());
        QCOMPARE(outcome->report.added, 0);
        QCOMPARE(outcome->report.known, known);
        QCOMPARE(outcome->report.rejected, rejected);
        QVERIFY(sink.records.empty());
        QVERIFY(!sink.people.empty());
        QCOMPARE(sink.people.front().firstName, QStringLiteral("Ana"));
    }

    void columnsOfOneNameAreAskedAbout()
    {
        test::FakeSink sink;
        const QByteArray bytes("psid,psid,token,topic,opted_in_at\n"
                               "2130000000000017,2130000000000018,otn-demo-1,Aurora 2,2026-01-02\n");
        const auto asked = run(write(bytes), sink);
        QVERIFY(!asked.ok());
        QCOMPARE(asked.error().code, ErrorCode::ColumnAmbiguous);
        ImportOptions options;
        options.columns = {Assignment{FieldRef{Field::Psid, {}}, QStringLiteral("2")}};
        QVERIFY(run(write(bytes), sink, options).ok());
        QCOMPARE(sink.records.front().psid.value(), QStringLiteral("2130000000000018"));
    }
};

QTEST_GUILESS_MAIN(TstImportJob)
#include "tst_importjob.moc"
