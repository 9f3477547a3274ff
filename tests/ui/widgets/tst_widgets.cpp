// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/relevancemeter.h"
#include "ui/widgets/runwaybar.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/stepheader.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QGraphicsEffect>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace headsup;
using namespace headsup::ui;
using namespace std::chrono_literals;

namespace {

bool shows(QWidget& widget, const QColor& colour)
{
    const auto image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TstWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void aCheckBoxWrapsItsWordsAndTakesClicksOnThem()
    {
        WrappingCheckBox box(QStringLiteral("Only people who saw this prompt and no other one"));
        QVERIFY(box.heightForWidth(160) >= box.heightForWidth(600) + box.fontMetrics().lineSpacing());
        QVERIFY(box.minimumSizeHint().width() < 160);
        box.resize(160, box.heightForWidth(160));
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(150, box.height() - 4));
        QVERIFY(box.isChecked());
    }

    void aChipHasItsWordAndFollowsThePalette()
    {
        StateChip chip;
        chip.setState(domain::OptInState::Uncertain);
        QVERIFY(chip.accessibleName().contains(QStringLiteral("Uncertain")));
        chip.resize(chip.sizeHint());
        QVERIFY(shows(chip, coloursFor(Scheme::Light).tintOf(Tone::Warn)));
        applyLook(*qApp, Scheme::Dark);
        QTRY_VERIFY(shows(chip, coloursFor(Scheme::Dark).tintOf(Tone::Warn)));
        const int before = chip.sizeHint().width();
        chip.setState(domain::OptInState::Sent);
        QVERIFY(chip.sizeHint().width() < before);
    }

    void aCounterIsClickedAndPressed()
    {
        Counter counter(QStringLiteral("waiting"));
        counter.setValue(1412);
        QCOMPARE(counter.accessibleName(), QStringLiteral("1,412 waiting"));
        QSignalSpy clicks(&counter, &Counter::clicked);
        counter.resize(counter.sizeHint());
        QTest::mouseClick(&counter, Qt::LeftButton);
        QTest::keyClick(&counter, Qt::Key_Space);
        QTest::keyClick(&counter, Qt::Key_Return);
        QCOMPARE(clicks.count(), 3);
        counter.setClickable(false);
        QCOMPARE(counter.focusPolicy(), Qt::NoFocus);
        const int before = counter.sizeHint().width();
        counter.setValue(123456789);
        QVERIFY(counter.sizeHint().width() > before);
    }

    void theMeterSaysItsVerdict()
    {
        RelevanceMeter meter;
        QVERIFY(meter.accessibleName().contains(QStringLiteral("Nothing to judge yet")));
        meter.resize(meter.sizeHint());
        QVERIFY(!shows(meter, coloursFor(Scheme::Light).ok));
        meter.setVerdict(domain::Verdict::Relevant);
        QVERIFY(shows(meter, coloursFor(Scheme::Light).ok));
        meter.setVerdict(domain::Verdict::NotRelevant);
        QVERIFY(shows(meter, coloursFor(Scheme::Light).bad));
        QVERIFY(meter.accessibleName().contains(QStringLiteral("Not relevant")));
    }

    void theRunwayNamesEveryMonth()
    {
        RunwayBar bar;
        QVERIFY(!bar.accessibleDescription().isEmpty());
        bar.setMonths({{QStringLiteral("Mar"), 12, true}, {QStringLiteral("Apr"), 0, false}});
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("Mar: 12, Apr: 0"));
        bar.resize(bar.sizeHint());
        QVERIFY(shows(bar, coloursFor(Scheme::Light).signal));
    }

    void anEmptyPageOffersOneStep()
    {
        EmptyState empty(Icon::Import, QStringLiteral("No opt-ins yet"), QStringLiteral("Drop a file here."),
            QStringLiteral("Import a file"));
        QSignalSpy steps(&empty, &EmptyState::actionTriggered);
        empty.button()->click();
        QCOMPARE(steps.count(), 1);
        empty.setWords(QStringLiteral("Nothing found"), QStringLiteral("Try fewer words."));
        QVERIFY(empty.button()->isHidden());
        QCOMPARE(empty.accessibleName(), QStringLiteral("Nothing found"));
    }

    void aBannerComesAndGoes()
    {
        QWidget page;
        Banner banner(&page);
        page.resize(500, 80);
        page.show();
        QVERIFY(banner.isHidden());
        banner.say(Banner::Kind::Warn, QStringLiteral("9 rows were not taken."), QStringLiteral("Show them"));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), QStringLiteral("9 rows were not taken."));
        QTRY_VERIFY(!banner.graphicsEffect());
        QSignalSpy acted(&banner, &Banner::actionTriggered);
        banner.actionButton()->click();
        QCOMPARE(acted.count(), 1);
        QSignalSpy closed(&banner, &Banner::closed);
        banner.findChild<QToolButton*>()->click();
        QCOMPARE(closed.count(), 1);
        QTRY_VERIFY(banner.isHidden());
        // said again while it was leaving: stays
        banner.say(Banner::Kind::Ok, QStringLiteral("Saved."));
        banner.dismiss();
        banner.say(Banner::Kind::Bad, QStringLiteral("Not saved."), {}, false);
        QTest::qWait(3 * kFadeMs);
        QVERIFY(banner.isVisible());
        QVERIFY(banner.findChild<QToolButton*>()->isHidden());
    }

    void stepsAreCounted()
    {
        StepHeader steps({QStringLiteral("File"), QStringLiteral("Columns"), QStringLiteral("Check")});
        QCOMPARE(steps.accessibleName(), QStringLiteral("Step 1 of 3: File"));
        steps.setCurrent(2);
        QCOMPARE(steps.accessibleName(), QStringLiteral("Step 3 of 3: Check"));
        steps.setCurrent(9);
        QCOMPARE(steps.current(), 3);
        QCOMPARE(steps.accessibleName(), QStringLiteral("All steps are done."));
    }

    void progressIsSaidInNumbers()
    {
        ProgressStrip strip;
        QCOMPARE(strip.bar()->maximum(), 0);
        strip.setProgress(212, 340);
        QCOMPARE(strip.bar()->accessibleName(), QStringLiteral("Progress: 212 of 340"));
        QCOMPARE(strip.bar()->value(), strip.bar()->maximum() * 212 / 340);
        strip.setPace(8, 16s);
        QCOMPARE(strip.paceText(), QStringLiteral("8.0 a second · 16 s left"));
        strip.setPace(0);
        QVERIFY(strip.paceText().isEmpty());
        QCOMPARE(ProgressStrip::timeText(61s), QStringLiteral("2 min"));
        QCOMPARE(ProgressStrip::timeText(7800s), QStringLiteral("2 h 10 min"));
        strip.setProgress(5'000'000'000, 10'000'000'000);
        QCOMPARE(strip.bar()->value() * 2, strip.bar()->maximum());
    }

    void aCardIsPaintedFromThePalette()
    {
        Card card;
        card.resize(100, 60);
        QVERIFY(shows(card, coloursFor(Scheme::Light).card));
        applyLook(*qApp, Scheme::Dark);
        QTRY_VERIFY(shows(card, coloursFor(Scheme::Dark).card));
    }
};

QTEST_MAIN(TstWidgets)
#include "tst_widgets.moc"
