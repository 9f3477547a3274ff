// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/topics/topicsscreen.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
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

QTEST_MAIN(TstTopicsScreen)
#include "tst_topicsscreen.moc"
