// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/optinsink.h"

namespace headsup::session {

/// Hands the records of a file on as permissions of another kind than one-time tokens: recurring tokens from
/// a file with tokens, everybody of a file with ids for a template or an open conversation.
class PermissionSink final : public ports::OptInSink
{
public:
    /// topicName: for files that name none. The next sink outlives this one.
    PermissionSink(
        ports::OptInSink& next, domain::Permission kind, QString topicName, const ports::Clock& clock);
    [[nodiscard]] domain::Result<ports::Intake> take(const domain::OptInRecord& record) override;
    /// A person of a list without tokens. Stranger for a recurring token, which such a list cannot bring, and
    /// for somebody without a Page-scoped id.
    [[nodiscard]] domain::Result<ports::Intake> enrich(const domain::Person& person) override;
    [[nodiscard]] domain::Result<ports::Intake> permit(const domain::PermissionRecord& record) override;
    [[nodiscard]] domain::Result<bool> keep(const domain::PageEvent& event) override;
    [[nodiscard]] domain::Result<domain::BatchId> finish(const domain::BatchReport& report) override;
    /// Of a list without tokens: its people are no opt-ins, and the import does not count them as such.
    [[nodiscard]] qint64 added() const { return m_added; }

private:
    ports::OptInSink& m_next;
    domain::Permission m_kind;
    QString m_topicName;
    const ports::Clock& m_clock;
    qint64 m_added = 0;
};

} // namespace headsup::session
