// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/asking.h"
#include "session/listening.h"
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
    /// See Asking::ask(); askProgressed() and askFinished() follow.
    void startAsk(domain::AskId ask, qint64 confirmed, QObject* context,
        std::function<void(domain::Result<void>)> reply);
    /// Nobody is asked any more by the runs that are under way; what is in flight is awaited.
    void stopAsks();
    /// Receives webhooks for the workspace until stopped or closed: see Listening. The app's secret is that
    /// of the environment or the keychain. Answers with the address behind which a tunnel or proxy belongs.
    /// Meanwhile automatic prompts are asked.
    void startListening(const QString& verifyToken, quint16 port, QObject* context,
        std::function<void(domain::Result<QUrl>)> reply);
    void stopListening(QObject* context, std::function<void()> reply);
    /// See Room::saveAppSecret().
    void saveAppSecret(
        const domain::Secret& secret, QObject* context, std::function<void(domain::Result<void>)> reply);
    struct Hearing
    {
        QUrl address; ///< empty: nobody listens
        webhook::Receiver::Counts counts;
    };
    void hearing(QObject* context, std::function<void(Hearing)> reply);
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
    void askProgressed(const headsup::campaign::AskRun& run);
    void askFinished(const headsup::campaign::AskRun& run);
    /// An automatic prompt was not asked.
    void askSkipped(headsup::domain::AskId ask, const headsup::domain::Error& why);
    /// Webhooks brought something new.
    void heard(const headsup::domain::PageId& page);
    void hearingFailed(const headsup::domain::Error& error);

private:
    struct Holder
    {
        std::unique_ptr<Room> room;           ///< made, used and ended on the engine's thread, as are …
        std::unique_ptr<Asking> asking;       ///< … this one, with every room, …
        std::unique_ptr<Listening> listening; ///< … and this one, while it listens; both end before the room
        void end()
        {
            listening.reset();
            asking.reset();
            room.reset();
        }
    };
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::shared_ptr<Holder> m_holder;
};

} // namespace headsup::session
