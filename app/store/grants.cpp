// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grants.h"

#include "store/sqlite/database.h"
#include "store/workspace.h"

#include <QFileInfo>

namespace headsup::store {

using domain::Result;
using namespace sqlite;

namespace {

class SqliteGrants final : public Grants
{
public:
    explicit SqliteGrants(const QString& path)
        : m_database(path, Database::Access::ReadOnly)
    {
    }
    Result<std::optional<domain::Psid>> giverOf(
        const domain::PageId& page, const domain::Secret& token) override
    {
        return guarded([&]() -> std::optional<domain::Psid> {
            Statement select(
                m_database, QStringLiteral("SELECT p.psid FROM opt_ins o JOIN people p ON p.id = o.person"
                                           " JOIN pages g ON g.nr = o.page WHERE o.token = ? AND g.id = ?"));
            if (!select.bind(token.reveal()).bind(page).run().next())
                return std::nullopt;
            return select.id<domain::Psid>(0);
        });
    }
    Result<std::optional<domain::Instant>> firstOptIn(
        const domain::PageId& page, const domain::Psid& person) override
    {
        return guarded([&]() -> std::optional<domain::Instant> {
            Statement select(m_database,
                QStringLiteral("SELECT min(e.at) FROM people p JOIN pages g ON g.nr = p.page"
                               " JOIN (SELECT person, opted_in_at AS at FROM opt_ins) e ON e.person = p.id"
                               " WHERE p.psid = ? AND g.id = ?"));
            if (!select.bind(person).bind(page).run().next() || select.isNull(0))
                return std::nullopt;
            return select.instant(0);
        });
    }

private:
    Database m_database;
};

} // namespace

Result<std::unique_ptr<Grants>> Grants::open(const QString& workspace)
{
    return guarded([&]() -> std::unique_ptr<Grants> {
        if (!QFileInfo::exists(workspace))
            fail(domain::ErrorCode::FileMissing, workspace);
        return std::make_unique<SqliteGrants>(QFileInfo(workspace).canonicalFilePath());
    });
}

} // namespace headsup::store
