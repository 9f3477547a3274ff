// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/topickind.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace headsup::relevance {

/// What a good topic of one kind looks like. Samples hold "[item]" and the like for fields of the topic and
/// "{first_name|there}" for variables of the message.
struct Playbook
{
    struct Samples
    {
        QMap<QString, QString> example; ///< values of the fields, to show a sample filled in
        QStringList prompts;
        QStringList messages;
    };
    domain::TopicKind kind = domain::TopicKind::BackInStock;
    QStringList needs;              ///< fields without which the promise cannot be kept
    QStringList may;                ///< further fields that samples use
    QMap<QString, Samples> samples; ///< by language code

    /// The samples of this language ("de_AT" finds "de"); English where there are none.
    [[nodiscard]] Samples samplesFor(const QString& language) const;
};

/// The playbooks of all kinds, as compiled into the program. Immutable; any thread.
class Playbooks
{
public:
    /// Error: Internal, where one is damaged or missing.
    [[nodiscard]] static domain::Result<Playbooks> load();
    [[nodiscard]] const Playbook& forKind(domain::TopicKind kind) const;

private:
    std::vector<Playbook> m_all; ///< in the order of kTopicKinds
};

/// Puts the values in; a "[field]" without a value stays, to be seen and filled by hand.
[[nodiscard]] QString fillSample(const QString& sample, const QMap<QString, QString>& fields);
/// The fields of `needs` that have no value.
[[nodiscard]] QStringList missingFields(const Playbook& playbook, const QMap<QString, QString>& fields);
/// The name of a field for people, translated: "Old price". The name itself where it is not one of ours.
[[nodiscard]] QString fieldLabel(const QString& field);

} // namespace headsup::relevance
