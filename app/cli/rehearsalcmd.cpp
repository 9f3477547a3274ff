// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "domain/errortext.h"
#include "ports/system.h"
#include "rehearsal/simserver.h"

#include <QCoreApplication>

namespace headsup::cli {

namespace {

struct Serving : QObject
{
    using QObject::QObject;
    ports::SystemClock clock;
    Interrupt interrupt;
    rehearsal::SimServer server{clock, {}};
};

} // namespace

void rehearsalServe(Context& context, const QStringList& words, Done done)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--port"), QStringLiteral("--faults")}, {}, 0});
    if (!arguments)
        return done(context.usage(sentence(arguments.error())));
    quint16 port = 0;
    if (const auto text = arguments->value(QStringLiteral("--port"))) {
        bool good = false;
        port = text->toUShort(&good);
        if (!good)
            return done(context.usage(tr("--port is a number from 0 to 65535; 0 takes any free port.")));
    }
    rehearsal::FaultScript faults;
    if (const auto path = arguments->value(QStringLiteral("--faults"))) {
        auto script = rehearsal::FaultScript::load(*path);
        if (!script)
            return done(context.fail(script.error()));
        faults = std::move(*script);
    }
    auto* serving = new Serving(QCoreApplication::instance()); // until the program ends
    serving->server.setFaults(std::move(faults));
    if (const auto listening = serving->server.listen(port); !listening)
        return done(context.fail(listening.error()));
    QObject::connect(&serving->interrupt, &Interrupt::requested, serving, [done] { done(Exit::Done); });
    const auto address = serving->server.address().toString();
    context.answer({{QStringLiteral("address"), address}}, address);
}

} // namespace headsup::cli
