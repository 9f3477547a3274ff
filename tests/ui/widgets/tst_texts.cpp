// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/littext.h"
#include "ui/widgets/phonepreview.h"
#include "ui/widgets/searchfield.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace headsup::ui;

class TstTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void searchWaitsForARest()
    {
        SearchField field(QStringLiteral("Search people"));
        QSignalSpy searches(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, QStringLiteral("ana"));
        QCOMPARE(searches.count(), 0);
        QTRY_COMPARE(searches.count(), 1);
        QCOMPARE(searches.last().at(0).toString(), QStringLiteral("ana"));
        QTest::keyClick(&field, Qt::Key_Return); // nothing new
        QCOMPARE(searches.count(), 1);
        QTest::keyClick(&field, Qt::Key_X);
        QTest::keyClick(&field, Qt::Key_Return); // at once
        QCOMPARE(searches.count(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searches.count(), 3);
        QVERIFY(searches.last().at(0).toString().isEmpty());
    }

    void anElidedLabelTellsTheRest()
    {
        ElidedLabel label(QStringLiteral("Aurora 2 trail shoes are back in stock in all sizes"));
        label.resize(80, 20);
        QVERIFY(label.isElided());
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &help);
        QCOMPARE(QToolTip::text(), label.text());
        QToolTip::hideText();
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.setText(QStringLiteral("two\nlines"));
        QCOMPARE(label.text(), QStringLiteral("two lines"));
    }

    void spansAreLitAcrossLines()
    {
        LitTextEdit edit;
        edit.setPlainText(QStringLiteral("Aurora 2\nis back"));
        QSignalSpy typed(&edit, &QTextEdit::textChanged);
        edit.setSpans({{7, 4, Tone::Ok, {}}, {90, 5, Tone::Bad, {}}, {-4, 2, Tone::Bad, {}}});
        QCOMPARE(typed.count(), 0);
        const auto first = edit.document()->firstBlock().layout()->formats();
        const auto second = edit.document()->lastBlock().layout()->formats();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].start, 7);
        QCOMPARE(first[0].length, 1);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second[0].start, 0);
        QCOMPARE(second[0].length, 2);
        QCOMPARE(second[0].format.underlineColor(), coloursFor(Scheme::Light).ok);
        applyLook(*qApp, Scheme::Dark);
        QTRY_COMPARE(edit.document()->lastBlock().layout()->formats()[0].format.underlineColor(),
            coloursFor(Scheme::Dark).ok);
        edit.setSpans({});
        QVERIFY(edit.document()->firstBlock().layout()->formats().isEmpty());
    }

    void tabLeavesTheEditor()
    {
        QWidget window;
        auto* edit = new LitTextEdit(&window);
        auto* next = new SearchField(QStringLiteral("Search"), &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(edit->toPlainText().isEmpty());
        QTRY_VERIFY(next->hasFocus());
    }

    void aLitLabelGrowsWithItsText()
    {
        LitLabel label;
        label.setText(QStringLiteral("Aurora 2 back in stock? Tell me"));
        QVERIFY(label.heightForWidth(60) > label.heightForWidth(600));
        label.setSpans({{0, 8, Tone::Ok, QStringLiteral("Named in the message")}, {500, 3, Tone::Bad, {}}});
        label.resize(300, label.heightForWidth(300));
        const auto image = label.grab().toImage();
        QCOMPARE(image.pixelColor(1, 2),
            mixed(coloursFor(Scheme::Light).card, coloursFor(Scheme::Light).ok, 0.16));
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 8), label.mapToGlobal(QPoint(5, 8)));
        QCoreApplication::sendEvent(&label, &help);
        QCOMPARE(QToolTip::text(), QStringLiteral("Named in the message"));
        QToolTip::hideText();
    }

    void thePhoneScrollsWhatDoesNotFit()
    {
        PhonePreview phone;
        phone.setPrompt(QStringLiteral("Aurora 2 back in stock? Tell me"));
        phone.setMessage(QStringLiteral("Hi Ana"));
        phone.resize(296, phone.heightForWidth(296));
        QVERIFY(!phone.canScroll());
        const int before = phone.heightForWidth(296);
        phone.setMessage(
            QStringLiteral("Aurora 2 is back in stock. ").repeated(60), {{QStringLiteral("Order"), true}});
        QVERIFY(phone.heightForWidth(296) > before);
        phone.resize(296, phone.heightForWidth(296));
        QVERIFY(phone.canScroll());
        QSignalSpy scrolls(&phone, &PhonePreview::scrolled);
        QTest::keyClick(&phone, Qt::Key_End);
        QVERIFY(phone.scrollPosition() > 0);
        QTest::keyClick(&phone, Qt::Key_Home);
        QCOMPARE(phone.scrollPosition(), 0);
        QCOMPARE(scrolls.count(), 2);
        QTest::keyClick(&phone, Qt::Key_End);
        phone.setMessage(QStringLiteral("Short"));
        QCOMPARE(phone.scrollPosition(), 0);
    }

    void thePhoneTakesAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << QStringLiteral("\U0001F45F\U0001F389 back \U0001F469\u200D\U0001F4BB");
        QTest::newRow("right to left") << QStringLiteral("مرحبا، المنتج متوفر الآن");
        QTest::newRow("one long word") << QStringLiteral("x").repeated(500);
        QTest::newRow("line breaks") << QStringLiteral("a\n\nb\n");
        QTest::newRow("empty") << QString();
    }

    void thePhoneTakesAnyText()
    {
        QFETCH(QString, text);
        PhonePreview phone;
        phone.setPageName(QStringLiteral("\U0001F45F shop"));
        phone.setMessage(text, {{QString(), false}});
        for (const int width : {220, 296, 320}) {
            phone.resize(width, phone.heightForWidth(width));
            QVERIFY(!phone.grab().isNull());
            QVERIFY(phone.height() >= 280 && phone.height() <= 600);
        }
    }
};

QTEST_MAIN(TstTexts)
#include "tst_texts.moc"
