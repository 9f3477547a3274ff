// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/optinsink.h"

#include <QSet>
#include <optional>
#include <vector>

namespace headsup::test {

/// Takes opt-ins into a list and answers as a workspace would that holds the tokens of `known`.
class FakeSink final : public ports::OptInSink
{
public:
    [[nodiscard]] domain::Result<ports::Intake> take(const domain::OptInRecord& record) override
    {
        if (failAt >= 0 && static_cast<qint64>(records.size()) == failAt)
            return domain::Err{domain::ErrorCode::DiskFull, QStringLiteral("workspace")};
        if (known.contains(record.token.reveal()))
            return ports::Intake::Known;
        known.insert(record.token.reveal());
        records.push_back(record);
        switch (record.state) {
        case domain::OptInState::Unused:
            return ports::Intake::Added;
        case domain::OptInState::Expired:
            return ports::Intake::Expired;
        default:
            return ports::Intake::Spent;
        }
    }
    [[nodiscard]] domain::Result<ports::Intake> enrich(const domain::Person& person) override
    {
        people.push_back(person);
        return person.psid.isValid() ? ports::Intake::Known : ports::Intake::Stranger;
    }
    [[nodiscard]] domain::Result<ports::Intake> permit(const domain::PermissionRecord& record) override
    {
        permissions.push_back(record);
        return ports::Intake::Added;
    }
    [[nodiscard]] domain::Result<bool> keep(const domain::PageEvent& event) override
    {
        events.push_back(event);
        const bool fresh = !hashes.contains(event.hash);
        hashes.insert(event.hash);
        return fresh;
    }
    [[nodiscard]] domain::Result<domain::BatchId> finish(const domain::BatchReport& report) override
    {
        if (failFinish)
            return domain::Err{domain::ErrorCode::DiskFull, QStringLiteral("workspace")};
        finished = report;
        return domain::BatchId(1);
    }

    QSet<QString> known;
    std::vector<domain::OptInRecord> records;
    std::vector<domain::Person> people;
    std::vector<domain::PermissionRecord> permissions;
    std::vector<domain::PageEvent> events;
    QSet<QString> hashes;
    std::optional<domain::BatchReport> finished;
    qint64 failAt = -1; ///< number of records after which the disk is full
    bool failFinish = false;
};

} // namespace headsup::test
