// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

/// Somebody agreed to a text: kept with the campaign, replaced, taken back, and fixed once the text is.
class TstApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptReplacedAndTakenBack()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.draft();
        QVERIFY(!must(w.writer().approval(id)));
        must(w.writer().approve(id, {QStringLiteral(" Mara "), kNow, QByteArray("hash-1")}));
        QCOMPARE(must(w.writer().approval(id)),
            std::optional(store::Approval{QStringLiteral("Mara"), kNow, QByteArray("hash-1")}));
        must(w.writer().approve(id, {QStringLiteral("Jo"), kNow + 1h, QByteArray("hash-2")}));
        QCOMPARE(must(w.writer().approval(id))->name, QStringLiteral("Jo"));
        w.close();
        w.open();
        QCOMPARE(must(w.writer().approval(id))->textHash, QByteArray("hash-2"));
        must(w.writer().approve(id, {QString(), kNow, QByteArray("hash-2")}));
        QVERIFY(!must(w.writer().approval(id)));
    }
    void aFixedTextIsNotApprovedAfterwards()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.frozen();
        QCOMPARE(w.writer().approve(id, {QStringLiteral("Mara"), kNow, QByteArray("hash")}).error().code,
            ErrorCode::CampaignNotDraft);
        QCOMPARE(
            w.writer().approve(CampaignId{77}, {QStringLiteral("Mara"), kNow, QByteArray("h")}).error().code,
            ErrorCode::NotFound);
    }
    void goesWithItsDraft()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.draft();
        must(w.writer().approve(id, {QStringLiteral("Mara"), kNow, QByteArray("hash")}));
        must(w.writer().removeDraft(id));
        QVERIFY(!must(w.writer().approval(id)));
    }
};

QTEST_GUILESS_MAIN(TstApprovals)
#include "tst_approvals.moc"
