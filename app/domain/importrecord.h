// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/optinstate.h"
#include "domain/prompt.h"
#include "domain/secret.h"
#include "domain/topickind.h"

#include <QMap>
#include <QString>
#include <optional>

namespace headsup::domain {

/// One opt-in as a file or an event tells of it, already checked: what can be stored, and nothing else.
struct OptInRecord
{
    Psid psid;
    Secret token;
    QString topicName;                  ///< never empty
    std::optional<TopicKind> topicKind; ///< where the source names it; else guessed when the topic is made
    Prompt prompt;
    QMap<QString, QString> topicFields; ///< item, price, date, link …
    Instant optedInAt{};
    Instant expiresAt{};                   ///< the source's, but never later than expiryOf(optedInAt)
    OptInState state = OptInState::Unused; ///< one of those that mayBegin()
    QString firstName;
    QString lastName;
    QString name;
    QString locale;
    QString timezone;
    QString email;
    QString phone;
};

} // namespace headsup::domain
