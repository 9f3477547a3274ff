// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

/// What the schema itself forbids, tried with plain SQL from another connection.
class TstGuards : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workspace> m_workspace;
    CampaignId m_campaign;

    /// Opt-ins: 1 sent, 2 in flight, 3 uncertain, 4 and 5 reserved, 6 spent elsewhere, 7 unused.
    void prepare()
    {
        m_workspace = std::make_unique<Workspace>();
        auto& w = *m_workspace;
        w.fill(5);
        auto spent = record(6);
        spent.state = OptInState::SpentElsewhere;
        w.import({spent});
        m_campaign = w.sending();
        w.import({record(7)});
        const auto settle = [&](const SendOutcome& outcome) {
            const auto answer = must(w.writer().claimNext(m_campaign, kNow));
            must(w.writer().settle(answer.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        };
        settle(accepted(QStringLiteral("m_1")));
        const auto flying = must(w.writer().claimNext(m_campaign, kNow));
        settle(unknown());
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }

    void theTableOfMovesIsTheOneOfTheDomain()
    {
        RawSql raw(m_workspace->path());
        for (const auto from : kOptInStates) {
            for (const auto to : kOptInStates) {
                const auto rows = raw.number(QStringLiteral(
                    "SELECT count(*) FROM opt_in_moves WHERE from_state = %1 AND to_state = %2")
                                                 .arg(static_cast<int>(from))
                                                 .arg(static_cast<int>(to)));
                QCOMPARE(rows != 0, mayMove(from, to));
            }
            QCOMPARE(
                raw.number(QStringLiteral("SELECT is_final FROM opt_in_states WHERE name = '%1' AND id = %2")
                               .arg(slug(from))
                               .arg(static_cast<int>(from))),
                isFinal(from) ? 1 : 0);
        }
    }

    void namesAreThoseOfTheDomain()
    {
        RawSql raw(m_workspace->path());
        const auto name = [&raw](const char* table, int id) {
            return raw
                .value(QStringLiteral("SELECT name FROM %1 WHERE id = %2")
                           .arg(QString::fromLatin1(table))
                           .arg(id))
                .toString();
        };
        for (const auto state : kDeliveryStates)
            QCOMPARE(name("delivery_states", static_cast<int>(state)), slug(state));
        for (const auto kind : kTopicKinds)
            QCOMPARE(name("topic_kinds", static_cast<int>(kind)), slug(kind));
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(name("campaign_states", i), slug(static_cast<CampaignState>(i)));
        for (int i = 0; i <= 10; ++i)
            QCOMPARE(name("pause_reasons", i), slug(static_cast<PauseReason>(i)));
        QCOMPARE(raw.number(QStringLiteral("SELECT count(*) FROM pause_reasons")), 11);
        QCOMPARE(raw.number(QStringLiteral("SELECT count(*) FROM campaign_states")), 5);
    }

    void everyMoveIsGuarded()
    {
        // The states that rows stand in here, each tried with all nine targets and taken back.
        RawSql raw(m_workspace->path());
        const std::vector<std::pair<int, OptInState>> rows{{1, OptInState::Sent}, {2, OptInState::InFlight},
            {3, OptInState::Uncertain}, {4, OptInState::Reserved}, {6, OptInState::SpentElsewhere},
            {7, OptInState::Unused}};
        for (const auto& [id, from] : rows) {
            for (const auto to : kOptInStates) {
                QCOMPARE(raw.exec(QStringLiteral("BEGIN")), QString());
                const auto error = raw.exec(QStringLiteral("UPDATE opt_ins SET state = %1 WHERE id = %2")
                                                .arg(static_cast<int>(to))
                                                .arg(id));
                QCOMPARE(error.isEmpty(), from == to || mayMove(from, to));
                QCOMPARE(raw.exec(QStringLiteral("ROLLBACK")), QString());
            }
        }
    }

    void forbidden_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* name, const char* sql) {
            QTest::newRow(name) << QString::fromUtf8(sql);
        };
        row("final state left", "UPDATE opt_ins SET state = 1 WHERE id = 1");
        row("no such state", "UPDATE opt_ins SET state = 10 WHERE id = 7");
        row("token changed", "UPDATE opt_ins SET token = 'otn-demo-other' WHERE id = 7");
        row("token of another", "UPDATE opt_ins SET person = 1 WHERE id = 7");
        row("token twice",
            "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at, expires_at, "
            "batch)"
            " SELECT page, realm, person, topic, prompt, token, 1, 0, 0, batch FROM opt_ins WHERE id = 1");
        row("realm that is not the Page's",
            "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at, expires_at, "
            "batch)"
            " SELECT page, 0, person, topic, prompt, token, 1, 0, 0, batch FROM opt_ins WHERE id = 1");
        row("born sent",
            "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at, expires_at, "
            "batch)"
            " SELECT page, realm, person, topic, prompt, 'x', 4, 0, 0, batch FROM opt_ins WHERE id = 1");
        row("born without token",
            "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at, expires_at, "
            "batch)"
            " SELECT page, realm, person, topic, prompt, '', 1, 0, 0, batch FROM opt_ins WHERE id = 1");
        row("used one removed", "DELETE FROM opt_ins WHERE id = 1");
        row("reserved one removed", "DELETE FROM opt_ins WHERE id = 4");
        row("words for a number", "UPDATE opt_ins SET expires_at = 'tomorrow' WHERE id = 7");
        row("move added", "INSERT INTO opt_in_moves VALUES (4, 1)");
        row("move changed", "UPDATE opt_in_moves SET from_state = 4 WHERE from_state = 5 AND to_state = 1");
        row("second open attempt",
            "INSERT INTO attempts (id, delivery, opt_in, from_state, claimed_at) VALUES ('x', 2, 2, 2, 0)");
        row("attempt without claim",
            "INSERT INTO attempts (id, delivery, opt_in, from_state, claimed_at) VALUES ('x', 4, 4, 2, 0)");
        row("attempt settled again", "UPDATE attempts SET settled_at = 5, result = 4 WHERE opt_in = 1");
        row("attempt reopened", "UPDATE attempts SET settled_at = NULL, result = NULL WHERE opt_in = 1");
        row("attempt redated",
            "UPDATE attempts SET claimed_at = 5, settled_at = 6, result = 1 WHERE opt_in = 2");
        row("attempt removed", "DELETE FROM attempts WHERE opt_in = 1");
        row("journal changed", "UPDATE journal SET at = 0 WHERE opt_in = 1");
        row("journal shortened", "DELETE FROM journal WHERE opt_in = 7");
        row("journal changed below", "UPDATE journal_rows SET at = 0 WHERE opt_in = 1");
        row("journal shortened below", "DELETE FROM journal_rows WHERE opt_in = 1");
        row("birth put elsewhere", "UPDATE opt_ins SET batch = 2 WHERE id = 1");
        row("birth put to another time", "UPDATE import_batches SET at = 0 WHERE id = 1");
        row("accepted undone", "UPDATE deliveries SET state = 1 WHERE opt_in = 1");
        row("left out called in with a used opt-in", "UPDATE deliveries SET state = 1 WHERE opt_in = 6");
        row("left out called sent", "UPDATE deliveries SET state = 3 WHERE opt_in = 6");
        row("workspace without a name", "DELETE FROM workspace");
        row("text changed", "UPDATE deliveries SET text = 'other' WHERE opt_in = 4");
        row("delivery removed", "DELETE FROM deliveries WHERE opt_in = 4");
        row("same opt-in twice",
            "INSERT INTO deliveries (campaign, opt_in, person, ordinal, state, reason, text)"
            " SELECT campaign, opt_in, person, 99, 7, '', '' FROM deliveries WHERE opt_in = 4");
        row("same person twice",
            "INSERT INTO deliveries (campaign, opt_in, person, ordinal, state, reason, text)"
            " SELECT campaign, 7, person, 99, 1, '', 'x' FROM deliveries WHERE opt_in = 4");
        row("unfrozen campaign sends", "UPDATE campaigns SET frozen_at = NULL");
        row("counter below zero", "UPDATE topic_counts SET n = -1");
        row("campaign counter below zero", "UPDATE campaign_counts SET n = -1");
        row("rehearsal made real", "UPDATE pages SET rehearsal = 0, realm = 0");
        row("Page id changed", "UPDATE pages SET id = '2'");
        row("same topic twice", "INSERT INTO topics (page, name, name_folded, kind) SELECT page, 'AURORA 2', "
                                "name_folded, 1 FROM topics");
        row("no such kind", "UPDATE topics SET kind = 13");
        row("prompt too long",
            "UPDATE prompts SET text = '123456789012345678901234567890123456789012345678901234567890123456'");
        row("same person of the Page twice",
            "INSERT INTO people (page, psid, first_name, last_name, name, name_folded, locale, timezone, "
            "email, phone)"
            " SELECT page, psid, '', '', '', '', '', '', '', '' FROM people WHERE id = 1");
        row("person removed", "DELETE FROM people WHERE id = 1");
        row("topic removed", "DELETE FROM topics");
    }
    void forbidden()
    {
        QFETCH(QString, sql);
        RawSql raw(m_workspace->path());
        QCOMPARE(raw.exec(QStringLiteral("BEGIN")), QString());
        const auto error = raw.exec(sql);
        QVERIFY2(!error.isEmpty(), "the workspace took it");
        // Nothing was refused for being misspelt.
        for (const auto* mistake : {"no such", "syntax", "has no column"})
            QVERIFY2(!error.contains(QString::fromLatin1(mistake)), qPrintable(error));
        QCOMPARE(raw.exec(QStringLiteral("ROLLBACK")), QString());
    }
};

QTEST_GUILESS_MAIN(TstGuards)
#include "tst_guards.moc"
