// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace headsup::ui {

namespace {

constexpr int kTile = 48;
constexpr int kWidest = 420;

class IconTile : public QWidget
{
public:
    IconTile(Icon icon, QWidget* parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(kTile, kTile);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setLayoutDirection(layoutDirection());
        const auto c = coloursOf(palette());
        p.setPen(Qt::NoPen);
        p.setBrush(c.selected);
        p.drawRoundedRect(rect(), kCardRadius, kCardRadius);
        paintIcon(&p, m_icon, rect().adjusted(12, 12, -12, -12), c.accent);
    }

private:
    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(
    Icon icon, const QString& title, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    applyRole(m_title, TextRole::Section);
    applyRole(m_sentence, TextRole::Body);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setWordWrap(true);
    setButtonRole(m_button, ButtonRole::Primary);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new IconTile(icon, this));
    column->addSpacing(2 * kGrid);
    column->addWidget(m_title);
    column->addSpacing(kHalfGrid);
    column->addWidget(m_sentence);
    column->addSpacing(2 * kGrid);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addStretch();
    setMaximumWidth(kWidest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setWords(title, sentence, action);
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

/// The sentence is exactly as tall as it is at this width, whatever way the page asks for sizes.
void EmptyState::fitSentence()
{
    m_sentence->setFixedHeight(m_sentence->heightForWidth(std::max(1, width())));
}

void EmptyState::setWords(const QString& title, const QString& sentence, const QString& action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    fitSentence();
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

} // namespace headsup::ui
