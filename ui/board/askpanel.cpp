// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/askpanel.h"

#include "domain/errortext.h"
#include "domain/prompt.h"
#include "relevance/findingtext.h"
#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace headsup::ui {

using domain::AskId;
using domain::Result;

namespace {

QLabel* textLabel(TextRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    applyRole(label, role);
    return label;
}

QLabel* fieldLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = textLabel(TextRole::Caption, parent);
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AskPanel::AskPanel(const Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompt(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_banner(new Banner(this))
{
    setFixedWidth(kSidePanelWidth);
    m_banner->setObjectName(QStringLiteral("askBanner"));
    m_prompt->setObjectName(QStringLiteral("askPrompt"));
    m_prompt->setAccessibleName(tr("Prompt to ask"));
    m_prompt->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_prompt->setMinimumContentsLength(12);
    auto* card = new Card(this);
    card->body()->setSpacing(kGrid);
    card->body()->addWidget(new SectionTitle(tr("Ask the next question"), card));
    card->body()->addWidget(m_prompt);
    m_pages->addWidget(makeNew());
    m_pages->addWidget(makeChosen());
    card->body()->addWidget(m_pages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_banner);
    column->addWidget(card);
    column->addStretch();
    connect(m_prompt, &QComboBox::currentIndexChanged, this, [this] {
        m_look.reset();
        m_progress->clear();
        m_pages->setCurrentIndex(chosen().isValid() ? 1 : 0);
        m_banner->dismiss();
        look();
        Q_EMIT chosenChanged();
    });
    connect(m_desk.engine, &session::Engine::askProgressed, this,
        [this](const campaign::AskRun& run) { takeRun(run, false); });
    connect(m_desk.engine, &session::Engine::askFinished, this,
        [this](const campaign::AskRun& run) { takeRun(run, true); });
}

QWidget* AskPanel::makeNew()
{
    auto* page = new QWidget(this);
    m_topic = new QComboBox(page);
    m_topic->setObjectName(QStringLiteral("askTopic"));
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_after = new QComboBox(page);
    m_after->setObjectName(QStringLiteral("askAfter"));
    m_after->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title = new QLineEdit(page);
    m_title->setObjectName(QStringLiteral("askTitle"));
    m_title->setPlaceholderText(tr("Aurora 3 trail shoes in stock"));
    m_length = textLabel(TextRole::Caption, page);
    m_length->setAlignment(Qt::AlignTrailing);
    m_findings = new CaptionLabel({}, page);
    m_findings->setObjectName(QStringLiteral("askFindings"));
    m_keep = new QPushButton(tr("Keep this prompt"), page);
    m_keep->setObjectName(QStringLiteral("askKeep"));
    setButtonRole(m_keep, ButtonRole::Primary);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, kHalfGrid, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(fieldLabel(tr("News about"), m_topic, page));
    column->addWidget(m_topic);
    column->addSpacing(kHalfGrid);
    column->addWidget(fieldLabel(tr("Whom"), m_after, page));
    column->addWidget(m_after);
    column->addSpacing(kHalfGrid);
    column->addWidget(fieldLabel(tr("What people read above “Notify me”"), m_title, page));
    column->addWidget(m_title);
    column->addWidget(m_length);
    column->addWidget(m_findings);
    column->addSpacing(kHalfGrid);
    column->addWidget(m_keep, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_title, &QLineEdit::textChanged, this, &AskPanel::checkTitle);
    connect(m_title, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &AskPanel::checkTitle);
    connect(m_keep, &QPushButton::clicked, this, &AskPanel::keep);
    return page;
}

QWidget* AskPanel::makeChosen()
{
    auto* page = new QWidget(this);
    m_words = textLabel(TextRole::BodyStrong, page);
    m_words->setObjectName(QStringLiteral("askWords"));
    m_people = textLabel(TextRole::Section, page);
    m_people->setObjectName(QStringLiteral("askPeople"));
    m_others = new CaptionLabel({}, page);
    m_others->setObjectName(QStringLiteral("askOthers"));
    m_warnings = new CaptionLabel({}, page);
    m_warnings->setObjectName(QStringLiteral("askWarnings"));
    m_automatic =
        new WrappingCheckBox(tr("Ask by itself whoever reacts, while webhooks are received here"), page);
    m_automatic->setObjectName(QStringLiteral("askAutomatic"));
    m_confirm = new QLineEdit(page);
    m_confirm->setObjectName(QStringLiteral("askConfirm"));
    m_confirm->setAccessibleName(tr("Number of people, to confirm"));
    m_confirm->setMaximumWidth(96);
    m_send = new QPushButton(page);
    m_send->setObjectName(QStringLiteral("askSend"));
    setButtonRole(m_send, ButtonRole::Primary);
    m_stop = new QPushButton(tr("Stop"), page);
    m_stop->setObjectName(QStringLiteral("askStop"));
    m_stop->hide();
    m_progress = textLabel(TextRole::Body, page);
    m_progress->setObjectName(QStringLiteral("askProgress"));
    m_confirmRow = new QWidget(page);
    auto* row = new QHBoxLayout(m_confirmRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_confirm);
    row->addWidget(m_send);
    row->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, kHalfGrid, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_words);
    column->addWidget(m_people);
    column->addWidget(m_others);
    column->addWidget(m_warnings);
    column->addWidget(m_confirmRow);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addSpacing(kHalfGrid);
    column->addWidget(m_automatic);
    column->addStretch();
    connect(m_confirm, &QLineEdit::textChanged, this, &AskPanel::showReady);
    connect(m_confirm, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, &AskPanel::send);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_desk.engine->stopAsks();
    });
    connect(m_automatic, &QCheckBox::clicked, this, &AskPanel::setAutomatic);
    return page;
}

void AskPanel::setChoices(const QList<store::AskSummary>& prompts, const QList<domain::TopicSummary>& topics,
    const QList<domain::CampaignSummary>& campaigns)
{
    const auto before = chosen();
    const bool first = m_prompt->count() == 0;
    m_prompts = prompts;
    m_topics = topics;
    {
        const QSignalBlocker quiet(m_prompt);
        m_prompt->clear();
        m_prompt->addItem(tr("A new prompt…"));
        for (const auto& one : prompts)
            m_prompt->addItem(one.ask.title, QVariant::fromValue(qint64{one.ask.id.value()}));
        const auto place = m_prompt->findData(QVariant::fromValue(qint64{before.value()}));
        m_prompt->setCurrentIndex(before.isValid() && place > 0 ? place
                                  : first && !prompts.isEmpty() ? 1
                                                                : 0);
    }
    const auto refill = [](QComboBox* box, auto fill) {
        const QSignalBlocker quiet(box);
        const auto kept = box->currentData();
        box->clear();
        fill();
        box->setCurrentIndex(std::max(0, box->findData(kept)));
    };
    refill(m_topic, [&] {
        for (const auto& one : topics)
            m_topic->addItem(one.topic.name, QVariant::fromValue(qint64{one.topic.id.value()}));
    });
    refill(m_after, [&] {
        m_after->addItem(tr("Everybody whose 24 hours are open"), QVariant::fromValue(qint64{0}));
        for (const auto& one : campaigns) {
            if (one.campaign.state != domain::CampaignState::Draft)
                m_after->addItem(tr("Who reacted to “%1”").arg(one.campaign.name),
                    QVariant::fromValue(qint64{one.campaign.id.value()}));
        }
    });
    m_pages->setCurrentIndex(chosen().isValid() ? 1 : 0);
    checkTitle();
    if (chosen() != before)
        Q_EMIT chosenChanged();
    look();
}

void AskPanel::choose(AskId prompt)
{
    const auto place = m_prompt->findData(QVariant::fromValue(qint64{prompt.value()}));
    if (place >= 0)
        m_prompt->setCurrentIndex(place);
}

AskId AskPanel::chosen() const
{
    return AskId(m_prompt->currentData().toLongLong());
}

void AskPanel::checkTitle()
{
    const auto title = m_title->text().trimmed();
    const auto length = domain::codePoints(title);
    m_length->setText(tr("%1 of %2 characters").arg(length).arg(domain::Prompt::kMaxCharacters));
    QStringList sentences;
    bool blocked = false;
    const auto topic = m_topic->currentIndex();
    if (!title.isEmpty() && topic >= 0 && topic < m_topics.size()) {
        for (const auto& one : m_desk.checker->checkPrompt(m_topics[topic].topic.kind, title)) {
            sentences.append(relevance::sentence(one));
            blocked = blocked || one.severity == relevance::Severity::Block;
        }
    }
    if (m_topics.isEmpty())
        sentences.append(tr("There is no topic yet. Import opt-ins first, so that the prompt has one."));
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
    m_keep->setEnabled(
        !blocked && topic >= 0 && !title.isEmpty() && length <= domain::Prompt::kMaxCharacters);
}

void AskPanel::keep()
{
    domain::Ask ask;
    ask.page = m_desk.page.id;
    ask.topic = domain::TopicId(m_topic->currentData().toLongLong());
    ask.title = m_title->text().trimmed();
    ask.after = domain::CampaignId(m_after->currentData().toLongLong());
    m_keep->setEnabled(false);
    m_desk.engine->ask(
        [ask](session::Room& room) { return room.store().chainWriter().addAsk(ask, room.now()); }, this,
        [this, ask](const Result<AskId>& kept) {
            checkTitle();
            if (!kept) {
                m_banner->say(Banner::Kind::Bad, sentence(kept.error()));
                return;
            }
            m_title->clear();
            m_prompt->insertItem(1, ask.title, QVariant::fromValue(qint64{kept->value()}));
            m_prompt->setCurrentIndex(1);
            m_confirm->setFocus();
            Q_EMIT changed();
        });
}

void AskPanel::look()
{
    const auto id = chosen();
    if (!id.isValid()) {
        m_ticket.drop();
        return;
    }
    m_ticket = m_desk.reads->ask(
        [id, checker = m_desk.checker, now = m_desk.clock->now()](store::Reader& reader,
            const store::CancelFlag&) { return campaign::lookAtAsk(reader, *checker, id, now); },
        this, [this](const Result<campaign::AskLook>& look) { showLook(look); });
}

void AskPanel::showLook(const Result<campaign::AskLook>& look)
{
    if (!look) {
        m_look.reset();
        m_banner->say(Banner::Kind::Bad, sentence(look.error()));
        showReady();
        return;
    }
    m_look = *look;
    const auto& summary = look->summary;
    m_words->setText(tr("“%1”").arg(summary.ask.title));
    const auto people = static_cast<qint64>(look->line.size());
    m_people->setText(people == 0 ? tr("Nobody can be asked this just now.")
                                  : tr("%n people can be asked this now.", nullptr, plural(people)));
    QStringList others;
    for (auto it = look->notAsked.cbegin(); it != look->notAsked.cend(); ++it)
        others.append(tr("%1 not: %2", "number; a clause such as: was asked the same lately")
                          .arg(locale().toString(it.value()), displayName(it.key())));
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    QStringList warnings;
    for (const auto& one : look->findings)
        warnings.append(relevance::sentence(one));
    if (const auto allowed = campaign::mayBeAsked(*look, people); !allowed && people > 0)
        warnings.append(sentence(allowed.error()));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_automatic->setChecked(summary.ask.automatic);
    m_confirm->setPlaceholderText(people > 0 ? locale().toString(people) : QString());
    showReady();
}

void AskPanel::showReady()
{
    const auto people = m_look ? static_cast<qint64>(m_look->line.size()) : 0;
    m_send->setText(people == 0 ? tr("Ask") : tr("Ask %n people", nullptr, plural(people)));
    bool number = false;
    const auto typed = locale().toLongLong(m_confirm->text().trimmed(), &number);
    const bool allowed = m_look && campaign::mayBeAsked(*m_look, people);
    m_confirmRow->setVisible(people > 0 && !isRunning());
    m_confirm->setEnabled(allowed);
    m_send->setEnabled(allowed && number && typed == people);
    m_send->setToolTip(m_send->isEnabled() ? QString() : tr("Type the number of people to confirm"));
    m_stop->setVisible(isRunning());
}

void AskPanel::send()
{
    const auto id = chosen();
    const auto people = static_cast<qint64>(m_look->line.size());
    m_running = id;
    m_confirm->clear();
    m_stop->setEnabled(true);
    m_progress->setText(tr("Asking the Page who it is…"));
    showReady();
    m_desk.engine->startAsk(id, people, this, [this](const Result<void>& begun) {
        if (begun)
            return;
        m_running = {};
        m_progress->clear();
        m_banner->say(Banner::Kind::Bad, sentence(begun.error()));
        look();
    });
}

void AskPanel::takeRun(const campaign::AskRun& run, bool over)
{
    if (over && run.ask == m_running)
        m_running = {};
    else if (!over && run.ask == chosen())
        m_running = run.ask;
    if (run.ask == chosen()) {
        QStringList parts{tr("%n people asked", nullptr, plural(run.asked))};
        if (run.failed > 0)
            parts.append(tr("%1 failed").arg(locale().toString(run.failed)));
        if (run.uncertain > 0)
            parts.append(tr("%1 in doubt").arg(locale().toString(run.uncertain)));
        if (run.left > 0)
            parts.append(tr("%1 left").arg(locale().toString(run.left)));
        m_progress->setText(parts.join(QStringLiteral(" · ")));
        if (over && !run.stoppedBecause.isEmpty())
            m_banner->say(Banner::Kind::Warn, run.stoppedBecause);
        showReady();
    }
    if (over) {
        look();
        Q_EMIT changed();
    }
}

void AskPanel::setAutomatic(bool automatic)
{
    m_desk.engine->ask(
        [id = chosen(), automatic](
            session::Room& room) { return room.store().chainWriter().setAutomatic(id, automatic); },
        this,
        [this](const Result<void>& set) {
            if (!set)
                m_banner->say(Banner::Kind::Bad, sentence(set.error()));
            look();
            Q_EMIT changed();
        });
}

} // namespace headsup::ui
