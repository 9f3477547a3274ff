// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"

#include <QWidget>

class QPushButton;

namespace headsup::ui {

struct ResultsOverview;

/// What can be done with a campaign as it stands, each button with its number of people.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget* parent = nullptr);
    void setOverview(const ResultsOverview& overview);
    /// Whether anybody waits for the campaign's next wave.
    void setNextWave(bool somebodyWaits, bool inWaves);
    void setLooking(bool looking);
    void setBusy(bool busy);
    void setExporting(bool exporting);

Q_SIGNALS:
    void exportWanted();
    void giveBackWanted();
    void retryWanted();
    void watchWanted();
    void resumeWanted();
    void nextWaveWanted();
    void lookUpWanted();

private:
    QPushButton* m_export;
    QPushButton* m_giveBack;
    QPushButton* m_lookUp;
    QPushButton* m_retry;
    QPushButton* m_watch;
    QPushButton* m_resume;
    QPushButton* m_nextWave;
};

} // namespace headsup::ui
