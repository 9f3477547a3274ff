// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/campaignacts.h"

#include "graph/errortable.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/plural.h"

#include <algorithm>
#include <limits>

namespace headsup::ui {

using domain::Result;

CampaignActs::CampaignActs(session::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void CampaignActs::setCampaign(domain::CampaignId campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    setBusy(false);
}

void CampaignActs::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

template<class Value, class Job, class Reply>
void CampaignActs::ask(Job job, Reply reply)
{
    if (m_busy)
        return;
    setBusy(true);
    m_engine.ask(
        std::move(job), this, [this, id = m_campaign, reply = std::move(reply)](const Result<Value>& answer) {
            if (id != m_campaign)
                return;
            setBusy(false);
            if (answer)
                reply(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void CampaignActs::resume()
{
    if (!m_busy)
        start();
}

void CampaignActs::start()
{
    setBusy(true);
    m_engine.startRun(m_campaign, this, [this, id = m_campaign](const Result<void>& started) {
        if (id != m_campaign)
            return;
        setBusy(false);
        if (started)
            Q_EMIT this->started();
        else
            Q_EMIT failed(started.error());
    });
}

void CampaignActs::retry()
{
    ask<store::RetryReport>(
        [id = m_campaign](
            session::Room& room) { return room.store().retry(id, graph::retryTerms(), room.now()); },
        [this](const store::RetryReport& again) {
            if (again.now > 0)
                start(); // whoever is due later waits in line meanwhile
            else if (again.later > 0)
                Q_EMIT done(
                    tr("%Ln people are in line again, but may not be asked at once: asking soon after "
                       "such a refusal harms the Page. The first of them is due on %1; resume then.",
                        nullptr, plural(again.later))
                        .arg(momentText(*again.nextDue)));
            else
                Q_EMIT nothingToDo(tr("Nobody of this campaign can be tried again any more."));
        });
}

void CampaignActs::giveBack()
{
    ask<qint64>([id = m_campaign](session::Room& room) { return room.store().cancel(id, room.now()); },
        [this](qint64 freed) {
            Q_EMIT done(tr("%Ln people keep their opt-ins for another campaign.", nullptr, plural(freed)));
        });
}

void CampaignActs::judge(const QList<domain::OptInId>& optIns, store::Judgement judgement)
{
    if (optIns.isEmpty())
        return;
    ask<qint64>(
        [id = m_campaign, optIns, judgement](session::Room& room) -> Result<qint64> {
            // A run would present such a token again at once, before somebody presses resume.
            if (judgement == store::Judgement::AskAgain && room.isRunning(id))
                return domain::Err{domain::ErrorCode::CampaignIsSending};
            if (judgement == store::Judgement::AskAgain)
                room.pauseRun(id); // nor does the end of a network fault start it
            qint64 settled = 0;
            for (const auto optIn : optIns) {
                const auto one = room.store().judge(id, optIn, judgement, room.now());
                if (!one)
                    return one.err();
                settled += *one;
            }
            return settled;
        },
        [this, judgement](qint64 settled) {
            const int n = plural(settled);
            if (judgement == store::Judgement::Sent)
                Q_EMIT done(tr("%Ln marked as sent. Their tokens are spent.", nullptr, n));
            else if (judgement == store::Judgement::NotSent)
                Q_EMIT done(tr("%Ln marked as not sent. Their opt-ins are unused again.", nullptr, n));
            else
                Q_EMIT done(tr("%Ln in line again. Resume when you are ready.", nullptr, n));
        });
}

} // namespace headsup::ui
