// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/previewpeople.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kLongest = 2;
constexpr int kOrdinary = 9;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PreviewPeople)
};

QString fullName(const domain::Person& person)
{
    if (!person.name.trimmed().isEmpty())
        return person.name.trimmed();
    return QString(person.firstName.trimmed() + u' ' + person.lastName.trimmed()).trimmed();
}

} // namespace

QList<PreviewPerson> previewPeople(
    const std::vector<store::AudienceRow>& rows, const campaign::AudienceFilter& filter)
{
    QList<PreviewPerson> named;
    QList<PreviewPerson> out;
    QSet<std::int64_t> seen;
    for (const auto& row : rows) {
        if (row.state != domain::OptInState::Unused || !filter.matches(row) ||
            seen.contains(row.person.id.value()))
            continue;
        seen.insert(row.person.id.value());
        if (row.person.firstName.trimmed().isEmpty()) {
            if (out.isEmpty())
                out.append({PreviewPerson::Why::NoName, row.person, row.prompt});
        } else {
            named.append({PreviewPerson::Why::Ordinary, row.person, row.prompt});
        }
    }
    auto longest = named;
    std::stable_sort(longest.begin(), longest.end(), [](const PreviewPerson& a, const PreviewPerson& b) {
        return a.person.firstName.size() > b.person.firstName.size();
    });
    for (qsizetype i = 0; i < std::min<qsizetype>(kLongest, longest.size()) && named.size() > kLongest; ++i) {
        longest[i].why = PreviewPerson::Why::Longest;
        out.append(longest[i]);
    }
    const auto there = [&out](const PreviewPerson& one) {
        return std::any_of(out.begin(), out.end(),
            [&](const PreviewPerson& other) { return other.person.id == one.person.id; });
    };
    int ordinary = 0;
    for (const auto& one : named) {
        if (ordinary < kOrdinary && !there(one)) {
            out.append(one);
            ++ordinary;
        }
    }
    return out;
}

QString labelOf(const PreviewPerson& person)
{
    const auto name = fullName(person.person);
    switch (person.why) {
    case PreviewPerson::Why::NoName:
        return name.isEmpty() ? Words::tr("Somebody without a name")
                              : Words::tr("%1 (no first name)").arg(name);
    case PreviewPerson::Why::Longest:
        return Words::tr("%1 (longest name)").arg(name);
    case PreviewPerson::Why::Ordinary:
        return name;
    }
    Q_UNREACHABLE();
}

} // namespace headsup::ui
