// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/promisepanel.h"

#include "campaign/audience.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wrappingcheckbox.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace headsup::ui {

PromisePanel::PromisePanel(QWidget* parent)
    : QWidget(parent)
    , m_text(new LitLabel(this))
    , m_choice(new QComboBox(this))
    , m_people(new CaptionLabel(QString(), this))
    , m_onlyPrompt(new WrappingCheckBox(tr("Only people who saw this prompt"), this))
    , m_onlyLocale(new WrappingCheckBox(tr("Only one language"), this))
    , m_locale(new QComboBox(this))
    , m_item(new QLineEdit(this))
{
    m_text->setObjectName(QStringLiteral("promptText"));
    applyRole(m_text, TextRole::Section);
    m_choice->setObjectName(QStringLiteral("promptChoice"));
    m_choice->setAccessibleName(tr("Prompt to look at"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_people->setObjectName(QStringLiteral("promptPeople"));
    m_onlyPrompt->setObjectName(QStringLiteral("onlyPrompt"));
    m_onlyLocale->setObjectName(QStringLiteral("onlyLocale"));
    m_locale->setObjectName(QStringLiteral("locale"));
    m_locale->setAccessibleName(tr("Language"));
    m_locale->setEditable(true);
    m_locale->lineEdit()->setPlaceholderText(tr("for example de"));
    m_locale->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Za-z]{2,3}([_-][A-Za-z]{2,4})?")), m_locale));
    m_locale->setEnabled(false);
    m_item->setObjectName(QStringLiteral("item"));
    m_item->setAccessibleName(tr("We look for"));
    m_item->setClearButtonEnabled(true);
    // Qt's own clear button takes its picture from an action with this name.
    if (auto* clear = m_item->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(icon(Icon::Close, IconTone::Caption));
    m_item->setToolTip(tr("What every message of this topic has to name. Left empty, it is read from the "
                          "prompt."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(new CaptionLabel(tr("They agreed to"), this));
    column->addWidget(m_text);
    column->addWidget(m_people);
    column->addWidget(m_choice);
    column->addSpacing(kGrid);
    column->addWidget(new CaptionLabel(tr("We look for"), this));
    column->addWidget(m_item);
    column->addSpacing(kGrid);
    column->addWidget(new CaptionLabel(tr("Who gets it"), this));
    column->addWidget(m_onlyPrompt);
    column->addWidget(m_onlyLocale);
    column->addWidget(m_locale);
    setSubject({});

    connect(m_choice, &QComboBox::currentIndexChanged, this, &PromisePanel::showPrompt);
    connect(m_onlyPrompt, &QCheckBox::toggled, this, &PromisePanel::change);
    connect(m_onlyLocale, &QCheckBox::toggled, this, [this](bool on) {
        m_locale->setVisible(on);
        m_locale->setEnabled(on);
        change();
    });
    connect(m_locale, &QComboBox::editTextChanged, this, &PromisePanel::change);
    connect(
        m_item, &QLineEdit::editingFinished, this, [this] { Q_EMIT itemEdited(m_item->text().trimmed()); });
    m_locale->hide();
}

void PromisePanel::setPrompts(const QList<store::PromptCount>& prompts)
{
    const auto shown = prompt();
    m_loading = true;
    m_prompts = prompts;
    m_choice->clear();
    for (const auto& one : prompts) {
        m_choice->addItem(
            tr("%1 (%2 unused)", "prompt, number of opt-ins").arg(one.prompt, locale().toString(one.unused)));
    }
    m_choice->setVisible(prompts.size() > 1);
    m_onlyPrompt->setVisible(prompts.size() > 1);
    m_loading = false;
    look(shown);
    showPrompt();
}

void PromisePanel::setLocales(const QStringList& locales)
{
    m_loading = true;
    const auto typed = m_locale->currentText();
    m_locale->clear();
    m_locale->addItems(locales);
    if (!typed.isEmpty() || !m_onlyLocale->isChecked())
        m_locale->setCurrentText(typed.isEmpty() && !locales.isEmpty() ? locales.front() : typed);
    m_loading = false;
}

void PromisePanel::setAudience(const QString& expression)
{
    m_loading = true;
    const auto filter = campaign::AudienceFilter::parse(expression);
    m_holds.clear();
    for (const auto hold : {campaign::AudienceFilter::Hold::Night, campaign::AudienceFilter::Hold::Told}) {
        if (filter && filter->holds(hold))
            m_holds = campaign::AudienceFilter::withHold(m_holds, hold, true);
    }
    m_onlyPrompt->setChecked(filter && !filter->prompt().isEmpty());
    m_onlyLocale->setChecked(filter && !filter->locale().isEmpty());
    if (filter && !filter->locale().isEmpty())
        m_locale->setCurrentText(filter->locale());
    m_loading = false;
    if (filter && !filter->prompt().isEmpty())
        look(filter->prompt());
}

void PromisePanel::look(const QString& prompt)
{
    for (int i = 0; i < m_prompts.size(); ++i) {
        if (m_prompts[i].prompt == prompt)
            m_choice->setCurrentIndex(i);
    }
}

QString PromisePanel::prompt() const
{
    const int i = m_choice->currentIndex();
    return i >= 0 && i < m_prompts.size() ? m_prompts[i].prompt : QString();
}

bool PromisePanel::isForOnePrompt() const
{
    return m_onlyPrompt->isChecked() && !prompt().isEmpty();
}

QStringList PromisePanel::prompts() const
{
    QStringList all;
    if (prompt().isEmpty())
        return all;
    all.append(prompt());
    for (const auto& one : m_prompts) {
        if (!isForOnePrompt() && one.prompt != prompt() && one.unused > 0)
            all.append(one.prompt);
    }
    return all;
}

QString PromisePanel::audience() const
{
    QStringList terms;
    if (m_onlyLocale->isChecked() && !m_locale->currentText().trimmed().isEmpty())
        terms.append(QString(QStringLiteral("locale=") + m_locale->currentText().trimmed()));
    if (isForOnePrompt())
        terms.append(campaign::AudienceFilter::forPrompt(prompt()));
    if (!m_holds.isEmpty())
        terms.append(m_holds);
    return terms.join(u';');
}

void PromisePanel::setSubject(const QStringList& subject)
{
    m_item->setPlaceholderText(
        subject.isEmpty() ? tr("Nothing particular") : subject.join(QStringLiteral(" · ")));
}

void PromisePanel::setItem(const QString& item)
{
    if (m_item->text().trimmed() == item)
        m_item->setModified(false);
    else if (!m_item->hasFocus() || !m_item->isModified()) // not what is being written
        m_item->setText(item);
}

void PromisePanel::setSpans(const QList<LitSpan>& spans)
{
    m_text->setSpans(spans);
}

void PromisePanel::showPrompt()
{
    if (m_loading)
        return;
    const int i = m_choice->currentIndex();
    const bool known = i >= 0 && i < m_prompts.size();
    m_text->setSpans({});
    m_text->setText(known ? m_prompts[i].prompt : tr("Nobody has opted in to this topic yet."));
    m_choice->setToolTip(known ? m_prompts[i].prompt : QString());
    m_people->setText(
        known ? tr("%Ln unused opt-ins with this prompt.", nullptr, plural(m_prompts[i].unused)) : QString());
    Q_EMIT promptChanged();
    if (m_onlyPrompt->isChecked())
        Q_EMIT audienceChanged();
}

void PromisePanel::change()
{
    if (!m_loading)
        Q_EMIT audienceChanged();
}

} // namespace headsup::ui
