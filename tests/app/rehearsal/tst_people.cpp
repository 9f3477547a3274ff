// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/people.h"

#include <QTest>

using namespace headsup;
using namespace headsup::rehearsal;
using namespace std::chrono_literals;

namespace {

const domain::Instant kNow = domain::fromMs(1'780'000'000'000);
const domain::PageId kPage{QStringLiteral("100200300")};
const domain::Psid kAda{QStringLiteral("2468013579246801")};

SimRequest send(const QByteArray& body)
{
    SimRequest request;
    request.verb = "POST";
    request.path = QStringLiteral("/v25.0/100200300/messages");
    request.headers = {{"authorization", "Bearer rehearsal-100200300"}};
    request.body = body;
    return request;
}

QByteArray toAda(const QByteArray& message)
{
    return "{\"recipient\":{\"id\":\"2468013579246801\"},\"message\":" + message + '}';
}

const QByteArray kPrompt =
    "{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"one_time_notif_req\","
    "\"title\":\"Aurora 3\",\"payload\":\"Aurora [hu:ab]\"}},\"metadata\":\"attempt-1\"}";

PeopleHabits always()
{
    PeopleHabits habits;
    habits.delivered = habits.read = habits.taps = habits.agrees = habits.replies = 1;
    habits.stops = habits.blocks = habits.bad = habits.twice = habits.reacts = 0;
    return habits;
}

} // namespace

class TstPeople : public QObject
{
    Q_OBJECT

    static QByteArray all(std::vector<QByteArray> bodies)
    {
        QByteArray text;
        for (const auto& one : bodies)
            text += one + '\n';
        return text;
    }
    static QByteArray story(quint64 seed)
    {
        GraphSim sim;
        People people(sim, kPage, {}, seed);
        for (int i = 0; i < 50; ++i) {
            (void)sim.answer(send(toAda("{\"text\":\"Hello\",\"metadata\":\"a\"}")), kNow + 1min * i);
            people.writes(kAda, QStringLiteral("hi"), kNow + 2min * i);
        }
        return all(people.due(kNow + 24h));
    }

private Q_SLOTS:
    void theSameSeedTellsTheSameStory()
    {
        QCOMPARE(story(7), story(7));
        QVERIFY(story(7) != story(8));
    }

    void aPromptBecomesAnOptIn()
    {
        SimOptions strict;
        strict.acceptUnknownTokens = false;
        GraphSim sim(strict);
        People people(sim, kPage, always());
        QCOMPARE(sim.answer(send(toAda(kPrompt)), kNow).status, 200);
        QCOMPARE(sim.prompts(), 1);
        QVERIFY(people.due(kNow).empty());
        const auto first = all(people.due(kNow + 1s));
        QVERIFY(first.contains("\"is_echo\":true") && first.contains("attempt-1"));
        const auto later = all(people.due(kNow + 24h));
        QVERIFY(later.contains("\"payload\":\"Aurora [hu:ab]\""));
        const auto at = later.indexOf("\"one_time_notif_token\":\"") + 24;
        const auto token = later.mid(at, later.indexOf('"', at) - at);
        const auto follow = send(
            "{\"recipient\":{\"one_time_notif_token\":\"" + token + "\"},\"message\":{\"text\":\"Back\"}}");
        QCOMPARE(sim.answer(follow, kNow + 25h).status, 200);
        QCOMPARE(sim.answer(follow, kNow + 25h).status, 400); // once
        QCOMPARE(people.counts().agreed, 1);
        QVERIFY(!people.nextAt() || *people.nextAt() > kNow + 25h);
    }

    void buttonsAreTappedAndOpenTheWindow()
    {
        SimOptions strict;
        strict.acceptUnknownWindows = false;
        GraphSim sim(strict);
        People people(sim, kPage, always());
        people.writes(kAda, QStringLiteral("hi"), kNow);
        (void)people.due(kNow);
        const auto buttons =
            toAda("{\"attachment\":{\"type\":\"template\",\"payload\":{\"template_type\":\"button\","
                  "\"text\":\"Back\",\"buttons\":[{\"type\":\"postback\",\"title\":\"More\",\"payload\":"
                  "\"more\"}]}}}");
        QCOMPARE(sim.answer(send(buttons), kNow + 23h).status, 200);
        QVERIFY(
            all(people.due(kNow + 48h)).contains("\"postback\":{\"mid\":\"m_tap_2\",\"payload\":\"more\"}"));
        QCOMPARE(sim.answer(send(buttons), kNow + 36h).status, 200); // the tap opened it again
        QCOMPARE(sim.answer(send(buttons), kNow + 24h * 5).status, 400);
    }

    void whoeverBlocksIsGoneAndNothingTells()
    {
        auto habits = always();
        habits.blocks = 1;
        GraphSim sim;
        People people(sim, kPage, habits);
        (void)sim.answer(send(toAda("{\"text\":\"Hello\"}")), kNow);
        const auto told = all(people.due(kNow + 24h));
        QVERIFY(told.contains("\"read\"") && !told.contains("postback") && !told.contains("block"));
        QCOMPARE(people.counts().blocked, 1);
        QVERIFY(sim.answer(send(toAda("{\"text\":\"Hello\"}")), kNow + 24h).body.contains("551"));
    }

    void measuresOfMeta()
    {
        GraphSim sim;
        People people(sim, kPage);
        people.enforces(QStringLiteral("warning"), QStringLiteral("Spam"), kNow);
        QVERIFY(all(people.due(kNow))
                    .contains("\"policy_enforcement\":{\"action\":\"warning\",\"reason\":\"Spam\"}"));
    }

    void habitsFromJson()
    {
        const auto habits = PeopleHabits::fromJson("{\"read\":0.25,\"to_read\":90}");
        QVERIFY(habits.ok());
        QCOMPARE(habits->read, 0.25);
        QCOMPARE(habits->toRead, domain::Milliseconds{90'000});
        for (const auto* wrong :
            {"[]", "{\"read\":2}", "{\"read\":-1}", "{\"reads\":1}", "{\"read\":\"1\"}", "{"})
            QCOMPARE(PeopleHabits::fromJson(wrong).error().code, domain::ErrorCode::JsonInvalid);
    }
};

QTEST_GUILESS_MAIN(TstPeople)
#include "tst_people.moc"
