// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/campaigns/campaignsscreen.h"
#include "ui/models/campaignmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace headsup;
using namespace headsup::test;
using domain::CampaignState;
using domain::DeliveryState;
using ui::CampaignModel;

class TstCampaignsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void modelKeepsItsContract();
    void emptyLeadsToTopics();
    void eachStateHasItsNextStep();
    void followsARun();
    void emptyWordsStandTogether();
};

void TstCampaignsScreen::modelKeepsItsContract()
{
    CampaignModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<domain::CampaignSummary> rows(2);
    rows[0].campaign.id = domain::CampaignId(2);
    rows[0].campaign.name = QStringLiteral("Second");
    rows[0].campaign.state = CampaignState::Paused;
    rows[0].counts[DeliveryState::Accepted] = 57;
    rows[0].counts[DeliveryState::Failed] = 2;
    rows[0].counts[DeliveryState::Uncertain] = 1;
    rows[0].counts[DeliveryState::Pending] = 190;
    rows[1].campaign.id = domain::CampaignId(1);
    rows[1].topicName = QStringLiteral("Aurora 2");
    model.setRows(rows);
    QCOMPARE(model.index(0, CampaignModel::Result).data().toString(),
        QStringLiteral("57 accepted, 2 failed, 1 uncertain, 190 waiting"));
    QCOMPARE(model.index(0, CampaignModel::Next).data().toString(), QStringLiteral("Resume 190"));
    QCOMPARE(model.index(1, CampaignModel::Name).data().toString(), QStringLiteral("Aurora 2"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    rows[0].campaign.state = CampaignState::Finished;
    rows[0].counts[DeliveryState::Pending] = 0;
    model.setRows(rows);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, CampaignModel::Next).data().toString(), QStringLiteral("Results"));
    rows.removeFirst();
    model.setRows(rows);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowOf(domain::CampaignId(2)), -1);
}

void TstCampaignsScreen::emptyLeadsToTopics()
{
    FlowDesk ground;
    ui::CampaignsScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToCampaigns{});
    auto* choose = screen.findChild<QPushButton*>(QStringLiteral("chooseTopic"));
    QTRY_VERIFY(choose->isVisible());
    picture(screen, QStringLiteral("campaigns-empty"));
    QSignalSpy went(&screen, &ui::Screen::go);
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(went.count(), 1);
    QVERIFY(std::holds_alternative<ui::ToTopics>(went[0][0].value<ui::Destination>()));
}

void TstCampaignsScreen::followsARun()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."), 20);
    ground.freeze(id);
    ui::CampaignsScreen screen(ground.desk());
    screen.show();
    screen.enter(ui::ToCampaigns{});
    auto* table = screen.findChild<ui::TableView*>(QStringLiteral("campaignTable"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    bool started = false;
    ground.engine().startRun(
        id, &screen, [&started](const domain::Result<void>& answer) { started = answer.ok(); });
    QTRY_VERIFY(started);
    // Nobody tells the screen but the run itself.
    const auto result = table->model()->index(0, CampaignModel::Result);
    QTRY_COMPARE_WITH_TIMEOUT(result.data().toString(), QStringLiteral("6 accepted"), 20'000);
}

void TstCampaignsScreen::emptyWordsStandTogether()
{
    FlowDesk ground;
    ui::CampaignsScreen screen(ground.desk());
    screen.resize(760, 600);
    screen.show();
    screen.enter(ui::ToCampaigns{});
    auto* empty = screen.findChild<QWidget*>(QStringLiteral("campaignsEmpty"));
    QTRY_VERIFY(empty->isVisible());
    screen.resize(1072, 744);
    QTest::qWait(0);
    for (const auto* label : empty->findChildren<QLabel*>()) {
        if (!label->wordWrap())
            continue;
        QCOMPARE(label->height(), label->heightForWidth(label->width())); // neither cut nor adrift
    }
}

void TstCampaignsScreen::eachStateHasItsNextStep()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto paused = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."));
    ground.freeze(paused);
    ground.settle(paused, {FlowDesk::accepted(1), FlowDesk::unknown()}, domain::PauseReason::TooManyFailures);
    const auto draft = ground.addDraft(topic, QStringLiteral("A second thought"));
    ui::CampaignsScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToCampaigns{});
    auto* table = screen.findChild<ui::TableView*>(QStringLiteral("campaignTable"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    picture(screen, QStringLiteral("campaigns-list"));
    QSignalSpy went(&screen, &ui::Screen::go);
    const int draftRow =
        table->model()->index(0, CampaignModel::Name).data(Qt::DisplayRole).isValid() &&
                table->model()->index(0, CampaignModel::State).data(CampaignModel::kStateRole).toInt() ==
                    static_cast<int>(CampaignState::Draft)
            ? 0
            : 1;
    table->setCurrentIndex(table->model()->index(draftRow, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(went.count(), 1);
    QCOMPARE(std::get<ui::ToComposer>(went[0][0].value<ui::Destination>()).campaign, std::optional(draft));

    table->setCurrentIndex(table->model()->index(1 - draftRow, 0));
    auto* next = screen.findChild<QPushButton*>(QStringLiteral("nextStep"));
    QCOMPARE(next->text(), QStringLiteral("Resume 4"));
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(went.count(), 2);
    QCOMPARE(std::get<ui::ToSending>(went[1][0].value<ui::Destination>()).campaign, paused);
    QTRY_COMPARE_WITH_TIMEOUT(ground.summary(paused).counts[DeliveryState::Accepted], 5, 20'000);
}

QTEST_MAIN(TstCampaignsScreen)
#include "tst_campaignsscreen.moc"
