// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "ui/board/boardscreen.h"
#include "ui/campaigns/campaignsscreen.h"
#include "ui/composer/composerscreen.h"
#include "ui/exporter/exportscreen.h"
#include "ui/health/healthscreen.h"
#include "ui/help/helpscreen.h"
#include "ui/importer/importscreen.h"
#include "ui/person/personscreen.h"
#include "ui/preflight/preflightscreen.h"
#include "ui/reports/reportsscreen.h"
#include "ui/results/resultsscreen.h"
#include "ui/sending/sendingscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/today/todayscreen.h"
#include "ui/topics/topicsscreen.h"

#include <array>

namespace headsup::ui {

namespace {

using Maker = Screen* (*)(const Desk& desk, QWidget* parent);

template<class Kind>
Screen* make(const Desk& desk, QWidget* parent)
{
    return new Kind(desk, parent);
}

/// In the order of Destination.
constexpr std::array<Maker, std::variant_size_v<Destination>> kMakers{make<TopicsScreen>, make<ImportScreen>,
    make<CampaignsScreen>, make<ComposerScreen>, make<PreflightScreen>, make<SendingScreen>,
    make<ResultsScreen>, make<TodayScreen>, make<PersonScreen>, make<ExportScreen>, make<BoardScreen>,
    make<HealthScreen>, make<ReportsScreen>, make<SettingsScreen>, make<HelpScreen>};

} // namespace

Place placeOf(const Destination& destination)
{
    if (std::holds_alternative<ToToday>(destination))
        return Place::Today;
    if (std::holds_alternative<ToTopics>(destination))
        return Place::Topics;
    if (std::holds_alternative<ToImport>(destination))
        return Place::Import;
    if (std::holds_alternative<ToExport>(destination))
        return Place::Topics;
    if (std::holds_alternative<ToBoard>(destination))
        return Place::Board;
    if (std::holds_alternative<ToHealth>(destination))
        return Place::Health;
    if (std::holds_alternative<ToReports>(destination))
        return Place::Reports;
    if (std::holds_alternative<ToSettings>(destination))
        return Place::Settings;
    if (std::holds_alternative<ToHelp>(destination))
        return Place::Help;
    if (const auto* person = std::get_if<ToPerson>(&destination); person && !person->from.isValid())
        return Place::Topics;
    return Place::Campaigns;
}

std::optional<Destination> parentOf(const Destination& destination)
{
    if (const auto* composer = std::get_if<ToComposer>(&destination); composer && composer->topic)
        return ToTopics{composer->topic};
    if (const auto* exported = std::get_if<ToExport>(&destination))
        return ToTopics{exported->topic};
    if (const auto* person = std::get_if<ToPerson>(&destination)) {
        if (person->from.isValid())
            return ToResults{person->from};
        return ToTopics{};
    }
    const auto* preflight = std::get_if<ToPreflight>(&destination);
    if (preflight && preflight->nextWave)
        return ToResults{preflight->campaign};
    if (preflight)
        return ToComposer{preflight->campaign, std::nullopt};
    if (placeOf(destination) == Place::Campaigns && !std::holds_alternative<ToCampaigns>(destination))
        return ToCampaigns{};
    return std::nullopt;
}

std::optional<Destination> destinationOf(Place place)
{
    switch (place) {
    case Place::Today:
        return ToToday{};
    case Place::Topics:
        return ToTopics{};
    case Place::Campaigns:
        return ToCampaigns{};
    case Place::Board:
        return ToBoard{};
    case Place::Reports:
        return ToReports{};
    case Place::Health:
        return ToHealth{};
    case Place::Import:
        return ToImport{};
    case Place::Settings:
        return ToSettings{};
    case Place::Help:
        return ToHelp{};
    case Place::Page:
        break;
    }
    return std::nullopt;
}

QString helpOf(const std::optional<Destination>& destination)
{
    // In the order of Destination.
    static const std::array<const char*, std::variant_size_v<Destination>> keys{"topics", "import",
        "campaigns", "composer", "preflight", "sending", "results", "today", "person", "export", "board",
        "health", "reports", "settings", "start"};
    return QString::fromLatin1(destination ? keys[destination->index()] : "page");
}

Screen* makeScreen(const Destination& destination, const Desk& desk, QWidget* parent)
{
    const auto maker = kMakers[destination.index()];
    return maker ? maker(desk, parent) : nullptr;
}

} // namespace headsup::ui
