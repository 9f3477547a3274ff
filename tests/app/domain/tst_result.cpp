// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"

#include <QTest>
#include <memory>

using namespace headsup::domain;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Err{ErrorCode::InvalidValue, QString::number(number), QStringLiteral("an even number")};
    return number / 2;
}

Result<QString> halfAsText(int number)
{
    const auto result = half(number);
    if (!result)
        return result.err();
    return QString::number(*result);
}

Result<void> check(int number)
{
    if (const auto result = half(number); !result)
        return result.err();
    return {};
}

} // namespace

class TstResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void value();
    void error();
    void errorPassesThroughOtherTypes();
    void nothingAsValue();
    void movesValuesThatCannotBeCopied();
    void logLine();
};

void TstResult::value()
{
    auto result = half(8);
    QVERIFY(result.ok());
    QVERIFY(result);
    QCOMPARE(*result, 4);
    result.value() = 5;
    QCOMPARE(result.value(), 5);
    QCOMPARE(halfAsText(8)->size(), 1);
}

void TstResult::error()
{
    const auto result = half(7);
    QVERIFY(!result.ok());
    QVERIFY(!result);
    const Error expected{ErrorCode::InvalidValue, {QStringLiteral("7"), QStringLiteral("an even number")}};
    QVERIFY(result.error() == expected);
    QVERIFY(!(result.error() == Error{ErrorCode::InvalidValue, {}}));
}

void TstResult::errorPassesThroughOtherTypes()
{
    QVERIFY(halfAsText(7).error() == half(7).error());
    QVERIFY(check(7).error() == half(7).error());
    QVERIFY(check(7).err().error == half(7).error());
}

void TstResult::nothingAsValue()
{
    QVERIFY(check(8).ok());
    QVERIFY(Result<void>{}.ok());
    const Result<void> failed = Err{ErrorCode::Cancelled};
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Cancelled);
    QVERIFY(failed.error().details.isEmpty());
}

void TstResult::movesValuesThatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result{std::make_unique<int>(42)};
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 42);
    Result<std::unique_ptr<int>> second{std::make_unique<int>(43)};
    const std::unique_ptr<int> alsoTaken = *std::move(second);
    QCOMPARE(*alsoTaken, 43);
}

void TstResult::logLine()
{
    const auto line =
        logText(Error{ErrorCode::FileUnreadable, {QStringLiteral("a.csv"), QStringLiteral("no rights")}});
    QVERIFY(line.contains(QString::number(static_cast<int>(ErrorCode::FileUnreadable))));
    QVERIFY(line.contains(u"a.csv"));
    QVERIFY(line.contains(u"no rights"));
    // Details that look like place markers stay what they are.
    QVERIFY(logText(Error{ErrorCode::FileMissing, {QStringLiteral("%1 %2")}}).endsWith(u"%1 %2"));
}

QTEST_GUILESS_MAIN(TstResult)
#include "tst_result.moc"
