// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/playbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace headsup::relevance {

namespace {

constexpr std::pair<const char*, const char*> kFields[] = {
    {"item", QT_TRANSLATE_NOOP("Relevance", "Item")},
    {"price", QT_TRANSLATE_NOOP("Relevance", "New price")},
    {"old_price", QT_TRANSLATE_NOOP("Relevance", "Old price")},
    {"date", QT_TRANSLATE_NOOP("Relevance", "Date")},
    {"time", QT_TRANSLATE_NOOP("Relevance", "Time")},
    {"place", QT_TRANSLATE_NOOP("Relevance", "Place")},
    {"link", QT_TRANSLATE_NOOP("Relevance", "Link")},
    {"percent", QT_TRANSLATE_NOOP("Relevance", "Percentage")},
    {"end", QT_TRANSLATE_NOOP("Relevance", "Last day")},
    {"minutes", QT_TRANSLATE_NOOP("Relevance", "Minutes")},
    {"length", QT_TRANSLATE_NOOP("Relevance", "Length")},
};

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    const auto array = value.toArray();
    for (const auto& entry : array)
        list.append(entry.toString());
    return list;
}

Playbook::Samples samplesOf(const QJsonObject& object)
{
    Playbook::Samples samples;
    const auto example = object.value(QStringLiteral("example")).toObject();
    for (auto it = example.begin(); it != example.end(); ++it)
        samples.example.insert(it.key(), it.value().toString());
    samples.prompts = strings(object.value(QStringLiteral("prompts")));
    samples.messages = strings(object.value(QStringLiteral("messages")));
    return samples;
}

domain::Result<Playbook> readOne(domain::TopicKind kind)
{
    const auto slug = domain::slug(kind);
    QFile file(QStringLiteral(":/playbooks/") + slug + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return domain::Err{domain::ErrorCode::Internal,
            QString(QStringLiteral("playbook ") + slug + QStringLiteral(" is missing"))};
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    Playbook playbook;
    playbook.kind = kind;
    playbook.needs = strings(object.value(QStringLiteral("needs")));
    playbook.may = strings(object.value(QStringLiteral("may")));
    const auto languages = object.value(QStringLiteral("languages")).toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        playbook.samples.insert(it.key(), samplesOf(it.value().toObject()));
    if (object.value(QStringLiteral("kind")).toString() != slug || playbook.needs.isEmpty() ||
        !playbook.samples.contains(QStringLiteral("en")))
        return domain::Err{domain::ErrorCode::Internal,
            QString(QStringLiteral("playbook ") + slug + QStringLiteral(" is damaged"))};
    return playbook;
}

} // namespace

Playbook::Samples Playbook::samplesFor(const QString& language) const
{
    const auto code = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    return samples.contains(code) ? samples.value(code) : samples.value(QStringLiteral("en"));
}

domain::Result<Playbooks> Playbooks::load()
{
    Playbooks playbooks;
    for (const auto kind : domain::kTopicKinds) {
        auto playbook = readOne(kind);
        if (!playbook)
            return playbook.err();
        playbooks.m_all.push_back(std::move(*playbook));
    }
    return playbooks;
}

const Playbook& Playbooks::forKind(domain::TopicKind kind) const
{
    const auto it = std::find_if(
        m_all.begin(), m_all.end(), [kind](const Playbook& playbook) { return playbook.kind == kind; });
    return it == m_all.end() ? m_all.front() : *it;
}

QString fillSample(const QString& sample, const QMap<QString, QString>& fields)
{
    QString filled;
    for (qsizetype i = 0; i < sample.size();) {
        const auto end = sample[i] == u'[' ? sample.indexOf(u']', i) : -1;
        const auto value = end > i ? fields.value(sample.mid(i + 1, end - i - 1)) : QString();
        if (value.isEmpty()) {
            filled += sample[i++];
        } else {
            filled += value;
            i = end + 1;
        }
    }
    return filled;
}

QStringList missingFields(const Playbook& playbook, const QMap<QString, QString>& fields)
{
    QStringList missing;
    for (const auto& field : playbook.needs) {
        if (fields.value(field).trimmed().isEmpty())
            missing.append(field);
    }
    return missing;
}

QString fieldLabel(const QString& field)
{
    for (const auto& [name, label] : kFields) {
        if (field == QLatin1StringView(name))
            return QCoreApplication::translate("Relevance", label);
    }
    return field;
}

} // namespace headsup::relevance
