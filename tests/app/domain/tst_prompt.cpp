// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt.h"

#include <QTest>
#include <type_traits>

using namespace headsup::domain;

static_assert(!std::is_default_constructible_v<Prompt>, "there is no prompt without a text");
static_assert(!std::is_constructible_v<Prompt, QString>, "a prompt is made by from() alone");

class TstPrompt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void empty();
    void trims();
    void countsCodePoints_data();
    void countsCodePoints();
};

void TstPrompt::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tooLong"); // the count that is told; empty: fits
    QTest::newRow("one") << QStringLiteral("x") << QString();
    QTest::newRow("65") << QString(65, u'x') << QString();
    QTest::newRow("66") << QString(66, u'x') << QStringLiteral("66");
    QTest::newRow("65 and blanks around") << QString(u' ' + QString(65, u'x') + u'\n') << QString();
    QTest::newRow("65 emoji") << QStringLiteral("🎉").repeated(65) << QString();
    QTest::newRow("66 emoji") << QStringLiteral("🎉").repeated(66) << QStringLiteral("66");
    QTest::newRow("65 Japanese letters") << QString(65, u'再') << QString();
}

void TstPrompt::lengths()
{
    QFETCH(QString, text);
    QFETCH(QString, tooLong);
    const auto made = Prompt::from(text);
    QCOMPARE(made.ok(), tooLong.isEmpty());
    if (made) {
        QCOMPARE(made->text(), text.trimmed());
    } else {
        const Error expected{ErrorCode::PromptTooLong, {tooLong}};
        QVERIFY(made.error() == expected);
    }
}

void TstPrompt::empty()
{
    for (const auto& text : {QString(), QStringLiteral("  "), QStringLiteral("\r\n"), QStringLiteral(" ")})
        QCOMPARE(Prompt::from(text).error().code, ErrorCode::PromptEmpty);
}

void TstPrompt::trims()
{
    QCOMPARE(
        Prompt::from(QStringLiteral("  Aurora 2  back ")).value().text(), QStringLiteral("Aurora 2  back"));
    QVERIFY(Prompt::from(QStringLiteral(" a")).value() == Prompt::from(QStringLiteral("a ")).value());
    QVERIFY(!(Prompt::from(QStringLiteral("a")).value() == Prompt::from(QStringLiteral("A")).value()));
}

void TstPrompt::countsCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("empty") << QString() << qsizetype{0};
    QTest::newRow("letters") << QStringLiteral("Größe") << qsizetype{5};
    QTest::newRow("emoji") << QStringLiteral("a🎉b") << qsizetype{3};
    QTest::newRow("letter and mark") << QStringLiteral("e\u0301") << qsizetype{2};
    // Halves of a pair that stand alone come from broken files; each takes a place.
    QTest::newRow("lone low halves") << QString(3, QChar(0xDF89)) << qsizetype{3};
    QTest::newRow("lone high halves") << QString(3, QChar(0xD83C)) << qsizetype{3};
    QTest::newRow("wrong order") << QString(QString(QChar(0xDF89)) + QChar(0xD83C)) << qsizetype{2};
}

void TstPrompt::countsCodePoints()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);
    QCOMPARE(codePoints(text), count);
}

QTEST_GUILESS_MAIN(TstPrompt)
#include "tst_prompt.moc"
