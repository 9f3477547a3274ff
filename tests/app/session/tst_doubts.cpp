// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/doubts.h"
#include "tests/app/session/fixture.h"

#include <QSignalSpy>

using namespace headsup;
using namespace headsup::test;
using campaign::LookUps;
using domain::DeliveryState;
using graph::LookUp;
using graph::Sighting;
using session::Room;

namespace {

constexpr int kPatience = 60'000;
const auto kLongAgo = domain::Milliseconds(std::chrono::hours{2});

/// A campaign of three; the first one's request was accepted, the others' answers never came.
struct Stage
{
    Stage()
        : room(must(Room::open(folder.filePath(QStringLiteral("w.sqlite")))))
    {
        fill(*room, pageAt(QUrl()), 3, folder);
        campaign = frozen(*room, 3);
        auto& store = room->store();
        must(store.startSending(campaign));
        // Long enough ago for a conversation without the message to say something.
        const auto then = room->now() - kLongAgo;
        for (int i = 0; i < 3; ++i) {
            auto answer = must(store.claimNext(campaign, then));
            domain::SendOutcome outcome;
            outcome.result = i == 0 ? domain::SendResult::Accepted : domain::SendResult::Unknown;
            outcome.messageId = domain::MessageId(i == 0 ? QStringLiteral("m_1") : QString());
            outcome.reason = QStringLiteral("no_answer");
            must(store.settle(answer.claim->attempt(), outcome, settlementOf(outcome, then), then));
        }
        must(store.pause(campaign, domain::PauseReason::TooManyFailures, {}));
    }
    std::vector<domain::DeliveryId> uncertain()
    {
        const store::CancelFlag never{false};
        return must(room->store().deliveryIds({campaign, DeliveryState::Uncertain, {}}, never));
    }
    std::vector<domain::DeliveryId> all()
    {
        const store::CancelFlag never{false};
        return must(room->store().deliveryIds({campaign, std::nullopt, {}}, never));
    }
    std::vector<LookUps::Question> questions(const std::vector<domain::DeliveryId>& about)
    {
        return must(
            session::questionsAbout(room->store(), must(room->store().campaign(campaign)).campaign, about));
    }
    QTemporaryDir folder;
    std::unique_ptr<Room> room;
    domain::CampaignId campaign;
};

} // namespace

class TstDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAboutWhatIsUncertainAlone()
    {
        Stage stage;
        const auto questions = stage.questions({});
        QCOMPARE(questions.size(), size_t{2});
        const auto ids = stage.uncertain();
        for (size_t i = 0; i < questions.size(); ++i) {
            QCOMPARE(questions[i].delivery, ids[i]);
            QCOMPARE(questions[i].sought.text, QStringLiteral("Aurora 2 is back in stock."));
            QVERIFY(!questions[i].sought.isTemplate);
            // When it was claimed, not when it was settled.
            QVERIFY(stage.room->now() - questions[i].sought.claimedAt >= kLongAgo);
        }
        QVERIFY(questions[0].sought.person != questions[1].sought.person);
        // Nobody takes a request for the next opt-in for missing because its words are not shown.
        auto campaign = must(stage.room->store().campaign(stage.campaign)).campaign;
        campaign.form = domain::PromptForm{};
        QVERIFY(must(session::questionsAbout(stage.room->store(), campaign, {})).front().sought.isTemplate);
    }
    void asksAboutThoseThatWereNamed()
    {
        Stage stage;
        const auto ids = stage.uncertain();
        const auto questions = stage.questions({ids[1]});
        QCOMPARE(questions.size(), size_t{1});
        QCOMPARE(questions[0].delivery, ids[1]);
        QCOMPARE(stage.questions(stage.all()).size(), size_t{2}); // the accepted one is no question
    }
    void theStandInKnowsThePeopleOfTheWorkspace()
    {
        // Both are uncertain in the books; one of them had really arrived.
        Stage stage;
        must(stage.room->store().judge(stage.campaign, {}, store::Judgement::AskAgain, stage.room->now()));
        must(stage.room->store().startSending(stage.campaign));
        auto arrived = must(stage.room->store().claimNext(stage.campaign, stage.room->now() - kLongAgo));
        const auto arrivedDelivery = arrived.claim->delivery();
        QVERIFY(present(stage, *arrived.claim));
        const auto recovered = must(stage.room->store().recover(stage.room->now()));
        QCOMPARE(recovered.uncertain(), 1);

        std::map<qint64, LookUp> found;
        connect(stage.room.get(), &Room::lookedUp, this,
            [&found](
                domain::DeliveryId delivery, const LookUp& lookUp) { found[delivery.value()] = lookUp; });
        bool over = false;
        // The other one waits in line to be asked again; back to being in doubt.
        must(stage.room->store().cancel(stage.campaign, stage.room->now()));
        const auto ids = stage.uncertain();
        QCOMPARE(ids.size(), size_t{2});
        stage.room->lookUp(stage.campaign, {}, this, [&over](const domain::Result<void>& how) {
            QVERIFY(how.ok());
            over = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(over, kPatience);
        QCOMPARE(found.size(), size_t{2});
        for (const auto& [delivery, lookUp] : found) {
            QCOMPARE(static_cast<int>(lookUp.sighting),
                static_cast<int>(delivery == arrivedDelivery.value() ? Sighting::Found : Sighting::NotFound));
        }
        QCOMPARE(stage.uncertain().size(), size_t{2}); // evidence settles nothing
    }
    void anotherQuestionEndsTheFirst()
    {
        Stage stage;
        QList<domain::ErrorCode> ends;
        const auto note = [&ends](const domain::Result<void>& how) {
            ends += how ? domain::ErrorCode::Internal : how.error().code;
        };
        stage.room->lookUp(stage.campaign, {}, this, note);
        stage.room->lookUp(stage.campaign, {}, this, note);
        QCOMPARE(ends.value(0), domain::ErrorCode::Cancelled);
        stage.room->cancelLookUp();
        QCOMPARE(ends, (QList{domain::ErrorCode::Cancelled, domain::ErrorCode::Cancelled}));
        stage.room->lookUp(domain::CampaignId(99), {}, this, note);
        QCOMPARE(ends.last(), domain::ErrorCode::NotFound);
        QSignalSpy looked(stage.room.get(), &Room::lookedUp);
        stage.room->lookUp(stage.campaign, {stage.uncertain().front()}, this, note);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 4, kPatience);
        QCOMPARE(ends.last(), domain::ErrorCode::Internal); // it went well
        QCOMPARE(looked.count(), 1);
    }

private:
    /// The stand-in's account, which lies beside the workspace, says that this one got it two hours ago.
    static bool present(const Stage& stage, const domain::Claim& claim)
    {
        rehearsal::Ledger ledger;
        if (!ledger.open(stage.folder.filePath(QStringLiteral("w.sqlite.rehearsal"))))
            return false;
        ledger.used(rehearsal::Ledger::keyOf(claim.token().reveal()), claim.psid().value(),
            {QStringLiteral("m_rehearsal_1"), kPage.value(), claim.message().text(),
                stage.room->now() - kLongAgo});
        return true;
    }
};

QTEST_GUILESS_MAIN(TstDoubts)
#include "tst_doubts.moc"
