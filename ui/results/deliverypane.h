// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "store/queries.h"
#include "ui/widgets/card.h"

#include <QList>

class QLabel;
class QPushButton;
class QScrollArea;

namespace headsup::ui {

class StateChip;

/// Everything that is known of one delivery: its text, the raw answer, the life of its opt-in; for uncertain
/// ones the choice what to take them for.
class DeliveryPane : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryPane(QWidget* parent = nullptr);
    void setDelivery(const domain::Delivery& delivery);
    void setJournal(const std::vector<store::JournalRow>& journal);
    /// Of how many chosen rows the choice below is; 0 hides it.
    void setUncertain(int chosen);
    /// What its conversation says, for the one on show; empty: nobody looked.
    void setEvidence(const QString& text);
    void setLooking(bool looking);
    void setBusy(bool busy);
    void clear();

Q_SIGNALS:
    void judged(headsup::store::Judgement judgement);
    void lookWanted(); ///< into the conversations of the chosen ones

private:
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] static QString rawText(const domain::Delivery& delivery);
    QScrollArea* m_area;
    QLabel* m_name;
    QLabel* m_psid;
    StateChip* m_state;
    QLabel* m_reason;
    QLabel* m_step;
    QLabel* m_text;
    QWidget* m_rawBox;
    QLabel* m_raw;
    QLabel* m_journal;
    QWidget* m_choice;
    QLabel* m_known;
    QLabel* m_evidence;
    QPushButton* m_look;
    QList<QPushButton*> m_judge;
    QLabel* m_hint;
};

/// One line of an opt-in's journal in words.
[[nodiscard]] QString journalLine(const store::JournalRow& row);

} // namespace headsup::ui
