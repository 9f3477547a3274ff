// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"
#include "domain/delivery.h"
#include "domain/optinstate.h"
#include "domain/topickind.h"
#include "domain/verdict.h"

#include <QSet>
#include <QTest>

using namespace headsup::domain;

namespace {

// The slugs and the numbers behind them are in workspaces and scripts: both are fixed for good.
const QStringList kTopicKindSlugs{QStringLiteral("back_in_stock"), QStringLiteral("price_drop"),
    QStringLiteral("event_reminder"), QStringLiteral("event_confirmed"), QStringLiteral("tickets"),
    QStringLiteral("launch"), QStringLiteral("sale_start"), QStringLiteral("reopening"),
    QStringLiteral("survey"), QStringLiteral("status"), QStringLiteral("content"),
    QStringLiteral("appointment")};
const QStringList kOptInStateSlugs{QStringLiteral("unused"), QStringLiteral("reserved"),
    QStringLiteral("in_flight"), QStringLiteral("sent"), QStringLiteral("uncertain"), QStringLiteral("dead"),
    QStringLiteral("expired"), QStringLiteral("withdrawn"), QStringLiteral("spent_elsewhere")};
const QStringList kDeliverySlugs{QStringLiteral("pending"), QStringLiteral("in_flight"),
    QStringLiteral("accepted"), QStringLiteral("waiting"), QStringLiteral("failed"),
    QStringLiteral("uncertain"), QStringLiteral("left_out")};
const QStringList kLeftOutSlugs{QStringLiteral("expired"), QStringLiteral("already_told"),
    QStringLiteral("spent_elsewhere"), QStringLiteral("withdrawn"), QStringLiteral("dead"),
    QStringLiteral("uncertain"), QStringLiteral("reserved_elsewhere"), QStringLiteral("second_opt_in"),
    QStringLiteral("next_wave"), QStringLiteral("text_too_long"), QStringLiteral("cancelled")};
const QStringList kCampaignSlugs{QStringLiteral("draft"), QStringLiteral("sending"), QStringLiteral("paused"),
    QStringLiteral("finished"), QStringLiteral("cancelled")};
const QStringList kVerdictSlugs{
    QStringLiteral("relevant"), QStringLiteral("unclear"), QStringLiteral("not_relevant")};
const QStringList kPauseSlugs{QStringLiteral("by_person"), QStringLiteral("interrupted"),
    QStringLiteral("page_refused"), QStringLiteral("too_many_failures"), QStringLiteral("rate_limited"),
    QStringLiteral("network_down"), QStringLiteral("workspace_failed"),
    QStringLiteral("useless_after_passed"), QStringLiteral("page_stopped"), QStringLiteral("not_yet_due")};

/// Value n (from 1) has the n-th slug, and the slug gives the value back; no other text gives any.
template<class Enum, class FromSlug>
void bothWays(const QStringList& slugs, FromSlug fromSlug)
{
    for (int i = 0; i < slugs.size(); ++i) {
        const auto value = static_cast<Enum>(i + 1);
        QCOMPARE(slug(value), slugs[i]);
        QVERIFY(fromSlug(slugs[i]) == value);
        QVERIFY(!fromSlug(slugs[i].toUpper()).has_value());
        QVERIFY(!fromSlug(QString(slugs[i] + u' ')).has_value());
    }
    QVERIFY(!fromSlug(QString()).has_value());
    QVERIFY(!fromSlug(QStringLiteral("no such thing")).has_value());
}

template<class Enum>
void namesDiffer(qsizetype count)
{
    QSet<QString> names;
    for (int i = 1; i <= count; ++i) {
        const auto name = displayName(static_cast<Enum>(i));
        QVERIFY(!name.isEmpty());
        QVERIFY(name[0].isUpper());
        names.insert(name);
    }
    QCOMPARE(names.size(), count);
}

} // namespace

class TstSlugs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void topicKinds();
    void optInStates();
    void deliveryStates();
    void leftOutReasons();
    void campaignStates();
    void verdicts();
    void pauseReasons();
    void deliveryCounts();
};

void TstSlugs::topicKinds()
{
    QCOMPARE(static_cast<qsizetype>(kTopicKinds.size()), kTopicKindSlugs.size());
    bothWays<TopicKind>(kTopicKindSlugs, topicKindFromSlug);
    namesDiffer<TopicKind>(kTopicKindSlugs.size());
    for (size_t i = 0; i < kTopicKinds.size(); ++i)
        QCOMPARE(static_cast<size_t>(kTopicKinds[i]), i + 1);
}

void TstSlugs::optInStates()
{
    QCOMPARE(static_cast<qsizetype>(kOptInStates.size()), kOptInStateSlugs.size());
    bothWays<OptInState>(kOptInStateSlugs, optInStateFromSlug);
    namesDiffer<OptInState>(kOptInStateSlugs.size());
    for (size_t i = 0; i < kOptInStates.size(); ++i)
        QCOMPARE(static_cast<size_t>(kOptInStates[i]), i + 1);
}

void TstSlugs::deliveryStates()
{
    QCOMPARE(static_cast<qsizetype>(kDeliveryStates.size()), kDeliverySlugs.size());
    bothWays<DeliveryState>(kDeliverySlugs, deliveryStateFromSlug);
    namesDiffer<DeliveryState>(kDeliverySlugs.size());
    for (size_t i = 0; i < kDeliveryStates.size(); ++i)
        QCOMPARE(static_cast<size_t>(kDeliveryStates[i]), i + 1);
}

void TstSlugs::leftOutReasons()
{
    bothWays<LeftOutReason>(kLeftOutSlugs, leftOutReasonFromSlug);
    namesDiffer<LeftOutReason>(kLeftOutSlugs.size());
}

void TstSlugs::campaignStates()
{
    bothWays<CampaignState>(kCampaignSlugs, campaignStateFromSlug);
    namesDiffer<CampaignState>(kCampaignSlugs.size());
}

void TstSlugs::verdicts()
{
    bothWays<Verdict>(kVerdictSlugs, verdictFromSlug);
}

void TstSlugs::pauseReasons()
{
    QVERIFY(slug(PauseReason::None).isEmpty());
    QVERIFY(displayName(PauseReason::None).isEmpty());
    for (int i = 0; i < kPauseSlugs.size(); ++i) {
        const auto reason = static_cast<PauseReason>(i + 1);
        QCOMPARE(slug(reason), kPauseSlugs[i]);
        QVERIFY(displayName(reason).endsWith(u'.'));
    }
    namesDiffer<PauseReason>(kPauseSlugs.size());
}

void TstSlugs::deliveryCounts()
{
    DeliveryCounts counts;
    qint64 n = 1;
    for (const auto state : kDeliveryStates) {
        counts[state] = n;
        n *= 2;
    }
    QCOMPARE(counts.people(), 127 - counts[DeliveryState::LeftOut]);
    QCOMPARE(counts.open(),
        counts[DeliveryState::Pending] + counts[DeliveryState::InFlight] + counts[DeliveryState::Waiting]);
    QCOMPARE(counts[DeliveryState::LeftOut], 64);
}

QTEST_GUILESS_MAIN(TstSlugs)
#include "tst_slugs.moc"
