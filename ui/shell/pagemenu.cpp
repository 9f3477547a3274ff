// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagemenu.h"

#include "ui/look/icons.h"

#include <QDir>
#include <QSettings>

namespace headsup::ui {

namespace {

const QString kRecentKey = QStringLiteral("workspace/recent");
constexpr qsizetype kMostRecent = 6;

} // namespace

PageMenu::PageMenu(QSettings& settings, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings)
{
}

QStringList PageMenu::recent() const
{
    return m_settings.value(kRecentKey).toStringList();
}

void PageMenu::remember(const QString& path)
{
    auto list = recent();
    list.removeAll(path);
    list.prepend(path);
    m_settings.setValue(kRecentKey, list.mid(0, kMostRecent));
}

void PageMenu::fill(
    const QList<domain::Page>& pages, const std::optional<domain::Page>& shown, const QString& path)
{
    clear();
    for (const auto& page : pages) {
        auto* action = addAction(page.rehearsal ? tr("%1 (rehearsal)").arg(page.name) : page.name, this,
            [this, id = page.id] { Q_EMIT pageChosen(id); });
        action->setCheckable(true);
        action->setChecked(shown && shown->id == page.id);
    }
    if (shown) {
        addSeparator();
        addAction(ui::icon(Icon::Settings), tr("Page and access token"), this, &PageMenu::pageScreenWanted);
    }
    addAction(ui::icon(Icon::External), tr("Open another workspace…"), this,
        [this] { Q_EMIT workspaceWanted({}); });
    for (const auto& other : recent()) {
        if (other == path || !QFileInfo::exists(other))
            continue;
        auto* action = addAction(tr("Open %1").arg(QFileInfo(other).completeBaseName()), this,
            [this, other] { Q_EMIT workspaceWanted(other); });
        action->setToolTip(QDir::toNativeSeparators(other));
    }
}

} // namespace headsup::ui
