// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/importsink.h"

#include "store/sqlite/events.h"

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
    qint64 page = 0;
    domain::Psid psid;
};

constexpr const char* kFind = "SELECT o.id, o.topic, o.state, o.page, p.psid FROM opt_ins o"
                              " JOIN people p ON p.id = o.person WHERE o.token = ? AND o.realm = ?";

std::optional<Known> find(Native& select, const domain::Secret& token, PageKey page)
{
    std::optional<Known> known;
    const auto text = token.reveal().toUtf8();
    select.bind(1, QByteArrayView(text)).bind(2, page.realm);
    if (select.step())
        known = {domain::OptInId{select.number(0)}, domain::TopicId{select.number(1)},
            static_cast<OptInState>(select.number(2)), select.number(3),
            domain::Psid{QString::fromUtf8(select.text(4))}};
    select.reset(); // a question left open would hold the file
    return known;
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
    , m_unchecked(std::make_unique<WithoutForeignKeys>(*m_database))
    , m_transaction(std::make_unique<Transaction>(*m_database))
    , m_guessKind(std::move(guessKind))
    , m_page(pageKey(*m_database, page))
    , m_now(now)
    , m_graves(*m_database, m_page)
    , m_rows(*m_database, m_page, m_guessKind)
    , m_ledger(*m_database, now)
    , m_find(*m_database, kFind)
    , m_insert(*m_database,
          "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at, expires_at,"
          " batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{
    Statement insert(*m_database,
        QStringLiteral(
            "INSERT INTO import_batches (page, file_name, at, row_count, added, known, spent, expired,"
            " rejected) VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0)"));
    insert.bind(m_page.nr).bind(fileName).bind(now).run();
    m_batch = domain::BatchId{insert.insertedId()};
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

domain::Result<bool> ImportSink::keep(const domain::PageEvent& event)
{
    return unlessFailed([&] {
        if (event.psid.isValid() && m_graves.isErased(event.psid))
            return false;
        if (event.kind == domain::EventKind::Stop && event.psid.isValid()) {
            rememberStop(*m_database, m_page, event.psid, event.at);
            m_graves.stop(event.psid, event.at);
            m_stops = true;
        }
        return insertEvent(*m_database, m_page, event, m_batch);
    });
}

Intake ImportSink::store(const domain::OptInRecord& record)
{
    if (m_graves.isKept(record.token))
        return Intake::Known;
    const auto begin = beginning(record, m_graves, m_now);
    if (!begin)
        return Intake::Erased;
    const auto state = *begin;
    checkBeginning(state);
    const auto known = find(m_find, record.token, m_page);
    if (!known) {
        insert(record, state);
        return intakeOfNew(state);
    }
    if (known->page != m_page.nr || known->psid != record.psid)
        return Intake::OtherPerson;
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
    const auto token = record.token.reveal().toUtf8();
    m_insert.bind(1, m_page.nr).bind(2, m_page.realm).bind(3, qint64{person.value()});
    m_insert.bind(4, qint64{topic.value()}).bind(5, prompt).bind(6, QByteArrayView(token));
    m_insert.bind(7, static_cast<qint64>(state)).bind(8, qint64{domain::toMs(record.optedInAt)});
    m_insert.bind(9, qint64{domain::toMs(record.expiresAt)}).bind(10, qint64{m_batch.value()}).run();
    const domain::OptInId id{m_insert.insertedId()};
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
        if (m_stops)
            (void)withdrawStopped(*m_database, m_ledger, m_page, {}, QStringLiteral("stop"));
        m_ledger.flush();
        m_transaction->commit();
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
    , m_find(*m_database, kFind)
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
        const auto& token = record.token.reveal();
        const Key key{qHash(token, 0x9e3779b97f4a7c15U), qHash(token, 0xc2b2ae3d27d4eb4fU)};
        const auto person = qHashMulti(0, m_page.nr, record.psid);
        auto seen = m_seen.find(key);
        if (seen == m_seen.end()) {
            const auto known = find(m_find, record.token, m_page);
            if (!known) {
                m_seen.emplace(key, Seen{state, person});
                return intakeOfNew(state);
            }
            seen = m_seen.emplace(key, Seen{known->state, qHashMulti(0, known->page, known->psid)}).first;
        }
        if (seen->second.person != person)
            return Intake::OtherPerson;
        if (!endsKnown(seen->second.state, state))
            return Intake::Known;
        seen->second.state = state;
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
