// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/deliverypane.h"

#include "domain/optinstate.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/models/deliverymodel.h"
#include "ui/widgets/statechip.h"

#include <QCoreApplication>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headsup::ui {

namespace {

constexpr Qt::TextInteractionFlags kSelectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

QLabel* textLabel(QWidget* parent, TextRole role = TextRole::Body)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(kSelectable);
    label->setFocusPolicy(Qt::ClickFocus);
    applyRole(label, role);
    return label;
}

/// The words of the fixed list that the workspace writes into its journal.
QString whyText(const QString& why)
{
    static const QHash<QString, const char*> kWords{
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("Journal", "came with an import")},
        {QStringLiteral("freeze"), QT_TRANSLATE_NOOP("Journal", "taken into a campaign")},
        {QStringLiteral("claim"), QT_TRANSLATE_NOOP("Journal", "its turn came")},
        {QStringLiteral("settle"), QT_TRANSLATE_NOOP("Journal", "the answer came")},
        {QStringLiteral("recover"),
            QT_TRANSLATE_NOOP("Journal", "Headsup had ended while the answer was awaited")},
        {QStringLiteral("expire"), QT_TRANSLATE_NOOP("Journal", "the year was over")},
        {QStringLiteral("cancel"), QT_TRANSLATE_NOOP("Journal", "the campaign was cancelled")},
        {QStringLiteral("retry"), QT_TRANSLATE_NOOP("Journal", "put in line again")},
        {QStringLiteral("use_journal"),
            QT_TRANSLATE_NOOP("Journal", "the use journal remembers what another copy or workspace did")},
        {QStringLiteral("stop"), QT_TRANSLATE_NOOP("Journal", "the person had opted out")},
        {QStringLiteral("judge"), QT_TRANSLATE_NOOP("Journal", "decided by hand")},
    };
    const auto found = kWords.constFind(why);
    return found == kWords.constEnd() ? why : QCoreApplication::translate("Journal", *found);
}

} // namespace

QString journalLine(const store::JournalRow& row)
{
    const auto when = momentText(row.at);
    if (!row.from)
        return DeliveryPane::tr("%1  %2: %3", "time; state; why")
            .arg(when, displayName(row.to), whyText(row.why));
    return DeliveryPane::tr("%1  %2 to %3: %4", "time; state before; state after; why")
        .arg(when, displayName(*row.from), displayName(row.to), whyText(row.why));
}

DeliveryPane::DeliveryPane(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    auto* card = new Card(m_area);
    m_name = textLabel(card, TextRole::Section);
    m_name->setObjectName(QStringLiteral("personName"));
    m_psid = textLabel(card, TextRole::Caption);
    m_state = new StateChip(card);
    m_reason = textLabel(card);
    m_reason->setObjectName(QStringLiteral("reasonText"));
    m_step = textLabel(card, TextRole::Caption);
    m_text = textLabel(card);
    m_text->setObjectName(QStringLiteral("frozenText"));
    m_rawBox = new QWidget(card);
    m_raw = textLabel(m_rawBox, TextRole::Caption);
    m_raw->setObjectName(QStringLiteral("rawAnswer"));
    m_journal = textLabel(card, TextRole::Caption);
    m_journal->setObjectName(QStringLiteral("journal"));
    m_hint =
        new CaptionLabel(tr("Choose a row to see the text, the answer and the life of the opt-in."), card);
    auto* raw = new QVBoxLayout(m_rawBox);
    raw->setContentsMargins(0, 0, 0, 0);
    raw->setSpacing(kHalfGrid);
    raw->addWidget(new CaptionLabel(tr("Raw answer"), m_rawBox));
    raw->addWidget(m_raw);
    auto* body = card->body();
    body->addWidget(m_hint);
    body->addWidget(m_name);
    body->addWidget(m_psid);
    body->addWidget(m_state, 0, Qt::AlignLeading);
    body->addWidget(m_reason);
    body->addWidget(m_step);
    body->addWidget(makeChoice());
    body->addSpacing(kHalfGrid);
    body->addWidget(m_text);
    body->addSpacing(kHalfGrid);
    body->addWidget(m_rawBox);
    body->addWidget(m_journal);
    body->addStretch();
    m_area->setWidget(card);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    clear();
}

QWidget* DeliveryPane::makeChoice()
{
    m_choice = new QWidget(this);
    m_choice->setObjectName(QStringLiteral("uncertainChoice"));
    m_known = textLabel(m_choice);
    m_known->setObjectName(QStringLiteral("whatIsKnown"));
    auto* column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(m_known);
    m_evidence = textLabel(m_choice, TextRole::BodyStrong);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->hide();
    column->addWidget(m_evidence);
    m_look = new QPushButton(m_choice);
    m_look->setObjectName(QStringLiteral("lookHere"));
    m_look->setToolTip(tr("Asks Messenger what the Page wrote to them at that time. It settles nothing."));
    connect(m_look, &QPushButton::clicked, this, &DeliveryPane::lookWanted);
    column->addWidget(m_look);
    const auto add = [&](const QString& text, const QString& name, const QString& tip,
                         store::Judgement judgement) {
        auto* button = new QPushButton(text, m_choice);
        button->setObjectName(name);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, judgement] { Q_EMIT judged(judgement); });
        column->addWidget(button);
        m_judge.append(button);
    };
    add(tr("Mark as sent"), QStringLiteral("markSent"),
        tr("The message is in the conversation. The token is spent."), store::Judgement::Sent);
    add(tr("Mark as not sent"), QStringLiteral("markNotSent"),
        tr("The message is not in the conversation. The token may be used by another campaign."),
        store::Judgement::NotSent);
    add(tr("Try once more"), QStringLiteral("askAgain"),
        tr("Puts it in line with the same token. If the first message arrived, Messenger refuses the token."),
        store::Judgement::AskAgain);
    return m_choice;
}

void DeliveryPane::setDelivery(const domain::Delivery& delivery)
{
    m_hint->hide();
    for (auto* label : {m_name, m_psid, m_text})
        label->show();
    m_state->show();
    m_name->setText(delivery.personName.isEmpty() ? tr("Somebody without a name") : delivery.personName);
    m_psid->setText(tr("Id %1", "of a person, given by Facebook").arg(delivery.psid.value()));
    m_state->setState(delivery.state);
    const auto reason = reasonText(delivery);
    const auto step = nextStepText(delivery);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    m_text->setText(delivery.text.isEmpty() ? tr("No text was made for this person.")
                                            : tr("“%1”", "a message").arg(delivery.text));
    const auto raw = rawText(delivery);
    m_raw->setText(raw);
    m_rawBox->setVisible(!raw.isEmpty());
    m_journal->hide();
}

QString DeliveryPane::rawText(const domain::Delivery& delivery)
{
    QStringList lines;
    const auto& raw = delivery.raw;
    if (!delivery.messageId.value().isEmpty())
        lines.append(tr("Message id %1").arg(delivery.messageId.value()));
    if (raw.http != 0)
        lines.append(tr("HTTP %1").arg(raw.http));
    if (raw.code != 0)
        lines.append(raw.subcode != 0 ? tr("Code %1, subcode %2").arg(raw.code).arg(raw.subcode)
                                      : tr("Code %1").arg(raw.code));
    if (!raw.text.isEmpty())
        lines.append(raw.text);
    if (!raw.fbtraceId.isEmpty())
        lines.append(tr("fbtrace_id %1").arg(raw.fbtraceId));
    return lines.join(u'\n');
}

void DeliveryPane::setJournal(const std::vector<store::JournalRow>& journal)
{
    QStringList lines{tr("Life of the opt-in")};
    for (const auto& row : journal)
        lines.append(journalLine(row));
    m_journal->setText(lines.join(u'\n'));
    m_journal->setVisible(!journal.empty());
}

void DeliveryPane::setUncertain(int chosen)
{
    m_choice->setVisible(chosen > 0);
    m_known->setText(chosen > 1 ? tr("The requests of %Ln people left, and no answer is known. Look into the "
                                     "conversations, then say what you found.",
                                      nullptr, chosen)
                                : tr("The request left, and no answer is known. Look into the conversation, "
                                     "then say what you found."));
    m_look->setText(
        chosen > 1 ? tr("Look in %Ln conversations", nullptr, chosen) : tr("Look in the conversation"));
}

void DeliveryPane::setEvidence(const QString& text)
{
    m_evidence->setText(text);
    m_evidence->setVisible(!text.isEmpty());
}

void DeliveryPane::setLooking(bool looking)
{
    m_look->setEnabled(!looking);
}

void DeliveryPane::setBusy(bool busy)
{
    for (auto* button : std::as_const(m_judge))
        button->setEnabled(!busy);
}

void DeliveryPane::clear()
{
    m_hint->show();
    for (auto* label : {m_name, m_psid, m_reason, m_step, m_text, m_journal})
        label->hide();
    m_state->hide();
    m_rawBox->hide();
    setUncertain(0);
}

} // namespace headsup::ui
