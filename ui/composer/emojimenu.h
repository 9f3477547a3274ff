// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace headsup::ui {

/// A small board of emoji that shops and venues use. Arrows and Tab go from one to the next; Return chooses.
class EmojiMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EmojiMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& emoji);
};

} // namespace headsup::ui
