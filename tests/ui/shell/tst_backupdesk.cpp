// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/shell/askbanner.h"
#include "ui/shell/backupdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

using namespace headsup;

namespace {

/// Noise over one page of the file that holds opt-ins.
void damage(const QString& path)
{
    qint64 page = 0;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(
            QStringLiteral("SELECT max(pageno) FROM dbstat WHERE name = 'opt_ins' AND pagetype = 'leaf'")));
        QVERIFY(query.next());
        page = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
}

} // namespace

/// Saving, restoring and salvaging from the window.
class TstBackupDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        qputenv("XDG_DATA_HOME", m_bench->path(QStringLiteral("data")).toUtf8());
        m_settings =
            std::make_unique<QSettings>(m_bench->path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_bench->open();
        auto text = test::optInHeader();
        for (int i = 1; i <= 300; ++i)
            text += test::optInLine(i, QStringLiteral("Aurora 2"), QStringLiteral("Ana %1").arg(i));
        m_bench->import(text);
        m_bench->reads.reset();
        m_bench->engine.reset();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_bench.reset();
    }

    void savedAndRestored()
    {
        begin();
        QTRY_VERIFY(m_window->page().has_value());
        const auto saved = m_bench->path(QStringLiteral("saved.sqlite"));
        auto* desk = m_window->findChild<ui::BackupDesk*>();
        desk->save(saved);
        QTRY_VERIFY(banner()->text().contains(QStringLiteral("saved and checked")));
        QVERIFY(QFile::exists(saved));

        desk->ask(saved);
        QTRY_VERIFY(banner()->isVisible() && banner()->otherButton()->isVisible());
        QCOMPARE(banner()->otherButton(), m_window->focusWidget()); // nothing is replaced by a stray Return
        QTest::mouseClick(banner()->otherButton(), Qt::LeftButton);
        QTRY_VERIFY(!banner()->isVisible());
        QCOMPARE(kept().size(), 0);

        desk->ask(saved);
        QTest::mouseClick(banner()->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(banner()->text().contains(QStringLiteral("300 opt-ins are restored")));
        QTRY_VERIFY(m_window->page().has_value());
        QTRY_VERIFY(people() && people()->model()->rowCount() == 300);
        QCOMPARE(kept().size(), 1);
    }

    void whatIsNoBackupIsRefusedAndTheWorkspaceStaysOpen()
    {
        begin();
        QTRY_VERIFY(m_window->page().has_value());
        const auto other = m_bench->write(QStringLiteral("other.sqlite"), QString(9'000, u'x'));
        m_window->findChild<ui::BackupDesk*>()->ask(other);
        QTest::mouseClick(banner()->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(banner()->text().contains(QStringLiteral("not a Headsup workspace")));
        QTRY_VERIFY(people() && people()->model()->rowCount() == 300);
        QCOMPARE(kept().size(), 0);
    }

    void aDamagedFileLeadsToAChoice()
    {
        damage(m_bench->workspace());
        begin();
        auto* salvage = m_window->findChild<QPushButton*>(QStringLiteral("salvage"));
        QTRY_VERIFY(salvage->isVisible());
        QVERIFY(m_window->findChild<QPushButton*>(QStringLiteral("restoreBackup"))->isVisible());
        QVERIFY(m_window->findChild<QPushButton*>(QStringLiteral("openOther"))->isVisible());
        QTest::keyClick(salvage, Qt::Key_Space);
        QTRY_VERIFY(m_window->page().has_value());
        QVERIFY2(
            banner()->text().contains(QStringLiteral("could not be read")), qPrintable(banner()->text()));
        QTRY_VERIFY(people() && people()->model()->rowCount() > 100);
        QVERIFY(QFile::exists(m_bench->workspace()));
        QTest::mouseClick(banner()->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(!banner()->isVisible());
    }

    void commandsAndMenuOfferIt()
    {
        begin();
        QTRY_VERIFY(m_window->page().has_value());
        QMenu menu;
        auto* desk = m_window->findChild<ui::BackupDesk*>();
        desk->addTo(menu);
        QCOMPARE(desk->commands().size(), 2);
        QCOMPARE(menu.actions().size(), 3); // with the separator
    }

private:
    void begin()
    {
        m_window = std::make_unique<ui::MainWindow>(m_bench->clock, *m_settings);
        m_window->show();
        m_window->begin({m_bench->workspace(), false});
    }
    ui::AskBanner* banner() { return m_window->findChild<ui::AskBanner*>(QStringLiteral("backupBanner")); }
    /// The people list of the topics' screen, which comes to the front for it.
    QTableView* people()
    {
        if (m_window->page() && !m_window->findChild<QTableView*>(QStringLiteral("people")))
            m_window->go(ui::ToTopics{});
        return m_window->findChild<QTableView*>(QStringLiteral("people"));
    }
    QStringList kept() const
    {
        return QDir(m_bench->dir.path()).entryList({QStringLiteral("*before restore*.sqlite")}, QDir::Files);
    }
    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TstBackupDesk)
#include "tst_backupdesk.moc"
