// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/importsink.h"

#include "store/sqlite/effects.h"
#include "store/sqlite/events.h"

#include <QStringEncoder>

namespace headsup::store::sqlite {

using domain::Err;
using domain::OptInState;
using ports::Intake;

namespace {

// From so many rows on it pays to take away what is dear row by row, and to read all tokens first.
constexpr qint64 kManyRows = 5'000;
constexpr qint64 kLookedAt = 20'000;

/// A text of a record as it is stored, until the next one.
QByteArrayView utf8(QByteArray& buffer, const QString& text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    buffer.resize(encoder.requiredSpace(text.size()));
    return {buffer.constData(), encoder.appendToBuffer(buffer.data(), text) - buffer.constData()};
}

bool isFirstImport(Database& database)
{
    return database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM opt_ins)")) == 0;
}

/// How a record would begin, or that it must not come in at all. What was given before the person opted out
/// is withdrawn, whatever the order in which files tell of it.
std::optional<OptInState> beginning(
    const domain::OptInRecord& record, const Graveyard& graves, domain::Instant now)
{
    if (graves.isErased(record.psid))
        return std::nullopt;
    if (const auto buried = graves.buried(record.token)) {
        if (buried->erased)
            return std::nullopt;
        if (record.state == OptInState::Unused)
            return buried->state;
    }
    if (record.state != OptInState::Unused)
        return record.state;
    if (const auto stopped = graves.stoppedAt(record.psid); stopped && record.optedInAt <= *stopped)
        return OptInState::Withdrawn;
    return record.expiresAt <= now ? OptInState::Expired : OptInState::Unused;
}

/// Who a line without a token is about; nothing for a stranger.
std::optional<domain::Psid> whoIs(
    const domain::Person& person, std::optional<Contacts>& contacts, Database& database, PageKey page)
{
    if (person.psid.isValid())
        return person.psid;
    if (!contacts)
        contacts.emplace(database, page);
    return contacts->find(person);
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

/// The import of that name that began on the same day and was not taken back; invalid where there is none.
domain::BatchId batchOfToday(Database& database, PageKey page, const QString& fileName, domain::Instant now)
{
    Statement select(database,
        QStringLiteral("SELECT max(id) FROM import_batches WHERE page = ? AND file_name = ? AND at >= ?"
                       " AND undone_at IS NULL"));
    select.bind(page.nr)
        .bind(fileName)
        .bind(domain::Instant{std::chrono::floor<std::chrono::days>(now)})
        .run();
    return select.next() && !select.isNull(0) ? select.id<domain::BatchId>(0) : domain::BatchId();
}

void checkBeginning(OptInState state)
{
    if (!domain::mayBegin(state))
        fail(domain::ErrorCode::InvalidValue, slug(state),
            QStringLiteral("unused, spent_elsewhere, expired, withdrawn"));
}

} // namespace

ImportSink::ImportSink(std::shared_ptr<Database> database, KindGuess guessKind, const domain::PageId& page,
    const QString& fileName, domain::Instant now, ImportMode mode)
    : m_database(std::move(database))
    , m_unchecked(std::make_unique<WithoutForeignKeys>(*m_database))
    , m_transaction(std::make_unique<Transaction>(*m_database))
    , m_guessKind(std::move(guessKind))
    , m_page(pageKey(*m_database, page))
    , m_now(now)
    , m_graves(*m_database, m_page)
    , m_rows(*m_database, m_page, m_guessKind)
    , m_ledger(*m_database, now)
    , m_tokens(*m_database, m_page)
    , m_origins(*m_database, m_page)
    , m_first(isFirstImport(*m_database))
    , m_insert(*m_database,
          "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at, expires_at,"
          " batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
    m_lastEvent = newestEvent(*m_database);
    if (mode == ImportMode::Append)
        m_batch = batchOfToday(*m_database, m_page, fileName, now);
    if (m_batch.isValid())
        return;
    Statement insert(*m_database,
        QStringLiteral(
            "INSERT INTO import_batches (page, file_name, at, row_count, added, known, spent, expired,"
            " rejected) VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0)"));
    insert.bind(m_page.nr).bind(fileName).bind(now).run();
    m_batch = domain::BatchId{insert.insertedId()};
    if (m_first)
        loadAll();
}

void ImportSink::loadAll()
{
    m_tokens.load();
    m_rows.people().load();
}

template<class Function>
auto ImportSink::unlessFailed(Function&& function)
{
    using Answer = decltype(guarded(function));
    if (m_error)
        return Answer(Err{*m_error});
    auto done = guarded(function);
    if (!done)
        m_error = done.error();
    return done;
}

domain::Result<Intake> ImportSink::take(const domain::OptInRecord& record)
{
    return unlessFailed([&] { return store(record); });
}

domain::Result<Intake> ImportSink::enrich(const domain::Person& person)
{
    return unlessFailed([&] {
        const auto psid = whoIs(person, m_contacts, *m_database, m_page);
        if (!psid)
            return Intake::Stranger;
        if (m_graves.isErased(*psid))
            return Intake::Erased;
        auto found = person;
        found.psid = *psid;
        (void)m_rows.person(found);
        return Intake::Known;
    });
}

domain::Result<Intake> ImportSink::permit(const domain::PermissionRecord& record)
{
    return unlessFailed([&] {
        noteEvents(); // it makes people and opt-ins by ways of its own
        if (!m_permissions)
            m_permissions.emplace(*m_database, m_page, m_graves, m_now);
        return m_permissions->take(record, m_batch);
    });
}

domain::Result<bool> ImportSink::keep(const domain::PageEvent& event)
{
    return unlessFailed([&] {
        if (event.psid.isValid() && m_graves.isErased(event.psid))
            return false;
        noteEvents();
        if (event.kind == domain::EventKind::Stop && event.psid.isValid()) {
            rememberStop(*m_database, m_page, event.psid, event.at);
            m_graves.stop(event.psid, event.at);
            m_stops = true;
        }
        return insertEvent(*m_database, m_page, event, m_batch);
    });
}

/// Events speak of people, and make some known, by ways of their own.
void ImportSink::noteEvents()
{
    if (std::exchange(m_hasEvents, true))
        return;
    if (m_bulk)
        m_bulk->putBack();
    m_rows.people().distrust();
}

Intake ImportSink::store(const domain::OptInRecord& given)
{
    // What one of our own prompts brought comes back under its key.
    domain::AskId origin;
    const auto resolved = m_origins.resolved(given, &origin);
    const auto& record = resolved ? *resolved : given;
    if (m_graves.isKept(record.token))
        return Intake::Known;
    const auto begin = beginning(record, m_graves, m_now);
    if (!begin)
        return Intake::Erased;
    const auto state = *begin;
    checkBeginning(state);
    if (++m_seen == kLookedAt && m_knownRows > kLookedAt / 2)
        loadAll();
    const auto person = m_tokens.person(utf8(m_psid, record.psid.value()));
    const auto token = utf8(m_token, record.token.reveal());
    const auto key = m_tokens.keyOf(token);
    auto known = m_tokens.find(key, token);
    if (!known) {
        const auto id = insert(record, token, state, origin);
        m_tokens.put(key, {id, state, person});
        return intakeOfNew(state);
    }
    ++m_knownRows;
    if (known->person != person)
        return Intake::OtherPerson;
    (void)m_rows.person(record);
    if (!endsKnown(known->state, state))
        return Intake::Known;
    m_rows.tellBirths(m_ledger); // it may be one of them
    auto optIn = m_ledger.optIn(known->id);
    const auto why = QStringLiteral("import");
    if (!domain::mayMove(optIn.state, state))
        m_ledger.move(optIn, OptInState::Unused, why);
    m_ledger.move(optIn, state, why);
    known->state = state;
    m_tokens.put(key, *known);
    return Intake::Spent;
}

domain::OptInId ImportSink::insert(
    const domain::OptInRecord& record, QByteArrayView token, OptInState state, domain::AskId origin)
{
    if (++m_inserted == kManyRows && !m_hasEvents)
        m_bulk.emplace(*m_database, m_first ? BulkLoad::Indexes::TakeAway : BulkLoad::Indexes::Keep);
    const auto person = m_rows.person(record);
    auto& topic = m_rows.topic(record);
    const auto prompt = m_rows.prompt(record.prompt);
    m_insert.bind(1, m_page.nr).bind(2, m_page.realm).bind(3, qint64{person.value()});
    m_insert.bind(4, qint64{topic.id.value()}).bind(5, prompt).bind(6, token);
    m_insert.bind(7, static_cast<qint64>(state)).bind(8, qint64{domain::toMs(record.optedInAt)});
    m_insert.bind(9, qint64{domain::toMs(record.expiresAt)}).bind(10, qint64{m_batch.value()}).run();
    const domain::OptInId id{m_insert.insertedId()};
    if (origin.isValid())
        m_origins.remember(id, origin);
    m_ledger.born(id, state);
    ++topic.born[state];
    return id;
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
                "UPDATE import_batches SET row_count = row_count + ?, added = added + ?, known = known + ?,"
                " spent = spent + ?, expired = expired + ?, rejected = rejected + ? WHERE id = ?"),
            report.rows, report.added, report.known, report.spent, report.expired, report.rejected, m_batch);
        m_tokens.forget(); // the room is needed for sorting
        m_rows.people().forget();
        m_rows.tellBirths(m_ledger);
        if (m_permissions)
            m_permissions->finish(m_ledger);
        if (m_bulk)
            m_bulk->putBack();
        if (m_stops)
            (void)withdrawStopped(*m_database, m_ledger, m_page, {}, QStringLiteral("stop"));
        applyEvents(*m_database, m_ledger, m_page, m_lastEvent, m_now);
        m_ledger.flush();
        m_transaction->commitAfterUses();
        return m_batch;
    });
    m_transaction.reset();
    m_unchecked.reset();
    if (!finished)
        m_error = finished.error();
    return finished;
}

DryRunSink::DryRunSink(std::shared_ptr<Database> database, const domain::PageId& page, domain::Instant now)
    : m_database(std::move(database))
    , m_page(pageKey(*m_database, page))
    , m_now(now)
    , m_graves(*m_database, m_page)
    , m_tokens(*m_database, m_page)
{
}

domain::Result<Intake> DryRunSink::take(const domain::OptInRecord& record)
{
    return guarded([&]() -> Intake {
        if (m_graves.isKept(record.token))
            return Intake::Known;
        const auto begin = beginning(record, m_graves, m_now);
        if (!begin)
            return Intake::Erased;
        const auto state = *begin;
        checkBeginning(state);
        if (++m_seen == kLookedAt && m_knownRows > kLookedAt / 2)
            m_tokens.load();
        const auto person = m_tokens.person(utf8(m_psid, record.psid.value()));
        const auto token = utf8(m_token, record.token.reveal());
        const auto key = m_tokens.keyOf(token);
        auto known = m_tokens.find(key, token);
        if (!known) {
            m_tokens.put(key, {{}, state, person});
            return intakeOfNew(state);
        }
        ++m_knownRows;
        if (known->person != person)
            return Intake::OtherPerson;
        if (!endsKnown(known->state, state))
            return Intake::Known;
        known->state = state;
        m_tokens.put(key, *known);
        return Intake::Spent;
    });
}

domain::Result<Intake> DryRunSink::enrich(const domain::Person& person)
{
    return guarded([&] {
        const auto psid = whoIs(person, m_contacts, *m_database, m_page);
        if (!psid)
            return Intake::Stranger;
        return m_graves.isErased(*psid) ? Intake::Erased : Intake::Known;
    });
}

domain::Result<Intake> DryRunSink::permit(const domain::PermissionRecord& record)
{
    return guarded([&]() -> Intake {
        if (m_graves.isErased(record.psid))
            return Intake::Erased;
        if (record.kind != domain::Permission::Recurring)
            return Intake::Added; // whether it is known depends on a topic that may not be there yet
        Statement known(*m_database, QStringLiteral("SELECT 1 FROM opt_ins WHERE token = ? AND realm = ?"));
        const bool there = known.bind(record.token.reveal()).bind(m_page.realm).run().next();
        return there || !m_permitted.insert(record.token.reveal()).second ? Intake::Known : Intake::Added;
    });
}

domain::Result<bool> DryRunSink::keep(const domain::PageEvent& event)
{
    return guarded([&] {
        if (event.psid.isValid() && m_graves.isErased(event.psid))
            return false;
        if (event.kind == domain::EventKind::Stop && event.psid.isValid())
            m_graves.stop(event.psid, event.at);
        if (m_events.contains(event.hash) || isEventKnown(*m_database, m_page, event))
            return false;
        m_events.insert(event.hash);
        return true;
    });
}

domain::Result<domain::BatchId> DryRunSink::finish(const domain::BatchReport&)
{
    return domain::BatchId{};
}

} // namespace headsup::store::sqlite
