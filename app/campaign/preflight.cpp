// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/preflight.h"

#include "campaign/localhours.h"
#include "relevance/findingtext.h"
#include "store/chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>

namespace headsup::campaign {

using domain::Err;
using domain::ErrorCode;
using domain::Result;
using domain::Verdict;

namespace {

constexpr qsizetype kSamples = 20;
constexpr qsizetype kWorstOfEach = 7;

/// Keeps the samples worth looking at while the audience goes by.
class Samples
{
public:
    void see(const store::AudienceRow& row, const QString& text)
    {
        const Sample sample{Sample::Why::First, row.person.name, row.person.psid, text};
        const bool noName = row.person.firstName.isEmpty() && row.person.name.isEmpty();
        if (noName && m_noName.size() < kWorstOfEach) {
            m_noName.append(sample);
            m_noName.last().why = Sample::Why::NoName;
            return;
        }
        if (m_first.size() < kSamples)
            m_first.append(sample);
        if (m_longest.size() == kWorstOfEach && m_longest.back().text.size() >= text.size())
            return;
        const auto place = std::find_if(
            m_longest.begin(), m_longest.end(), [&](const Sample& s) { return s.text.size() < text.size(); });
        m_longest.insert(place, sample)->why = Sample::Why::Longest;
        if (m_longest.size() > kWorstOfEach)
            m_longest.removeLast();
    }
    [[nodiscard]] QList<Sample> worstFirst() const
    {
        auto all = m_noName;
        for (const auto& list : {m_longest, m_first}) {
            for (const auto& sample : list) {
                const bool there = std::any_of(
                    all.begin(), all.end(), [&](const Sample& s) { return s.psid == sample.psid; });
                if (!there && all.size() < kSamples)
                    all.append(sample);
            }
        }
        return all;
    }

private:
    QList<Sample> m_noName;
    QList<Sample> m_longest;
    QList<Sample> m_first;
};

void sortWorstFirst(QList<PromptVerdict>& prompts)
{
    std::stable_sort(prompts.begin(), prompts.end(), [](const PromptVerdict& a, const PromptVerdict& b) {
        if (a.answer.verdict != b.answer.verdict)
            return a.answer.verdict > b.answer.verdict;
        return a.people > b.people;
    });
}

QString languageOf(const AudienceFilter& filter)
{
    return filter.locale().left(2).toLower();
}

} // namespace

QByteArray hashOfText(
    const QString& source, const QList<domain::Button>& buttons, const domain::MessageForm& form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    add(source);
    for (const auto& button : buttons) {
        add(button.title);
        if (const auto* reply = std::get_if<domain::ReplyAction>(&button.action))
            add(QStringLiteral("reply:") + reply->payload);
        else
            add(QStringLiteral("link:") + std::get<domain::LinkAction>(button.action).url);
    }
    if (domain::isPrompt(form))
        add(QStringLiteral("prompt"));
    if (const auto* chosen = std::get_if<domain::TemplateForm>(&form))
        add(QString(QStringLiteral("template:") + chosen->name + u':' + chosen->language));
    return hash.result().toHex();
}

Result<Preflight> preflight(store::Reader& reader, const relevance::Checker& checker, domain::CampaignId id,
    domain::Instant now, const store::CancelFlag& cancel)
{
    const auto summary = reader.campaign(id);
    if (!summary)
        return summary.err();
    const auto topic = reader.topic(summary->campaign.topic);
    if (!topic)
        return topic.err();
    const auto& campaign = summary->campaign;
    auto message = domain::MessageTemplate::parse(campaign.source, campaign.buttons, campaign.form);
    if (!message)
        return message.err();
    auto filter = AudienceFilter::parse(campaign.audience);
    if (!filter)
        return filter.err();

    Preflight look;
    look.campaign = campaign;
    look.topicName = topic->topic.name;
    look.topicKind = topic->topic.kind;
    look.permission = topic->topic.permission;
    look.textHash = hashOfText(campaign.source, campaign.buttons, campaign.form);

    const auto health = reader.chain().health(campaign.page, now);
    if (!health)
        return health.err();
    look.health = *health;
    auto notice = reader.chain().policyNotice(campaign.page);
    if (!notice)
        return notice.err();
    look.notice = *notice;

    QHash<QString, qint64> prompts;
    QMap<domain::LeftOutReason, qint64> leftOut;
    Samples samples;
    LocalHours hours(now);
    AudiencePass pass(*message, *filter, campaign.waveSize, now);
    const auto ran = pass.run(reader, {campaign.topic, campaign.id}, cancel,
        [&](const store::AudienceRow& row, const AudiencePass::Decision& decision) -> Result<void> {
            if (decision.leftOut) {
                ++leftOut[*decision.leftOut];
                return {};
            }
            ++look.people;
            ++prompts[row.prompt];
            look.inWindow +=
                look.permission == domain::Permission::OneTime && domain::isWindowOpen(row.windowUntil, now)
                    ? 1
                    : 0;
            look.overlaps += row.lastToldAt && *row.lastToldAt > now - kOverlapSpan ? 1 : 0;
            look.atNight += hours.isNight(row.person.timezone) ? 1 : 0;
            samples.see(row, decision.text);
            return {};
        });
    if (!ran)
        return ran.err();

    QString linkText;
    for (const auto& button : campaign.buttons) {
        if (const auto* link = std::get_if<domain::LinkAction>(&button.action))
            linkText += u' ' + link->url;
    }
    auto fields = topic->topic.fields;
    fields.insert(QStringLiteral("today"),
        QDateTime::fromMSecsSinceEpoch(domain::toMs(now), Qt::UTC).date().toString(Qt::ISODate));
    for (auto it = prompts.cbegin(); it != prompts.cend(); ++it) {
        const relevance::Question question{
            look.topicKind, it.key(), message->plainText() + linkText, languageOf(*filter), fields};
        look.prompts.append({it.key(), it.value(), checker.check(question)});
    }
    sortWorstFirst(look.prompts);
    if (!look.prompts.isEmpty())
        look.verdict = look.prompts.front().answer.verdict;
    // Nobody promised anything in an open conversation, and the words of a template are Meta's: nothing holds
    // these against a prompt, so a person says why they are sent.
    if (look.permission == domain::Permission::Window || look.permission == domain::Permission::Utility)
        look.verdict = Verdict::Unclear;
    if (domain::isPrompt(campaign.form))
        look.nextPrompt = checker.checkPrompt(look.topicKind, campaign.source);
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        look.leftOut.append({it.key(), it.value()});
    std::stable_sort(look.leftOut.begin(), look.leftOut.end(),
        [](const auto& a, const auto& b) { return a.count > b.count; });
    look.samples = samples.worstFirst();
    return look;
}

Result<void> checkHealth(const domain::Health& health, const std::optional<domain::PolicyNotice>& notice)
{
    const auto percent = [](double share) { return QString::number(share * 100, 'f', 1); };
    if (notice && notice->holds())
        return Err{ErrorCode::PolicyEnforced, domain::toIso(notice->at).left(10),
            QString(notice->action + u' ' + notice->reason).trimmed()};
    if (health.level() != domain::HealthLevel::Stop)
        return {};
    const auto rate = health.blockRate.value_or(0);
    if (domain::Health::levelOf(rate) == domain::HealthLevel::Stop)
        return Err{ErrorCode::PageUnhealthy, percent(rate), percent(domain::kUnhealthyStop),
            QCoreApplication::translate("Health", "they blocked the Page, as its insights say")};
    return Err{ErrorCode::PageUnhealthy, percent(health.lostShare()), percent(domain::kUnhealthyStop),
        QCoreApplication::translate("Health", "unavailable to it, or they answered “Bad response”")};
}

Result<void> mayBeSent(const Preflight& look, qint64 confirmed, const QString& reason, domain::Instant now)
{
    if (const auto healthy = checkHealth(look.health, look.notice); !healthy)
        return healthy.err();
    if (look.people == 0)
        return Err{ErrorCode::AudienceEmpty};
    if (look.campaign.uselessAfter && *look.campaign.uselessAfter <= now)
        return Err{ErrorCode::UselessAfterPassed, domain::toIso(*look.campaign.uselessAfter)};
    for (const auto& finding : look.nextPrompt) {
        if (finding.severity == relevance::Severity::Block)
            return Err{ErrorCode::InvalidValue, look.campaign.source, relevance::sentence(finding)};
    }
    if (look.verdict == Verdict::NotRelevant)
        return Err{ErrorCode::NotRelevant};
    if (look.verdict == Verdict::Unclear && reason.trimmed().isEmpty())
        return Err{ErrorCode::ReasonNeeded};
    if (confirmed != look.people)
        return Err{ErrorCode::CountMismatch, QString::number(confirmed), QString::number(look.people)};
    return {};
}

} // namespace headsup::campaign
