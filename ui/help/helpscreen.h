// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helptexts.h"
#include "ui/shell/screen.h"

#include <QKeySequence>

class QListWidget;
class QTextBrowser;

namespace headsup::ui {

/// The help: short texts about each screen, the way to Meta's permission, all keys. Offline.
class HelpScreen : public Screen
{
    Q_OBJECT

public:
    explicit HelpScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Opens the text of the destination's screen.
    void enter(const Destination& destination) override;
    void setKeys(const QList<std::pair<QString, QKeySequence>>& keys);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText(int row);
    QList<HelpText> m_texts;
    QList<std::pair<QString, QKeySequence>> m_keys;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace headsup::ui
