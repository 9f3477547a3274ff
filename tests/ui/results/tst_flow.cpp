// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/campaigns/campaignsscreen.h"
#include "ui/composer/composerscreen.h"
#include "ui/composer/messageeditor.h"
#include "ui/models/deliverymodel.h"
#include "ui/preflight/preflightscreen.h"
#include "ui/results/resultsscreen.h"
#include "ui/sending/sendingscreen.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/relevancemeter.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace headsup;
using namespace headsup::test;

namespace {

const QString kText =
    QStringLiteral("Hi {first_name|there}, the Aurora 2 trail shoes are back in stock in all sizes: "
                   "https://lumen.example/aurora");

/// All screens of a campaign's way over one workspace.
struct Way
{
    FlowDesk ground;
    FlowWindow window;
    ui::CampaignsScreen* campaigns;
    ui::ComposerScreen* composer;
    ui::PreflightScreen* preflight;
    ui::SendingScreen* sending;
    ui::ResultsScreen* results;
    domain::TopicId topic;

    Way()
        : campaigns(new ui::CampaignsScreen(ground.desk()))
        , composer(new ui::ComposerScreen(ground.desk()))
        , preflight(new ui::PreflightScreen(ground.desk()))
        , sending(new ui::SendingScreen(ground.desk()))
        , results(new ui::ResultsScreen(ground.desk()))
        , topic(ground.importPeople(FlowDesk::sixPeople()))
    {
        window.add<ui::ToCampaigns>(campaigns);
        window.add<ui::ToComposer>(composer);
        window.add<ui::ToPreflight>(preflight);
        window.add<ui::ToSending>(sending);
        window.add<ui::ToResults>(results);
    }
    template<class T>
    T* part(const char* name)
    {
        return window.current()->findChild<T*>(QString::fromLatin1(name));
    }
    void press(const char* button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

class TstFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void byMouse();
    void byKeyboardAlone();
    void theNextWaveGoesTheSameWay();
    void newcomersAreWrittenTo();

private:
    void tabTo(const QString& name);
};

void TstFlow::byMouse()
{
    Way way;
    way.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&way.window));
    way.window.goTo(ui::ToComposer{std::nullopt, way.topic});
    auto* editor = way.composer->findChild<ui::MessageEditor*>();
    QTRY_VERIFY(editor->isEnabled());
    QTest::keyClicks(editor->text(), kText);
    auto* meter = way.composer->findChild<ui::RelevanceMeter*>();
    QTRY_COMPARE(meter->verdict(), std::optional(domain::Verdict::Relevant));
    QTRY_VERIFY(way.part<QPushButton>("toPreflight")->isEnabled());
    picture(way.window, QStringLiteral("composer"));
    way.press("toPreflight");

    QTRY_COMPARE(way.window.current(), way.preflight);
    QTRY_COMPARE(way.part<QLabel>("people")->text(), QStringLiteral("6"));
    QVERIFY(!way.part<QPushButton>("send")->isEnabled());
    QTest::keyClicks(way.part<QLineEdit>("number"), QStringLiteral("7"));
    QVERIFY(!way.part<QPushButton>("send")->isEnabled());
    picture(way.window, QStringLiteral("preflight"));
    way.part<QLineEdit>("number")->clear();
    QTest::keyClicks(way.part<QLineEdit>("number"), QStringLiteral("6"));
    QVERIFY(way.part<QPushButton>("send")->isEnabled());
    const int before = way.window.went;
    auto* send = way.part<QPushButton>("send");
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::mouseClick(send, Qt::LeftButton);

    QTRY_COMPARE(way.window.current(), way.sending);
    picture(way.window, QStringLiteral("sending"));
    QTRY_COMPARE_WITH_TIMEOUT(way.part<ui::Counter>("countAccepted")->value(), 6, 20'000);
    QTRY_VERIFY(!way.part<QPushButton>("pause")->isVisible());
    QCOMPARE(way.window.went, before + 1); // two clicks led on once, and the end leads nowhere by itself
    picture(way.window, QStringLiteral("sent"));
    way.press("showResults");

    QTRY_COMPARE(way.window.current(), way.results);
    auto* table = way.part<ui::TableView>("deliveryTable");
    QTRY_COMPARE(table->model()->rowCount(), 6);
    QTRY_COMPARE(way.part<ui::Counter>("filterAccepted")->value(), 6);
    table->selectRow(0);
    QTRY_VERIFY(way.part<QLabel>("frozenText")->text().contains(QStringLiteral("Aurora 2")));
    QTRY_VERIFY(way.part<QLabel>("journal")->isVisible());
    picture(way.window, QStringLiteral("results"));

    const auto ledger = way.ground.run([](session::Room& room) { return room.rehearsalLedger(); });
    QVERIFY(!ledger.isEmpty());
    way.window.goTo(ui::ToCampaigns{});
    auto* list = way.part<ui::TableView>("campaignTable");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(list->model()->index(0, 3).data().toString(), QStringLiteral("6 accepted"));
    picture(way.window, QStringLiteral("campaigns"));
}

void TstFlow::tabTo(const QString& name)
{
    for (int i = 0; i < 60; ++i) {
        auto* focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (focus->objectName() == name)
            return;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QFAIL(qPrintable(QStringLiteral("The Tab key never reached %1").arg(name)));
}

void TstFlow::byKeyboardAlone()
{
    Way way;
    way.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&way.window));
    way.window.goTo(ui::ToComposer{std::nullopt, way.topic});
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
        QStringLiteral("messageText"));
    QTest::keyClicks(QApplication::focusWidget(), kText);
    tabTo(QStringLiteral("toPreflight"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QTRY_COMPARE(way.window.current(), way.preflight);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("number"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("6"));
    auto* number = QApplication::focusWidget();
    QTest::keyClick(number, Qt::Key_Return);
    QTest::keyClick(number, Qt::Key_Return); // a repeated key starts nothing twice

    QTRY_COMPARE(way.window.current(), way.sending);
    QTRY_COMPARE_WITH_TIMEOUT(way.part<ui::Counter>("countAccepted")->value(), 6, 20'000);
    QTRY_VERIFY(QApplication::focusWidget());
    tabTo(QStringLiteral("showResults"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(way.window.current(), way.results);
    QTRY_COMPARE(way.part<ui::TableView>("deliveryTable")->model()->rowCount(), 6);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("deliveryTable"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(way.part<QLabel>("personName")->isVisible());
}

void TstFlow::theNextWaveGoesTheSameWay()
{
    Way way;
    const auto id = way.ground.addDraft(way.topic, kText);
    way.ground.run([id](session::Room& room) {
        auto draft = room.store().campaign(id)->campaign;
        draft.waveSize = 2;
        return room.store().saveDraft(draft, room.now()).ok();
    });
    way.ground.freeze(id);
    way.ground.settle(id, {FlowDesk::accepted(1), FlowDesk::accepted(2)});
    QCOMPARE(way.ground.summary(id).campaign.state, domain::CampaignState::Finished);
    way.window.show();
    way.window.goTo(ui::ToResults{id});
    for (const int wave : {2, 3}) {
        QTRY_VERIFY(way.part<QPushButton>("nextWave")->isVisible());
        QCOMPARE(way.part<QPushButton>("nextWave")->text(), QStringLiteral("&Next wave …"));
        picture(way.window, QStringLiteral("results-next-wave"));
        way.press("nextWave");
        QTRY_COMPARE(way.window.current(), way.preflight);
        QTRY_VERIFY(way.part<QLabel>("wave")->isVisible());
        QCOMPARE(way.part<QLabel>("wave")->text(),
            wave == 2 ? QStringLiteral("Next wave: 2 people; 2 wait for later waves.")
                      : QStringLiteral("Next wave: 2 people; it is the last one for now."));
        QVERIFY(!way.part<QPushButton>("backToMessage")->isVisible());
        picture(way.window, QStringLiteral("preflight-next-wave"));
        QTest::keyClicks(way.part<QLineEdit>("number"), QStringLiteral("2"));
        way.press("send");
        QTRY_COMPARE(way.window.current(), way.sending);
        QTRY_COMPARE_WITH_TIMEOUT(way.part<ui::Counter>("countAccepted")->value(), 2 * wave, 20'000);
        QTRY_VERIFY(!way.part<QPushButton>("pause")->isVisible());
        way.press("showResults");
        QTRY_COMPARE(way.part<ui::Counter>("filterAccepted")->value(), 2 * wave);
    }
    QTest::qWait(200); // the look for people who wait is over
    QVERIFY(!way.part<QPushButton>("nextWave")->isVisible());
    QCOMPARE(way.ground.summary(id).campaign.state, domain::CampaignState::Finished);
}

void TstFlow::newcomersAreWrittenTo()
{
    Way way;
    const auto id = way.ground.addDraft(way.topic, kText);
    way.ground.freeze(id);
    way.ground.settle(id, QList<domain::SendOutcome>(6, FlowDesk::accepted(1)));
    QCOMPARE(way.ground.summary(id).campaign.state, domain::CampaignState::Finished);
    way.window.show();
    way.window.goTo(ui::ToResults{id});
    QTRY_COMPARE(way.part<ui::Counter>("filterAccepted")->value(), 6);
    QTest::qWait(200);
    QVERIFY(!way.part<QPushButton>("nextWave")->isVisible());

    way.ground.importPeople({{QStringLiteral("Ida"), QStringLiteral("Nowak")}});
    way.results->workspaceChanged();
    QTRY_VERIFY(way.part<QPushButton>("nextWave")->isVisible());
    QCOMPARE(way.part<QPushButton>("nextWave")->text(), QStringLiteral("&Send to newcomers …"));
    way.press("nextWave");
    QTRY_COMPARE(way.window.current(), way.preflight);
    QTRY_COMPARE(way.part<QLabel>("people")->text(), QStringLiteral("1"));
    QVERIFY(way.part<QLabel>("wave")->text().startsWith(QStringLiteral("Newcomers: 1 ")));
}

QTEST_MAIN(TstFlow)
#include "tst_flow.moc"
