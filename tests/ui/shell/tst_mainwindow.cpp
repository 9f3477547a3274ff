// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagescreen.h"
#include "ui/shell/startoptions.h"
#include "ui/topics/topicsscreen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navigationlist.h"

#include <QCommandLineParser>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTreeWidget>

using namespace headsup;

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstStartOffersWaysToGoOn();
    void aNewWorkspaceAsksForItsPage();
    void badPageIdIsSaid();
    void opensTheSample();
    void keysNavigate();
    void searchKeyGoesToThePeople();
    void aDamagedFileIsNoDeadWindow();
    void droppedFileIsImported();
    void aPageInRehearsalCanBeTested();
    void aPageIsStoppedAndLetGo();
    void anotherPageIsShownAtOnce();
    void closingShutsTheEngineDown();
    void everythingIsFoundByTyping();
    void recentWorkspacesAreOffered();
    void startOptions();

private:
    void begin(const ui::MainWindow::Start& start);
    template<class Kind>
    Kind* part(const char* name)
    {
        return m_window->findChild<Kind*>(QString::fromLatin1(name));
    }
    template<class Kind>
    bool inFront()
    {
        return std::holds_alternative<Kind>(m_shown);
    }
    ports::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Destination m_shown = ui::ToResults{};
};

void TstMainWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
    m_settings =
        std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_shown = ui::ToResults{};
}

void TstMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_dir.reset();
}

void TstMainWindow::begin(const ui::MainWindow::Start& start)
{
    m_window = std::make_unique<ui::MainWindow>(m_clock, *m_settings);
    connect(
        m_window.get(), &ui::MainWindow::shown, this, [this](const ui::Destination& to) { m_shown = to; });
    m_window->show();
    m_window->begin(start);
}

void TstMainWindow::firstStartOffersWaysToGoOn()
{
    begin({});
    QVERIFY(part<QPushButton>("openSample")->isVisible());
    QVERIFY(part<QPushButton>("openOther")->isVisible());
    QTest::keyClicks(part<QLineEdit>("pageId"), QStringLiteral("100200300400500"));
    QTest::keyClicks(part<QLineEdit>("pageName"), QStringLiteral("Lumen Shop"));
    QTest::keyClick(part<QLineEdit>("pageName"), Qt::Key_Return);
    QTRY_VERIFY(m_window->page().has_value());
    QCOMPARE(m_window->page()->name, QStringLiteral("Lumen Shop"));
    QVERIFY(m_window->page()->rehearsal);
    QTRY_VERIFY(inFront<ui::ToToday>());
}

void TstMainWindow::aNewWorkspaceAsksForItsPage()
{
    begin({m_dir->filePath(QStringLiteral("mine.sqlite")), false});
    auto* add = part<QPushButton>("newWorkspace");
    QTRY_VERIFY(add->isVisible() && !part<QPushButton>("openSample")->isVisible());
    part<QLineEdit>("pageId")->setText(QStringLiteral("100200300400500"));
    part<QLineEdit>("pageName")->setText(QStringLiteral("Lumen Shop"));
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(m_window->page().has_value());
}

void TstMainWindow::badPageIdIsSaid()
{
    begin({});
    part<QLineEdit>("pageId")->setText(QStringLiteral("my page"));
    QTest::mouseClick(part<QPushButton>("newWorkspace"), Qt::LeftButton);
    QVERIFY(part<QLabel>("pageProblem")->isVisible());
    QTest::keyClicks(part<QLineEdit>("pageId"), QStringLiteral("1")); // it is being mended
    QVERIFY(!part<QLabel>("pageProblem")->isVisible());
    QVERIFY(!m_window->page().has_value());
}

void TstMainWindow::opensTheSample()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    QVERIFY(part<ui::NavigationList>("navigation")->isVisible());
    QVERIFY(m_window->findChild<ui::HeaderBar*>()->isRehearsal());
    QTRY_VERIFY(part<ui::Counter>("unusedCounter")->value() > 1000);
    QTest::mouseClick(part<ui::Counter>("unusedCounter"), Qt::LeftButton);
    QTRY_VERIFY(inFront<ui::ToTopics>());
    auto* table = part<QTableView>("people");
    QTRY_VERIFY(table->model()->rowCount() > 100);
    QVERIFY(!m_settings->contains(
        QStringLiteral("workspace/last"))); // the person's own stays the one to begin with
}

void TstMainWindow::keysNavigate()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(inFront<ui::ToImport>());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(inFront<ui::ToToday>());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(inFront<ui::ToTopics>());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(qobject_cast<ui::PageScreen*>(m_window->currentScreen()));
    auto* list = part<ui::NavigationList>("navigation");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QTRY_VERIFY(inFront<ui::ToImport>());
    QTest::keyClick(list, Qt::Key_Up);
    QTRY_VERIFY(inFront<ui::ToHealth>());
    QTest::keyClick(list, Qt::Key_Up);
    QTRY_VERIFY(inFront<ui::ToReports>());
    QTest::keyClick(list, Qt::Key_Up);
    QTRY_VERIFY(inFront<ui::ToBoard>());
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(qobject_cast<ui::TopicsScreen*>(m_window->currentScreen()));
}

void TstMainWindow::searchKeyGoesToThePeople()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto* people = part<QLineEdit>("peopleSearch");
    QTRY_VERIFY(people->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(people->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(part<QLineEdit>("topicSearch")->hasFocus());
}

void TstMainWindow::aDamagedFileIsNoDeadWindow()
{
    const auto path = m_dir->filePath(QStringLiteral("letter.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Ana, this is a letter and no workspace at all.");
    file.close();
    begin({path, false});
    const auto banner = [this]() -> QString {
        for (const auto* one : m_window->findChildren<ui::Banner*>()) {
            if (one->isVisible())
                return one->text();
        }
        return {};
    };
    QTRY_VERIFY(!banner().isEmpty());
    QVERIFY(part<QPushButton>("openSample")->isVisible());
    QVERIFY(part<QPushButton>("openOther")->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Dear Ana")); // untouched
    QTest::mouseClick(part<QPushButton>("openSample"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
}

void TstMainWindow::droppedFileIsImported()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    const auto path = m_dir->filePath(QStringLiteral("people.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((test::optInHeader() + test::optInLine(1, QStringLiteral("Aurora 2"), QStringLiteral("Ana")))
                   .toUtf8());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(inFront<ui::ToImport>());
    QTRY_VERIFY(part<QTableView>("columnsTable")->isVisible());
}

void TstMainWindow::aPageInRehearsalCanBeTested()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::mouseClick(part<QPushButton>("testPage"), Qt::LeftButton);
    QTRY_VERIFY(part<ui::Banner>("pageBanner")->text().contains(m_window->page()->id.value()));
    QCOMPARE(part<ui::Banner>("pageBanner")->kind(), ui::Banner::Kind::Ok);
}

void TstMainWindow::aPageIsStoppedAndLetGo()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    auto* screen = m_window->findChild<ui::PageScreen*>();
    auto* state = screen->findChild<QLabel*>(QStringLiteral("pageStopState"));
    auto* stop = screen->findChild<QPushButton*>(QStringLiteral("stopPage"));
    auto* lift = screen->findChild<QPushButton*>(QStringLiteral("liftStop"));
    QVERIFY(stop->isVisible());
    QVERIFY(!lift->isVisible());
    screen->findChild<QLineEdit*>(QStringLiteral("pageStopReason"))->setText(QStringLiteral("complaints"));
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(lift->isVisible());
    QVERIFY2(state->text().contains(QStringLiteral("complaints")), qPrintable(state->text()));
    QVERIFY(!stop->isVisible());
    QTest::mouseClick(lift, Qt::LeftButton);
    QTRY_VERIFY(stop->isVisible());
    auto* history = screen->findChild<QLabel*>(QStringLiteral("pageStopHistory"));
    QVERIFY2(history->text().contains(QStringLiteral("complaints")), qPrintable(history->text()));
}

void TstMainWindow::anotherPageIsShownAtOnce()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    auto* screen = m_window->findChild<ui::PageScreen*>();
    screen->findChild<QLineEdit*>(QStringLiteral("pageId"))->setText(QStringLiteral("100200300400599"));
    screen->findChild<QLineEdit*>(QStringLiteral("pageName"))->setText(QStringLiteral("Second Shop"));
    QTest::mouseClick(screen->findChild<QPushButton*>(QStringLiteral("addPage")), Qt::LeftButton);
    QTRY_COMPARE(m_window->page()->name, QStringLiteral("Second Shop"));
    m_window->go(ui::ToTopics{});
    QTRY_VERIFY(
        part<QPushButton>("importFirst") && part<QPushButton>("importFirst")->isVisible()); // none yet
}

void TstMainWindow::closingShutsTheEngineDown()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_settings->contains(QStringLiteral("window/geometry")));
}

void TstMainWindow::everythingIsFoundByTyping()
{
    begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = part<QLineEdit>("commandSearch");
    auto* list = part<QTreeWidget>("commandList");
    QTRY_VERIFY(search->hasFocus());
    QVERIFY(list->topLevelItem(0)->text(1).contains(QLatin1Char('1'))); // its keys stand beside it
    QTRY_VERIFY(list->topLevelItemCount() > 20);                        // with the topics
    QTest::keyClicks(search, QStringLiteral("write ember"));
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(inFront<ui::ToComposer>());
    QVERIFY(!search->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("go to the"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(inFront<ui::ToCampaigns>());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QVERIFY(inFront<ui::ToCampaigns>());
}

void TstMainWindow::recentWorkspacesAreOffered()
{
    for (const auto* name : {"first.sqlite", "second.sqlite"}) {
        begin({m_dir->filePath(QString::fromLatin1(name)), false});
        QTRY_VERIFY(
            part<QPushButton>("newWorkspace")->isVisible() && !part<QPushButton>("openSample")->isVisible());
        part<QLineEdit>("pageId")->setText(QStringLiteral("100200300400500"));
        part<QLineEdit>("pageName")->setText(QString::fromLatin1(name));
        QTest::mouseClick(part<QPushButton>("newWorkspace"), Qt::LeftButton);
        QTRY_VERIFY(m_window->page().has_value());
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }
    begin({});
    QTRY_VERIFY(m_window->page().has_value());
    QCOMPARE(m_window->page()->name, QStringLiteral("second.sqlite"));
    auto* menu = m_window->findChild<ui::HeaderBar*>()->pageButton()->menu();
    for (auto* action : menu->actions()) {
        if (action->text().endsWith(QStringLiteral(" first"))) {
            action->trigger();
            break;
        }
    }
    QTRY_VERIFY(m_window->page() && m_window->page()->name == QStringLiteral("first.sqlite"));
}

void TstMainWindow::startOptions()
{
    QCommandLineParser parser;
    ui::declareOptions(parser);
    QVERIFY(parser.parse({QStringLiteral("headsup"), QStringLiteral("--workspace"),
        QStringLiteral("a.sqlite"), QStringLiteral("--lang"), QStringLiteral("de")}));
    const auto options = ui::optionsFrom(parser);
    QCOMPARE(options.workspace, QStringLiteral("a.sqlite"));
    QVERIFY(!options.sample);
    QCOMPARE(options.language->language(), QLocale::German);
}

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
