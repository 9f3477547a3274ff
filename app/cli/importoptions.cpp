// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importoptions.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr qsizetype kShownRejects = 10;

Result<std::optional<csv::DateOrder>> dateOrderFrom(const QString& text)
{
    const QStringView name = u"date_order=";
    if (!text.startsWith(name))
        return std::optional<csv::DateOrder>();
    const auto value = text.sliced(name.size());
    if (value == u"day-first")
        return std::optional(csv::DateOrder::DayFirst);
    if (value == u"month-first")
        return std::optional(csv::DateOrder::MonthFirst);
    return Err{ErrorCode::InvalidValue, value, QStringLiteral("day-first, month-first")};
}

QString countsText(const domain::BatchReport& report, bool dryRun)
{
    return (dryRun ? tr("%1 rows would give: %2 new, %3 known, %4 already spent, %5 expired, %6 "
                        "rejected. Nothing "
                        "was changed.")
                   : tr("%1 rows: %2 new, %3 known, %4 already spent, %5 expired, %6 rejected."))
        .arg(report.rows)
        .arg(report.added)
        .arg(report.known)
        .arg(report.spent)
        .arg(report.expired)
        .arg(report.rejected);
}

QString moreText(const domain::BatchReport& report)
{
    return report.rejected > kShownRejects
               ? QString(u'\n' + tr("  … and %1 more. --rejects FILE saves them all.")
                                     .arg(report.rejected - kShownRejects))
               : QString();
}

/// Which column was taken for what.
QString columnsText(const csv::FileInsight& insight)
{
    QStringList used;
    for (const auto& binding : insight.map.bindings) {
        if (binding.column >= 0)
            used.append(tr("%1 from “%2”").arg(slug(binding.field), insight.header.value(binding.column)));
    }
    return tr("Columns: %1.").arg(used.join(QStringLiteral(", ")));
}

} // namespace

Result<csv::ImportOptions> importOptions(const Arguments& arguments)
{
    csv::ImportOptions options;
    for (const auto& [name, list] :
        {std::pair{"--map", &options.columns}, std::pair{"--default", &options.defaults}}) {
        for (const auto& text : arguments.values(QString::fromLatin1(name))) {
            const auto order = dateOrderFrom(text);
            if (!order)
                return order.err();
            if (*order) {
                options.dateOrder = **order;
                continue;
            }
            const auto assignment = csv::assignmentFromText(text);
            if (!assignment)
                return assignment.err();
            list->append(*assignment);
        }
    }
    if (const auto zone = arguments.value(QStringLiteral("--timezone"))) {
        options.zone = QTimeZone(zone->toUtf8());
        if (!options.zone.isValid())
            return Err{ErrorCode::TimeZoneUnknown, *zone};
    }
    options.rejectsPath = arguments.value(QStringLiteral("--rejects")).value_or(QString());
    return options;
}

Result<webhook::CaptureOptions> captureOptions(const Arguments& arguments)
{
    webhook::CaptureOptions options;
    for (const auto& name : {QStringLiteral("--map"), QStringLiteral("--timezone")}) {
        if (arguments.has(name))
            return Err{ErrorCode::InvalidValue, name,
                tr("nothing: a captured webhook log has no columns and names its times itself")};
    }
    for (const auto& text : arguments.values(QStringLiteral("--default"))) {
        const auto given = csv::assignmentFromText(text);
        if (!given)
            return given.err();
        switch (given->field.field) {
        case csv::Field::Topic:
            options.defaults.topic = given->value.simplified();
            break;
        case csv::Field::Prompt:
            options.defaults.prompt = given->value.trimmed();
            break;
        case csv::Field::TopicField:
            options.defaults.topicFields.insert(given->field.name, given->value);
            break;
        case csv::Field::TopicKind: {
            const auto kind = topicKind(given->value);
            if (!kind)
                return kind.err();
            options.defaults.kind = *kind;
            break;
        }
        default:
            return Err{
                ErrorCode::InvalidValue, text, QStringLiteral("topic, topic_kind, prompt, field:NAME")};
        }
    }
    options.rejectsPath = arguments.value(QStringLiteral("--rejects")).value_or(QString());
    return options;
}

QString summaryText(const csv::ImportOutcome& outcome, bool dryRun)
{
    auto text = countsText(outcome.report, dryRun);
    if (outcome.insight.map.isPeopleList())
        text += u'\n' + tr("The list has no tokens: it adds names and addresses to people, and nobody can be "
                           "written to because of it.");
    text += u'\n' + columnsText(outcome.insight);
    if (outcome.rejectCounts.value(static_cast<qsizetype>(csv::RejectReason::TimeAmbiguous)) > 0)
        text +=
            u'\n' + tr("In some times the day and the month can be either way round. Say which comes first "
                       "with --default date_order=day-first or date_order=month-first.");
    for (const auto& reject : outcome.rejects.first(std::min(kShownRejects, outcome.rejects.size())))
        text += u'\n' + tr("  Row %1: %2").arg(reject.row).arg(csv::sentence(reject));
    return text + moreText(outcome.report);
}

QString summaryText(const webhook::CaptureOutcome& outcome, bool dryRun)
{
    auto text = countsText(outcome.report, dryRun);
    QStringList events;
    for (const auto kind : domain::kEventKinds) {
        if (const auto count = outcome.newEvents[static_cast<size_t>(kind) - 1])
            events.append(QStringLiteral("%1: %2").arg(displayName(kind)).arg(count));
    }
    if (!events.isEmpty())
        text += u'\n' + tr("Events: %1.").arg(events.join(QStringLiteral(", ")));
    if (outcome.promptsNotTold > 0)
        text +=
            u'\n' + tr("The events do not tell which prompt %1 of them saw, so the payload stands for it. If "
                       "you know it, take the import back and give it: --default prompt=TEXT.")
                        .arg(outcome.promptsNotTold);
    for (const auto& reject : outcome.rejects.first(std::min(kShownRejects, outcome.rejects.size())))
        text += u'\n' + tr("  Line %1: %2").arg(reject.line).arg(webhook::sentence(reject));
    return text + moreText(outcome.report);
}

} // namespace headsup::cli
