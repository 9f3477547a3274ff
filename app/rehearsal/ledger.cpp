// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ledger.h"

#include "graph/json.h"

#include <QCryptographicHash>

namespace headsup::rehearsal {

using domain::Err;
using domain::ErrorCode;

namespace {

constexpr qint64 kLongestLine = 64 * 1024;

} // namespace

QByteArray Ledger::keyOf(const QString& token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex();
}

domain::Result<void> Ledger::open(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (file->exists()) {
        if (!file->open(QIODevice::ReadOnly))
            return Err{ErrorCode::FileUnreadable, path, file->errorString()};
        while (!file->atEnd()) {
            const auto line = file->readLine(kLongestLine);
            const auto parts = line.trimmed().split(' ');
            if (line.endsWith('\n') && parts.size() == 6 && parts[0] == "message")
                applyMessage(parts);
            else if (line.endsWith('\n') && parts.size() >= 2 && parts[1].size() == 64)
                apply(parts[0], parts[1], QString::fromLatin1(parts.value(2)));
        }
        file->close();
    }
    if (!file->open(QIODevice::ReadWrite | QIODevice::Append))
        return Err{ErrorCode::FileUnwritable, path, file->errorString()};
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file = std::move(file);
    // Begins a new line where the last one was torn; empty lines are skipped when read.
    append("\n");
    return {};
}

void Ledger::arrived(const QByteArray& key)
{
    apply("arrived", key, {});
    append("arrived " + key + '\n');
}

void Ledger::used(const QByteArray& key, const QString& recipient, const Message& message)
{
    apply("used", key, recipient);
    // One write: whoever is killed in between has used the token and got the message, or neither.
    QByteArray lines = "used " + key + ' ' + recipient.toLatin1() + '\n';
    if (!message.id.isEmpty())
        lines += noted(recipient, message);
    append(lines);
}

void Ledger::wrote(const QString& recipient, const Message& message)
{
    append(noted(recipient, message));
}

QByteArray Ledger::noted(const QString& recipient, const Message& message)
{
    const QList<QByteArray> parts{"message", recipient.toLatin1(), message.id.toLatin1(),
        message.page.toLatin1(), QByteArray::number(qint64{domain::toMs(message.at)}),
        '=' + message.text.toUtf8().toBase64()};
    applyMessage(parts);
    return parts.join(' ') + '\n';
}

/// "message", recipient, id, Page, milliseconds, text in base 64 behind a sign that keeps an empty one a
/// part.
void Ledger::applyMessage(const QList<QByteArray>& parts)
{
    m_messages[QString::fromLatin1(parts[1])].append({QString::fromLatin1(parts[2]),
        QString::fromLatin1(parts[3]), QString::fromUtf8(QByteArray::fromBase64(parts[5].mid(1))),
        domain::fromMs(parts[4].toLongLong())});
}

void Ledger::apply(const QByteArray& kind, const QByteArray& key, const QString& recipient)
{
    auto& entry = m_entries[key];
    if (kind == "arrived") {
        ++m_arrivals;
        if (++entry.presented == 2)
            ++m_twice;
    } else if (kind == "used" && !entry.used) {
        entry.used = true;
        entry.recipient = recipient;
        ++m_accepted;
    }
}

void Ledger::append(const QByteArray& line)
{
    if (!m_file)
        return;
    m_file->write(line);
    m_file->flush();
}

QByteArray Ledger::toJson(bool full) const
{
    nlohmann::ordered_json json{
        {"arrivals", m_arrivals}, {"accepted", m_accepted}, {"tokens", m_entries.size()}, {"twice", m_twice}};
    if (full) {
        auto presented = nlohmann::ordered_json::object();
        auto used = nlohmann::ordered_json::array();
        for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
            // push_back, since [] looks through all members of an ordered object first
            presented.get_ref<nlohmann::ordered_json::object_t&>().emplace_back(
                it.key().toStdString(), it->presented);
            if (it->used)
                used.push_back(it.key().toStdString());
        }
        json["presented"] = std::move(presented);
        json["used"] = std::move(used);
    }
    return QByteArray::fromStdString(json.dump());
}

} // namespace headsup::rehearsal
