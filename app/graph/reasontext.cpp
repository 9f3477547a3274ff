// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/reasontext.h"

#include <QCoreApplication>

namespace headsup::graph {

namespace {

struct Words
{
    const char* key;
    const char* meaning;
    const char* step;
};

// clang-format off
constexpr Words kWords[] = {
    {"accepted", QT_TRANSLATE_NOOP("Reason", "Messenger accepted the message."), ""},
    {"account_checkpoint",
        QT_TRANSLATE_NOOP("Reason", "Facebook wants the person behind the access token to sign in first."),
        QT_TRANSLATE_NOOP("Reason", "Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.")},
    {"account_unconfirmed",
        QT_TRANSLATE_NOOP("Reason", "The Facebook account behind the access token is not confirmed."),
        QT_TRANSLATE_NOOP("Reason", "Confirm that account at facebook.com, then resume. No opt-in was used.")},
    {"app_not_live",
        QT_TRANSLATE_NOOP("Reason", "The Facebook app is not live or not reviewed, so it may write only to people with a role in it."),
        QT_TRANSLATE_NOOP("Reason", "Complete the app review for pages_messaging and switch the app to live, then resume.")},
    {"app_removed",
        QT_TRANSLATE_NOOP("Reason", "The app was removed from the Facebook account, so its access token is no longer valid."),
        QT_TRANSLATE_NOOP("Reason", "Connect the app with the Page again, store the new access token in the Page setup, then resume.")},
    {"attachment_fault",
        QT_TRANSLATE_NOOP("Reason", "Messenger cannot use the attachment of this message."),
        QT_TRANSLATE_NOOP("Reason", "Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.")},
    {"bad_request",
        QT_TRANSLATE_NOOP("Reason", "Messenger found something in the request that it does not accept."),
        QT_TRANSLATE_NOOP("Reason", "Read Messenger's own words beside this, mend the message, then try again. The opt-in is kept.")},
    {"cannot_receive_now",
        QT_TRANSLATE_NOOP("Reason", "This person cannot receive messages from the Page at the moment."),
        QT_TRANSLATE_NOOP("Reason", "The opt-in is kept. Try again on another day.")},
    {"connection_broken",
        QT_TRANSLATE_NOOP("Reason", "The connection ended after the message had left, and no answer came. It may have arrived."),
        QT_TRANSLATE_NOOP("Reason", "Look in the conversation with this person and settle it: sent, not sent, or ask once more.")},
    {"contact_terms",
        QT_TRANSLATE_NOOP("Reason", "The Page has not accepted the Page Contact Terms."),
        QT_TRANSLATE_NOOP("Reason", "Let an administrator accept them in the Page's settings, then resume. No opt-in was used.")},
    {"content_fault",
        QT_TRANSLATE_NOOP("Reason", "Messenger does not accept the form of this message, whoever gets it."),
        QT_TRANSLATE_NOOP("Reason", "Read Messenger's own words beside this, mend the message, send it to a tester, then send the rest.")},
    {"cooldown",
        QT_TRANSLATE_NOOP("Reason", "This person got something of this kind too recently."),
        QT_TRANSLATE_NOOP("Reason", "The opt-in is kept. Try again in two days.")},
    {"duplicate_message",
        QT_TRANSLATE_NOOP("Reason", "Messenger takes this for a message that was sent just before."),
        QT_TRANSLATE_NOOP("Reason", "Change the text, then try again. The opt-in is kept.")},
    {"interrupted",
        QT_TRANSLATE_NOOP("Reason", "Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself."),
        QT_TRANSLATE_NOOP("Reason", "Look in the conversation with this person and settle it: sent, not sent, or ask once more.")},
    {"judged_not_sent",
        QT_TRANSLATE_NOOP("Reason", "Somebody looked and settled this message as not sent. The opt-in can be used again."),
        QT_TRANSLATE_NOOP("Reason", "Retry the failed ones of this campaign, or keep the opt-in for another message.")},
    {"judged_sent",
        QT_TRANSLATE_NOOP("Reason", "Somebody looked and settled this message as sent. The opt-in is used."), ""},
    {"messaging_permission",
        QT_TRANSLATE_NOOP("Reason", "The access token lacks the permission pages_messaging."),
        QT_TRANSLATE_NOOP("Reason", "Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.")},
    {"network_not_reached",
        QT_TRANSLATE_NOOP("Reason", "Messenger could not be reached. Nothing was sent, and the opt-in is kept."),
        QT_TRANSLATE_NOOP("Reason", "Check the connection, then resume.")},
    {"no_answer",
        QT_TRANSLATE_NOOP("Reason", "The message left, and no complete answer came in time. It may have arrived."),
        QT_TRANSLATE_NOOP("Reason", "Look in the conversation with this person and settle it: sent, not sent, or ask once more.")},
    {"no_permission",
        QT_TRANSLATE_NOOP("Reason", "The Page or the app lacks a permission for this message."),
        QT_TRANSLATE_NOOP("Reason", "Check the app's permissions, and that One-Time Notification is granted in the Page's settings under Advanced Messaging. Then resume.")},
    {"no_such_person",
        QT_TRANSLATE_NOOP("Reason", "Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page."),
        QT_TRANSLATE_NOOP("Reason", "Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.")},
    {"no_verdict",
        QT_TRANSLATE_NOOP("Reason", "The message left, and what came back was not an answer of Messenger. It may have arrived."),
        QT_TRANSLATE_NOOP("Reason", "Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.")},
    {"object_missing",
        QT_TRANSLATE_NOOP("Reason", "Messenger does not find what the request names, or may not show it."),
        QT_TRANSLATE_NOOP("Reason", "Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.")},
    {"outside_window",
        QT_TRANSLATE_NOOP("Reason", "Messenger did not honour the opt-in and says that the time for writing to this person is over."),
        QT_TRANSLATE_NOOP("Reason", "Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.")},
    {"page_restricted",
        QT_TRANSLATE_NOOP("Reason", "Facebook restricts this Page from sending for a while."),
        QT_TRANSLATE_NOOP("Reason", "Read the notice in the Page's support inbox and wait until the restriction ends, then resume. No opt-in was used.")},
    {"page_token_expired",
        QT_TRANSLATE_NOOP("Reason", "The access token of the Page has expired."),
        QT_TRANSLATE_NOOP("Reason", "Make a new one, store it in the Page setup, then resume. No opt-in was used.")},
    {"page_token_invalid",
        QT_TRANSLATE_NOOP("Reason", "The access token of the Page is no longer valid."),
        QT_TRANSLATE_NOOP("Reason", "Make a new one, store it in the Page setup, then resume. No opt-in was used.")},
    {"page_token_missing",
        QT_TRANSLATE_NOOP("Reason", "There is no usable access token for this Page. Nothing was sent."),
        QT_TRANSLATE_NOOP("Reason", "Store the access token in the Page setup, then resume.")},
    {"password_changed",
        QT_TRANSLATE_NOOP("Reason", "The password of the Facebook account was changed, so its access token is no longer valid."),
        QT_TRANSLATE_NOOP("Reason", "Make a new access token, store it in the Page setup, then resume. No opt-in was used.")},
    {"person_unavailable",
        QT_TRANSLATE_NOOP("Reason", "This person is not available: the Page is blocked, the account is inactive, or messages are switched off."),
        QT_TRANSLATE_NOOP("Reason", "Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.")},
    {"policy_block",
        QT_TRANSLATE_NOOP("Reason", "Facebook blocked this action because of its policies."),
        QT_TRANSLATE_NOOP("Reason", "Stop sending, read the notice in the Page's support inbox and answer it there. No opt-in was used.")},
    {"probably_sent",
        QT_TRANSLATE_NOOP("Reason", "Asked once more, Messenger refused the token: the first message most likely arrived and used it."), ""},
    {"rate_limited",
        QT_TRANSLATE_NOOP("Reason", "Messenger asks to slow down."),
        QT_TRANSLATE_NOOP("Reason", "Sending goes on by itself after the wait. No opt-in was used.")},
    {"remembered_sent",
        QT_TRANSLATE_NOOP("Reason", "The use journal remembers that Messenger accepted this message."), ""},
    {"reply_lost",
        QT_TRANSLATE_NOOP("Reason", "Messenger reports a fault in its own answer. The message probably went out."),
        QT_TRANSLATE_NOOP("Reason", "Look in the conversation with this person and settle it: sent or not sent.")},
    {"requests_barred",
        QT_TRANSLATE_NOOP("Reason", "The Page may not ask for opt-ins at present."),
        QT_TRANSLATE_NOOP("Reason", "Read the notice in the Page's support inbox. The opt-ins you have are kept.")},
    {"sending_disabled",
        QT_TRANSLATE_NOOP("Reason", "Sending is switched off for this Page after a violation of Facebook's policies."),
        QT_TRANSLATE_NOOP("Reason", "Read the notice in the Page's support inbox. Resume when the block ends, after hours or days. No opt-in was used.")},
    {"server_error",
        QT_TRANSLATE_NOOP("Reason", "Messenger's server reported a fault after it had the message. It may have arrived."),
        QT_TRANSLATE_NOOP("Reason", "Look in the conversation with this person and settle it: sent, not sent, or ask once more.")},
    {"temporary_failure",
        QT_TRANSLATE_NOOP("Reason", "Messenger reports a temporary fault and does not say whether the message went out."),
        QT_TRANSLATE_NOOP("Reason", "Look in the conversation with this person and settle it: sent, not sent, or ask once more.")},
    {"thread_controlled",
        QT_TRANSLATE_NOOP("Reason", "Another app or an automation of the Page holds the conversation with this person."),
        QT_TRANSLATE_NOOP("Reason", "The opt-in is kept. Try again when the other app has let go of the conversation.")},
    {"token_refused",
        QT_TRANSLATE_NOOP("Reason", "Messenger refused this opt-in for good: it was used, has expired, or is not valid."),
        QT_TRANSLATE_NOOP("Reason", "Nothing can be sent with this opt-in. Ask the person again when they next write to you.")},
    {"topic_asked_twice",
        QT_TRANSLATE_NOOP("Reason", "This person was asked for the same opt-in before."),
        QT_TRANSLATE_NOOP("Reason", "Do not ask again. The opt-in that was given is kept.")},
    {"topic_stopped",
        QT_TRANSLATE_NOOP("Reason", "This person stopped the notifications of this topic."),
        QT_TRANSLATE_NOOP("Reason", "Respect it: nothing can be sent with this opt-in.")},
    {"unknown_failure",
        QT_TRANSLATE_NOOP("Reason", "Messenger reports a fault without a cause. It does not say whether the message went out."),
        QT_TRANSLATE_NOOP("Reason", "Look in the conversation with this person and settle it. If everybody gets this answer, check the app's permissions.")},
    {"unlisted",
        QT_TRANSLATE_NOOP("Reason", "Messenger answered with a code that Headsup does not know. The message probably did not go out."),
        QT_TRANSLATE_NOOP("Reason", "Read Messenger's own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.")},
    {"warned",
        QT_TRANSLATE_NOOP("Reason", "Facebook warns that people are bothered by this Page's messages."),
        QT_TRANSLATE_NOOP("Reason", "Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.")},
    {"wrong_version",
        QT_TRANSLATE_NOOP("Reason", "The Graph API does not know the address of the request, probably because of its version."),
        QT_TRANSLATE_NOOP("Reason", "Check the Graph version and address in the Page setup, then resume. No opt-in was used.")},
};
// clang-format on

const Words* wordsFor(const QString& key)
{
    for (const auto& words : kWords) {
        if (key == QLatin1StringView(words.key))
            return &words;
    }
    return nullptr;
}

} // namespace

QString reasonSentence(const QString& key)
{
    const auto* words = wordsFor(key);
    return words ? QCoreApplication::translate("Reason", words->meaning) : key;
}

QString reasonSentence(const QString& key, const domain::RawAnswer& raw)
{
    static constexpr const char* kVague[] = {
        "attachment_fault", "bad_request", "content_fault", "no_permission", "object_missing", "unlisted"};
    const auto same = [&key](const char* one) { return key == QLatin1StringView(one); };
    const auto sentence = reasonSentence(key);
    if (raw.code == 0 || std::none_of(std::begin(kVague), std::end(kVague), same))
        return sentence;
    const QString code =
        raw.subcode == 0 ? QString::number(raw.code) : QStringLiteral("%1/%2").arg(raw.code).arg(raw.subcode);
    //: %1: what it means, %2: Messenger's own words, %3: its code
    return QCoreApplication::translate("Reason", "%1 Messenger's words: “%2” (code %3).")
        .arg(sentence, raw.text, code);
}

QString nextStep(const QString& key)
{
    const auto* words = wordsFor(key);
    if (!words || *words->step == '\0')
        return {};
    return QCoreApplication::translate("Reason", words->step);
}

QStringList reasonKeys()
{
    QStringList keys;
    for (const auto& words : kWords)
        keys.append(QString::fromLatin1(words.key));
    return keys;
}

} // namespace headsup::graph
