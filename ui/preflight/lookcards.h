// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/preflight.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headsup::ui {

class Card;

/// The findings of a pre-flight as cards: people and tokens, left out, promise, time, what cannot be taken
/// back.
class LookCards : public QWidget
{
    Q_OBJECT

public:
    explicit LookCards(QWidget* parent = nullptr);
    void setLook(const campaign::Preflight& look, domain::Instant now);

Q_SIGNALS:
    /// These people shall wait for the next wave, or shall not any more.
    void holdWanted(headsup::campaign::AudienceFilter::Hold hold, bool on);

private:
    [[nodiscard]] static QString waveText(const campaign::Preflight& look);
    void showPeople(const campaign::Preflight& look);
    void showLeftOut(const campaign::Preflight& look);
    void showPrompts();
    void showTime(const campaign::Preflight& look, domain::Instant now);
    QLabel* m_wave;
    QLabel* m_number;
    QLabel* m_gets;
    QLabel* m_tokens;
    QLabel* m_overlaps;
    QPushButton* m_holdTold;
    QPushButton* m_holdNight;
    void showHolds(const campaign::Preflight& look);
    Card* m_leftOutCard;
    QWidget* m_leftOut;
    QWidget* m_prompts;
    domain::CampaignId m_campaign;
    QList<campaign::PromptVerdict> m_judged;
    bool m_allPrompts = false; ///< else the first few of each judgement
    QLabel* m_night;
    QLabel* m_end;
    QLabel* m_final;
};

} // namespace headsup::ui
