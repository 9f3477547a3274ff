// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using ports::Intake;
using store::ImportMode;
using store::Judgement;

/// What people may ask for, and that no import goes behind it.
class TstPeople : public QObject
{
    Q_OBJECT

    static PageEvent stop(const Psid& psid, Instant at)
    {
        PageEvent event;
        event.kind = EventKind::Stop;
        event.psid = psid;
        event.at = at;
        event.raw = QStringLiteral("{}");
        event.hash = QStringLiteral("hash-%1-%2").arg(psid.value()).arg(toMs(at));
        return event;
    }
    static Intake once(Workspace& w, const OptInRecord& one, ImportMode mode = ImportMode::Commit)
    {
        auto sink = must(w.writer().importSink(Workspace::page(), QStringLiteral("b.csv"), mode, kNow));
        const auto intake = must(sink->take(one));
        (void)must(sink->finish({}));
        return intake;
    }
    /// What a dry run says must be what an import does.
    static Intake both(Workspace& w, const OptInRecord& one)
    {
        const auto dry = once(w, one, ImportMode::DryRun);
        const auto real = once(w, one);
        if (dry != real)
            qFatal("a dry run says something else");
        return real;
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void withdrawnStaysWithdrawn()
    {
        Workspace w;
        w.fill(3);
        auto second = record(10, QStringLiteral("Boots"));
        second.psid = record(1).psid;
        w.import({second});
        QCOMPARE(must(w.writer().withdraw(Workspace::page(), record(1).psid, kNow)), 2);
        QCOMPARE(w.state(1), OptInState::Withdrawn);
        QCOMPARE(w.state(4), OptInState::Withdrawn);
        QCOMPARE(w.state(2), OptInState::Unused);
        QCOMPARE(must(w.writer().withdraw(Workspace::page(), record(1).psid, kNow)), 0);
        QCOMPARE(both(w, record(1)), Intake::Known);
        QCOMPARE(w.state(1), OptInState::Withdrawn);
        auto older = record(20);
        older.psid = record(1).psid;
        QCOMPARE(both(w, older), Intake::Spent);
        auto newer = record(21);
        newer.psid = record(1).psid;
        newer.optedInAt = kNow + 1ms;
        QCOMPARE(both(w, newer), Intake::Added);
        QCOMPARE(w.writer().withdraw(Workspace::page(), Psid{QStringLiteral("1")}, kNow).error().code,
            ErrorCode::NotFound);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void aStopWithdrawsWhateverTheOrder()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.frozen();
        const auto psid = record(1).psid;
        auto sink =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::Commit, kNow));
        QVERIFY(must(sink->keep(stop(psid, kNow - 1h))));
        QVERIFY(!must(sink->keep(stop(psid, kNow - 1h))));
        auto before = record(11);
        before.psid = psid;
        auto after = record(12);
        after.psid = psid;
        after.optedInAt = kNow - 30min;
        QCOMPARE(must(sink->take(before)), Intake::Spent);
        QCOMPARE(must(sink->take(after)), Intake::Added);
        (void)must(sink->finish({}));
        QCOMPARE(w.state(1), OptInState::Withdrawn); // it was reserved
        QCOMPARE(w.state(2), OptInState::Reserved);
        QCOMPARE(w.state(3), OptInState::Withdrawn);
        QCOMPARE(w.state(4), OptInState::Unused);
        must(w.writer().startSending(id));
        const auto answer = must(w.writer().claimNext(id, kNow));
        QCOMPARE(answer.claim->optIn().value(), 2);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::LeftOut);
        // Somebody who is not known yet may stop as well.
        auto other =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("b"), ImportMode::Commit, kNow));
        QVERIFY(must(other->keep(stop(record(30).psid, kNow - 1h))));
        (void)must(other->finish({}));
        QCOMPARE(both(w, record(30)), Intake::Spent);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void whatComesBackFromSendingIsWithdrawn()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        const auto claim = must(w.writer().claimNext(id, kNow));
        QCOMPARE(must(w.writer().withdraw(Workspace::page(), record(1).psid, kNow)), 0);
        QCOMPARE(w.state(1), OptInState::InFlight);
        QCOMPARE(
            w.writer().erase(Workspace::page(), record(1).psid, kNow).error().code, ErrorCode::NotSettled);
        must(w.writer().settle(claim.claim->attempt(), unknown(), settlementOf(unknown(), kNow), kNow));
        QCOMPARE(w.state(1), OptInState::Uncertain);
        QCOMPARE(
            w.writer().erase(Workspace::page(), record(1).psid, kNow).error().code, ErrorCode::NotSettled);
        QCOMPARE(must(w.writer().judge(id, {}, Judgement::NotSent, kNow)), 1);
        QCOMPARE(w.state(1), OptInState::Withdrawn);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void erasedIsGoneAndStaysGone()
    {
        Workspace w;
        auto secret = record(1);
        secret.email = QStringLiteral("ana@secret.example");
        w.import({secret, record(2)});
        auto spent = record(3);
        spent.psid = secret.psid;
        spent.state = OptInState::SpentElsewhere;
        w.import({spent});
        PageEvent message;
        message.kind = EventKind::Message;
        message.psid = secret.psid;
        message.raw = QStringLiteral("{\"text\":\"my words\"}");
        message.hash = QStringLiteral("h");
        auto sink =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::Commit, kNow));
        QVERIFY(must(sink->keep(message)));
        (void)must(sink->finish({}));
        const auto id = w.frozen();
        must(w.writer().erase(Workspace::page(), secret.psid, kNow));
        QCOMPARE(w.writer().person(Workspace::page(), secret.psid).error().code, ErrorCode::NotFound);
        QCOMPARE(w.state(1), OptInState::Withdrawn);
        QCOMPARE(w.state(3), OptInState::SpentElsewhere);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::LeftOut);
        QCOMPARE(w.delivery(id, 1).text, QString());
        QVERIFY(!w.delivery(id, 2).text.isEmpty());
        QCOMPARE(both(w, secret), Intake::Erased);
        QCOMPARE(both(w, spent), Intake::Erased);
        auto stolen = secret; // the same token under another id
        stolen.psid = record(9).psid;
        QCOMPARE(both(w, stolen), Intake::Erased);
        auto fresh = record(8); // another token of the same person
        fresh.psid = secret.psid;
        QCOMPARE(both(w, fresh), Intake::Erased);
        auto again =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::Commit, kNow));
        QVERIFY(!must(again->keep(message)));
        Person said;
        said.psid = secret.psid;
        said.name = QStringLiteral("Ana");
        QCOMPARE(must(again->enrich(said)), Intake::Erased);
        (void)must(again->finish({}));
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
        again.reset();
        sink.reset();
        w.close(); // the log is written back
        {
            RawSql sql(w.path());
            QVERIFY(!sql.exec(QStringLiteral("UPDATE opt_ins SET token = 'otn-demo-000001' WHERE id = 1"))
                         .isEmpty());
            QVERIFY(!sql.exec(QStringLiteral("DELETE FROM buried_tokens")).isEmpty());
            QVERIFY(
                !sql.exec(QStringLiteral("UPDATE opt_ins SET token = 'erased:2' WHERE id = 2")).isEmpty());
        }
        const auto bytes = bytesOf(w.path());
        for (const auto& word : {secret.psid.value(), secret.token.reveal(), secret.email,
                 spent.token.reveal(), QStringLiteral("my words"), QStringLiteral("Ana1")})
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
        QVERIFY(bytes.contains(record(2).token.reveal().toUtf8()));
    }

    void theReceiptTellsAll()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        const auto claim = must(w.writer().claimNext(id, kNow));
        const auto outcome = accepted(QStringLiteral("mid.1"));
        must(w.writer().settle(claim.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        const auto receipt = must(w.writer().person(Workspace::page(), record(1).psid));
        QCOMPARE(receipt.person.name, QStringLiteral("Ana1 Müller"));
        QCOMPARE(receipt.optIns.size(), 1U);
        const auto& one = receipt.optIns.front();
        QCOMPARE(one.row.prompt, QStringLiteral("Aurora 2 back in stock"));
        QCOMPARE(one.row.state, OptInState::Sent);
        QCOMPARE(one.fileName, QStringLiteral("list.csv"));
        QCOMPARE(one.journal.size(), 4U);
        QCOMPARE(one.messages.size(), 1U);
        QCOMPARE(one.messages.front().text, QStringLiteral("Hi there"));
        QCOMPARE(one.messages.front().state, DeliveryState::Accepted);
        QCOMPARE(one.messages.front().verdict, std::optional(Verdict::Relevant));
        QVERIFY(!receipt.stoppedAt);
    }

    void aTokenIsOnePersons()
    {
        Workspace w;
        w.fill(1);
        auto other = record(1);
        other.psid = record(2).psid;
        QCOMPARE(both(w, other), Intake::OtherPerson);
        QCOMPARE(must(w.writer().optIns(std::vector{OptInId{1}})).front().psid, record(1).psid);
        auto dry =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::DryRun, kNow));
        QCOMPARE(must(dry->take(record(5))), Intake::Added);
        other = record(5);
        other.psid = record(6).psid;
        QCOMPARE(must(dry->take(other)), Intake::OtherPerson);
    }

    void listsOfPeopleEnrichAndNothingMore()
    {
        Workspace w;
        auto one = record(1);
        one.email = QStringLiteral("Ana@shop.example");
        one.phone = QStringLiteral("+49 151 234567");
        w.import({one});
        Person said;
        said.email = QStringLiteral("ana@SHOP.example");
        said.locale = QStringLiteral("fr_FR");
        auto sink =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::Commit, kNow));
        QCOMPARE(must(sink->enrich(said)), Intake::Known);
        said.email = QStringLiteral("nobody@shop.example");
        QCOMPARE(must(sink->enrich(said)), Intake::Stranger);
        said.phone = QStringLiteral("0049151234567");
        QCOMPARE(must(sink->enrich(said)), Intake::Stranger);
        said.phone = QStringLiteral("49 151/234567");
        QCOMPARE(must(sink->enrich(said)), Intake::Known);
        Person fresh;
        fresh.psid = record(2).psid;
        fresh.name = QStringLiteral("Bo");
        QCOMPARE(must(sink->enrich(fresh)), Intake::Known);
        (void)must(sink->finish({}));
        QCOMPARE(must(w.writer().person(Workspace::page(), one.psid)).person.locale, QStringLiteral("fr_FR"));
        QVERIFY(must(w.writer().person(Workspace::page(), fresh.psid)).optIns.empty());
        QCOMPARE(must(w.writer().topics(Workspace::page())).front().counts.total(), 1);
    }
};

QTEST_GUILESS_MAIN(TstPeople)
#include "tst_people.moc"
