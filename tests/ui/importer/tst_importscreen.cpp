// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/importer/importscreen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/counter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace headsup;

class TstImportScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromFileToTopicsWithTheKeyboard();
    void damagedRowsAreListed();
    void missingColumnIsNamedAndChosen();
    void oneTopicForTheWholeFile();
    void tokensAreNotShown();
    void whatIsNoTextIsRefused();
    void aFileWithNothingNew();

private:
    void show(test::Bench& bench, const QString& file);
    template<class Kind>
    Kind* part(const char* name)
    {
        const auto found = m_screen->findChildren<Kind*>(QString::fromLatin1(name));
        for (auto* one : found) { // the pages of a check and of an import have parts of the same names
            if (one->isVisible())
                return one;
        }
        return found.value(0);
    }
    [[nodiscard]] QString bannerText()
    {
        for (const auto* banner : m_screen->findChildren<ui::Banner*>()) {
            if (banner->isVisible())
                return banner->text();
        }
        return {};
    }
    std::unique_ptr<ui::ImportScreen> m_screen;
};

namespace {

QString tenPeople()
{
    auto text = test::optInHeader();
    for (int i = 1; i <= 10; ++i)
        text += test::optInLine(i, QStringLiteral("Aurora 2"), QStringLiteral("Ana %1").arg(i));
    return text;
}

} // namespace

void TstImportScreen::show(test::Bench& bench, const QString& file)
{
    m_screen = std::make_unique<ui::ImportScreen>(bench.desk());
    m_screen->resize(1040, 700);
    m_screen->show();
    m_screen->enter(ui::ToImport{file});
}

void TstImportScreen::fromFileToTopicsWithTheKeyboard()
{
    test::Bench bench;
    bench.open();
    show(bench, bench.write(QStringLiteral("people.csv"), tenPeople()));
    auto* check = part<QPushButton>("checkRows");
    QTRY_VERIFY(check->isVisible() && check->isEnabled());
    QTest::keyClick(check, Qt::Key_Return);
    auto* import = part<QPushButton>("importNow");
    QTRY_VERIFY(import->isVisible());
    QCOMPARE(part<ui::Counter>("added")->value(), 10);
    QSignalSpy changed(m_screen.get(), &ui::Screen::changed);
    QTest::keyClick(import, Qt::Key_Return);
    auto* topics = part<QPushButton>("showTopics");
    QTRY_VERIFY(topics->isVisible());
    QCOMPARE(changed.size(), 1);
    QSignalSpy go(m_screen.get(), &ui::Screen::go);
    QTest::keyClick(topics, Qt::Key_Return);
    QCOMPARE(go.size(), 1);
    bench.run([id = bench.page.id](session::Room& room) -> domain::Result<void> {
        const auto found = room.store().topics(id);
        if (!found)
            return found.err();
        if (found->size() != 1 || found->first().counts[domain::OptInState::Unused] != 10)
            return domain::Err{domain::ErrorCode::Internal, QStringLiteral("the ten are not there")};
        return {};
    });
    m_screen.reset();
}

void TstImportScreen::damagedRowsAreListed()
{
    test::Bench bench;
    bench.open();
    const auto text =
        tenPeople() +
        QStringLiteral(
            "2.13E+15,otn-demo-000000000900,Aurora 2,back_in_stock,Tell me,2026-03-12T08:00:00Z,Zoe\n");
    show(bench, bench.write(QStringLiteral("people.csv"), text));
    auto* check = part<QPushButton>("checkRows");
    QTRY_VERIFY(check->isVisible() && check->isEnabled());
    QTest::mouseClick(check, Qt::LeftButton);
    auto* rejects = part<QTableView>("rejects");
    QTRY_VERIFY(rejects->isVisible());
    QCOMPARE(part<ui::Counter>("rejected")->value(), 1);
    QCOMPARE(rejects->model()->rowCount(), 1);
    QCOMPARE(rejects->model()->index(0, 0).data().toString(), QStringLiteral("12"));
    QVERIFY(rejects->model()->index(0, 1).data().toString().contains(QStringLiteral("2.13E+15")));
    QVERIFY(
        !rejects->model()->index(0, 2).data().toString().contains(QStringLiteral("otn-demo-000000000900")));
    m_screen.reset();
}

void TstImportScreen::missingColumnIsNamedAndChosen()
{
    test::Bench bench;
    bench.open();
    auto text = tenPeople();
    text.replace(QStringLiteral("psid,token"), QStringLiteral("psid,Merkmal"));
    show(bench, bench.write(QStringLiteral("people.csv"), text));
    auto* check = part<QPushButton>("checkRows");
    QTRY_VERIFY(check->isVisible());
    QTRY_VERIFY(bannerText().contains(csv::displayName(csv::FieldRef{csv::Field::Token, {}})));
    QVERIFY(!check->isEnabled());
    auto* combo = part<QComboBox>("column2");
    const int token = combo->findData(csv::slug(csv::FieldRef{csv::Field::Token, {}}));
    QVERIFY(token >= 0);
    combo->setCurrentIndex(token);
    Q_EMIT combo->activated(token);
    QTRY_VERIFY(check->isEnabled());
    m_screen.reset();
}

void TstImportScreen::oneTopicForTheWholeFile()
{
    test::Bench bench;
    bench.open();
    auto text = tenPeople();
    text.replace(QStringLiteral("token,topic,"), QStringLiteral("token,remark,"));
    show(bench, bench.write(QStringLiteral("people.csv"), text));
    auto* topic = part<QLineEdit>("wholeFileTopic");
    QTRY_VERIFY(topic->isVisible());
    auto* check = part<QPushButton>("checkRows");
    QVERIFY(!check->isEnabled());
    QTest::keyClicks(topic, QStringLiteral("Aurora 2"));
    QTest::keyClick(topic, Qt::Key_Return);
    QTRY_VERIFY(check->isEnabled());
    m_screen.reset();
}

void TstImportScreen::tokensAreNotShown()
{
    test::Bench bench;
    bench.open();
    show(bench, bench.write(QStringLiteral("people.csv"), tenPeople()));
    auto* table = part<QTableView>("columnsTable");
    QTRY_VERIFY(table->isVisible());
    for (int row = 1; row < table->model()->rowCount(); ++row)
        QVERIFY(!table->model()->index(row, 1).data().toString().contains(QStringLiteral("otn-demo")));
    QVERIFY(table->model()->index(1, 6).data().toString().contains(QStringLiteral("Ana")));
    m_screen.reset();
}

void TstImportScreen::whatIsNoTextIsRefused()
{
    test::Bench bench;
    bench.open();
    QFile file(bench.path(QStringLiteral("table.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("PK\x03\x04", 4) + QByteArray(2000, '\0'));
    file.close();
    show(bench, file.fileName());
    QTRY_VERIFY(!bannerText().isEmpty());
    QVERIFY(part<QPushButton>("chooseFile")->isVisible());
    m_screen.reset();
}

void TstImportScreen::aFileWithNothingNew()
{
    test::Bench bench;
    bench.open();
    bench.import(tenPeople());
    show(bench, bench.write(QStringLiteral("people.csv"), tenPeople()));
    auto* check = part<QPushButton>("checkRows");
    QTRY_VERIFY(check->isVisible() && check->isEnabled());
    QTest::mouseClick(check, Qt::LeftButton);
    auto* import = part<QPushButton>("importNow");
    QTRY_VERIFY(import->isVisible());
    QCOMPARE(part<ui::Counter>("known")->value(), 10);
    QVERIFY(!import->isEnabled());
    QTest::mouseClick(part<QPushButton>("backToColumns"), Qt::LeftButton);
    QVERIFY(check->isVisible());
    m_screen.reset();
}

QTEST_MAIN(TstImportScreen)
#include "tst_importscreen.moc"
