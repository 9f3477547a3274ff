<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Ask</name>
    <message>
        <source>The 24 hours are nearly over</source>
        <translation>Die 24 Stunden sind fast vorbei</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Waits for news of this topic already</source>
        <translation>Wartet schon auf Neues zu diesem Thema</translation>
    </message>
    <message>
        <source>Was asked the same lately</source>
        <translation>Wurde vor Kurzem dasselbe gefragt</translation>
    </message>
    <message>
        <source>Did not react to the campaign</source>
        <translation>Hat auf die Kampagne nicht reagiert</translation>
    </message>
    <message>
        <source>You decided not to ask this person</source>
        <translation>Sie haben entschieden, diese Person nicht zu fragen</translation>
    </message>
    <message>
        <source>An earlier request is not answered yet</source>
        <translation>Eine frühere Anfrage ist noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation>Sie haben die Kampagne angehalten. Die Übrigen warten.</translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation>Headsup wurde während des Versands beendet. Die Übrigen warten.</translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation>Messenger hat eine Anfrage aus einem Grund abgelehnt, der die ganze Seite betrifft.</translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation>Zu viele Nachrichten sind fehlgeschlagen. Der Versand wurde angehalten, um die Seite zu schützen.</translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation>Messenger hat um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation>Messenger war nicht erreichbar. Sonst wurde niemand angeschrieben.</translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation>Ein Ergebnis konnte nicht gespeichert werden. Der Versand wurde angehalten.</translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation>Der Zeitpunkt, nach dem diese Nachricht nutzlos ist, ist vorbei.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped.</source>
        <translation>Der gesamte Versand dieser Seite ist gestoppt.</translation>
    </message>
    <message>
        <source>Whoever is left in line may be asked again only later.</source>
        <translation>Wer noch an der Reihe ist, darf erst später wieder angeschrieben werden.</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, reason of the pause</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>Weiter mit %Ln</numerusform>
            <numerusform>Weiter mit %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not valid JSON, so it may be damaged.</source>
        <translation>Das ist kein gültiges JSON und daher vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line. Import it again once it is complete; what is known already is not taken twice.</source>
        <translation>Die Datei endet mitten in dieser Zeile. Importieren Sie sie noch einmal, sobald sie vollständig ist; was schon bekannt ist, wird nicht doppelt übernommen.</translation>
    </message>
    <message>
        <source>This entry is longer than 16 MB, which no webhook sends.</source>
        <translation>Dieser Eintrag ist länger als 16 MB; so etwas sendet kein Webhook.</translation>
    </message>
    <message>
        <source>This entry is nested deeper than any webhook writes.</source>
        <translation>Dieser Eintrag ist tiefer verschachtelt, als es ein Webhook schreibt.</translation>
    </message>
    <message>
        <source>This is JSON, but not an event of a Page&apos;s webhook.</source>
        <translation>Das ist JSON, aber kein Ereignis des Webhooks einer Seite.</translation>
    </message>
    <message>
        <source>This event belongs to the Page %1. Import it for that Page.</source>
        <translation>Dieses Ereignis gehört zur Seite %1. Importieren Sie es für diese Seite.</translation>
    </message>
    <message>
        <source>The id “%1” is written as a number, so its last digits may be lost. Capture it again with ids as text.</source>
        <translation>Die Kennung „%1“ ist als Zahl geschrieben, daher können ihre letzten Ziffern verloren sein. Zeichnen Sie die Ereignisse noch einmal mit Kennungen als Text auf.</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Die Kennung der Person fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits.</source>
        <translation>„%1“ ist keine seitenbezogene Kennung; eine solche besteht aus etwa 16 Ziffern.</translation>
    </message>
    <message>
        <source>The opt-in has no token. Without it nothing can be sent for this opt-in.</source>
        <translation>Die Einwilligung hat kein Token. Ohne Token kann für sie nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has.</source>
        <translation>Das Token enthält Leerzeichen oder Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>The opt-in names no topic. Import it again and give one topic for all that have none.</source>
        <translation>Die Einwilligung nennt kein Thema. Importieren Sie sie noch einmal und geben Sie ein Thema für alle an, die keines haben.</translation>
    </message>
    <message>
        <source>The topic has more than 200 characters.</source>
        <translation>Das Thema hat mehr als 200 Zeichen.</translation>
    </message>
    <message>
        <source>The opt-in does not say which prompt was shown, and its payload has %1 characters where a prompt has at most 65. Import it again and give the prompt for all that have none.</source>
        <translation>Die Einwilligung sagt nicht, welche Aufforderung gezeigt wurde, und ihre Nutzlast hat %1 Zeichen; eine Aufforderung hat höchstens 65. Importieren Sie sie noch einmal und geben Sie die Aufforderung für alle an, die keine haben.</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Der Zeitpunkt der Einwilligung fehlt. Eine Einwilligung gilt ein Jahr, daher muss ihr Beginn bekannt sein.</translation>
    </message>
    <message>
        <source>The time of the opt-in has not come yet. Check the clock of this computer.</source>
        <translation>Der Zeitpunkt der Einwilligung liegt in der Zukunft. Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Diese Person wurde aus dem Arbeitsbereich gelöscht und wird nicht wieder aufgenommen.</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Dieses Token ist schon im Arbeitsbereich, aber bei einer anderen Person oder einer anderen Seite. Eine der beiden Angaben ist falsch; was vorhanden war, bleibt.</translation>
    </message>
    <message>
        <source>This is about “%1”, not about a Page on Messenger. It is left out.</source>
        <translation>Hier geht es um „%1“, nicht um eine Seite bei Messenger. Das wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Messenger&apos;s. Opt-ins would expire too early by it: set it right.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von Messenger %1 vor. Einwilligungen würden dadurch zu früh ablaufen: Bitte stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Messenger&apos;s. Opt-ins would count as good for too long by it: set it right.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von Messenger %1 nach. Einwilligungen würden dadurch zu lange als gültig zählen: Bitte stellen Sie sie richtig.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation>Die Einwilligung ist älter als ein Jahr</translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation>Hat mit dieser Einwilligung schon eine Nachricht bekommen</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation>Messenger hat diese Einwilligung endgültig abgelehnt</translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation>Ein früherer Versuch ist noch nicht geklärt</translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation>Gehört zu einer anderen Kampagne, die noch nicht beendet ist</translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation>Bekommt die Nachricht über eine frühere Einwilligung</translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation>Für die nächste Welle aufgehoben</translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation>Mit dem Namen dieser Person ist der Text zu lang</translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation>Die Kampagne wurde vorher abgebrochen</translation>
    </message>
    <message>
        <source>Used by another tool, or from another copy of this workspace</source>
        <translation>Von einem anderen Programm oder aus einer anderen Kopie dieses Arbeitsbereichs verwendet</translation>
    </message>
    <message>
        <source>Was written to with this permission within the last 48 hours</source>
        <translation>Hat mit dieser Erlaubnis in den letzten 48 Stunden schon eine Nachricht bekommen</translation>
    </message>
    <message>
        <source>Stopped these notifications</source>
        <translation>Hat diese Benachrichtigungen angehalten</translation>
    </message>
    <message>
        <source>The 24 hours since the person&apos;s last message are over</source>
        <translation>Die 24 Stunden seit der letzten Nachricht der Person sind vorbei</translation>
    </message>
    <message>
        <source>Held: it is night where they are. Kept for the next wave</source>
        <translation>Zurückgehalten: Dort ist es Nacht. Für die nächste Welle aufgehoben</translation>
    </message>
    <message>
        <source>Held: got something this week. Kept for the next wave</source>
        <translation>Zurückgehalten: Hat diese Woche schon etwas bekommen. Für die nächste Welle aufgehoben</translation>
    </message>
</context>
<context>
    <name>EmojiMenu</name>
    <message>
        <source>waving hand</source>
        <translation>winkende Hand</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>Lächeln</translation>
    </message>
    <message>
        <source>heart eyes</source>
        <translation>Herzaugen</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Feier</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>Funkeln</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Eintrittskarte</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>Preisschild</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>Schuh</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>Kleid</translation>
    </message>
    <message>
        <source>books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>Zelt</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>pointing down</source>
        <translation>nach unten zeigen</translation>
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
        <translation>In Headsup ist etwas schiefgegangen (%1). Deswegen wurde nichts gesendet. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation>„%1“ kann hier nicht verwendet werden. Erwartet wird: %2.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation>Vor dem Ende abgebrochen. Von diesem Schritt wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation>Die Aufforderung fehlt. Sie ist der genaue Text, dem die Person zugestimmt hat.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation>Die Aufforderung hat %1 Zeichen; Messenger erlaubt 65. Prüfen Sie, ob die richtige Spalte dafür gewählt ist.</translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation>Die Nachricht ist leer. Schreiben Sie, worüber die Person benachrichtigt werden wollte.</translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation>Die Nachricht hat %1 Zeichen; Messenger nimmt hier %2 an. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation>Die Nachricht hat %1 Schaltflächen; Messenger zeigt höchstens drei. Entfernen Sie welche.</translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation>Eine Schaltfläche hat keinen Titel. Schreiben Sie bis zu 20 Zeichen.</translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation>Der Titel der Schaltfläche „%1“ ist länger als 20 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation>Die Antwort-Schaltfläche „%1“ braucht einen Antwortwert (Payload) von 1 bis 1000 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation>„%1“ ist keine vollständige Internetadresse. Verwenden Sie eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation>Es gibt keine Variable „%1“. Bekannt sind first_name, last_name und name.</translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation>Die Variable „%1“ braucht einen Ersatz für Personen ohne Namen, zum Beispiel {%1|du}.</translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation>Zu einer „{“ fehlt die „}“. Schließen Sie die Variable oder schreiben Sie {{ für eine einfache Klammer.</translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation>Eine Einwilligung kann nicht von „%1“ zu „%2“ wechseln. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>Es gibt keine Datei „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>„%1“ ist leer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation>„%1“ sieht nicht wie eine Textdatei aus. Exportieren Sie die Liste als CSV und versuchen Sie es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation>„%1“ hat sich beim Lesen verändert. Es wurde nichts übernommen; importieren Sie die Datei noch einmal, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation>Keine Spalte enthält „%1“. Die Datei hat: %2. Wählen Sie die Spalte von Hand.</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation>Die Zuordnung „%1“ ist nicht verständlich. Schreiben Sie FELD=SPALTE mit einem bekannten Feld und einer Spalte der Datei.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation>Die Nachrichtendatei „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation>Das Fehlerskript „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>Das JSON kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Headsup. Die Datei wurde nicht verändert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation>Der Arbeitsbereich „%1“ ist beschädigt (%2). Er wurde nicht verändert; stellen Sie eine Sicherung wieder her oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation>Der Arbeitsbereich „%1“ stammt von einer neueren Version von Headsup. Er wurde nicht verändert; aktualisieren Sie Headsup, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation>Der Arbeitsbereich „%1“ wird gerade verwendet: %2. Schließen Sie ihn zuerst dort oder nehmen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>In den Arbeitsbereich „%1“ kann nicht geschrieben werden. Es wurde nichts geändert; prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation>Auf dem Datenträger ist für „%1“ kein Platz mehr. Was vorher gespeichert wurde, ist sicher; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation>Der Arbeitsbereich konnte nicht geändert werden: %1. Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Nicht gefunden: %1 mit der Kennung %2.</translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation>Dieser Arbeitsbereich hat keine Seite %1.</translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation>Dieser Arbeitsbereich enthält mehrere Seiten. Geben Sie an, welche gemeint ist.</translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Seite. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation>Die Seite %1 ist schon in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation>„%1“ ist keine Seiten-ID. Eine Seiten-ID ist eine Reihe von Ziffern.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation>„%1“ kann nicht als Graph-Adresse verwendet werden. Sie muss mit https:// beginnen; http:// ist nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation>Für die Seite %1 ist kein Zugriffstoken bekannt. Es wurde nichts gesendet. Speichern Sie eines für die Seite oder setzen Sie HEADSUP_PAGE_TOKEN.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation>Der Schlüsselbund des Systems kann hier nicht verwendet werden (%1). Das Zugriffstoken wird behalten, bis Headsup geschlossen wird.</translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation>Die Antwort kam nicht von Messenger (%1). Vielleicht liegt eine Anmeldeseite des Netzwerks dazwischen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>Der Port %1 wird von einem anderen Programm verwendet. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation>Diese Kampagne hat den Status „%1“ und ist kein Entwurf mehr, deshalb kann sie nicht geändert werden. Legen Sie stattdessen eine Kopie an.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation>Diese Kampagne hat den Status „%1“, deshalb gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation>Es ist niemand mehr da, den Sie anschreiben können: Jede Einwilligung zu diesem Thema ist verbraucht, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation>Die Nachricht hält nicht, was die Aufforderung verspricht, deshalb wird sie nicht gesendet. Bessern Sie die Nachricht aus und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation>Es ist nicht klar, ob die Nachricht das Versprechen hält. Bessern Sie sie aus oder schreiben Sie auf, warum sie es hält.</translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation>Sie haben %1 eingegeben, aber %2 Personen würden diese Nachricht bekommen. Es wurde nichts gesendet; sehen Sie sich die Vorabprüfung noch einmal an.</translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation>Dieser Arbeitsbereich hat kein Thema %1.</translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation>Diese Nachricht war nur bis %1 nützlich, und dieser Zeitpunkt ist vorbei. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation>Die Nachricht hat sich nach der Vorabprüfung geändert. Es wurde nichts gesendet; sehen Sie sich die Vorabprüfung noch einmal an.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it first; nothing was changed.</source>
        <translation>Diese Kampagne wird gerade gesendet. Halten Sie sie zuerst an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a token could be spent twice. If this copy is the one to go on with, choose this computer for sending first.</source>
        <translation>Aus dem Arbeitsbereich „%1“ wird auf einem anderen Computer oder unter einem anderen Konto gesendet. Es wurde nichts gesendet: Wenn beide senden, könnte ein Token zweimal verbraucht werden. Wenn mit dieser Kopie weitergearbeitet werden soll, wählen Sie zuerst diesen Computer zum Senden aus.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of the last import and the last message of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if it is right, import the current list once more and go on.</source>
        <translation>Die Uhr dieses Computers geht dem letzten Import und der letzten Nachricht dieses Arbeitsbereichs (%1) um mehr als 400 Tage voraus. Es wurde keine Einwilligung als abgelaufen markiert und nichts gesendet. Stellen Sie die Uhr; wenn sie richtig geht, importieren Sie die aktuelle Liste noch einmal und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”, so it is not clear which one is meant. Choose the column by hand, by its number from 1. Nothing was changed.</source>
        <translation>Mehrere Spalten heißen „%1“, daher ist nicht klar, welche gemeint ist. Wählen Sie die Spalte selbst, mit ihrer Nummer ab 1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph version: it has ended or is none. Use v21.0 or newer, such as v25.0.</source>
        <translation>„%1“ ist als Graph-Version nicht verwendbar: Sie ist ausgelaufen oder keine. Verwenden Sie v21.0 oder neuer, zum Beispiel v25.0.</translation>
    </message>
    <message>
        <source>%1 Messenger was not reached, and nothing was sent.</source>
        <translation>%1 Messenger wurde nicht erreicht, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%2 Messenger&apos;s code is %1.</source>
        <translation>%2 Der Code von Messenger ist %1.</translation>
    </message>
    <message>
        <source>The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing was sent; store the Page&apos;s own access token.</source>
        <translation>Das Zugriffstoken gehört zu einer anderen Seite oder zu einer Person (%2), nicht zur Seite %1. Es wurde nichts gesendet; hinterlegen Sie das eigene Zugriffstoken der Seite.</translation>
    </message>
    <message>
        <source>A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the person can be erased. Nothing was changed.</source>
        <translation>Eine Nachricht an %1 ist unterwegs, oder es ist nicht bekannt, ob sie angekommen ist. Klären Sie das zuerst; dann kann die Person gelöscht werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The app secret is missing, so nobody could tell Meta&apos;s events from forged ones. Nothing was received. Set HEADSUP_APP_SECRET to the secret of your app and start again.</source>
        <translation>Das App-Geheimnis fehlt; ohne es lassen sich Metas Ereignisse nicht von gefälschten unterscheiden. Es wurde nichts empfangen. Setzen Sie HEADSUP_APP_SECRET auf das Geheimnis Ihrer App und starten Sie erneut.</translation>
    </message>
    <message>
        <source>%1 percent of the people were lost to the Page: %3. The limit is %2 percent. Nothing was sent. Find out why before anybody else is written to.</source>
        <translation>%1 % der Personen hat die Seite verloren: %3. Die Grenze liegt bei %2 %. Es wurde nichts gesendet. Finden Sie den Grund heraus, bevor noch jemand angeschrieben wird.</translation>
    </message>
    <message>
        <source>Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in the Page Support Inbox; once it is dealt with, confirm that and go on.</source>
        <translation>Meta geht seit %1 gegen diese Seite vor: %2. Es wurde nichts gesendet. Lesen Sie den Hinweis im Support-Postfach der Seite; sobald er erledigt ist, bestätigen Sie das und machen Sie weiter.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, Messenger&apos;s says %2. With a clock that far off no opt-in is marked as expired and nothing is sent. Set the clock, then go on.</source>
        <translation>Die Uhr dieses Computers zeigt %1, die von Messenger %2. Mit einer so falschen Uhr wird keine Einwilligung als abgelaufen vermerkt und nichts gesendet. Stellen Sie die Uhr, dann geht es weiter.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the stop: in the window under Page, or with “headsup-cli page go”.</source>
        <translation>Der gesamte Versand dieser Seite ist seit %1 gestoppt. %2 Niemand wird angeschrieben, bis jemand den Stopp aufhebt: im Fenster unter „Seite“ oder mit „headsup-cli page go“.</translation>
    </message>
    <message>
        <source>No message of this campaign that was asked for is uncertain. Nothing was changed.</source>
        <translation>Keine der gemeinten Nachrichten dieser Kampagne ist ungewiss. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A message that is itself a request has Messenger&apos;s “Notify Me” button and no other. Remove the buttons.</source>
        <translation>Eine Nachricht, die selbst eine Anfrage ist, hat den Knopf „Notify Me“ von Messenger und keinen anderen. Entfernen Sie die Knöpfe.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a language such as en or de_DE, and reply buttons alone.</source>
        <translation>„%1“ passt nicht zu einer Utility-Vorlage. Nehmen Sie einen Namen in Kleinbuchstaben mit Ziffern und „_“, eine Sprache wie en oder de_DE und nur Antwortknöpfe.</translation>
    </message>
    <message>
        <source>This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes templates and nothing else, and only a one-time opt-in pays for the next request.</source>
        <translation>Diese Nachricht passt nicht zum Thema, dessen Art der Erlaubnis „%1“ ist: Ein Utility-Thema nimmt nur Vorlagen, und nur eine einmalige Einwilligung bezahlt die nächste Anfrage.</translation>
    </message>
    <message>
        <source>The topic&apos;s kind of permission is “%1”. Name it with --permission, or choose another topic.</source>
        <translation>Die Art der Erlaubnis des Themas ist „%1“. Nennen Sie sie mit --permission, oder wählen Sie ein anderes Thema.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Opt-in</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Button tapped</source>
        <translation>Schaltfläche angetippt</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Stopped notifications</source>
        <translation>Benachrichtigungen beendet</translation>
    </message>
    <message>
        <source>Resumed notifications</source>
        <translation>Benachrichtigungen wieder erlaubt</translation>
    </message>
    <message>
        <source>Policy enforcement</source>
        <translation>Maßnahme wegen der Richtlinien</translation>
    </message>
    <message>
        <source>Message of the Page</source>
        <translation>Nachricht der Seite</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>a spreadsheet takes 1,048,576 rows and there are %1; save them as CSV, or topic by topic</source>
        <translation>eine Arbeitsmappe fasst 1.048.576 Zeilen, es sind aber %1; speichern Sie sie als CSV oder Thema für Thema</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>sie konnte nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>es gibt einen Ordner mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>This workspace lies on a network drive (%1). Two computers may change it at once there, and what was saved may get lost. Move it to a folder of this computer before you send.</source>
        <translation>Dieser Arbeitsbereich liegt auf einem Netzlaufwerk (%1). Dort können zwei Computer ihn zugleich ändern, und Gespeichertes kann verloren gehen. Verschieben Sie ihn in einen Ordner dieses Computers, bevor Sie senden.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is synced with other computers (%1). A copy made while Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own before you send.</source>
        <translation>Dieser Arbeitsbereich liegt in einem Ordner, der mit anderen Computern abgeglichen wird (%1). Eine Kopie, die währenddessen entsteht, kann beschädigt sein, und eine ältere kann zurückkommen. Verschieben Sie ihn in einen eigenen Ordner, bevor Sie senden.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>they blocked the Page, as its insights say</source>
        <translation>sie haben die Seite laut ihren Statistiken blockiert</translation>
    </message>
    <message>
        <source>unavailable to it, or they answered “Bad response”</source>
        <translation>für sie nicht mehr erreichbar, oder sie haben mit „Schlechte Antwort“ geantwortet</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, Requested features, One-Time Notification.</source>
        <translation>Öffnen Sie Ihre Seite bei Facebook und gehen Sie in ihre Einstellungen: Page settings, Advanced Messaging, Requested features, One-Time Notification.</translation>
    </message>
    <message>
        <source>Press Request. Meta asks what you want to use it for and answers within a few days; the state is shown in the same place.</source>
        <translation>Drücken Sie Request. Meta fragt, wofür Sie es brauchen, und antwortet in wenigen Tagen; der Stand steht an derselben Stelle.</translation>
    </message>
    <message>
        <source>Create an access token for the Page with the permission pages_messaging, in the developer tools of Meta or in your Business settings.</source>
        <translation>Legen Sie in den Entwicklerwerkzeugen von Meta oder in Ihren Unternehmenseinstellungen ein Zugriffstoken der Seite mit der Berechtigung pages_messaging an.</translation>
    </message>
    <message>
        <source>Paste the token here. It goes to the keychain of this computer, never into the workspace and never into a log.</source>
        <translation>Fügen Sie das Token hier ein. Es kommt in den Schlüsselbund dieses Rechners, nie in den Arbeitsbereich und nie in ein Protokoll.</translation>
    </message>
    <message>
        <source>In Europe One-Time Notification may not be available for your Page or for people there. Headsup then says what Messenger answered, and keeps the opt-ins.</source>
        <translation>In Europa ist One-Time Notification für Ihre Seite oder für Menschen dort vielleicht nicht verfügbar. Headsup sagt dann, was Messenger geantwortet hat, und behält die Einwilligungen.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell me”. Your Page gets one token for that person: good for one message, once, within a year.</source>
        <translation>Jemand tippt unter einem Text wie „Aurora 2 wieder da? Sagt Bescheid“ auf Notify me. Ihre Seite bekommt ein Token für diese Person: gut für eine Nachricht, ein Mal, innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>Headsup keeps these tokens, shows who waits for what, helps you write the one message that the prompt allows, and sends it without spending a token twice.</source>
        <translation>Headsup bewahrt diese Token auf, zeigt, wer worauf wartet, hilft beim Schreiben der einen Nachricht, die der Text erlaubt, und sendet sie, ohne ein Token zweimal zu verbrauchen.</translation>
    </message>
    <message>
        <source>A Page in rehearsal works like a real one, but nothing leaves this computer. Try everything there first.</source>
        <translation>Eine Seite in der Probe arbeitet wie eine echte, aber nichts verlässt diesen Rechner. Probieren Sie dort alles zuerst aus.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that are not finished. Every number opens the list behind it.</source>
        <translation>Was Ihre Aufmerksamkeit braucht: neue Einwilligungen, Einwilligungen, die bald ablaufen, und Kampagnen, die nicht fertig sind. Jede Zahl öffnet die Liste dahinter.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator and encoding are guessed and shown; nothing is stored before you say so.</source>
        <translation>Ziehen Sie eine CSV-Datei oder ein aufgezeichnetes Webhook-Protokoll irgendwo auf das Fenster. Spalten, Trennzeichen und Kodierung werden erraten und gezeigt; gespeichert wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Rows that cannot be used are listed with their reason and can be saved as a file. Ids that a spreadsheet has rounded, like 2.13E+15, are refused.</source>
        <translation>Zeilen, die nicht zu gebrauchen sind, stehen mit ihrem Grund in einer Liste und lassen sich als Datei speichern. Kennungen, die eine Tabellenkalkulation gerundet hat, wie 2.13E+15, werden abgewiesen.</translation>
    </message>
    <message>
        <source>A whole import can be taken back. Opt-ins that were used meanwhile stay.</source>
        <translation>Ein ganzer Import lässt sich zurücknehmen. Einwilligungen, die inzwischen benutzt wurden, bleiben.</translation>
    </message>
    <message>
        <source>Topics and people</source>
        <translation>Themen und Personen</translation>
    </message>
    <message>
        <source>A topic is what people asked to hear of. Choose one to see who waits, who was told, and how many opt-ins run out in the next 30, 60 and 90 days.</source>
        <translation>Ein Thema ist das, wovon Menschen hören wollten. Wählen Sie eines und sehen Sie, wer wartet, wer Bescheid bekam und wie viele Einwilligungen in den nächsten 30, 60 und 90 Tagen ablaufen.</translation>
    </message>
    <message>
        <source>Change, split and merge topics from the menu beside the name. A change and a split can be undone; everybody keeps the prompt they saw.</source>
        <translation>Ändern, teilen und vereinen Sie Themen im Menü neben dem Namen. Eine Änderung und eine Teilung lassen sich zurücknehmen; alle behalten den Text, den sie gesehen haben.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The receipt of a consent: the exact prompt, when and from where it came, what was sent for it.</source>
        <translation>Der Beleg einer Einwilligung: der genaue Text, wann und woher sie kam, was dafür gesendet wurde.</translation>
    </message>
    <message>
        <source>Opting a person out cannot be undone: whoever asked to be left alone must ask again. Erasing removes all but a keyed hash, so that no import brings them back.</source>
        <translation>Eine Abmeldung lässt sich nicht zurücknehmen: Wer in Ruhe gelassen werden wollte, muss wieder fragen. Löschen entfernt alles bis auf eine verschlüsselte Prüfsumme, damit kein Import die Person zurückbringt.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Every follow-up you write is a campaign: a draft, being sent, paused or finished. A draft is saved while you type.</source>
        <translation>Jede Nachricht, die Sie schreiben, ist eine Kampagne: ein Entwurf, im Versand, angehalten oder fertig. Ein Entwurf wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Writing a follow-up</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>On the left stands what people agreed to. The message must bring that news and no other; the card below says whether it does, and how to mend it.</source>
        <translation>Links steht, wozu Menschen ja gesagt haben. Die Nachricht muss diese Neuigkeit bringen und keine andere; die Karte darunter sagt, ob sie es tut, und wie sie zu bessern ist.</translation>
    </message>
    <message>
        <source>{first_name|there} becomes the person&apos;s first name, or “there” where none is known. The phone shows the message as each person gets it, the worst cases first.</source>
        <translation>Aus {first_name|there} wird der Vorname der Person, oder „there“, wo keiner bekannt ist. Das Telefon zeigt die Nachricht so, wie jede Person sie bekommt, die schlimmsten Fälle zuerst.</translation>
    </message>
    <message>
        <source>A link button does not open the 24-hour window again; a reply button does.</source>
        <translation>Ein Link-Knopf öffnet die 24 Stunden nicht wieder; ein Antwortknopf schon.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>The last look: how many people get it, who is left out and why, what time it is where they live, and samples with the worst first.</source>
        <translation>Der letzte Blick: wie viele sie bekommen, wer warum ausgelassen wird, wie spät es dort ist, wo sie wohnen, und Beispiele mit den schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>A message that is not relevant does not go out. One that is unclear needs a reason, which is kept. Typing the number of people sends: their tokens are spent for good.</source>
        <translation>Eine Nachricht, die nicht passt, geht nicht hinaus. Eine unklare braucht einen Grund, der aufgehoben wird. Die Zahl der Personen zu tippen sendet: Ihre Token sind dann endgültig verbraucht.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>One person gets it first. If that goes well, the rest follow at the pace you set. Pause and Stop act within one message.</source>
        <translation>Eine Person bekommt sie zuerst. Geht das gut, folgen die anderen im eingestellten Tempo. Pause und Stopp wirken innerhalb einer Nachricht.</translation>
    </message>
    <message>
        <source>Headsup pauses by itself and says why when Messenger refuses too often. Closing the window asks first and waits for the last answers.</source>
        <translation>Headsup hält von selbst an und sagt warum, wenn Messenger zu oft ablehnt. Das Schließen des Fensters fragt erst und wartet auf die letzten Antworten.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Failed says why, in words, and whether the token is still good.</source>
        <translation>Angenommen heißt, dass Messenger die Nachricht übernommen hat. Fehlgeschlagen sagt in Worten, warum, und ob das Token noch gut ist.</translation>
    </message>
    <message>
        <source>Uncertain means that the message left and no answer came. Nothing sends it again by itself: look in the conversation, or settle it by hand.</source>
        <translation>Ungewiss heißt, dass die Nachricht hinausging und keine Antwort kam. Nichts sendet sie von selbst noch einmal: Sehen Sie in der Unterhaltung nach, oder klären Sie es von Hand.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask the next question. Here you see for whom they are open and how long still.</source>
        <translation>Wer antwortet, auf einen Antwortknopf tippt oder reagiert, öffnet 24 Stunden, in denen Sie die nächste Frage stellen dürfen. Hier sehen Sie, für wen sie offen sind und wie lange noch.</translation>
    </message>
    <message>
        <source>Nobody is asked the same twice within a week, and nobody who opted out. What is asked is checked like a message: no reward for signing up.</source>
        <translation>Niemand wird innerhalb einer Woche dasselbe zweimal gefragt, und niemand, der sich abgemeldet hat. Die Frage wird wie eine Nachricht geprüft: keine Belohnung fürs Eintragen.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a table, on paper.</source>
        <translation>Was aus Einwilligungen und Nachrichten in einer gewählten Zeit wurde, je Thema: auf dem Schirm, als Tabelle, auf Papier.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Meta takes the feature away from Pages that people block. From 2 % on you are warned, from 3 % on nobody else is written to. Enter the block rate of each week from the Page&apos;s insights.</source>
        <translation>Meta nimmt Seiten, die Menschen blockieren, die Funktion weg. Ab 2 % werden Sie gewarnt, ab 3 % wird niemandem mehr geschrieben. Tragen Sie die Blockierrate jeder Woche aus den Seiten-Insights ein.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; tokens are left out unless you ask for them.</source>
        <translation>Schreibt Einwilligungen, Personen oder Ergebnisse in eine Datei für die Tabellenkalkulation. Wählen Sie die Spalten; Token sind nur dabei, wenn Sie es wünschen.</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>Ihre Seite</translation>
    </message>
    <message>
        <source>Connect the Page and test the connection. The access token lies in the keychain of this computer.</source>
        <translation>Verbinden Sie die Seite und testen Sie die Verbindung. Das Zugriffstoken liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The tester is a person of the Page, best yourself, who gets test messages through an open conversation or a token of their own.</source>
        <translation>Die Testperson gehört zur Seite, am besten sind Sie es selbst; sie bekommt Testnachrichten über eine offene Unterhaltung oder ein eigenes Token.</translation>
    </message>
    <message>
        <source>Stop the Page when something goes wrong: every campaign of it pauses until somebody lifts the stop.</source>
        <translation>Halten Sie die Seite an, wenn etwas schiefgeht: Alle ihre Kampagnen ruhen, bis jemand den Halt aufhebt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything works as soon as you change it and can be undone with Ctrl+Z. Language and time zone wait for the next start.</source>
        <translation>Alles gilt, sobald Sie es ändern, und lässt sich mit Strg+Z zurücknehmen. Sprache und Zeitzone warten auf den nächsten Start.</translation>
    </message>
    <message>
        <source>How long texts are kept holds for the whole workspace; what was removed by it stays removed.</source>
        <translation>Wie lange Texte aufgehoben werden, gilt für den ganzen Arbeitsbereich; was dadurch entfernt wurde, bleibt entfernt.</translation>
    </message>
    <message>
        <source>Permission from Meta</source>
        <translation>Erlaubnis von Meta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes from field to field in the order of reading; F1 explains the screen you are on.</source>
        <translation>Strg+K findet jeden Befehl, jedes Thema, jede Kampagne und jede Person mit wenigen Buchstaben. Tab geht in der Reihenfolge des Lesens von Feld zu Feld; F1 erklärt, wo Sie gerade sind.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>another file than the one that is imported</source>
        <translation>eine andere Datei als die, die importiert wird</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a workspace; choose another name</source>
        <translation>das ist ein Arbeitsbereich; wählen Sie einen anderen Namen</translation>
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
    <name>ImportReport</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Events of this capture: %1.</source>
        <translation>Ereignisse dieser Aufzeichnung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>%Ln Ereignis ist schon im Arbeitsbereich.</numerusform>
            <numerusform>%Ln Ereignisse sind schon im Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>Die Ereignisse sagen nicht, welche Aufforderung %Ln Person gesehen hat; die Nutzlast steht dafür.</numerusform>
            <numerusform>Die Ereignisse sagen nicht, welche Aufforderung %Ln Personen gesehen haben; die Nutzlast steht dafür.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation>kam mit einem Import</translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation>in eine Kampagne aufgenommen</translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation>war an der Reihe</translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation>die Antwort kam</translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation>Headsup wurde beendet, während die Antwort ausstand</translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation>das Jahr war vorbei</translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation>die Kampagne wurde abgebrochen</translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation>wieder eingereiht</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>von Hand entschieden</translation>
    </message>
    <message>
        <source>the use journal remembers what another copy or workspace did</source>
        <translation>das Verbrauchsprotokoll weiß, was eine andere Kopie oder ein anderer Arbeitsbereich getan hat</translation>
    </message>
    <message>
        <source>the person had opted out</source>
        <translation>die Person hatte sich abgemeldet</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>“%1” is no link that opens. Links begin with https://</source>
        <translation>„%1“ ist kein Link, der sich öffnet. Links beginnen mit https://</translation>
    </message>
    <message>
        <source>“%1” breaks off: a link has no blanks, and an address behind https://</source>
        <translation>„%1“ bricht ab: Ein Link hat keine Leerzeichen und hinter https:// eine Adresse</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: its address has no ending such as .com</source>
        <translation>„%1“ führt nirgendwohin: Der Adresse fehlt eine Endung wie .com</translation>
    </message>
    <message>
        <source>“%1” begins with http://. Browsers warn of that; use https://</source>
        <translation>„%1“ beginnt mit http://. Browser warnen davor; nehmen Sie https://</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation>eine Schaltfläche hat einen anderen Typ als postback oder web_url</translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation>der Schlüssel „text“ fehlt</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation>die Datei ist größer als jede Nachricht</translation>
    </message>
    <message>
        <source>a parameter is no line of text</source>
        <translation>ein Parameter ist keine Textzeile</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The certificate of “%1” is out of date. Check the clock of this computer; if it is right, something in between reads along.</source>
        <translation>Das Zertifikat von „%1“ ist nicht gültig, was die Zeit betrifft. Prüfen Sie die Uhr dieses Rechners; geht sie richtig, liest unterwegs jemand mit.</translation>
    </message>
    <message>
        <source>The certificate that came belongs to another name than “%1”. Something in between answers in its place; do not go on here.</source>
        <translation>Das Zertifikat, das kam, gehört zu einem anderen Namen als „%1“. Unterwegs antwortet jemand an seiner Stelle; machen Sie in diesem Netz nicht weiter.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was called back. Do not go on in this network.</source>
        <translation>Das Zertifikat von „%1“ wurde zurückgerufen. Machen Sie in diesem Netz nicht weiter.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of “%1”. A program that looks into connections, or this network, is in between.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat von „%1“ nicht. Ein Programm, das in Verbindungen hineinsieht, oder dieses Netz steht dazwischen.</translation>
    </message>
    <message>
        <source>No secure connection to “%1” could be made. The network may want a sign-in first: open a web page to see.</source>
        <translation>Es kam keine sichere Verbindung zu „%1“ zustande. Vielleicht verlangt das Netz zuerst eine Anmeldung: Öffnen Sie zur Probe eine Webseite.</translation>
    </message>
    <message>
        <source>The name “%1” was not found. There is no internet connection, or the Graph address is wrong.</source>
        <translation>Der Name „%1“ wurde nicht gefunden. Es besteht keine Internetverbindung, oder die Graph-Adresse ist falsch.</translation>
    </message>
    <message>
        <source>“%1” refused the connection. The Graph address or its port is wrong, or a firewall is in between.</source>
        <translation>„%1“ hat die Verbindung abgelehnt. Die Graph-Adresse oder ihr Port ist falsch, oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password before “%1”. Put them into the system&apos;s proxy settings.</source>
        <translation>Der Proxy dieses Netzes verlangt vor „%1“ einen Namen und ein Kennwort. Tragen Sie beides in den Proxy-Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” does not answer. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu „%1“ antwortet nicht. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the internet connection and the system&apos;s proxy settings.</source>
        <translation>„%1“ war nicht erreichbar. Prüfen Sie die Internetverbindung und die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The connection to “%1” ended before the answer was complete.</source>
        <translation>Die Verbindung zu „%1“ endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>a redirect, HTTP %1</source>
        <translation>eine Weiterleitung, HTTP %1</translation>
    </message>
    <message>
        <source>a redirect to “%1”, HTTP %2</source>
        <translation>eine Weiterleitung zu „%1“, HTTP %2</translation>
    </message>
    <message>
        <source>a web page, HTTP %1</source>
        <translation>eine Webseite, HTTP %1</translation>
    </message>
    <message>
        <source>What came was %1.</source>
        <translation>Es kam %1.</translation>
    </message>
    <message>
        <source>Messenger&apos;s words: “%1”</source>
        <translation>Messenger sagt dazu: „%1“</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Put them into the system&apos;s proxy settings.</source>
        <translation>Der Proxy dieses Netzes verlangt einen Namen und ein Kennwort. Tragen Sie beides in den Proxy-Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own (HTTP %1). Try again in a few minutes.</source>
        <translation>Der Server meldet einen eigenen Fehler (HTTP %1). Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose v%2.0 or newer for the Page.</source>
        <translation>Die Graph-Version %1 ist ausgelaufen; Messenger antwortet daher vielleicht anders als erwartet. Wählen Sie für die Seite v%2.0 oder neuer.</translation>
    </message>
    <message>
        <source>The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.</source>
        <translation>Die Graph-Version %1 läuft am %2 aus. Wählen Sie für die Seite vor diesem Tag v%3.0 oder neuer.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>%1: Ob %Ln Nachricht ankam, weiß noch niemand.</numerusform>
            <numerusform>%1: Ob %Ln Nachrichten ankamen, weiß noch niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent: %2.</source>
        <comment>campaign; counts</comment>
        <translation>%1 wird gerade versendet: %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>%1: %Ln ungenutzte Einwilligung verfällt in den nächsten 30 Tagen.</numerusform>
            <numerusform>%1: %Ln ungenutzte Einwilligungen verfallen in den nächsten 30 Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody has got it yet.</source>
        <comment>campaign</comment>
        <translation>%1 ist ein Entwurf; noch niemand hat sie bekommen.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
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
        <source>Used outside of this copy</source>
        <translation>Anderswo verwendet</translation>
    </message>
</context>
<context>
    <name>PageStop</name>
    <message>
        <source>Facebook enforced a policy</source>
        <translation>Facebook hat eine Richtlinie durchgesetzt</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>jemand hat ihn gestoppt</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy: %1</source>
        <translation>Gestoppt, weil Facebook eine Richtlinie durchgesetzt hat: %1</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy.</source>
        <translation>Gestoppt, weil Facebook eine Richtlinie durchgesetzt hat.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Von Hand gestoppt.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>Gestoppt von %1: %2</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Gestoppt von %1.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>One-time notification</source>
        <translation>Einmalige Benachrichtigung</translation>
    </message>
    <message>
        <source>One message for each opt-in. Works wherever Meta has granted the Page the feature.</source>
        <translation>Eine Nachricht für jede Einwilligung. Geht überall, wo Meta der Seite die Funktion gegeben hat.</translation>
    </message>
    <message>
        <source>Recurring notifications</source>
        <translation>Wiederkehrende Benachrichtigungen</translation>
    </message>
    <message>
        <source>Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they work in Australia, the European Union, Japan, South Korea and the United Kingdom only.</source>
        <translation>Viele Nachrichten im Abstand von mindestens 48 Stunden, bis die Person sie anhält. Seit Februar 2026 nur noch in Australien, der Europäischen Union, Japan, Südkorea und dem Vereinigten Königreich.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Offene Unterhaltung</translation>
    </message>
    <message>
        <source>Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute longer.</source>
        <translation>Geht überall, 24 Stunden lang, nachdem die Person geschrieben, getippt oder reagiert hat, und keine Minute länger.</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Utility-Vorlage</translation>
    </message>
    <message>
        <source>A template that Meta has approved, about something the person ordered or booked; nothing promotional. Needs the permission page_utility_messaging, and works where Meta offers utility messages.</source>
        <translation>Eine von Meta genehmigte Vorlage über etwas, das die Person bestellt oder gebucht hat; keine Werbung. Braucht die Berechtigung page_utility_messaging und geht, wo Meta Utility-Nachrichten anbietet.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Check: %1.</source>
        <comment>verdict</comment>
        <translation>Prüfung: %1.</translation>
    </message>
    <message>
        <source>Check: %1. Sent because: %2</source>
        <comment>verdict; reason that a person wrote</comment>
        <translation>Prüfung: %1. Gesendet, weil: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Campaign “%1” · %2</source>
        <comment>name, time</comment>
        <translation>Kampagne „%1“ · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Agreed on %1. Topic: %2. Good until %3.</source>
        <comment>time, topic, time</comment>
        <translation>Zugestimmt am %1. Thema: %2. Gültig bis %3.</translation>
    </message>
    <message>
        <source>From %1, import %2 of %3.</source>
        <comment>file, number, time</comment>
        <translation>Aus %1, Import %2 vom %3.</translation>
    </message>
    <message>
        <source>What the Page was told</source>
        <translation>Was der Seite mitgeteilt wurde</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, kind of event</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… und %Ln früheres.</numerusform>
            <numerusform>… und %Ln frühere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation>%1 (ohne Vornamen)</translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation>%1 (längster Name)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation>Messenger hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation>Facebook verlangt, dass sich die Person hinter dem Zugriffstoken zuerst anmeldet.</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation>Bitten Sie diese Person, sich auf facebook.com anzumelden und den Schritten dort zu folgen. Setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation>Das Facebook-Konto hinter dem Zugriffstoken ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation>Bestätigen Sie dieses Konto auf facebook.com und setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation>Die Facebook-App ist nicht live oder nicht geprüft. Deshalb darf sie nur Personen schreiben, die in ihr eine Rolle haben.</translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation>Schließen Sie die App-Prüfung für pages_messaging ab, schalten Sie die App live und setzen Sie den Versand dann fort.</translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation>Die App wurde aus dem Facebook-Konto entfernt, deshalb gilt ihr Zugriffstoken nicht mehr.</translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation>Verbinden Sie die App wieder mit der Seite, speichern Sie das neue Zugriffstoken bei der Seite und setzen Sie den Versand dann fort.</translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation>Messenger kann den Anhang dieser Nachricht nicht verwenden.</translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation>Bessern Sie den Anhang aus oder entfernen Sie ihn, senden Sie die Nachricht an eine Testperson und dann an die Übrigen. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation>Messenger hat in der Anfrage etwas gefunden, das es nicht annimmt.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation>Lesen Sie daneben, was Messenger selbst dazu sagt, bessern Sie die Nachricht aus und versuchen Sie es noch einmal. Die Einwilligung bleibt erhalten.</translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation>Diese Person kann zurzeit keine Nachrichten der Seite empfangen.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation>Die Einwilligung bleibt erhalten. Versuchen Sie es an einem anderen Tag noch einmal.</translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation>Die Verbindung brach ab, nachdem die Nachricht hinausgegangen war, und es kam keine Antwort. Vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation>Sehen Sie in der Unterhaltung mit dieser Person nach und klären Sie es: gesendet, nicht gesendet oder noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation>Die Seite hat die Page Contact Terms von Facebook nicht angenommen.</translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation>Bitten Sie eine Person mit Administratorrechten, sie in den Einstellungen der Seite anzunehmen, und setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation>Messenger nimmt die Form dieser Nachricht nicht an, ganz gleich, wer sie bekommt.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation>Lesen Sie daneben, was Messenger selbst dazu sagt, bessern Sie die Nachricht aus, senden Sie sie an eine Testperson und dann an die Übrigen.</translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation>Diese Person hat vor zu kurzer Zeit etwas von dieser Art bekommen.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation>Die Einwilligung bleibt erhalten. Versuchen Sie es in zwei Tagen noch einmal.</translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation>Messenger hält dies für eine Nachricht, die gerade erst gesendet wurde.</translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation>Ändern Sie den Text und versuchen Sie es dann noch einmal. Die Einwilligung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation>Headsup wurde beendet, bevor die Antwort kam. Ob die Nachricht angekommen ist, ist nicht bekannt, und sie wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation>Jemand hat nachgesehen und diese Nachricht als nicht gesendet vermerkt. Die Einwilligung kann wieder verwendet werden.</translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation>Versuchen Sie die fehlgeschlagenen Nachrichten dieser Kampagne noch einmal oder heben Sie die Einwilligung für eine andere Nachricht auf.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation>Jemand hat nachgesehen und diese Nachricht als gesendet vermerkt. Die Einwilligung ist verbraucht.</translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation>Dem Zugriffstoken fehlt die Berechtigung pages_messaging.</translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Erstellen Sie ein Zugriffstoken mit dieser Berechtigung, speichern Sie es bei der Seite und setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation>Messenger war nicht erreichbar. Es wurde nichts gesendet, und die Einwilligung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation>Prüfen Sie die Verbindung und setzen Sie den Versand dann fort.</translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation>Die Nachricht ging hinaus, und es kam nicht rechtzeitig eine vollständige Antwort. Vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation>Der Seite oder der App fehlt eine Berechtigung für diese Nachricht.</translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation>Prüfen Sie die Berechtigungen der App und ob One-Time Notification in den Einstellungen der Seite unter „Erweitertes Messaging“ erteilt ist. Setzen Sie den Versand dann fort.</translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation>Messenger kennt für diese Seite keine solche Person. Das Konto besteht nicht mehr, oder die Kennung gehört zu einer anderen Seite.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation>Mit dieser Einwilligung kann nichts gesendet werden. Werden viele Personen einer Liste so abgelehnt, prüfen Sie, ob die Liste zu dieser Seite gehört.</translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation>Die Nachricht ging hinaus, und was zurückkam, war keine Antwort von Messenger. Vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation>Öffnen Sie eine Internetseite, um zu sehen, ob das Netzwerk eine Anmeldung verlangt. Sehen Sie dann in der Unterhaltung mit dieser Person nach und klären Sie es.</translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation>Messenger findet nicht, was die Anfrage nennt, oder darf es nicht zeigen.</translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation>Prüfen Sie Seiten-ID und Zugriffstoken bei der Seite und versuchen Sie es dann noch einmal. Die Einwilligung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation>Messenger hat die Einwilligung nicht anerkannt und meldet, dass die Zeit vorbei ist, in der diese Person angeschrieben werden darf.</translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation>Facebook schränkt den Versand dieser Seite für eine Weile ein.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation>Lesen Sie den Hinweis im Support-Postfach der Seite und warten Sie, bis die Einschränkung endet. Setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation>Das Zugriffstoken der Seite ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Erstellen Sie ein neues, speichern Sie es bei der Seite und setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation>Das Zugriffstoken der Seite gilt nicht mehr.</translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation>Für diese Seite gibt es kein brauchbares Zugriffstoken. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation>Speichern Sie das Zugriffstoken bei der Seite und setzen Sie den Versand dann fort.</translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation>Das Passwort des Facebook-Kontos wurde geändert, deshalb gilt sein Zugriffstoken nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Erstellen Sie ein neues Zugriffstoken, speichern Sie es bei der Seite und setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation>Diese Person ist nicht erreichbar: Die Seite ist blockiert, das Konto ist inaktiv, oder Nachrichten sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation>Facebook hat diesen Vorgang wegen seiner Richtlinien blockiert.</translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation>Beenden Sie den Versand, lesen Sie den Hinweis im Support-Postfach der Seite und antworten Sie dort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation>Messenger bittet darum, langsamer zu senden.</translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation>Der Versand geht nach der Wartezeit von selbst weiter. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation>Messenger meldet einen Fehler in seiner eigenen Antwort. Die Nachricht ging wahrscheinlich hinaus.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation>Sehen Sie in der Unterhaltung mit dieser Person nach und klären Sie es: gesendet oder nicht gesendet.</translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation>Die Seite darf zurzeit nicht um Einwilligungen bitten.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation>Lesen Sie den Hinweis im Support-Postfach der Seite. Ihre vorhandenen Einwilligungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation>Der Versand ist für diese Seite nach einem Verstoß gegen die Richtlinien von Facebook abgeschaltet.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation>Lesen Sie den Hinweis im Support-Postfach der Seite. Setzen Sie den Versand fort, wenn die Sperre nach Stunden oder Tagen endet. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation>Der Server von Messenger meldete einen Fehler, nachdem er die Nachricht hatte. Vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation>Messenger meldet einen vorübergehenden Fehler und sagt nicht, ob die Nachricht hinausging.</translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation>Eine andere App oder eine Automatisierung der Seite führt gerade die Unterhaltung mit dieser Person.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation>Die Einwilligung bleibt erhalten. Versuchen Sie es noch einmal, wenn die andere App die Unterhaltung freigegeben hat.</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation>Messenger hat diese Einwilligung endgültig abgelehnt: Sie wurde verbraucht, ist abgelaufen oder ist ungültig.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation>Mit dieser Einwilligung kann nichts gesendet werden. Bitten Sie die Person um eine neue, wenn sie Ihnen das nächste Mal schreibt.</translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation>Diese Person wurde schon um dieselbe Einwilligung gebeten.</translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation>Bitten Sie nicht noch einmal darum. Die gegebene Einwilligung bleibt erhalten.</translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation>Diese Person hat die Benachrichtigungen zu diesem Thema beendet.</translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation>Respektieren Sie das: Mit dieser Einwilligung kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation>Messenger meldet einen Fehler ohne Ursache und sagt nicht, ob die Nachricht hinausging.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation>Sehen Sie in der Unterhaltung mit dieser Person nach und klären Sie es. Bekommen alle diese Antwort, prüfen Sie die Berechtigungen der App.</translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation>Facebook warnt, dass sich Personen von den Nachrichten dieser Seite gestört fühlen.</translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation>Beenden Sie diese Kampagne und sehen Sie sich Empfängerkreis und Nachricht an. Wenn Sie weitermachen, kann die Seite das Recht zu senden verlieren. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation>Die Graph API kennt die Adresse der Anfrage nicht, wahrscheinlich wegen ihrer Version.</translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation>Prüfen Sie Graph-Version und Graph-Adresse bei der Seite und setzen Sie den Versand dann fort. Es wurde keine Einwilligung verbraucht.</translation>
    </message>
    <message>
        <source>Asked once more, Messenger refused the token: the first message most likely arrived and used it.</source>
        <translation>Auf erneute Nachfrage hat Messenger das Token abgelehnt: Die erste Nachricht ist sehr wahrscheinlich angekommen und hat es verbraucht.</translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.</source>
        <translation>Prüfen Sie, ob One-Time Notification der Seite noch erteilt ist, und versuchen Sie es dann noch einmal. Bekommen andere die Nachricht, wurde diese Einwilligung wahrscheinlich verbraucht oder widerrufen; welches von beidem, sagt Messenger nicht.</translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.</source>
        <translation>Lassen Sie es dabei oder versuchen Sie es nach einigen Tagen noch einmal: Ein sofortiger neuer Versuch schadet der Seite. Messenger sagt nicht, ob die Einwilligung verbraucht ist; sie gilt daher als unbenutzt.</translation>
    </message>
    <message>
        <source>Messenger answered with a code that Headsup does not know. The message probably did not go out.</source>
        <translation>Messenger hat mit einem Code geantwortet, den Headsup nicht kennt. Die Nachricht ging wahrscheinlich nicht hinaus.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.</source>
        <translation>Lesen Sie, was Messenger selbst dazu sagt, sehen Sie in der Unterhaltung mit dieser Person nach und klären Sie es: gesendet, nicht gesendet oder noch einmal versuchen. Bis dahin bleibt die Einwilligung anderen Kampagnen vorenthalten.</translation>
    </message>
    <message>
        <source>%1 Messenger&apos;s words: “%2” (code %3).</source>
        <extracomment>%1: what it means, %2: Messenger&apos;s own words, %3: its code</extracomment>
        <translation>%1 Messenger sagt dazu: „%2“ (Code %3).</translation>
    </message>
    <message>
        <source>The use journal remembers that Messenger accepted this message.</source>
        <translation>Das Verbrauchsprotokoll weiß noch, dass Messenger diese Nachricht angenommen hat.</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation>Feld zu lang</translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation>Ein Feld dieser Zeile ist länger als 64 KB. Vielleicht fehlt ein Anführungszeichen, oder eines ist zu viel.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Zu viele Spalten</translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation>Diese Zeile hat mehr als 2.000 Spalten. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation>Ein Feld beginnt mit einem Anführungszeichen, das nie geschlossen wird. Schließen Sie es oder schreiben Sie es doppelt, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation>Anführungszeichen mitten im Feld</translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation>Direkt nach einem schließenden Anführungszeichen folgt Text. Schreiben Sie das Zeichen innerhalb eines Feldes in Anführungszeichen doppelt.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation>Die Zeile enthält Steuerzeichen, die in keinem Text vorkommen; vielleicht ist sie beschädigt. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation>Passt nicht zum Zeichensatz</translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation>Die Zeile ist im Zeichensatz %1 nicht gültig. Wählen Sie für die Datei einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>Falsche Anzahl von Spalten</translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation>Die Zeile hat %1 Spalten, die erste Zeile hat %2. Vielleicht steht ein Trennzeichen oder ein Zeilenumbruch in einem Feld ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Die Kennung der Person fehlt.</translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation>Kennung durch Tabellenprogramm zerstört</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Ein Tabellenprogramm hat aus der Kennung die Zahl „%1“ gemacht und die letzten Ziffern verworfen; sie lassen sich nicht wiederherstellen. Exportieren Sie die Liste noch einmal und behandeln Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation>Kennung endet wie die ganze Spalte auf Nullen</translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation>Die Kennung „%1“ endet auf null wie fast alle Kennungen dieser Spalte: Ein Tabellenprogramm hat 15 Ziffern behalten und den Rest aufgefüllt. Exportieren Sie die Liste noch einmal und behandeln Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation>Keine Kennung einer Person</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation>„%1“ ist keine seitenbezogene Kennung; diese ist eine Reihe von etwa 16 Ziffern. Prüfen Sie, ob die richtige Spalte gewählt ist.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Einmal-Token</translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation>Das Einmal-Token fehlt. Ohne das Token kann für diese Einwilligung nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation>Einmal-Token durch Tabellenprogramm zerstört</translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Ein Tabellenprogramm hat aus dem Einmal-Token eine Zahl gemacht und die letzten Ziffern verworfen; sie lassen sich nicht wiederherstellen. Exportieren Sie die Liste noch einmal und behandeln Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation>Einmal-Token abgeschnitten</translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation>Das Einmal-Token wurde abgeschnitten. Exportieren Sie die Liste noch einmal mit dem ganzen Token.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Kein gültiges Einmal-Token</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation>Das Einmal-Token enthält Leerzeichen oder Zeichen, die in keinem Token vorkommen. Prüfen Sie, ob die richtige Spalte gewählt ist.</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation>Das Thema fehlt. Tragen Sie es ein oder geben Sie ein Thema für alle Zeilen an, die keines haben.</translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation>Unbekannte Art des Themas</translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation>Die Themenart „%1“ gibt es nicht. Verwenden Sie eine wie back_in_stock oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Keine Aufforderung</translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation>Die Aufforderung fehlt. Niemand kann sagen, wozu die Person eingewilligt hat. Tragen Sie den genauen Text ein.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Aufforderung zu lang</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation>Die Aufforderung hat %1 Zeichen; Messenger erlaubt 65. Sie kann also nicht der gezeigte Text sein. Prüfen Sie, ob die richtige Spalte gewählt ist.</translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation>Kein Zeitpunkt der Einwilligung</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Der Zeitpunkt der Einwilligung fehlt. Eine Einwilligung gilt ein Jahr, deshalb muss ihr Beginn bekannt sein.</translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation>Zeitpunkt nicht verständlich</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation>„%1“ ist als „%2“ nicht verständlich. Schreiben Sie es wie 2026-03-12 08:15:00.</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>Tag oder Monat zuerst</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation>In „%1“ können Tag und Monat so oder so herum stehen. Geben Sie an, was zuerst kommt, oder schreiben Sie es wie 2026-03-12.</translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation>Einwilligung in der Zukunft</translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation>Der Zeitpunkt der Einwilligung „%1“ liegt in der Zukunft. Prüfen Sie die Zeitzone der Datei und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation>Status nicht verständlich</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation>„%1“ ist als „%2“ nicht verständlich. Die Zeile wurde weggelassen, denn ein verbrauchtes Token darf nicht als ungenutzt erscheinen.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Wert zu lang</translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation>Der Wert für „%1“ hat mehr als %2 Zeichen. Prüfen Sie, ob die richtige Spalte gewählt ist.</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>Person wurde gelöscht</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Diese Person wurde aus dem Arbeitsbereich gelöscht und wird nicht wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Token of another person</source>
        <translation>Token einer anderen Person</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Dieses Token ist schon im Arbeitsbereich, aber bei einer anderen Person oder einer anderen Seite. Eine der beiden Angaben ist falsch; was vorhanden war, bleibt.</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>Person nicht bekannt</translation>
    </message>
    <message>
        <source>The list has no Page-scoped ids, and its e-mail address or phone number fits nobody in the workspace, or several people.</source>
        <translation>Die Liste enthält keine seitenbezogenen Kennungen, und E-Mail-Adresse oder Telefonnummer passen zu niemandem im Arbeitsbereich oder zu mehreren Personen.</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation>Gefragt war nach „%1“. Die Nachricht nennt es nicht.</translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation>Nennen Sie „%1“ im ersten Satz.</translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation>Die Nachricht lässt einen Teil dessen weg, wonach gefragt war: „%1“.</translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation>Nennen Sie es so wie in der Aufforderung.</translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation>Die Aufforderung sagt nicht, wonach gefragt war; deshalb lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation>Tragen Sie den Gegenstand im Thema ein, zum Beispiel den Namen des Produkts.</translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation>In der Nachricht scheint es um etwas anderes zu gehen: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation>Senden Sie das an die Personen, die danach gefragt haben, und schreiben Sie hier über das, was die Aufforderung nennt.</translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation>Gefragt war nach „%1“; in der Nachricht steht „%2“.</translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation>Warten Sie, bis es Neues zu „%1“ gibt, oder senden Sie dies an die Personen, die nach „%2“ gefragt haben.</translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation>Die Personen wollten erfahren, dass %1. „%2“ ist eine andere Neuigkeit.</translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation>Sagen Sie, dass %1, oder heben Sie die Nachricht für ein eigenes Thema auf.</translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation>Die Nachricht sagt nicht, dass %1.</translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation>Sagen Sie in klaren Worten, dass %1.</translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation>„%1“: Die versprochene Neuigkeit ist noch nicht wahr. Mit dem Senden wäre die eine Nachricht verbraucht, die Sie senden dürfen.</translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation>Warten Sie, bis die Neuigkeit wahr ist.</translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation>Die Nachricht sagt noch nichts.</translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation>Nennen Sie, worum es geht, und sagen Sie, was es Neues gibt.</translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation>Zur Neuigkeit über einen niedrigeren Preis gehört der Preis, und in der Nachricht steht keiner.</translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation>Schreiben Sie den neuen Preis, die Ersparnis oder den Prozentsatz.</translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation>Zu einer Erinnerung gehört ein Tag oder eine Uhrzeit, und in der Nachricht steht nichts davon.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Schreiben Sie, wann es beginnt.</translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation>Die Aufforderung verspricht einen Link oder eine Datei, und in der Nachricht ist nichts davon.</translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation>Fügen Sie den Link hinzu.</translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation>Die Nachricht bietet %1; gefragt war nach einem Preis unter %2.</translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation>Warten Sie, bis der Preis unter %2 liegt.</translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation>„%1“ verspricht eine Belohnung. Meta verbietet Belohnungen rund um diese Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation>Nehmen Sie die Belohnung heraus und sagen Sie nur, was es Neues gibt.</translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation>„%1“ wirkt auf die Empfänger und auf Meta wie Betrug.</translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation>Nehmen Sie es heraus. Fragen Sie nicht nach Konten, Karten oder Passwörtern.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation>Großbuchstaben und Ausrufezeichen lassen die Nachricht wie Spam aussehen.</translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation>Schreiben Sie in normaler Groß- und Kleinschreibung und mit höchstens einem Ausrufezeichen.</translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation>Die Nachricht bietet auch Dinge an, nach denen niemand gefragt hat.</translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation>Bleiben Sie bei der einen Sache; bitten Sie für das Übrige mit einer neuen Aufforderung um Einwilligung.</translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation>„%1“ ist Werbung für alle, nicht die Neuigkeit, nach der gefragt war.</translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation>Sagen Sie die versprochene Neuigkeit und sonst nichts.</translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation>„%1“ dient einem anderen Zweck als die versprochene Neuigkeit.</translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation>Lassen Sie es weg oder bitten Sie mit einer eigenen Aufforderung darum.</translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation>Diese Sprache wird nur grob verstanden.</translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation>Bitte prüfen Sie selbst, ob die Nachricht das Versprechen hält.</translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation>Nennt %1.</translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation>Sagt, dass %1.</translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation>Enthält den Preis.</translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation>Sagt, wann.</translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation>Enthält den Link.</translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation>„%1“ verspricht eine Belohnung für die Einwilligung. Meta verbietet das in einer Aufforderung.</translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation>Bitten Sie nur für die Neuigkeit um Einwilligung.</translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation>„%1“ in einer Aufforderung wirkt auf die Empfänger und auf Meta wie Betrug.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation>Die Aufforderung nennt nicht, wozu die Personen einwilligen.</translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation>Nennen Sie es, zum Beispiel „Aurora 2 wieder verfügbar? Sag mir Bescheid“.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation>Großbuchstaben und Ausrufezeichen lassen die Aufforderung wie Spam aussehen.</translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation>Schreiben Sie in normaler Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation>der Artikel wieder verfügbar ist</translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation>der Preis gesunken ist</translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation>die Veranstaltung beginnt</translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation>die Veranstaltung stattfindet</translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation>es Karten gibt</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>die Neuheit da ist</translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation>der Verkauf begonnen hat</translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation>wieder geöffnet ist</translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation>die Umfrage offen ist</translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation>die Sache geklärt ist</translation>
    </message>
    <message>
        <source>it is published</source>
        <translation>der Beitrag veröffentlicht ist</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>ein Platz frei ist</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Alter Preis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The message may be about something other than “%1”.</source>
        <translation>Die Nachricht handelt möglicherweise von etwas anderem als „%1“.</translation>
    </message>
    <message>
        <source>Name it as the prompt does, and write about nothing else.</source>
        <translation>Nennen Sie es so wie in der Aufforderung, und schreiben Sie über nichts anderes.</translation>
    </message>
    <message>
        <source>The new price %1 is not below the old price %2.</source>
        <translation>Der neue Preis %1 liegt nicht unter dem alten Preis %2.</translation>
    </message>
    <message>
        <source>Correct the prices of the topic, or wait until the price has dropped.</source>
        <translation>Berichtigen Sie die Preise des Themas, oder warten Sie, bis der Preis gefallen ist.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Meta shows at most %2.</source>
        <translation>Die Aufforderung hat %1 Zeichen; Meta zeigt höchstens %2.</translation>
    </message>
    <message>
        <source>Shorten it, and keep the name of the thing.</source>
        <translation>Kürzen Sie sie, und behalten Sie den Namen der Sache.</translation>
    </message>
    <message>
        <source>“%1” is already past.</source>
        <translation>„%1“ ist schon vorbei.</translation>
    </message>
    <message>
        <source>Correct the date, or do not send this message any more.</source>
        <translation>Korrigieren Sie das Datum oder senden Sie diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>The message is in another language than the prompt.</source>
        <translation>Die Nachricht ist in einer anderen Sprache verfasst als die Aufforderung.</translation>
    </message>
    <message>
        <source>Write in the language in which people opted in.</source>
        <translation>Schreiben Sie in der Sprache, in der die Menschen eingewilligt haben.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Accepted is what Messenger took. What was delivered and read is known only where webhooks tell it. In doubt is what nobody knows.</source>
        <translation>Angenommen ist, was Messenger übernommen hat. Was zugestellt und gelesen wurde, weiß man nur, wo Webhooks es melden. Ungewiss ist, was niemand weiß.</translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>%n Person bekommt diese Nachricht.</numerusform>
            <numerusform>%n Personen bekommen diese Nachricht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%n Einmal-Token wird endgültig verbraucht.</numerusform>
            <numerusform>%n Einmal-Token werden endgültig verbraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%n von ihnen hat in den letzten sieben Tagen schon etwas bekommen.</numerusform>
            <numerusform>%n von ihnen haben in den letzten sieben Tagen schon etwas bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>Für %n von ihnen ist es Nacht, zwischen 21:00 und 8:00.</numerusform>
            <numerusform>Für %n von ihnen ist es Nacht, zwischen 21:00 und 8:00.</numerusform>
        </translation>
    </message>
    <message>
        <source>Button “%1” opens %2</source>
        <comment>title; address</comment>
        <translation>Der Knopf „%1“ öffnet %2</translation>
    </message>
    <message>
        <source>Button “%1” answers in the conversation</source>
        <translation>Der Knopf „%1“ antwortet in der Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a name reads:</source>
        <translation>Jemand ohne Namen liest:</translation>
    </message>
    <message>
        <source>%1 reads:</source>
        <comment>a name</comment>
        <translation>%1 liest:</translation>
    </message>
    <message>
        <source>Not noted.</source>
        <translation>Nicht vermerkt.</translation>
    </message>
    <message>
        <source>%1 agreed to an earlier text; that approval is void.</source>
        <translation>%1 hat einem früheren Text zugestimmt; diese Freigabe gilt nicht mehr.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review before sending: %1</source>
        <translation>Durchsicht vor dem Senden: %1</translation>
    </message>
    <message>
        <source>%1 · topic “%2” · as of %3</source>
        <comment>Page; topic; day and time</comment>
        <translation>%1 · Thema „%2“ · Stand %3</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Hält die Nachricht das Versprechen?</translation>
    </message>
    <message>
        <source>Why it is to be sent all the same: %1</source>
        <translation>Warum sie trotzdem gesendet werden soll: %1</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>So lesen die Menschen sie</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Text %1: whoever changes a word gets another number.</source>
        <comment>the first digits of a hash</comment>
        <translation>Text %1: Wer ein Wort ändert, bekommt eine andere Nummer.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Messages are being sent</source>
        <translation>Nachrichten werden gesendet</translation>
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
    <message>
        <source>Opens the import with this file.</source>
        <translation>Öffnet den Import mit dieser Datei.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation>ein Import oder der Start einer Kampagne läuft noch</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation>ein Name, den kein anderes Thema der Seite hat</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>another topic of the same Page</source>
        <translation>ein anderes Thema derselben Seite</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Aufforderung</translation>
    </message>
    <message>
        <source>a cool-down of a day or more</source>
        <translation>eine Ruhezeit von mindestens einem Tag</translation>
    </message>
    <message>
        <source>notice of Meta</source>
        <translation>Hinweis von Meta</translation>
    </message>
    <message>
        <source>it could not be kept</source>
        <translation>sie konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>das ist der Arbeitsbereich selbst</translation>
    </message>
    <message>
        <source>a backup, not the workspace itself</source>
        <translation>eine Sicherung, nicht der Arbeitsbereich selbst</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>rows of “%1” refer to what is not there</source>
        <translation>Zeilen von „%1“ verweisen auf etwas, das nicht da ist</translation>
    </message>
    <message>
        <source>not even its name can be read</source>
        <translation>nicht einmal sein Name ist lesbar</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>es gibt schon eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>a prompt of this topic, word by word</source>
        <translation>eine Aufforderung dieses Themas, Wort für Wort</translation>
    </message>
    <message>
        <source>some of the topic&apos;s prompts, so that others stay</source>
        <translation>einige Aufforderungen des Themas, sodass andere bleiben</translation>
    </message>
    <message>
        <source>a version of the Graph API, for example v25.0</source>
        <translation>eine Version der Graph-API, zum Beispiel v25.0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>a topic of one-time opt-ins</source>
        <translation>ein Thema mit einmaligen Einwilligungen</translation>
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
        <translation>Hält das Versprechen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Nicht relevant</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <comment>name, state</comment>
        <translation>Kampagne: %1 (%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Write follow-up: %1</source>
        <translation>Nachricht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
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
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>Diese Seite läuft zur Probe: Nachrichten gehen an einen Ersatz in diesem Programm, der wie Messenger antwortet. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>Diese Seite ist echt: Eine Nachricht geht an echte Personen und verbraucht deren Einmal-Token endgültig.</translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>Dies ist eine frühere Kopie des Arbeitsbereichs: %Ln Einwilligung wurde verwendet oder widerrufen, nachdem sie entstand. Sie bleibt verbraucht.</numerusform>
            <numerusform>Dies ist eine frühere Kopie des Arbeitsbereichs: %Ln Einwilligungen wurden verwendet oder widerrufen, nachdem sie entstand. Sie bleiben verbraucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>Die Anfrage wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation>Die Antwort war zu lang, um von Messenger zu sein.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation>Die Adresse ist nicht erlaubt: Sie muss mit https beginnen.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation>Angenommen heißt, dass Messenger die Nachricht entgegengenommen hat. Ob sie zugestellt und gelesen wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation>Bricht die Kampagne ab. Wer noch nicht angeschrieben wurde, behält die Einwilligung für eine andere.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation>
            <numerusform>%Ln freigeben</numerusform>
            <numerusform>%Ln freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation>
            <numerusform>%Ln erneut versuchen</numerusform>
            <numerusform>%Ln erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look in the conversations</source>
        <translation>In den &amp;Unterhaltungen nachsehen</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing.</source>
        <translation>Fragt Messenger, was die Seite den ungewissen Personen zu dieser Zeit geschrieben hat. Entschieden wird dadurch nichts.</translation>
    </message>
    <message>
        <source>&amp;Next wave …</source>
        <translation>&amp;Nächste Welle …</translation>
    </message>
    <message>
        <source>&amp;Send to newcomers …</source>
        <translation>An &amp;Neue senden …</translation>
    </message>
    <message>
        <source>Opens the pre-flight for those of this topic who were not written to yet.</source>
        <translation>Öffnet die Vorabprüfung für alle dieses Themas, denen noch nicht geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ApprovalCard</name>
    <message>
        <source>Note the approval</source>
        <translation>Freigabe vermerken</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Review packet as PDF…</source>
        <translation>Unterlagen zur Durchsicht als PDF …</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Ein zweites Paar Augen</translation>
    </message>
    <message>
        <source>Nobody has noted an approval of this text. It can be sent without one.</source>
        <translation>Niemand hat eine Freigabe dieses Textes vermerkt. Er kann auch ohne gesendet werden.</translation>
    </message>
    <message>
        <source>%1 agreed to this very text, %2.</source>
        <comment>a name; day and time</comment>
        <translation>%1 hat genau diesem Text zugestimmt, %2.</translation>
    </message>
    <message>
        <source>%1 agreed to another text, %2. The text was changed since, so that approval is void.</source>
        <comment>a name; day and time</comment>
        <translation>%1 hat einem anderen Text zugestimmt, %2. Der Text wurde seither geändert, diese Freigabe gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message>
        <source>Prompt to ask</source>
        <translation>Zu stellende Frage</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>Die nächste Frage stellen</translation>
    </message>
    <message>
        <source>Aurora 3 trail shoes in stock</source>
        <translation>Aurora 3 Trailschuhe vorrätig</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Diese Frage aufheben</translation>
    </message>
    <message>
        <source>News about</source>
        <translation>Neuigkeiten über</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>What people read above “Notify me”</source>
        <translation>Was Menschen über „Notify me“ lesen</translation>
    </message>
    <message>
        <source>Ask by itself whoever reacts, while webhooks are received here</source>
        <translation>Von selbst fragen, wer reagiert, solange hier Webhooks empfangen werden</translation>
    </message>
    <message>
        <source>Number of people, to confirm</source>
        <translation>Zahl der Personen, zur Bestätigung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>A new prompt…</source>
        <translation>Eine neue Frage …</translation>
    </message>
    <message>
        <source>Everybody whose 24 hours are open</source>
        <translation>Alle, deren 24 Stunden offen sind</translation>
    </message>
    <message>
        <source>Who reacted to “%1”</source>
        <translation>Wer auf „%1“ reagiert hat</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>There is no topic yet. Import opt-ins first, so that the prompt has one.</source>
        <translation>Es gibt noch kein Thema. Importieren Sie zuerst Einwilligungen, damit die Frage eines hat.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nobody can be asked this just now.</source>
        <translation>Gerade kann niemand gefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>%n Person kann jetzt gefragt werden.</numerusform>
            <numerusform>%n Personen können jetzt gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <comment>number; a clause such as: was asked the same lately</comment>
        <translation>%1 nicht: %2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>%n Person fragen</numerusform>
            <numerusform>%n Personen fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of people to confirm</source>
        <translation>Zum Bestätigen die Zahl der Personen tippen</translation>
    </message>
    <message>
        <source>Asking the Page who it is…</source>
        <translation>Die Seite wird gefragt, wer sie ist …</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>%n Person gefragt</numerusform>
            <numerusform>%n Personen gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>%Ln Einwilligung ist wiederhergestellt. Was seit der Sicherung verbraucht wurde, bleibt verbraucht.</numerusform>
            <numerusform>%Ln Einwilligungen sind wiederhergestellt. Was seit der Sicherung verbraucht wurde, bleibt verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1.</source>
        <translation>Der bisherige Arbeitsbereich ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>%Ln Einwilligung konnte gelesen werden und ist in diesem neuen Arbeitsbereich.</numerusform>
            <numerusform>%Ln Einwilligungen konnten gelesen werden und sind in diesem neuen Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>Wie viele nicht gelesen werden konnten, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is still there. Import your last list again to fill the gaps; what was spent stays spent.</source>
        <translation>Die beschädigte Datei ist noch da. Importieren Sie Ihre letzte Liste noch einmal, um die Lücken zu füllen; was verbraucht wurde, bleibt verbraucht.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Was lesbar ist, wird gespeichert</translation>
    </message>
    <message>
        <source>Save a backup of the workspace…</source>
        <translation>Sicherung des Arbeitsbereichs speichern …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Headsup-Arbeitsbereiche (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saving a backup as %1…</source>
        <translation>Sicherung wird als %1 gespeichert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The backup is saved and checked: %1 (%2). It holds people&apos;s data and tokens; keep it as safe as the workspace.</source>
        <translation>Die Sicherung ist gespeichert und geprüft: %1 (%2). Sie enthält personenbezogene Daten und Einmal-Token; verwahren Sie sie so sicher wie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite *.backup);;All files (*)</source>
        <translation>Headsup-Arbeitsbereiche (*.sqlite *.backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under another name.</source>
        <translation>Möchten Sie die Sicherung %1 an die Stelle dieses Arbeitsbereichs (%2) setzen? Der bisherige Arbeitsbereich bleibt daneben unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
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
    <name>headsup::ui::BoardScreen</name>
    <message>
        <source>24 hours open</source>
        <translation>24 Stunden offen</translation>
    </message>
    <message>
        <source>may be asked now</source>
        <translation>können jetzt gefragt werden</translation>
    </message>
    <message>
        <source>close within 3 hours</source>
        <translation>schließen in 3 Stunden</translation>
    </message>
    <message>
        <source>Nobody&apos;s 24 hours are open</source>
        <translation>Bei niemandem sind die 24 Stunden offen</translation>
    </message>
    <message>
        <source>When people answer, tap a button or react to a message, you may write to them for 24 hours and ask the next question. That is heard from webhooks: import a captured log, or receive them here.</source>
        <translation>Wenn Menschen antworten, auf einen Knopf tippen oder auf eine Nachricht reagieren, dürfen Sie ihnen 24 Stunden lang schreiben und die nächste Frage stellen. Das erfährt man durch Webhooks: Importieren Sie ein aufgezeichnetes Protokoll, oder empfangen Sie sie hier.</translation>
    </message>
    <message>
        <source>Import a captured log</source>
        <translation>Aufgezeichnetes Protokoll importieren</translation>
    </message>
    <message>
        <source>People whose 24 hours are open</source>
        <translation>Personen, deren 24 Stunden offen sind</translation>
    </message>
    <message>
        <source>Prompts that were asked, with what came of them</source>
        <translation>Gestellte Fragen und was daraus wurde</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation>Titel der Schaltfläche</translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation>Titel von Schaltfläche %1</translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation>Art von Schaltfläche %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation>Link von Schaltfläche %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Diese Schaltfläche entfernen</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>Schaltfläche %1 entfernen</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignActs</name>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation>Bei dieser Kampagne kann es für niemanden mehr erneut versucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>%Ln Person behält ihre Einwilligung für eine andere Kampagne.</numerusform>
            <numerusform>%Ln Personen behalten ihre Einwilligungen für eine andere Kampagne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>%Ln als gesendet vermerkt. Das Einmal-Token ist verbraucht.</numerusform>
            <numerusform>%Ln als gesendet vermerkt. Die Einmal-Token sind verbraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>%Ln als nicht gesendet vermerkt. Die Einwilligung ist wieder ungenutzt.</numerusform>
            <numerusform>%Ln als nicht gesendet vermerkt. Die Einwilligungen sind wieder ungenutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>%Ln wieder eingereiht. Setzen Sie den Versand fort, wenn Sie so weit sind.</numerusform>
            <numerusform>%Ln wieder eingereiht. Setzen Sie den Versand fort, wenn Sie so weit sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in line again, but may not be asked at once: asking soon after such a refusal harms the Page. The first of them is due on %1; resume then.</source>
        <translation>
            <numerusform>%Ln Person ist wieder an der Reihe, darf aber nicht sofort angeschrieben werden: Wer nach einer solchen Ablehnung gleich wieder schreibt, schadet der Seite. Sie ist am %1 an der Reihe; setzen Sie die Kampagne dann fort.</numerusform>
            <numerusform>%Ln Personen sind wieder an der Reihe, dürfen aber nicht sofort angeschrieben werden: Wer nach einer solchen Ablehnung gleich wieder schreibt, schadet der Seite. Die erste ist am %1 an der Reihe; setzen Sie die Kampagne dann fort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignHealthModel</name>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige für ein Urteil</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>“Bad”</source>
        <comment>feedback</comment>
        <translation>„Schlecht“</translation>
    </message>
    <message>
        <source>“Good”</source>
        <comment>feedback</comment>
        <translation>„Gut“</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Anteil verloren</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das ist</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation>Noch keine Kampagne</translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation>Eine Kampagne ist eine Nachricht an die Personen, die auf ein Thema warten. Wählen Sie ein Thema und schreiben Sie die erste Nachricht.</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Thema wählen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Wählen Sie zuerst das Thema</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>Der Entwurf „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Begin a new draft with the same message and audience</source>
        <translation>Einen neuen Entwurf mit derselben Nachricht und Zielgruppe beginnen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
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
    <message>
        <source>%1 · columns as you chose them for such a file before</source>
        <comment>about the file</comment>
        <translation>%1 · Spalten, wie Sie sie zuletzt für eine solche Datei gewählt haben</translation>
    </message>
    <message>
        <source>Several columns seem to hold the same: %1. The first one is used; choose another one if it should be that.</source>
        <translation>Mehrere Spalten scheinen dasselbe zu enthalten: %1. Die erste wird genommen; wählen Sie eine andere, wenn es die sein soll.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CommandPalette</name>
    <message>
        <source>Search commands, topics and campaigns</source>
        <translation>Befehle, Themen und Kampagnen suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do? Type a topic, a campaign, a person or a command</source>
        <translation>Was möchten Sie tun? Geben Sie ein Thema, eine Kampagne, eine Person oder einen Befehl ein</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ComposerScreen</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Mehr erfahren</translation>
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
        <translation>Nachricht · %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Pre-&amp;flight →</source>
        <translation>Vorab&amp;prüfung →</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Name der Kampagne</translation>
    </message>
    <message>
        <source>What to look for is read from the prompt again.</source>
        <translation>Wonach gesucht wird, sagt wieder die Aufforderung.</translation>
    </message>
    <message>
        <source>Every message of this topic has to name “%1” now.</source>
        <translation>Jede Nachricht zu diesem Thema muss jetzt „%1“ nennen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The sample leaves a gap: fill in “%1”.</source>
        <translation>Die Vorlage hat noch eine Lücke: Tragen Sie „%1“ ein.</translation>
    </message>
    <message>
        <source>Kept among your templates.</source>
        <translation>Bei Ihren Vorlagen aufgehoben.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message>
        <source>A message with this text was found, %1.</source>
        <comment>time of day</comment>
        <translation>Eine Nachricht mit diesem Text wurde gefunden, %1.</translation>
    </message>
    <message>
        <source>Not found in the whole time in question.</source>
        <translation>Im ganzen fraglichen Zeitraum nicht gefunden.</translation>
    </message>
    <message>
        <source>Cannot tell: the conversation does not show all that was written in the time in question. Within a quarter of an hour it may still appear.</source>
        <translation>Nicht zu sagen: Die Unterhaltung zeigt nicht alles, was im fraglichen Zeitraum geschrieben wurde. Innerhalb einer Viertelstunde kann die Nachricht noch erscheinen.</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <comment>a sentence</comment>
        <translation>Nicht zu sagen: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. Nothing was settled: that is for you to do.</source>
        <comment>how many were found; were not found; cannot be told</comment>
        <translation>%1, %2, %3. Entschieden ist damit nichts: Das liegt bei Ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>%Ln Nachricht wurde gefunden</numerusform>
            <numerusform>%Ln Nachrichten wurden gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>%Ln wurde nicht gefunden</numerusform>
            <numerusform>%Ln wurden nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>zu %Ln lässt sich nichts sagen</numerusform>
            <numerusform>zu %Ln lässt sich nichts sagen</numerusform>
        </translation>
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
    <name>headsup::ui::DayChart</name>
    <message>
        <source>Nothing in these days.</source>
        <translation>Nichts an diesen Tagen.</translation>
    </message>
    <message>
        <source>%1 in all; most on %2.</source>
        <comment>number; a day with its number</comment>
        <translation>%1 insgesamt; am meisten am %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryPane</name>
    <message>
        <source>%1  %2: %3</source>
        <comment>time; state; why</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  %2 to %3: %4</source>
        <comment>time; state before; state after; why</comment>
        <translation>%1  %2 zu %3: %4</translation>
    </message>
    <message>
        <source>Choose a row to see the text, the answer and the life of the opt-in.</source>
        <translation>Wählen Sie eine Zeile, um den Text, die Antwort und den Verlauf der Einwilligung zu sehen.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Antwort im Original</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet vermerken</translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation>Die Nachricht steht in der Unterhaltung. Das Einmal-Token ist verbraucht.</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Als nicht gesendet vermerken</translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation>Die Nachricht steht nicht in der Unterhaltung. Eine andere Kampagne darf das Einmal-Token verwenden.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation>Reiht die Nachricht mit demselben Einmal-Token wieder ein. Ist die erste Nachricht angekommen, lehnt Messenger das Token ab.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation>Für diese Person wurde kein Text erstellt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation>Nachrichten-ID %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation>Code %1, Untercode %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>fbtrace_id %1</source>
        <translation>fbtrace_id %1</translation>
    </message>
    <message>
        <source>Life of the opt-in</source>
        <translation>Verlauf der Einwilligung</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to them at that time. It settles nothing.</source>
        <translation>Fragt Messenger, was die Seite dieser Person zu dieser Zeit geschrieben hat. Entschieden wird dadurch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>Die Anfrage für %Ln Person ging hinaus, und es ist keine Antwort bekannt. Sehen Sie in der Unterhaltung nach und geben Sie dann an, was Sie gefunden haben.</numerusform>
            <numerusform>Die Anfragen für %Ln Personen gingen hinaus, und es ist keine Antwort bekannt. Sehen Sie in den Unterhaltungen nach und geben Sie dann an, was Sie gefunden haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation, then say what you found.</source>
        <translation>Die Anfrage ging hinaus, und es ist keine Antwort bekannt. Sehen Sie in der Unterhaltung nach und geben Sie dann an, was Sie gefunden haben.</translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>In %Ln Unterhaltung nachsehen</numerusform>
            <numerusform>In %Ln Unterhaltungen nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the conversation</source>
        <translation>In der Unterhaltung nachsehen</translation>
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
    <name>headsup::ui::ExportScreen</name>
    <message>
        <source>Opt-ins</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Results of all campaigns</source>
        <translation>Ergebnisse aller Kampagnen</translation>
    </message>
    <message>
        <source>Report by topic</source>
        <translation>Bericht nach Themen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Spent list for another workspace</source>
        <translation>Verbrauchsliste für einen anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>One row an opt-in, with its token: the file comes back into Headsup without loss.</source>
        <translation>Eine Zeile je Einwilligung, mit ihrem Einmal-Token: Die Datei lässt sich ohne Verlust wieder in Headsup importieren.</translation>
    </message>
    <message>
        <source>One row a person, with the number of opt-ins per state.</source>
        <translation>Eine Zeile je Person, mit der Anzahl der Einwilligungen je Status.</translation>
    </message>
    <message>
        <source>One row a person of each campaign: what became of the message, and why.</source>
        <translation>Eine Zeile je Person und Kampagne: was aus der Nachricht wurde und warum.</translation>
    </message>
    <message>
        <source>One row a topic: opt-ins per state, campaigns, what was accepted.</source>
        <translation>Eine Zeile je Thema: Einwilligungen je Status, Kampagnen, was angenommen wurde.</translation>
    </message>
    <message>
        <source>One row a change: when, from which state to which, why, by which campaign.</source>
        <translation>Eine Zeile je Änderung: wann, von welchem Status in welchen, warum, durch welche Kampagne.</translation>
    </message>
    <message>
        <source>Every token that is used, taken or withdrawn here. Another workspace imports it as spent, never as unused.</source>
        <translation>Jedes Einmal-Token, das hier verwendet, vorgemerkt oder widerrufen ist. Ein anderer Arbeitsbereich importiert es als verbraucht, nie als ungenutzt.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text in both. The file holds people&apos;s data: keep it as safe as the workspace.</source>
        <translation>Endet der Name auf .xlsx, entsteht eine Arbeitsmappe, sonst CSV. Kennungen und Einmal-Token sind in beiden Text. Die Datei enthält personenbezogene Daten: Verwahren Sie sie so sicher wie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Arbeitsmappe (*.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln Zeile steht in %1.</numerusform>
            <numerusform>%Ln Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>Der Export ist fertig</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FilterBar</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation>Zeigt in der Liste nur diese Personen</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>werden erneut versucht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation>Ausbessern</translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation>Fügt Ihrer Nachricht „%1“ hinzu</translation>
    </message>
</context>
<context>
    <name>headsup::ui::GaugeBar</name>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>share; what it means</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Guide</name>
    <message>
        <source>Your first campaign, in rehearsal</source>
        <translation>Ihre erste Kampagne, in der Probe</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Put the guide away; Help brings it back</source>
        <translation>Leitfaden weglegen; die Hilfe holt ihn zurück</translation>
    </message>
    <message>
        <source>Put the guide away</source>
        <translation>Leitfaden weglegen</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>Look at a topic</source>
        <translation>Ein Thema ansehen</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Go to the pre-flight</source>
        <translation>Zur Vorabprüfung</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>Weiter und senden</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>You have sent your first campaign, in rehearsal</source>
        <translation>Sie haben Ihre erste Kampagne gesendet, in der Probe</translation>
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
    <name>headsup::ui::HealthScreen</name>
    <message>
        <source>Share of people lost in the last 30 days</source>
        <translation>Anteil der in den letzten 30 Tagen verlorenen Personen</translation>
    </message>
    <message>
        <source>Block rate of the newest week</source>
        <translation>Blockierrate der neuesten Woche</translation>
    </message>
    <message>
        <source>Lost in the last 30 days</source>
        <translation>Verloren in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Blocked in the newest week</source>
        <translation>Blockiert in der neuesten Woche</translation>
    </message>
    <message>
        <source>Block rate week by week</source>
        <translation>Blockierrate Woche für Woche</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Ein Tag der Woche</translation>
    </message>
    <message>
        <source>Block rate of that week</source>
        <translation>Blockierrate dieser Woche</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Meta tells no program who blocked the Page. Page insights show the share of a week: enter it here.</source>
        <translation>Meta sagt keinem Programm, wer die Seite blockiert hat. Die Seiten-Insights zeigen den Anteil einer Woche: Tragen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>How people took each campaign</source>
        <translation>Wie die Kampagnen aufgenommen wurden</translation>
    </message>
    <message>
        <source>No campaign was sent yet.</source>
        <translation>Es wurde noch keine Kampagne gesendet.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>In diesen Tagen wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 messages and prompts: %3 people could not be reached any more, which is how Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From 2 % on the pre-flight warns, from 3 % on nobody else is written to.</source>
        <translation>%1 von %2 Nachrichten und Fragen: %3 Personen waren nicht mehr zu erreichen, so antwortet Messenger für jemanden, der die Seite blockiert hat; %4 Mal „Schlechte Antwort“. Ab 2 % warnt die Vorabprüfung, ab 3 % wird niemandem mehr geschrieben.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>Halt</translation>
    </message>
    <message>
        <source>One to two people in a hundred is what Pages usually see.</source>
        <translation>Eine bis zwei Personen von hundert sind bei Seiten üblich.</translation>
    </message>
    <message>
        <source>Write less often, and only what people asked for. Meta restricts Pages that go on.</source>
        <translation>Schreiben Sie seltener und nur, worum Menschen gebeten haben. Meta schränkt Seiten ein, die so weitermachen.</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>No week of the last 30 days was entered.</source>
        <translation>Für die letzten 30 Tage wurde keine Woche eingetragen.</translation>
    </message>
    <message>
        <source>Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in the Page Support Inbox and answer it there; then go on here.</source>
        <translation>Meta hat am %1 eine Maßnahme gegen diese Seite ergriffen: %2. Alles Senden ist angehalten. Lesen Sie den Hinweis im Support-Postfach der Seite und antworten Sie dort; dann geht es hier weiter.</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>Ich habe mich darum gekümmert</translation>
    </message>
    <message>
        <source>Entered %1 for the week of %2.</source>
        <translation>%1 für die Woche vom %2 eingetragen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message>
        <source>Start receiving</source>
        <translation>Empfang beginnen</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>Empfang beenden</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Ein Text von Ihnen</translation>
    </message>
    <message>
        <source>As kept in the keychain</source>
        <translation>Wie im Schlüsselbund</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Irgendein freier</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Verify token, the same as at Meta</source>
        <translation>Prüftoken, dasselbe wie bei Meta</translation>
    </message>
    <message>
        <source>App secret, to tell Meta&apos;s events from forged ones</source>
        <translation>App-Geheimnis, um Metas Ereignisse von gefälschten zu unterscheiden</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Port auf diesem Rechner</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Hear what people do</source>
        <translation>Hören, was Menschen tun</translation>
    </message>
    <message>
        <source>Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a server write the events to a file, and import that file.</source>
        <translation>Meta erreicht diese Adresse nur über einen eigenen Tunnel oder Proxy mit Zertifikat. Über einen Laptop ist das zum Testen: Eine Adresse, die eine Stunde lang ausfällt, lässt Meta fallen. Lassen Sie im Alltag einen Server die Ereignisse in eine Datei schreiben, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>A prompt was not asked by itself: %1</source>
        <translation>Eine Frage wurde nicht von selbst gestellt: %1</translation>
    </message>
    <message>
        <source>Nobody listens. Reactions come in with the files that you import.</source>
        <translation>Niemand hört zu. Reaktionen kommen mit den Dateien, die Sie importieren.</translation>
    </message>
    <message>
        <source>Listening. Meta has not called yet.</source>
        <translation>Empfangsbereit. Meta hat sich noch nicht gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>Empfangsbereit. %n Nachricht von Meta aufgehoben</numerusform>
            <numerusform>Empfangsbereit. %n Nachrichten von Meta aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 refused</source>
        <comment>begins with a dot in the middle</comment>
        <translation> · %1 abgewiesen</translation>
    </message>
    <message>
        <source>Type the verify token first: the text that you enter at Meta beside the address.</source>
        <translation>Tippen Sie zuerst das Prüftoken: den Text, den Sie bei Meta neben der Adresse eintragen.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HelpScreen</name>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
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
    <message>
        <source>Looking for the topics of the file.</source>
        <translation>Die Themen der Datei werden gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>Diese Spalte nennt mehr als %Ln Thema. Wählen Sie die Spalte mit dem Thema, oder geben Sie ein Thema und eine Aufforderung für die ganze Datei an.</numerusform>
            <numerusform>Diese Spalte nennt mehr als %Ln Themen. Wählen Sie die Spalte mit dem Thema, oder geben Sie ein Thema und eine Aufforderung für die ganze Datei an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Tabellen und aufgezeichnete Webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>Name of a file without its ending: the rejected rows of %1.</extracomment>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Der Import ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>%Ln Einwilligung ist neu.</numerusform>
            <numerusform>%Ln Einwilligungen sind neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation>Ausgelassen, Einwilligung bleibt erhalten</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Hält die Nachricht das Versprechen?</translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation>Eine gesendete Nachricht lässt sich nicht zurückholen, und ein verbrauchtes Einmal-Token bleibt verbraucht. Wenn Sie anhalten, bleiben die Einmal-Token aller Personen erhalten, die noch nicht angeschrieben wurden.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Bevor Sie senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>%Ln Person bekommt diese Nachricht</numerusform>
            <numerusform>%Ln Personen bekommen diese Nachricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>Person bekommt diese Nachricht</numerusform>
            <numerusform>Personen bekommen diese Nachricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%Ln Einmal-Token wird endgültig verbraucht.</numerusform>
            <numerusform>%Ln Einmal-Token werden endgültig verbraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%Ln davon hat in den letzten sieben Tagen schon etwas bekommen.</numerusform>
            <numerusform>%Ln davon haben in den letzten sieben Tagen schon etwas bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation>Niemand bekommt die Nachricht, deshalb gibt es nichts zu beurteilen.</translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>Für %Ln davon ist es jetzt Nacht, zwischen 21:00 und 8:00 Uhr.</numerusform>
            <numerusform>Für %Ln davon ist es jetzt Nacht, zwischen 21:00 und 8:00 Uhr.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation>Für alle, deren Zeitzone bekannt ist, ist es jetzt Tag.</translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation>Es ist kein Zeitpunkt festgelegt, nach dem die Neuigkeit nutzlos ist.</translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation>Die Neuigkeit war bis %1 nützlich.</translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation>Die Neuigkeit ist bis %1 nützlich. Danach wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>Person bekäme diese Nachricht</numerusform>
            <numerusform>Personen bekämen diese Nachricht</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops here, so no token is spent.</source>
        <translation>Hier ist Schluss, deshalb wird kein Einmal-Token verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>Neue: %Ln Person hat noch keinen Platz in dieser Kampagne.</numerusform>
            <numerusform>Neue: %Ln Personen haben noch keinen Platz in dieser Kampagne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next wave: %1; it is the last one for now.</source>
        <comment>how many people</comment>
        <translation>Nächste Welle: %1; es ist vorerst die letzte.</translation>
    </message>
    <message>
        <source>Next wave: %1; %2.</source>
        <comment>how many people; how many wait for later waves</comment>
        <translation>Nächste Welle: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>%Ln wartet auf spätere Wellen</numerusform>
            <numerusform>%Ln warten auf spätere Wellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>%Ln Aufforderung zeigen</numerusform>
            <numerusform>Alle %Ln Aufforderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to them as well</source>
        <translation>Auch ihnen senden</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Whoever is held keeps the opt-in for the next wave.</source>
        <translation>Wer zurückgehalten wird, behält die Einwilligung für die nächste Welle.</translation>
    </message>
    <message>
        <source>Whoever got something in the last seven days is held.</source>
        <translation>Wer in den letzten sieben Tagen etwas bekommen hat, wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Whoever is asleep now, between 21:00 and 8:00, is held.</source>
        <translation>Wer jetzt schläft, zwischen 21:00 und 8:00, wird zurückgehalten.</translation>
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
        <source>Open another workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
    <message>
        <source>Go to the topics</source>
        <translation>Zu den Themen</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>Zu den Kampagnen</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>Go to the Page</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>In dieser Ansicht suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close Headsup</source>
        <translation>Headsup schließen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Export opt-ins, people, results…</source>
        <translation>Einwilligungen, Personen, Ergebnisse exportieren …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>That cannot be taken back any more. %1</source>
        <translation>Das lässt sich nicht mehr zurücknehmen. %1</translation>
    </message>
    <message>
        <source>A campaign paused</source>
        <translation>Eine Kampagne ruht</translation>
    </message>
    <message>
        <source>A campaign is done</source>
        <translation>Eine Kampagne ist fertig</translation>
    </message>
    <message>
        <source>Ask again: whose 24 hours are open</source>
        <translation>Wieder fragen: wessen 24 Stunden offen sind</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Zu den Berichten</translation>
    </message>
    <message>
        <source>Go to the health of the Page</source>
        <translation>Zur Gesundheit der Seite</translation>
    </message>
    <message>
        <source>Find a command, topic, campaign or person</source>
        <translation>Einen Befehl, ein Thema, eine Kampagne oder eine Person finden</translation>
    </message>
    <message>
        <source>Workspaces used last</source>
        <translation>Zuletzt benutzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Seite und Zugriffstoken</translation>
    </message>
    <message>
        <source>What this mode means</source>
        <translation>Was diese Betriebsart bedeutet</translation>
    </message>
    <message>
        <source>Permission from Meta, step by step</source>
        <translation>Erlaubnis von Meta, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Guide to a first campaign</source>
        <translation>Leitfaden zur ersten Kampagne</translation>
    </message>
    <message>
        <source>The guide rehearses. Choose a Page in rehearsal, or open the sample workspace.</source>
        <translation>Der Leitfaden ist für die Probe. Wählen Sie eine Seite in der Probe, oder öffnen Sie den Beispiel-Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MessageEditor</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>Ihre &amp;Nachricht</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation>Hallo {first_name|du}, hier ist die gewünschte Neuigkeit: …</translation>
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
        <translation>Antwort: öffnet die Unterhaltung wieder für 24 Stunden</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation>Link: öffnet eine Internetseite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation>du</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Eine Nachricht hat höchstens drei Schaltflächen.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>Von der Person</translation>
    </message>
    <message>
        <source>Of the topic</source>
        <translation>Vom Thema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact; the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Keep this message as a template</source>
        <translation>Diese Nachricht als Vorlage aufheben</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>Forget one of your own</source>
        <translation>Eine eigene vergessen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation>Nutzlos nach</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation>Tempo in Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation>Personen pro Welle</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation>Personen pro Welle, älteste Einwilligung zuerst</translation>
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
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>%Ln neue Einwilligung reicht für eine Nachricht.</numerusform>
            <numerusform>%Ln neue Einwilligungen reichen für je eine Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>No opt-in is new in this capture. Importing it keeps its events.</source>
        <translation>In dieser Aufzeichnung ist keine Einwilligung neu. Beim Import werden ihre Ereignisse übernommen.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomeTable</name>
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
        <translation>Was geschah</translation>
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
    <name>headsup::ui::PageMenu</name>
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
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageScreen</name>
    <message>
        <source>This Page rehearses. Messages go to a stand-in inside this program; nothing leaves this computer and no access token is needed.</source>
        <translation>Diese Seite läuft zur Probe. Nachrichten gehen an einen Ersatz in diesem Programm; nichts verlässt diesen Computer, und ein Zugriffstoken ist nicht nötig.</translation>
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
    <message>
        <source>Page id %1</source>
        <translation>Seitenkennung %1</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people and spend their one-time tokens for good.</source>
        <translation>Nachrichten dieser Seite gehen an echte Menschen und verbrauchen ihre Einmal-Token endgültig.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageSetupCard</name>
    <message>
        <source>Permission from Meta</source>
        <translation>Erlaubnis von Meta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save the tester</source>
        <translation>Testperson speichern</translation>
    </message>
    <message>
        <source>No tester</source>
        <translation>Keine Testperson</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Save the app secret</source>
        <translation>App-Geheimnis speichern</translation>
    </message>
    <message>
        <source>Remove the app secret</source>
        <translation>App-Geheimnis entfernen</translation>
    </message>
    <message>
        <source>Id of a person, as the list of people shows it</source>
        <translation>Kennung einer Person, wie die Personenliste sie zeigt</translation>
    </message>
    <message>
        <source>Only if your app requires a proof with each call</source>
        <translation>Nur wenn Ihre App zu jedem Aufruf einen Nachweis verlangt</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Testperson</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Graph-Version</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Geheimnis</translation>
    </message>
    <message>
        <source>Test messages go to %1.</source>
        <translation>Testnachrichten gehen an %1.</translation>
    </message>
    <message>
        <source>Nobody gets test messages yet. Best choose yourself.</source>
        <translation>Noch bekommt niemand Testnachrichten. Wählen Sie am besten sich selbst.</translation>
    </message>
    <message>
        <source>In rehearsal no access token is needed.</source>
        <translation>In der Probe ist kein Zugriffstoken nötig.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. A token is then kept until you close Headsup, and nowhere else.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht. Ein Token bleibt dann, bis Sie Headsup schließen, und nirgends sonst.</translation>
    </message>
    <message>
        <source>The keychain holds no access token of this Page.</source>
        <translation>Der Schlüsselbund hat kein Zugriffstoken dieser Seite.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and the app secret.</source>
        <translation>Der Schlüsselbund hat das Zugriffstoken und das App-Geheimnis.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and no app secret.</source>
        <translation>Der Schlüsselbund hat das Zugriffstoken und kein App-Geheimnis.</translation>
    </message>
    <message>
        <source>choice of the tester</source>
        <translation>Wahl der Testperson</translation>
    </message>
    <message>
        <source>The tester is saved.</source>
        <translation>Die Testperson ist gespeichert.</translation>
    </message>
    <message>
        <source>Nobody is the tester now.</source>
        <translation>Jetzt ist niemand Testperson.</translation>
    </message>
    <message>
        <source>change of the Graph version</source>
        <translation>Änderung der Graph-Version</translation>
    </message>
    <message>
        <source>From now on this Page speaks %1.</source>
        <translation>Von jetzt an spricht diese Seite %1.</translation>
    </message>
    <message>
        <source>The app secret is removed from the keychain.</source>
        <translation>Das App-Geheimnis ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>The app secret is in the keychain.</source>
        <translation>Das App-Geheimnis ist im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageStopCard</name>
    <message>
        <source>Stop all sending</source>
        <translation>Versand stoppen</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Stopp aufheben</translation>
    </message>
    <message>
        <source>Sending of this Page</source>
        <translation>Versand dieser Seite</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Warum, für alle, die es später lesen (freiwillig)</translation>
    </message>
    <message>
        <source>Reason of the stop</source>
        <translation>Grund des Stopps</translation>
    </message>
    <message>
        <source>Nobody is written to since %1. %2 Campaigns can be resumed once the stop is lifted.</source>
        <comment>time; who stopped it and why</comment>
        <translation>Seit %1 wird niemand angeschrieben. %2 Kampagnen können fortgesetzt werden, sobald der Stopp aufgehoben ist.</translation>
    </message>
    <message>
        <source>One press stops every campaign of this Page within one request. Nothing more is sent, here or from the command line, until somebody lifts it.</source>
        <translation>Ein Klick stoppt jede Kampagne dieser Seite innerhalb einer Anfrage. Danach wird weder hier noch von der Befehlszeile aus etwas gesendet, bis jemand den Stopp aufhebt.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>earlier stop: from, until, who and why</comment>
        <translation>%1 bis %2: %3</translation>
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
        <source>%1 of %2 opt-ins · %3</source>
        <extracomment>&quot;412 of 461 opt-ins · oldest first&quot;</extracomment>
        <translation>%1 von %2 Einwilligungen · %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonFinder</name>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Person: %1 (%2)</source>
        <comment>name, id</comment>
        <translation>Person: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonScreen</name>
    <message>
        <source>Id %1</source>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Opted out on %1. Nothing that was given up to then is used any more.</source>
        <translation>Abgemeldet am %1. Was bis dahin erteilt wurde, wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>There is no opt-in of this person.</source>
        <translation>Von dieser Person gibt es keine Einwilligung.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>There is no such person in this workspace, or not any more.</source>
        <translation>Diese Person gibt es in diesem Arbeitsbereich nicht oder nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>%1 ist abgemeldet; %Ln Einwilligung ist widerrufen.</numerusform>
            <numerusform>%1 ist abgemeldet; %Ln Einwilligungen sind widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is known of this person</source>
        <translation>Speichern, was über diese Person bekannt ist</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds personal data; give it to nobody else.</source>
        <translation>Gespeichert als %1. Die Datei enthält personenbezogene Daten; geben Sie sie an niemand anderen weiter.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>Diese Person löschen?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Möchten Sie %1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so that no import brings them back. This cannot be undone. Backups and files that were exported before still hold them.</source>
        <translation>Name, Kennung, Kontakte, Nachrichten und Einmal-Token werden entfernt, und die Person wird abgemeldet. Ein Hashwert bleibt, damit kein Import sie zurückbringt. Das lässt sich nicht rückgängig machen. Sicherungen und Dateien, die vorher exportiert wurden, enthalten diese Angaben weiterhin.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Die Person ist gelöscht.</translation>
    </message>
    <message>
        <source>This stays so; it cannot be undone.</source>
        <translation>Das bleibt so; es lässt sich nicht zurücknehmen.</translation>
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
        <translation>Personen werden gezählt und ihre Nachrichten erstellt …</translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation>W&amp;arum trotzdem senden?</translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation>Die Begründung wird bei der Kampagne aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>&amp;Zurück zur Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation>Vorabprüfung · %1</translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation>Zum Senden %1 ein&amp;geben</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation>Zum Senden die Anzahl der Personen eingeben: %1</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation>Es ist nicht klar, ob die Nachricht das Versprechen hält. Bessern Sie sie aus oder schreiben Sie unten, warum sie es hält.</translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation>Die Texte werden festgelegt …</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Messenger wird gefragt, ob dies die richtige Seite ist …</translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation>Das ist nicht die Anzahl der Personen.</translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation>Schreiben Sie zuerst, warum die Nachricht das Versprechen hält.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation>%1 Es wurde nichts gesendet. Die Texte sind festgelegt, und alle sind eingereiht.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>Zur Kampagne</translation>
    </message>
    <message>
        <source>Save the review packet</source>
        <translation>Unterlagen zur Durchsicht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>review.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>durchsicht.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation>&amp;Vorschau für</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Vorschau für</translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation>Nicht für diese Person: %1</translation>
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
        <translation>Nur Personen, die diese Aufforderung sahen</translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation>Nur eine Sprache</translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation>Aufforderung zum Ansehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>for example de</source>
        <translation>zum Beispiel de</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>Zugestimmt wurde</translation>
    </message>
    <message>
        <source>We look for</source>
        <translation>Darauf achten wir</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Zu diesem Thema hat noch niemand eingewilligt.</translation>
    </message>
    <message>
        <source>What every message of this topic has to name. Left empty, it is read from the prompt.</source>
        <translation>Was jede Nachricht zu diesem Thema nennen muss. Bleibt es leer, sagt es die Aufforderung.</translation>
    </message>
    <message>
        <source>%1 (%2 unused)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2 ungenutzt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>%Ln ungenutzte Einwilligung mit dieser Aufforderung.</numerusform>
            <numerusform>%Ln ungenutzte Einwilligungen mit dieser Aufforderung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromptModel</name>
    <message>
        <source>%1 and %2 in doubt</source>
        <translation>%1 und %2 ungewiss</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no share yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>While webhooks are received</source>
        <translation>Solange Webhooks empfangen werden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
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
        <translation>Antwort-Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation>Ein Link öffnet das 24-Stunden-Fenster nicht wieder. Eine Antwort-Schaltfläche schon.</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Hält die Nachricht das Versprechen?</translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation>Schreiben Sie die Nachricht. Schon beim Schreiben wird sie mit dem verglichen, dem die Personen zugestimmt haben.</translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>Zu %Ln anderen Aufforderung passt sie schlechter: „%1“ (%2).</numerusform>
            <numerusform>Zu %Ln anderen Aufforderungen passt sie schlechter. Am schlechtesten: „%1“ (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Eine Nachricht hat höchstens drei Schaltflächen.</translation>
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
    <name>headsup::ui::ReportModel</name>
    <message>
        <source>Prompts that the Page sent itself and Messenger took</source>
        <translation>Fragen, die die Seite selbst gestellt und Messenger übernommen hat</translation>
    </message>
    <message>
        <source>Opt-ins given, from whatever prompt</source>
        <translation>Gegebene Einwilligungen, woher auch immer</translation>
    </message>
    <message>
        <source>One-time tokens that paid for a message; a message in the open 24 hours costs none</source>
        <translation>Einmal-Token, die eine Nachricht bezahlt haben; eine Nachricht in den offenen 24 Stunden kostet keines</translation>
    </message>
    <message>
        <source>Messages that Messenger took</source>
        <translation>Nachrichten, die Messenger übernommen hat</translation>
    </message>
    <message>
        <source>Messages that did not go out</source>
        <translation>Nachrichten, die nicht hinausgingen</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>Nachrichten, von denen niemand weiß, ob sie ankamen</translation>
    </message>
    <message>
        <source>Accepted messages that people answered, tapped or reacted to, as far as events tell</source>
        <translation>Angenommene Nachrichten, auf die Menschen geantwortet, getippt oder reagiert haben, soweit Ereignisse es sagen</translation>
    </message>
    <message>
        <source>Prompts that followed a campaign of this topic</source>
        <translation>Fragen, die einer Kampagne dieses Themas folgten</translation>
    </message>
    <message>
        <source>Opt-ins that ran out without a message</source>
        <translation>Einwilligungen, die ohne Nachricht abliefen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Reagiert</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Wieder gefragt</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportsScreen</name>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>In dieser Zeit ist nichts geschehen</translation>
    </message>
    <message>
        <source>Once people opt in and messages go out, you see here per topic what came of it. Choose a longer time, or import opt-ins to begin.</source>
        <translation>Sobald Menschen einwilligen und Nachrichten hinausgehen, sehen Sie hier je Thema, was daraus wurde. Wählen Sie eine längere Zeit, oder importieren Sie Einwilligungen.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages, per topic</source>
        <translation>Was aus Einwilligungen und Nachrichten wurde, je Thema</translation>
    </message>
    <message>
        <source>Report per topic</source>
        <translation>Bericht je Thema</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 · Rehearsal: nothing of this left the computer</source>
        <comment>a span of time</comment>
        <translation>%1 · Probe: Nichts davon hat den Rechner verlassen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Tabelle (*.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Save the report as PDF, or choose another.</source>
        <translation>Der Drucker nimmt nichts an. Speichern Sie den Bericht als PDF, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Der Bericht ist unterwegs zum Drucker.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Search names, ids and texts</source>
        <translation>Namen, Kennungen und Texte suchen</translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation>Personen dieser Kampagne suchen</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>Personen dieser Kampagne</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>Ergebnisse · %1</translation>
    </message>
    <message>
        <source>This campaign is still a draft: nobody was written to.</source>
        <translation>Diese Kampagne ist noch ein Entwurf: Es wurde noch niemand angeschrieben.</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation>ergebnisse-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln Zeile steht in %1.</numerusform>
            <numerusform>%Ln Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Looking in the conversations, two a second. Nothing is settled by this.</source>
        <translation>Es wird in den Unterhaltungen nachgesehen, zwei pro Sekunde. Entschieden wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RetentionCard</name>
    <message>
        <source>Remove the text of a token once it is used, expired or withdrawn, after</source>
        <translation>Den Text verbrauchter, abgelaufener oder widerrufener Einmal-Token entfernen nach</translation>
    </message>
    <message>
        <source>Remove the wording of events after</source>
        <translation>Den Wortlaut von Ereignissen entfernen nach</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>Wie lange Texte aufbewahrt werden</translation>
    </message>
    <message>
        <source>For the whole workspace, at the start and once a day. What is removed cannot be brought back; a hash stays, so that no list makes a used token look new.</source>
        <translation>Für den ganzen Arbeitsbereich, beim Start und einmal am Tag. Was entfernt ist, lässt sich nicht zurückholen; ein Hashwert bleibt, damit keine Liste ein verbrauchtes Einmal-Token neu aussehen lässt.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Saved. It is applied from now on.</source>
        <translation>Gespeichert. Es gilt ab jetzt.</translation>
    </message>
    <message>
        <source>change of how long texts are kept</source>
        <translation>Änderung der Aufbewahrung von Texten</translation>
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
        <translation>Vorheriges Beispiel</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Kein Beispiel</translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation>Niemand bekommt diese Nachricht.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation>Es ist kein Vorname bekannt</translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation>Eine der längsten</translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation>Wird mit als Erste angeschrieben</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>why this sample; its number; how many</comment>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SendingScreen</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
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
        <translation>Die zuletzt angeschriebenen Personen</translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation>Seit diese Ansicht geöffnet ist, wurde niemand angeschrieben.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation>Hält an und zeigt die Ergebnisse, wo Sie die Übrigen freigeben können</translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation>&amp;Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>Versand · %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Messenger wird gefragt, ob dies die richtige Seite ist …</translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation>Wird angehalten. Antworten, die noch unterwegs sind, werden abgewartet.</translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation>Messenger hat um eine Pause gebeten. Der Versand geht in %1 weiter.</translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation>Zuerst eine Person allein: Ihre Antwort wird abgewartet, bevor jemand anderes angeschrieben wird.</translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation>Der Versand läuft. Wenn Sie anhalten, behalten alle, die noch warten, ihre Einwilligung.</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation>Abgebrochen: %1. Die Übrigen haben ihre Einwilligung behalten.</translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation>Diese Kampagne ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>%1 Sending goes on by itself once the network is back, until %2.</source>
        <comment>why it paused; time of day</comment>
        <translation>%1 Der Versand geht von selbst weiter, sobald das Netz wieder da ist, bis %2.</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Angehalten lassen</translation>
    </message>
    <message>
        <source>This workspace was last sent from another computer. Nothing was sent now. If both computers send, the same token could be used twice, and neither would know. Send from here only if nobody sends from the other copy any more.</source>
        <translation>Aus diesem Arbeitsbereich wurde zuletzt von einem anderen Computer gesendet. Jetzt wurde nichts gesendet. Wenn beide Computer senden, könnte dasselbe Token zweimal verwendet werden, ohne dass einer es weiß. Senden Sie nur dann von hier, wenn aus der anderen Kopie nicht mehr gesendet wird.</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Von diesem Computer senden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Stop the whole Pa&amp;ge</source>
        <translation>&amp;Ganze Seite stoppen</translation>
    </message>
    <message>
        <source>Stops every campaign of this Page, here and from the command line, until somebody lifts it</source>
        <translation>Stoppt jede Kampagne dieser Seite, hier und von der Befehlszeile aus, bis jemand den Stopp aufhebt</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2</source>
        <comment>time; who stopped it and why</comment>
        <translation>Der gesamte Versand dieser Seite ist seit %1 gestoppt. %2</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Stopp aufheben</translation>
    </message>
    <message>
        <source>%1 The first of them on %2.</source>
        <comment>reason of the pause; time</comment>
        <translation>%1 Die erste Person ist am %2 an der Reihe.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message>
        <source>Tell me when a long job ends while I work in another window</source>
        <translation>Melden, wenn etwas Langes fertig ist, während ich in einem anderen Fenster arbeite</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Den üblichen nehmen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Rechner</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Zeiten werden gezeigt in</translation>
    </message>
    <message>
        <source>choice of a language</source>
        <translation>Wahl einer Sprache</translation>
    </message>
    <message>
        <source>choice of the appearance</source>
        <translation>Wahl des Aussehens</translation>
    </message>
    <message>
        <source>choice of a time zone</source>
        <translation>Wahl einer Zeitzone</translation>
    </message>
    <message>
        <source>choice of notices</source>
        <translation>Wahl der Meldungen</translation>
    </message>
    <message>
        <source>Sending and backups</source>
        <translation>Senden und Sicherungen</translation>
    </message>
    <message>
        <source> messages a second</source>
        <translation> Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>What a new campaign begins with; each campaign can have its own.</source>
        <translation>Womit eine neue Kampagne beginnt; jede kann ihre eigene haben.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>A new campaign sends</source>
        <translation>Eine neue Kampagne sendet</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Sicherungen kommen nach</translation>
    </message>
    <message>
        <source>change of the pace</source>
        <translation>Änderung des Tempos</translation>
    </message>
    <message>
        <source>choice of a folder</source>
        <translation>Wahl eines Ordners</translation>
    </message>
    <message>
        <source>What imports remember</source>
        <translation>Was Importe sich merken</translation>
    </message>
    <message>
        <source>The columns you chose come back with the next file of the same shape. Of a file&apos;s headers only a hash is kept.</source>
        <translation>Die gewählten Spalten kommen bei der nächsten Datei derselben Form wieder. Von den Überschriften einer Datei bleibt nur eine Prüfsumme.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone</source>
        <translation>Die Zeitzone des Rechners</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>Noch ist nichts gemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>%Ln Dateiform ist gemerkt.</numerusform>
            <numerusform>%Ln Dateiformen sind gemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and time zone change when Headsup starts again. What you are working on is saved.</source>
        <translation>Sprache und Zeitzone ändern sich, wenn Headsup neu startet. Woran Sie arbeiten, wird gespeichert.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Wohin Sicherungen kommen</translation>
    </message>
    <message>
        <source>forgetting of columns</source>
        <translation>Vergessen der Spalten</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Spelling</name>
    <message>
        <source>The dictionary does not know this word.</source>
        <translation>Das Wörterbuch kennt dieses Wort nicht.</translation>
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
    <name>headsup::ui::StepList</name>
    <message>
        <source>%1 %2</source>
        <comment>button; what it is about</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing waits for you. New opt-ins come with the next import.</source>
        <translation>Nichts wartet auf Sie. Neue Einwilligungen kommen mit dem nächsten Import.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TodayScreen</name>
    <message>
        <source>Nobody waits for news yet</source>
        <translation>Noch wartet niemand auf Neuigkeiten</translation>
    </message>
    <message>
        <source>Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand still and answers that are in doubt. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Hier sehen Sie jeden Morgen, was auf Sie wartet: Einwilligungen, die bald verfallen, Kampagnen, die stillstehen, und Antworten, die ungewiss sind. Importieren Sie zum Beginn die CSV-Datei, die Ihr Werkzeug für Einwilligungen ausgibt.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message>
        <source>unused opt-ins</source>
        <translation>ungenutzte Einwilligungen</translation>
    </message>
    <message>
        <source>Show the topics</source>
        <translation>Themen zeigen</translation>
    </message>
    <message>
        <source>given in the last 30 days</source>
        <translation>in den letzten 30 Tagen gegeben</translation>
    </message>
    <message>
        <source>expire within 30 days</source>
        <translation>verfallen in 30 Tagen</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Show the campaigns</source>
        <translation>Kampagnen zeigen</translation>
    </message>
    <message>
        <source>Opt-ins a day</source>
        <translation>Einwilligungen pro Tag</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Ungenutzte Einwilligungen verfallen im</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicBars</name>
    <message>
        <source>%1 %2</source>
        <comment>what is counted; number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic: numbers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicHead</name>
    <message>
        <source>Write follow-up</source>
        <translation>Nachricht schreiben</translation>
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
        <source>Nobody waits for news on this topic now.</source>
        <translation>Auf Neues zu diesem Thema wartet gerade niemand.</translation>
    </message>
    <message>
        <source>in a campaign</source>
        <translation>in einer Kampagne</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Ungenutzte Einwilligungen verfallen im</translation>
    </message>
    <message>
        <source>Show only these opt-ins</source>
        <translation>Nur diese Einwilligungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>%Ln ungenutzte Einwilligung: eine Nachricht.</numerusform>
            <numerusform>%Ln ungenutzte Einwilligungen, je eine Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Name, kind and fields…</source>
        <translation>Name, Art und Felder …</translation>
    </message>
    <message>
        <source>Split by prompt…</source>
        <translation>Nach Aufforderungen teilen …</translation>
    </message>
    <message>
        <source>Merge into another topic…</source>
        <translation>Mit einem anderen Thema zusammenführen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
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
    <name>headsup::ui::TopicNamesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>What did people ask for?</source>
        <translation>Worum haben die Personen gebeten?</translation>
    </message>
    <message>
        <source>The file tells topics by their numbers only. Say what each of them is about and which words people agreed to; every message is compared with those words.</source>
        <translation>Die Datei nennt Themen nur mit Nummern. Sagen Sie zu jedem, worum es geht und welchem Text die Personen zugestimmt haben; jede Nachricht wird mit diesem Text verglichen.</translation>
    </message>
    <message>
        <source>The file does not tell the prompts. Write the words that people agreed to; every message is compared with them.</source>
        <translation>Die Datei enthält die Aufforderungen nicht. Schreiben Sie den Text, dem die Personen zugestimmt haben; jede Nachricht wird damit verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>%Ln Einwilligung</numerusform>
            <numerusform>%Ln Einwilligungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the topic, for example Aurora 2 trail shoes</source>
        <translation>Name des Themas, zum Beispiel Trailschuhe Aurora 2</translation>
    </message>
    <message>
        <source>Name of the topic that the file calls %1</source>
        <translation>Name des Themas, das in der Datei %1 heißt</translation>
    </message>
    <message>
        <source>Kind of the topic that the file calls %1</source>
        <translation>Art des Themas, das in der Datei %1 heißt</translation>
    </message>
    <message>
        <source>Choose the kind …</source>
        <translation>Art wählen …</translation>
    </message>
    <message>
        <source>The prompt they saw, word for word</source>
        <translation>Die gesehene Aufforderung, Wort für Wort</translation>
    </message>
    <message>
        <source>Prompt of the topic that the file calls %1</source>
        <translation>Aufforderung des Themas, das in der Datei %1 heißt</translation>
    </message>
    <message>
        <source>A prompt has at most %1 characters; this one has %2.</source>
        <translation>Eine Aufforderung hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>Every topic needs its name, kind and prompt.</source>
        <translation>Jedes Thema braucht Name, Art und Aufforderung.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicWork</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>Prompts that go to the new topic</source>
        <translation>Aufforderungen, die zum neuen Thema gehen</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Name des neuen Themas</translation>
    </message>
    <message>
        <source>The topic that remains</source>
        <translation>Das Thema, das bleibt</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Thema ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the prompts that get a topic of their own</source>
        <translation>Wählen Sie die Aufforderungen, die ein eigenes Thema bekommen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>topic, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge “%1” into another topic</source>
        <translation>„%1“ mit einem anderen Thema zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Files that still use the old name are understood.</source>
        <translation>Dateien, die noch den alten Namen verwenden, werden verstanden.</translation>
    </message>
    <message>
        <source>%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.</source>
        <translation>%1 Einwilligungen bekommen das neue Thema, %2 bleiben. Für jede Person bleibt die Aufforderung, die sie gesehen hat.</translation>
    </message>
    <message>
        <source>“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still finds it. This cannot be undone at once, but a topic can be split by prompt.</source>
        <translation>„%1“ wird %2 Einwilligungen haben. Für jede Person bleibt die Aufforderung, die sie gesehen hat; unter dem Namen „%3“ ist das Thema weiterhin zu finden. Das lässt sich nicht in einem Schritt rückgängig machen, ein Thema kann aber nach Aufforderungen geteilt werden.</translation>
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
    <message>
        <source>The topic is saved.</source>
        <translation>Das Thema ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a topic of its own now. Everybody keeps the prompt they saw.</source>
        <translation>„%1“ ist jetzt ein eigenes Thema. Für jede Person bleibt die Aufforderung, die sie gesehen hat.</translation>
    </message>
    <message>
        <source>The topics are one now. Everybody keeps the prompt they saw.</source>
        <translation>Die Themen sind jetzt eines. Für jede Person bleibt die Aufforderung, die sie gesehen hat.</translation>
    </message>
    <message>
        <source>Everybody of this topic saw the same prompt, so there is nothing to split.</source>
        <translation>Alle Personen dieses Themas haben dieselbe Aufforderung gesehen, daher gibt es nichts zu teilen.</translation>
    </message>
    <message>
        <source>“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody keeps the prompt they saw.</source>
        <translation>„%1“ (%2 Einwilligungen) und „%3“ (%4) ähneln einander. Möchten Sie das zweite in das erste übernehmen? Für jede Person bleibt die Aufforderung, die sie gesehen hat.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>change of the topic</source>
        <translation>Änderung des Themas</translation>
    </message>
    <message>
        <source>split of the topic</source>
        <translation>Teilung des Themas</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WeekChart</name>
    <message>
        <source>No week was entered yet.</source>
        <translation>Noch wurde keine Woche eingetragen.</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>a day; a share</comment>
        <translation>Woche vom %1: %2</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>share</comment>
        <translation>%1: Warnung</translation>
    </message>
    <message>
        <source>%1: nobody else is written to</source>
        <comment>share</comment>
        <translation>%1: niemandem wird mehr geschrieben</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d. MMM</translation>
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
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Speichern, was lesbar ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Makes a new workspace of every row that is still readable. The damaged file is only read.</source>
        <translation>Legt aus jeder noch lesbaren Zeile einen neuen Arbeitsbereich an. Die beschädigte Datei wird nur gelesen.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowModel</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes left</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>No: the 24 hours are over</source>
        <translation>Nein: Die 24 Stunden sind vorbei</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a clause such as: was asked the same lately</comment>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>Frage wählen</translation>
    </message>
    <message>
        <source>–</source>
        <comment>reacted to no message of ours</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Last did</source>
        <translation>Zuletzt getan</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>Reagiert auf</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Zeit übrig</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Darf gefragt werden</translation>
    </message>
</context>
</TS>
