// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/board/boardscreen.h"
#include "ui/board/promptmodel.h"
#include "ui/board/windowmodel.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace headsup;
using namespace headsup::test;

/// Rolling consent in the window: who may be asked, the prompt, its sending to the stand-in and what came of
/// it.
class TstBoardScreen : public QObject
{
    Q_OBJECT

    /// Somebody's last act, so many minutes ago.
    static void acts(FlowDesk& ground, int person, int minutesAgo, domain::EventKind kind)
    {
        ground.run([=](session::Room& room) {
            domain::PageEvent event;
            event.kind = kind;
            event.psid = FlowDesk::psidOf(person);
            event.at = room.now() - std::chrono::minutes{minutesAgo};
            event.raw = QStringLiteral("{}");
            event.hash = QStringLiteral("act-%1-%2").arg(person).arg(minutesAgo);
            auto sink = room.store().importSink(domain::PageId(QStringLiteral("100000000000001")),
                QStringLiteral("log.jsonl"), store::ImportMode::Append, room.now());
            (void)(*sink)->keep(event);
            return (*sink)->finish({}).ok();
        });
    }

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void nobodyYet()
    {
        FlowDesk ground;
        ui::BoardScreen screen(ground.desk());
        screen.resize(1072, 744);
        screen.show();
        screen.enter(ui::ToBoard{});
        QTRY_VERIFY(screen.findChild<ui::EmptyState*>()->isVisible());
        picture(screen, QStringLiteral("board-empty"));
    }
    void aPromptIsKeptAndAsked()
    {
        FlowDesk ground;
        const auto topic = ground.importPeople(FlowDesk::sixPeople());
        (void)ground.importPeople(
            {{QStringLiteral("Zoe"), QStringLiteral("Lind")}}, QStringLiteral("Ember kettle"));
        acts(ground, 3, 20 * 60, domain::EventKind::Postback);
        acts(ground, 1, 22 * 60, domain::EventKind::Message);
        ui::BoardScreen screen(ground.desk());
        auto* people = screen.findChild<QTableView*>(QStringLiteral("windowTable"));
        auto* prompts = screen.findChild<QTableView*>(QStringLiteral("promptTable"));
        const QAbstractItemModelTester peopleTester(
            people->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester promptTester(
            prompts->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.resize(1072, 744);
        screen.show();
        screen.enter(ui::ToBoard{});
        QTRY_COMPARE(people->model()->rowCount(), 2);
        // What closes first is first.
        QCOMPARE(people->model()->index(0, ui::WindowModel::Person).data().toString(),
            QStringLiteral("Jörg Weiß"));
        QCOMPARE(screen.findChild<ui::Counter*>(QStringLiteral("soonCounter"))->value(), 1);

        auto* title = screen.findChild<QLineEdit*>(QStringLiteral("askTitle"));
        auto* keep = screen.findChild<QPushButton*>(QStringLiteral("askKeep"));
        auto* findings = screen.findChild<QLabel*>(QStringLiteral("askFindings"));
        // Meta forbids a reward for opting in.
        title->setText(QStringLiteral("Get a 20% discount if you opt in"));
        QVERIFY(!findings->text().isEmpty());
        QVERIFY(!keep->isEnabled());
        title->setText(QString(66, u'x'));
        QVERIFY(!keep->isEnabled());
        auto* topics = screen.findChild<QComboBox*>(QStringLiteral("askTopic"));
        topics->setCurrentText(QStringLiteral("Ember kettle")); // of which neither waits for news
        title->setText(QStringLiteral("Ember kettle in stock"));
        QTRY_VERIFY(keep->isEnabled());
        QTest::keyClick(title, Qt::Key_Return);
        auto* words = screen.findChild<QLabel*>(QStringLiteral("askPeople"));
        QTRY_VERIFY(words->text().contains(u'2'));
        QTRY_COMPARE(prompts->model()->rowCount(), 1);
        picture(screen, QStringLiteral("board"));

        auto* confirm = screen.findChild<QLineEdit*>(QStringLiteral("askConfirm"));
        auto* send = screen.findChild<QPushButton*>(QStringLiteral("askSend"));
        QTest::keyClicks(confirm, QStringLiteral("3"));
        QVERIFY(!send->isEnabled());
        confirm->clear();
        QTest::keyClicks(confirm, QStringLiteral("2"));
        QVERIFY(send->isEnabled());
        QTest::keyClick(confirm, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(prompts->model()->index(0, ui::PromptModel::Asked).data().toString(),
            QStringLiteral("2"), FlowDesk::kPatience);
        // Within the cool-down nobody is asked that again, and the board says so.
        QTRY_VERIFY(!words->text().contains(u'2'));
        QTRY_VERIFY(screen.findChild<QLabel*>(QStringLiteral("askOthers"))
                        ->text()
                        .contains(displayName(domain::NotAsked::CoolDown)));
        QVERIFY(!send->isVisible());
        picture(screen, QStringLiteral("board-asked"));
        Q_UNUSED(topic)

        QSignalSpy went(&screen, &ui::Screen::go);
        people->setFocus();
        people->selectRow(0);
        QTest::keyClick(people, Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        QCOMPARE(std::get<ui::ToPerson>(went[0][0].value<ui::Destination>()).psid, FlowDesk::psidOf(1));
    }
};

QTEST_MAIN(TstBoardScreen)
#include "tst_boardscreen.moc"
