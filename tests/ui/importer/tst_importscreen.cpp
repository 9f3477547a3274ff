// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/importer/importscreen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/counter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
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
    void numberedTopicsAreNamed();
    void anotherFileIsNamedAnew();
    void columnsAreRemembered();
    void doubledHeadersAreSaid();
    void tokensAreNotShown();
    void whatIsNoTextIsRefused();
    void aFileWithNothingNew();
    void aCaptureNeedsNoColumns();
    void timesShowHowTheyAreRead();

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
    QTRY_VERIFY(part<QPushButton>("importNow")->isVisible());
    auto* import = part<QPushButton>("importNow");
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
    const QString text =
        tenPeople() +
        QStringLiteral(
            "2.13E+15,otn-demo-000000000900,Aurora 2,back_in_stock,Tell me,2026-03-12T08:00:00Z,Zoe\n");
    show(bench, bench.write(QStringLiteral("people.csv"), text));
    auto* check = part<QPushButton>("checkRows");
    QTRY_VERIFY(check->isVisible() && check->isEnabled());
    QTest::mouseClick(check, Qt::LeftButton);
    QTRY_VERIFY(part<QTableView>("rejects")->isVisible());
    auto* rejects = part<QTableView>("rejects");
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

/// The numbers of two files may be the same and mean something else.
void TstImportScreen::anotherFileIsNamedAnew()
{
    test::Bench bench;
    bench.open();
    const auto file = [&bench](const char* name, const char* person) {
        return bench.write(QString::fromLatin1(name),
            QStringLiteral(
                "otn_id,subscriber_id,otn_token,optin_time\n3,%1,otn-demo-%1,2026-03-10 07:00:13\n")
                .arg(QString::fromLatin1(person)));
    };
    const auto toTheNames = [this] {
        QTRY_VERIFY(part<QTableView>("columnsTable")->isVisible());
        QTest::mouseClick(part<QPushButton>("checkRows"), Qt::LeftButton);
        QTRY_VERIFY(part<QLineEdit>("topicName1") && part<QLineEdit>("topicName1")->isVisible());
    };
    show(bench, file("one.csv", "5084716552131893"));
    toTheNames();
    QTest::keyClicks(part<QLineEdit>("topicName1"), QStringLiteral("Aurora 2"));
    QTest::keyClicks(part<QLineEdit>("topicPrompt1"), QStringLiteral("Aurora 2 back in stock"));
    m_screen->enter(ui::ToImport{file("two.csv", "5084716552131894")});
    toTheNames();
    QCOMPARE(part<QLineEdit>("topicName1")->text(), QString());
    QCOMPARE(part<QLineEdit>("topicPrompt1")->text(), QString());
    m_screen.reset();
}

void TstImportScreen::numberedTopicsAreNamed()
{
    test::Bench bench;
    bench.open();
    show(bench, bench.write(QStringLiteral("otn.csv"),
                    QStringLiteral("otn_id,subscriber_id,otn_token,optin_time\n"
                                   "3,5084716552131893,otn-demo-x00001,2026-03-10 07:00:13\n"
                                   "3,5084716552131894,otn-demo-x00002,2026-03-11 07:00:13\n"
                                   "7,5084716552131895,otn-demo-x00003,2026-03-12 07:00:13\n")));
    QTRY_VERIFY(part<QTableView>("columnsTable")->isVisible());
    QVERIFY(part<QPushButton>("checkRows")->isEnabled());
    QTest::mouseClick(part<QPushButton>("checkRows"), Qt::LeftButton);
    QTRY_VERIFY(part<QLineEdit>("topicName2") && part<QLineEdit>("topicName2")->isVisible());
    auto* check = part<QPushButton>("checkNamedRows");
    QVERIFY(!check->isEnabled());
    const std::pair<const char*, const char*> topics[] = {{"Aurora 2", "Aurora 2 back in stock? Tell me"},
        {"Winter night run", "Remind me of the Winter night run"}};
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!check->isEnabled());
        const char* const fields[2][3] = {
            {"topicName1", "topicPrompt1", "topicKind1"}, {"topicName2", "topicPrompt2", "topicKind2"}};
        QTest::keyClicks(part<QLineEdit>(fields[i][0]), QString::fromLatin1(topics[i].first));
        QTest::keyClicks(part<QLineEdit>(fields[i][1]), QString::fromLatin1(topics[i].second));
        QVERIFY(!check->isEnabled()); // the kind is no guess
        part<QComboBox>(fields[i][2])->setCurrentIndex(1 + 2 * i);
    }
    auto* prompt = part<QLineEdit>("topicPrompt1");
    QTest::keyClicks(prompt, QString(66, u'x'));
    QVERIFY(!check->isEnabled());
    prompt->setText(QString::fromLatin1(topics[0].second));
    QVERIFY(check->isEnabled());
    QTest::mouseClick(check, Qt::LeftButton);
    QTRY_VERIFY(part<QPushButton>("importNow") && part<QPushButton>("importNow")->isVisible());
    QTest::mouseClick(part<QPushButton>("importNow"), Qt::LeftButton);
    QList<domain::TopicSummary> stored;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            bench.run([&](session::Room& room) -> domain::Result<void> {
                stored = *room.store().topics(bench.page.id);
                return {};
            });
            return stored.size() == 2;
        }(),
        20000);
    QCOMPARE(stored[0].topic.name, QStringLiteral("Aurora 2"));
    QCOMPARE(stored[0].topic.kind, domain::kTopicKinds[0]);
    QCOMPARE(stored[1].topic.kind, domain::kTopicKinds[2]);
    bench.run([&](session::Room& room) -> domain::Result<void> {
        const auto prompts = room.store().prompts(stored[1].topic.id);
        return prompts && prompts->value(0).prompt == QString::fromLatin1(topics[1].second)
                   ? domain::Result<void>()
                   : domain::Err{domain::ErrorCode::Internal};
    });
    m_screen.reset();
}

void TstImportScreen::columnsAreRemembered()
{
    test::Bench bench;
    bench.open();
    QSettings settings(bench.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    bench.settings = &settings;
    auto text = tenPeople();
    text.replace(QStringLiteral("token,topic,"), QStringLiteral("token,remark,"));
    show(bench, bench.write(QStringLiteral("people.csv"), text));
    QTRY_VERIFY(part<QTableView>("columnsTable")->isVisible());
    QVERIFY(!part<QPushButton>("checkRows")->isEnabled());
    auto* remark = part<QComboBox>("column3");
    remark->setCurrentIndex(remark->findData(QStringLiteral("topic")));
    Q_EMIT remark->activated(remark->currentIndex());
    QTRY_VERIFY(part<QPushButton>("checkRows")->isEnabled());
    QTest::mouseClick(part<QPushButton>("checkRows"), Qt::LeftButton);
    QTRY_VERIFY(part<QPushButton>("importNow") && part<QPushButton>("importNow")->isVisible());
    m_screen.reset();
    show(bench, bench.write(QStringLiteral("next week.csv"), text));
    QTRY_VERIFY(part<QTableView>("columnsTable")->isVisible());
    QVERIFY(part<QPushButton>("checkRows")->isEnabled());
    QCOMPARE(part<QComboBox>("column3")->currentData().toString(), QStringLiteral("topic"));
    m_screen.reset();
    text.replace(QStringLiteral("token,remark,"), QStringLiteral("token,note,")); // another shape of file
    show(bench, bench.write(QStringLiteral("other.csv"), text));
    QTRY_VERIFY(part<QTableView>("columnsTable")->isVisible());
    QVERIFY(!part<QPushButton>("checkRows")->isEnabled());
    m_screen.reset();
}

void TstImportScreen::doubledHeadersAreSaid()
{
    test::Bench bench;
    bench.open();
    auto text = tenPeople();
    text.replace(QStringLiteral("_at,name"), QStringLiteral("_at,token"));
    show(bench, bench.write(QStringLiteral("people.csv"), text));
    QTRY_VERIFY(part<QTableView>("columnsTable")->isVisible());
    QTRY_VERIFY(bannerText().contains(QStringLiteral("token")));
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
    QTRY_VERIFY(part<QPushButton>("importNow")->isVisible());
    auto* import = part<QPushButton>("importNow");
    QCOMPARE(part<ui::Counter>("known")->value(), 10);
    QVERIFY(!import->isEnabled());
    QTest::mouseClick(part<QPushButton>("backToColumns"), Qt::LeftButton);
    QVERIFY(check->isVisible());
    m_screen.reset();
}

void TstImportScreen::aCaptureNeedsNoColumns()
{
    test::Bench bench;
    bench.open();
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const auto event = [&](const QString& psid, const QString& body) {
        return QStringLiteral(
            "{\"object\":\"page\",\"entry\":[{\"id\":\"%1\",\"time\":%2,\"messaging\":[{\"sender\":"
            "{\"id\":\"%3\"},\"recipient\":{\"id\":\"%1\"},\"timestamp\":%2,%4}]}]}\n")
            .arg(bench.page.id.value(), QString::number(now - 60'000), psid, body);
    };
    const auto optIn = [&](int i) {
        return event(QStringLiteral("40110000000000%1").arg(i),
            QStringLiteral("\"optin\":{\"type\":\"one_time_notif_req\",\"payload\":\"Aurora 2\","
                           "\"one_time_notif_token\":\"otn-demo-%1\"}")
                .arg(i));
    };
    auto text = optIn(10) + optIn(11);
    text += event(QStringLiteral("4011000000000010"), QStringLiteral("\"read\":{\"watermark\":1}"));
    text += QStringLiteral("{\"object\":\"instagram\",\"entry\":[]}\nnot json\n");
    show(bench, bench.write(QStringLiteral("capture.jsonl"), text));
    auto* import = part<QPushButton>("importNow");
    QTRY_VERIFY(import->isVisible());
    QCOMPARE(part<ui::Counter>("added")->value(), 2);
    QCOMPARE(part<ui::Counter>("rejected")->value(), 2);
    const auto words = part<QLabel>("dryRunSentence")->text();
    QVERIFY2(words.contains(QStringLiteral("Events of this capture")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("which prompt 2 people saw")), qPrintable(words));
    QTest::keyClick(import, Qt::Key_Return);
    QTRY_VERIFY(part<QPushButton>("showTopics")->isVisible());
    QCOMPARE(part<ui::Counter>("added")->value(), 2);
    QTest::mouseClick(part<QPushButton>("importAnother"), Qt::LeftButton);
    m_screen->enter(ui::ToImport{bench.path(QStringLiteral("capture.jsonl"))});
    QTRY_VERIFY(part<QPushButton>("importNow")->isVisible());
    QCOMPARE(part<ui::Counter>("added")->value(), 0);
    QTest::mouseClick(part<QPushButton>("backToColumns"), Qt::LeftButton); // there are none: another file
    QTRY_VERIFY(!part<QPushButton>("importNow")->isVisible());
    m_screen.reset();
}

void TstImportScreen::timesShowHowTheyAreRead()
{
    test::Bench bench;
    bench.open();
    const auto text = QStringLiteral("psid,token,topic,prompt,opted_in_at\n"
                                     "4011000000000001,otn-demo-000001,Aurora 2,Tell me,3/4/2026\n"
                                     "4011000000000002,otn-demo-000002,Aurora 2,Tell me,5/6/2026\n");
    show(bench, bench.write(QStringLiteral("slashes.csv"), text));
    auto* table = part<QTableView>("columnsTable");
    QTRY_VERIFY(table->isVisible());
    const auto shown = [table] { return table->model()->index(1, 4).data().toString(); };
    QCOMPARE(shown(), QStringLiteral("3/4/2026 → ?"));
    auto* order = part<QComboBox>("dateOrder");
    QVERIFY(order->isVisible());
    QTest::keyClick(order, Qt::Key_Down); // day first
    QTRY_VERIFY2(shown().startsWith(QStringLiteral("3/4/2026 → 3 Apr 2026")), qPrintable(shown()));
    QTest::keyClick(order, Qt::Key_Down);
    QTRY_VERIFY2(shown().startsWith(QStringLiteral("3/4/2026 → 4 Mar 2026")), qPrintable(shown()));
    m_screen.reset();
}

QTEST_MAIN(TstImportScreen)
#include "tst_importscreen.moc"
