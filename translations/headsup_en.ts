<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln uncertain</numerusform>
            <numerusform>%Ln uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>Resume %Ln</numerusform>
            <numerusform>Resume %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>%Ln event is in the workspace already.</numerusform>
            <numerusform>%Ln events are in the workspace already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>The events do not tell which prompt %Ln person saw; the payload stands for it.</numerusform>
            <numerusform>The events do not tell which prompt %Ln people saw; the payload stands for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>%1: nobody knows yet whether %Ln message arrived.</numerusform>
            <numerusform>%1: nobody knows yet whether %Ln messages arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>%1: %Ln unused opt-in expires within 30 days.</numerusform>
            <numerusform>%1: %Ln unused opt-ins expire within 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… and %Ln earlier one.</numerusform>
            <numerusform>… and %Ln earlier ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>%n person gets this message.</numerusform>
            <numerusform>%n people get this message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%n one-time token is spent for good.</numerusform>
            <numerusform>%n one-time tokens are spent for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%n of them was told something in the last seven days.</numerusform>
            <numerusform>%n of them were told something in the last seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>It is night, between 21:00 and 8:00, for %n of them.</numerusform>
            <numerusform>It is night, between 21:00 and 8:00, for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>%Ln message was in flight when Headsup ended. It is not known whether it arrived; it is not sent again by itself.</numerusform>
            <numerusform>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>%Ln campaign stopped when Headsup ended. Nothing is in doubt; you can go on where it stopped.</numerusform>
            <numerusform>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>This is an earlier copy of the workspace: %Ln opt-in was used or withdrawn after it was made. It stays spent.</numerusform>
            <numerusform>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation>
            <numerusform>Give %Ln back</numerusform>
            <numerusform>Give %Ln back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation>
            <numerusform>Retry %Ln</numerusform>
            <numerusform>Retry %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>%n person can be asked this now.</numerusform>
            <numerusform>%n people can be asked this now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>Ask %n person</numerusform>
            <numerusform>Ask %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>%n person asked</numerusform>
            <numerusform>%n people asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>%Ln opt-in is restored. What was spent since the backup stays spent.</numerusform>
            <numerusform>%Ln opt-ins are restored. What was spent since the backup stays spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>%Ln opt-in could be read and is in this new workspace.</numerusform>
            <numerusform>%Ln opt-ins could be read and are in this new workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignActs</name>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>%Ln person keeps the opt-in for another campaign.</numerusform>
            <numerusform>%Ln people keep their opt-ins for another campaign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>%Ln marked as sent. The token is spent.</numerusform>
            <numerusform>%Ln marked as sent. Their tokens are spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>%Ln marked as not sent. The opt-in is unused again.</numerusform>
            <numerusform>%Ln marked as not sent. Their opt-ins are unused again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>%Ln in line again. Resume when you are ready.</numerusform>
            <numerusform>%Ln in line again. Resume when you are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in line again, but may not be asked at once: asking soon after such a refusal harms the Page. The first of them is due on %1; resume then.</source>
        <translation>
            <numerusform>%Ln person is in line again, but may not be asked at once: asking soon after such a refusal harms the Page. They are due on %1; resume then.</numerusform>
            <numerusform>%Ln people are in line again, but may not be asked at once: asking soon after such a refusal harms the Page. The first of them is due on %1; resume then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::ColumnsPage</name>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>About %Ln row, %1 columns, %2</numerusform>
            <numerusform>About %Ln rows, %1 columns, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>%Ln message was found</numerusform>
            <numerusform>%Ln messages were found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>%Ln was not found</numerusform>
            <numerusform>%Ln were not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>about %Ln nothing can be told</numerusform>
            <numerusform>about %Ln nothing can be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryPane</name>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>The request of %Ln person left, and no answer is known. Look into the conversation, then say what you found.</numerusform>
            <numerusform>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>Look in %Ln conversation</numerusform>
            <numerusform>Look in %Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::ExportScreen</name>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>Listening. %n message of Meta kept</numerusform>
            <numerusform>Listening. %n messages of Meta kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>%Ln rejected row is in %1. Mend it there and import that file again.</numerusform>
            <numerusform>%Ln rejected rows are in %1. Mend them there and import that file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>This column names more than %Ln topic. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</numerusform>
            <numerusform>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>%Ln opt-in is new.</numerusform>
            <numerusform>%Ln opt-ins are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>%Ln person gets this message</numerusform>
            <numerusform>%Ln people get this message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>person gets this message</numerusform>
            <numerusform>people get this message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%Ln one-time token is spent for good.</numerusform>
            <numerusform>%Ln one-time tokens are spent for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%Ln of them was told something in the last seven days.</numerusform>
            <numerusform>%Ln of them were told something in the last seven days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>It is night now, between 21:00 and 8:00, for %Ln of them.</numerusform>
            <numerusform>It is night now, between 21:00 and 8:00, for %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>person would get this message</numerusform>
            <numerusform>people would get this message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>Newcomers: %Ln person has no place in this campaign yet.</numerusform>
            <numerusform>Newcomers: %Ln people have no place in this campaign yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>%Ln waits for later waves</numerusform>
            <numerusform>%Ln wait for later waves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>Show the %Ln prompt</numerusform>
            <numerusform>Show all %Ln prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::OptInModel</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomePage</name>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>Import %Ln new opt-in</numerusform>
            <numerusform>Import %Ln new opt-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>%Ln new opt-in can pay for one message.</numerusform>
            <numerusform>%Ln new opt-ins can pay for one message each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonScreen</name>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>%1 is opted out; %Ln opt-in is withdrawn.</numerusform>
            <numerusform>%1 is opted out; %Ln opt-ins are withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromisePanel</name>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>%Ln unused opt-in with this prompt.</numerusform>
            <numerusform>%Ln unused opt-ins with this prompt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>%Ln row is left out</numerusform>
            <numerusform>%Ln rows are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceCard</name>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>It fares worse for %Ln other prompt: “%1” (%2).</numerusform>
            <numerusform>It fares worse for %Ln other prompts. The worst: “%1” (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>%Ln shape of files is remembered.</numerusform>
            <numerusform>%Ln shapes of files are remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicHead</name>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>%Ln unused opt-in: one message.</numerusform>
            <numerusform>%Ln unused opt-ins, one message each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>%1, %Ln person waits</numerusform>
            <numerusform>%1, %Ln people wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicNamesPage</name>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>%Ln opt-in</numerusform>
            <numerusform>%Ln opt-ins</numerusform>
        </translation>
    </message>
</context>
</TS>
