// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preflight/lookcards.h"

#include "relevance/findingtext.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statechip.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace headsup::ui {

namespace {

QLabel* wrapped(QWidget* parent, TextRole role = TextRole::Body)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    applyRole(label, role);
    return label;
}

/// A list of rows that is made anew for each look; there are never many.
QGridLayout* emptied(QWidget* box)
{
    qDeleteAll(box->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete box->layout();
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kCardMargin);
    grid->setVerticalSpacing(kHalfGrid);
    return grid;
}

constexpr std::size_t kFirstPrompts = 3;
using Judgement = std::vector<const campaign::PromptVerdict*>;

/// Prompts of which the same is to be said, in the order in which they come: the worst first.
std::vector<Judgement> judgements(const QList<campaign::PromptVerdict>& prompts)
{
    std::vector<Judgement> groups;
    for (const auto& one : prompts) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&one](const Judgement& group) {
            return group.front()->answer.verdict == one.answer.verdict &&
                   relevance::headline(group.front()->answer) == relevance::headline(one.answer);
        });
        (same == groups.end() ? groups.emplace_back() : *same).push_back(&one);
    }
    return groups;
}

} // namespace

namespace {

QPushButton* holdButton(const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    setButtonRole(button, ButtonRole::Quiet);
    return button;
}

} // namespace

LookCards::LookCards(QWidget* parent)
    : QWidget(parent)
{
    auto* people = new Card(this);
    m_wave = wrapped(people, TextRole::BodyStrong);
    m_wave->setObjectName(QStringLiteral("wave"));
    m_number = new QLabel(people);
    m_number->setObjectName(QStringLiteral("people"));
    applyRole(m_number, TextRole::Display);
    m_gets = wrapped(people, TextRole::Section);
    m_tokens = wrapped(people);
    m_tokens->setObjectName(QStringLiteral("tokens"));
    m_overlaps = wrapped(people, TextRole::Caption);
    m_overlaps->setObjectName(QStringLiteral("overlaps"));
    auto* big = new QHBoxLayout;
    big->setSpacing(kCardMargin);
    big->addWidget(m_number);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_gets);
    words->addWidget(m_tokens);
    big->addLayout(words, 1);
    people->body()->addWidget(m_wave);
    people->body()->addLayout(big);
    m_holdTold = holdButton(QStringLiteral("holdTold"), people);
    auto* overlapRow = new QHBoxLayout;
    overlapRow->setSpacing(kGrid);
    overlapRow->addWidget(m_overlaps, 1);
    overlapRow->addWidget(m_holdTold);
    people->body()->addLayout(overlapRow);

    m_leftOutCard = new Card(this);
    m_leftOut = new QWidget(m_leftOutCard);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOutCard->body()->addWidget(new SectionTitle(tr("Left out, opt-in kept"), m_leftOutCard));
    m_leftOutCard->body()->addWidget(m_leftOut);

    auto* promise = new Card(this);
    m_prompts = new QWidget(promise);
    m_prompts->setObjectName(QStringLiteral("promptVerdicts"));
    promise->body()->addWidget(new SectionTitle(tr("Does it keep the promise?"), promise));
    promise->body()->addWidget(m_prompts);

    auto* time = new Card(this);
    m_night = wrapped(time);
    m_night->setObjectName(QStringLiteral("night"));
    m_end = wrapped(time);
    m_end->setObjectName(QStringLiteral("uselessAfter"));
    m_final = wrapped(time, TextRole::Caption);
    m_final->setText(tr("A message that was sent cannot be called back, and a token that was spent is spent. "
                        "Pausing keeps the tokens of everybody who was not written to yet."));
    time->body()->addWidget(new SectionTitle(tr("Before you send"), time));
    m_holdNight = holdButton(QStringLiteral("holdNight"), time);
    auto* nightRow = new QHBoxLayout;
    nightRow->setSpacing(kGrid);
    nightRow->addWidget(m_night, 1);
    nightRow->addWidget(m_holdNight);
    time->body()->addLayout(nightRow);
    time->body()->addWidget(m_end);
    time->body()->addWidget(m_final);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    for (auto* card : {people, m_leftOutCard, promise, time})
        column->addWidget(card);
    column->addStretch();
    setMaximumWidth(kTextColumn);
    using Hold = campaign::AudienceFilter::Hold;
    connect(m_holdTold, &QPushButton::clicked, this, [this](bool on) { Q_EMIT holdWanted(Hold::Told, on); });
    connect(
        m_holdNight, &QPushButton::clicked, this, [this](bool on) { Q_EMIT holdWanted(Hold::Night, on); });
}

void LookCards::setLook(const campaign::Preflight& look, domain::Instant now)
{
    showPeople(look);
    showLeftOut(look);
    if (m_campaign != look.campaign.id)
        m_allPrompts = false;
    m_campaign = look.campaign.id;
    m_judged = look.prompts;
    showPrompts();
    showTime(look, now);
    showHolds(look);
}

QString LookCards::waveText(const campaign::Preflight& look)
{
    if (!isNextWave(look.campaign))
        return {};
    if (look.campaign.waveSize == 0)
        return tr("Newcomers: %Ln people have no place in this campaign yet.", nullptr, plural(look.people));
    const auto later = std::find_if(look.leftOut.begin(), look.leftOut.end(),
        [](const auto& one) { return one.reason == domain::LeftOutReason::NextWave; });
    const auto people = tr("%Ln people", "of a wave", plural(look.people));
    if (later == look.leftOut.end())
        return tr("Next wave: %1; it is the last one for now.", "how many people").arg(people);
    return tr("Next wave: %1; %2.", "how many people; how many wait for later waves")
        .arg(people, tr("%Ln wait for later waves", nullptr, plural(later->count)));
}

void LookCards::showPeople(const campaign::Preflight& look)
{
    const auto wave = waveText(look);
    m_wave->setText(wave);
    m_wave->setVisible(!wave.isEmpty());
    m_number->setText(locale().toString(look.people));
    m_number->setAccessibleName(tr("%Ln people get this message", nullptr, plural(look.people)));
    const bool stopped = look.verdict == domain::Verdict::NotRelevant;
    m_gets->setText(stopped ? tr("people would get this message", "after a big number", plural(look.people))
                            : tr("people get this message", "after a big number", plural(look.people)));
    m_tokens->setText(stopped ? tr("It stops here, so no token is spent.")
                              : tr("%Ln one-time tokens are spent for good.", nullptr,
                                    plural(look.people - look.inWindow)));
    m_overlaps->setText(
        tr("%Ln of them were told something in the last seven days.", nullptr, plural(look.overlaps)));
    m_overlaps->setVisible(look.overlaps > 0);
}

void LookCards::showHolds(const campaign::Preflight& look)
{
    using Hold = campaign::AudienceFilter::Hold;
    const auto filter = campaign::AudienceFilter::parse(look.campaign.audience);
    const bool draft = look.campaign.state == domain::CampaignState::Draft;
    const auto show = [&](QPushButton* button, Hold hold, qint64 people) {
        const bool on = filter && filter->holds(hold);
        button->setChecked(on);
        button->setText(on ? tr("Send to them as well") : tr("Hold them"));
        button->setToolTip(tr("Whoever is held keeps the opt-in for the next wave."));
        button->setVisible(draft && (on || people > 0));
    };
    show(m_holdTold, Hold::Told, look.overlaps);
    show(m_holdNight, Hold::Night, look.atNight);
    const bool heldTold = filter && filter->holds(Hold::Told);
    if (heldTold)
        m_overlaps->setText(tr("Whoever got something in the last seven days is held."));
    m_overlaps->setVisible(look.overlaps > 0 || heldTold);
    if (filter && filter->holds(Hold::Night))
        m_night->setText(tr("Whoever is asleep now, between 21:00 and 8:00, is held."));
}

void LookCards::showLeftOut(const campaign::Preflight& look)
{
    auto* grid = emptied(m_leftOut);
    int row = 0;
    for (const auto& one : look.leftOut) {
        auto* count = new QLabel(locale().toString(one.count), m_leftOut);
        applyRole(count, TextRole::BodyStrong);
        count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(count, row, 0);
        grid->addWidget(new QLabel(displayName(one.reason), m_leftOut), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    m_leftOutCard->setVisible(!look.leftOut.isEmpty());
}

void LookCards::showPrompts()
{
    auto* grid = emptied(m_prompts);
    grid->setColumnStretch(1, 1);
    int row = 0;
    bool hidden = false;
    for (const auto& group : judgements(m_judged)) {
        const auto& first = *group.front();
        auto* chip = new StateChip(m_prompts);
        chip->setState(first.answer.verdict);
        auto* headline = wrapped(m_prompts, TextRole::BodyStrong);
        headline->setText(relevance::headline(first.answer));
        grid->addWidget(chip, row, 0, Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(headline, row++, 1, 1, 2);
        const auto shown = m_allPrompts ? group.size() : std::min(group.size(), kFirstPrompts);
        for (std::size_t i = 0; i < shown; ++i) {
            auto* prompt = new ElidedLabel(tr("“%1”", "a prompt").arg(group[i]->prompt), m_prompts);
            auto* people = new CaptionLabel(tr("%Ln people", nullptr, plural(group[i]->people)), m_prompts);
            people->setWordWrap(false);
            people->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            grid->addWidget(prompt, row, 1);
            grid->addWidget(people, row++, 2);
        }
        hidden = hidden || shown < group.size();
        grid->setRowMinimumHeight(row++, kHalfGrid);
    }
    if (m_judged.isEmpty())
        grid->addWidget(
            new CaptionLabel(tr("Nobody gets the message, so there is nothing to judge."), m_prompts), 0, 0);
    if (!hidden)
        return;
    auto* all = new QPushButton(tr("Show all %Ln prompts", nullptr, plural(m_judged.size())), m_prompts);
    all->setObjectName(QStringLiteral("allPrompts"));
    setButtonRole(all, ButtonRole::Quiet);
    grid->addWidget(all, row, 1, 1, 2, Qt::AlignLeading);
    // Queued: the button goes with the old rows.
    connect(
        all, &QPushButton::clicked, this,
        [this] {
            m_allPrompts = true;
            showPrompts();
        },
        Qt::QueuedConnection);
}

void LookCards::showTime(const campaign::Preflight& look, domain::Instant now)
{
    m_night->setText(look.atNight > 0 ? tr("It is night now, between 21:00 and 8:00, for %Ln of them.",
                                            nullptr, plural(look.atNight))
                                      : tr("It is day now for everybody whose time zone is known."));
    const auto& end = look.campaign.uselessAfter;
    if (!end)
        m_end->setText(tr("No time was set after which the news is useless."));
    else if (*end <= now)
        m_end->setText(tr("The news was useful until %1.").arg(longMomentText(*end)));
    else
        m_end->setText(
            tr("The news is useful until %1. Nothing is sent after that.").arg(longMomentText(*end)));
}

} // namespace headsup::ui
