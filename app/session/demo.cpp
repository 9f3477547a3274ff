// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/demo.h"

#include "rehearsal/demodata.h"

#include <QFile>
#include <QTemporaryDir>

namespace headsup::session {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

domain::Page samplePage()
{
    domain::Page page;
    page.id = domain::PageId(QStringLiteral("100200300400500"));
    page.name = QStringLiteral("Lumen Shop");
    page.graphUrl = QUrl(); // the built-in stand-in
    page.rehearsal = true;
    return page;
}

Result<csv::ImportOutcome> importSample(Room& room, const domain::Page& page)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("optins.csv"));
    QFile file(path);
    const auto content = rehearsal::demoOptIns(room.now());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return Err{ErrorCode::FileUnwritable, path, file.errorString()};
    file.close();
    const std::atomic<bool> never{false};
    return room.importFile(page.id, path, {}, store::ImportMode::Commit, never);
}

} // namespace

Result<Sample> fillSample(Room& room)
{
    auto& store = room.store();
    Sample sample;
    sample.page = samplePage();
    const auto known = store.page(sample.page.id);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.err();
    if (!known) {
        if (const auto added = store.addPage(sample.page, room.now()); !added)
            return added.err();
    }
    auto topics = store.topics(sample.page.id);
    if (topics && topics->isEmpty()) {
        auto imported = importSample(room, sample.page);
        if (!imported)
            return imported.err();
        sample.imported = std::move(*imported);
        topics = store.topics(sample.page.id);
    }
    if (!topics)
        return topics.err();
    if (topics->isEmpty())
        return Err{ErrorCode::NotFound, QStringLiteral("topic"), QString()};
    const auto largest = std::max_element(topics->begin(), topics->end(),
        [](const auto& a, const auto& b) { return a.counts.total() < b.counts.total(); });
    sample.topic = largest->topic.id;
    return sample;
}

QString sampleMessage()
{
    return QString::fromUtf8(rehearsal::demoMessage()).trimmed();
}

} // namespace headsup::session
