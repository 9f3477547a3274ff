// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/pagesetup.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace headsup::store::sqlite {

using domain::ErrorCode;

void setGraphVersion(Database& database, const domain::PageId& page, const QString& version)
{
    static const QRegularExpression form(QStringLiteral("\\Av[1-9][0-9]{0,2}\\.[0-9]{1,2}\\z"));
    if (!form.match(version).hasMatch())
        fail(ErrorCode::InvalidValue, version,
            QCoreApplication::translate("Store", "a version of the Graph API, for example v25.0"));
    Transaction transaction(database);
    run(database, QStringLiteral("UPDATE pages SET graph_version = ? WHERE nr = ?"), version,
        pageKey(database, page).nr);
    transaction.commit();
}

std::optional<domain::Person> tester(Database& database, const domain::PageId& id)
{
    Statement select(
        database, QStringLiteral("SELECT p.psid, p.first_name, p.last_name, p.name, p.locale, p.timezone"
                                 " FROM page_testers t JOIN people p ON p.id = t.person WHERE t.page = ?"));
    if (!select.bind(pageKey(database, id).nr).run().next())
        return std::nullopt;
    domain::Person person;
    person.psid = select.id<domain::Psid>(0);
    person.firstName = select.text(1);
    person.lastName = select.text(2);
    person.name = select.text(3);
    person.locale = select.text(4);
    person.timezone = select.text(5);
    return person;
}

void setTester(Database& database, const domain::PageId& page, const std::optional<domain::Psid>& psid)
{
    Transaction transaction(database);
    const auto key = pageKey(database, page);
    run(database, QStringLiteral("DELETE FROM page_testers WHERE page = ?"), key.nr);
    if (psid) {
        Statement person(database,
            QStringLiteral("SELECT id FROM people WHERE page = ? AND psid = ? AND erased_at IS NULL"));
        if (!person.bind(key.nr).bind(*psid).run().next())
            fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "Person"), psid->value());
        run(database, QStringLiteral("INSERT INTO page_testers (page, person) VALUES (?, ?)"), key.nr,
            person.number(0));
    }
    transaction.commit();
}

} // namespace headsup::store::sqlite
