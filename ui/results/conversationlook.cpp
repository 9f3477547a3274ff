// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/conversationlook.h"

#include "graph/reasontext.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/plural.h"

#include <algorithm>

namespace headsup::ui {

using domain::Result;
using graph::LookUp;
using graph::Sighting;

ConversationLook::ConversationLook(session::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine, &session::Engine::lookedUp, this, &ConversationLook::take);
}

ConversationLook::~ConversationLook()
{
    if (m_looking)
        m_engine.cancelLookUp();
}

void ConversationLook::setCampaign(domain::CampaignId campaign)
{
    if (campaign == m_campaign)
        return;
    cancel();
    m_campaign = campaign;
    forget();
}

void ConversationLook::look(const std::vector<domain::DeliveryId>& deliveries, qint64 count)
{
    if (m_looking || count <= 0)
        return;
    m_looking = true;
    m_done = 0;
    m_total = count;
    Q_EMIT begun();
    m_engine.lookUp(m_campaign, deliveries, this, [this, round = ++m_round](const Result<void>& how) {
        if (round != m_round)
            return;
        end();
        if (!how && how.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT failed(how.error());
    });
}

void ConversationLook::cancel()
{
    if (!m_looking)
        return;
    ++m_round;
    m_engine.cancelLookUp();
    end();
}

void ConversationLook::forget()
{
    m_answers.clear();
    Q_EMIT forgotten();
}

void ConversationLook::take(domain::DeliveryId delivery, const LookUp& lookUp)
{
    if (!m_looking)
        return; // was under way when it was cancelled
    m_answers.insert(delivery.value(), lookUp);
    ++m_done;
    Q_EMIT answered(delivery, lookUp);
}

void ConversationLook::end()
{
    m_looking = false;
    Q_EMIT ended();
}

QString lookUpText(const LookUp& lookUp)
{
    switch (lookUp.sighting) {
    case Sighting::Found:
        return ConversationLook::tr("A message with this text was found, %1.", "time of day")
            .arg(lookUp.at ? momentText(*lookUp.at) : QString());
    case Sighting::NotFound:
        return ConversationLook::tr("Not found in the whole time in question.");
    case Sighting::CannotTell:
        break;
    }
    if (lookUp.reason.isEmpty())
        return ConversationLook::tr("Cannot tell: the conversation does not show all that was written in the "
                                    "time in question. Within a quarter of an hour it may still appear.");
    return ConversationLook::tr("Cannot tell: %1", "a sentence").arg(graph::reasonSentence(lookUp.reason));
}

QString lookUpSummary(const QHash<qint64, LookUp>& answers)
{
    const auto count = [&answers](Sighting sighting) {
        return plural(std::count_if(answers.begin(), answers.end(),
            [sighting](const LookUp& one) { return one.sighting == sighting; }));
    };
    return ConversationLook::tr("%1, %2, %3. Nothing was settled: that is for you to do.",
        "how many were found; were not found; cannot be told")
        .arg(ConversationLook::tr("%Ln messages were found", nullptr, count(Sighting::Found)),
            ConversationLook::tr("%Ln were not found", nullptr, count(Sighting::NotFound)),
            ConversationLook::tr("about %Ln nothing can be told", nullptr, count(Sighting::CannotTell)));
}

} // namespace headsup::ui
