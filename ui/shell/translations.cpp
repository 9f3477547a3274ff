// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace headsup::ui {

namespace {

bool install(
    QCoreApplication& application, const QLocale& language, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(language, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslations(QCoreApplication& application, const QLocale& language)
{
    install(
        application, language, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const auto own = QStringLiteral(":/headsup/i18n");
    if (!install(application, language, QStringLiteral("headsup"), own))
        install(application, QLocale(QLocale::English), QStringLiteral("headsup"), own);
}

} // namespace headsup::ui
