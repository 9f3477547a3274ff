// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/buttonseditor.h"

#include "domain/prompt.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::Button;
using domain::LinkAction;
using domain::MessageLimits;
using domain::ReplyAction;

ButtonRow::ButtonRow(int number, const Button& button, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit(button.title, this))
    , m_count(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_link(new QLineEdit(this))
    , m_remove(new QToolButton(this))
{
    m_title->setObjectName(QStringLiteral("buttonTitle%1").arg(number));
    m_title->setPlaceholderText(tr("Title of the button"));
    m_title->setAccessibleName(tr("Title of button %1").arg(number));
    applyRole(m_count, TextRole::Caption);
    m_kind->setObjectName(QStringLiteral("buttonKind%1").arg(number));
    m_kind->setAccessibleName(tr("Kind of button %1").arg(number));
    m_kind->addItem(icon(Icon::Reply), tr("Reply"));
    m_kind->addItem(icon(Icon::Link), tr("Link"));
    m_link->setObjectName(QStringLiteral("buttonLink%1").arg(number));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_link->setAccessibleName(tr("Link of button %1").arg(number));
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_remove->setObjectName(QStringLiteral("buttonRemove%1").arg(number));
    m_remove->setIcon(icon(Icon::Close));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove this button"));
    m_remove->setAccessibleName(tr("Remove button %1").arg(number));
    if (const auto* link = std::get_if<LinkAction>(&button.action)) {
        m_kind->setCurrentIndex(1);
        m_link->setText(link->url);
    } else {
        const auto& payload = std::get<ReplyAction>(button.action).payload;
        m_payload = payload == button.title ? QString() : payload;
    }

    auto* first = new QHBoxLayout;
    first->setSpacing(kGrid);
    first->addWidget(m_title, 1);
    first->addWidget(m_count);
    first->addWidget(m_kind);
    first->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(first);
    column->addWidget(m_link);
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_link, &QLineEdit::textChanged, this, &ButtonRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &ButtonRow::removeRequested);
    showState();
}

bool ButtonRow::isLink() const
{
    return m_kind->currentIndex() == 1;
}

Button ButtonRow::button() const
{
    const auto title = m_title->text().trimmed();
    if (isLink())
        return {title, LinkAction{m_link->text().trimmed()}};
    return {title, ReplyAction{m_payload.isEmpty() ? title : m_payload}};
}

void ButtonRow::showState()
{
    const auto used = domain::codePoints(m_title->text().trimmed());
    m_count->setText(tr("%1/%2", "characters used, allowed").arg(used).arg(MessageLimits::kButtonTitle));
    auto colours = palette();
    if (used > MessageLimits::kButtonTitle)
        colours.setColor(QPalette::PlaceholderText, coloursOf(colours).bad);
    m_count->setPalette(colours);
    m_link->setVisible(isLink());
}

ButtonsEditor::ButtonsEditor(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid);
}

void ButtonsEditor::setButtons(const QList<Button>& buttons)
{
    for (auto* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const auto& button : buttons)
        append(button);
    setVisible(!m_rows.isEmpty());
    Q_EMIT rowsChanged();
}

QList<Button> ButtonsEditor::buttons() const
{
    QList<Button> all;
    for (const auto* row : m_rows)
        all.append(row->button());
    return all;
}

bool ButtonsEditor::isFull() const
{
    return m_rows.size() >= MessageLimits::kButtons;
}

void ButtonsEditor::add(const Button& button)
{
    if (isFull())
        return;
    setVisible(true);
    auto* row = append(button);
    Q_EMIT rowsChanged();
    row->titleEdit()->setFocus(Qt::OtherFocusReason);
    row->titleEdit()->selectAll();
    Q_EMIT edited();
}

ButtonRow* ButtonsEditor::append(const Button& button)
{
    auto* row = new ButtonRow(static_cast<int>(m_rows.size()) + 1, button, this);
    m_rows.append(row);
    m_column->addWidget(row);
    connect(row, &ButtonRow::edited, this, &ButtonsEditor::edited);
    connect(row, &ButtonRow::removeRequested, this, [this, row] {
        auto left = buttons();
        left.removeAt(m_rows.indexOf(row));
        setButtons(left);
        Q_EMIT edited();
    });
    return row;
}

} // namespace headsup::ui
