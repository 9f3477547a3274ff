// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

namespace {

store::RetentionStep tidy(Workspace& w, Instant now, int* steps = nullptr)
{
    store::RetentionStep all;
    for (store::RetentionStep step; !step.done; all.done = step.done) {
        step = must(w.writer().applyRetention(step.next, now));
        all.tokens += step.tokens;
        all.events += step.events;
        if (steps)
            ++*steps;
    }
    return all;
}

qint64 tokensKept(const Workspace& w)
{
    return RawSql(w.path()).number(QStringLiteral("SELECT count(*) FROM opt_ins WHERE token LIKE 'otn-%'"));
}

PageEvent message(int i, Instant at)
{
    PageEvent event;
    event.kind = EventKind::Message;
    event.psid = record(i).psid;
    event.at = at;
    event.detail = QStringLiteral("ext");
    event.raw = QStringLiteral("{\"text\":\"private words\"}");
    event.hash = QStringLiteral("hash-%1").arg(i);
    return event;
}

} // namespace

/// How long texts are kept, and that what is gone never comes back as new; topics that are taken apart.
class TstRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreKept()
    {
        Workspace w;
        QCOMPARE(must(w.writer().retention()), Retention());
        const Retention wish{true, 0, false, 12};
        must(w.writer().setRetention(wish));
        QCOMPARE(must(w.writer().retention()), wish);
        w.close();
        w.open();
        QCOMPARE(must(w.writer().retention()), wish);
        QCOMPARE(w.writer().setRetention({true, -1, true, 90}).error().code, ErrorCode::InvalidValue);
        QCOMPARE(w.writer().setRetention({true, 1, true, 99'999}).error().code, ErrorCode::InvalidValue);
    }

    void tokensOfUsedOptInsGoAfterTheirTime()
    {
        Workspace w;
        w.fill(4);
        const auto id = w.frozen();
        w.finish(id);
        w.import({record(8), record(9)});
        (void)must(w.writer().withdraw(Workspace::page(), record(9).psid, kNow));
        QCOMPARE(tidy(w, kNow + 24h * 400).tokens, 0); // nobody asked for it
        must(w.writer().setRetention({true, 30, true, 90}));
        QCOMPARE(tidy(w, kNow + 24h * 29).tokens, 0);
        QCOMPARE(tidy(w, kNow + 24h * 31).tokens, 5);
        QCOMPARE(tidy(w, kNow + 24h * 31).tokens, 0);
        QCOMPARE(tokensKept(w), 1); // unused: it is still needed
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
        // The next start compares hashes with the use journal, and nothing changes.
        w.close();
        w.open();
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 0);
        QCOMPARE(w.state(1), OptInState::Sent);
    }

    void whatWasRemovedIsNeverImportedAgain()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.frozen();
        w.finish(id);
        must(w.writer().setRetention({true, 0, true, 90}));
        QCOMPARE(tidy(w, kNow + 1h).tokens, 3);
        QCOMPARE(tokensKept(w), 0);
        std::vector<ports::Intake> intakes;
        w.import({record(1), record(2), record(3), record(4)}, &intakes);
        using ports::Intake;
        QCOMPARE(intakes, (std::vector{Intake::Known, Intake::Known, Intake::Known, Intake::Added}));
        const auto counts = must(w.writer().topics(Workspace::page())).front().counts;
        QCOMPARE(counts[OptInState::Unused], 1);
        QCOMPARE(counts.total(), 4); // the rows are still there, and once
        auto dry = must(w.writer().importSink(
            Workspace::page(), QStringLiteral("list.csv"), store::ImportMode::DryRun, kNow));
        QCOMPARE(must(dry->take(record(1))), Intake::Known);
        // Who is erased later stays so.
        must(w.writer().erase(Workspace::page(), record(1).psid, kNow));
        auto sink = must(w.writer().importSink(
            Workspace::page(), QStringLiteral("list.csv"), store::ImportMode::Commit, kNow));
        QVERIFY(must(sink->take(record(1))) != Intake::Added);
    }

    void manyGoInSmallSteps()
    {
        Workspace w;
        std::vector<OptInRecord> records;
        for (int i = 1; i <= 12'000; ++i) {
            records.push_back(record(i));
            records.back().state = OptInState::SpentElsewhere;
        }
        w.import(records);
        must(w.writer().setRetention({true, 0, true, 90}));
        int steps = 0;
        QCOMPARE(tidy(w, kNow + 1h, &steps).tokens, 12'000);
        QCOMPARE(steps, 4); // three stretches of ids, and the events
    }

    void wordsOfEventsGoAndTheEventStays()
    {
        Workspace w;
        w.fill(2);
        {
            auto sink = must(w.writer().importSink(
                Workspace::page(), QStringLiteral("capture.jsonl"), store::ImportMode::Commit, kNow));
            QVERIFY(must(sink->keep(message(1, kNow - 24h * 100))));
            QVERIFY(must(sink->keep(message(2, kNow - 24h))));
            must(sink->finish({}));
        }
        QCOMPARE(tidy(w, kNow).events, 1);
        RawSql sql(w.path());
        QCOMPARE(sql.number(QStringLiteral("SELECT count(*) FROM events WHERE raw LIKE '%private%'")), 1);
        QCOMPARE(must(w.writer().person(Workspace::page(), record(1).psid)).events.size(), 1U);
        auto sink = must(w.writer().importSink(
            Workspace::page(), QStringLiteral("capture.jsonl"), store::ImportMode::Commit, kNow));
        QVERIFY(!must(sink->keep(message(1, kNow - 24h * 100)))); // the same event is still known
        must(sink->finish({}));
        must(w.writer().setRetention({false, 30, false, 0}));
        QCOMPARE(tidy(w, kNow + 24h * 900).events, 0);
    }

    void aTopicIsTakenApartByPrompt()
    {
        Workspace w;
        std::vector<OptInRecord> records;
        for (int i = 1; i <= 6; ++i) {
            records.push_back(record(i));
            if (i > 4)
                records.back().prompt = *Prompt::from(QStringLiteral("The red one is back"));
        }
        w.import(records);
        const auto topic = w.topic();
        const auto red = QStringLiteral("The red one is back");
        const auto name = QStringLiteral("Aurora 2 red");
        QCOMPARE(w.writer().splitTopic(topic, {QStringLiteral("no such")}, name).error().code,
            ErrorCode::InvalidValue);
        QCOMPARE(w.writer().splitTopic(topic, {}, name).error().code, ErrorCode::InvalidValue);
        QCOMPARE(w.writer().splitTopic(topic, {red}, QStringLiteral("AURORA 2")).error().code,
            ErrorCode::InvalidValue);
        QCOMPARE(
            w.writer().splitTopic(topic, {red, QStringLiteral("Aurora 2 back in stock")}, name).error().code,
            ErrorCode::InvalidValue); // nothing would stay
        const auto made = must(w.writer().splitTopic(topic, {red, red}, name));
        const auto after = must(w.writer().topic(made));
        QCOMPARE(after.topic.name, name);
        QCOMPARE(after.topic.kind, TopicKind::BackInStock);
        QCOMPARE(after.counts[OptInState::Unused], 2);
        QCOMPARE(must(w.writer().topic(topic)).counts[OptInState::Unused], 4);
        QCOMPARE(must(w.writer().prompts(made)).front().prompt, red);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void noSplitWhileSending()
    {
        Workspace w;
        w.import({record(1), [] {
                      auto one = record(2);
                      one.prompt = *Prompt::from(QStringLiteral("Another"));
                      return one;
                  }()});
        (void)w.sending();
        QCOMPARE(
            w.writer().splitTopic(w.topic(), {QStringLiteral("Another")}, QStringLiteral("New")).error().code,
            ErrorCode::CampaignIsSending);
    }

    void aRenamedTopicIsStillFoundByFiles()
    {
        Workspace w;
        w.fill(1);
        auto topic = must(w.writer().topic(w.topic())).topic;
        topic.name = QStringLiteral("Aurora Two");
        must(w.writer().updateTopic(topic));
        w.import({record(2)}); // says "Aurora 2"
        QCOMPARE(must(w.writer().topics(Workspace::page())).size(), 1);
        // Back to the old name, and to the new one again: a name is never another topic's alias.
        topic.name = QStringLiteral("Aurora 2");
        must(w.writer().updateTopic(topic));
        w.import({record(3, QStringLiteral("Aurora Two"))});
        QCOMPARE(must(w.writer().topics(Workspace::page())).size(), 1);
        QCOMPARE(must(w.writer().topic(topic.id)).counts[OptInState::Unused], 3);
    }

    void theIdOfAMergedTopicIsNeverUsedAgain()
    {
        Workspace w;
        w.import({record(1), record(2, QStringLiteral("Boots"))});
        const auto topics = must(w.writer().topics(Workspace::page()));
        const auto last = std::max(topics[0].topic.id, topics[1].topic.id);
        const auto first = std::min(topics[0].topic.id, topics[1].topic.id);
        must(w.writer().mergeTopics(last, first));
        w.import({record(3, QStringLiteral("Tent"))});
        for (const auto& one : must(w.writer().topics(Workspace::page())))
            QVERIFY(one.topic.id != last);
    }
};

QTEST_GUILESS_MAIN(TstRetention)
#include "tst_retention.moc"
