// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace headsup::ui {

/// One window a workspace and account. The window that shows a workspace listens at an address made of its
/// path; a second start finds it there, hands over what it was to open, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    struct Errand
    {
        QString file;       ///< to be imported; empty: none
        QString activation; ///< the desktop's leave to come to the front; mostly empty
    };

    /// An empty folder: the account's runtime folder.
    explicit SingleInstance(const QString& folder = {}, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True: a window shows this workspace and took the errand over. Needs no display; waits for an answer
    /// for two seconds at most.
    [[nodiscard]] bool handOver(const QString& workspace, const Errand& errand) const;
    /// This window shows the workspace now (an empty path: none). False where another one listens for it.
    bool claim(const QString& workspace);

Q_SIGNALS:
    void called(const headsup::ui::SingleInstance::Errand& errand);

private:
    [[nodiscard]] QString address(const QString& workspace) const;
    void take();
    QString m_folder;
    QLocalServer* m_server = nullptr;
};

} // namespace headsup::ui
