// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/system.h"
#include "session/interrupt.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/startoptions.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QSettings>
#include <sys/stat.h>

namespace {

/// HEADSUP_SCHEME says light or dark, else the person's choice, else the desktop's own.
headsup::ui::Scheme wantedScheme(const headsup::ui::Preferences& preferences, headsup::ui::Scheme desktop)
{
    using headsup::ui::Preferences;
    using headsup::ui::Scheme;
    const auto word = qEnvironmentVariable("HEADSUP_SCHEME").toLower();
    if (word == u"dark" || preferences.appearance() == Preferences::Appearance::Dark)
        return word == u"light" ? Scheme::Light : Scheme::Dark;
    if (word == u"light" || preferences.appearance() == Preferences::Appearance::Light)
        return Scheme::Light;
    return desktop;
}

/// True: a window that is open already shows what this start asks for. Needs no display.
bool handedOver(int& argc, char** argv, const QSettings& settings)
{
    const QCoreApplication probe(argc, argv);
    QCommandLineParser parser;
    headsup::ui::declareOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return false; // said below, or Qt's own options
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version")))
        return false;
    const auto options = headsup::ui::optionsFrom(parser);
    const headsup::ui::SingleInstance other;
    return other.handOver(headsup::ui::MainWindow::pathOf({options.workspace, options.sample, {}}, settings),
        {options.file, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Headsup"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADSUP_VERSION));
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077); // people and tokens are nobody else's business
    nameTheProgram();
    QSettings settings(QStringLiteral("headsup"), QStringLiteral("headsup"));
    {
        const headsup::ui::Preferences preferences(settings);
        if (const auto zone = preferences.zone(); !zone.isEmpty())
            qputenv("TZ", zone); // before anything asks for the time of day
    }
    if (handedOver(argc, argv, settings))
        return 0;
    bool again = false;
    QString program;
    QStringList arguments;
    int code = 0;
    {
        QApplication application(argc, argv);
        QGuiApplication::setDesktopFileName(QStringLiteral("org.headsup.Headsup"));
        QGuiApplication::setWindowIcon(headsup::ui::applicationIcon());

        QCommandLineParser parser;
        headsup::ui::declareOptions(parser);
        parser.process(application);
        arguments = QCoreApplication::arguments().mid(1);
        program = QCoreApplication::applicationFilePath();
        const auto options = headsup::ui::optionsFrom(parser);
        const headsup::ui::Preferences preferences(settings);
        const auto language = options.language.value_or(preferences.locale());
        QLocale::setDefault(language);
        headsup::ui::installTranslations(application, language);
        QGuiApplication::setLayoutDirection(language.textDirection());
        const auto desktop = headsup::ui::systemScheme();
        headsup::ui::applyLook(application, wantedScheme(preferences, desktop));

        const headsup::ports::SystemClock clock;
        headsup::ui::MainWindow window(clock, settings);
        headsup::session::Interrupt interrupt; // the end of the session, or somebody's kill
        headsup::ui::SingleInstance instance;
        using headsup::ui::MainWindow;
        QObject::connect(
            &interrupt, &headsup::session::Interrupt::requested, &window, &MainWindow::closeForGood);
        QObject::connect(&window.preferences(), &headsup::ui::Preferences::changed, &window,
            [&application, &window, desktop, shown = wantedScheme(preferences, desktop)]() mutable {
                const auto wanted = wantedScheme(window.preferences(), desktop);
                if (wanted != std::exchange(shown, wanted))
                    headsup::ui::applyLook(application, wanted);
            });
        QObject::connect(&window, &MainWindow::workspaceShown, &instance,
            [&instance](const QString& path) { instance.claim(path); });
        QObject::connect(&instance, &headsup::ui::SingleInstance::called, &window,
            [&window](const headsup::ui::SingleInstance::Errand& errand) {
                if (!errand.activation.isEmpty())
                    qputenv("XDG_ACTIVATION_TOKEN", errand.activation.toUtf8());
                window.called(errand.file);
            });
        window.show();
        window.begin({options.workspace, options.sample, options.file});
        code = QApplication::exec();
        again = window.startsAgain();
    }
    if (again)
        QProcess::startDetached(program, arguments);
    return code;
}
