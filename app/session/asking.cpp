// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/asking.h"

#include "store/chain.h"

#include <QPointer>

namespace headsup::session {

using domain::AskId;
using domain::Err;
using domain::ErrorCode;
using domain::Result;

Asking::Asking(Room& room, QObject* parent)
    : QObject(parent)
    , m_room(room)
{
}

Asking::~Asking() = default;

void Asking::ask(AskId id, qint64 confirmed, QObject* context, std::function<void(Result<void>)> answer)
{
    auto tell = [asker = QPointer<QObject>(context), answer = std::move(answer)](const Result<void>& begun) {
        if (asker)
            answer(begun);
    };
    const auto look = campaign::lookAtAsk(m_room.store(), m_room.checker(), id, m_room.now());
    const auto allowed = look ? campaign::mayBeAsked(*look, confirmed) : Result<void>(look.err());
    if (!allowed)
        tell(allowed);
    else
        begin(id, *look, tell);
}

void Asking::begin(AskId id, const campaign::AskLook& look, std::function<void(Result<void>)> answer)
{
    if (m_stopped || m_starting.contains(id) || m_runs.contains(id)) {
        answer(Err{ErrorCode::Cancelled});
        return;
    }
    m_starting.insert(id);
    m_room.lineTo(look.summary.ask.page, this,
        [this, id, people = look.line, rate = look.summary.ask.perSecond, answer = std::move(answer)](
            const Result<Room::Line>& line) {
            // Not there any more where a person ended it meanwhile.
            if (!m_starting.remove(id) || m_stopped) {
                answer(Err{ErrorCode::Cancelled});
                return;
            }
            if (!line) {
                answer(line.err());
                return;
            }
            if (!m_room.isRunning()) // a campaign under way keeps its own pace
                line->pacer->setRate(rate);
            auto& runner = m_runs[id];
            runner = std::make_unique<campaign::AskRunner>(
                m_room.store().chainWriter(), *line->sender, *line->pacer, m_room.clock(), id, people);
            connect(runner.get(), &campaign::AskRunner::progressed, this, &Asking::progressed);
            connect(
                runner.get(), &campaign::AskRunner::stopped, this, [this, id](const campaign::AskRun& run) {
                    auto node = m_runs.extract(id);
                    node.mapped().release()->deleteLater(); // it is in the middle of a call
                    Q_EMIT finished(run);
                });
            answer({});
            runner->start();
        });
}

void Asking::askByItself(const domain::PageId& page)
{
    const auto asks = m_room.store().chain().asks(page);
    if (!asks)
        return;
    for (const auto& one : *asks) {
        const auto id = one.ask.id;
        if (!one.ask.automatic || m_runs.contains(id) || m_starting.contains(id))
            continue;
        const auto look = campaign::lookAtAsk(m_room.store(), m_room.checker(), id, m_room.now());
        const auto skip = [this, id](const domain::Error& why) {
            if (why.code != ErrorCode::AudienceEmpty)
                Q_EMIT skipped(id, why);
        };
        const auto allowed = look ? campaign::mayBeAsked(*look, static_cast<qint64>(look->line.size()))
                                  : Result<void>(look.err());
        if (!allowed) {
            skip(allowed.error());
            continue;
        }
        begin(id, *look, [skip](const Result<void>& begun) {
            if (!begun)
                skip(begun.error());
        });
    }
}

void Asking::stop()
{
    m_stopped = true;
    stopRuns();
}

void Asking::stopRuns()
{
    m_starting.clear();
    for (auto& [id, runner] : m_runs)
        runner->stop();
}

} // namespace headsup::session
