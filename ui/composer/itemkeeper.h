// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/topic.h"
#include "session/engine.h"

#include <QObject>

namespace headsup::ui {

/// Saves what every message of a topic has to name (the topic's field "item"; empty: the prompt says it),
/// with one step back. Lives on the window's thread; the work is done on the engine's.
class ItemKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ItemKeeper(session::Engine* engine, QObject* parent = nullptr);
    /// The topic that the composer writes for. Answers about another one are not told any more.
    void setTopic(const domain::Topic& topic);
    [[nodiscard]] QString item() const;
    void save(const QString& item);
    [[nodiscard]] bool canUndo() const { return m_before.has_value(); }
    void undo();
    void forgetUndo() { m_before.reset(); }

Q_SIGNALS:
    void saved(const headsup::domain::Topic& topic, bool undone);
    void failed(const headsup::domain::Error& error); ///< the topic is as it was

private:
    void write(const QString& item, bool undoing);

    session::Engine* m_engine;
    domain::Topic m_topic;
    std::optional<QString> m_before;
};

} // namespace headsup::ui
