// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/receiptjson.h"

#include "csv/targetfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace headsup::session {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

QString idText(std::int64_t id)
{
    return QString::number(id);
}

QString isoOrEmpty(const std::optional<domain::Instant>& at)
{
    return at ? domain::toIso(*at) : QString();
}

QJsonObject optInJson(const store::ReceiptOptIn& one)
{
    QJsonArray journal;
    for (const auto& change : one.journal) {
        journal.append(QJsonObject{{QStringLiteral("at"), domain::toIso(change.at)},
            {QStringLiteral("from"), change.from ? slug(*change.from) : QString()},
            {QStringLiteral("to"), slug(change.to)}, {QStringLiteral("why"), change.why},
            {QStringLiteral("campaign"),
                change.campaign.isValid() ? idText(change.campaign.value()) : QString()}});
    }
    QJsonArray messages;
    for (const auto& message : one.messages) {
        messages.append(QJsonObject{{QStringLiteral("campaign"), idText(message.campaign.value())},
            {QStringLiteral("campaign_name"), message.campaignName},
            {QStringLiteral("state"), slug(message.state)}, {QStringLiteral("reason"), message.reason},
            {QStringLiteral("text"), message.text}, {QStringLiteral("message_id"), message.messageId.value()},
            {QStringLiteral("at"), isoOrEmpty(message.at)},
            {QStringLiteral("verdict"), message.verdict ? slug(*message.verdict) : QString()},
            {QStringLiteral("override_reason"), message.overrideReason}});
    }
    const auto& row = one.row;
    QJsonObject json{{QStringLiteral("id"), idText(row.id.value())},
        {QStringLiteral("psid"), row.psid.value()}, {QStringLiteral("name"), row.name},
        {QStringLiteral("topic"), idText(row.topic.value())}, {QStringLiteral("prompt"), row.prompt},
        {QStringLiteral("state"), slug(row.state)},
        {QStringLiteral("opted_in_at"), domain::toIso(row.optedInAt)},
        {QStringLiteral("expires_at"), domain::toIso(row.expiresAt)}};
    json.insert(QStringLiteral("topic_name"), one.row.topicName);
    json.insert(QStringLiteral("batch"), idText(one.batch.value()));
    json.insert(QStringLiteral("file"), one.fileName);
    json.insert(QStringLiteral("imported_at"), domain::toIso(one.importedAt));
    json.insert(QStringLiteral("history"), journal);
    json.insert(QStringLiteral("messages"), messages);
    return json;
}

} // namespace

QJsonObject receiptJson(const store::ConsentReceipt& receipt)
{
    const auto& person = receipt.person;
    QJsonArray optIns;
    for (const auto& one : receipt.optIns)
        optIns.append(optInJson(one));
    QJsonArray events;
    for (const auto& event : receipt.events)
        events.append(QJsonObject{{QStringLiteral("kind"), slug(event.kind)},
            {QStringLiteral("at"), domain::toIso(event.at)}, {QStringLiteral("detail"), event.detail}});
    return {{QStringLiteral("psid"), person.psid.value()}, {QStringLiteral("name"), person.name},
        {QStringLiteral("first_name"), person.firstName}, {QStringLiteral("last_name"), person.lastName},
        {QStringLiteral("locale"), person.locale}, {QStringLiteral("timezone"), person.timezone},
        {QStringLiteral("email"), person.email}, {QStringLiteral("phone"), person.phone},
        {QStringLiteral("withdrawn_at"), isoOrEmpty(receipt.stoppedAt)}, {QStringLiteral("optins"), optIns},
        {QStringLiteral("events"), events}};
}

Result<void> exportPerson(
    store::Reader& reader, const domain::PageId& page, const domain::Psid& psid, const QString& path)
{
    if (const auto target = csv::checkTarget(path); !target)
        return target.err();
    const auto receipt = reader.person(page, psid);
    if (!receipt)
        return receipt.err();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Err{ErrorCode::FileUnwritable, path, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(receiptJson(*receipt)).toJson());
    if (!file.commit())
        return Err{ErrorCode::FileUnwritable, path, file.errorString()};
    return {};
}

} // namespace headsup::session
