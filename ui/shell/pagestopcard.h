// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace headsup::ui {

class Banner;

/// The switch that stops all sending of a Page until a person lifts it, with who used it when and why.
class PageStopCard : public Card
{
    Q_OBJECT

public:
    explicit PageStopCard(const Desk& desk, QWidget* parent = nullptr);
    /// Asks the workspace how it stands.
    void load();

Q_SIGNALS:
    void changed(); ///< the switch was used here
    void failed(const headsup::domain::Error& error);

private:
    void show(const QList<domain::PageStop>& stops);
    void stop();
    void lift();
    void answered(const domain::Result<bool>& done);

    Desk m_desk;
    QLabel* m_state;
    QLineEdit* m_reason;
    QPushButton* m_stop;
    QPushButton* m_lift;
    CaptionLabel* m_history;
};

} // namespace headsup::ui
