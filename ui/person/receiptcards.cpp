// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/receiptcards.h"

#include "graph/reasontext.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/stateface.h"
#include "ui/look/type.h"
#include "ui/results/deliverypane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statechip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace headsup::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonScreen)
};

constexpr size_t kMostEvents = 100;

QLabel* textLabel(const QString& text, QWidget* parent, TextRole role = TextRole::Body)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    applyRole(label, role);
    return label;
}

QString verdictText(const store::ReceiptMessage& message)
{
    if (!message.verdict)
        return {};
    const auto word = faceOf(*message.verdict).word;
    if (message.overrideReason.isEmpty())
        return Words::tr("Check: %1.", "verdict").arg(word);
    return Words::tr("Check: %1. Sent because: %2", "verdict; reason that a person wrote")
        .arg(word, message.overrideReason);
}

void addMessage(QVBoxLayout& body, const store::ReceiptMessage& message, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto* chip = new StateChip(parent);
    chip->setState(message.state);
    row->addWidget(chip, 0, Qt::AlignTop);
    const auto when = message.at ? longMomentText(*message.at) : Words::tr("not sent yet");
    row->addWidget(textLabel(Words::tr("Campaign “%1” · %2", "name, time").arg(message.campaignName, when),
                       parent, TextRole::BodyStrong),
        1);
    body.addLayout(row);
    if (!message.text.isEmpty())
        body.addWidget(textLabel(message.text, parent));
    QStringList notes{verdictText(message)};
    if (message.state == domain::DeliveryState::LeftOut) {
        if (const auto reason = domain::leftOutReasonFromSlug(message.reason))
            notes.append(displayName(*reason));
    } else if (!message.reason.isEmpty()) {
        notes.append(graph::reasonSentence(message.reason));
    }
    notes.removeAll(QString());
    if (!notes.isEmpty())
        body.addWidget(textLabel(notes.join(u' '), parent, TextRole::Caption));
}

} // namespace

Card* consentCard(const store::ReceiptOptIn& consent, QWidget* parent)
{
    auto* card = new Card(parent);
    auto& body = *card->body();
    body.setSpacing(kGrid);
    auto* top = new QHBoxLayout;
    top->setSpacing(kGrid);
    top->addWidget(
        textLabel(Words::tr("“%1”", "a prompt").arg(consent.row.prompt), card, TextRole::Section), 1);
    auto* chip = new StateChip(card);
    chip->setState(consent.row.state);
    top->addWidget(chip, 0, Qt::AlignTop);
    body.addLayout(top);
    body.addWidget(textLabel(Words::tr("Agreed on %1. Topic: %2. Good until %3.", "time, topic, time")
                                 .arg(longMomentText(consent.row.optedInAt), consent.row.topicName,
                                     longMomentText(consent.row.expiresAt)),
        card));
    body.addWidget(textLabel(Words::tr("From %1, import %2 of %3.", "file, number, time")
                                 .arg(consent.fileName, QString::number(consent.batch.value()),
                                     longMomentText(consent.importedAt)),
        card, TextRole::Caption));
    for (const auto& message : consent.messages) {
        body.addSpacing(kHalfGrid);
        addMessage(body, message, card);
    }
    QStringList lines;
    for (const auto& row : consent.journal)
        lines.append(journalLine(row));
    body.addSpacing(kHalfGrid);
    auto* journal = textLabel(lines.join(u'\n'), card, TextRole::Caption);
    journal->setObjectName(QStringLiteral("consentJournal"));
    body.addWidget(journal);
    return card;
}

Card* eventsCard(const std::vector<store::ConsentReceipt::Event>& events, QWidget* parent)
{
    if (events.empty())
        return nullptr;
    auto* card = new Card(parent);
    card->body()->setSpacing(kGrid);
    card->body()->addWidget(new SectionTitle(Words::tr("What the Page was told"), card));
    QStringList lines;
    const auto shown = std::min(events.size(), kMostEvents);
    for (auto event = events.rbegin(); event != events.rbegin() + static_cast<std::ptrdiff_t>(shown);
         ++event) {
        auto line =
            Words::tr("%1  %2", "time, kind of event").arg(momentText(event->at), displayName(event->kind));
        if (!event->detail.isEmpty())
            line += QStringLiteral(": ") + event->detail.simplified();
        lines.append(line);
    }
    if (shown < events.size())
        lines.append(Words::tr("… and %Ln earlier ones.", nullptr, static_cast<int>(events.size() - shown)));
    card->body()->addWidget(textLabel(lines.join(u'\n'), card, TextRole::Caption));
    return card;
}

} // namespace headsup::ui
