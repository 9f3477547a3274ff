// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/oneshotbody.h"

#include <cstring>

namespace headsup::graph {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: a byte is counted when the network takes it, not when a buffer does.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_handed + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const auto left = m_bytes.size() - m_handed;
    if (left == 0)
        return -1;
    const auto size = std::min<qint64>(left, maxSize);
    std::memcpy(data, m_bytes.constData() + m_handed, static_cast<size_t>(size));
    m_handed += size;
    return size;
}

qint64 OneShotBody::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace headsup::graph
