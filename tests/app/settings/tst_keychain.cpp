// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keychain.h"

#include <QTest>

using namespace headsup;
using domain::ErrorCode;
using domain::Result;
using domain::Secret;

/// Without a desktop session: no keychain answers, and the program goes on.
class TstKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No session bus, so no keychain service, on whatever machine this runs.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/headsup-test-bus");
        qunsetenv("DISPLAY");
        qunsetenv("WAYLAND_DISPLAY");
    }

    void withoutAKeychainATokenIsKeptForTheSession()
    {
        settings::Keychain keychain;
        const domain::PageId page(QStringLiteral("100"));
        int answers = 0;
        std::optional<Result<Secret>> before;
        keychain.read(page, this, [&](const Result<Secret>& answer) { before = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(before.has_value(), 30'000);
        QVERIFY(!before->ok() || (*before)->isEmpty());

        std::optional<Result<void>> written;
        keychain.write(page, Secret(QStringLiteral("page-demo")), this, [&](const Result<void>& answer) {
            written = answer;
            ++answers;
        });
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 30'000);
        QVERIFY(!written->ok());
        QCOMPARE(written->error().code, ErrorCode::KeychainUnavailable);
        for (const auto& detail : written->error().details)
            QVERIFY(!detail.contains(u"page-demo"));

        Secret found;
        keychain.read(page, this, [&](const Result<Secret>& answer) { found = *answer; });
        QCOMPARE(found.reveal(), QStringLiteral("page-demo")); // at once, without a keychain
        QCOMPARE(answers, 1);
    }

    void nobodyIsAnsweredAfterTheContextIsGone()
    {
        settings::Keychain keychain;
        bool answered = false;
        auto context = std::make_unique<QObject>();
        keychain.read(domain::PageId(QStringLiteral("100")), context.get(),
            [&](const Result<Secret>&) { answered = true; });
        context.reset();
        bool other = false;
        keychain.read(
            domain::PageId(QStringLiteral("200")), this, [&](const Result<Secret>&) { other = true; });
        QTRY_VERIFY_WITH_TIMEOUT(other, 30'000);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TstKeychain)
#include "tst_keychain.moc"
