// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QListWidget>

namespace headsup::ui {

/// The window's left navigation: icon, label, number of things that want attention. One entry is always
/// current. Arrows, Home, End and the first letter move; Tab leaves it.
class NavigationList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    /// key is the caller's own number, not negative, one an entry.
    void addEntry(int key, Icon icon, const QString& label);
    void addGap();
    void setBadge(int key, qint64 count); ///< 0 shows none
    void setCurrentKey(int key);
    [[nodiscard]] int currentKey() const; ///< -1 before the first entry

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

Q_SIGNALS:
    void currentKeyChanged(int key);

private:
    [[nodiscard]] QListWidgetItem* entry(int key) const;
};

} // namespace headsup::ui
