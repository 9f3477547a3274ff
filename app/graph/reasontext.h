// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sendoutcome.h"

#include <QString>
#include <QStringList>

namespace headsup::graph {

/// What an answer means, in one translated sentence. The keys are those of the error table and of reply.cpp.
/// A key that is not known is shown as it is.
[[nodiscard]] QString reasonSentence(const QString& key);
/// The same with Messenger's own words and codes, where the sentence alone cannot say what is wrong.
[[nodiscard]] QString reasonSentence(const QString& key, const domain::RawAnswer& raw);
/// What to do about it, in a sentence or two; empty where nothing has to be done.
[[nodiscard]] QString nextStep(const QString& key);
/// Every key with words, sorted.
[[nodiscard]] QStringList reasonKeys();

} // namespace headsup::graph
