// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/json.h"

#include "domain/jsonnesting.h"

#include <limits>

namespace headsup::graph {

std::optional<nlohmann::json> parseJson(const QByteArray& text, JsonCaps caps)
{
    if (text.size() > caps.bytes || domain::nestingOf(text).deepest > caps.depth)
        return std::nullopt;
    auto value = nlohmann::json::parse(text.cbegin(), text.cend(), nullptr, false);
    if (value.is_discarded())
        return std::nullopt;
    return value;
}

const nlohmann::json* member(const nlohmann::json& object, const char* key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::optional<QString> textAt(const nlohmann::json& object, const char* key)
{
    const auto* value = member(object, key);
    const auto* text = value ? value->get_ptr<const std::string*>() : nullptr;
    return text ? std::optional(QString::fromStdString(*text)) : std::nullopt;
}

std::optional<int> intAt(const nlohmann::json& object, const char* key)
{
    const auto* value = member(object, key);
    if (!value || !value->is_number_integer())
        return std::nullopt;
    if (value->is_number_unsigned()) {
        const auto number = *value->get_ptr<const nlohmann::json::number_unsigned_t*>();
        return number <= static_cast<std::uint64_t>(std::numeric_limits<int>::max())
                   ? std::optional(static_cast<int>(number))
                   : std::nullopt;
    }
    const auto number = *value->get_ptr<const nlohmann::json::number_integer_t*>();
    return number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max()
               ? std::optional(static_cast<int>(number))
               : std::nullopt;
}

std::string utf8(const QString& text)
{
    return text.toUtf8().toStdString();
}

} // namespace headsup::graph
