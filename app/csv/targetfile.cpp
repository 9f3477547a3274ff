// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/targetfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace headsup::csv {

domain::Result<void> checkTarget(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {}; // whether it can be written shows when it is opened for writing
    const auto head = file.read(15);
    const bool database = head.startsWith("SQLite format 3");
    const bool log = head.startsWith("\x37\x7f\x06\x82") || head.startsWith("\x37\x7f\x06\x83");
    if (database || log) {
        return domain::Err{domain::ErrorCode::FileUnwritable, path,
            QCoreApplication::translate("Import", "it is a workspace; choose another name")};
    }
    return {};
}

} // namespace headsup::csv
