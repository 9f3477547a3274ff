// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/otheruses.h"

#include <QDir>

namespace headsup::store::sqlite {

OtherUses::OtherUses(QString folder, QString own)
    : m_folder(std::move(folder))
    , m_own(std::move(own))
{
}

void OtherUses::refresh()
{
    const QDir dir(m_folder);
    for (const auto& file : dir.entryInfoList({QStringLiteral("*.uses")}, QDir::Files)) {
        if (file.absoluteFilePath() == m_own)
            continue;
        auto& journal = m_journals[file.absoluteFilePath()];
        journal.workspace = file.completeBaseName();
        if (file.size() == journal.read)
            continue;
        for (const auto& line : UseJournal::linesOf(file.absoluteFilePath(), journal.read))
            journal.last.insert(line.token, line.use);
    }
}

std::optional<Use> OtherUses::useOf(const QString& token) const
{
    for (const auto& [path, journal] : m_journals) {
        if (journal.last.isEmpty())
            continue;
        const auto use = journal.last.constFind(UseJournal::hash(journal.workspace, token, 0));
        if (use != journal.last.cend() && *use != Use::GivenBack && *use != Use::Told)
            return *use;
    }
    return std::nullopt;
}

} // namespace headsup::store::sqlite
