// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

/// What a person sets for a whole Page: its tester and its version of the Graph API.
class TstPageSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTesterIsOneOfThePage()
    {
        Workspace w;
        w.fill(2);
        const auto page = Workspace::page();
        QVERIFY(!must(w.writer().tester(page)));
        const auto unknown = w.writer().setTester(page, Psid(QStringLiteral("999999")));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        const auto psid = somebody(w);
        QVERIFY(w.writer().setTester(page, psid));
        w.close();
        w.open();
        const auto kept = must(w.writer().tester(page));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->psid, psid);
        QVERIFY(w.writer().setTester(page, std::nullopt));
        QVERIFY(!must(w.writer().tester(page)));
    }
    void whoIsErasedIsNoTester()
    {
        Workspace w;
        w.fill(1);
        const auto psid = somebody(w);
        QVERIFY(w.writer().setTester(Workspace::page(), psid));
        QVERIFY(w.writer().erase(Workspace::page(), psid, kNow));
        QVERIFY(!must(w.writer().tester(Workspace::page())));
        QVERIFY(!w.writer().setTester(Workspace::page(), psid));
    }
    void anImportWithTheTesterIsTakenBack()
    {
        Workspace w;
        w.fill(1);
        QVERIFY(w.writer().setTester(Workspace::page(), somebody(w)));
        const auto batches = must(w.writer().batches(Workspace::page()));
        QCOMPARE(batches.size(), 1);
        QVERIFY(w.writer().undoImport(batches.first().id, kNow));
        QVERIFY(!must(w.writer().tester(Workspace::page())));
    }
    void theGraphVersionIsOne()
    {
        Workspace w;
        const auto page = Workspace::page();
        QVERIFY(w.writer().setGraphVersion(page, QStringLiteral("v26.0")));
        QCOMPARE(must(w.writer().page(page)).graphVersion, QStringLiteral("v26.0"));
        for (const auto* bad : {"", "26.0", "v26", "v26.0/me", "v26.0\n", "latest"}) {
            const auto set = w.writer().setGraphVersion(page, QString::fromLatin1(bad));
            QVERIFY(!set);
            QCOMPARE(set.error().code, ErrorCode::InvalidValue);
        }
        QCOMPARE(must(w.writer().page(page)).graphVersion, QStringLiteral("v26.0"));
        QVERIFY(!w.writer().setGraphVersion(PageId(QStringLiteral("404")), QStringLiteral("v26.0")));
    }

private:
    static Psid somebody(Workspace& w)
    {
        store::OptInQuery query;
        query.page = Workspace::page();
        const auto page = w.writer().optInPage(query, {}, 1);
        return page && !page->rows.empty() ? page->rows.front().psid : Psid();
    }
};

QTEST_GUILESS_MAIN(TstPageSetup)
#include "tst_pagesetup.moc"
