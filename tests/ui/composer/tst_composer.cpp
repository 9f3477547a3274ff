// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/composer/composerscreen.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/findingrow.h"
#include "ui/composer/messageeditor.h"
#include "ui/composer/relevancecard.h"
#include "ui/composer/spanmap.h"
#include "ui/widgets/relevancemeter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace headsup;
using namespace headsup::test;
using ui::SpanMap;

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
    QTRY_VERIFY(screen.findChild<QLabel*>(QStringLiteral("messageProblem"))->isVisible());
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

QTEST_MAIN(TstComposer)
#include "tst_composer.moc"
