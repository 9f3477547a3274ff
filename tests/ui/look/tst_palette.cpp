// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/palette.h"
#include "ui/look/style.h"

#include <QTest>

using namespace headsup::ui;

class TstPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(std::abs(contrast(Qt::white, Qt::white) - 1.0) < 0.001);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyColourIsReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }

    void everyColourIsReadable()
    {
        QFETCH(int, scheme);
        const auto c = coloursFor(static_cast<Scheme>(scheme));
        const auto reaches = [](const QColor& ink, const QColor& ground, double ratio) {
            const double is = contrast(ink, ground);
            if (is < ratio)
                qWarning() << ink.name() << "on" << ground.name() << "has" << is << "and needs" << ratio;
            return is >= ratio;
        };
        for (const auto& ground : {c.surface, c.card, c.hover, c.pressed, c.selected})
            QVERIFY(reaches(c.text, ground, 7));
        for (const auto& ground : {c.surface, c.card, c.hover, c.selected})
            QVERIFY(reaches(c.caption, ground, 4.5));
        for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad}) {
            for (const auto& ground : {c.surface, c.card, c.tintOf(tone), c.selected})
                QVERIFY(reaches(c.of(tone), ground, 4.5));
            QVERIFY(reaches(c.text, c.tintOf(tone), 7));
            QVERIFY(reaches(c.text, mixed(c.card, c.of(tone), 0.16), 7)); // lit words
        }
        for (const auto& fill : {c.accent, c.accentHover, c.accentPressed})
            QVERIFY(reaches(c.onAccent, fill, 4.5));
        QVERIFY(reaches(c.onSignal, c.signal, 7)); // the mark of rehearsal
        QVERIFY(reaches(c.onTip, c.tip, 7));
        QVERIFY(reaches(c.outline, c.card, 3));
    }

    void rolesOfThePaletteCarryTheColours()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            const auto palette = paletteFor(scheme);
            const auto c = coloursFor(scheme);
            QCOMPARE(palette.color(QPalette::Window), c.surface);
            QCOMPARE(palette.color(QPalette::Base), c.card);
            QCOMPARE(palette.color(QPalette::PlaceholderText), c.caption);
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::WindowText), c.disabled);
            QCOMPARE(schemeOf(palette), scheme);
            QCOMPARE(coloursOf(palette).accent, c.accent);
        }
    }

    void aForeignPaletteIsJudgedByItsWindow()
    {
        QPalette foreign;
        foreign.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
        QCOMPARE(schemeOf(foreign), Scheme::Dark);
        foreign.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
        QCOMPARE(schemeOf(foreign), Scheme::Light);
    }

    void theSchemeChangesWhileRunning()
    {
        applyLook(*qApp, Scheme::Light);
        QWidget widget;
        QCOMPARE(schemeOf(widget.palette()), Scheme::Light);
        applyLook(*qApp, Scheme::Dark);
        QTRY_COMPARE(schemeOf(widget.palette()), Scheme::Dark);
        QCOMPARE(systemScheme(), Scheme::Dark);
    }
};

QTEST_MAIN(TstPalette)
#include "tst_palette.moc"
