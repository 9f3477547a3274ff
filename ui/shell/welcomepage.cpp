// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/shell/pageform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headsup::ui {

namespace {

QString shownPath(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_banner(new Banner(this))
    , m_choices(new QWidget(this))
    , m_sampleCard(new Card(m_choices))
    , m_newCard(new Card(m_choices))
    , m_newTitle(new SectionTitle({}, m_newCard))
    , m_newHint(new CaptionLabel({}, m_newCard))
    , m_form(new PageForm({}, m_newCard))
    , m_sample(new QPushButton(tr("Open the sample"), m_sampleCard))
    , m_open(new QPushButton(tr("Open a workspace…"), m_sampleCard))
{
    setObjectName(QStringLiteral("welcomePage"));
    applyRole(m_title, TextRole::Title);
    applyRole(m_sentence, TextRole::Body);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(kTextColumn);
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_open->setObjectName(QStringLiteral("openOther"));
    m_form->button()->setObjectName(QStringLiteral("newWorkspace"));
    setButtonRole(m_sample, ButtonRole::Primary);
    m_sample->setAutoDefault(true);
    m_open->setAutoDefault(true);

    auto* sample = m_sampleCard->body();
    sample->setSpacing(kGrid);
    sample->addWidget(new SectionTitle(tr("Look around"), m_sampleCard));
    sample->addWidget(
        new CaptionLabel(tr("A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as "
                            "much as you like. Nothing leaves this computer."),
            m_sampleCard));
    sample->addSpacing(kGrid);
    sample->addWidget(m_sample, 0, Qt::AlignLeading);
    sample->addStretch(1);
    sample->addSpacing(3 * kGrid);
    sample->addWidget(new CaptionLabel(tr("Did you work with Headsup before?"), m_sampleCard));
    sample->addWidget(m_open, 0, Qt::AlignLeading);
    auto* own = m_newCard->body();
    own->setSpacing(kGrid);
    own->addWidget(m_newTitle);
    own->addWidget(m_newHint);
    own->addSpacing(kGrid);
    own->addWidget(m_form);
    own->addStretch(1);

    auto* row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_sampleCard, 2);
    row->addWidget(m_newCard, 3);
    auto* content = new QWidget(this);
    content->setMaximumWidth(kTextColumn + 10 * kGrid);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(6 * kGrid, 6 * kGrid, 6 * kGrid, kPageMargin);
    across->addStretch();
    across->addWidget(content, 1000);
    across->addStretch();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(kGrid);
    column->addWidget(m_banner);
    column->addSpacing(kGrid);
    column->addWidget(m_choices);
    column->addStretch(1);

    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_form, &PageForm::submitted, this, &WelcomePage::newWanted);
    connect(m_banner, &Banner::actionTriggered, this, &WelcomePage::retryWanted);
    showFirstStart();
}

void WelcomePage::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_sentence->setText(text);
    m_newTitle->setText(tr("Begin with your own Page"));
    m_newHint->setText(
        tr("Makes a new workspace on this computer. The access token comes later and goes to the "
           "system's keychain."));
    m_form->button()->setText(tr("Create the workspace"));
    m_sampleCard->show();
    m_choices->show();
    m_form->setProblem({});
}

void WelcomePage::showFirstStart()
{
    m_banner->dismiss();
    setWords(tr("Welcome to Headsup"), tr("Headsup keeps the one-time opt-ins of your Facebook Page, helps "
                                          "to write the one message that each of "
                                          "them allows, and sends it without ever using one twice."));
    m_sample->setFocus();
}

void WelcomePage::showOpening(const QString& path)
{
    m_banner->dismiss();
    setWords(tr("Opening the workspace"), shownPath(path));
    m_choices->hide();
}

void WelcomePage::showClosing()
{
    m_banner->dismiss();
    setWords(tr("Closing"), tr("Everything is stored."));
    m_choices->hide();
}

void WelcomePage::showProblem(const QString& path, const domain::Error& error)
{
    setWords(tr("The workspace could not be opened"), shownPath(path));
    m_banner->say(Banner::Kind::Bad, domain::sentence(error), tr("Try again"), false);
    m_open->setFocus();
}

void WelcomePage::showPageNeeded(const QString& path)
{
    m_banner->dismiss();
    setWords(tr("Which Page is it for?"), shownPath(path));
    m_newTitle->setText(tr("Add a Page"));
    m_newHint->setText(
        tr("The people and opt-ins of each Page stay apart. You can add more Pages at any time."));
    m_form->button()->setText(tr("Add the Page"));
    m_sampleCard->hide();
}

} // namespace headsup::ui
