// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/interrupt.h"
#include "tests/app/session/fixture.h"
#include "ui/look/style.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <csignal>

using namespace headsup;
using namespace headsup::test;
using domain::CampaignState;
using domain::DeliveryState;

namespace {

constexpr int kPatience = 60'000;
constexpr int kPeople = 60;

/// The window as a program of its own, which sends the campaign 1 of a workspace as soon as it is open.
int runWindow(QApplication& application, const QString& workspace)
{
    ui::applyLook(application, ui::Scheme::Light);
    const ports::SystemClock clock;
    QSettings settings(workspace + QStringLiteral(".ini"), QSettings::IniFormat);
    ui::MainWindow window(clock, settings);
    session::Interrupt interrupt;
    QObject::connect(&interrupt, &session::Interrupt::requested, &window, &ui::MainWindow::closeForGood);
    window.show();
    window.begin({workspace, false});
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        if (!window.page())
            return;
        if (!window.currentScreen() ||
            window.currentScreen()->findChild<QPushButton*>(QStringLiteral("resume")) == nullptr) {
            window.go(ui::ToSending{domain::CampaignId(1)});
            return;
        }
        auto* resume = window.currentScreen()->findChild<QPushButton*>(QStringLiteral("resume"));
        if (resume->isVisible() && resume->isEnabled()) {
            poll.stop();
            resume->click();
        }
    });
    poll.start(50);
    return QApplication::exec();
}

} // namespace

class TstSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalPausesAndCloses_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void aSignalPausesAndCloses()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        const auto sim = standIn(domain::Milliseconds{150});
        const auto path = folder.filePath(QStringLiteral("w.sqlite"));
        {
            const auto room = must(session::Room::open(path));
            fill(*room, pageAt(sim->address()), kPeople, folder);
            QCOMPARE(frozen(*room, kPeople), domain::CampaignId(1));
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window"), path});
        const auto arrivals = [&sim] { return ledgerOf(*sim)[u"arrivals"].toInt(); };
        QTRY_VERIFY_WITH_TIMEOUT(arrivals() >= 5, kPatience);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(arrivals() < kPeople);

        const auto room = must(session::Room::open(path));
        QVERIFY(room->recovered().campaigns.empty()); // nothing was cut short
        const auto summary = must(room->store().campaign(domain::CampaignId(1)));
        QCOMPARE(summary.campaign.state, CampaignState::Paused);
        QCOMPARE(summary.campaign.pauseReason, domain::PauseReason::ByPerson);
        QCOMPARE(summary.counts[DeliveryState::Accepted], arrivals());
        QCOMPARE(summary.counts[DeliveryState::Uncertain], 0);
        QCOMPARE(summary.counts[DeliveryState::InFlight], 0);
    }
    void theProgramItselfClosesAtOnceWhereNothingIsSent()
    {
        const QTemporaryDir folder;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.filePath(QStringLiteral("config")));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HEADSUP_BIN "/headsup"),
            {QStringLiteral("--workspace"), folder.filePath(QStringLiteral("w.sqlite"))});
        QVERIFY(process.waitForStarted(kPatience));
        // Signals are heard from where its settings are read; its lock stands once the workspace is open.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder.filePath(QStringLiteral("w.sqlite.lock"))) ||
                                     process.state() == QProcess::NotRunning ||
                                     QFileInfo::exists(folder.filePath(QStringLiteral("w.sqlite"))),
            kPatience);
        process.terminate();
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.value(1) == u"--window")
        return runWindow(application, words.value(2));
    TstSignals test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signals.moc"
