// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "session/places.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTextEdit>

using namespace headsup;

namespace {

QString pathOf(const QWidget* widget)
{
    QStringList parts;
    for (const auto* one = widget; one && !one->isWindow(); one = one->parentWidget())
        parts.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className())
                                                  : one->objectName());
    return parts.mid(std::max<qsizetype>(0, parts.size() - 4)).join(u'/');
}

bool takesTab(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           !widget->focusProxy();
}

/// Controls of a window that somebody may come to by Tab. The parts of a control count as the control.
QList<QWidget*> stops(const QWidget& window)
{
    QList<QWidget*> all;
    for (auto* one : window.findChildren<QWidget*>()) {
        if (takesTab(one) && one->window() == &window)
            all.append(one);
    }
    return all;
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || takesTab(widget);
}

/// Belongs to a control that has the name: the editor of a spin box, the list of a combo box.
bool isPart(const QWidget* widget)
{
    const auto* above = widget->parentWidget();
    return above &&
           (qobject_cast<const QAbstractItemView*>(above) || qobject_cast<const QComboBox*>(above) ||
               qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QLineEdit*>(above));
}

} // namespace

/// Walks the accessible tree of every screen, and goes through each by Tab.
class TstAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everythingHasAName_data() { screens(); }
    void everythingHasAName();
    void tabReachesEverything_data() { screens(); }
    void tabReachesEverything();
    void theWelcomePageToo();

private:
    void screens();
    void show(const QString& name);
    void nameAll(const QWidget& within);
    void walk(QWidget& window);
    ports::SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    domain::TopicId m_topic;
    domain::CampaignId m_draft;
    domain::CampaignId m_done;
    domain::Psid m_person;
};

void TstAccess::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toUtf8());
    m_settings = std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_window = std::make_unique<ui::MainWindow>(m_clock, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->begin({{}, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().has_value(), 30000);
    session::ReadLine reads(session::demoWorkspacePath());
    bool done = false;
    const auto ticket = reads.ask(
        [this, page = m_window->page()->id](
            store::Reader& reader, const store::CancelFlag&) -> domain::Result<bool> {
            const auto topics = reader.topics(page);
            const auto campaigns = reader.campaigns(page);
            if (!topics || !campaigns)
                return false;
            for (const auto& one : *topics) {
                if (one.counts[domain::OptInState::Unused] > 10)
                    m_topic = one.topic.id;
            }
            for (const auto& one : *campaigns)
                (one.campaign.state == domain::CampaignState::Draft ? m_draft : m_done) = one.campaign.id;
            store::OptInQuery query;
            query.page = page;
            const auto first = reader.optInPage(query, {}, 1);
            if (!first || first->rows.empty())
                return false;
            m_person = first->rows.front().psid;
            return true;
        },
        this, [&done](const domain::Result<bool>& known) { done = known.ok(); });
    QTRY_VERIFY(done);
    QVERIFY(m_topic.isValid());
    QVERIFY(m_person.isValid());
}

void TstAccess::cleanupTestCase()
{
    m_window.reset();
}

void TstAccess::screens()
{
    QTest::addColumn<QString>("screen");
    for (const auto* name : {"today", "topics", "import", "campaigns", "composer", "preflight", "results",
             "person", "export", "board", "reports", "health", "page", "settings", "help"}) {
        if (qstrcmp(name, "preflight") == 0 && !m_draft.isValid())
            continue;
        if (qstrcmp(name, "results") == 0 && !m_done.isValid())
            continue;
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TstAccess::show(const QString& name)
{
    const std::map<QString, ui::Destination> all{{QStringLiteral("today"), ui::ToToday{}},
        {QStringLiteral("topics"), ui::ToTopics{m_topic}}, {QStringLiteral("import"), ui::ToImport{}},
        {QStringLiteral("campaigns"), ui::ToCampaigns{}},
        {QStringLiteral("composer"), ui::ToComposer{std::nullopt, m_topic}},
        {QStringLiteral("board"), ui::ToBoard{}}, {QStringLiteral("reports"), ui::ToReports{}},
        {QStringLiteral("health"), ui::ToHealth{}}, {QStringLiteral("preflight"), ui::ToPreflight{m_draft}},
        {QStringLiteral("results"), ui::ToResults{m_done}},
        {QStringLiteral("person"), ui::ToPerson{m_person}}, {QStringLiteral("export"), ui::ToExport{}},
        {QStringLiteral("settings"), ui::ToSettings{}}, {QStringLiteral("help"), ui::ToHelp{}}};
    if (name == u"page")
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    else
        m_window->go(all.at(name));
    QTest::qWait(700); // what is asked for comes in, and fades
    QVERIFY(m_window->currentScreen() && m_window->currentScreen()->isVisible());
}

void TstAccess::nameAll(const QWidget& within)
{
    QStringList nameless;
    for (auto* one : within.findChildren<QWidget*>()) {
        if (!one->isVisible() || !isControl(one) || isPart(one) || one->objectName().startsWith(u"qt_"))
            continue;
        auto* face = QAccessible::queryAccessibleInterface(one);
        if (!face || (face->text(QAccessible::Name).trimmed().isEmpty() &&
                         face->text(QAccessible::Description).trimmed().isEmpty()))
            nameless.append(pathOf(one));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name: ") + nameless.join(u", ")));
}

void TstAccess::everythingHasAName()
{
    QFETCH(QString, screen);
    show(screen);
    nameAll(*m_window);
}

void TstAccess::walk(QWidget& window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto wanted = stops(window);
    QVERIFY(!wanted.isEmpty());
    QSet<QWidget*> seen;
    wanted.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < 4 * wanted.size(); ++i) {
        auto* now = QApplication::focusWidget();
        QVERIFY2(now, "the focus is nowhere");
        QVERIFY2(now->isVisible(), qPrintable(pathOf(now)));
        seen.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
        // Tab goes from day to month to year first.
        for (int part = 0;
             part < 3 && QApplication::focusWidget() == now && qobject_cast<QDateTimeEdit*>(now); ++part)
            QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() == now && wanted.size() > 1)
            QVERIFY2(false, qPrintable(QStringLiteral("Tab does not leave ") + pathOf(now)));
    }
    QStringList missed;
    for (auto* one : wanted) {
        // A group of buttons of which one can be chosen is one stop.
        auto* button = qobject_cast<QAbstractButton*>(one);
        if (!seen.contains(one) && takesTab(one) && !(button && button->autoExclusive()))
            missed.append(pathOf(one));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("not reached by Tab: ") + missed.join(u", ")));
}

void TstAccess::tabReachesEverything()
{
    QFETCH(QString, screen);
    show(screen);
    walk(*m_window);
}

void TstAccess::theWelcomePageToo()
{
    QSettings settings(m_dir.filePath(QStringLiteral("first.ini")), QSettings::IniFormat);
    ui::MainWindow window(m_clock, settings);
    window.show();
    window.begin({});
    QTest::qWait(400);
    nameAll(window);
    walk(window);
}

QTEST_MAIN(TstAccess)
#include "tst_access.moc"
