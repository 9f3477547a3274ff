// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace headsup::ui {

/// How long the workspace keeps the texts of used tokens and the wording of events.
class RetentionCard : public Card
{
    Q_OBJECT

public:
    explicit RetentionCard(const Desk& desk, QWidget* parent = nullptr);
    /// Asks for what is set.
    void load();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    CaptionLabel* m_what = nullptr;
    [[nodiscard]] QSpinBox* addRow(QCheckBox* on, const QString& name);
    void fill(const domain::Retention& kept);
    void save();
    void change();
    void say(const QString& text);

    Desk m_desk;
    QCheckBox* m_tokens;
    QCheckBox* m_events;
    QSpinBox* m_tokenDays = nullptr;
    QSpinBox* m_eventDays = nullptr;
    QLabel* m_note;
    QPushButton* m_save;
    domain::Retention m_kept;
    session::Ticket m_ticket;
};

} // namespace headsup::ui
