// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/asklook.h"
#include "campaign/askrunner.h"
#include "ui/shell/screen.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace headsup::ui {

class Banner;
class Card;
class CaptionLabel;

/// Beside the board: chooses or makes the next prompt, says how many may be asked and why not the others, and
/// asks them once their number is typed. Nothing leaves before.
class AskPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AskPanel(const Desk& desk, QWidget* parent = nullptr);
    /// What there is to choose from; keeps the choice.
    void setChoices(const QList<store::AskSummary>& prompts, const QList<domain::TopicSummary>& topics,
        const QList<domain::CampaignSummary>& campaigns);
    void choose(domain::AskId prompt);
    [[nodiscard]] domain::AskId chosen() const; ///< invalid: a new one is being written
    /// Looks anew at the chosen prompt.
    void look();

Q_SIGNALS:
    void chosenChanged(); ///< another prompt
    void changed();       ///< of the workspace

private:
    [[nodiscard]] bool isRunning() const { return m_running.isValid() && m_running == chosen(); }
    [[nodiscard]] QWidget* makeNew();
    [[nodiscard]] QWidget* makeChosen();
    void checkTitle();
    void keep();
    void showLook(const domain::Result<campaign::AskLook>& look);
    void showReady();
    void send();
    void takeRun(const campaign::AskRun& run, bool over);
    void setAutomatic(bool automatic);

    Desk m_desk;
    QList<store::AskSummary> m_prompts;
    QList<domain::TopicSummary> m_topics;
    std::optional<campaign::AskLook> m_look;
    session::Ticket m_ticket;
    domain::AskId m_running; ///< invalid: none is asked from here
    QComboBox* m_prompt;
    QStackedWidget* m_pages;
    // a new one
    QComboBox* m_topic = nullptr;
    QComboBox* m_after = nullptr;
    QLineEdit* m_title = nullptr;
    QLabel* m_length = nullptr;
    CaptionLabel* m_findings = nullptr;
    QPushButton* m_keep = nullptr;
    // a chosen one
    QLabel* m_words = nullptr;
    QLabel* m_people = nullptr;
    CaptionLabel* m_others = nullptr;
    CaptionLabel* m_warnings = nullptr;
    QCheckBox* m_automatic = nullptr;
    QWidget* m_confirmRow = nullptr;
    QLineEdit* m_confirm = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_progress = nullptr;
    Banner* m_banner;
};

} // namespace headsup::ui
