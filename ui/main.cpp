// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/system.h"
#include "session/interrupt.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startoptions.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <sys/stat.h>

namespace {

/// The desktop's wish, unless HEADSUP_SCHEME says light or dark.
headsup::ui::Scheme wantedScheme()
{
    const auto word = qEnvironmentVariable("HEADSUP_SCHEME").toLower();
    if (word == u"dark")
        return headsup::ui::Scheme::Dark;
    if (word == u"light")
        return headsup::ui::Scheme::Light;
    return headsup::ui::systemScheme();
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077); // people and tokens are nobody else's business
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Headsup"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADSUP_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.headsup.Headsup"));
    QGuiApplication::setWindowIcon(headsup::ui::applicationIcon());

    QCommandLineParser parser;
    headsup::ui::declareOptions(parser);
    parser.process(application);
    const auto options = headsup::ui::optionsFrom(parser);
    const auto language = options.language.value_or(QLocale::system());
    QLocale::setDefault(language);
    headsup::ui::installTranslations(application, language);
    QGuiApplication::setLayoutDirection(language.textDirection());
    headsup::ui::applyLook(application, wantedScheme());

    const headsup::ports::SystemClock clock;
    QSettings settings(QStringLiteral("headsup"), QStringLiteral("headsup"));
    headsup::ui::MainWindow window(clock, settings);
    headsup::session::Interrupt interrupt; // the end of the session, or somebody's kill
    QObject::connect(
        &interrupt, &headsup::session::Interrupt::requested, &window, &headsup::ui::MainWindow::closeForGood);
    window.show();
    window.begin({options.workspace, options.sample});
    return QApplication::exec();
}
