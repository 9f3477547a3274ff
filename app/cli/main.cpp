// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "session/places.h"

#include <QCoreApplication>
#include <QTimer>
#include <csignal>
#include <optional>
#include <sys/stat.h>

using namespace headsup::cli;

namespace {

struct Globals
{
    GlobalOptions options{headsup::session::defaultWorkspacePath(), {}, false};
    bool lacksValue = false;
};

/// Takes the options that stand before the command, wherever they are given, out of the words.
Globals takeGlobalOptions(QStringList& words)
{
    Globals taken;
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--") {
            rest += words.mid(i);
            break;
        }
        const auto equals = words[i].indexOf(u'=');
        const auto name = words[i].left(equals); // all of it where there is no "="
        if (words[i] == u"--json") {
            taken.options.json = true;
        } else if (name == u"--workspace" || name == u"--page") {
            const auto value = equals < 0 ? words.value(++i) : words[i].mid(equals + 1);
            taken.lacksValue = taken.lacksValue || value.isEmpty();
            (name == u"--workspace" ? taken.options.workspace : taken.options.page) = value;
        } else {
            rest.append(words[i]);
        }
    }
    words = rest;
    return taken;
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
    std::signal(
        SIGPIPE, SIG_IGN); // a reader that goes away must not end a campaign in the middle of a request
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("headsup-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADSUP_VERSION));

    auto words = QCoreApplication::arguments().mid(1);
    const auto globals = takeGlobalOptions(words);
    Context context(globals.options);
    if (globals.lacksValue)
        return static_cast<int>(
            context.usage(QCoreApplication::translate("cli", "An option lacks its value.")));
    if (words.isEmpty())
        return static_cast<int>(
            context.usage(QCoreApplication::translate("cli", "Say which command is meant.")));
    if (words.front() == u"--help" || words.front() == u"help") {
        context.answer({{QStringLiteral("help"), helpText()}}, helpText());
        return 0;
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
    context.setSynopsis(synopsis(*command));
    if (words.value(0) == u"--help") {
        context.answer({{QStringLiteral("help"), synopsis(*command)}}, synopsis(*command));
        return 0;
    }
    if (const auto* plain = std::get_if<PlainCommand>(&command->run))
        return static_cast<int>((*plain)(context, words));
    QTimer::singleShot(0, &app, [&] {
        std::get<LongCommand>(command->run)(
            context, words, [](Exit code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return QCoreApplication::exec();
}
