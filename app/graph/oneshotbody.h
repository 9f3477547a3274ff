// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace headsup::graph {

/// The body of one request, readable once and from front to back. QNetworkAccessManager (Qt 6.4.2, measured)
/// repeats a POST by itself when a connection breaks before the reply; with a body that cannot be rewound it
/// gives up with ContentReSendError instead. Counts what was taken: 0 proves that nothing was sent.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);
    [[nodiscard]] qint64 handed() const { return m_handed; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Always false, and silent about it: refusing is the purpose.
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_handed = 0;
};

} // namespace headsup::graph
