// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace headsup::domain;

namespace {

struct Declared
{
    QString name;
    int details = 0;
};

/// The codes of error.h in their order, with the number of details that their comments name.
QList<Declared> declaredCodes()
{
    QFile file(QStringLiteral(HEADSUP_SOURCE "/app/domain/error.h"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = QString::fromUtf8(file.readAll());
    const auto begin = text.indexOf(u"enum class ErrorCode {");
    const auto body = text.mid(begin, text.indexOf(u"};", begin) - begin);
    static const QRegularExpression code(
        QStringLiteral("^ +(\\w+),(.*)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression detail(QStringLiteral("details\\[(\\d)\\]"));
    QList<Declared> found;
    for (auto codes = code.globalMatch(body); codes.hasNext();) {
        const auto match = codes.next();
        Declared declared{match.captured(1), 0};
        for (auto details = detail.globalMatch(match.captured(2)); details.hasNext();)
            declared.details = std::max(declared.details, details.next().captured(1).toInt() + 1);
        found.append(declared);
    }
    return found;
}

/// A translation that uses a place marker which cannot be, as a slip of a translator would.
class SlippedTranslator : public QTranslator
{
public:
    QString translate(const char*, const char*, const char*, int) const override
    {
        return QStringLiteral("%0 %2 %1 %9 100 % %");
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TstErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCode_data();
    void everyCode();
    void sentencesDiffer();
    void detailsAreNotRead();
    void missingDetail();
    void slippedTranslation();
};

void TstErrorText::everyCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("details");
    const auto codes = declaredCodes();
    QCOMPARE(codes.value(0).name, QStringLiteral("Internal"));
    QCOMPARE(codes.value(static_cast<int>(ErrorCode::TextChanged)).name, QStringLiteral("TextChanged"));
    for (int i = 0; i < codes.size(); ++i)
        QTest::newRow(qPrintable(codes[i].name)) << i << codes[i].details;
}

void TstErrorText::everyCode()
{
    QFETCH(int, code);
    QFETCH(int, details);
    const QStringList all{
        QStringLiteral("first-detail"), QStringLiteral("second-detail"), QStringLiteral("third-detail")};
    const auto text = sentence({static_cast<ErrorCode>(code), all.mid(0, details)});
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'%') && !text.contains(u'?') && !text.contains(u'!'), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("  ")), qPrintable(text));
    // Internal and a few others keep a detail for the log; a detail that a sentence shows must be declared.
    const auto withMore = sentence({static_cast<ErrorCode>(code), all});
    QCOMPARE(withMore, text);
    for (const auto& detail : all.mid(0, details))
        QVERIFY2(text.contains(detail), qPrintable(text));
}

void TstErrorText::sentencesDiffer()
{
    QSet<QString> sentences;
    const auto codes = declaredCodes();
    for (int i = 0; i < codes.size(); ++i)
        sentences.insert(sentence({static_cast<ErrorCode>(i), {}}));
    QCOMPARE(sentences.size(), codes.size());
}

void TstErrorText::detailsAreNotRead()
{
    const auto text =
        sentence({ErrorCode::FileUnreadable, {QStringLiteral("100%2 %1.csv"), QStringLiteral("%1")}});
    QVERIFY(text.contains(QStringLiteral("100%2 %1.csv")));
    QCOMPARE(text.count(QStringLiteral("%1.csv")), 1);
}

void TstErrorText::missingDetail()
{
    QCOMPARE(sentence({ErrorCode::PortInUse, {}}),
        QStringLiteral("Port ? is in use by another program. Choose another port."));
}

void TstErrorText::slippedTranslation()
{
    SlippedTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto text = sentence({ErrorCode::FileUnreadable, {QStringLiteral("a"), QStringLiteral("b")}});
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(text, QStringLiteral("? b a ? 100 % %"));
}

QTEST_GUILESS_MAIN(TstErrorText)
#include "tst_errortext.moc"
