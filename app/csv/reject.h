// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headsup::csv {

/// Why a row was not taken.
enum class RejectReason {
    // the form of the row
    FieldTooLong,
    TooManyColumns,
    QuoteUnclosed,
    StrayQuote,
    ControlCharacter,
    NotText,     ///< details[0]: name of the encoding
    ColumnCount, ///< details[0]: found, details[1]: expected
    // the person
    PsidMissing,
    PsidRounded,    ///< details[0]: value; a spreadsheet made a number of it
    PsidZeroFilled, ///< details[0]: value; the same, seen from the whole column
    PsidInvalid,    ///< details[0]: value
    // the token; its text is never part of the details
    TokenMissing,
    TokenRounded,
    TokenCut,
    TokenInvalid,
    // the topic
    TopicMissing,
    TopicKindUnknown, ///< details[0]: value
    PromptMissing,
    PromptTooLong, ///< details[0]: characters
    // times and states
    TimeMissing,
    TimeUnreadable, ///< details[0]: value, details[1]: display name of the field
    TimeAmbiguous,  ///< details[0]: value
    TimeFuture,     ///< details[0]: value
    StateUnknown,   ///< details[0]: value, details[1]: display name of the field
    ValueTooLong,   ///< details[0]: display name of the field, details[1]: characters allowed
    // what the workspace says to it
    PersonErased,
    TokenOfAnother,
    PersonUnknown, ///< a list without tokens and ids names somebody the workspace does not have
};

inline constexpr int kRejectReasonCount = static_cast<int>(RejectReason::PersonUnknown) + 1;

[[nodiscard]] QString slug(RejectReason reason); ///< "psid-rounded"
/// A short name for a list of counts, translated: "Id ruined by a spreadsheet".
[[nodiscard]] QString displayName(RejectReason reason);

/// A row that was not taken.
struct Reject
{
    qint64 row = 0; ///< as a spreadsheet shows it, the header being row 1
    RejectReason reason = RejectReason::ColumnCount;
    QStringList details;
    QString text;       ///< the row, shortened, its token masked: fit for screens and logs
    QStringList fields; ///< the row as it came, token and all: only for the file of rejects
    friend bool operator==(const Reject&, const Reject&) = default;
};

/// What is wrong and what to do, translated; without the row number.
[[nodiscard]] QString sentence(const Reject& reject);

} // namespace headsup::csv
