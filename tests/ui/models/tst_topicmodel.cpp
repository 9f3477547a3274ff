// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/topicmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace headsup;
using domain::OptInState;
using domain::TopicId;
using domain::TopicKind;
using domain::TopicSummary;
using ui::TopicModel;

namespace {

TopicSummary topic(std::int64_t id, const QString& name, TopicKind kind, qint64 unused)
{
    TopicSummary summary;
    summary.topic.id = TopicId(id);
    summary.topic.name = name;
    summary.topic.kind = kind;
    summary.counts[OptInState::Unused] = unused;
    return summary;
}

QList<TopicSummary> threeTopics()
{
    return {topic(1, QStringLiteral("Winter run"), TopicKind::EventReminder, 3),
        topic(2, QStringLiteral("Ember kettle"), TopicKind::BackInStock, 214),
        topic(3, QStringLiteral("Aurora 2"), TopicKind::BackInStock, 412)};
}

QStringList texts(const TopicModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row).data().toString());
    return list;
}

} // namespace

class TstTopicModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByKindThenName();
    void headingsCannotBeChosen();
    void searchIgnoresAccentsAndCase();
    void newNumbersKeepTheRows();
    void findsTopics();
};

void TstTopicModel::groupsByKindThenName()
{
    TopicModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTopics(threeTopics());
    QCOMPARE(texts(model), (QStringList{displayName(TopicKind::BackInStock), QStringLiteral("Aurora 2"),
                               QStringLiteral("Ember kettle"), displayName(TopicKind::EventReminder),
                               QStringLiteral("Winter run")}));
    QCOMPARE(model.index(1).data(TopicModel::UnusedRole).toLongLong(), 412);
}

void TstTopicModel::headingsCannotBeChosen()
{
    TopicModel model;
    model.setTopics(threeTopics());
    QCOMPARE(model.flags(model.index(0)), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(!model.topicAt(model.index(0)).isValid());
    QCOMPARE(model.topicAt(model.firstTopic()), TopicId(3));
}

void TstTopicModel::searchIgnoresAccentsAndCase()
{
    TopicModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto topics = threeTopics();
    topics.append(topic(4, QStringLiteral("Größe 42"), TopicKind::PriceDrop, 1));
    model.setTopics(topics);
    model.setSearch(QStringLiteral("GROSSE"));
    QCOMPARE(texts(model), (QStringList{displayName(TopicKind::PriceDrop), QStringLiteral("Größe 42")}));
    model.setSearch({});
    QCOMPARE(model.rowCount(), 7);
}

void TstTopicModel::newNumbersKeepTheRows()
{
    TopicModel model;
    model.setTopics(threeTopics());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto topics = threeTopics();
    topics[2].counts[OptInState::Unused] = 7;
    model.setTopics(topics);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1).data(TopicModel::UnusedRole).toLongLong(), 7);
}

void TstTopicModel::findsTopics()
{
    TopicModel model;
    model.setTopics(threeTopics());
    QCOMPARE(model.find(TopicId(2))->topic.name, QStringLiteral("Ember kettle"));
    QVERIFY(!model.find(TopicId(9)));
    QCOMPARE(model.indexOf(TopicId(2)).row(), 2);
    QVERIFY(!model.indexOf(TopicId(9)).isValid());
}

QTEST_GUILESS_MAIN(TstTopicModel)
#include "tst_topicmodel.moc"
