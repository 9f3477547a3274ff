// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/claim.h"
#include "domain/ids.h"
#include "domain/secret.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <type_traits>

using namespace headsup::domain;

static_assert(!std::is_convertible_v<PageId, Psid> && !std::is_constructible_v<Psid, PageId>,
    "an id of one thing is not an id of another");
static_assert(!std::is_convertible_v<QString, Psid> && !std::is_convertible_v<Psid, QString>);
static_assert(!std::is_constructible_v<Psid, qint64>, "a number never becomes an id that Meta gave");
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<QString, Secret>);
static_assert(
    !std::is_copy_constructible_v<Claim> && !std::is_copy_assignable_v<Claim>, "a claim is used up");
static_assert(std::is_nothrow_move_constructible_v<Claim> && !std::is_default_constructible_v<Claim>);
static_assert(!std::is_constructible_v<Claim, AttemptId, OptInId, DeliveryId, CampaignId, Psid, QString,
                  Secret, Message>,
    "only the store issues claims");

class TstIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validity();
    void digitsStayAsTheyAre();
    void orderAndHash();
    void secretPrintsAsAMask();
    void secretInALine();
    void secretEquality();
};

void TstIds::validity()
{
    QVERIFY(!Psid{}.isValid());
    QVERIFY(!Psid{QString()}.isValid());
    QVERIFY(!Psid{QStringLiteral("")}.isValid());
    QVERIFY(Psid{QStringLiteral("0")}.isValid());
    QVERIFY(!TopicId{}.isValid());
    QVERIFY(!TopicId{0}.isValid());
    QVERIFY(TopicId{1}.isValid());
}

void TstIds::digitsStayAsTheyAre()
{
    // 2^53 + 1 is the first number that a double cannot hold; a leading zero would be lost in any number.
    for (const auto& digits :
        {QStringLiteral("9007199254740993"), QStringLiteral("00123"), QStringLiteral("44014913318185979")})
        QCOMPARE(Psid{digits}.value(), digits);
    QVERIFY(Psid{QStringLiteral("9007199254740992")} != Psid{QStringLiteral("9007199254740993")});
    QVERIFY(Psid{QStringLiteral("0123")} != Psid{QStringLiteral("123")});
}

void TstIds::orderAndHash()
{
    QVERIFY(OptInId{2} < OptInId{10});
    QVERIFY(OptInId{2} <= OptInId{2});
    QVERIFY(OptInId{10} > OptInId{2});
    QCOMPARE(OptInId{3}, OptInId{3});
    QSet<Psid> set{Psid{QStringLiteral("1")}, Psid{QStringLiteral("2")}, Psid{QStringLiteral("1")}};
    QCOMPARE(set.size(), 2);
    QHash<TopicId, int> hash{{TopicId{7}, 70}};
    QCOMPARE(hash.value(TopicId{7}), 70);
    QVERIFY(!hash.contains(TopicId{8}));
}

void TstIds::secretPrintsAsAMask()
{
    const auto printed = [](const Secret& secret) {
        QString text;
        QDebug(&text) << secret;
        return text.trimmed();
    };
    const auto shortOne = printed(Secret{QStringLiteral("otn-demo-1")});
    const auto longOne =
        printed(Secret{QStringLiteral("otn-demo-000000000000000000000000000000000000000123")});
    QCOMPARE(shortOne, QStringLiteral("••••"));
    QCOMPARE(longOne, shortOne); // not even the length is told
    QCOMPARE(printed(Secret{}), QStringLiteral("(none)"));
}

void TstIds::secretInALine()
{
    const Secret token{QStringLiteral("otn-demo-000123")};
    QString text;
    QDebug(&text) << "token" << token << "for" << QStringLiteral("page");
    QVERIFY(!text.contains(u"otn"));
    QVERIFY(text.contains(QStringLiteral("••••")));
    QVERIFY(text.contains(QStringLiteral("\"page\""))); // quoting is as it was before the secret
    QString list;
    QDebug(&list) << QList<Secret>{token, token};
    QVERIFY(!list.contains(u"otn"));
}

void TstIds::secretEquality()
{
    const Secret token{QStringLiteral("otn-demo-000123")};
    QVERIFY(token == Secret{QStringLiteral("otn-demo-000123")});
    QVERIFY(!(token == Secret{QStringLiteral("otn-demo-000124")}));
    QVERIFY(Secret{}.isEmpty());
    QVERIFY(!token.isEmpty());
    QCOMPARE(token.reveal(), QStringLiteral("otn-demo-000123"));
}

QTEST_GUILESS_MAIN(TstIds)
#include "tst_ids.moc"
