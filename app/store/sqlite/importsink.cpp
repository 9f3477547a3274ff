// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/importsink.h"

namespace headsup::store::sqlite {

using domain::Err;
using domain::OptInState;
using ports::Intake;

namespace {

struct Known
{
    domain::OptInId id;
    domain::TopicId topic;
    OptInState state;
};

QString findSql()
{
    return QStringLiteral("SELECT id, topic, state FROM opt_ins WHERE token = ? AND realm = ?");
}

std::optional<Known> find(Statement& select, const domain::Secret& token, PageKey page)
{
    std::optional<Known> known;
    if (select.again().bind(token.reveal()).bind(page.realm).run().next())
        known = {select.id<domain::OptInId>(0), select.id<domain::TopicId>(1), select.value<OptInState>(2)};
    select.again(); // a question left open would hold the file
    return known;
}

OptInState beginning(const domain::OptInRecord& record, domain::Instant now)
{
    const bool over = record.state == OptInState::Unused && record.expiresAt <= now;
    return over ? OptInState::Expired : record.state;
}

Intake intakeOfNew(OptInState state)
{
    switch (state) {
    case OptInState::Unused:
        return Intake::Added;
    case OptInState::Expired:
        return Intake::Expired;
    default:
        return Intake::Spent;
    }
}

/// A known token that was not used here may still turn out to be used or withdrawn elsewhere. Nothing else
/// that a file says moves a known one, and nothing at all brings one back.
bool endsKnown(OptInState known, OptInState said)
{
    const bool open = known == OptInState::Unused || known == OptInState::Reserved;
    return open && (said == OptInState::SpentElsewhere || said == OptInState::Withdrawn);
}

void checkBeginning(OptInState state)
{
    if (!domain::mayBegin(state))
        fail(domain::ErrorCode::InvalidValue, slug(state),
            QStringLiteral("unused, spent_elsewhere, expired, withdrawn"));
}

} // namespace

ImportSink::ImportSink(std::shared_ptr<Database> database, KindGuess guessKind, const domain::PageId& page,
    const QString& fileName, domain::Instant now)
    : m_database(std::move(database))
    , m_transaction(std::make_unique<Transaction>(*m_database))
    , m_guessKind(std::move(guessKind))
    , m_page(pageKey(*m_database, page))
    , m_now(now)
    , m_rows(*m_database, m_page, m_guessKind)
    , m_ledger(*m_database, now)
    , m_find(*m_database, findSql())
    , m_insert(*m_database,
          QStringLiteral("INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at,"
                         " expires_at, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
{
    Statement insert(*m_database,
        QStringLiteral(
            "INSERT INTO import_batches (page, file_name, at, row_count, added, known, spent, expired,"
            " rejected) VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0)"));
    insert.bind(m_page.nr).bind(fileName).bind(now).run();
    m_batch = domain::BatchId{insert.insertedId()};
}

domain::Result<Intake> ImportSink::take(const domain::OptInRecord& record)
{
    if (m_error)
        return Err{*m_error};
    auto taken = guarded([&] { return store(record); });
    if (!taken)
        m_error = taken.error();
    return taken;
}

Intake ImportSink::store(const domain::OptInRecord& record)
{
    const auto state = beginning(record, m_now);
    checkBeginning(state);
    const auto known = find(m_find, record.token, m_page);
    if (!known) {
        insert(record, state);
        return intakeOfNew(state);
    }
    (void)m_rows.person(record);
    if (!endsKnown(known->state, state))
        return Intake::Known;
    Ledger::OptIn optIn{known->id, known->topic, known->state};
    const auto why = QStringLiteral("import");
    if (!domain::mayMove(optIn.state, state))
        m_ledger.move(optIn, OptInState::Unused, why);
    m_ledger.move(optIn, state, why);
    return Intake::Spent;
}

void ImportSink::insert(const domain::OptInRecord& record, OptInState state)
{
    const auto person = m_rows.person(record);
    const auto topic = m_rows.topic(record);
    const auto prompt = m_rows.prompt(record.prompt);
    domain::OptInId id;
    {
        auto& insert = m_insert.again();
        insert.bind(m_page.nr)
            .bind(m_page.realm)
            .bind(person)
            .bind(topic)
            .bind(prompt)
            .bind(record.token.reveal());
        insert.bind(state).bind(record.optedInAt).bind(record.expiresAt).bind(m_batch).run();
        id = domain::OptInId{insert.insertedId()};
    }
    m_ledger.born(id, topic, state, QStringLiteral("import"));
}

domain::Result<domain::BatchId> ImportSink::finish(const domain::BatchReport& report)
{
    if (m_error)
        return Err{*m_error};
    auto finished = guarded([&] {
        if (!m_transaction)
            fail(domain::ErrorCode::Internal, QStringLiteral("import finished twice"));
        run(*m_database,
            QStringLiteral(
                "UPDATE import_batches SET row_count = ?, added = ?, known = ?, spent = ?, expired = ?,"
                " rejected = ? WHERE id = ?"),
            report.rows, report.added, report.known, report.spent, report.expired, report.rejected, m_batch);
        m_ledger.flush();
        m_transaction->commit();
        return m_batch;
    });
    m_transaction.reset();
    if (!finished)
        m_error = finished.error();
    return finished;
}

DryRunSink::DryRunSink(std::shared_ptr<Database> database, const domain::PageId& page, domain::Instant now)
    : m_database(std::move(database))
    , m_page(pageKey(*m_database, page))
    , m_now(now)
    , m_find(*m_database, findSql())
{
}

domain::Result<Intake> DryRunSink::take(const domain::OptInRecord& record)
{
    return guarded([&]() -> Intake {
        const auto state = beginning(record, m_now);
        checkBeginning(state);
        const auto& token = record.token.reveal();
        const Key key{qHash(token, 0x9e3779b97f4a7c15U), qHash(token, 0xc2b2ae3d27d4eb4fU)};
        auto seen = m_seen.find(key);
        if (seen == m_seen.end()) {
            const auto known = find(m_find, record.token, m_page);
            if (!known) {
                m_seen.emplace(key, state);
                return intakeOfNew(state);
            }
            seen = m_seen.emplace(key, known->state).first;
        }
        if (!endsKnown(seen->second, state))
            return Intake::Known;
        seen->second = state;
        return Intake::Spent;
    });
}

domain::Result<domain::BatchId> DryRunSink::finish(const domain::BatchReport&)
{
    return domain::BatchId{};
}

} // namespace headsup::store::sqlite
