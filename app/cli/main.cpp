// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "session/places.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>
#include <optional>
#include <sys/stat.h>

using namespace headsup::cli;

namespace {

/// Takes the options that stand before the command, wherever they are given.
std::optional<GlobalOptions> takeGlobalOptions(QStringList& words)
{
    GlobalOptions options{headsup::session::defaultWorkspacePath(), {}, false};
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool takesValue = words[i] == u"--workspace" || words[i] == u"--page";
        if (words[i] == u"--json") {
            options.json = true;
        } else if (takesValue) {
            if (i + 1 == words.size())
                return std::nullopt;
            (words[i] == u"--workspace" ? options.workspace : options.page) = words[i + 1];
            ++i;
        } else {
            rest.append(words[i]);
        }
    }
    words = rest;
    return options;
}

const Command* findCommand(QStringList& words)
{
    for (const auto& command : commands()) {
        const auto name = QString::fromLatin1(command.name).split(u' ');
        if (words.mid(0, name.size()) == name) {
            words = words.mid(name.size());
            return &command;
        }
    }
    return nullptr;
}

} // namespace

int main(int argc, char* argv[])
{
    ::umask(077); // workspaces and exports hold people's data
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("headsup-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADSUP_VERSION));

    auto words = QCoreApplication::arguments().mid(1);
    const auto options = takeGlobalOptions(words);
    Context context(options.value_or(GlobalOptions{}));
    if (!options)
        return static_cast<int>(
            context.usage(QCoreApplication::translate("cli", "An option lacks its value.")));
    if (words.isEmpty() || words.front() == u"--help" || words.front() == u"help") {
        context.say(helpText());
        return static_cast<int>(words.isEmpty() ? Exit::Usage : Exit::Done);
    }
    if (words.front() == u"--version") {
        context.answer({{QStringLiteral("version"), QCoreApplication::applicationVersion()}},
            QStringLiteral("headsup-cli ") + QCoreApplication::applicationVersion());
        return 0;
    }
    const auto* command = findCommand(words);
    if (!command) {
        return static_cast<int>(context.usage(
            QCoreApplication::translate("cli", "There is no command “%1”.").arg(words.mid(0, 2).join(u' '))));
    }
    if (const auto* plain = std::get_if<PlainCommand>(&command->run))
        return static_cast<int>((*plain)(context, words));
    QTimer::singleShot(0, &app, [&] {
        std::get<LongCommand>(command->run)(
            context, words, [](Exit code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return QCoreApplication::exec();
}
