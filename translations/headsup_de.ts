<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state, reason</comment>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, reason of the pause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tool used this opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, Little Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Graph version. Use one such as v25.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger could not be reached (%1). Nothing was sent; check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger refused the request: %2 (code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token belongs to the Page %2, not to %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>another file than the one that is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Page-scoped id of the person</source>
        <translation>Seitenbezogene Kennung der Person</translation>
    </message>
    <message>
        <source>Opt-in token</source>
        <translation>Einmal-Token</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Number of the topic</source>
        <translation>Nummer des Themas</translation>
    </message>
    <message>
        <source>Topic kind</source>
        <translation>Art des Themas</translation>
    </message>
    <message>
        <source>Prompt, the exact text agreed to</source>
        <translation>Text, dem zugestimmt wurde</translation>
    </message>
    <message>
        <source>Time of the opt-in</source>
        <translation>Zeitpunkt der Einwilligung</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>Zeitpunkt des Ablaufs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Already used by another tool (yes or no)</source>
        <translation>Schon von anderem Werkzeug verwendet (ja/nein)</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>Abgemeldet (ja/nein)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Sprache und Land</translation>
    </message>
    <message>
        <source>Time zone of the person</source>
        <translation>Zeitzone der Person</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Field “%1” of the topic</source>
        <translation>Feld „%1“ des Themas</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptInState</name>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Spent elsewhere</source>
        <translation>Anderswo verbraucht</translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page. If others get the message, this opt-in was probably used or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days. Asking again at once does harm to the Page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger refused with a code that Headsup does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this before you try again. Whether the opt-in is used up is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Separator</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Campaign manager for Messenger One-Time Notifications</source>
        <translation>Kampagnen für einmalige Benachrichtigungen im Messenger</translation>
    </message>
    <message>
        <source>Opens this workspace; makes it where there is none.</source>
        <translation>Öffnet diesen Arbeitsbereich; legt ihn an, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Opens the sample workspace, in rehearsal: nothing leaves this computer.</source>
        <translation>Öffnet den Beispiel-Arbeitsbereich, zur Probe: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Speaks this language, for example de.</source>
        <translation>Spricht diese Sprache, zum Beispiel de.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicKind</name>
    <message>
        <source>Back in stock</source>
        <translation>Wieder verfügbar</translation>
    </message>
    <message>
        <source>Price drop</source>
        <translation>Preissenkung</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Erinnerung an Termin</translation>
    </message>
    <message>
        <source>Event confirmed</source>
        <translation>Termin bestätigt</translation>
    </message>
    <message>
        <source>Tickets available</source>
        <translation>Karten verfügbar</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>Sale begins</source>
        <translation>Verkaufsstart</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Wiedereröffnung</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Purchase or account update</source>
        <translation>Stand von Kauf oder Konto</translation>
    </message>
    <message>
        <source>News or publication</source>
        <translation>Neuigkeit oder Veröffentlichung</translation>
    </message>
    <message>
        <source>Free appointment or place</source>
        <translation>Freier Termin oder Platz</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Keeps the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::campaign</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation type="unfinished">%1/%2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::ColumnsPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Zeiten ohne Zone gelten für</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 bedeutet</translation>
    </message>
    <message>
        <source>Not clear: refuse such rows</source>
        <translation>Unklar: solche Zeilen weglassen</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3. April (Tag zuerst)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4. März (Monat zuerst)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>One topic for the whole file</source>
        <translation>Ein Thema für die ganze Datei</translation>
    </message>
    <message>
        <source>The prompt that everybody saw</source>
        <translation>Der Text, dem alle zugestimmt haben</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>Ungefähr %Ln Zeile, %1 Spalten, %2</numerusform>
            <numerusform>Ungefähr %Ln Zeilen, %1 Spalten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was Spalte %1 enthält</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Choose the columns that hold: %1. Without them no row can be kept.</source>
        <translation>Wählen Sie die Spalten für: %1. Ohne sie kann keine Zeile übernommen werden.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ComposerScreen</name>
    <message>
        <source>Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Follow-up · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-&amp;flight →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::Counter</name>
    <message>
        <source>%1 %2</source>
        <comment>number, what is counted</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>No name (%1)</source>
        <translation>Ohne Namen (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryPane</name>
    <message>
        <source>%1  %2: %3</source>
        <comment>time; state; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 to %3: %4</source>
        <comment>time; state before; state after; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see the text, the answer and the life of the opt-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fbtrace_id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the opt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations in the Page&apos;s inbox, then say what you found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation in the Page&apos;s inbox, then say what you found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>CSV-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Comma, semicolon or tab, any common encoding. Nothing is stored before you have seen what is in it.</source>
        <translation>Komma, Semikolon oder Tabulator, jeder übliche Zeichensatz. Es wird nichts gespeichert, bevor Sie gesehen haben, was darin steht.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No Page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Facebook Page: %1</source>
        <translation>Facebook-Seite: %1</translation>
    </message>
    <message>
        <source>Switch to another Page</source>
        <translation>Zu einer anderen Seite wechseln</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>Probe: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Live: messages go to real people</source>
        <translation>Echt: Nachrichten gehen an echte Personen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needed are the person&apos;s Page-scoped id, the one-time token, the topic and the time of the opt-in. The token and the id must come as text: a spreadsheet that has saved them as numbers has ruined them.</source>
        <translation>Nötig sind die seitenbezogene Kennung der Person, das Einmal-Token, das Thema und der Zeitpunkt der Einwilligung. Token und Kennung müssen als Text vorliegen: Eine Tabelle, die sie als Zahlen gespeichert hat, hat sie zerstört.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose a file with opt-ins</source>
        <translation>Datei mit Einwilligungen wählen</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <extracomment>Name of a file: the rejected rows of %1.</extracomment>
        <translation>%1 abgelehnt.csv</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this file is kept.</source>
        <translation>Wenn Sie abbrechen, wird nichts aus dieser Datei übernommen.</translation>
    </message>
    <message>
        <source>Nothing is stored while the rows are checked.</source>
        <translation>Beim Prüfen der Zeilen wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>A campaign is being sent. Import this large file when it is done or paused.</source>
        <translation>Gerade wird eine Kampagne gesendet. Importieren Sie diese große Datei, wenn sie fertig oder angehalten ist.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>Abgebrochen. Aus dieser Datei wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile steht in %1. Bessern Sie sie dort aus und importieren Sie diese Datei erneut.</numerusform>
            <numerusform>%Ln abgelehnte Zeilen stehen in %1. Bessern Sie sie dort aus und importieren Sie diese Datei erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::MainWindow</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Headsup-Arbeitsbereiche (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 – Headsup</source>
        <translation>%1 – Headsup</translation>
    </message>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>%1 (Probe)</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Seite und Zugriffstoken</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>%Ln Nachricht war unterwegs, als Headsup beendet wurde. Ob sie angekommen ist, ist nicht bekannt; sie wird nicht von selbst noch einmal gesendet.</numerusform>
            <numerusform>%Ln Nachrichten waren unterwegs, als Headsup beendet wurde. Ob sie angekommen sind, ist nicht bekannt; keine wird von selbst noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>%Ln Kampagne blieb stehen, als Headsup beendet wurde. Nichts ist ungewiss; Sie können dort weitermachen.</numerusform>
            <numerusform>%Ln Kampagnen blieben stehen, als Headsup beendet wurde. Nichts ist ungewiss; Sie können dort weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>Diese Seite läuft zur Probe: Nachrichten gehen an einen Ersatz in diesem Programm, der wie Messenger antwortet. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>Diese Seite ist echt: Eine Nachricht geht an echte Personen und verbraucht deren Einmal-Token endgültig.</translation>
    </message>
    <message>
        <source>Sending is under way. What is in flight is awaited before Headsup closes; the rest keeps its opt-ins for later.</source>
        <translation>Der Versand läuft. Was unterwegs ist, wird abgewartet, bevor Headsup schließt; die Übrigen behalten ihre Einwilligungen für später.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Die letzten Antworten werden abgewartet …</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MessageEditor</name>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Reply: reopens the conversation for 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation type="unfinished">%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry, number of things</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OptInModel</name>
    <message>
        <source>No name (%1)</source>
        <translation>Ohne Namen (%1)</translation>
    </message>
    <message>
        <source>Page-scoped id %1</source>
        <translation>Seitenbezogene Kennung %1</translation>
    </message>
    <message>
        <source>%1, Page-scoped id %2</source>
        <translation>%1, seitenbezogene Kennung %2</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <translation>Eingewilligt am %1</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>Das Token gilt bis %1.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Formats of a day in a table, see QLocale::toString(): without and with the year.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prompt they saw</source>
        <translation>Gesehener Text</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>Das würde der Import bewirken</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Der Import ist fertig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Show topics</source>
        <translation>Themen zeigen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>already spent</source>
        <translation>schon verbraucht</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>%Ln neue Einwilligung importieren</numerusform>
            <numerusform>%Ln neue Einwilligungen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more people can get one message each.</source>
        <translation>
            <numerusform>%Ln weitere Person kann eine Nachricht bekommen.</numerusform>
            <numerusform>%Ln weitere Personen können je eine Nachricht bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known opt-ins were left as they are; spent and expired ones are kept so that nobody is written to with them.</source>
        <translation>Bekannte Einwilligungen blieben, wie sie sind; verbrauchte und abgelaufene sind vermerkt, damit niemandem damit geschrieben wird.</translation>
    </message>
    <message>
        <source>The file has no rows below its header. Nothing can be imported.</source>
        <translation>Die Datei hat unter der Kopfzeile keine Zeilen. Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.</source>
        <translation>Noch ist nichts gespeichert. Verbrauchte und abgelaufene Einwilligungen werden vermerkt, aber nie angeschrieben.</translation>
    </message>
    <message>
        <source>No row can be kept. Look at the reasons below; often a column is chosen wrongly.</source>
        <translation>Keine Zeile kann übernommen werden. Sehen Sie sich die Gründe unten an; oft ist eine Spalte falsch gewählt.</translation>
    </message>
    <message>
        <source>Every opt-in of this file is in the workspace already. Importing it would change nothing.</source>
        <translation>Jede Einwilligung dieser Datei ist schon im Arbeitsbereich. Ein Import würde nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.</source>
        <translation>In dieser Datei ist nichts neu. Ein Import vermerkt nur, welche Einwilligungen verbraucht oder abgelaufen sind.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageForm</name>
    <message>
        <source>Rehearse: nothing leaves this computer</source>
        <translation>Zur Probe: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Digits, from the Page&apos;s settings</source>
        <translation>Ziffern, aus den Einstellungen der Seite</translation>
    </message>
    <message>
        <source>As your customers know it</source>
        <translation>Wie Ihre Kundschaft sie kennt</translation>
    </message>
    <message>
        <source>A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta.</source>
        <translation>Eine Seite zur Probe bleibt es: Was in der Probe verbraucht wird, wurde bei Meta nie verbraucht.</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>Seiten-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Give the Page a name, so that you can tell it from your other Pages.</source>
        <translation>Geben Sie der Seite einen Namen, damit Sie sie von Ihren anderen Seiten unterscheiden können.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageScreen</name>
    <message>
        <source>Page id %1 · Graph API %2</source>
        <translation>Seiten-ID %1 · Graph API %2</translation>
    </message>
    <message>
        <source>This Page rehearses. Messages go to a stand-in inside this program; nothing leaves this computer and no access token is needed.</source>
        <translation>Diese Seite läuft zur Probe. Nachrichten gehen an einen Ersatz in diesem Programm; nichts verlässt diesen Computer, und ein Zugriffstoken ist nicht nötig.</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people. The access token needs the permission pages_messaging, and the Page needs One-Time Notification: Page settings, Advanced Messaging, Requested features. In Europe it may not be available.</source>
        <translation>Nachrichten dieser Seite gehen an echte Personen. Das Zugriffstoken braucht die Berechtigung pages_messaging, und die Seite braucht One-Time Notification: Seiteneinstellungen, Erweitertes Messaging, Angeforderte Funktionen. In Europa ist die Funktion möglicherweise nicht verfügbar.</translation>
    </message>
    <message>
        <source>Access token of the Page</source>
        <translation>Zugriffstoken der Seite</translation>
    </message>
    <message>
        <source>Paste the Page&apos;s access token</source>
        <translation>Zugriffstoken der Seite einfügen</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Add another Page</source>
        <translation>Weitere Seite hinzufügen</translation>
    </message>
    <message>
        <source>Its people and opt-ins stay apart from those of your other Pages.</source>
        <translation>Ihre Personen und Einwilligungen bleiben von denen Ihrer anderen Seiten getrennt.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Paste the access token first. You get it for your Page in Meta&apos;s tools.</source>
        <translation>Fügen Sie zuerst das Zugriffstoken ein. Sie erhalten es für Ihre Seite in den Werkzeugen von Meta.</translation>
    </message>
    <message>
        <source>Asking for the Page&apos;s identity…</source>
        <translation>Die Seite wird nach ihrer Identität gefragt …</translation>
    </message>
    <message>
        <source>The stand-in answers as “%1” (%2).</source>
        <translation>Der Ersatz antwortet als „%1“ (%2).</translation>
    </message>
    <message>
        <source>The access token belongs to “%1” (%2).</source>
        <translation>Das Zugriffstoken gehört zu „%1“ (%2).</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it is kept until you close Headsup.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; es wird behalten, bis Sie Headsup schließen.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PeoplePanel</name>
    <message>
        <source>People of the topic</source>
        <translation>Personen des Themas</translation>
    </message>
    <message>
        <source>Search people, ids, prompts</source>
        <translation>Personen, Kennungen, Texte suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number of people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>nach Namen, Z zuerst</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>by prompt, Z first</source>
        <translation>nach Text, Z zuerst</translation>
    </message>
    <message>
        <source>by prompt</source>
        <translation>nach Text</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>nach Status</translation>
    </message>
    <message>
        <source>latest to expire first</source>
        <translation>spätester Ablauf zuerst</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>frühester Ablauf zuerst</translation>
    </message>
    <message>
        <source>in the order of import</source>
        <translation>in der Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>Nobody of this topic fits. Clear the search or choose all states.</source>
        <translation>Niemand in diesem Thema passt. Leeren Sie die Suche oder wählen Sie jeden Status.</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Zu diesem Thema hat noch niemand eingewilligt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <extracomment>&quot;412 of 461 · oldest first&quot;</extracomment>
        <translation>%1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PhonePreview</name>
    <message>
        <source>Preview on a phone</source>
        <translation>Vorschau auf dem Telefon</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Schaltfläche: %1</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>Ihre Seite</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Tapped once: one message</source>
        <translation>Einmal getippt: eine Nachricht</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>empty writing line of a phone</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreflightScreen</name>
    <message>
        <source>Counting people and rendering their messages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromisePanel</name>
    <message>
        <source>Only people who saw this prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 waiting)</source>
        <comment>prompt, number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Zu diesem Thema hat noch niemand eingewilligt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people wait for news with this prompt.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RecentModel</name>
    <message>
        <source>No name (%1)</source>
        <translation>Ohne Namen (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie wegbleibt</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Was in der Zeile steht</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Zeilen, die wegbleiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>%Ln Zeile bleibt weg</numerusform>
            <numerusform>%Ln Zeilen bleiben weg</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Saving writes all of them.</source>
        <translation>Gezeigt werden die ersten %1 von %2. Beim Speichern werden alle geschrieben.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceCard</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add a reply button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceMeter</name>
    <message>
        <source>Relevance: %1</source>
        <translation>Relevanz: %1</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu beurteilen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, ids and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is still a draft: nobody was written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RunwayBar</name>
    <message>
        <source>Opt-ins by month of expiry</source>
        <translation>Einwilligungen nach Ablaufmonat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No unused opt-ins.</source>
        <translation>Keine ungenutzten Einwilligungen.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SampleStepper</name>
    <message>
        <source>Previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>why this sample; its number; how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::SendingScreen</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>The last people written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headsup::ui::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind erledigt.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicHead</name>
    <message>
        <source>Write follow-up</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Waiting people are lost in</source>
        <translation>Wartende gehen verloren im</translation>
    </message>
    <message>
        <source>Show only these people</source>
        <translation>Nur diese Personen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people can get one message.</source>
        <translation>
            <numerusform>%Ln Person kann eine Nachricht bekommen.</numerusform>
            <numerusform>%Ln Personen können eine Nachricht bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for news on this topic now.</source>
        <translation>Auf Neues zu diesem Thema wartet gerade niemand.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicList</name>
    <message>
        <source>Search topics</source>
        <translation>Themen suchen</translation>
    </message>
    <message>
        <source>No topic has this in its name.</source>
        <translation>Kein Thema enthält das im Namen.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>%1, %Ln Person wartet</numerusform>
            <numerusform>%1, %Ln Personen warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicsScreen</name>
    <message>
        <source>No opt-ins yet</source>
        <translation>Noch keine Einwilligungen</translation>
    </message>
    <message>
        <source>Topics appear here with the people who wait for them. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Hier erscheinen Themen mit den Personen, die darauf warten. Importieren Sie zum Anfang die CSV-Datei, die Ihr Werkzeug für Einwilligungen exportiert.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WelcomePage</name>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as much as you like. Nothing leaves this computer.</source>
        <translation>Ein Beispielgeschäft mit 5.000 Einwilligungen, zur Probe: Schreiben, prüfen und senden Sie, so viel Sie möchten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Did you work with Headsup before?</source>
        <translation>Haben Sie schon mit Headsup gearbeitet?</translation>
    </message>
    <message>
        <source>Begin with your own Page</source>
        <translation>Mit Ihrer eigenen Seite beginnen</translation>
    </message>
    <message>
        <source>Makes a new workspace on this computer. The access token comes later and goes to the system&apos;s keychain.</source>
        <translation>Legt auf diesem Computer einen neuen Arbeitsbereich an. Das Zugriffstoken kommt später und geht in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Welcome to Headsup</source>
        <translation>Willkommen bei Headsup</translation>
    </message>
    <message>
        <source>Headsup keeps the one-time opt-ins of your Facebook Page, helps to write the one message that each of them allows, and sends it without ever using one twice.</source>
        <translation>Headsup verwahrt die einmaligen Einwilligungen Ihrer Facebook-Seite, hilft beim Schreiben der einen Nachricht, die jede erlaubt, und sendet sie, ohne je eine zweimal zu verwenden.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Der Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Headsup wird geschlossen</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Which Page is it for?</source>
        <translation>Für welche Seite ist er?</translation>
    </message>
    <message>
        <source>Add a Page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>The people and opt-ins of each Page stay apart. You can add more Pages at any time.</source>
        <translation>Personen und Einwilligungen jeder Seite bleiben getrennt. Weitere Seiten können Sie jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Seite hinzufügen</translation>
    </message>
</context>
</TS>
