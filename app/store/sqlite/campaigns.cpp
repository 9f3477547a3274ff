// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/campaigns.h"

#include "store/sqlite/reads.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::CampaignId;
using domain::CampaignState;
using domain::ErrorCode;

namespace {

QString campaignColumns()
{
    return QStringLiteral(
        "SELECT c.id, p.id, c.topic, c.name, c.source, c.audience, c.state, c.pause_reason,"
        " c.pause_detail, c.created_at, c.frozen_at, c.useless_after, c.wave_size, c.per_second,"
        " c.verdict, c.override_reason, t.name FROM campaigns c JOIN pages p ON p.nr = c.page"
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

CampaignId saveDraft(Database& database, const domain::Campaign& draft, domain::Instant now)
{
    Transaction transaction(database);
    const auto key = pageKey(database, draft.page);
    {
        Statement topic(database, QStringLiteral("SELECT 1 FROM topics WHERE id = ? AND page = ?"));
        if (!topic.bind(draft.topic).bind(key.nr).run().next())
            fail(ErrorCode::TopicUnknown, QString::number(draft.topic.value()));
    }
    auto id = draft.id;
    if (id.isValid())
        updateDraft(database, draft, key.nr);
    else
        id = insertDraft(database, draft, key.nr, now);
    writeButtons(database, id, draft.buttons);
    transaction.commit();
    return id;
}

void removeDraft(Database& database, CampaignId id)
{
    Transaction transaction(database);
    checkDraft(database, id);
    run(database, QStringLiteral("DELETE FROM campaign_buttons WHERE campaign = ?"), id);
    run(database, QStringLiteral("DELETE FROM campaign_counts WHERE campaign = ?"), id);
    run(database, QStringLiteral("DELETE FROM campaigns WHERE id = ?"), id);
    transaction.commit();
}

} // namespace headsup::store::sqlite
