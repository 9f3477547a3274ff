// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QBitArray>

class QLabel;
class QPushButton;
class QSettings;
class QToolButton;

namespace headsup::ui {

/// Leads through a first campaign in rehearsal, from the import to the results: one quiet line above the
/// screens, with what is done ticked off and the next step as a button. Put away at any time; the help brings
/// it back.
class Guide : public QWidget
{
    Q_OBJECT

public:
    enum Step { Import, Topic, Write, Preflight, Send, Results };
    static constexpr int kSteps = Results + 1;

    /// The settings outlive it.
    Guide(QSettings& settings, session::ReadLine* reads, const domain::Page& page, QWidget* parent);

    /// A screen came to the front: looking is a step, too.
    void seen(const Destination& destination);
    /// The workspace changed: counts what is there.
    void look();
    [[nodiscard]] bool isDone(Step step) const { return m_done.testBit(step); }
    [[nodiscard]] static bool isWanted(const QSettings& settings, const domain::Page& page);
    /// From the help: begins with what is done already.
    static void want(QSettings& settings);

Q_SIGNALS:
    void go(const headsup::ui::Destination& destination);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Facts;
    void learn(const Facts& facts);
    void tick(Step step);
    void fill();
    void leadOn();
    void putAway();
    [[nodiscard]] QString key() const;

    QSettings& m_settings;
    session::ReadLine* m_reads;
    domain::Page m_page;
    QBitArray m_done;
    std::optional<domain::TopicId> m_topic;       ///< with most unused opt-ins
    std::optional<domain::CampaignId> m_campaign; ///< the newest
    bool m_campaignIsDraft = false;
    QLabel* m_title;
    QLabel* m_steps[kSteps];
    QPushButton* m_next;
    QToolButton* m_close;
    session::Ticket m_ticket;
};

} // namespace headsup::ui
