// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/database.h"

#include <QStringList>
#include <vector>

namespace headsup::store::sqlite {

struct Migration
{
    int version = 0;
    QString sql;
};

/// The schema files that travel in the program, oldest first, numbered from 1 without gaps.
[[nodiscard]] std::vector<Migration> ownMigrations();

/// Single statements: QSQLITE takes one a call. The body of a trigger holds semicolons and stays whole.
[[nodiscard]] QStringList splitStatements(const QString& sql);

/// Takes the database to the newest version, each step in one transaction, after one backup beside the file
/// (0600) where there is something to lose. WorkspaceNewer, and nothing is touched, where it is beyond the
/// newest. Answers the backups made.
QStringList migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace headsup::store::sqlite
