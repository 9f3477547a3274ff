// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <compare>
#include <cstdint>

namespace headsup::domain {

/// An id that cannot be mistaken for an id of another thing. Value is QString for ids that Meta gives
/// (they have up to 17 digits and must never pass through a number) and int64 for rows of the workspace.
template<class Tag, class Value>
class Id
{
public:
    Id() = default;
    explicit Id(Value value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] const Value& value() const { return m_value; }
    /// False for the default-made id, which names nothing.
    [[nodiscard]] bool isValid() const { return m_value != Value{}; }
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id& a, const Id& b)
    {
        return a.m_value < b.m_value   ? std::strong_ordering::less
               : b.m_value < a.m_value ? std::strong_ordering::greater
                                       : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    Value m_value{};
};

using PageId = Id<struct PageTag, QString>;
using Psid = Id<struct PsidTag, QString>;         ///< Page-scoped id of a person.
using MessageId = Id<struct MessageTag, QString>; ///< "mid" in Meta's answers.
using AttemptId = Id<struct AttemptTag, QString>; ///< UUID without braces.
using TopicId = Id<struct TopicTag, std::int64_t>;
using PersonId = Id<struct PersonTag, std::int64_t>;
using OptInId = Id<struct OptInTag, std::int64_t>;
using BatchId = Id<struct BatchTag, std::int64_t>;
using CampaignId = Id<struct CampaignTag, std::int64_t>;
using DeliveryId = Id<struct DeliveryTag, std::int64_t>;

} // namespace headsup::domain
