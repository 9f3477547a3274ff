// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/system.h"
#include "rehearsal/simthread.h"
#include "session/engine.h"
#include "session/readline.h"
#include "ui/look/style.h"
#include "ui/shell/screen.h"

#include <QApplication>
#include <QStackedLayout>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace headsup::test {

/// A workspace of its own in a temporary folder, with a Page in rehearsal and the parts that screens work
/// with.
class FlowDesk
{
public:
    /// The Page speaks to this stand-in; none: to the one built in.
    explicit FlowDesk(const QUrl& standIn = {})
    {
        m_page.id = domain::PageId(QStringLiteral("100000000000001"));
        m_page.name = QStringLiteral("Lumen Shop");
        m_page.graphUrl = standIn;
        m_page.rehearsal = true;
        open();
        if (!m_checker)
            return;
        run([page = m_page](session::Room& room) { return room.store().addPage(page, room.now()).ok(); });
        m_reads = std::make_unique<session::ReadLine>(path());
    }
    ~FlowDesk() { close(); }

    static constexpr int kPatience = 20'000;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("workspace.sqlite")); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::Desk desk() { return {&m_engine, m_reads.get(), &m_clock, m_checker, m_page}; }
    [[nodiscard]] session::Engine& engine() { return m_engine; }

    /// A stand-in that takes the second and the third message and closes without a word.
    [[nodiscard]] static std::unique_ptr<rehearsal::SimThread> losingTwoAnswers()
    {
        auto faults = rehearsal::FaultScript::parse(
            "{\"rules\": [{\"match\": {\"nth\": [2, 3]}, \"fault\": \"close_after\"}]}",
            QStringLiteral("test"));
        if (!faults)
            return nullptr;
        rehearsal::SimSetup setup;
        setup.faults = std::move(*faults);
        auto started = rehearsal::SimThread::start(std::move(setup));
        if (!started)
            return nullptr;
        (*started)->run([](rehearsal::SimServer& server) {
            for (int number = 0; number < 6; ++number)
                server.sim().grant({tokenOf(number), psidOf(number), std::nullopt, std::nullopt});
        });
        return std::move(*started);
    }
    [[nodiscard]] static domain::Psid psidOf(qsizetype number)
    {
        return domain::Psid(QStringLiteral("24000000000") + QString::number(number).rightJustified(6, u'0'));
    }
    [[nodiscard]] static domain::Secret tokenOf(qsizetype number)
    {
        return domain::Secret(QStringLiteral("otn-demo-") + QString::number(number));
    }
    /// Does something to the workspace while it is closed.
    template<class Work>
    void reopenAfter(Work work)
    {
        close();
        QVERIFY(work());
        open();
    }

    /// Does something on the engine's thread and hands back what it answered.
    template<class Job>
    std::invoke_result_t<Job, session::Room&> run(Job job)
    {
        using Value = std::invoke_result_t<Job, session::Room&>;
        std::optional<Value> answer;
        m_engine.ask(std::move(job), &m_context, [&answer](Value value) { answer = std::move(value); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience);
        return std::move(answer).value();
    }

    struct Somebody
    {
        QString first;
        QString last;
        QString prompt = QStringLiteral("Aurora 2 trail shoes back in stock? Tell me");
        QString locale = QStringLiteral("en_GB");
        QString timezone = {};
    };
    /// Imports opt-ins to one topic that is made with them.
    domain::TopicId importPeople(
        const QList<Somebody>& people, const QString& topic = QStringLiteral("Aurora 2 trail shoes"))
    {
        const auto batch = m_batches++;
        return run([=, page = m_page.id](session::Room& room) {
            auto sink = room.store().importSink(
                page, QStringLiteral("people.csv"), store::ImportMode::Commit, room.now());
            domain::BatchReport report;
            for (qsizetype i = 0; i < people.size(); ++i) {
                const auto& one = people[i];
                const auto name = QString(one.first + u' ' + one.last).trimmed();
                const auto optedIn = room.now() - std::chrono::days{60} + std::chrono::minutes{i};
                const auto number = batch * 100'000 + i;
                (void)(*sink)->take({psidOf(number), tokenOf(number), topic, domain::TopicKind::BackInStock,
                    *domain::Prompt::from(one.prompt), {}, optedIn, domain::expiryOf(optedIn),
                    domain::OptInState::Unused, one.first, one.last, name, one.locale, one.timezone, {}, {}});
            }
            report.rows = report.added = people.size();
            (void)(*sink)->finish(report);
            const auto topics = room.store().topics(page);
            for (const auto& known : *topics) {
                if (known.topic.name == topic)
                    return known.topic.id;
            }
            return domain::TopicId();
        });
    }
    [[nodiscard]] static QList<Somebody> sixPeople()
    {
        return {{QStringLiteral("Ana"), QStringLiteral("Ruiz")},
            {QStringLiteral("Jörg"), QStringLiteral("Weiß")}, {QString(), QString()},
            {QStringLiteral("Mio"), QStringLiteral("Ito")},
            {QStringLiteral("Maximiliane-Charlotte"), QStringLiteral("Vandenbroucke")},
            {QStringLiteral("Noor"), QStringLiteral("Haddad")}};
    }

    domain::CampaignId addDraft(domain::TopicId topic, const QString& text, double perSecond = 30)
    {
        return run([=, page = m_page.id](session::Room& room) {
            domain::Campaign draft;
            draft.page = page;
            draft.topic = topic;
            draft.name = QStringLiteral("Aurora 2 is back");
            draft.source = text;
            draft.perSecond = perSecond;
            return *room.store().saveDraft(draft, room.now());
        });
    }
    void freeze(domain::CampaignId id)
    {
        run([id](session::Room& room) {
            const store::CancelFlag never{false};
            const auto look = campaign::preflight(room.store(), room.checker(), id, room.now(), never);
            return campaign::freeze(room.store(), room.checker(),
                {id, look->people, QStringLiteral("a test"), {}}, room.now(), never)
                .ok();
        });
    }
    /// Plays out deliveries by hand, one outcome a person in the order of the line, then pauses.
    void settle(domain::CampaignId id, const QList<domain::SendOutcome>& outcomes,
        domain::PauseReason pause = domain::PauseReason::ByPerson)
    {
        run([=](session::Room& room) {
            (void)room.store().startSending(id);
            for (const auto& outcome : outcomes) {
                const auto claimed = room.store().claimNext(id, room.now());
                if (!claimed || !claimed->claim)
                    break;
                (void)room.store().settle(
                    claimed->claim->attempt(), outcome, settlementOf(outcome, room.now()), room.now());
            }
            const auto finished = room.store().finishIfDone(id);
            if (finished && !*finished)
                (void)room.store().pause(id, pause, {});
            return true;
        });
    }
    [[nodiscard]] static domain::SendOutcome accepted(int number)
    {
        domain::SendOutcome outcome;
        outcome.result = domain::SendResult::Accepted;
        outcome.messageId = domain::MessageId(QStringLiteral("m_demo_%1").arg(number));
        outcome.raw.http = 200;
        return outcome;
    }
    [[nodiscard]] static domain::SendOutcome refused(domain::TokenFate token = domain::TokenFate::Kept)
    {
        domain::SendOutcome outcome;
        outcome.result = domain::SendResult::Refused;
        outcome.token = token;
        outcome.retry =
            token == domain::TokenFate::Kept ? domain::RetryRule::ByHand : domain::RetryRule::Never;
        outcome.reason = QStringLiteral("person_unavailable");
        outcome.raw = {400, 551, 1545041, QStringLiteral("This person isn't available right now."),
            QStringLiteral("AbCdEfGhIjK"), 220};
        return outcome;
    }
    [[nodiscard]] static domain::SendOutcome unknown()
    {
        domain::SendOutcome outcome;
        outcome.reason = QStringLiteral("no_answer");
        outcome.raw.text = QStringLiteral("The connection ended before an answer came.");
        outcome.raw.bytesHanded = 220;
        return outcome;
    }
    [[nodiscard]] domain::CampaignSummary summary(domain::CampaignId id)
    {
        return run([id](session::Room& room) { return *room.store().campaign(id); });
    }

private:
    void open()
    {
        m_answered = false;
        m_engine.open(path(), &m_context, [this](domain::Result<session::Engine::Opened> opened) {
            m_checker = opened ? opened->checker : nullptr;
            m_answered = true;
        });
        (void)QTest::qWaitFor([this] { return m_answered; }, kPatience);
    }
    void close()
    {
        bool closed = false;
        m_engine.shutDown(&m_context, [&closed] { closed = true; });
        (void)QTest::qWaitFor([&closed] { return closed; }, kPatience);
    }
    QTemporaryDir m_folder;
    QObject m_context;
    ports::SystemClock m_clock;
    domain::Page m_page;
    std::shared_ptr<const relevance::Checker> m_checker;
    session::Engine m_engine;
    std::unique_ptr<session::ReadLine> m_reads;
    bool m_answered = false;
    int m_batches = 0;
};

/// Shows one screen at a time and lets them lead to each other, as the window does.
class FlowWindow : public QWidget
{
public:
    explicit FlowWindow()
        : m_pages(new QStackedLayout(this))
    {
        resize(1072, 744); // what 1280 by 800 leaves beside the navigation
    }
    template<class Wish>
    void add(ui::Screen* screen)
    {
        m_pages->addWidget(screen);
        m_for.append({screen, [](const ui::Destination& to) { return std::holds_alternative<Wish>(to); }});
        connect(screen, &ui::Screen::go, this, &FlowWindow::goTo);
        connect(screen, &ui::Screen::changed, this, [this] {
            for (const auto& entry : std::as_const(m_for))
                entry.screen->workspaceChanged();
        });
    }
    void goTo(const ui::Destination& to)
    {
        ++went;
        for (const auto& entry : std::as_const(m_for)) {
            if (!entry.takes(to))
                continue;
            if (auto* before = qobject_cast<ui::Screen*>(m_pages->currentWidget());
                before && before != entry.screen)
                before->leave();
            m_pages->setCurrentWidget(entry.screen);
            entry.screen->enter(to);
        }
    }
    [[nodiscard]] QWidget* current() const { return m_pages->currentWidget(); }
    int went = 0;

private:
    struct Entry
    {
        ui::Screen* screen;
        bool (*takes)(const ui::Destination&);
    };
    QStackedLayout* m_pages;
    QList<Entry> m_for;
};

/// Writes pictures of a widget, light and dark, where HEADSUP_GRAB names a folder; otherwise does nothing.
inline void picture(QWidget& widget, const QString& name)
{
    const auto folder = qEnvironmentVariable("HEADSUP_GRAB");
    if (folder.isEmpty())
        return;
    for (const auto scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        ui::applyLook(*qApp, scheme);
        QTest::qWait(250);
        widget.grab().save(
            folder + u'/' + name +
            (scheme == ui::Scheme::Dark ? QStringLiteral("-dark.png") : QStringLiteral(".png")));
    }
}

} // namespace headsup::test
