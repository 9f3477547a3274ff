// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/messageeditor.h"

#include "domain/messagetemplate.h"
#include "ui/composer/buttonseditor.h"
#include "ui/composer/emojimenu.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::LinkAction;
using domain::MessageTemplate;
using domain::ReplyAction;

namespace {

constexpr double kNearlyFull = 0.9;
constexpr int kFactWidth = 200;
constexpr int kSampleWidth = 420;

} // namespace

MessageEditor::MessageEditor(QWidget* parent)
    : QWidget(parent)
    , m_text(new LitTextEdit(this))
    , m_count(new QLabel(this))
    , m_addVariable(new QPushButton(tr("Variable"), this))
    , m_addButton(new QPushButton(tr("Button"), this))
    , m_templates(new QPushButton(tr("Templates"), this))
    , m_emoji(new QPushButton(tr("Emoji"), this))
    , m_variables(new QMenu(m_addVariable))
    , m_buttons(new ButtonsEditor(this))
    , m_problem(new ElidedLabel(QString(), this))
{
    auto* title = new SectionTitle(tr("Your &message"), this);
    title->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setAccessibleName(tr("Your message"));
    m_text->setPlaceholderText(tr("Hi {first_name|there}, the news you asked for is here: …"));
    m_text->setMinimumHeight(96);
    m_count->setObjectName(QStringLiteral("messageCount"));
    applyRole(m_count, TextRole::Caption);
    m_problem->setObjectName(QStringLiteral("messageProblem"));
    applyRole(m_problem, TextRole::Caption);
    auto keepsRoom = m_problem->sizePolicy(); // nothing moves when it comes and goes
    keepsRoom.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(keepsRoom);
    m_problem->hide();

    m_addVariable->setObjectName(QStringLiteral("addVariable"));
    m_addVariable->setIcon(icon(Icon::Plus));
    m_variables->setToolTipsVisible(true);
    m_variables->addSection(tr("Of the person"));
    m_variables->addAction(tr("First name"), this, [this] { addVariable(QStringLiteral("first_name")); });
    m_variables->addAction(tr("Last name"), this, [this] { addVariable(QStringLiteral("last_name")); });
    m_variables->addAction(tr("Full name"), this, [this] { addVariable(QStringLiteral("name")); });
    m_addVariable->setMenu(m_variables);
    m_addButton->setObjectName(QStringLiteral("addButton"));
    m_addButton->setIcon(icon(Icon::Plus));
    auto* kinds = new QMenu(m_addButton);
    kinds->addAction(icon(Icon::Reply), tr("Reply: reopens the conversation for 24 hours"), this, [this] {
        m_buttons->add({tr("Tell me more"), ReplyAction{}});
    });
    kinds->addAction(icon(Icon::Link), tr("Link: opens a web page"), this, [this] {
        m_buttons->add({tr("Open"), LinkAction{QStringLiteral("https://")}});
    });
    m_addButton->setMenu(kinds);
    m_templates->setObjectName(QStringLiteral("templates"));
    m_templates->setIcon(icon(Icon::Template));
    m_templates->setMenu(new QMenu(m_templates));
    m_templates->menu()->setToolTipsVisible(true);
    auto* emoji = new EmojiMenu(m_emoji);
    m_emoji->setObjectName(QStringLiteral("addEmoji"));
    m_emoji->setMenu(emoji);
    setButtonRole(m_emoji, ButtonRole::Quiet);
    connect(emoji, &EmojiMenu::chosen, this, [this](const QString& text) {
        m_text->insertPlainText(text);
        m_text->setFocus(Qt::OtherFocusReason);
    });

    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_emoji);
    head->addWidget(m_count);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kGrid);
    tools->addWidget(m_addButton);
    tools->addWidget(m_addVariable);
    tools->addWidget(m_templates);
    tools->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    column->addLayout(tools);

    const auto edit = [this] {
        count();
        if (!m_loading)
            Q_EMIT edited();
    };
    connect(m_text, &QTextEdit::textChanged, this, edit);
    connect(m_buttons, &ButtonsEditor::edited, this, edit);
    connect(m_buttons, &ButtonsEditor::rowsChanged, this, &MessageEditor::rowsChanged);
    fillTemplates();
    setMessage({}, {});
}

void MessageEditor::setMessage(const QString& source, const QList<domain::Button>& buttons)
{
    m_loading = true;
    m_text->setPlainText(source);
    m_text->moveCursor(QTextCursor::End);
    m_buttons->setButtons(buttons);
    m_loading = false;
    count();
}

QString MessageEditor::source() const
{
    return m_text->toPlainText();
}

QList<domain::Button> MessageEditor::buttons() const
{
    return m_buttons->buttons();
}

bool MessageEditor::isFull() const
{
    return m_buttons->isFull();
}

void MessageEditor::insert(const QString& text)
{
    auto cursor = m_text->textCursor();
    const auto before = m_text->toPlainText().left(cursor.selectionStart());
    const bool joined = !before.isEmpty() && !before.back().isSpace();
    cursor.insertText(joined ? QString(u' ' + text) : text);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MessageEditor::append(const QString& text)
{
    m_text->moveCursor(QTextCursor::End);
    insert(text);
}

void MessageEditor::addVariable(const QString& variable)
{
    const auto fallback = variable == u"last_name" ? QString() : tr("there", "fallback for a name: Hi there");
    auto cursor = m_text->textCursor();
    const int start = cursor.selectionStart();
    const auto text = QString(u'{' + variable + u'|' + fallback + u'}');
    cursor.insertText(text);
    if (fallback.isEmpty()) // what stands there when the name is not known has to be written
        cursor.setPosition(start + static_cast<int>(text.size()) - 1);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MessageEditor::setFacts(const QList<SampleTexts::Fact>& facts)
{
    qDeleteAll(std::exchange(m_facts, {}));
    if (facts.isEmpty())
        return;
    m_facts.append(m_variables->addSection(tr("Of the topic")));
    for (const auto& fact : facts) {
        const auto shown = fontMetrics().elidedText(fact.value, Qt::ElideRight, kFactWidth);
        auto* action = m_variables->addAction(tr("%1: %2", "name of a fact; the fact").arg(fact.label, shown),
            this, [this, value = fact.value] { insert(value); });
        action->setToolTip(fact.value);
        m_facts.append(action);
    }
}

void MessageEditor::setSamples(const QList<SampleTexts::Sample>& samples)
{
    m_samples = samples;
    fillTemplates();
}

void MessageEditor::setOwn(const QStringList& texts)
{
    m_own = texts;
    fillTemplates();
}

void MessageEditor::fillTemplates()
{
    auto* menu = m_templates->menu();
    menu->clear();
    const auto shownOf = [this](const QString& text) {
        return fontMetrics()
            .elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, kSampleWidth)
            .replace(u'&', QStringLiteral("&&"));
    };
    auto* keep = menu->addAction(icon(Icon::Plus), tr("Keep this message as a template"), this,
        [this] { Q_EMIT keepWanted(source()); });
    keep->setObjectName(QStringLiteral("keepTemplate"));
    connect(
        menu, &QMenu::aboutToShow, keep, [this, keep] { keep->setEnabled(!source().trimmed().isEmpty()); });
    if (!m_own.isEmpty()) {
        menu->addSection(tr("Your own"));
        for (const auto& text : m_own)
            menu->addAction(shownOf(text), this, [this, text] { useSample(text); })->setToolTip(text);
        auto* forget = menu->addMenu(icon(Icon::Trash), tr("Forget one of your own"));
        for (const auto& text : m_own)
            forget->addAction(shownOf(text), this, [this, text] { Q_EMIT forgetWanted(text); });
    }
    QString language;
    for (const auto& sample : m_samples) {
        if (sample.language != language) {
            language = sample.language;
            const QLocale of(language);
            const auto name = of.nativeLanguageName();
            menu->addSection(name.left(1).toUpper() + name.mid(1));
        }
        auto* action =
            menu->addAction(shownOf(sample.text), this, [this, text = sample.text] { useSample(text); });
        action->setToolTip(sample.text);
    }
}

void MessageEditor::useSample(const QString& text)
{
    // One step for undo, also where a text stood there before.
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    const auto from = text.indexOf(u'[');
    const auto to = text.indexOf(u']', from);
    if (from >= 0 && to > from) { // the first gap is ready to be filled in
        cursor.setPosition(static_cast<int>(from));
        cursor.setPosition(static_cast<int>(to) + 1, QTextCursor::KeepAnchor);
    }
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MessageEditor::addReplyButton(const QString& title)
{
    m_buttons->add({title, ReplyAction{}});
}

void MessageEditor::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    auto colours = palette();
    colours.setColor(QPalette::PlaceholderText, coloursOf(colours).bad);
    m_problem->setPalette(colours);
}

void MessageEditor::count()
{
    const auto all = m_buttons->buttons();
    const auto made = MessageTemplate::parse(source());
    const auto used = made ? made->plainText().size() : source().size();
    const auto allowed = domain::textLimit(all.size());
    const auto l = locale();
    m_count->setText(tr("%1/%2", "characters used, allowed").arg(l.toString(used), l.toString(allowed)));
    m_count->setAccessibleName(tr("%1 of %2 characters").arg(l.toString(used), l.toString(allowed)));
    auto colours = palette();
    const auto c = coloursOf(colours);
    if (used > allowed)
        colours.setColor(QPalette::PlaceholderText, c.bad);
    else if (double(used) > kNearlyFull * double(allowed))
        colours.setColor(QPalette::PlaceholderText, c.warn);
    m_count->setPalette(colours);
    m_addButton->setEnabled(!m_buttons->isFull());
    m_addButton->setToolTip(m_buttons->isFull() ? tr("A message has at most three buttons.") : QString());
}

} // namespace headsup::ui
