// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/freeze.h"
#include "campaign/lookups.h"
#include "campaign/runner.h"
#include "csv/importjob.h"
#include "ports/keepawake.h"
#include "ports/system.h"
#include "relevance/checker.h"
#include "session/connection.h"
#include "session/networkwatch.h"
#include "session/tidier.h"
#include "session/topicnaming.h"
#include "settings/keychain.h"
#include "settings/pagetokens.h"
#include "store/backup.h"
#include "store/workspace.h"
#include "webhook/capturejob.h"

#include <QObject>
#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace headsup::session {

/// The composition root: everything that changes a workspace, made and wired in one place, on one thread. The
/// command line makes one on its own thread; the window's is made by the Engine on the engine's thread. Real
/// or rehearsal parts are chosen by the Page alone.
class Room : public QObject
{
    Q_OBJECT
public:
    /// Opens the workspace (made where there is none) and puts right what a crash left: see recovered().
    [[nodiscard]] static domain::Result<std::unique_ptr<Room>> open(const QString& path);
    ~Room() override;

    [[nodiscard]] store::Writer& store() { return *m_store; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const ports::Clock& clock() const { return m_clock; }
    [[nodiscard]] domain::Instant now() const { return m_clock.now(); }
    [[nodiscard]] const relevance::Checker& checker() const { return *m_checker; }
    /// The checker for use on other threads; it is immutable.
    [[nodiscard]] std::shared_ptr<const relevance::Checker> sharedChecker() const { return m_checker; }
    [[nodiscard]] const store::RecoveryReport& recovered() const { return m_recovered; }

    /// Imports a file, or tries it (ImportMode::DryRun), with the names that a person gave to its topics.
    /// Blocks this thread; publishes importProgressed().
    [[nodiscard]] domain::Result<csv::ImportOutcome> importFile(const domain::PageId& page,
        const QString& path, const csv::ImportOptions& options, store::ImportMode mode,
        const std::atomic<bool>& cancel, const TopicNames& names = {});

    /// The same for a captured webhook log: see webhook::isCapture().
    [[nodiscard]] domain::Result<webhook::CaptureOutcome> importCapture(const domain::PageId& page,
        const QString& path, const webhook::CaptureOptions& options, store::ImportMode mode,
        const std::atomic<bool>& cancel);

    /// The same file as permissions of another kind than one-time tokens: see PermissionSink. topicName is
    /// for files that name none.
    [[nodiscard]] domain::Result<csv::ImportOutcome> importPermissions(const domain::PageId& page,
        const QString& path, const csv::ImportOptions& options, domain::Permission kind,
        const QString& topicName, store::ImportMode mode, const std::atomic<bool>& cancel);

    /// Saves the workspace as one file: see store::backUp(). CampaignIsSending while one is being sent.
    [[nodiscard]] domain::Result<store::BackupReport> backUp(
        const QString& target, const store::CancelFlag& cancel);

    /// Asks whether the Page's token belongs to the Page and, where Messenger tells, may write to people.
    /// WrongPage, TokenMissing, NotConnected, GraphRefused …
    void testPage(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<graph::Identity>)> answer);
    void savePageToken(const domain::PageId& page, const domain::Secret& token, QObject* context,
        std::function<void(domain::Result<void>)> answer);
    /// What the keychain holds for a Page, in yes and no. KeychainUnavailable.
    struct Kept
    {
        bool token = false;
        bool appSecret = false;
    };
    void askKept(
        const domain::PageId& page, QObject* context, std::function<void(domain::Result<Kept>)> answer);

    /// Which webhook fields the Page has asked for. Errors as for testPage().
    void subscriptions(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<graph::Subscriptions>)> answer);
    /// Takes in all recurring tokens that Messenger lists for the Page; nothing where the list breaks off.
    /// Errors as for testPage(), and those of the store.
    void fetchPermissions(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<domain::BatchReport>)> answer);
    /// The app's secret, of the environment or the keychain; empty where neither knows it.
    void appSecret(QObject* context, std::function<void(const domain::Secret&)> answer);
    /// Keeps it in the keychain; empty removes it. KeychainUnavailable: kept for this session only.
    void saveAppSecret(
        const domain::Secret& secret, QObject* context, std::function<void(domain::Result<void>)> answer);

    /// Asks who the Page is and answers with its way to Messenger and its pace; both live as long as the
    /// Page's access token stays the same, and not beyond the next turn of the event loop after that. Errors
    /// as for testPage().
    struct Line
    {
        graph::MessageSender* sender = nullptr;
        graph::Pacer* pacer = nullptr;
    };
    void lineTo(
        const domain::PageId& page, QObject* context, std::function<void(domain::Result<Line>)> answer);

    /// Sends the rest of a frozen campaign. Asks for the Page's identity first: with a wrong token nothing is
    /// sent. The answer says whether the run began; runProgressed() and runStopped() follow. Cancelled: it
    /// was paused while the Page was asked, and nothing was sent.
    void startRun(
        domain::CampaignId campaign, QObject* context, std::function<void(domain::Result<void>)> answer);
    /// Also a run that has not begun yet.
    void pauseRun(domain::CampaignId campaign);
    /// Pauses all runs and answers once nothing is in flight any more, perhaps from inside a runner's call:
    /// the room must not end there.
    void pauseAll(QObject* context, std::function<void()> answer);
    /// Stops all sending of a Page until a person lifts it; its runs pause within one request. False where it
    /// was stopped already.
    [[nodiscard]] domain::Result<bool> stopPage(
        const domain::PageId& page, domain::StopCause cause, const QString& reason, const QString& who);
    /// A person lifts it. False where none holds. Nothing is sent by that alone.
    [[nodiscard]] domain::Result<bool> letPageGo(const domain::PageId& page, const QString& who);
    /// From the next request on. InvalidValue.
    [[nodiscard]] domain::Result<void> setGraphVersion(const domain::PageId& page, const QString& version);
    /// While anything is sent, the computer is kept awake by this.
    void setKeepAwake(std::unique_ptr<ports::KeepAwake> keepAwake) { m_keepAwake = std::move(keepAwake); }
    /// How far our clock is ahead of Messenger's, as the Page's last answer has shown; nothing where it is
    /// near enough or not known. Windows and expiry must not be trusted to a clock that is more than a day
    /// off.
    [[nodiscard]] std::optional<domain::Milliseconds> clockAhead(const domain::PageId& page) const;
    /// From now on a campaign that paused for want of a network goes on by itself once it is back; its last
    /// snapshot says until when. Pausing it again ends that.
    void goOnWhenNetworkIsBack();
    /// From now on the workspace is kept to its retention, at once and every day.
    void tidyDaily();
    /// Until when it will, of a campaign that stands still.
    [[nodiscard]] std::optional<domain::Instant> goesOnUntil(domain::CampaignId campaign) const;

    /// Looks uncertain messages of a campaign up in their conversations, all where none is named; lookedUp()
    /// follows for each, at the pace of campaign::LookUps. Answers once, when it is over. Cancelled: by
    /// cancelLookUp(), by another question, or because the access token changed. Settles nothing.
    void lookUp(domain::CampaignId campaign, const std::vector<domain::DeliveryId>& deliveries,
        QObject* context, std::function<void(domain::Result<void>)> answer);
    void cancelLookUp();
    [[nodiscard]] bool isRunning(domain::CampaignId campaign) const { return m_runs.contains(campaign); }
    [[nodiscard]] bool isRunning() const { return !m_runs.empty(); }

    /// The built-in stand-in's own account, as JSON text; empty before the first run in rehearsal.
    [[nodiscard]] QByteArray rehearsalLedger() const;

Q_SIGNALS:
    void importProgressed(const headsup::csv::ImportProgress& progress);
    void runProgressed(const headsup::campaign::RunSnapshot& snapshot);
    void runStopped(const headsup::campaign::RunSnapshot& snapshot);
    void lookedUp(headsup::domain::DeliveryId delivery, const headsup::graph::LookUp& lookUp);

private:
    struct Run
    {
        std::unique_ptr<campaign::Runner> runner; ///< none while the Page is asked
        bool pauseWanted = false;                 ///< meanwhile
        std::vector<std::function<void(const domain::Result<void>&)>> askers; ///< until it has begun
    };
    struct Asked
    {
        Connection* connection = nullptr;
        graph::Identity identity;
    };

    Room(std::unique_ptr<ports::Random> random, std::unique_ptr<store::Writer> writer,
        std::shared_ptr<const relevance::Checker> checker, QString path);
    void connectPage(const domain::PageId& page, std::function<void(domain::Result<Connection*>)> answer);
    [[nodiscard]] domain::Result<Connection*> connectWith(
        const domain::Page& page, const domain::Secret& token, const domain::Secret& appSecret);
    /// Whoever rehearses speaks to the stand-in, and never with a real access token.
    [[nodiscard]] domain::Result<Connection*> connectRehearsal(domain::Page page);
    void fetchPart(Connection& connection, const domain::PageId& page,
        std::vector<domain::PermissionRecord> taken, const QString& after,
        std::function<void(domain::Result<domain::BatchReport>)> answer);
    /// Takes the Page's connection out of use.
    void retire(const domain::PageId& page);
    /// Asks in the room's own name, so that a run's place is given up also where whoever asked is gone.
    void askPage(const domain::PageId& page, std::function<void(domain::Result<Asked>)> answer);
    void beginLookUp(Connection& connection, const domain::PageId& page,
        std::vector<campaign::LookUps::Question> questions);
    void endLookUp(const domain::Result<void>& how);
    void keepUntilIdle(Run run);
    [[nodiscard]] domain::Result<void> repairStuck(domain::CampaignId id);
    [[nodiscard]] domain::Result<void> beginRun(domain::CampaignId id, const domain::Result<Asked>& asked);
    [[nodiscard]] graph::Pacer* pacerOf(const domain::PageId& page);
    void forgetRun(domain::CampaignId id);
    void checkClock(const domain::PageId& page, const graph::MessageSender& sender);
    [[nodiscard]] domain::Result<void> checkNotStopped(const domain::PageId& page);
    void answerWhenIdle(); ///< the last thing that is done with a run

    ports::SystemClock m_clock;
    std::unique_ptr<ports::Random> m_random; ///< outlives the store, which makes its ids with it
    QString m_path;
    std::unique_ptr<store::Writer> m_store;
    std::shared_ptr<const relevance::Checker> m_checker;
    settings::Keychain m_keychain;
    settings::PageTokens m_tokens;
    store::RecoveryReport m_recovered;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::map<domain::PageId, std::unique_ptr<Connection>> m_connections;
    std::unique_ptr<NetworkWatch> m_networkWatch;
    std::unique_ptr<Tidier> m_tidier;
    std::vector<std::unique_ptr<Connection>> m_retired; ///< a run may still use one
    std::map<domain::PageId, int> m_tokenChanges;       ///< since the room was opened
    std::map<domain::PageId, std::unique_ptr<graph::Pacer>> m_pacers;
    std::map<domain::CampaignId, Run> m_runs;
    std::map<domain::PageId, std::optional<domain::Milliseconds>> m_clockAhead;
    std::unique_ptr<ports::KeepAwake> m_keepAwake;
    std::unique_ptr<campaign::LookUps> m_lookUps; ///< speaks over the connection of m_lookUpPage
    domain::Milliseconds m_nextLookUp{0};         ///< steady; kept over a cancelled look-up
    domain::PageId m_lookUpPage;
    std::function<void(const domain::Result<void>&)> m_lookUpAnswer;
    int m_lookUpRound = 0;                        ///< of the newest question
    std::vector<std::function<void()>> m_waiting; ///< for the end of all runs
};

} // namespace headsup::session
