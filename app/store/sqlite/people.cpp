// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/people.h"

#include "store/sqlite/erasure.h"
#include "store/sqlite/events.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/uses.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::DeliveryState;
using domain::ErrorCode;
using domain::OptInState;
using domain::PersonId;

namespace {

[[noreturn]] void noSuchPerson(const domain::Psid& psid)
{
    fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "person"), psid.value());
}

PersonId personId(Database& database, PageKey page, const domain::Psid& psid)
{
    Statement select(
        database, QStringLiteral("SELECT id FROM people WHERE page = ? AND psid = ? AND erased_at IS NULL"));
    if (!select.bind(page.nr).bind(psid).run().next())
        noSuchPerson(psid);
    return select.id<PersonId>(0);
}

qint64 stopAndWithdraw(
    Database& database, Ledger& ledger, PageKey page, const domain::Psid& psid, domain::Instant now)
{
    const auto person = personId(database, page, psid);
    // A clock that was ahead may have dated an opt-in into the future: it is part of what the person takes
    // back.
    Statement newest(database, QStringLiteral("SELECT max(opted_in_at) FROM opt_ins WHERE person = ?"));
    newest.bind(person).run().next();
    rememberStop(database, page, psid, std::max(now, newest.maybeInstant(0).value_or(now)));
    return withdrawStopped(database, ledger, page, person, QStringLiteral("withdraw"));
}

/// Deliveries that were still to come are left out, as a run would do that finds the opt-in withdrawn.
void leaveOutOpen(Database& database, Ledger& ledger, PersonId person)
{
    struct Open
    {
        domain::DeliveryId id;
        domain::CampaignId campaign;
        DeliveryState state;
    };
    std::vector<Open> open;
    {
        Statement select(
            database, QStringLiteral(
                          "SELECT id, campaign, state FROM deliveries WHERE person = ? AND state IN (1, 4)"));
        select.bind(person).run();
        while (select.next())
            open.push_back({select.id<domain::DeliveryId>(0), select.id<domain::CampaignId>(1),
                select.value<DeliveryState>(2)});
    }
    for (const auto& one : open)
        ledger.moveDelivery(
            one.id, one.campaign, one.state, DeliveryState::LeftOut, slug(domain::LeftOutReason::Withdrawn));
}

void eraseTokens(Database& database, const KeyedHash& hash, PageKey page, PersonId person)
{
    struct Token
    {
        domain::OptInId id;
        domain::Secret text;
        OptInState state;
    };
    std::vector<Token> tokens;
    {
        Statement select(database, QStringLiteral("SELECT id, token, state FROM opt_ins WHERE person = ?"));
        select.bind(person).run();
        while (select.next())
            tokens.push_back(
                {select.id<domain::OptInId>(0), domain::Secret{select.text(1)}, select.value<OptInState>(2)});
    }
    for (const auto& token : tokens) {
        bury(database, hash.token(token.text), page.realm, token.state, true);
        run(database, QStringLiteral("UPDATE opt_ins SET token = ? WHERE id = ?"),
            QString(kErased.toString() + QString::number(token.id.value())), token.id);
    }
}

domain::Person personOf(const Statement& row)
{
    domain::Person person;
    person.id = row.id<PersonId>(0);
    person.psid = row.id<domain::Psid>(1);
    person.firstName = row.text(2);
    person.lastName = row.text(3);
    person.name = row.text(4);
    person.locale = row.text(5);
    person.timezone = row.text(6);
    person.email = row.text(7);
    person.phone = row.text(8);
    return person;
}

std::vector<ReceiptMessage> messagesOf(Database& database, domain::OptInId optIn)
{
    Statement select(
        database, QStringLiteral(
                      "SELECT c.id, c.name, d.state, d.reason, d.text, d.message_id, d.changed_at, c.verdict,"
                      " c.override_reason FROM campaigns c CROSS JOIN deliveries d"
                      " WHERE d.campaign = c.id AND d.opt_in = ? ORDER BY c.id"));
    select.bind(optIn).run();
    std::vector<ReceiptMessage> all;
    while (select.next()) {
        ReceiptMessage one;
        one.campaign = select.id<domain::CampaignId>(0);
        one.campaignName = select.text(1);
        one.state = select.value<DeliveryState>(2);
        one.reason = select.text(3);
        one.text = select.text(4);
        one.messageId = select.id<domain::MessageId>(5);
        one.at = select.maybeInstant(6);
        if (!select.isNull(7))
            one.verdict = select.value<domain::Verdict>(7);
        one.overrideReason = select.text(8);
        all.push_back(one);
    }
    return all;
}

std::vector<ReceiptOptIn> optInsOf(Database& database, PersonId person)
{
    std::vector<ReceiptOptIn> all;
    std::vector<domain::OptInId> ids;
    {
        Statement select(database,
            QStringLiteral("SELECT o.id, b.id, b.file_name, b.at FROM opt_ins o JOIN import_batches b"
                           " ON b.id = o.batch WHERE o.person = ? ORDER BY o.opted_in_at, o.id"));
        select.bind(person).run();
        while (select.next()) {
            ReceiptOptIn one;
            ids.push_back(select.id<domain::OptInId>(0));
            one.batch = select.id<domain::BatchId>(1);
            one.fileName = select.text(2);
            one.importedAt = select.instant(3);
            all.push_back(one);
        }
    }
    const auto rows = optIns(database, ids);
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].row = rows[i];
        all[i].journal = journal(database, ids[i]);
        all[i].messages = messagesOf(database, ids[i]);
    }
    return all;
}

} // namespace

ConsentReceipt receipt(Database& database, const domain::PageId& pageId, const domain::Psid& psid)
{
    const auto page = pageKey(database, pageId);
    ConsentReceipt receipt;
    {
        Statement select(database,
            QStringLiteral("SELECT id, psid, first_name, last_name, name, locale, timezone, email, phone,"
                           " stopped_at FROM people WHERE page = ? AND psid = ? AND erased_at IS NULL"));
        if (!select.bind(page.nr).bind(psid).run().next())
            noSuchPerson(psid);
        receipt.person = personOf(select);
        receipt.stoppedAt = select.maybeInstant(9);
    }
    receipt.optIns = optInsOf(database, receipt.person.id);
    Statement events(database,
        QStringLiteral("SELECT kind, at, detail FROM events WHERE page = ? AND psid = ? ORDER BY at, id"));
    events.bind(page.nr).bind(psid).run();
    while (events.next())
        receipt.events.push_back({events.value<domain::EventKind>(0), events.instant(1), events.text(2)});
    return receipt;
}

qint64 withdraw(
    Database& database, const domain::PageId& pageId, const domain::Psid& psid, domain::Instant now)
{
    Transaction transaction(database);
    Ledger ledger(database, now);
    const auto withdrawn = stopAndWithdraw(database, ledger, pageKey(database, pageId), psid, now);
    ledger.flush();
    transaction.commitAfterUses();
    return withdrawn;
}

void erase(Database& database, const domain::PageId& pageId, const domain::Psid& psid, domain::Instant now)
{
    Transaction transaction(database);
    Ledger ledger(database, now);
    const auto page = pageKey(database, pageId);
    const auto person = personId(database, page, psid);
    {
        Statement open(database,
            QStringLiteral("SELECT 1 FROM opt_ins WHERE person = ? AND state IN (3, 5) UNION ALL"
                           " SELECT 1 FROM deliveries WHERE person = ? AND state IN (2, 6) UNION ALL"
                           " SELECT 1 FROM ask_requests WHERE person = ? AND state = 2 LIMIT 1"));
        if (open.bind(person).bind(person).bind(person).run().next())
            fail(ErrorCode::NotSettled, psid.value());
    }
    (void)stopAndWithdraw(database, ledger, page, psid, now);
    erasePerson(database, ledger, {person, psid, page}, now);
    ledger.flush();
    noteUse(database, personText(pageId, psid), page.realm, Use::Erased, now);
    transaction.commitAfterUses();
}

void erasePerson(Database& database, Ledger& ledger, const PersonRow& person, domain::Instant now)
{
    markStopped(database, person.page, person.psid, now);
    withdrawStopped(database, ledger, person.page, person.id, QStringLiteral("erase"));
    leaveOutOpen(database, ledger, person.id);
    const KeyedHash hash(database);
    eraseTokens(database, hash, person.page, person.id);
    run(database, QStringLiteral("UPDATE deliveries SET text = '' WHERE person = ?"), person.id);
    run(database, QStringLiteral("DELETE FROM not_asked WHERE person = ?"), person.id);
    run(database, QStringLiteral("DELETE FROM page_testers WHERE person = ?"), person.id);
    run(database, QStringLiteral("DELETE FROM events WHERE page = ? AND psid = ?"), person.page.nr,
        person.psid);
    run(database,
        QStringLiteral(
            "UPDATE people SET psid = ?, first_name = '', last_name = '', name = '', name_folded = '',"
            " locale = '', timezone = '', email = '', phone = '', last_inbound_at = NULL, erased_at = ? "
            "WHERE id = ?"),
        erasedPsid(hash.psid(person.psid)), now, person.id);
}

} // namespace headsup::store::sqlite
