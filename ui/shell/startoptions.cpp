// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace headsup::ui {

namespace {

const QString kWorkspace = QStringLiteral("workspace");
const QString kSample = QStringLiteral("sample");
const QString kLanguage = QStringLiteral("lang");

} // namespace

void declareOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("StartOptions", "Campaign manager for Messenger One-Time Notifications"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({kWorkspace,
        QCoreApplication::translate("StartOptions", "Opens this workspace; makes it where there is none."),
        QStringLiteral("FILE")});
    parser.addOption(
        {kSample, QCoreApplication::translate("StartOptions",
                      "Opens the sample workspace, in rehearsal: nothing leaves this computer.")});
    parser.addOption(
        {kLanguage, QCoreApplication::translate("StartOptions", "Speaks this language, for example de."),
            QStringLiteral("CODE")});
    parser.addPositionalArgument(QStringLiteral("file"),
        QCoreApplication::translate("StartOptions", "Opens the import with this file."),
        QStringLiteral("[FILE]"));
}

StartOptions optionsFrom(const QCommandLineParser& parser)
{
    StartOptions options;
    options.workspace = parser.value(kWorkspace);
    options.sample = parser.isSet(kSample);
    if (const QLocale locale(parser.value(kLanguage)); parser.isSet(kLanguage) && locale != QLocale::c())
        options.language = locale;
    if (const auto files = parser.positionalArguments(); !files.isEmpty())
        options.file = QDir::current().absoluteFilePath(files.first());
    return options;
}

} // namespace headsup::ui
