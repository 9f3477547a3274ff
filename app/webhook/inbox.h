// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <memory>

namespace headsup::webhook {

/// Where received events wait for their import: a file of JSON Lines that only its owner may read, since
/// tokens are in it. What append() took is on disk when it returns. An import that ended well is followed by
/// emptied(); after a crash in between the same lines are imported again, which changes nothing.
class Inbox
{
public:
    /// FileUnwritable. A line that a crash cut short stays and is refused by the import.
    [[nodiscard]] static domain::Result<std::unique_ptr<Inbox>> open(const QString& path);

    /// One body, as one line. FileUnwritable: then nothing of it is kept.
    [[nodiscard]] domain::Result<void> append(QByteArray body);
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Everything up to there has been imported. Lines that came meanwhile stay.
    [[nodiscard]] domain::Result<void> emptied(qint64 upTo);

private:
    explicit Inbox(const QString& path)
        : m_file(path)
    {
    }
    [[nodiscard]] domain::Err unwritable() const;
    QFile m_file;
};

} // namespace headsup::webhook
