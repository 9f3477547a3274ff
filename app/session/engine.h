// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/room.h"
#include "session/threadcall.h"

#include <QThread>

namespace headsup::session {

/// The window's door to the Room on the engine's thread. Lives on the window's thread; nothing here blocks.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(QObject* parent = nullptr);
    /// Ends the thread. What is still in flight then will be shown as uncertain at the next start: call
    /// shutDown() first.
    ~Engine() override;

    struct Opened
    {
        QString path;
        store::RecoveryReport recovered;
        std::shared_ptr<const relevance::Checker> checker;
        QString folderWarning; ///< why this is no good place for a workspace; mostly empty
    };
    /// Opens a workspace in place of the one that is open. On an error the old one is closed all the same.
    void open(const QString& path, QObject* context, std::function<void(domain::Result<Opened>)> reply);

    /// job(Room&) -> value on the engine's thread, reply(value) on this one. Dropped where no workspace is
    /// open or the context is gone. Questions are answered in the order in which they were asked.
    template<class Job, class Reply>
    void ask(Job job, QObject* context, Reply reply)
    {
        using Value = std::invoke_result_t<Job, Room&>;
        callOn(
            m_worker.get(),
            [holder = m_holder, job = std::move(job)]() mutable -> std::optional<Value> {
                if (!holder->room)
                    return std::nullopt;
                return std::optional<Value>(job(*holder->room));
            },
            context,
            [reply = std::move(reply)](std::optional<Value>&& value) mutable {
                if (value)
                    reply(std::move(*value));
            });
    }
    void startRun(
        domain::CampaignId campaign, QObject* context, std::function<void(domain::Result<void>)> reply);
    void pauseRun(domain::CampaignId campaign);
    /// See Room::lookUp().
    void lookUp(domain::CampaignId campaign, const std::vector<domain::DeliveryId>& deliveries,
        QObject* context, std::function<void(domain::Result<void>)> reply);
    void cancelLookUp();
    void testPage(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<graph::Identity>)> reply);
    void savePageToken(const domain::PageId& page, const domain::Secret& token, QObject* context,
        std::function<void(domain::Result<void>)> reply);
    void saveAppSecret(const domain::PageId& page, const domain::Secret& secret, QObject* context,
        std::function<void(domain::Result<void>)> reply);
    void askKept(
        const domain::PageId& page, QObject* context, std::function<void(domain::Result<Room::Kept>)> reply);
    /// Closes the workspace that is open and puts a backup in place of one: see store::restore(). Nothing is
    /// open afterwards, unless a campaign is being sent: then nothing is closed either (CampaignIsSending).
    void restore(const QString& backup, const QString& workspace,
        const std::shared_ptr<store::CancelFlag>& cancel, QObject* context,
        std::function<void(domain::Result<store::RestoreReport>)> reply);
    /// See store::salvage(); whatever is open stays so.
    void salvage(const QString& damaged, const QString& target,
        const std::shared_ptr<store::CancelFlag>& cancel, QObject* context,
        std::function<void(domain::Result<store::SalvageReport>)> reply);
    /// Pauses what runs, awaits what is in flight, closes the workspace.
    void shutDown(QObject* context, std::function<void()> reply);

Q_SIGNALS:
    void importProgressed(const headsup::csv::ImportProgress& progress);
    void runProgressed(const headsup::campaign::RunSnapshot& snapshot);
    void runStopped(const headsup::campaign::RunSnapshot& snapshot);
    void lookedUp(headsup::domain::DeliveryId delivery, const headsup::graph::LookUp& lookUp);

private:
    struct Holder
    {
        std::unique_ptr<Room> room; ///< made, used and ended on the engine's thread
    };
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::shared_ptr<Holder> m_holder;
};

} // namespace headsup::session
