// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/migrator.h"

#include "store/sqlite/files.h"

#include <QDir>
#include <QFile>

namespace headsup::store::sqlite {

using domain::ErrorCode;

namespace {

/// Finds the ends of statements, character by character.
class Splitter
{
public:
    explicit Splitter(const QString& sql)
        : m_sql(sql)
    {
    }

    QStringList split()
    {
        while (m_at < m_sql.size())
            step();
        endStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QStringView rest = QStringView(m_sql).mid(m_at);
        const QChar c = rest.front();
        if (rest.startsWith(u"--"))
            skipTo(rest.indexOf(u'\n'));
        else if (rest.startsWith(u"/*"))
            skipTo(rest.indexOf(u"*/", 2) < 0 ? -1 : rest.indexOf(u"*/", 2) + 2);
        else if (c == u'\'' || c == u'"' || c == u'`')
            keep(quotedLength(rest, c));
        else if (c.isLetter() || c == u'_')
            word(rest);
        else if (c == u';' && m_depth == 0)
            endStatement(), ++m_at;
        else
            keep(1);
    }
    static qsizetype quotedLength(QStringView rest, QChar quote)
    {
        // A doubled quote inside reads as the end of one text and the beginning of the next, which is as
        // good.
        const auto end = rest.indexOf(quote, 1);
        return end < 0 ? rest.size() : end + 1;
    }
    void word(QStringView rest)
    {
        qsizetype length = 1;
        while (length < rest.size() && (rest[length].isLetterOrNumber() || rest[length] == u'_'))
            ++length;
        const auto text = rest.left(length);
        const auto is = [text](QStringView other) { return text.compare(other, Qt::CaseInsensitive) == 0; };
        m_trigger = m_trigger || is(u"TRIGGER");
        if (m_trigger && (is(u"BEGIN") || is(u"CASE")))
            ++m_depth;
        else if (m_depth > 0 && is(u"END"))
            --m_depth;
        keep(length);
    }
    void keep(qsizetype length)
    {
        m_current += QStringView(m_sql).mid(m_at, length);
        m_at += length;
    }
    void skipTo(qsizetype length) { m_at = length < 0 ? m_sql.size() : m_at + length; }
    void endStatement()
    {
        if (const auto statement = m_current.trimmed(); !statement.isEmpty())
            m_statements += statement;
        m_current.clear();
        m_trigger = false;
        m_depth = 0;
    }

    QString m_sql;
    QString m_current;
    QStringList m_statements;
    qsizetype m_at = 0;
    bool m_trigger = false;
    int m_depth = 0;
};

QString backUp(Database& database, int version)
{
    const QString base = database.path() + QStringLiteral(".version-%1").arg(version);
    QString path = base + QStringLiteral(".backup");
    for (int i = 2; QFile::exists(path); ++i)
        path = base + QStringLiteral("-%1.backup").arg(i);
    makePrivate(path);
    try {
        run(database, QStringLiteral("VACUUM INTO ?"), path);
    } catch (const Failure&) {
        QFile::remove(path);
        throw;
    }
    return path;
}

void apply(Database& database, const Migration& migration)
{
    // A table that others refer to can only be made anew while nobody checks; so it is checked at the end.
    const WithoutForeignKeys unchecked(database);
    Transaction transaction(database);
    for (const auto& statement : splitStatements(migration.sql))
        database.exec(statement);
    if (const auto broken = database.word(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check"));
        !broken.isEmpty())
        fail(ErrorCode::WorkspaceDamaged, database.path(), broken);
    database.exec(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    database.exec(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    transaction.commit();
}

} // namespace

std::vector<Migration> ownMigrations()
{
    const QDir folder(QStringLiteral(":/headsup/sql"));
    std::vector<Migration> migrations;
    for (const auto& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            fail(ErrorCode::Internal, QStringLiteral("schema file %1").arg(name));
        migrations.push_back({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

QStringList splitStatements(const QString& sql)
{
    return Splitter(sql).split();
}

QStringList migrate(Database& database, const std::vector<Migration>& migrations)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (version > newest)
        fail(ErrorCode::WorkspaceNewer, database.path());
    QStringList backups;
    for (const auto& migration : migrations) {
        if (migration.version <= version)
            continue;
        if (version > 0 &&
            backups.isEmpty()) // each step is whole or nothing: one copy of what was there is enough
            backups += backUp(database, static_cast<int>(version));
        apply(database, migration);
    }
    return backups;
}

} // namespace headsup::store::sqlite
