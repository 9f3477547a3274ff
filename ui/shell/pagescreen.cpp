// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagescreen.h"

#include "domain/errortext.h"
#include "graph/servertime.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/settings/pagesetupcard.h"
#include "ui/shell/pageform.h"
#include "ui/shell/pagestopcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace headsup::ui {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int kWidestCard = 560;

} // namespace

PageScreen::PageScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_setup(new PageSetupCard(desk, this))
    , m_stopCard(new PageStopCard(desk, this))
{
    setObjectName(QStringLiteral("pageScreen"));
    m_banner->setObjectName(QStringLiteral("pageBanner"));
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(2 * kWidestCard + 2 * kGrid);
    auto* cards = new QVBoxLayout(inner);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(2 * kGrid);
    cards->addWidget(m_banner);
    auto* beside = new QHBoxLayout; // a wide window has room for both
    beside->setSpacing(2 * kGrid);
    auto* own = new QVBoxLayout; // of the Page that is shown
    own->setSpacing(2 * kGrid);
    own->addWidget(connectionCard());
    own->addWidget(m_setup);
    own->addWidget(m_stopCard);
    own->addStretch(1);
    beside->addLayout(own, 1);
    auto* other = new QVBoxLayout;
    other->setSpacing(2 * kGrid);
    other->addWidget(permissionCard(this));
    other->addWidget(addCard());
    other->addStretch(1);
    beside->addLayout(other, 1);
    cards->addLayout(beside);
    cards->addStretch(1);
    auto* room = new QWidget(this); // the cards keep to the leading side of a wide window
    auto* line = new QHBoxLayout(room);
    line->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    line->addWidget(inner, 1000);
    line->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(room);
    scroll->viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_setup, &PageSetupCard::changed, this, &Screen::changed);
    connect(m_setup, &PageSetupCard::said, this,
        [this](const QString& text) { m_banner->say(Banner::Kind::Ok, text); });
    connect(m_setup, &PageSetupCard::failed, this,
        [this](const domain::Error& error) { m_banner->say(Banner::Kind::Bad, domain::sentence(error)); });
    connect(m_form, &PageForm::submitted, this, &PageScreen::pageWanted);
    connect(m_stopCard, &PageStopCard::changed, this, &Screen::changed);
    connect(m_stopCard, &PageStopCard::failed, this,
        [this](const domain::Error& error) { m_banner->say(Banner::Kind::Bad, domain::sentence(error)); });
}

Card* PageScreen::connectionCard()
{
    const auto& page = m_desk.page;
    auto* card = new Card(this);
    auto* body = card->body();
    body->setSpacing(kGrid);
    body->addWidget(new SectionTitle(page.name, card));
    body->addWidget(new CaptionLabel(tr("Page id %1").arg(page.id.value()), card));
    auto* mode = new QLabel(page.rehearsal ? tr("This Page rehearses. Messages go to a stand-in inside this "
                                                "program; nothing leaves this computer "
                                                "and no access token is needed.")
                                           : tr("Messages of this Page go to real people and spend their "
                                                "one-time tokens for good."),
        card);
    mode->setWordWrap(true);
    body->addWidget(mode);
    body->addSpacing(kGrid);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    m_token = new QLineEdit(card);
    m_token->setObjectName(QStringLiteral("accessToken"));
    m_token->setAccessibleName(tr("Access token of the Page"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Paste the Page's access token"));
    m_save = new QPushButton(tr("Save and test"), card);
    m_save->setObjectName(QStringLiteral("saveToken"));
    setButtonRole(m_save, ButtonRole::Primary);
    m_test = new QPushButton(tr("Test the connection"), card);
    m_test->setObjectName(QStringLiteral("testPage"));
    row->addWidget(m_token, 1);
    row->addWidget(m_save);
    row->addWidget(m_test);
    m_token->setVisible(!page.rehearsal);
    m_save->setVisible(!page.rehearsal);
    if (page.rehearsal)
        row->addStretch(1);
    body->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &PageScreen::saveToken);
    connect(m_token, &QLineEdit::returnPressed, this, &PageScreen::saveToken);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    return card;
}

Card* PageScreen::addCard()
{
    auto* card = new Card(this);
    card->body()->setSpacing(kGrid);
    card->body()->addWidget(new SectionTitle(tr("Add another Page"), card));
    card->body()->addWidget(
        new CaptionLabel(tr("Its people and opt-ins stay apart from those of your other Pages."), card));
    m_form = new PageForm(tr("Add the Page"), card);
    card->body()->addWidget(m_form);
    return card;
}

QString PageScreen::title() const
{
    return tr("Page");
}

void PageScreen::workspaceChanged()
{
    m_setup->load();
    m_stopCard->load();
}

void PageScreen::enter(const Destination&)
{
    m_stopCard->load();
    m_setup->load();
    if (!m_desk.page.rehearsal)
        m_token->setFocus();
}

void PageScreen::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_test->setEnabled(!busy);
}

void PageScreen::saveToken()
{
    const domain::Secret token(m_token->text().trimmed());
    if (token.isEmpty()) {
        m_banner->say(Banner::Kind::Warn,
            tr("Paste the access token first. You get it for your Page in Meta's tools."));
        return;
    }
    m_token->clear();
    setBusy(true);
    m_desk.engine->savePageToken(m_desk.page.id, token, this, [this](Result<void> saved) {
        const bool sessionOnly = !saved && saved.error().code == ErrorCode::KeychainUnavailable;
        if (saved || sessionOnly) {
            test(sessionOnly);
            return;
        }
        setBusy(false);
        m_banner->say(Banner::Kind::Bad, domain::sentence(saved.error()));
    });
}

/// After a good test: by the same answer, whether our clock is right.
void PageScreen::askClock()
{
    m_desk.engine->ask([page = m_desk.page.id](session::Room& room) { return room.clockAhead(page); }, this,
        [this](std::optional<domain::Milliseconds> ahead) {
            if (ahead)
                m_banner->say(Banner::Kind::Warn, m_banner->text() + u' ' + graph::clockSentence(*ahead));
        });
}

void PageScreen::test(bool keptForSessionOnly)
{
    setBusy(true);
    m_banner->say(Banner::Kind::Info, tr("Asking for the Page's identity…"), {}, false);
    m_desk.engine->testPage(
        m_desk.page.id, this, [this, keptForSessionOnly](Result<graph::Identity> identity) {
            setBusy(false);
            if (!identity) {
                m_banner->say(Banner::Kind::Bad, domain::sentence(identity.error()));
                return;
            }
            const auto who =
                m_desk.page.rehearsal
                    ? tr("The stand-in answers as “%1” (%2).").arg(identity->name, identity->id.value())
                    : tr("The access token belongs to “%1” (%2).").arg(identity->name, identity->id.value());
            askClock();
            if (keptForSessionOnly)
                m_banner->say(Banner::Kind::Warn,
                    who + u' ' + tr("This computer has no keychain, so it is kept until you close Headsup."));
            else
                m_banner->say(Banner::Kind::Ok, who);
        });
}

} // namespace headsup::ui
