// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/lookups.h"

#include <utility>

namespace headsup::campaign {

LookUps::LookUps(
    const graph::MessageSender& sender, const ports::Clock& clock, domain::PageId page, QObject* parent)
    : QObject(parent)
    , m_sender(sender)
    , m_clock(clock)
    , m_page(std::move(page))
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &LookUps::next);
}

void LookUps::ask(std::vector<Question> questions)
{
    for (auto& question : questions)
        m_line.push_back(std::move(question));
    if (!m_asking)
        m_wake.start(0);
}

void LookUps::cancel()
{
    m_line.clear();
    m_wake.stop();
}

void LookUps::next()
{
    if (m_asking)
        return;
    if (m_line.empty()) {
        Q_EMIT finished();
        return;
    }
    if (const auto wait = m_nextAt - m_clock.steady(); wait.count() > 0) {
        m_wake.start(wait);
        return;
    }
    m_asking = true;
    m_nextAt = m_clock.steady() + kGap;
    auto question = std::move(m_line.front());
    m_line.pop_front();
    const auto person = question.sought.person;
    m_sender.conversation(
        person, this, [this, question = std::move(question)](const graph::Conversation& conversation) {
            came(question, conversation);
        });
}

void LookUps::came(const Question& question, const graph::Conversation& conversation)
{
    m_asking = false;
    // From the last answer as well as from the last question, so that a slow line never bunches them.
    m_nextAt = std::max(m_nextAt, m_clock.steady() + kGap / 2);
    Q_EMIT answered(question.delivery, graph::judged(conversation, question.sought, m_page, m_clock.now()));
    if (!conversation.told && conversation.scope != domain::Scope::Person) {
        graph::LookUp untold;
        untold.reason = conversation.reason;
        for (const auto& waiting : std::exchange(m_line, {}))
            Q_EMIT answered(waiting.delivery, untold);
    }
    next();
}

} // namespace headsup::campaign
