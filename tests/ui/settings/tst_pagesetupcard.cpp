// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/settings/pagesetupcard.h"
#include "ui/shell/undodesk.h"

#include <QLineEdit>
#include <QPushButton>

using namespace headsup;

class TstPageSetupCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTesterIsChosenAndUndone();
    void aStrangerIsNoTester();
    void theVersionIsSavedOrRefused();
    void thePermissionNamesThePath();

private:
    static QString aPerson(test::Bench& bench)
    {
        QString psid;
        bench.run([&](session::Room& room) -> domain::Result<void> {
            store::OptInQuery query;
            query.page = bench.page.id;
            psid = room.store().optInPage(query, {}, 1)->rows.front().psid.value();
            return {};
        });
        return psid;
    }
};

void TstPageSetupCard::theTesterIsChosenAndUndone()
{
    test::Bench bench;
    bench.open();
    bench.import(test::optInHeader() + test::optInLine(1, QStringLiteral("Aurora 2"), QStringLiteral("Ana")));
    ui::UndoDesk undo;
    bench.undo = &undo;
    ui::PageSetupCard card(bench.desk());
    connect(&undo, &ui::UndoDesk::changed, &card, &ui::PageSetupCard::load);
    card.show();
    card.load();
    auto* state = card.findChild<QLabel*>(QStringLiteral("testerState"));
    auto* field = card.findChild<QLineEdit*>(QStringLiteral("tester"));
    QTRY_VERIFY(state->text().contains(QStringLiteral("Nobody")));
    QTest::keyClicks(field, aPerson(bench));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2(state->text().contains(QStringLiteral("Ana")), qPrintable(state->text()));
    QTRY_VERIFY(undo.stack().canUndo());
    undo.stack().undo();
    QTRY_VERIFY(state->text().contains(QStringLiteral("Nobody")));
    undo.stack().redo();
    QTRY_VERIFY(state->text().contains(QStringLiteral("Ana")));
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("noTester")), Qt::LeftButton);
    QTRY_VERIFY(state->text().contains(QStringLiteral("Nobody")));
}

void TstPageSetupCard::aStrangerIsNoTester()
{
    test::Bench bench;
    bench.open();
    ui::PageSetupCard card(bench.desk());
    card.show();
    QSignalSpy failed(&card, &ui::PageSetupCard::failed);
    auto* field = card.findChild<QLineEdit*>(QStringLiteral("tester"));
    QTest::keyClicks(field, QStringLiteral("123"));
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("saveTester")), Qt::LeftButton);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<domain::Error>().code, domain::ErrorCode::NotFound);
}

void TstPageSetupCard::theVersionIsSavedOrRefused()
{
    test::Bench bench;
    bench.open();
    ui::UndoDesk undo;
    bench.undo = &undo;
    ui::PageSetupCard card(bench.desk());
    card.show();
    QSignalSpy failed(&card, &ui::PageSetupCard::failed);
    QSignalSpy said(&card, &ui::PageSetupCard::said);
    auto* field = card.findChild<QLineEdit*>(QStringLiteral("graphVersion"));
    field->setText(QStringLiteral("newest"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(failed.count(), 1);
    field->setText(QStringLiteral("v26.0"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(said.count(), 1);
    const auto version = [&bench] {
        QString found;
        bench.run([&](session::Room& room) -> domain::Result<void> {
            found = room.store().page(bench.page.id)->graphVersion;
            return {};
        });
        return found;
    };
    QCOMPARE(version(), QStringLiteral("v26.0"));
    undo.stack().undo();
    QCOMPARE(version(), bench.page.graphVersion);
}

void TstPageSetupCard::thePermissionNamesThePath()
{
    QWidget window;
    const auto* card = ui::permissionCard(&window);
    QString all;
    for (const auto* label : card->findChildren<QLabel*>())
        all += label->text();
    QVERIFY(all.contains(
        QStringLiteral("Page settings, Advanced Messaging, Requested features, One-Time Notification")));
    QVERIFY(all.contains(QStringLiteral("Europe")));
}

QTEST_MAIN(TstPageSetupCard)
#include "tst_pagesetupcard.moc"
