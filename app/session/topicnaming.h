// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/importjob.h"
#include "domain/prompt.h"
#include "domain/topickind.h"
#include "ports/optinsink.h"

#include <QMap>

namespace headsup::session {

/// What a topic is called that a file names by a number, or whose prompt it does not tell.
struct TopicName
{
    QString name;
    domain::TopicKind kind = domain::TopicKind::BackInStock;
    domain::Prompt prompt;
};
using TopicNames = QMap<QString, TopicName>; ///< by the topic as the import reads it from the file

struct TopicInFile
{
    QString asRead;
    std::optional<domain::TopicKind> kind; ///< where the file tells it
    qint64 rows = 0;                       ///< that could be kept
};
/// A file with more topics than this names people, not topics.
inline constexpr qsizetype kMostTopicsToName = 100;

/// The topics of a file, the one with most rows first; nothing is stored. Streams through the whole file: not
/// for the window's thread. InvalidValue where there are more than kMostTopicsToName; else as
/// ImportJob::run().
[[nodiscard]] domain::Result<QList<TopicInFile>> topicsInFile(const QString& path,
    const csv::ReadOptions& options, const ports::Clock& clock, const std::atomic<bool>& cancel);

/// Hands records on under the names that a person gave; others as they are.
class NamingSink final : public ports::OptInSink
{
public:
    /// The next sink outlives this one.
    NamingSink(ports::OptInSink& next, TopicNames names);
    [[nodiscard]] domain::Result<ports::Intake> take(const domain::OptInRecord& record) override;
    [[nodiscard]] domain::Result<ports::Intake> enrich(const domain::Person& person) override;
    [[nodiscard]] domain::Result<ports::Intake> permit(const domain::PermissionRecord& record) override;
    [[nodiscard]] domain::Result<bool> keep(const domain::PageEvent& event) override;
    [[nodiscard]] domain::Result<domain::BatchId> finish(const domain::BatchReport& report) override;

private:
    ports::OptInSink& m_next;
    TopicNames m_names;
};

} // namespace headsup::session
