// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/emojimenu.h"
#include "ui/composer/linkcheck.h"
#include "ui/composer/messageeditor.h"
#include "ui/composer/owntemplates.h"
#include "ui/composer/spelling.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace headsup;

/// What helps while a message is written: links, spelling, emoji, templates of one's own.
class TstWritingHelps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksThatCannotOpenAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("none") << QStringLiteral("Aurora 2 is back. From 10:30, 5 km/h.") << false;
        QTest::newRow("good") << QStringLiteral("Here: https://shop.example/a?b=1, quick") << false;
        QTest::newRow("at the end") << QStringLiteral("(see https://shop.example).") << false;
        QTest::newRow("bare") << QStringLiteral("www.shop.example/x") << false;
        QTest::newRow("mistyped") << QStringLiteral("htp://shop.example") << true;
        QTest::newRow("blank") << QStringLiteral("https:// shop.example") << true;
        QTest::newRow("no ending") << QStringLiteral("https://shop/x") << true;
        QTest::newRow("plain http") << QStringLiteral("http://shop.example") << true;
        QTest::newRow("second") << QStringLiteral("https://a.example https://") << true;
    }
    void linksThatCannotOpenAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(bool, wrong);
        QCOMPARE(!ui::linkProblem(text).isEmpty(), wrong);
    }
    void templatesAreKeptPerKind()
    {
        QTemporaryDir dir;
        QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        ui::OwnTemplates own(&settings);
        own.keep(domain::TopicKind::BackInStock, QStringLiteral(" one "));
        own.keep(domain::TopicKind::BackInStock, QStringLiteral("two"));
        own.keep(domain::TopicKind::BackInStock, QStringLiteral("one"));
        own.keep(domain::TopicKind::BackInStock, QStringLiteral("  "));
        QCOMPARE(own.of(domain::TopicKind::BackInStock),
            (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY(own.of(domain::TopicKind::PriceDrop).isEmpty());
        own.remove(domain::TopicKind::BackInStock, QStringLiteral("one"));
        QCOMPARE(own.of(domain::TopicKind::BackInStock), QStringList{QStringLiteral("two")});
        for (int i = 0; i < 30; ++i)
            own.keep(domain::TopicKind::BackInStock, QString::number(i));
        QCOMPARE(own.of(domain::TopicKind::BackInStock).size(), ui::OwnTemplates::kMost);
        ui::OwnTemplates(nullptr).keep(
            domain::TopicKind::BackInStock, QStringLiteral("x")); // nothing to keep it in
    }
    void theEditorOffersThem()
    {
        ui::MessageEditor editor;
        editor.setMessage(QStringLiteral("Hello"), {});
        auto* menu = editor.findChild<QPushButton*>(QStringLiteral("templates"))->menu();
        QSignalSpy keep(&editor, &ui::MessageEditor::keepWanted);
        Q_EMIT menu->aboutToShow();
        menu->actions().front()->trigger();
        QCOMPARE(keep.count(), 1);
        QCOMPARE(keep[0][0].toString(), QStringLiteral("Hello"));
        editor.setOwn({QStringLiteral("Mine & yours")});
        for (auto* action : menu->actions()) {
            if (action->toolTip() == u"Mine & yours")
                action->trigger();
        }
        QCOMPARE(editor.source(), QStringLiteral("Mine & yours"));
    }
    void anEmojiComesToTheCursor()
    {
        ui::MessageEditor editor;
        editor.setMessage(QStringLiteral("Hi"), {});
        auto* menu = editor.findChild<QPushButton*>(QStringLiteral("addEmoji"))->menu();
        const auto buttons = menu->findChildren<QToolButton*>();
        QVERIFY(buttons.size() >= 24);
        for (const auto* one : buttons)
            QVERIFY(!one->accessibleName().isEmpty());
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QCOMPARE(editor.source(), QString(QStringLiteral("Hi") + buttons.front()->text()));
    }
    void wordsThatNoDictionaryKnowsAreUnderlined()
    {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("xx_XX.aff")), "SET UTF-8\n");
        write(dir.filePath(QStringLiteral("xx_XX.dic")), "4\nshoes\nare\nback\nna\xc3\xafve\n");
        qputenv("DICPATH", dir.path().toLocal8Bit());
        QVERIFY(ui::Spelling::dictionaryFor(QStringLiteral("yy")).isEmpty());
        QCOMPARE(ui::Spelling::dictionaryFor(QStringLiteral("xx")), dir.filePath(QStringLiteral("xx_XX")));
        QTextEdit editor;
        ui::Spelling spelling(&editor);
        QSignalSpy checked(&spelling, &ui::Spelling::checked);
        editor.setPlainText(
            QStringLiteral("na\u00efve Auroraa shoes aer back {first_name|dear} https://shop.example 2x"));
        spelling.leaveAlone({QStringLiteral("Auroraa 2")});
        spelling.setLanguage(QStringLiteral("xx"));
        QTRY_VERIFY(checked.count() > 0);
        if (!ui::Spelling::isBuiltIn())
            return; // without hunspell nothing is claimed
        QTRY_COMPARE(spelling.unknown(), QStringList{QStringLiteral("aer")});
        QCOMPARE(editor.extraSelections().size(), 1);
        QCOMPARE(editor.extraSelections()[0].cursor.selectedText(), QStringLiteral("aer"));
        editor.setPlainText(QStringLiteral("shoes are back"));
        QTRY_VERIFY(spelling.unknown().isEmpty());
        spelling.setLanguage(QString());
        editor.setPlainText(QStringLiteral("aer"));
        QTest::qWait(400);
        QVERIFY(spelling.unknown().isEmpty());
    }

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
};

QTEST_MAIN(TstWritingHelps)
#include "tst_writinghelps.moc"
