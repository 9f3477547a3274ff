// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/columnmap.h"

#include <QSet>
#include <QTest>

using namespace headsup;
using namespace headsup::csv;

namespace {

int columnOf(const ColumnMap& map, const QString& field)
{
    const auto ref = fieldFromSlug(field);
    for (const auto& binding : map.bindings) {
        if (ref && binding.field == *ref)
            return binding.column;
    }
    return -2;
}

QList<Assignment> assignments(const QStringList& texts)
{
    QList<Assignment> out;
    for (const auto& text : texts) {
        const auto made = assignmentFromText(text);
        if (made)
            out.append(*made);
    }
    return out;
}

} // namespace

class TstColumnMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("expected"); // field=column from 0
        QTest::newRow("our own")
            << "psid,token,topic,topic_kind,prompt,opted_in_at,expires_at,state,first_name,"
               "last_name,name,locale,timezone,email,phone,field:price"
            << "psid=0,token=1,topic=2,topic_kind=3,prompt=4,opted_in_at=5,expires_at=6,state=7,"
               "first_name=8,last_name=9,name=10,locale=11,timezone=12,email=13,phone=14,"
               "field:price=15";
        QTest::newRow("spaces and case") << "PSID,OTN Token,Topic Name,Opt-in Time,First Name"
                                         << "psid=0,token=1,topic=2,opted_in_at=3,first_name=4";
        QTest::newRow("german")
            << "Empfänger-ID,Token,Thema,Themenart,Aufforderung,Angemeldet am,Gültig bis,Vorname,"
               "Nachname,Sprache,Zeitzone,E-Mail,Handynummer"
            << "psid=0,token=1,topic=2,topic_kind=3,prompt=4,opted_in_at=5,expires_at=6,"
               "first_name=7,last_name=8,locale=9,timezone=10,email=11,phone=12";
        QTest::newRow("xerochat")
            << "id,otn_id,subscriber_id,page_table_id,otn_token,optin_time,is_sent,sent_time,"
               "sent_response,deleted"
            << "topic_number=1,psid=2,token=4,opted_in_at=5,is_sent=6,deleted=9";
        QTest::newRow("chatfuel") << "messenger user id,first name,last name,timezone"
                                  << "psid=0,first_name=1,last_name=2,timezone=3";
        QTest::newRow("the surer name wins") << "user_id,psid,name,title,prompt"
                                             << "psid=1,name=2,prompt=4";
        QTest::newRow("topic beats its number") << "otn_id,topic"
                                                << "topic=1";
        QTest::newRow("rejects") << "psid,headsup_row,headsup_reason"
                                 << "psid=0";
    }

    void guesses()
    {
        QFETCH(QString, header);
        QFETCH(QString, expected);
        const auto map = mapColumns(header.split(u','));
        QVERIFY(map.ok());
        QSet<QString> found;
        for (const auto& binding : map->bindings)
            found.insert(slug(binding.field) + u'=' + QString::number(binding.column));
        const auto wanted = expected.split(u',');
        QCOMPARE(found, QSet<QString>(wanted.cbegin(), wanted.cend()));
    }

    void byHand()
    {
        const QStringList header{QStringLiteral("Kennung"), QStringLiteral("Schlüssel"),
            QStringLiteral("title"), QStringLiteral("Wann"), QStringLiteral("status")};
        const auto map = mapColumns(header,
            assignments({QStringLiteral("psid=Kennung"), QStringLiteral("token=2"),
                QStringLiteral("topic=TITLE"), QStringLiteral("field:item=title"),
                QStringLiteral("opted_in_at=Wann"), QStringLiteral("state=")}),
            assignments({QStringLiteral("topic_kind=launch")}));
        QVERIFY(map.ok());
        QCOMPARE(columnOf(*map, QStringLiteral("psid")), 0);
        QCOMPARE(columnOf(*map, QStringLiteral("token")), 1);
        QCOMPARE(columnOf(*map, QStringLiteral("topic")), 2);
        QCOMPARE(columnOf(*map, QStringLiteral("prompt")), 2);
        QCOMPARE(columnOf(*map, QStringLiteral("field:item")), 2);
        QCOMPARE(columnOf(*map, QStringLiteral("opted_in_at")), 3);
        QCOMPARE(columnOf(*map, QStringLiteral("state")), -2); // taken away
        QVERIFY(map->find(Field::TopicKind));
        QCOMPARE(map->find(Field::TopicKind)->value, QStringLiteral("launch"));
        QVERIFY(map->missing().isEmpty());
    }

    void columnThatIsNotThere()
    {
        const auto map = mapColumns({QStringLiteral("a")}, assignments({QStringLiteral("psid=b")}));
        QVERIFY(!map.ok());
        QCOMPARE(map.error().code, domain::ErrorCode::MappingInvalid);
        QCOMPARE(map.error().details, QStringList{QStringLiteral("psid=b")});
        QVERIFY(!mapColumns({QStringLiteral("a")}, assignments({QStringLiteral("psid=2")})).ok());
        QVERIFY(!mapColumns({QStringLiteral("a")}, assignments({QStringLiteral("psid=0")})).ok());
    }

    void missing()
    {
        const auto none = mapColumns({QStringLiteral("x")});
        QCOMPARE(none->missing(), (QList<Field>{Field::Psid, Field::Token, Field::Topic, Field::OptedInAt}));
        const auto xero = mapColumns({QStringLiteral("otn_id"), QStringLiteral("subscriber_id")});
        QCOMPARE(xero->missing(), (QList<Field>{Field::Token, Field::OptedInAt}));
        const auto given = mapColumns(
            {QStringLiteral("psid"), QStringLiteral("token"), QStringLiteral("date")},
            assignments({QStringLiteral("opted_in_at=date")}), assignments({QStringLiteral("topic=Aurora")}));
        QVERIFY(given->missing().isEmpty());
    }

    void doubledHeader()
    {
        const auto map =
            mapColumns({QStringLiteral("token"), QStringLiteral("Token"), QStringLiteral("psid")});
        QCOMPARE(columnOf(*map, QStringLiteral("token")), 0);
        QCOMPARE(map->ambiguous, QStringList{QStringLiteral("Token")});
    }

    void assignmentsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("plain") << "psid=Id" << true;
        QTest::newRow("value with equals") << "topic=a=b" << true;
        QTest::newRow("topic field") << "field:link=url" << true;
        QTest::newRow("no field") << "=x" << false;
        QTest::newRow("no equals") << "psid" << false;
        QTest::newRow("unknown field") << "shoe=x" << false;
        QTest::newRow("topic field without name") << "field:=x" << false;
    }

    void assignmentsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, fine);
        const auto made = assignmentFromText(text);
        QCOMPARE(made.ok(), fine);
        if (fine)
            QCOMPARE(slug(made->field) + u'=' + made->value, text);
        else
            QCOMPARE(made.error().code, domain::ErrorCode::MappingInvalid);
    }

    void slugsGoBothWays()
    {
        for (const auto field : pickableFields()) {
            const FieldRef ref{field, {}};
            QCOMPARE(fieldFromSlug(slug(ref)), ref);
            QVERIFY(!displayName(ref).isEmpty());
            // What we call it must be found again when it stands in a header.
            QVERIFY(guessField(slug(ref)));
            QCOMPARE(guessField(slug(ref))->ref, ref);
        }
    }

    void firstRow()
    {
        QVERIFY(namesColumns({QStringLiteral("psid"), QStringLiteral("token")}));
        QVERIFY(namesColumns({QStringLiteral("Kennung"), QStringLiteral("Wann")}));
        QVERIFY(!namesColumns({QStringLiteral("2130000000000017"), QStringLiteral("otn-demo-000123")}));
        QVERIFY(!namesColumns({QStringLiteral("ana@example.org"), QStringLiteral("Ana")}));
    }
};

QTEST_GUILESS_MAIN(TstColumnMap)
#include "tst_columnmap.moc"
