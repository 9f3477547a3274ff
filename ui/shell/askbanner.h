// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace headsup::ui {

/// A question inside the page with two answers: the banner's action and another one.
class AskBanner : public Banner
{
    Q_OBJECT

public:
    explicit AskBanner(QWidget* parent = nullptr);
    void ask(const QString& question, const QString& action, const QString& other);
    [[nodiscard]] QPushButton* otherButton() const { return m_other; }

Q_SIGNALS:
    void otherTriggered();

private:
    QPushButton* m_other;
};

} // namespace headsup::ui
