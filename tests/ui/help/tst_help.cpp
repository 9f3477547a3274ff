// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpscreen.h"
#include "ui/shell/screens.h"

#include <QListWidget>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

using namespace headsup;

class TstHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenHasAText()
    {
        QSet<QString> keys;
        for (const auto& one : ui::helpTexts()) {
            QVERIFY(!one.title.isEmpty());
            QVERIFY(!one.paragraphs.isEmpty());
            QVERIFY2(!keys.contains(one.key), qPrintable(one.key));
            keys.insert(one.key);
        }
        for (const ui::Destination& to : {ui::Destination(ui::ToTopics{}), ui::Destination(ui::ToImport{}),
                 ui::Destination(ui::ToCampaigns{}), ui::Destination(ui::ToComposer{}),
                 ui::Destination(ui::ToPreflight{}), ui::Destination(ui::ToSending{}),
                 ui::Destination(ui::ToResults{}), ui::Destination(ui::ToToday{}),
                 ui::Destination(ui::ToPerson{}), ui::Destination(ui::ToExport{}),
                 ui::Destination(ui::ToBoard{}), ui::Destination(ui::ToReports{}),
                 ui::Destination(ui::ToHealth{}), ui::Destination(ui::ToSettings{}),
                 ui::Destination(ui::ToHelp{})})
            QVERIFY2(keys.contains(ui::helpOf(to)), qPrintable(ui::helpOf(to)));
        QVERIFY(keys.contains(ui::helpOf(std::nullopt)));
        QCOMPARE(ui::helpOf(ui::ToComposer{}), QStringLiteral("composer"));
        QCOMPARE(ui::helpOf(ui::ToExport{}), QStringLiteral("export"));
    }
    void opensOnTheScreenAndListsTheKeys()
    {
        ui::HelpScreen screen(ui::Desk{});
        screen.show();
        screen.setKeys({{QStringLiteral("Back & forth"), QKeySequence(Qt::ALT | Qt::Key_Left)}});
        screen.enter(ui::ToHelp{QStringLiteral("preflight")});
        auto* text = screen.findChild<QTextBrowser*>(QStringLiteral("helpText"));
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("Pre-flight")));
        auto* list = screen.findChild<QListWidget*>(QStringLiteral("helpList"));
        QTest::keyClick(list, Qt::Key_End);
        QVERIFY2(
            text->toPlainText().contains(QStringLiteral("Back & forth")), qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Alt+Left")));
    }
};

QTEST_MAIN(TstHelp)
#include "tst_help.moc"
