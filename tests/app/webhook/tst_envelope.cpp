// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/webhook/events.h"
#include "webhook/envelope.h"

#include <QTest>
#include <vector>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::webhook;
using domain::EventKind;

class TstEnvelope : public QObject
{
    Q_OBJECT

    const domain::Instant m_now = domain::fromMs(1'790'000'000'000);

    std::vector<CaptureItem> read(const QByteArray& json, const CaptureDefaults& defaults = {}) const
    {
        std::vector<CaptureItem> items;
        EnvelopeReader(domain::PageId(QString::fromLatin1(kPage)), defaults, m_now)
            .read(json, [&items](const CaptureItem& item) { items.push_back(item); });
        return items;
    }
    CaptureItem one(const QByteArray& json, const CaptureDefaults& defaults = {}) const
    {
        const auto items = read(json, defaults);
        return items.size() == 1 ? items.front()
                                 : CaptureItem{{}, {}, CaptureFault::NotJson, {}, "not one", false, {}};
    }

private Q_SLOTS:
    void anOptInBecomesAToken()
    {
        const auto item = one(envelope(optIn("otn-demo-1")));
        QVERIFY(!item.fault);
        QVERIFY(item.optIn);
        QCOMPARE(item.optIn->psid.value(), QString::fromLatin1(kPerson));
        QCOMPARE(item.optIn->token.reveal(), QStringLiteral("otn-demo-1"));
        QCOMPARE(item.optIn->topicName, QStringLiteral("Aurora 2"));
        QCOMPARE(item.optIn->prompt.text(), QStringLiteral("Aurora 2"));
        QCOMPARE(domain::toMs(item.optIn->optedInAt), 1'789'000'000'000);
        QCOMPARE(item.optIn->state, domain::OptInState::Unused);
        QCOMPARE(item.event.kind, EventKind::OptIn);
        QVERIFY(!item.event.raw.contains(QStringLiteral("otn-demo-1")));
        QVERIFY(item.json.contains("otn-demo-1"));
    }

    void recurringNotifications()
    {
        using Said = domain::PermissionRecord::Said;
        const auto event = [](const QByteArray& more) {
            return QByteArray("{\"sender\":{\"id\":\"") + kPerson + "\"},\"recipient\":{\"id\":\"" + kPage +
                   "\"},\"timestamp\":1789000000000,\"optin\":{\"type\":\"notification_messages\","
                   "\"notification_messages_token\":\"rn-demo-1\",\"title\":\"Weekly offers\"" +
                   more + "}}";
        };
        auto item = one(envelope(event(",\"token_expiry_timestamp\":1799000000")));
        QVERIFY(!item.fault && !item.optIn && item.permission);
        QCOMPARE(item.permission->kind, domain::Permission::Recurring);
        QCOMPARE(item.permission->said, Said::Granted);
        QCOMPARE(item.permission->token.reveal(), QStringLiteral("rn-demo-1"));
        QCOMPARE(item.permission->topicName, QStringLiteral("Weekly offers"));
        QCOMPARE(domain::toMs(item.permission->at), 1'789'000'000'000);
        QCOMPARE(domain::toMs(*item.permission->expiresAt), 1'799'000'000'000);
        QVERIFY(!item.event.raw.contains(QStringLiteral("rn-demo-1")));
        QVERIFY(item.event.kind != EventKind::OptIn); // it opens no window
        for (const auto* status : {"STOP NOTIFICATIONS", "STOP_NOTIFICATIONS"}) {
            item = one(envelope(event(QByteArray(",\"notification_messages_status\":\"") + status + "\"")));
            QCOMPARE(item.event.kind, EventKind::Stop);
            QCOMPARE(item.permission->said, Said::Stopped);
        }
        item = one(envelope(event(",\"notification_messages_status\":\"RESUME NOTIFICATIONS\"")));
        QCOMPARE(item.event.kind, EventKind::Resume);
        QCOMPARE(item.permission->said, Said::Resumed);
        item = one(envelope(event(",\"token_expiry_timestamp\":0")));
        QVERIFY(!item.permission->expiresAt); // since August 2023 they have no end
    }

    void whatIsGivenFillsGaps()
    {
        CaptureDefaults defaults;
        defaults.topic = QStringLiteral("Boots");
        defaults.prompt = QStringLiteral("Tell me when the boots are back");
        defaults.kind = domain::TopicKind::Launch;
        auto item = one(envelope(optIn("otn-demo-1", "")), defaults);
        QCOMPARE(item.optIn->topicName, QStringLiteral("Boots"));
        QCOMPARE(item.optIn->prompt.text(), defaults.prompt);
        QCOMPARE(item.optIn->topicKind, defaults.kind);
        item = one(envelope(optIn("otn-demo-1")), defaults);
        QCOMPARE(item.optIn->topicName, QStringLiteral("Aurora 2"));
        item = one(envelope(saying("\"optin\":{\"type\":\"one_time_notif_req\",\"payload\":\"a\",\"title\":"
                                   "\"Aurora 2 is back\",\"one_time_notif_token\":\"otn-demo-1\"}")),
            defaults);
        QCOMPARE(item.optIn->prompt.text(), QStringLiteral("Aurora 2 is back"));
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QString>("mid");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* part, EventKind kind, const char* mid, const char* detail) {
            QTest::newRow(part) << QByteArray(part) << kind << QString::fromLatin1(mid)
                                << QString::fromLatin1(detail);
        };
        row("\"message\":{\"mid\":\"m_1\",\"text\":\"hi\"}", EventKind::Message, "m_1", "");
        row("\"message\":{\"mid\":\"m_2\",\"is_echo\":true,\"metadata\":\"attempt-1\"}", EventKind::Echo,
            "m_2", "attempt-1");
        row("\"postback\":{\"mid\":\"m_3\",\"title\":\"Yes\",\"payload\":\"YES\"}", EventKind::Postback,
            "m_3", "YES");
        row("\"reaction\":{\"reaction\":\"love\",\"emoji\":\"x\",\"action\":\"react\",\"mid\":\"m_4\"}",
            EventKind::Reaction, "m_4", "react love");
        row("\"delivery\":{\"mids\":[\"m_5\",\"m_6\"],\"watermark\":1789000000000}", EventKind::Delivery,
            "m_5", "m_6");
        row("\"delivery\":{\"watermark\":1789000000000}", EventKind::Delivery, "", "");
        row("\"read\":{\"watermark\":1789000000000}", EventKind::Read, "", "");
        row("\"optin\":{\"type\":\"notification_messages\",\"payload\":\"p\","
            "\"notification_messages_status\":\"STOP_NOTIFICATIONS\"}",
            EventKind::Stop, "", "p");
        row("\"optin\":{\"type\":\"notification_messages\",\"notification_messages_status\":\"RESUME "
            "NOTIFICATIONS\"}",
            EventKind::Resume, "", "");
        row("\"optin\":{\"type\":\"notification_messages\",\"notification_messages_token\":\"rn\","
            "\"user_token_status\":\"REFRESHED\"}",
            EventKind::Other, "", "");
        row("\"policy_enforcement\":{\"action\":\"block\",\"reason\":\"spam\"}", EventKind::PolicyEnforcement,
            "", "block spam");
        row("\"policy-enforcement\":{\"action\":\"unblock\"}", EventKind::PolicyEnforcement, "", "unblock");
        row("\"response_feedback\":{\"feedback\":\"Bad response\",\"mid\":\"m_7\"}", EventKind::Feedback,
            "m_7", "Bad response");
        row("\"referral\":{\"ref\":\"x\"}", EventKind::Other, "", "");
    }
    void kinds()
    {
        QFETCH(QByteArray, part);
        QFETCH(EventKind, kind);
        QFETCH(QString, mid);
        QFETCH(QString, detail);
        const auto item = one(envelope(saying(part)));
        QVERIFY(!item.fault);
        QVERIFY(!item.optIn);
        QCOMPARE(item.event.kind, kind);
        QCOMPARE(item.event.mid.value(), mid);
        QCOMPARE(item.event.detail, detail);
        QCOMPARE(item.event.psid.value(), QString::fromLatin1(kPerson));
        QCOMPARE(item.event.watermark.has_value(), part.contains("watermark"));
        QVERIFY(!item.event.raw.isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<CaptureFault>("fault");
        const auto row = [](const char* name, const QByteArray& json, CaptureFault fault) {
            QTest::newRow(name) << json << fault;
        };
        row("not JSON", "{\"object\":", CaptureFault::NotJson);
        row("bomb", QByteArray(100'000, '['), CaptureFault::TooDeep);
        row("something else", "{\"name\":\"x\"}", CaptureFault::NotAnEvent);
        row("a number", "17", CaptureFault::NotAnEvent);
        row("empty entry", "{\"object\":\"page\",\"entry\":[{\"id\":\"100200300\"}]}",
            CaptureFault::NotAnEvent);
        auto other = envelope(optIn("otn-demo-1"));
        other.replace("\"100200300\"", "\"999\"");
        row("another Page", other, CaptureFault::OtherPage);
        auto number = envelope(optIn("otn-demo-1"));
        number.replace("\"2130000000000001\"", "2130000000000001");
        row("id as number", number, CaptureFault::IdIsNumber);
        number.replace("2130000000000001", "2130000000000000012345");
        row("id as a number too long for one", number, CaptureFault::IdIsNumber);
        auto page = envelope(optIn("otn-demo-1"));
        page.replace("[{\"id\":\"100200300\"", "[{\"id\":100200300");
        row("Page as number", page, CaptureFault::IdIsNumber);
        row("no token", envelope(optIn("")), CaptureFault::TokenMissing);
        row("blank in token", envelope(optIn("otn demo")), CaptureFault::TokenInvalid);
        auto tokenNumber = envelope(optIn("17"));
        tokenNumber.replace("\"17\"", "17");
        row("token as number", tokenNumber, CaptureFault::IdIsNumber);
        row("no topic", envelope(optIn("otn-demo-1", " ")), CaptureFault::TopicMissing);
        row("long topic", envelope(optIn("otn-demo-1", QByteArray(201, 'x'))), CaptureFault::TopicTooLong);
        row("long prompt", envelope(optIn("otn-demo-1", QByteArray(66, 'x'))), CaptureFault::PromptTooLong);
        row("not a person", envelope(optIn("otn-demo-1", "a", "abc")), CaptureFault::PersonInvalid);
        row("nobody", envelope(optIn("otn-demo-1", "a", "")), CaptureFault::PersonMissing);
        row("no time", envelope(optIn("otn-demo-1", "a", kPerson, "0")), CaptureFault::TimeMissing);
        row("time with a fraction", envelope(optIn("otn-demo-1", "a", kPerson, "1.789e12")),
            CaptureFault::TimeMissing);
        row("future", envelope(optIn("otn-demo-1", "a", kPerson, "1799000000000")), CaptureFault::TimeFuture);
    }
    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(CaptureFault, fault);
        const auto item = one(json);
        QVERIFY(item.fault);
        QCOMPARE(*item.fault, fault);
        QVERIFY(!item.optIn);
        const CaptureReject reject{1, *item.fault, item.details, shownText(item.json)};
        QVERIFY(!sentence(reject).contains(u'%'));
        QVERIFY(!reject.text.contains(QStringLiteral("otn-demo-1")));
    }

    void severalEventsAndShapes()
    {
        const QByteArray both = optIn("otn-demo-1") + "," + saying("\"message\":{\"mid\":\"m_1\"}");
        QCOMPARE(read(envelope(both)).size(), 2U);
        QCOMPARE(read("[" + envelope(both) + "," + envelope(optIn("otn-demo-2")) + "]").size(), 3U);
        auto standby = envelope(both);
        standby.replace("messaging", "standby");
        QCOMPARE(read(standby).size(), 2U);
        QVERIFY(one(optIn("otn-demo-1")).optIn);
        const auto damaged = read(envelope(optIn("") + "," + optIn("otn-demo-2")));
        QCOMPARE(damaged.size(), 2U);
        QVERIFY(damaged[0].fault && damaged[1].optIn);
        // What was refused can be mended and read again.
        auto mended = damaged[0].json;
        mended.replace("\"one_time_notif_token\":\"\"", "\"one_time_notif_token\":\"otn-demo-3\"");
        QVERIFY(one(mended).optIn);
    }

    void theSameEventHasOneHash()
    {
        const auto first = one(envelope(optIn("otn-demo-1")));
        auto spaced = envelope(optIn("otn-demo-1"));
        spaced.replace(":", " : ");
        QCOMPARE(one(spaced).event.hash, first.event.hash);
        QVERIFY(one(envelope(optIn("otn-demo-2"))).event.hash != first.event.hash);
    }

    void aPageSpeaksOfThePersonItSendsTo()
    {
        const auto item =
            one("{\"sender\":{\"id\":\"100200300\"},\"recipient\":{\"id\":\"2130000000000001\"},"
                "\"timestamp\":1789000000000,\"message\":{\"is_echo\":true,\"mid\":\"m_1\"}}");
        QCOMPARE(item.event.kind, EventKind::Echo);
        QCOMPARE(item.event.psid.value(), QString::fromLatin1(kPerson));
    }

    void oldOnesAreExpired()
    {
        const auto item = one(envelope(optIn("otn-demo-1", "a", kPerson, "1700000000")));
        QCOMPARE(domain::toMs(item.optIn->optedInAt), 1'700'000'000'000);
        QCOMPARE(item.optIn->state, domain::OptInState::Expired);
    }
};

QTEST_GUILESS_MAIN(TstEnvelope)
#include "tst_envelope.moc"
