// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace headsup::ui;

namespace {

int inked(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 200 && std::abs(pixel.red() - colour.red()) < 12 &&
                     std::abs(pixel.green() - colour.green()) < 12 &&
                     std::abs(pixel.blue() - colour.blue()) < 12;
        }
    }
    return count;
}

QImage imageOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal, int size = 48)
{
    return icon.pixmap(QSize(size, size), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class TstIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInBothSchemes()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            applyLook(*qApp, scheme);
            const auto c = coloursFor(scheme);
            for (int i = 0; i < kIconCount; ++i) {
                const auto name = static_cast<Icon>(i);
                const auto image = imageOf(icon(name));
                QVERIFY2(inked(image, c.text) > 30, qPrintable(iconName(name)));
                QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // nothing touches the corner
            }
        }
    }

    void noTwoIconsLookTheSame()
    {
        applyLook(*qApp, Scheme::Light);
        QHash<QByteArray, QString> seen;
        for (int i = 0; i < kIconCount; ++i) {
            const auto name = iconName(static_cast<Icon>(i));
            const auto image = imageOf(icon(static_cast<Icon>(i)));
            const QByteArray bits(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
            if (seen.contains(bits)) // the state "failed" and the button "close" are both a cross
                QVERIFY2(false, qPrintable(name + QStringLiteral(" = ") + seen.value(bits)));
            seen.insert(bits, name);
        }
    }

    void modesAndTonesHaveTheirColours()
    {
        applyLook(*qApp, Scheme::Light);
        const auto c = coloursFor(Scheme::Light);
        const auto sent = icon(Icon::Send);
        QVERIFY(inked(imageOf(sent, QIcon::Normal), c.text) > 30);
        QVERIFY(inked(imageOf(sent, QIcon::Disabled), c.disabled) > 30);
        QVERIFY(inked(imageOf(sent, QIcon::Selected), c.accent) > 30);
        QVERIFY(inked(imageOf(icon(Icon::Send, IconTone::Bad)), c.bad) > 30);
        QVERIFY(inked(imageOf(icon(Icon::Send, IconTone::OnAccent)), c.onAccent) > 30);
    }

    void theSameIconFollowsAChangeOfScheme()
    {
        applyLook(*qApp, Scheme::Light);
        const auto today = icon(Icon::Today);
        QVERIFY(inked(imageOf(today), coloursFor(Scheme::Light).text) > 30);
        applyLook(*qApp, Scheme::Dark);
        QVERIFY(inked(imageOf(today), coloursFor(Scheme::Dark).text) > 30);
    }

    void pixelsGrowWithTheScale()
    {
        const auto sharp = icon(Icon::Health).pixmap(QSize(20, 20), 2.0);
        QCOMPARE(sharp.size(), QSize(40, 40));
        QCOMPARE(sharp.devicePixelRatio(), 2.0);
    }

    void everyFileIsUsed()
    {
        QSet<QString> names;
        for (int i = 0; i < kIconCount; ++i)
            names.insert(iconName(static_cast<Icon>(i)) + QStringLiteral(".svg"));
        names.insert(QStringLiteral("org.headsup.Headsup.svg"));
        const auto files =
            QDir(QStringLiteral(HEADSUP_SOURCE "/resources/icons")).entryList({QStringLiteral("*.svg")});
        QCOMPARE(QSet<QString>(files.begin(), files.end()), names);
        for (const auto& file : files)
            QVERIFY2(QFile::exists(QStringLiteral(":/headsup/icons/") + file), qPrintable(file));
    }

    void namesLeadBack()
    {
        QCOMPARE(iconFromName(icon(Icon::AskAgain).name()), std::optional(Icon::AskAgain));
        QCOMPARE(iconFromName(QStringLiteral("edit-copy")), std::nullopt);
        QCOMPARE(iconFromName(QString()), std::nullopt);
    }

    void everyTopicKindHasItsOwn()
    {
        QSet<int> icons;
        for (const auto kind : headsup::domain::kTopicKinds)
            icons.insert(static_cast<int>(iconOf(kind)));
        QCOMPARE(static_cast<size_t>(icons.size()), headsup::domain::kTopicKinds.size());
    }

    void theProgramHasAnIcon()
    {
        const auto image = imageOf(applicationIcon(), QIcon::Normal, 64);
        QVERIFY(inked(image, Qt::white) > 200);
    }
};

QTEST_MAIN(TstIcons)
#include "tst_icons.moc"
