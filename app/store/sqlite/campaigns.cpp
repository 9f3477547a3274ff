// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/campaigns.h"

#include "domain/ask.h"
#include "store/sqlite/permissions.h"
#include "store/sqlite/reads.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::CampaignId;
using domain::CampaignState;
using domain::ErrorCode;

namespace {

/// The payload of a prompt is looked up where the message is made: see messageForm().
domain::MessageForm formOf(const Statement& row, int first)
{
    switch (row.number(first)) {
    case 2:
        return domain::PromptForm{};
    case 3:
        return domain::TemplateForm{row.text(first + 1), row.text(first + 2)};
    default:
        return {};
    }
}

/// A template for a utility topic and for no other; the next prompt is paid for by a one-time token alone.
void checkFits(Database& database, const domain::Campaign& draft)
{
    const auto permission = permissionOf(database, draft.topic);
    const bool isTemplate = std::holds_alternative<domain::TemplateForm>(draft.form);
    if (isTemplate != (permission == domain::Permission::Utility) ||
        (domain::isPrompt(draft.form) && permission != domain::Permission::OneTime))
        fail(ErrorCode::FormUnsuitable, displayName(permission));
}

void writeForm(Database& database, CampaignId id, const domain::MessageForm& form)
{
    const auto* chosen = std::get_if<domain::TemplateForm>(&form);
    run(database,
        QStringLiteral(
            "UPDATE campaigns SET form = ?, template_name = ?, template_language = ? WHERE id = ?"),
        qint64(form.index()) + 1, chosen ? chosen->name : QString(), chosen ? chosen->language : QString(),
        id);
}

QString campaignColumns()
{
    return QStringLiteral(
        "SELECT c.id, p.id, c.topic, c.name, c.source, c.audience, c.state, c.pause_reason,"
        " c.pause_detail, c.created_at, c.frozen_at, c.useless_after, c.wave_size, c.per_second,"
        " c.verdict, c.override_reason, t.name, c.form, c.template_name, c.template_language FROM campaigns "
        "c JOIN pages p ON p.nr = c.page"
        " JOIN topics t ON t.id = c.topic");
}

domain::CampaignSummary campaignOf(const Statement& row)
{
    domain::CampaignSummary summary;
    auto& c = summary.campaign;
    c.id = row.id<CampaignId>(0);
    c.page = row.id<domain::PageId>(1);
    c.topic = row.id<domain::TopicId>(2);
    c.name = row.text(3);
    c.source = row.text(4);
    c.audience = row.text(5);
    c.state = row.value<CampaignState>(6);
    c.pauseReason = row.value<domain::PauseReason>(7);
    c.pauseDetail = row.text(8);
    c.createdAt = row.instant(9);
    c.frozenAt = row.maybeInstant(10);
    c.uselessAfter = row.maybeInstant(11);
    c.waveSize = row.number(12);
    c.perSecond = row.real(13);
    if (!row.isNull(14))
        c.verdict = row.value<domain::Verdict>(14);
    c.overrideReason = row.text(15);
    summary.topicName = row.text(16);
    c.form = formOf(row, 17);
    return summary;
}

void readRest(Database& database, domain::CampaignSummary& summary)
{
    summary.campaign.buttons = buttons(database, summary.campaign.id);
    Statement counts(database, QStringLiteral("SELECT state, n FROM campaign_counts WHERE campaign = ?"));
    counts.bind(summary.campaign.id).run();
    while (counts.next())
        summary.counts[counts.value<domain::DeliveryState>(0)] = counts.number(1);
}

void writeButtons(Database& database, CampaignId id, const QList<domain::Button>& buttons)
{
    run(database, QStringLiteral("DELETE FROM campaign_buttons WHERE campaign = ?"), id);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const auto& action = buttons[i].action;
        const auto* link = std::get_if<domain::LinkAction>(&action);
        run(database,
            QStringLiteral("INSERT INTO campaign_buttons (campaign, ordinal, title, kind, value)"
                           " VALUES (?, ?, ?, ?, ?)"),
            id, qint64{i}, buttons[i].title, link ? QStringLiteral("link") : QStringLiteral("reply"),
            link ? link->url : std::get<domain::ReplyAction>(action).payload);
    }
}

void checkDraft(Database& database, CampaignId id)
{
    if (const auto state = campaignState(database, id); state != CampaignState::Draft)
        fail(ErrorCode::CampaignNotDraft, displayName(state));
}

CampaignId insertDraft(Database& database, const domain::Campaign& draft, qint64 pageNr, domain::Instant now)
{
    CampaignId id;
    {
        Statement insert(database,
            QStringLiteral(
                "INSERT INTO campaigns (page, topic, name, source, audience, state, pause_reason,"
                " pause_detail, created_at, frozen_at, useless_after, wave_size, per_second, verdict,"
                " override_reason) VALUES (?, ?, ?, ?, ?, 1, 0, '', ?, NULL, ?, ?, ?, NULL, ?)"));
        insert.bind(pageNr)
            .bind(draft.topic)
            .bind(draft.name)
            .bind(draft.source)
            .bind(draft.audience)
            .bind(now);
        insert.bind(draft.uselessAfter)
            .bind(draft.waveSize)
            .bind(draft.perSecond)
            .bind(draft.overrideReason)
            .run();
        id = CampaignId{insert.insertedId()};
    }
    run(database,
        QStringLiteral(
            "INSERT INTO campaign_counts (campaign, state, n) SELECT ?, id, 0 FROM delivery_states"),
        id);
    return id;
}

void updateDraft(Database& database, const domain::Campaign& draft, qint64 pageNr)
{
    checkDraft(database, draft.id);
    run(database,
        QStringLiteral("UPDATE campaigns SET page = ?, topic = ?, name = ?, source = ?, audience = ?,"
                       " useless_after = ?, wave_size = ?, per_second = ?, override_reason = ? WHERE id = ?"),
        pageNr, draft.topic, draft.name, draft.source, draft.audience, draft.uselessAfter, draft.waveSize,
        draft.perSecond, draft.overrideReason, draft.id);
}

} // namespace

QList<domain::CampaignSummary> campaigns(Database& database, const domain::PageId& page)
{
    QList<domain::CampaignSummary> all;
    {
        Statement select(database, campaignColumns() + QStringLiteral(" WHERE p.id = ? ORDER BY c.id DESC"));
        select.bind(page).run();
        while (select.next())
            all += campaignOf(select);
    }
    for (auto& summary : all)
        readRest(database, summary);
    return all;
}

domain::CampaignSummary campaign(Database& database, CampaignId id)
{
    Statement select(database, campaignColumns() + QStringLiteral(" WHERE c.id = ?"));
    if (!select.bind(id).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "campaign"),
            QString::number(id.value()));
    auto summary = campaignOf(select);
    readRest(database, summary);
    return summary;
}

QList<domain::Button> buttons(Database& database, CampaignId id)
{
    Statement select(
        database, QStringLiteral(
                      "SELECT title, kind, value FROM campaign_buttons WHERE campaign = ? ORDER BY ordinal"));
    select.bind(id).run();
    QList<domain::Button> all;
    while (select.next()) {
        domain::Button button{select.text(0), domain::ReplyAction{select.text(2)}};
        if (select.text(1) == u"link")
            button.action = domain::LinkAction{select.text(2)};
        all += button;
    }
    return all;
}

domain::MessageForm messageForm(Database& database, CampaignId id)
{
    Statement select(database,
        QStringLiteral("SELECT c.form, c.template_name, c.template_language, t.name, a.key FROM campaigns c"
                       " JOIN topics t ON t.id = c.topic LEFT JOIN asks a ON a.id = c.ask WHERE c.id = ?"));
    if (!select.bind(id).run().next())
        return {};
    auto form = formOf(select, 0);
    if (auto* prompt = std::get_if<domain::PromptForm>(&form))
        prompt->payload = domain::payloadOf(select.text(3), select.text(4));
    return form;
}

CampaignId saveDraft(Database& database, const domain::Campaign& draft, domain::Instant now)
{
    Transaction transaction(database);
    const auto key = pageKey(database, draft.page);
    {
        Statement topic(database, QStringLiteral("SELECT 1 FROM topics WHERE id = ? AND page = ?"));
        if (!topic.bind(draft.topic).bind(key.nr).run().next())
            fail(ErrorCode::TopicUnknown, QString::number(draft.topic.value()));
    }
    checkFits(database, draft);
    auto id = draft.id;
    if (id.isValid())
        updateDraft(database, draft, key.nr);
    else
        id = insertDraft(database, draft, key.nr, now);
    writeButtons(database, id, draft.buttons);
    writeForm(database, id, draft.form);
    transaction.commit();
    return id;
}

void removeDraft(Database& database, CampaignId id)
{
    Transaction transaction(database);
    checkDraft(database, id);
    run(database, QStringLiteral("DELETE FROM campaign_buttons WHERE campaign = ?"), id);
    run(database, QStringLiteral("DELETE FROM campaign_counts WHERE campaign = ?"), id);
    run(database, QStringLiteral("DELETE FROM approvals WHERE campaign = ?"), id);
    run(database, QStringLiteral("DELETE FROM campaigns WHERE id = ?"), id);
    transaction.commit();
}

} // namespace headsup::store::sqlite
