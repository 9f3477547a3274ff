// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undodesk.h"

#include "session/engine.h"

namespace headsup::ui {

namespace {

constexpr int kMostActs = 50;

/// What was done already: pushing it does nothing.
class Act final : public QUndoCommand
{
public:
    Act(const QString& text, UndoDesk::Change back, UndoDesk::Change again)
        : QUndoCommand(text)
        , m_back(std::move(back))
        , m_again(std::move(again))
    {
    }
    void undo() override { m_back(); }
    void redo() override
    {
        if (std::exchange(m_pushed, true))
            m_again();
    }

private:
    UndoDesk::Change m_back;
    UndoDesk::Change m_again;
    bool m_pushed = false;
};

} // namespace

UndoDesk::UndoDesk(QObject* parent)
    : QObject(parent)
{
    m_stack.setUndoLimit(kMostActs);
}

void UndoDesk::did(const QString& text, Change back, Change again)
{
    m_stack.push(new Act(text, std::move(back), std::move(again)));
}

void UndoDesk::did(const QString& text, session::Engine& engine, Job back, Job again)
{
    did(text, onEngine(engine, std::move(back)), onEngine(engine, std::move(again)));
}

UndoDesk::Change UndoDesk::onEngine(session::Engine& engine, Job job)
{
    return [this, &engine, job = std::move(job)] {
        engine.ask(job, this, [this](const domain::Result<void>& done) {
            if (!done) {
                // The books are not as they were: what lies before it cannot be trusted to fit either.
                m_stack.clear();
                Q_EMIT failed(done.error());
            }
            Q_EMIT changed();
        });
    };
}

} // namespace headsup::ui
