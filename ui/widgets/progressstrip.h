// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <chrono>
#include <optional>

class QLabel;
class QProgressBar;

namespace headsup::ui {

/// A long job on one strip: bar, "212 of 340", rate and time left, and a sentence below.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void setProgress(qint64 done, qint64 total); ///< total 0: not known yet
    /// Rate in things a second; 0 or less shows none. No time left: not known.
    void setPace(double perSecond, std::optional<std::chrono::seconds> left = std::nullopt);
    void setText(const QString& text);
    [[nodiscard]] QProgressBar* bar() const { return m_bar; }
    [[nodiscard]] QString paceText() const;

    /// "16 s", "4 min", "2 h 10 min".
    [[nodiscard]] static QString timeText(std::chrono::seconds time);

private:
    QProgressBar* m_bar;
    QLabel* m_amount;
    QLabel* m_pace;
    QLabel* m_text;
};

} // namespace headsup::ui
