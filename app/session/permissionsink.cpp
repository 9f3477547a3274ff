// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/permissionsink.h"

#include "domain/optin.h"
#include "domain/recipient.h"

namespace headsup::session {

using domain::Permission;
using domain::PermissionRecord;
using domain::Result;
using ports::Intake;

PermissionSink::PermissionSink(
    ports::OptInSink& next, Permission kind, QString topicName, const ports::Clock& clock)
    : m_next(next)
    , m_kind(kind)
    , m_topicName(topicName.isEmpty() ? displayName(kind) : std::move(topicName))
    , m_clock(clock)
{
}

Result<Intake> PermissionSink::take(const domain::OptInRecord& given)
{
    PermissionRecord record;
    record.kind = m_kind;
    record.psid = given.psid;
    if (m_kind == Permission::Recurring)
        record.token = given.token;
    record.topicName = given.topicName;
    record.at = given.optedInAt;
    // A year is the life of a one-time token; only what the file itself says ends another kind.
    if (given.expiresAt != domain::expiryOf(given.optedInAt))
        record.expiresAt = given.expiresAt;
    if (m_kind == Permission::Window)
        record.expiresAt = given.optedInAt + domain::kWindow;
    if (given.state == domain::OptInState::Withdrawn)
        record.said = PermissionRecord::Said::Stopped;
    record.firstName = given.firstName;
    record.lastName = given.lastName;
    record.name = given.name;
    record.locale = given.locale;
    record.timezone = given.timezone;
    return permit(record);
}

Result<Intake> PermissionSink::enrich(const domain::Person& person)
{
    if (m_kind == Permission::Recurring || !person.psid.isValid())
        return Intake::Stranger;
    PermissionRecord record;
    record.kind = m_kind;
    record.psid = person.psid;
    record.topicName = m_topicName;
    record.at = m_clock.now();
    if (m_kind == Permission::Window)
        record.expiresAt = record.at + domain::kWindow;
    record.firstName = person.firstName;
    record.lastName = person.lastName;
    record.name = person.name;
    record.locale = person.locale;
    record.timezone = person.timezone;
    return permit(record);
}

Result<Intake> PermissionSink::permit(const PermissionRecord& record)
{
    auto intake = m_next.permit(record);
    if (intake && *intake == Intake::Added)
        ++m_added;
    return intake;
}

Result<bool> PermissionSink::keep(const domain::PageEvent& event)
{
    return m_next.keep(event);
}

Result<domain::BatchId> PermissionSink::finish(const domain::BatchReport& report)
{
    return m_next.finish(report);
}

} // namespace headsup::session
