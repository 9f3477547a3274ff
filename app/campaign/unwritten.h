// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/claim.h"
#include "domain/settlement.h"
#include "ports/clock.h"

#include <QString>
#include <deque>

namespace headsup::campaign {

/// An answer that is known and could not be written down yet.
struct Unwritten
{
    domain::AttemptId attempt;
    domain::OptInId optIn;
    domain::SendOutcome outcome;
    domain::Settlement settlement;
};

/// What to do with answers while the workspace takes nothing (a full disk, mostly): keep them and try again
/// at growing intervals, for as long as a person may be expected to make room. Pure but for the queue.
class UnwrittenAnswers
{
public:
    static constexpr domain::Milliseconds kFirstBreak{250};
    static constexpr domain::Milliseconds kLongestBreak{2'000};
    static constexpr int kTries = 20; ///< about half a minute

    void keep(Unwritten answer) { m_answers.push_back(std::move(answer)); }
    [[nodiscard]] bool isEmpty() const { return m_answers.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_answers.size()); }
    [[nodiscard]] const Unwritten& front() const { return m_answers.front(); }
    /// The first one is written: there is room again.
    void written()
    {
        m_answers.pop_front();
        m_tried = 0;
    }
    /// The break before the next try; none when it was tried often enough.
    [[nodiscard]] std::optional<domain::Milliseconds> nextBreak()
    {
        if (m_answers.empty() || m_tried >= m_tries)
            return std::nullopt;
        const auto wait = kFirstBreak * (1 << std::min(m_tried, 3));
        ++m_tried;
        return std::min(wait, kLongestBreak);
    }
    void setTries(int tries) { m_tries = tries; }
    void giveUp()
    {
        m_answers.clear();
        m_tried = 0;
    }

private:
    std::deque<Unwritten> m_answers;
    int m_tried = 0;
    int m_tries = kTries;
};

} // namespace headsup::campaign
