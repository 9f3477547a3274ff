// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "domain/optin.h"
#include "store/sqlite/sqlitewriter.h"
#include "store/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

/// A workspace in a folder of its own with one Page, and short ways to fill it.
namespace headsup::test {

using namespace std::chrono_literals;

inline const domain::Instant kNow = domain::fromMs(1'790'000'000'000);

class FixedRandom final : public ports::Random
{
public:
    double fraction() override { return 0.5; }
    QString uuid() override { return QStringLiteral("attempt-%1").arg(++m_count); }

private:
    int m_count = 0;
};

/// Fails the test and ends it where an answer is an error.
template<class T>
T must(domain::Result<T> result)
{
    if (!result)
        qFatal("unexpected %s", qPrintable(domain::logText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// A connection of another program that speaks SQL directly.
class RawSql
{
public:
    explicit RawSql(const QString& path)
        : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot open %s", qPrintable(path));
        exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    }
    ~RawSql()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    RawSql(const RawSql&) = delete;
    RawSql& operator=(const RawSql&) = delete;
    /// Empty where it went well, else SQLite's words.
    QString exec(const QString& sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) ? QString()
                               : query.lastError().databaseText() + query.lastError().driverText();
    }
    qint64 number(const QString& sql) { return value(sql).toLongLong(); }
    QVariant value(const QString& sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql) || !query.next())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query.value(0);
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

inline domain::OptInRecord record(int i, const QString& topic = QStringLiteral("Aurora 2"))
{
    return {domain::Psid{QStringLiteral("99990000000%1").arg(i, 6, 10, QLatin1Char('0'))},
        domain::Secret{QStringLiteral("otn-demo-%1").arg(i, 6, 10, QLatin1Char('0'))}, topic, std::nullopt,
        *domain::Prompt::from(QStringLiteral("%1 back in stock").arg(topic)), {}, kNow - 24h,
        kNow + 24h * 100 + std::chrono::minutes{i}, domain::OptInState::Unused,
        QStringLiteral("Ana%1").arg(i), QStringLiteral("Müller"), {}, QStringLiteral("de_DE"), {}, {}, {}};
}

inline domain::SendOutcome accepted(const QString& mid)
{
    domain::SendOutcome outcome;
    outcome.result = domain::SendResult::Accepted;
    outcome.messageId = domain::MessageId{mid};
    outcome.raw.http = 200;
    return outcome;
}

class Workspace
{
public:
    explicit Workspace(bool withPage = true)
    {
        if (!m_folder.isValid())
            qFatal("no folder");
        outside = outsideOf(QStringLiteral("this computer"));
        open();
        if (withPage)
            must(writer().addPage(
                {page(), QStringLiteral("Shop"), QUrl(), QStringLiteral("v25.0"), true}, kNow));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.headsup")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static domain::PageId page() { return domain::PageId{QStringLiteral("100200300")}; }
    store::Writer& writer() { return *m_writer; }
    store::sqlite::Database& database()
    {
        return dynamic_cast<store::sqlite::SqliteWriter&>(*m_writer).database();
    }
    void close() { m_writer.reset(); }
    void open() { m_writer = must(tryOpen(path())); }
    /// This workspace, or a copy of it, on another computer perhaps.
    domain::Result<std::unique_ptr<store::Writer>> tryOpen(const QString& file)
    {
        return store::openWriter(
            file, m_random, [](const QString&, const QString&) { return domain::TopicKind::BackInStock; },
            outside);
    }
    [[nodiscard]] store::Outside outsideOf(const QString& computer) const { return {usesFolder(), computer}; }
    [[nodiscard]] QString usesFolder() const { return m_folder.filePath(QStringLiteral("uses")); }

    domain::BatchId import(
        const std::vector<domain::OptInRecord>& records, std::vector<ports::Intake>* intakes = {})
    {
        auto sink =
            must(writer().importSink(page(), QStringLiteral("list.csv"), store::ImportMode::Commit, kNow));
        for (const auto& one : records) {
            const auto intake = must(sink->take(one));
            if (intakes)
                intakes->push_back(intake);
        }
        domain::BatchReport report;
        report.rows = static_cast<qint64>(records.size());
        return must(sink->finish(report));
    }
    /// Ids are 1 to n, one person each.
    void fill(int n)
    {
        std::vector<domain::OptInRecord> records;
        for (int i = 1; i <= n; ++i)
            records.push_back(record(i));
        import(records);
    }
    domain::TopicId topic() { return must(writer().topics(page())).front().topic.id; }
    domain::CampaignId draft()
    {
        domain::Campaign campaign;
        campaign.page = page();
        campaign.topic = topic();
        campaign.name = QStringLiteral("Aurora is back");
        campaign.source = QStringLiteral("Hi {first_name|there}");
        return must(writer().saveDraft(campaign, kNow));
    }
    /// Everybody of the topic who is unused gets it; everybody else is left out as spent elsewhere.
    domain::CampaignId frozen()
    {
        const auto id = draft();
        auto rows = must(writer().audience(topic(), {}, 100'000));
        auto sink = must(writer().beginFreeze(id));
        for (const auto& row : rows) {
            store::PlannedDelivery planned{
                row.optIn, row.person.id, std::nullopt, QStringLiteral("Hi there")};
            if (row.state != domain::OptInState::Unused)
                planned.leftOut = domain::LeftOutReason::SpentElsewhere;
            must(sink->take(planned));
        }
        must(sink->finish(domain::Verdict::Relevant, {}, kNow));
        return id;
    }
    domain::CampaignId sending()
    {
        const auto id = frozen();
        must(writer().startSending(id));
        return id;
    }
    /// Everybody in line is sent to and accepted.
    void finish(domain::CampaignId id)
    {
        must(writer().startSending(id));
        while (true) {
            const auto answer = must(writer().claimNext(id, kNow));
            if (!answer.claim)
                break;
            const auto outcome = accepted(QStringLiteral("m_%1").arg(answer.claim->optIn().value()));
            must(writer().settle(answer.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        }
        if (!must(writer().finishIfDone(id)))
            qFatal("the campaign is not finished");
    }
    domain::OptInState state(qint64 optIn)
    {
        const domain::OptInId id{optIn};
        return must(writer().optIns({&id, 1})).front().state;
    }
    domain::Delivery delivery(domain::CampaignId campaign, qint64 optIn)
    {
        const auto ids = must(writer().deliveryIds({campaign, {}, {}}, store::CancelFlag{false}));
        for (const auto& one : must(writer().deliveries(ids))) {
            if (one.optIn.value() == optIn)
                return one;
        }
        return {};
    }
    /// Counter tables that do not say what the rows say.
    [[nodiscard]] qint64 wrongCounters()
    {
        RawSql sql(path());
        return sql.number(QStringLiteral(
                   "SELECT count(*) FROM topic_counts c WHERE n <> (SELECT count(*) FROM opt_ins o"
                   " WHERE o.topic = c.topic AND o.state = c.state)")) +
               sql.number(QStringLiteral(
                   "SELECT count(*) FROM campaign_counts c WHERE n <> (SELECT count(*) FROM deliveries d"
                   " WHERE d.campaign = c.campaign AND d.state = c.state)"));
    }
    /// Opt-ins whose last journal row does not name their state, or whose journal does not hang together.
    [[nodiscard]] qint64 wrongJournals()
    {
        RawSql sql(path());
        return sql.number(QStringLiteral(
                   "SELECT count(*) FROM opt_ins o WHERE state IS NOT (SELECT j.to_state FROM journal j"
                   " WHERE j.opt_in = o.id ORDER BY seq DESC LIMIT 1)")) +
               sql.number(QStringLiteral(
                   "SELECT count(*) FROM journal j WHERE seq > 1 AND from_state IS NOT (SELECT"
                   " to_state FROM journal b WHERE b.opt_in = j.opt_in AND b.seq = j.seq - 1)"));
    }

    store::Outside outside; ///< of the next open()

private:
    QTemporaryDir m_folder;
    FixedRandom m_random;
    std::unique_ptr<store::Writer> m_writer;
};

inline domain::SendOutcome refused(domain::TokenFate fate, domain::RetryRule retry, const QString& reason)
{
    domain::SendOutcome outcome;
    outcome.result = domain::SendResult::Refused;
    outcome.token = fate;
    outcome.retry = retry;
    outcome.reason = reason;
    outcome.raw = {
        400, 551, 1545041, QStringLiteral("This person is not available"), QStringLiteral("Trace1"), 120};
    return outcome;
}

inline domain::SendOutcome unknown()
{
    domain::SendOutcome outcome;
    outcome.result = domain::SendResult::Unknown;
    outcome.reason = QStringLiteral("no_answer");
    outcome.raw.bytesHanded = 100;
    return outcome;
}

} // namespace headsup::test
