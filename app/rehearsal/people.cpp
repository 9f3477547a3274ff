// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/people.h"

#include "graph/json.h"

namespace headsup::rehearsal {

using domain::Instant;
using domain::Milliseconds;
using domain::Psid;
using Json = nlohmann::ordered_json;

namespace {

constexpr int kEventsInOne = 20; ///< of an envelope; Meta batches too

/// {"a":1} as "a":1
QByteArray partOf(const Json& object)
{
    return QByteArray::fromStdString(object.dump()).chopped(1).mid(1);
}

} // namespace

domain::Result<PeopleHabits> PeopleHabits::fromJson(const QByteArray& text)
{
    using domain::Err;
    using domain::ErrorCode;
    const auto json = graph::parseJson(text, {.bytes = 64 * 1024, .depth = 4});
    if (!json || !json->is_object())
        return Err{ErrorCode::JsonInvalid, QStringLiteral("an object was expected")};
    PeopleHabits habits;
    const std::map<std::string, double*> shares{{"delivered", &habits.delivered}, {"read", &habits.read},
        {"taps", &habits.taps}, {"replies", &habits.replies}, {"reacts", &habits.reacts},
        {"agrees", &habits.agrees}, {"stops", &habits.stops}, {"blocks", &habits.blocks},
        {"bad", &habits.bad}, {"twice", &habits.twice}};
    const std::map<std::string, Milliseconds*> times{
        {"to_deliver", &habits.toDeliver}, {"to_read", &habits.toRead}, {"to_act", &habits.toAct}};
    for (const auto& [name, value] : json->items()) {
        const auto share = shares.find(name);
        const auto time = times.find(name);
        const double number = value.is_number() ? value.get<double>() : -1;
        const bool known = share != shares.end() || time != times.end();
        if (!known || !(number >= 0) || (share != shares.end() && number > 1) || number > 1e7)
            return Err{ErrorCode::JsonInvalid, QString::fromStdString(name)};
        if (share != shares.end())
            *share->second = number;
        else
            *time->second = Milliseconds{static_cast<qint64>(number * 1000)};
    }
    return habits;
}

People::People(GraphSim& sim, domain::PageId page, PeopleHabits habits, quint64 seed)
    : m_sim(sim)
    , m_page(std::move(page))
    , m_habits(habits)
    , m_dice(seed)
{
    m_sim.onAccepted([this](const GraphSim::Accepted& message) { got(message); });
}

People::~People()
{
    m_sim.onAccepted({});
}

double People::fraction()
{
    return static_cast<double>(m_dice() >> 11) * 0x1p-53;
}

Milliseconds People::within(Milliseconds most)
{
    return Milliseconds{1 + static_cast<qint64>(fraction() * static_cast<double>(most.count()))};
}

void People::later(Instant at, Event event)
{
    m_line.emplace(at, std::move(event));
}

void People::act(Instant at, const domain::PageId& page, const Psid& who, const QByteArray& part)
{
    later(at, {page, who, part,
                  [this, who, at] {
                      m_sim.acted(who, at);
                      ++m_counts.acts;
                  },
                  false});
}

void People::writes(const Psid& who, const QString& text, Instant at)
{
    const auto mid = "m_in_" + std::to_string(++m_serial);
    act(at, m_page, who, partOf(Json{{"message", Json{{"mid", mid}, {"text", graph::utf8(text)}}}}));
}

void People::enforces(const QString& action, const QString& reason, Instant at)
{
    Json policy{{"action", graph::utf8(action)}};
    if (!reason.isEmpty())
        policy["reason"] = graph::utf8(reason);
    later(at, {m_page, Psid{}, partOf(Json{{"policy_enforcement", policy}}), {}, false});
}

void People::got(const GraphSim::Accepted& message)
{
    const auto mid = graph::utf8(message.mid);
    Json echo{{"is_echo", true}, {"mid", mid}, {"metadata", graph::utf8(message.metadata)}};
    if (!message.text.isEmpty())
        echo["text"] = graph::utf8(message.text);
    later(message.at + Milliseconds{1},
        {message.page, message.psid, partOf(Json{{"message", echo}}), {}, true});
    if (!happens(m_habits.delivered))
        return;
    const auto delivered = message.at + within(m_habits.toDeliver);
    const auto mark = domain::toMs(message.at);
    later(delivered, {message.page, message.psid,
                         partOf(Json{{"delivery", Json{{"mids", Json::array({mid})}, {"watermark", mark}}}}),
                         [this] { ++m_counts.delivered; }, false});
    if (!happens(m_habits.read))
        return;
    const auto read = delivered + within(m_habits.toRead);
    later(read, {message.page, message.psid, partOf(Json{{"read", Json{{"watermark", mark}}}}),
                    [this] { ++m_counts.read; }, false});
    actOn(message, read);
}

void People::actOn(const GraphSim::Accepted& message, Instant read)
{
    const auto at = read + within(m_habits.toAct);
    const auto& who = message.psid;
    const auto mid = graph::utf8(message.mid);
    if (happens(m_habits.blocks)) {
        later(at, {message.page, who, {},
                      [this, who] {
                          m_sim.block(who);
                          ++m_counts.blocked;
                      },
                      false});
        return;
    }
    if (happens(m_habits.bad)) {
        const Json feedback{{"feedback", "Bad response"}, {"mid", mid}};
        later(at, {message.page, who, partOf(Json{{"response_feedback", feedback}}),
                      [this] { ++m_counts.bad; }, false});
        return;
    }
    if (happens(m_habits.stops)) {
        const Json stop{
            {"type", "notification_messages"}, {"notification_messages_status", "STOP NOTIFICATIONS"}};
        later(at, {message.page, who, partOf(Json{{"optin", stop}}), [this] { ++m_counts.stopped; }, false});
        return;
    }
    if (message.isPrompt) {
        if (!happens(m_habits.agrees))
            return;
        const auto token = QStringLiteral("otn-rehearsal-%1-%2").arg(who.value()).arg(++m_serial);
        const Json optIn{{"type", "one_time_notif_req"}, {"payload", graph::utf8(message.payload)},
            {"one_time_notif_token", graph::utf8(token)}};
        later(
            at, {message.page, who, partOf(Json{{"optin", optIn}}),
                    [this, who, token, at] {
                        m_sim.grant({domain::Secret(token), who, at + std::chrono::days{365}, std::nullopt});
                        m_sim.acted(who, at);
                        ++m_counts.agreed;
                    },
                    false});
        return;
    }
    const auto& buttons = message.replyPayloads;
    if (!buttons.isEmpty() && happens(m_habits.taps)) {
        const auto nth = static_cast<qsizetype>(fraction() * static_cast<double>(buttons.size()));
        const Json tap{
            {"mid", "m_tap_" + std::to_string(++m_serial)}, {"payload", graph::utf8(buttons[nth])}};
        act(at, message.page, who, partOf(Json{{"postback", tap}}));
    } else if (happens(m_habits.replies)) {
        const auto reply = "m_in_" + std::to_string(++m_serial);
        act(at, message.page, who, partOf(Json{{"message", Json{{"mid", reply}, {"text", "Thank you"}}}}));
    } else if (happens(m_habits.reacts)) {
        act(at, message.page, who,
            partOf(Json{{"reaction", Json{{"reaction", "love"}, {"action", "react"}, {"mid", mid}}}}));
    }
}

QByteArray People::written(const Event& event, Instant at) const
{
    const auto page = "{\"id\":\"" + event.page.value().toUtf8() + "\"}";
    const auto who = "{\"id\":\"" + event.who.value().toUtf8() + "\"}";
    const bool nobody = !event.who.isValid();
    const auto from = event.byPage || nobody ? page : who;
    const auto to = event.byPage ? who : page;
    return (nobody ? QByteArray("{\"recipient\":") + page : "{\"sender\":" + from + ",\"recipient\":" + to) +
           ",\"timestamp\":" + QByteArray::number(qint64{domain::toMs(at)}) + ',' + event.part + '}';
}

std::optional<Instant> People::nextAt() const
{
    return m_line.empty() ? std::nullopt : std::optional(m_line.begin()->first);
}

std::vector<QByteArray> People::due(Instant now)
{
    std::vector<QByteArray> bodies;
    QByteArrayList events;
    domain::PageId page = m_page;
    const auto close = [&](Instant at) {
        if (events.isEmpty())
            return;
        bodies.push_back("{\"object\":\"page\",\"entry\":[{\"id\":\"" + page.value().toUtf8() +
                         "\",\"time\":" + QByteArray::number(qint64{domain::toMs(at)}) + ",\"messaging\":[" +
                         events.join(',') + "]}]}");
        if (happens(m_habits.twice))
            bodies.push_back(bodies.back());
        events.clear();
    };
    while (!m_line.empty() && m_line.begin()->first <= now) {
        const auto node = m_line.extract(m_line.begin());
        if (node.mapped().effect)
            node.mapped().effect();
        if (node.mapped().page != page) {
            close(node.key());
            page = node.mapped().page;
        }
        if (!node.mapped().part.isEmpty())
            events.append(written(node.mapped(), node.key()));
        if (events.size() == kEventsInOne)
            close(node.key());
    }
    close(now);
    return bodies;
}

} // namespace headsup::rehearsal
