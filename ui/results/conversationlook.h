// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/conversation.h"
#include "session/engine.h"

#include <QHash>
#include <QObject>

namespace headsup::ui {

/// What the conversations say about the uncertain messages of one campaign. Evidence for whoever settles
/// them; it settles nothing.
class ConversationLook : public QObject
{
    Q_OBJECT

public:
    /// The engine outlives it.
    explicit ConversationLook(session::Engine& engine, QObject* parent = nullptr);
    ~ConversationLook() override;

    /// Another campaign ends the look and forgets what was found.
    void setCampaign(domain::CampaignId campaign);
    /// Asks about these, or about all that are uncertain where none is named; count is how many that are.
    void look(const std::vector<domain::DeliveryId>& deliveries, qint64 count);
    void cancel(); ///< what was answered so far stays
    void forget(); ///< a run may have sent some of them again
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const QHash<qint64, graph::LookUp>& answers() const { return m_answers; } ///< by delivery

Q_SIGNALS:
    void begun();
    void answered(headsup::domain::DeliveryId delivery, const headsup::graph::LookUp& lookUp);
    void ended();     ///< after the last answer, or by cancel()
    void forgotten(); ///< no answer is known any more
    void failed(const headsup::domain::Error& error);

private:
    void take(domain::DeliveryId delivery, const graph::LookUp& lookUp);
    void end();
    session::Engine& m_engine;
    domain::CampaignId m_campaign;
    QHash<qint64, graph::LookUp> m_answers;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_round = 0; ///< of the newest look; answers to older ones are dropped
    bool m_looking = false;
};

/// "A message with this text was found, 14:03."
[[nodiscard]] QString lookUpText(const graph::LookUp& lookUp);
/// How many were found, not found, not told.
[[nodiscard]] QString lookUpSummary(const QHash<qint64, graph::LookUp>& answers);

} // namespace headsup::ui
