// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preflight/samplestepper.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/phonepreview.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace headsup::ui {

using campaign::Sample;

SampleStepper::SampleStepper(QWidget* parent)
    : QWidget(parent)
    , m_phone(new PhonePreview(this))
    , m_who(new QLabel(this))
    , m_why(new CaptionLabel(QString(), this))
    , m_before(new QToolButton(this))
    , m_after(new QToolButton(this))
{
    m_who->setObjectName(QStringLiteral("samplePerson"));
    m_who->setTextFormat(Qt::PlainText);
    applyRole(m_who, TextRole::BodyStrong);
    m_why->setObjectName(QStringLiteral("sampleWhy"));
    m_phone->setObjectName(QStringLiteral("samplePhone"));
    m_before->setObjectName(QStringLiteral("sampleBefore"));
    m_before->setIcon(icon(isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft));
    m_before->setAccessibleName(tr("Previous sample"));
    m_before->setToolTip(tr("Previous sample"));
    m_after->setObjectName(QStringLiteral("sampleAfter"));
    m_after->setIcon(icon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight));
    m_after->setAccessibleName(tr("Next sample"));
    m_after->setToolTip(tr("Next sample"));
    for (auto* button : {m_before, m_after}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_who);
    words->addWidget(m_why);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_before);
    head->addWidget(m_after);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_phone, 1);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    showSample();
}

void SampleStepper::setLook(const campaign::Preflight& look, const QString& pageName)
{
    m_phone->setPageName(pageName);
    m_phone->setPrompt(look.prompts.size() == 1 ? look.prompts.front().prompt : QString());
    m_samples = look.samples;
    m_buttons = look.campaign.buttons;
    m_current = std::clamp<int>(m_current, 0, std::max(0, static_cast<int>(m_samples.size()) - 1));
    showSample();
}

QString SampleStepper::shownText() const
{
    return m_samples.isEmpty() ? QString() : m_samples[m_current].text;
}

void SampleStepper::step(int by)
{
    m_current = std::clamp<int>(m_current + by, 0, std::max(0, static_cast<int>(m_samples.size()) - 1));
    showSample();
}

void SampleStepper::showSample()
{
    const int count = static_cast<int>(m_samples.size());
    m_before->setEnabled(m_current > 0);
    m_after->setEnabled(m_current + 1 < count);
    if (m_samples.isEmpty()) {
        m_who->setText(tr("No sample"));
        m_why->setText(tr("Nobody gets this message."));
        m_phone->setMessage({});
        return;
    }
    const auto& sample = m_samples[m_current];
    m_who->setText(sample.personName.isEmpty() ? tr("Somebody without a name") : sample.personName);
    QString why;
    switch (sample.why) {
    case Sample::Why::NoName:
        why = tr("No first name is known");
        break;
    case Sample::Why::Longest:
        why = tr("One of the longest");
        break;
    case Sample::Why::First:
        why = tr("Among the first to be written to");
        break;
    }
    m_why->setText(
        tr("%1 · %2 of %3", "why this sample; its number; how many").arg(why).arg(m_current + 1).arg(count));
    QList<PreviewButton> buttons;
    for (const auto& button : std::as_const(m_buttons))
        buttons.append({button.title, std::holds_alternative<domain::LinkAction>(button.action)});
    m_phone->setMessage(sample.text, buttons);
}

} // namespace headsup::ui
