// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "domain/errortext.h"
#include "graph/endpoint.h"
#include "ports/system.h"
#include "rehearsal/simserver.h"
#include "rehearsal/webhookposter.h"
#include "settings/pagetokens.h"

#include <QCoreApplication>
#include <QFile>

namespace headsup::cli {

namespace {

struct Serving : QObject
{
    using QObject::QObject;
    ports::SystemClock clock;
    Interrupt interrupt;
    rehearsal::SimServer server{clock, {}};
    std::unique_ptr<rehearsal::People> people;
    std::unique_ptr<rehearsal::WebhookPoster> poster;
    ~Serving() override
    {
        poster.reset(); // before the people, and those before the stand-in
        people.reset();
    }
};

/// How the people behave, from a file; as they mostly do without one.
domain::Result<rehearsal::PeopleHabits> habitsFrom(const std::optional<QString>& path)
{
    if (!path)
        return rehearsal::PeopleHabits();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::Err{domain::ErrorCode::FileUnreadable, *path, file.errorString()};
    return rehearsal::PeopleHabits::fromJson(file.read(64 * 1024));
}

} // namespace

void rehearsalServe(Context& context, const QStringList& words, Done done)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--port"), QStringLiteral("--faults"),
                                     QStringLiteral("--webhook"), QStringLiteral("--people")},
                                    {}, 0});
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
    const auto habits = habitsFrom(arguments->value(QStringLiteral("--people")));
    if (!habits)
        return done(context.fail(habits.error()));
    const auto webhook = arguments->value(QStringLiteral("--webhook"));
    const QUrl receiver(webhook.value_or(QString()), QUrl::StrictMode);
    const auto secret = settings::PageTokens::appSecret();
    if (webhook && (receiver.scheme() != u"http" || !graph::isLoopback(receiver)))
        return done(context.usage(tr("--webhook is the address that “headsup-cli receive” prints.")));
    if (webhook && secret.isEmpty())
        return done(context.fail({domain::ErrorCode::AppSecretMissing, {}}));
    auto* serving = new Serving(QCoreApplication::instance()); // until the program ends
    serving->server.setFaults(std::move(faults));
    if (const auto listening = serving->server.listen(port); !listening)
        return done(context.fail(listening.error()));
    QObject::connect(&serving->interrupt, &Interrupt::requested, serving, [done] { done(Exit::Done); });
    if (webhook) {
        serving->people =
            std::make_unique<rehearsal::People>(serving->server.sim(), domain::PageId(), *habits);
        serving->poster =
            std::make_unique<rehearsal::WebhookPoster>(*serving->people, serving->clock, receiver, secret);
    }
    const auto address = serving->server.address().toString();
    context.answer({{QStringLiteral("address"), address}}, address);
}

} // namespace headsup::cli
