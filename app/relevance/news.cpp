// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/news.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace headsup::relevance {

using domain::TopicKind;

namespace {

constexpr size_t kReachBefore = 4;
constexpr size_t kReachAfter = 3;

struct Pair
{
    const Reading& prompt;
    const Reading& message;
};

bool saidInPrompt(const Pair& pair, const Hit& hit)
{
    for (auto i = hit.first; i <= hit.last; ++i) {
        const auto& word = pair.message.text.tokens[i].text;
        const auto& tokens = pair.prompt.text.tokens;
        if (std::none_of(
                tokens.begin(), tokens.end(), [&](const Token& token) { return token.text == word; }))
            return false;
    }
    return true;
}

bool isDenied(const Pair& pair, const Hit& hit, const Hit*& by)
{
    const auto& message = pair.message;
    for (const auto& other : message.hitsOf(message.sentenceOf(hit))) {
        if (other.section != Section::Negation || message.covers(other.first, Section::Harmless) ||
            saidInPrompt(pair, other))
            continue;
        const bool before = other.last < hit.first && hit.first - other.last <= kReachBefore;
        const bool after = other.first > hit.last && other.first - hit.last <= kReachAfter &&
                           message.text.tokens[other.first].before != u',';
        const bool within = other.first >= hit.first && other.last <= hit.last;
        if (before || after || within) {
            by = &other;
            return true;
        }
    }
    return false;
}

bool isEvent(TopicKind kind)
{
    return kind == TopicKind::EventReminder || kind == TopicKind::EventConfirmed;
}

/// "Next week", "on Friday": not true yet for what begins or comes. A month may be that of a concert.
bool isFuture(const Reading& message, const Hit& hit, TopicKind kind)
{
    if (hit.section != Section::Future)
        return false;
    const bool dated = message.covers(hit.last, Section::Month) || message.covers(hit.last, Section::Weekday);
    const bool begins =
        kind == TopicKind::SaleStart || kind == TopicKind::BackInStock || kind == TopicKind::Launch;
    return begins || (!dated && kind == TopicKind::Tickets);
}

bool hasSoon(const Reading& message, int sentence)
{
    const auto hits = message.hitsOf(sentence);
    return std::any_of(hits.begin(), hits.end(), [](const Hit& hit) { return hit.section == Section::Soon; });
}

/// "Back in stock tomorrow": not true today.
std::optional<Hit> tomorrowBehind(const Reading& message, const Hit& hit)
{
    constexpr std::u16string_view kTomorrow[] = {
        u"tomorrow", u"morgen", u"demain", u"manana", u"domani", u"amanha", u"besok", u"esok"};
    const auto& tokens = message.text.tokens;
    for (auto i = hit.last + 1; i < tokens.size() && i <= hit.last + 4; ++i) {
        if (tokens[i].sentence != tokens[hit.last].sentence || tokens[i].before != 0)
            break;
        if (std::any_of(std::begin(kTomorrow), std::end(kTomorrow), [&](std::u16string_view word) {
                return tokens[i].text == QStringView(word.data(), qsizetype(word.size()));
            }))
            return Hit{Section::Future, -1, i, i};
    }
    return std::nullopt;
}

const Hit* postponedIn(const Pair& pair, int sentence, TopicKind kind)
{
    const auto& message = pair.message;
    const bool soon = hasSoon(message, sentence);
    for (const auto& hit : message.hitsOf(sentence)) {
        if (message.covers(hit.first, Section::Harmless) || saidInPrompt(pair, hit))
            continue;
        const bool moved = hit.section == Section::Moved && !isEvent(kind) && kind != TopicKind::Appointment;
        if (hit.section == Section::NotYet || moved || (!soon && isFuture(message, hit, kind)))
            return &hit;
    }
    return nullptr;
}

/// "In one hour", "soon": no denial of an event that is about to begin.
bool denialCounts(TopicKind kind, const Reading& message, int sentence)
{
    return kind != TopicKind::EventReminder || !hasSoon(message, sentence);
}

/// Words that say only that something can be had: news of some kinds where nothing stronger is said.
bool isWeak(Section section, TopicKind kind)
{
    return section == Section::Avail &&
           (kind == TopicKind::Tickets || kind == TopicKind::Appointment || kind == TopicKind::Content);
}

bool outweighs(Section other, TopicKind kind)
{
    if (kind == TopicKind::Content)
        return other == Section::Back || other == Section::Price || other == Section::Tickets;
    return other != Section::Launch && other != Section::Back;
}

} // namespace

bool speaksOf(Section section, TopicKind kind)
{
    switch (kind) {
    case TopicKind::BackInStock:
        return section == Section::Back || section == Section::Avail;
    case TopicKind::PriceDrop:
        return section == Section::Price;
    case TopicKind::EventReminder:
        return section == Section::Event || section == Section::Moved;
    case TopicKind::EventConfirmed:
        return section == Section::Confirm || section == Section::Moved;
    case TopicKind::Tickets:
        return section == Section::Tickets || section == Section::Avail;
    case TopicKind::Launch:
        return section == Section::Launch || section == Section::Avail;
    case TopicKind::SaleStart:
        return section == Section::Sale || section == Section::Price;
    case TopicKind::Reopening:
        return section == Section::Reopen;
    case TopicKind::Survey:
        return section == Section::Survey;
    case TopicKind::Status:
        return section == Section::Status;
    case TopicKind::Content:
        return section == Section::Content || section == Section::Avail;
    case TopicKind::Appointment:
        return section == Section::Slot || section == Section::Avail;
    }
    return false;
}

std::optional<TopicKind> kindOf(Section section)
{
    switch (section) {
    case Section::Back:
    case Section::Avail:
        return TopicKind::BackInStock;
    case Section::Price:
        return TopicKind::PriceDrop;
    case Section::Sale:
        return TopicKind::SaleStart;
    case Section::Event:
        return TopicKind::EventReminder;
    case Section::Confirm:
        return TopicKind::EventConfirmed;
    case Section::Tickets:
        return TopicKind::Tickets;
    case Section::Launch:
        return TopicKind::Launch;
    case Section::Reopen:
        return TopicKind::Reopening;
    case Section::Survey:
        return TopicKind::Survey;
    case Section::Status:
        return TopicKind::Status;
    case Section::Content:
        return TopicKind::Content;
    case Section::Slot:
        return TopicKind::Appointment;
    default:
        return std::nullopt;
    }
}

News findNews(TopicKind kind, const Reading& prompt, const Reading& message)
{
    const Pair pair{prompt, message};
    News news;
    bool strong = false;
    for (const auto& hit : message.hits) {
        if ((!isNews(hit.section) && hit.section != Section::Moved) || message.inQuestion(hit))
            continue;
        if (!speaksOf(hit.section, kind)) {
            if (!news.other && isNews(hit.section))
                news.other = hit;
            continue;
        }
        const auto sentence = message.sentenceOf(hit);
        const Hit* by = nullptr;
        if (!isDenied(pair, hit, by) && denialCounts(kind, message, sentence))
            by = postponedIn(pair, sentence, kind);
        const auto tomorrow =
            kind == TopicKind::BackInStock && !by ? tomorrowBehind(message, hit) : std::nullopt;
        if (by || tomorrow) {
            if (!news.denied)
                news.denied = by ? *by : *tomorrow;
            continue;
        }
        const bool firm = !isWeak(hit.section, kind);
        if (!news.told || (firm && !strong)) {
            news.told = hit;
            strong = firm;
        }
        if (news.sentences.empty() || news.sentences.back() != sentence)
            news.sentences.push_back(sentence);
    }
    news.weak = news.told && !strong;
    // "The results are online" is no news of tickets: something better fitting speaks of another kind.
    if (news.told && !strong && news.other && outweighs(news.other->section, kind))
        news.told.reset();
    news.firm = news.told && strong;
    if (!news.denied) {
        const auto counts = [&](const Hit& hit) {
            return hit.section == Section::NotYet && !message.inQuestion(hit) &&
                   !message.covers(hit.first, Section::Harmless) && !saidInPrompt(pair, hit);
        };
        if (const auto hit = std::find_if(message.hits.begin(), message.hits.end(), counts);
            hit != message.hits.end())
            news.denied = *hit;
    }
    return news;
}

} // namespace headsup::relevance
