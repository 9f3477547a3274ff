// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/reject.h"

#include <QCoreApplication>

namespace headsup::csv {

namespace {

struct ReasonRow
{
    RejectReason reason;
    const char* slug;
    const char* name;
    const char* sentence;
};

constexpr ReasonRow kRows[] = {
    {RejectReason::FieldTooLong, "field-too-long", QT_TRANSLATE_NOOP("Reject", "Field too long"),
        QT_TRANSLATE_NOOP("Reject", "A field of this row is longer than 64 KB. Perhaps a quotation mark is "
                                    "missing or one too many.")},
    {RejectReason::TooManyColumns, "too-many-columns", QT_TRANSLATE_NOOP("Reject", "Too many columns"),
        QT_TRANSLATE_NOOP("Reject", "This row has more than 2,000 columns. Check the separator.")},
    {RejectReason::QuoteUnclosed, "quote-unclosed", QT_TRANSLATE_NOOP("Reject", "Quotation mark not closed"),
        QT_TRANSLATE_NOOP("Reject", "A field begins with a quotation mark that is never closed. Close it, or "
                                    "write it twice if it is text.")},
    {RejectReason::StrayQuote, "stray-quote",
        QT_TRANSLATE_NOOP("Reject", "Quotation mark inside a quoted field"),
        QT_TRANSLATE_NOOP("Reject", "Text follows directly after a closing quotation mark. Inside a quoted "
                                    "field, write the mark twice.")},
    {RejectReason::ControlCharacter, "control-character", QT_TRANSLATE_NOOP("Reject", "Control characters"),
        QT_TRANSLATE_NOOP("Reject",
            "The row holds control characters that no text has, so it may be damaged. Export it again.")},
    {RejectReason::NotText, "not-text", QT_TRANSLATE_NOOP("Reject", "Does not fit the encoding"),
        QT_TRANSLATE_NOOP(
            "Reject", "The row is not valid in the encoding %1. Choose another encoding for the file.")},
    {RejectReason::ColumnCount, "column-count", QT_TRANSLATE_NOOP("Reject", "Wrong number of columns"),
        QT_TRANSLATE_NOOP("Reject", "The row has %1 columns where the first row has %2. Perhaps a separator "
                                    "or a line break stands in a "
                                    "field without quotation marks.")},
    {RejectReason::PsidMissing, "psid-missing", QT_TRANSLATE_NOOP("Reject", "No person"),
        QT_TRANSLATE_NOOP("Reject", "The id of the person is missing.")},
    {RejectReason::PsidRounded, "psid-rounded", QT_TRANSLATE_NOOP("Reject", "Id ruined by a spreadsheet"),
        QT_TRANSLATE_NOOP("Reject", "A spreadsheet turned the id into the number “%1” and dropped its last "
                                    "digits; they cannot be brought "
                                    "back. Export the list again and keep the column as text.")},
    {RejectReason::PsidZeroFilled, "psid-zero-filled",
        QT_TRANSLATE_NOOP("Reject", "Id ends in zeros like the whole column"),
        QT_TRANSLATE_NOOP("Reject", "The id “%1” ends in zero, as nearly all ids of this column do: a "
                                    "spreadsheet kept 15 digits and filled "
                                    "up the rest. Export the list again and keep the column as text.")},
    {RejectReason::PsidInvalid, "psid-invalid", QT_TRANSLATE_NOOP("Reject", "Not an id of a person"),
        QT_TRANSLATE_NOOP("Reject", "“%1” is not a Page-scoped id, which is a row of about 16 digits. Check "
                                    "that the right column is used.")},
    {RejectReason::TokenMissing, "token-missing", QT_TRANSLATE_NOOP("Reject", "No token"),
        QT_TRANSLATE_NOOP("Reject", "The token is missing. Without it nothing can be sent for this opt-in.")},
    {RejectReason::TokenRounded, "token-rounded",
        QT_TRANSLATE_NOOP("Reject", "Token ruined by a spreadsheet"),
        QT_TRANSLATE_NOOP("Reject", "A spreadsheet turned the token into a number and dropped its last "
                                    "digits; they cannot be brought back. "
                                    "Export the list again and keep the column as text.")},
    {RejectReason::TokenCut, "token-cut", QT_TRANSLATE_NOOP("Reject", "Token cut off"),
        QT_TRANSLATE_NOOP("Reject", "The token was cut off. Export the list again with the whole token.")},
    {RejectReason::TokenInvalid, "token-invalid", QT_TRANSLATE_NOOP("Reject", "Not a token"),
        QT_TRANSLATE_NOOP("Reject",
            "The token holds blanks or characters that no token has. Check that the right column is used.")},
    {RejectReason::TopicMissing, "topic-missing", QT_TRANSLATE_NOOP("Reject", "No topic"),
        QT_TRANSLATE_NOOP(
            "Reject", "The topic is missing. Fill it in, or give one topic for all rows that have none.")},
    {RejectReason::TopicKindUnknown, "topic-kind-unknown", QT_TRANSLATE_NOOP("Reject", "Unknown topic kind"),
        QT_TRANSLATE_NOOP(
            "Reject", "There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.")},
    {RejectReason::PromptMissing, "prompt-missing", QT_TRANSLATE_NOOP("Reject", "No prompt"),
        QT_TRANSLATE_NOOP("Reject",
            "The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.")},
    {RejectReason::PromptTooLong, "prompt-too-long", QT_TRANSLATE_NOOP("Reject", "Prompt too long"),
        QT_TRANSLATE_NOOP("Reject", "The prompt has %1 characters; Messenger allows 65, so it cannot be the "
                                    "text that was shown. Check that "
                                    "the right column is used.")},
    {RejectReason::TimeMissing, "time-missing", QT_TRANSLATE_NOOP("Reject", "No time of the opt-in"),
        QT_TRANSLATE_NOOP("Reject",
            "The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.")},
    {RejectReason::TimeUnreadable, "time-unreadable", QT_TRANSLATE_NOOP("Reject", "Time not understood"),
        QT_TRANSLATE_NOOP("Reject", "“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.")},
    {RejectReason::TimeAmbiguous, "time-ambiguous", QT_TRANSLATE_NOOP("Reject", "Day or month first"),
        QT_TRANSLATE_NOOP("Reject",
            "In “%1” the day and the month can be either way round. Say which comes first, or write it like "
            "2026-03-12.")},
    {RejectReason::TimeFuture, "time-future", QT_TRANSLATE_NOOP("Reject", "Opt-in in the future"),
        QT_TRANSLATE_NOOP("Reject", "The opt-in time “%1” has not come yet. Check the time zone of the file "
                                    "and the clock of this computer.")},
    {RejectReason::StateUnknown, "state-unknown", QT_TRANSLATE_NOOP("Reject", "State not understood"),
        QT_TRANSLATE_NOOP("Reject", "“%1” is not understood as “%2”. The row was left out, since a used "
                                    "token must not look unused.")},
    {RejectReason::ValueTooLong, "value-too-long", QT_TRANSLATE_NOOP("Reject", "Value too long"),
        QT_TRANSLATE_NOOP("Reject",
            "The value for “%1” has more than %2 characters. Check that the right column is used.")},
    {RejectReason::PersonErased, "person-erased", QT_TRANSLATE_NOOP("Reject", "Person was erased"),
        QT_TRANSLATE_NOOP("Reject", "This person was erased from the workspace and is not taken in again.")},
    {RejectReason::TokenOfAnother, "token-of-another", QT_TRANSLATE_NOOP("Reject", "Token of another person"),
        QT_TRANSLATE_NOOP("Reject", "This token is in the workspace already, but as another person's or "
                                    "another Page's. One of the two is wrong; what was there stays.")},
    {RejectReason::PersonUnknown, "person-unknown", QT_TRANSLATE_NOOP("Reject", "Person not known"),
        QT_TRANSLATE_NOOP("Reject", "The list has no Page-scoped ids, and its e-mail address or phone number "
                                    "fits nobody in the workspace, or several people.")},
};
static_assert(std::size(kRows) == kRejectReasonCount);

const ReasonRow& rowOf(RejectReason reason)
{
    return kRows[static_cast<size_t>(reason)];
}

} // namespace

QString slug(RejectReason reason)
{
    return QString::fromLatin1(rowOf(reason).slug);
}

QString displayName(RejectReason reason)
{
    return QCoreApplication::translate("Reject", rowOf(reason).name);
}

QString sentence(const Reject& reject)
{
    const auto text = QCoreApplication::translate("Reject", rowOf(reject.reason).sentence);
    // In one go, since a value of the file may itself hold "%2".
    switch (reject.details.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(reject.details[0]);
    default:
        return text.arg(reject.details[0], reject.details[1]);
    }
}

} // namespace headsup::csv
