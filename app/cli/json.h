// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/preflight.h"
#include "campaign/runsnapshot.h"
#include "csv/importjob.h"
#include "relevance/checker.h"
#include "webhook/capturejob.h"

#include <QJsonArray>
#include <QJsonObject>

/// Domain values as the JSON of the command line's contract: ids as strings, times as ISO 8601 in UTC.
namespace headsup::cli {

[[nodiscard]] QJsonObject toJson(const domain::Page& page);
[[nodiscard]] QJsonValue toJson(const std::optional<domain::PageStop>& stop); ///< null where none holds
[[nodiscard]] QJsonObject toJson(const domain::TopicSummary& topic);
[[nodiscard]] QJsonObject toJson(const domain::OptInRow& row);
[[nodiscard]] QJsonObject toJson(const domain::Delivery& delivery);
[[nodiscard]] QJsonObject toJson(const csv::ImportOutcome& outcome);
[[nodiscard]] QJsonObject toJson(const webhook::CaptureOutcome& outcome);
[[nodiscard]] QJsonObject toJson(const store::ConsentReceipt& receipt);
[[nodiscard]] QJsonObject toJson(const relevance::Answer& answer);
[[nodiscard]] QJsonArray findingsJson(const relevance::Answer& answer);
[[nodiscard]] QJsonObject toJson(const campaign::Preflight& look);
[[nodiscard]] QJsonObject toJson(const campaign::RunSnapshot& run);
/// A campaign as it stands, with the keys of a run.
[[nodiscard]] QJsonObject toJson(const domain::CampaignSummary& summary);

[[nodiscard]] QString idText(std::int64_t id);

} // namespace headsup::cli
