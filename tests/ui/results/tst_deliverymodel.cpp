// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deliverymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace headsup;
using ui::DeliveryModel;
using ui::DeliverySource;

namespace {

/// Keeps the questions; the test answers them when it wants.
class HeldSource final : public DeliverySource
{
public:
    void ids(const store::DeliveryQuery&, std::function<void(domain::Result<Ids>)> reply) override
    {
        idReply = std::move(reply);
    }
    void rows(const Ids& ids, std::function<void(domain::Result<Rows>)> reply) override
    {
        asked.append(ids);
        rowReplies.append(std::move(reply));
    }
    void drop() override
    {
        idReply = nullptr;
        rowReplies.clear();
        asked.clear();
    }
    void giveIds(int count, int first = 1)
    {
        Ids ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(domain::DeliveryId(first + i));
        std::exchange(idReply, nullptr)(ids);
    }
    void giveRows()
    {
        const auto ids = asked.takeFirst();
        const auto reply = rowReplies.takeFirst();
        Rows rows;
        for (const auto id : ids) {
            domain::Delivery row;
            row.id = id;
            row.personName = QStringLiteral("Person %1").arg(id.value());
            row.state = domain::DeliveryState::Accepted;
            rows.push_back(row);
        }
        reply(rows);
    }
    std::function<void(domain::Result<Ids>)> idReply;
    QList<Ids> asked;
    QList<std::function<void(domain::Result<Rows>)>> rowReplies;
};

} // namespace

class TstDeliveryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto source = std::make_unique<HeldSource>();
        m_source = source.get();
        m_model = std::make_unique<DeliveryModel>(std::move(source));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }
    void fetchesWindowsThatAreLookedAt();
    void dropsAnswersAboutAnOldList();
    void keepsRowsOnShowDuringARefresh();
    void boundsWhatAFastScrollAsks();

private:
    [[nodiscard]] QString name(int row) const { return m_model->index(row, 0).data().toString(); }
    void load(int count)
    {
        m_model->setQuery({domain::CampaignId(1), std::nullopt, {}});
        m_source->giveIds(count);
        while (!m_source->asked.isEmpty())
            m_source->giveRows();
    }
    HeldSource* m_source = nullptr;
    std::unique_ptr<DeliveryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstDeliveryModel::fetchesWindowsThatAreLookedAt()
{
    load(1'000);
    QCOMPARE(m_model->rowCount(), 1'000);
    m_source->drop();
    QCOMPARE(name(700), QStringLiteral("…"));
    QTRY_VERIFY(!m_source->asked.isEmpty());
    while (!m_source->asked.isEmpty()) {
        QVERIFY(m_source->asked.front().size() <= DeliveryModel::kWindow);
        m_source->giveRows();
        QTest::qWait(1);
    }
    QCOMPARE(name(700), QStringLiteral("Person 701"));
}

void TstDeliveryModel::dropsAnswersAboutAnOldList()
{
    load(100);
    (void)name(3);
    QTRY_VERIFY(!m_source->asked.isEmpty());
    const auto late = m_source->rowReplies.takeFirst();
    m_source->asked.removeFirst();
    m_model->setQuery({domain::CampaignId(1), domain::DeliveryState::Failed, {}});
    m_source->giveIds(5, 5'000);
    domain::Delivery old;
    old.id = domain::DeliveryId(5'003);
    old.personName = QStringLiteral("Old");
    late(DeliverySource::Rows{old});
    QVERIFY(name(3) != QStringLiteral("Old"));
}

void TstDeliveryModel::keepsRowsOnShowDuringARefresh()
{
    load(10);
    (void)name(0);
    QTRY_VERIFY(!m_source->asked.isEmpty());
    m_source->giveRows();
    QCOMPARE(name(0), QStringLiteral("Person 1"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->refresh();
    QCOMPARE(name(0), QStringLiteral("Person 1"));
    m_source->giveIds(10);
    QCOMPARE(name(0), QStringLiteral("Person 1"));
    QCOMPARE(reset.count(), 0);
    QTRY_VERIFY(!m_source->asked.isEmpty()); // and they are read anew
}

void TstDeliveryModel::boundsWhatAFastScrollAsks()
{
    load(100'000);
    m_source->drop();
    for (int row = 0; row < 100'000; row += DeliveryModel::kWindow)
        (void)name(row);
    int answered = 0;
    for (int quiet = 0; quiet < 5; ++quiet) {
        QTest::qWait(5);
        while (!m_source->asked.isEmpty()) {
            m_source->giveRows();
            ++answered;
        }
    }
    QVERIFY2(answered <= 12, qPrintable(QString::number(answered)));
    QVERIFY(name(99'999) != QStringLiteral("…"));
}

QTEST_MAIN(TstDeliveryModel)
#include "tst_deliverymodel.moc"
