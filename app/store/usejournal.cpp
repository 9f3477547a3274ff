// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usejournal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtEndian>
#include <memory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace headsup::store {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qint64 kLine = 32;
constexpr qsizetype kHash = 16;
constexpr qsizetype kHashAt = 8;
constexpr qsizetype kTimeAt = kHashAt + kHash; // seven bytes of milliseconds, then the use

QByteArray written(const UseJournal::Line& line)
{
    QByteArray bytes(kLine, '\0');
    qToLittleEndian<qint64>(line.number, bytes.data());
    std::copy_n(line.token.constData(), kHash, bytes.data() + kHashAt);
    qToLittleEndian<qint64>(domain::toMs(line.at), bytes.data() + kTimeAt);
    bytes[kLine - 1] = static_cast<char>(line.use); // the time needs no eighth byte
    return bytes;
}

UseJournal::Line read(const char* bytes)
{
    auto time = qFromLittleEndian<qint64>(bytes + kTimeAt);
    time &= (qint64{1} << 56) - 1;
    return {qFromLittleEndian<qint64>(bytes), QByteArray(bytes + kHashAt, kHash),
        static_cast<Use>(static_cast<quint8>(bytes[kLine - 1])), domain::fromMs(time)};
}

bool sync(const QFile& file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fdatasync(file.handle()) == 0;
#endif
}

Err unwritable(const QFile& file)
{
    return Err{ErrorCode::FileUnwritable, file.fileName(), file.errorString()};
}

} // namespace

UseJournal::UseJournal(const QString& path, QString workspaceName)
    : m_file(path)
    , m_name(std::move(workspaceName))
{
}

Result<std::unique_ptr<UseJournal>> UseJournal::open(const QString& folder, const QString& workspaceName)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        if (!QDir().mkpath(folder))
            return Err{ErrorCode::FileUnwritable, folder, QString()};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    std::unique_ptr<UseJournal> journal(new UseJournal(pathOf(folder, workspaceName), workspaceName));
    auto& file = journal->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return unwritable(file);
    if (file.size() % kLine != 0 && !file.resize(file.size() - file.size() % kLine))
        return unwritable(file);
    if (file.size() > 0) {
        if (!file.seek(file.size() - kLine))
            return unwritable(file);
        const auto bytes = file.read(kLine);
        if (bytes.size() != kLine)
            return Err{ErrorCode::FileUnreadable, file.fileName(), file.errorString()};
        journal->m_last = read(bytes.constData()).number;
    }
    return journal;
}

QString UseJournal::pathOf(const QString& folder, const QString& workspaceName)
{
    return QDir(folder).absoluteFilePath(QString(workspaceName + QStringLiteral(".uses")));
}

std::vector<UseJournal::Line> UseJournal::linesOf(const QString& path, qint64& from)
{
    std::vector<Line> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    if (file.size() < from) // it was put back from a backup itself
        from = 0;
    if (!file.seek(from))
        return lines;
    const auto bytes = file.readAll();
    for (qsizetype at = 0; at + kLine <= bytes.size(); at += kLine) {
        lines.push_back(read(bytes.constData() + at));
        from += kLine;
    }
    return lines;
}

qint64 UseJournal::lastOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < kLine ||
        !file.seek(file.size() - file.size() % kLine - kLine))
        return 0;
    const auto bytes = file.read(kLine);
    return bytes.size() == kLine ? read(bytes.constData()).number : 0;
}

QByteArray UseJournal::hashOf(const QString& token, qint64 realm) const
{
    return hash(m_name, token, realm);
}

QByteArray UseJournal::hash(const QString& workspaceName, const QString& token, qint64 realm)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(workspaceName.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    if (realm != 0) {
        hash.addData(QByteArray::number(realm));
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(token.toUtf8());
    return hash.result().left(kHash);
}

Result<std::vector<UseJournal::Line>> UseJournal::after(qint64 number)
{
    std::vector<Line> lines;
    // From the end: what is asked for is mostly nothing.
    for (auto at = m_file.size() - kLine; at >= 0; at -= kLine) {
        if (!m_file.seek(at))
            return unwritable(m_file);
        const auto bytes = m_file.read(kLine);
        if (bytes.size() != kLine)
            return Err{ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString()};
        auto line = read(bytes.constData());
        if (line.number <= number)
            break;
        lines.push_back(std::move(line));
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<void> UseJournal::append(const std::vector<Line>& lines)
{
    QByteArray bytes;
    for (const auto& line : lines)
        bytes += written(line);
    // What an append that failed may have left behind goes first, so that every line stands at its place.
    const auto before = m_file.size() - m_file.size() % kLine;
    if (before != m_file.size() && !m_file.resize(before))
        return unwritable(m_file);
    if (m_file.seek(before) && m_file.write(bytes) == bytes.size() && sync(m_file)) {
        m_last = lines.empty() ? m_last : lines.back().number;
        return {};
    }
    const auto error = unwritable(m_file);
    m_file.resize(before);
    return error;
}

} // namespace headsup::store
