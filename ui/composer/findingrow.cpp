// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/findingrow.h"

#include "relevance/findingtext.h"
#include "ui/composer/findingtone.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace headsup::ui {

namespace {

constexpr int kMark = 18;

Icon markOf(relevance::Severity severity)
{
    switch (severity) {
    case relevance::Severity::Block:
        return Icon::Cross;
    case relevance::Severity::Warn:
        return Icon::Warning;
    case relevance::Severity::Info:
        return Icon::Check;
    }
    Q_UNREACHABLE();
}

} // namespace

Tone toneOf(relevance::Severity severity)
{
    switch (severity) {
    case relevance::Severity::Block:
        return Tone::Bad;
    case relevance::Severity::Warn:
        return Tone::Warn;
    case relevance::Severity::Info:
        return Tone::Ok;
    }
    Q_UNREACHABLE();
}

FindingRow::FindingRow(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_fix(new CaptionLabel(QString(), this))
    , m_mend(new QPushButton(tr("Mend"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_fix->setTextFormat(Qt::PlainText);
    m_mend->setObjectName(QStringLiteral("mend"));
    setButtonRole(m_mend, ButtonRole::Quiet);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_words);
    texts->addWidget(m_fix);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid + kMark + kGrid, kHalfGrid, kHalfGrid, kHalfGrid);
    row->setSpacing(kGrid);
    row->addLayout(texts, 1);
    row->addWidget(m_mend, 0, Qt::AlignTop);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendRequested(m_finding.insert); });
}

void FindingRow::setFinding(const relevance::Finding& finding)
{
    m_finding = finding;
    const auto words = relevance::sentence(finding);
    const auto fix = relevance::fix(finding);
    m_words->setText(words);
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_mend->setVisible(!finding.insert.isEmpty());
    m_mend->setToolTip(
        finding.insert.isEmpty() ? QString() : tr("Adds “%1” to your message").arg(finding.insert));
    setAccessibleName(words);
    setAccessibleDescription(fix);
    update();
}

void FindingRow::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
    Q_EMIT litChanged();
}

void FindingRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    if (m_lit) {
        p.setPen(Qt::NoPen);
        p.setBrush(c.hover);
        p.drawRoundedRect(rect(), kControlRadius, kControlRadius);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&p, rect(), kControlRadius, c.accent);
    const int x = isRightToLeft() ? width() - kGrid - kMark : kGrid;
    paintIcon(
        &p, markOf(m_finding.severity), QRect(x, kHalfGrid, kMark, kMark), c.of(toneOf(m_finding.severity)));
}

void FindingRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    setLit(true);
}

void FindingRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setLit(hasFocus());
}

void FindingRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setLit(true);
}

void FindingRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setLit(underMouse());
}

} // namespace headsup::ui
