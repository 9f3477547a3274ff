// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/hearingcard.h"

#include "domain/errortext.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <numeric>

namespace headsup::ui {

using domain::Result;

namespace {

const QString kPortKey = QStringLiteral("receiver/port");
constexpr int kUsualPort = 8080;
constexpr int kTickMs = 2000;

} // namespace

HearingCard::HearingCard(const Desk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_state(new QLabel(this))
    , m_setup(new QWidget(this))
    , m_verify(new QLineEdit(m_setup))
    , m_secret(new QLineEdit(m_setup))
    , m_port(new QSpinBox(m_setup))
    , m_where(new QWidget(this))
    , m_shownAddress(new QLineEdit(m_where))
    , m_start(new QPushButton(tr("Start receiving"), this))
    , m_stop(new QPushButton(tr("Stop receiving"), this))
    , m_banner(new Banner(this))
{
    m_state->setObjectName(QStringLiteral("hearingState"));
    m_state->setWordWrap(true);
    m_verify->setObjectName(QStringLiteral("hearingVerify"));
    m_verify->setPlaceholderText(tr("A text of yours"));
    m_secret->setObjectName(QStringLiteral("hearingSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("As kept in the keychain"));
    m_port->setObjectName(QStringLiteral("hearingPort"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Any free one"));
    m_port->setValue(m_desk.settings ? m_desk.settings->value(kPortKey, kUsualPort).toInt() : 0);
    m_start->setObjectName(QStringLiteral("hearingStart"));
    m_stop->setObjectName(QStringLiteral("hearingStop"));
    m_shownAddress->setObjectName(QStringLiteral("hearingAddress"));
    m_shownAddress->setReadOnly(true);
    m_shownAddress->setAccessibleName(tr("Address of the receiver"));

    auto* form = new QFormLayout(m_setup);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(kHalfGrid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Verify token, the same as at Meta"), m_verify);
    form->addRow(tr("App secret, to tell Meta's events from forged ones"), m_secret);
    form->addRow(tr("Port on this computer"), m_port);
    auto* copy = new QToolButton(m_where);
    copy->setIcon(icon(Icon::Copy));
    copy->setToolTip(tr("Copy the address"));
    copy->setAccessibleName(copy->toolTip());
    auto* where = new QHBoxLayout(m_where);
    where->setContentsMargins(0, 0, 0, 0);
    where->setSpacing(kHalfGrid);
    where->addWidget(m_shownAddress, 1);
    where->addWidget(copy);

    body()->setSpacing(kGrid);
    body()->addWidget(new SectionTitle(tr("Hear what people do"), this));
    body()->addWidget(m_state);
    body()->addWidget(m_banner);
    body()->addWidget(m_where);
    body()->addWidget(m_setup);
    body()->addWidget(m_start, 0, Qt::AlignLeading);
    body()->addWidget(m_stop, 0, Qt::AlignLeading);
    body()->addWidget(new CaptionLabel(tr("Meta reaches this address only through a tunnel or proxy of yours "
                                          "with a certificate. Through a laptop "
                                          "that is for tests: an address that fails for an hour is dropped "
                                          "by Meta. In daily use let a server write "
                                          "the events to a file, and import that file."),
        this));
    connect(m_start, &QPushButton::clicked, this, &HearingCard::start);
    connect(m_verify, &QLineEdit::returnPressed, this, &HearingCard::start);
    connect(m_stop, &QPushButton::clicked, this, &HearingCard::stop);
    connect(copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_shownAddress->text()); });
    connect(m_desk.engine, &session::Engine::heard, this, &HearingCard::load);
    connect(m_desk.engine, &session::Engine::hearingFailed, this,
        [this](const domain::Error& error) { m_banner->say(Banner::Kind::Warn, sentence(error)); });
    connect(
        m_desk.engine, &session::Engine::askSkipped, this, [this](domain::AskId, const domain::Error& why) {
            m_banner->say(Banner::Kind::Warn, tr("A prompt was not asked by itself: %1").arg(sentence(why)));
        });
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    show(session::Engine::Hearing{});
}

void HearingCard::load()
{
    m_desk.engine->hearing(this, [this](const session::Engine::Hearing& hearing) { show(hearing); });
}

void HearingCard::show(const session::Engine::Hearing& hearing)
{
    m_address = hearing.address;
    const bool on = !m_address.isEmpty();
    const auto& counts = hearing.counts;
    const auto refused = std::accumulate(counts.refused.cbegin(), counts.refused.cend(), qint64{0});
    if (!on)
        m_state->setText(tr("Nobody listens. Reactions come in with the files that you import."));
    else if (counts.kept == 0 && counts.verified == 0)
        m_state->setText(tr("Listening. Meta has not called yet."));
    else
        m_state->setText(
            tr("Listening. %n messages of Meta kept", nullptr, plural(counts.kept)) +
            (refused > 0
                    ? tr(" · %1 refused", "begins with a dot in the middle").arg(locale().toString(refused))
                    : QString()));
    m_shownAddress->setText(m_address.toString());
    m_shownAddress->setCursorPosition(0);
    m_where->setVisible(on);
    m_setup->setVisible(!on);
    m_start->setVisible(!on);
    m_stop->setVisible(on);
    if (on != m_tick.isActive())
        on ? m_tick.start() : m_tick.stop();
}

void HearingCard::start()
{
    m_banner->dismiss();
    const auto verify = m_verify->text().trimmed();
    if (verify.isEmpty()) {
        m_banner->say(Banner::Kind::Warn,
            tr("Type the verify token first: the text that you enter at Meta beside the address."));
        m_verify->setFocus();
        return;
    }
    if (m_desk.settings)
        m_desk.settings->setValue(kPortKey, m_port->value());
    m_start->setEnabled(false);
    const auto begin = [this, verify] {
        m_desk.engine->startListening(
            verify, static_cast<quint16>(m_port->value()), this, [this](const Result<QUrl>& started) {
                m_start->setEnabled(true);
                if (!started)
                    m_banner->say(Banner::Kind::Bad, sentence(started.error()));
                load();
            });
    };
    if (m_secret->text().isEmpty())
        return begin();
    const domain::Secret secret(m_secret->text());
    m_secret->clear();
    m_desk.engine->saveAppSecret(secret, this, [this, begin](const Result<void>& saved) {
        if (!saved) // it is kept for this session all the same
            m_banner->say(Banner::Kind::Info, sentence(saved.error()));
        begin();
    });
}

void HearingCard::stop()
{
    m_desk.engine->stopListening(this, [this] { load(); });
}

} // namespace headsup::ui
