// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/optinstate.h"
#include "rehearsal/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

/// Holds what a workspace says against what the server counted.
namespace headsup::test {

/// The server's own count, from the JSON of its ledger.
struct ServerCount
{
    qint64 arrivals = 0;
    qint64 accepted = 0;
    qint64 twice = 0;
    QHash<QByteArray, qint64> presented; ///< by the token's key
    QHash<QByteArray, bool> used;

    static ServerCount from(const QByteArray& ledger)
    {
        const auto json = QJsonDocument::fromJson(ledger).object();
        ServerCount count{
            json[u"arrivals"].toInteger(), json[u"accepted"].toInteger(), json[u"twice"].toInteger(), {}, {}};
        const auto presented = json[u"presented"].toObject();
        for (auto it = presented.begin(); it != presented.end(); ++it)
            count.presented.insert(it.key().toLatin1(), it->toInteger());
        for (const auto key : json[u"used"].toArray())
            count.used.insert(key.toString().toLatin1(), true);
        return count;
    }
};

/// The rows of a workspace, read with SQL beside the program.
class Books
{
public:
    struct Line
    {
        qint64 optIn = 0;
        QByteArray key; ///< of the token, as the server's ledger names it
        domain::OptInState optInState = domain::OptInState::Unused;
        domain::DeliveryState delivery = domain::DeliveryState::Pending;
        QString reason;
        qint64 attempts = 0;
        qint64 refusals = 0;
    };

    explicit Books(const QString& path)
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~Books()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Books(const Books&) = delete;
    Books& operator=(const Books&) = delete;

    [[nodiscard]] qint64 number(const QString& sql) const
    {
        auto query = run(sql);
        return query.next() ? query.value(0).toLongLong() : 0;
    }
    [[nodiscard]] QList<Line> lines() const
    {
        auto query = run(QStringLiteral("SELECT o.id, o.token, o.state, d.state, d.reason, (SELECT count(*) "
                                        "FROM attempts a WHERE a.opt_in ="
                                        " o.id), (SELECT count(*) FROM attempts a WHERE a.opt_in = o.id AND "
                                        "a.result = 2) FROM deliveries d"
                                        " JOIN opt_ins o ON o.id = d.opt_in ORDER BY d.id"));
        QList<Line> all;
        while (query.next())
            all.append({query.value(0).toLongLong(), rehearsal::Ledger::keyOf(query.value(1).toString()),
                static_cast<domain::OptInState>(query.value(2).toInt()),
                static_cast<domain::DeliveryState>(query.value(3).toInt()), query.value(4).toString(),
                query.value(5).toLongLong(), query.value(6).toLongLong()});
        return all;
    }
    [[nodiscard]] qint64 inState(domain::OptInState state) const
    {
        return number(
            QStringLiteral("SELECT count(*) FROM opt_ins WHERE state = %1").arg(static_cast<int>(state)));
    }

    /// Everything that a workspace at rest must not say, as sentences. Empty: it agrees with the server, its
    /// counters agree with its rows, and nothing hangs in the air.
    [[nodiscard]] QStringList disagreements(const ServerCount& server) const
    {
        QStringList wrong;
        for (const auto& line : lines()) {
            for (const auto& what : wrongWith(line, server))
                wrong.append(QStringLiteral("opt-in %1: %2").arg(line.optIn).arg(what));
        }
        const std::pair<const char*, const char*> none[] = {
            {"unsettled attempts", "SELECT count(*) FROM attempts WHERE settled_at IS NULL"},
            {"topic counters",
                "SELECT count(*) FROM topic_counts c WHERE n <> (SELECT count(*) FROM opt_ins o"
                " WHERE o.topic = c.topic AND o.state = c.state)"},
            {"campaign counters",
                "SELECT count(*) FROM campaign_counts c WHERE n <> (SELECT count(*) FROM deliveries d"
                " WHERE d.campaign = c.campaign AND d.state = c.state)"},
            {"rows without a topic counter",
                "SELECT count(*) FROM opt_ins o WHERE NOT EXISTS (SELECT 1 FROM"
                " topic_counts c WHERE c.topic = o.topic AND c.state = o.state)"},
            {"journals", "SELECT count(*) FROM opt_ins o WHERE state IS NOT (SELECT j.to_state FROM journal j"
                         " WHERE j.opt_in = o.id ORDER BY seq DESC LIMIT 1)"},
        };
        for (const auto& [name, sql] : none) {
            if (const auto n = number(QString::fromLatin1(sql)); n != 0)
                wrong.append(QStringLiteral("%1: %2").arg(QLatin1StringView(name)).arg(n));
        }
        return wrong;
    }

private:
    [[nodiscard]] static QStringList wrongWith(const Line& line, const ServerCount& server)
    {
        using domain::DeliveryState;
        using domain::OptInState;
        const bool used = server.used.contains(line.key);
        const auto presented = server.presented.value(line.key);
        const bool sent = line.optInState == OptInState::Sent;
        const bool uncertain = line.optInState == OptInState::Uncertain;
        QStringList wrong;
        if (line.optInState == OptInState::InFlight || line.delivery == DeliveryState::InFlight)
            wrong.append(QStringLiteral("still in flight"));
        if (sent && !used)
            wrong.append(QStringLiteral("called sent, and the server never used it"));
        if (used && !sent && !uncertain)
            wrong.append(QStringLiteral("used at the server, and called %1").arg(slug(line.optInState)));
        if (sent != (line.delivery == DeliveryState::Accepted))
            wrong.append(QStringLiteral("its delivery is %1").arg(slug(line.delivery)));
        if (uncertain != (line.delivery == DeliveryState::Uncertain))
            wrong.append(QStringLiteral("uncertain in one place only"));
        if (presented > line.attempts)
            wrong.append(QStringLiteral("arrived %1 times for %2 claims").arg(presented).arg(line.attempts));
        if (presented > 0 && !sent && !uncertain && line.refusals == 0)
            wrong.append(
                QStringLiteral("arrived, was not refused, and is called %1").arg(slug(line.optInState)));
        return wrong;
    }
    [[nodiscard]] QSqlQuery run(const QString& sql) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query;
    }
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace headsup::test
