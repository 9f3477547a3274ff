// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/preflight.h"
#include "ui/shell/screen.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace headsup::ui {

class ApprovalCard;
class Banner;
class LookCards;
class SampleStepper;

/// The last honest look before tokens are spent: how many, who not, what exactly they will see. Typing the
/// number of people sends.
class PreflightScreen : public Screen
{
    Q_OBJECT

public:
    explicit PreflightScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;
    void leave() override;

private:
    /// What pressing Send began.
    enum class Step { Looking, Ready, Freezing, Starting, Frozen };

    struct Seen
    {
        campaign::Preflight look;
        std::optional<store::Approval> approval;
    };

    [[nodiscard]] QWidget* makeBusy();
    [[nodiscard]] QWidget* makeFoot();
    void look();
    void showLook(const Seen& seen);
    void showStops();
    void showWhetherReady();
    [[nodiscard]] qint64 typedNumber() const;
    void send();
    void start();
    void backToMessage();
    void hold(campaign::AudienceFilter::Hold what, bool on);
    void approve(const QString& name);
    void choosePacket();
    void writeReviewPacket(const QString& path);

    Desk m_desk;
    session::Ticket m_ticket;
    domain::CampaignId m_campaign;
    campaign::Preflight m_look;
    std::optional<store::Approval> m_approval;
    ApprovalCard* m_approvalCard;
    Step m_step = Step::Looking;
    QString m_refusal; ///< of the last try to send; stays on show through the look that follows
    Banner* m_banner;
    QWidget* m_busy;
    QScrollArea* m_area;
    LookCards* m_cards;
    SampleStepper* m_samples;
    QWidget* m_foot;
    QLineEdit* m_reason;
    QLabel* m_reasonLabel;
    QLabel* m_ask;
    QLineEdit* m_number;
    QLabel* m_why;
    QPushButton* m_back;
    QPushButton* m_send;
};

/// A number as a person types it: with or without group separators, in the reader's digits or in ASCII. -1:
/// none.
[[nodiscard]] qint64 numberFromText(const QString& text, const QLocale& locale);

} // namespace headsup::ui
