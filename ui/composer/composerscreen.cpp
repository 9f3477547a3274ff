// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composerscreen.h"

#include "domain/errortext.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/itemkeeper.h"
#include "ui/composer/linkcheck.h"
#include "ui/composer/livecheck.h"
#include "ui/composer/messageeditor.h"
#include "ui/composer/moreoptions.h"
#include "ui/composer/previewpanel.h"
#include "ui/composer/promisepanel.h"
#include "ui/composer/relevancecard.h"
#include "ui/composer/spelling.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/taborder.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::MessageTemplate;
using domain::Result;

namespace {

constexpr int kLeftWidth = 248;
constexpr int kRightWidth = 296;

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

ComposerScreen::ComposerScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_item(new ItemKeeper(desk.engine, this))
    , m_keeper(new DraftKeeper(
          [this](const domain::Campaign& draft, const DraftKeeper::SharedId& id, DraftKeeper::Reply reply) {
              m_desk.engine->ask(
                  [draft, id](session::Room& room) {
                      auto latest = draft;
                      latest.id = *id;
                      const auto saved = room.store().saveDraft(latest, room.now());
                      if (saved)
                          *id = *saved;
                      return saved;
                  },
                  this, std::move(reply));
          },
          this))
    , m_banner(new Banner(this))
    , m_name(new QLineEdit(this))
    , m_saved(new QLabel(this))
    , m_why(new QLabel(this))
    , m_next(new QPushButton(tr("Pre-&flight →"), this))
    , m_work(new QWidget(this))
    , m_own(desk.settings)
{
    m_banner->setObjectName(QStringLiteral("composerBanner"));
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setAccessibleName(tr("Name of the campaign"));
    m_name->setMaximumWidth(420);
    m_saved->setObjectName(QStringLiteral("savedNote"));
    applyRole(m_saved, TextRole::Caption);
    m_why->setObjectName(QStringLiteral("whyNotReady"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    applyRole(m_why, TextRole::Caption);
    m_why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_next->setObjectName(QStringLiteral("toPreflight"));
    setButtonRole(m_next, ButtonRole::Primary);

    auto* nameLabel = new QLabel(tr("&Name of the campaign"), m_work);
    nameLabel->setBuddy(m_name);
    applyRole(nameLabel, TextRole::Caption);
    auto* head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(nameLabel);
    head->addWidget(m_name, 1);
    head->addWidget(m_saved);
    head->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kPageMargin);
    columns->addWidget(makeLeft());
    columns->addWidget(makeMiddle(), 1);
    columns->addWidget(makeRight());
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * kGrid);
    foot->addWidget(m_why, 1);
    foot->addWidget(m_next);
    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(2 * kGrid);
    work->addLayout(head);
    work->addLayout(columns, 1);
    work->addLayout(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 2 * kGrid, kPageMargin, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addWidget(m_work, 1);
    m_work->setMaximumWidth(kLeftWidth + kTextColumn + kRightWidth + 3 * kPageMargin);
    m_work->setEnabled(false);
    connectParts();
}

ComposerScreen::~ComposerScreen()
{
    m_keeper->flush();
    // A part that loses the focus while it is destroyed would speak to a screen that is gone.
    const auto parts = findChildren<QWidget*>();
    for (auto* part : parts)
        part->clearFocus();
    for (auto* part : parts)
        part->disconnect(this);
}

QWidget* ComposerScreen::makeLeft()
{
    auto* content = new QWidget(m_work);
    m_promise = new PromisePanel(content);
    m_more = new MoreOptions(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->addWidget(m_promise);
    column->addSpacing(kGrid);
    column->addWidget(m_more);
    column->addStretch();
    auto* area = scrolling(content, m_work);
    area->setFixedWidth(kLeftWidth);
    return area;
}

QWidget* ComposerScreen::makeMiddle()
{
    auto* content = new QWidget(m_work);
    m_editor = new MessageEditor(content);
    m_card = new RelevanceCard(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(2 * kGrid);
    // Each has its share of the height, whatever stands in it: nothing moves while somebody types.
    column->addWidget(m_editor, 3);
    column->addWidget(m_card, 2);
    content->setMaximumWidth(kTextColumn);
    return scrolling(content, m_work);
}

QWidget* ComposerScreen::makeRight()
{
    m_preview = new PreviewPanel(m_work);
    m_preview->setFixedWidth(kRightWidth);
    m_preview->setPageName(m_desk.page.name);
    return m_preview;
}

void ComposerScreen::connectParts()
{
    m_check = new LiveCheck(m_desk.checker, m_promise, m_editor, m_card, this);
    connect(m_name, &QLineEdit::textEdited, this, &ComposerScreen::edited);
    connect(m_more, &MoreOptions::edited, this, &ComposerScreen::edited);
    connect(m_editor, &MessageEditor::edited, this, &ComposerScreen::edited);
    connect(m_editor, &MessageEditor::rowsChanged, this, [this] { orderTabs(this); });
    connect(m_promise, &PromisePanel::audienceChanged, this, [this] {
        edited();
        showPreviewPeople();
    });
    connect(m_promise, &PromisePanel::promptChanged, this, [this] {
        m_preview->setPrompt(m_promise->prompt());
        check();
    });
    connect(m_promise, &PromisePanel::itemEdited, m_item, &ItemKeeper::save);
    connect(m_item, &ItemKeeper::saved, this, &ComposerScreen::itemSaved);
    connect(m_item, &ItemKeeper::failed, this, [this](const domain::Error& error) {
        m_promise->setItem(m_item->item());
        m_banner->say(Banner::Kind::Bad, sentence(error));
    });
    connect(m_check, &LiveCheck::languageChanged, this, [this] {
        m_editor->setSamples(m_samples.samples(m_check->language()));
        m_spelling->setLanguage(m_check->language());
    });
    m_spelling = new Spelling(m_editor->text());
    connect(m_editor, &MessageEditor::keepWanted, this, [this](const QString& text) {
        m_own.keep(m_topic.kind, text);
        m_editor->setOwn(m_own.of(m_topic.kind));
        m_banner->say(Banner::Kind::Ok, tr("Kept among your templates."));
    });
    connect(m_editor, &MessageEditor::forgetWanted, this, [this](const QString& text) {
        m_own.remove(m_topic.kind, text);
        m_editor->setOwn(m_own.of(m_topic.kind));
    });
    connect(m_card, &RelevanceCard::rowsChanged, this, [this] { orderTabs(this); });
    connect(m_card, &RelevanceCard::mendRequested, m_editor, &MessageEditor::append);
    connect(m_card, &RelevanceCard::promptRequested, m_promise, &PromisePanel::look);
    connect(m_card, &RelevanceCard::replyButtonRequested, this,
        [this] { m_editor->addReplyButton(tr("Tell me more")); });
    connect(m_keeper, &DraftKeeper::saved, this, &ComposerScreen::showSaved);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const domain::Error& error) {
        m_leaving = false;
        m_saved->clear();
        m_item->forgetUndo();
        m_banner->say(Banner::Kind::Bad, sentence(error), tr("Try again"));
        showWhetherReady();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->dismiss();
        if (m_item->canUndo())
            m_item->undo();
        else if (m_work->isEnabled())
            m_keeper->flush();
        else
            Q_EMIT go(ToCampaigns{});
    });
    connect(m_next, &QPushButton::clicked, this, &ComposerScreen::toPreflight);
}

QString ComposerScreen::title() const
{
    return m_topic.name.isEmpty() ? tr("Write follow-up") : tr("Follow-up · %1").arg(m_topic.name);
}

void ComposerScreen::enter(const Destination& destination)
{
    const auto* wish = std::get_if<ToComposer>(&destination);
    if (!wish)
        return;
    m_leaving = false;
    m_item->forgetUndo();
    m_banner->dismiss();
    // Back from the pre-flight: what is here is what was saved, with cursor and undo.
    if (wish->campaign && *wish->campaign == m_keeper->id() && m_work->isEnabled()) {
        refreshGround();
        return;
    }
    m_keeper->flush();
    m_work->setEnabled(false);
    load(*wish);
}

void ComposerScreen::load(const ToComposer& wish)
{
    m_ticket = m_desk.reads->ask([wish, page = m_desk.page.id](store::Reader& reader,
                                     const store::CancelFlag&) { return readGround(reader, page, wish); },
        this,
        [this](Result<ComposerGround> ground) {
            if (!ground) {
                m_banner->say(Banner::Kind::Bad, sentence(ground.error()), tr("All campaigns"), false);
                return;
            }
            take(std::move(*ground));
        });
}

void ComposerScreen::take(ComposerGround ground)
{
    m_loading = true;
    m_draft = ground.draft;
    if (!m_draft.id.isValid() && m_desk.preferences)
        m_draft.perSecond = m_desk.preferences->pace();
    m_check->clear();
    m_name->setText(m_draft.name);
    m_editor->setMessage(m_draft.source, m_draft.buttons);
    m_more->read(m_draft);
    m_promise->setAudience(m_draft.audience);
    showGround(ground);
    m_promise->setAudience(m_draft.audience); // again: now its prompt is known
    m_loading = false;
    m_keeper->begin(m_draft);
    m_saved->setText(m_draft.id.isValid() ? tr("Saved") : QString());
    m_work->setEnabled(true);
    edited();
    m_editor->text()->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged();
}

void ComposerScreen::showGround(const ComposerGround& ground)
{
    m_topic = ground.topic.topic;
    m_people = ground.people;
    QMap<QString, int> locales;
    for (const auto& row : m_people) {
        if (row.person.locale.size() >= 2)
            ++locales[row.person.locale.left(2).toLower()];
    }
    m_promise->setLocales(locales.keys());
    m_promise->setPrompts(ground.prompts);
    showTopic();
    m_preview->setPrompt(m_promise->prompt());
    showPreviewPeople();
}

void ComposerScreen::showTopic()
{
    m_item->setTopic(m_topic);
    m_promise->setItem(m_item->item());
    m_samples.setTopic(m_topic);
    m_editor->setFacts(m_samples.facts());
    m_editor->setSamples(m_samples.samples(m_check->language()));
    m_editor->setOwn(m_own.of(m_topic.kind));
    m_spelling->leaveAlone({m_topic.name, m_item->item(), m_promise->prompt(), m_desk.page.name});
}

void ComposerScreen::itemSaved(const domain::Topic& topic, bool undone)
{
    m_topic = topic;
    showTopic();
    check();
    if (!undone) {
        const auto item = m_item->item();
        m_banner->say(Banner::Kind::Info,
            item.isEmpty() ? tr("What to look for is read from the prompt again.")
                           : tr("Every message of this topic has to name “%1” now.").arg(item),
            tr("Undo"));
    }
    Q_EMIT changed();
}

void ComposerScreen::refreshGround()
{
    ToComposer wish;
    if (m_keeper->id().isValid())
        wish.campaign = m_keeper->id();
    wish.topic = m_draft.topic;
    m_ticket = m_desk.reads->ask([wish, page = m_desk.page.id](store::Reader& reader,
                                     const store::CancelFlag&) { return readGround(reader, page, wish); },
        this,
        [this](const Result<ComposerGround>& ground) {
            if (!ground) {
                const auto code = ground.error().code;
                if (code == domain::ErrorCode::CampaignNotDraft || code == domain::ErrorCode::NotFound)
                    m_work->setEnabled(false); // sent, or deleted: nothing here can be saved any more
                m_item->forgetUndo();
                m_banner->say(Banner::Kind::Bad, sentence(ground.error()),
                    m_work->isEnabled() ? tr("Try again") : tr("All campaigns"), m_work->isEnabled());
                return;
            }
            m_loading = true;
            showGround(*ground);
            m_loading = false;
            check();
        });
}

void ComposerScreen::workspaceChanged()
{
    if (m_work->isEnabled())
        refreshGround();
}

void ComposerScreen::leave()
{
    m_keeper->flush();
}

void ComposerScreen::takeFields()
{
    m_draft.name = m_name->text().trimmed().isEmpty() ? m_topic.name : m_name->text().trimmed();
    m_draft.source = m_editor->source();
    m_draft.buttons = m_editor->buttons();
    m_draft.audience = m_promise->audience();
    m_more->write(m_draft);
}

void ComposerScreen::edited()
{
    if (m_loading)
        return;
    const auto before = m_draft;
    takeFields();
    if (m_draft != before) {
        m_saved->setText(tr("Not saved yet"));
        m_keeper->edit(m_draft);
    }
    m_preview->setMessage(m_draft.source, m_draft.buttons);
    const auto links = linksOf(m_draft.buttons);
    m_card->setLinkNotice(!links.isEmpty() && links.size() == m_draft.buttons.size(), !m_editor->isFull());
    check();
    showWhetherReady();
}

void ComposerScreen::check()
{
    if (!m_loading)
        m_check->ask(m_topic, m_draft);
}

void ComposerScreen::showPreviewPeople()
{
    const auto filter = campaign::AudienceFilter::parse(m_promise->audience());
    m_preview->setPeople(previewPeople(m_people, filter ? *filter : campaign::AudienceFilter{}));
}

void ComposerScreen::showWhetherReady()
{
    QString why;
    const bool empty = m_draft.source.trimmed().isEmpty();
    if (const auto made = MessageTemplate::parse(m_draft.source, m_draft.buttons); !made)
        why = sentence(made.error());
    else if (const auto filter = campaign::AudienceFilter::parse(m_draft.audience); !filter)
        why = sentence(filter.error());
    else if (const auto gap = m_samples.gapIn(m_draft.source))
        why = tr("The sample leaves a gap: fill in “%1”.").arg(gap->label);
    m_why->setText(m_leaving ? tr("Saving …") : why);
    m_next->setEnabled(why.isEmpty() && !m_leaving);
    m_next->setToolTip(why);
    m_editor->setProblem(empty ? QString() : why.isEmpty() ? linkProblem(m_draft.source) : why);
}

void ComposerScreen::showSaved()
{
    m_draft.id = m_keeper->id();
    m_saved->setText(
        tr("Saved %1", "time of day").arg(locale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    Q_EMIT changed();
    if (m_leaving && m_draft.id.isValid()) {
        m_leaving = false;
        showWhetherReady();
        Q_EMIT go(ToPreflight{m_draft.id});
    }
}

void ComposerScreen::toPreflight()
{
    if (m_leaving)
        return;
    m_leaving = true;
    showWhetherReady();
    if (m_keeper->isSaved() && m_keeper->id().isValid())
        showSaved();
    else
        m_keeper->flush();
}

} // namespace headsup::ui
