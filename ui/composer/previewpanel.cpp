// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/previewpanel.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/phonepreview.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace headsup::ui {

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_phone(new PhonePreview(this))
    , m_choice(new QComboBox(this))
    , m_note(new CaptionLabel(QString(), this))
{
    m_phone->setObjectName(QStringLiteral("phone"));
    m_choice->setObjectName(QStringLiteral("previewAs"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->hide();
    auto* label = new CaptionLabel(tr("&Preview as"), this);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Preview as"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(label);
    column->addWidget(m_choice);
    column->addSpacing(kHalfGrid);
    column->addWidget(m_phone, 1);
    column->addWidget(m_note);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PreviewPanel::render);
}

void PreviewPanel::setPageName(const QString& name)
{
    m_phone->setPageName(name);
}

void PreviewPanel::setPeople(const QList<PreviewPerson>& people)
{
    const auto chosen = m_choice->currentText();
    m_people = people;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const auto& person : people)
            m_choice->addItem(labelOf(person));
        m_choice->setCurrentIndex(people.isEmpty() ? -1 : std::max(0, m_choice->findText(chosen)));
        m_choice->setEnabled(!people.isEmpty());
    }
    render();
}

void PreviewPanel::setPrompt(const QString& prompt)
{
    m_phone->setPrompt(prompt);
}

void PreviewPanel::setMessage(const QString& source, const QList<domain::Button>& buttons)
{
    m_source = source;
    m_buttons = buttons;
    render();
}

void PreviewPanel::render()
{
    const int i = m_choice->currentIndex();
    const auto person = i >= 0 && i < m_people.size() ? m_people[i].person : domain::Person{};
    QString note;
    m_shown = m_source; // while it is being typed it is shown as it stands
    auto made = domain::MessageTemplate::parse(m_source, m_buttons);
    if (!made) // a button that is not ready yet leaves the text readable
        made = domain::MessageTemplate::parse(m_source);
    if (made) {
        if (const auto message = made->render(person))
            m_shown = message->text();
        else
            note = tr("Not for this person: %1").arg(sentence(message.error()));
    }
    QList<PreviewButton> buttons;
    for (const auto& button : std::as_const(m_buttons))
        buttons.append({button.title, std::holds_alternative<domain::LinkAction>(button.action)});
    m_phone->setMessage(m_shown, buttons);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace headsup::ui
