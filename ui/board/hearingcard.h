// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace headsup::ui {

class Banner;

/// Starts and stops the receiver of webhooks, tells its address and what came, and says honestly what a
/// laptop behind a tunnel is good for.
class HearingCard : public Card
{
    Q_OBJECT

public:
    explicit HearingCard(const Desk& desk, QWidget* parent = nullptr);
    void load(); ///< asks whether anybody listens

private:
    void start();
    void stop();
    void show(const session::Engine::Hearing& hearing);

    Desk m_desk;
    QTimer m_tick;
    QUrl m_address;
    QLabel* m_state;
    QWidget* m_setup;
    QLineEdit* m_verify;
    QLineEdit* m_secret;
    QSpinBox* m_port;
    QWidget* m_where;
    QLineEdit* m_shownAddress;
    QPushButton* m_start;
    QPushButton* m_stop;
    Banner* m_banner;
};

} // namespace headsup::ui
