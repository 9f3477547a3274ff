// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/tableview.h"

#include "domain/optinstate.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace headsup;
using namespace headsup::ui;

class TstFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void navigationIsWalkedWithKeys()
    {
        NavigationList list;
        list.addEntry(3, Icon::Today, QStringLiteral("Today"));
        list.addEntry(5, Icon::Topics, QStringLiteral("Topics"));
        list.addGap();
        list.addEntry(9, Icon::Import, QStringLiteral("Import"));
        list.show();
        QCOMPARE(list.currentKey(), 3);
        QCOMPARE(list.width(), kNavigationWidth);
        QSignalSpy moves(&list, &NavigationList::currentKeyChanged);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down); // over the gap
        QCOMPARE(list.currentKey(), 9);
        QCOMPARE(moves.count(), 2);
        QTest::keyClick(&list, Qt::Key_T);
        QCOMPARE(list.currentKey(), 3);
        list.setCurrentKey(5);
        QCOMPARE(list.currentKey(), 5);
        list.setCurrentKey(77); // unknown: nothing happens
        QCOMPARE(list.currentKey(), 5);
        const auto rect = list.visualItemRect(list.item(4));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(list.currentKey(), 9);
    }

    void badgesAreHeard()
    {
        NavigationList list;
        list.addEntry(0, Icon::Today, QStringLiteral("Today"));
        list.setBadge(0, 3);
        QCOMPARE(list.item(1)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Today, 3"));
        list.setBadge(0, 0);
        QCOMPARE(list.item(1)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Today"));
        list.setBadge(8, 1);
        QCOMPARE(list.count(), 2); // the gap above and the entry
    }

    void rehearsalIsUnmistakable()
    {
        HeaderBar bar;
        bar.resize(900, kHeaderHeight);
        bar.setTitle(QStringLiteral("Today"));
        const auto c = coloursFor(Scheme::Light);
        QCOMPARE(bar.grab().toImage().pixelColor(300, 1), c.card);
        bar.setRehearsal(true);
        QCOMPARE(bar.grab().toImage().pixelColor(300, 1), c.signal);
        bool said = false;
        for (const auto* child : bar.findChildren<QWidget*>())
            said = said || child->accessibleName().startsWith(QStringLiteral("Rehearsal"));
        QVERIFY(said);
    }

    void headerSpeaksToItsOwner()
    {
        HeaderBar bar;
        QSignalSpy back(&bar, &HeaderBar::backRequested);
        QSignalSpy pages(&bar, &HeaderBar::pageSwitchRequested);
        QVERIFY(bar.backButton()->isHidden());
        bar.setBackVisible(true);
        bar.backButton()->click();
        QCOMPARE(back.count(), 1);
        bar.setPageName(QStringLiteral("Lumen Shop"));
        QCOMPARE(bar.pageButton()->accessibleName(), QStringLiteral("Facebook Page: Lumen Shop"));
        bar.pageButton()->click();
        QCOMPARE(pages.count(), 1);
        QMenu menu;
        bar.setPageMenu(&menu);
        QCOMPARE(bar.pageButton()->menu(), &menu);
    }

    void rowsAreWholeAndQuiet()
    {
        QStandardItemModel model(20, 3);
        for (int row = 0; row < 20; ++row)
            model.setItem(row, 0, new QStandardItem(QStringLiteral("Person %1").arg(row)));
        model.item(0, 0)->setData(static_cast<int>(domain::OptInState::Sent), ChipDelegate::kStateRole);
        TableView table;
        table.setModel(&model);
        table.resize(500, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCOMPARE(table.rowHeight(0), kRowHeight);
        QCOMPARE(table.horizontalHeader()->height(), kRowHeight);
        const auto c = coloursFor(Scheme::Light);
        const auto at = [&table](int x, int row) {
            return table.viewport()->grab().toImage().pixelColor(x, row * kRowHeight + 4);
        };
        QTest::mouseMove(table.viewport(), QPoint(50, kRowHeight * 2 + 10));
        QTRY_COMPARE(table.hoveredRow(), 2);
        QCOMPARE(at(20, 2), c.hover);
        QCOMPARE(at(450, 2), c.hover); // the whole row
        table.selectRow(1);
        QCOMPARE(at(450, 1), c.selected);
        QCOMPARE(at(450, 5), c.card);
        ChipDelegate chips(ChipDelegate::Of::OptIn);
        table.setItemDelegateForColumn(0, &chips);
        QCOMPARE(table.viewport()->grab().toImage().pixelColor(16, kRowHeight / 2), c.tintOf(Tone::Ok));
        table.setItemDelegateForColumn(0, nullptr);
    }
};

QTEST_MAIN(TstFrame)
#include "tst_frame.moc"
