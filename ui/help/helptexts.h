// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace headsup::ui {

/// One page of the help: what a screen is for, in a few paragraphs.
struct HelpText
{
    QString key; ///< "composer"; the pages "permission" and "keys" belong to no screen
    QString title;
    QStringList paragraphs;
};

/// In the order of a day's work. In the language of the window.
[[nodiscard]] QList<HelpText> helpTexts();
/// The steps that give a Page One-Time Notification, with the exact path in Meta's settings.
[[nodiscard]] QStringList permissionSteps();

} // namespace headsup::ui
