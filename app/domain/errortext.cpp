// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"

#include <QCoreApplication>

namespace headsup::domain {

namespace {

const char* pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Error",
            "Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.");
    case ErrorCode::InvalidValue:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be used here. Expected: %2.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Stopped before the end. Nothing of this step was kept.");
    case ErrorCode::PromptEmpty:
        return QT_TRANSLATE_NOOP(
            "Error", "The prompt is missing. It is the exact text that the person agreed to.");
    case ErrorCode::PromptTooLong:
        return QT_TRANSLATE_NOOP("Error",
            "The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.");
    case ErrorCode::MessageEmpty:
        return QT_TRANSLATE_NOOP("Error", "The message is empty. Write what the person asked to be told.");
    case ErrorCode::MessageTooLong:
        return QT_TRANSLATE_NOOP(
            "Error", "The message has %1 characters; Messenger takes %2 here. Shorten it.");
    case ErrorCode::TooManyButtons:
        return QT_TRANSLATE_NOOP(
            "Error", "The message has %1 buttons; Messenger shows three at most. Remove some.");
    case ErrorCode::ButtonTitleMissing:
        return QT_TRANSLATE_NOOP("Error", "A button has no title. Write up to 20 characters.");
    case ErrorCode::ButtonTitleTooLong:
        return QT_TRANSLATE_NOOP("Error", "The button title “%1” is longer than 20 characters. Shorten it.");
    case ErrorCode::ButtonPayloadMissing:
        return QT_TRANSLATE_NOOP("Error", "The reply button “%1” needs a payload of 1 to 1000 characters.");
    case ErrorCode::ButtonLinkInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is not a complete web address. Use one that begins with https://.");
    case ErrorCode::VariableUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no variable “%1”. Known are first_name, last_name and name.");
    case ErrorCode::VariableWithoutFallback:
        return QT_TRANSLATE_NOOP(
            "Error", "The variable “%1” needs a fallback for people without a name, for example {%1|there}.");
    case ErrorCode::VariableUnclosed:
        return QT_TRANSLATE_NOOP(
            "Error", "A “{” has no “}”. Close the variable, or write {{ for a plain brace.");
    case ErrorCode::IllegalMove:
        return QT_TRANSLATE_NOOP("Error", "An opt-in cannot go from “%1” to “%2”. Nothing was changed.");
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no file “%1”. Nothing was changed.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2. Nothing was changed.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” could not be written: %2. What was there before is untouched.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("Error", "“%1” is empty. Nothing was changed.");
    case ErrorCode::FileNotText:
        return QT_TRANSLATE_NOOP("Error", "“%1” does not look like a text file. Export the list as CSV and "
                                          "try again. Nothing was changed.");
    case ErrorCode::FileChanged:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” changed while it was being read. Nothing was kept; import it again once it is complete.");
    case ErrorCode::ColumnMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "No column holds “%1”. The file has: %2. Choose the column by hand.");
    case ErrorCode::ColumnAmbiguous:
        return QT_TRANSLATE_NOOP("Error",
            "Several columns are called “%1”, so it is not clear which one is "
            "meant. Choose the column by hand, by its number from 1. Nothing was "
            "changed.");
    case ErrorCode::MappingInvalid:
        return QT_TRANSLATE_NOOP("Error", "The mapping “%1” is not understood. Write FIELD=COLUMN with a "
                                          "known field and a column of the file.");
    case ErrorCode::TimeZoneUnknown:
        return QT_TRANSLATE_NOOP(
            "Error", "The time zone “%1” is not known. Use a name such as Europe/Berlin.");
    case ErrorCode::MessageFileInvalid:
        return QT_TRANSLATE_NOOP("Error", "The message file “%1” cannot be used: %2.");
    case ErrorCode::FaultFileInvalid:
        return QT_TRANSLATE_NOOP("Error", "The fault script “%1” cannot be used: %2.");
    case ErrorCode::JsonInvalid:
        return QT_TRANSLATE_NOOP("Error", "The JSON cannot be read: %1.");
    case ErrorCode::WorkspaceNotOurs:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is not a Headsup workspace. It was left as it is; choose another file.");
    case ErrorCode::WorkspaceDamaged:
        return QT_TRANSLATE_NOOP("Error", "The workspace “%1” is damaged (%2). It was left as it is; restore "
                                          "a backup, or choose another file.");
    case ErrorCode::WorkspaceNewer:
        return QT_TRANSLATE_NOOP("Error", "The workspace “%1” was made by a newer Headsup. It was left as it "
                                          "is; update Headsup to open it.");
    case ErrorCode::WorkspaceBusy:
        return QT_TRANSLATE_NOOP(
            "Error", "The workspace “%1” is in use by %2. Close it there first, or use another workspace.");
    case ErrorCode::WorkspaceReadOnly:
        return QT_TRANSLATE_NOOP("Error", "The workspace “%1” cannot be written to. Nothing was changed; "
                                          "check the rights of the file and its folder.");
    case ErrorCode::WorkspaceElsewhere:
        return QT_TRANSLATE_NOOP("Error",
            "The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a "
            "token could be spent twice. If this copy is the one to go on with, choose this computer for "
            "sending first.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error", "There is no room left on the disk for “%1”. What was saved before "
                                          "is safe; free some space and try again.");
    case ErrorCode::ClockAhead:
        return QT_TRANSLATE_NOOP("Error",
            "The clock of this computer is more than 400 days ahead of the last import and the last message "
            "of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if "
            "it is right, import the current list once more and go on.");
    case ErrorCode::ClockWrong:
        return QT_TRANSLATE_NOOP("Error",
            "The clock of this computer says %1, Messenger's says %2. With a clock that far off no opt-in is "
            "marked as expired and nothing is sent. Set the clock, then go on.");
    case ErrorCode::PageIsStopped:
        return QT_TRANSLATE_NOOP("Error",
            "All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the "
            "stop: in the window under Page, or with “headsup-cli page go”.");
    case ErrorCode::NothingToSettle:
        return QT_TRANSLATE_NOOP(
            "Error", "No message of this campaign that was asked for is uncertain. Nothing was changed.");
    case ErrorCode::StoreFailed:
        return QT_TRANSLATE_NOOP(
            "Error", "The workspace could not be changed: %1. What was saved before is safe.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no %1 with the id %2.");
    case ErrorCode::PageUnknown:
        return QT_TRANSLATE_NOOP("Error", "This workspace has no Page %1.");
    case ErrorCode::PageNeeded:
        return QT_TRANSLATE_NOOP("Error", "This workspace holds several Pages. Say which one is meant.");
    case ErrorCode::PageMissing:
        return QT_TRANSLATE_NOOP("Error", "This workspace has no Page yet. Add one first.");
    case ErrorCode::PageExists:
        return QT_TRANSLATE_NOOP("Error", "The Page %1 is in this workspace already.");
    case ErrorCode::PageIdInvalid:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a Page id. A Page id is a row of digits.");
    case ErrorCode::GraphUrlInvalid:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be used as Graph address. It must begin with "
                                          "https://; http:// is allowed to this machine only.");
    case ErrorCode::GraphVersionInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” cannot be used as Graph version: it has ended or is none. Use "
            "v21.0 or newer, such as v25.0.");
    case ErrorCode::TokenMissing:
        return QT_TRANSLATE_NOOP("Error", "No access token is known for the Page %1. Nothing was sent. Store "
                                          "one for the Page, or set HEADSUP_PAGE_TOKEN.");
    case ErrorCode::KeychainUnavailable:
        return QT_TRANSLATE_NOOP("Error", "The system keychain cannot be used here (%1). The access token is "
                                          "kept until Headsup is closed.");
    case ErrorCode::NotConnected:
        return QT_TRANSLATE_NOOP("Error", "%1 Messenger was not reached, and nothing was sent.");
    case ErrorCode::NoVerdict:
        return QT_TRANSLATE_NOOP("Error",
            "The answer did not come from Messenger (%1). A sign-in page of the network may be in between.");
    case ErrorCode::GraphRefused:
        return QT_TRANSLATE_NOOP("Error", "%2 Messenger's code is %1.");
    case ErrorCode::WrongPage:
        return QT_TRANSLATE_NOOP("Error",
            "The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing "
            "was sent; store the Page's own access token.");
    case ErrorCode::PortInUse:
        return QT_TRANSLATE_NOOP("Error", "Port %1 is in use by another program. Choose another port.");
    case ErrorCode::CampaignNotDraft:
        return QT_TRANSLATE_NOOP("Error",
            "This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.");
    case ErrorCode::CampaignNotRunnable:
        return QT_TRANSLATE_NOOP("Error", "This campaign is “%1”, so there is nothing to send.");
    case ErrorCode::CampaignIsSending:
        return QT_TRANSLATE_NOOP(
            "Error", "This campaign is being sent. Pause it first; nothing was changed.");
    case ErrorCode::NotSettled:
        return QT_TRANSLATE_NOOP("Error",
            "A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the "
            "person can be erased. Nothing was changed.");
    case ErrorCode::AudienceEmpty:
        return QT_TRANSLATE_NOOP(
            "Error", "Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.");
    case ErrorCode::NotRelevant:
        return QT_TRANSLATE_NOOP("Error", "The message does not keep the promise of the prompt, so it is not "
                                          "sent. Mend the message and check again.");
    case ErrorCode::ReasonNeeded:
        return QT_TRANSLATE_NOOP("Error",
            "It is not clear that the message keeps the promise. Mend it, or write down why it does.");
    case ErrorCode::CountMismatch:
        return QT_TRANSLATE_NOOP("Error", "You typed %1, but %2 people would get this message. Nothing was "
                                          "sent; check the pre-flight again.");
    case ErrorCode::TopicUnknown:
        return QT_TRANSLATE_NOOP("Error", "This workspace has no topic %1.");
    case ErrorCode::AppSecretMissing:
        return QT_TRANSLATE_NOOP("Error",
            "The app secret is missing, so nobody could tell Meta's events from forged ones. Nothing was "
            "received. Set HEADSUP_APP_SECRET to the secret of your app and start again.");
    case ErrorCode::PageUnhealthy:
        return QT_TRANSLATE_NOOP("Error", "%1 percent of the people were lost to the Page: %3. The limit is "
                                          "%2 percent. Nothing was sent. Find out why "
                                          "before anybody else is written to.");
    case ErrorCode::PolicyEnforced:
        return QT_TRANSLATE_NOOP("Error",
            "Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in "
            "the "
            "Page Support Inbox; once it is dealt with, confirm that and go on.");
    case ErrorCode::UselessAfterPassed:
        return QT_TRANSLATE_NOOP(
            "Error", "This message was useless after %1, and that time has passed. Nothing was sent.");
    case ErrorCode::PromptWithButtons:
        return QT_TRANSLATE_NOOP("Error",
            "A message that is itself a request has Messenger's “Notify Me” button and no other. Remove the "
            "buttons.");
    case ErrorCode::TemplateInvalid:
        return QT_TRANSLATE_NOOP("Error",
            "“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a "
            "language such as en or de_DE, and reply buttons alone.");
    case ErrorCode::FormUnsuitable:
        return QT_TRANSLATE_NOOP("Error",
            "This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes "
            "templates and nothing else, and only a one-time opt-in pays for the next request.");
    case ErrorCode::PermissionOther:
        return QT_TRANSLATE_NOOP("Error",
            "The topic's kind of permission is “%1”. Name it with --permission, or choose another topic.");
    case ErrorCode::TextChanged:
        return QT_TRANSLATE_NOOP("Error",
            "The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Error& error)
{
    auto text = QCoreApplication::translate("Error", pattern(error.code));
    // Longest place marker first is not needed: there are fewer than ten. A detail may itself hold "%1".
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marker = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        if (marker) {
            const auto index = text[i + 1].digitValue() - 1;
            out += error.details.value(index, QStringLiteral("?"));
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace headsup::domain
