// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVariantAnimation>

namespace headsup::ui {

namespace {

constexpr int kMark = 20;
constexpr int kEdge = 6;

Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Tone::Accent;
    case Banner::Kind::Ok:
        return Tone::Ok;
    case Banner::Kind::Warn:
        return Tone::Warn;
    case Banner::Kind::Bad:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Icon markOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Icon::Info;
    case Banner::Kind::Ok:
        return Icon::Check;
    case Banner::Kind::Warn:
        return Icon::Warning;
    case Banner::Kind::Bad:
        return Icon::Cross;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_animation(new QVariantAnimation(this))
{
    applyRole(m_text, TextRole::Body);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(Icon::Close));
    m_close->setIconSize(QSize(16, 16));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this note"));
    m_close->setToolTip(tr("Close"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, kEdge, kGrid, kEdge);
    row->setSpacing(kGrid);
    row->addSpacing(4 + kMark + 2); // the mark; unlike a margin it changes sides with the direction
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    m_animation->setDuration(kFadeMs);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        if (auto* effect = qobject_cast<QGraphicsOpacityEffect*>(graphicsEffect()))
            effect->setOpacity(value.toDouble());
    });
    connect(m_animation, &QVariantAnimation::finished, this, [this] {
        setGraphicsEffect(nullptr);
        if (m_leaving)
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    hide();
}

void Banner::say(Kind kind, const QString& text, const QString& action, bool closable)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(closable);
    setAccessibleName(text);
    setMinimumHeight(kControlHeight + 2 * kEdge);
    m_leaving = false;
    if (!isVisible()) {
        show();
        fade(1);
    } else {
        m_animation->stop();
        setGraphicsEffect(nullptr);
    }
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    if (isHidden() || m_leaving)
        return;
    m_leaving = true;
    fade(0);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::fade(double to)
{
    m_animation->stop();
    setGraphicsEffect(new QGraphicsOpacityEffect(this)); // owned by the widget; only while fading
    m_animation->setStartValue(1 - to);
    m_animation->setEndValue(to);
    m_animation->start();
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const auto tone = toneOf(m_kind);
    p.setBrush(c.tintOf(tone));
    p.setPen(QPen(c.edgeOf(tone), 1));
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
    const int x = isRightToLeft() ? width() - 12 - kMark : 12;
    paintIcon(
        &p, markOf(m_kind), QRect(x, (kControlHeight + 2 * kEdge - kMark) / 2, kMark, kMark), c.of(tone));
}

} // namespace headsup::ui
