// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QUndoStack>
#include <functional>

namespace headsup::session {
class Engine;
class Room;
} // namespace headsup::session

namespace headsup::ui {

/// What was changed by hand and can be taken back, newest first: of the open Page, in this window. A screen
/// tells what it did and how that is taken back; nothing is done when it tells. Text fields keep their own.
class UndoDesk : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void()>;
    using Job = std::function<domain::Result<void>(session::Room&)>;

    explicit UndoDesk(QObject* parent = nullptr);
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

    /// The text names the act, small, as a menu says it after "Undo": "change of the topic".
    void did(const QString& text, Change back, Change again);
    /// Both on the engine's thread; the engine outlives what is remembered here (see forget()).
    void did(const QString& text, session::Engine& engine, Job back, Job again);
    /// The workspace or the Page is left.
    void forget() { m_stack.clear(); }

Q_SIGNALS:
    void changed();                                   ///< something was taken back or done again
    void failed(const headsup::domain::Error& error); ///< … and could not be

private:
    [[nodiscard]] Change onEngine(session::Engine& engine, Job job);
    QUndoStack m_stack;
};

} // namespace headsup::ui
