// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/topicnamespage.h"

#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kLabelWidth = 152;

} // namespace

TopicNamesPage::TopicNamesPage(QWidget* parent)
    : QWidget(parent)
    , m_about(new CaptionLabel({}, this))
    , m_column(new QVBoxLayout)
    , m_back(new QPushButton(tr("Back to the columns"), this))
    , m_check(new QPushButton(tr("Check the rows"), this))
{
    setButtonRole(m_check, ButtonRole::Primary);
    m_check->setObjectName(QStringLiteral("checkNamedRows"));
    m_back->setObjectName(QStringLiteral("backToColumns"));
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, kGrid, 0);
    rows->setSpacing(2 * kGrid);
    m_column->setSpacing(2 * kGrid);
    rows->addLayout(m_column);
    rows->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_check);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(new SectionTitle(tr("What did people ask for?"), this));
    column->addWidget(m_about);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &TopicNamesPage::backPressed);
    connect(m_check, &QPushButton::clicked, this, &TopicNamesPage::checkPressed);
}

void TopicNamesPage::showTopics(const QList<session::TopicInFile>& topics, bool namesAreNumbers)
{
    m_about->setText(
        namesAreNumbers
            ? tr("The file tells topics by their numbers only. Say what each of them is about and "
                 "which words people agreed to; every message is compared with those words.")
            : tr("The file does not tell the prompts. Write the words that people agreed to; every "
                 "message is compared with them."));
    const bool same = std::equal(m_rows.begin(), m_rows.end(), topics.begin(), topics.end(),
        [](const Row& row, const session::TopicInFile& topic) { return row.asRead == topic.asRead; });
    if (!same) {
        forget();
        for (const auto& topic : topics)
            addRow(topic, namesAreNumbers);
        orderTabs(this);
    }
    showWhetherReady();
    if (!m_rows.isEmpty())
        (namesAreNumbers ? m_rows.front().name : m_rows.front().prompt)->setFocus();
}

void TopicNamesPage::forget()
{
    for (const auto& row : std::exchange(m_rows, {}))
        delete row.box;
}

void TopicNamesPage::addRow(const session::TopicInFile& topic, bool nameIsNumber)
{
    const auto number = m_rows.size() + 1;
    auto* card = new Card(this);
    Row row{topic.asRead, card, new QLineEdit(card), new QComboBox(card), new QLineEdit(card),
        new CaptionLabel({}, card)};
    auto* of = new QLabel(card);
    of->setTextFormat(Qt::PlainText);
    of->setText(topic.asRead);
    auto* count = new CaptionLabel(tr("%Ln opt-ins", nullptr, plural(topic.rows)), card);
    row.name->setObjectName(QStringLiteral("topicName%1").arg(number));
    row.name->setPlaceholderText(tr("Name of the topic, for example Aurora 2 trail shoes"));
    row.name->setAccessibleName(tr("Name of the topic that the file calls %1").arg(topic.asRead));
    if (!nameIsNumber)
        row.name->setText(topic.asRead);
    row.kind->setObjectName(QStringLiteral("topicKind%1").arg(number));
    row.kind->setAccessibleName(tr("Kind of the topic that the file calls %1").arg(topic.asRead));
    row.kind->addItem(tr("Choose the kind …"), -1);
    for (const auto kind : domain::kTopicKinds)
        row.kind->addItem(displayName(kind), static_cast<int>(kind));
    if (topic.kind)
        row.kind->setCurrentIndex(row.kind->findData(static_cast<int>(*topic.kind)));
    row.prompt->setObjectName(QStringLiteral("topicPrompt%1").arg(number));
    row.prompt->setPlaceholderText(tr("The prompt they saw, word for word"));
    row.prompt->setAccessibleName(tr("Prompt of the topic that the file calls %1").arg(topic.asRead));
    auto* label = new QVBoxLayout;
    label->setSpacing(0);
    label->addWidget(of);
    label->addWidget(count);
    label->addStretch();
    of->setFixedWidth(kLabelWidth);
    auto* first = new QHBoxLayout;
    first->setSpacing(kGrid);
    first->addWidget(row.name, 1);
    first->addWidget(row.kind);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(kGrid);
    fields->addLayout(first);
    fields->addWidget(row.prompt);
    fields->addWidget(row.problem);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * kGrid);
    line->addLayout(label);
    line->addLayout(fields, 1);
    card->body()->addLayout(line);
    m_column->addWidget(card);
    m_rows.append(row);
    connect(row.name, &QLineEdit::textChanged, this, &TopicNamesPage::showWhetherReady);
    connect(row.prompt, &QLineEdit::textChanged, this, &TopicNamesPage::showWhetherReady);
    connect(row.kind, &QComboBox::currentIndexChanged, this, &TopicNamesPage::showWhetherReady);
}

void TopicNamesPage::showWhetherReady()
{
    const auto whole = names();
    for (const auto& row : std::as_const(m_rows)) {
        const auto used = domain::codePoints(row.prompt->text().trimmed());
        const bool tooLong = used > domain::Prompt::kMaxCharacters;
        row.problem->setText(tooLong ? tr("A prompt has at most %1 characters; this one has %2.")
                                           .arg(domain::Prompt::kMaxCharacters)
                                           .arg(used)
                                     : QString());
        row.problem->setVisible(tooLong);
    }
    m_check->setEnabled(!m_rows.isEmpty() && whole.size() == m_rows.size());
    m_check->setToolTip(
        m_check->isEnabled() ? QString() : tr("Every topic needs its name, kind and prompt."));
}

session::TopicNames TopicNamesPage::names() const
{
    session::TopicNames all;
    for (const auto& row : m_rows) {
        const auto name = row.name->text().simplified();
        const auto prompt = domain::Prompt::from(row.prompt->text().trimmed());
        const int kind = row.kind->currentData().toInt();
        if (!name.isEmpty() && prompt && kind >= 0)
            all.insert(row.asRead, {name, static_cast<domain::TopicKind>(kind), *prompt});
    }
    return all;
}

} // namespace headsup::ui
