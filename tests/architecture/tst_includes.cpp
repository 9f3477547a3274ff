// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// Reads the sources as text. The link graph guards libraries; this guards what headers alone would let
// through:
// `#include <QtWidgets/QWidget>` compiles even where Qt Widgets is not linked.

namespace {

struct Line
{
    QString file; ///< from the root of the project
    int number = 0;
    QString
        code; ///< without comments; the texts of string literals are empty, but for the path of an #include
};

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Takes comments and the contents of literals out, and keeps the line breaks.
QString codeOnly(const QString& source)
{
    static const QRegularExpression token(QStringLiteral("//[^\\n]*|/\\*.*?\\*/"
                                                         "|^[ \\t]*#[ \\t]*include[^\\n]*"
                                                         "|R\"([^(\\s]*)\\(.*?\\)\\1\""
                                                         "|\"(?:\\\\.|[^\"\\\\\\n])*\""
                                                         "|(?<![0-9A-Fa-f])'(?:\\\\.|[^'\\\\\\n])+'"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    static const QRegularExpression include(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"][^>\"\\n]*[>\"]"));
    QString out;
    qsizetype from = 0;
    for (auto tokens = token.globalMatch(source); tokens.hasNext();) {
        const auto match = tokens.next();
        const auto text = match.captured();
        out += source.mid(from, match.capturedStart() - from);
        if (const auto directive = include.match(text); directive.hasMatch())
            out += directive.captured();
        else
            out += u' ' + QString(text.count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    return out + source.mid(from);
}

QList<Line> linesOf(const QString& file, const QString& source)
{
    QList<Line> lines;
    int number = 0;
    for (const auto& code : codeOnly(source).split(u'\n'))
        lines.append({file, ++number, code});
    return lines;
}

QList<Line> linesUnder(const QStringList& folders)
{
    const QDir root(QStringLiteral(HEADSUP_SOURCE));
    QList<Line> lines;
    for (const auto& folder : folders) {
        QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            lines += linesOf(root.relativeFilePath(path), readAll(path));
        }
    }
    return lines;
}

/// The path between the brackets or quotes of an #include, or nothing.
QString included(const QString& code)
{
    static const QRegularExpression directive(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    return directive.match(code).captured(1);
}

QHash<QString, int> floorsOf(const QString& cmake)
{
    static const QRegularExpression list(QStringLiteral("set\\(HEADSUP_FLOORS([^)]*)\\)"));
    static const QRegularExpression pair(QStringLiteral("(\\w+)=(\\d+)"));
    QHash<QString, int> floors;
    for (auto pairs = pair.globalMatch(list.match(cmake).captured(1)); pairs.hasNext();) {
        const auto match = pairs.next();
        floors.insert(match.captured(1), match.captured(2).toInt());
    }
    return floors;
}

/// "app/csv/dialect.cpp" is in csv, "ui/pages/today.h" in ui.
QString folderOf(const QString& file)
{
    const auto parts = file.split(u'/');
    return parts.value(0) == u"app" ? parts.value(1) : parts.value(0);
}

/// Includes are written from app/ ("csv/dialect.h") or from the root ("ui/shell.h", "app/csv/dialect.h").
QString folderOfInclude(const QString& path, const QHash<QString, int>& floors)
{
    const auto parts = path.split(u'/');
    const auto folder = parts.value(0) == u"app" ? parts.value(1) : parts.value(0);
    return parts.size() > 1 && floors.contains(folder) ? folder : QString();
}

QString said(const Line& line)
{
    return QStringLiteral("%1:%2: %3").arg(line.file).arg(line.number).arg(line.code.trimmed());
}

QStringList directionFaults(const QList<Line>& lines, const QHash<QString, int>& floors)
{
    QStringList faults;
    for (const auto& line : lines) {
        const auto path = included(line.code);
        if (path.isEmpty())
            continue;
        const auto own = folderOf(line.file);
        const auto theirs = folderOfInclude(path, floors);
        const bool wayOut = path.contains(QStringLiteral("../"));
        if (wayOut || (!theirs.isEmpty() && theirs != own && floors.value(theirs) >= floors.value(own, -1)))
            faults.append(said(line));
    }
    return faults;
}

/// The names that Qt Widgets and what stands on it can be included by.
QSet<QString> widgetHeaders()
{
    QSet<QString> names;
    for (const auto& module :
        {QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport"), QStringLiteral("QtCharts")}) {
        const QDir folder(QStringLiteral(HEADSUP_QT_HEADERS "/") + module);
        for (const auto& name : folder.entryList(QDir::Files))
            names.insert(name);
    }
    return names;
}

bool isWidgetInclude(const QString& path, const QSet<QString>& headers)
{
    static const QRegularExpression module(QStringLiteral("(^|/)Qt(Widgets|PrintSupport|Charts)(/|$)"));
    return module.match(path).hasMatch() || headers.contains(path) || path.startsWith(QStringLiteral("ui_"));
}

QStringList widgetFaults(const QList<Line>& lines, const QSet<QString>& headers)
{
    QStringList faults;
    for (const auto& line : lines) {
        if (line.file.startsWith(QStringLiteral("app/")) && isWidgetInclude(included(line.code), headers))
            faults.append(said(line));
    }
    return faults;
}

/// Lines whose code matches although their folder is not one of those that may.
QStringList faultsOf(const QList<Line>& lines, const QString& pattern, const QStringList& allowed)
{
    const QRegularExpression forbidden(pattern);
    QStringList faults;
    for (const auto& line : lines) {
        if (!allowed.contains(folderOf(line.file)) && forbidden.match(line.code).hasMatch())
            faults.append(said(line));
    }
    return faults;
}

const QString kSql = QStringLiteral("\\bQSql\\w+|\\bQtSql\\b|\\bsqlite3(\\.h|_\\w+)?\\b");
const QString kJson = QStringLiteral("\\bnlohmann\\b");
const QString kWaiting =
    QStringLiteral("\\bprocessEvents\\b|\\bQEventLoop\\b|\\bQThread\\s*::\\s*(currentThread\\s*\\(\\s*\\)\\s*"
                   "->\\s*)?[mu]?sleep\\b"
                   "|\\b(sleep_for|sleep_until|usleep|nanosleep)\\b|(\\.|->)exec\\s*\\(\\s*QEventLoop");

QStringList jsonRooms()
{
    return {QStringLiteral("graph"), QStringLiteral("webhook"), QStringLiteral("rehearsal"),
        QStringLiteral("cli")};
}

} // namespace

class TstIncludes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void directions();
    void noWidgetsInTheCore();
    void sqlInTheStoreAlone();
    void jsonWhereItBelongs();
    void noWaiting();
    void everyFolderHasAFloor();
    void everyLineIsLicensed();
    void theRulesCatch_data();
    void theRulesCatch();
    void commentsAndTextsDoNotCount();

private:
    QHash<QString, int> m_floors;
    QSet<QString> m_widgetHeaders;
    QList<Line> m_lines;
};

void TstIncludes::initTestCase()
{
    m_floors = floorsOf(readAll(QStringLiteral(HEADSUP_SOURCE "/app/library.cmake")));
    QVERIFY(m_floors.size() >= 13);
    QCOMPARE(m_floors.value(QStringLiteral("domain"), -1), 0);
    m_widgetHeaders = widgetHeaders();
    QVERIFY(m_widgetHeaders.contains(QStringLiteral("QWidget")));
    m_lines = linesUnder({QStringLiteral("app"), QStringLiteral("ui")});
    QVERIFY(m_lines.size() > 1'000);
}

void TstIncludes::directions()
{
    QCOMPARE(directionFaults(m_lines, m_floors).join(u'\n'), QString());
}

void TstIncludes::noWidgetsInTheCore()
{
    QCOMPARE(widgetFaults(m_lines, m_widgetHeaders).join(u'\n'), QString());
}

void TstIncludes::sqlInTheStoreAlone()
{
    QCOMPARE(faultsOf(m_lines, kSql, {QStringLiteral("store")}).join(u'\n'), QString());
}

void TstIncludes::jsonWhereItBelongs()
{
    QCOMPARE(faultsOf(m_lines, kJson, jsonRooms()).join(u'\n'), QString());
}

void TstIncludes::noWaiting()
{
    QCOMPARE(faultsOf(m_lines, kWaiting, {}).join(u'\n'), QString());
}

void TstIncludes::everyFolderHasAFloor()
{
    const QDir app(QStringLiteral(HEADSUP_SOURCE "/app"));
    for (const auto& folder : app.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(m_floors.contains(folder), qPrintable(folder));
    QVERIFY(m_floors.contains(QStringLiteral("ui")));
}

void TstIncludes::everyLineIsLicensed()
{
    QDirIterator files(QStringLiteral(HEADSUP_SOURCE "/app"),
        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        QVERIFY2(
            readAll(path).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"), qPrintable(path));
    }
}

void TstIncludes::theRulesCatch_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("rules"); // d direction, w widgets, s SQL, j JSON, e waiting
    const auto row = [](const char* file, const char* code, const char* rules) {
        QTest::addRow("%s in %s", code, file)
            << QString::fromLatin1(file) << QString::fromLatin1(code) << QString::fromLatin1(rules);
    };
    row("app/csv/a.cpp", "#include \"domain/ids.h\"", "");
    row("app/csv/a.cpp", "#include \"csv/b.h\"", "");
    row("app/csv/a.cpp", "#include \"store/writer.h\"", "d");
    row("app/csv/a.cpp", "#include <store/writer.h>", "d");
    row("app/csv/a.cpp", "  #  include \"app/store/writer.h\"", "d");
    row("app/csv/a.cpp", "#include \"../store/writer.h\"", "d");
    row("app/domain/a.h", "#include \"ports/clock.h\"", "d");
    row("app/store/a.h", "#include \"session/session.h\"", "d");
    row("app/cli/a.cpp", "#include \"ui/shell.h\"", "d");
    row("app/cli/a.cpp", "#include \"session/session.h\"", "");
    row("ui/pages/a.cpp", "#include \"cli/command.h\"", "d");
    row("ui/pages/a.cpp", "#include \"ui/models/b.h\"", "");
    row("ui/pages/a.cpp", "#include <QWidget>", "");
    row("app/graph/a.cpp", "#include <QWidget>", "w");
    row("app/graph/a.cpp", "#include <QtWidgets/QWidget>", "w");
    row("app/graph/a.cpp", "#include <QtWidgets>", "w");
    row("app/graph/a.cpp", "#include <qapplication.h>", "w");
    row("app/graph/a.cpp", "#include <QPrinter>", "w");
    row("app/graph/a.cpp", "#include \"ui_page.h\"", "w");
    row("app/graph/a.cpp", "#include <QString>", "");
    row("app/store/a.cpp", "QSqlQuery query(db);", "");
    row("app/campaign/a.cpp", "QSqlQuery query(db);", "s");
    row("ui/a.cpp", "#include <QtSql/QSqlDatabase>", "s");
    row("app/campaign/a.cpp", "#include <sqlite3.h>", "s");
    row("app/graph/a.cpp", "#include <nlohmann/json.hpp>", "");
    row("app/cli/a.cpp", "#include <nlohmann/json.hpp>", "");
    row("app/csv/a.cpp", "#include <nlohmann/json.hpp>", "j");
    row("app/session/a.cpp", "nlohmann::json j;", "j");
    row("app/session/a.cpp", "QCoreApplication::processEvents();", "e");
    row("ui/a.cpp", "QEventLoop loop;", "e");
    row("ui/a.cpp", "QThread::sleep(1);", "e");
    row("ui/a.cpp", "QThread :: msleep(1);", "e");
    row("app/store/a.cpp", "std::this_thread::sleep_for(d);", "e");
    row("app/store/a.cpp", "inhibitor.sleepBlocked();", "");
}

void TstIncludes::theRulesCatch()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    QFETCH(QString, rules);
    const auto lines = linesOf(file, code);
    QString caught;
    caught += directionFaults(lines, m_floors).isEmpty() ? QString() : QStringLiteral("d");
    caught += widgetFaults(lines, m_widgetHeaders).isEmpty() ? QString() : QStringLiteral("w");
    caught += faultsOf(lines, kSql, {QStringLiteral("store")}).isEmpty() ? QString() : QStringLiteral("s");
    caught += faultsOf(lines, kJson, jsonRooms()).isEmpty() ? QString() : QStringLiteral("j");
    caught += faultsOf(lines, kWaiting, {}).isEmpty() ? QString() : QStringLiteral("e");
    QCOMPARE(caught, rules);
}

void TstIncludes::commentsAndTextsDoNotCount()
{
    const auto source = QStringLiteral("// QEventLoop\n"
                                       "/* processEvents\n   QSqlQuery */ int a;\n"
                                       "auto s = \"QEventLoop \\\" nlohmann\";\n"
                                       "auto r = R\"(QThread::sleep\n)\"; auto n = 1'000; auto c = '\"';\n"
                                       "#include <QString> // not \"store/writer.h\"\n"
                                       "QEventLoop loop;\n");
    const auto lines = linesOf(QStringLiteral("app/csv/a.cpp"), source);
    const auto faults = faultsOf(lines, kWaiting, {});
    QCOMPARE(faults, QStringList{QStringLiteral("app/csv/a.cpp:8: QEventLoop loop;")});
    QVERIFY(faultsOf(lines, kSql, {}).isEmpty());
    QVERIFY(faultsOf(lines, kJson, {}).isEmpty());
    QVERIFY(directionFaults(lines, m_floors).isEmpty());
}

QTEST_GUILESS_MAIN(TstIncludes)
#include "tst_includes.moc"
