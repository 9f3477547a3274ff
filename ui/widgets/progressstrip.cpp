// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/look/metrics.h"
#include "ui/look/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kSteps = 10000; // QProgressBar counts in int; the shares of any job fit

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_amount(new QLabel(this))
    , m_pace(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGrid);
    applyRole(m_amount, TextRole::BodyStrong);
    applyRole(m_pace, TextRole::Body);
    m_pace->setForegroundRole(QPalette::PlaceholderText);
    applyRole(m_text, TextRole::Body);
    m_text->setWordWrap(true);
    m_text->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_amount, 0, 0);
    grid->addWidget(m_pace, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_text, 2, 0, 1, 2);
    setProgress(0, 0);
    setPace(0);
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    const auto l = locale();
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_amount->setText(done > 0 ? l.toString(done) : QString());
    } else {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(static_cast<int>(kSteps * std::clamp(double(done) / double(total), 0.0, 1.0)));
        m_amount->setText(tr("%1 of %2").arg(l.toString(done), l.toString(total)));
    }
    m_bar->setAccessibleName(tr("Progress: %1").arg(m_amount->text()));
}

void ProgressStrip::setPace(double perSecond, std::optional<std::chrono::seconds> left)
{
    QStringList parts;
    if (perSecond > 0)
        parts.append(tr("%1 a second").arg(locale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0)));
    if (left)
        parts.append(tr("%1 left", "time").arg(timeText(*left)));
    m_pace->setText(parts.join(QStringLiteral(" · ")));
}

void ProgressStrip::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QString ProgressStrip::paceText() const
{
    return m_pace->text();
}

QString ProgressStrip::timeText(std::chrono::seconds time)
{
    const auto seconds = std::max<qint64>(0, time.count());
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(seconds);
    const auto minutes = (seconds + 59) / 60;
    if (minutes < 60)
        return tr("%1 min", "minutes").arg(minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace headsup::ui
