// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topic.h"
#include "relevance/playbook.h"

#include <QList>
#include <optional>

namespace headsup::ui {

/// What the playbook of a topic's kind offers to the composer: messages that are known to keep such a
/// promise, and the topic's own facts. Any thread.
class SampleTexts
{
public:
    struct Sample
    {
        QString language; ///< code, as the playbook has it
        QString text;     ///< the topic's facts are put in; "[price]" stands where one is not known
    };
    struct Fact
    {
        QString label; ///< "New price"
        QString value;
    };

    SampleTexts();
    void setTopic(const domain::Topic& topic);
    /// The samples in this language ("de_AT" finds "de") first.
    [[nodiscard]] QList<Sample> samples(const QString& language) const;
    [[nodiscard]] QList<Fact> facts() const;
    /// Where the first fact stands that still has to be filled in: "[price]". Brackets of other words are
    /// left alone.
    struct Gap
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString label;
    };
    [[nodiscard]] std::optional<Gap> gapIn(const QString& text) const;

private:
    [[nodiscard]] QMap<QString, QString> knownFields() const;
    std::optional<relevance::Playbooks> m_playbooks; ///< none: damaged; then nothing is offered
    domain::Topic m_topic;
};

} // namespace headsup::ui
