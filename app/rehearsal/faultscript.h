// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "rehearsal/errorbodies.h"

#include <QRandomGenerator>
#include <optional>
#include <vector>

namespace headsup::rehearsal {

enum class FaultKind {
    CloseBefore, ///< closes without having looked at the request
    CloseAfter,  ///< does what was asked and closes without a word
    HalfStatus,  ///< "HTTP/1.1 20" and the end
    Reset,       ///< a TCP reset
    Error,       ///< an error body of the Graph API
    Html,        ///< a page as the sign-in page of a network gives it, with 200
    ServerError, ///< 500 with a body that is not JSON
    NoAnswer,    ///< silence
    Drip,        ///< the answer, one byte at a time
    Delay,       ///< the right answer, late
    RateLimit,   ///< the error with the header that names the minutes
};

struct Fault
{
    FaultKind kind = FaultKind::Delay;
    bool processed = false;       ///< the request had its effect before the fault showed
    ErrorSpec error;              ///< Error
    domain::Milliseconds wait{0}; ///< Delay: how late; Drip: between two bytes
    int minutes = 0;              ///< RateLimit
};

/// Which sends go wrong, and how. JSON: {"seed": 1, "rules": [{"match": {...}, "fault": "close_after",
/// ...}]}. A match may name "nth" (a number or a list, counted from 1), "every", "token", "rate" (0 to 1) and
/// "times" (the rule's own limit); all that is named must hold, an empty match is every send. The first rule
/// that matches is played. More keys: "code", "subcode", "http", "message" (error), "ms" (delay, drip),
/// "minutes" (rate_limit), "processed" (close, reset, half_status, html, server_error, no_answer).
class FaultScript
{
public:
    /// FaultFileInvalid, with the name of the file, the rule and what is wrong.
    [[nodiscard]] static domain::Result<FaultScript> parse(const QByteArray& json, const QString& name);
    [[nodiscard]] static domain::Result<FaultScript> load(const QString& path);

    /// The fault for the next send. Counts: ask once per send.
    [[nodiscard]] std::optional<Fault> next(const QString& token);

    struct Match
    {
        std::vector<int> nth;
        int every = 0; ///< 0: not named
        QString token;
        std::optional<double> rate;
        std::optional<int> times;
    };
    struct Rule
    {
        Match match;
        Fault fault;
        int played = 0;
    };

private:
    [[nodiscard]] bool holds(const Match& match, const QString& token);
    std::vector<Rule> m_rules;
    QRandomGenerator m_random{1};
    int m_sends = 0;
};

} // namespace headsup::rehearsal
