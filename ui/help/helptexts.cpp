// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptexts.h"

#include <QCoreApplication>

namespace headsup::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

QStringList permissionSteps()
{
    return {Words::tr("Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, "
                      "Requested features, One-Time Notification."),
        Words::tr("Press Request. Meta asks what you want to use it for and answers within a few days; the "
                  "state is shown in the same place."),
        Words::tr("Create an access token for the Page with the permission pages_messaging, in the "
                  "developer tools of Meta or in your Business settings."),
        Words::tr("Paste the token here. It goes to the keychain of this computer, never into the workspace "
                  "and never into a log."),
        Words::tr("In Europe One-Time Notification may not be available for your Page or for people there. "
                  "Headsup then says what Messenger answered, and keeps the opt-ins.")};
}

QList<HelpText> helpTexts()
{
    return {
        {QStringLiteral("start"), Words::tr("How it works"),
            {Words::tr("A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell "
                       "me”. Your Page gets one token for that person: good for one message, once, within "
                       "a year."),
                Words::tr("Headsup keeps these tokens, shows who waits for what, helps you write the one "
                          "message that the prompt allows, and sends it without spending a token twice."),
                Words::tr("A Page in rehearsal works like a real one, but nothing leaves this computer. "
                          "Try everything there first.")}},
        {QStringLiteral("today"), Words::tr("Today"),
            {Words::tr("What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that "
                       "are not finished. Every number opens the list behind it.")}},
        {QStringLiteral("import"), Words::tr("Import"),
            {Words::tr("Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator "
                       "and encoding are guessed and shown; nothing is stored before you say so."),
                Words::tr("Rows that cannot be used are listed with their reason and can be saved as a file. "
                          "Ids that a spreadsheet has rounded, like 2.13E+15, are refused."),
                Words::tr("A whole import can be taken back. Opt-ins that were used meanwhile stay.")}},
        {QStringLiteral("topics"), Words::tr("Topics and people"),
            {Words::tr("A topic is what people asked to hear of. Choose one to see who waits, who was told, "
                       "and how many opt-ins run out in the next 30, 60 and 90 days."),
                Words::tr(
                    "Change, split and merge topics from the menu beside the name. A change and a split "
                    "can be undone; everybody keeps the prompt they saw.")}},
        {QStringLiteral("person"), Words::tr("A person"),
            {Words::tr("The receipt of a consent: the exact prompt, when and from where it came, what was "
                       "sent for it."),
                Words::tr(
                    "Opting a person out cannot be undone: whoever asked to be left alone must ask "
                    "again. Erasing removes all but a keyed hash, so that no import brings them back.")}},
        {QStringLiteral("campaigns"), Words::tr("Campaigns"),
            {Words::tr("Every follow-up you write is a campaign: a draft, being sent, paused or finished. A "
                       "draft is saved while you type.")}},
        {QStringLiteral("composer"), Words::tr("Writing a follow-up"),
            {Words::tr("On the left stands what people agreed to. The message must bring that news and no "
                       "other; the card below says whether it does, and how to mend it."),
                Words::tr(
                    "{first_name|there} becomes the person's first name, or “there” where none is "
                    "known. The phone shows the message as each person gets it, the worst cases first."),
                Words::tr("A link button does not open the 24-hour window again; a reply button does.")}},
        {QStringLiteral("preflight"), Words::tr("Pre-flight"),
            {Words::tr(
                 "The last look: how many people get it, who is left out and why, what time it is where "
                 "they live, and samples with the worst first."),
                Words::tr(
                    "A message that is not relevant does not go out. One that is unclear needs a reason, "
                    "which is kept. Typing the number of people sends: their tokens are spent for "
                    "good.")}},
        {QStringLiteral("sending"), Words::tr("Sending"),
            {Words::tr("One person gets it first. If that goes well, the rest follow at the pace you set. "
                       "Pause and Stop act within one message."),
                Words::tr(
                    "Headsup pauses by itself and says why when Messenger refuses too often. Closing the "
                    "window asks first and waits for the last answers.")}},
        {QStringLiteral("results"), Words::tr("Results"),
            {Words::tr("Accepted means that Messenger took the message. Failed says why, in words, and "
                       "whether the token is still good."),
                Words::tr("Uncertain means that the message left and no answer came. Nothing sends it again "
                          "by itself: look in the conversation, or settle it by hand.")}},
        {QStringLiteral("board"), Words::tr("Ask again"),
            {Words::tr("Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask "
                       "the next "
                       "question. Here you see for whom they are open and how long still."),
                Words::tr("Nobody is asked the same twice within a week, and nobody who opted out. What is "
                          "asked is "
                          "checked like a message: no reward for signing up.")}},
        {QStringLiteral("reports"), Words::tr("Reports"),
            {Words::tr(
                "What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a "
                "table, on paper.")}},
        {QStringLiteral("health"), Words::tr("Health"),
            {Words::tr(
                "Meta takes the feature away from Pages that people block. From 2 % on you are warned, from "
                "3 % on nobody else is written to. Enter the block rate of each week from the Page's "
                "insights.")}},
        {QStringLiteral("export"), Words::tr("Export"),
            {Words::tr("Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; "
                       "tokens are left out unless you ask for them.")}},
        {QStringLiteral("page"), Words::tr("Your Page"),
            {Words::tr("Connect the Page and test the connection. The access token lies in the keychain of "
                       "this computer."),
                Words::tr("The tester is a person of the Page, best yourself, who gets test messages through "
                          "an open conversation or a token of their own."),
                Words::tr("Stop the Page when something goes wrong: every campaign of it pauses until "
                          "somebody lifts the stop.")}},
        {QStringLiteral("settings"), Words::tr("Settings"),
            {Words::tr(
                 "Everything works as soon as you change it and can be undone with Ctrl+Z. Language and "
                 "time zone wait for the next start."),
                Words::tr("How long texts are kept holds for the whole workspace; what was removed by it "
                          "stays removed.")}},
        {QStringLiteral("permission"), Words::tr("Permission from Meta"), permissionSteps()},
        {QStringLiteral("keys"), Words::tr("Keys"),
            {Words::tr("Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes "
                       "from field to field in the order of reading; F1 explains the screen you are on.")}}};
}

} // namespace headsup::ui
