// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QFrame>
#include <QKeySequence>
#include <functional>

class QLineEdit;
class QTreeWidget;

namespace headsup::ui {

/// Everything that can be done or gone to, found by typing a few letters of it, with its keys beside it.
/// Return does it, Escape or a click elsewhere closes.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    struct Command
    {
        Icon icon = Icon::ArrowRight;
        QString text;
        QKeySequence keys;
        std::function<void()> run;
    };

    explicit CommandPalette(QWidget* window);
    /// Shows these at the top of the window, with the cursor in the search.
    void open(const QList<Command>& commands);
    /// More of them became known while it is open.
    void add(const QList<Command>& commands);
    /// What was found for the text that stands in the search, in place of what was found before. Shown after
    /// the commands that fit, whatever its own words are.
    void setFound(const QList<Command>& found);

Q_SIGNALS:
    void searched(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addItem(const Command& command, qsizetype number);
    void runCurrent();
    void close();
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QList<Command> m_commands;
    QList<Command> m_found;
    QWidget* m_before = nullptr; ///< had the focus; only compared and used while it lives
};

} // namespace headsup::ui
