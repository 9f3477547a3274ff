// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/conversation.h"
#include "graph/messagesender.h"
#include "ports/clock.h"

#include <QObject>
#include <QTimer>
#include <deque>

namespace headsup::campaign {

/// Looks uncertain messages up in their conversations, one after the other and never more than two a second,
/// which is all that the Conversations API allows a Page. Lives on the sender's thread. Answers of one that
/// is gone are dropped.
class LookUps final : public QObject
{
    Q_OBJECT
public:
    static constexpr domain::Milliseconds kGap{550}; ///< a little over half a second: clocks differ

    /// The collaborators outlive it.
    LookUps(const graph::MessageSender& sender, const ports::Clock& clock, domain::PageId page,
        QObject* parent = nullptr);

    struct Question
    {
        domain::DeliveryId delivery;
        graph::Sought sought;
    };
    /// Each is answered once, in order, from the event loop. Where Messenger refuses for the whole Page or
    /// asks for a break, all that wait are answered with CannotTell and its reason, without asking on.
    void ask(std::vector<Question> questions);
    void cancel(); ///< whoever waits is not asked about and not answered
    /// When the next question may leave (steady): the pace is the Page's, so whoever takes over goes on from
    /// there.
    [[nodiscard]] domain::Milliseconds nextAt() const { return m_nextAt; }
    void notBefore(domain::Milliseconds steady) { m_nextAt = std::max(m_nextAt, steady); }
    [[nodiscard]] bool isIdle() const { return m_line.empty() && !m_asking; }

Q_SIGNALS:
    void answered(headsup::domain::DeliveryId delivery, const headsup::graph::LookUp& lookUp);
    void finished(); ///< nobody waits any more

private:
    void next();
    void came(const Question& question, const graph::Conversation& conversation);
    const graph::MessageSender& m_sender;
    const ports::Clock& m_clock;
    domain::PageId m_page;
    std::deque<Question> m_line;
    QTimer m_wake;
    domain::Milliseconds m_nextAt{0}; ///< steady
    bool m_asking = false;
};

} // namespace headsup::campaign
