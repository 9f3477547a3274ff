// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/optinstate.h"
#include "domain/permission.h"
#include "domain/topickind.h"

#include <QMap>
#include <QString>

namespace headsup::domain {

/// What people may opt in to: a name, a kind and the kind's fields (item, price, date, link …).
struct Topic
{
    TopicId id;
    PageId page;
    QString name;
    TopicKind kind = TopicKind::BackInStock;
    QMap<QString, QString> fields;
    Permission permission = Permission::OneTime; ///< never changes
    friend bool operator==(const Topic&, const Topic&) = default;
};

struct TopicSummary
{
    Topic topic;
    StateCounts counts;
    friend bool operator==(const TopicSummary&, const TopicSummary&) = default;
};

} // namespace headsup::domain
