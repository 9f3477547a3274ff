// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every part of ui/look and ui/widgets. --grab DIR writes PNGs of each sheet, light and dark, and ends;
// for sharp ones at twice the size set QT_SCALE_FACTOR=2, which is added to the names.
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/littext.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/phonepreview.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/relevancemeter.h"
#include "ui/widgets/runwaybar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/stepheader.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <memory>

using namespace headsup;
using namespace headsup::ui;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QPushButton* button(const char* text, ButtonRole role = ButtonRole::Plain)
{
    auto* made = new QPushButton(u(text));
    setButtonRole(made, role);
    return made;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(kGrid);
    for (auto* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return layout;
}

QStandardItemModel* people(QObject* parent)
{
    using enum domain::OptInState;
    struct Row
    {
        const char* name;
        const char* prompt;
        const char* day;
        const char* left;
        domain::OptInState state;
    };
    const Row rows[] = {{"Ana Ruiz", "Aurora 2 back in stock? Tell me", "12 Mar", "108 days", Unused},
        {"Jörg Weiß", "Sag Bescheid: Aurora 2 wieder da", "14 Mar", "110 days", Reserved},
        {"ליאת כהן", "Aurora 2 back in stock? Tell me", "15 Mar", "111 days", InFlight},
        {"Mika Ito", "Aurora 2 trail shoes back in stock in any size from 38 to 46", "2 Apr", "129 days",
            Sent},
        {"Chloé Dubois", "Aurora 2 back in stock? Tell me", "3 Apr", "130 days", Uncertain},
        {"Sam O’Neill", "Aurora 2 back in stock? Tell me", "9 Apr", "136 days", Dead},
        {"Fatima Zahra", "Aurora 2 back in stock? Tell me", "21 Jan", "0 days", Expired},
        {"Lukas", "Aurora 2 back in stock? Tell me", "1 May", "158 days", Withdrawn},
        {"Priya Nair", "Aurora 2 back in stock? Tell me", "3 May", "160 days", SpentElsewhere}};
    auto* model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels(
        {u("Person"), u("Prompt they saw"), u("Opted in"), u("Expires"), u("State")});
    for (const auto& line : rows) {
        auto* state = new QStandardItem;
        state->setData(static_cast<int>(line.state), ChipDelegate::kStateRole);
        model->appendRow({new QStandardItem(u(line.name)), new QStandardItem(u(line.prompt)),
            new QStandardItem(u(line.day)), new QStandardItem(u(line.left)), state});
    }
    return model;
}

/// The window as it will be: navigation, header, a topic's people.
QWidget* topicSheet()
{
    auto* sheet = new QWidget;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* header = new HeaderBar;
    header->setBackVisible(true);
    header->setTitle(u("Aurora 2 trail shoes"), u("Back in stock"));
    header->setPageName(u("Lumen Shop"));
    header->setPageMenu(new QMenu(header));
    header->setRehearsal(true);
    header->actions()->addWidget(button("Write follow-up", ButtonRole::Primary));
    rows->addWidget(header);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    auto* navigation = new NavigationList;
    const std::pair<Icon, const char*> entries[] = {{Icon::Today, "Today"}, {Icon::Topics, "Topics"},
        {Icon::Campaigns, "Campaigns"}, {Icon::AskAgain, "Ask again"}, {Icon::Reports, "Reports"},
        {Icon::Health, "Health"}};
    int key = 0;
    for (const auto& [name, label] : entries)
        navigation->addEntry(key++, name, u(label));
    navigation->addGap();
    navigation->addEntry(key++, Icon::Import, u("Import"));
    navigation->addEntry(key++, Icon::Settings, u("Settings"));
    navigation->addEntry(key, Icon::Help, u("Help"));
    navigation->setBadge(0, 3);
    navigation->setBadge(2, 1);
    navigation->setBadge(3, 12);
    navigation->setCurrentKey(1);
    below->addWidget(navigation);

    auto* page = new QVBoxLayout;
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    page->setSpacing(16);
    auto* banner = new Banner;
    page->addWidget(banner);
    const std::tuple<const char*, qint64, Tone> counts[] = {{"waiting", 412, Tone::Neutral},
        {"sent", 38, Tone::Ok}, {"uncertain", 2, Tone::Warn}, {"expired", 9, Tone::Neutral},
        {"dead", 0, Tone::Bad}};
    auto* counters = new Card;
    auto* counterRow = new QHBoxLayout;
    for (const auto& [caption, value, tone] : counts) {
        auto* counter = new Counter(u(caption));
        counter->setValue(value);
        counter->setTone(tone);
        counterRow->addWidget(counter);
    }
    counterRow->addStretch(1);
    counters->body()->setContentsMargins(kHalfGrid, kGrid, kCardMargin, kGrid);
    counterRow->setSpacing(0);
    auto* runway = new RunwayBar;
    runway->setMonths({{u("Dec"), 9, true}, {u("Jan"), 24, false}, {u("Feb"), 61, false},
        {u("Mar"), 118, false}, {u("Apr"), 96, false}, {u("May"), 104, false}});
    runway->setFixedWidth(360);
    auto* months = new CaptionLabel(u("Expires by month"));
    auto* chart = new QVBoxLayout;
    chart->addWidget(months);
    chart->addWidget(runway);
    counterRow->addLayout(chart);
    counters->body()->addLayout(counterRow);
    page->addWidget(counters);

    auto* filters = new QHBoxLayout;
    filters->setSpacing(kGrid);
    filters->addWidget(new SearchField(u("Search people, ids, prompts")), 1);
    for (const auto* name : {"Any state", "Any expiry", "Any language"}) {
        auto* combo = new QComboBox;
        combo->addItems({u(name), u("Unused")});
        filters->addWidget(combo);
    }
    page->addLayout(filters);
    auto* tableCard = new Card;
    tableCard->setFlush(true);
    auto* table = new TableView;
    table->setModel(people(table));
    table->setItemDelegateForColumn(4, new ChipDelegate(ChipDelegate::Of::OptIn, table));
    table->setColumnWidth(0, 160);
    table->setColumnWidth(1, 290);
    table->setSortingEnabled(true);
    table->sortByColumn(2, Qt::AscendingOrder);
    table->selectRow(1);
    tableCard->body()->addWidget(table);
    page->addWidget(tableCard, 1);
    auto* foot = new CaptionLabel(u("412 of 461 · oldest first"));
    page->addWidget(foot);
    below->addLayout(page, 1);
    rows->addLayout(below, 1);
    banner->say(Banner::Kind::Warn,
        u("2 people are uncertain: the message may have arrived. Nothing is sent to them again by itself."),
        u("Look at them"));
    return sheet;
}

QWidget* composeSheet()
{
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    columns->setSpacing(kPageMargin);
    auto* left = new QVBoxLayout;
    auto* promptCard = new Card;
    promptCard->setFixedWidth(260);
    promptCard->body()->addWidget(new SectionTitle(u("They agreed to")));
    auto* prompt = new LitLabel;
    prompt->setText(u("Aurora 2 trail shoes back in stock? Tell me"));
    prompt->setSpans(
        {{0, 8, Tone::Ok, u("Named")}, {9, 11, Tone::Warn, u("Missing")}, {21, 13, Tone::Ok, u("Said")}});
    promptCard->body()->addWidget(prompt);
    promptCard->body()->addWidget(new CaptionLabel(u("We look for Aurora 2, trail shoes, and a link.")));
    left->addWidget(promptCard);
    left->addStretch(1);
    columns->addLayout(left);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    auto* head = row({new SectionTitle(u("Your message"))});
    auto* count = new QLabel(u("87 / 640"));
    applyRole(count, TextRole::Caption);
    head->addWidget(count);
    middle->addLayout(head);
    auto* edit = new LitTextEdit;
    edit->setPlainText(
        u("Hi {first_name|there}, Aurora 2 is back in stock in all sizes 🎉\nGrab it with 10 % off today: "
          "https://lumen.example/aurora-2"));
    edit->setSpans(
        {{23, 8, Tone::Ok, {}}, {35, 13, Tone::Ok, {}}, {75, 14, Tone::Bad, u("Not what they asked for")}});
    edit->setFixedHeight(150);
    middle->addWidget(edit);
    auto* plus = button("Button");
    plus->setIcon(icon(Icon::Plus));
    auto* variable = button("Variable", ButtonRole::Quiet);
    variable->setIcon(icon(Icon::Variable));
    auto* templates = button("Templates", ButtonRole::Quiet);
    templates->setIcon(icon(Icon::Template));
    middle->addLayout(row({plus, variable, templates}));
    auto* verdictCard = new Card;
    verdictCard->body()->addWidget(new SectionTitle(u("Does it keep the promise?")));
    auto* meters = new QHBoxLayout;
    meters->setSpacing(kPageMargin);
    for (const auto verdict :
        {domain::Verdict::Relevant, domain::Verdict::Unclear, domain::Verdict::NotRelevant}) {
        auto* meter = new RelevanceMeter;
        meter->setVerdict(verdict);
        meters->addWidget(meter);
    }
    verdictCard->body()->addLayout(meters);
    auto* hint = new Banner;
    verdictCard->body()->addWidget(hint);
    middle->addWidget(verdictCard);
    auto* strip = new ProgressStrip;
    strip->setProgress(212, 340);
    strip->setPace(8.1, std::chrono::seconds(16));
    strip->setText(u("209 accepted · 1 failed · 2 uncertain"));
    auto* stripCard = new Card;
    stripCard->body()->addWidget(strip);
    auto* stop = button("Stop", ButtonRole::Danger);
    stop->setIcon(icon(Icon::Stop));
    auto* pause = button("Pause");
    pause->setIcon(icon(Icon::Pause));
    stripCard->body()->addLayout(row({pause, stop}));
    middle->addWidget(stripCard);
    middle->addStretch(1);
    columns->addLayout(middle, 1);

    auto* right = new QVBoxLayout;
    auto* phone = new PhonePreview;
    phone->setPageName(u("Lumen Shop"));
    phone->setPrompt(u("Aurora 2 trail shoes back in stock? Tell me"));
    phone->setMessage(u("Hi Ana, Aurora 2 is back in stock in all sizes 🎉\nhttps://lumen.example/aurora-2"),
        {{u("Order"), true}, {u("Tell me about more"), false}});
    right->addWidget(phone);
    right->addStretch(1);
    columns->addLayout(right);
    auto* second = new PhonePreview;
    second->setPageName(u("متجر لومن"));
    second->setPrompt(u("أخبروني عند توفر المنتج"));
    second->setMessage(
        u("مرحبا آنا، حذاء Aurora 2 متوفر الآن بجميع المقاسات 👟 يمكنك الطلب من الرابط. ").repeated(9));
    auto* far = new QVBoxLayout;
    far->addWidget(second);
    far->addStretch(1);
    columns->addLayout(far);
    hint->say(
        Banner::Kind::Info, u("A link button does not reopen the 24-hour window."), u("Add a reply button"));
    return sheet;
}

QWidget* partsSheet()
{
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    columns->setSpacing(kPageMargin);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    auto* steps = new StepHeader({u("File"), u("Columns"), u("Check"), u("Import")});
    steps->setCurrent(1);
    left->addWidget(steps);
    for (const bool enabled : {true, false}) {
        auto* menu = button("Export");
        menu->setMenu(new QMenu(menu));
        auto* primary = button("Send to 340 people", ButtonRole::Primary);
        primary->setIcon(icon(Icon::Send));
        auto* quiet = button("Show rows", ButtonRole::Quiet);
        for (auto* one : {primary, menu, quiet})
            one->setEnabled(enabled);
        auto* danger = button("Erase person", ButtonRole::Danger);
        danger->setEnabled(enabled);
        auto* cancel = button("Cancel");
        cancel->setEnabled(enabled);
        left->addLayout(row({primary, cancel, menu, quiet, danger}));
        auto* line = new QLineEdit;
        line->setPlaceholderText(u("Type 340 to send"));
        auto* combo = new QComboBox;
        combo->addItems({u("Semicolon"), u("Comma")});
        auto* spin = new QSpinBox;
        auto* tick = new QCheckBox(u("Hold at night"));
        tick->setChecked(true);
        auto* radio = new QRadioButton(u("Everybody"));
        radio->setChecked(true);
        for (QWidget* one : {static_cast<QWidget*>(line), static_cast<QWidget*>(combo),
                 static_cast<QWidget*>(spin), static_cast<QWidget*>(tick), static_cast<QWidget*>(radio)})
            one->setEnabled(enabled);
        left->addLayout(row({line, combo, spin, tick, radio}));
    }
    auto* tick = new QCheckBox(u("Unticked"));
    auto* some = new QCheckBox(u("Some of them"));
    some->setTristate();
    some->setCheckState(Qt::PartiallyChecked);
    auto* tabs = new QTabBar;
    for (const auto* name : {"Accepted", "Failed", "Left out"})
        tabs->addTab(u(name));
    left->addLayout(row({tick, some, new QRadioButton(u("First wave")), tabs}));
    auto* chips = new QHBoxLayout;
    for (const auto state : domain::kOptInStates)
        chips->addWidget(new StateChip(faceOf(state)));
    chips->addStretch(1);
    left->addLayout(chips);
    for (const auto& [kind, text] : {std::pair{Banner::Kind::Ok, "212 new, 9 known, 4 already spent."},
             std::pair{Banner::Kind::Bad,
                 "The file could not be read. Nothing was changed. Save it as CSV and drop it "
                 "here again, or choose another file."}}) {
        auto* banner = new Banner(sheet);
        left->addWidget(banner);
        banner->say(kind, u(text));
    }
    auto* emptyCard = new Card;
    emptyCard->body()->addWidget(new EmptyState(Icon::Import, u("No opt-ins yet"),
        u("Drop a CSV file on the window. You see what is in it before anything is stored."),
        u("Choose a file")));
    left->addWidget(emptyCard);
    left->addStretch(1);
    columns->addLayout(left, 3);

    auto* iconCard = new Card;
    auto* grid = new QGridLayout;
    grid->setSpacing(kGrid);
    for (int i = 0; i < kIconCount; ++i) {
        auto* label = new QToolButton;
        label->setAutoRaise(true);
        label->setIcon(icon(static_cast<Icon>(i)));
        label->setIconSize(QSize(24, 24));
        label->setToolTip(iconName(static_cast<Icon>(i)));
        grid->addWidget(label, i / 9, i % 9, Qt::AlignCenter);
    }
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(96, 96), sheet->devicePixelRatioF()));
    iconCard->body()->addLayout(grid);
    iconCard->body()->addWidget(mark);
    iconCard->body()->addStretch(1);
    columns->addWidget(iconCard, 1);
    return sheet;
}

std::unique_ptr<QTabWidget> gallery()
{
    auto tabs = std::make_unique<QTabWidget>();
    tabs->setWindowTitle(u("Headsup: gallery"));
    tabs->setWindowIcon(applicationIcon());
    tabs->addTab(topicSheet(), u("topic"));
    tabs->addTab(composeSheet(), u("compose"));
    tabs->addTab(partsSheet(), u("parts"));
    tabs->resize(1400, 860);
    return tabs;
}

/// One sheet after the other, each when its fades are over; then the application ends.
void grabNext(QTabWidget* tabs, const QString& folder, int step)
{
    const int sheets = tabs->count();
    if (step == 2 * sheets)
        return QApplication::quit();
    const bool dark = step >= sheets;
    tabs->setCurrentIndex(step % sheets);
    applyLook(*qApp, dark ? Scheme::Dark : Scheme::Light);
    QTimer::singleShot(3 * kFadeMs, tabs, [=] {
        tabs->currentWidget()->grab().save(QStringLiteral("%1/%2-%3@%4.png")
                                               .arg(folder, tabs->tabText(step % sheets),
                                                   dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                               .arg(tabs->devicePixelRatioF()));
        grabNext(tabs, folder, step + 1);
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption grab(u("grab"), u("Write pictures into this folder and end."), u("folder"));
    const QCommandLineOption dark(u("dark"), u("Begin dark."));
    const QCommandLineOption mirrored(u("rtl"), u("Right to left."));
    parser.addOptions({grab, dark, mirrored});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyLook(application, parser.isSet(dark) ? Scheme::Dark : systemScheme());
    const auto tabs = gallery();
    tabs->show();
    if (parser.isSet(grab))
        grabNext(tabs.get(), parser.value(grab), 0);
    return QApplication::exec();
}
