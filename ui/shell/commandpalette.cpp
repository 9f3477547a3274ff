// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "domain/textfold.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace headsup::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 400;
constexpr int kIndexRole = Qt::UserRole;

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("commandSearch"));
    m_search->setPlaceholderText(
        tr("What do you want to do? Type a topic, a campaign, a person or a command"));
    m_search->setAccessibleName(tr("Search commands, topics and campaigns"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the search
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found.clear(); // it was found for other words
        fill();
        Q_EMIT searched(text.trimmed());
    });
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(const QList<Command>& commands)
{
    m_before = QApplication::focusWidget();
    m_commands = commands;
    m_found.clear();
    const auto* window = parentWidget();
    const int width = std::min(kWidth, window->width() - 2 * kPageMargin);
    setGeometry((window->width() - width) / 2, kHeaderHeight + kGrid, width,
        std::min(kHeight, window->height() - kHeaderHeight - 2 * kPageMargin));
    m_search->clear();
    fill();
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::add(const QList<Command>& commands)
{
    m_commands += commands;
    fill();
}

void CommandPalette::fill()
{
    const auto words = domain::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const auto& command = m_commands[i];
        const auto text = domain::folded(command.text);
        const bool fits = std::all_of(
            words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
        if (!fits)
            continue;
        addItem(command, i);
    }
    for (qsizetype i = 0; i < m_found.size(); ++i)
        addItem(m_found[i], m_commands.size() + i);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::addItem(const Command& command, qsizetype number)
{
    auto* item = new QTreeWidgetItem(m_list, {command.text, command.keys.toString(QKeySequence::NativeText)});
    item->setIcon(0, icon(command.icon));
    item->setData(0, kIndexRole, number);
    item->setForeground(1, coloursOf(palette()).caption);
    item->setSizeHint(0, QSize(0, kControlHeight));
}

void CommandPalette::setFound(const QList<Command>& found)
{
    m_found = found;
    const auto* chosen = m_list->currentItem();
    const auto number = chosen ? chosen->data(0, kIndexRole).toLongLong() : 0;
    fill();
    // Whoever has moved to a command stays on it.
    for (int i = 0; number < m_commands.size() && i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, kIndexRole).toLongLong() == number)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void CommandPalette::runCurrent()
{
    const auto* item = m_list->currentItem();
    if (!item)
        return;
    const auto number = item->data(0, kIndexRole).toLongLong();
    const auto run =
        number < m_commands.size() ? m_commands[number].run : m_found[number - m_commands.size()].run;
    m_before = nullptr; // the command decides where the focus goes
    close();
    run();
}

void CommandPalette::close()
{
    hide();
    for (auto* widget : parentWidget()->findChildren<QWidget*>()) {
        if (widget == m_before)
            widget->setFocus(Qt::PopupFocusReason);
    }
    m_before = nullptr;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason && isVisible()) {
        m_before = nullptr;
        close();
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                       key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (key->key() != Qt::Key_Escape && !moves)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (moves)
        QApplication::sendEvent(m_list, event);
    else
        close();
    return true;
}

} // namespace headsup::ui
