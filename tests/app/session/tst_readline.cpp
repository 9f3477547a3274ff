// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/readline.h"
#include "tests/app/session/fixture.h"

#include <QSemaphore>

using namespace headsup;
using namespace headsup::test;
using domain::ErrorCode;
using domain::Result;
using session::ReadLine;
using session::Ticket;

class TstReadLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("w.sqlite"));
        auto room = must(session::Room::open(m_path));
        fill(*room, pageAt({}), 5, m_folder);
    }

    void answersComeFromTheWorkspace()
    {
        ReadLine line(m_path);
        qsizetype topics = -1;
        const auto ticket = line.ask(
            [](store::Reader& reader, const store::CancelFlag&) { return reader.topics(kPage); }, this,
            [&](Result<QList<domain::TopicSummary>>&& answer) { topics = answer ? answer->size() : -2; });
        QTRY_COMPARE(topics, 1);
    }

    void aMissingWorkspaceIsAnAnswer()
    {
        ReadLine line(m_folder.filePath(QStringLiteral("none.sqlite")));
        auto code = ErrorCode::Internal;
        const auto ticket =
            line.ask([](store::Reader& reader, const store::CancelFlag&) { return reader.pages(); }, this,
                [&](Result<QList<domain::Page>>&& answer) { code = answer.error().code; });
        QTRY_COMPARE(code, ErrorCode::FileMissing);
    }

    void aLateAnswerToAnOldQuestionIsDropped()
    {
        ReadLine line(m_path);
        QSemaphore begun;
        QSemaphore gate;
        QStringList replies;
        const auto slow = [&](store::Reader&, const store::CancelFlag&) -> Result<QString> {
            begun.release();
            gate.acquire();
            return QStringLiteral("old");
        };
        const auto quick = [](store::Reader&, const store::CancelFlag&) -> Result<QString> {
            return QStringLiteral("new");
        };
        const auto note = [&](Result<QString>&& answer) { replies.append(*answer); };
        auto ticket = line.ask(slow, this, note);
        begun.acquire();
        ticket = line.ask(quick, this, note); // asked anew with the same ticket
        gate.release();
        QTRY_COMPARE(replies, QStringList{QStringLiteral("new")});
    }

    void aQuestionThatIsNotWantedAnyMoreIsToldSo()
    {
        ReadLine line(m_path);
        QSemaphore begun;
        std::atomic<bool> sawFlag{false};
        bool replied = false;
        auto ticket = line.ask(
            [&](store::Reader&, const store::CancelFlag& cancel) -> Result<int> {
                begun.release();
                while (!cancel)
                    QThread::yieldCurrentThread();
                sawFlag = true;
                return domain::Err{ErrorCode::Cancelled};
            },
            this, [&](Result<int>&&) { replied = true; });
        begun.acquire();
        ticket.drop();
        bool after = false;
        const auto next = line.ask([](store::Reader&, const store::CancelFlag&) -> Result<int> { return 1; },
            this, [&](Result<int>&&) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(sawFlag);
        QVERIFY(!replied);
    }

    void aQuestionDroppedInLineIsNotAskedAtAll()
    {
        ReadLine line(m_path);
        QSemaphore begun;
        QSemaphore gate;
        std::atomic<bool> asked{false};
        const auto first = line.ask(
            [&](store::Reader&, const store::CancelFlag&) -> Result<int> {
                begun.release();
                gate.acquire();
                return 1;
            },
            this, [](Result<int>&&) {});
        begun.acquire();
        {
            const auto dropped = line.ask(
                [&](store::Reader&, const store::CancelFlag&) -> Result<int> {
                    asked = true;
                    return 2;
                },
                this, [](Result<int>&&) {});
        }
        gate.release();
        bool after = false;
        const auto last = line.ask([](store::Reader&, const store::CancelFlag&) -> Result<int> { return 3; },
            this, [&](Result<int>&&) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!asked);
    }

    void nobodyHearsWhenTheContextIsGone()
    {
        ReadLine line(m_path);
        bool replied = false;
        auto context = std::make_unique<QObject>();
        const auto ticket =
            line.ask([](store::Reader&, const store::CancelFlag&) -> Result<int> { return 1; }, context.get(),
                [&](Result<int>&&) { replied = true; });
        context.reset();
        bool after = false;
        const auto last = line.ask([](store::Reader&, const store::CancelFlag&) -> Result<int> { return 2; },
            this, [&](Result<int>&&) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!replied);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TstReadLine)
#include "tst_readline.moc"
