// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "rehearsal/graphsim.h"

#include <map>
#include <random>

namespace headsup::rehearsal {

/// How people behave: shares from 0 to 1, each of those who could, and how long they take at most.
struct PeopleHabits
{
    double delivered = 0.98; ///< of messages
    double read = 0.7;       ///< of what was delivered
    double taps = 0.3;       ///< a reply button, of those who read
    double replies = 0.1;    ///< in words, of those who read and did not tap
    double reacts = 0.05;    ///< with a heart, of the rest
    double agrees = 0.5;     ///< to a prompt, of those who read it
    double stops = 0.005;    ///< asks for no more, of those who read
    double blocks = 0.005;   ///< blocks the Page, of those who read: no event tells
    double bad = 0.005;      ///< "Bad response", of those who read
    double twice = 0.02;     ///< of events that Meta brings a second time
    domain::Milliseconds toDeliver{2'000};
    domain::Milliseconds toRead{6 * 3'600'000};
    domain::Milliseconds toAct{3'600'000}; ///< after reading
    /// From JSON with these names, times in seconds. JsonInvalid.
    [[nodiscard]] static domain::Result<PeopleHabits> fromJson(const QByteArray& json);
};

/// Plays the people behind a stand-in: what they get makes them act later, and what they do becomes webhooks
/// as Meta writes them. Knows no clock of its own, so days pass as fast as due() is asked. The same seed and
/// the same messages give the same story. One thread: that of the stand-in.
class People
{
public:
    /// page: whose people they are where they act of their own accord; what they get names its own.
    People(GraphSim& sim, domain::PageId page, PeopleHabits habits = {}, quint64 seed = 1);
    ~People();
    People(const People&) = delete;
    People& operator=(const People&) = delete;

    /// Somebody writes of their own accord.
    void writes(const domain::Psid& who, const QString& text, domain::Instant at);
    /// Meta takes measures: "warning", "block", "unblock".
    void enforces(const QString& action, const QString& reason, domain::Instant at);

    /// The webhooks whose time has come, oldest first, several events to an envelope. What people did by then
    /// is done: their windows are open, tokens they granted are granted, whoever blocks is unavailable.
    [[nodiscard]] std::vector<QByteArray> due(domain::Instant now);
    [[nodiscard]] std::optional<domain::Instant> nextAt() const;

    struct Counts
    {
        qint64 delivered = 0;
        qint64 read = 0;
        qint64 acts = 0;
        qint64 agreed = 0;
        qint64 stopped = 0;
        qint64 blocked = 0;
        qint64 bad = 0;
    };
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    struct Event
    {
        domain::PageId page;
        domain::Psid who;
        QByteArray part; ///< JSON without braces; empty: nothing is told
        std::function<void()> effect;
        bool byPage = false; ///< an echo goes the other way
    };
    void got(const GraphSim::Accepted& message);
    void actOn(const GraphSim::Accepted& message, domain::Instant read);
    void later(domain::Instant at, Event event);
    void act(domain::Instant at, const domain::PageId& page, const domain::Psid& who, const QByteArray& part);
    [[nodiscard]] double fraction();
    [[nodiscard]] bool happens(double share) { return fraction() < share; }
    [[nodiscard]] domain::Milliseconds within(domain::Milliseconds most);
    [[nodiscard]] QByteArray written(const Event& event, domain::Instant at) const;

    GraphSim& m_sim;
    domain::PageId m_page;
    PeopleHabits m_habits;
    std::mt19937_64 m_dice;
    std::multimap<domain::Instant, Event> m_line;
    Counts m_counts;
    qint64 m_serial = 0;
};

} // namespace headsup::rehearsal
