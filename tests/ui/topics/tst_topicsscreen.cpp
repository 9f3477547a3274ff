// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/shell/askbanner.h"
#include "ui/topics/lookalikes.h"
#include "ui/topics/topichead.h"
#include "ui/topics/topicsscreen.h"
#include "ui/topics/topicwork.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace headsup;

class TstTopicsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyLeadsToImport();
    void showsTheFirstTopicAndItsPeople();
    void keysChooseAnotherTopic();
    void searchNarrowsThePeople();
    void countersFilter();
    void writeAsksForTheComposer();
    void newPeopleAppear();
    void namesThatLookAlike_data();
    void namesThatLookAlike();
    void lookAlikesAreOfferedForMerging();
    void nameAndKindAreChanged();
    void aTopicIsSplitByPrompt();
    void aTopicIsMerged();

private:
    void show(test::Bench& bench);
    template<class Kind>
    Kind* part(const char* name)
    {
        return m_screen->findChild<Kind*>(QString::fromLatin1(name));
    }
    std::unique_ptr<ui::TopicsScreen> m_screen;
};

namespace {

void seed(test::Bench& bench)
{
    bench.open();
    auto text = test::optInHeader();
    for (int i = 1; i <= 20; ++i)
        text += test::optInLine(i, QStringLiteral("Aurora 2"), QStringLiteral("Ana %1").arg(i));
    for (int i = 21; i <= 25; ++i)
        text += test::optInLine(i, QStringLiteral("Ember kettle"), QStringLiteral("Jörg %1").arg(i));
    bench.import(text);
}

} // namespace

void TstTopicsScreen::show(test::Bench& bench)
{
    m_screen = std::make_unique<ui::TopicsScreen>(bench.desk());
    m_screen->resize(1040, 700);
    m_screen->show();
    m_screen->enter(ui::ToTopics{});
}

void TstTopicsScreen::emptyLeadsToImport()
{
    test::Bench bench;
    bench.open();
    show(bench);
    auto* button = part<QPushButton>("importFirst");
    QTRY_VERIFY(button->isVisible());
    QSignalSpy go(m_screen.get(), &ui::Screen::go);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(go.size(), 1);
    QVERIFY(std::holds_alternative<ui::ToImport>(go.first().first().value<ui::Destination>()));
    m_screen.reset();
}

void TstTopicsScreen::showsTheFirstTopicAndItsPeople()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    auto* table = part<QTableView>("people");
    QTRY_COMPARE(table->model()->rowCount(), 20);
    QCOMPARE(part<ui::ElidedLabel>("topicName")->text(), QStringLiteral("Aurora 2"));
    QCOMPARE(part<ui::Counter>("waitingCounter")->value(), 20);
    QTRY_VERIFY(table->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Ana ")));
    QTRY_VERIFY(part<QLabel>("peopleFooter")->text().startsWith(QStringLiteral("20 of 20")));
    m_screen.reset();
}

void TstTopicsScreen::keysChooseAnotherTopic()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 20);
    auto* list = part<QListView>("topicList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(part<ui::ElidedLabel>("topicName")->text(), QStringLiteral("Ember kettle"));
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 5);
    m_screen.reset();
}

void TstTopicsScreen::searchNarrowsThePeople()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    auto* table = part<QTableView>("people");
    QTRY_COMPARE(table->model()->rowCount(), 20);
    auto* search = part<QLineEdit>("peopleSearch");
    QTest::keyClicks(search, QStringLiteral("ana 1"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 11); // 1 and 10 to 19
    QTest::keyClicks(search, QStringLiteral("x"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(part<QLabel>("peopleNothing")->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(table->model()->rowCount(), 20);
    m_screen.reset();
}

void TstTopicsScreen::countersFilter()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    auto* table = part<QTableView>("people");
    QTRY_COMPARE(table->model()->rowCount(), 20);
    auto* state = part<QComboBox>("stateFilter");
    const auto waiting = state->currentData();
    QCOMPARE(waiting.toInt(), static_cast<int>(domain::OptInState::Unused)); // who waits comes first
    QTest::mouseClick(part<ui::Counter>("waitingCounter"), Qt::LeftButton);
    QCOMPARE(state->currentIndex(), 0); // a second choice of the same takes it away
    QTest::mouseClick(part<ui::Counter>("waitingCounter"), Qt::LeftButton);
    QCOMPARE(state->currentData(), waiting);
    m_screen.reset();
}

void TstTopicsScreen::writeAsksForTheComposer()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 20);
    QSignalSpy go(m_screen.get(), &ui::Screen::go);
    auto* write = part<QPushButton>("writeFollowUp");
    write->setFocus();
    QTest::keyClick(write, Qt::Key_Return);
    QCOMPARE(go.size(), 1);
    const auto destination = go.first().first().value<ui::Destination>();
    QVERIFY(std::get<ui::ToComposer>(destination).topic.has_value());
    m_screen.reset();
}

void TstTopicsScreen::newPeopleAppear()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    auto* table = part<QTableView>("people");
    QTRY_COMPARE(table->model()->rowCount(), 20);
    table->setCurrentIndex(table->model()->index(4, 0));
    QTRY_VERIFY(table->currentIndex().data().toString() != QStringLiteral("…"));
    const auto chosen = table->currentIndex().data().toString();
    bench.import(
        test::optInHeader() + test::optInLine(90, QStringLiteral("Aurora 2"), QStringLiteral("Mia")));
    m_screen->workspaceChanged();
    QTRY_COMPARE(table->model()->rowCount(), 21);
    QTRY_COMPARE(part<ui::Counter>("waitingCounter")->value(), 21);
    QTRY_COMPARE(table->currentIndex().data().toString(), chosen);
    m_screen.reset();
}

void TstTopicsScreen::namesThatLookAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char* a, const char* b, bool alike) {
        QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << alike;
    };
    row("Aurora 2", "aurora-2", true);
    row("Aurora 2", "Aurora 3", false);
    row("Aurora 2", "Aurora", false);
    row("Ember kettle", "Ember ketle", true);
    row("Ember kettle", "Ember kettles", true);
    row("Ember kettle", "Amber kettle", true);
    row("Ember kettle", "Kettle", false);
    row("Café Crème", "Cafe Creme", true);
    row("Boot", "Boat", false); // too short for a slip
    row("!!!", "???", false);
}

void TstTopicsScreen::namesThatLookAlike()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, alike);
    domain::TopicSummary one;
    one.topic.id = domain::TopicId{1};
    one.topic.name = a;
    one.counts[domain::OptInState::Sent] = 1;
    domain::TopicSummary two;
    two.topic.id = domain::TopicId{2};
    two.topic.name = b;
    two.counts[domain::OptInState::Sent] = 5;
    const auto found = ui::lookAlikes({one, two});
    QCOMPARE(found.size(), alike ? 1 : 0);
    if (alike)
        QCOMPARE(found.front().keep.topic.name, b); // the larger one stays
    two.topic.kind = domain::TopicKind::PriceDrop;
    QVERIFY(ui::lookAlikes({one, two}).isEmpty());
}

void TstTopicsScreen::lookAlikesAreOfferedForMerging()
{
    test::Bench bench;
    QSettings settings(bench.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    bench.settings = &settings;
    seed(bench);
    bench.import(
        test::optInHeader() + test::optInLine(50, QStringLiteral("aurora-2"), QStringLiteral("Mia")));
    show(bench);
    auto* hint = part<ui::AskBanner>("lookAlikeHint");
    QTRY_VERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(QStringLiteral("“Aurora 2” (20")), qPrintable(hint->text()));
    QTest::mouseClick(hint->otherButton(), Qt::LeftButton); // they are different
    m_screen.reset();
    show(bench);
    QTRY_COMPARE(part<QListView>("topicList")->model()->rowCount(), 4); // with the heading
    QVERIFY(!part<ui::AskBanner>("lookAlikeHint")->isVisible());
    m_screen.reset();
    settings.clear();
    show(bench);
    hint = part<ui::AskBanner>("lookAlikeHint");
    QTRY_VERIFY(hint->isVisible());
    QTest::mouseClick(hint->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(part<ui::Counter>("waitingCounter")->value(), 21);
    QTRY_COMPARE(part<QListView>("topicList")->model()->rowCount(), 3);
    QTRY_VERIFY(!hint->isVisible());
    m_screen.reset();
}

void TstTopicsScreen::nameAndKindAreChanged()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 20);
    auto* menu = part<QPushButton>("changeTopic")->menu();
    menu->actions()[0]->trigger();
    auto* name = part<QLineEdit>("editTopicName");
    QTRY_VERIFY(name->isVisible());
    QCOMPARE(name->text(), QStringLiteral("Aurora 2"));
    name->clear();
    QVERIFY(!part<QPushButton>("topicDo")->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Ember kettle"));
    QTest::keyClick(name, Qt::Key_Return); // taken: said, and nothing is lost
    QTRY_VERIFY(part<ui::TopicWork>("topicWork")->isEnabled());
    QVERIFY(name->isVisible());
    name->setText(QStringLiteral("Aurora Two"));
    auto* item = part<QLineEdit>("field_item");
    QVERIFY(item);
    item->setText(QStringLiteral("trail shoes"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(part<ui::ElidedLabel>("topicName")->text(), QStringLiteral("Aurora Two"));
    QVERIFY(!name->isVisible());
    menu->actions()[0]->trigger();
    QTRY_COMPARE(part<QLineEdit>("field_item")->text(), QStringLiteral("trail shoes"));
    m_screen.reset();
}

void TstTopicsScreen::aTopicIsSplitByPrompt()
{
    test::Bench bench;
    seed(bench);
    auto red = test::optInLine(60, QStringLiteral("Aurora 2"), QStringLiteral("Mia"));
    red.replace(
        QStringLiteral("Aurora 2 back in stock? Tell me"), QStringLiteral("The red one is back? Tell me"));
    bench.import(test::optInHeader() + red);
    show(bench);
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 21);
    part<QPushButton>("changeTopic")->menu()->actions()[1]->trigger();
    auto* prompts = part<QListWidget>("splitPrompts");
    QTRY_VERIFY(prompts->isVisible());
    QCOMPARE(prompts->count(), 2);
    auto* act = part<QPushButton>("topicDo");
    QVERIFY(!act->isEnabled());
    prompts->setCurrentRow(1);
    QTest::keyClick(prompts, Qt::Key_Space);
    QTest::keyClicks(part<QLineEdit>("splitName"), QStringLiteral("Aurora 2 red"));
    QVERIFY(act->isEnabled());
    QVERIFY(
        part<QLabel>("topicPlan")->text().startsWith(QStringLiteral("1 opt-ins get the new topic, 20 stay")));
    QTest::keyClick(act, Qt::Key_Return);
    QTRY_COMPARE(part<ui::ElidedLabel>("topicName")->text(), QStringLiteral("Aurora 2 red"));
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 1);
    m_screen.reset();
}

void TstTopicsScreen::aTopicIsMerged()
{
    test::Bench bench;
    seed(bench);
    show(bench);
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 20);
    part<QPushButton>("changeTopic")->menu()->actions()[2]->trigger();
    auto* into = part<QComboBox>("mergeInto");
    QTRY_VERIFY(into->isVisible());
    QCOMPARE(into->count(), 1);
    QVERIFY(part<QLabel>("topicPlan")->text().contains(QStringLiteral("25")));
    QTest::mouseClick(part<QPushButton>("topicDo"), Qt::LeftButton);
    QTRY_COMPARE(part<ui::ElidedLabel>("topicName")->text(), QStringLiteral("Ember kettle"));
    QTRY_COMPARE(part<QTableView>("people")->model()->rowCount(), 25);
    m_screen.reset();
}

QTEST_MAIN(TstTopicsScreen)
#include "tst_topicsscreen.moc"
