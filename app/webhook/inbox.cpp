// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/inbox.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace headsup::webhook {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

bool sync(QFile& file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fdatasync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

Err Inbox::unwritable() const
{
    return Err{ErrorCode::FileUnwritable, m_file.fileName(), m_file.errorString()};
}

Result<std::unique_ptr<Inbox>> Inbox::open(const QString& path)
{
    std::unique_ptr<Inbox> inbox(new Inbox(path));
    auto& file = inbox->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return inbox->unwritable();
    // So that the next line begins at its own place, whatever a crash left of the last one.
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n" && file.write("\n") != 1)
        return inbox->unwritable();
    return inbox;
}

Result<void> Inbox::append(QByteArray body)
{
    // Between the parts of JSON a line break is a blank; inside of a text it cannot stand.
    body.replace('\n', ' ').replace('\r', ' ');
    body += '\n';
    const auto before = m_file.size();
    if (m_file.seek(before) && m_file.write(body) == body.size() && sync(m_file))
        return {};
    const auto error = unwritable();
    m_file.resize(before);
    return error;
}

Result<void> Inbox::emptied(qint64 upTo)
{
    if (upTo < m_file.size()) {
        // What came meanwhile moves to the front; a crash on the way leaves lines twice, not lost.
        if (!m_file.seek(upTo))
            return unwritable();
        const auto rest = m_file.readAll();
        if (!m_file.seek(0) || m_file.write(rest) != rest.size() || !sync(m_file))
            return unwritable();
        upTo = rest.size();
    } else {
        upTo = 0;
    }
    if (!m_file.resize(upTo) || !sync(m_file))
        return unwritable();
    return {};
}

} // namespace headsup::webhook
