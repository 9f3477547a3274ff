// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/person/personscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/topics/topicsscreen.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTreeWidget>

using namespace headsup;

/// The consent receipt in the window, and the ways to it.
class TstPersonScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        m_bench->open();
        auto text = test::optInHeader();
        for (int i = 1; i <= 12; ++i)
            text += test::optInLine(i, QStringLiteral("Aurora 2"), QStringLiteral("Ana %1").arg(i));
        m_bench->import(text);
        m_bench->import(test::optInHeader() +
                        test::optInLine(40, QStringLiteral("Ember kettle"), QStringLiteral("Jörg")));
        bool done = false;
        m_bench->engine->ask(
            [page = m_bench->page.id](session::Room& room) {
                return room.store().optInPage({page, {}, {}, QStringLiteral("Ana 3"), {}, false}, {}, 5);
            },
            this,
            [&](domain::Result<store::OptInPage> rows) {
                QVERIFY(rows.ok());
                QCOMPARE(rows->rows.size(), 1U);
                m_psid = rows->rows.front().psid;
                done = true;
            });
        QTRY_VERIFY(done);
    }
    void cleanup()
    {
        m_window.reset();
        m_screen.reset();
        m_bench.reset();
    }

    void showsWhatThePersonAgreedTo()
    {
        open();
        QTRY_COMPARE(part<QLabel>("personTitle")->text(), QStringLiteral("Ana 3"));
        QVERIFY(part<QLabel>("personAbout")->text().contains(m_psid.value()));
        const auto words = allText();
        QVERIFY2(words.contains(QStringLiteral("Aurora 2 back in stock? Tell me")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("seed.csv")));
        QVERIFY(words.contains(QStringLiteral("came with an import")));
        QVERIFY(!part<QLabel>("optedOut")->isVisible());
    }

    void optsOut()
    {
        open();
        auto* button = part<QPushButton>("optOut");
        QTRY_VERIFY(button->isEnabled());
        QSignalSpy changed(m_screen.get(), &ui::Screen::changed);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(part<QLabel>("optedOut")->isVisible());
        QVERIFY(part<ui::Banner>("personBanner")->text().contains(QStringLiteral("Ana 3 is opted out")));
        QVERIFY(!button->isEnabled());
    }

    void savesAFile()
    {
        open();
        QTRY_VERIFY(part<QPushButton>("savePerson")->isEnabled());
        const auto path = m_bench->path(QStringLiteral("ana.json"));
        m_screen->saveAs(path);
        QTRY_VERIFY(part<ui::Banner>("personBanner")->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[u"psid"].toString(), m_psid.value());
        QCOMPARE(json[u"optins"].toArray().size(), 1);
        QVERIFY(!QJsonDocument(json).toJson().contains("otn-demo"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void erasesAfterAQuestion()
    {
        open();
        auto* erase = part<QPushButton>("erasePerson");
        QTRY_VERIFY(erase->isEnabled());
        QTest::mouseClick(erase, Qt::LeftButton);
        auto* question = m_screen->findChild<QMessageBox*>(QStringLiteral("eraseQuestion"));
        QVERIFY(question);
        QVERIFY(question->defaultButton()->text() != QStringLiteral("Erase"));
        QTest::keyClick(question, Qt::Key_Escape); // nothing happens
        QTRY_VERIFY(!m_screen->findChild<QMessageBox*>());
        QCOMPARE(part<QLabel>("personTitle")->text(), QStringLiteral("Ana 3"));

        QTest::mouseClick(erase, Qt::LeftButton);
        auto* yes = m_screen->findChild<QPushButton*>(QStringLiteral("eraseYes"));
        QVERIFY(yes);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_COMPARE(part<QLabel>("personTitle")->text(), QStringLiteral("Nobody"));
        QVERIFY(!allText().contains(QStringLiteral("Ana 3")));
        QVERIFY(!erase->isEnabled());
        m_screen->enter(ui::ToPerson{m_psid}); // still nobody
        QTest::qWait(50);
        QCOMPARE(part<QLabel>("personTitle")->text(), QStringLiteral("Nobody"));
    }

    void thePeopleListLeadsHere()
    {
        ui::TopicsScreen topics(m_bench->desk());
        topics.resize(1040, 700);
        topics.show();
        topics.enter(ui::ToTopics{});
        auto* people = topics.findChild<QTableView*>(QStringLiteral("people"));
        QTRY_COMPARE(people->model()->rowCount(), 12);
        QTRY_VERIFY(people->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Ana")));
        QSignalSpy go(&topics, &ui::Screen::go);
        people->selectRow(0);
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Return);
        QCOMPARE(go.size(), 1);
        QVERIFY(std::holds_alternative<ui::ToPerson>(go.first().first().value<ui::Destination>()));
        const auto place = people->visualRect(people->model()->index(1, 1)).center();
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(people->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(go.size(), 2);
    }

    void thePaletteFindsPeopleByNameAndId()
    {
        QSettings settings(m_bench->path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_bench->reads.reset();
        m_bench->engine.reset();
        m_window = std::make_unique<ui::MainWindow>(m_bench->clock, settings);
        ui::Destination shown = ui::ToImport{};
        connect(m_window.get(), &ui::MainWindow::shown, this,
            [&shown](const ui::Destination& to) { shown = to; });
        m_window->show();
        m_window->begin({m_bench->workspace(), false});
        QTRY_VERIFY(m_window->page().has_value());
        for (const auto& text : {QStringLiteral("ana 3"), m_psid.value()}) {
            m_window->activateWindow();
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            auto* search = m_window->findChild<QLineEdit*>(QStringLiteral("commandSearch"));
            auto* list = m_window->findChild<QTreeWidget*>(QStringLiteral("commandList"));
            QTRY_VERIFY(search->isVisible());
            QTest::keyClicks(search, text);
            QTRY_VERIFY(list->topLevelItemCount() == 1 &&
                        list->topLevelItem(0)->text(0).startsWith(QStringLiteral("Person: Ana 3")));
            QTest::keyClick(search, Qt::Key_Return);
            QTRY_VERIFY(std::holds_alternative<ui::ToPerson>(shown));
            QTRY_COMPARE(
                m_window->findChild<QLabel*>(QStringLiteral("personTitle"))->text(), QStringLiteral("Ana 3"));
            m_window->go(ui::ToTopics{});
        }
        m_window.reset(); // before the settings
    }

private:
    void open()
    {
        m_screen = std::make_unique<ui::PersonScreen>(m_bench->desk());
        m_screen->resize(1040, 700);
        m_screen->show();
        m_screen->enter(ui::ToPerson{m_psid});
    }
    template<class Kind>
    Kind* part(const char* name)
    {
        return m_screen->findChild<Kind*>(QString::fromLatin1(name));
    }
    QString allText()
    {
        QStringList all;
        for (const auto* label : m_screen->findChildren<QLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    }
    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<ui::PersonScreen> m_screen;
    std::unique_ptr<ui::MainWindow> m_window;
    domain::Psid m_psid;
};

QTEST_MAIN(TstPersonScreen)
#include "tst_personscreen.moc"
