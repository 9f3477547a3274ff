// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/usage.h"

#include "graph/json.h"

namespace headsup::graph {

namespace {

constexpr int kLongest = 24 * 60 * 60;

QByteArray headerOf(const ports::HttpReply& reply, const QByteArray& name)
{
    for (const auto& [key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

void addFigures(const nlohmann::json& object, Usage& usage)
{
    for (const auto* key : {"call_count", "total_cputime", "total_time"})
        usage.percent = std::max(usage.percent, intAt(object, key).value_or(0));
    const auto minutes =
        std::clamp(intAt(object, "estimated_time_to_regain_access").value_or(0), 0, kLongest / 60);
    usage.waitSeconds = std::max(usage.waitSeconds, minutes * 60);
}

void addPlain(const QByteArray& header, Usage& usage)
{
    if (const auto json = parseJson(header, {.bytes = 4096, .depth = 4}))
        addFigures(*json, usage);
}

void addBusiness(const QByteArray& header, Usage& usage)
{
    const auto json = parseJson(header, {.bytes = 32 * 1024, .depth = 6});
    if (!json || !json->is_object())
        return;
    for (const auto& entries : *json) {
        if (!entries.is_array())
            continue;
        for (const auto& entry : entries)
            addFigures(entry, usage);
    }
}

} // namespace

Usage usageOf(const ports::HttpReply& reply)
{
    Usage usage;
    bool number = false;
    const auto named = headerOf(reply, "retry-after").trimmed().toInt(&number);
    if (number)
        usage.waitSeconds = std::clamp(named, 0, kLongest);
    addPlain(headerOf(reply, "x-app-usage"), usage);
    addPlain(headerOf(reply, "x-page-usage"), usage);
    addBusiness(headerOf(reply, "x-business-use-case-usage"), usage);
    return usage;
}

} // namespace headsup::graph
