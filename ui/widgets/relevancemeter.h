// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

#include <QWidget>
#include <optional>

namespace headsup::ui {

/// Does the message keep the promise? Three steps, the reached one filled, with its shape and word.
class RelevanceMeter : public QWidget
{
    Q_OBJECT

public:
    explicit RelevanceMeter(QWidget* parent = nullptr);
    void setVerdict(std::optional<domain::Verdict> verdict); ///< none: nothing to judge yet
    [[nodiscard]] std::optional<domain::Verdict> verdict() const { return m_verdict; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString word() const;
    std::optional<domain::Verdict> m_verdict;
};

} // namespace headsup::ui
