// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <memory>

namespace headsup::rehearsal {

/// What really arrived: the witness of every test of sending. Tokens are secrets, so the ledger knows their
/// SHA-256 in hex only. With a file it remembers across restarts; each line is flushed before an answer
/// leaves.
class Ledger
{
public:
    struct Entry
    {
        qint64 presented = 0; ///< requests that carried the token
        bool used = false;    ///< it paid for a message
        QString recipient;    ///< who got it
    };

    /// What somebody got.
    struct Message
    {
        QString id;
        QString page;
        QString text;
        domain::Instant at{};
    };

    [[nodiscard]] static QByteArray keyOf(const QString& token);

    /// Reads what the file holds and appends to it from now on. A torn last line is ignored.
    /// FileUnreadable or FileUnwritable.
    [[nodiscard]] domain::Result<void> open(const QString& path);

    void arrived(const QByteArray& key); ///< before anything is decided
    void used(const QByteArray& key, const QString& recipient, const Message& message);
    /// Somebody got a message without a token.
    void wrote(const QString& recipient, const Message& message);
    /// Oldest first.
    [[nodiscard]] QList<Message> messagesOf(const QString& recipient) const
    {
        return m_messages.value(recipient);
    }

    [[nodiscard]] bool isUsed(const QByteArray& key) const { return m_entries.value(key).used; }
    [[nodiscard]] qint64 arrivals() const { return m_arrivals; }
    [[nodiscard]] qint64 accepted() const { return m_accepted; }
    [[nodiscard]] qint64 presentedTwice() const { return m_twice; } ///< tokens that came more than once
    [[nodiscard]] const QHash<QByteArray, Entry>& entries() const { return m_entries; }
    /// {"arrivals","accepted","tokens","twice"} and, if wanted, "presented" (hash: times) and "used"
    /// (hashes).
    [[nodiscard]] QByteArray toJson(bool full) const;

private:
    void apply(const QByteArray& kind, const QByteArray& key, const QString& recipient);
    [[nodiscard]] QByteArray noted(const QString& recipient, const Message& message);
    void applyMessage(const QList<QByteArray>& parts);
    void append(const QByteArray& line);
    QHash<QByteArray, Entry> m_entries;
    QHash<QString, QList<Message>> m_messages; ///< by recipient
    qint64 m_arrivals = 0;
    qint64 m_accepted = 0;
    qint64 m_twice = 0;
    std::unique_ptr<QFile> m_file;
};

} // namespace headsup::rehearsal
