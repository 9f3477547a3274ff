// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/personscreen.h"

#include "domain/errortext.h"
#include "session/receiptjson.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/person/receiptcards.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

namespace headsup::ui {

using domain::Result;
using store::ConsentReceipt;

namespace {

QString aboutText(const domain::Person& person)
{
    QStringList parts{PersonScreen::tr("Id %1").arg(person.psid.value())};
    for (const auto& text : {person.locale, person.timezone, person.email, person.phone}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PersonScreen::PersonScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("personScreen"));
    m_banner->setObjectName(QStringLiteral("personBanner"));
    m_content->setMaximumWidth(kTextColumn);
    m_cards = new QVBoxLayout(m_content);
    m_cards->setContentsMargins(0, 0, kGrid, 0);
    m_cards->setSpacing(2 * kGrid);
    auto* area = new QScrollArea(this);
    area->setWidget(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addWidget(makeHead());
    column->addWidget(area, 1);
}

QWidget* PersonScreen::makeHead()
{
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("personTitle"));
    m_title->setTextFormat(Qt::PlainText);
    applyRole(m_title, TextRole::Title);
    m_about = new CaptionLabel({}, head);
    m_about->setObjectName(QStringLiteral("personAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stop = new QLabel(head);
    m_stop->setObjectName(QStringLiteral("optedOut"));
    m_stop->setWordWrap(true);
    applyRole(m_stop, TextRole::BodyStrong);
    const auto button = [head](const QString& name, const QString& text, Icon picture) {
        auto* made = new QPushButton(icon(picture), text, head);
        made->setObjectName(name);
        made->setAutoDefault(true);
        return made;
    };
    m_optOut = button(QStringLiteral("optOut"), tr("Opt out"), Icon::Minus);
    m_save = button(QStringLiteral("savePerson"), tr("Save as a file…"), Icon::Export);
    m_erase = button(QStringLiteral("erasePerson"), tr("Erase…"), Icon::Trash);
    auto* words = new QVBoxLayout;
    words->setSpacing(kHalfGrid);
    words->addWidget(m_title);
    words->addWidget(m_about);
    words->addWidget(m_stop);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addLayout(words, 1);
    for (auto* one : {m_optOut, m_save, m_erase})
        row->addWidget(one, 0, Qt::AlignTop);
    connect(m_optOut, &QPushButton::clicked, this, &PersonScreen::optOut);
    connect(m_save, &QPushButton::clicked, this, &PersonScreen::chooseFile);
    connect(m_erase, &QPushButton::clicked, this, &PersonScreen::askToErase);
    return head;
}

QString PersonScreen::title() const
{
    return tr("Person");
}

void PersonScreen::enter(const Destination& destination)
{
    const auto* to = std::get_if<ToPerson>(&destination);
    if (!to)
        return;
    if (to->psid != m_psid) {
        m_psid = to->psid;
        m_there = false;
        m_banner->dismiss();
        m_title->clear();
        m_about->clear();
        clearCards();
        setBusy(true);
    }
    ask();
}

void PersonScreen::workspaceChanged()
{
    if (m_there)
        ask();
}

void PersonScreen::ask()
{
    m_ticket = m_desk.reads->ask([page = m_desk.page.id, psid = m_psid](store::Reader& reader,
                                     const store::CancelFlag&) { return reader.person(page, psid); },
        this,
        [this](const Result<ConsentReceipt>& receipt) {
            if (receipt)
                showReceipt(*receipt);
            else if (receipt.error().code == domain::ErrorCode::NotFound)
                showNobody();
            else
                fail(receipt.error());
        });
}

void PersonScreen::clearCards()
{
    m_stop->hide();
    while (auto* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PersonScreen::showReceipt(const ConsentReceipt& receipt)
{
    const auto& person = receipt.person;
    m_name = person.name.isEmpty() ? person.psid.value() : person.name;
    m_title->setText(m_name);
    m_about->setText(aboutText(person));
    clearCards();
    m_stopped = receipt.stoppedAt.has_value();
    if (receipt.stoppedAt) {
        m_stop->setText(tr("Opted out on %1. Nothing that was given up to then is used any more.")
                            .arg(longMomentText(*receipt.stoppedAt)));
        m_stop->show();
    }
    for (auto consent = receipt.optIns.rbegin(); consent != receipt.optIns.rend(); ++consent)
        m_cards->addWidget(consentCard(*consent, m_content));
    if (receipt.optIns.empty())
        m_cards->addWidget(new CaptionLabel(tr("There is no opt-in of this person."), m_content));
    if (auto* events = eventsCard(receipt.events, m_content))
        m_cards->addWidget(events);
    m_cards->addStretch(1);
    const bool first = !std::exchange(m_there, true);
    setBusy(false);
    if (first)
        m_save->setFocus();
}

void PersonScreen::showNobody()
{
    m_there = false;
    m_title->setText(tr("Nobody"));
    m_about->setText(tr("There is no such person in this workspace, or not any more."));
    clearCards();
    setBusy(true);
}

void PersonScreen::setBusy(bool busy)
{
    m_optOut->setEnabled(!busy && !m_stopped);
    m_save->setEnabled(!busy);
    m_erase->setEnabled(!busy);
}

void PersonScreen::optOut()
{
    setBusy(true);
    m_desk.engine->ask([page = m_desk.page.id, psid = m_psid](
                           session::Room& room) { return room.store().withdraw(page, psid, room.now()); },
        this,
        [this](const Result<qint64>& withdrawn) {
            setBusy(false);
            if (!withdrawn) {
                fail(withdrawn.error());
                return;
            }
            m_banner->say(Banner::Kind::Ok,
                tr("%1 is opted out; %Ln opt-ins are withdrawn.", nullptr, static_cast<int>(*withdrawn))
                        .arg(m_name) +
                    u' ' + tr("This stays so; it cannot be undone."));
            ask();
            Q_EMIT changed();
        });
}

void PersonScreen::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Save what is known of this person"), QDir::homePath(), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_psid.value() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &PersonScreen::saveAs);
    dialog->open();
}

void PersonScreen::saveAs(const QString& path)
{
    m_saving = m_desk.reads->ask(
        [page = m_desk.page.id, psid = m_psid, path](store::Reader& reader, const store::CancelFlag&) {
            return session::exportPerson(reader, page, psid, path);
        },
        this,
        [this, path](const Result<void>& saved) {
            if (saved)
                m_banner->say(
                    Banner::Kind::Ok, tr("Saved as %1. It holds personal data; give it to nobody else.")
                                          .arg(QDir::toNativeSeparators(path)));
            else
                fail(saved.error());
        });
}

void PersonScreen::askToErase()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Erase this person?"),
        tr("Erase %1 for good?").arg(m_name), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("eraseQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr(
        "Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so "
        "that no import brings them back. This cannot be undone. Backups and files that were exported "
        "before still hold them."));
    auto* yes = question->addButton(tr("Erase"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("eraseYes"));
    auto* no = question->addButton(tr("Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &PersonScreen::erase);
    question->open();
}

void PersonScreen::erase()
{
    setBusy(true);
    m_desk.engine->ask([page = m_desk.page.id, psid = m_psid](
                           session::Room& room) { return room.store().erase(page, psid, room.now()); },
        this,
        [this](const Result<void>& erased) {
            setBusy(false);
            if (!erased) {
                fail(erased.error());
                return;
            }
            showNobody();
            m_banner->say(Banner::Kind::Ok, tr("The person is erased."));
            Q_EMIT changed();
        });
}

void PersonScreen::fail(const domain::Error& error)
{
    if (error.code != domain::ErrorCode::Cancelled)
        m_banner->say(Banner::Kind::Bad, domain::sentence(error));
}

} // namespace headsup::ui
