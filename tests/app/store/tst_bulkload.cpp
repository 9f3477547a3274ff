// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/sqlite/bulkload.h"
#include "store/sqlite/keyhash.h"

#include <QSet>
#include <map>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using namespace headsup::store::sqlite;
using ports::Intake;
using store::ImportMode;

/// Imports of so many rows that they take short cuts. They end like those of few.
class TstBulkLoad : public QObject
{
    Q_OBJECT

private:
    static QStringList schema(Workspace& w)
    {
        Statement select(w.database(),
            QStringLiteral("SELECT name || ' ' || sql FROM sqlite_master WHERE sql NOT NULL ORDER BY 1"));
        select.run();
        QStringList all;
        while (select.next())
            all += select.text(0);
        return all;
    }
    static void add(Database& database, const char* token, int state)
    {
        run(database,
            QStringLiteral(
                "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at,"
                " expires_at, batch) SELECT page, realm, person, topic, prompt, ?, ?, 0, 0, batch FROM"
                " opt_ins WHERE id = 1"),
            QString::fromLatin1(token), state);
    }
    /// Twice in the file, said to be used later in the file, another's token, expired, withdrawn, new names.
    static std::vector<OptInRecord> muddled(int rows)
    {
        std::vector<OptInRecord> file;
        for (int i = 0; i < rows; ++i) {
            auto one = record(i, QStringLiteral("Topic %1").arg(i % 7));
            one.psid = record(i / 2).psid;
            if (i % 11 == 0)
                one.expiresAt = kNow;
            if (i % 13 == 0)
                one.state = OptInState::Withdrawn;
            file.push_back(one);
            if (i % 17 == 0)
                file.push_back(one);
            if (i % 19 == 0) {
                one.state = OptInState::SpentElsewhere;
                one.lastName = QStringLiteral("Li");
                file.push_back(one);
            }
            if (i % 23 == 0) {
                one.psid = record(rows + i).psid;
                file.push_back(one);
            }
        }
        return file;
    }
    static std::map<Intake, int> taken(Workspace& w, ImportMode mode, const std::vector<OptInRecord>& file)
    {
        auto sink = must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), mode, kNow));
        std::map<Intake, int> counts;
        for (const auto& one : file)
            ++counts[must(sink->take(one))];
        must(sink->finish({}));
        return counts;
    }
    static QStringList rows(Workspace& w)
    {
        Statement select(w.database(),
            QStringLiteral(
                "SELECT o.id || o.token || ' ' || o.state || ' ' || p.psid || p.name || p.name_folded ||"
                " t.name || ' ' || (SELECT group_concat(j.seq || j.to_state || j.why) FROM (SELECT * FROM"
                " journal WHERE opt_in = o.id ORDER BY seq) j) FROM opt_ins o JOIN people p ON p.id ="
                " o.person JOIN topics t ON t.id = o.topic ORDER BY o.id"));
        select.run();
        QStringList all;
        while (select.next())
            all += select.text(0);
        return all;
    }

private Q_SLOTS:
    void whatWasTakenAwayComesBackWordForWord()
    {
        Workspace w;
        w.fill(3);
        const auto before = schema(w);
        for (const auto indexes : {BulkLoad::Indexes::Keep, BulkLoad::Indexes::TakeAway}) {
            Transaction transaction(w.database());
            BulkLoad load(w.database(), indexes);
            QVERIFY(schema(w) != before);
            add(w.database(), "otn-demo-new", 1);
            load.putBack();
            QCOMPARE(schema(w), before);
        }
        QCOMPARE(schema(w), before);
    }

    void aTokenTwiceIsRefusedAtTheEnd()
    {
        Workspace w;
        w.fill(3);
        const auto before = schema(w);
        {
            Transaction transaction(w.database());
            BulkLoad load(w.database(), BulkLoad::Indexes::TakeAway);
            add(w.database(), "otn-demo-000002", 1);
            QVERIFY(!guarded([&] { load.putBack(); }));
        }
        QCOMPARE(schema(w), before);
        QCOMPARE(w.database().number(QStringLiteral("SELECT count(*) FROM opt_ins")), 3);
    }

    void aRowThatBeganWronglyIsRefusedAtTheEnd()
    {
        Workspace w;
        w.fill(3);
        for (const int state : {2, 3, 4, 5, 6}) {
            Transaction transaction(w.database());
            BulkLoad load(w.database(), BulkLoad::Indexes::Keep);
            add(w.database(), "otn-demo-new", state);
            QVERIFY(!guarded([&] { load.putBack(); }));
        }
    }

    void manyRowsEndLikeFew()
    {
        // The same file in pieces that are too small for any short cut.
        constexpr int kPiece = 1'500;
        const auto file = muddled(9'000);
        Workspace few;
        Workspace many;
        std::map<Intake, int> counts;
        for (size_t at = 0; at < file.size(); at += kPiece) {
            const auto end = std::min(file.size(), at + kPiece);
            for (const auto& [intake, n] : taken(few, ImportMode::Commit,
                     {file.begin() + static_cast<std::ptrdiff_t>(at),
                         file.begin() + static_cast<std::ptrdiff_t>(end)}))
                counts[intake] += n;
        }
        const auto before = schema(many);
        QCOMPARE(taken(many, ImportMode::DryRun, file), counts);
        QCOMPARE(taken(many, ImportMode::Commit, file), counts);
        QVERIFY(counts[Intake::OtherPerson] > 0 && counts[Intake::Spent] > 0 && counts[Intake::Known] > 0);
        QCOMPARE(rows(many), rows(few));
        QCOMPARE(schema(many), before);
        QCOMPARE(many.wrongCounters(), 0);
        QCOMPARE(many.wrongJournals(), 0);
        QCOMPARE(many.database().number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
        QCOMPARE(many.database().word(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void whatIsMostlyKnownIsReadAtOnce()
    {
        Workspace w;
        auto file = muddled(21'000);
        taken(w, ImportMode::Commit, file);
        const auto before = rows(w);
        // New ones at the end, after all was read into memory.
        for (int i = 30'000; i < 30'020; ++i)
            file.push_back(record(i));
        auto used = record(20'998, QStringLiteral("Topic 5"));
        used.psid = record(10'499).psid;
        used.state = OptInState::SpentElsewhere;
        file.push_back(used);
        const auto dry = taken(w, ImportMode::DryRun, file);
        QCOMPARE(rows(w), before);
        auto counts = taken(w, ImportMode::Commit, file);
        QCOMPARE(counts, dry);
        QCOMPARE(counts[Intake::Added], 20);
        QCOMPARE(counts[Intake::Spent], 1);
        QCOMPARE(rows(w).size(), before.size() + 20);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void anEventInBetweenFindsTheIndexes()
    {
        Workspace w;
        const auto before = schema(w);
        auto sink =
            must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::Commit, kNow));
        for (int i = 0; i < 12'000; ++i) {
            QCOMPARE(must(sink->take(record(i))), i == 11'000 ? Intake::Spent : Intake::Added);
            if (i != 7'000)
                continue;
            PageEvent stop;
            stop.kind = EventKind::Stop;
            stop.hash = QStringLiteral("1");
            stop.at = kNow;
            for (const int who : {5, 11'000}) {
                stop.psid = record(who).psid;
                stop.hash += u'2';
                QVERIFY(must(sink->keep(stop)));
            }
        }
        must(sink->finish({}));
        QCOMPARE(schema(w), before);
        QCOMPARE(w.database().number(QStringLiteral("SELECT count(*) FROM people")), 12'000);
        QCOMPARE(w.database().number(QStringLiteral("SELECT count(*) FROM opt_ins WHERE state = 8")), 2);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void lettingGoTakesEverythingBack()
    {
        Workspace w;
        const auto before = schema(w);
        {
            auto sink =
                must(w.writer().importSink(Workspace::page(), QStringLiteral("a"), ImportMode::Commit, kNow));
            for (int i = 0; i < 7'000; ++i)
                QCOMPARE(must(sink->take(record(i))), Intake::Added);
        }
        QCOMPARE(schema(w), before);
        QCOMPARE(w.database().number(QStringLiteral("SELECT count(*) FROM opt_ins")), 0);
        w.fill(3);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void keysTellTextsApart()
    {
        const KeyHash hash;
        QSet<QByteArray> seen;
        QByteArray text;
        for (int i = 0; i < 300; ++i) {
            const auto key = hash(text);
            QCOMPARE(hash(text), key);
            QVERIFY(key.a != 0);
            seen.insert(QByteArray::number(key.a) + ' ' + QByteArray::number(key.b));
            text += char(i % 3);
        }
        QCOMPARE(seen.size(), 300);
        QVERIFY(!(KeyHash()(text) == hash(text))); // each has a key of its own
    }
};

QTEST_GUILESS_MAIN(TstBulkLoad)
#include "tst_bulkload.moc"
