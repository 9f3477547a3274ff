// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/json.h"

#include <limits>

namespace headsup::graph {

namespace {

/// Looked at before parsing, so that a bomb of brackets never becomes a tree.
bool isWithinDepth(const QByteArray& text, int allowed)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > allowed)
                return false;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

} // namespace

std::optional<nlohmann::json> parseJson(const QByteArray& text, JsonCaps caps)
{
    if (text.size() > caps.bytes || !isWithinDepth(text, caps.depth))
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
