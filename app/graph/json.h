// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <nlohmann/json.hpp>
#include <optional>

namespace headsup::graph {

struct JsonCaps
{
    qsizetype bytes = 64 * 1024;
    int depth = 24;
};

/// Parses within the caps. Nothing for text that is too long, too deep, or not JSON. Throws nothing.
[[nodiscard]] std::optional<nlohmann::json> parseJson(const QByteArray& text, JsonCaps caps = {});

/// The member of an object, or null. Throws nothing.
[[nodiscard]] const nlohmann::json* member(const nlohmann::json& object, const char* key);
/// Only a JSON string becomes text: an id written as a number has lost its digits and is no id.
[[nodiscard]] std::optional<QString> textAt(const nlohmann::json& object, const char* key);
/// Only an integer that fits.
[[nodiscard]] std::optional<int> intAt(const nlohmann::json& object, const char* key);

[[nodiscard]] std::string utf8(const QString& text);

} // namespace headsup::graph
