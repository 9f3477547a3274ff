// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topic.h"

#include <QList>

namespace headsup::ui {

/// Two topics that are probably one: the larger one first.
struct LookAlike
{
    domain::TopicSummary keep;
    domain::TopicSummary other;
};

/// Topics of one Page whose names differ only in signs, blanks, case, accents or one letter: "Aurora 2" and
/// "aurora-2". Numbers must be the same: "Aurora 2" and "Aurora 3" are two things.
[[nodiscard]] QList<LookAlike> lookAlikes(const QList<domain::TopicSummary>& topics);

} // namespace headsup::ui
