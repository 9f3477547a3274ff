// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/importer/columnmemory.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/undodesk.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace headsup;
using ui::Preferences;

class TstSettingsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void appearanceWorksAtOnceAndIsUndone();
    void languageWaitsForTheNextStart();
    void everyLanguageOfTheProgramIsThere();
    void paceAndNoticesAreKept();
    void rememberedColumnsAreForgotten();
    void whatIsNonsenseInTheFileIsTheUsual();

private:
    template<class Kind>
    Kind* part(const char* name)
    {
        return m_screen->findChild<Kind*>(QString::fromLatin1(name));
    }
    /// By keys, as somebody would.
    void choose(QComboBox* box, const QVariant& data)
    {
        const auto row = box->findData(data);
        QVERIFY(row >= 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), row);
    }
    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_wishes;
    std::unique_ptr<ui::UndoDesk> m_undo;
    std::unique_ptr<ui::SettingsScreen> m_screen;
};

void TstSettingsScreen::init()
{
    m_bench = std::make_unique<test::Bench>();
    m_bench->open();
    m_settings = std::make_unique<QSettings>(m_bench->path(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_wishes = std::make_unique<Preferences>(*m_settings);
    m_undo = std::make_unique<ui::UndoDesk>();
    m_bench->settings = m_settings.get();
    m_bench->preferences = m_wishes.get();
    m_bench->undo = m_undo.get();
    m_screen = std::make_unique<ui::SettingsScreen>(m_bench->desk());
    m_screen->show();
    m_screen->enter(ui::ToSettings{});
}

void TstSettingsScreen::cleanup()
{
    m_screen.reset();
    m_undo.reset();
    m_wishes.reset();
    m_settings.reset();
    m_bench.reset();
}

void TstSettingsScreen::appearanceWorksAtOnceAndIsUndone()
{
    QSignalSpy changed(m_wishes.get(), &Preferences::changed);
    auto* box = part<QComboBox>("appearance");
    choose(box, static_cast<int>(Preferences::Appearance::Dark));
    QCOMPARE(m_wishes->appearance(), Preferences::Appearance::Dark);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(Preferences(*m_settings).appearance(), Preferences::Appearance::Dark); // kept
    QVERIFY(m_undo->stack().canUndo());
    QVERIFY(!m_undo->stack().undoText().isEmpty());
    while (m_undo->stack().canUndo())
        m_undo->stack().undo();
    QCOMPARE(m_wishes->appearance(), Preferences::Appearance::System);
    QCOMPARE(box->currentIndex(), 0);
    m_undo->stack().redo();
    QVERIFY(m_wishes->appearance() != Preferences::Appearance::System);
}

void TstSettingsScreen::languageWaitsForTheNextStart()
{
    auto* banner = part<ui::Banner>("settingsBanner");
    QVERIFY(!banner->isVisible());
    QSignalSpy restart(m_screen.get(), &ui::Screen::restartWanted);
    choose(part<QComboBox>("language"), QStringLiteral("de"));
    QCOMPARE(m_wishes->locale().language(), QLocale::German);
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QCOMPARE(restart.count(), 1);
    choose(part<QComboBox>("language"), QString());
    QTRY_VERIFY(!banner->isVisible()); // as it was at the start
}

void TstSettingsScreen::everyLanguageOfTheProgramIsThere()
{
    auto* box = part<QComboBox>("language");
    QCOMPARE(box->count(), 9);
    QSet<QString> names;
    for (int i = 1; i < box->count(); ++i) {
        QVERIFY(!box->itemText(i).isEmpty());
        names.insert(box->itemText(i));
    }
    QCOMPARE(names.size(), 8);
    QVERIFY(names.contains(QStringLiteral("Deutsch")));
}

void TstSettingsScreen::paceAndNoticesAreKept()
{
    auto* pace = part<QDoubleSpinBox>("pace");
    pace->setFocus();
    pace->selectAll();
    QTest::keyClicks(pace, QStringLiteral("20"));
    QTest::keyClick(pace, Qt::Key_Return);
    QCOMPARE(Preferences(*m_settings).pace(), 20.0);
    QTest::keyClick(part<QCheckBox>("notices"), Qt::Key_Space);
    QVERIFY(!Preferences(*m_settings).notifies());
    m_undo->stack().undo();
    QVERIFY(m_wishes->notifies());
    QVERIFY(part<QCheckBox>("notices")->isChecked());
    m_undo->stack().undo();
    QCOMPARE(pace->value(), Preferences::kUsualPace);
}

void TstSettingsScreen::rememberedColumnsAreForgotten()
{
    const QStringList header{QStringLiteral("id"), QStringLiteral("t")};
    csv::ReadOptions options;
    ui::rememberColumns(*m_settings, header, options);
    m_screen->enter(ui::ToSettings{});
    auto* forget = part<QPushButton>("forgetShapes");
    QVERIFY(forget->isVisible());
    QTest::mouseClick(forget, Qt::LeftButton);
    QVERIFY(!ui::recallColumns(*m_settings, header, options));
    QVERIFY(!forget->isVisible());
    m_undo->stack().undo();
    QVERIFY(ui::recallColumns(*m_settings, header, options));
    QVERIFY(forget->isVisible());
}

void TstSettingsScreen::whatIsNonsenseInTheFileIsTheUsual()
{
    m_settings->setValue(QStringLiteral("sending/pace"), QStringLiteral("fast"));
    m_settings->setValue(QStringLiteral("look/zone"), QStringLiteral("../../etc/passwd"));
    m_settings->setValue(QStringLiteral("look/language"), QStringLiteral("xx"));
    QCOMPARE(m_wishes->pace(), Preferences::kUsualPace);
    QVERIFY(m_wishes->zone().isEmpty());
    QVERIFY(m_wishes->language().isEmpty());
    m_settings->setValue(QStringLiteral("sending/pace"), 9000);
    QCOMPARE(m_wishes->pace(), Preferences::kFastestPace);
}

QTEST_MAIN(TstSettingsScreen)
#include "tst_settingsscreen.moc"
