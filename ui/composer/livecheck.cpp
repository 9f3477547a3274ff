// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/livecheck.h"

#include "campaign/audience.h"
#include "domain/campaign.h"
#include "relevance/findingtext.h"
#include "ui/composer/findingtone.h"
#include "ui/composer/messageeditor.h"
#include "ui/composer/promisepanel.h"
#include "ui/composer/relevancecard.h"
#include "ui/composer/spanmap.h"

#include <QDate>

namespace headsup::ui {

namespace {

/// The spans of some findings, the gravest painted last and so on top.
QList<LitSpan> spansOf(const QList<relevance::Finding>& findings, bool ofPrompt, const SpanMap* map)
{
    QList<LitSpan> spans;
    for (auto it = findings.crbegin(); it != findings.crend(); ++it) {
        const auto note = relevance::sentence(*it);
        for (const auto& span : ofPrompt ? it->promptSpans : it->messageSpans) {
            const auto range =
                map ? map->toSource(span.start, span.length) : SpanMap::Range{span.start, span.length};
            if (range.length > 0)
                spans.append({range.start, range.length, toneOf(it->severity), note});
        }
    }
    return spans;
}

} // namespace

QStringList linksOf(const QList<domain::Button>& buttons)
{
    QStringList links;
    for (const auto& button : buttons) {
        if (const auto* link = std::get_if<domain::LinkAction>(&button.action))
            links.append(link->url);
    }
    return links;
}

LiveCheck::LiveCheck(std::shared_ptr<const relevance::Checker> checker, PromisePanel* promise,
    MessageEditor* editor, RelevanceCard* card, QObject* parent)
    : QObject(parent)
    , m_promise(promise)
    , m_editor(editor)
    , m_card(card)
    , m_runner(new CheckRunner(std::move(checker), this))
{
    connect(m_runner, &CheckRunner::answered, this, &LiveCheck::show);
    connect(m_card, &RelevanceCard::litChanged, this, &LiveCheck::light);
}

void LiveCheck::ask(const domain::Topic& topic, const domain::Campaign& draft)
{
    CheckRequest request;
    request.topic = topic;
    request.topic.fields.insert(QStringLiteral("today"), QDate::currentDate().toString(Qt::ISODate));
    request.prompts = m_promise->prompts();
    // A button that is not ready yet says nothing against the text.
    const auto made = domain::MessageTemplate::parse(draft.source);
    request.text = made ? made->plainText() : draft.source;
    request.links = linksOf(draft.buttons);
    if (const auto filter = campaign::AudienceFilter::parse(draft.audience))
        request.language = filter->locale().left(2).toLower();
    if (request.prompts.isEmpty()) {
        m_runner->cancel();
        m_card->clear();
        return;
    }
    m_runner->ask(request);
}

void LiveCheck::clear()
{
    m_report = {};
    m_card->clear();
}

void LiveCheck::show(const CheckReport& report)
{
    m_promise->setSubject(report.answer.subject);
    const bool otherLanguage = report.answer.language != m_report.answer.language;
    m_report = report;
    if (report.request.text.trimmed().isEmpty()) {
        m_report.answer.findings.clear();
        m_card->clear();
    } else {
        m_card->setReport(m_report);
    }
    light();
    if (otherLanguage)
        Q_EMIT languageChanged();
}

void LiveCheck::light()
{
    const auto* one = m_card->litFinding();
    const auto findings = one ? QList<relevance::Finding>{*one} : m_report.answer.findings;
    const SpanMap map(m_editor->source(), m_report.request.text);
    m_promise->setSpans(spansOf(findings, true, nullptr));
    m_editor->text()->setSpans(spansOf(findings, false, &map));
}

} // namespace headsup::ui
