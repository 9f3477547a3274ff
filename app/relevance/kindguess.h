// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topickind.h"

#include <QString>

namespace headsup::relevance {

/// The kind of a topic that a file names without one, guessed from the words of its name and of a prompt. A
/// person can change it; where no word tells, it is back in stock, the most common promise.
[[nodiscard]] domain::TopicKind guessKind(const QString& topicName, const QString& prompt);

} // namespace headsup::relevance
