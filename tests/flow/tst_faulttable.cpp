// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString read(const QString& name)
{
    QFile file(QStringLiteral(HEADSUP_SOURCE "/tests/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Row
{
    QString number;
    QString fault;
    QStringList tests; ///< "folder/tst_program: function"
    QString reason;
};

/// The table of tests/flow/README.md.
QList<Row> rows()
{
    static const QRegularExpression named(QStringLiteral("`([a-z]+(?:/[a-z]+)*/tst_[a-z]+): ([A-Za-z]+)`"));
    QList<Row> all;
    for (const auto& line : read(QStringLiteral("flow/README.md")).split(QLatin1Char('\n'))) {
        const auto cells = line.split(QLatin1Char('|'));
        if (cells.size() != 5 || cells[1].trimmed().toInt() == 0)
            continue;
        Row row{cells[1].trimmed(), cells[2].trimmed(), {}, cells[3].trimmed()};
        for (auto it = named.globalMatch(cells[3]); it.hasNext();) {
            const auto found = it.next();
            row.tests << QString(found.captured(1) + QLatin1Char(':') + found.captured(2));
        }
        all << row;
    }
    return all;
}

} // namespace

/// Each fault of the table names tests that exist, or says why there is none.
class TstFaultTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsThere()
    {
        QStringList expected;
        for (int number = 1; number <= 54; ++number)
            expected << QString::number(number);
        QStringList found;
        for (const auto& row : rows())
            found << row.number;
        QCOMPARE(found, expected);
    }
    /// A transaction that begins as a read fails at its first write where another program wrote meanwhile.
    void everyTransactionMayWriteFromItsBeginning()
    {
        const QDir folder(QStringLiteral(HEADSUP_SOURCE "/app/store/sqlite"));
        static const QRegularExpression begins(
            QStringLiteral("\"BEGIN( \\w+)?\"\\)\\);|\\.transaction\\(\\)"));
        QStringList found;
        for (const auto& name : folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto it = begins.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
                found << it.next().captured(0);
        }
        // The second holds still, for a copy, a file that is only read.
        QCOMPARE(
            found, QStringList({QStringLiteral("\"BEGIN IMMEDIATE\"));"), QStringLiteral("\"BEGIN\"));")}));
    }
    void everyTestExists_data()
    {
        QTest::addColumn<QStringList>("tests");
        QTest::addColumn<QString>("reason");
        for (const auto& row : rows())
            QTest::newRow(qPrintable(QString(row.number + QLatin1Char(' ') + row.fault)))
                << row.tests << row.reason;
    }
    void everyTestExists()
    {
        QFETCH(QStringList, tests);
        QFETCH(QString, reason);
        if (tests.isEmpty()) {
            QVERIFY2(
                reason.startsWith(QStringLiteral("No test: ")) && reason.size() > 40, qPrintable(reason));
            return;
        }
        for (const auto& test : tests) {
            const auto program = test.section(QLatin1Char(':'), 0, 0);
            const auto function = test.section(QLatin1Char(':'), 1);
            const auto source = read(QString(program + QStringLiteral(".cpp")));
            QVERIFY2(!source.isEmpty(), qPrintable(test));
            const QRegularExpression slot(QStringLiteral("\\bvoid (\\w+::)?%1\\(\\)").arg(function));
            QVERIFY2(slot.match(source).hasMatch(), qPrintable(test));
        }
    }
};

QTEST_GUILESS_MAIN(TstFaultTable)
#include "tst_faulttable.moc"
