// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/optinmodel.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <deque>

using namespace headsup;
using domain::OptInId;
using domain::OptInRow;
using domain::OptInState;
using ui::OptInModel;

namespace {

constexpr domain::Instant kNow{std::chrono::milliseconds{1'780'000'000'000}};

class StillClock final : public ports::Clock
{
public:
    domain::Instant now() const override { return kNow; }
    domain::Milliseconds steady() const override { return {}; }
};

/// Answers when the test says so.
class FakeSource final : public ui::OptInSource
{
public:
    struct IdsQuestion
    {
        store::OptInQuery query;
        IdsReply reply;
        std::weak_ptr<void> alive;
    };
    struct RowsQuestion
    {
        std::vector<OptInId> ids;
        RowsReply reply;
        std::weak_ptr<void> alive;
    };

    Pending askIds(const store::OptInQuery& query, QObject*, IdsReply reply) override
    {
        auto pending = std::make_shared<int>(0);
        ids.push_back({query, std::move(reply), pending});
        return pending;
    }
    Pending askRows(std::vector<OptInId> wanted, QObject*, RowsReply reply) override
    {
        auto pending = std::make_shared<int>(0);
        rows.push_back({std::move(wanted), std::move(reply), pending});
        return pending;
    }

    /// Answers the oldest question about ids; dropped ones get no answer, as with a ticket that was let go.
    void answerIds(std::int64_t first, std::int64_t count)
    {
        auto question = std::move(ids.front());
        ids.pop_front();
        if (question.alive.expired())
            return;
        std::vector<OptInId> list;
        for (auto id = first; id < first + count; ++id)
            list.emplace_back(id);
        question.reply(std::move(list));
    }
    void answerRows()
    {
        while (!rows.empty()) {
            auto question = std::move(rows.front());
            rows.pop_front();
            if (question.alive.expired())
                continue;
            std::vector<OptInRow> list;
            for (const auto id : question.ids) {
                if (!gone.contains(id))
                    list.push_back(rowFor(id));
            }
            question.reply(std::move(list));
        }
    }
    OptInRow rowFor(OptInId id) const
    {
        OptInRow row;
        row.id = id;
        row.name = prefix + QString::number(id.value());
        row.psid = domain::Psid(QStringLiteral("4011%1").arg(id.value(), 12, 10, QLatin1Char('1')));
        row.prompt = QStringLiteral("Aurora 2 back in stock? Tell me");
        row.optedInAt = kNow - std::chrono::days{256};
        row.expiresAt = kNow + std::chrono::days{108} + std::chrono::hours{3};
        return row;
    }

    std::deque<IdsQuestion> ids;
    std::deque<RowsQuestion> rows;
    QSet<OptInId> gone;
    QString prefix = QStringLiteral("Person ");
};

store::OptInQuery queryFor(std::int64_t topic)
{
    store::OptInQuery query;
    query.page = domain::PageId(QStringLiteral("1"));
    query.topic = domain::TopicId(topic);
    return query;
}

QString textAt(const OptInModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TstOptInModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmptyAndLoads();
    void showsDotsUntilRowsCome();
    void fetchesWindowsOnce();
    void fastScrollingLeavesNoQueue();
    void forgetsWindowsLongNotSeen();
    void dropsAnswersToOlderQuestions();
    void keepsOldRowsUntilTheNewListIsHere();
    void anotherTopicEmptiesAtOnce();
    void refreshKeepsRowsInPlace();
    void sortsByHeader();
    void saysWhenALookFails();
    void rowsThatAreGoneStayBlank();
    void wordsOfExpiry_data();
    void wordsOfExpiry();

private:
    StillClock m_clock;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<OptInModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstOptInModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_source = std::make_unique<FakeSource>();
    m_model = std::make_unique<OptInModel>(*m_source, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstOptInModel::startsEmptyAndLoads()
{
    QSignalSpy loading(m_model.get(), &OptInModel::loadingChanged);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setQuery(queryFor(1));
    QVERIFY(m_model->isLoading());
    m_source->answerIds(1, 130);
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 130);
    QCOMPARE(loading.size(), 2);
    QCOMPARE(m_model->idAt(129), OptInId(130));
    QCOMPARE(m_model->rowOf(OptInId(77)), 76);
    QCOMPARE(m_model->rowOf(OptInId(999)), -1);
}

void TstOptInModel::showsDotsUntilRowsCome()
{
    m_model->setQuery(queryFor(1));
    m_source->answerIds(1, 10);
    QCOMPARE(textAt(*m_model, 3, OptInModel::PersonColumn), QStringLiteral("…"));
    QVERIFY(m_model->index(3, 0).data(OptInModel::LoadingRole).toBool());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_source->answerRows();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(textAt(*m_model, 3, OptInModel::PersonColumn), QStringLiteral("Person 4"));
    QCOMPARE(textAt(*m_model, 3, OptInModel::ExpiresColumn), QStringLiteral("108 days"));
    QCOMPARE(m_model->index(3, OptInModel::StateColumn).data(OptInModel::StateRole).toInt(),
        static_cast<int>(OptInState::Unused));
}

void TstOptInModel::fetchesWindowsOnce()
{
    m_model->setQuery(queryFor(1));
    m_source->answerIds(1, 1000);
    m_source->rows.clear();
    textAt(*m_model, 500, 0);
    textAt(*m_model, 501, 0);
    QCOMPARE(m_source->rows.size(), 1U);
    QCOMPARE(m_source->rows.front().ids.size(), 64U);
    QCOMPARE(m_source->rows.front().ids.front(), OptInId(449));
    m_source->answerRows();
    QVERIFY(m_model->rowAt(500));
    QVERIFY(m_source->rows.empty());
}

void TstOptInModel::fastScrollingLeavesNoQueue()
{
    m_model->setQuery(queryFor(1));
    m_source->answerIds(1, 100'000);
    for (int row = 0; row < 64 * 40; row += 64)
        textAt(*m_model, row, 0);
    const auto alive = std::count_if(m_source->rows.begin(), m_source->rows.end(),
        [](const auto& question) { return !question.alive.expired(); });
    QCOMPARE(static_cast<size_t>(alive), OptInModel::kAskedWindows);
    m_source->answerRows();
    QVERIFY(m_model->rowAt(64 * 39)); // the newest was kept
}

void TstOptInModel::forgetsWindowsLongNotSeen()
{
    m_model->setQuery(queryFor(1));
    m_source->answerIds(1, 64 * 100);
    for (int window = 0; window < 60; ++window) {
        textAt(*m_model, window * 64, 0);
        m_source->answerRows();
    }
    QVERIFY(m_model->rowAt(59 * 64));
    QVERIFY(m_source->rows.empty());
    QVERIFY(!m_model->rowAt(64)); // long ago: asked anew
    QCOMPARE(m_source->rows.size(), 1U);
}

void TstOptInModel::dropsAnswersToOlderQuestions()
{
    auto query = queryFor(1);
    m_model->setQuery(query);
    query.search = QStringLiteral("ana");
    m_model->setQuery(query);
    m_source->answerIds(1, 50); // to the first question
    QCOMPARE(m_model->rowCount(), 0);
    m_source->answerIds(7, 2);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->idAt(0), OptInId(7));
}

void TstOptInModel::keepsOldRowsUntilTheNewListIsHere()
{
    auto query = queryFor(1);
    m_model->setQuery(query);
    m_source->answerIds(1, 50);
    query.search = QStringLiteral("ana");
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 50);
    m_source->answerIds(3, 1);
    QCOMPARE(m_model->rowCount(), 1);
}

void TstOptInModel::anotherTopicEmptiesAtOnce()
{
    m_model->setQuery(queryFor(1));
    m_source->answerIds(1, 50);
    m_model->setQuery(queryFor(2));
    QCOMPARE(m_model->rowCount(), 0);
}

void TstOptInModel::refreshKeepsRowsInPlace()
{
    m_model->setQuery(queryFor(1));
    m_source->answerIds(1, 10);
    textAt(*m_model, 0, 0);
    m_source->answerRows();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_source->prefix = QStringLiteral("Renamed ");
    m_model->refresh();
    QCOMPARE(textAt(*m_model, 0, OptInModel::PersonColumn), QStringLiteral("Person 1")); // until the answer
    m_source->answerIds(1, 10);
    QCOMPARE(reset.size(), 0); // selection and place stay
    textAt(*m_model, 0, 0);
    m_source->answerRows();
    QCOMPARE(textAt(*m_model, 0, OptInModel::PersonColumn), QStringLiteral("Renamed 1"));
}

void TstOptInModel::sortsByHeader()
{
    m_model->setQuery(queryFor(1));
    m_model->sort(OptInModel::PersonColumn, Qt::DescendingOrder);
    QCOMPARE(m_source->ids.back().query.sort, store::OptInSort::Name);
    QVERIFY(m_source->ids.back().query.descending);
    QCOMPARE(m_source->ids.back().query.topic, std::optional(domain::TopicId(1)));
}

void TstOptInModel::saysWhenALookFails()
{
    QSignalSpy failed(m_model.get(), &OptInModel::failed);
    m_model->setQuery(queryFor(1));
    m_source->ids.front().reply(
        domain::Err{domain::ErrorCode::StoreFailed, QStringLiteral("disk I/O error")});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_model->isLoading());
}

void TstOptInModel::rowsThatAreGoneStayBlank()
{
    m_source->gone.insert(OptInId(2));
    m_model->setQuery(queryFor(1));
    m_source->answerIds(1, 3);
    textAt(*m_model, 0, 0);
    m_source->answerRows();
    QCOMPARE(textAt(*m_model, 0, OptInModel::PersonColumn), QStringLiteral("Person 1"));
    QCOMPARE(textAt(*m_model, 1, OptInModel::PersonColumn), QStringLiteral("…"));
    QCOMPARE(textAt(*m_model, 2, OptInModel::PersonColumn), QStringLiteral("Person 3"));
}

void TstOptInModel::wordsOfExpiry_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto unused = static_cast<int>(OptInState::Unused);
    QTest::newRow("far") << 24 * 200 + 5 << unused << QStringLiteral("200 days");
    QTest::newRow("today") << 5 << unused << QStringLiteral("today");
    QTest::newRow("over") << -1 << unused << QStringLiteral("over");
    const auto expired = static_cast<int>(OptInState::Expired);
    QTest::newRow("expired today") << -1 << expired << QStringLiteral("over");
    QTest::newRow("expired") << -24 * 3 - 1 << expired << QStringLiteral("3 days ago");
    QTest::newRow("sent") << 24 * 9 << static_cast<int>(OptInState::Sent) << QStringLiteral("–");
}

void TstOptInModel::wordsOfExpiry()
{
    QFETCH(int, hours);
    QFETCH(int, state);
    OptInRow row;
    row.state = static_cast<OptInState>(state);
    row.expiresAt = kNow + std::chrono::hours{hours};
    QTEST(OptInModel::expiresText(row, kNow), "words");
}

QTEST_GUILESS_MAIN(TstOptInModel)
#include "tst_optinmodel.moc"
