// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/webhook/events.h"
#include "tests/support/fakesink.h"
#include "tests/support/fixedclock.h"
#include "webhook/capturejob.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::webhook;
using domain::ErrorCode;
using domain::EventKind;

class TstCaptureJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    FixedClock m_clock;
    std::atomic<bool> m_go{false};

    QString write(const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(QStringLiteral("log.jsonl")));
        const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return ok ? file.fileName() : QString();
    }
    domain::Result<CaptureOutcome> run(const QByteArray& bytes, FakeSink& sink,
        const CaptureOptions& options = {}, const CaptureJob::Progress& progress = {})
    {
        return CaptureJob(write(bytes), domain::PageId(QString::fromLatin1(kPage)), options, m_clock, sink)
            .run(progress, m_go);
    }
    static qint64 fresh(const CaptureOutcome& outcome, EventKind kind)
    {
        return outcome.newEvents[static_cast<size_t>(kind) - 1];
    }
    QByteArray past() const { return QByteArray::number(domain::toMs(m_clock.now()) - 1000); }
    QByteArray line(const QByteArray& token) const
    {
        return envelope(optIn(token, "Aurora 2", kPerson, past())) + "\n";
    }

private Q_SLOTS:
    void wideCapturesAreRead_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::newRow("little, mark") << QStringConverter::Utf16LE << true;
        QTest::newRow("big, mark") << QStringConverter::Utf16BE << true;
        QTest::newRow("little") << QStringConverter::Utf16LE << false;
        QTest::newRow("big") << QStringConverter::Utf16BE << false;
    }
    void wideCapturesAreRead()
    {
        QFETCH(const QStringConverter::Encoding, encoding);
        QFETCH(const bool, mark);
        QStringEncoder wide(
            encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray bytes = wide(QString::fromUtf8(line("otn-demo-1") + line("otn-demo-2")));
        FakeSink sink;
        const auto path = write(bytes);
        QVERIFY(isCapture(path));
        const auto outcome = run(bytes, sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.added, 2);
        QCOMPARE(outcome->report.rejected, 0);
        CaptureOptions following;
        following.wholeLinesOnly = true;
        QCOMPARE(run(bytes, sink, following).error().code, ErrorCode::FileNotText);
    }

    void aPromptThatIsNotToldIsSaidOrTaken()
    {
        FakeSink first;
        QCOMPARE(run(line("otn-demo-1"), first)->promptsNotTold, 1);
        QCOMPARE(first.records.front().prompt.text(), QStringLiteral("Aurora 2"));
        CaptureOptions options;
        options.knownPrompts.insert(
            QStringLiteral("aurora 2"), *domain::Prompt::from(QStringLiteral("Tell me when it is back")));
        FakeSink second;
        QCOMPARE(run(line("otn-demo-1"), second, options)->promptsNotTold, 0);
        QCOMPARE(second.records.front().prompt.text(), QStringLiteral("Tell me when it is back"));
        CaptureOptions given;
        given.defaults.prompt = QStringLiteral("Given by hand");
        FakeSink third;
        QCOMPARE(run(line("otn-demo-1"), third, given)->promptsNotTold, 0);
        QCOMPARE(third.records.front().prompt.text(), QStringLiteral("Given by hand"));
    }

    void anotherObjectIsRefusedInWords()
    {
        FakeSink sink;
        auto other = line("otn-demo-1");
        other.replace("\"object\":\"page\"", "\"object\":\"instagram\"");
        const auto outcome = run(other + line("otn-demo-2"), sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.added, 1);
        QCOMPARE(outcome->rejects.size(), 1);
        QVERIFY(sentence(outcome->rejects.front()).contains(QStringLiteral("instagram")));
    }

    void linesWithATornEnd()
    {
        FakeSink sink;
        const QByteArray torn = line("otn-demo-3").chopped(20);
        const auto outcome =
            run(line("otn-demo-1") + line("otn-demo-1") + "oops\n" +
                    envelope(saying("\"message\":{\"mid\":\"m_1\"}")) + "\n" + line("otn-demo-2") + torn,
                sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.rows, 5);
        QCOMPARE(outcome->report.added, 2);
        QCOMPARE(outcome->report.known, 1);
        QCOMPARE(outcome->report.rejected, 2);
        QCOMPARE(outcome->rejects[0].line, 3);
        QCOMPARE(outcome->rejects[0].fault, CaptureFault::NotJson);
        QCOMPARE(outcome->rejects[1].line, 6);
        QCOMPARE(outcome->rejects[1].fault, CaptureFault::Torn);
        QVERIFY(!outcome->rejects[1].text.contains(QStringLiteral("otn-demo")));
        QCOMPARE(fresh(*outcome, EventKind::Message), 1);
        QCOMPARE(fresh(*outcome, EventKind::OptIn), 2);
        QCOMPARE(outcome->knownEvents, 1);
        QCOMPARE(sink.finished->rows, outcome->report.rows);
    }

    void growsFromWhereItWas()
    {
        FakeSink sink;
        CaptureOptions options;
        options.wholeLinesOnly = true;
        const auto begin = line("otn-demo-1");
        const auto rest = line("otn-demo-2");
        auto outcome = run(begin + rest.first(40), sink, options);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.rows, 1);
        QCOMPARE(outcome->endAt, begin.size());
        options.startAt = outcome->endAt;
        options.linesBefore = outcome->lines;
        outcome = run(begin + rest + "oops\n", sink, options);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.added, 1);
        QCOMPARE(outcome->rejects.front().line, 3);
        options.startAt = 10'000;
        QCOMPARE(run(begin, sink, options).error().code, ErrorCode::FileChanged);
    }

    void rejectsCanBeMended()
    {
        FakeSink sink;
        CaptureOptions options;
        options.rejectsPath = m_dir.filePath(QStringLiteral("rejects.jsonl"));
        const auto outcome = run(line("") + line("otn-demo-1") + "{\n", sink, options);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.rejected, 2);
        QFile file(options.rejectsPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto bytes = file.readAll();
        QCOMPARE(bytes.count('\n'), 2);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        bytes.replace("\"one_time_notif_token\":\"\"", "\"one_time_notif_token\":\"otn-demo-9\"");
        QCOMPARE(run(bytes, sink)->report.added, 1);
        options.rejectsPath = m_dir.filePath(QStringLiteral("log.jsonl"));
        QCOMPARE(run(line("x"), sink, options).error().code, ErrorCode::InvalidValue);
    }

    void allOrNothing()
    {
        FakeSink full;
        full.failAt = 1;
        QCOMPARE(run(line("otn-demo-1") + line("otn-demo-2"), full).error().code, ErrorCode::DiskFull);
        QVERIFY(!full.finished);
        FakeSink stopped;
        std::atomic<bool> cancel{true};
        const auto path = write(line("otn-demo-1"));
        CaptureJob job(path, domain::PageId(QString::fromLatin1(kPage)), {}, m_clock, stopped);
        QCOMPARE(job.run({}, cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(!stopped.finished);
        CaptureJob none(m_dir.filePath(QStringLiteral("none")), {}, {}, m_clock, stopped);
        QCOMPARE(none.run({}, m_go).error().code, ErrorCode::FileMissing);
        QVERIFY(!isCapture(m_dir.filePath(QStringLiteral("none"))));
        QVERIFY(isCapture(path));
        QVERIFY(!isCapture(write("psid,token\n")));
    }

    void arraysAndPrettyJson()
    {
        FakeSink sink;
        auto pretty = line("otn-demo-2");
        pretty.replace(",", ",\n  ");
        const auto outcome = run("[" + line("otn-demo-1") + ",\n" + pretty + "]", sink);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->report.added, 2);
        QCOMPARE(outcome->report.rejected, 0);
    }
};

QTEST_GUILESS_MAIN(TstCaptureJob)
#include "tst_capturejob.moc"
