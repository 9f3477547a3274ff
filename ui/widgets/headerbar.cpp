// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headerbar.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

namespace headsup::ui {

namespace {

constexpr int kStripe = 3;

/// Filled amber in rehearsal; a quiet word when messages really leave.
class ModeMark : public QAbstractButton
{
public:
    explicit ModeMark(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFont(fontFor(TextRole::CaptionStrong));
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setRehearsal(bool rehearsal)
    {
        m_rehearsal = rehearsal;
        update();
    }
    QSize sizeHint() const override
    {
        return {10 + 16 + 6 + fontMetrics().horizontalAdvance(text()) + 12, 28};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const auto c = coloursOf(palette());
        const auto ink = m_rehearsal ? c.onSignal : c.caption;
        p.setPen(m_rehearsal ? QPen(Qt::NoPen) : QPen(c.hairline, 1));
        p.setBrush(m_rehearsal ? c.signal : c.card);
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14);
        const QRect mark(10, 6, 16, 16);
        paintIcon(&p, m_rehearsal ? Icon::Rehearsal : Icon::Send,
            QStyle::visualRect(layoutDirection(), rect(), mark), ink);
        p.setPen(ink);
        p.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(32, 0, -6, 0)),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(
                &p, QRectF(rect()).adjusted(2, 2, -2, -2), 12, m_rehearsal ? c.onSignal : c.accent);
    }

private:
    bool m_rehearsal = false;
};

/// Has its arrow with and without a menu.
class PageButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton* option) const override
    {
        QPushButton::initStyleOption(option);
        option->features |= QStyleOptionButton::HasMenu;
    }
};

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new ElidedLabel({}, this))
    , m_detail(new ElidedLabel({}, this))
    , m_actions(new QHBoxLayout)
    , m_pageButton(new PageButton(this))
    , m_mode(new ModeMark(this))
{
    setFixedHeight(kHeaderHeight);
    m_back->setIcon(icon(Icon::Back));
    m_back->setIconSize(QSize(kIconSize, kIconSize));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_back->hide();
    applyRole(m_title, TextRole::Title);
    applyRole(m_detail, TextRole::Body);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_pageButton->setIcon(icon(Icon::Page, IconTone::Caption));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addSpacing(kHalfGrid);
    row->addWidget(m_detail);
    row->addStretch(1);
    row->addLayout(m_actions);
    row->addSpacing(kGrid);
    row->addWidget(m_pageButton);
    row->addWidget(m_mode);
    m_actions->setSpacing(kGrid);

    connect(m_back, &QToolButton::clicked, this, &HeaderBar::backRequested);
    connect(m_pageButton, &QPushButton::clicked, this, [this] {
        if (!m_pageButton->menu())
            Q_EMIT pageSwitchRequested();
    });
    connect(static_cast<ModeMark*>(m_mode), &QAbstractButton::clicked, this, &HeaderBar::modeClicked);
    setPageName({});
    setRehearsal(false);
}

void HeaderBar::setTitle(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void HeaderBar::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void HeaderBar::setPageName(const QString& name)
{
    const auto shown = name.isEmpty() ? tr("No Page yet") : name;
    m_pageButton->setText(m_pageButton->fontMetrics().elidedText(shown, Qt::ElideRight, 220));
    m_pageButton->setAccessibleName(name.isEmpty() ? shown : tr("Facebook Page: %1").arg(name));
    m_pageButton->setToolTip(tr("Switch to another Page"));
}

void HeaderBar::setPageMenu(QMenu* menu)
{
    m_pageButton->setMenu(menu);
}

void HeaderBar::setRehearsal(bool rehearsal)
{
    m_rehearsal = rehearsal;
    auto* mark = static_cast<ModeMark*>(m_mode);
    mark->setText(rehearsal ? tr("Rehearsal") : tr("Live"));
    mark->setRehearsal(rehearsal);
    mark->setAccessibleName(
        rehearsal ? tr("Rehearsal: nothing leaves this computer") : tr("Live: messages go to real people"));
    mark->setToolTip(mark->accessibleName());
    mark->updateGeometry();
    update();
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto c = coloursOf(palette());
    p.fillRect(rect(), c.card);
    p.fillRect(QRect(0, height() - 1, width(), 1), c.hairline);
    if (m_rehearsal)
        p.fillRect(QRect(0, 0, width(), kStripe), c.signal);
}

} // namespace headsup::ui
