// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/audience.h"

#include "domain/permissionbar.h"
#include "domain/recipient.h"

namespace headsup::campaign {

using domain::Err;
using domain::ErrorCode;
using domain::LeftOutReason;
using domain::OptInState;
using domain::Result;

namespace {

constexpr QStringView kNight = u"night";
constexpr QStringView kTold = u"told";

QString unquoted(const QString& value)
{
    const auto text = value.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        return text.mid(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return text;
}

/// Splits at semicolons outside of quotes.
QStringList terms(const QString& expression)
{
    QStringList out(QString{});
    bool quoted = false;
    for (const QChar c : expression) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u';' && !quoted)
            out.append(QString());
        else
            out.last().append(c);
    }
    return out;
}

/// What keeps a permission that is no one-time token from being used now.
std::optional<LeftOutReason> reasonOfBar(const store::AudienceRow& row, domain::Instant now)
{
    if (!row.bar)
        return std::nullopt;
    if (const auto reason = domain::barredBy(*row.bar, now))
        return reason;
    if (row.permission == domain::Permission::Window && !domain::isWindowOpen(row.windowUntil, now))
        return LeftOutReason::WindowClosed;
    return std::nullopt;
}

std::optional<LeftOutReason> reasonOfState(OptInState state)
{
    switch (state) {
    case OptInState::Unused:
        return std::nullopt;
    case OptInState::Reserved:
    case OptInState::InFlight:
        return LeftOutReason::ReservedElsewhere;
    case OptInState::Sent:
        return LeftOutReason::AlreadyTold;
    case OptInState::Uncertain:
        return LeftOutReason::Uncertain;
    case OptInState::Dead:
        return LeftOutReason::Dead;
    case OptInState::Expired:
        return LeftOutReason::Expired;
    case OptInState::Withdrawn:
        return LeftOutReason::Withdrawn;
    case OptInState::SpentElsewhere:
        return LeftOutReason::SpentElsewhere;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<AudienceFilter> AudienceFilter::parse(const QString& expression)
{
    AudienceFilter filter;
    for (const auto& term : terms(expression)) {
        if (term.trimmed().isEmpty())
            continue;
        const auto equals = term.indexOf(u'=');
        const auto key = term.left(equals).trimmed();
        const auto value = equals < 0 ? QString() : unquoted(term.mid(equals + 1));
        if (key == u"hold" && value == kNight)
            filter.m_holdsNight = true;
        else if (key == u"hold" && value == kTold)
            filter.m_holdsTold = true;
        else if (!value.isEmpty() && (key == u"locale" || key == u"prompt"))
            (key == u"locale" ? filter.m_locale : filter.m_prompt) = value;
        else
            return Err{ErrorCode::InvalidValue, term.trimmed(),
                QStringLiteral("locale=de; prompt=\"…\"; hold=night; hold=told")};
    }
    return filter;
}

QString AudienceFilter::forPrompt(const QString& prompt)
{
    auto quoted = prompt;
    quoted.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return QString(QStringLiteral("prompt=\"") + quoted + u'"');
}

QString AudienceFilter::withHold(const QString& expression, Hold hold, bool on)
{
    const QString term = QStringLiteral("hold=") + (hold == Hold::Night ? kNight : kTold).toString();
    QStringList kept;
    for (const auto& one : terms(expression)) {
        const auto text = one.trimmed();
        if (!text.isEmpty() && text != term)
            kept.append(text);
    }
    if (on)
        kept.append(term);
    return kept.join(u';');
}

bool AudienceFilter::matches(const store::AudienceRow& row) const
{
    return (m_locale.isEmpty() || row.person.locale.startsWith(m_locale, Qt::CaseInsensitive)) &&
           (m_prompt.isEmpty() || row.prompt == m_prompt);
}

AudiencePass::AudiencePass(
    domain::MessageTemplate message, AudienceFilter filter, qint64 waveSize, domain::Instant now)
    : m_message(std::move(message))
    , m_filter(std::move(filter))
    , m_waveSize(waveSize)
    , m_now(now)
    , m_hours(now)
{
}

AudiencePass::Decision AudiencePass::decide(const store::AudienceRow& row)
{
    if (row.memberThrough.isValid() && row.state == OptInState::Unused)
        return {LeftOutReason::SecondOptIn, {}};
    if (const auto reason = reasonOfState(row.state))
        return {reason, {}};
    if (row.expiresAt <= m_now)
        return {LeftOutReason::Expired, {}};
    if (const auto barred = reasonOfBar(row, m_now))
        return {barred, {}};
    if (m_people.contains(row.person.id.value()))
        return {LeftOutReason::SecondOptIn, {}};
    if (m_filter.holds(AudienceFilter::Hold::Night) && m_hours.isNight(row.person.timezone))
        return {LeftOutReason::HeldNight, {}};
    if (m_filter.holds(AudienceFilter::Hold::Told) && row.lastToldAt &&
        *row.lastToldAt > m_now - kOverlapSpan)
        return {LeftOutReason::HeldTold, {}};
    if (m_waveSize > 0 && m_taken >= m_waveSize)
        return {LeftOutReason::NextWave, {}};
    auto message = m_message.render(row.person);
    if (!message)
        return {LeftOutReason::TextTooLong, {}};
    m_people.insert(row.person.id.value());
    ++m_taken;
    return {std::nullopt, message->text()};
}

Result<void> AudiencePass::run(store::Reader& reader, const store::AudienceQuery& query,
    const store::CancelFlag& cancel, const Visitor& visit)
{
    store::AudienceCursor place;
    while (true) {
        if (cancel)
            return Err{ErrorCode::Cancelled};
        const auto more = runOn(reader, query, place, visit);
        if (!more)
            return more.err();
        if (!*more)
            return {};
    }
}

Result<bool> AudiencePass::runOn(store::Reader& reader, const store::AudienceQuery& query,
    store::AudienceCursor& place, const Visitor& visit)
{
    constexpr int kRowsAtOnce = 2'000;
    const auto rows = reader.audience(query, place, kRowsAtOnce);
    if (!rows)
        return rows.err();
    for (const auto& row : *rows) {
        // Whoever has a place in the campaign already is no part of its next wave.
        if (!m_filter.matches(row) || row.memberThrough == row.optIn)
            continue;
        if (const auto seen = visit(row, decide(row)); !seen)
            return seen.err();
    }
    if (rows->size() < kRowsAtOnce)
        return false;
    place = {rows->back().expiresAt, rows->back().optIn};
    return true;
}

} // namespace headsup::campaign
