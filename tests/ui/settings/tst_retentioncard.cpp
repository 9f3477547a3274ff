// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/settings/retentioncard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace headsup;

/// The retention of the workspace in the window, and that the engine keeps to it.
class TstRetentionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndApplies()
    {
        test::Bench bench;
        bench.open();
        bench.import(
            test::optInHeader() + test::optInLine(1, QStringLiteral("Aurora 2"), QStringLiteral("Ana")));
        bench.run([&bench](session::Room& room) -> domain::Result<void> {
            const auto rows = room.store().optInPage({bench.page.id, {}, {}, {}, {}, false}, {}, 5);
            const auto done = room.store().withdraw(bench.page.id, rows->rows.front().psid, room.now());
            return done ? domain::Result<void>() : done.err();
        });
        ui::RetentionCard card(bench.desk());
        card.show();
        card.load();
        auto* events = card.findChild<QCheckBox*>(QStringLiteral("blankEvents"));
        auto* tokens = card.findChild<QCheckBox*>(QStringLiteral("blankTokens"));
        auto* days = card.findChild<QSpinBox*>(QStringLiteral("tokenDays"));
        auto* save = card.findChild<QPushButton*>(QStringLiteral("saveRetention"));
        QTRY_VERIFY(events->isChecked());
        QVERIFY(!tokens->isChecked());
        QVERIFY(!days->isEnabled());
        QVERIFY(!save->isEnabled());
        QTest::keyClick(tokens, Qt::Key_Space);
        QVERIFY(days->isEnabled());
        days->setValue(0);
        QTest::keyClick(save, Qt::Key_Return);
        QTRY_VERIFY(card.findChild<QLabel*>(QStringLiteral("retentionNote"))
                        ->text()
                        .startsWith(QStringLiteral("Saved")));
        QVERIFY(!save->isEnabled());
        bool gone = false;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                bench.engine->ask(
                    [&bench](session::Room& room) -> domain::Result<QByteArray> {
                        QByteArray token("-");
                        const auto seen =
                            room.store().exportOptIns(bench.page.id, {}, [&](const store::OptInExport& row) {
                                token = row.token.toByteArray();
                                return true;
                            });
                        return seen ? domain::Result<QByteArray>(token) : seen.err();
                    },
                    &bench.context,
                    [&gone](const domain::Result<QByteArray>& token) {
                        gone = token && token->startsWith("erased:");
                    });
                return gone;
            }(),
            10'000);
    }
};

QTEST_MAIN(TstRetentionCard)
#include "tst_retentioncard.moc"
