// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using ports::Intake;
using store::ImportMode;

class TstImport : public QObject
{
    Q_OBJECT

private:
    static std::vector<Intake> dryRun(Workspace& w, const std::vector<OptInRecord>& records)
    {
        auto sink =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::DryRun, kNow));
        std::vector<Intake> intakes;
        for (const auto& one : records)
            intakes.push_back(must(sink->take(one)));
        if (must(sink->finish({})).isValid())
            qFatal("a dry run made a batch");
        return intakes;
    }
    static OptInRecord with(OptInRecord one, OptInState state)
    {
        one.state = state;
        return one;
    }

private Q_SLOTS:
    void everyIntakeIsTheSameInADryRun()
    {
        Workspace w;
        w.fill(3);
        auto old = record(13);
        old.expiresAt = kNow;
        const std::vector<OptInRecord> file{record(1), record(10), record(10),
            with(record(2), OptInState::SpentElsewhere), with(record(2), OptInState::Unused),
            with(record(11), OptInState::SpentElsewhere), with(record(12), OptInState::Withdrawn), old,
            with(record(10), OptInState::SpentElsewhere), with(record(3), OptInState::Withdrawn),
            with(record(3), OptInState::Withdrawn), with(record(1), OptInState::Expired), record(11)};
        const std::vector<Intake> expected{Intake::Known, Intake::Added, Intake::Known, Intake::Spent,
            Intake::Known, Intake::Spent, Intake::Spent, Intake::Expired, Intake::Spent, Intake::Spent,
            Intake::Known, Intake::Known, Intake::Known};
        const auto before = must(w.writer().topics(Workspace::page()));
        QCOMPARE(dryRun(w, file), expected);
        QCOMPARE(must(w.writer().topics(Workspace::page())), before);
        std::vector<Intake> intakes;
        QVERIFY(w.import(file, &intakes).isValid());
        QCOMPARE(intakes, expected);
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(w.state(2), OptInState::SpentElsewhere);
        QCOMPARE(w.state(3), OptInState::Withdrawn);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
        intakes.clear();
        w.import(file, &intakes);
        QCOMPARE(intakes, std::vector<Intake>(file.size(), Intake::Known));
        QCOMPARE(must(w.writer().batches(Workspace::page())).size(), 3);
        QCOMPARE(must(w.writer().batches(Workspace::page())).front().rows, static_cast<qint64>(file.size()));
    }

    void peopleGainAndNeverLose()
    {
        Workspace w;
        auto first = record(1);
        first.firstName = QStringLiteral("Ana");
        first.lastName.clear();
        w.import({first});
        auto second = record(2, QStringLiteral("Café"));
        second.psid = first.psid;
        second.firstName.clear();
        second.lastName = QStringLiteral("Müller");
        second.locale.clear();
        second.phone = QStringLiteral("0151");
        w.import({second});
        const auto row = must(w.writer().audience(w.topic(), {}, 10)).front();
        QCOMPARE(row.person.name, QStringLiteral("Ana Müller"));
        QCOMPARE(row.person.firstName, QStringLiteral("Ana"));
        QCOMPARE(row.person.locale, QStringLiteral("de_DE"));
        QCOMPARE(row.person.phone, QStringLiteral("0151"));
        auto known = first;
        known.name = QStringLiteral("Ana M. Müller");
        known.firstName.clear();
        w.import({known});
        QCOMPARE(must(w.writer().audience(w.topic(), {}, 10)).front().person.name,
            QStringLiteral("Ana M. Müller"));
    }

    void topicsAreMadeOnceAndFilled()
    {
        Workspace w;
        auto one = record(1, QStringLiteral("Café  Crema"));
        one.topicKind = TopicKind::PriceDrop;
        one.topicFields = {{QStringLiteral("price"), QStringLiteral("9.90")}};
        auto two = record(2, QStringLiteral("CAFE crema"));
        two.topicFields = {{QStringLiteral("price"), QStringLiteral("8.90")},
            {QStringLiteral("link"), QStringLiteral("https://shop.example/c")}};
        w.import({one, two, record(3)});
        const auto topics = must(w.writer().topics(Workspace::page()));
        QCOMPARE(topics.size(), 2);
        QCOMPARE(topics[0].topic.name, QStringLiteral("Aurora 2"));
        QCOMPARE(topics[0].topic.kind, TopicKind::BackInStock);
        QCOMPARE(topics[1].topic.kind, TopicKind::PriceDrop);
        QCOMPARE(topics[1].topic.fields.value(QStringLiteral("price")), QStringLiteral("9.90"));
        QCOMPARE(topics[1].topic.fields.size(), 2);
        QCOMPARE(topics[1].counts[OptInState::Unused], 2);
        QCOMPARE(must(w.writer().topic(topics[1].topic.id)), topics[1]);
        auto changed = topics[1].topic;
        changed.name = QStringLiteral("Coffee");
        changed.kind = TopicKind::Launch;
        changed.fields = {{QStringLiteral("date"), QStringLiteral("2026-10-01")}};
        must(w.writer().updateTopic(changed));
        QCOMPARE(must(w.writer().topic(changed.id)).topic, changed);
        changed.name = QStringLiteral("aurora 2");
        QCOMPARE(w.writer().updateTopic(changed).error().code, ErrorCode::InvalidValue);
        changed.id = TopicId{77};
        QCOMPARE(w.writer().updateTopic(changed).error().code, ErrorCode::NotFound);
    }

    void anInterruptedImportLeavesNothing()
    {
        Workspace w;
        w.fill(1);
        {
            auto sink =
                must(w.writer().importSink(Workspace::page(), QStringLiteral("b"), ImportMode::Commit, kNow));
            for (int i = 10; i < 60; ++i)
                QCOMPARE(must(sink->take(record(i, QStringLiteral("New topic")))), Intake::Added);
        }
        QCOMPARE(must(w.writer().topics(Workspace::page())).size(), 1);
        QCOMPARE(must(w.writer().batches(Workspace::page())).size(), 1);
        RawSql raw(w.path());
        QCOMPARE(raw.number(QStringLiteral("SELECT count(*) FROM people")), 1);
        QCOMPARE(raw.number(QStringLiteral("SELECT count(*) FROM journal")), 1);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void aBadRecordSpoilsTheWhole()
    {
        Workspace w;
        auto sink =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("b"), ImportMode::Commit, kNow));
        must(sink->take(record(1)));
        QCOMPARE(sink->take(with(record(2), OptInState::Sent)).error().code, ErrorCode::InvalidValue);
        QCOMPARE(sink->finish({}).error().code, ErrorCode::InvalidValue);
        sink.reset();
        QVERIFY(must(w.writer().topics(Workspace::page())).isEmpty());
        QCOMPARE(w.writer()
                     .importSink(PageId{QStringLiteral("5")}, QStringLiteral("b"), ImportMode::Commit, kNow)
                     .error()
                     .code,
            ErrorCode::PageUnknown);
    }

    void nothingBringsAUsedTokenBack()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        const auto claim = must(w.writer().claimNext(id, kNow));
        const auto outcome = accepted(QStringLiteral("m_1"));
        must(w.writer().settle(claim.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        std::vector<Intake> intakes;
        w.import({record(1), with(record(1), OptInState::SpentElsewhere),
                     with(record(2), OptInState::SpentElsewhere)},
            &intakes);
        QCOMPARE(intakes, (std::vector{Intake::Known, Intake::Known, Intake::Spent}));
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.state(2), OptInState::SpentElsewhere);
        QCOMPARE(must(w.writer().claimNext(id, kNow)).kind, store::ClaimAnswer::Kind::NothingLeft);
        QCOMPARE(w.delivery(id, 2).reason, QStringLiteral("spent_elsewhere"));
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void aRehearsalSpendsNothingOfARealPage()
    {
        Workspace w;
        w.fill(1);
        const PageId real{QStringLiteral("777")};
        const PageId other{QStringLiteral("778")};
        must(w.writer().addPage({real, QStringLiteral("Real")}, kNow));
        must(w.writer().addPage({other, QStringLiteral("Other")}, kNow));
        for (const auto& [page, expected] :
            {std::pair{real, Intake::Added}, std::pair{other, Intake::OtherPerson}}) {
            auto sink = must(w.writer().importSink(page, QStringLiteral("b"), ImportMode::Commit, kNow));
            QCOMPARE(must(sink->take(record(1))), expected);
            must(sink->finish({}));
        }
    }

    void aClockThatLeapsExpiresNobody()
    {
        Workspace w;
        w.fill(3);
        const auto early = kNow + 24h * 730;
        QCOMPARE(w.writer().expireDue(Workspace::page(), early).error(),
            (Error{ErrorCode::ClockAhead, {toIso(kNow).left(10)}}));
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(must(w.writer().journal(OptInId{1})).size(), size_t{1});
        // A day back, nothing comes to life and nothing is lost.
        QCOMPARE(must(w.writer().expireDue(Workspace::page(), kNow + 24h * 399)), 3);
        QCOMPARE(must(w.writer().expireDue(Workspace::page(), kNow - 24h)), 0);
        QCOMPARE(w.state(1), OptInState::Expired);
        // Where two years did pass, an import shows it.
        w.import({record(4)});
        auto sink = must(w.writer().importSink(
            Workspace::page(), QStringLiteral("new"), store::ImportMode::Commit, early));
        auto fresh = record(5);
        fresh.optedInAt = early - 24h;
        fresh.expiresAt = early + 24h;
        must(sink->take(fresh));
        must(sink->finish({}));
        QCOMPARE(must(w.writer().expireDue(Workspace::page(), early)), 1);
        QCOMPARE(w.state(4), OptInState::Expired);
        QCOMPARE(w.state(5), OptInState::Unused);
        QCOMPARE(w.wrongCounters(), 0);
    }
    void aClockThatLeapsInTheMiddleOfACampaign()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        const auto early = kNow + 24h * 730;
        QCOMPARE(w.writer().claimNext(id, early).error().code, ErrorCode::ClockAhead);
        for (const qint64 optIn : {1, 2, 3})
            QCOMPARE(w.state(optIn), OptInState::Reserved);
        QVERIFY(must(w.writer().claimNext(id, kNow - 24h)).claim.has_value());
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void expiryIsFoundAndWritten()
    {
        Workspace w;
        w.fill(3);
        const std::vector bounds{kNow, record(2).expiresAt, record(9).expiresAt};
        QCOMPARE(must(w.writer().expiring(w.topic(), bounds)), (std::vector<qint64>{1, 2}));
        const auto seen = must(w.writer().overview(
            {Workspace::page(), {kNow - 72h, kNow - 24h, kNow}, bounds, record(3).expiresAt}));
        QCOMPARE(seen.given, (std::vector<qint64>{0, 3})); // a bound belongs to what begins there
        QCOMPARE(seen.expiring, (std::vector<qint64>{1, 2}));
        QCOMPARE(seen.soon.size(), size_t{1});
        QCOMPARE(seen.soon[0].topic, w.topic());
        QCOMPARE(seen.soon[0].unused, 2);
        QCOMPARE(must(w.writer().expireDue(Workspace::page(), record(2).expiresAt)), 2);
        QCOMPARE(w.state(1), OptInState::Expired);
        QCOMPARE(w.state(3), OptInState::Unused);
        QCOMPARE(must(w.writer().expireDue(Workspace::page(), record(2).expiresAt)), 0);
        const auto journal = must(w.writer().journal(OptInId{1}));
        QCOMPARE(journal.size(), size_t{2});
        QCOMPARE(journal[0].from, std::nullopt);
        QCOMPARE(journal[0].why, QStringLiteral("import"));
        QCOMPARE(journal[1].from, std::optional(OptInState::Unused));
        QCOMPARE(journal[1].to, OptInState::Expired);
        QCOMPARE(journal[1].why, QStringLiteral("expire"));
        QVERIFY(!journal[1].campaign.isValid());
        const auto prompts = must(w.writer().prompts(w.topic()));
        QCOMPARE(prompts.size(), 1);
        QCOMPARE(prompts.front().unused, 1);
        QCOMPARE(prompts.front().total, 3);
    }
};

QTEST_GUILESS_MAIN(TstImport)
#include "tst_import.moc"
