// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int kUsualLimit = 100;
constexpr int kLargestLimit = 10'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString stateNames()
{
    QStringList names;
    for (const auto state : domain::kOptInStates)
        names.append(slug(state));
    return names.join(QStringLiteral(", "));
}

/// "expires_at", "-expires_at" (descending) and the like.
Result<void> applySort(store::OptInQuery& query, QString key)
{
    query.descending = key.startsWith(u'-');
    if (query.descending)
        key.remove(0, 1);
    static const QMap<QString, store::OptInSort> kKeys{{QStringLiteral("id"), store::OptInSort::Id},
        {QStringLiteral("opted_in_at"), store::OptInSort::OptedIn},
        {QStringLiteral("expires_at"), store::OptInSort::Expires},
        {QStringLiteral("name"), store::OptInSort::Name},
        {QStringLiteral("prompt"), store::OptInSort::Prompt},
        {QStringLiteral("state"), store::OptInSort::State}, {QStringLiteral("psid"), store::OptInSort::Psid}};
    if (!kKeys.contains(key))
        return Err{ErrorCode::InvalidValue, key, QStringList(kKeys.keys()).join(QStringLiteral(", "))};
    query.sort = kKeys[key];
    return {};
}

Result<store::OptInQuery> queryFrom(const Arguments& arguments, const domain::PageId& page)
{
    store::OptInQuery query;
    query.page = page;
    query.search = arguments.value(QStringLiteral("--search")).value_or(QString());
    if (const auto text = arguments.value(QStringLiteral("--topic"))) {
        const auto id = wholeNumber(*text);
        if (!id)
            return id.err();
        query.topic = domain::TopicId(*id);
    }
    if (const auto text = arguments.value(QStringLiteral("--state"))) {
        query.state = domain::optInStateFromSlug(*text);
        if (!query.state)
            return Err{ErrorCode::InvalidValue, *text, stateNames()};
    }
    if (const auto key = arguments.value(QStringLiteral("--sort"))) {
        if (const auto sorted = applySort(query, *key); !sorted)
            return sorted.err();
    }
    return query;
}

} // namespace

Exit optIns(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(
        words, {{QStringLiteral("--topic"), QStringLiteral("--state"), QStringLiteral("--search"),
                    QStringLiteral("--sort"), QStringLiteral("--after"), QStringLiteral("--limit")},
                   {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const auto query = queryFrom(*arguments, page->id);
    if (!query)
        return context.usage(sentence(query.error()));
    const auto limit =
        wholeNumber(arguments->value(QStringLiteral("--limit")).value_or(QString::number(kUsualLimit)));
    if (!limit || *limit > kLargestLimit)
        return context.usage(tr("--limit is a number from 1 to %1.").arg(kLargestLimit));
    if (query->topic) {
        if (const auto known = context.topic(**reader, *query->topic); !known)
            return context.fail(known.error());
    }
    const auto rows = (*reader)->optInPage(
        *query, arguments->value(QStringLiteral("--after")).value_or(QString()), static_cast<int>(*limit));
    if (!rows)
        return context.fail(rows.error());
    QJsonArray json;
    QStringList lines;
    for (const auto& row : rows->rows) {
        json.append(toJson(row));
        lines.append(
            QStringLiteral("%1  %2  %3  %4  %5")
                .arg(idText(row.id.value()), row.psid.value(), row.name.leftJustified(24, u' ', true),
                    displayName(row.state).leftJustified(12), row.prompt));
    }
    if (!rows->next.isEmpty())
        lines.append(tr("More: --after %1").arg(rows->next));
    context.answer(
        {{QStringLiteral("optins"), json}, {QStringLiteral("next"), rows->next}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace headsup::cli
