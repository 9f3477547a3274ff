// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "rehearsal/errorbodies.h"

#include <QRandomGenerator>
#include <array>
#include <optional>
#include <vector>

namespace headsup::rehearsal {

enum class FaultKind {
    CloseBefore, ///< closes without having looked at the request
    CloseAfter,  ///< does what was asked and closes without a word
    HalfStatus,  ///< "HTTP/1.1 20" and the end
    CutBody,     ///< the right answer up to its middle, then the end
    Reset,       ///< a TCP reset
    Error,       ///< an error body of the Graph API
    Html,        ///< a page as the sign-in page of a network gives it, with 200
    Redirect,    ///< 302 to another address, as networks that want a sign-in do
    ServerError, ///< 500 with a body that is not JSON
    HalfJson,    ///< a whole reply, but its JSON breaks off
    NoMessageId, ///< 200 without the id of the message
    Null,        ///< 200 and "null", as for an item of a batch that ran out of time
    Empty,       ///< 200 and nothing
    Huge,        ///< 200 and too much
    Compressed,  ///< 200 and little that unpacks to too much
    ProxyAuth,   ///< 407 of a proxy
    TooMany,     ///< 429 without the Graph API's words
    NoAnswer,    ///< silence
    Drip,        ///< the answer, one byte at a time
    Delay,       ///< the right answer, late
    RateLimit,   ///< the error with the header that names the minutes
    Usage,       ///< the right answer, with headers that say how much of the allowance is used
};

/// What a request wants, for a rule's "request".
enum class RequestKind { Send, Identity, Rights, Conversations, Any };

struct Fault
{
    FaultKind kind = FaultKind::Delay;
    bool processed = false;       ///< the request had its effect before the fault showed
    ErrorSpec error;              ///< Error
    domain::Milliseconds wait{0}; ///< Delay: how late; Drip: between two bytes
    int minutes = 0;              ///< RateLimit, Usage: until calls are welcome again
    int seconds = 0;              ///< TooMany: its retry-after
    int percent = 0;              ///< Usage
    QByteArray header;            ///< Usage: "app", "page" or "business"
    int bytes = 0;                ///< Huge, Compressed: once unpacked
    QString location;             ///< Redirect
};

/// Which requests go wrong, and how. The format is written down in tests/data/faults/README.md. The first
/// rule that matches is played.
class FaultScript
{
public:
    /// FaultFileInvalid, with the name of the file, the line, the rule and what is wrong.
    [[nodiscard]] static domain::Result<FaultScript> parse(const QByteArray& json, const QString& name);
    [[nodiscard]] static domain::Result<FaultScript> load(const QString& path);

    /// The fault for the next request. Counts: ask once per request. The token is that of a send.
    [[nodiscard]] std::optional<Fault> next(RequestKind kind, const QString& token = {});

    struct Match
    {
        RequestKind request = RequestKind::Send;
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
    [[nodiscard]] bool holds(const Match& match, RequestKind kind, const QString& token);
    std::vector<Rule> m_rules;
    QRandomGenerator m_random{1};
    std::array<int, 5> m_counts{}; ///< by the kind of request; Any counts all of them
};

} // namespace headsup::rehearsal
