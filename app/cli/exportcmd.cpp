// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "session/exports.h"

#include <QCoreApplication>
#include <csignal>

namespace headsup::cli {

using domain::Result;

namespace {

// The export blocks this thread, so a signal sets the flag that it looks at.
store::CancelFlag cancelled{false};

} // namespace

Exit exportRows(Context& context, const QStringList& words)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    const auto arguments = Arguments::parse(words,
        {{QStringLiteral("--topic"), QStringLiteral("--campaign"), QStringLiteral("--columns")}, {}, 2});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto& what = arguments->positionals()[0];
    const auto& path = arguments->positionals()[1];
    const QStringList known{QStringLiteral("optins"), QStringLiteral("people"), QStringLiteral("results"),
        QStringLiteral("report"), QStringLiteral("journal"), QStringLiteral("spent")};
    if (!known.contains(what)) {
        return context.usage(sentence(
            domain::Error{domain::ErrorCode::InvalidValue, {what, known.join(QStringLiteral(", "))}}));
    }
    std::int64_t topic = 0;
    std::int64_t campaignId = 0;
    for (const auto& [name, target] : {std::pair{"--topic", &topic}, std::pair{"--campaign", &campaignId}}) {
        if (const auto text = arguments->value(QString::fromLatin1(name))) {
            const auto number = wholeNumber(*text);
            if (!number)
                return context.usage(sentence(number.error()));
            *target = *number;
        }
    }
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());

    if (topic > 0) {
        if (const auto there = context.topic(**reader, domain::TopicId(topic)); !there)
            return context.fail(there.error());
    }
    session::ExportOptions options;
    if (const auto columns = arguments->value(QStringLiteral("--columns"))) {
        for (const auto& name : columns->split(u',', Qt::SkipEmptyParts))
            options.columns.append(name.trimmed());
    }
    std::signal(SIGINT, [](int) { cancelled = true; });
    std::signal(SIGTERM, [](int) { cancelled = true; });
    options.cancel = &cancelled;
    const auto written = [&]() -> Result<qint64> {
        const auto onlyTopic =
            topic > 0 ? std::optional(domain::TopicId(topic)) : std::optional<domain::TopicId>();
        if (what == u"optins")
            return session::exportOptIns(**reader, page->id, onlyTopic, path, options);
        if (what == u"people")
            return session::exportPeople(**reader, page->id, onlyTopic, path, options);
        if (what == u"journal")
            return session::exportJournal(**reader, page->id, onlyTopic, path, options);
        if (what == u"spent")
            return session::exportSpent(**reader, page->id, onlyTopic, path, options);
        if (what == u"report")
            return session::exportReport(**reader, page->id, path, options);
        if (campaignId > 0)
            return session::exportResults(**reader, domain::CampaignId(campaignId), path, options);
        return session::exportAllResults(**reader, page->id, path, options);
    }();
    if (!written)
        return context.fail(written.error());
    context.answer({{QStringLiteral("rows"), *written}}, tr("Wrote %1 rows to %2.").arg(*written).arg(path));
    return Exit::Done;
}

} // namespace headsup::cli
