// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/preflight/lookcards.h"
#include "ui/preflight/preflightscreen.h"
#include "ui/preflight/reviewpacket.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statechip.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolButton>

using namespace headsup;
using namespace headsup::test;

class TstPreflightScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void readsNumbersAsPeopleTypeThem_data();
    void readsNumbersAsPeopleTypeThem();
    void notRelevantStops();
    void samplesStepAndLeftOutIsTold();
    void promptsOfOneJudgementShareTheirWords();
    void anApprovalHoldsForThisTextAlone();
    void theReviewPacketTellsEverything();
    void whoeverIsHeldCanBeTakenBack();
};

void TstPreflightScreen::readsNumbersAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << QStringLiteral("1204") << qint64(1204);
    QTest::newRow("grouped") << QStringLiteral("1,204") << qint64(1204);
    QTest::newRow("points") << QStringLiteral("1.204") << qint64(1204);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("letters") << QStringLiteral("12o4") << qint64(-1);
    QTest::newRow("minus") << QStringLiteral("-5") << qint64(-1);
}

void TstPreflightScreen::readsNumbersAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QFETCH(qint64, number);
    QCOMPARE(ui::numberFromText(text, QLocale::c()), number);
}

void TstPreflightScreen::notRelevantStops()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id =
        ground.addDraft(topic, QStringLiteral("Our summer raffle: win a holiday with our newsletter."));
    ui::PreflightScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToPreflight{id});
    auto* banner = screen.findChild<ui::Banner*>(QStringLiteral("preflightBanner"));
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), ui::Banner::Kind::Bad);
    QVERIFY(!screen.findChild<QPushButton*>(QStringLiteral("send"))->isVisible());
    QVERIFY(!screen.findChild<QLineEdit*>(QStringLiteral("number"))->isVisible());
    picture(screen, QStringLiteral("preflight-stop"));
    QSignalSpy went(&screen, &ui::Screen::go);
    QTest::mouseClick(screen.findChild<QPushButton*>(QStringLiteral("backToMessage")), Qt::LeftButton);
    QCOMPARE(went.count(), 1);
    QCOMPARE(std::get<ui::ToComposer>(went[0][0].value<ui::Destination>()).campaign, std::optional(id));
}

void TstPreflightScreen::samplesStepAndLeftOutIsTold()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(
        topic, QStringLiteral("Hi {first_name|there}, Aurora 2 trail shoes are back in stock."));
    ground.run([id](session::Room& room) {
        auto draft = room.store().campaign(id)->campaign;
        draft.waveSize = 4;
        return room.store().saveDraft(draft, room.now()).ok();
    });
    ui::PreflightScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToPreflight{id});
    QTRY_COMPARE(screen.findChild<QLabel*>(QStringLiteral("people"))->text(), QStringLiteral("4"));
    const auto leftOut = screen.findChild<QWidget*>(QStringLiteral("leftOut"))->findChildren<QLabel*>();
    QVERIFY(std::any_of(leftOut.begin(), leftOut.end(),
        [](const QLabel* label) { return label->text() == displayName(domain::LeftOutReason::NextWave); }));
    auto* who = screen.findChild<QLabel*>(QStringLiteral("samplePerson"));
    const auto first = who->text();
    QTest::mouseClick(screen.findChild<QToolButton*>(QStringLiteral("sampleAfter")), Qt::LeftButton);
    QVERIFY(who->text() != first);
    picture(screen, QStringLiteral("preflight-wave"));
}

void TstPreflightScreen::anApprovalHoldsForThisTextAlone()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Aurora 2 trail shoes are back in stock."));
    ui::PreflightScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToPreflight{id});
    auto* state = screen.findChild<QLabel*>(QStringLiteral("approvalState"));
    auto* name = screen.findChild<QLineEdit*>(QStringLiteral("approvalName"));
    auto* note = screen.findChild<QPushButton*>(QStringLiteral("noteApproval"));
    QTRY_VERIFY(name->isVisible());
    QVERIFY(!note->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Mara"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("Mara agreed to this very text")));
    QVERIFY(!name->isVisible());
    ground.run([id](session::Room& room) {
        auto draft = room.store().campaign(id)->campaign;
        draft.source += QStringLiteral(" Today.");
        return room.store().saveDraft(draft, room.now()).ok();
    });
    screen.workspaceChanged();
    QTRY_VERIFY(state->text().contains(QStringLiteral("void")));
    QVERIFY(name->isVisible());
    QTest::mouseClick(screen.findChild<QPushButton*>(QStringLiteral("takeApprovalBack")), Qt::LeftButton);
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("Nobody")));
}

void TstPreflightScreen::theReviewPacketTellsEverything()
{
    ui::ReviewPacket packet;
    packet.pageName = QStringLiteral("Lumen & Co");
    packet.look.campaign.name = QStringLiteral("Back <again>");
    packet.look.campaign.source = QStringLiteral("Hi {first_name|there}, it is back.");
    packet.look.topicName = QStringLiteral("Aurora 2");
    packet.look.people = 340;
    packet.look.leftOut = {{domain::LeftOutReason::Withdrawn, 7}};
    packet.look.samples = {{campaign::Sample::Why::NoName, {}, {}, QStringLiteral("Hi there, it is back.")}};
    packet.look.textHash = "abcdef0123456789";
    packet.reason = QStringLiteral("They know the nickname");
    packet.approval = store::Approval{QStringLiteral("Mara"), {}, "another"};
    const auto text = ui::documentOf(packet)->toPlainText();
    for (const auto* part : {"Lumen & Co", "Back <again>", "340 people get this message", "7", "Opted out",
             "Hi there, it is back.", "They know the nickname", "that approval is void", "abcdef012345"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QTemporaryDir dir;
    const auto path = dir.filePath(QStringLiteral("review.pdf"));
    QVERIFY(ui::writePacket(packet, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(!ui::writePacket(packet, dir.filePath(QStringLiteral("no/such/folder.pdf"))));
}

void TstPreflightScreen::whoeverIsHeldCanBeTakenBack()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Aurora 2 trail shoes are back in stock."));
    ground.run([id](session::Room& room) {
        auto draft = room.store().campaign(id)->campaign;
        draft.audience = QStringLiteral("hold=night");
        return room.store().saveDraft(draft, room.now()).ok();
    });
    ui::PreflightScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToPreflight{id});
    auto* hold = screen.findChild<QPushButton*>(QStringLiteral("holdNight"));
    QTRY_VERIFY(hold->isVisible());
    QVERIFY(hold->isChecked());
    QTest::mouseClick(hold, Qt::LeftButton);
    QTRY_VERIFY(!hold->isChecked());
    QCOMPARE(screen.findChild<QLabel*>(QStringLiteral("people"))->text(), QStringLiteral("6"));
}

void TstPreflightScreen::promptsOfOneJudgementShareTheirWords()
{
    campaign::Preflight look;
    look.campaign.id = domain::CampaignId(1);
    look.people = 15;
    for (int i = 0; i < 5; ++i) {
        campaign::PromptVerdict one;
        one.prompt = QStringLiteral("Prompt %1").arg(i);
        one.people = 3;
        one.answer.verdict = i == 0 ? domain::Verdict::Unclear : domain::Verdict::Relevant;
        look.prompts.append(one);
    }
    ui::LookCards cards;
    cards.resize(660, 900);
    cards.show();
    const auto count = [&cards](const auto* kind) {
        using Widget = std::remove_cvref_t<decltype(*kind)>;
        return cards.findChild<QWidget*>(QStringLiteral("promptVerdicts"))
            ->template findChildren<Widget*>()
            .size();
    };
    cards.setLook(look, domain::Instant{});
    QCOMPARE(count(static_cast<ui::StateChip*>(nullptr)), 2);
    QCOMPARE(count(static_cast<ui::ElidedLabel*>(nullptr)), 1 + 3);
    auto* all = cards.findChild<QPushButton*>(QStringLiteral("allPrompts"));
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(count(static_cast<ui::ElidedLabel*>(nullptr)), 5);
    QVERIFY(!cards.findChild<QPushButton*>(QStringLiteral("allPrompts")));
    cards.setLook(look, domain::Instant{}); // the same campaign looked at again keeps what was opened
    QCOMPARE(count(static_cast<ui::ElidedLabel*>(nullptr)), 5);
}

QTEST_MAIN(TstPreflightScreen)
#include "tst_preflightscreen.moc"
