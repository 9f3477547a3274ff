// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/shell/guide.h"
#include "ui/shell/jobnotices.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/undodesk.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTextBrowser>
#include <QToolButton>

using namespace headsup;

/// What stands around the screens: menus, undo, help, guide, notices.
class TstFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyCommandStandsInAMenuOnce();
    void aTopicIsRenamedAndBack();
    void aTextFieldKeepsItsOwnUndo();
    void anotherPageForgetsWhatCanBeUndone();
    void helpOpensAtTheScreenInFront();
    void theGuideLeads();
    void theGuideIsPutAwayAndComesBack();
    void noticesAreSilentWhileTheWindowIsInFront();
    void aFileOfAnotherStartIsImported();

private:
    void open();
    template<class Kind>
    Kind* part(const char* name)
    {
        for (auto* one : m_window->findChildren<Kind*>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QAction* act(const QString& name)
    {
        for (auto* one : m_window->actions()) {
            if (one->objectName() == name)
                return one;
        }
        return nullptr;
    }
    ports::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Destination m_shown;
};

void TstFrame::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->filePath(QStringLiteral("data")).toUtf8());
    m_settings =
        std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_window = std::make_unique<ui::MainWindow>(m_clock, *m_settings);
    connect(
        m_window.get(), &ui::MainWindow::shown, this, [this](const ui::Destination& to) { m_shown = to; });
    m_window->show();
}

void TstFrame::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_dir.reset();
}

void TstFrame::open()
{
    m_window->begin({{}, true, {}});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TstFrame::everyCommandStandsInAMenuOnce()
{
    open();
    QSet<QKeySequence> keys;
    QSet<QString> texts;
    int count = 0;
    for (auto* top : m_window->menuBar()->actions()) {
        QVERIFY(top->menu() && !top->menu()->isEmpty());
        for (auto* action : top->menu()->actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            ++count;
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!texts.contains(action->text()), qPrintable(action->text()));
            texts.insert(action->text());
            for (const auto& one : action->shortcuts()) {
                QVERIFY2(!keys.contains(one), qPrintable(one.toString()));
                keys.insert(one);
            }
        }
    }
    QVERIFY(count >= 18);
    QCOMPARE(m_window->menuBar()->actions().size(), 5);
}

void TstFrame::aTopicIsRenamedAndBack()
{
    open();
    QVERIFY(act(QStringLiteral("undo")) && !act(QStringLiteral("undo"))->isEnabled());
    m_window->go(ui::ToTopics{});
    QTRY_VERIFY(part<QPushButton>("changeTopic"));
    QTRY_VERIFY(part<QPushButton>("changeTopic")->isEnabled());
    QTRY_VERIFY(part<QTableView>("people") && part<QTableView>("people")->model()->rowCount() > 0);
    part<QPushButton>("changeTopic")->menu()->actions().first()->trigger();
    QTRY_VERIFY(part<QLineEdit>("editTopicName") && part<QLineEdit>("editTopicName")->isVisible());
    auto* name = part<QLineEdit>("editTopicName");
    const auto before = name->text();
    name->setText(QStringLiteral("Aurora the third"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(act(QStringLiteral("undo"))->isEnabled());
    QVERIFY2(act(QStringLiteral("undo"))->text().contains(QStringLiteral("change of the topic")),
        qPrintable(act(QStringLiteral("undo"))->text()));
    const auto shownName = [this] { return part<ui::ElidedLabel>("topicName")->text(); };
    QTRY_VERIFY(shownName().contains(QStringLiteral("Aurora the third")));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(shownName().contains(before), qPrintable(shownName()));
    QVERIFY(!act(QStringLiteral("undo"))->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shownName().contains(QStringLiteral("Aurora the third")));
}

void TstFrame::aTextFieldKeepsItsOwnUndo()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(part<QComboBox>("appearance"));
    auto* box = part<QComboBox>("appearance");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(act(QStringLiteral("undo"))->isEnabled());
    m_window->go(ui::ToTopics{});
    QTRY_VERIFY(part<QLineEdit>("topicSearch"));
    auto* search = part<QLineEdit>("topicSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("aur"));
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(search->text() != QStringLiteral("aur"));
    QVERIFY(act(QStringLiteral("undo"))->isEnabled()); // the choice stands
}

void TstFrame::anotherPageForgetsWhatCanBeUndone()
{
    open();
    m_window->go(ui::ToSettings{});
    QTRY_VERIFY(part<QComboBox>("appearance"));
    part<QComboBox>("appearance")->setFocus();
    QTest::keyClick(part<QComboBox>("appearance"), Qt::Key_Down);
    QVERIFY(act(QStringLiteral("undo"))->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    part<QLineEdit>("pageId")->setText(QStringLiteral("100200300400599"));
    part<QLineEdit>("pageName")->setText(QStringLiteral("Second Shop"));
    part<QPushButton>("addPage")->click();
    QTRY_COMPARE(m_window->page()->name, QStringLiteral("Second Shop"));
    QVERIFY(!act(QStringLiteral("undo"))->isEnabled());
}

void TstFrame::helpOpensAtTheScreenInFront()
{
    open();
    m_window->go(ui::ToImport{});
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(part<QTextBrowser>("helpText"));
    QVERIFY(part<QTextBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("Import")));
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(part<QTextBrowser>("helpText"));
    QVERIFY(part<QTextBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("Your Page")));
    m_window->go(ui::ToHelp{QStringLiteral("keys")});
    QVERIFY(part<QTextBrowser>("helpText")->toPlainText().contains(QStringLiteral("Ctrl+K")));
}

void TstFrame::theGuideLeads()
{
    m_window->begin({m_dir->filePath(QStringLiteral("mine.sqlite")), false, {}});
    QTRY_VERIFY(part<QPushButton>("newWorkspace"));
    part<QLineEdit>("pageId")->setText(QStringLiteral("100200300400500"));
    part<QLineEdit>("pageName")->setText(QStringLiteral("Lumen Shop"));
    QTest::mouseClick(part<QPushButton>("newWorkspace"), Qt::LeftButton);
    QTRY_VERIFY(m_window->page().has_value());
    QTRY_VERIFY(part<QPushButton>("guideNext"));
    auto* guide = m_window->findChild<ui::Guide*>();
    QVERIFY(!guide->isDone(ui::Guide::Import));
    QTest::mouseClick(part<QPushButton>("guideNext"), Qt::LeftButton);
    QVERIFY(std::holds_alternative<ui::ToImport>(m_shown));
    m_window->go(ui::ToTopics{});
    QVERIFY(!guide->isDone(ui::Guide::Topic)); // there is nothing to look at yet
}

void TstFrame::theGuideIsPutAwayAndComesBack()
{
    open();
    auto* guide = m_window->findChild<ui::Guide*>();
    QVERIFY(guide);
    QTRY_VERIFY(guide->isDone(ui::Guide::Import)); // the sample has opt-ins
    m_window->go(ui::ToTopics{});
    QVERIFY(guide->isDone(ui::Guide::Topic));
    QTest::mouseClick(part<QToolButton>("guideClose"), Qt::LeftButton);
    QVERIFY(!part<QPushButton>("guideNext"));
    QVERIFY(!ui::Guide::isWanted(*m_settings, *m_window->page()));
    for (auto* action : m_window->actions()) {
        if (action->text().contains(QStringLiteral("first campaign")))
            action->trigger();
    }
    QTRY_VERIFY(part<QPushButton>("guideNext"));
    QVERIFY(m_window->findChild<ui::Guide*>()->isDone(ui::Guide::Topic)); // it goes on where it was
}

void TstFrame::noticesAreSilentWhileTheWindowIsInFront()
{
    QSettings settings(m_dir->filePath(QStringLiteral("n.ini")), QSettings::IniFormat);
    ui::Preferences wishes(settings);
    auto* window = new QWidget;
    const std::unique_ptr<QWidget> owner(window);
    ui::JobNotices notices(wishes, QDBusConnection(QStringLiteral("headsup-none")), window);
    QSignalSpy told(&notices, &ui::JobNotices::told);
    notices.tell(QStringLiteral("The import is done"), QStringLiteral("3 opt-ins are new."));
    QCOMPARE(told.count(), 1);
    wishes.setNotifies(false);
    notices.tell(QStringLiteral("The import is done"), QStringLiteral("3 opt-ins are new."));
    QCOMPARE(told.count(), 1);
    wishes.setNotifies(true);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    notices.tell(QStringLiteral("The import is done"), QStringLiteral("3 opt-ins are new."));
    QCOMPARE(told.count(), 1);
}

void TstFrame::aFileOfAnotherStartIsImported()
{
    open();
    const auto path = m_dir->filePath(QStringLiteral("people.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(test::optInHeader().toUtf8());
    file.close();
    m_window->called(path);
    QVERIFY(std::holds_alternative<ui::ToImport>(m_shown));
    QCOMPARE(std::get<ui::ToImport>(m_shown).file, path);
}

QTEST_MAIN(TstFrame)
#include "tst_frame.moc"
