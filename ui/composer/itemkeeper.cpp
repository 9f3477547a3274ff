// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/itemkeeper.h"

namespace headsup::ui {

using domain::Result;
using domain::Topic;

namespace {

const QString kItem = QStringLiteral("item");

} // namespace

ItemKeeper::ItemKeeper(session::Engine* engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void ItemKeeper::setTopic(const Topic& topic)
{
    if (topic.id != m_topic.id)
        m_before.reset();
    m_topic = topic;
}

QString ItemKeeper::item() const
{
    return m_topic.fields.value(kItem);
}

void ItemKeeper::save(const QString& item)
{
    if (item != this->item())
        write(item, false);
}

void ItemKeeper::undo()
{
    if (m_before)
        write(*std::exchange(m_before, std::nullopt), true);
}

void ItemKeeper::write(const QString& item, bool undoing)
{
    m_engine->ask(
        [id = m_topic.id, item](session::Room& room) -> Result<Topic> {
            const auto known = room.store().topic(id);
            if (!known)
                return known.err();
            auto topic = known->topic;
            if (item.isEmpty())
                topic.fields.remove(kItem);
            else
                topic.fields.insert(kItem, item);
            if (const auto updated = room.store().updateTopic(topic); !updated)
                return updated.err();
            return topic;
        },
        this,
        [this, id = m_topic.id, before = this->item(), undoing](const Result<Topic>& topic) {
            if (id != m_topic.id)
                return; // another draft is on the desk
            if (!topic) {
                m_before.reset();
                Q_EMIT failed(topic.error());
                return;
            }
            m_topic = *topic;
            if (!undoing)
                m_before = before;
            Q_EMIT saved(m_topic, undoing);
        });
}

} // namespace headsup::ui
