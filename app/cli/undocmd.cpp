// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/errortext.h"

#include <QCoreApplication>
#include <algorithm>

namespace headsup::cli {

namespace {

/// NotFound also where --page names another Page than the import's.
domain::Result<void> checkBatch(Context& context, store::Reader& reader, domain::BatchId id)
{
    const auto page = context.page(reader);
    if (!page)
        return page.err();
    const auto batches = reader.batches(page->id);
    if (!batches)
        return batches.err();
    const bool there = std::any_of(
        batches->begin(), batches->end(), [id](const domain::BatchReport& batch) { return batch.id == id; });
    if (there)
        return {};
    return domain::Err{domain::ErrorCode::NotFound, QCoreApplication::translate("Store", "import"),
        QString::number(id.value())};
}

} // namespace

Exit importUndo(Context& context, const QStringList& words)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    const auto arguments = Arguments::parse(words, {{}, {}, 1});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto id = wholeNumber(arguments->positionals()[0]);
    if (!id)
        return context.usage(sentence(id.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    if (const auto known = checkBatch(context, store, domain::BatchId(*id)); !known)
        return context.fail(known.error());
    const auto undone = store.undoImport(domain::BatchId(*id), (*room)->now());
    if (!undone)
        return context.fail(undone.error());
    context.answer({{QStringLiteral("removed"), undone->removed}, {QStringLiteral("kept"), undone->kept}},
        tr("Took back %1 opt-ins. %2 were kept, because something happened to them since.")
            .arg(undone->removed)
            .arg(undone->kept));
    return Exit::Done;
}

} // namespace headsup::cli
