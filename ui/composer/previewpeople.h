// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/audience.h"
#include "domain/person.h"

#include <QList>
#include <QString>

namespace headsup::ui {

/// Somebody as whom the message can be looked at.
struct PreviewPerson
{
    enum class Why { NoName, Longest, Ordinary };
    Why why = Why::Ordinary;
    domain::Person person;
    QString prompt;
};

/// A few of the people who wait, the worst cases first: without a first name, with the longest one, then
/// others.
[[nodiscard]] QList<PreviewPerson> previewPeople(
    const std::vector<store::AudienceRow>& rows, const campaign::AudienceFilter& filter);
/// As the choice names them: "No name", "Maximiliane-Charlotte (longest name)", "Ana Ruiz".
[[nodiscard]] QString labelOf(const PreviewPerson& person);

} // namespace headsup::ui
