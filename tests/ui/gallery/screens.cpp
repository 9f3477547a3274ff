// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through the real window on the sample workspace (or on an empty one, with --empty) and writes a
// picture of every screen into a folder. Everything rehearses in a temporary folder. Sharp pictures:
// QT_SCALE_FACTOR=2.
#include "lookcheck.h"
#include "ports/system.h"
#include "ui/composer/messageeditor.h"
#include "ui/look/style.h"
#include "ui/shell/askbanner.h"
#include "ui/shell/backupdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translations.h"
#include "ui/widgets/relevancemeter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <memory>

using namespace headsup;
using namespace headsup::ui;

namespace {

constexpr int kPatience = 30'000;
constexpr int kFadesAreOver = 350;

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// The way through the window. Every step waits for what it needs; one that waits in vain ends the program.
class Walk
{
public:
    /// With a check, what cannot be seen whole is said and is a failure.
    Walk(MainWindow& window, QString folder, bool check)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_check(check)
    {
    }

    [[nodiscard]] bool ok() const { return m_failed.isEmpty(); }
    [[nodiscard]] bool isSound() const { return ok() && !m_faulty; }

    void grab(const char* name)
    {
        QTest::qWait(kFadesAreOver);
        if (m_check) {
            for (const auto& fault : test::lookFaults(m_window)) {
                m_faulty = true;
                qCritical("%s: %s", name, qPrintable(fault));
            }
        }
        if (!m_window.grab().save(QString(m_folder + u'/' + u(name) + QStringLiteral(".png"))))
            fail(name);
    }
    template<class Kind>
    Kind* part(const char* name)
    {
        const QWidget* within = m_window.currentScreen();
        for (auto* one : (within ? within : &m_window)->findChildren<Kind*>(u(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template<class Condition>
    void await(const char* what, Condition condition)
    {
        if (ok() && !QTest::qWaitFor(condition, kPatience))
            fail(what);
    }
    void press(const char* name)
    {
        await(name, [&] { return part<QAbstractButton>(name) && part<QAbstractButton>(name)->isEnabled(); });
        if (ok())
            part<QAbstractButton>(name)->click();
    }
    void welcome()
    {
        m_window.begin({});
        grab("00-welcome");
    }
    void empty()
    {
        part<QLineEdit>("pageId")->setText(u("100200300400500"));
        part<QLineEdit>("pageName")->setText(u("Lumen Shop"));
        press("newWorkspace");
        await("a Page", [&] { return m_window.page().has_value(); });
        QTest::qWait(kFadesAreOver);
        places("empty-");
    }
    void sample()
    {
        m_window.begin({{}, true});
        await("the sample", [&] { return m_window.page().has_value(); });
        QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
        await("people", [&] {
            auto* people = part<QTableView>("people");
            return people && people->model()->rowCount() > 100;
        });
        places("");
        m_window.activateWindow();
        QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
        grab("16-commands");
        QTest::keyClick(m_window.findChild<QLineEdit*>(u("commandSearch")), Qt::Key_Escape);
        people();
        compose();
        if (ok())
            send();
        imported();
    }

private:
    void fail(const char* what)
    {
        m_failed = u(what);
        qCritical("Waited in vain for: %s", what);
    }
    void places(const char* prefix)
    {
        const std::pair<Qt::Key, const char*> all[] = {{Qt::Key_1, "01-today"}, {Qt::Key_2, "02-topics"},
            {Qt::Key_3, "03-campaigns"}, {Qt::Key_4, "04-import"}, {Qt::Key_5, "05-page"},
            {Qt::Key_6, "23-ask-again"}, {Qt::Key_7, "24-reports"}, {Qt::Key_8, "25-health"}};
        for (const auto& [key, name] : all) {
            QTest::keyClick(&m_window, key, Qt::ControlModifier);
            grab(QByteArray(QByteArray(prefix) + name).constData());
        }
        m_window.go(ToSettings{});
        grab(QByteArray(QByteArray(prefix) + "26-settings").constData());
        m_window.go(ToHelp{});
        grab(QByteArray(QByteArray(prefix) + "27-help").constData());
        m_window.go(ToHelp{u("keys")});
        grab(QByteArray(QByteArray(prefix) + "28-help-keys").constData());
        QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    }
    void people()
    {
        m_window.go(ToTopics{});
        await("people", [&] {
            auto* all = part<QTableView>("people");
            return all && all->model()->rowCount() > 100;
        });
        QTest::qWait(kFadesAreOver);
        auto* list = part<QTableView>("people");
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        await("a person", [&] { return part<QLabel>("consentJournal") != nullptr; });
        grab("17-person");
        m_window.go(ToExport{});
        await("the columns", [&] {
            auto* columns = part<QListWidget>("exportColumns");
            return columns && columns->count() > 5;
        });
        grab("18-export");
        m_window.go(ToTopics{});
        await("the topics", [&] { return part<QPushButton>("changeTopic") != nullptr; });
        const char* const names[] = {"19-topic-edit", "20-topic-split", "21-topic-merge"};
        for (int i = 0; i < 3; ++i) {
            part<QPushButton>("changeTopic")->menu()->actions()[i]->trigger();
            QTest::qWait(kFadesAreOver);
            grab(names[i]);
        }
        press("topicCancel");
        m_window.findChild<BackupDesk*>()->ask(u("/home/ana/backups/sample 2026-11-22 1430.sqlite"));
        grab("22-restore");
        m_window.findChild<AskBanner*>(u("backupBanner"))->otherButton()->click();
    }
    void compose()
    {
        QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
        QTest::qWait(kFadesAreOver);
        press("writeFollowUp");
        await("the composer", [&] { return m_window.findChild<MessageEditor*>()->isEnabled(); });
        grab("06-composer-new");
        auto* editor = m_window.findChild<MessageEditor*>();
        auto* meter = m_window.findChild<RelevanceMeter*>();
        editor->text()->setPlainText(u("The new Ember kettle is here, 20 % off today only"));
        await("a verdict", [&] { return meter->verdict() == domain::Verdict::NotRelevant; });
        grab("07-composer-not-relevant");
        editor->setMessage({}, {{u("Order now"), domain::LinkAction{u("https://lumen.example/aurora-2")}}});
        editor->text()->setPlainText(u("Hi {first_name|there}, the Aurora 2 trail shoes are back in stock in "
                                       "all sizes: https://lumen.example/aurora-2"));
        await("a verdict", [&] { return meter->verdict() == domain::Verdict::Relevant; });
        grab("08-composer");
        press("toPreflight");
        await("the pre-flight", [&] {
            auto* people = part<QLabel>("people");
            return people && people->text().size() > 1;
        });
        grab("09-preflight");
    }
    void send()
    {
        QString digits;
        for (const auto c : part<QLabel>("people")->text()) {
            if (c.isDigit())
                digits += c;
        }
        part<QLineEdit>("number")->setText(digits);
        if (auto* reason = part<QLineEdit>("reason"))
            reason->setText(u("The prompts say it in other words."));
        press("send");
        await("the sending", [&] { return part<QAbstractButton>("pause") != nullptr; });
        QTest::qWait(4000);
        grab("10-sending");
        QTest::keyClick(&m_window, Qt::Key_3, Qt::ControlModifier);
        grab("11-campaigns-while-sending");
        for (auto* table : m_window.findChildren<QTableView*>(u("campaignTable"))) {
            table->setFocus();
            table->selectRow(0);
            QTest::keyClick(table, Qt::Key_Return);
        }
        press("pause");
        press("showResults");
        auto* deliveries = m_window.findChild<QTableView*>(u("deliveryTable"));
        await("results", [&] {
            deliveries = m_window.findChild<QTableView*>(u("deliveryTable"));
            return deliveries && deliveries->model()->rowCount() > 0;
        });
        QTest::qWait(kFadesAreOver);
        if (deliveries)
            deliveries->selectRow(0);
        grab("12-results");
        QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier);
        await("the steps", [&] { return part<QAbstractButton>("step0") != nullptr; });
        QTest::qWait(kFadesAreOver);
        grab("17-today-with-a-paused-campaign");
    }
    void imported()
    {
        m_window.go(ToImport{u(HEADSUP_SOURCE "/resources/demo/xerochat_otn_optin_subscriber.csv")});
        await("columns", [&] { return part<QTableView>("columnsTable") != nullptr; });
        grab("13-import-columns");
        press("checkRows");
        await("the topics", [&] { return part<QLineEdit>("topicName1") != nullptr; });
        grab("15-import-topics");
        m_window.go(ToImport{u(HEADSUP_SOURCE "/resources/demo/optins.csv")});
        await("the check", [&] { return part<QAbstractButton>("checkRows"); });
        press("checkRows");
        await("the outcome", [&] { return part<QTableView>("rejects") != nullptr; });
        grab("14-import-checked");
    }
    MainWindow& m_window;
    QString m_folder;
    QString m_failed;
    bool m_check;
    bool m_faulty = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(u("grab"), u("Write pictures into this folder."), u("folder"));
    const QCommandLineOption language(u("lang"), u("Speak this language."), u("code"), u("en"));
    const QCommandLineOption dark(u("dark"), u("Dark."));
    const QCommandLineOption empty(u("empty"), u("An empty workspace in place of the sample."));
    const QCommandLineOption size(u("size"), u("Of the window."), u("WxH"), u("1280x800"));
    const QCommandLineOption check(
        u("check"), u("Fail where a text is cut off or parts lie over each other."));
    parser.addOptions({folder, language, dark, empty, size, check});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(u("data")).toUtf8());
    const QLocale locale(parser.value(language));
    QLocale::setDefault(locale);
    installTranslations(application, locale); // Qt's own words
    QTranslator words;
    if (words.load(locale, u("headsup"), u("_"), u(HEADSUP_QM)))
        QApplication::installTranslator(&words);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    applyLook(application, parser.isSet(dark) ? Scheme::Dark : Scheme::Light);
    QDir().mkpath(parser.value(folder));

    const ports::SystemClock clock;
    QSettings settings(home.filePath(u("settings.ini")), QSettings::IniFormat);
    MainWindow window(clock, settings);
    const auto wished = parser.value(size).split(u'x');
    window.resize(wished.value(0).toInt(), wished.value(1).toInt());
    window.show();
    Walk walk(window, parser.value(folder), parser.isSet(check));
    walk.welcome();
    if (parser.isSet(empty))
        walk.empty();
    else
        walk.sample();
    window.close();
    (void)QTest::qWaitFor([&] { return !window.isVisible(); }, kPatience);
    return walk.isSound() ? 0 : 1;
}
