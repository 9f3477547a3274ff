// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <vector>

namespace headsup::store {

/// What happened to a token or, in the last three, to a person. The numbers are those of the file.
enum class Use : quint8 {
    Claimed = 1, ///< about to be presented
    Sent,
    GivenBack, ///< not used up after all
    Dead,
    Uncertain,
    Withdrawn,
    Told,    ///< the campaign's message went to the person's id; the token was not presented
    Stopped, ///< opted out, at the line's time
    Erased,
    Asked, ///< was sent a prompt of the Page's own
};

/// The use journal: an append-only file outside of the workspace that remembers which tokens were presented,
/// who opted out, was erased or was asked, so that a workspace put back from a backup, or a copy of one, does
/// not present, write to or ask them again. It holds hashes, no tokens and no ids of people. One line is 32
/// bytes: number, hash, use, time. Belongs to the writer and lives on its thread.
class UseJournal
{
public:
    struct Line
    {
        qint64 number = 0; ///< rises, with gaps
        QByteArray token;  ///< of hashOf(), 16 bytes; of a person: of personText() or askedText()
        Use use = Use::Claimed;
        domain::Instant at{};
        friend bool operator==(const Line&, const Line&) = default;
    };

    /// Opens (or makes, 0600 in a folder of 0700) the journal of the workspace with this name. A line cut
    /// short by a crash is dropped. FileUnwritable.
    [[nodiscard]] static domain::Result<std::unique_ptr<UseJournal>> open(
        const QString& folder, const QString& workspaceName);
    [[nodiscard]] static QString pathOf(const QString& folder, const QString& workspaceName);
    [[nodiscard]] static QByteArray hash(const QString& workspaceName, const QString& token, qint64 realm);
    /// Of a journal that somebody else may be writing: the whole lines from that byte on, which moves on
    /// behind them. None where it cannot be read.
    [[nodiscard]] static std::vector<Line> linesOf(const QString& path, qint64& from);
    /// The number of its last whole line; 0 where there is none.
    [[nodiscard]] static qint64 lastOf(const QString& path);
    /// Belongs to one workspace and one realm (see the schema): a token has another hash in another one.
    [[nodiscard]] QByteArray hashOf(const QString& token, qint64 realm) const;
    /// The number of the last line; 0 where there is none.
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

    /// Lines with a higher number, oldest first.
    [[nodiscard]] domain::Result<std::vector<Line>> after(qint64 number);
    /// On disk when it returns. FileUnwritable; the file is then as it was.
    [[nodiscard]] domain::Result<void> append(const std::vector<Line>& lines);

private:
    UseJournal(const QString& path, QString workspaceName);
    QFile m_file;
    QString m_name;
    qint64 m_last = 0;
};

} // namespace headsup::store
