// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/glance.h"

#include "store/sqlite/migrator.h"
#include "store/sqlite/sqlitereader.h"
#include "store/usejournal.h"

#include <QFileInfo>

namespace headsup::store {

using namespace sqlite;

domain::Result<std::unique_ptr<Reader>> openEmpty()
{
    return guarded([]() -> std::unique_ptr<Reader> {
        auto database = std::make_shared<Database>(QStringLiteral(":memory:"), Database::Access::ReadWrite);
        (void)migrate(*database, ownMigrations());
        return std::make_unique<SqliteReader>(std::move(database));
    });
}

bool isEarlierCopy(const QString& path, const QString& usesFolder)
{
    const auto earlier = guarded([&] {
        Database database(QFileInfo(path).canonicalFilePath(), Database::Access::ReadOnly);
        const auto folder = usesFolder.isEmpty() ? QFileInfo(database.path()).absolutePath() : usesFolder;
        const auto name = database.word(QStringLiteral("SELECT name FROM workspace"));
        // The journal first: a program that writes commits before it appends.
        const auto last = UseJournal::lastOf(UseJournal::pathOf(folder, name));
        return last > database.number(QStringLiteral("SELECT uses FROM workspace"));
    });
    return earlier && *earlier;
}

} // namespace headsup::store
