// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preflight/approvalcard.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace headsup::ui {

ApprovalCard::ApprovalCard(QWidget* parent)
    : Card(parent)
    , m_state(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_note(new QPushButton(tr("Note the approval"), this))
    , m_takeBack(new QPushButton(tr("Take it back"), this))
    , m_packet(new QPushButton(tr("Review packet as PDF…"), this))
{
    setMaximumWidth(kTextColumn);
    m_state->setObjectName(QStringLiteral("approvalState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("approvalName"));
    m_name->setAccessibleName(tr("Who agreed"));
    m_name->setPlaceholderText(tr("Who agreed"));
    m_name->setMaxLength(80);
    m_name->setMaximumWidth(200);
    m_note->setObjectName(QStringLiteral("noteApproval"));
    m_note->setEnabled(false);
    m_takeBack->setObjectName(QStringLiteral("takeApprovalBack"));
    setButtonRole(m_takeBack, ButtonRole::Quiet);
    m_packet->setObjectName(QStringLiteral("reviewPacket"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_packet);
    row->addStretch();
    row->addWidget(m_takeBack);
    row->addWidget(m_name);
    row->addWidget(m_note);
    body()->setSpacing(kGrid);
    body()->addWidget(new SectionTitle(tr("A second pair of eyes"), this));
    body()->addWidget(m_state);
    body()->addLayout(row);
    connect(m_packet, &QPushButton::clicked, this, &ApprovalCard::packetWanted);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString& name) { m_note->setEnabled(!name.trimmed().isEmpty()); });
    const auto note = [this] {
        if (m_note->isEnabled())
            Q_EMIT approved(m_name->text().trimmed());
    };
    connect(m_note, &QPushButton::clicked, this, note);
    connect(m_name, &QLineEdit::returnPressed, this, note);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT approved(QString()); });
}

void ApprovalCard::setApproval(
    const std::optional<store::Approval>& approval, const QByteArray& textHash, bool draft)
{
    const bool holds = approval && approval->textHash == textHash;
    if (!approval)
        m_state->setText(tr("Nobody has noted an approval of this text. It can be sent without one."));
    else if (holds)
        m_state->setText(tr("%1 agreed to this very text, %2.", "a name; day and time")
                             .arg(approval->name, longMomentText(approval->at)));
    else
        m_state->setText(
            tr("%1 agreed to another text, %2. The text was changed since, so that approval is void.",
                "a name; day and time")
                .arg(approval->name, longMomentText(approval->at)));
    m_name->setVisible(draft && !holds);
    m_note->setVisible(draft && !holds);
    m_takeBack->setVisible(draft && approval.has_value());
    if (holds)
        m_name->clear();
}

} // namespace headsup::ui
