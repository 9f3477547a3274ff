// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/optinstate.h"
#include "domain/verdict.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"

#include <QString>

namespace headsup::ui {

/// How a state looks wherever it appears: a shape, a colour and a word, never a colour alone.
struct Face
{
    Icon icon = Icon::Circle;
    Tone tone = Tone::Neutral;
    QString word; ///< translated
    friend bool operator==(const Face&, const Face&) = default;
};

[[nodiscard]] Face faceOf(domain::OptInState state);
[[nodiscard]] Face faceOf(domain::DeliveryState state);
[[nodiscard]] Face faceOf(domain::Verdict verdict);

} // namespace headsup::ui
