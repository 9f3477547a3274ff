// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/memorysecrets.h"
#include "settings/pagetokens.h"

#include <QTest>

using namespace headsup;
using domain::ErrorCode;
using domain::Result;
using domain::Secret;

namespace {

const domain::PageId kPage(QStringLiteral("100"));

/// A keychain that nobody unlocks, and one that answers late.
class FakeSecrets final : public ports::SecretStore
{
public:
    void read(const domain::PageId& page, QObject*, std::function<void(Result<Secret>)> answer) override
    {
        asked.append(page);
        pending = std::move(answer);
        if (broken)
            pending(domain::Err{ErrorCode::KeychainUnavailable, QStringLiteral("no service")});
    }
    void write(
        const domain::PageId&, const Secret&, QObject*, std::function<void(Result<void>)> answer) override
    {
        answer(domain::Err{ErrorCode::KeychainUnavailable, QStringLiteral("no service")});
    }
    bool broken = false;
    QList<domain::PageId> asked;
    std::function<void(Result<Secret>)> pending;
};

} // namespace

class TstPageTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("HEADSUP_PAGE_TOKEN");
        qunsetenv("HEADSUP_APP_SECRET");
    }

    void theEnvironmentComesFirst()
    {
        FakeSecrets store;
        settings::PageTokens tokens(store);
        qputenv("HEADSUP_PAGE_TOKEN", "  page-demo\n");
        Secret found;
        tokens.find(kPage, this, [&](const Result<Secret>& answer) { found = *answer; });
        QCOMPARE(found.reveal(), QStringLiteral("page-demo"));
        QVERIFY(store.asked.isEmpty());
    }

    void thenTheStoreMayAnswerLater()
    {
        FakeSecrets store;
        settings::PageTokens tokens(store);
        Secret found;
        tokens.find(kPage, this, [&](const Result<Secret>& answer) { found = *answer; });
        QVERIFY(found.isEmpty());
        QCOMPARE(store.asked, QList<domain::PageId>{kPage});
        store.pending(Secret(QStringLiteral("page-demo")));
        QCOMPARE(found.reveal(), QStringLiteral("page-demo"));
    }

    void anEmptyVariableIsNone()
    {
        qputenv("HEADSUP_PAGE_TOKEN", "   ");
        settings::MemorySecrets store;
        settings::PageTokens tokens(store);
        QCOMPARE(errorOf(tokens), ErrorCode::TokenMissing);
    }

    void aKeychainThatCannotBeUsedIsNoToken()
    {
        FakeSecrets store;
        store.broken = true;
        settings::PageTokens tokens(store);
        QCOMPARE(errorOf(tokens), ErrorCode::TokenMissing);
    }

    void memoryKeepsReplacesAndRemoves()
    {
        settings::MemorySecrets store;
        settings::PageTokens tokens(store);
        const domain::PageId other(QStringLiteral("200"));
        const auto write = [&](const domain::PageId& page, const char* text) {
            bool good = false;
            store.write(page, Secret(QString::fromLatin1(text)), this,
                [&](const Result<void>& answer) { good = answer.ok(); });
            QVERIFY(good);
        };
        write(kPage, "first-demo");
        write(other, "other-demo");
        write(kPage, "second-demo");
        QString found;
        const auto look = [&](const Result<Secret>& answer) {
            found = answer ? answer->reveal() : QString();
        };
        tokens.find(kPage, this, look);
        QCOMPARE(found, QStringLiteral("second-demo"));
        write(kPage, "");
        QCOMPARE(errorOf(tokens), ErrorCode::TokenMissing);
        tokens.find(other, this, look);
        QCOMPARE(found, QStringLiteral("other-demo"));
    }

    void theAppSecretIsOptional()
    {
        QVERIFY(settings::PageTokens::appSecret().isEmpty());
        qputenv("HEADSUP_APP_SECRET", " app-demo ");
        QCOMPARE(settings::PageTokens::appSecret().reveal(), QStringLiteral("app-demo"));
    }

    void theAppSecretOfAPageIsNotItsToken()
    {
        qunsetenv("HEADSUP_APP_SECRET");
        settings::MemorySecrets store;
        settings::PageTokens tokens(store);
        store.write(settings::PageTokens::appSecretKey(kPage), Secret(QStringLiteral("app-kept-demo")), this,
            [](const Result<void>&) {});
        QString found;
        const auto look = [&](const Secret& secret) { found = secret.reveal(); };
        tokens.findAppSecret(kPage, this, look);
        QCOMPARE(found, QStringLiteral("app-kept-demo"));
        QCOMPARE(errorOf(tokens), ErrorCode::TokenMissing);
        qputenv("HEADSUP_APP_SECRET", "app-demo");
        tokens.findAppSecret(kPage, this, look);
        QCOMPARE(found, QStringLiteral("app-demo"));
        qunsetenv("HEADSUP_APP_SECRET");
    }

private:
    ErrorCode errorOf(settings::PageTokens& tokens)
    {
        auto code = ErrorCode::Internal;
        tokens.find(kPage, this, [&](const Result<Secret>& answer) {
            if (!answer)
                code = answer.error().code;
        });
        return code;
    }
};

QTEST_GUILESS_MAIN(TstPageTokens)
#include "tst_pagetokens.moc"
