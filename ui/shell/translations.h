// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace headsup::ui {

/// Installs Qt's and our own words for a language, owned by the application. English has a file too: it holds
/// the plural forms. Without one for the language the texts of the source are shown.
void installTranslations(QCoreApplication& application, const QLocale& language);

} // namespace headsup::ui
