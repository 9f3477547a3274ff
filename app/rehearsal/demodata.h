// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>

/// The sample data of resources/demo, as the program carries it.
namespace headsup::rehearsal {

/// The shop's export as CSV. Its times are moved so that the list looks as fresh as on the day it was made:
/// by whole days, so that the times of day stay.
[[nodiscard]] QByteArray demoOptIns(domain::Instant now);
/// XeroChat's table, moved the same way.
[[nodiscard]] QByteArray demoXeroChat(domain::Instant now);
/// A follow-up that keeps the promise of the sample's largest topic.
[[nodiscard]] QByteArray demoMessage();

} // namespace headsup::rehearsal
