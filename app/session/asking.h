// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/asklook.h"
#include "campaign/askrunner.h"
#include "session/room.h"

#include <QSet>

namespace headsup::session {

/// Asks prompts in a room: by a person's press, or by itself for those that were set so. Lives on the room's
/// thread and not longer than the room. One run of an ask at a time.
class Asking final : public QObject
{
    Q_OBJECT
public:
    explicit Asking(Room& room, QObject* parent = nullptr);
    ~Asking() override;

    /// Begins where the look allows it for so many people; the errors of campaign::mayBeAsked(), those of the
    /// Page's identity, and Cancelled where it runs already. finished() follows once.
    void ask(domain::AskId id, qint64 confirmed, QObject* context,
        std::function<void(domain::Result<void>)> answer);
    /// Asks whoever may be asked now by the Page's automatic prompts. What is refused is left for the next
    /// time; skipped() says why. For the one who receives: nothing is asked by itself without a receiver.
    void askByItself(const domain::PageId& page);
    /// From now on nobody is asked any more; what is under way is awaited, and finished() comes for each run.
    void stop();
    /// Ends the runs that are under way, also those whose Page is still asked (Cancelled); new ones may
    /// begin.
    void stopRuns();
    /// Nobody is being asked. A run whose Page is still asked who it is has claimed nobody yet.
    [[nodiscard]] bool isIdle() const { return m_runs.empty(); }

Q_SIGNALS:
    void progressed(const headsup::campaign::AskRun& run);
    void finished(const headsup::campaign::AskRun& run);
    void skipped(headsup::domain::AskId ask, const headsup::domain::Error& why);

private:
    void begin(
        domain::AskId id, const campaign::AskLook& look, std::function<void(domain::Result<void>)> answer);
    Room& m_room;
    std::map<domain::AskId, std::unique_ptr<campaign::AskRunner>> m_runs;
    bool m_stopped = false;
    QSet<domain::AskId> m_starting; ///< the Page is asked who it is
};

} // namespace headsup::session
