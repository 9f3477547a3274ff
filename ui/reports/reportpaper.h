// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class QTextDocument;

namespace headsup::ui {

class ReportModel;
class TopicBars;

/// The report as a document for paper: title, span, bars, table. Dark ink on white whatever the window shows.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(
    const QString& page, const QString& span, const ReportModel& model, const TopicBars& bars);

} // namespace headsup::ui
