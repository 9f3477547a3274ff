// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/findingtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace headsup::relevance {

namespace {

/// %1 and %2 are the finding's words; of a kind its slug is replaced by the phrase of kKinds.
struct Row
{
    const char* rule;
    const char* sentence;
    const char* fix;
};

constexpr Row kRows[] = {
    {"subject-missing",
        QT_TRANSLATE_NOOP("Relevance", "People asked about “%1”. The message does not name it."),
        QT_TRANSLATE_NOOP("Relevance", "Name “%1” in the first sentence.")},
    {"subject-incomplete",
        QT_TRANSLATE_NOOP("Relevance", "The message leaves out a part of what people asked about: “%1”."),
        QT_TRANSLATE_NOOP("Relevance", "Name it as the prompt does.")},
    {"subject-unknown",
        QT_TRANSLATE_NOOP(
            "Relevance", "The prompt does not say what people asked about, so nothing can be compared."),
        QT_TRANSLATE_NOOP("Relevance", "Enter the item in the topic, for example the product's name.")},
    {"other-thing",
        QT_TRANSLATE_NOOP("Relevance", "The message seems to be about another thing: “%1” is missing."),
        QT_TRANSLATE_NOOP("Relevance",
            "Send this to the people who asked for it, and write here about what the prompt names.")},
    {"other-variant", QT_TRANSLATE_NOOP("Relevance", "People asked for “%1”; the message says “%2”."),
        QT_TRANSLATE_NOOP(
            "Relevance", "Wait until “%1” is the news, or send this to those who asked for “%2”.")},
    {"other-kind", QT_TRANSLATE_NOOP("Relevance", "People asked to hear that %1. “%2” is other news."),
        QT_TRANSLATE_NOOP("Relevance", "Say that %1, or keep the message for a topic of its own.")},
    {"news-missing", QT_TRANSLATE_NOOP("Relevance", "The message does not say that %1."),
        QT_TRANSLATE_NOOP("Relevance", "Say in plain words that %1.")},
    {"thing-unsure", QT_TRANSLATE_NOOP("Relevance", "The message may be about something other than “%1”."),
        QT_TRANSLATE_NOOP("Relevance", "Name it as the prompt does, and write about nothing else.")},
    {"not-true-yet",
        QT_TRANSLATE_NOOP("Relevance",
            "“%1”: the promised news is not true yet. Sending would use up the one message you may send."),
        QT_TRANSLATE_NOOP("Relevance", "Wait until the news is true.")},
    {"message-empty", QT_TRANSLATE_NOOP("Relevance", "The message says nothing yet."),
        QT_TRANSLATE_NOOP("Relevance", "Name the thing and tell the news.")},
    {"price-missing",
        QT_TRANSLATE_NOOP(
            "Relevance", "News of a lower price needs the price, and there is none in the message."),
        QT_TRANSLATE_NOOP("Relevance", "Write the new price, the amount saved or the percentage.")},
    {"time-missing",
        QT_TRANSLATE_NOOP("Relevance", "A reminder needs a day or a time, and there is none in the message."),
        QT_TRANSLATE_NOOP("Relevance", "Write when it begins.")},
    {"link-missing",
        QT_TRANSLATE_NOOP(
            "Relevance", "The prompt promises a link or a file, and there is none in the message."),
        QT_TRANSLATE_NOOP("Relevance", "Add the link.")},
    {"above-ceiling",
        QT_TRANSLATE_NOOP("Relevance", "The message offers %1; people asked for a price under %2."),
        QT_TRANSLATE_NOOP("Relevance", "Wait until the price is under %2.")},
    {"price-not-lower", QT_TRANSLATE_NOOP("Relevance", "The new price %1 is not below the old price %2."),
        QT_TRANSLATE_NOOP(
            "Relevance", "Correct the prices of the topic, or wait until the price has dropped.")},
    {"date-past", QT_TRANSLATE_NOOP("Relevance", "“%1” is already past."),
        QT_TRANSLATE_NOOP("Relevance", "Correct the date, or do not send this message any more.")},
    {"other-language", QT_TRANSLATE_NOOP("Relevance", "The message is in another language than the prompt."),
        QT_TRANSLATE_NOOP("Relevance", "Write in the language in which people opted in.")},
    {"incentive",
        QT_TRANSLATE_NOOP(
            "Relevance", "“%1” promises a reward. Meta forbids rewards around these notifications."),
        QT_TRANSLATE_NOOP("Relevance", "Take the reward out and tell the news alone.")},
    {"deceptive", QT_TRANSLATE_NOOP("Relevance", "“%1” looks like a scam to people and to Meta."),
        QT_TRANSLATE_NOOP("Relevance", "Take it out. Ask for nothing about accounts, cards or passwords.")},
    {"shouting",
        QT_TRANSLATE_NOOP("Relevance", "Capitals and exclamation marks make the message look like spam."),
        QT_TRANSLATE_NOOP("Relevance", "Write it in sentence case with one exclamation mark at most.")},
    {"other-offers",
        QT_TRANSLATE_NOOP("Relevance", "The message also offers things that people did not ask for."),
        QT_TRANSLATE_NOOP(
            "Relevance", "Keep to the one thing; ask for consent to the rest with a new prompt.")},
    {"generic-promotion",
        QT_TRANSLATE_NOOP(
            "Relevance", "“%1” is promotion for everybody, not the news that people asked for."),
        QT_TRANSLATE_NOOP("Relevance", "Tell the promised news and nothing else.")},
    {"other-purpose", QT_TRANSLATE_NOOP("Relevance", "“%1” serves another purpose than the promised news."),
        QT_TRANSLATE_NOOP("Relevance", "Leave it out, or ask for it with a prompt of its own.")},
    {"reads-roughly", QT_TRANSLATE_NOOP("Relevance", "This language is read only roughly."),
        QT_TRANSLATE_NOOP("Relevance", "Please check by yourself whether the message keeps the promise.")},
    {"subject-named", QT_TRANSLATE_NOOP("Relevance", "Names %1."), ""},
    {"news-told", QT_TRANSLATE_NOOP("Relevance", "Says %1."), ""},
    {"has-price", QT_TRANSLATE_NOOP("Relevance", "Has the price."), ""},
    {"has-time", QT_TRANSLATE_NOOP("Relevance", "Says when."), ""},
    {"has-link", QT_TRANSLATE_NOOP("Relevance", "Has the link."), ""},
    {"prompt-incentive",
        QT_TRANSLATE_NOOP(
            "Relevance", "“%1” promises a reward for opting in. Meta forbids that in a prompt."),
        QT_TRANSLATE_NOOP("Relevance", "Ask for consent to the news alone.")},
    {"prompt-too-long",
        QT_TRANSLATE_NOOP("Relevance", "The prompt has %1 characters; Meta shows at most %2."),
        QT_TRANSLATE_NOOP("Relevance", "Shorten it, and keep the name of the thing.")},
    {"prompt-deceptive",
        QT_TRANSLATE_NOOP("Relevance", "“%1” in a prompt looks like a scam to people and to Meta."),
        QT_TRANSLATE_NOOP("Relevance", "Take it out.")},
    {"prompt-unclear",
        QT_TRANSLATE_NOOP("Relevance", "The prompt does not name the thing that people opt in to."),
        QT_TRANSLATE_NOOP("Relevance", "Name it, for example “Aurora 2 back in stock? Tell me”.")},
    {"prompt-shouting",
        QT_TRANSLATE_NOOP("Relevance", "Capitals and exclamation marks make the prompt look like spam."),
        QT_TRANSLATE_NOOP("Relevance", "Write it in sentence case.")},
};

struct KindRow
{
    domain::TopicKind kind;
    const char* phrase;
};

/// What each kind promises, to follow "says" or "that".
constexpr KindRow kKinds[] = {
    {domain::TopicKind::BackInStock, QT_TRANSLATE_NOOP("Relevance", "it is back in stock")},
    {domain::TopicKind::PriceDrop, QT_TRANSLATE_NOOP("Relevance", "the price has dropped")},
    {domain::TopicKind::EventReminder, QT_TRANSLATE_NOOP("Relevance", "the event begins")},
    {domain::TopicKind::EventConfirmed, QT_TRANSLATE_NOOP("Relevance", "the event takes place")},
    {domain::TopicKind::Tickets, QT_TRANSLATE_NOOP("Relevance", "tickets can be had")},
    {domain::TopicKind::Launch, QT_TRANSLATE_NOOP("Relevance", "it is out")},
    {domain::TopicKind::SaleStart, QT_TRANSLATE_NOOP("Relevance", "the sale has begun")},
    {domain::TopicKind::Reopening, QT_TRANSLATE_NOOP("Relevance", "it is open again")},
    {domain::TopicKind::Survey, QT_TRANSLATE_NOOP("Relevance", "the survey is open")},
    {domain::TopicKind::Status, QT_TRANSLATE_NOOP("Relevance", "the matter is settled")},
    {domain::TopicKind::Content, QT_TRANSLATE_NOOP("Relevance", "it is published")},
    {domain::TopicKind::Appointment, QT_TRANSLATE_NOOP("Relevance", "a place is free")},
};

const Row* rowOf(const QString& rule)
{
    const auto* row = std::find_if(std::begin(kRows), std::end(kRows),
        [&](const Row& candidate) { return rule == QLatin1StringView(candidate.rule); });
    return row == std::end(kRows) ? nullptr : row;
}

QString phraseOf(domain::TopicKind kind)
{
    for (const auto& row : kKinds) {
        if (row.kind == kind)
            return QCoreApplication::translate("Relevance", row.phrase);
    }
    return {};
}

bool startsWithKind(const QString& rule)
{
    return rule == u"other-kind" || rule == u"news-missing" || rule == u"news-told";
}

/// Replaces both places in one pass, so that a "%2" inside somebody's words stays as it is.
QString fill(const char* text, const Finding& finding)
{
    if (!*text)
        return {};
    auto words = finding.words;
    if (startsWithKind(finding.rule) && !words.isEmpty()) {
        if (const auto kind = domain::topicKindFromSlug(words.first()))
            words.first() = phraseOf(*kind);
    }
    const auto pattern = QCoreApplication::translate("Relevance", text);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto digit = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] == u'%' && digit >= 1 && digit <= 9) {
            out += words.value(digit - 1);
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

/// "Names Aurora 2." and "Has the link." to "Names Aurora 2, has the link."
QString joined(const QStringList& sentences)
{
    QStringList parts;
    for (const auto& text : sentences) {
        auto part = text.endsWith(u'.') ? text.chopped(1) : text;
        if (!parts.isEmpty() && !part.isEmpty())
            part[0] = part[0].toLower();
        parts.append(part);
    }
    return parts.isEmpty() ? QString() : parts.join(u", ") + u'.';
}

QString opening(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::Relevant:
        return QCoreApplication::translate("Relevance", "Yes.");
    case domain::Verdict::Unclear:
        return QCoreApplication::translate("Relevance", "Not quite.");
    case domain::Verdict::NotRelevant:
        return QCoreApplication::translate("Relevance", "No.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Finding& finding)
{
    const auto* row = rowOf(finding.rule);
    return row ? fill(row->sentence, finding) : QString();
}

QString fix(const Finding& finding)
{
    const auto* row = rowOf(finding.rule);
    return row ? fill(row->fix, finding) : QString();
}

QString headline(const Answer& answer)
{
    QStringList good;
    QString worst;
    for (const auto& finding : answer.findings) {
        if (finding.severity == Severity::Info)
            good.append(sentence(finding));
        else if (worst.isEmpty())
            worst = sentence(finding);
    }
    const auto rest = answer.verdict == domain::Verdict::Relevant ? joined(good) : worst;
    return rest.isEmpty() ? opening(answer.verdict) : opening(answer.verdict) + u' ' + rest;
}

QStringList findingRules()
{
    QStringList rules;
    for (const auto& row : kRows)
        rules.append(QString::fromLatin1(row.rule));
    return rules;
}

} // namespace headsup::relevance
