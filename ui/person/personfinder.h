// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/readline.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/screen.h"

#include <QTimer>

namespace headsup::ui {

/// Finds people by name or id while one types in the command palette.
class PersonFinder : public QObject
{
    Q_OBJECT

public:
    /// The palette owns it.
    PersonFinder(CommandPalette& palette, std::function<void(const Destination&)> go);
    /// Searches here until end(); the reading line stays until then.
    void begin(session::ReadLine& reads, const domain::PageId& page);
    void end();

private:
    void ask();
    CommandPalette& m_palette;
    std::function<void(const Destination&)> m_go;
    session::ReadLine* m_reads = nullptr;
    domain::PageId m_page;
    QString m_text;
    QTimer m_pause; ///< between keys
    session::Ticket m_ticket;
};

} // namespace headsup::ui
