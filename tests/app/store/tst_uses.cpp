// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement.h"
#include "fixture.h"
#include "store/glance.h"
#include "store/usejournal.h"

#include <QDir>
#include <QFileInfo>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using store::Use;
using store::UseJournal;

namespace {

const QString kName = QStringLiteral("aworkspace");

UseJournal::Line line(qint64 number, char token, Use use = Use::Claimed)
{
    return {number, QByteArray(16, token), use, kNow + Milliseconds{number}};
}

Claim claim(Workspace& w, CampaignId id)
{
    auto answer = must(w.writer().claimNext(id, kNow));
    if (!answer.claim)
        qFatal("nothing to claim");
    return std::move(*answer.claim);
}

void settle(Workspace& w, const Claim& claim, const SendOutcome& outcome)
{
    must(w.writer().settle(claim.attempt(), outcome, settlementOf(outcome, kNow), kNow));
}

void copy(const QString& from, const QString& to)
{
    QFile::remove(to);
    QFile::remove(to + QStringLiteral("-wal"));
    QFile::remove(to + QStringLiteral("-shm"));
    if (!QFile::copy(from, to))
        qFatal("cannot copy to %s", qPrintable(to));
}

} // namespace

/// What a workspace must not forget when an older copy of it comes back.
class TstUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        const std::vector<UseJournal::Line> lines{
            line(1, 'a'), line(2, 'b', Use::Withdrawn), line(7, 'a', Use::Sent)};
        {
            const auto journal = must(UseJournal::open(folder.path(), kName));
            QVERIFY(must(journal->after(0)).empty());
            must(journal->append({lines[0], lines[1]}));
            must(journal->append({lines[2]}));
        }
        const auto journal = must(UseJournal::open(folder.path(), kName));
        QCOMPARE(must(journal->after(0)), lines);
        QCOMPARE(must(journal->after(2)), (std::vector<UseJournal::Line>{lines[2]}));
        QVERIFY(must(journal->after(7)).empty());
        QCOMPARE(QFileInfo(journal->path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }
    void aLineThatACrashCutShortIsDropped()
    {
        const QTemporaryDir folder;
        QString path;
        {
            const auto journal = must(UseJournal::open(folder.path(), kName));
            must(journal->append({line(1, 'a')}));
            path = journal->path();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("torn");
        file.close();
        const auto journal = must(UseJournal::open(folder.path(), kName));
        must(journal->append({line(2, 'b')}));
        QCOMPARE(must(journal->after(0)), (std::vector<UseJournal::Line>{line(1, 'a'), line(2, 'b')}));
    }
    void hashesBelongToOneWorkspaceAndShowNoToken()
    {
        const QTemporaryDir folder;
        const auto one = must(UseJournal::open(folder.path(), kName));
        const auto other = must(UseJournal::open(folder.path(), QStringLiteral("another")));
        const auto token = QStringLiteral("otn-demo-000001");
        QCOMPARE(one->hashOf(token, 0), one->hashOf(token, 0));
        QVERIFY(one->hashOf(token, 0) != other->hashOf(token, 0));
        QVERIFY(one->hashOf(token, 0) != one->hashOf(QStringLiteral("otn-demo-000002"), 0));
        QVERIFY(one->hashOf(token, 0) != one->hashOf(token, 1)); // a rehearsal spends nothing
        QVERIFY(!one->hashOf(token, 0).contains("otn"));
    }

    /// A copy from before the campaign, put back after it: every kind of end is remembered.
    void aRestoredWorkspaceKeepsSpentTokensSpent()
    {
        Workspace w;
        w.fill(7);
        w.close();
        const QString backup = w.path() + QStringLiteral(".backup");
        copy(w.path(), backup);
        w.open();
        const auto id = w.sending();
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        settle(w, claim(w, id), unknown());
        settle(w, claim(w, id), refused(TokenFate::Dead, RetryRule::Never, kTokenRefused));
        settle(w, claim(w, id), refused(TokenFate::Kept, RetryRule::ByHand, QStringLiteral("cooldown")));
        (void)claim(w, id); // and the program ends here
        w.close();

        copy(backup, w.path());
        w.open();
        const auto report = must(w.writer().recover(kNow));
        QCOMPARE(report.usedMeanwhile, 4);
        QCOMPARE(w.state(1), OptInState::SpentElsewhere);
        QCOMPARE(w.state(2), OptInState::SpentElsewhere);
        QCOMPARE(w.state(3), OptInState::SpentElsewhere);
        QCOMPARE(w.state(4), OptInState::Unused); // proven unused
        QCOMPARE(w.state(5), OptInState::SpentElsewhere);
        QCOMPARE(w.state(6), OptInState::Unused);
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 0);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
        // It goes on from there, and the journal with it.
        const auto next = w.sending();
        QCOMPARE(claim(w, next).optIn(), OptInId{4});
        w.close();
        copy(backup, w.path());
        w.open();
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 5);
        QCOMPARE(w.state(4), OptInState::SpentElsewhere);
    }
    /// The backup was made in the middle of the campaign: its reserved opt-ins may be used by now, too.
    void aCampaignOfARestoredWorkspaceLeavesTheUsedOnesOut()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        must(w.writer().pause(id, PauseReason::ByPerson, {}));
        w.close();
        const QString backup = w.path() + QStringLiteral(".backup");
        copy(w.path(), backup);
        w.open();
        must(w.writer().startSending(id));
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        w.close();
        copy(backup, w.path());
        w.open();
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 1);
        must(w.writer().startSending(id));
        QCOMPARE(claim(w, id).optIn(), OptInId{2});
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::LeftOut);
        QCOMPARE(w.delivery(id, 1).reason, slug(LeftOutReason::SpentElsewhere));
        QCOMPARE(w.wrongCounters(), 0);
    }
    /// The copy never had them: the list is imported again, as one does after a restore.
    void whatWasImportedAndSentAfterTheCopyStaysSpent()
    {
        Workspace w;
        w.close();
        const QString backup = w.path() + QStringLiteral(".backup");
        copy(w.path(), backup);
        w.open();
        w.fill(4);
        const auto id = w.sending();
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        settle(w, claim(w, id), refused(TokenFate::Kept, RetryRule::ByHand, QStringLiteral("cooldown")));
        must(w.writer().withdraw(Workspace::page(), record(4).psid, kNow));
        w.close();
        copy(backup, w.path());
        w.open();
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 0);
        std::vector<ports::Intake> intakes;
        w.import({record(1), record(2), record(3), record(4)}, &intakes);
        using ports::Intake;
        QCOMPARE(intakes, (std::vector{Intake::Spent, Intake::Added, Intake::Added, Intake::Spent}));
        QCOMPARE(w.state(1), OptInState::SpentElsewhere);
        QCOMPARE(w.state(4), OptInState::Withdrawn);
        QCOMPARE(w.wrongCounters(), 0);
    }
    /// The copy was made while the answer was awaited, which came later.
    void aDoubtOfTheCopyIsLiftedByWhatCameLater()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        const auto first = claim(w, id);
        const auto second = claim(w, id);
        const QString backup = w.path() + QStringLiteral(".backup");
        RawSql(w.path()).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        copy(w.path(), backup);
        settle(w, first, accepted(QStringLiteral("m_1")));
        settle(w, second, unknown());
        w.close();
        copy(backup, w.path());
        w.open();
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 1);
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Accepted);
        QCOMPARE(w.delivery(id, 1).reason, QStringLiteral("remembered_sent"));
        QCOMPARE(w.state(2), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 2).state, DeliveryState::Uncertain);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }
    void twoCopiesAreNotOpenAtOnce()
    {
        Workspace w;
        w.fill(1);
        w.close();
        const QString copied = w.path() + QStringLiteral(".copy");
        copy(w.path(), copied);
        w.open();
        const auto second = w.tryOpen(copied);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::WorkspaceBusy);
        QCOMPARE(second.error().details.front(), copied);
        // What the first one uses, the second one knows once it may open.
        const auto id = w.sending();
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        w.close();
        const auto writer = must(w.tryOpen(copied));
        QCOMPARE(must(writer->recover(kNow)).usedMeanwhile, 1);
    }
    void anotherComputerAsksFirst()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        (void)claim(w, id);
        must(w.writer().pause(id, PauseReason::ByPerson, {}));
        w.close();
        w.outside = {w.folder() + QStringLiteral("/elsewhere"), QStringLiteral("another computer")};
        w.open();
        const auto refusedHere = w.writer().startSending(id);
        QCOMPARE(refusedHere.error().code, ErrorCode::WorkspaceElsewhere);
        QCOMPARE(must(w.writer().campaign(id)).campaign.state, CampaignState::Paused);
        must(w.writer().sendFromHere());
        must(w.writer().startSending(id));
        w.close();
        w.outside = w.outsideOf(QStringLiteral("this computer"));
        w.open();
        must(w.writer().pause(id, PauseReason::ByPerson, {}));
        QCOMPARE(w.writer().startSending(id).error().code, ErrorCode::WorkspaceElsewhere);
    }
    /// A copy made before the first message, carried to another computer: two could send, only one does.
    void aCopyFromBeforeTheFirstMessageAsksToo()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.frozen();
        w.close();
        const QString copied = w.path() + QStringLiteral(".copy");
        copy(w.path(), copied);
        w.outside = {w.folder() + QStringLiteral("/elsewhere"), QStringLiteral("another computer")};
        const auto elsewhere = must(w.tryOpen(copied));
        QCOMPARE(elsewhere->startSending(id).error().code, ErrorCode::WorkspaceElsewhere);
        w.outside = w.outsideOf(QStringLiteral("this computer"));
        w.open();
        must(w.writer().startSending(id));
    }
    /// Without a line in the journal nothing may be presented.
    void aJournalThatCannotBeWrittenStopsTheClaim()
    {
        Workspace w;
        w.fill(2);
        w.close();
        w.outside.usesFolder = QStringLiteral("/dev/full/nowhere");
        QVERIFY(!w.tryOpen(w.path()).ok());
        w.outside = w.outsideOf(QStringLiteral("this computer"));
        w.open();
        const auto id = w.sending();
        // A device that takes no byte stands in for a full disk.
        const auto journal =
            QDir(w.usesFolder()).entryInfoList({QStringLiteral("*.uses")}).front().filePath();
        w.close();
        QVERIFY(QFile::remove(journal));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), journal));
        w.open();
        const auto answer = w.writer().claimNext(id, kNow);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(w.state(1), OptInState::Reserved);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Pending);
        QCOMPARE(w.wrongCounters(), 0);
        w.close();
        QVERIFY(QFile::remove(journal));
        w.open();
        QCOMPARE(claim(w, id).optIn(), OptInId{1});
    }
    /// One account, two workspaces that both imported the same list of a real Page: one token is one token.
    void anotherWorkspaceOfTheSameAccountKnowsWhatWasSpent()
    {
        const auto live = [](Workspace& w) {
            must(w.writer().addPage(
                {Workspace::page(), QStringLiteral("Shop"), QUrl(QStringLiteral("https://graph.example")),
                    QStringLiteral("v25.0"), false},
                kNow));
        };
        Workspace a(false);
        Workspace b(false);
        b.close();
        b.outside = a.outside;
        b.open();
        live(a);
        live(b);
        a.fill(5);
        b.fill(4);
        const auto ofA = a.sending();
        const auto ofB = b.sending();
        settle(a, claim(a, ofA), accepted(QStringLiteral("m_1")));
        const auto flying = claim(a, ofA);                                                     // the second
        settle(a, claim(a, ofA), SendOutcome{SendResult::NotSent, {}, {}, {}, {}, {}, 0, {}}); // the third
        must(a.writer().withdraw(Workspace::page(), record(4).psid, kNow));
        QCOMPARE(claim(b, ofB).optIn(), OptInId{3}); // the first two are left out
        QCOMPARE(b.state(1), OptInState::SpentElsewhere);
        QCOMPARE(b.state(2), OptInState::SpentElsewhere);
        QCOMPARE(must(b.writer().claimNext(ofB, kNow)).kind, store::ClaimAnswer::Kind::NothingLeft);
        QCOMPARE(b.state(4), OptInState::Withdrawn);
        QCOMPARE(b.wrongCounters(), 0);
        QCOMPARE(b.wrongJournals(), 0);
        // The other way round, and for what is imported only now.
        QCOMPARE(claim(a, ofA).optIn(), OptInId{5});
        std::vector<ports::Intake> intakes;
        b.import({record(5), record(6)}, &intakes);
        QCOMPARE(intakes, (std::vector{ports::Intake::Spent, ports::Intake::Added}));
    }
    void whatIsRehearsedElsewhereIsNotSpent()
    {
        Workspace a;
        Workspace b;
        b.close();
        b.outside = a.outside;
        b.open();
        a.fill(1);
        b.fill(1);
        settle(a, claim(a, a.sending()), accepted(QStringLiteral("m_1")));
        QCOMPARE(claim(b, b.sending()).optIn(), OptInId{1});
    }
    /// An opt-out that a restored backup would not know of is none: it is refused as a whole.
    void aJournalThatCannotBeWrittenRefusesAnOptOut()
    {
        Workspace w;
        w.fill(2);
        const auto journal =
            QDir(w.usesFolder()).entryInfoList({QStringLiteral("*.uses")}).front().filePath();
        w.close();
        QVERIFY(QFile::remove(journal));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), journal));
        w.open();
        QCOMPARE(w.writer().withdraw(Workspace::page(), record(1).psid, kNow).error().code,
            ErrorCode::FileUnwritable);
        QCOMPARE(w.writer().erase(Workspace::page(), record(1).psid, kNow).error().code,
            ErrorCode::FileUnwritable);
        QCOMPARE(w.state(1), OptInState::Unused);
        QVERIFY(must(w.writer().person(Workspace::page(), record(1).psid)).optIns.size() == 1);
        QCOMPARE(w.wrongCounters(), 0);
    }
    /// People who opted out or were erased after a backup stay so in it, and no list brings them back.
    void aRestoredWorkspaceKeepsPeopleOutAndErased()
    {
        Workspace w;
        w.fill(4);
        w.close();
        const QString backup = w.path() + QStringLiteral(".backup");
        copy(w.path(), backup);
        w.open();
        must(w.writer().withdraw(Workspace::page(), record(1).psid, kNow));
        must(w.writer().erase(Workspace::page(), record(2).psid, kNow));
        w.import({record(9)}); // not in the backup at all
        must(w.writer().erase(Workspace::page(), record(9).psid, kNow));
        w.close();

        copy(backup, w.path());
        w.open();
        QCOMPARE(w.state(1), OptInState::Unused); // nobody has looked yet
        QVERIFY(must(w.writer().recover(kNow + 1h)).usedMeanwhile > 0);
        QCOMPARE(w.state(1), OptInState::Withdrawn);
        QCOMPARE(w.state(2), OptInState::Withdrawn);
        QCOMPARE(w.state(3), OptInState::Unused);
        QCOMPARE(
            must(w.writer().person(Workspace::page(), record(1).psid)).person.firstName, record(1).firstName);
        QCOMPARE(w.writer().person(Workspace::page(), record(2).psid).error().code, ErrorCode::NotFound);
        QCOMPARE(must(w.writer().recover(kNow + 2h)).usedMeanwhile, 0);
        const auto later = [](int i, const char* token) {
            auto one = record(i);
            one.token = Secret(QString::fromLatin1(token));
            return one;
        };
        w.import({later(1, "otn-demo-a"), later(2, "otn-demo-b"), later(9, "otn-demo-c"), record(9)});
        QCOMPARE(must(w.writer().person(Workspace::page(), record(1).psid)).optIns.size(), 2U);
        QCOMPARE(must(w.writer().person(Workspace::page(), record(1).psid)).optIns.back().row.state,
            OptInState::Withdrawn); // given before the opt-out
        QCOMPARE(w.writer().person(Workspace::page(), record(2).psid).error().code, ErrorCode::NotFound);
        QCOMPARE(w.writer().person(Workspace::page(), record(9).psid).error().code, ErrorCode::NotFound);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }
    void readingTellsThatACopyIsEarlier()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.frozen();
        w.close();
        const QString backup = w.path() + QStringLiteral(".backup");
        copy(w.path(), backup);
        QVERIFY(!store::isEarlierCopy(w.path(), w.usesFolder()));
        w.open();
        must(w.writer().startSending(id));
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        QVERIFY(!store::isEarlierCopy(w.path(), w.usesFolder())); // also while it is being written
        w.close();
        QVERIFY(!store::isEarlierCopy(w.path(), w.usesFolder()));
        QVERIFY(store::isEarlierCopy(backup, w.usesFolder()));
        QVERIFY(!store::isEarlierCopy(backup, w.folder() + QStringLiteral("/nowhere")));
    }
    /// Opening drops a line cut short, which the program that holds the other copy may just be writing.
    void aCopyThatMayNotBeOpenedTouchesNoJournal()
    {
        Workspace w;
        w.fill(1);
        w.close();
        const QString copied = w.path() + QStringLiteral(".copy");
        copy(w.path(), copied);
        w.open();
        const auto journal =
            QDir(w.usesFolder()).entryInfoList({QStringLiteral("*.uses")}).front().filePath();
        QFile file(journal);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write("half a line"), 11);
        file.close();
        QCOMPARE(w.tryOpen(copied).error().code, ErrorCode::WorkspaceBusy);
        QCOMPARE(QFileInfo(journal).size() % 32, 11);
    }
};

QTEST_GUILESS_MAIN(TstUses)
#include "tst_uses.moc"
