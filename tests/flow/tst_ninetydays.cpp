// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/asklook.h"
#include "campaign/askrunner.h"
#include "campaign/freeze.h"
#include "campaign/runner.h"
#include "graph/qnamtransport.h"
#include "ports/system.h"
#include "rehearsal/people.h"
#include "rehearsal/simserver.h"
#include "store/chain.h"
#include "store/workspace.h"
#include "webhook/capturejob.h"
#include "webhook/inbox.h"
#include "webhook/receiver.h"
#include "webhook/signature.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup;
using namespace std::chrono_literals;
using domain::Instant;

namespace {

/// The days are told; what is waited for passes as it does.
class DayClock final : public ports::Clock
{
public:
    [[nodiscard]] Instant now() const override { return at; }
    [[nodiscard]] domain::Milliseconds steady() const override { return m_real.steady(); }
    Instant at = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};

private:
    ports::SystemClock m_real;
};

template<class T>
T must(domain::Result<T> result)
{
    if (!result)
        qFatal("unexpected %s", qPrintable(domain::logText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

const domain::PageId kPage{QStringLiteral("100200300400500")};
const QString kAurora = QStringLiteral("Aurora 2");
const QString kComet = QStringLiteral("Comet jacket");

QString psid(int i)
{
    return QString::number(2'130'000'000'000'000 + i);
}

} // namespace

/// Ninety days of a shop in rehearsal: it asks, people agree, it tells them, they react, it asks again, some
/// stop, some block, Meta warns once. All over real HTTP and signed webhooks; only the days pass faster. At
/// the end the books must balance, with the stand-in as the witness.
class TstNinetyDays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DayClock m_clock;
    ports::SystemRandom m_random;
    const domain::Secret m_secret{QStringLiteral("app-secret-of-a-test")};
    std::shared_ptr<const relevance::Lexicons> m_lexicons;
    std::unique_ptr<relevance::Checker> m_checker;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<rehearsal::SimServer> m_sim;
    std::unique_ptr<rehearsal::People> m_people;
    std::unique_ptr<webhook::Inbox> m_inbox;
    std::unique_ptr<webhook::Receiver> m_receiver;
    graph::QnamTransport m_transport;
    std::unique_ptr<graph::MessageSender> m_sender;
    std::unique_ptr<graph::Pacer> m_pacer;
    int m_known = 0;       ///< people so far
    qint64 m_imported = 0; ///< opt-ins that came by the first list
    int m_refusedByPolicy = 0;
    std::vector<domain::CampaignId> m_campaigns;
    std::vector<domain::AskId> m_asks;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("shop.headsup")); }

    /// The shop's list from before: everybody of it waits for something.
    void importList()
    {
        auto sink = must(m_writer->importSink(
            kPage, QStringLiteral("list.csv"), store::ImportMode::Commit, m_clock.now()));
        for (int i = 1; i <= 60; ++i) {
            const auto topic = i % 3 == 0 ? kComet : kAurora;
            const auto token = QStringLiteral("otn-list-%1").arg(i);
            // Some of them are nearly a year old.
            const Instant at = m_clock.now() - 24h * (i % 10 == 0 ? 340 : 30);
            (void)must(sink->take(
                {domain::Psid{psid(i)}, domain::Secret{token}, topic, domain::TopicKind::BackInStock,
                    *domain::Prompt::from(topic + QStringLiteral(" back in stock")), {}, at, at + 24h * 364,
                    domain::OptInState::Unused, QStringLiteral("Ada%1").arg(i), {}, {}, {}, {}, {}, {}}));
            m_sim->sim().grant({domain::Secret(token), domain::Psid(psid(i)), std::nullopt, std::nullopt});
        }
        must(sink->finish({}));
        m_known = 60;
        m_imported = 60;
    }
    domain::TopicId topic(const QString& name)
    {
        for (const auto& one : must(m_writer->topics(kPage))) {
            if (one.topic.name == name)
                return one.topic.id;
        }
        qFatal("no topic %s", qPrintable(name));
    }
    domain::AskId addAsk(const QString& title, const QString& about, domain::CampaignId after)
    {
        domain::Ask ask;
        ask.page = kPage;
        ask.topic = topic(about);
        ask.title = title;
        ask.after = after;
        return must(m_writer->chainWriter().addAsk(ask, m_clock.now()));
    }

    /// Whatever people did by now arrives as Meta sends it, and is imported.
    void hear()
    {
        for (const auto& body : m_people->due(m_clock.now())) {
            QTcpSocket socket;
            socket.connectToHost(
                QStringLiteral("127.0.0.1"), static_cast<quint16>(m_receiver->address().port()));
            socket.write(
                "POST " + m_receiver->address().path().toLatin1() +
                " HTTP/1.1\r\nHost: shop\r\nX-Hub-Signature-256: " + webhook::signatureOf(body, m_secret) +
                "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            const auto before = m_receiver->counts().kept;
            QVERIFY(QTest::qWaitFor([&] { return m_receiver->counts().kept > before; }, 20'000));
        }
        const auto size = m_inbox->size();
        if (size == 0)
            return;
        auto sink = must(
            m_writer->importSink(kPage, QStringLiteral("webhook"), store::ImportMode::Append, m_clock.now()));
        const std::atomic<bool> never{false};
        webhook::CaptureOptions options;
        options.wholeLinesOnly = true;
        webhook::CaptureJob job(m_inbox->path(), kPage, options, m_clock, *sink);
        const auto outcome = must(job.run({}, never));
        for (const auto& reject : outcome.rejects)
            qWarning("refused: %s", qPrintable(webhook::sentence(reject)));
        QCOMPARE(outcome.report.rejected, 0);
        must(m_inbox->emptied(size));
    }
    void ask(domain::AskId id)
    {
        const auto look = must(campaign::lookAtAsk(*m_writer, *m_checker, id, m_clock.now()));
        const auto allowed = campaign::mayBeAsked(look, static_cast<qint64>(look.line.size()));
        if (!allowed) {
            m_refusedByPolicy += allowed.error().code == domain::ErrorCode::PolicyEnforced ? 1 : 0;
            return;
        }
        campaign::AskRunner runner(m_writer->chainWriter(), *m_sender, *m_pacer, m_clock, id, look.line);
        QSignalSpy stopped(&runner, &campaign::AskRunner::stopped);
        runner.start();
        QVERIFY(stopped.wait(60'000));
        QCOMPARE(runner.run().stoppedBecause, QString());
        QCOMPARE(runner.run().uncertain, 0);
    }
    void tell(const QString& about, const QString& text)
    {
        domain::Campaign draft;
        draft.page = kPage;
        draft.topic = topic(about);
        draft.name = about;
        draft.source = text;
        draft.buttons = {{QStringLiteral("Keep me posted"), domain::ReplyAction{QStringLiteral("more")}}};
        draft.perSecond = graph::Pacer::kHighestRate;
        const auto id = must(m_writer->saveDraft(draft, m_clock.now()));
        const store::CancelFlag never{false};
        const auto look = must(campaign::preflight(*m_writer, *m_checker, id, m_clock.now(), never));
        const auto frozen = campaign::freeze(*m_writer, *m_checker,
            {id, look.people, QStringLiteral("a test of the books"), {}}, m_clock.now(), never);
        if (!frozen) {
            QCOMPARE(frozen.error().code, domain::ErrorCode::PageIsStopped); // by Meta's warning
            ++m_refusedByPolicy;
            return;
        }
        m_campaigns.push_back(id);
        m_pacer->setRate(draft.perSecond);
        campaign::Runner runner(*m_writer, *m_sender, *m_pacer, m_clock, id);
        QSignalSpy stopped(&runner, &campaign::Runner::stopped);
        must(runner.start());
        QVERIFY(stopped.wait(120'000));
        QCOMPARE(must(m_writer->campaign(id)).campaign.state, domain::CampaignState::Finished);
    }
    qint64 number(const QString& sql)
    {
        qint64 found = -1;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("witness"));
            database.setDatabaseName(path());
            if (!database.open())
                qFatal("no file");
            QSqlQuery query(database);
            if (!query.exec(sql) || !query.next())
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            found = query.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("witness"));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lexicons = must(relevance::Lexicons::load());
        m_checker = std::make_unique<relevance::Checker>(m_lexicons);
        m_writer = must(store::openWriter(path(), m_random,
            [](const QString&, const QString&) { return domain::TopicKind::BackInStock; },
            {m_folder.filePath(QStringLiteral("uses")), QStringLiteral("this computer")}));
        must(m_writer->addPage(
            {kPage, QStringLiteral("Shop"), QUrl(), QStringLiteral("v25.0"), true}, m_clock.now()));
        rehearsal::SimOptions options;
        options.acceptUnknownTokens = false;
        options.acceptUnknownWindows = false;
        m_sim = std::make_unique<rehearsal::SimServer>(m_clock, options);
        must(m_sim->listen());
        rehearsal::PeopleHabits habits;
        habits.stops = 0.06;
        habits.blocks = 0.005;
        habits.bad = 0.002;
        m_people = std::make_unique<rehearsal::People>(m_sim->sim(), kPage, habits, 42);
        m_inbox = must(webhook::Inbox::open(m_folder.filePath(QStringLiteral("inbox.jsonl"))));
        m_receiver = std::make_unique<webhook::Receiver>(
            webhook::Receiver::Setup{m_secret, QStringLiteral("verify"), 0},
            [this](const QByteArray& body) { return m_inbox->append(body); });
        must(m_receiver->start());
        m_sender = std::make_unique<graph::MessageSender>(m_transport,
            must(graph::Endpoint::from(m_sim->address(), QStringLiteral("v25.0"))), kPage,
            domain::Secret(QStringLiteral("rehearsal-100200300400500")));
        m_pacer = std::make_unique<graph::Pacer>(m_clock, m_random, graph::Pacer::kHighestRate);
        importList();
    }

    void ninetyDays()
    {
        const auto first = m_clock.at;
        m_asks.push_back(addAsk(QStringLiteral("Aurora 2 back in stock"), kAurora, {}));
        for (int day = 0; day < 90; ++day) {
            const Instant morning = first + 24h * day;
            for (int i = 0; i < 4; ++i) // new ones write by themselves, and old ones come back
                m_people->writes(domain::Psid(psid(i < 3 ? ++m_known : 1 + (day * 7) % m_known)),
                    QStringLiteral("Do you have it?"), morning + 9h + std::chrono::minutes{i});
            if (day == 40)
                m_people->enforces(QStringLiteral("warning"), QStringLiteral("Spam"), morning + 8h);
            m_clock.at = morning + 10h;
            hear();
            for (const auto id : m_asks)
                ask(id);
            m_clock.at = morning + 12h;
            hear();
            if (day % 30 == 20)
                tell(kAurora, QStringLiteral("Hi {first_name|there}, the Aurora 2 is back in stock."));
            if (day == 35 || day == 41 || day == 65)
                tell(kComet, QStringLiteral("The Comet jacket is back in stock."));
            if (day == 20)
                m_asks.push_back(
                    addAsk(QStringLiteral("Comet jacket back in stock"), kComet, m_campaigns.front()));
            if (day == 40) {
                tell(kComet, QStringLiteral("The Comet jacket is back in stock."));
                QVERIFY(m_refusedByPolicy > 0);
            }
            if (day == 41 - 1)
                must(m_writer->chainWriter().confirmPolicyNotice(kPage, m_clock.now()));
            m_clock.at = morning + 20h;
            hear();
            (void)must(m_writer->expireDue(kPage, m_clock.now()));
        }
        m_clock.at += 24h * 2;
        hear();
    }

    void theBooksBalance()
    {
        const auto& sim = m_sim->sim();
        const auto state = [this](int n) {
            return number(QStringLiteral("SELECT count(*) FROM opt_ins WHERE state = %1").arg(n));
        };
        // Every token that was granted is in exactly one place, and nothing is under way.
        const auto granted = m_imported + m_people->counts().agreed;
        QVERIFY2(m_people->counts().agreed > 50, qPrintable(QString::number(m_people->counts().agreed)));
        QCOMPARE(state(2) + state(3), 0);
        QCOMPARE(granted, state(1) + state(4) + state(5) + state(6) + state(7) + state(8) + state(9));
        QCOMPARE(number(QStringLiteral("SELECT coalesce(sum(n), 0) FROM topic_counts")), granted);
        QVERIFY(state(7) > 0); // some of the list grew a year old
        QVERIFY(state(8) > 0); // and some stopped
        // The stand-in has seen the same: what is sent was used there, once, and nothing else was.
        QCOMPARE(sim.ledger().accepted(), state(4));
        QCOMPARE(sim.ledger().presentedTwice(), 0);
        const auto inWindow =
            number(QStringLiteral("SELECT count(*) FROM deliveries WHERE state = 3 AND way = 2"));
        QCOMPARE(
            number(QStringLiteral("SELECT count(*) FROM deliveries WHERE state = 3 AND way = 1")), state(4));
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM ask_requests WHERE state = 3")), sim.prompts());
        QCOMPARE(sim.toPeople(), inWindow + sim.prompts());
        QVERIFY(inWindow > 0);
    }

    void everyMessageHasItsPrompt()
    {
        // Every accepted message names the opt-in that allowed it, and every opt-in that did not come by the
        // list names the prompt of ours that it came from, asked of this very person before.
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM opt_ins WHERE ask IS NULL")), m_imported);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM opt_ins o WHERE o.ask IS NOT NULL AND NOT "
                                       "EXISTS (SELECT 1 FROM ask_requests q"
                                       " WHERE q.ask = o.ask AND q.person = o.person AND q.state = 3 AND "
                                       "q.claimed_at < o.opted_in_at)")),
            0);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM opt_ins o JOIN asks a ON a.id = o.ask"
                                       " WHERE o.topic <> a.topic OR o.prompt <> a.prompt")),
            0);
        QCOMPARE(number(QStringLiteral(
                     "SELECT count(*) FROM (SELECT campaign, person FROM deliveries WHERE state = 3"
                     " GROUP BY campaign, person HAVING count(*) > 1)")),
            0);
    }

    void nobodyWasAskedTooOften()
    {
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM ask_requests a JOIN asks x ON x.id = a.ask JOIN "
                                       "ask_requests b ON b.person = a.person"
                                       " AND b.id > a.id JOIN asks y ON y.id = b.ask AND y.prompt = x.prompt "
                                       "WHERE a.state = 3 AND b.state = 3"
                                       " AND b.claimed_at < a.claimed_at + 604800000")),
            0);
        // And nobody after they had opted out, unless they came back by a new opt-in.
        QCOMPARE(number(QStringLiteral(
                     "SELECT count(*) FROM ask_requests q JOIN people p ON p.id = q.person"
                     " WHERE q.state = 3 AND q.claimed_at > p.stopped_at AND NOT EXISTS (SELECT 1"
                     " FROM opt_ins o WHERE o.person = p.id AND o.opted_in_at > p.stopped_at)")),
            0);
    }

    void theChainIsKnown()
    {
        const auto rates = must(m_writer->chain().rates(kPage));
        qint64 asked = 0;
        qint64 agreed = 0;
        qint64 told = 0;
        qint64 reacted = 0;
        qint64 again = 0;
        for (const auto& one : rates) {
            asked += one.asked;
            agreed += one.agreed;
            told += one.told;
            reacted += one.reacted;
            again += one.askedAgain;
        }
        QCOMPARE(asked, m_sim->sim().prompts());
        QCOMPARE(agreed, m_people->counts().agreed);
        QVERIFY(told > 0 && reacted > 0 && again > 0);
        QVERIFY(number(QStringLiteral("SELECT count(*) FROM deliveries WHERE read_at IS NOT NULL")) > 0);
        QCOMPARE(number(QStringLiteral("SELECT count(*) FROM deliveries WHERE read_at < requested_at")), 0);
        const auto health = must(m_writer->chain().health(kPage, m_clock.now()));
        QVERIFY(health.requests > 0);
        qInfo(
            "asked %lld, agreed %lld, told %lld, reacted %lld, asked again %lld; blocked %lld, stopped %lld",
            asked, agreed, told, reacted, again, m_people->counts().blocked, m_people->counts().stopped);
    }

    void cleanupTestCase()
    {
        m_people.reset(); // before the stand-in that it listens to
    }
};

QTEST_GUILESS_MAIN(TstNinetyDays)
#include "tst_ninetydays.moc"
