// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/rowreader.h"

#include "csv/csvwriter.h"
#include "csv/values.h"
#include "domain/optin.h"

#include <algorithm>

namespace headsup::csv {

using domain::OptInRecord;
using domain::OptInState;
using domain::Prompt;

namespace {

constexpr qsizetype kLongestTopic = 200;
constexpr qsizetype kLongestValue = 1000;
constexpr qsizetype kLongestToken = 1000;
constexpr qsizetype kShownText = 120;
constexpr qsizetype kShownValue = 60;
constexpr qsizetype kKeptField = 4000;
constexpr qsizetype kMostKinds = 20'000;

constexpr QStringView kMask = u"••••";

QString shown(QByteArrayView value)
{
    auto text = QString::fromUtf8(value.first(std::min(value.size(), kShownValue * 4)));
    return text.size() > kShownValue ? text.first(kShownValue) + u'…' : text;
}

QString plainText(QByteArrayView cell)
{
    if (isBare(cell))
        return QString::fromUtf8(cell);
    return unguarded(QString::fromUtf8(bareText(cell))).trimmed();
}

RejectReason reasonOf(RowFault fault)
{
    switch (fault) {
    case RowFault::FieldTooLong:
        return RejectReason::FieldTooLong;
    case RowFault::TooManyColumns:
        return RejectReason::TooManyColumns;
    case RowFault::QuoteUnclosed:
        return RejectReason::QuoteUnclosed;
    case RowFault::StrayQuote:
        return RejectReason::StrayQuote;
    case RowFault::ControlCharacter:
        return RejectReason::ControlCharacter;
    case RowFault::NotText:
    case RowFault::None:
        break;
    }
    return RejectReason::NotText;
}

// A long word without blanks may be a token that slipped into another column.
bool mayBeToken(const QString& text)
{
    return text.size() > 24 && !text.contains(u' ') && !text.contains(u'@');
}

} // namespace

RowReader::RowReader(ColumnMap map, RowRules rules, domain::Instant now)
    : m_map(std::move(map))
    , m_rules(std::move(rules))
    , m_now(now)
    , m_times(m_rules.zone, now,
          m_rules.dateOrder == DateOrder::Unknown ? m_rules.stats.dateOrder : m_rules.dateOrder)
{
    for (const auto& binding : std::as_const(m_map.bindings)) {
        if (binding.field.field != Field::TopicField)
            m_sources[static_cast<size_t>(binding.field.field)] =
                Source{binding.column, binding.value.toUtf8()};
    }
    m_hasPrompt = m_map.find(Field::Prompt) != nullptr;
    m_isPeopleList = m_map.isPeopleList();
}

RowReader::Outcome RowReader::read(const Row& row)
{
    if (const auto refusal = checkForm(row))
        return reject(row, *refusal);
    if (m_isPeopleList) {
        auto made = person(row);
        if (const auto* refusal = std::get_if<Refusal>(&made))
            return reject(row, *refusal);
        return std::get<domain::Person>(std::move(made));
    }
    auto made = record(row);
    if (const auto* refusal = std::get_if<Refusal>(&made))
        return reject(row, *refusal);
    return std::get<OptInRecord>(std::move(made));
}

Reject RowReader::refused(const Row& row, RejectReason reason) const
{
    return reject(row, Refusal{reason, {}});
}

std::optional<RowReader::Refusal> RowReader::checkForm(const Row& row) const
{
    if (row.fault != RowFault::None)
        return Refusal{reasonOf(row.fault),
            row.fault == RowFault::NotText ? QStringList{displayName(m_rules.encoding)} : QStringList{}};
    const auto found = row.fields.size();
    const auto expected = static_cast<size_t>(m_map.columns);
    // Empty cells too many are harmless. Cells too few are not: the rest may stand in the next row.
    const bool tooMany =
        found > expected &&
        std::any_of(row.fields.begin() + static_cast<std::ptrdiff_t>(expected), row.fields.end(),
            [](QByteArrayView extra) { return !extra.trimmed().isEmpty(); });
    if (found < expected || tooMany)
        return Refusal{RejectReason::ColumnCount, {QString::number(found), QString::number(expected)}};
    return std::nullopt;
}

RowReader::Got<OptInRecord> RowReader::record(const Row& row)
{
    auto person = psid(row);
    if (auto* refusal = std::get_if<Refusal>(&person))
        return *refusal;
    auto secret = token(row);
    if (auto* refusal = std::get_if<Refusal>(&secret))
        return *refusal;
    const auto topic = topicName(row);
    if (topic.isEmpty())
        return Refusal{RejectReason::TopicMissing, {}};
    if (topic.size() > kLongestTopic)
        return Refusal{RejectReason::ValueTooLong,
            {displayName(FieldRef{Field::Topic, {}}), QString::number(kLongestTopic)}};
    const auto kind = topicKind(row);
    if (const auto* refusal = std::get_if<Refusal>(&kind))
        return *refusal;
    auto promise = prompt(row, topic);
    if (auto* refusal = std::get_if<Refusal>(&promise))
        return *refusal;
    const auto when = times(row);
    if (const auto* refusal = std::get_if<Refusal>(&when))
        return *refusal;
    const auto life = state(row);
    if (const auto* refusal = std::get_if<Refusal>(&life))
        return *refusal;

    const auto [optedInAt, expiresAt] = std::get<Times>(when);
    const auto told = std::get<OptInState>(life);
    OptInRecord made{.psid = domain::Psid(std::get<QString>(std::move(person))),
        .token = domain::Secret(std::get<QString>(std::move(secret))),
        .topicName = topic,
        .topicKind = std::get<std::optional<domain::TopicKind>>(kind),
        .prompt = std::get<Prompt>(std::move(promise)),
        .topicFields = {},
        .optedInAt = optedInAt,
        .expiresAt = expiresAt,
        .state = told == OptInState::Unused && expiresAt <= m_now ? OptInState::Expired : told,
        .firstName = {},
        .lastName = {},
        .name = {},
        .locale = {},
        .timezone = {},
        .email = {},
        .phone = {}};
    if (const auto refusal = addPerson(row, made))
        return *refusal;
    if (const auto refusal = addTopicFields(row, made))
        return *refusal;
    return made;
}

RowReader::Got<domain::Person> RowReader::person(const Row& row)
{
    domain::Person made;
    if (m_map.find(Field::Psid)) {
        auto id = psid(row);
        if (auto* refusal = std::get_if<Refusal>(&id))
            return *refusal;
        made.psid = domain::Psid(std::get<QString>(std::move(id)));
    }
    if (const auto refusal = addPerson(row, made))
        return *refusal;
    return made;
}

QByteArrayView RowReader::cell(const Row& row, Field field) const
{
    const auto& source = m_sources[static_cast<size_t>(field)];
    if (source.column >= 0 && static_cast<size_t>(source.column) < row.fields.size()) {
        const auto value = row.fields[static_cast<size_t>(source.column)];
        if (source.value.isEmpty() || !bareValue(value).isEmpty())
            return value;
    }
    return source.value;
}

QString RowReader::shared(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return {};
    return m_shared.get(utf8, plainText);
}

QString RowReader::text(const Row& row, Field field)
{
    const auto value = cell(row, field);
    return value.isEmpty() ? QString() : plainText(value);
}

RowReader::Got<QString> RowReader::psid(const Row& row) const
{
    const auto id = bareValue(cell(row, Field::Psid));
    if (id.isEmpty())
        return Refusal{RejectReason::PsidMissing, {}};
    if (isRoundedNumber(id) || (m_rules.stats.idsAvoidZero && endsInZeros(id)))
        return Refusal{RejectReason::PsidRounded, {shown(id)}};
    if (!isPsid(id))
        return Refusal{RejectReason::PsidInvalid, {shown(id)}};
    if (m_rules.stats.idsZeroFilled && isZeroFilled(id))
        return Refusal{RejectReason::PsidZeroFilled, {shown(id)}};
    return QString::fromLatin1(id);
}

RowReader::Got<QString> RowReader::token(const Row& row) const
{
    const auto secret = bareValue(cell(row, Field::Token));
    if (secret.isEmpty())
        return Refusal{RejectReason::TokenMissing, {}};
    if (isRoundedNumber(secret))
        return Refusal{RejectReason::TokenRounded, {}};
    if (endsCutOff(secret) || secret.size() * 2 < m_rules.stats.tokenLength)
        return Refusal{RejectReason::TokenCut, {}};
    const bool visible =
        std::all_of(secret.begin(), secret.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (!visible || secret.size() > kLongestToken)
        return Refusal{RejectReason::TokenInvalid, {}};
    return QString::fromLatin1(secret);
}

QString RowReader::topicName(const Row& row)
{
    const auto named = m_topics.get(
        cell(row, Field::Topic), [](QByteArrayView cell) { return plainText(cell).simplified(); });
    if (!named.isEmpty())
        return named;
    const auto number = shared(cell(row, Field::TopicNumber));
    return number.isEmpty() ? QString() : QStringLiteral("OTN %1").arg(number);
}

RowReader::Got<Prompt> RowReader::prompt(const Row& row, const QString& topic)
{
    if (!m_hasPrompt)
        return promptOf(topic);
    return m_prompts.get(
        cell(row, Field::Prompt), [](QByteArrayView cell) { return promptOf(plainText(cell)); });
}

RowReader::Got<Prompt> RowReader::promptOf(const QString& text)
{
    auto made = Prompt::from(text);
    if (made)
        return std::move(*made);
    if (made.error().code == domain::ErrorCode::PromptTooLong)
        return Refusal{RejectReason::PromptTooLong, made.error().details};
    return Refusal{RejectReason::PromptMissing, {}};
}

RowReader::Got<std::optional<domain::TopicKind>> RowReader::topicKind(const Row& row)
{
    const auto text = shared(cell(row, Field::TopicKind));
    if (text.isEmpty())
        return std::optional<domain::TopicKind>();
    auto known = m_kinds.constFind(text);
    if (known == m_kinds.constEnd() && m_kinds.size() < kMostKinds)
        known = m_kinds.insert(text, topicKindFromText(text));
    if (const auto kind = known == m_kinds.constEnd() ? topicKindFromText(text) : *known)
        return kind;
    return Refusal{RejectReason::TopicKindUnknown, {shown(text.toUtf8())}};
}

RowReader::Got<RowReader::Times> RowReader::times(const Row& row) const
{
    const auto begin = bareValue(cell(row, Field::OptedInAt));
    const auto since = m_times.read(begin);
    switch (since.fault) {
    case TimeFault::Absent:
        return Refusal{RejectReason::TimeMissing, {}};
    case TimeFault::Unreadable:
        return Refusal{
            RejectReason::TimeUnreadable, {shown(begin), displayName(FieldRef{Field::OptedInAt, {}})}};
    case TimeFault::Ambiguous:
        return Refusal{RejectReason::TimeAmbiguous, {shown(begin)}};
    case TimeFault::Future:
        return Refusal{RejectReason::TimeFuture, {shown(begin)}};
    case TimeFault::None:
        break;
    }
    const auto year = domain::expiryOf(since.at);
    const auto end = bareValue(cell(row, Field::ExpiresAt));
    const auto until = m_times.readAny(end);
    if (until.fault == TimeFault::Unreadable)
        return Refusal{
            RejectReason::TimeUnreadable, {shown(end), displayName(FieldRef{Field::ExpiresAt, {}})}};
    if (until.fault == TimeFault::Ambiguous)
        return Refusal{RejectReason::TimeAmbiguous, {shown(end)}};
    return Times{since.at, until.fault == TimeFault::None ? std::min(until.at, year) : year};
}

RowReader::Got<bool> RowReader::flag(const Row& row, Field field) const
{
    const auto value = bareValue(cell(row, field));
    if (const auto known = flagFromText(value))
        return *known;
    // Some tools write when it happened instead of that it happened.
    const auto when = m_times.readAny(value);
    if (when.fault == TimeFault::None || when.fault == TimeFault::Absent)
        return when.fault == TimeFault::None;
    return Refusal{RejectReason::StateUnknown, {shown(value), displayName(FieldRef{field, {}})}};
}

RowReader::Got<OptInState> RowReader::state(const Row& row) const
{
    const auto deleted = flag(row, Field::Deleted);
    if (const auto* refusal = std::get_if<Refusal>(&deleted))
        return *refusal;
    const auto sent = used(row);
    if (const auto* refusal = std::get_if<Refusal>(&sent))
        return *refusal;
    auto told = std::get<OptInState>(sent);
    if (const auto value = bareValue(cell(row, Field::State)); !value.isEmpty()) {
        const auto known = stateFromText(QString::fromUtf8(value));
        if (!known)
            return Refusal{
                RejectReason::StateUnknown, {shown(value), displayName(FieldRef{Field::State, {}})}};
        if (told == OptInState::Unused || *known == OptInState::Withdrawn)
            told = *known;
    }
    return std::get<bool>(deleted) ? OptInState::Withdrawn : told;
}

// A column "sent" holds yes and no, or a time, or now and then the word for a state.
RowReader::Got<OptInState> RowReader::used(const Row& row) const
{
    const auto value = bareValue(cell(row, Field::Sent));
    if (flagFromText(value) == false)
        return OptInState::Unused;
    if (const auto known = stateFromText(QString::fromUtf8(value)))
        return *known;
    const auto yes = flag(row, Field::Sent);
    if (const auto* refusal = std::get_if<Refusal>(&yes))
        return *refusal;
    return std::get<bool>(yes) ? OptInState::SpentElsewhere : OptInState::Unused;
}

template<class Record>
std::optional<RowReader::Refusal> RowReader::addPerson(const Row& row, Record& record)
{
    record.firstName = text(row, Field::FirstName);
    record.lastName = text(row, Field::LastName);
    record.name = text(row, Field::Name);
    record.locale = shared(cell(row, Field::Locale));
    record.timezone = shared(cell(row, Field::Timezone));
    record.email = text(row, Field::Email);
    record.phone = text(row, Field::Phone);
    const auto tooLong = [](const FieldRef& field) {
        return Refusal{RejectReason::ValueTooLong, {displayName(field), QString::number(kLongestValue)}};
    };
    const std::pair<Field, const QString*> values[] = {{Field::FirstName, &record.firstName},
        {Field::LastName, &record.lastName}, {Field::Name, &record.name}, {Field::Locale, &record.locale},
        {Field::Timezone, &record.timezone}, {Field::Email, &record.email}, {Field::Phone, &record.phone}};
    for (const auto& [field, value] : values) {
        if (value->size() > kLongestValue)
            return tooLong(FieldRef{field, {}});
    }
    return std::nullopt;
}

std::optional<RowReader::Refusal> RowReader::addTopicFields(const Row& row, OptInRecord& record)
{
    for (const auto& binding : std::as_const(m_map.bindings)) {
        if (binding.field.field != Field::TopicField)
            continue;
        auto value =
            binding.column >= 0 ? shared(row.fields[static_cast<size_t>(binding.column)]) : QString();
        if (value.isEmpty())
            value = binding.value;
        if (value.size() > kLongestValue)
            return Refusal{
                RejectReason::ValueTooLong, {displayName(binding.field), QString::number(kLongestValue)}};
        if (!value.isEmpty())
            record.topicFields.insert(binding.field.name, value);
    }
    return std::nullopt;
}

Reject RowReader::reject(const Row& row, const Refusal& refusal) const
{
    Reject out{row.number, refusal.reason, refusal.details, {}, {}};
    const auto tokenColumn = m_sources[static_cast<size_t>(Field::Token)].column;
    for (size_t i = 0; i < row.fields.size(); ++i) {
        const auto value = row.fields[i];
        const auto field = QString::fromUtf8(value.first(std::min(value.size(), kKeptField)));
        out.fields.append(field);
        if (out.text.size() >= kShownText)
            continue;
        const bool hidden = !field.isEmpty() && (static_cast<int>(i) == tokenColumn || mayBeToken(field));
        out.text +=
            (i == 0 ? QString() : QStringLiteral(", ")) + (hidden ? kMask.toString() : field.simplified());
    }
    if (out.text.size() > kShownText)
        out.text = out.text.first(kShownText) + u'…';
    return out;
}

} // namespace headsup::csv
