// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sampletexts.h"

#include <algorithm>

namespace headsup::ui {

namespace {

const QString kItem = QStringLiteral("item");

} // namespace

SampleTexts::SampleTexts()
{
    if (auto loaded = relevance::Playbooks::load())
        m_playbooks = std::move(*loaded);
}

void SampleTexts::setTopic(const domain::Topic& topic)
{
    m_topic = topic;
}

QMap<QString, QString> SampleTexts::knownFields() const
{
    auto fields = m_topic.fields;
    if (fields.value(kItem).trimmed().isEmpty())
        fields.insert(kItem, m_topic.name); // what a topic is called is what it is about, as a rule
    return fields;
}

QList<SampleTexts::Sample> SampleTexts::samples(const QString& language) const
{
    QList<Sample> all;
    if (!m_playbooks)
        return all;
    const auto& known = m_playbooks->forKind(m_topic.kind).samples;
    const auto fields = knownFields();
    for (auto it = known.begin(); it != known.end(); ++it) {
        for (const auto& message : it->messages)
            all.append({it.key(), relevance::fillSample(message, fields)});
    }
    std::stable_partition(all.begin(), all.end(),
        [code = language.left(2).toLower()](const Sample& one) { return one.language == code; });
    return all;
}

QList<SampleTexts::Fact> SampleTexts::facts() const
{
    QList<Fact> all;
    const auto fields = knownFields();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (!it->trimmed().isEmpty())
            all.append({relevance::fieldLabel(it.key()), it.value()});
    }
    return all;
}

std::optional<SampleTexts::Gap> SampleTexts::gapIn(const QString& text) const
{
    if (!m_playbooks)
        return std::nullopt;
    const auto& playbook = m_playbooks->forKind(m_topic.kind);
    std::optional<Gap> first;
    for (const auto& field : playbook.needs + playbook.may) {
        const QString written = u'[' + field + u']';
        const auto at = text.indexOf(written);
        if (at >= 0 && (!first || at < first->start))
            first = Gap{at, written.size(), relevance::fieldLabel(field)};
    }
    return first;
}

} // namespace headsup::ui
