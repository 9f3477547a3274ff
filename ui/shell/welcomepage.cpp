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
    , m_repair(new QWidget(this))
    , m_restore(new QPushButton(tr("Restore a backup…"), m_repair))
    , m_salvage(new QPushButton(tr("Save what can be read"), m_repair))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    applyRole(m_title, TextRole::Title);
    applyRole(m_sentence, TextRole::Body);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(kTextColumn);
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_open->setObjectName(QStringLiteral("openOther"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_salvage->setObjectName(QStringLiteral("salvage"));
    m_salvage->setToolTip(tr("Makes a new workspace of every row that is still readable. The damaged file "
                             "is only read."));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_cancel->hide();
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
    auto* repair = new QHBoxLayout(m_repair);
    repair->setContentsMargins(0, 0, 0, 0);
    repair->setSpacing(kGrid);
    repair->addWidget(m_restore);
    repair->addWidget(m_salvage);
    repair->addStretch(1);
    column->addWidget(m_repair);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    column->addSpacing(kGrid);
    column->addWidget(m_choices);
    column->addStretch(1);

    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_form, &PageForm::submitted, this, &WelcomePage::newWanted);
    connect(m_banner, &Banner::actionTriggered, this, &WelcomePage::retryWanted);
    connect(m_restore, &QPushButton::clicked, this, &WelcomePage::restoreWanted);
    connect(m_salvage, &QPushButton::clicked, this, &WelcomePage::salvageWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
    showFirstStart();
}

void WelcomePage::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_sentence->setText(text);
    m_repair->hide();
    m_cancel->hide();
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

void WelcomePage::showWorking(const QString& title, const QString& path)
{
    m_banner->dismiss();
    setWords(title, shownPath(path));
    m_choices->hide();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_cancel->setFocus();
}

void WelcomePage::showProblem(const QString& path, const domain::Error& error)
{
    setWords(tr("The workspace could not be opened"), shownPath(path));
    m_banner->say(Banner::Kind::Bad, domain::sentence(error), tr("Try again"), false);
    const auto code = error.code;
    m_repair->setVisible(code == domain::ErrorCode::WorkspaceDamaged ||
                         code == domain::ErrorCode::WorkspaceNotOurs ||
                         code == domain::ErrorCode::FileMissing);
    m_salvage->setVisible(code == domain::ErrorCode::WorkspaceDamaged);
    if (m_repair->isHidden())
        m_open->setFocus();
    else
        m_restore->setFocus();
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
