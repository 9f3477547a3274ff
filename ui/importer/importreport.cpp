// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importreport.h"

#include <QCoreApplication>
#include <QLocale>

namespace headsup::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

} // namespace

ImportReport reportOf(const csv::ImportOutcome& outcome)
{
    ImportReport report;
    report.counts = outcome.report;
    for (const auto& reject : outcome.rejects)
        report.rejects.append({reject.row, csv::sentence(reject), reject.text});
    for (qsizetype i = 0; i < outcome.rejectCounts.size(); ++i) {
        if (const auto count = outcome.rejectCounts[i]; count > 0)
            report.perReason.append(QStringLiteral("%1 × %2").arg(
                QLocale().toString(count), csv::displayName(static_cast<csv::RejectReason>(i))));
    }
    return report;
}

ImportReport reportOf(const webhook::CaptureOutcome& outcome)
{
    ImportReport report;
    report.counts = outcome.report;
    report.isCapture = true;
    for (const auto& reject : outcome.rejects)
        report.rejects.append({reject.line, webhook::sentence(reject), reject.text});
    QStringList kinds;
    for (const auto kind : domain::kEventKinds) {
        if (const auto count = outcome.newEvents[static_cast<size_t>(kind) - 1]) {
            report.events += count;
            kinds.append(Words::tr("%1: %2", "kind of event, number")
                             .arg(displayName(kind), QLocale().toString(count)));
        }
    }
    QStringList more;
    if (!kinds.isEmpty())
        more.append(Words::tr("Events of this capture: %1.").arg(kinds.join(QStringLiteral(", "))));
    if (outcome.knownEvents > 0)
        more.append(Words::tr(
            "%Ln events are in the workspace already.", nullptr, static_cast<int>(outcome.knownEvents)));
    if (outcome.promptsNotTold > 0)
        more.append(
            Words::tr("The events do not tell which prompt %Ln people saw; the payload stands for it.",
                nullptr, static_cast<int>(outcome.promptsNotTold)));
    report.more = more.join(u' ');
    return report;
}

} // namespace headsup::ui
