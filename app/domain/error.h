// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headsup::domain {

/// What went wrong, as a code. The sentence for people is made in errortext.cpp alone.
enum class ErrorCode {
    Internal,     ///< details[0]: what, for the log
    InvalidValue, ///< details[0]: value, details[1]: what was expected
    Cancelled,
    // values
    PromptEmpty,
    PromptTooLong, ///< details[0]: characters
    MessageEmpty,
    MessageTooLong, ///< details[0]: characters, details[1]: allowed
    TooManyButtons, ///< details[0]: buttons
    ButtonTitleMissing,
    ButtonTitleTooLong,      ///< details[0]: title
    ButtonPayloadMissing,    ///< details[0]: button title
    ButtonLinkInvalid,       ///< details[0]: link
    VariableUnknown,         ///< details[0]: name
    VariableWithoutFallback, ///< details[0]: name
    VariableUnclosed,
    IllegalMove, ///< details[0]: from, details[1]: to
    // files
    FileMissing,        ///< details[0]: path
    FileUnreadable,     ///< details[0]: path, details[1]: reason
    FileUnwritable,     ///< details[0]: path, details[1]: reason
    FileEmpty,          ///< details[0]: path
    FileNotText,        ///< details[0]: path
    FileChanged,        ///< details[0]: path
    ColumnMissing,      ///< details[0]: field, details[1]: columns that the file has
    ColumnAmbiguous,    ///< details[0]: names of columns that stand for the same thing as another one
    MappingInvalid,     ///< details[0]: what was given
    TimeZoneUnknown,    ///< details[0]: name
    MessageFileInvalid, ///< details[0]: path, details[1]: reason
    FaultFileInvalid,   ///< details[0]: path, details[1]: reason
    JsonInvalid,        ///< details[0]: reason
    // workspace
    WorkspaceNotOurs,    ///< details[0]: path
    WorkspaceDamaged,    ///< details[0]: path, details[1]: reason
    WorkspaceNewer,      ///< details[0]: path
    WorkspaceBusy,       ///< details[0]: path, details[1]: who
    WorkspaceReadOnly,   ///< details[0]: path
    WorkspaceElsewhere,  ///< another computer sends from it; details[0]: path
    DiskFull,            ///< details[0]: path
    ClockAhead,          ///< of all that the workspace remembers; details[0]: the day of the last of it
    StoreFailed,         ///< details[0]: reason
    NotFound,            ///< details[0]: kind of thing, details[1]: id
    PageUnknown,         ///< details[0]: id
    PageNeeded,          ///< several Pages, none named
    PageMissing,         ///< the workspace has no Page
    PageExists,          ///< details[0]: id
    PageIdInvalid,       ///< details[0]: value
    GraphUrlInvalid,     ///< details[0]: value
    GraphVersionInvalid, ///< details[0]: value
    // connection
    TokenMissing,        ///< details[0]: page id
    KeychainUnavailable, ///< details[0]: reason
    NotConnected,        ///< details[0]: reason
    NoVerdict,           ///< the answer was not one of the Graph API; details[0]: what came
    GraphRefused,        ///< details[0]: code, details[1]: text
    WrongPage,           ///< details[0]: id expected, details[1]: id found
    PortInUse,           ///< details[0]: port
    // campaigns
    CampaignNotDraft,    ///< details[0]: state
    CampaignNotRunnable, ///< details[0]: state
    CampaignIsSending,
    PageIsStopped, ///< details[0]: since when, details[1]: who and why
    NothingToSettle,
    ClockWrong, ///< details[0]: our time, details[1]: Messenger's
    NotSettled, ///< details[0]: id of the person
    AudienceEmpty,
    NotRelevant,
    ReasonNeeded,
    CountMismatch,      ///< details[0]: typed, details[1]: people
    TopicUnknown,       ///< details[0]: id
    UselessAfterPassed, ///< details[0]: time
    AppSecretMissing,
    PageUnhealthy,  ///< details[0]: share in percent, details[1]: the limit in percent, details[2]: of what
    PolicyEnforced, ///< details[0]: since when, details[1]: what Meta said
    PromptWithButtons,
    TemplateInvalid, ///< details[0]: the name, language or button that cannot be part of it
    FormUnsuitable,  ///< of a message for the topic's kind of permission; details[0]: that kind
    PermissionOther, ///< the topic is of another kind; details[0]: its kind, for people
    TextChanged,     ///< the message changed after the pre-flight
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList details;
    friend bool operator==(const Error&, const Error&) = default;
};

/// A line for the log: the code's number and the details. Not for people.
[[nodiscard]] QString logText(const Error& error);

} // namespace headsup::domain
