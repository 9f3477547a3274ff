// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/composer/checkrunner.h"
#include "ui/composer/composerscreen.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/findingrow.h"
#include "ui/composer/messageeditor.h"
#include "ui/composer/previewpanel.h"
#include "ui/composer/relevancecard.h"
#include "ui/composer/spanmap.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/relevancemeter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace headsup;
using namespace headsup::test;
using ui::SpanMap;

namespace {

/// The composer with a new follow-up for six people.
struct Opened
{
    FlowDesk ground;
    domain::TopicId topic = ground.importPeople(FlowDesk::sixPeople());
    ui::ComposerScreen screen{ground.desk()};
    ui::MessageEditor* editor = screen.findChild<ui::MessageEditor*>();

    Opened()
    {
        screen.resize(1072, 744);
        screen.show();
        screen.enter(ui::ToComposer{std::nullopt, topic});
        (void)QTest::qWaitFor([this] { return editor->isEnabled(); });
    }
    template<class T>
    T* part(const char* name)
    {
        return screen.findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace

class TstComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void spansFindTheirWayBack();
    void savesOfADraftShareItsId();
    void worstCasesComeFirst();
    void lastEditsOutliveTheScreen();
    void writesChecksAndSaves();
    void narrowsAndOffersReply();
    void nothingMovesWhileTyping();
    void tabGoesAlongTheRows();
    void whatIsLookedForIsEdited();
    void samplesAndFactsAreOffered();
    void unreadyButtonLeavesThePreview();
};

void TstComposer::spansFindTheirWayBack()
{
    const QString source = QStringLiteral("Hi {first_name| there }, {{sale}} now");
    const QString plain = domain::MessageTemplate::parse(source)->plainText();
    QCOMPARE(plain, QStringLiteral("Hi there, {sale} now"));
    const SpanMap map(source, plain);
    const auto words = [&](const char* text) {
        const auto range = map.toSource(plain.indexOf(QLatin1String(text)), qstrlen(text));
        return source.mid(range.start, range.length);
    };
    QCOMPARE(words("there"), QStringLiteral("there"));
    QCOMPARE(words("sale"), QStringLiteral("sale"));
    QCOMPARE(words("now"), QStringLiteral("now"));
    QCOMPARE(map.toSource(plain.size() + 3, 5).length, 0); // a link of a button
    const QString unfinished = QStringLiteral("Hi {first_na");
    QCOMPARE(SpanMap(unfinished, unfinished).toSource(3, 4), (SpanMap::Range{3, 4}));
}

void TstComposer::savesOfADraftShareItsId()
{
    QList<domain::Campaign> saved;
    QList<ui::DraftKeeper::SharedId> ids;
    QList<ui::DraftKeeper::Reply> replies;
    ui::DraftKeeper keeper([&](const domain::Campaign& draft, const ui::DraftKeeper::SharedId& id,
                               ui::DraftKeeper::Reply reply) {
        saved.append(draft);
        ids.append(id);
        replies.append(reply);
    });
    QSignalSpy told(&keeper, &ui::DraftKeeper::saved);
    domain::Campaign draft;
    draft.source = QStringLiteral("one");
    keeper.edit(draft);
    keeper.flush();
    draft.source = QStringLiteral("two");
    keeper.edit(draft);
    keeper.flush();
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved[1].source, QStringLiteral("two"));
    QCOMPARE(ids[0], ids[1]); // a save that knew no id would make a second draft
    replies[0](domain::CampaignId(7));
    QCOMPARE(told.count(), 0); // the second is still under way
    replies[1](domain::Err{domain::ErrorCode::Internal});
    QVERIFY(!keeper.isSaved());
    keeper.flush(); // what failed is tried once more
    QCOMPARE(saved.size(), 3);
    replies[2](domain::CampaignId(7));
    QCOMPARE(told.count(), 1);
    QVERIFY(keeper.isSaved());
    QCOMPARE(keeper.id(), domain::CampaignId(7));
    keeper.begin({});
    keeper.edit(draft);
    keeper.flush();
    QVERIFY(ids.last() != ids.first());
}

void TstComposer::worstCasesComeFirst()
{
    std::vector<store::AudienceRow> rows(4);
    const char* names[] = {"Ana", "Maximiliane-Charlotte", "", "Mio"};
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].person.id = domain::PersonId(static_cast<qint64>(i) + 1);
        rows[i].person.firstName = QString::fromLatin1(names[i]);
        rows[i].person.name = rows[i].person.firstName;
    }
    const auto people = ui::previewPeople(rows, campaign::AudienceFilter{});
    QCOMPARE(people.size(), 4);
    QCOMPARE(people[0].why, ui::PreviewPerson::Why::NoName);
    QCOMPARE(people[1].person.firstName, QStringLiteral("Maximiliane-Charlotte"));
    QCOMPARE(people[1].why, ui::PreviewPerson::Why::Longest);
}

/// The window may close while the first save is under way: what was typed after it is saved too, as one
/// draft.
void TstComposer::lastEditsOutliveTheScreen()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    {
        ui::ComposerScreen screen(ground.desk());
        screen.enter(ui::ToComposer{std::nullopt, topic});
        auto* editor = screen.findChild<ui::MessageEditor*>();
        QTRY_VERIFY(editor->isEnabled());
        editor->text()->setPlainText(QStringLiteral("The first words"));
        screen.leave();
        editor->text()->setPlainText(QStringLiteral("The last words"));
        screen.leave();
    }
    const auto campaigns = ground.run([](session::Room& room) {
        return *room.store().campaigns(domain::PageId(QStringLiteral("100000000000001")));
    });
    QCOMPARE(campaigns.size(), 1);
    QCOMPARE(campaigns[0].campaign.source, QStringLiteral("The last words"));
}

void TstComposer::writesChecksAndSaves()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    ui::ComposerScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToComposer{std::nullopt, topic});
    auto* editor = screen.findChild<ui::MessageEditor*>();
    QTRY_VERIFY(editor->isEnabled());
    auto* next = screen.findChild<QPushButton*>(QStringLiteral("toPreflight"));
    QVERIFY(!next->isEnabled());
    QTest::keyClicks(editor->text(), QStringLiteral("Big sale {first_name}"));
    QTRY_VERIFY(screen.findChild<QWidget*>(QStringLiteral("messageProblem"))->isVisible());
    QVERIFY(!next->isEnabled());
    auto* meter = screen.findChild<ui::RelevanceMeter*>();
    QTRY_VERIFY(meter->verdict() && *meter->verdict() != domain::Verdict::Relevant);
    picture(screen, QStringLiteral("composer-bad"));
    editor->text()->selectAll();
    QTest::keyClicks(
        editor->text(), QStringLiteral("Aurora 2 trail shoes are back in stock: https://lumen.example/a"));
    QTRY_COMPARE(meter->verdict(), std::optional(domain::Verdict::Relevant));
    QTRY_VERIFY(!editor->text()->highlighter()->spans().isEmpty());
    QVERIFY(next->isEnabled());
    auto* card = screen.findChild<ui::RelevanceCard*>();
    QVERIFY(!card->rows().isEmpty());
    const auto all = editor->text()->highlighter()->spans().size();
    card->rows().front()->setFocus();
    QTRY_VERIFY(editor->text()->highlighter()->spans().size() < all); // only the words of that finding
    QTRY_VERIFY(screen.findChild<QLabel*>(QStringLiteral("savedNote"))->text().contains(u':'));
    const auto campaigns = ground.run([](session::Room& room) {
        return *room.store().campaigns(domain::PageId(QStringLiteral("100000000000001")));
    });
    QCOMPARE(campaigns.size(), 1);
    QCOMPARE(campaigns[0].campaign.source, editor->source());
}

void TstComposer::narrowsAndOffersReply()
{
    FlowDesk ground;
    auto people = FlowDesk::sixPeople();
    people[0].prompt = QStringLiteral("Aurora 2 wieder da? Sag Bescheid");
    const auto topic = ground.importPeople(people);
    ui::ComposerScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToComposer{std::nullopt, topic});
    auto* editor = screen.findChild<ui::MessageEditor*>();
    QTRY_VERIFY(editor->isEnabled());
    auto* choice = screen.findChild<QComboBox*>(QStringLiteral("promptChoice"));
    QTRY_COMPARE(choice->count(), 2);
    editor->setMessage(QStringLiteral("Aurora 2 trail shoes are back in stock."),
        {{QStringLiteral("Order"), domain::LinkAction{QStringLiteral("https://lumen.example/a")}}});
    choice->setCurrentIndex(1);
    screen.findChild<QCheckBox*>(QStringLiteral("onlyPrompt"))->click();
    QTRY_VERIFY(screen.findChild<QWidget*>(QStringLiteral("linkNotice"))->isVisible());
    QTest::mouseClick(screen.findChild<QPushButton*>(QStringLiteral("addReplyButton")), Qt::LeftButton);
    QTRY_VERIFY(!screen.findChild<QWidget*>(QStringLiteral("linkNotice"))->isVisible());
    QCOMPARE(editor->buttons().size(), 2);
    QVERIFY(
        screen.findChild<QLabel*>(QStringLiteral("messageCount"))->text().endsWith(QStringLiteral("/640")));
    picture(screen, QStringLiteral("composer-buttons"));
    QSignalSpy went(&screen, &ui::Screen::go);
    QTest::mouseClick(screen.findChild<QPushButton*>(QStringLiteral("toPreflight")), Qt::LeftButton);
    QTRY_COMPARE(went.count(), 1);
    const auto id = std::get<ui::ToPreflight>(went[0][0].value<ui::Destination>()).campaign;
    const auto saved = ground.summary(id).campaign;
    QCOMPARE(saved.audience, campaign::AudienceFilter::forPrompt(people[0].prompt));
    QCOMPARE(saved.buttons.size(), 2);
}

void TstComposer::nothingMovesWhileTyping()
{
    Opened opened;
    auto* below = opened.part<QPushButton>("templates");
    auto* meter = opened.screen.findChild<ui::RelevanceMeter*>();
    QTest::qWait(0);
    const auto place = below->mapTo(&opened.screen, QPoint());
    const auto cardHeight = opened.screen.findChild<ui::RelevanceCard*>()->height();
    for (const char* text : {"A summer raffle and a big sale for everybody, {first_name",
             "Aurora 2 {first_name", "Aurora 2 trail shoes are back in stock: https://lumen.example/a"}) {
        opened.editor->text()->setPlainText(QString::fromLatin1(text));
        QTRY_VERIFY(meter->verdict().has_value());
        QTest::qWait(2 * ui::CheckRunner::kRestMs);
        QCOMPARE(below->mapTo(&opened.screen, QPoint()), place);
        QCOMPARE(opened.screen.findChild<ui::RelevanceCard*>()->height(), cardHeight);
    }
}

void TstComposer::tabGoesAlongTheRows()
{
    Opened opened;
    opened.editor->setMessage({}, {});
    opened.part<QPushButton>("addButton")->menu()->actions().last()->trigger();  // a link
    opened.part<QPushButton>("addButton")->menu()->actions().first()->trigger(); // a reply
    opened.screen.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&opened.screen));
    QTRY_VERIFY(opened.part<QLineEdit>("buttonTitle2")->isVisible());
    opened.editor->text()->setFocus();
    const char* way[] = {"messageText", "buttonTitle1", "buttonKind1", "buttonRemove1", "buttonLink1",
        "buttonTitle2", "buttonKind2", "buttonRemove2", "addButton", "addVariable", "templates"};
    for (const char* name : way) {
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    opened.editor->text()->setPlainText(QStringLiteral("A raffle"));
    auto* card = opened.screen.findChild<ui::RelevanceCard*>();
    QTRY_VERIFY(!card->rows().isEmpty() && card->rows().front()->isVisible());
    opened.part<QPushButton>("templates")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), card->rows().front());
}

void TstComposer::whatIsLookedForIsEdited()
{
    Opened opened;
    auto* item = opened.part<QLineEdit>("item");
    QTRY_VERIFY(item->placeholderText().contains(QStringLiteral("Aurora 2"))); // what the check found
    QVERIFY(item->text().isEmpty());
    const auto saved = [&] {
        return opened.ground.run([id = opened.topic](session::Room& room) { return *room.store().topic(id); })
            .topic.fields.value(QStringLiteral("item"));
    };
    QTest::keyClicks(item, QStringLiteral("Ember kettle"));
    QTest::keyClick(item, Qt::Key_Return);
    auto* banner = opened.part<ui::Banner>("composerBanner");
    QTRY_VERIFY(banner->text().contains(QStringLiteral("Ember kettle")));
    QCOMPARE(saved(), QStringLiteral("Ember kettle"));
    auto* meter = opened.screen.findChild<ui::RelevanceMeter*>();
    opened.editor->text()->setPlainText(QStringLiteral("Aurora 2 trail shoes are back in stock."));
    QTRY_VERIFY(meter->verdict() && *meter->verdict() != domain::Verdict::Relevant);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(item->text().isEmpty());
    QCOMPARE(saved(), QString());
    QTRY_COMPARE(meter->verdict(), std::optional(domain::Verdict::Relevant));
}

void TstComposer::samplesAndFactsAreOffered()
{
    Opened opened;
    auto* templates = opened.part<QPushButton>("templates");
    QTRY_VERIFY(templates->isEnabled());
    const auto choose = [](QPushButton* button, const char* words) {
        for (auto* action : button->menu()->actions()) {
            if (action->toolTip().contains(QString::fromLatin1(words)))
                return action->trigger();
        }
    };
    choose(templates, "can be ordered again");
    const auto text = opened.editor->source();
    QVERIFY(text.contains(QStringLiteral("Aurora 2 trail shoes"))); // the topic's own words
    QCOMPARE(opened.editor->text()->textCursor().selectedText(), QStringLiteral("[price]"));
    QTRY_VERIFY(!opened.part<QPushButton>("toPreflight")->isEnabled());
    QVERIFY(opened.part<QLabel>("whyNotReady")->text().contains(QStringLiteral("New price")));
    QTest::keyClicks(opened.editor->text(), QStringLiteral("89"));
    opened.editor->text()->moveCursor(QTextCursor::End);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(opened.editor->text(), Qt::Key_Backspace); // the other gap
    QTRY_VERIFY(opened.part<QPushButton>("toPreflight")->isEnabled());
    choose(opened.part<QPushButton>("addVariable"), "Aurora 2 trail shoes");
    QVERIFY(opened.editor->source().endsWith(QStringLiteral("Aurora 2 trail shoes")));
    opened.editor->text()->selectAll();
    choose(templates, "back in stock");
    opened.editor->text()->undo();
    QVERIFY(opened.editor->source().endsWith(QStringLiteral("Aurora 2 trail shoes"))); // one step back
}

void TstComposer::unreadyButtonLeavesThePreview()
{
    Opened opened;
    opened.editor->setMessage({}, {{QString(30, u'x'), domain::ReplyAction{}}});
    opened.editor->text()->setPlainText(QStringLiteral("Hi {first_name|there}, Aurora 2 is back"));
    auto* preview = opened.screen.findChild<ui::PreviewPanel*>();
    QTRY_COMPARE(preview->shownText(), QStringLiteral("Hi there, Aurora 2 is back"));
    QVERIFY(!opened.part<QPushButton>("toPreflight")->isEnabled());
}

QTEST_MAIN(TstComposer)
#include "tst_composer.moc"
