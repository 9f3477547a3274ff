// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace headsup::domain {

/// What sort of news was promised.
enum class TopicKind : int {
    BackInStock = 1,
    PriceDrop,
    EventReminder,
    EventConfirmed,
    Tickets,
    Launch,
    SaleStart,
    Reopening,
    Survey,
    Status,
    Content,
    Appointment,
};

inline constexpr std::array kTopicKinds{TopicKind::BackInStock, TopicKind::PriceDrop,
    TopicKind::EventReminder, TopicKind::EventConfirmed, TopicKind::Tickets, TopicKind::Launch,
    TopicKind::SaleStart, TopicKind::Reopening, TopicKind::Survey, TopicKind::Status, TopicKind::Content,
    TopicKind::Appointment};

/// The name used in files and on the command line, for example "back_in_stock".
[[nodiscard]] QString slug(TopicKind kind);
[[nodiscard]] std::optional<TopicKind> topicKindFromSlug(QStringView slug);
/// The name for people, translated: "Back in stock".
[[nodiscard]] QString displayName(TopicKind kind);

} // namespace headsup::domain
