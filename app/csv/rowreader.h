// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/columnmap.h"
#include "csv/columnstats.h"
#include "csv/csvreader.h"
#include "csv/dialect.h"
#include "csv/reject.h"
#include "csv/times.h"
#include "domain/importrecord.h"
#include "domain/person.h"

#include <QHash>
#include <variant>

namespace headsup::csv {

/// What is known of the file as a whole.
struct RowRules
{
    Encoding encoding = Encoding::Utf8; ///< only for the words of a reject
    QTimeZone zone = QTimeZone::utc();  ///< of times that name none
    DateOrder dateOrder = DateOrder::Unknown;
    ColumnStats stats;
};

/// Makes of each row a record that can be stored, or the reason why not. Ids stay text all the way. What
/// might be a used or withdrawn token never becomes an unused one. Not for several threads at once.
class RowReader
{
public:
    using Outcome = std::variant<domain::OptInRecord, domain::Person, Reject>;

    RowReader(ColumnMap map, RowRules rules, domain::Instant now);
    /// A person where the columns are those of a list of people.
    [[nodiscard]] Outcome read(const Row& row);
    /// A row that was read well and that the workspace refused.
    [[nodiscard]] Reject refused(const Row& row, RejectReason reason) const;

private:
    struct Refusal
    {
        RejectReason reason;
        QStringList details;
    };
    template<class T>
    using Got = std::variant<T, Refusal>;
    struct Times
    {
        domain::Instant optedInAt;
        domain::Instant expiresAt;
    };

    [[nodiscard]] std::optional<Refusal> checkForm(const Row& row) const;
    [[nodiscard]] QByteArrayView cell(const Row& row, Field field) const;
    [[nodiscard]] QString text(const Row& row, Field field);
    [[nodiscard]] QString shared(QByteArrayView utf8);
    [[nodiscard]] Got<QString> psid(const Row& row) const;
    [[nodiscard]] Got<QString> token(const Row& row) const;
    [[nodiscard]] QString topicName(const Row& row);
    [[nodiscard]] Got<domain::Prompt> prompt(const Row& row, const QString& topic);
    [[nodiscard]] static Got<domain::Prompt> promptOf(const QString& text);
    [[nodiscard]] Got<std::optional<domain::TopicKind>> topicKind(const Row& row);
    [[nodiscard]] Got<Times> times(const Row& row) const;
    [[nodiscard]] Got<domain::OptInState> state(const Row& row) const;
    [[nodiscard]] Got<domain::OptInState> used(const Row& row) const;
    [[nodiscard]] Got<bool> flag(const Row& row, Field field) const;
    [[nodiscard]] Got<domain::OptInRecord> record(const Row& row);
    [[nodiscard]] Got<domain::Person> person(const Row& row);
    template<class Record>
    [[nodiscard]] std::optional<Refusal> addPerson(const Row& row, Record& record);
    [[nodiscard]] std::optional<Refusal> addTopicFields(const Row& row, domain::OptInRecord& record);
    [[nodiscard]] Reject reject(const Row& row, const Refusal& refusal) const;

    ColumnMap m_map;
    RowRules m_rules;
    domain::Instant m_now;
    TimeReader m_times;
    struct Source
    {
        int column = -1;
        QByteArray value;
    };
    std::array<Source, kFieldCount> m_sources;
    bool m_hasPrompt = false;
    bool m_isPeopleList = false;
    /// What many rows say is made once. Holds no more than it pays to.
    template<class Value>
    class Once
    {
    public:
        template<class Make>
        [[nodiscard]] Value get(QByteArrayView cell, Make make)
        {
            constexpr qsizetype kMost = 20'000;
            const auto key = QByteArray::fromRawData(cell.data(), cell.size());
            if (const auto found = m_made.constFind(key); found != m_made.constEnd())
                return *found;
            auto made = make(cell);
            if (m_made.size() < kMost)
                m_made.insert(cell.toByteArray(), made);
            return made;
        }

    private:
        QHash<QByteArray, Value> m_made;
    };
    Once<QString> m_shared;
    Once<QString> m_topics;
    Once<Got<domain::Prompt>> m_prompts;
    QHash<QString, std::optional<domain::TopicKind>> m_kinds;
};

} // namespace headsup::csv
