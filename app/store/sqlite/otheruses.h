// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/usejournal.h"

#include <QHash>
#include <map>
#include <optional>

namespace headsup::store::sqlite {

/// What the use journals of this account's other workspaces say of a token of a real Page: a token that two
/// workspaces hold is still one token at Meta. Knows what was written when refresh() was called last.
class OtherUses
{
public:
    /// All journals of the folder but this one.
    OtherUses(QString folder, QString own);
    /// Reads what is new: one look at the folder's files where nothing is. A journal that cannot be read
    /// says nothing.
    void refresh();
    /// How the token was used there; nothing where it was not, or was given back.
    [[nodiscard]] std::optional<Use> useOf(const QString& token) const;

private:
    struct Journal
    {
        QString workspace;
        qint64 read = 0; ///< bytes
        QHash<QByteArray, Use> last;
    };
    QString m_folder;
    QString m_own;
    std::map<QString, Journal> m_journals; ///< by path
};

} // namespace headsup::store::sqlite
