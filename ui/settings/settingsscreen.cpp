// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/settings/retentioncard.h"
#include "ui/shell/undodesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimeZone>

namespace headsup::ui {

namespace {

constexpr int kWidest = 760;

QFormLayout* addForm(Card* card)
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, kHalfGrid, 0, 0);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    card->body()->setSpacing(kGrid);
    card->body()->addLayout(form);
    return form;
}

QHBoxLayout* inRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    for (auto* one : widgets)
        row->addWidget(one);
    row->addStretch(1);
    return row;
}

} // namespace

SettingsScreen::SettingsScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_wishes(*desk.preferences)
    , m_banner(new Banner(this))
    , m_language(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_pace(new QDoubleSpinBox(this))
    , m_notices(new QCheckBox(tr("Tell me when a long job ends while I work in another window"), this))
    , m_folder(new QLabel(this))
    , m_usualFolder(new QPushButton(tr("Use the usual one"), this))
    , m_shapes(new QLabel(this))
    , m_forget(new QPushButton(tr("Forget them"), this))
    , m_retention(new RetentionCard(desk, this))
    , m_startedLanguage(m_wishes.language())
    , m_startedZone(m_wishes.zone())
{
    setObjectName(QStringLiteral("settingsScreen"));
    m_banner->setObjectName(QStringLiteral("settingsBanner"));
    auto* inner = new QWidget(this);
    auto* cards = new QVBoxLayout(inner);
    cards->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    cards->setSpacing(2 * kGrid);
    for (QWidget* one : {static_cast<QWidget*>(m_banner), static_cast<QWidget*>(lookCard()),
             static_cast<QWidget*>(workCard()), static_cast<QWidget*>(memoryCard()),
             static_cast<QWidget*>(m_retention)}) {
        one->setMaximumWidth(kWidest);
        cards->addWidget(one);
    }
    cards->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is inside takes it and is scrolled to
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_banner, &Banner::actionTriggered, this, &Screen::restartWanted);
    connect(&m_wishes, &Preferences::changed, this, &SettingsScreen::fill);
    fillZones();
    fill();
}

Card* SettingsScreen::lookCard()
{
    auto* card = new Card(this);
    card->body()->addWidget(new SectionTitle(tr("This window"), card));
    auto* form = addForm(card);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the computer"), QString());
    for (const auto& code : Preferences::languages())
        m_language->addItem(Preferences::nameOf(code), code);
    m_appearance->setObjectName(QStringLiteral("appearance"));
    using Appearance = Preferences::Appearance;
    for (const auto& [wish, text] : {std::pair(Appearance::System, tr("As the computer")),
             std::pair(Appearance::Light, tr("Light")), std::pair(Appearance::Dark, tr("Dark"))})
        m_appearance->addItem(text, static_cast<int>(wish));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setMaximumWidth(kSidePanelWidth);
    m_notices->setObjectName(QStringLiteral("notices"));
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Appearance"), m_appearance);
    form->addRow(tr("Times are shown in"), m_zone);
    form->addRow(QString(), m_notices);
    connect(m_language, &QComboBox::activated, this, [this] {
        change<const QString&>(tr("choice of a language"), m_wishes.language(),
            m_language->currentData().toString(), &Preferences::setLanguage);
    });
    connect(m_appearance, &QComboBox::activated, this, [this] {
        change(tr("choice of the appearance"), m_wishes.appearance(),
            static_cast<Appearance>(m_appearance->currentData().toInt()), &Preferences::setAppearance);
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        change<const QByteArray&>(tr("choice of a time zone"), m_wishes.zone(),
            m_zone->currentData().toByteArray(), &Preferences::setZone);
    });
    connect(m_notices, &QCheckBox::clicked, this,
        [this](bool on) { change(tr("choice of notices"), !on, on, &Preferences::setNotifies); });
    return card;
}

Card* SettingsScreen::workCard()
{
    auto* card = new Card(this);
    card->body()->addWidget(new SectionTitle(tr("Sending and backups"), card));
    auto* form = addForm(card);
    m_pace->setObjectName(QStringLiteral("pace"));
    m_pace->setDecimals(0);
    m_pace->setRange(1, Preferences::kFastestPace);
    m_pace->setSuffix(tr(" messages a second"));
    m_pace->setKeyboardTracking(false);
    m_pace->setAccessibleDescription(tr("What a new campaign begins with; each campaign can have its own."));
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* choose = new QPushButton(tr("Choose a folder…"), card);
    choose->setObjectName(QStringLiteral("chooseBackupFolder"));
    m_usualFolder->setObjectName(QStringLiteral("usualBackupFolder"));
    form->addRow(tr("A new campaign sends"), m_pace);
    form->addRow(tr("Backups go to"), m_folder);
    form->addRow(QString(), inRow({choose, m_usualFolder}));
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, [this](double pace) {
        if (!qFuzzyCompare(pace, m_wishes.pace()))
            change(tr("change of the pace"), m_wishes.pace(), pace, &Preferences::setPace);
    });
    connect(choose, &QPushButton::clicked, this, &SettingsScreen::chooseFolder);
    connect(m_usualFolder, &QPushButton::clicked, this, [this] {
        change<const QString&>(
            tr("choice of a folder"), m_wishes.backupFolder(), QString(), &Preferences::setBackupFolder);
    });
    return card;
}

Card* SettingsScreen::memoryCard()
{
    auto* card = new Card(this);
    card->body()->setSpacing(kGrid);
    card->body()->addWidget(new SectionTitle(tr("What imports remember"), card));
    card->body()->addWidget(new CaptionLabel(
        tr("The columns you chose come back with the next file of the same shape. Of a file's headers only "
           "a hash is kept."),
        card));
    m_shapes->setObjectName(QStringLiteral("fileShapes"));
    m_forget->setObjectName(QStringLiteral("forgetShapes"));
    card->body()->addLayout(inRow({m_shapes, m_forget}));
    connect(m_forget, &QPushButton::clicked, this, &SettingsScreen::forgetShapes);
    return card;
}

QString SettingsScreen::title() const
{
    return tr("Settings");
}

void SettingsScreen::enter(const Destination&)
{
    fill();
    m_retention->load();
}

void SettingsScreen::workspaceChanged()
{
    m_retention->load();
}

void SettingsScreen::fillZones()
{
    m_zone->addItem(tr("The computer's time zone"), QByteArray());
    for (const auto& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/")) // places, not offsets and old names
            m_zone->addItem(QString::fromLatin1(id).replace(u'_', u' '), id);
    }
}

void SettingsScreen::fill()
{
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_language, m_wishes.language());
    choose(m_appearance, static_cast<int>(m_wishes.appearance()));
    choose(m_zone, m_wishes.zone());
    m_pace->setValue(m_wishes.pace());
    m_notices->setChecked(m_wishes.notifies());
    const auto folder = m_wishes.backupFolder();
    m_folder->setText(QDir::toNativeSeparators(
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder));
    m_usualFolder->setVisible(!folder.isEmpty());
    const auto shapes = m_wishes.fileShapes();
    m_shapes->setText(shapes == 0 ? tr("Nothing is remembered yet.")
                                  : tr("%Ln shapes of files are remembered.", nullptr, plural(shapes)));
    m_forget->setVisible(shapes > 0);
    if (m_wishes.language() != m_startedLanguage || m_wishes.zone() != m_startedZone)
        m_banner->say(Banner::Kind::Info,
            tr("Language and time zone change when Headsup starts again. What you are working on is saved."),
            tr("Start again"), false);
    else
        m_banner->dismiss();
}

template<class Value>
void SettingsScreen::change(const QString& text, Value before, Value after, void (Preferences::*set)(Value))
{
    if (before == after)
        return;
    auto* wishes = &m_wishes;
    using Kept = std::decay_t<Value>;
    const auto to = [wishes, set](
                        const Kept& value) { return [wishes, set, value] { (wishes->*set)(value); }; };
    const Kept old = before;
    const Kept wish = after;
    to(wish)();
    if (m_desk.undo)
        m_desk.undo->did(text, to(old), to(wish));
}

void SettingsScreen::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Where backups go"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        change<const QString&>(
            tr("choice of a folder"), m_wishes.backupFolder(), folder, &Preferences::setBackupFolder);
    });
    dialog->open();
}

void SettingsScreen::forgetShapes()
{
    const auto forgotten = m_wishes.forgetFileShapes();
    auto* wishes = &m_wishes;
    if (m_desk.undo)
        m_desk.undo->did(
            tr("forgetting of columns"), [wishes, forgotten] { wishes->rememberFileShapes(forgotten); },
            [wishes] { wishes->forgetFileShapes(); });
}

} // namespace headsup::ui
