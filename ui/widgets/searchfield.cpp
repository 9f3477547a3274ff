// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/look/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace headsup::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    // Qt's own clear button takes its picture from an action with this name.
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(icon(Icon::Close, IconTone::Caption));
    addAction(icon(Icon::Search, IconTone::Caption), QLineEdit::LeadingPosition);
    m_rest->setSingleShot(true);
    m_rest->setInterval(150);
    connect(m_rest, &QTimer::timeout, this, &SearchField::publish);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            publish();
        else
            m_rest->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::publish);
}

void SearchField::focusNextIn(const QWidget& screen)
{
    QList<SearchField*> fields;
    for (auto* field : screen.findChildren<SearchField*>()) {
        if (field->isVisible())
            fields.append(field);
    }
    if (fields.isEmpty())
        return;
    const auto current =
        std::find_if(fields.begin(), fields.end(), [](auto* field) { return field->hasFocus(); });
    auto* next = current == fields.end() || current == fields.begin() ? fields.last() : *std::prev(current);
    next->setFocus(Qt::ShortcutFocusReason);
    next->selectAll();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::publish()
{
    m_rest->stop();
    if (text() == m_published)
        return;
    m_published = text();
    Q_EMIT searchChanged(m_published);
}

} // namespace headsup::ui
