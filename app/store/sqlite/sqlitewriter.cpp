// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/sqlitewriter.h"

#include "domain/textfold.h"
#include "store/sqlite/approvals.h"
#include "store/sqlite/campaigns.h"
#include "store/sqlite/claims.h"
#include "store/sqlite/clockerror.h"
#include "store/sqlite/freezesink.h"
#include "store/sqlite/importsink.h"
#include "store/sqlite/pagesetup.h"
#include "store/sqlite/pagestops.h"
#include "store/sqlite/people.h"
#include "store/sqlite/permissions.h"
#include "store/sqlite/retention.h"
#include "store/sqlite/topicmerge.h"
#include "store/sqlite/undo.h"
#include "store/sqlite/uses.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::Result;

SqliteWriter::SqliteWriter(Locks locks, std::shared_ptr<Database> database, ports::Random& random,
    KindGuess guessKind, QString computer)
    : ReadsWith<Writer>(std::move(database))
    , m_locks(std::move(locks))
    , m_random(random)
    , m_guessKind(std::move(guessKind))
    , m_computer(std::move(computer))
{
    m_chain.makeIdsWith(m_random, m_computer);
}

SqliteWriter::~SqliteWriter()
{
    m_database.reset(); // before the locks are given up
}

Result<void> SqliteWriter::addPage(const domain::Page& page, domain::Instant now)
{
    return guarded([&] {
        const auto id = page.id.value();
        const bool digits = !id.isEmpty() &&
                            std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits)
            fail(ErrorCode::PageIdInvalid, id);
        Transaction transaction(*m_database);
        const auto nr = m_database->number(QStringLiteral("SELECT coalesce(max(nr), 0) + 1 FROM pages"));
        const auto added = run(*m_database,
            QStringLiteral(
                "INSERT INTO pages (nr, id, name, graph_url, graph_version, rehearsal, realm, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
            nr, id, page.name, page.graphUrl.toString(), page.graphVersion, page.rehearsal,
            page.rehearsal ? nr : qint64{0}, now);
        if (added != 1)
            fail(ErrorCode::PageExists, id);
        transaction.commit();
    });
}

Result<bool> SqliteWriter::stopPage(const domain::PageId& page, const domain::PageStop& stop)
{
    return guarded([&] { return sqlite::stopPage(*m_database, page, stop); });
}

Result<bool> SqliteWriter::letPageGo(const domain::PageId& page, const QString& who, domain::Instant now)
{
    return guarded([&] { return sqlite::letPageGo(*m_database, page, who, now); });
}

Result<void> SqliteWriter::keepRest(const domain::PageId& page, const domain::PageRest& rest)
{
    return guarded([&] { sqlite::keepRest(*m_database, page, rest); });
}

Result<void> SqliteWriter::setGraphVersion(const domain::PageId& page, const QString& version)
{
    return guarded([&] { sqlite::setGraphVersion(*m_database, page, version); });
}

Result<void> SqliteWriter::setTester(const domain::PageId& page, const std::optional<domain::Psid>& psid)
{
    return guarded([&] { sqlite::setTester(*m_database, page, psid); });
}

void SqliteWriter::noteClockAhead(domain::Milliseconds ahead, domain::Instant now)
{
    // It is a help to the next program; where it cannot be kept, this one knows all the same.
    (void)guarded([&] { sqlite::noteClock(*m_database, {ahead, now}); });
}

Result<void> SqliteWriter::updateTopic(const domain::Topic& topic)
{
    return guarded([&] {
        Transaction transaction(*m_database);
        const auto old = sqlite::topic(*m_database, topic.id).topic;
        const auto name = topic.name.trimmed();
        const auto folded = foldedTopicName(old.permission, name);
        {
            Statement other(*m_database,
                QStringLiteral("SELECT 1 FROM topics WHERE page = ? AND name_folded = ? AND id <> ?"));
            other.bind(pageKey(*m_database, old.page).nr).bind(folded).bind(topic.id).run();
            if (name.isEmpty() || other.next()) {
                fail(ErrorCode::InvalidValue, name,
                    QCoreApplication::translate("Store", "a name that no other topic of the Page has"));
            }
        }
        run(*m_database, QStringLiteral("UPDATE topics SET name = ?, name_folded = ?, kind = ? WHERE id = ?"),
            name, folded, topic.kind, topic.id);
        const auto page = pageKey(*m_database, old.page);
        takeName(*m_database, page, folded);
        if (foldedTopicName(old.permission, old.name) != folded &&
            old.permission == domain::Permission::OneTime)
            addAlias(*m_database, page, old.name, topic.id); // files still use it
        run(*m_database, QStringLiteral("DELETE FROM topic_fields WHERE topic = ?"), topic.id);
        for (auto field = topic.fields.begin(); field != topic.fields.end(); ++field) {
            run(*m_database, QStringLiteral("INSERT INTO topic_fields (topic, name, value) VALUES (?, ?, ?)"),
                topic.id, field.key(), field.value());
        }
        transaction.commit();
    });
}

Result<std::unique_ptr<ports::OptInSink>> SqliteWriter::importSink(
    const domain::PageId& page, const QString& fileName, ImportMode mode, domain::Instant now)
{
    return guarded([&]() -> std::unique_ptr<ports::OptInSink> {
        if (mode == ImportMode::DryRun)
            return std::make_unique<DryRunSink>(m_database, page, now);
        return std::make_unique<ImportSink>(m_database, m_guessKind, page, fileName, now, mode);
    });
}

Result<UndoReport> SqliteWriter::undoImport(domain::BatchId id, domain::Instant now)
{
    return guarded([&] { return sqlite::undoImport(*m_database, id, now); });
}

Result<void> SqliteWriter::mergeTopics(domain::TopicId from, domain::TopicId into)
{
    return guarded([&] { sqlite::mergeTopics(*m_database, from, into); });
}

Result<domain::TopicId> SqliteWriter::splitTopic(
    domain::TopicId from, const QStringList& prompts, const QString& name)
{
    return guarded([&] { return sqlite::splitTopic(*m_database, from, prompts, name); });
}

Result<void> SqliteWriter::setRetention(const domain::Retention& wish)
{
    return guarded([&] { sqlite::setRetention(*m_database, wish); });
}

Result<RetentionStep> SqliteWriter::applyRetention(const RetentionCursor& from, domain::Instant now)
{
    return guarded([&] { return sqlite::applyRetention(*m_database, from, now); });
}

Result<qint64> SqliteWriter::withdraw(
    const domain::PageId& page, const domain::Psid& psid, domain::Instant now)
{
    return guarded([&] { return sqlite::withdraw(*m_database, page, psid, now); });
}

Result<void> SqliteWriter::erase(const domain::PageId& page, const domain::Psid& psid, domain::Instant now)
{
    return guarded([&] { sqlite::erase(*m_database, page, psid, now); });
}

Result<domain::CampaignId> SqliteWriter::saveDraft(const domain::Campaign& draft, domain::Instant now)
{
    return guarded([&] { return sqlite::saveDraft(*m_database, draft, now); });
}

Result<void> SqliteWriter::approve(domain::CampaignId id, const Approval& approval)
{
    return guarded([&] { sqlite::approve(*m_database, id, approval); });
}

Result<void> SqliteWriter::removeDraft(domain::CampaignId id)
{
    return guarded([&] { sqlite::removeDraft(*m_database, id); });
}

Result<std::unique_ptr<FreezeSink>> SqliteWriter::beginFreeze(domain::CampaignId id)
{
    return guarded(
        [&]() -> std::unique_ptr<FreezeSink> { return std::make_unique<SqliteFreezeSink>(m_database, id); });
}

Result<void> SqliteWriter::startSending(domain::CampaignId id)
{
    return guarded([&] { sqlite::startSending(*m_database, id, m_computer); });
}

Result<void> SqliteWriter::sendFromHere()
{
    return guarded([&] {
        Transaction transaction(*m_database);
        setSender(*m_database, m_computer);
        transaction.commit();
    });
}

Result<void> SqliteWriter::pause(domain::CampaignId id, domain::PauseReason reason, const QString& detail)
{
    return guarded([&] { sqlite::pause(*m_database, id, reason, detail); });
}

Result<ClaimAnswer> SqliteWriter::claimNext(domain::CampaignId id, domain::Instant now)
{
    return guarded([&] { return sqlite::claimNext(*m_database, m_random, id, now); });
}

Result<void> SqliteWriter::settle(const domain::AttemptId& attempt, const domain::SendOutcome& outcome,
    const domain::Settlement& settlement, domain::Instant now)
{
    return guarded([&] { sqlite::settle(*m_database, attempt, outcome, settlement, now); });
}

Result<bool> SqliteWriter::finishIfDone(domain::CampaignId id)
{
    return guarded([&] { return sqlite::finishIfDone(*m_database, id); });
}

Result<qint64> SqliteWriter::cancel(domain::CampaignId id, domain::Instant now)
{
    return guarded([&] { return sqlite::cancel(*m_database, id, now); });
}

Result<RetryReport> SqliteWriter::retry(
    domain::CampaignId id, const domain::RetryTerms& terms, domain::Instant now)
{
    return guarded([&] { return sqlite::retry(*m_database, id, terms, now); });
}

Result<qint64> SqliteWriter::judge(
    domain::CampaignId id, domain::OptInId optIn, Judgement judgement, domain::Instant now)
{
    return guarded([&] { return sqlite::judge(*m_database, id, optIn, judgement, now); });
}

Result<RecoveryReport> SqliteWriter::recover(domain::Instant now)
{
    return guarded([&] { return sqlite::recover(*m_database, now); });
}

Result<qint64> SqliteWriter::expireDue(const domain::PageId& page, domain::Instant now)
{
    return guarded([&] { return sqlite::expireDue(*m_database, page, now); });
}

} // namespace headsup::store::sqlite
