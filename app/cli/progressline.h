// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace headsup::cli {

/// Progress on standard error: a bar that is drawn over on a terminal, a line a second elsewhere.
class ProgressLine
{
public:
    ProgressLine();
    void show(qint64 done, qint64 total, const QString& text);
    /// Takes the bar away, so that what follows begins on a fresh line.
    void clear();

private:
    bool m_terminal;
    bool m_drawn = false;
    QElapsedTimer m_since;
};

} // namespace headsup::cli
