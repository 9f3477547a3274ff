// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/localhours.h"
#include "domain/result.h"
#include "store/reader.h"

#include <QSet>
#include <QString>
#include <functional>
#include <optional>

namespace headsup::campaign {

/// Somebody who was told anything within this span is told again only with a second thought.
inline constexpr std::chrono::days kOverlapSpan{7};

/// Narrows a topic's people: "locale=de" (a prefix), "prompt=…" (the exact text), "hold=night" and
/// "hold=told" (whoever is asleep, or got something this week, is kept for the next wave); several joined by
/// ";". A value may stand in double quotes. Empty: everybody.
class AudienceFilter
{
public:
    [[nodiscard]] static domain::Result<AudienceFilter> parse(const QString& expression);
    /// The expression for one prompt, as the composer sets it.
    [[nodiscard]] static QString forPrompt(const QString& prompt);
    [[nodiscard]] bool matches(const store::AudienceRow& row) const;
    [[nodiscard]] const QString& prompt() const { return m_prompt; }
    [[nodiscard]] const QString& locale() const { return m_locale; }
    enum class Hold { Night, Told };
    [[nodiscard]] bool holds(Hold hold) const { return hold == Hold::Night ? m_holdsNight : m_holdsTold; }
    /// The expression with or without the hold; the rest of it stays.
    [[nodiscard]] static QString withHold(const QString& expression, Hold hold, bool on);

private:
    QString m_locale;
    QString m_prompt;
    bool m_holdsNight = false;
    bool m_holdsTold = false;
};

/// Decides for each opt-in of a topic whether it gets the message, in the order in which opt-ins are spent:
/// the one that expires first goes first, and never two of one person. Pure but for the reader.
class AudiencePass
{
public:
    AudiencePass(
        domain::MessageTemplate message, AudienceFilter filter, qint64 waveSize, domain::Instant now);

    struct Decision
    {
        std::optional<domain::LeftOutReason> leftOut;
        QString text; ///< rendered, for those who get it
    };
    using Visitor = std::function<domain::Result<void>(const store::AudienceRow&, const Decision&)>;
    /// Calls visit for every opt-in of the audience that has no place in the campaign yet. StoreFailed,
    /// Cancelled.
    [[nodiscard]] domain::Result<void> run(store::Reader& reader, const store::AudienceQuery& query,
        const store::CancelFlag& cancel, const Visitor& visit);
    /// The same for the next rows after the place alone, so that others get their turn; false at the end.
    [[nodiscard]] domain::Result<bool> runOn(store::Reader& reader, const store::AudienceQuery& query,
        store::AudienceCursor& place, const Visitor& visit);

private:
    [[nodiscard]] Decision decide(const store::AudienceRow& row);
    domain::MessageTemplate m_message;
    AudienceFilter m_filter;
    qint64 m_waveSize;
    domain::Instant m_now;
    LocalHours m_hours;
    qint64 m_taken = 0;
    QSet<std::int64_t> m_people; ///< who gets it already
};

} // namespace headsup::campaign
