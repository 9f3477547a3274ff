// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString receiptText(const store::ConsentReceipt& receipt)
{
    auto text =
        receipt.person.name.isEmpty()
            ? receipt.person.psid.value()
            : QString(receipt.person.name + QStringLiteral(" (") + receipt.person.psid.value() + u')');
    if (receipt.stoppedAt)
        text += u'\n' + tr("Opted out at %1.").arg(domain::toIso(*receipt.stoppedAt));
    for (const auto& one : receipt.optIns) {
        text += u'\n' + tr("  %1 agreed to “%2” (topic “%3”), from %4: %5")
                            .arg(domain::toIso(one.row.optedInAt), one.row.prompt, one.row.topicName,
                                one.fileName, displayName(one.row.state));
        for (const auto& message : one.messages)
            text += u'\n' + tr("    Campaign “%1”, %2: %3")
                                .arg(message.campaignName, displayName(message.state), message.text);
    }
    return text;
}

/// The one argument: an id of a person.
Result<domain::Psid> psidFrom(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 1});
    if (!arguments)
        return arguments.err();
    return domain::Psid(arguments->positionals()[0]);
}

using Change = Result<void> (*)(session::Room&, const domain::PageId&, const domain::Psid&);

Exit change(Context& context, const QStringList& words, Change act, bool isGone, const QString& done)
{
    const auto psid = psidFrom(words);
    if (!psid)
        return context.usage(sentence(psid.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    const auto page = context.page(store);
    if (!page)
        return context.fail(page.error());
    if (const auto acted = act(**room, page->id, *psid); !acted)
        return context.fail(acted.error());
    if (isGone) {
        context.answer(
            {{QStringLiteral("person"), QJsonObject{{QStringLiteral("psid"), psid->value()},
                                            {QStringLiteral("erased_at"), domain::toIso((*room)->now())}}}},
            done);
        return Exit::Done;
    }
    const auto receipt = store.person(page->id, *psid);
    if (!receipt)
        return context.fail(receipt.error());
    context.answer({{QStringLiteral("person"), toJson(*receipt)}}, done);
    return Exit::Done;
}

} // namespace

Exit person(Context& context, const QStringList& words)
{
    const auto psid = psidFrom(words);
    if (!psid)
        return context.usage(sentence(psid.error()));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const auto receipt = (*reader)->person(page->id, *psid);
    if (!receipt)
        return context.fail(receipt.error());
    context.answer({{QStringLiteral("person"), toJson(*receipt)}}, receiptText(*receipt));
    return Exit::Done;
}

Exit withdraw(Context& context, const QStringList& words)
{
    const auto act = [](session::Room& room, const domain::PageId& page,
                         const domain::Psid& psid) -> Result<void> {
        const auto withdrawn = room.store().withdraw(page, psid, room.now());
        if (!withdrawn)
            return withdrawn.err();
        return {};
    };
    return change(context, words, act, false,
        tr("The person is opted out. Nothing that was given up to now is used any more."));
}

Exit erase(Context& context, const QStringList& words)
{
    const auto act = [](session::Room& room, const domain::PageId& page, const domain::Psid& psid) {
        return room.store().erase(page, psid, room.now());
    };
    return change(context, words, act, true,
        tr("The person is erased. Backups and exported files made before still hold them."));
}

} // namespace headsup::cli
