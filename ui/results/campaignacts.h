// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "session/engine.h"
#include "store/queries.h"

#include <QList>
#include <QObject>

namespace headsup::ui {

/// What can be done about the outcome of a campaign. One act at a time; an answer about a campaign that is no
/// longer shown is dropped.
class CampaignActs : public QObject
{
    Q_OBJECT

public:
    /// The engine outlives it.
    explicit CampaignActs(session::Engine& engine, QObject* parent = nullptr);
    void setCampaign(domain::CampaignId campaign);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void resume();
    /// Puts failed ones that may be tried again in line, then sends.
    void retry();
    /// Ends the campaign; whoever was not written to keeps the opt-in.
    void giveBack();
    /// An invalid opt-in stands for every uncertain one of the campaign.
    void judge(const QList<domain::OptInId>& optIns, store::Judgement judgement);

Q_SIGNALS:
    void busyChanged();
    void started();                 ///< sending is under way
    void done(const QString& text); ///< the workspace changed; what happened, in words
    void nothingToDo(const QString& text);
    void failed(const headsup::domain::Error& error);

private:
    template<class Value, class Job, class Reply>
    void ask(Job job, Reply reply);
    void start();
    void setBusy(bool busy);
    session::Engine& m_engine;
    domain::CampaignId m_campaign;
    bool m_busy = false;
};

} // namespace headsup::ui
