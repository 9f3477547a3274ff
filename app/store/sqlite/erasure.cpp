// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/erasure.h"

#include "store/sqlite/uses.h"

#include <QMessageAuthenticationCode>
#include <algorithm>

namespace headsup::store::sqlite {

KeyedHash::KeyedHash(Database& database)
{
    m_key = QByteArray::fromHex(
        database.word(QStringLiteral("SELECT hex(value) FROM workspace_keys WHERE name = 'erasure'"))
            .toLatin1());
    if (m_key.isEmpty())
        fail(domain::ErrorCode::WorkspaceDamaged, database.path(), QStringLiteral("workspace_keys"));
}

QString KeyedHash::of(const char* kind, const QString& text) const
{
    constexpr qsizetype kKept = 16;
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(kind);
    code.addData(text.toUtf8());
    return QString::fromLatin1(code.result().first(kKept).toHex());
}

QString KeyedHash::psid(const domain::Psid& psid) const
{
    return of("psid:", psid.value());
}

QString KeyedHash::token(const domain::Secret& token) const
{
    return of("token:", token.reveal());
}

QString erasedPsid(const QString& hash)
{
    return kErased.toString() + hash;
}

Graveyard::Graveyard(Database& database, PageKey page)
    : m_hash(database)
{
    Statement erased(
        database, QStringLiteral("SELECT psid FROM people WHERE page = ? AND erased_at IS NOT NULL"));
    erased.bind(page.nr).run();
    while (erased.next())
        m_erased.insert(erased.text(0));
    Statement buried(database,
        QStringLiteral("SELECT token_hash, state, erased, kept FROM buried_tokens WHERE realm = ?"));
    buried.bind(page.realm).run();
    while (buried.next())
        m_buried.insert(buried.text(0),
            Buried{buried.value<domain::OptInState>(1), buried.number(2) != 0, buried.number(3) != 0});
    Statement stops(database,
        QStringLiteral("SELECT psid, stopped_at FROM people WHERE page = ? AND stopped_at IS NOT NULL"));
    stops.bind(page.nr).run();
    while (stops.next())
        m_stops.insert(stops.text(0), stops.instant(1));
    m_journal = database.uses();
    m_realm = page.realm;
    m_uses = lastUses(database);
    m_fates = std::any_of(m_uses.cbegin(), m_uses.cend(),
        [](const LastUse& one) { return one.use == Use::Stopped || one.use == Use::Erased; });
    if (m_fates)
        m_page =
            domain::PageId(database.word(QStringLiteral("SELECT id FROM pages WHERE nr = %1").arg(page.nr)));
    m_others = m_realm == 0 ? database.otherUses() : nullptr; // what was rehearsed was never spent
    if (m_others)
        m_others->refresh();
}

bool Graveyard::isErased(const domain::Psid& psid) const
{
    if (!m_erased.isEmpty() && m_erased.contains(erasedPsid(m_hash.psid(psid))))
        return true;
    const auto* fate = fateOf(psid);
    return fate && fate->use == Use::Erased;
}

const LastUse* Graveyard::fateOf(const domain::Psid& psid) const
{
    if (!m_fates)
        return nullptr;
    const auto found = m_uses.constFind(m_journal->hashOf(personText(m_page, psid), m_realm));
    return found == m_uses.constEnd() ? nullptr : &*found;
}

std::optional<Graveyard::Buried> Graveyard::buried(const domain::Secret& token) const
{
    if (!m_buried.isEmpty()) {
        const auto found = m_buried.constFind(m_hash.token(token));
        if (found != m_buried.constEnd())
            return *found;
    }
    const auto use = remembered(token.reveal());
    if (!use)
        return std::nullopt;
    return Buried{*use == Use::Withdrawn ? domain::OptInState::Withdrawn : domain::OptInState::SpentElsewhere,
        false, false};
}

bool Graveyard::isKept(const domain::Secret& token) const
{
    if (m_buried.isEmpty())
        return false;
    const auto found = m_buried.constFind(m_hash.token(token));
    return found != m_buried.constEnd() && found->kept;
}

std::optional<Use> Graveyard::remembered(const QString& token) const
{
    if (!m_uses.isEmpty()) {
        const auto use = m_uses.constFind(m_journal->hashOf(token, m_realm));
        if (use != m_uses.constEnd() && use->use != Use::GivenBack && use->use != Use::Told)
            return use->use;
    }
    return m_others ? m_others->useOf(token) : std::nullopt;
}

std::optional<domain::Instant> Graveyard::stoppedAt(const domain::Psid& psid) const
{
    std::optional<domain::Instant> at;
    if (const auto found = m_stops.constFind(psid.value()); found != m_stops.constEnd())
        at = *found;
    if (const auto* fate = fateOf(psid); fate && fate->use == Use::Stopped && (!at || *at < fate->at))
        at = fate->at;
    return at;
}

void Graveyard::stop(const domain::Psid& psid, domain::Instant at)
{
    auto& known = m_stops[psid.value()];
    known = std::max(known, at);
}

void bury(Database& database, const QString& tokenHash, qint64 realm, domain::OptInState state, bool erased)
{
    run(database,
        QStringLiteral(
            "INSERT INTO buried_tokens (token_hash, realm, state, erased) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (token_hash, realm) DO UPDATE SET erased = max(erased, excluded.erased)"),
        tokenHash, realm, state, erased);
}

} // namespace headsup::store::sqlite
