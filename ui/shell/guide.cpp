// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace headsup::ui {

namespace {

const QString kAwayKey = QStringLiteral("guide/away");

} // namespace

/// What the workspace knows of the steps.
struct Guide::Facts
{
    qint64 optIns = 0;
    std::optional<domain::TopicId> topic;
    std::optional<domain::CampaignId> campaign;
    bool draft = false;
    bool sent = false;
};

bool Guide::isWanted(const QSettings& settings, const domain::Page& page)
{
    return page.rehearsal && !settings.value(kAwayKey, false).toBool();
}

void Guide::want(QSettings& settings)
{
    settings.setValue(kAwayKey, false);
}

Guide::Guide(QSettings& settings, session::ReadLine* reads, const domain::Page& page, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_reads(reads)
    , m_page(page)
    , m_done(kSteps)
    , m_title(new QLabel(tr("Your first campaign, in rehearsal"), this))
    , m_next(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("guide"));
    setAccessibleName(m_title->text());
    const QString names[kSteps] = {
        tr("Import"), tr("Topic"), tr("Write"), tr("Pre-flight"), tr("Send"), tr("Results")};
    applyRole(m_title, TextRole::BodyStrong);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, kHalfGrid, kPageMargin, kHalfGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_title);
    for (int i = 0; i < kSteps; ++i) {
        m_steps[i] = new QLabel(names[i], this);
        m_steps[i]->setObjectName(QStringLiteral("guideStep%1").arg(i));
        row->addWidget(m_steps[i]);
    }
    row->addStretch(1);
    m_next->setObjectName(QStringLiteral("guideNext"));
    m_close->setObjectName(QStringLiteral("guideClose"));
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Put the guide away; Help brings it back"));
    m_close->setAccessibleName(tr("Put the guide away"));
    row->addWidget(m_next);
    row->addWidget(m_close);
    const auto kept = m_settings.value(key()).toInt();
    for (int i = 0; i < kSteps; ++i)
        m_done.setBit(i, (kept >> i & 1) != 0);
    connect(m_next, &QPushButton::clicked, this, &Guide::leadOn);
    connect(m_close, &QToolButton::clicked, this, &Guide::putAway);
    fill();
    look();
}

QString Guide::key() const
{
    return QStringLiteral("guide/%1").arg(m_page.id.value());
}

void Guide::seen(const Destination& destination)
{
    if (std::holds_alternative<ToTopics>(destination) && isDone(Import))
        tick(Topic);
    else if (std::holds_alternative<ToPreflight>(destination))
        tick(Preflight);
    else if (std::holds_alternative<ToResults>(destination) && isDone(Send))
        tick(Results);
    look();
}

void Guide::look()
{
    m_ticket = m_reads->ask(
        [page = m_page.id](store::Reader& reader, const store::CancelFlag&) -> domain::Result<Facts> {
            Facts facts;
            const auto topics = reader.topics(page);
            if (!topics)
                return topics.err();
            qint64 most = 0;
            for (const auto& one : *topics) {
                facts.optIns += one.counts.total();
                if (const auto unused = one.counts[domain::OptInState::Unused]; unused > most) {
                    most = unused;
                    facts.topic = one.topic.id;
                }
            }
            const auto campaigns = reader.campaigns(page);
            if (!campaigns)
                return campaigns.err();
            if (!campaigns->isEmpty()) {
                facts.campaign = campaigns->first().campaign.id;
                facts.draft = campaigns->first().campaign.state == domain::CampaignState::Draft;
            }
            for (const auto& one : *campaigns)
                facts.sent = facts.sent || one.counts[domain::DeliveryState::Accepted] > 0;
            return facts;
        },
        this,
        [this](const domain::Result<Facts>& facts) {
            if (facts)
                learn(*facts); // else the screens say what is wrong
        });
}

void Guide::learn(const Facts& facts)
{
    m_topic = facts.topic;
    m_campaign = facts.campaign;
    m_campaignIsDraft = facts.draft;
    if (facts.optIns > 0)
        tick(Import);
    if (facts.campaign)
        tick(Write);
    if (facts.sent)
        tick(Send);
    fill();
}

void Guide::tick(Step step)
{
    if (isDone(step))
        return;
    m_done.setBit(step);
    int kept = 0;
    for (int i = 0; i < kSteps; ++i)
        kept |= m_done.testBit(i) ? 1 << i : 0;
    m_settings.setValue(key(), kept);
    fill();
    QAccessibleEvent event(m_steps[step], QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void Guide::fill()
{
    int next = 0;
    while (next < kSteps && m_done.testBit(next))
        ++next;
    for (int i = 0; i < kSteps; ++i) {
        const bool done = m_done.testBit(i);
        applyRole(m_steps[i], i == next ? TextRole::BodyStrong : TextRole::Caption);
        auto text = m_steps[i]->property("headsupStep").toString();
        if (text.isEmpty()) {
            text = m_steps[i]->text();
            m_steps[i]->setProperty("headsupStep", text);
        }
        m_steps[i]->setText(done ? QString(QStringLiteral("✓ ") + text) : text);
        m_steps[i]->setAccessibleName(done ? tr("%1, done").arg(text) : text);
    }
    const QString acts[kSteps] = {tr("Import opt-ins"), tr("Look at a topic"), tr("Write a follow-up"),
        tr("Go to the pre-flight"), tr("Go on and send"), tr("See the results")};
    m_next->setText(next < kSteps ? acts[next] : tr("Done"));
    if (next == kSteps)
        m_title->setText(tr("You have sent your first campaign, in rehearsal"));
}

void Guide::leadOn()
{
    int next = 0;
    while (next < kSteps && m_done.testBit(next))
        ++next;
    switch (next) {
    case Import:
        Q_EMIT go(ToImport{});
        break;
    case Topic:
        Q_EMIT go(ToTopics{m_topic});
        break;
    case Write:
        Q_EMIT go(m_topic ? Destination(ToComposer{std::nullopt, m_topic}) : Destination(ToTopics{}));
        break;
    case Preflight:
    case Send:
        Q_EMIT go(m_campaign && m_campaignIsDraft ? Destination(ToPreflight{*m_campaign})
                                                  : Destination(ToCampaigns{}));
        break;
    case Results:
        Q_EMIT go(m_campaign && !m_campaignIsDraft ? Destination(ToResults{*m_campaign})
                                                   : Destination(ToCampaigns{}));
        break;
    default:
        putAway();
    }
}

void Guide::putAway()
{
    m_settings.setValue(kAwayKey, true);
    hide();
}

void Guide::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto c = coloursOf(palette());
    p.fillRect(rect(), c.tintOf(Tone::Accent));
    p.fillRect(QRect(0, height() - 1, width(), 1), c.edgeOf(Tone::Accent));
}

} // namespace headsup::ui
