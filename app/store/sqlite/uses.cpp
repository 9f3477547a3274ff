// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/uses.h"

#include "store/sqlite/ledger.h"

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
std::vector<Remembered> knownBetter(Database& database, const QHash<QByteArray, Use>& last)
{
    Statement select(
        database, QStringLiteral("SELECT id, token, realm, state FROM opt_ins WHERE state IN (?, ?, ?)"));
    select.bind(OptInState::Unused).bind(OptInState::Reserved).bind(OptInState::Uncertain).run();
    std::vector<Remembered> found;
    while (select.next()) {
        const auto use = last.constFind(database.uses()->hashOf(select.text(1), select.number(2)));
        if (use != last.cend() && *use != Use::GivenBack)
            found.push_back({select.id<domain::OptInId>(0), select.value<OptInState>(3), *use});
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

} // namespace

QHash<QByteArray, Use> lastUses(Database& database)
{
    QHash<QByteArray, Use> last;
    if (!database.uses())
        return last;
    for (const auto& line : orFail(database.uses()->after(0)))
        last.insert(line.token, line.use);
    return last;
}

QHash<QByteArray, Use> missedUses(Database& database)
{
    if (!database.uses() ||
        database.uses()->last() <= database.number(QStringLiteral("SELECT uses FROM workspace")))
        return {};
    return lastUses(database);
}

qint64 replay(Database& database, const QHash<QByteArray, Use>& missed, domain::Instant now)
{
    if (missed.isEmpty())
        return 0;
    const auto known = knownBetter(database, missed);
    run(database, QStringLiteral("UPDATE workspace SET uses = ?"),
        database.uses()->last() + static_cast<qint64>(database.newUses().size()));
    Ledger ledger(database, now);
    qint64 changed = 0;
    for (const auto& one : known)
        changed += remember(database, ledger, one) ? 1 : 0;
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
