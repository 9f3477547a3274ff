// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/uses.h"

#include "store/sqlite/ledger.h"

#include <QHash>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::OptInState;

namespace {

struct Remembered
{
    domain::OptInId optIn;
    Use use;
};

/// The opt-ins that this workspace believes to be usable and the journal knows better about.
std::vector<Remembered> knownBetter(Database& database, const std::vector<UseJournal::Line>& lines)
{
    QHash<QByteArray, Use> last;
    for (const auto& line : lines)
        last.insert(line.token, line.use);
    Statement select(database, QStringLiteral("SELECT id, token FROM opt_ins WHERE state IN (?, ?)"));
    select.bind(OptInState::Unused).bind(OptInState::Reserved).run();
    std::vector<Remembered> found;
    while (select.next()) {
        const auto use = last.constFind(database.uses()->hashOf(select.text(1)));
        if (use != last.cend() && *use != Use::GivenBack)
            found.push_back({select.id<domain::OptInId>(0), *use});
    }
    return found;
}

} // namespace

qint64 replayUses(Database& database, domain::Instant now)
{
    if (!database.uses())
        return 0;
    const auto written = database.number(QStringLiteral("SELECT uses FROM workspace"));
    const auto lines = orFail(database.uses()->after(written));
    if (lines.empty())
        return 0;
    const auto known = knownBetter(database, lines);
    Transaction transaction(database);
    run(database, QStringLiteral("UPDATE workspace SET uses = ?"), lines.back().number);
    Ledger ledger(database, now);
    for (const auto& one : known) {
        auto optIn = ledger.optIn(one.optIn);
        const auto why = QStringLiteral("use_journal");
        if (one.use == Use::Withdrawn) {
            ledger.move(optIn, OptInState::Withdrawn, why);
            continue;
        }
        // Whatever became of the request, the token was presented: it is not presented again. A delivery that
        // waits for it is left out when its turn comes.
        if (optIn.state == OptInState::Reserved)
            ledger.move(optIn, OptInState::Unused, why);
        ledger.move(optIn, OptInState::SpentElsewhere, why);
    }
    ledger.flush();
    transaction.commit();
    return static_cast<qint64>(known.size());
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
