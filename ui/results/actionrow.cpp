// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/actionrow.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/style.h"
#include "ui/results/resultsoverview.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <limits>

namespace headsup::ui {

using domain::CampaignState;

ActionRow::ActionRow(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(new CaptionLabel(tr("Accepted means that Messenger took the message. "
                                       "Delivered and read are not known here."),
                       this),
        1);
    const auto add = [&](const char* name, auto signal) {
        auto* button = new QPushButton(this);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        return button;
    };
    m_export = add("export", &ActionRow::exportWanted);
    m_export->setText(tr("&Export …"));
    m_lookUp = add("lookUp", &ActionRow::lookUpWanted);
    m_lookUp->setText(tr("&Look in the conversations"));
    m_lookUp->setToolTip(
        tr("Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing."));
    m_giveBack = add("giveBack", &ActionRow::giveBackWanted);
    m_giveBack->setToolTip(
        tr("Ends the campaign. Whoever was not written to keeps the opt-in for another one."));
    m_retry = add("retry", &ActionRow::retryWanted);
    m_watch = add("watch", &ActionRow::watchWanted);
    m_watch->setText(tr("Watch"));
    m_resume = add("resume", &ActionRow::resumeWanted);
    setButtonRole(m_resume, ButtonRole::Primary);
    m_nextWave = add("nextWave", &ActionRow::nextWaveWanted);
    setButtonRole(m_nextWave, ButtonRole::Primary);
    m_nextWave->hide();
}

void ActionRow::setOverview(const ResultsOverview& overview)
{
    const auto& campaign = overview.summary.campaign;
    const auto open = overview.summary.counts.open();
    const bool paused = campaign.state == CampaignState::Paused;
    m_resume->setVisible(paused && open > 0);
    m_resume->setText(resumeText(open));
    m_giveBack->setVisible(paused && open > 0);
    m_giveBack->setText(tr("Give %Ln back", "people who were not written to", plural(open)));
    m_lookUp->setVisible(overview.summary.counts[domain::DeliveryState::Uncertain] > 0);
    m_retry->setVisible(overview.retryable > 0 && campaign.state != CampaignState::Sending);
    m_retry->setText(tr("Retry %Ln", "failed ones that may be tried again", plural(overview.retryable)));
    m_watch->setVisible(campaign.state == CampaignState::Sending);
    m_export->setEnabled(campaign.id.isValid());
}

void ActionRow::setNextWave(bool somebodyWaits, bool inWaves)
{
    m_nextWave->setText(inWaves ? tr("&Next wave …") : tr("&Send to newcomers …"));
    m_nextWave->setToolTip(tr("Opens the pre-flight for those of this topic who were not written to yet."));
    m_nextWave->setVisible(somebodyWaits);
}

void ActionRow::setLooking(bool looking)
{
    m_lookUp->setEnabled(!looking);
}

void ActionRow::setBusy(bool busy)
{
    for (auto* button : {m_resume, m_giveBack, m_retry, m_nextWave})
        button->setEnabled(!busy);
}

void ActionRow::setExporting(bool exporting)
{
    m_export->setEnabled(!exporting);
}

} // namespace headsup::ui
