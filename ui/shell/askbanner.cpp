// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askbanner.h"

#include <QBoxLayout>
#include <QPushButton>

namespace headsup::ui {

AskBanner::AskBanner(QWidget* parent)
    : Banner(parent)
    , m_other(new QPushButton(this))
{
    auto* row = qobject_cast<QBoxLayout*>(layout());
    Q_ASSERT(row);
    row->insertWidget(row->indexOf(actionButton()) + 1, m_other);
    connect(m_other, &QPushButton::clicked, this, &AskBanner::otherTriggered);
}

void AskBanner::ask(const QString& question, const QString& action, const QString& other)
{
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    say(Kind::Warn, question, action, false);
}

} // namespace headsup::ui
