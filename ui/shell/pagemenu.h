// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

#include <QMenu>

class QSettings;

namespace headsup::ui {

/// The header's menu: the workspace's Pages, the way to the Page's own screen, and other workspaces, the ones
/// used last first. The list of those is kept in the settings, which outlive the menu.
class PageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PageMenu(QSettings& settings, QWidget* parent = nullptr);
    /// The Pages of an open workspace and the one that is shown; no Page: there is none to show.
    void fill(
        const QList<domain::Page>& pages, const std::optional<domain::Page>& shown, const QString& path);
    /// This workspace is the one used last.
    void remember(const QString& path);
    [[nodiscard]] QStringList recent() const;

Q_SIGNALS:
    void pageChosen(const headsup::domain::PageId& id);
    void pageScreenWanted();
    void workspaceWanted(const QString& path); ///< an empty path: let the person choose a file

private:
    QSettings& m_settings;
};

} // namespace headsup::ui
