// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/rowreader.h"
#include "csv/values.h"
#include "domain/optin.h"
#include "tests/support/fixedclock.h"

#include <QSet>
#include <QTest>

using namespace headsup;
using namespace headsup::csv;
using domain::OptInState;

namespace {

constexpr const char* kHeader =
    "psid,token,topic,topic_kind,prompt,opted_in_at,expires_at,state,is_sent,deleted,"
    "first_name,phone,field:price";

/// A row of values for kHeader, some of them replaced.
QByteArrayList cells(const QMap<QString, QByteArray>& other = {})
{
    QByteArrayList out{"2130000000000017", "otn-demo-000123", "Aurora 2", "back_in_stock",
        "Aurora 2 back in stock", "2026-03-12 08:15:00", "", "", "", "", "Ana", "", ""};
    const auto names = QString::fromLatin1(kHeader).split(u',');
    for (auto it = other.cbegin(); it != other.cend(); ++it)
        out[names.indexOf(it.key())] = it.value();
    return out;
}

RowReader::Outcome readWith(const ColumnMap& map, const QByteArrayList& values, const RowRules& rules = {},
    RowFault fault = RowFault::None)
{
    RowReader reader(map, rules, test::FixedClock().now());
    std::vector<QByteArrayView> fields(values.cbegin(), values.cend());
    return reader.read(Row{7, fault, fields});
}

RowReader::Outcome readRow(
    const QByteArrayList& values, const RowRules& rules = {}, RowFault fault = RowFault::None)
{
    return readWith(*mapColumns(QString::fromLatin1(kHeader).split(u',')), values, rules, fault);
}

domain::OptInRecord recordOf(const RowReader::Outcome& outcome)
{
    if (const auto* reject = std::get_if<Reject>(&outcome))
        qFatal("refused: %s", qPrintable(sentence(*reject)));
    return std::get<domain::OptInRecord>(outcome);
}

} // namespace

Q_DECLARE_METATYPE(headsup::csv::RejectReason)
Q_DECLARE_METATYPE(headsup::csv::RowFault)
Q_DECLARE_METATYPE(headsup::domain::OptInState)

class TstRowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesARecord()
    {
        const auto record = recordOf(readRow(cells(
            {{QStringLiteral("phone"), "'+49 171 0000000"}, {QStringLiteral("field:price"), "79.90"}})));
        QCOMPARE(record.psid.value(), QStringLiteral("2130000000000017"));
        QCOMPARE(record.token.reveal(), QStringLiteral("otn-demo-000123"));
        QCOMPARE(record.topicName, QStringLiteral("Aurora 2"));
        QCOMPARE(record.topicKind, domain::TopicKind::BackInStock);
        QCOMPARE(record.prompt.text(), QStringLiteral("Aurora 2 back in stock"));
        QCOMPARE(domain::toIso(record.optedInAt), QStringLiteral("2026-03-12T08:15:00Z"));
        QCOMPARE(record.expiresAt, domain::expiryOf(record.optedInAt));
        QCOMPARE(record.state, OptInState::Unused);
        QCOMPARE(record.firstName, QStringLiteral("Ana"));
        QCOMPARE(record.phone, QStringLiteral("+49 171 0000000"));
        QCOMPARE(record.topicFields.value(QStringLiteral("price")), QStringLiteral("79.90"));
    }

    void understandsWhatSpreadsheetsAdd()
    {
        for (const QByteArray id : {"'2130000000000017", "=\"2130000000000017\"", " 2130000000000017\t",
                 "\xC2\xA0"
                 "2130000000000017\xC2\xA0",
                 "'=\"2130000000000017\""})
            QCOMPARE(recordOf(readRow(cells({{QStringLiteral("psid"), id}}))).psid.value(),
                QStringLiteral("2130000000000017"));
        const auto record = recordOf(readRow(
            cells({{QStringLiteral("first_name"), "'=Ana"}, {QStringLiteral("topic"), "=\"Aurora 2\""}})));
        QCOMPARE(record.firstName, QStringLiteral("=Ana"));
        QCOMPARE(record.topicName, QStringLiteral("Aurora 2"));
        QCOMPARE(recordOf(readRow(cells({{QStringLiteral("first_name"), "'t Jong"}}))).firstName,
            QStringLiteral("'t Jong"));
        QCOMPARE(recordOf(readRow(cells({{QStringLiteral("psid"), "0001234567"}}))).psid.value(),
            QStringLiteral("0001234567"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<RejectReason>("reason");
        const auto row = [](const char* name, const char* field, const QByteArray& value,
                             RejectReason reason) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << reason;
        };
        row("no id", "psid", "", RejectReason::PsidMissing);
        row("blank id", "psid", "  ", RejectReason::PsidMissing);
        row("id in scientific notation", "psid", "2.13E+15", RejectReason::PsidRounded);
        row("with a comma", "psid", "2,13E+15", RejectReason::PsidRounded);
        row("without a point", "psid", "2E+15", RejectReason::PsidRounded);
        row("lower case", "psid", "2.468e16", RejectReason::PsidRounded);
        row("many zeros", "psid", "2130000000000000", RejectReason::PsidRounded);
        row("as a decimal", "psid", "2130000000000017.0", RejectReason::PsidRounded);
        row("in groups", "psid", "2.130.000.000.000.017", RejectReason::PsidRounded);
        row("letters", "psid", "ana", RejectReason::PsidInvalid);
        row("negative", "psid", "-2130000000000017", RejectReason::PsidInvalid);
        row("row number", "psid", "17", RejectReason::PsidInvalid);
        row("too long", "psid", "213000000000001721300", RejectReason::PsidInvalid);
        row("blank inside", "psid", "2130000 000000017", RejectReason::PsidInvalid);
        row("digits of another script", "psid", "٢١٣٠٠٠٠٠٠٠٠٠٠٠١٧", RejectReason::PsidInvalid);
        row("no token", "token", "", RejectReason::TokenMissing);
        row("token cut with dots", "token", "otn-demo-0001...", RejectReason::TokenCut);
        row("token cut with an ellipsis", "token", "otn-demo-0001…", RejectReason::TokenCut);
        row("token hidden by a narrow column", "token", "########", RejectReason::TokenCut);
        row("token with a blank", "token", "otn demo", RejectReason::TokenInvalid);
        row("token with a break", "token", "otn-\ndemo", RejectReason::TokenInvalid);
        row("token of a number", "token", "1.23E+18", RejectReason::TokenRounded);
        row("token of zeros", "token", "1230000000000000000", RejectReason::TokenRounded);
        row("token with letters of another script", "token", "otn-démo", RejectReason::TokenInvalid);
        row("no topic", "topic", " ", RejectReason::TopicMissing);
        row("endless topic", "topic", QByteArray(300, 'x'), RejectReason::ValueTooLong);
        row("no prompt", "prompt", "", RejectReason::PromptMissing);
        row("prompt too long", "prompt", QByteArray(66, 'x'), RejectReason::PromptTooLong);
        row("unknown kind", "topic_kind", "shoes", RejectReason::TopicKindUnknown);
        row("no time", "opted_in_at", "0000-00-00 00:00:00", RejectReason::TimeMissing);
        row("time not understood", "opted_in_at", "soon", RejectReason::TimeUnreadable);
        row("day or month", "opted_in_at", "3/4/2026", RejectReason::TimeAmbiguous);
        row("time to come", "opted_in_at", "2026-07-01", RejectReason::TimeFuture);
        row("expiry not understood", "expires_at", "never", RejectReason::TimeUnreadable);
        row("unknown state", "state", "maybe", RejectReason::StateUnknown);
        row("unknown flag", "is_sent", "perhaps", RejectReason::StateUnknown);
        row("endless name", "first_name", QByteArray(2000, 'x'), RejectReason::ValueTooLong);
    }

    void refuses()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        const auto outcome = readRow(cells({{field, value}}));
        QVERIFY(std::holds_alternative<Reject>(outcome));
        const auto& reject = std::get<Reject>(outcome);
        QTEST(reject.reason, "reason");
        QCOMPARE(reject.row, 7);
        QCOMPARE(reject.fields.size(), 13);
        QVERIFY(!sentence(reject).contains(u'%'));
        QVERIFY(!reject.text.contains(QStringLiteral("otn-demo")));
    }

    void formOfTheRow_data()
    {
        QTest::addColumn<RowFault>("fault");
        QTest::addColumn<RejectReason>("reason");
        QTest::newRow("long") << RowFault::FieldTooLong << RejectReason::FieldTooLong;
        QTest::newRow("columns") << RowFault::TooManyColumns << RejectReason::TooManyColumns;
        QTest::newRow("unclosed") << RowFault::QuoteUnclosed << RejectReason::QuoteUnclosed;
        QTest::newRow("stray") << RowFault::StrayQuote << RejectReason::StrayQuote;
        QTest::newRow("control") << RowFault::ControlCharacter << RejectReason::ControlCharacter;
        QTest::newRow("bytes") << RowFault::NotText << RejectReason::NotText;
    }

    void formOfTheRow()
    {
        QFETCH(RowFault, fault);
        const auto outcome = readRow(cells(), {}, fault);
        QVERIFY(std::holds_alternative<Reject>(outcome));
        QTEST(std::get<Reject>(outcome).reason, "reason");
        QVERIFY(!sentence(std::get<Reject>(outcome)).contains(u'%'));
    }

    void columnCount()
    {
        auto row = cells();
        row << ""
            << " ";
        QVERIFY(std::holds_alternative<domain::OptInRecord>(readRow(row)));
        row << "x";
        const auto tooMany = readRow(row);
        QVERIFY(std::holds_alternative<Reject>(tooMany));
        QCOMPARE(std::get<Reject>(tooMany).reason, RejectReason::ColumnCount);
        QCOMPARE(
            std::get<Reject>(tooMany).details, (QStringList{QStringLiteral("16"), QStringLiteral("13")}));
        const auto tooFew = readRow(cells().first(12));
        QVERIFY(std::holds_alternative<Reject>(tooFew));
        QCOMPARE(std::get<Reject>(tooFew).reason, RejectReason::ColumnCount);
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("deleted");
        QTest::addColumn<OptInState>("expected");
        const auto row = [](const char* name, const char* state, const char* sent, const char* deleted,
                             OptInState to) {
            QTest::newRow(name) << QByteArray(state) << QByteArray(sent) << QByteArray(deleted) << to;
        };
        row("nothing said", "", "", "", OptInState::Unused);
        row("zeros", "", "0", "0", OptInState::Unused);
        row("sent", "", "1", "0", OptInState::SpentElsewhere);
        row("deleted", "", "0", "1", OptInState::Withdrawn);
        row("both", "", "1", "1", OptInState::Withdrawn);
        row("a word", "", "Ja", "nein", OptInState::SpentElsewhere);
        row("a time", "", "2026-04-01 10:00:00", "0000-00-00 00:00:00", OptInState::SpentElsewhere);
        row("a state in the column of sent", "", "withdrawn", "", OptInState::Withdrawn);
        row("and an expired one", "", "expired", "", OptInState::Expired);
        row("sent beats unused", "open", "spent", "", OptInState::SpentElsewhere);
        row("withdrawn beats sent", "unsubscribed", "used", "", OptInState::Withdrawn);
        row("unused but sent", "unused", "1", "", OptInState::SpentElsewhere);
        row("slug", "spent_elsewhere", "", "", OptInState::SpentElsewhere);
        row("withdrawn and sent", "withdrawn", "1", "", OptInState::Withdrawn);
        row("our sent", "sent", "", "", OptInState::SpentElsewhere);
        row("our in flight", "in_flight", "", "", OptInState::SpentElsewhere);
        row("our uncertain", "uncertain", "", "", OptInState::SpentElsewhere);
        row("our dead", "dead", "", "", OptInState::SpentElsewhere);
        row("our reserved", "reserved", "", "", OptInState::Unused);
        row("our expired", "expired", "", "", OptInState::Expired);
        row("german", "Abgemeldet", "", "", OptInState::Withdrawn);
    }

    void states()
    {
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, deleted);
        const auto record = recordOf(readRow(cells({{QStringLiteral("state"), state},
            {QStringLiteral("is_sent"), sent}, {QStringLiteral("deleted"), deleted}})));
        QTEST(record.state, "expected");
        QVERIFY(domain::mayBegin(record.state));
    }

    void expiry_data()
    {
        QTest::addColumn<QByteArray>("since");
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<OptInState>("state");
        QTest::newRow("a year") << QByteArray("2026-03-12") << QByteArray() << "2027-03-11T00:00:00Z"
                                << OptInState::Unused;
        QTest::newRow("sooner") << QByteArray("2026-03-12") << QByteArray("2026-09-01")
                                << "2026-09-01T00:00:00Z" << OptInState::Unused;
        QTest::newRow("never later") << QByteArray("2026-03-12") << QByteArray("2030-01-01")
                                     << "2027-03-11T00:00:00Z" << OptInState::Unused;
        QTest::newRow("over") << QByteArray("2025-03-12") << QByteArray() << "2026-03-11T00:00:00Z"
                              << OptInState::Expired;
        QTest::newRow("over by its own word") << QByteArray("2026-03-12") << QByteArray("2026-04-01")
                                              << "2026-04-01T00:00:00Z" << OptInState::Expired;
        QTest::newRow("a year ago to the minute") << QByteArray("2025-06-02 12:00:00") << QByteArray()
                                                  << "2026-06-01T12:00:00Z" << OptInState::Expired;
        QTest::newRow("one more minute") << QByteArray("2025-06-02 12:01:00") << QByteArray()
                                         << "2026-06-01T12:01:00Z" << OptInState::Unused;
    }

    void expiry()
    {
        QFETCH(QByteArray, since);
        QFETCH(QByteArray, until);
        const auto record = recordOf(
            readRow(cells({{QStringLiteral("opted_in_at"), since}, {QStringLiteral("expires_at"), until}})));
        QTEST(domain::toIso(record.expiresAt), "expected");
        QTEST(record.state, "state");
        // Old and spent is spent, not expired.
        const auto spent = recordOf(readRow(cells({{QStringLiteral("opted_in_at"), since},
            {QStringLiteral("expires_at"), until}, {QStringLiteral("is_sent"), "1"}})));
        QCOMPARE(spent.state, OptInState::SpentElsewhere);
    }

    void wholeColumnOfZeros()
    {
        RowRules rules;
        rules.stats.idsZeroFilled = true;
        for (const QByteArray id : {"2468013579135790", "24680135791357900"}) {
            const auto outcome = readRow(cells({{QStringLiteral("psid"), id}}), rules);
            QVERIFY(std::holds_alternative<Reject>(outcome));
            QCOMPARE(std::get<Reject>(outcome).reason, RejectReason::PsidZeroFilled);
            QVERIFY(
                std::holds_alternative<domain::OptInRecord>(readRow(cells({{QStringLiteral("psid"), id}}))));
        }
        const auto whole = readRow(cells({{QStringLiteral("psid"), "24680135791357910"}}), rules);
        QVERIFY(std::holds_alternative<domain::OptInRecord>(whole));
    }

    void zerosWhereNoOtherIdHasThem()
    {
        const QByteArrayList row = cells({{QStringLiteral("psid"), "2130581440927000"}});
        QVERIFY(std::holds_alternative<domain::OptInRecord>(readRow(row)));
        RowRules rules;
        rules.stats.idsAvoidZero = true;
        const auto outcome = readRow(row, rules);
        QVERIFY(std::holds_alternative<Reject>(outcome));
        QCOMPARE(std::get<Reject>(outcome).reason, RejectReason::PsidRounded);
        const auto one = readRow(cells({{QStringLiteral("psid"), "2130581440927010"}}), rules);
        QVERIFY(std::holds_alternative<domain::OptInRecord>(one));
    }

    void columnsTellOfThemselves_data()
    {
        QTest::addColumn<QByteArrayList>("ids");
        QTest::addColumn<bool>("filled");
        QTest::addColumn<bool>("avoid");
        const auto many = [](int count, const QByteArray& end) {
            QByteArrayList ids;
            for (int i = 0; i < count; ++i)
                ids.append("2468013579" + QByteArray::number(10'000 + i) + end);
            return ids;
        };
        QTest::newRow("whole ids") << many(100, "7") << false << true;
        QTest::newRow("one in ten ends in zero") << many(90, "7") + many(10, "0") << false << false;
        QTest::newRow("filled up, 16 digits") << many(100, "0") << true << false;
        QTest::newRow("filled up, 17 digits") << many(100, "00") << true << false;
        QTest::newRow("mostly filled up") << many(85, "00") + many(15, "71") << true << false;
        QTest::newRow("short ids") << QByteArrayList(50, "1234567890") << false << false;
        QTest::newRow("too few to tell") << many(2, "0") << false << false;
        QTest::newRow("three of three") << many(3, "0") << true << false;
    }

    void columnsTellOfThemselves()
    {
        QFETCH(QByteArrayList, ids);
        ColumnStatsBuilder builder(*mapColumns({QStringLiteral("psid")}));
        for (const auto& id : ids) {
            const QByteArrayView field(id);
            builder.look(Row{1, RowFault::None, std::span(&field, 1)});
        }
        QTEST(builder.stats().idsZeroFilled, "filled");
        QTEST(builder.stats().idsAvoidZero, "avoid");
    }

    void tokenMuchShorterThanTheRest()
    {
        RowRules rules;
        rules.stats.tokenLength = 40;
        const auto outcome = readRow(cells(), rules);
        QVERIFY(std::holds_alternative<Reject>(outcome));
        QCOMPARE(std::get<Reject>(outcome).reason, RejectReason::TokenCut);
    }

    void xeroChat()
    {
        const auto header =
            QStringLiteral("id,otn_id,subscriber_id,page_table_id,otn_token,optin_time,is_sent,"
                           "sent_time,sent_response,deleted")
                .split(u',');
        const QByteArrayList row{"1", "12", "2130000000000017", "3", "otn-demo-000123", "2026-03-12 08:15:00",
            "0", "0000-00-00 00:00:00", "", "0"};
        const auto record = recordOf(readWith(*mapColumns(header), row));
        QCOMPARE(record.topicName, QStringLiteral("OTN 12"));
        QCOMPARE(record.prompt.text(), QStringLiteral("OTN 12"));
        const QList<Assignment> defaults{{FieldRef{Field::Topic, {}}, QStringLiteral("Aurora 2")},
            {FieldRef{Field::TopicKind, {}}, QStringLiteral("Back in stock")},
            {FieldRef{Field::TopicField, QStringLiteral("item")}, QStringLiteral("Aurora 2 trail shoe")}};
        const auto named = recordOf(readWith(*mapColumns(header, {}, defaults), row));
        QCOMPARE(named.topicName, QStringLiteral("Aurora 2"));
        QCOMPARE(named.topicKind, domain::TopicKind::BackInStock);
        QCOMPARE(named.topicFields.value(QStringLiteral("item")), QStringLiteral("Aurora 2 trail shoe"));
    }

    void defaultsFillEmptyCells()
    {
        const auto map = mapColumns(QString::fromLatin1(kHeader).split(u','), {},
            {{FieldRef{Field::Prompt, {}}, QStringLiteral("Tell me")}});
        QCOMPARE(recordOf(readWith(*map, cells({{QStringLiteral("prompt"), ""}}))).prompt.text(),
            QStringLiteral("Tell me"));
        QCOMPARE(recordOf(readWith(*map, cells())).prompt.text(), QStringLiteral("Aurora 2 back in stock"));
    }

    void reasonsHaveNames()
    {
        QSet<QString> slugs;
        for (int i = 0; i < kRejectReasonCount; ++i) {
            const auto reason = static_cast<RejectReason>(i);
            slugs.insert(slug(reason));
            QVERIFY(!displayName(reason).isEmpty());
        }
        QCOMPARE(slugs.size(), kRejectReasonCount);
        // A value that looks like a place marker stays what it is.
        const Reject odd{
            1, RejectReason::TimeUnreadable, {QStringLiteral("%2"), QStringLiteral("Time")}, {}, {}};
        QVERIFY(sentence(odd).contains(QStringLiteral("“%2”")));
    }
};

QTEST_GUILESS_MAIN(TstRowReader)
#include "tst_rowreader.moc"
