// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace headsup::ui {

namespace {

constexpr int kPatienceMs = 2'000;
constexpr qint64 kLongestErrand = 64 * 1024;
constexpr char kTaken[] = "taken\n";

QString canonical(const QString& path)
{
    const QFileInfo file(path);
    const auto real = file.canonicalFilePath(); // empty where there is no such file yet
    return real.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : real;
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : folder)
{
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::address(const QString& workspace) const
{
    constexpr qsizetype kKept = 16; // the path of a socket may have 107 bytes
    const auto hash =
        QCryptographicHash::hash(canonical(workspace).toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QStringLiteral("headsup-%1").arg(QString::fromLatin1(hash.first(kKept))));
}

bool SingleInstance::handOver(const QString& workspace, const Errand& errand) const
{
    QLocalSocket socket;
    socket.connectToServer(address(workspace));
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    const QJsonObject words{
        {QStringLiteral("file"), errand.file}, {QStringLiteral("activation"), errand.activation}};
    socket.write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(kPatienceMs))
        answer += socket.readAll();
    return answer == kTaken; // else that window hangs: better two than none
}

bool SingleInstance::claim(const QString& workspace)
{
    delete m_server;
    m_server = nullptr;
    if (workspace.isEmpty())
        return true;
    const auto name = address(workspace);
    // With access rights of its own a QLocalServer takes the name over from one that listens, so it is asked
    // first.
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(kPatienceMs))
        return false;
    QLocalServer::removeServer(name); // left by a program that was killed
    auto* server = new QLocalServer(this);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->listen(name)) {
        delete server;
        return false;
    }
    m_server = server;
    connect(server, &QLocalServer::newConnection, this, &SingleInstance::take);
    return true;
}

void SingleInstance::take()
{
    while (auto* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > kLongestErrand)
                socket->abort();
            if (!socket->canReadLine())
                return;
            const auto words = QJsonDocument::fromJson(socket->readLine()).object();
            socket->write(kTaken);
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT called(
                {words[QStringLiteral("file")].toString(), words[QStringLiteral("activation")].toString()});
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace headsup::ui
