// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/models/deliverymodel.h"
#include "ui/results/resultsoverview.h"
#include "ui/results/resultsscreen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace headsup;
using namespace headsup::test;
using domain::DeliveryState;

/// One accepted, one failed that may be retried, one uncertain, three that wait.
class TstResultsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void init() { begin({}); }
    void cleanup()
    {
        m_screen.reset();
        m_ground.reset();
        m_sim.reset();
    }
    void opensOnWhatNeedsADecision();
    void countersFilter();
    void searches();
    void uncertainOnesAreSettledByHand();
    void theRestIsGivenBack();
    void actionsSayHowMany();
    void exports();
    void conversationsAreEvidenceOnly();
    void aLookIsCancelled();

private:
    void begin(const QUrl& standIn)
    {
        m_ground = std::make_unique<FlowDesk>(standIn);
        const auto topic = m_ground->importPeople(FlowDesk::sixPeople());
        m_id = m_ground->addDraft(
            topic, QStringLiteral("Hi {first_name|there}, Aurora 2 trail shoes are back in stock."));
        m_ground->freeze(m_id);
        m_ground->settle(m_id, {FlowDesk::accepted(1), FlowDesk::refused(), FlowDesk::unknown()});
        m_screen = std::make_unique<ui::ResultsScreen>(m_ground->desk());
        m_screen->resize(1072, 744);
        m_screen->show();
        m_screen->enter(ui::ToResults{m_id});
        QTRY_COMPARE(part<ui::Counter>("filterAll")->value(), 6);
        QTRY_VERIFY(part<ui::Counter>("filterUncertain")->isChecked());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        click("filterAll");
        QTRY_COMPARE(table()->model()->rowCount(), 6);
    }
    template<class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return m_screen->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::TableView* table() const { return part<ui::TableView>("deliveryTable"); }
    void click(const char* name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    std::unique_ptr<rehearsal::SimThread> m_sim; ///< outlives the ground
    std::unique_ptr<FlowDesk> m_ground;
    std::unique_ptr<ui::ResultsScreen> m_screen;
    domain::CampaignId m_id;
};

void TstResultsScreen::opensOnWhatNeedsADecision()
{
    domain::DeliveryCounts counts;
    counts[DeliveryState::LeftOut] = 40;
    QCOMPARE(ui::mostUrgent(counts), std::nullopt); // all that can be shown is everybody
    counts[DeliveryState::Accepted] = 9;
    QCOMPARE(ui::mostUrgent(counts), std::optional(DeliveryState::Accepted));
    counts[DeliveryState::Failed] = 2;
    QCOMPARE(ui::mostUrgent(counts), std::optional(DeliveryState::Failed));
    counts[DeliveryState::Uncertain] = 1;
    QCOMPARE(ui::mostUrgent(counts), std::optional(DeliveryState::Uncertain));
    // A wish goes first, and coming back keeps what was chosen.
    m_screen->enter(ui::ToResults{m_id, DeliveryState::Failed});
    QVERIFY(part<ui::Counter>("filterFailed")->isChecked());
    m_screen->enter(ui::ToResults{m_id});
    QVERIFY(part<ui::Counter>("filterFailed")->isChecked());
}

void TstResultsScreen::countersFilter()
{
    click("filterFailed");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), displayName(DeliveryState::Failed));
    QVERIFY(part<ui::Counter>("filterFailed")->isChecked());
    QVERIFY(!part<ui::Counter>("filterAll")->isChecked());
    table()->selectRow(0);
    QTRY_VERIFY(part<QLabel>("rawAnswer")->text().contains(QStringLiteral("551")));
    picture(*m_screen, QStringLiteral("results-failed"));
    click("filterAll");
    QTRY_COMPARE(table()->model()->rowCount(), 6);
}

void TstResultsScreen::searches()
{
    auto* field = part<ui::SearchField>("searchPeople");
    QTest::keyClicks(field, QStringLiteral("weiss"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 6);
}

void TstResultsScreen::uncertainOnesAreSettledByHand()
{
    click("filterUncertain");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(!table()->model()->index(0, 1).data().toString().isEmpty());
    table()->selectRow(0);
    QTRY_VERIFY(part<QWidget>("uncertainChoice")->isVisible());
    picture(*m_screen, QStringLiteral("results-uncertain"));
    click("markSent");
    QTRY_COMPARE(m_ground->summary(m_id).counts[DeliveryState::Uncertain], 0);
    QCOMPARE(m_ground->summary(m_id).counts[DeliveryState::Accepted], 2);
    QTRY_COMPARE(part<ui::Counter>("filterAccepted")->value(), 2);
}

void TstResultsScreen::theRestIsGivenBack()
{
    QTRY_VERIFY(part<QPushButton>("giveBack")->isVisible());
    QSignalSpy changed(m_screen.get(), &ui::Screen::changed);
    click("giveBack");
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_ground->summary(m_id).campaign.state, domain::CampaignState::Cancelled);
    QTRY_VERIFY(!part<QPushButton>("resume")->isVisible());
}

void TstResultsScreen::actionsSayHowMany()
{
    QTRY_COMPARE(part<QPushButton>("resume")->text(), QStringLiteral("Resume 3"));
    QTRY_COMPARE(part<QPushButton>("retry")->text(), QStringLiteral("Retry 1"));
    // Whoever is unavailable is asked again days later: the person is in line, and the screen says until
    // when.
    QSignalSpy went(m_screen.get(), &ui::Screen::go);
    click("retry");
    QTRY_VERIFY(part<ui::Banner>("resultsBanner")->isVisible());
    QCOMPARE(part<ui::Banner>("resultsBanner")->kind(), ui::Banner::Kind::Ok);
    QTRY_COMPARE(m_ground->summary(m_id).counts[DeliveryState::Failed], 0);
    QCOMPARE(m_ground->summary(m_id).counts[DeliveryState::Waiting], 1);
    QCOMPARE(went.count(), 0);
    // Everybody else gets the message with the next resume.
    click("resume");
    QTRY_COMPARE(went.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ground->summary(m_id).counts[DeliveryState::Accepted], 4, 20'000);
}

void TstResultsScreen::exports()
{
    click("export");
    QTRY_VERIFY(m_screen->findChild<QFileDialog*>());
    auto* dialog = m_screen->findChild<QFileDialog*>();
    const auto path = m_ground->filePath(QStringLiteral("results.csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_COMPARE(part<ui::Banner>("resultsBanner")->kind(), ui::Banner::Kind::Ok);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 7);
}

/// Two of three messages whose answers were lost are in their conversations.
void TstResultsScreen::conversationsAreEvidenceOnly()
{
    cleanup();
    m_sim = FlowDesk::losingTwoAnswers();
    QVERIFY(m_sim);
    begin(m_sim->address());
    click("resume");
    QTRY_COMPARE_WITH_TIMEOUT(m_ground->summary(m_id).counts[DeliveryState::Uncertain], 3, 20'000);
    QTRY_VERIFY(!m_ground->run([this](session::Room& room) { return room.isRunning(m_id); }));
    m_screen->workspaceChanged();
    QTRY_COMPARE(part<ui::Counter>("filterUncertain")->value(), 3);
    click("filterUncertain");
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_VERIFY(part<QPushButton>("lookUp")->isVisible());
    click("lookUp");
    QTRY_VERIFY(part<QWidget>("lookProgress")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectionModel()->selectedRows().size(), 2, 20'000);
    QVERIFY(!part<QWidget>("lookProgress")->isVisible());
    QCOMPARE(m_ground->summary(m_id).counts[DeliveryState::Uncertain], 3); // nothing is settled by itself
    QTRY_VERIFY(part<QLabel>("evidence")->text().startsWith(QStringLiteral("A message with this text")));
    QStringList told;
    for (int row = 0; row < 3; ++row)
        told.append(table()->model()->index(row, ui::DeliveryModel::NextStep).data().toString().left(11));
    QCOMPARE(told.count(QStringLiteral("A message w")), 2);
    QCOMPARE(told.count(QStringLiteral("Cannot tell")), 1);
    picture(*m_screen, QStringLiteral("results-looked-up"));
    click("markSent");
    QTRY_COMPARE(m_ground->summary(m_id).counts[DeliveryState::Uncertain], 1);
}

void TstResultsScreen::aLookIsCancelled()
{
    cleanup();
    m_sim = FlowDesk::losingTwoAnswers();
    QVERIFY(m_sim);
    begin(m_sim->address());
    click("resume");
    QTRY_COMPARE_WITH_TIMEOUT(m_ground->summary(m_id).counts[DeliveryState::Uncertain], 3, 20'000);
    QTRY_VERIFY(!m_ground->run([this](session::Room& room) { return room.isRunning(m_id); }));
    m_screen->workspaceChanged();
    QTRY_COMPARE(part<ui::Counter>("filterUncertain")->value(), 3);
    click("lookUp");
    click("cancelLook");
    QVERIFY(!part<QWidget>("lookProgress")->isVisible());
    QVERIFY(part<QPushButton>("lookUp")->isEnabled());
    click("lookUp"); // and begins anew
    const auto found = QStringLiteral("2 messages were found");
    QTRY_VERIFY_WITH_TIMEOUT(part<ui::Banner>("resultsBanner")->text().contains(found), 20'000);
    QCOMPARE(m_ground->summary(m_id).counts[DeliveryState::Uncertain], 3);
}

QTEST_MAIN(TstResultsScreen)
#include "tst_resultsscreen.moc"
