// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preflight/preflightscreen.h"

#include "campaign/freeze.h"
#include "domain/errortext.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/preflight/approvalcard.h"
#include "ui/preflight/lookcards.h"
#include "ui/preflight/reviewpacket.h"
#include "ui/preflight/samplestepper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressstrip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::ErrorCode;
using domain::Result;
using domain::Verdict;

namespace {

constexpr int kPhoneWidth = 320;

} // namespace

qint64 numberFromText(const QString& text, const QLocale& locale)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && c != u'.' && c != u',' && c != u'\'' && c != QChar(0x2019))
            return -1;
    }
    bool good = false;
    qint64 number = locale.toLongLong(digits, &good);
    if (!good)
        number = digits.toLongLong(&good);
    return good ? number : -1;
}

PreflightScreen::PreflightScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_busy(makeBusy())
    , m_area(new QScrollArea(this))
    , m_samples(new SampleStepper)
    , m_foot(makeFoot())
{
    m_banner->setObjectName(QStringLiteral("preflightBanner"));
    auto* content = new QWidget(m_area);
    m_cards = new LookCards(content);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, kGrid, 0);
    columns->setSpacing(kPageMargin);
    m_approvalCard = new ApprovalCard(content);
    auto* cards = new QVBoxLayout;
    cards->setSpacing(2 * kGrid);
    cards->addWidget(m_cards);
    cards->addWidget(m_approvalCard);
    cards->addStretch();
    columns->addLayout(cards, 1);
    columns->addStretch();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_samples->setParent(this);
    m_samples->setFixedWidth(kPhoneWidth);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(kPageMargin);
    middle->addWidget(m_area, 1);
    middle->addWidget(m_samples);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addWidget(m_busy);
    column->addLayout(middle, 1);
    column->addWidget(m_foot);
    connect(m_banner, &Banner::actionTriggered, this, [this] { Q_EMIT go(ToSending{m_campaign}); });
    connect(m_cards, &LookCards::holdWanted, this, &PreflightScreen::hold);
    connect(m_approvalCard, &ApprovalCard::approved, this, &PreflightScreen::approve);
    connect(m_approvalCard, &ApprovalCard::packetWanted, this, &PreflightScreen::choosePacket);
}

QWidget* PreflightScreen::makeBusy()
{
    auto* strip = new ProgressStrip(this);
    strip->setObjectName(QStringLiteral("preflightBusy"));
    strip->setText(tr("Counting people and rendering their messages …"));
    strip->setMaximumWidth(kTextColumn);
    return strip;
}

QWidget* PreflightScreen::makeFoot()
{
    auto* foot = new Card(this);
    m_reasonLabel = new QLabel(tr("Why send it &all the same?"), foot);
    m_reason = new QLineEdit(foot);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("It is kept with the campaign."));
    m_reason->setMaxLength(500);
    m_reasonLabel->setBuddy(m_reason);
    m_ask = new QLabel(foot);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_number = new QLineEdit(foot);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setFixedWidth(112);
    m_number->setAlignment(Qt::AlignTrailing);
    m_number->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[\\p{Nd}., '\\x{2019}\\x{00a0}\\x{202f}]{0,16}")), m_number));
    m_ask->setBuddy(m_number);
    m_why = new CaptionLabel(QString(), foot);
    m_why->setObjectName(QStringLiteral("whyNotSend"));
    m_back = new QPushButton(tr("&Back to the message"), foot);
    m_back->setObjectName(QStringLiteral("backToMessage"));
    setButtonRole(m_back, ButtonRole::Quiet);
    m_send = new QPushButton(tr("&Send"), foot);
    m_send->setObjectName(QStringLiteral("send"));
    setButtonRole(m_send, ButtonRole::Primary);

    auto* reason = new QHBoxLayout;
    reason->setSpacing(kGrid);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_back);
    row->addWidget(m_why, 1);
    row->addWidget(m_ask);
    row->addWidget(m_number);
    row->addWidget(m_send);
    foot->body()->addLayout(reason);
    foot->body()->addLayout(row);
    setTabOrder(m_reason, m_number);
    setTabOrder(m_number, m_send);
    setTabOrder(m_send, m_back);
    connect(m_number, &QLineEdit::textChanged, this, &PreflightScreen::showWhetherReady);
    connect(m_reason, &QLineEdit::textChanged, this, &PreflightScreen::showWhetherReady);
    connect(m_number, &QLineEdit::returnPressed, this, &PreflightScreen::send);
    connect(m_send, &QPushButton::clicked, this, &PreflightScreen::send);
    connect(m_back, &QPushButton::clicked, this, &PreflightScreen::backToMessage);
    return foot;
}

QString PreflightScreen::title() const
{
    return m_look.campaign.name.isEmpty() ? tr("Pre-flight")
                                          : tr("Pre-flight · %1").arg(m_look.campaign.name);
}

void PreflightScreen::enter(const Destination& destination)
{
    const auto* wish = std::get_if<ToPreflight>(&destination);
    if (!wish || m_step == Step::Freezing || m_step == Step::Starting)
        return;
    m_campaign = wish->campaign;
    m_look = {};
    m_banner->dismiss();
    m_number->clear();
    m_reason->clear();
    look();
}

void PreflightScreen::workspaceChanged()
{
    if (m_step == Step::Ready)
        look();
}

void PreflightScreen::leave()
{
    if (m_step == Step::Looking)
        m_ticket.drop();
}

void PreflightScreen::look()
{
    m_step = Step::Looking;
    const bool first = m_look.campaign.id != m_campaign;
    m_busy->setVisible(first);
    m_area->setVisible(!first);
    m_samples->setVisible(!first);
    showWhetherReady();
    const auto now = m_desk.clock->now();
    m_ticket = m_desk.reads->ask(
        [checker = m_desk.checker, id = m_campaign, now](
            store::Reader& reader, const store::CancelFlag& cancel) -> Result<Seen> {
            auto look = campaign::preflight(reader, *checker, id, now, cancel);
            if (!look)
                return look.err();
            auto approval = reader.approval(id);
            if (!approval)
                return approval.err();
            return Seen{std::move(*look), std::move(*approval)};
        },
        this,
        [this](const Result<Seen>& seen) {
            m_busy->hide();
            m_step = Step::Ready;
            if (seen) {
                showLook(*seen);
                return;
            }
            m_look = {};
            m_area->hide();
            m_samples->hide();
            m_banner->say(Banner::Kind::Bad, sentence(seen.error()), {}, false);
            showWhetherReady();
        });
}

void PreflightScreen::showLook(const Seen& seen)
{
    const auto& look = seen.look;
    const bool first = m_look.campaign.id != look.campaign.id;
    m_look = look;
    m_approval = seen.approval;
    m_approvalCard->setApproval(
        m_approval, look.textHash, look.campaign.state == domain::CampaignState::Draft);
    m_cards->setLook(look, m_desk.clock->now());
    m_samples->setLook(look, m_desk.page.name);
    m_area->show();
    m_samples->show();
    const bool unclear = look.verdict == Verdict::Unclear && look.people > 0;
    m_reason->setVisible(unclear);
    m_reasonLabel->setVisible(unclear);
    m_ask->setText(tr("&Type %1 to send").arg(locale().toString(look.people)));
    m_number->setAccessibleName(
        tr("Type the number of people, %1, to send").arg(locale().toString(look.people)));
    showStops();
    showWhetherReady();
    if (first && m_number->isEnabled())
        (unclear ? m_reason : m_number)->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged();
}

void PreflightScreen::showStops()
{
    // Number and reason are what the person still gives: only what else stops it is told here.
    const auto allowed = campaign::mayBeSent(m_look, m_look.people, QStringLiteral("-"), m_desk.clock->now());
    if (!allowed)
        m_banner->say(Banner::Kind::Bad, sentence(allowed.error()), {}, false);
    else if (m_look.verdict == Verdict::Unclear)
        m_banner->say(Banner::Kind::Warn,
            tr("It is not clear that the message keeps the promise. Mend it, or write below why it does."),
            {}, false);
    else if (!m_refusal.isEmpty())
        m_banner->say(Banner::Kind::Bad, m_refusal);
    else
        m_banner->dismiss();
    m_refusal.clear();
}

void PreflightScreen::showWhetherReady()
{
    const bool looked = m_step == Step::Ready && m_look.campaign.id.isValid();
    const auto possible =
        looked ? campaign::mayBeSent(m_look, m_look.people, QStringLiteral("-"), m_desk.clock->now())
               : Result<void>();
    const bool open = looked && possible.ok();
    const bool matches = open && typedNumber() == m_look.people;
    const bool reasoned = m_look.verdict != Verdict::Unclear || !m_reason->text().trimmed().isEmpty();
    QString why;
    if (m_step == Step::Freezing || m_step == Step::Starting)
        why = m_step == Step::Freezing ? tr("Fixing the texts …")
                                       : tr("Asking Messenger whether this is the right Page …");
    else if (open && !m_number->text().isEmpty() && !matches)
        why = tr("This is not the number of people.");
    else if (matches && !reasoned)
        why = tr("Write first why it keeps the promise.");
    m_why->setText(why);
    m_foot->setVisible(m_look.campaign.id.isValid());
    m_back->setVisible(!isNextWave(m_look.campaign)); // its text is fixed
    m_ask->setVisible(possible.ok());
    m_number->setVisible(possible.ok());
    m_send->setVisible(possible.ok());
    m_number->setEnabled(open);
    m_reason->setEnabled(open);
    m_send->setEnabled(matches && reasoned);
    m_back->setEnabled(m_step == Step::Ready || m_step == Step::Looking);
}

qint64 PreflightScreen::typedNumber() const
{
    return numberFromText(m_number->text(), locale());
}

void PreflightScreen::send()
{
    // A second click or a repeated key finds the step changed.
    if (m_step != Step::Ready || !m_send->isEnabled())
        return;
    m_step = Step::Freezing;
    showWhetherReady();
    const campaign::FreezeRequest request{m_campaign, typedNumber(), m_reason->text(), m_look.textHash};
    m_desk.engine->ask(
        [request](session::Room& room) -> Result<void> {
            const store::CancelFlag never{false};
            const auto frozen = campaign::freeze(room.store(), room.checker(), request, room.now(), never);
            return frozen ? Result<void>() : frozen.err();
        },
        this,
        [this](const Result<void>& frozen) {
            if (frozen) {
                start();
                return;
            }
            m_step = Step::Ready;
            const auto code = frozen.error().code;
            m_refusal = sentence(frozen.error());
            m_banner->say(Banner::Kind::Bad, m_refusal);
            showWhetherReady();
            if (code == ErrorCode::CountMismatch || code == ErrorCode::TextChanged) {
                m_number->clear(); // something changed meanwhile: look again, type again
                look();
            }
        });
}

void PreflightScreen::start()
{
    m_step = Step::Starting;
    showWhetherReady();
    m_desk.engine->startRun(m_campaign, this, [this](const Result<void>& started) {
        m_step = Step::Frozen;
        showWhetherReady();
        Q_EMIT changed();
        const bool elsewhere = !started && started.error().code == ErrorCode::WorkspaceElsewhere;
        if (started || elsewhere)
            Q_EMIT go(ToSending{m_campaign, elsewhere}); // which asks what to do
        else
            m_banner->say(Banner::Kind::Bad,
                tr("%1 Nothing was sent. The texts are fixed and everybody is in line.", "what went wrong")
                    .arg(sentence(started.error())),
                tr("To the campaign"), false);
    });
}

void PreflightScreen::hold(campaign::AudienceFilter::Hold what, bool on)
{
    if (m_step != Step::Ready)
        return;
    auto draft = m_look.campaign;
    draft.audience = campaign::AudienceFilter::withHold(draft.audience, what, on);
    m_number->clear(); // it is another number now
    m_desk.engine->ask([draft](session::Room& room) { return room.store().saveDraft(draft, room.now()); },
        this,
        [this](const Result<domain::CampaignId>& saved) {
            if (!saved)
                m_refusal = sentence(saved.error());
            look();
            Q_EMIT changed();
        });
}

void PreflightScreen::approve(const QString& name)
{
    m_desk.engine->ask(
        [id = m_campaign, name, hash = m_look.textHash](session::Room& room) {
            return room.store().approve(id, {name, room.now(), hash});
        },
        this,
        [this](const Result<void>& approved) {
            if (!approved)
                m_refusal = sentence(approved.error());
            look();
        });
}

void PreflightScreen::choosePacket()
{
    const auto folder =
        m_desk.settings ? m_desk.settings->value(QStringLiteral("export/folder"), QDir::homePath()).toString()
                        : QDir::homePath();
    auto* dialog = new QFileDialog(this, tr("Save the review packet"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("review.pdf", "a file's name"));
    connect(dialog, &QFileDialog::fileSelected, this, &PreflightScreen::writeReviewPacket);
    dialog->open();
}

void PreflightScreen::writeReviewPacket(const QString& path)
{
    if (m_desk.settings)
        m_desk.settings->setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
    const ReviewPacket packet{m_look, m_desk.page.name, m_reason->text(), m_approval, m_desk.clock->now()};
    if (writePacket(packet, path))
        m_banner->say(Banner::Kind::Ok, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_banner->say(Banner::Kind::Bad,
            tr("%1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(path)));
}

void PreflightScreen::backToMessage()
{
    if (m_step != Step::Freezing && m_step != Step::Starting)
        Q_EMIT go(ToComposer{m_campaign, std::nullopt});
}

} // namespace headsup::ui
