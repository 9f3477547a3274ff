// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/reads.h"

/// What is done to whole topics. Everything throws Failure.
namespace headsup::store::sqlite {

void mergeTopics(Database& database, domain::TopicId from, domain::TopicId into);
[[nodiscard]] domain::TopicId splitTopic(
    Database& database, domain::TopicId from, const QStringList& prompts, const QString& name);

/// Imports take this name for the topic from now on. Part of the caller's transaction.
void addAlias(Database& database, PageKey page, const QString& name, domain::TopicId topic);
/// A topic's own name is nobody's alias. Part of the caller's transaction.
void takeName(Database& database, PageKey page, const QString& folded);
/// Higher than any that a topic ever had.
[[nodiscard]] qint64 nextTopicId(Database& database);

} // namespace headsup::store::sqlite
