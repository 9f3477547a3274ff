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
    // A row with a narrow column: so the height of the sentence is asked for the width it really gets.
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* narrow = new QWidget(this);
    narrow->setMaximumWidth(kWidest);
    row->addWidget(narrow, 1);
    row->addStretch(0);
    auto* column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new IconTile(icon, this));
    column->addSpacing(2 * kGrid);
    column->addWidget(m_title);
    column->addSpacing(kHalfGrid);
    column->addWidget(m_sentence);
    column->addSpacing(2 * kGrid);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    setWords(title, sentence, action);
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // A page that aligns this widget asks for a size before the width is known; the words keep their height
    // then too.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
}

void EmptyState::setWords(const QString& title, const QString& sentence, const QString& action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

} // namespace headsup::ui
