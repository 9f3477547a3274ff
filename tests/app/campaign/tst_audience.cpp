// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/audience.h"
#include "tests/app/store/fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using campaign::AudienceFilter;
using campaign::AudiencePass;

class TstAudience : public QObject
{
    Q_OBJECT

private:
    struct Seen
    {
        qint64 optIn = 0;
        std::optional<LeftOutReason> leftOut;
        QString text;
    };
    static std::vector<Seen> pass(Workspace& w, const QString& filter = {}, qint64 wave = 0,
        Instant now = kNow, const QString& source = QStringLiteral("Hi {first_name|there}"))
    {
        AudiencePass one(
            must(MessageTemplate::parse(source)), must(AudienceFilter::parse(filter)), wave, now);
        std::vector<Seen> seen;
        const store::CancelFlag never{false};
        must(one.run(w.writer(), w.topic(), never,
            [&seen](const store::AudienceRow& row, const AudiencePass::Decision& decision) -> Result<void> {
                seen.push_back({row.optIn.value(), decision.leftOut, decision.text});
                return {};
            }));
        return seen;
    }
    static QList<qint64> taken(const std::vector<Seen>& seen)
    {
        QList<qint64> ids;
        for (const auto& one : seen) {
            if (!one.leftOut)
                ids.append(one.optIn);
        }
        return ids;
    }
    static std::optional<LeftOutReason> reasonOf(const std::vector<Seen>& seen, qint64 optIn)
    {
        for (const auto& one : seen) {
            if (one.optIn == optIn)
                return one.leftOut;
        }
        qFatal("opt-in %lld was not seen", optIn);
    }
    static store::AudienceRow row(const QString& locale, const QString& prompt)
    {
        store::AudienceRow row;
        row.person.locale = locale;
        row.prompt = prompt;
        return row;
    }

private Q_SLOTS:
    void filterMatches_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("german");  ///< de_DE, "Aurora; \"2\""
        QTest::addColumn<bool>("english"); ///< en_US, "Aurora"
        QTest::newRow("empty") << QString() << true << true;
        QTest::newRow("only separators") << QStringLiteral(" ; ;") << true << true;
        QTest::newRow("language") << QStringLiteral("locale=de") << true << false;
        QTest::newRow("country") << QStringLiteral(" locale = DE_de ") << true << false;
        QTest::newRow("another country") << QStringLiteral("locale=de_AT") << false << false;
        QTest::newRow("prompt") << QStringLiteral("prompt=Aurora") << false << true;
        QTest::newRow("part of a prompt") << QStringLiteral("prompt=Auror") << false << false;
        QTest::newRow("quoted") << QStringLiteral("prompt=\"Aurora; \"\"2\"\"\"") << true << false;
        QTest::newRow("both") << QStringLiteral("locale=en; prompt=\"Aurora\"") << false << true;
        QTest::newRow("both, nobody") << QStringLiteral("locale=de; prompt=\"Aurora\"") << false << false;
    }
    void filterMatches()
    {
        QFETCH(QString, expression);
        QFETCH(bool, german);
        QFETCH(bool, english);
        const auto filter = must(AudienceFilter::parse(expression));
        QCOMPARE(filter.matches(row(QStringLiteral("de_DE"), QStringLiteral("Aurora; \"2\""))), german);
        QCOMPARE(filter.matches(row(QStringLiteral("en_US"), QStringLiteral("Aurora"))), english);
    }
    void filterRefuses()
    {
        for (const char* text :
            {"locale", "locale=", "=de", "colour=red", "locale=de; x", "prompt=\"\"", "de"}) {
            const auto filter = AudienceFilter::parse(QString::fromLatin1(text));
            QVERIFY2(!filter.ok(), text);
            QCOMPARE(filter.error().code, ErrorCode::InvalidValue);
        }
    }
    void holdsStandInTheExpression()
    {
        using Hold = AudienceFilter::Hold;
        const auto expression = QStringLiteral("locale=de;prompt=\"a; b\"");
        const auto held = AudienceFilter::withHold(expression, Hold::Night, true);
        QVERIFY(must(AudienceFilter::parse(held)).holds(Hold::Night));
        QVERIFY(!must(AudienceFilter::parse(held)).holds(Hold::Told));
        QCOMPARE(must(AudienceFilter::parse(held)).prompt(), QStringLiteral("a; b"));
        QCOMPARE(AudienceFilter::withHold(held, Hold::Night, true), held); // once is enough
        QCOMPARE(AudienceFilter::withHold(held, Hold::Night, false), expression);
        QVERIFY(!AudienceFilter::parse(QStringLiteral("hold=forever")));
    }
    /// Asleep where they are, or told something this week: kept, and there again for the next look.
    void whoeverIsHeldWaits()
    {
        Workspace w;
        std::vector<OptInRecord> people{record(1), record(2), record(3)};
        people[0].timezone = QStringLiteral("0");
        people[1].timezone = QStringLiteral("12");
        w.import(people);
        const auto noon = fromMs(toMs(kNow) / 86'400'000 * 86'400'000) + 12h;
        const auto night = pass(w, QStringLiteral("hold=night"), 0, noon);
        QCOMPARE(taken(night), (QList<qint64>{1, 3})); // of the third nobody knows where it lives
        QCOMPARE(reasonOf(night, 2), LeftOutReason::HeldNight);
        QCOMPARE(taken(pass(w, {}, 0, noon)).size(), 3);
    }
    void filterForPromptComesBack()
    {
        for (const char* text : {"Aurora 2", "a;b", "say \"yes\"; now", "\"", ";", "x=y", " blank "}) {
            const auto prompt = QString::fromLatin1(text);
            QCOMPARE(must(AudienceFilter::parse(AudienceFilter::forPrompt(prompt))).prompt(), prompt);
        }
    }

    void earliestExpiryFirst()
    {
        Workspace w;
        auto first = record(1), second = record(2), third = record(3);
        first.expiresAt = kNow + 72h;
        second.expiresAt = kNow + 24h;
        third.expiresAt = kNow + 72h;
        w.import({first, second, third});
        QCOMPARE(taken(pass(w)), (QList<qint64>{2, 1, 3}));
        QCOMPARE(taken(pass(w, {}, 2)), (QList<qint64>{2, 1}));
    }
    void neverTwoPerPerson()
    {
        Workspace w;
        auto first = record(1), again = record(2), other = record(3);
        again.psid = first.psid;
        again.prompt = must(Prompt::from(QStringLiteral("Aurora 2 in blue")));
        w.import({first, again, other});
        const auto seen = pass(w);
        QCOMPARE(taken(seen), (QList<qint64>{1, 3}));
        QCOMPARE(reasonOf(seen, 2), LeftOutReason::SecondOptIn);
        // Whoever narrows the audience reaches the person through the opt-in that is left.
        QCOMPARE(taken(pass(w, QStringLiteral("prompt=Aurora 2 in blue"))), QList<qint64>{2});
    }
    void waves()
    {
        Workspace w;
        w.fill(10);
        const auto seen = pass(w, {}, 4);
        QCOMPARE(taken(seen), (QList<qint64>{1, 2, 3, 4}));
        for (qint64 id = 5; id <= 10; ++id)
            QCOMPARE(reasonOf(seen, id), LeftOutReason::NextWave);
        QCOMPARE(taken(pass(w, {}, 10)).size(), 10);
        QCOMPARE(taken(pass(w, {}, 99)).size(), 10);
    }
    void eachStateHasItsReason()
    {
        Workspace w;
        w.fill(5);
        const auto id = w.sending();
        const auto settle = [&](const SendOutcome& outcome) {
            auto claim = std::move(*must(w.writer().claimNext(id, kNow)).claim);
            must(w.writer().settle(claim.attempt(), outcome, settlementOf(outcome, kNow), kNow));
        };
        settle(accepted(QStringLiteral("m_1")));
        settle(unknown());
        settle(refused(TokenFate::Dead, RetryRule::Never, QStringLiteral("token_refused")));
        QVERIFY(must(w.writer().claimNext(id, kNow)).claim.has_value()); // 4 stays in flight, 5 reserved
        auto elsewhere = record(6), withdrawn = record(7), expired = record(8), late = record(9);
        elsewhere.state = OptInState::SpentElsewhere;
        withdrawn.state = OptInState::Withdrawn;
        expired.state = OptInState::Expired;
        late.expiresAt = kNow + 1h;
        w.import({elsewhere, withdrawn, expired, late, record(10)});
        const auto seen = pass(w, {}, 0, kNow + 1h);
        const std::pair<qint64, LeftOutReason> expected[] = {{1, LeftOutReason::AlreadyTold},
            {2, LeftOutReason::Uncertain}, {3, LeftOutReason::Dead}, {4, LeftOutReason::ReservedElsewhere},
            {5, LeftOutReason::ReservedElsewhere}, {6, LeftOutReason::SpentElsewhere},
            {7, LeftOutReason::Withdrawn}, {8, LeftOutReason::Expired}, {9, LeftOutReason::Expired}};
        for (const auto& [optIn, reason] : expected)
            QCOMPARE(reasonOf(seen, optIn), reason);
        QCOMPARE(taken(seen), QList<qint64>{10});
        QCOMPARE(taken(pass(w, {}, 0, kNow + 1h - 1ms)), (QList<qint64>{9, 10}));
    }
    void textIsRenderedOrTooLong()
    {
        Workspace w;
        auto longName = record(1), noName = record(2);
        longName.firstName = QString(40, u'n');
        noName.firstName.clear();
        noName.lastName.clear();
        auto secondTry = record(4);
        secondTry.psid = longName.psid;
        secondTry.firstName = longName.firstName;
        w.import({longName, noName, record(3), secondTry});
        const QString padding(1'970, u'x');
        const auto seen = pass(w, {}, 3, kNow, padding + QStringLiteral("{first_name|you}"));
        // Somebody who cannot get the text takes nobody's place in the wave.
        QCOMPARE(reasonOf(seen, 1), LeftOutReason::TextTooLong);
        QCOMPARE(taken(seen), (QList<qint64>{2, 3}));
        QCOMPARE(reasonOf(seen, 4), LeftOutReason::TextTooLong);
        QCOMPARE(seen[1].text, QString(padding + QStringLiteral("you")));
        QCOMPARE(seen[2].text, QString(padding + QStringLiteral("Ana3")));
    }
    void manyRowsEachOnce()
    {
        Workspace w;
        w.fill(4'100);
        const auto seen = pass(w);
        QCOMPARE(seen.size(), size_t{4'100});
        QSet<qint64> ids;
        for (const auto& one : seen)
            ids.insert(one.optIn);
        QCOMPARE(ids.size(), 4'100);
    }
    void stopsWhenAsked()
    {
        Workspace w;
        w.fill(2);
        AudiencePass one(
            must(MessageTemplate::parse(QStringLiteral("Hi"))), must(AudienceFilter::parse({})), 0, kNow);
        const store::CancelFlag stop{true};
        const auto nobody = [](const auto&, const auto&) -> Result<void> { qFatal("nobody may be visited"); };
        QCOMPARE(one.run(w.writer(), w.topic(), stop, nobody).error().code, ErrorCode::Cancelled);
        AudiencePass other(
            must(MessageTemplate::parse(QStringLiteral("Hi"))), must(AudienceFilter::parse({})), 0, kNow);
        int visited = 0;
        const store::CancelFlag never{false};
        const auto refusing = [&visited](const auto&, const auto&) -> Result<void> {
            ++visited;
            return Err{ErrorCode::DiskFull};
        };
        QCOMPARE(other.run(w.writer(), w.topic(), never, refusing).error().code, ErrorCode::DiskFull);
        QCOMPARE(visited, 1);
    }
};

QTEST_GUILESS_MAIN(TstAudience)
#include "tst_audience.moc"
