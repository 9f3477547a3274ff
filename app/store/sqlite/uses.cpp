// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/uses.h"

#include "store/sqlite/events.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/people.h"

#include <algorithm>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::OptInState;

namespace {

struct Remembered
{
    domain::OptInId optIn;
    OptInState state;
    Use use;
};

/// The opt-ins about which the journal knows more than this workspace.
std::vector<Remembered> knownBetter(Database& database, const LastUses& last)
{
    Statement select(
        database, QStringLiteral("SELECT id, token, realm, state FROM opt_ins WHERE state IN (?, ?, ?)"));
    select.bind(OptInState::Unused).bind(OptInState::Reserved).bind(OptInState::Uncertain).run();
    std::vector<Remembered> found;
    while (select.next()) {
        const auto use = last.constFind(database.uses()->hashOf(select.text(1), select.number(2)));
        if (use != last.cend() && use->use != Use::GivenBack)
            found.push_back({select.id<domain::OptInId>(0), select.value<OptInState>(3), use->use});
    }
    return found;
}

/// An older copy was in doubt about it, and the answer came later.
bool liftDoubt(Database& database, Ledger& ledger, Ledger::OptIn& optIn, Use use)
{
    if (use != Use::Sent)
        return false; // a person looks, as with every doubt
    Statement select(
        database, QStringLiteral("SELECT id, campaign FROM deliveries WHERE opt_in = ? AND state = ?"));
    if (!select.bind(optIn.id).bind(domain::DeliveryState::Uncertain).run().next())
        return false;
    const auto delivery = select.id<domain::DeliveryId>(0);
    const auto campaign = select.id<domain::CampaignId>(1);
    ledger.move(optIn, OptInState::Sent, kUseJournal, campaign);
    ledger.moveDelivery(delivery, campaign, domain::DeliveryState::Uncertain, domain::DeliveryState::Accepted,
        QStringLiteral("remembered_sent"));
    return true;
}

/// The message of the campaign that holds the opt-in went to the person's id after this copy was made: it is
/// not sent again, and the opt-in is as good as before.
bool leaveOutTold(Database& database, Ledger& ledger, Ledger::OptIn& optIn)
{
    if (optIn.state != OptInState::Reserved)
        return false;
    Statement select(database,
        QStringLiteral("SELECT id, campaign, state FROM deliveries WHERE opt_in = ? AND state IN (1, 4)"));
    if (!select.bind(optIn.id).run().next())
        return false;
    const auto campaign = select.id<domain::CampaignId>(1);
    ledger.move(optIn, OptInState::Unused, kUseJournal, campaign);
    ledger.moveDelivery(select.id<domain::DeliveryId>(0), campaign, select.value<domain::DeliveryState>(2),
        domain::DeliveryState::LeftOut, slug(domain::LeftOutReason::AlreadyTold));
    return true;
}

/// True if the books were changed by it.
bool remember(Database& database, Ledger& ledger, const Remembered& one)
{
    auto optIn = ledger.optIn(one.optIn);
    if (optIn.state == OptInState::Uncertain)
        return liftDoubt(database, ledger, optIn, one.use);
    if (one.use == Use::Told)
        return leaveOutTold(database, ledger, optIn);
    if (one.use == Use::Withdrawn) {
        ledger.move(optIn, OptInState::Withdrawn, kUseJournal);
        return true;
    }
    // Whatever became of the request, the token was presented: it is not presented again. A delivery that
    // waits for it is left out when its turn comes.
    if (optIn.state == OptInState::Reserved)
        ledger.move(optIn, OptInState::Unused, kUseJournal);
    ledger.move(optIn, OptInState::SpentElsewhere, kUseJournal);
    return true;
}

bool speaksOfPeople(const LastUses& uses)
{
    return std::any_of(uses.cbegin(), uses.cend(), [](const LastUse& one) {
        return one.use == Use::Stopped || one.use == Use::Erased || one.use == Use::Asked;
    });
}

struct RememberedPerson
{
    domain::PersonId id;
    domain::PageId page;
    domain::Psid psid;
    std::optional<LastUse> fate; ///< opted out or erased
    std::optional<LastUse> asked;
};

std::vector<RememberedPerson> rememberedPeople(Database& database, const LastUses& last)
{
    std::vector<RememberedPerson> found;
    if (!speaksOfPeople(last))
        return found;
    const auto find = [&](const QString& text, qint64 realm) {
        const auto at = last.constFind(database.uses()->hashOf(text, realm));
        return at == last.cend() ? std::nullopt : std::optional(*at);
    };
    Statement select(database, QStringLiteral("SELECT p.id, g.id, p.psid, g.realm FROM people p JOIN pages g"
                                              " ON g.nr = p.page WHERE p.erased_at IS NULL"));
    select.run();
    while (select.next()) {
        RememberedPerson one{
            select.id<domain::PersonId>(0), select.id<domain::PageId>(1), select.id<domain::Psid>(2), {}, {}};
        one.fate = find(personText(one.page, one.psid), select.number(3));
        one.asked = find(askedText(one.page, one.psid), select.number(3));
        if (one.fate || one.asked)
            found.push_back(std::move(one));
    }
    return found;
}

/// True if the books were changed by it.
bool remember(Database& database, Ledger& ledger, const RememberedPerson& one, domain::Instant now)
{
    if (one.asked)
        run(database,
            QStringLiteral("INSERT INTO remembered_asks (person, at) VALUES (?, ?) ON CONFLICT (person)"
                           " DO UPDATE SET at = max(at, excluded.at)"),
            one.id, one.asked->at);
    if (!one.fate)
        return false;
    const auto page = pageKey(database, one.page);
    if (one.fate->use == Use::Erased) {
        erasePerson(database, ledger, {one.id, one.psid, page}, now);
        return true;
    }
    if (!markStopped(database, page, one.psid, one.fate->at))
        return false;
    withdrawStopped(database, ledger, page, one.id, kUseJournal);
    return true;
}

} // namespace

QString personText(const domain::PageId& page, const domain::Psid& psid)
{
    return QString(QStringLiteral("person\n") + page.value() + u'\n' + psid.value());
}

QString askedText(const domain::PageId& page, const domain::Psid& psid)
{
    return QString(QStringLiteral("asked\n") + page.value() + u'\n' + psid.value());
}

void noteUse(Database& database, const QString& text, qint64 realm, Use use, domain::Instant at)
{
    auto* uses = database.uses();
    if (!uses)
        return;
    // Counted from what the file really holds, so that no line of another copy is ever taken for a known one.
    const auto number = uses->last() + static_cast<qint64>(database.newUses().size()) + 1;
    run(database, QStringLiteral("UPDATE workspace SET uses = ?"), number);
    database.noteUse({number, uses->hashOf(text, realm), use, at});
}

LastUses lastUses(Database& database)
{
    LastUses last;
    if (!database.uses())
        return last;
    for (const auto& line : orFail(database.uses()->after(0)))
        last.insert(line.token, {line.use, line.at});
    return last;
}

LastUses missedUses(Database& database)
{
    if (!database.uses() ||
        database.uses()->last() <= database.number(QStringLiteral("SELECT uses FROM workspace")))
        return {};
    return lastUses(database);
}

qint64 replay(Database& database, const LastUses& missed, domain::Instant now)
{
    if (missed.isEmpty())
        return 0;
    const auto known = knownBetter(database, missed);
    const auto people = rememberedPeople(database, missed);
    run(database, QStringLiteral("UPDATE workspace SET uses = ?"),
        database.uses()->last() + static_cast<qint64>(database.newUses().size()));
    Ledger ledger(database, now);
    qint64 changed = 0;
    for (const auto& one : known)
        changed += remember(database, ledger, one) ? 1 : 0;
    for (const auto& one : people)
        changed += remember(database, ledger, one, now) ? 1 : 0;
    ledger.flush();
    return changed;
}

void checkSender(Database& database, const QString& computer)
{
    if (computer.isEmpty())
        return;
    const auto sender = database.word(QStringLiteral("SELECT sender FROM workspace"));
    if (sender.isEmpty())
        setSender(database, computer);
    else if (sender != computer)
        fail(ErrorCode::WorkspaceElsewhere, database.path());
}

void setSender(Database& database, const QString& computer)
{
    run(database, QStringLiteral("UPDATE workspace SET sender = ?"), computer);
}

} // namespace headsup::store::sqlite
