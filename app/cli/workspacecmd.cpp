// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/errortext.h"

#include <QCoreApplication>

namespace headsup::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// "30" or "off".
domain::Result<void> takeDays(const std::optional<QString>& text, bool& on, int& days)
{
    if (!text)
        return {};
    on = *text != u"off";
    if (!on)
        return {};
    bool good = false;
    days = text->toInt(&good);
    if (!good || days < 0 || days > domain::kLongestRetentionDays)
        return domain::Err{domain::ErrorCode::InvalidValue, *text,
            QStringLiteral("off, 0 … %1").arg(domain::kLongestRetentionDays)};
    return {};
}

QString retentionText(const domain::Retention& kept)
{
    return (kept.blankTokens ? tr("The text of a token is removed %1 days after it was used, expired or was "
                                  "withdrawn.")
                                   .arg(kept.tokenDays)
                             : tr("The texts of tokens are kept.")) +
           u'\n' +
           (kept.blankEvents ? tr("The wording of events is removed after %1 days.").arg(kept.eventDays)
                             : tr("The wording of events is kept."));
}

} // namespace

Exit workspaceRetention(Context& context, const QStringList& words)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--tokens"), QStringLiteral("--events")}, {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    auto kept = store.retention();
    if (!kept)
        return context.fail(kept.error());
    for (const auto& taken :
        {takeDays(arguments->value(QStringLiteral("--tokens")), kept->blankTokens, kept->tokenDays),
            takeDays(arguments->value(QStringLiteral("--events")), kept->blankEvents, kept->eventDays)}) {
        if (!taken)
            return context.usage(sentence(taken.error()));
    }
    if (const auto set = store.setRetention(*kept); !set)
        return context.fail(set.error());
    qint64 tokens = 0;
    qint64 events = 0;
    store::RetentionStep step;
    while (!step.done) {
        const auto next = store.applyRetention(step.next, (*room)->now());
        if (!next)
            return context.fail(next.error());
        step = *next;
        tokens += step.tokens;
        events += step.events;
    }
    const QJsonValue off(QJsonValue::Null);
    context.answer(
        {{QStringLiteral("token_days"), kept->blankTokens ? QJsonValue(kept->tokenDays) : off},
            {QStringLiteral("event_days"), kept->blankEvents ? QJsonValue(kept->eventDays) : off},
            {QStringLiteral("tokens_removed"), tokens}, {QStringLiteral("events_removed"), events}},
        retentionText(*kept) + u'\n' +
            tr("Removed now: %1 token texts, %2 event texts.").arg(tokens).arg(events));
    return Exit::Done;
}

Exit workspaceAdopt(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    if (const auto adopted = (*room)->store().sendFromHere(); !adopted)
        return context.fail(adopted.error());
    context.answer({{QStringLiteral("adopted"), true}},
        QCoreApplication::translate("cli", "Campaigns of this workspace are sent from this computer from now "
                                           "on. Do not send from another copy of it."));
    return Exit::Done;
}

} // namespace headsup::cli
