// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/nextsteps.h"

#include <QTest>

using namespace headsup;
using namespace headsup::ui;
using domain::CampaignState;
using domain::DeliveryState;

namespace {

domain::CampaignSummary oneOf(qint64 id, CampaignState state)
{
    domain::CampaignSummary one;
    one.campaign.id = domain::CampaignId(id);
    one.campaign.name = QStringLiteral("C%1").arg(id);
    one.campaign.state = state;
    return one;
}

domain::TopicSummary topic(qint64 id)
{
    domain::TopicSummary one;
    one.topic.id = domain::TopicId(id);
    one.topic.name = QStringLiteral("T%1").arg(id);
    return one;
}

} // namespace

class TstNextSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing() { QVERIFY(nextSteps({}, {topic(1)}, {}).isEmpty()); }

    void theMostPressingComesFirst()
    {
        auto paused = oneOf(1, CampaignState::Paused);
        paused.counts[DeliveryState::Pending] = 12;
        auto doubtful = oneOf(2, CampaignState::Finished);
        doubtful.counts[DeliveryState::Uncertain] = 3;
        const auto steps = nextSteps(
            {oneOf(3, CampaignState::Draft), paused, doubtful}, {topic(7)}, {{domain::TopicId(7), 63}});
        QCOMPARE(steps.size(), 4);
        const auto* doubt = std::get_if<ToResults>(&steps[0].to);
        QVERIFY(doubt);
        QCOMPARE(doubt->campaign, domain::CampaignId(2));
        QVERIFY(doubt->state == DeliveryState::Uncertain);
        QCOMPARE(steps[0].tone, Tone::Warn);
        const auto* still = std::get_if<ToSending>(&steps[1].to);
        QVERIFY(still);
        QCOMPARE(still->campaign, domain::CampaignId(1));
        QVERIFY(steps[1].action.contains(QStringLiteral("12")));
        const auto* write = std::get_if<ToComposer>(&steps[2].to);
        QVERIFY(write && write->topic == domain::TopicId(7));
        QVERIFY(steps[2].text.contains(QStringLiteral("63")));
        const auto* draft = std::get_if<ToComposer>(&steps[3].to);
        QVERIFY(draft && draft->campaign == domain::CampaignId(3));
    }

    void finishedCampaignsAreLeftInPeace()
    {
        QVERIFY(nextSteps({oneOf(1, CampaignState::Finished), oneOf(2, CampaignState::Cancelled)}, {}, {})
                    .isEmpty());
    }

    void onlyAHandfulOfTopicsIsTold()
    {
        QList<domain::TopicSummary> topics;
        std::vector<store::Overview::Soon> soon{{domain::TopicId(99), 1'000}}; // gone meanwhile
        for (int i = 1; i <= 9; ++i) {
            topics.append(topic(i));
            soon.push_back({domain::TopicId(i), 100 - i});
        }
        const auto steps = nextSteps({}, topics, soon);
        QCOMPARE(steps.size(), 5);
        QVERIFY(steps[0].text.startsWith(QStringLiteral("T1")));
    }
};

QTEST_GUILESS_MAIN(TstNextSteps)
#include "tst_nextsteps.moc"
