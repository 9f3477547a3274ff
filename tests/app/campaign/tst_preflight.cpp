// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked.h"
#include "store/chain.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using campaign::mayBeSent;
using campaign::Preflight;
using campaign::Sample;

class TstPreflight : public QObject
{
    Q_OBJECT

private:
    static QMap<LeftOutReason, qint64> leftOut(const Preflight& look)
    {
        QMap<LeftOutReason, qint64> out;
        for (const auto& one : look.leftOut)
            out.insert(one.reason, one.count);
        return out;
    }

private Q_SLOTS:
    void countsAddUp()
    {
        Workspace w;
        w.fill(6);
        auto spent = record(7), again = record(8);
        spent.state = OptInState::SpentElsewhere;
        again.psid = record(1).psid;
        auto spentToo = record(9);
        spentToo.state = OptInState::SpentElsewhere;
        w.import({spent, again, spentToo});
        const auto id = draftOf(w, kKept, {}, 3);
        const auto found = must(look(w, id));
        QCOMPARE(found.people, 3);
        QCOMPARE(leftOut(found), (QMap<LeftOutReason, qint64>{{LeftOutReason::NextWave, 3},
                                     {LeftOutReason::SpentElsewhere, 2}, {LeftOutReason::SecondOptIn, 1}}));
        QCOMPARE(found.leftOut.front().reason, LeftOutReason::NextWave); // most first
        QCOMPARE(found.leftOut.back().reason, LeftOutReason::SecondOptIn);
        QCOMPARE(found.topicName, QStringLiteral("Aurora 2"));
        QCOMPARE(found.campaign.id, id);
        // Reads only.
        QCOMPARE(must(w.writer().topic(w.topic())).counts[OptInState::Unused], 7);
        QCOMPARE(must(w.writer().campaign(id)).campaign.state, CampaignState::Draft);
    }
    void openWindowsAndHealthAreSeen()
    {
        Workspace w;
        w.fill(3);
        PageEvent event;
        event.kind = EventKind::Message;
        event.psid = record(2).psid;
        event.at = kNow - 1h;
        event.hash = QStringLiteral("one");
        auto sink =
            must(w.writer().importSink(w.page(), QStringLiteral("log"), store::ImportMode::Commit, kNow));
        QVERIFY(must(sink->keep(event)));
        must(sink->finish({}));
        const auto id = draftOf(w, kKept);
        auto found = must(look(w, id));
        QCOMPARE(found.people, 3);
        QCOMPARE(found.inWindow, 1);
        QVERIFY(mayBeSent(found, 3, {}, kNow).ok());
        must(w.writer().chainWriter().enterBlockRate(w.page(), kNow, 0.03));
        found = must(look(w, id));
        QCOMPARE(mayBeSent(found, 3, {}, kNow).error().code, ErrorCode::PageUnhealthy);
        found.health = {};
        found.notice = PolicyNotice{QStringLiteral("block"), QStringLiteral("Spam"), kNow, {}};
        QCOMPARE(mayBeSent(found, 3, {}, kNow).error().code, ErrorCode::PolicyEnforced);
        found.notice->confirmedAt = kNow;
        QVERIFY(mayBeSent(found, 3, {}, kNow).ok());
    }
    void nobodyIsLeft()
    {
        Workspace w;
        w.fill(2);
        const auto found = must(look(w, draftOf(w, kKept, QStringLiteral("locale=fr"))));
        QCOMPARE(found.people, 0);
        QVERIFY(found.prompts.isEmpty() && found.samples.isEmpty() && found.leftOut.isEmpty());
        QCOMPARE(found.verdict, Verdict::Unclear);
    }
    void worstPromptDecides()
    {
        Workspace w;
        w.fill(3);
        std::vector<OptInRecord> kettles;
        for (int i = 4; i <= 5; ++i) {
            kettles.push_back(record(i));
            kettles.back().prompt = must(Prompt::from(QStringLiteral("Ember kettle back in stock")));
        }
        w.import(kettles);
        const auto mixed = must(look(w, draftOf(w, kKept)));
        QCOMPARE(mixed.prompts.size(), 2);
        QCOMPARE(mixed.verdict, Verdict::NotRelevant);
        QCOMPARE(mixed.prompts.front().prompt, QStringLiteral("Ember kettle back in stock"));
        QCOMPARE(mixed.prompts.front().people, 2);
        QCOMPARE(mixed.prompts.back().answer.verdict, Verdict::Relevant);
        QCOMPARE(mixed.prompts.back().people, 3);
        // Narrowed to those who asked for it, the same text is right.
        const auto narrowed =
            must(look(w, draftOf(w, kKept, QStringLiteral("prompt=Aurora 2 back in stock"))));
        QCOMPARE(narrowed.verdict, Verdict::Relevant);
        QCOMPARE(narrowed.people, 3);
        // Of prompts with the same verdict the one with more people comes first.
        const auto neither =
            must(look(w, draftOf(w, QStringLiteral("Our café has a new garden, come and see."))));
        QCOMPARE(neither.prompts.front().answer.verdict, neither.prompts.back().answer.verdict);
        QCOMPARE(neither.prompts.front().people, 3);
    }
    void samplesWorstFirst()
    {
        Workspace w;
        std::vector<OptInRecord> records;
        for (int i = 1; i <= 40; ++i) {
            records.push_back(record(i));
            records.back().firstName = QStringLiteral("Ana");
        }
        for (const int nameless : {30, 35}) {
            records[static_cast<size_t>(nameless - 1)].firstName.clear();
            records[static_cast<size_t>(nameless - 1)].lastName.clear();
        }
        records[32].firstName = QStringLiteral("Wilhelmine-Charlotte");
        records[24].firstName = QStringLiteral("Maximiliane");
        w.import(records);
        const auto samples = must(look(w, draftOf(w, kKept))).samples;
        QCOMPARE(samples.size(), 20);
        QCOMPARE(samples[0].why, Sample::Why::NoName);
        QCOMPARE(samples[0].psid, records[29].psid);
        QVERIFY(samples[0].text.startsWith(u"Hi there,"));
        QCOMPARE(samples[1].psid, records[34].psid);
        QCOMPARE(samples[2].why, Sample::Why::Longest);
        QVERIFY(samples[2].text.startsWith(u"Hi Wilhelmine-Charlotte,"));
        QVERIFY(samples[3].text.startsWith(u"Hi Maximiliane,"));
        QCOMPARE(samples.back().why, Sample::Why::First);
        QSet<QString> people;
        for (const auto& sample : samples)
            people.insert(sample.psid.value());
        QCOMPARE(people.size(), 20);
    }
    void nightWherePeopleAre_data()
    {
        // It is 14:13 in UTC.
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("night");
        QTest::newRow("unknown") << QString() << 0;
        QTest::newRow("not a zone") << QStringLiteral("Atlantis/Centre") << 0;
        QTest::newRow("Berlin, 16:13") << QStringLiteral("Europe/Berlin") << 0;
        QTest::newRow("Tokyo, 23:13") << QStringLiteral("Asia/Tokyo") << 1;
        QTest::newRow("Los Angeles, 7:13") << QStringLiteral("America/Los_Angeles") << 1;
        QTest::newRow("Denver, 8:13") << QStringLiteral("America/Denver") << 0;
        QTest::newRow("offset 0") << QStringLiteral("0") << 0;
        QTest::newRow("offset 6, 20:13") << QStringLiteral("6") << 0;
        QTest::newRow("offset 7, 21:13") << QStringLiteral("7") << 1;
        QTest::newRow("offset -6.5, 7:43") << QStringLiteral("-6.5") << 1;
        QTest::newRow("offset -6, 8:13") << QStringLiteral("-6") << 0;
    }
    void nightWherePeopleAre()
    {
        QFETCH(QString, zone);
        QFETCH(int, night);
        Workspace w;
        auto one = record(1);
        one.timezone = zone;
        auto leftOut = record(2); // not counted
        leftOut.timezone = QStringLiteral("Asia/Tokyo");
        leftOut.state = OptInState::SpentElsewhere;
        w.import({one, leftOut});
        QCOMPARE(must(look(w, draftOf(w, kKept))).atNight, night);
    }
    void overlapsOfAWeek()
    {
        Workspace w;
        w.fill(3);
        const auto first = w.sending();
        for (int i = 1; i <= 2; ++i) {
            const auto claim = std::move(*must(w.writer().claimNext(first, kNow)).claim);
            const auto outcome = i == 1 ? accepted(QStringLiteral("m_1")) : unknown();
            must(w.writer().settle(claim.attempt(), outcome, settlementOf(outcome, kNow), kNow));
        }
        // The same three people opt in once more.
        std::vector<OptInRecord> again;
        for (int i = 1; i <= 3; ++i) {
            again.push_back(record(100 + i));
            again.back().psid = record(i).psid;
        }
        w.import(again);
        const auto id = draftOf(w, kKept);
        QCOMPARE(must(look(w, id, kNow + 24h)).people, 3);
        QCOMPARE(must(look(w, id, kNow + 24h)).overlaps, 1); // only what was accepted counts as told
        QCOMPARE(must(look(w, id, kNow + 24h * 7 - 1ms)).overlaps, 1);
        QCOMPARE(must(look(w, id, kNow + 24h * 7)).overlaps, 0);
    }
    void hashTiesToTheText()
    {
        const QList<Button> reply{{QStringLiteral("Yes"), ReplyAction{QStringLiteral("https://a.example")}}};
        const QList<Button> link{{QStringLiteral("Yes"), LinkAction{QStringLiteral("https://a.example")}}};
        const QList<Button> both{reply[0], link[0]};
        const QList<Button> turned{link[0], reply[0]};
        const QString text = QStringLiteral("Hi");
        QSet<QByteArray> hashes;
        for (const auto& buttons : {QList<Button>(), reply, link, both, turned})
            hashes.insert(campaign::hashOfText(text, buttons));
        hashes.insert(campaign::hashOfText(QStringLiteral("Hi "), {}));
        hashes.insert(campaign::hashOfText(QStringLiteral("HiYes"), {}));
        QCOMPARE(hashes.size(), 7);
        QCOMPARE(campaign::hashOfText(text, both), campaign::hashOfText(text, both));
        Workspace w;
        w.fill(1);
        QCOMPARE(must(look(w, draftOf(w, kKept))).textHash, campaign::hashOfText(kKept, {}));
    }
    void aDraftThatIsNotReady()
    {
        Workspace w;
        w.fill(1);
        QCOMPARE(look(w, draftOf(w, QString())).error().code, ErrorCode::MessageEmpty);
        QCOMPARE(look(w, draftOf(w, QStringLiteral("Hi {first_name}"))).error().code,
            ErrorCode::VariableWithoutFallback);
        QCOMPARE(
            look(w, draftOf(w, kKept, QStringLiteral("colour=red"))).error().code, ErrorCode::InvalidValue);
        QCOMPARE(look(w, CampaignId{99}).error().code, ErrorCode::NotFound);
        const store::CancelFlag stop{true};
        QCOMPARE(campaign::preflight(w.writer(), checker(), draftOf(w, kKept), kNow, stop).error().code,
            ErrorCode::Cancelled);
    }
    void whatStopsASend()
    {
        Preflight found;
        found.people = 12;
        found.verdict = Verdict::Relevant;
        QVERIFY(mayBeSent(found, 12, {}, kNow).ok());
        const auto mismatch = mayBeSent(found, 11, {}, kNow);
        QCOMPARE(mismatch.error(),
            (Error{ErrorCode::CountMismatch, {QStringLiteral("11"), QStringLiteral("12")}}));
        found.verdict = Verdict::Unclear;
        QCOMPARE(mayBeSent(found, 12, QStringLiteral(" \n"), kNow).error().code, ErrorCode::ReasonNeeded);
        QVERIFY(mayBeSent(found, 12, QStringLiteral("They know"), kNow).ok());
        found.verdict = Verdict::NotRelevant;
        QCOMPARE(
            mayBeSent(found, 12, QStringLiteral("They know"), kNow).error().code, ErrorCode::NotRelevant);
        found.campaign.uselessAfter = kNow;
        QCOMPARE(mayBeSent(found, 12, {}, kNow).error().code, ErrorCode::UselessAfterPassed);
        found.verdict = Verdict::Relevant;
        QVERIFY(mayBeSent(found, 12, {}, kNow - 1ms).ok());
        found.people = 0;
        QCOMPARE(mayBeSent(found, 0, {}, kNow - 1ms).error().code, ErrorCode::AudienceEmpty);
    }
};

QTEST_GUILESS_MAIN(TstPreflight)
#include "tst_preflight.moc"
