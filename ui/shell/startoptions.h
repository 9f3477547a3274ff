// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <optional>

class QCommandLineParser;

namespace headsup::ui {

/// What the command line of the window asks for.
struct StartOptions
{
    QString workspace;
    bool sample = false;
    std::optional<QLocale> language;
    QString file; ///< to be imported
};

/// Adds the options to a parser, and reads them from it once it has parsed. An unknown language is left out:
/// the desktop's own is used then.
void declareOptions(QCommandLineParser& parser);
[[nodiscard]] StartOptions optionsFrom(const QCommandLineParser& parser);

} // namespace headsup::ui
