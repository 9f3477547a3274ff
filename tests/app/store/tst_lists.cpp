// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using store::OptInQuery;
using store::OptInSort;

class TstLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workspace> m_workspace;
    const store::CancelFlag m_go{false};

    store::Writer& writer() { return m_workspace->writer(); }
    OptInQuery query()
    {
        OptInQuery q;
        q.page = Workspace::page();
        return q;
    }
    std::vector<qint64> ids(const OptInQuery& q)
    {
        std::vector<qint64> out;
        for (const auto id : must(writer().optInIds(q, m_go)))
            out.push_back(id.value());
        return out;
    }
    std::vector<qint64> pagedIds(const OptInQuery& q, int limit)
    {
        std::vector<qint64> out;
        QString after;
        do {
            const auto page = must(writer().optInPage(q, after, limit));
            if (page.rows.size() > static_cast<size_t>(limit) || (page.rows.empty() && !page.next.isEmpty()))
                qFatal("a page of the wrong size");
            for (const auto& row : page.rows)
                out.push_back(row.id.value());
            after = page.next;
        } while (!after.isEmpty());
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<Workspace>();
        auto& w = *m_workspace;
        std::vector<OptInRecord> records;
        const QStringList names{QStringLiteral("Zoë"), QStringLiteral("émile"), QStringLiteral("Ana"),
            QString(), QStringLiteral("100% Bob_x"), QStringLiteral("Ана"), QStringLiteral("李雷"),
            QStringLiteral("ana")};
        for (int i = 1; i <= names.size(); ++i) {
            auto one = record(i, i % 2 ? QStringLiteral("Aurora 2") : QStringLiteral("Café crema"));
            one.firstName = names[i - 1];
            one.lastName.clear();
            one.expiresAt = kNow + std::chrono::hours{24 * (10 - i % 3)};
            one.optedInAt = kNow - std::chrono::hours{i % 4};
            if (i == 8)
                one.state = OptInState::SpentElsewhere;
            records.push_back(one);
        }
        w.import(records);
        must(w.writer().addPage({PageId{QStringLiteral("5")}, QStringLiteral("Other")}, kNow));
        auto sink =
            must(w.writer().importSink(PageId{QStringLiteral("5")}, {}, store::ImportMode::Commit, kNow));
        must(sink->take(record(50)));
        must(sink->finish({}));
    }

    void sortsByEveryKey()
    {
        auto q = query();
        const std::vector<std::pair<OptInSort, std::vector<qint64>>> expected{
            {OptInSort::Id, {1, 2, 3, 4, 5, 6, 7, 8}}, {OptInSort::OptedIn, {3, 7, 2, 6, 1, 5, 4, 8}},
            {OptInSort::Expires, {2, 5, 8, 1, 4, 7, 3, 6}}, {OptInSort::Name, {5, 3, 8, 2, 1, 6, 7, 4}},
            {OptInSort::Prompt, {1, 3, 5, 7, 2, 4, 6, 8}}, {OptInSort::State, {1, 2, 3, 4, 5, 6, 7, 8}},
            {OptInSort::Psid, {1, 2, 3, 4, 5, 6, 7, 8}}};
        for (auto [sort, order] : expected) {
            q.sort = sort;
            q.descending = false;
            QCOMPARE(ids(q), order);
            q.descending = true;
            std::reverse(order.begin(), order.end());
            QCOMPARE(ids(q), order);
        }
    }

    void pagesAreTheListInPieces()
    {
        for (int sort = 0; sort <= static_cast<int>(OptInSort::Psid); ++sort) {
            for (const bool descending : {false, true}) {
                for (const int limit : {1, 3, 8, 100}) {
                    auto q = query();
                    q.sort = static_cast<OptInSort>(sort);
                    q.descending = descending;
                    QCOMPARE(pagedIds(q, limit), ids(q));
                }
            }
        }
    }

    void aStrangeCursorIsRefused()
    {
        auto q = query();
        const auto next = must(writer().optInPage(q, {}, 2)).next;
        QVERIFY(!next.isEmpty());
        auto other = q;
        other.sort = OptInSort::Name;
        QCOMPARE(writer().optInPage(other, next, 2).error().code, ErrorCode::InvalidValue);
        other = q;
        other.descending = true;
        QCOMPARE(writer().optInPage(other, next, 2).error().code, ErrorCode::InvalidValue);
        for (const auto* bad : {"x", "!!!!", "MQ", "MQoyCjAKeAp4"})
            QCOMPARE(
                writer().optInPage(q, QString::fromLatin1(bad), 2).error().code, ErrorCode::InvalidValue);
    }

    void filtersAndSearches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<qint64>>("expected");
        QTest::newRow("accents and case") << QStringLiteral("EMILE") << std::vector<qint64>{2};
        QTest::newRow("in the middle") << QStringLiteral("na") << std::vector<qint64>{3, 8};
        QTest::newRow("cyrillic") << QStringLiteral("АНА") << std::vector<qint64>{6};
        QTest::newRow("one han letter") << QStringLiteral("李") << std::vector<qint64>{7};
        QTest::newRow("a per cent sign is a letter") << QStringLiteral("%") << std::vector<qint64>{5};
        QTest::newRow("an underline is a letter") << QStringLiteral("b_") << std::vector<qint64>{5};
        QTest::newRow("a backslash is a letter") << QStringLiteral("\\") << std::vector<qint64>{};
        QTest::newRow("a quote does no harm") << QStringLiteral("' OR 1=1 --") << std::vector<qint64>{};
        QTest::newRow("id") << QStringLiteral("000004") << std::vector<qint64>{4};
        QTest::newRow("prompt") << QStringLiteral("cafe CREMA back") << std::vector<qint64>{2, 4, 6, 8};
        QTest::newRow("blank") << QStringLiteral("  ") << std::vector<qint64>{1, 2, 3, 4, 5, 6, 7, 8};
    }
    void filtersAndSearches()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<qint64>, expected);
        auto q = query();
        q.sort = OptInSort::Id;
        q.search = text;
        QCOMPARE(ids(q), expected);
        QCOMPARE(pagedIds(q, 2), expected);
    }

    void aSearchFollowsWhatIsWritten()
    {
        Workspace w;
        w.fill(3);
        const auto reader = must(store::openReader(w.path()));
        auto q = query();
        q.sort = OptInSort::Id;
        const auto found = [&](const char* text) {
            q.search = QString::fromUtf8(text);
            std::vector<qint64> out;
            for (const auto id : must(reader->optInIds(q, m_go)))
                out.push_back(id.value());
            return out;
        };
        QCOMPARE(found("mull"), (std::vector<qint64>{1, 2, 3}));
        QCOMPARE(found("ana2"), std::vector<qint64>{2});
        const auto batch = w.import({record(20), record(21)});
        QCOMPARE(found("ana2"), (std::vector<qint64>{2, 4, 5}));
        auto renamed = record(3);
        renamed.firstName = QStringLiteral("Ana25");
        w.import({renamed});
        QCOMPARE(found("ana2"), (std::vector<qint64>{2, 3, 4, 5}));
        must(w.writer().undoImport(batch, kNow));
        QCOMPARE(found("ana2"), (std::vector<qint64>{2, 3}));
        must(w.writer().erase(Workspace::page(), record(2).psid, kNow));
        QCOMPARE(found("ana2"), std::vector<qint64>{3});
        // A state that changes meanwhile is not what the last question knew.
        q.state = OptInState::Unused;
        QCOMPARE(found("ana"), (std::vector<qint64>{1, 3}));
        must(w.writer().withdraw(Workspace::page(), record(1).psid, kNow));
        QCOMPARE(found("ana"), std::vector<qint64>{3});
        q.state.reset();
        QCOMPARE(found("back in stock").size(), size_t{3});
        // What is looked for during an import and then taken back was never there.
        const auto here = [&] {
            q.search = QStringLiteral("Ana7");
            return must(w.writer().optInIds(q, m_go)).size();
        };
        {
            auto sink = must(w.writer().importSink(
                Workspace::page(), QStringLiteral("a"), store::ImportMode::Commit, kNow));
            must(sink->take(record(7)));
            QCOMPARE(here(), size_t{1});
        }
        QCOMPARE(here(), size_t{0});
    }

    void filtersByTopicStateAndPage()
    {
        auto q = query();
        q.sort = OptInSort::Id;
        q.state = OptInState::SpentElsewhere;
        QCOMPARE(ids(q), std::vector<qint64>{8});
        q.state.reset();
        q.topic = must(writer().topics(Workspace::page())).at(1).topic.id;
        QCOMPARE(ids(q), (std::vector<qint64>{2, 4, 6, 8}));
        q.page = PageId{QStringLiteral("5")};
        QVERIFY(ids(q).empty()); // the topic of another Page
        q.topic.reset();
        QCOMPARE(ids(q), std::vector<qint64>{9});
        q.page = PageId{QStringLiteral("6")};
        QVERIFY(ids(q).empty());
        QCOMPARE(writer().optInIds(query(), store::CancelFlag{true}).error().code, ErrorCode::Cancelled);
    }

    void windowsKeepTheOrderAsked()
    {
        std::vector<OptInId> asked;
        for (int i = 0; i < 70; ++i)
            asked.push_back(OptInId{8 - i % 8});
        asked.insert(asked.begin() + 3, OptInId{12345});
        const auto rows = must(writer().optIns(asked));
        QCOMPARE(rows.size(), size_t{70});
        QCOMPARE(rows.front().id, OptInId{8});
        QCOMPARE(rows.front().name, QStringLiteral("ana"));
        QCOMPARE(rows.front().topicName, QStringLiteral("Café crema"));
        QCOMPARE(rows.front().prompt, QStringLiteral("Café crema back in stock"));
        QCOMPARE(rows.front().psid, record(8).psid);
        QCOMPARE(rows.front().locale, QStringLiteral("de_DE"));
        QCOMPARE(rows.back().id, OptInId{3});
        QVERIFY(must(writer().optIns({})).empty());
    }

    void theAudienceComesInOrderAndInPieces()
    {
        const auto topic = must(writer().topics(Workspace::page())).at(1).topic.id;
        std::vector<qint64> seen;
        store::AudienceCursor cursor;
        for (;;) {
            const auto rows = must(writer().audience(topic, cursor, 3));
            for (const auto& row : rows) {
                seen.push_back(row.optIn.value());
                cursor = {row.expiresAt, row.optIn};
                QVERIFY(!row.lastToldAt);
            }
            if (rows.size() < 3)
                break;
        }
        QCOMPARE(seen, (std::vector<qint64>{2, 8, 4, 6}));
    }
};

QTEST_GUILESS_MAIN(TstLists)
#include "tst_lists.moc"
