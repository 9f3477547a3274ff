// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "domain/errortext.h"
#include "session/asking.h"
#include "session/listening.h"

#include <QCoreApplication>
#include <utility>

namespace headsup::cli {

namespace {

struct Receiving : QObject
{
    using QObject::QObject;
    Interrupt interrupt;
    std::unique_ptr<session::Listening> listening;
    std::unique_ptr<session::Asking> asking;
    bool ending = false;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// What came, for people; nothing where there is nothing new.
QString newsOf(const webhook::CaptureOutcome& outcome)
{
    QStringList parts;
    for (const auto kind : domain::kEventKinds) {
        if (const auto n = outcome.newEvents[static_cast<size_t>(kind) - 1]; n > 0)
            parts.append(QStringLiteral("%1: %2").arg(displayName(kind)).arg(n));
    }
    return parts.join(QStringLiteral(" · "));
}

void finish(Receiving& receiving, const Done& done)
{
    receiving.asking.reset();
    receiving.listening.reset(); // while the workspace is still there: it imports what came last
    done(Exit::Done);
}

/// Whoever is being asked just now is awaited, so that what became of it is known; a second signal leaves it
/// uncertain, which the next start shows.
void end(Receiving& receiving, const Done& done)
{
    if (receiving.listening)
        receiving.listening->disconnect(&receiving); // nobody is asked on the way out
    const bool again = std::exchange(receiving.ending, true);
    if (again || !receiving.asking || receiving.asking->isIdle())
        return finish(receiving, done);
    QObject::connect(
        receiving.asking.get(), &session::Asking::finished, &receiving,
        [&receiving, done] {
            if (receiving.asking && receiving.asking->isIdle())
                finish(receiving, done);
        },
        Qt::QueuedConnection); // not in the middle of its own call
    receiving.asking->stop();
}

/// Whether Meta brings at all what is listened for.
void checkSubscriptions(Context& context, QObject& receiving, session::Room& room)
{
    const auto pages = room.store().pages();
    if (!pages)
        return;
    for (const auto& page : *pages) {
        room.subscriptions(page.id, &receiving,
            [&context, name = page.name](const domain::Result<graph::Subscriptions>& found) {
                // Without an access token, or a network, nothing is known; events may come all the same.
                const auto words = found ? sentenceOf(*found) : QString();
                if (!words.isEmpty())
                    context.say(QStringLiteral("%1: %2").arg(name, words));
            });
    }
}

/// The exit where it could not begin.
std::optional<Exit> begin(
    Context& context, Receiving& receiving, session::Room& room, session::Listening::Setup setup)
{
    auto started = session::Listening::start(room, std::move(setup));
    if (!started)
        return context.fail(started.error());
    receiving.listening = std::move(*started);
    receiving.asking = std::make_unique<session::Asking>(room);
    auto& listening = *receiving.listening;
    auto& asking = *receiving.asking;
    QObject::connect(&listening, &session::Listening::imported, &receiving,
        [&context, &asking](const domain::PageId& page, const webhook::CaptureOutcome& outcome) {
            if (const auto news = newsOf(outcome); !news.isEmpty())
                context.say(news);
            asking.askByItself(page);
        });
    QObject::connect(&listening, &session::Listening::failed, &receiving,
        [&context](const domain::Error& error) { context.say(sentence(error)); });
    QObject::connect(
        &asking, &session::Asking::finished, &receiving, [&context](const campaign::AskRun& run) {
            context.say(tr("Prompt %1: asked %2 people.").arg(run.ask.value()).arg(run.asked));
            if (!run.stoppedBecause.isEmpty())
                context.say(run.stoppedBecause);
        });
    QObject::connect(&asking, &session::Asking::skipped, &receiving,
        [&context](domain::AskId id, const domain::Error& why) {
            context.say(tr("Prompt %1 is not asked by itself: %2").arg(id.value()).arg(sentence(why)));
        });
    const auto address = listening.address().toString();
    context.answer({{QStringLiteral("address"), address}}, address);
    context.say(tr(
        "Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a "
        "laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a "
        "server write the events to a file and import that: “headsup-cli import --follow FILE”."));
    checkSubscriptions(context, receiving, room);
    return std::nullopt;
}

} // namespace

void receive(Context& context, const QStringList& words, Done done)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--port"), QStringLiteral("--verify-token")}, {}, 0});
    if (!arguments)
        return done(context.usage(sentence(arguments.error())));
    bool good = false;
    const auto port = arguments->value(QStringLiteral("--port")).value_or(QString()).toUShort(&good);
    const auto verify = arguments->value(QStringLiteral("--verify-token")).value_or(QString());
    if (!good)
        return done(context.usage(tr("--port is a number from 0 to 65535; 0 takes any free port.")));
    if (verify.trimmed().isEmpty())
        return done(
            context.usage(tr("--verify-token is the text that you enter at Meta beside the address.")));
    const auto room = context.room();
    if (!room)
        return done(context.fail(room.error()));
    auto* receiving = new Receiving(QCoreApplication::instance());
    // A signal that comes while the keychain is asked ends it, too.
    QObject::connect(&receiving->interrupt, &Interrupt::requested, receiving,
        [receiving, done] { end(*receiving, done); });
    (*room)->appSecret(
        receiving, [&context, receiving, done, room = *room, verify, port](const domain::Secret& secret) {
            if (receiving->ending)
                return;
            if (const auto exit = begin(context, *receiving, *room, {verify.trimmed(), port, secret}))
                done(*exit);
        });
}

} // namespace headsup::cli
