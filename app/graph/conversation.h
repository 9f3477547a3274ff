// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/sendoutcome.h"
#include "ports/transport.h"

#include <QString>
#include <optional>
#include <vector>

namespace headsup::graph {

/// The newest messages between a Page and one person, as the Conversations API shows them.
struct Conversation
{
    struct Line
    {
        domain::MessageId id;
        QString from; ///< id of the Page or of the person
        QString text; ///< empty for an attachment or a template
        domain::Instant at{};
    };
    bool told = false;  ///< false: the answer was an error or none of Messenger's
    bool whole = false; ///< nothing older is missing
    std::vector<Line> lines;
    QString reason; ///< key of reasontext.h where it was not told
    domain::Scope scope = domain::Scope::Person;
    int waitSeconds = 0; ///< named by the answer
};

/// Never throws, whatever the bytes are. An answer without any conversation counts as not told: whoever opted
/// in has had one, so it is hidden and not absent.
[[nodiscard]] Conversation readConversationReply(const ports::HttpReply& reply);

/// The message that somebody is in doubt about.
struct Sought
{
    domain::Psid person;
    QString text;                ///< as it was frozen
    domain::Instant claimedAt{}; ///< just before it left
    bool isTemplate = false;     ///< with buttons: the Conversations API may show it without its text
};

enum class Sighting {
    Found,      ///< the Page wrote this text at about this time
    NotFound,   ///< the whole time in question was seen, and it is not there
    CannotTell, ///< everything else
};

/// Evidence for the person who settles an uncertain message. It settles nothing by itself.
struct LookUp
{
    Sighting sighting = Sighting::CannotTell;
    domain::MessageId messageId; ///< Found
    std::optional<domain::Instant> at;
    QString reason; ///< CannotTell: key of reasontext.h, or empty
    friend bool operator==(const LookUp&, const LookUp&) = default;
};

/// Compares. A message counts from a little before the claim, for clocks differ, to a quarter of an hour
/// after it; before that quarter of an hour is over nothing counts as not found.
[[nodiscard]] LookUp judged(
    const Conversation& conversation, const Sought& sought, const domain::PageId& page, domain::Instant now);

} // namespace headsup::graph
