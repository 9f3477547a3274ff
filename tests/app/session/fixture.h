// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/simthread.h"
#include "session/room.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace headsup::test {

inline const domain::PageId kPage(QStringLiteral("100200300400500"));

/// Ends the test where an answer is an error.
template<class T>
T must(domain::Result<T> result)
{
    if (!result)
        qFatal("unexpected %s", qPrintable(domain::logText(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

inline domain::Page pageAt(const QUrl& graph, bool rehearsal = true)
{
    domain::Page page;
    page.id = kPage;
    page.name = QStringLiteral("Lumen");
    page.graphUrl = graph;
    page.rehearsal = rehearsal;
    return page;
}

inline void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A Page and so many people who wait for Aurora 2.
inline void fill(session::Room& room, const domain::Page& page, int people, const QTemporaryDir& folder)
{
    must(room.store().addPage(page, room.now()));
    QByteArray csv("psid,token,topic,topic_kind,prompt,opted_in_at,name\n");
    const auto day = domain::toIso(room.now() - std::chrono::days{30}).toLatin1();
    for (int i = 1; i <= people; ++i) {
        csv += QByteArray::number(2'000'000'000'000'000 + i) + ",otn-demo-" + QByteArray::number(i) +
               ",Aurora 2,back_in_stock,Tell me when Aurora 2 is back," + day + ",=cmd Ada " +
               QByteArray::number(i) + "\n";
    }
    const auto path = folder.filePath(QStringLiteral("optins.csv"));
    writeFile(path, csv);
    const std::atomic<bool> never{false};
    const auto outcome = must(room.importFile(page.id, path, {}, store::ImportMode::Commit, never));
    if (outcome.report.added != people)
        qFatal("only %lld of %d rows were added", outcome.report.added, people);
}

/// A campaign for all of them, ready to be started.
inline domain::CampaignId frozen(session::Room& room, int people)
{
    domain::Campaign draft;
    draft.page = kPage;
    draft.topic = must(room.store().topics(kPage)).front().topic.id;
    draft.name = QStringLiteral("Aurora 2");
    draft.source = QStringLiteral("Aurora 2 is back in stock.");
    draft.perSecond = graph::Pacer::kHighestRate;
    const auto id = must(room.store().saveDraft(draft, room.now()));
    const store::CancelFlag never{false};
    must(campaign::freeze(room.store(), room.checker(), {id, people, {}, {}}, room.now(), never));
    return id;
}

inline std::unique_ptr<rehearsal::SimThread> standIn(domain::Milliseconds latency = domain::Milliseconds{0})
{
    rehearsal::SimSetup setup;
    setup.latency = latency;
    return must(rehearsal::SimThread::start(std::move(setup)));
}

inline QJsonObject ledgerOf(rehearsal::SimThread& sim)
{
    QByteArray json;
    sim.run([&json](rehearsal::SimServer& server) { json = server.sim().ledger().toJson(false); });
    return QJsonDocument::fromJson(json).object();
}

} // namespace headsup::test
