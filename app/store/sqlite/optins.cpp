// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/native.h"
#include "store/sqlite/reads.h"

#include <QHash>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::OptInId;

namespace {

/// A question put together: its text grows and its values queue up in the order of their marks.
struct Question
{
    QString sql;
    QVariantList values;
    void add(const QString& text, const QVariantList& more = {})
    {
        sql += text;
        values += more;
    }
};

bool isText(OptInSort sort)
{
    return sort == OptInSort::Name || sort == OptInSort::Prompt || sort == OptInSort::Psid;
}

QString sortKey(OptInSort sort)
{
    switch (sort) {
    case OptInSort::Id:
        return QStringLiteral("o.id");
    case OptInSort::OptedIn:
        return QStringLiteral("o.opted_in_at");
    case OptInSort::Expires:
        return QStringLiteral("o.expires_at");
    // People without a name come after all names: no letter sorts behind this one.
    case OptInSort::Name:
        return QStringLiteral("CASE WHEN p.name_folded = '' THEN '\U0010FFFF' ELSE p.name_folded END");
    case OptInSort::Prompt:
        return QStringLiteral("r.text_folded");
    case OptInSort::State:
        return QStringLiteral("o.state");
    case OptInSort::Psid:
        return QStringLiteral("p.psid");
    }
    Q_UNREACHABLE();
}

Question question(const OptInQuery& query)
{
    const bool searching = !query.search.trimmed().isEmpty();
    Question q;
    q.add(QStringLiteral("SELECT o.id, ") + sortKey(query.sort) + QStringLiteral(" FROM opt_ins o"));
    if (searching || query.sort == OptInSort::Name || query.sort == OptInSort::Psid)
        q.add(QStringLiteral(" JOIN people p ON p.id = o.person"));
    if (searching || query.sort == OptInSort::Prompt)
        q.add(QStringLiteral(" JOIN prompts r ON r.id = o.prompt"));
    // A topic is of one Page. To look for the Page in each opt-in would leave the index of topics for every
    // row.
    if (query.topic)
        q.add(QStringLiteral(" WHERE o.topic = (SELECT t.id FROM topics t JOIN pages g ON g.nr = t.page"
                             " WHERE g.id = ? AND t.id = ?)"),
            {query.page.value(), qint64{query.topic->value()}});
    else
        q.add(QStringLiteral(" WHERE o.page = (SELECT nr FROM pages WHERE id = ?)"), {query.page.value()});
    if (query.state)
        q.add(QStringLiteral(" AND o.state = ?"), {static_cast<int>(*query.state)});
    if (searching) {
        const auto pattern = likePattern(query.search);
        q.add(QStringLiteral(" AND (p.name_folded LIKE ? ESCAPE '\\' OR p.psid LIKE ? ESCAPE '\\'"
                             " OR r.text_folded LIKE ? ESCAPE '\\')"),
            {pattern, pattern, pattern});
    }
    return q;
}

QString order(const OptInQuery& query)
{
    const auto direction = query.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    return QStringLiteral(" ORDER BY ") + sortKey(query.sort) + direction + QStringLiteral(", o.id") +
           direction;
}

void bindAll(Statement& statement, const QVariantList& values)
{
    for (const auto& value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(value.toString());
        else
            statement.bind(value.toLongLong());
    }
}

// A cursor names the order it belongs to, the last key and the last id.
QString cursorOf(const OptInQuery& query, const QString& key, OptInId id)
{
    const auto plain = QStringLiteral("1\n%1\n%2\n%3\n%4")
                           .arg(static_cast<int>(query.sort))
                           .arg(query.descending ? 1 : 0)
                           .arg(id.value())
                           .arg(key);
    return QString::fromLatin1(
        plain.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void addCursor(Question& q, const OptInQuery& query, const QString& after)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        after.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors |
                              QByteArray::OmitTrailingEquals);
    const auto parts = QString::fromUtf8(decoded.decoded).split(u'\n');
    bool idIsNumber = false;
    bool keyIsNumber = false;
    const auto id = parts.value(3).toLongLong(&idIsNumber);
    const auto keyNumber = parts.value(4).toLongLong(&keyIsNumber);
    const bool fits = decoded && parts.size() == 5 && parts[0] == u"1" && idIsNumber &&
                      parts[1].toInt() == static_cast<int>(query.sort) &&
                      parts[2].toInt() == (query.descending ? 1 : 0) && (isText(query.sort) || keyIsNumber);
    if (!fits)
        fail(ErrorCode::InvalidValue, after, QStringLiteral("the “next” of an answer to the same question"));
    const QVariant key = isText(query.sort) ? QVariant(parts[4]) : QVariant(keyNumber);
    const auto sign = query.descending ? QStringLiteral("<") : QStringLiteral(">");
    q.add(QStringLiteral(" AND (%1, o.id) %2 (?, ?)").arg(sortKey(query.sort), sign), {key, id});
}

domain::OptInRow rowOf(const Statement& row)
{
    domain::OptInRow out;
    out.id = row.id<OptInId>(0);
    out.person = row.id<domain::PersonId>(1);
    out.psid = row.id<domain::Psid>(2);
    out.name = row.text(3);
    out.topic = row.id<domain::TopicId>(4);
    out.topicName = row.text(5);
    out.prompt = row.text(6);
    out.state = row.value<domain::OptInState>(7);
    out.optedInAt = row.instant(8);
    out.expiresAt = row.instant(9);
    out.locale = row.text(10);
    return out;
}

} // namespace

std::vector<OptInId> optInIds(Database& database, const OptInQuery& query, const CancelFlag& cancel)
{
    checkCancel(cancel, 0);
    auto q = question(query);
    q.add(order(query));
    Native select(database, q.sql.toUtf8().constData());
    QByteArrayList texts; // must live as long as the question
    int mark = 1;
    for (const auto& value : std::as_const(q.values)) {
        if (value.typeId() != QMetaType::QString) {
            select.bind(mark++, value.toLongLong());
            continue;
        }
        texts.append(value.toString().toUtf8());
        select.bind(mark++, QByteArrayView(texts.back()));
    }
    std::vector<OptInId> ids;
    while (select.step()) {
        ids.push_back(OptInId{select.number(0)});
        checkCancel(cancel, ids.size());
    }
    return ids;
}

std::vector<domain::OptInRow> optIns(Database& database, std::span<const OptInId> ids)
{
    QHash<OptInId, domain::OptInRow> found;
    for (size_t at = 0; at < ids.size(); at += kWindow) {
        Statement select(database,
            QStringLiteral(
                "SELECT o.id, o.person, p.psid, p.name, o.topic, t.name, r.text, o.state, o.opted_in_at,"
                " o.expires_at, p.locale FROM opt_ins o JOIN people p ON p.id = o.person"
                " JOIN topics t ON t.id = o.topic JOIN prompts r ON r.id = o.prompt WHERE o.id IN (") +
                windowMarks() + u')');
        bindWindow(select, ids.subspan(at, std::min(kWindow, ids.size() - at)));
        select.run();
        while (select.next()) {
            auto row = rowOf(select);
            found.insert(row.id, std::move(row));
        }
    }
    std::vector<domain::OptInRow> rows;
    rows.reserve(ids.size());
    for (const auto id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.push_back(*row);
    }
    return rows;
}

OptInPage optInPage(Database& database, const OptInQuery& query, const QString& after, int limit)
{
    const auto most = static_cast<size_t>(std::max(limit, 1));
    auto q = question(query);
    if (!after.isEmpty())
        addCursor(q, query, after);
    // One more than asked for tells whether there is a next page.
    q.add(order(query) + QStringLiteral(" LIMIT ?"), {static_cast<qint64>(most) + 1});
    std::vector<OptInId> ids;
    QString lastKey;
    OptInPage page;
    {
        Statement select(database, q.sql);
        bindAll(select, q.values);
        select.run();
        while (ids.size() < most && select.next()) {
            ids.push_back(select.id<OptInId>(0));
            lastKey = select.text(1);
        }
        if (ids.size() == most && select.next())
            page.next = cursorOf(query, lastKey, ids.back());
    }
    page.rows = optIns(database, ids);
    return page;
}

std::vector<JournalRow> journal(Database& database, OptInId id)
{
    Statement select(database,
        QStringLiteral(
            "SELECT at, from_state, to_state, why, campaign FROM journal WHERE opt_in = ? ORDER BY seq"));
    select.bind(id).run();
    std::vector<JournalRow> rows;
    while (select.next()) {
        JournalRow row;
        row.at = select.instant(0);
        if (!select.isNull(1))
            row.from = select.value<domain::OptInState>(1);
        row.to = select.value<domain::OptInState>(2);
        row.why = select.text(3);
        row.campaign = select.id<domain::CampaignId>(4);
        rows.push_back(row);
    }
    return rows;
}

} // namespace headsup::store::sqlite
