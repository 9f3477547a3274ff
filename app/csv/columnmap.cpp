// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/columnmap.h"

#include <algorithm>

namespace headsup::csv {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Candidate
{
    FieldRef ref;
    int rank = 0;
    int column = -1;
};

Binding& bindingFor(ColumnMap& map, const FieldRef& field)
{
    for (auto& binding : map.bindings) {
        if (binding.field == field)
            return binding;
    }
    map.bindings.append(Binding{field, -1, {}});
    return map.bindings.last();
}

void guess(ColumnMap& map, const QStringList& header)
{
    QList<Candidate> candidates;
    for (int column = 0; column < header.size(); ++column) {
        if (const auto found = guessField(header[column]))
            candidates.append(Candidate{found->ref, found->rank, column});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
    QList<Candidate> taken;
    for (const auto& candidate : candidates) {
        const auto same = std::find_if(taken.cbegin(), taken.cend(),
            [&candidate](const Candidate& other) { return other.ref == candidate.ref; });
        if (same == taken.cend()) {
            taken.append(candidate);
            bindingFor(map, candidate.ref).column = candidate.column;
        } else if (same->rank == candidate.rank) {
            map.ambiguous.append(header[candidate.column]);
        }
    }
    // Manychat calls the Page-scoped id "id", which elsewhere may be the number of any row.
    if (!map.find(Field::Psid)) {
        QStringList names;
        for (const auto& name : header)
            names.append(normalisedHeader(name));
        const auto id = names.indexOf(QStringLiteral("id"));
        if (id >= 0 && names.contains(QStringLiteral("lastinteraction")) &&
            names.contains(QStringLiteral("subscribed")))
            bindingFor(map, FieldRef{Field::Psid, {}}).column = static_cast<int>(id);
    }
    // A column of text says more than a number does.
    if (map.find(Field::Topic))
        map.bindings.removeIf(
            [](const Binding& binding) { return binding.field.field == Field::TopicNumber; });
}

int columnOf(const QStringList& header, const QString& wanted)
{
    if (const auto exact = header.indexOf(wanted); exact >= 0)
        return static_cast<int>(exact);
    const auto normal = normalisedHeader(wanted);
    for (int column = 0; column < header.size(); ++column) {
        if (!normal.isEmpty() && normalisedHeader(header[column]) == normal)
            return column;
    }
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= header.size() ? number - 1 : -1;
}

bool looksLikeValue(const QString& cell)
{
    const auto digits = std::count_if(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    return digits >= 8 || cell.contains(u'@');
}

} // namespace

Result<Assignment> assignmentFromText(const QString& text)
{
    const auto equals = text.indexOf(u'=');
    const auto field = equals > 0 ? fieldFromSlug(QStringView(text).first(equals)) : std::nullopt;
    if (!field)
        return Err{ErrorCode::MappingInvalid, text};
    return Assignment{*field, text.sliced(equals + 1).trimmed()};
}

const Binding* ColumnMap::find(Field field) const
{
    const auto found = std::find_if(bindings.cbegin(), bindings.cend(),
        [field](const Binding& binding) { return binding.field.field == field; });
    return found == bindings.cend() ? nullptr : &*found;
}

bool ColumnMap::isPeopleList() const
{
    const auto has = [this](std::initializer_list<Field> fields) {
        return std::any_of(fields.begin(), fields.end(), [this](Field field) { return find(field); });
    };
    return !has({Field::Token, Field::Topic, Field::TopicNumber, Field::Prompt}) &&
           has({Field::Psid, Field::Email, Field::Phone}) &&
           has({Field::FirstName, Field::LastName, Field::Name, Field::Locale, Field::Timezone});
}

QList<Field> ColumnMap::missing() const
{
    if (isPeopleList())
        return {};
    QList<Field> out;
    for (const auto field : {Field::Psid, Field::Token, Field::Topic, Field::OptedInAt}) {
        if (!find(field) && !(field == Field::Topic && find(Field::TopicNumber)))
            out.append(field);
    }
    return out;
}

Result<ColumnMap> mapColumns(
    const QStringList& header, const QList<Assignment>& columns, const QList<Assignment>& defaults)
{
    ColumnMap map;
    map.columns = static_cast<int>(header.size());
    guess(map, header);
    for (const auto& wish : columns) {
        const int column = wish.value.isEmpty() ? -1 : columnOf(header, wish.value);
        if (!wish.value.isEmpty() && column < 0)
            return Err{ErrorCode::MappingInvalid, slug(wish.field) + u'=' + wish.value};
        map.bindings.removeIf([&wish](const Binding& binding) { return binding.field == wish.field; });
        map.ambiguous.removeIf([&wish](const QString& name) {
            const auto found = guessField(name);
            return found && found->ref == wish.field;
        });
        if (column >= 0)
            map.bindings.append(Binding{wish.field, column, {}});
    }
    for (const auto& given : defaults)
        bindingFor(map, given.field).value = given.value;
    return map;
}

bool namesColumns(const QStringList& firstRow)
{
    const auto known = std::count_if(
        firstRow.cbegin(), firstRow.cend(), [](const QString& cell) { return guessField(cell).has_value(); });
    const bool values = std::any_of(firstRow.cbegin(), firstRow.cend(), looksLikeValue);
    return known >= 2 || !values;
}

} // namespace headsup::csv
