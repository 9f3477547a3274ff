// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topicwork.h"

#include "relevance/playbook.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

namespace headsup::ui {

namespace {

enum Page { EditPage, SplitPage, MergePage };
constexpr const char* kFieldProperty = "headsupField";
constexpr int kPromptRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// The fields that topics of the kind use, and those that this one has besides.
QStringList fieldsOf(domain::TopicKind kind, const QMap<QString, QString>& own)
{
    QStringList names;
    if (const auto playbooks = relevance::Playbooks::load()) {
        const auto& playbook = playbooks->forKind(kind);
        names = playbook.needs + playbook.may;
    }
    for (const auto& name : own.keys()) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

TopicWork::TopicWork(QWidget* parent)
    : Card(parent)
    , m_title(new SectionTitle({}, this))
    , m_pages(new QStackedWidget(this))
    , m_plan(new CaptionLabel({}, this))
    , m_do(new QPushButton(this))
{
    setObjectName(QStringLiteral("topicWork"));
    m_plan->setObjectName(QStringLiteral("topicPlan"));
    m_do->setObjectName(QStringLiteral("topicDo"));
    setButtonRole(m_do, ButtonRole::Primary);
    m_do->setAutoDefault(true);
    auto* cancel = new QPushButton(tr("Leave it"), this);
    cancel->setObjectName(QStringLiteral("topicCancel"));
    cancel->setAutoDefault(true);
    m_pages->addWidget(editPage());
    m_pages->addWidget(splitPage());
    m_pages->addWidget(mergePage());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_plan, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    body()->setSpacing(kGrid);
    body()->addWidget(m_title);
    body()->addWidget(m_pages);
    body()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_do, &QPushButton::clicked, this, &TopicWork::act);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the list below it gives way
    hide();
}

QWidget* TopicWork::editPage()
{
    auto* page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("editTopicName"));
    m_kind = new QComboBox(page);
    m_kind->setObjectName(QStringLiteral("editTopicKind"));
    for (const auto kind : domain::kTopicKinds)
        m_kind->addItem(displayName(kind), static_cast<int>(kind));
    m_name->setMinimumHeight(kControlHeight);
    m_kind->setMinimumHeight(kControlHeight);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("What was promised"), m_kind);
    connect(m_kind, &QComboBox::activated, this, &TopicWork::fillFields);
    connect(m_name, &QLineEdit::textChanged, this, &TopicWork::showPlan);
    connect(m_name, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    return page;
}

QWidget* TopicWork::splitPage()
{
    auto* page = new QWidget;
    m_prompts = new QListWidget(page);
    m_prompts->setObjectName(QStringLiteral("splitPrompts"));
    m_prompts->setAccessibleName(tr("Prompts that go to the new topic"));
    m_prompts->setMaximumHeight(5 * kRowHeight);
    m_newName = new QLineEdit(page);
    m_newName->setObjectName(QStringLiteral("splitName"));
    m_newName->setPlaceholderText(tr("Name of the new topic"));
    m_newName->setAccessibleName(m_newName->placeholderText());
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_prompts);
    column->addWidget(m_newName);
    connect(m_prompts, &QListWidget::itemChanged, this, &TopicWork::showPlan);
    connect(m_newName, &QLineEdit::textChanged, this, &TopicWork::showPlan);
    connect(m_newName, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    return page;
}

QWidget* TopicWork::mergePage()
{
    auto* page = new QWidget;
    m_into = new QComboBox(page);
    m_into->setObjectName(QStringLiteral("mergeInto"));
    m_into->setAccessibleName(tr("The topic that remains"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_into, 0, Qt::AlignLeading | Qt::AlignTop);
    connect(m_into, &QComboBox::activated, this, &TopicWork::showPlan);
    return page;
}

void TopicWork::open(int page, const QString& title, const QString& action)
{
    m_title->setText(title);
    m_do->setText(action);
    m_pages->setCurrentIndex(page);
    // As high as the page that is shown, not as the highest.
    for (int i = 0; i < m_pages->count(); ++i) {
        m_pages->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_pages->setMinimumHeight(m_pages->widget(page)->minimumSizeHint().height());
    m_pages->adjustSize();
    showPlan();
    show();
}

void TopicWork::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT opened();
}

void TopicWork::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

void TopicWork::edit(const domain::TopicSummary& topic)
{
    m_topic = topic;
    m_name->setText(topic.topic.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(topic.topic.kind)));
    fillFields();
    open(EditPage, tr("Change the topic"), tr("Save"));
    m_name->setFocus();
    m_name->selectAll();
}

void TopicWork::fillFields()
{
    auto values = m_topic.topic.fields;
    for (const auto* edit : m_fields)
        values.insert(edit->property(kFieldProperty).toString(), edit->text());
    for (auto* edit : std::exchange(m_fields, {}))
        m_form->removeRow(edit);
    if (!isVisible())
        values = m_topic.topic.fields; // left over from another topic
    const auto kind = static_cast<domain::TopicKind>(m_kind->currentData().toInt());
    for (const auto& name : fieldsOf(kind, m_topic.topic.fields)) {
        auto* edit = new QLineEdit(values.value(name));
        edit->setObjectName(QStringLiteral("field_") + name);
        edit->setProperty(kFieldProperty, name);
        edit->setMinimumHeight(kControlHeight); // a short window takes from the table below
        m_form->addRow(relevance::fieldLabel(name), edit);
        connect(edit, &QLineEdit::returnPressed, m_do, &QPushButton::click);
        m_fields.append(edit);
    }
    showPlan();
}

void TopicWork::split(const domain::TopicSummary& topic, const QList<store::PromptCount>& prompts)
{
    m_topic = topic;
    m_prompts->clear();
    for (const auto& one : prompts) {
        auto* item = new QListWidgetItem(
            tr("%1 (%2)", "prompt, number of opt-ins").arg(one.prompt, number(one.total)), m_prompts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(kPromptRole, one.prompt);
        item->setData(kCountRole, one.total);
    }
    m_newName->clear();
    open(SplitPage, tr("Choose the prompts that get a topic of their own"), tr("Split"));
    m_prompts->setCurrentRow(0);
    m_prompts->setFocus();
}

void TopicWork::merge(const domain::TopicSummary& topic, const QList<domain::TopicSummary>& others)
{
    m_topic = topic;
    m_others.clear();
    m_into->clear();
    for (const auto& one : others) {
        if (one.topic.id == topic.topic.id)
            continue;
        m_others.append(one);
        m_into->addItem(
            tr("%1 (%2)", "topic, number of opt-ins").arg(one.topic.name, number(one.counts.total())));
    }
    open(MergePage, tr("Merge “%1” into another topic").arg(topic.topic.name), tr("Merge"));
    m_into->setFocus();
}

QStringList TopicWork::chosenPrompts() const
{
    QStringList chosen;
    for (int i = 0; i < m_prompts->count(); ++i) {
        if (m_prompts->item(i)->checkState() == Qt::Checked)
            chosen.append(m_prompts->item(i)->data(kPromptRole).toString());
    }
    return chosen;
}

void TopicWork::showPlan()
{
    QString plan;
    bool possible = true;
    switch (m_pages->currentIndex()) {
    case EditPage:
        possible = !m_name->text().trimmed().isEmpty();
        plan = m_name->text().trimmed() == m_topic.topic.name
                   ? QString()
                   : tr("Files that still use the old name are understood.");
        break;
    case SplitPage: {
        qint64 moved = 0;
        for (int i = 0; i < m_prompts->count(); ++i) {
            if (m_prompts->item(i)->checkState() == Qt::Checked)
                moved += m_prompts->item(i)->data(kCountRole).toLongLong();
        }
        const auto chosen = chosenPrompts().size();
        possible = chosen > 0 && chosen < m_prompts->count() && !m_newName->text().trimmed().isEmpty();
        plan = tr("%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.")
                   .arg(number(moved), number(m_topic.counts.total() - moved));
        break;
    }
    case MergePage:
        possible = m_into->currentIndex() >= 0;
        if (possible) {
            const auto& into = m_others[m_into->currentIndex()];
            plan = tr("“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still "
                      "finds it. This cannot be undone at once, but a topic can be split by prompt.")
                       .arg(into.topic.name, number(into.counts.total() + m_topic.counts.total()),
                           m_topic.topic.name);
        }
        break;
    }
    m_plan->setText(plan);
    m_do->setEnabled(possible);
}

void TopicWork::act()
{
    if (!m_do->isEnabled())
        return;
    switch (m_pages->currentIndex()) {
    case EditPage: {
        auto topic = m_topic.topic;
        topic.name = m_name->text().trimmed();
        topic.kind = static_cast<domain::TopicKind>(m_kind->currentData().toInt());
        for (const auto* edit : m_fields) {
            const auto name = edit->property(kFieldProperty).toString();
            if (const auto text = edit->text().trimmed(); text.isEmpty())
                topic.fields.remove(name);
            else
                topic.fields.insert(name, text);
        }
        Q_EMIT saveWanted(topic);
        break;
    }
    case SplitPage:
        Q_EMIT splitWanted(m_topic.topic.id, chosenPrompts(), m_newName->text().trimmed());
        break;
    case MergePage:
        Q_EMIT mergeWanted(m_topic.topic.id, m_others[m_into->currentIndex()].topic.id);
        break;
    }
}

} // namespace headsup::ui
