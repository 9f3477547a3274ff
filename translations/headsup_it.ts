<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>Ask</name>
    <message>
        <source>The 24 hours are nearly over</source>
        <translation>Le 24 ore sono quasi trascorse</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Notifiche rifiutate</translation>
    </message>
    <message>
        <source>Waits for news of this topic already</source>
        <translation>Attende già novità su questo argomento</translation>
    </message>
    <message>
        <source>Was asked the same lately</source>
        <translation>Ha ricevuto di recente la stessa richiesta</translation>
    </message>
    <message>
        <source>Did not react to the campaign</source>
        <translation>Non ha reagito alla campagna</translation>
    </message>
    <message>
        <source>You decided not to ask this person</source>
        <translation>Si è deciso di non inviare la richiesta a questa persona</translation>
    </message>
    <message>
        <source>An earlier request is not answered yet</source>
        <translation>Una richiesta precedente è ancora senza risposta</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio in corso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation>È stata messa in pausa manualmente. Il resto è in attesa.</translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation>Headsup si è chiuso durante l’invio. Il resto è in attesa.</translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation>Messenger ha rifiutato una chiamata per un motivo che riguarda l’intera Pagina.</translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation>Troppi messaggi non riusciti: l’invio è stato interrotto per proteggere la Pagina.</translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation>Messenger ha chiesto una pausa.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation>Impossibile raggiungere Messenger. Non si è scritto a nessun altro.</translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation>Non è stato possibile salvare un risultato: l’invio è stato interrotto.</translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation>È passato il momento dopo il quale questo messaggio non è più utile.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped.</source>
        <translation>Tutti gli invii di questa Pagina sono interrotti.</translation>
    </message>
    <message>
        <source>Whoever is left in line may be asked again only later.</source>
        <translation>Con le persone ancora in coda si può ritentare solo più tardi.</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accettato</numerusform>
            <numerusform>%Ln accettati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non riuscito</numerusform>
            <numerusform>%Ln non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln incerto</numerusform>
            <numerusform>%Ln incerti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln in attesa</numerusform>
            <numerusform>%Ln in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Non è ancora stato scritto nulla</translation>
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
        <translation>Continua a scrivere</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Segui l’invio</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>Riprendi per %Ln</numerusform>
            <numerusform>Riprendi per %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not valid JSON, so it may be damaged.</source>
        <translation>Questo non è JSON valido, quindi potrebbe essere danneggiato.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line. Import it again once it is complete; what is known already is not taken twice.</source>
        <translation>Il file termina a metà di questa riga. Importarlo di nuovo quando sarà completo; ciò che è già noto non viene ripreso due volte.</translation>
    </message>
    <message>
        <source>This entry is longer than 16 MB, which no webhook sends.</source>
        <translation>Questa voce supera i 16 MB, cosa che nessun webhook invia.</translation>
    </message>
    <message>
        <source>This entry is nested deeper than any webhook writes.</source>
        <translation>Questa voce è annidata più in profondità di quanto scriva un webhook.</translation>
    </message>
    <message>
        <source>This is JSON, but not an event of a Page&apos;s webhook.</source>
        <translation>Questo è JSON, ma non un evento del webhook di una Pagina.</translation>
    </message>
    <message>
        <source>This is about “%1”, not about a Page on Messenger. It is left out.</source>
        <translation>Questo riguarda “%1”, non una Pagina su Messenger. Viene escluso.</translation>
    </message>
    <message>
        <source>This event belongs to the Page %1. Import it for that Page.</source>
        <translation>Questo evento appartiene alla Pagina %1. Importarlo per quella Pagina.</translation>
    </message>
    <message>
        <source>The id “%1” is written as a number, so its last digits may be lost. Capture it again with ids as text.</source>
        <translation>L’ID “%1” è scritto come numero, quindi le ultime cifre potrebbero essere andate perse. Acquisirlo di nuovo con gli ID in formato testo.</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Manca l’ID della persona.</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits.</source>
        <translation>“%1” non è un ID specifico della Pagina, che è una serie di circa 16 cifre.</translation>
    </message>
    <message>
        <source>The opt-in has no token. Without it nothing can be sent for this opt-in.</source>
        <translation>Il consenso non ha un token. Senza token non è possibile inviare nulla per questo consenso.</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has.</source>
        <translation>Il token contiene spazi o caratteri che nessun token ha.</translation>
    </message>
    <message>
        <source>The opt-in names no topic. Import it again and give one topic for all that have none.</source>
        <translation>Il consenso non indica alcun argomento. Importarlo di nuovo e indicare un argomento per tutti quelli che ne sono privi.</translation>
    </message>
    <message>
        <source>The topic has more than 200 characters.</source>
        <translation>L’argomento ha più di 200 caratteri.</translation>
    </message>
    <message>
        <source>The opt-in does not say which prompt was shown, and its payload has %1 characters where a prompt has at most 65. Import it again and give the prompt for all that have none.</source>
        <translation>Il consenso non indica quale richiesta è stata mostrata e il suo payload ha %1 caratteri, mentre una richiesta ne ha al massimo 65. Importarlo di nuovo e indicare la richiesta per tutti quelli che ne sono privi.</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Manca la data del consenso. Un consenso dura un anno, quindi il suo inizio deve essere noto.</translation>
    </message>
    <message>
        <source>The time of the opt-in has not come yet. Check the clock of this computer.</source>
        <translation>La data del consenso è nel futuro. Controllare l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Questa persona è stata cancellata dall’area di lavoro e non viene ripresa.</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Questo token è già nell’area di lavoro, ma per un’altra persona o un’altra Pagina. Una delle due indicazioni è errata; quanto era presente rimane.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Messenger&apos;s. Opt-ins would expire too early by it: set it right.</source>
        <translation>L’orologio di questo computer è avanti di %1 rispetto a quello di Messenger. In questo modo i consensi scadrebbero troppo presto: regolarlo.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Messenger&apos;s. Opt-ins would count as good for too long by it: set it right.</source>
        <translation>L’orologio di questo computer è indietro di %1 rispetto a quello di Messenger. In questo modo i consensi risulterebbero validi troppo a lungo: regolarlo.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>In attesa del proprio turno</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In transito</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Da ritentare</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation>Il consenso risale a più di un anno fa</translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation>Ha già ricevuto un messaggio con questo consenso</translation>
    </message>
    <message>
        <source>Used by another tool, or from another copy of this workspace</source>
        <translation>Usato da un altro strumento o da un’altra copia di questa area di lavoro</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Notifiche rifiutate</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation>Messenger ha rifiutato definitivamente questo consenso</translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation>Un tentativo precedente non è ancora risolto</translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation>Fa parte di un’altra campagna non ancora conclusa</translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation>Riceve il messaggio tramite un consenso precedente</translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation>Riservato alla prossima ondata</translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation>Il testo è troppo lungo con il nome di questa persona</translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation>La campagna è stata annullata prima</translation>
    </message>
    <message>
        <source>Was written to with this permission within the last 48 hours</source>
        <translation>Ha già ricevuto un messaggio con questo permesso nelle ultime 48 ore</translation>
    </message>
    <message>
        <source>Stopped these notifications</source>
        <translation>Ha fermato queste notifiche</translation>
    </message>
    <message>
        <source>The 24 hours since the person&apos;s last message are over</source>
        <translation>Sono passate le 24 ore dall’ultimo messaggio della persona</translation>
    </message>
    <message>
        <source>Held: it is night where they are. Kept for the next wave</source>
        <translation>In attesa: lì è notte. Riservato alla prossima ondata</translation>
    </message>
    <message>
        <source>Held: got something this week. Kept for the next wave</source>
        <translation>In attesa: ha ricevuto qualcosa questa settimana. Riservato alla prossima ondata</translation>
    </message>
</context>
<context>
    <name>EmojiMenu</name>
    <message>
        <source>waving hand</source>
        <translation>mano che saluta</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>sorriso</translation>
    </message>
    <message>
        <source>heart eyes</source>
        <translation>occhi a cuore</translation>
    </message>
    <message>
        <source>party</source>
        <translation>festa</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cuore</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>pollice in su</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>grazie</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>scintille</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>campana</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>sveglia</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>biglietto</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musica</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>pacco</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>consegna</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>acquisti</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>cartellino del prezzo</translation>
    </message>
    <message>
        <source>money</source>
        <translation>denaro</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>scarpa</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>vestito</translation>
    </message>
    <message>
        <source>books</source>
        <translation>libri</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>caffè</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>pasto</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>pianta</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>corridore</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>tenda</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sole</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>neve</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>segno di spunta</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>freccia</translation>
    </message>
    <message>
        <source>pointing down</source>
        <translation>dito in giù</translation>
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
        <translation>Unicode (UTF-16, little endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, big endian)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidentale (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.</source>
        <translation>Si è verificato un errore in Headsup (%1). Per questo motivo non è stato inviato nulla. Si prega di segnalarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation>“%1” non può essere usato qui. Valore atteso: %2.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation>Interrotto prima della fine. Nulla di questo passaggio è stato conservato.</translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation>Manca la richiesta. È il testo esatto che la persona ha accettato.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation>La richiesta ha %1 caratteri; Messenger ne consente 65. Controllare che sia usata la colonna giusta.</translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation>Il messaggio è vuoto. Scrivere ciò che la persona ha chiesto di sapere.</translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation>Il messaggio ha %1 caratteri; Messenger ne accetta %2 qui. Accorciarlo.</translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation>Il messaggio ha %1 pulsanti; Messenger ne mostra al massimo tre. Rimuoverne alcuni.</translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation>Un pulsante non ha titolo. Scrivere fino a 20 caratteri.</translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation>Il titolo del pulsante “%1” supera i 20 caratteri. Accorciarlo.</translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation>Il pulsante di risposta “%1” richiede un payload da 1 a 1000 caratteri.</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation>“%1” non è un indirizzo web completo. Usarne uno che inizi con https://.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation>La variabile “%1” non esiste. Quelle note sono first_name, last_name e name.</translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation>La variabile “%1” richiede un testo sostitutivo per le persone senza nome, ad esempio {%1|a Lei}.</translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation>A una “{” manca la “}”. Chiudere la variabile oppure scrivere {{ per una semplice parentesi.</translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation>Un consenso non può passare da “%1” a “%2”. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>Il file “%1” non esiste. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>Impossibile leggere “%1”: %2. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>Impossibile scrivere “%1”: %2. Ciò che era presente prima è intatto.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>“%1” è vuoto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation>“%1” non sembra un file di testo. Esportare l’elenco in formato CSV e riprovare. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation>“%1” è cambiato durante la lettura. Non è stato conservato nulla; importarlo di nuovo quando sarà completo.</translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation>Nessuna colonna contiene “%1”. Il file contiene: %2. Scegliere la colonna manualmente.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”, so it is not clear which one is meant. Choose the column by hand, by its number from 1. Nothing was changed.</source>
        <translation>Più colonne si chiamano “%1”, quindi non è chiaro quale si intenda. Scegliere la colonna manualmente, in base al suo numero a partire da 1. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation>La corrispondenza “%1” non è comprensibile. Scrivere CAMPO=COLONNA con un campo noto e una colonna del file.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation>Il fuso orario “%1” non è noto. Usare un nome come Europe/Berlin.</translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation>Impossibile usare il file del messaggio “%1”: %2.</translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation>Impossibile usare lo script di errori “%1”: %2.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>Impossibile leggere il JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation>“%1” non è un’area di lavoro di Headsup. È stato lasciato com’era; scegliere un altro file.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation>L’area di lavoro “%1” è danneggiata (%2). È stata lasciata com’era; ripristinare una copia di backup o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation>L’area di lavoro “%1” è stata creata con una versione più recente di Headsup. È stata lasciata com’era; aggiornare Headsup per aprirla.</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation>L’area di lavoro “%1” è in uso: %2. Chiuderla prima in quel punto oppure usare un’altra area di lavoro.</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>Impossibile scrivere nell’area di lavoro “%1”. Non è stato modificato nulla; controllare i permessi del file e della sua cartella.</translation>
    </message>
    <message>
        <source>The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a token could be spent twice. If this copy is the one to go on with, choose this computer for sending first.</source>
        <translation>L’area di lavoro “%1” viene inviata da un altro computer o account. Non è stato inviato nulla: se inviassero entrambi, un token potrebbe essere consumato due volte. Se si intende continuare con questa copia, scegliere prima questo computer per l’invio.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation>Sul disco non c’è più spazio per “%1”. Quanto salvato prima è al sicuro; liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of the last import and the last message of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if it is right, import the current list once more and go on.</source>
        <translation>L’orologio di questo computer è avanti di oltre 400 giorni rispetto all’ultima importazione e all’ultimo messaggio di questa area di lavoro (%1). Nessun consenso è stato contrassegnato come scaduto e non è stato inviato nulla. Regolare l’orologio; se è corretto, importare ancora una volta l’elenco attuale e proseguire.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, Messenger&apos;s says %2. With a clock that far off no opt-in is marked as expired and nothing is sent. Set the clock, then go on.</source>
        <translation>L’orologio di questo computer indica %1, quello di Messenger %2. Con un orologio così sfasato nessun consenso viene contrassegnato come scaduto e non viene inviato nulla. Regolare l’orologio, quindi proseguire.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the stop: in the window under Page, or with “headsup-cli page go”.</source>
        <translation>Tutti gli invii di questa Pagina sono interrotti dal %1. %2 Non si scrive a nessuno finché una persona non revoca l’interruzione: nella finestra, in Pagina, oppure con “headsup-cli page go”.</translation>
    </message>
    <message>
        <source>No message of this campaign that was asked for is uncertain. Nothing was changed.</source>
        <translation>Nessuno dei messaggi indicati di questa campagna è incerto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation>Impossibile modificare l’area di lavoro: %1. Quanto salvato prima è al sicuro.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Non trovato: %1 con l’ID %2.</translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation>Questa area di lavoro non contiene la Pagina %1.</translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation>Questa area di lavoro contiene più Pagine. Indicare quale si intende.</translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation>Questa area di lavoro non contiene ancora alcuna Pagina. Aggiungerne prima una.</translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation>La Pagina %1 è già in questa area di lavoro.</translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation>“%1” non è un ID di Pagina. Un ID di Pagina è una serie di cifre.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation>“%1” non può essere usato come indirizzo Graph. Deve iniziare con https://; http:// è consentito solo verso questo computer.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph version: it has ended or is none. Use v21.0 or newer, such as v25.0.</source>
        <translation>“%1” non può essere usato come versione di Graph: non è più valida o non è una versione. Usare v21.0 o successiva, ad esempio v25.0.</translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation>Non è noto alcun token di accesso per la Pagina %1. Non è stato inviato nulla. Salvarne uno per la Pagina o impostare HEADSUP_PAGE_TOKEN.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation>Il portachiavi di sistema non può essere usato qui (%1). Il token di accesso viene conservato fino alla chiusura di Headsup.</translation>
    </message>
    <message>
        <source>%1 Messenger was not reached, and nothing was sent.</source>
        <translation>%1 Messenger non è stato raggiunto e non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation>La risposta non è arrivata da Messenger (%1). Potrebbe esserci di mezzo una pagina di accesso della rete.</translation>
    </message>
    <message>
        <source>%2 Messenger&apos;s code is %1.</source>
        <translation>%2 Il codice di Messenger è %1.</translation>
    </message>
    <message>
        <source>The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing was sent; store the Page&apos;s own access token.</source>
        <translation>Il token di accesso appartiene a un’altra Pagina o a una persona (%2), non alla Pagina %1. Non è stato inviato nulla; salvare il token di accesso della Pagina stessa.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>La porta %1 è in uso da parte di un altro programma. Scegliere un’altra porta.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation>Lo stato di questa campagna è “%1”: non è più una bozza, quindi non può essere modificata. In alternativa, duplicarla.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation>Lo stato di questa campagna è “%1”, quindi non c’è nulla da inviare.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it first; nothing was changed.</source>
        <translation>Questa campagna è in fase di invio. Metterla prima in pausa; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the person can be erased. Nothing was changed.</source>
        <translation>Un messaggio per %1 è in transito, oppure non si sa se sia arrivato. Stabilirne prima l’esito; poi la persona potrà essere cancellata. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation>Non resta nessuno a cui scrivere: tutti i consensi di questo argomento sono usati, scaduti o revocati.</translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation>Il messaggio non mantiene la promessa della richiesta, quindi non viene inviato. Correggere il messaggio e verificare di nuovo.</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation>Non è chiaro se il messaggio mantenga la promessa. Correggerlo oppure annotare perché la mantiene.</translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation>È stato digitato %1, ma questo messaggio verrebbe ricevuto da %2 persone. Non è stato inviato nulla; rivedere il controllo finale.</translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation>Questa area di lavoro non contiene l’argomento %1.</translation>
    </message>
    <message>
        <source>The app secret is missing, so nobody could tell Meta&apos;s events from forged ones. Nothing was received. Set HEADSUP_APP_SECRET to the secret of your app and start again.</source>
        <translation>Manca la chiave segreta dell’app, quindi nessuno potrebbe distinguere gli eventi di Meta da quelli falsificati. Non è stato ricevuto nulla. Impostare HEADSUP_APP_SECRET sulla chiave segreta dell’app e ricominciare.</translation>
    </message>
    <message>
        <source>%1 percent of the people were lost to the Page: %3. The limit is %2 percent. Nothing was sent. Find out why before anybody else is written to.</source>
        <translation>La Pagina ha perso il %1 % delle persone: %3. Il limite è il %2 %. Non è stato inviato nulla. Scoprirne il motivo prima di scrivere ad altri.</translation>
    </message>
    <message>
        <source>Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in the Page Support Inbox; once it is dealt with, confirm that and go on.</source>
        <translation>Meta ha adottato misure nei confronti di questa Pagina dal %1: %2. Non è stato inviato nulla. Leggere l’avviso nella casella di assistenza della Pagina; una volta risolta la questione, confermarlo e proseguire.</translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation>Questo messaggio non era più utile dopo il seguente momento, ormai passato: %1. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation>Il messaggio è cambiato dopo il controllo finale. Non è stato inviato nulla; rivedere il controllo finale.</translation>
    </message>
    <message>
        <source>A message that is itself a request has Messenger&apos;s “Notify Me” button and no other. Remove the buttons.</source>
        <translation>Un messaggio che è esso stesso una richiesta ha il pulsante «Notify Me» di Messenger e nessun altro. Togliere i pulsanti.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a language such as en or de_DE, and reply buttons alone.</source>
        <translation>«%1» non può far parte di un modello di utilità. Usare un nome in minuscolo con cifre e «_», una lingua come en o de_DE e solo pulsanti di risposta.</translation>
    </message>
    <message>
        <source>This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes templates and nothing else, and only a one-time opt-in pays for the next request.</source>
        <translation>Questo messaggio non va bene per l’argomento, il cui tipo di permesso è «%1»: un argomento di utilità accetta solo modelli, e solo un consenso monouso paga la prossima richiesta.</translation>
    </message>
    <message>
        <source>The topic&apos;s kind of permission is “%1”. Name it with --permission, or choose another topic.</source>
        <translation>Il tipo di permesso dell’argomento è «%1». Indicarlo con --permission o scegliere un altro argomento.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Opt-in</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Button tapped</source>
        <translation>Pulsante toccato</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reazione</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Stopped notifications</source>
        <translation>Notifiche interrotte</translation>
    </message>
    <message>
        <source>Resumed notifications</source>
        <translation>Notifiche riprese</translation>
    </message>
    <message>
        <source>Policy enforcement</source>
        <translation>Applicazione delle norme</translation>
    </message>
    <message>
        <source>Message of the Page</source>
        <translation>Messaggio della Pagina</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not known here</source>
        <translation>non noto qui</translation>
    </message>
    <message>
        <source>a spreadsheet takes 1,048,576 rows and there are %1; save them as CSV, or topic by topic</source>
        <translation>un foglio di calcolo accetta 1.048.576 righe e ce ne sono %1; salvarle in formato CSV oppure argomento per argomento</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>non è stato possibile metterlo al suo posto</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>esiste una cartella con quel nome</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>This workspace lies on a network drive (%1). Two computers may change it at once there, and what was saved may get lost. Move it to a folder of this computer before you send.</source>
        <translation>Questa area di lavoro si trova su un’unità di rete (%1). Lì due computer possono modificarla contemporaneamente e ciò che è stato salvato può andare perso. Spostarla in una cartella di questo computer prima di inviare.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is synced with other computers (%1). A copy made while Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own before you send.</source>
        <translation>Questa area di lavoro si trova in una cartella sincronizzata con altri computer (%1). Una copia creata mentre Headsup scrive può essere danneggiata e una meno recente può tornare. Spostarla in una cartella a sé prima di inviare.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>they blocked the Page, as its insights say</source>
        <translation>hanno bloccato la Pagina, secondo le sue statistiche</translation>
    </message>
    <message>
        <source>unavailable to it, or they answered “Bad response”</source>
        <translation>non sono più raggiungibili per la Pagina oppure hanno risposto “Bad response”</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, Requested features, One-Time Notification.</source>
        <translation>Aprire la propria Pagina su Facebook e andare nelle impostazioni: Page settings, Advanced Messaging, Requested features, One-Time Notification.</translation>
    </message>
    <message>
        <source>Press Request. Meta asks what you want to use it for and answers within a few days; the state is shown in the same place.</source>
        <translation>Premere Request. Meta chiede a che cosa serve e risponde in pochi giorni; lo stato si vede nello stesso punto.</translation>
    </message>
    <message>
        <source>Create an access token for the Page with the permission pages_messaging, in the developer tools of Meta or in your Business settings.</source>
        <translation>Creare un token di accesso della Pagina con il permesso pages_messaging negli strumenti per sviluppatori di Meta o nelle impostazioni aziendali.</translation>
    </message>
    <message>
        <source>Paste the token here. It goes to the keychain of this computer, never into the workspace and never into a log.</source>
        <translation>Incollare qui il token. Va nel portachiavi di questo computer, mai nell’area di lavoro e mai in un registro.</translation>
    </message>
    <message>
        <source>In Europe One-Time Notification may not be available for your Page or for people there. Headsup then says what Messenger answered, and keeps the opt-ins.</source>
        <translation>In Europa One-Time Notification può non essere disponibile per la Pagina o per le persone. Headsup dice allora che cosa ha risposto Messenger e conserva i consensi.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Come funziona</translation>
    </message>
    <message>
        <source>A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell me”. Your Page gets one token for that person: good for one message, once, within a year.</source>
        <translation>Una persona tocca Notify me sotto una richiesta, per esempio «Aurora 2 di nuovo disponibile? Avvisatemi». La Pagina riceve un token per quella persona: vale per un messaggio, una volta, entro un anno.</translation>
    </message>
    <message>
        <source>Headsup keeps these tokens, shows who waits for what, helps you write the one message that the prompt allows, and sends it without spending a token twice.</source>
        <translation>Headsup conserva questi token, mostra chi aspetta che cosa, aiuta a scrivere l’unico messaggio che la richiesta permette e lo invia senza consumare un token due volte.</translation>
    </message>
    <message>
        <source>A Page in rehearsal works like a real one, but nothing leaves this computer. Try everything there first.</source>
        <translation>Una Pagina in prova funziona come una vera, ma nulla lascia questo computer. Provare prima tutto lì.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that are not finished. Every number opens the list behind it.</source>
        <translation>Che cosa chiede attenzione: consensi nuovi, consensi che scadono presto e campagne non finite. Ogni numero apre l’elenco che c’è dietro.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator and encoding are guessed and shown; nothing is stored before you say so.</source>
        <translation>Trascinare un file CSV o un registro di webhook in qualsiasi punto della finestra. Colonne, separatore e codifica sono indovinati e mostrati; nulla viene salvato prima della conferma.</translation>
    </message>
    <message>
        <source>Rows that cannot be used are listed with their reason and can be saved as a file. Ids that a spreadsheet has rounded, like 2.13E+15, are refused.</source>
        <translation>Le righe inutilizzabili sono elencate con il motivo e si possono salvare in un file. Gli identificativi arrotondati da un foglio di calcolo, come 2.13E+15, sono rifiutati.</translation>
    </message>
    <message>
        <source>A whole import can be taken back. Opt-ins that were used meanwhile stay.</source>
        <translation>Un’intera importazione si può annullare. I consensi usati nel frattempo restano.</translation>
    </message>
    <message>
        <source>Topics and people</source>
        <translation>Argomenti e persone</translation>
    </message>
    <message>
        <source>A topic is what people asked to hear of. Choose one to see who waits, who was told, and how many opt-ins run out in the next 30, 60 and 90 days.</source>
        <translation>Un argomento è ciò di cui le persone hanno chiesto notizie. Sceglierne uno per vedere chi aspetta, chi è stato avvisato e quanti consensi scadono nei prossimi 30, 60 e 90 giorni.</translation>
    </message>
    <message>
        <source>Change, split and merge topics from the menu beside the name. A change and a split can be undone; everybody keeps the prompt they saw.</source>
        <translation>Modificare, dividere e unire gli argomenti dal menu accanto al nome. Una modifica e una divisione si possono annullare; ognuno conserva la richiesta che ha visto.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The receipt of a consent: the exact prompt, when and from where it came, what was sent for it.</source>
        <translation>La ricevuta di un consenso: la richiesta esatta, quando e da dove è arrivata, che cosa è stato inviato in cambio.</translation>
    </message>
    <message>
        <source>Opting a person out cannot be undone: whoever asked to be left alone must ask again. Erasing removes all but a keyed hash, so that no import brings them back.</source>
        <translation>Disiscrivere una persona non si può annullare: chi ha chiesto di essere lasciato in pace deve chiedere di nuovo. La cancellazione toglie tutto tranne un’impronta cifrata, così che nessuna importazione la riporti.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Every follow-up you write is a campaign: a draft, being sent, paused or finished. A draft is saved while you type.</source>
        <translation>Ogni messaggio di seguito è una campagna: una bozza, in invio, in pausa o finita. Una bozza si salva mentre si scrive.</translation>
    </message>
    <message>
        <source>Writing a follow-up</source>
        <translation>Scrivere un messaggio di seguito</translation>
    </message>
    <message>
        <source>On the left stands what people agreed to. The message must bring that news and no other; the card below says whether it does, and how to mend it.</source>
        <translation>A sinistra c’è ciò che le persone hanno accettato. Il messaggio deve portare quella notizia e nessun’altra; la scheda sotto dice se lo fa e come migliorarlo.</translation>
    </message>
    <message>
        <source>{first_name|there} becomes the person&apos;s first name, or “there” where none is known. The phone shows the message as each person gets it, the worst cases first.</source>
        <translation>{first_name|there} diventa il nome della persona, oppure «there» se non se ne conosce uno. Il telefono mostra il messaggio come lo riceve ciascuno, i casi peggiori per primi.</translation>
    </message>
    <message>
        <source>A link button does not open the 24-hour window again; a reply button does.</source>
        <translation>Un pulsante con link non riapre la finestra di 24 ore; un pulsante di risposta sì.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Controllo finale</translation>
    </message>
    <message>
        <source>The last look: how many people get it, who is left out and why, what time it is where they live, and samples with the worst first.</source>
        <translation>L’ultimo sguardo: quante persone lo ricevono, chi resta fuori e perché, che ora è dove vivono, ed esempi con i peggiori per primi.</translation>
    </message>
    <message>
        <source>A message that is not relevant does not go out. One that is unclear needs a reason, which is kept. Typing the number of people sends: their tokens are spent for good.</source>
        <translation>Un messaggio non pertinente non parte. Uno poco chiaro richiede un motivo, che viene conservato. Scrivere il numero delle persone invia: i loro token sono consumati definitivamente.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>One person gets it first. If that goes well, the rest follow at the pace you set. Pause and Stop act within one message.</source>
        <translation>Una persona lo riceve per prima. Se va bene, gli altri seguono al ritmo impostato. Pausa e Ferma agiscono entro un messaggio.</translation>
    </message>
    <message>
        <source>Headsup pauses by itself and says why when Messenger refuses too often. Closing the window asks first and waits for the last answers.</source>
        <translation>Headsup va in pausa da solo e dice perché quando Messenger rifiuta troppo spesso. Chiudere la finestra chiede prima e aspetta le ultime risposte.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Failed says why, in words, and whether the token is still good.</source>
        <translation>Accettato significa che Messenger ha preso il messaggio. Non riuscito dice a parole perché, e se il token vale ancora.</translation>
    </message>
    <message>
        <source>Uncertain means that the message left and no answer came. Nothing sends it again by itself: look in the conversation, or settle it by hand.</source>
        <translation>Incerto significa che il messaggio è partito e nessuna risposta è arrivata. Nulla lo rinvia da solo: guardare nella conversazione o risolvere a mano.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask the next question. Here you see for whom they are open and how long still.</source>
        <translation>Chi risponde, tocca un pulsante di risposta o reagisce apre 24 ore in cui si può fare la prossima domanda. Qui si vede per chi sono aperte e per quanto ancora.</translation>
    </message>
    <message>
        <source>Nobody is asked the same twice within a week, and nobody who opted out. What is asked is checked like a message: no reward for signing up.</source>
        <translation>A nessuno si chiede due volte la stessa cosa in una settimana, né a chi ha rifiutato le notifiche. La richiesta è controllata come un messaggio: nessun premio per l’iscrizione.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a table, on paper.</source>
        <translation>Che cosa è venuto da consensi e messaggi in un periodo a scelta, per argomento: a schermo, come tabella, su carta.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Meta takes the feature away from Pages that people block. From 2 % on you are warned, from 3 % on nobody else is written to. Enter the block rate of each week from the Page&apos;s insights.</source>
        <translation>Meta toglie la funzione alle Pagine che le persone bloccano. Dal 2 % arriva un avviso, dal 3 % non si scrive più a nessun altro. Inserire il tasso di blocco di ogni settimana dagli Insights della Pagina.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; tokens are left out unless you ask for them.</source>
        <translation>Scrive consensi, persone o risultati in un file per fogli di calcolo. Scegliere le colonne; i token restano fuori se non vengono chiesti.</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>La Pagina</translation>
    </message>
    <message>
        <source>Connect the Page and test the connection. The access token lies in the keychain of this computer.</source>
        <translation>Collegare la Pagina e provare la connessione. Il token di accesso si trova nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>The tester is a person of the Page, best yourself, who gets test messages through an open conversation or a token of their own.</source>
        <translation>Chi fa da prova è una persona della Pagina, meglio chi la gestisce; riceve i messaggi di prova con una conversazione aperta o un proprio token.</translation>
    </message>
    <message>
        <source>Stop the Page when something goes wrong: every campaign of it pauses until somebody lifts the stop.</source>
        <translation>Fermare la Pagina quando qualcosa va storto: tutte le sue campagne vanno in pausa finché qualcuno toglie il fermo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Everything works as soon as you change it and can be undone with Ctrl+Z. Language and time zone wait for the next start.</source>
        <translation>Tutto vale appena lo si cambia e si può annullare con Ctrl+Z. Lingua e fuso orario aspettano il prossimo avvio.</translation>
    </message>
    <message>
        <source>How long texts are kept holds for the whole workspace; what was removed by it stays removed.</source>
        <translation>Quanto a lungo si conservano i testi vale per tutta l’area di lavoro; ciò che è stato tolto così resta tolto.</translation>
    </message>
    <message>
        <source>Permission from Meta</source>
        <translation>Permesso di Meta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes from field to field in the order of reading; F1 explains the screen you are on.</source>
        <translation>Ctrl+K trova ogni comando, argomento, campagna e persona con poche lettere. Tab va di campo in campo nell’ordine di lettura; F1 spiega la schermata in cui ci si trova.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>another file than the one that is imported</source>
        <translation>un file diverso da quello che viene importato</translation>
    </message>
    <message>
        <source>it is a workspace; choose another name</source>
        <translation>è un’area di lavoro; scegliere un altro nome</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Page-scoped id of the person</source>
        <translation>ID della persona specifico della Pagina</translation>
    </message>
    <message>
        <source>Opt-in token</source>
        <translation>Token del consenso</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Number of the topic</source>
        <translation>Numero dell’argomento</translation>
    </message>
    <message>
        <source>Topic kind</source>
        <translation>Tipo di argomento</translation>
    </message>
    <message>
        <source>Prompt, the exact text agreed to</source>
        <translation>Richiesta, il testo esatto accettato</translation>
    </message>
    <message>
        <source>Time of the opt-in</source>
        <translation>Data del consenso</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>Data di scadenza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Already used by another tool (yes or no)</source>
        <translation>Già usato da un altro strumento (sì o no)</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>Notifiche rifiutate (sì o no)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Lingua e paese</translation>
    </message>
    <message>
        <source>Time zone of the person</source>
        <translation>Fuso orario della persona</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Field “%1” of the topic</source>
        <translation>Campo “%1” dell’argomento</translation>
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
        <translation>Eventi di questa acquisizione: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>%Ln evento è già nell’area di lavoro.</numerusform>
            <numerusform>%Ln eventi sono già nell’area di lavoro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>Gli eventi non indicano quale richiesta ha visto %Ln persona; al suo posto vale il payload.</numerusform>
            <numerusform>Gli eventi non indicano quale richiesta hanno visto %Ln persone; al suo posto vale il payload.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation>arrivato con un’importazione</translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation>inserito in una campagna</translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation>è arrivato il suo turno</translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation>è arrivata la risposta</translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation>Headsup si era chiuso in attesa della risposta</translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation>l’anno era trascorso</translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation>la campagna è stata annullata</translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation>rimesso in coda</translation>
    </message>
    <message>
        <source>the use journal remembers what another copy or workspace did</source>
        <translation>dal registro d’uso risulta che cosa ha fatto un’altra copia o un’altra area di lavoro</translation>
    </message>
    <message>
        <source>the person had opted out</source>
        <translation>la persona aveva rifiutato le notifiche</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>deciso manualmente</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>“%1” is no link that opens. Links begin with https://</source>
        <translation>«%1» non è un link che si apre. I link cominciano con https://</translation>
    </message>
    <message>
        <source>“%1” breaks off: a link has no blanks, and an address behind https://</source>
        <translation>«%1» si interrompe: un link non ha spazi e ha un indirizzo dopo https://</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: its address has no ending such as .com</source>
        <translation>«%1» non porta da nessuna parte: all’indirizzo manca una fine come .com</translation>
    </message>
    <message>
        <source>“%1” begins with http://. Browsers warn of that; use https://</source>
        <translation>«%1» comincia con http://. I browser avvertono; usare https://</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation>un pulsante ha un tipo diverso da postback o web_url</translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation>manca la chiave “text”</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>non è testo UTF-8</translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation>è più grande di qualsiasi messaggio</translation>
    </message>
    <message>
        <source>a parameter is no line of text</source>
        <translation>un parametro non è una riga di testo</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The certificate of “%1” is out of date. Check the clock of this computer; if it is right, something in between reads along.</source>
        <translation>Il certificato di “%1” non è valido in questa data. Controllare l’orologio di questo computer; se è corretto, un intermediario sta leggendo i dati.</translation>
    </message>
    <message>
        <source>The certificate that came belongs to another name than “%1”. Something in between answers in its place; do not go on here.</source>
        <translation>Il certificato ricevuto appartiene a un nome diverso da “%1”. Un intermediario risponde al suo posto; non proseguire qui.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was called back. Do not go on in this network.</source>
        <translation>Il certificato di “%1” è stato revocato. Non proseguire in questa rete.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of “%1”. A program that looks into connections, or this network, is in between.</source>
        <translation>Questo computer non considera attendibile il certificato di “%1”. C’è di mezzo un programma che esamina le connessioni, oppure questa rete.</translation>
    </message>
    <message>
        <source>No secure connection to “%1” could be made. The network may want a sign-in first: open a web page to see.</source>
        <translation>Non è stato possibile stabilire una connessione sicura con “%1”. La rete potrebbe richiedere prima un accesso: aprire una pagina web per verificarlo.</translation>
    </message>
    <message>
        <source>The name “%1” was not found. There is no internet connection, or the Graph address is wrong.</source>
        <translation>Il nome “%1” non è stato trovato. Non c’è connessione a Internet oppure l’indirizzo Graph è errato.</translation>
    </message>
    <message>
        <source>“%1” refused the connection. The Graph address or its port is wrong, or a firewall is in between.</source>
        <translation>“%1” ha rifiutato la connessione. L’indirizzo Graph o la sua porta è errata, oppure c’è di mezzo un firewall.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password before “%1”. Put them into the system&apos;s proxy settings.</source>
        <translation>Il proxy di questa rete chiede un nome e una password prima di “%1”. Inserirli nelle impostazioni proxy del sistema.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” does not answer. Check the system&apos;s proxy settings.</source>
        <translation>Il proxy verso “%1” non risponde. Controllare le impostazioni proxy del sistema.</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the internet connection and the system&apos;s proxy settings.</source>
        <translation>Impossibile raggiungere “%1”. Controllare la connessione a Internet e le impostazioni proxy del sistema.</translation>
    </message>
    <message>
        <source>The connection to “%1” ended before the answer was complete.</source>
        <translation>La connessione a “%1” è terminata prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>a redirect, HTTP %1</source>
        <translation>un reindirizzamento, HTTP %1</translation>
    </message>
    <message>
        <source>a redirect to “%1”, HTTP %2</source>
        <translation>un reindirizzamento a “%1”, HTTP %2</translation>
    </message>
    <message>
        <source>a web page, HTTP %1</source>
        <translation>una pagina web, HTTP %1</translation>
    </message>
    <message>
        <source>What came was %1.</source>
        <translation>Risposta ricevuta: %1.</translation>
    </message>
    <message>
        <source>Messenger&apos;s words: “%1”</source>
        <translation>Testo di Messenger: “%1”</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Put them into the system&apos;s proxy settings.</source>
        <translation>Il proxy di questa rete chiede un nome e una password. Inserirli nelle impostazioni proxy del sistema.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own (HTTP %1). Try again in a few minutes.</source>
        <translation>Il server segnala un proprio errore (HTTP %1). Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose v%2.0 or newer for the Page.</source>
        <translation>La versione %1 di Graph non è più valida, quindi Messenger potrebbe rispondere in modo diverso dal previsto. Scegliere v%2.0 o successiva per la Pagina.</translation>
    </message>
    <message>
        <source>The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.</source>
        <translation>La versione %1 di Graph termina in data %2. Scegliere v%3.0 o successiva per la Pagina prima di quel giorno.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>%1: non si sa ancora se %Ln messaggio sia arrivato.</numerusform>
            <numerusform>%1: non si sa ancora se %Ln messaggi siano arrivati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent: %2.</source>
        <comment>campaign; counts</comment>
        <translation>%1 è in corso di invio: %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Segui l’invio</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>%1: %Ln consenso non usato scade entro 30 giorni.</numerusform>
            <numerusform>%1: %Ln consensi non usati scadono entro 30 giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Scrivi il messaggio di seguito</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody has got it yet.</source>
        <comment>campaign</comment>
        <translation>%1 è una bozza; nessuno l’ha ancora ricevuta.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continua a scrivere</translation>
    </message>
</context>
<context>
    <name>OptInState</name>
    <message>
        <source>Unused</source>
        <translation>Non usato</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In transito</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Inutilizzabile</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Used outside of this copy</source>
        <translation>Usato al di fuori di questa copia</translation>
    </message>
</context>
<context>
    <name>PageStop</name>
    <message>
        <source>Facebook enforced a policy</source>
        <translation>Facebook ha applicato una norma</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>una persona l’ha interrotto</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy: %1</source>
        <translation>Interrotto perché Facebook ha applicato una norma: %1</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy.</source>
        <translation>Interrotto perché Facebook ha applicato una norma.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Interrotto: %1</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Interrotto da una persona.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>Interrotto da %1: %2</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Interrotto da %1.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>One-time notification</source>
        <translation>Notifica monouso</translation>
    </message>
    <message>
        <source>One message for each opt-in. Works wherever Meta has granted the Page the feature.</source>
        <translation>Un messaggio per ogni consenso. Funziona dove Meta ha concesso la funzione alla Pagina.</translation>
    </message>
    <message>
        <source>Recurring notifications</source>
        <translation>Notifiche ricorrenti</translation>
    </message>
    <message>
        <source>Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they work in Australia, the European Union, Japan, South Korea and the United Kingdom only.</source>
        <translation>Molti messaggi, distanti almeno 48 ore, finché la persona li ferma. Da febbraio 2026 funzionano solo in Australia, Unione europea, Giappone, Corea del Sud e Regno Unito.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Conversazione aperta</translation>
    </message>
    <message>
        <source>Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute longer.</source>
        <translation>Funziona ovunque, per 24 ore dopo che la persona ha scritto, toccato o reagito, e non un minuto di più.</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Modello di utilità</translation>
    </message>
    <message>
        <source>A template that Meta has approved, about something the person ordered or booked; nothing promotional. Needs the permission page_utility_messaging, and works where Meta offers utility messages.</source>
        <translation>Un modello approvato da Meta su qualcosa che la persona ha ordinato o prenotato; nulla di promozionale. Richiede il permesso page_utility_messaging e funziona dove Meta offre i messaggi di utilità.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Check: %1.</source>
        <comment>verdict</comment>
        <translation>Verifica: %1.</translation>
    </message>
    <message>
        <source>Check: %1. Sent because: %2</source>
        <comment>verdict; reason that a person wrote</comment>
        <translation>Verifica: %1. Inviato per questo motivo: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>non ancora inviato</translation>
    </message>
    <message>
        <source>Campaign “%1” · %2</source>
        <comment>name, time</comment>
        <translation>Campagna “%1” · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Agreed on %1. Topic: %2. Good until %3.</source>
        <comment>time, topic, time</comment>
        <translation>Consenso dato il %1. Argomento: %2. Valido fino a %3.</translation>
    </message>
    <message>
        <source>From %1, import %2 of %3.</source>
        <comment>file, number, time</comment>
        <translation>Da %1, importazione %2 del %3.</translation>
    </message>
    <message>
        <source>What the Page was told</source>
        <translation>Eventi comunicati alla Pagina</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, kind of event</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… e %Ln precedente.</numerusform>
            <numerusform>… e %Ln precedenti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Persona senza nome</translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation>%1 (senza nome di battesimo)</translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation>%1 (nome più lungo)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation>Messenger ha accettato il messaggio.</translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation>Facebook richiede che la persona collegata al token di accesso effettui prima l’accesso.</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation>Chiedere a quella persona di accedere a facebook.com e di seguire i passaggi indicati, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation>L’account Facebook collegato al token di accesso non è confermato.</translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation>Confermare l’account su facebook.com, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation>L’app Facebook non è attiva o non è stata esaminata, quindi può scrivere solo a persone che hanno un ruolo nell’app.</translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation>Completare l’esame dell’app per pages_messaging e renderla attiva, quindi riprendere l’invio.</translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation>L’app è stata rimossa dall’account Facebook, quindi il suo token di accesso non è più valido.</translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation>Collegare di nuovo l’app alla Pagina, salvare il nuovo token di accesso nella configurazione della Pagina, quindi riprendere l’invio.</translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation>Messenger non può usare l’allegato di questo messaggio.</translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation>Correggere o rimuovere l’allegato, inviare il messaggio a una persona di prova, quindi inviare il resto. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation>Messenger ha trovato nella chiamata qualcosa che non accetta.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation>Leggere qui accanto il testo di Messenger, correggere il messaggio e riprovare. Il consenso è conservato.</translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation>Al momento questa persona non può ricevere messaggi dalla Pagina.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation>Il consenso è conservato. Riprovare un altro giorno.</translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation>La connessione è terminata dopo la partenza del messaggio e non è arrivata alcuna risposta. Il messaggio potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation>Guardare nella conversazione con questa persona e stabilire l’esito: inviato, non inviato o un altro tentativo.</translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation>La Pagina non ha accettato le Page Contact Terms.</translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation>Chiedere a un amministratore di accettarle nelle impostazioni della Pagina, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation>Messenger non accetta la forma di questo messaggio, chiunque lo riceva.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation>Leggere qui accanto il testo di Messenger, correggere il messaggio, inviarlo a una persona di prova, quindi inviare il resto.</translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation>Questa persona ha ricevuto qualcosa di questo tipo troppo di recente.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation>Il consenso è conservato. Riprovare tra due giorni.</translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation>Messenger lo considera un messaggio appena inviato.</translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation>Modificare il testo e riprovare. Il consenso è conservato.</translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation>Headsup si è chiuso prima dell’arrivo della risposta. Non si sa se il messaggio sia arrivato e non viene inviato di nuovo automaticamente.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation>Qualcuno ha verificato e contrassegnato questo messaggio come non inviato. Il consenso può essere usato di nuovo.</translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation>Ritentare quelli non riusciti di questa campagna oppure tenere il consenso per un altro messaggio.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation>Qualcuno ha verificato e contrassegnato questo messaggio come inviato. Il consenso è usato.</translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation>Al token di accesso manca l’autorizzazione pages_messaging.</translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Creare un token di accesso con questa autorizzazione, salvarlo nella configurazione della Pagina, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation>Impossibile raggiungere Messenger. Non è stato inviato nulla e il consenso è conservato.</translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation>Controllare la connessione, quindi riprendere l’invio.</translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation>Il messaggio è partito e non è arrivata in tempo una risposta completa. Il messaggio potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation>Alla Pagina o all’app manca un’autorizzazione per questo messaggio.</translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation>Controllare le autorizzazioni dell’app e che One-Time Notification sia concesso nelle impostazioni della Pagina, in Messaggistica avanzata. Quindi riprendere l’invio.</translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation>Messenger non conosce questa persona per questa Pagina. L’account non esiste più oppure l’ID appartiene a un’altra Pagina.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation>Con questo consenso non è possibile inviare nulla. Se molte persone di un elenco vengono rifiutate in questo modo, controllare che l’elenco sia di questa Pagina.</translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation>Il messaggio è partito e ciò che è tornato non era una risposta di Messenger. Il messaggio potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation>Aprire una pagina web per vedere se la rete chiede un accesso. Quindi guardare nella conversazione con questa persona e stabilire l’esito.</translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation>Messenger non trova ciò che la chiamata indica, oppure non può mostrarlo.</translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation>Controllare l’ID della Pagina e il token di accesso nella configurazione della Pagina, quindi riprovare. Il consenso è conservato.</translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation>Messenger non ha riconosciuto il consenso e indica che il tempo per scrivere a questa persona è scaduto.</translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.</source>
        <translation>Controllare che One-Time Notification sia ancora concesso alla Pagina, quindi riprovare. Se altri ricevono il messaggio, probabilmente questo consenso è stato usato o revocato; Messenger non dice quale delle due cose.</translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation>Facebook limita per un certo periodo l’invio da parte di questa Pagina.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation>Leggere l’avviso nella casella di assistenza della Pagina e attendere la fine della limitazione, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation>Il token di accesso della Pagina è scaduto.</translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Crearne uno nuovo, salvarlo nella configurazione della Pagina, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation>Il token di accesso della Pagina non è più valido.</translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation>Non c’è alcun token di accesso utilizzabile per questa Pagina. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation>Salvare il token di accesso nella configurazione della Pagina, quindi riprendere l’invio.</translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation>La password dell’account Facebook è stata cambiata, quindi il suo token di accesso non è più valido.</translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Creare un nuovo token di accesso, salvarlo nella configurazione della Pagina, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation>Questa persona non è raggiungibile: la Pagina è bloccata, l’account è inattivo o i messaggi sono disattivati.</translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.</source>
        <translation>Lasciarlo così oppure ritentare una volta dopo alcuni giorni: chiedere subito di nuovo danneggia la Pagina. Messenger non dice se il consenso è esaurito, quindi vale come non usato.</translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation>Facebook ha bloccato questa azione a causa delle sue norme.</translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation>Interrompere l’invio, leggere l’avviso nella casella di assistenza della Pagina e rispondere lì. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>Asked once more, Messenger refused the token: the first message most likely arrived and used it.</source>
        <translation>Al nuovo tentativo Messenger ha rifiutato il token: molto probabilmente il primo messaggio è arrivato e lo ha usato.</translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation>Messenger chiede di rallentare.</translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation>L’invio riprende da solo dopo l’attesa. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>The use journal remembers that Messenger accepted this message.</source>
        <translation>Dal registro d’uso risulta che Messenger ha accettato questo messaggio.</translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation>Messenger segnala un errore nella propria risposta. Probabilmente il messaggio è partito.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation>Guardare nella conversazione con questa persona e stabilire l’esito: inviato o non inviato.</translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation>Al momento la Pagina non può chiedere consensi.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation>Leggere l’avviso nella casella di assistenza della Pagina. I consensi già ottenuti sono conservati.</translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation>L’invio è disattivato per questa Pagina dopo una violazione delle norme di Facebook.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation>Leggere l’avviso nella casella di assistenza della Pagina. Riprendere l’invio quando il blocco termina, dopo ore o giorni. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation>Il server di Messenger ha segnalato un errore dopo aver ricevuto il messaggio. Il messaggio potrebbe essere arrivato.</translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation>Messenger segnala un errore temporaneo e non dice se il messaggio sia partito.</translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation>Un’altra app o un’automazione della Pagina gestisce la conversazione con questa persona.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation>Il consenso è conservato. Riprovare quando l’altra app avrà lasciato la conversazione.</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation>Messenger ha rifiutato definitivamente questo consenso: è stato usato, è scaduto o non è valido.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation>Con questo consenso non è possibile inviare nulla. Chiederlo di nuovo alla persona la prossima volta che scriverà.</translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation>A questa persona era già stato chiesto lo stesso consenso.</translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation>Non chiederlo di nuovo. Il consenso dato è conservato.</translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation>Questa persona ha interrotto le notifiche di questo argomento.</translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation>Rispettare la scelta: con questo consenso non è possibile inviare nulla.</translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation>Messenger segnala un errore senza indicarne la causa. Non dice se il messaggio sia partito.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation>Guardare nella conversazione con questa persona e stabilire l’esito. Se tutti ricevono questa risposta, controllare le autorizzazioni dell’app.</translation>
    </message>
    <message>
        <source>Messenger answered with a code that Headsup does not know. The message probably did not go out.</source>
        <translation>Messenger ha risposto con un codice che Headsup non conosce. Probabilmente il messaggio non è partito.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.</source>
        <translation>Leggere il testo di Messenger, guardare nella conversazione con questa persona e stabilire l’esito: inviato, non inviato o un altro tentativo. Fino ad allora il consenso resta fuori dalle altre campagne.</translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation>Facebook avverte che i messaggi di questa Pagina disturbano le persone.</translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation>Interrompere questa campagna ed esaminarne il pubblico e il messaggio. Proseguendo, la Pagina potrebbe perdere il diritto di inviare. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation>L’API Graph non conosce l’indirizzo della chiamata, probabilmente a causa della sua versione.</translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation>Controllare la versione e l’indirizzo di Graph nella configurazione della Pagina, quindi riprendere l’invio. Nessun consenso è stato usato.</translation>
    </message>
    <message>
        <source>%1 Messenger&apos;s words: “%2” (code %3).</source>
        <extracomment>%1: what it means, %2: Messenger&apos;s own words, %3: its code</extracomment>
        <translation>%1 Testo di Messenger: “%2” (codice %3).</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation>Campo troppo lungo</translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation>Un campo di questa riga supera i 64 KB. Forse manca una virgoletta o ce n’è una di troppo.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Troppe colonne</translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation>Questa riga ha più di 2.000 colonne. Controllare il separatore.</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Virgolette non chiuse</translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation>Un campo inizia con una virgoletta che non viene mai chiusa. Chiuderla oppure scriverla due volte se fa parte del testo.</translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation>Virgoletta all’interno di un campo tra virgolette</translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation>Dopo una virgoletta di chiusura segue direttamente del testo. All’interno di un campo tra virgolette, scrivere la virgoletta due volte.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caratteri di controllo</translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation>La riga contiene caratteri di controllo che nessun testo ha, quindi potrebbe essere danneggiata. Esportarla di nuovo.</translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation>Non corrisponde alla codifica</translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation>La riga non è valida nella codifica %1. Scegliere un’altra codifica per il file.</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>Numero di colonne errato</translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation>La riga ha %1 colonne, mentre la prima riga ne ha %2. Forse un campo senza virgolette contiene un separatore o un’interruzione di riga.</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Nessuna persona</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Manca l’ID della persona.</translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation>ID alterato da un foglio di calcolo</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Un foglio di calcolo ha trasformato l’ID nel numero “%1” e ne ha eliminato le ultime cifre, che non si possono recuperare. Esportare di nuovo l’elenco mantenendo la colonna come testo.</translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation>ID che termina con zeri come tutta la colonna</translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation>L’ID “%1” termina con zero, come quasi tutti gli ID di questa colonna: un foglio di calcolo ha conservato 15 cifre e ha riempito il resto. Esportare di nuovo l’elenco mantenendo la colonna come testo.</translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation>Non è l’ID di una persona</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation>“%1” non è un ID specifico della Pagina, che è una serie di circa 16 cifre. Controllare che sia usata la colonna giusta.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Nessun token</translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation>Manca il token. Senza token non è possibile inviare nulla per questo consenso.</translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation>Token alterato da un foglio di calcolo</translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Un foglio di calcolo ha trasformato il token in un numero e ne ha eliminato le ultime cifre, che non si possono recuperare. Esportare di nuovo l’elenco mantenendo la colonna come testo.</translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation>Token troncato</translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation>Il token è stato troncato. Esportare di nuovo l’elenco con il token intero.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Non è un token</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation>Il token contiene spazi o caratteri che nessun token ha. Controllare che sia usata la colonna giusta.</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Nessun argomento</translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation>Manca l’argomento. Inserirlo oppure indicare un argomento per tutte le righe che ne sono prive.</translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation>Tipo di argomento sconosciuto</translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation>Il tipo di argomento “%1” non esiste. Usarne uno come back_in_stock oppure lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Nessuna richiesta</translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation>Manca la richiesta, quindi nessuno può dire che cosa ha accettato la persona. Inserire il testo esatto.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Richiesta troppo lunga</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation>La richiesta ha %1 caratteri; Messenger ne consente 65, quindi non può essere il testo mostrato. Controllare che sia usata la colonna giusta.</translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation>Nessuna data del consenso</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Manca la data del consenso. Un consenso dura un anno, quindi il suo inizio deve essere noto.</translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation>Data non compresa</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation>“%1” non è compreso come “%2”. Scriverlo come 2026-03-12 08:15:00.</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>Prima il giorno o il mese</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation>In “%1” il giorno e il mese possono essere in un ordine o nell’altro. Indicare quale viene prima oppure scrivere la data come 2026-03-12.</translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation>Consenso nel futuro</translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation>La data del consenso “%1” è nel futuro. Controllare il fuso orario del file e l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation>Stato non compreso</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation>“%1” non è compreso come “%2”. La riga è stata esclusa, perché un token usato non deve sembrare non usato.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Valore troppo lungo</translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation>Il valore di “%1” ha più di %2 caratteri. Controllare che sia usata la colonna giusta.</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>Persona cancellata</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Questa persona è stata cancellata dall’area di lavoro e non viene ripresa.</translation>
    </message>
    <message>
        <source>Token of another person</source>
        <translation>Token di un’altra persona</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Questo token è già nell’area di lavoro, ma per un’altra persona o un’altra Pagina. Una delle due indicazioni è errata; quanto era presente rimane.</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>Persona sconosciuta</translation>
    </message>
    <message>
        <source>The list has no Page-scoped ids, and its e-mail address or phone number fits nobody in the workspace, or several people.</source>
        <translation>L’elenco non contiene ID specifici della Pagina e il suo indirizzo e-mail o numero di telefono non corrisponde a nessuno nell’area di lavoro, oppure corrisponde a più persone.</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation>Le persone hanno chiesto di “%1”. Il messaggio non lo nomina.</translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation>Nominare “%1” nella prima frase.</translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation>Il messaggio omette una parte di ciò che le persone hanno chiesto: “%1”.</translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation>Nominarlo come fa la richiesta.</translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation>La richiesta non dice che cosa hanno chiesto le persone, quindi non è possibile alcun confronto.</translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation>Inserire l’articolo nell’argomento, ad esempio il nome del prodotto.</translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation>Il messaggio sembra riguardare altro: manca “%1”.</translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation>Inviarlo alle persone che lo hanno chiesto e scrivere qui di ciò che nomina la richiesta.</translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation>Le persone hanno chiesto “%1”; il messaggio dice “%2”.</translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation>Attendere che ci sia una novità su “%1” oppure inviarlo a chi ha chiesto “%2”.</translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation>Le persone volevano sapere che %1. “%2” è un’altra novità.</translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation>Dire che %1, oppure tenere il messaggio per un argomento a sé.</translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation>Il messaggio non dice che %1.</translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation>Dire chiaramente che %1.</translation>
    </message>
    <message>
        <source>The message may be about something other than “%1”.</source>
        <translation>Il messaggio potrebbe riguardare qualcosa di diverso da “%1”.</translation>
    </message>
    <message>
        <source>Name it as the prompt does, and write about nothing else.</source>
        <translation>Nominarlo come fa la richiesta e non scrivere di nient’altro.</translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation>“%1”: la novità promessa non è ancora vera. L’invio consumerebbe l’unico messaggio che si può inviare.</translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation>Attendere che la novità sia vera.</translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation>Il messaggio non dice ancora nulla.</translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation>Nominare la cosa e comunicare la novità.</translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation>La notizia di un prezzo più basso richiede il prezzo, che nel messaggio non c’è.</translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation>Scrivere il nuovo prezzo, l’importo risparmiato o la percentuale.</translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation>Un promemoria richiede un giorno o un’ora, che nel messaggio non ci sono.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Scrivere quando inizia.</translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation>La richiesta promette un link o un file, che nel messaggio non c’è.</translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation>Aggiungere il link.</translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation>Il messaggio offre %1; le persone hanno chiesto un prezzo inferiore a %2.</translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation>Attendere che il prezzo sia inferiore a %2.</translation>
    </message>
    <message>
        <source>The new price %1 is not below the old price %2.</source>
        <translation>Il nuovo prezzo %1 non è inferiore al vecchio prezzo %2.</translation>
    </message>
    <message>
        <source>Correct the prices of the topic, or wait until the price has dropped.</source>
        <translation>Correggere i prezzi dell’argomento oppure attendere che il prezzo sia sceso.</translation>
    </message>
    <message>
        <source>“%1” is already past.</source>
        <translation>“%1” è già passato.</translation>
    </message>
    <message>
        <source>Correct the date, or do not send this message any more.</source>
        <translation>Correggere la data oppure non inviare più questo messaggio.</translation>
    </message>
    <message>
        <source>The message is in another language than the prompt.</source>
        <translation>Il messaggio è in una lingua diversa da quella della richiesta.</translation>
    </message>
    <message>
        <source>Write in the language in which people opted in.</source>
        <translation>Scrivere nella lingua in cui le persone hanno dato il consenso.</translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation>“%1” promette un premio. Meta vieta i premi legati a queste notifiche.</translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation>Togliere il premio e comunicare solo la novità.</translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation>“%1” sembra una truffa alle persone e a Meta.</translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation>Toglierlo. Non chiedere nulla su account, carte o password.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation>Le maiuscole e i punti esclamativi fanno sembrare il messaggio spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation>Scriverlo con maiuscole e minuscole normali e con un solo punto esclamativo al massimo.</translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation>Il messaggio offre anche cose che le persone non hanno chiesto.</translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation>Limitarsi a quell’unica cosa; chiedere il consenso per il resto con una nuova richiesta.</translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation>“%1” è promozione per tutti, non la novità che le persone hanno chiesto.</translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation>Comunicare la novità promessa e nient’altro.</translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation>“%1” ha uno scopo diverso dalla novità promessa.</translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation>Ometterlo oppure chiederlo con una richiesta a sé.</translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation>Questa lingua viene compresa solo in modo approssimativo.</translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation>Verificare di persona se il messaggio mantiene la promessa.</translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation>Nomina %1.</translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation>Dice che %1.</translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation>Contiene il prezzo.</translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation>Dice quando.</translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation>Contiene il link.</translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation>“%1” promette un premio per il consenso. Meta lo vieta in una richiesta.</translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation>Chiedere il consenso solo per la novità.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Meta shows at most %2.</source>
        <translation>La richiesta ha %1 caratteri; Meta ne mostra al massimo %2.</translation>
    </message>
    <message>
        <source>Shorten it, and keep the name of the thing.</source>
        <translation>Accorciarla mantenendo il nome della cosa.</translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation>“%1” in una richiesta sembra una truffa alle persone e a Meta.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Toglierlo.</translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation>La richiesta non nomina ciò a cui le persone danno il consenso.</translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation>Nominarlo, ad esempio “Aurora 2 di nuovo disponibile? Avvisatemi”.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation>Le maiuscole e i punti esclamativi fanno sembrare la richiesta spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation>Scriverla con maiuscole e minuscole normali.</translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation>l’articolo è di nuovo disponibile</translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation>il prezzo è sceso</translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation>l’evento inizia</translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation>l’evento si svolge</translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation>ci sono biglietti disponibili</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>la novità è uscita</translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation>la vendita è iniziata</translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation>la sede è di nuovo aperta</translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation>il sondaggio è aperto</translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation>la questione è risolta</translation>
    </message>
    <message>
        <source>it is published</source>
        <translation>il contenuto è pubblicato</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>c’è un posto libero</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sì.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Non del tutto.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nuovo prezzo</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Vecchio prezzo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Accepted is what Messenger took. What was delivered and read is known only where webhooks tell it. In doubt is what nobody knows.</source>
        <translation>Accettato è ciò che Messenger ha preso. Che cosa è stato consegnato e letto si sa solo dove lo dicono i webhook. In dubbio è ciò che nessuno sa.</translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>%n persona riceve questo messaggio.</numerusform>
            <numerusform>%n persone ricevono questo messaggio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%n token monouso viene consumato definitivamente.</numerusform>
            <numerusform>%n token monouso vengono consumati definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%n di loro ha ricevuto qualcosa negli ultimi sette giorni.</numerusform>
            <numerusform>%n di loro hanno ricevuto qualcosa negli ultimi sette giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>È notte, tra le 21:00 e le 8:00, per %n di loro.</numerusform>
            <numerusform>È notte, tra le 21:00 e le 8:00, per %n di loro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Button “%1” opens %2</source>
        <comment>title; address</comment>
        <translation>Il pulsante «%1» apre %2</translation>
    </message>
    <message>
        <source>Button “%1” answers in the conversation</source>
        <translation>Il pulsante «%1» risponde nella conversazione</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a name reads:</source>
        <translation>Chi non ha nome legge:</translation>
    </message>
    <message>
        <source>%1 reads:</source>
        <comment>a name</comment>
        <translation>%1 legge:</translation>
    </message>
    <message>
        <source>Not noted.</source>
        <translation>Non annotata.</translation>
    </message>
    <message>
        <source>%1 agreed to an earlier text; that approval is void.</source>
        <translation>%1 ha approvato un testo precedente; quell’approvazione non vale più.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review before sending: %1</source>
        <translation>Revisione prima dell’invio: %1</translation>
    </message>
    <message>
        <source>%1 · topic “%2” · as of %3</source>
        <comment>Page; topic; day and time</comment>
        <translation>%1 · argomento «%2» · al %3</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Chi lo riceve</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Il messaggio</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Mantiene la promessa?</translation>
    </message>
    <message>
        <source>Why it is to be sent all the same: %1</source>
        <translation>Perché inviarlo comunque: %1</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>Come lo leggono le persone</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Text %1: whoever changes a word gets another number.</source>
        <comment>the first digits of a hash</comment>
        <translation>Testo %1: chi cambia una parola ottiene un altro numero.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Messages are being sent</source>
        <translation>Invio di messaggi in corso</translation>
    </message>
</context>
<context>
    <name>Separator</name>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Campaign manager for Messenger One-Time Notifications</source>
        <translation>Gestione campagne per le One-Time Notifications di Messenger</translation>
    </message>
    <message>
        <source>Opens this workspace; makes it where there is none.</source>
        <translation>Apre questa area di lavoro; la crea se non esiste.</translation>
    </message>
    <message>
        <source>Opens the sample workspace, in rehearsal: nothing leaves this computer.</source>
        <translation>Apre l’area di lavoro di esempio, in prova: nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Speaks this language, for example de.</source>
        <translation>Usa questa lingua, ad esempio it.</translation>
    </message>
    <message>
        <source>Opens the import with this file.</source>
        <translation>Apre l’importazione con questo file.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>prompt</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagna</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>tentativo</translation>
    </message>
    <message>
        <source>a cool-down of a day or more</source>
        <translation>un periodo di attesa di un giorno o più</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>it could not be kept</source>
        <translation>non è stato possibile conservarlo</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>è l’area di lavoro stessa</translation>
    </message>
    <message>
        <source>a backup, not the workspace itself</source>
        <translation>una copia di backup, non l’area di lavoro stessa</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un altro programma</translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation>è ancora in corso un’importazione o l’avvio di una campagna</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>rows of “%1” refer to what is not there</source>
        <translation>alcune righe di “%1” rimandano a dati che non ci sono</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>manca la fine</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>impossibile creare la cartella</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>notice of Meta</source>
        <translation>avviso di Meta</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processo %2 su %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>not even its name can be read</source>
        <translation>non è possibile leggerne nemmeno il nome</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>esiste già un file con quel nome</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation>un nome che nessun altro argomento della Pagina ha</translation>
    </message>
    <message>
        <source>another topic of the same Page</source>
        <translation>un altro argomento della stessa Pagina</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>argomento</translation>
    </message>
    <message>
        <source>a prompt of this topic, word by word</source>
        <translation>una richiesta di questo argomento, parola per parola</translation>
    </message>
    <message>
        <source>some of the topic&apos;s prompts, so that others stay</source>
        <translation>alcune delle richieste dell’argomento, in modo che altre rimangano</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>a version of the Graph API, for example v25.0</source>
        <translation>una versione dell’API Graph, per esempio v25.0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>a topic of one-time opt-ins</source>
        <translation>un argomento di consensi monouso</translation>
    </message>
</context>
<context>
    <name>TopicKind</name>
    <message>
        <source>Back in stock</source>
        <translation>Di nuovo disponibile</translation>
    </message>
    <message>
        <source>Price drop</source>
        <translation>Calo di prezzo</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Promemoria di evento</translation>
    </message>
    <message>
        <source>Event confirmed</source>
        <translation>Evento confermato</translation>
    </message>
    <message>
        <source>Tickets available</source>
        <translation>Biglietti disponibili</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancio</translation>
    </message>
    <message>
        <source>Sale begins</source>
        <translation>Inizio vendita</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Riapertura</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Sondaggio</translation>
    </message>
    <message>
        <source>Purchase or account update</source>
        <translation>Aggiornamento su acquisto o account</translation>
    </message>
    <message>
        <source>News or publication</source>
        <translation>Notizia o pubblicazione</translation>
    </message>
    <message>
        <source>Free appointment or place</source>
        <translation>Appuntamento o posto libero</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Keeps the promise</source>
        <translation>Mantiene la promessa</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Non pertinente</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <comment>name, state</comment>
        <translation>Campagna: %1 (%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Argomento: %1</translation>
    </message>
    <message>
        <source>Write follow-up: %1</source>
        <translation>Scrivi messaggio di seguito: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>%Ln messaggio era in transito quando Headsup si è chiuso. Non si sa se sia arrivato; non viene inviato di nuovo automaticamente.</numerusform>
            <numerusform>%Ln messaggi erano in transito quando Headsup si è chiuso. Non si sa se siano arrivati; nessuno viene inviato di nuovo automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>%Ln campagna si è fermata quando Headsup si è chiuso. Nulla è in dubbio; si può riprendere dal punto in cui si è fermata.</numerusform>
            <numerusform>%Ln campagne si sono fermate quando Headsup si è chiuso. Nulla è in dubbio; si può riprendere dal punto in cui si sono fermate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>Questa è una copia precedente dell’area di lavoro: %Ln consenso è stato usato o revocato dopo la sua creazione. Resta consumato.</numerusform>
            <numerusform>Questa è una copia precedente dell’area di lavoro: %Ln consensi sono stati usati o revocati dopo la sua creazione. Restano consumati.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>Questa Pagina è in prova: i messaggi vanno a un simulatore interno a questo programma, che risponde come Messenger. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>Questa Pagina è reale: un messaggio di seguito va a persone reali e consuma definitivamente i loro token monouso.</translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation>Non è arrivata in tempo una risposta completa.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>La chiamata è stata abbandonata.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation>La risposta era troppo lunga per provenire da Messenger.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La connessione è terminata prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation>L’indirizzo non è consentito: deve iniziare con https.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation>“Accettato” significa che Messenger ha preso in carico il messaggio. Se sia stato consegnato e letto, qui non è noto.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Look in the conversations</source>
        <translation>&amp;Guarda nelle conversazioni</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing.</source>
        <translation>Chiede a Messenger che cosa ha scritto la Pagina agli incerti in quel momento. Non decide nulla.</translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation>Conclude la campagna. Chi non ha ricevuto il messaggio mantiene il consenso per un’altra.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Segui l’invio</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation>
            <numerusform>Libera %Ln</numerusform>
            <numerusform>Libera %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation>
            <numerusform>Ritenta %Ln</numerusform>
            <numerusform>Ritenta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next wave …</source>
        <translation>&amp;Prossima ondata…</translation>
    </message>
    <message>
        <source>&amp;Send to newcomers …</source>
        <translation>Invia ai &amp;nuovi…</translation>
    </message>
    <message>
        <source>Opens the pre-flight for those of this topic who were not written to yet.</source>
        <translation>Apre il controllo finale per le persone di questo argomento a cui non è ancora stato scritto.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ApprovalCard</name>
    <message>
        <source>Note the approval</source>
        <translation>Annota l’approvazione</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritirala</translation>
    </message>
    <message>
        <source>Review packet as PDF…</source>
        <translation>Fascicolo di revisione in PDF…</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Chi ha approvato</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Un secondo paio d’occhi</translation>
    </message>
    <message>
        <source>Nobody has noted an approval of this text. It can be sent without one.</source>
        <translation>Nessuno ha annotato un’approvazione di questo testo. Si può inviare anche senza.</translation>
    </message>
    <message>
        <source>%1 agreed to this very text, %2.</source>
        <comment>a name; day and time</comment>
        <translation>%1 ha approvato proprio questo testo, %2.</translation>
    </message>
    <message>
        <source>%1 agreed to another text, %2. The text was changed since, so that approval is void.</source>
        <comment>a name; day and time</comment>
        <translation>%1 ha approvato un altro testo, %2. Il testo è cambiato da allora, quindi quell’approvazione non vale più.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message>
        <source>Prompt to ask</source>
        <translation>Richiesta da inviare</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>Fai la prossima domanda</translation>
    </message>
    <message>
        <source>Aurora 3 trail shoes in stock</source>
        <translation>Scarpe da trail Aurora 3 disponibili</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Conserva questa richiesta</translation>
    </message>
    <message>
        <source>News about</source>
        <translation>Notizie su</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>What people read above “Notify me”</source>
        <translation>Che cosa leggono le persone sopra «Notify me»</translation>
    </message>
    <message>
        <source>Ask by itself whoever reacts, while webhooks are received here</source>
        <translation>Chiedi da solo a chi reagisce, mentre qui si ricevono webhook</translation>
    </message>
    <message>
        <source>Number of people, to confirm</source>
        <translation>Numero di persone, per conferma</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>A new prompt…</source>
        <translation>Una nuova richiesta…</translation>
    </message>
    <message>
        <source>Everybody whose 24 hours are open</source>
        <translation>Tutti quelli con le 24 ore aperte</translation>
    </message>
    <message>
        <source>Who reacted to “%1”</source>
        <translation>Chi ha reagito a «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 di %2 caratteri</translation>
    </message>
    <message>
        <source>There is no topic yet. Import opt-ins first, so that the prompt has one.</source>
        <translation>Non c’è ancora un argomento. Importare prima dei consensi, così che la richiesta ne abbia uno.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nobody can be asked this just now.</source>
        <translation>Ora non si può chiedere a nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>Ora si può chiedere a %n persona.</numerusform>
            <numerusform>Ora si può chiedere a %n persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <comment>number; a clause such as: was asked the same lately</comment>
        <translation>%1 no: %2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>Chiedi a %n persona</numerusform>
            <numerusform>Chiedi a %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of people to confirm</source>
        <translation>Scrivere il numero delle persone per confermare</translation>
    </message>
    <message>
        <source>Asking the Page who it is…</source>
        <translation>Si chiede alla Pagina chi è…</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>Chiesto a %n persona</numerusform>
            <numerusform>Chiesto a %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 non riuscite</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 in dubbio</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 rimaste</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>%Ln consenso è stato ripristinato. Ciò che è stato consumato dopo il backup resta consumato.</numerusform>
            <numerusform>%Ln consensi sono stati ripristinati. Ciò che è stato consumato dopo il backup resta consumato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1.</source>
        <translation>L’area di lavoro che era presente è conservata come %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>%Ln consenso è risultato leggibile e si trova in questa nuova area di lavoro.</numerusform>
            <numerusform>%Ln consensi sono risultati leggibili e si trovano in questa nuova area di lavoro.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>Non si sa quanti non siano risultati leggibili.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln non è risultato leggibile.</numerusform>
            <numerusform>%Ln non sono risultati leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is still there. Import your last list again to fill the gaps; what was spent stays spent.</source>
        <translation>Il file danneggiato è ancora presente. Importare di nuovo l’ultimo elenco per colmare le lacune; ciò che è stato consumato resta consumato.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Salvataggio di ciò che è leggibile</translation>
    </message>
    <message>
        <source>Save a backup of the workspace…</source>
        <translation>Salva una copia di backup dell’area di lavoro…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina una copia di backup…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Salva una copia di backup</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Aree di lavoro di Headsup (*.sqlite);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Saving a backup as %1…</source>
        <translation>Salvataggio di una copia di backup come %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The backup is saved and checked: %1 (%2). It holds people&apos;s data and tokens; keep it as safe as the workspace.</source>
        <translation>La copia di backup è salvata e verificata: %1 (%2). Contiene dati di persone e token; proteggerla quanto l’area di lavoro.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Scegli una copia di backup</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite *.backup);;All files (*)</source>
        <translation>Aree di lavoro di Headsup (*.sqlite *.backup);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under another name.</source>
        <translation>Mettere la copia di backup %1 al posto di questa area di lavoro (%2)? L’area di lavoro viene conservata accanto con un altro nome.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino della copia di backup</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Chiudi questa nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BoardScreen</name>
    <message>
        <source>24 hours open</source>
        <translation>24 ore aperte</translation>
    </message>
    <message>
        <source>may be asked now</source>
        <translation>si può chiedere ora</translation>
    </message>
    <message>
        <source>close within 3 hours</source>
        <translation>si chiudono entro 3 ore</translation>
    </message>
    <message>
        <source>Nobody&apos;s 24 hours are open</source>
        <translation>Nessuno ha le 24 ore aperte</translation>
    </message>
    <message>
        <source>When people answer, tap a button or react to a message, you may write to them for 24 hours and ask the next question. That is heard from webhooks: import a captured log, or receive them here.</source>
        <translation>Quando le persone rispondono, toccano un pulsante o reagiscono a un messaggio, si può scrivere loro per 24 ore e fare la prossima domanda. Lo si sa dai webhook: importare un registro catturato o riceverli qui.</translation>
    </message>
    <message>
        <source>Import a captured log</source>
        <translation>Importa un registro catturato</translation>
    </message>
    <message>
        <source>People whose 24 hours are open</source>
        <translation>Persone con le 24 ore aperte</translation>
    </message>
    <message>
        <source>Prompts that were asked, with what came of them</source>
        <translation>Richieste inviate e che cosa ne è venuto</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation>Titolo del pulsante</translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation>Titolo del pulsante %1</translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation>Tipo del pulsante %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation>Link del pulsante %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Rimuovi questo pulsante</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>Rimuovi il pulsante %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignActs</name>
    <message numerus="yes">
        <source>%Ln people are in line again, but may not be asked at once: asking soon after such a refusal harms the Page. The first of them is due on %1; resume then.</source>
        <translation>
            <numerusform>%Ln persona è di nuovo in coda, ma non si può ritentare subito: ritentare poco dopo un rifiuto del genere danneggia la Pagina. Il suo turno arriva il %1; riprendere l’invio allora.</numerusform>
            <numerusform>%Ln persone sono di nuovo in coda, ma non si può ritentare subito: ritentare poco dopo un rifiuto del genere danneggia la Pagina. Il turno della prima arriva il %1; riprendere l’invio allora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation>In questa campagna non è più possibile ritentare per nessuno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>%Ln persona mantiene il proprio consenso per un’altra campagna.</numerusform>
            <numerusform>%Ln persone mantengono il proprio consenso per un’altra campagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>%Ln contrassegnato come inviato. Il suo token è consumato.</numerusform>
            <numerusform>%Ln contrassegnati come inviati. I loro token sono consumati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>%Ln contrassegnato come non inviato. Il suo consenso è di nuovo non usato.</numerusform>
            <numerusform>%Ln contrassegnati come non inviati. I loro consensi sono di nuovo non usati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>%Ln di nuovo in coda. Riprendere l’invio quando lo si desidera.</numerusform>
            <numerusform>%Ln di nuovo in coda. Riprendere l’invio quando lo si desidera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignHealthModel</name>
    <message>
        <source>too few to tell</source>
        <translation>troppo poche per dirlo</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bene</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>stop</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Non raggiungibili</translation>
    </message>
    <message>
        <source>“Bad”</source>
        <comment>feedback</comment>
        <translation>«Cattivo»</translation>
    </message>
    <message>
        <source>“Good”</source>
        <comment>feedback</comment>
        <translation>«Buono»</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Quota persa</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Cioè</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguito</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation>Ancora nessuna campagna</translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation>Una campagna è un messaggio alle persone che attendono novità su un argomento. Scegliere un argomento e scrivere il primo messaggio di seguito.</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Scegli un argomento</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Elimina bozza</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Scrivi messaggio di seguito</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Scegliere prima l’argomento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>La bozza “%1” è stata eliminata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Begin a new draft with the same message and audience</source>
        <translation>Comincia una nuova bozza con lo stesso messaggio e gli stessi destinatari</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ColumnsPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La prima riga contiene i nomi delle colonne</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Altro file</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Controlla le righe</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Prime righe del file</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Fuso degli orari che non lo indicano</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 significa</translation>
    </message>
    <message>
        <source>Not clear: refuse such rows</source>
        <translation>Non chiaro: rifiuta queste righe</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 aprile (prima il giorno)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 marzo (prima il mese)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (questo computer)</translation>
    </message>
    <message>
        <source>One topic for the whole file</source>
        <translation>Un argomento per tutto il file</translation>
    </message>
    <message>
        <source>The prompt that everybody saw</source>
        <translation>La richiesta vista da tutti</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>Circa %Ln riga, %1 colonne, %2</numerusform>
            <numerusform>Circa %Ln righe, %1 colonne, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · columns as you chose them for such a file before</source>
        <comment>about the file</comment>
        <translation>%1 · colonne come scelte in precedenza per un file di questo tipo</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Contenuto della colonna %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non usata</translation>
    </message>
    <message>
        <source>Several columns seem to hold the same: %1. The first one is used; choose another one if it should be that.</source>
        <translation>Più colonne sembrano contenere la stessa cosa: %1. Viene usata la prima; sceglierne un’altra se necessario.</translation>
    </message>
    <message>
        <source>Choose the columns that hold: %1. Without them no row can be kept.</source>
        <translation>Scegliere le colonne che contengono: %1. Senza di esse non è possibile conservare alcuna riga.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Type a topic, a campaign, a person or a command</source>
        <translation>Che cosa si desidera fare? Digitare un argomento, una campagna, una persona o un comando</translation>
    </message>
    <message>
        <source>Search commands, topics and campaigns</source>
        <translation>Cerca comandi, argomenti e campagne</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ComposerScreen</name>
    <message>
        <source>Pre-&amp;flight →</source>
        <translation>Controllo &amp;finale →</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nome della campagna</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Nome della campagna</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Maggiori informazioni</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Scrivi messaggio di seguito</translation>
    </message>
    <message>
        <source>Follow-up · %1</source>
        <translation>Messaggio di seguito · %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Tutte le campagne</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>What to look for is read from the prompt again.</source>
        <translation>Ciò che si cerca viene letto di nuovo dalla richiesta.</translation>
    </message>
    <message>
        <source>Every message of this topic has to name “%1” now.</source>
        <translation>Ogni messaggio di questo argomento deve ora nominare “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Non ancora salvato</translation>
    </message>
    <message>
        <source>The sample leaves a gap: fill in “%1”.</source>
        <translation>Il modello lascia uno spazio da completare: inserire “%1”.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Salvato alle %1</translation>
    </message>
    <message>
        <source>Kept among your templates.</source>
        <translation>Conservato tra i modelli.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message>
        <source>A message with this text was found, %1.</source>
        <comment>time of day</comment>
        <translation>È stato trovato un messaggio con questo testo, %1.</translation>
    </message>
    <message>
        <source>Not found in the whole time in question.</source>
        <translation>Non trovato in tutto il periodo in questione.</translation>
    </message>
    <message>
        <source>Cannot tell: the conversation does not show all that was written in the time in question. Within a quarter of an hour it may still appear.</source>
        <translation>Impossibile dirlo: la conversazione non mostra tutto ciò che è stato scritto nel periodo in questione. Potrebbe ancora comparire entro un quarto d’ora.</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <comment>a sentence</comment>
        <translation>Impossibile dirlo: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. Nothing was settled: that is for you to do.</source>
        <comment>how many were found; were not found; cannot be told</comment>
        <translation>%1, %2, %3. Non è stato deciso nulla: la decisione spetta a chi usa il programma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>%Ln messaggio è stato trovato</numerusform>
            <numerusform>%Ln messaggi sono stati trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>%Ln non è stato trovato</numerusform>
            <numerusform>%Ln non sono stati trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>di %Ln non si può dire nulla</numerusform>
            <numerusform>di %Ln non si può dire nulla</numerusform>
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
        <translation>Nulla in questi giorni.</translation>
    </message>
    <message>
        <source>%1 in all; most on %2.</source>
        <comment>number; a day with its number</comment>
        <translation>%1 in totale; massimo: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>%1  %2 a %3: %4</translation>
    </message>
    <message>
        <source>Choose a row to see the text, the answer and the life of the opt-in.</source>
        <translation>Scegliere una riga per vedere il testo, la risposta e il percorso del consenso.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Risposta originale</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to them at that time. It settles nothing.</source>
        <translation>Chiede a Messenger che cosa la Pagina ha scritto alla persona in quel momento. Non decide nulla.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Contrassegna come inviato</translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation>Il messaggio è nella conversazione. Il token è consumato.</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Contrassegna come non inviato</translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation>Il messaggio non è nella conversazione. Il token può essere usato da un’altra campagna.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Ritenta una volta</translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation>Lo rimette in coda con lo stesso token. Se il primo messaggio è arrivato, Messenger rifiuta il token.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Persona senza nome</translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation>Per questa persona non è stato preparato alcun testo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation>ID del messaggio %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation>Codice %1, sottocodice %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Codice %1</translation>
    </message>
    <message>
        <source>fbtrace_id %1</source>
        <translation>fbtrace_id %1</translation>
    </message>
    <message>
        <source>Life of the opt-in</source>
        <translation>Percorso del consenso</translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>La chiamata per %Ln persona è partita e non se ne conosce la risposta. Guardare nella conversazione, quindi indicare che cosa si è trovato.</numerusform>
            <numerusform>Le chiamate per %Ln persone sono partite e non se ne conosce la risposta. Guardare nelle conversazioni, quindi indicare che cosa si è trovato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation, then say what you found.</source>
        <translation>La chiamata è partita e non se ne conosce la risposta. Guardare nella conversazione, quindi indicare che cosa si è trovato.</translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>Guarda in %Ln conversazione</numerusform>
            <numerusform>Guarda in %Ln conversazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the conversation</source>
        <translation>Guarda nella conversazione</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Rilasciare qui un file CSV</translation>
    </message>
    <message>
        <source>Comma, semicolon or tab, any common encoding. Nothing is stored before you have seen what is in it.</source>
        <translation>Virgola, punto e virgola o tabulazione, qualsiasi codifica comune. Nulla viene salvato prima di averne visto il contenuto.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ExportScreen</name>
    <message>
        <source>Opt-ins</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Results of all campaigns</source>
        <translation>Risultati di tutte le campagne</translation>
    </message>
    <message>
        <source>Report by topic</source>
        <translation>Rapporto per argomento</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Spent list for another workspace</source>
        <translation>Elenco dei token consumati per un’altra area di lavoro</translation>
    </message>
    <message>
        <source>One row an opt-in, with its token: the file comes back into Headsup without loss.</source>
        <translation>Una riga per consenso, con il suo token: il file torna in Headsup senza perdite.</translation>
    </message>
    <message>
        <source>One row a person, with the number of opt-ins per state.</source>
        <translation>Una riga per persona, con il numero di consensi per stato.</translation>
    </message>
    <message>
        <source>One row a person of each campaign: what became of the message, and why.</source>
        <translation>Una riga per persona di ogni campagna: che cosa è stato del messaggio e perché.</translation>
    </message>
    <message>
        <source>One row a topic: opt-ins per state, campaigns, what was accepted.</source>
        <translation>Una riga per argomento: consensi per stato, campagne, messaggi accettati.</translation>
    </message>
    <message>
        <source>One row a change: when, from which state to which, why, by which campaign.</source>
        <translation>Una riga per modifica: quando, da quale stato a quale, perché, da quale campagna.</translation>
    </message>
    <message>
        <source>Every token that is used, taken or withdrawn here. Another workspace imports it as spent, never as unused.</source>
        <translation>Tutti i token usati, presi o revocati qui. Un’altra area di lavoro li importa come consumati, mai come non usati.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonne del file</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tutti gli argomenti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text in both. The file holds people&apos;s data: keep it as safe as the workspace.</source>
        <translation>Un nome che termina con .xlsx crea un foglio di calcolo, qualsiasi altro un CSV. Gli ID e i token sono in formato testo in entrambi i casi. Il file contiene dati di persone: proteggerlo quanto l’area di lavoro.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Foglio di calcolo (*.xlsx);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Scrittura di %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln riga si trova in %1.</numerusform>
            <numerusform>%Ln righe si trovano in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annullato. Non è stato scritto alcun file.</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>L’esportazione è finita</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FilterBar</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation>Mostra nell’elenco solo queste persone</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerti</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riusciti</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>da ritentare</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettati</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation>Aggiunge “%1” al messaggio</translation>
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
        <translation>La prima campagna, in prova</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Controllo finale</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Put the guide away; Help brings it back</source>
        <translation>Metti via la guida; l’aiuto la riporta</translation>
    </message>
    <message>
        <source>Put the guide away</source>
        <translation>Metti via la guida</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fatto</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importa i consensi</translation>
    </message>
    <message>
        <source>Look at a topic</source>
        <translation>Guarda un argomento</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Scrivi un messaggio di seguito</translation>
    </message>
    <message>
        <source>Go to the pre-flight</source>
        <translation>Vai al controllo finale</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>Continua e invia</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Vedi i risultati</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>You have sent your first campaign, in rehearsal</source>
        <translation>La prima campagna è stata inviata, in prova</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>No Page yet</source>
        <translation>Ancora nessuna Pagina</translation>
    </message>
    <message>
        <source>Facebook Page: %1</source>
        <translation>Pagina Facebook: %1</translation>
    </message>
    <message>
        <source>Switch to another Page</source>
        <translation>Passa a un’altra Pagina</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Reale</translation>
    </message>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>Prova: nulla lascia questo computer</translation>
    </message>
    <message>
        <source>Live: messages go to real people</source>
        <translation>Reale: i messaggi vanno a persone reali</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HealthScreen</name>
    <message>
        <source>Share of people lost in the last 30 days</source>
        <translation>Quota di persone perse negli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Block rate of the newest week</source>
        <translation>Tasso di blocco dell’ultima settimana</translation>
    </message>
    <message>
        <source>Lost in the last 30 days</source>
        <translation>Perse negli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Blocked in the newest week</source>
        <translation>Blocchi nell’ultima settimana</translation>
    </message>
    <message>
        <source>Block rate week by week</source>
        <translation>Tasso di blocco settimana per settimana</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un giorno della settimana</translation>
    </message>
    <message>
        <source>Block rate of that week</source>
        <translation>Tasso di blocco di quella settimana</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Inserisci</translation>
    </message>
    <message>
        <source>Meta tells no program who blocked the Page. Page insights show the share of a week: enter it here.</source>
        <translation>Meta non dice a nessun programma chi ha bloccato la Pagina. Gli Insights della Pagina mostrano la quota di una settimana: inserirla qui.</translation>
    </message>
    <message>
        <source>How people took each campaign</source>
        <translation>Come è stata accolta ogni campagna</translation>
    </message>
    <message>
        <source>No campaign was sent yet.</source>
        <translation>Non è stata ancora inviata nessuna campagna.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>In questi giorni non è stato inviato nulla</translation>
    </message>
    <message>
        <source>%1 of %2 messages and prompts: %3 people could not be reached any more, which is how Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From 2 % on the pre-flight warns, from 3 % on nobody else is written to.</source>
        <translation>%1 di %2 messaggi e richieste: %3 persone non si sono più potute raggiungere, che è come Messenger risponde per chi ha bloccato la Pagina; %4 volte «Risposta cattiva». Dal 2 % il controllo finale avvisa, dal 3 % non si scrive più a nessun altro.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bene</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>stop</translation>
    </message>
    <message>
        <source>One to two people in a hundred is what Pages usually see.</source>
        <translation>Una o due persone su cento è ciò che le Pagine vedono di solito.</translation>
    </message>
    <message>
        <source>Write less often, and only what people asked for. Meta restricts Pages that go on.</source>
        <translation>Scrivere meno spesso e solo ciò che le persone hanno chiesto. Meta limita le Pagine che continuano.</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Qui non si sa</translation>
    </message>
    <message>
        <source>No week of the last 30 days was entered.</source>
        <translation>Non è stata inserita nessuna settimana degli ultimi 30 giorni.</translation>
    </message>
    <message>
        <source>Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in the Page Support Inbox and answer it there; then go on here.</source>
        <translation>Meta ha preso un provvedimento contro questa Pagina il %1: %2. Ogni invio è fermo. Leggere l’avviso nella casella di assistenza della Pagina e rispondere lì; poi continuare qui.</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>Me ne sono occupato</translation>
    </message>
    <message>
        <source>Entered %1 for the week of %2.</source>
        <translation>Inserito %1 per la settimana del %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message>
        <source>Start receiving</source>
        <translation>Inizia a ricevere</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>Smetti di ricevere</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Un testo a scelta</translation>
    </message>
    <message>
        <source>As kept in the keychain</source>
        <translation>Come conservata nel portachiavi</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Una qualsiasi libera</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Indirizzo del ricevitore</translation>
    </message>
    <message>
        <source>Verify token, the same as at Meta</source>
        <translation>Token di verifica, lo stesso che presso Meta</translation>
    </message>
    <message>
        <source>App secret, to tell Meta&apos;s events from forged ones</source>
        <translation>Chiave segreta dell’app, per distinguere gli eventi di Meta da quelli falsi</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Porta su questo computer</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Hear what people do</source>
        <translation>Senti che cosa fanno le persone</translation>
    </message>
    <message>
        <source>Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a server write the events to a file, and import that file.</source>
        <translation>Meta raggiunge questo indirizzo solo con un proprio tunnel o proxy con certificato. Con un portatile è per prove: un indirizzo che non risponde per un’ora viene abbandonato da Meta. Ogni giorno lasciare che un server scriva gli eventi in un file e importare quel file.</translation>
    </message>
    <message>
        <source>A prompt was not asked by itself: %1</source>
        <translation>Una richiesta non è stata inviata da sola: %1</translation>
    </message>
    <message>
        <source>Nobody listens. Reactions come in with the files that you import.</source>
        <translation>Nessuno ascolta. Le reazioni arrivano con i file che si importano.</translation>
    </message>
    <message>
        <source>Listening. Meta has not called yet.</source>
        <translation>In ascolto. Meta non ha ancora chiamato.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>In ascolto. %n messaggio di Meta conservato</numerusform>
            <numerusform>In ascolto. %n messaggi di Meta conservati</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 refused</source>
        <comment>begins with a dot in the middle</comment>
        <translation> · %1 rifiutati</translation>
    </message>
    <message>
        <source>Type the verify token first: the text that you enter at Meta beside the address.</source>
        <translation>Scrivere prima il token di verifica: il testo che si inserisce presso Meta accanto all’indirizzo.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HelpScreen</name>
    <message>
        <source>Pages of the help</source>
        <translation>Pagine dell’aiuto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Needed are the person&apos;s Page-scoped id, the one-time token, the topic and the time of the opt-in. The token and the id must come as text: a spreadsheet that has saved them as numbers has ruined them.</source>
        <translation>Servono l’ID della persona specifico della Pagina, il token monouso, l’argomento e la data del consenso. Il token e l’ID devono essere in formato testo: un foglio di calcolo che li ha salvati come numeri li ha alterati.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Choose a file with opt-ins</source>
        <translation>Scegli un file con i consensi</translation>
    </message>
    <message>
        <source>Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Tabelle e webhook acquisiti (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
    <message>
        <source>Looking for the topics of the file.</source>
        <translation>Ricerca degli argomenti del file.</translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>Questa colonna nomina più di %Ln argomento. Scegliere la colonna che contiene l’argomento oppure indicare un argomento e una richiesta per tutto il file.</numerusform>
            <numerusform>Questa colonna nomina più di %Ln argomenti. Scegliere la colonna che contiene l’argomento oppure indicare un argomento e una richiesta per tutto il file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salva le righe rifiutate</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>Name of a file without its ending: the rejected rows of %1.</extracomment>
        <translation>%1 rifiutate</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this file is kept.</source>
        <translation>Se si annulla, nulla di questo file viene conservato.</translation>
    </message>
    <message>
        <source>Nothing is stored while the rows are checked.</source>
        <translation>Durante il controllo delle righe non viene salvato nulla.</translation>
    </message>
    <message>
        <source>A campaign is being sent. Import this large file when it is done or paused.</source>
        <translation>È in corso l’invio di una campagna. Importare questo file di grandi dimensioni quando sarà conclusa o in pausa.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>Annullato. Nulla di questo file è stato conservato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>%Ln riga rifiutata si trova in %1. Correggerla lì e importare di nuovo quel file.</numerusform>
            <numerusform>%Ln righe rifiutate si trovano in %1. Correggerle lì e importare di nuovo quel file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>L’importazione è finita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>%Ln consenso è nuovo.</numerusform>
            <numerusform>%Ln consensi sono nuovi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation>Esclusi, consenso conservato</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Mantiene la promessa?</translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation>Un messaggio inviato non può essere richiamato e un token consumato resta consumato. La pausa conserva i token di tutte le persone a cui non è ancora stato scritto.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Prima dell’invio</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>Nuovi: %Ln persona non ha ancora un posto in questa campagna.</numerusform>
            <numerusform>Nuovi: %Ln persone non hanno ancora un posto in questa campagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Next wave: %1; it is the last one for now.</source>
        <comment>how many people</comment>
        <translation>Prossima ondata: %1; per ora è l’ultima.</translation>
    </message>
    <message>
        <source>Next wave: %1; %2.</source>
        <comment>how many people; how many wait for later waves</comment>
        <translation>Prossima ondata: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>%Ln attende ondate successive</numerusform>
            <numerusform>%Ln attendono ondate successive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>%Ln persona riceve questo messaggio</numerusform>
            <numerusform>%Ln persone ricevono questo messaggio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>persona riceverebbe questo messaggio</numerusform>
            <numerusform>persone riceverebbero questo messaggio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>persona riceve questo messaggio</numerusform>
            <numerusform>persone ricevono questo messaggio</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops here, so no token is spent.</source>
        <translation>L’invio si ferma qui, quindi non viene consumato alcun token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%Ln token monouso viene consumato definitivamente.</numerusform>
            <numerusform>%Ln token monouso vengono consumati definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%Ln di loro ha ricevuto qualcosa negli ultimi sette giorni.</numerusform>
            <numerusform>%Ln di loro hanno ricevuto qualcosa negli ultimi sette giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation>Nessuno riceve il messaggio, quindi non c’è nulla da valutare.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>Mostra %Ln richiesta</numerusform>
            <numerusform>Mostra tutte le %Ln richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>Per %Ln di loro adesso è notte, tra le 21:00 e le 8:00.</numerusform>
            <numerusform>Per %Ln di loro adesso è notte, tra le 21:00 e le 8:00.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation>Adesso è giorno per tutte le persone il cui fuso orario è noto.</translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation>Non è stato impostato un momento dopo il quale la novità non è più utile.</translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation>La novità era utile fino a %1.</translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation>La novità è utile fino a %1. Dopo non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Send to them as well</source>
        <translation>Invia anche a loro</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Tienile in attesa</translation>
    </message>
    <message>
        <source>Whoever is held keeps the opt-in for the next wave.</source>
        <translation>Chi resta in attesa conserva il consenso per la prossima ondata.</translation>
    </message>
    <message>
        <source>Whoever got something in the last seven days is held.</source>
        <translation>Chi ha ricevuto qualcosa negli ultimi sette giorni resta in attesa.</translation>
    </message>
    <message>
        <source>Whoever is asleep now, between 21:00 and 8:00, is held.</source>
        <translation>Chi ora dorme, tra le 21:00 e le 8:00, resta in attesa.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Vai a Oggi</translation>
    </message>
    <message>
        <source>Go to the topics</source>
        <translation>Vai agli argomenti</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>Vai alle campagne</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importa consensi</translation>
    </message>
    <message>
        <source>Go to the Page</source>
        <translation>Vai alla Pagina</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Scegli un file da importare</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>Cerca in questa schermata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Apri un’altra area di lavoro…</translation>
    </message>
    <message>
        <source>Close Headsup</source>
        <translation>Chiudi Headsup</translation>
    </message>
    <message>
        <source>Export opt-ins, people, results…</source>
        <translation>Esporta consensi, persone, risultati…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Apri un’area di lavoro</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Aree di lavoro di Headsup (*.sqlite);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 – Headsup</source>
        <translation>%1 – Headsup</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Sending is under way. What is in flight is awaited before Headsup closes; the rest keeps its opt-ins for later.</source>
        <translation>L’invio è in corso. Prima della chiusura di Headsup si attende ciò che è in transito; gli altri mantengono il consenso per un momento successivo.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Metti in pausa e chiudi</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continua l’invio</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>In attesa delle ultime risposte…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>That cannot be taken back any more. %1</source>
        <translation>Questo non si può più annullare. %1</translation>
    </message>
    <message>
        <source>A campaign paused</source>
        <translation>Una campagna è in pausa</translation>
    </message>
    <message>
        <source>A campaign is done</source>
        <translation>Una campagna è finita</translation>
    </message>
    <message>
        <source>Ask again: whose 24 hours are open</source>
        <translation>Chiedi di nuovo: chi ha le 24 ore aperte</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Vai ai rapporti</translation>
    </message>
    <message>
        <source>Go to the health of the Page</source>
        <translation>Vai alla salute della Pagina</translation>
    </message>
    <message>
        <source>Find a command, topic, campaign or person</source>
        <translation>Trova un comando, un argomento, una campagna o una persona</translation>
    </message>
    <message>
        <source>Workspaces used last</source>
        <translation>Aree di lavoro usate di recente</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Pagina e token di accesso</translation>
    </message>
    <message>
        <source>What this mode means</source>
        <translation>Che cosa significa questa modalità</translation>
    </message>
    <message>
        <source>Permission from Meta, step by step</source>
        <translation>Permesso di Meta, passo per passo</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Aiuto per questa schermata</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>Guide to a first campaign</source>
        <translation>Guida a una prima campagna</translation>
    </message>
    <message>
        <source>The guide rehearses. Choose a Page in rehearsal, or open the sample workspace.</source>
        <translation>La guida serve per la prova. Scegliere una Pagina in prova o aprire l’area di lavoro di esempio.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MessageEditor</name>
    <message>
        <source>Variable</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Pulsante</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>Il Suo &amp;messaggio</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Il Suo messaggio</translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation>Buongiorno {first_name|a Lei}, ecco la novità che ha chiesto: …</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>Della persona</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Reply: reopens the conversation for 24 hours</source>
        <translation>Risposta: riapre la conversazione per 24 ore</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Maggiori informazioni</translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation>Link: apre una pagina web</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation>a Lei</translation>
    </message>
    <message>
        <source>Of the topic</source>
        <translation>Dell’argomento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact; the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 di %2 caratteri</translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Un messaggio ha al massimo tre pulsanti.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Keep this message as a template</source>
        <translation>Conserva questo messaggio come modello</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>I propri</translation>
    </message>
    <message>
        <source>Forget one of your own</source>
        <translation>Dimentica uno dei propri</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation>Non più utile dopo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> al secondo</translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation>Ritmo in messaggi al secondo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation>Persone per ondata</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation>Persone per ondata, prima il consenso meno recente</translation>
    </message>
</context>
<context>
    <name>headsup::ui::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
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
        <translation>Senza nome (%1)</translation>
    </message>
    <message>
        <source>Page-scoped id %1</source>
        <translation>ID specifico della Pagina %1</translation>
    </message>
    <message>
        <source>%1, Page-scoped id %2</source>
        <translation>%1, ID specifico della Pagina %2</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <translation>Consenso: %1</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>Il token è valido fino a %1.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>scaduto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Formats of a day in a table, see QLocale::toString(): without and with the year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Prompt they saw</source>
        <translation>Richiesta vista</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Torna alle colonne</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importa un altro file</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>Ecco che cosa farebbe l’importazione</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>L’importazione è conclusa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Show topics</source>
        <translation>Mostra gli argomenti</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovi</translation>
    </message>
    <message>
        <source>known</source>
        <translation>noti</translation>
    </message>
    <message>
        <source>already spent</source>
        <translation>già consumati</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduti</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiati</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un altro file</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>Importa %Ln nuovo consenso</numerusform>
            <numerusform>Importa %Ln nuovi consensi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>%Ln nuovo consenso permette un messaggio.</numerusform>
            <numerusform>%Ln nuovi consensi permettono un messaggio ciascuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known opt-ins were left as they are; spent and expired ones are kept so that nobody is written to with them.</source>
        <translation>I consensi noti sono stati lasciati com’erano; quelli consumati e scaduti sono conservati affinché con essi non si scriva a nessuno.</translation>
    </message>
    <message>
        <source>No opt-in is new in this capture. Importing it keeps its events.</source>
        <translation>In questa acquisizione nessun consenso è nuovo. L’importazione ne conserva gli eventi.</translation>
    </message>
    <message>
        <source>The file has no rows below its header. Nothing can be imported.</source>
        <translation>Il file non ha righe sotto l’intestazione. Non è possibile importare nulla.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.</source>
        <translation>Non è ancora stato salvato nulla. I consensi consumati e scaduti vengono conservati, ma non si usano mai per scrivere.</translation>
    </message>
    <message>
        <source>No row can be kept. Look at the reasons below; often a column is chosen wrongly.</source>
        <translation>Non è possibile conservare alcuna riga. Esaminare i motivi qui sotto; spesso una colonna è scelta in modo errato.</translation>
    </message>
    <message>
        <source>Every opt-in of this file is in the workspace already. Importing it would change nothing.</source>
        <translation>Tutti i consensi di questo file sono già nell’area di lavoro. L’importazione non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.</source>
        <translation>In questo file non c’è nulla di nuovo. L’importazione annota soltanto quali consensi sono consumati o scaduti.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomeTable</name>
    <message>
        <source>No name (%1)</source>
        <translation>Senza nome (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageForm</name>
    <message>
        <source>Rehearse: nothing leaves this computer</source>
        <translation>Prova: nulla lascia questo computer</translation>
    </message>
    <message>
        <source>Digits, from the Page&apos;s settings</source>
        <translation>Cifre, dalle impostazioni della Pagina</translation>
    </message>
    <message>
        <source>As your customers know it</source>
        <translation>Come la conoscono i clienti</translation>
    </message>
    <message>
        <source>A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta.</source>
        <translation>Una Pagina in prova resta tale: ciò che viene consumato in prova non è mai stato consumato presso Meta.</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>ID della Pagina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Give the Page a name, so that you can tell it from your other Pages.</source>
        <translation>Dare un nome alla Pagina per poterla distinguere dalle altre Pagine.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageMenu</name>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>%1 (prova)</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Pagina e token di accesso</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Apri un’altra area di lavoro…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageScreen</name>
    <message>
        <source>This Page rehearses. Messages go to a stand-in inside this program; nothing leaves this computer and no access token is needed.</source>
        <translation>Questa Pagina è in prova. I messaggi vanno a un simulatore interno a questo programma; nulla lascia questo computer e non serve alcun token di accesso.</translation>
    </message>
    <message>
        <source>Access token of the Page</source>
        <translation>Token di accesso della Pagina</translation>
    </message>
    <message>
        <source>Paste the Page&apos;s access token</source>
        <translation>Incollare il token di accesso della Pagina</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Salva e verifica</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verifica la connessione</translation>
    </message>
    <message>
        <source>Add another Page</source>
        <translation>Aggiungi un’altra Pagina</translation>
    </message>
    <message>
        <source>Its people and opt-ins stay apart from those of your other Pages.</source>
        <translation>Le sue persone e i suoi consensi restano separati da quelli delle altre Pagine.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Aggiungi la Pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Paste the access token first. You get it for your Page in Meta&apos;s tools.</source>
        <translation>Incollare prima il token di accesso. Si ottiene per la propria Pagina negli strumenti di Meta.</translation>
    </message>
    <message>
        <source>Asking for the Page&apos;s identity…</source>
        <translation>Richiesta dell’identità della Pagina…</translation>
    </message>
    <message>
        <source>The stand-in answers as “%1” (%2).</source>
        <translation>Il simulatore risponde come “%1” (%2).</translation>
    </message>
    <message>
        <source>The access token belongs to “%1” (%2).</source>
        <translation>Il token di accesso appartiene a “%1” (%2).</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it is kept until you close Headsup.</source>
        <translation>Questo computer non ha un portachiavi, quindi il token viene conservato fino alla chiusura di Headsup.</translation>
    </message>
    <message>
        <source>Page id %1</source>
        <translation>Identificativo della Pagina %1</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people and spend their one-time tokens for good.</source>
        <translation>I messaggi di questa Pagina vanno a persone vere e consumano definitivamente i loro token monouso.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageSetupCard</name>
    <message>
        <source>Permission from Meta</source>
        <translation>Permesso di Meta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Save the tester</source>
        <translation>Salva la persona di prova</translation>
    </message>
    <message>
        <source>No tester</source>
        <translation>Nessuna persona di prova</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Salva la versione</translation>
    </message>
    <message>
        <source>Save the app secret</source>
        <translation>Salva la chiave segreta dell’app</translation>
    </message>
    <message>
        <source>Remove the app secret</source>
        <translation>Togli la chiave segreta dell’app</translation>
    </message>
    <message>
        <source>Id of a person, as the list of people shows it</source>
        <translation>Identificativo di una persona, come lo mostra l’elenco</translation>
    </message>
    <message>
        <source>Only if your app requires a proof with each call</source>
        <translation>Solo se l’app richiede una prova a ogni chiamata</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Persona di prova</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Versione di Graph</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Chiave segreta dell’app</translation>
    </message>
    <message>
        <source>Test messages go to %1.</source>
        <translation>I messaggi di prova vanno a %1.</translation>
    </message>
    <message>
        <source>Nobody gets test messages yet. Best choose yourself.</source>
        <translation>Nessuno riceve ancora messaggi di prova. Meglio scegliere se stessi.</translation>
    </message>
    <message>
        <source>In rehearsal no access token is needed.</source>
        <translation>In prova non serve un token di accesso.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. A token is then kept until you close Headsup, and nowhere else.</source>
        <translation>Il portachiavi di questo computer non risponde. Un token resta allora finché si chiude Headsup, e in nessun altro posto.</translation>
    </message>
    <message>
        <source>The keychain holds no access token of this Page.</source>
        <translation>Il portachiavi non contiene un token di accesso di questa Pagina.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and the app secret.</source>
        <translation>Il portachiavi contiene il token di accesso e la chiave segreta dell’app.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and no app secret.</source>
        <translation>Il portachiavi contiene il token di accesso e nessuna chiave segreta dell’app.</translation>
    </message>
    <message>
        <source>choice of the tester</source>
        <translation>scelta della persona di prova</translation>
    </message>
    <message>
        <source>The tester is saved.</source>
        <translation>La persona di prova è salvata.</translation>
    </message>
    <message>
        <source>Nobody is the tester now.</source>
        <translation>Ora non c’è una persona di prova.</translation>
    </message>
    <message>
        <source>change of the Graph version</source>
        <translation>modifica della versione di Graph</translation>
    </message>
    <message>
        <source>From now on this Page speaks %1.</source>
        <translation>Da ora questa Pagina parla %1.</translation>
    </message>
    <message>
        <source>The app secret is removed from the keychain.</source>
        <translation>La chiave segreta dell’app è stata tolta dal portachiavi.</translation>
    </message>
    <message>
        <source>The app secret is in the keychain.</source>
        <translation>La chiave segreta dell’app è nel portachiavi.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageStopCard</name>
    <message>
        <source>Stop all sending</source>
        <translation>Interrompi tutti gli invii</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Revoca l’interruzione</translation>
    </message>
    <message>
        <source>Sending of this Page</source>
        <translation>Invii di questa Pagina</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Perché, per chi lo leggerà in seguito (facoltativo)</translation>
    </message>
    <message>
        <source>Reason of the stop</source>
        <translation>Motivo dell’interruzione</translation>
    </message>
    <message>
        <source>Nobody is written to since %1. %2 Campaigns can be resumed once the stop is lifted.</source>
        <comment>time; who stopped it and why</comment>
        <translation>Non si scrive a nessuno dal %1. %2 Le campagne possono essere riprese una volta revocata l’interruzione.</translation>
    </message>
    <message>
        <source>One press stops every campaign of this Page within one request. Nothing more is sent, here or from the command line, until somebody lifts it.</source>
        <translation>Una sola pressione interrompe ogni campagna di questa Pagina nell’arco di una chiamata. Non viene inviato altro, né qui né dalla riga di comando, finché qualcuno non revoca l’interruzione.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>earlier stop: from, until, who and why</comment>
        <translation>Dal %1 al %2: %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PeoplePanel</name>
    <message>
        <source>People of the topic</source>
        <translation>Persone dell’argomento</translation>
    </message>
    <message>
        <source>Search people, ids, prompts</source>
        <translation>Cerca persone, ID, richieste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number of people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>per nome, prima la Z</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>per nome</translation>
    </message>
    <message>
        <source>by prompt, Z first</source>
        <translation>per richiesta, prima la Z</translation>
    </message>
    <message>
        <source>by prompt</source>
        <translation>per richiesta</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>prima i più recenti</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>prima i meno recenti</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>per stato</translation>
    </message>
    <message>
        <source>latest to expire first</source>
        <translation>prima quelli con scadenza più lontana</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>prima quelli con scadenza più vicina</translation>
    </message>
    <message>
        <source>in the order of import</source>
        <translation>nell’ordine di importazione</translation>
    </message>
    <message>
        <source>Nobody of this topic fits. Clear the search or choose all states.</source>
        <translation>Nessuno in questo argomento corrisponde. Cancellare la ricerca o scegliere tutti gli stati.</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Nessuno ha ancora dato il consenso per questo argomento.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>%1 of %2 opt-ins · %3</source>
        <extracomment>&quot;412 of 461 opt-ins · oldest first&quot;</extracomment>
        <translation>%1 di %2 consensi · %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonFinder</name>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Person: %1 (%2)</source>
        <comment>name, id</comment>
        <translation>Persona: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonScreen</name>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Registra il rifiuto</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Cancella…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Opted out on %1. Nothing that was given up to then is used any more.</source>
        <translation>Notifiche rifiutate il %1. Nulla di ciò che è stato dato fino ad allora viene più usato.</translation>
    </message>
    <message>
        <source>There is no opt-in of this person.</source>
        <translation>Non c’è alcun consenso di questa persona.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>There is no such person in this workspace, or not any more.</source>
        <translation>Questa persona non è in questa area di lavoro, o non lo è più.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>Il rifiuto delle notifiche di %1 è registrato; %Ln consenso è revocato.</numerusform>
            <numerusform>Il rifiuto delle notifiche di %1 è registrato; %Ln consensi sono revocati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is known of this person</source>
        <translation>Salva ciò che è noto di questa persona</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds personal data; give it to nobody else.</source>
        <translation>Salvato come %1. Contiene dati personali; non consegnarlo a nessun altro.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>Cancellare questa persona?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Cancellare definitivamente %1?</translation>
    </message>
    <message>
        <source>Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so that no import brings them back. This cannot be undone. Backups and files that were exported before still hold them.</source>
        <translation>Nome, ID, contatti, messaggi e token vengono rimossi e per la persona viene registrato il rifiuto delle notifiche. Rimane un hash, affinché nessuna importazione la riporti indietro. L’operazione non può essere annullata. Le copie di backup e i file esportati in precedenza contengono ancora questi dati.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>La persona è stata cancellata.</translation>
    </message>
    <message>
        <source>This stays so; it cannot be undone.</source>
        <translation>Resta così; non si può annullare.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PhonePreview</name>
    <message>
        <source>Preview on a phone</source>
        <translation>Anteprima su un telefono</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Pulsante: %1</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>La Sua Pagina</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avvisami</translation>
    </message>
    <message>
        <source>Tapped once: one message</source>
        <translation>Un tocco: un messaggio</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Pulsante</translation>
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
        <translation>Conteggio delle persone e preparazione dei loro messaggi…</translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation>Perché inviarlo c&amp;omunque?</translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation>La spiegazione viene conservata con la campagna.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>&amp;Torna al messaggio</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Invia</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Controllo finale</translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation>Controllo finale · %1</translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation>&amp;Digitare %1 per inviare</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation>Digitare il numero di persone, %1, per inviare</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation>Non è chiaro se il messaggio mantenga la promessa. Correggerlo oppure scrivere qui sotto perché la mantiene.</translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation>Preparazione definitiva dei testi…</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Verifica con Messenger se è la Pagina giusta…</translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation>Questo non è il numero di persone.</translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation>Scrivere prima perché mantiene la promessa.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation>%1 Non è stato inviato nulla. I testi sono definitivi e tutti sono in coda.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>Alla campagna</translation>
    </message>
    <message>
        <source>Save the review packet</source>
        <translation>Salva il fascicolo di revisione</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>review.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>revisione.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Non è stato possibile scrivere %1. Scegliere un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation>&amp;Anteprima come</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Anteprima come</translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation>Non per questa persona: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Avanzamento: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 al secondo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 rimanenti</translation>
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
        <translation>Solo le persone che hanno visto questa richiesta</translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation>Solo una lingua</translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation>Richiesta da esaminare</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>for example de</source>
        <translation>ad esempio it</translation>
    </message>
    <message>
        <source>We look for</source>
        <translation>Che cosa si cerca</translation>
    </message>
    <message>
        <source>What every message of this topic has to name. Left empty, it is read from the prompt.</source>
        <translation>Ciò che ogni messaggio di questo argomento deve nominare. Se il campo resta vuoto, viene letto dalla richiesta.</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>Testo accettato</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Chi lo riceve</translation>
    </message>
    <message>
        <source>%1 (%2 unused)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2 non usati)</translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation>Nulla di particolare</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Nessuno ha ancora dato il consenso per questo argomento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>%Ln consenso non usato con questa richiesta.</numerusform>
            <numerusform>%Ln consensi non usati con questa richiesta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromptModel</name>
    <message>
        <source>%1 and %2 in doubt</source>
        <translation>%1 e %2 in dubbio</translation>
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
        <translation>Mentre si ricevono webhook</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Chieste</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accettate</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Da sola</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectModel</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Perché è esclusa</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Contenuto della riga</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>Salva righe rifiutate…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Righe escluse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>%Ln riga è esclusa</numerusform>
            <numerusform>%Ln righe sono escluse</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Saving writes all of them.</source>
        <translation>Sono mostrate le prime %1 di %2. Il salvataggio le scrive tutte.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceCard</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Add a reply button</source>
        <translation>Aggiungi un pulsante di risposta</translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation>Un pulsante con link non riapre la finestra di 24 ore. Un pulsante di risposta sì.</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Mantiene la promessa?</translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation>Scrivere il messaggio. Durante la digitazione viene confrontato con ciò che le persone hanno accettato.</translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>È meno adatto a %Ln altra richiesta: “%1” (%2).</numerusform>
            <numerusform>È meno adatto ad altre %Ln richieste. La meno adatta: “%1” (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Un messaggio ha al massimo tre pulsanti.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceMeter</name>
    <message>
        <source>Relevance: %1</source>
        <translation>Pertinenza: %1</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Ancora nulla da valutare</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportModel</name>
    <message>
        <source>Prompts that the Page sent itself and Messenger took</source>
        <translation>Richieste inviate dalla Pagina stessa e prese da Messenger</translation>
    </message>
    <message>
        <source>Opt-ins given, from whatever prompt</source>
        <translation>Consensi dati, da qualsiasi richiesta</translation>
    </message>
    <message>
        <source>One-time tokens that paid for a message; a message in the open 24 hours costs none</source>
        <translation>Token monouso che hanno pagato un messaggio; un messaggio nelle 24 ore aperte non ne costa</translation>
    </message>
    <message>
        <source>Messages that Messenger took</source>
        <translation>Messaggi presi da Messenger</translation>
    </message>
    <message>
        <source>Messages that did not go out</source>
        <translation>Messaggi non partiti</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>Messaggi di cui nessuno sa se sono arrivati</translation>
    </message>
    <message>
        <source>Accepted messages that people answered, tapped or reacted to, as far as events tell</source>
        <translation>Messaggi accettati a cui le persone hanno risposto, toccato o reagito, per quanto dicono gli eventi</translation>
    </message>
    <message>
        <source>Prompts that followed a campaign of this topic</source>
        <translation>Richieste che hanno seguito una campagna di questo argomento</translation>
    </message>
    <message>
        <source>Opt-ins that ran out without a message</source>
        <translation>Consensi scaduti senza messaggio</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tutti gli argomenti</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Chieste</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Consumati</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettati</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riusciti</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In dubbio</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Reazioni</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Chieste di nuovo</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Scaduti</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportsScreen</name>
    <message>
        <source>Save as table…</source>
        <translation>Salva come tabella…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>In questo periodo non è successo nulla</translation>
    </message>
    <message>
        <source>Once people opt in and messages go out, you see here per topic what came of it. Choose a longer time, or import opt-ins to begin.</source>
        <translation>Quando le persone acconsentono e i messaggi partono, qui si vede per argomento che cosa ne è venuto. Scegliere un periodo più lungo o importare dei consensi.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importa i consensi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimi 90 giorni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tutto il periodo</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Da … a …</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Argomento</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tutti gli argomenti</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages, per topic</source>
        <translation>Che cosa è venuto da consensi e messaggi, per argomento</translation>
    </message>
    <message>
        <source>Report per topic</source>
        <translation>Rapporto per argomento</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>%1 · Rehearsal: nothing of this left the computer</source>
        <comment>a span of time</comment>
        <translation>%1 · Prova: nulla di questo ha lasciato il computer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Salva come tabella</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Foglio di calcolo (*.xlsx);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Il rapporto è in %1.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Save the report as PDF, or choose another.</source>
        <translation>La stampante non accetta nulla. Salvare il rapporto come PDF o sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Il rapporto è in viaggio verso la stampante.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Looking in the conversations, two a second. Nothing is settled by this.</source>
        <translation>Si guarda nelle conversazioni, due al secondo. Questo non decide nulla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Search names, ids and texts</source>
        <translation>Cerca nomi, ID e testi</translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation>Cerca persone di questa campagna</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>Persone di questa campagna</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>Risultati · %1</translation>
    </message>
    <message>
        <source>This campaign is still a draft: nobody was written to.</source>
        <translation>Questa campagna è ancora una bozza: non è stato scritto a nessuno.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nessuno qui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Esporta risultati</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation>risultati-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln riga si trova in %1.</numerusform>
            <numerusform>%Ln righe si trovano in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RetentionCard</name>
    <message>
        <source>Remove the text of a token once it is used, expired or withdrawn, after</source>
        <translation>Rimuovi il testo di un token usato, scaduto o revocato dopo</translation>
    </message>
    <message>
        <source>Remove the wording of events after</source>
        <translation>Rimuovi il testo degli eventi dopo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>Per quanto tempo si conservano i testi</translation>
    </message>
    <message>
        <source>For the whole workspace, at the start and once a day. What is removed cannot be brought back; a hash stays, so that no list makes a used token look new.</source>
        <translation>Per l’intera area di lavoro, all’avvio e una volta al giorno. Ciò che viene rimosso non può essere recuperato; rimane un hash, affinché nessun elenco faccia sembrare nuovo un token usato.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Saved. It is applied from now on.</source>
        <translation>Salvato. Si applica da ora in poi.</translation>
    </message>
    <message>
        <source>change of how long texts are kept</source>
        <translation>modifica di quanto si conservano i testi</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RunwayBar</name>
    <message>
        <source>Opt-ins by month of expiry</source>
        <translation>Consensi per mese di scadenza</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No unused opt-ins.</source>
        <translation>Nessun consenso non usato.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SampleStepper</name>
    <message>
        <source>Previous sample</source>
        <translation>Esempio precedente</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Esempio successivo</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Nessun esempio</translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation>Nessuno riceve questo messaggio.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Persona senza nome</translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation>Il nome di battesimo non è noto</translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation>Uno dei più lunghi</translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation>Tra i primi destinatari</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>why this sample; its number; how many</comment>
        <translation>%1 · %2 di %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SendingScreen</name>
    <message>
        <source>accepted</source>
        <translation>accettati</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riusciti</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerti</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>The last people written to</source>
        <translation>Gli ultimi destinatari</translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation>Dall’apertura di questa schermata non è stato scritto a nessuno.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Inte&amp;rrompi</translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation>Mette in pausa e mostra i risultati, dove è possibile liberare il resto</translation>
    </message>
    <message>
        <source>Stop the whole Pa&amp;ge</source>
        <translation>Interrompi l’intera Pa&amp;gina</translation>
    </message>
    <message>
        <source>Stops every campaign of this Page, here and from the command line, until somebody lifts it</source>
        <translation>Interrompe ogni campagna di questa Pagina, qui e dalla riga di comando, finché qualcuno non revoca l’interruzione</translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation>Mostra i ri&amp;sultati</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>Invio · %1</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2</source>
        <comment>time; who stopped it and why</comment>
        <translation>Tutti gli invii di questa Pagina sono interrotti dal %1. %2</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Revoca l’interruzione</translation>
    </message>
    <message>
        <source>%1 The first of them on %2.</source>
        <comment>reason of the pause; time</comment>
        <translation>%1 La prima di loro il %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Sending goes on by itself once the network is back, until %2.</source>
        <comment>why it paused; time of day</comment>
        <translation>%1 L’invio riprende da solo al ritorno della rete, fino alle %2.</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Resta in pausa</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Verifica con Messenger se è la Pagina giusta…</translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation>Messa in pausa. Si attendono le risposte in arrivo.</translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation>Messenger ha chiesto una pausa. L’invio riprende tra %1.</translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation>La prima persona da sola: si attende la risposta prima di scrivere ad altri.</translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation>Invio in corso. La pausa conserva i consensi di tutte le persone ancora in attesa.</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation>Concluso: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation>Annullato: %1. Gli altri hanno mantenuto il consenso.</translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation>Fermo: %1.</translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation>Questa campagna è ancora una bozza.</translation>
    </message>
    <message>
        <source>This workspace was last sent from another computer. Nothing was sent now. If both computers send, the same token could be used twice, and neither would know. Send from here only if nobody sends from the other copy any more.</source>
        <translation>L’ultimo invio di questa area di lavoro è stato fatto da un altro computer. Ora non è stato inviato nulla. Se inviano entrambi i computer, lo stesso token potrebbe essere usato due volte senza che nessuno dei due lo sappia. Inviare da qui solo se nessuno invia più dall’altra copia.</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Invia da questo computer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message>
        <source>Tell me when a long job ends while I work in another window</source>
        <translation>Avvisami quando finisce un lavoro lungo mentre uso un’altra finestra</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usa quella solita</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Dimenticale</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Questa finestra</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Come il computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Gli orari sono mostrati in</translation>
    </message>
    <message>
        <source>choice of a language</source>
        <translation>scelta di una lingua</translation>
    </message>
    <message>
        <source>choice of the appearance</source>
        <translation>scelta dell’aspetto</translation>
    </message>
    <message>
        <source>choice of a time zone</source>
        <translation>scelta di un fuso orario</translation>
    </message>
    <message>
        <source>choice of notices</source>
        <translation>scelta degli avvisi</translation>
    </message>
    <message>
        <source>Sending and backups</source>
        <translation>Invio e copie di sicurezza</translation>
    </message>
    <message>
        <source> messages a second</source>
        <translation> messaggi al secondo</translation>
    </message>
    <message>
        <source>What a new campaign begins with; each campaign can have its own.</source>
        <translation>Con che cosa comincia una nuova campagna; ognuna può avere il suo.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>A new campaign sends</source>
        <translation>Una nuova campagna invia</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Le copie di sicurezza vanno in</translation>
    </message>
    <message>
        <source>change of the pace</source>
        <translation>modifica del ritmo</translation>
    </message>
    <message>
        <source>choice of a folder</source>
        <translation>scelta di una cartella</translation>
    </message>
    <message>
        <source>What imports remember</source>
        <translation>Che cosa ricordano le importazioni</translation>
    </message>
    <message>
        <source>The columns you chose come back with the next file of the same shape. Of a file&apos;s headers only a hash is kept.</source>
        <translation>Le colonne scelte tornano con il prossimo file della stessa forma. Delle intestazioni di un file resta solo un’impronta.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone</source>
        <translation>Il fuso orario del computer</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>Non è ricordato ancora nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>È ricordata %Ln forma di file.</numerusform>
            <numerusform>Sono ricordate %Ln forme di file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and time zone change when Headsup starts again. What you are working on is saved.</source>
        <translation>Lingua e fuso orario cambiano quando Headsup riparte. Il lavoro in corso viene salvato.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Dove vanno le copie di sicurezza</translation>
    </message>
    <message>
        <source>forgetting of columns</source>
        <translation>dimenticanza delle colonne</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Spelling</name>
    <message>
        <source>The dictionary does not know this word.</source>
        <translation>Il dizionario non conosce questa parola.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>Stato: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passaggio %1 di %2: %3</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Tutti i passaggi sono conclusi.</translation>
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
        <translation>Non c’è nulla in sospeso. Nuovi consensi arrivano con la prossima importazione.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TodayScreen</name>
    <message>
        <source>Nobody waits for news yet</source>
        <translation>Nessuno attende ancora novità</translation>
    </message>
    <message>
        <source>Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand still and answers that are in doubt. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Qui si vede ogni mattina ciò che è in sospeso: consensi che scadono presto, campagne ferme e risposte in dubbio. Per iniziare, importare il file CSV esportato dallo strumento per i consensi.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importa i consensi</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Che cosa è in sospeso</translation>
    </message>
    <message>
        <source>unused opt-ins</source>
        <translation>consensi non usati</translation>
    </message>
    <message>
        <source>Show the topics</source>
        <translation>Mostra gli argomenti</translation>
    </message>
    <message>
        <source>given in the last 30 days</source>
        <translation>dati negli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>expire within 30 days</source>
        <translation>scadono entro 30 giorni</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>in dubbio</translation>
    </message>
    <message>
        <source>Show the campaigns</source>
        <translation>Mostra le campagne</translation>
    </message>
    <message>
        <source>Opt-ins a day</source>
        <translation>Consensi al giorno</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>I consensi non usati scadono in</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
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
        <translation>Scrivi messaggio di seguito</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>non usati</translation>
    </message>
    <message>
        <source>in a campaign</source>
        <translation>in una campagna</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviati</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerti</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduti</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>I consensi non usati scadono in</translation>
    </message>
    <message>
        <source>Name, kind and fields…</source>
        <translation>Nome, tipo e campi…</translation>
    </message>
    <message>
        <source>Split by prompt…</source>
        <translation>Dividi per richiesta…</translation>
    </message>
    <message>
        <source>Merge into another topic…</source>
        <translation>Unisci a un altro argomento…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Show only these opt-ins</source>
        <translation>Mostra solo questi consensi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>%Ln consenso non usato: un messaggio.</numerusform>
            <numerusform>%Ln consensi non usati, un messaggio ciascuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for news on this topic now.</source>
        <translation>Al momento nessuno attende novità su questo argomento.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicList</name>
    <message>
        <source>Search topics</source>
        <translation>Cerca argomenti</translation>
    </message>
    <message>
        <source>No topic has this in its name.</source>
        <translation>Nessun argomento contiene questo nel nome.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>%1, %Ln persona in attesa</numerusform>
            <numerusform>%1, %Ln persone in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicNamesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Torna alle colonne</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Controlla le righe</translation>
    </message>
    <message>
        <source>What did people ask for?</source>
        <translation>Che cosa hanno chiesto le persone?</translation>
    </message>
    <message>
        <source>The file tells topics by their numbers only. Say what each of them is about and which words people agreed to; every message is compared with those words.</source>
        <translation>Il file indica gli argomenti solo con i loro numeri. Indicare di che cosa tratta ciascuno e quale testo hanno accettato le persone; ogni messaggio viene confrontato con quel testo.</translation>
    </message>
    <message>
        <source>The file does not tell the prompts. Write the words that people agreed to; every message is compared with them.</source>
        <translation>Il file non indica le richieste. Scrivere il testo che le persone hanno accettato; ogni messaggio viene confrontato con esso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>%Ln consenso</numerusform>
            <numerusform>%Ln consensi</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the topic, for example Aurora 2 trail shoes</source>
        <translation>Nome dell’argomento, ad esempio Scarpe da trail Aurora 2</translation>
    </message>
    <message>
        <source>Name of the topic that the file calls %1</source>
        <translation>Nome dell’argomento che il file chiama %1</translation>
    </message>
    <message>
        <source>Kind of the topic that the file calls %1</source>
        <translation>Tipo dell’argomento che il file chiama %1</translation>
    </message>
    <message>
        <source>Choose the kind …</source>
        <translation>Scegli il tipo…</translation>
    </message>
    <message>
        <source>The prompt they saw, word for word</source>
        <translation>La richiesta vista, parola per parola</translation>
    </message>
    <message>
        <source>Prompt of the topic that the file calls %1</source>
        <translation>Richiesta dell’argomento che il file chiama %1</translation>
    </message>
    <message>
        <source>A prompt has at most %1 characters; this one has %2.</source>
        <translation>Una richiesta ha al massimo %1 caratteri; questa ne ha %2.</translation>
    </message>
    <message>
        <source>Every topic needs its name, kind and prompt.</source>
        <translation>Ogni argomento richiede nome, tipo e richiesta.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicWork</name>
    <message>
        <source>Leave it</source>
        <translation>Lascia com’è</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Che cosa è stato promesso</translation>
    </message>
    <message>
        <source>Prompts that go to the new topic</source>
        <translation>Richieste che passano al nuovo argomento</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Nome del nuovo argomento</translation>
    </message>
    <message>
        <source>The topic that remains</source>
        <translation>L’argomento che rimane</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Modifica l’argomento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the prompts that get a topic of their own</source>
        <translation>Scegliere le richieste che ricevono un argomento proprio</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>topic, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge “%1” into another topic</source>
        <translation>Unisci “%1” a un altro argomento</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Files that still use the old name are understood.</source>
        <translation>I file che usano ancora il vecchio nome vengono compresi.</translation>
    </message>
    <message>
        <source>%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.</source>
        <translation>%1 consensi passano al nuovo argomento, %2 restano. Ogni persona mantiene la richiesta che ha visto.</translation>
    </message>
    <message>
        <source>“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still finds it. This cannot be undone at once, but a topic can be split by prompt.</source>
        <translation>“%1” avrà %2 consensi. Ogni persona mantiene la richiesta che ha visto; il nome “%3” lo trova ancora. L’operazione non può essere annullata direttamente, ma un argomento può essere diviso per richiesta.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicsScreen</name>
    <message>
        <source>No opt-ins yet</source>
        <translation>Ancora nessun consenso</translation>
    </message>
    <message>
        <source>Topics appear here with the people who wait for them. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Qui compaiono gli argomenti con le persone che ne attendono novità. Per iniziare, importare il file CSV esportato dallo strumento dei consensi.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importa i consensi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>The topic is saved.</source>
        <translation>L’argomento è stato salvato.</translation>
    </message>
    <message>
        <source>“%1” is a topic of its own now. Everybody keeps the prompt they saw.</source>
        <translation>“%1” è ora un argomento a sé. Ogni persona mantiene la richiesta che ha visto.</translation>
    </message>
    <message>
        <source>The topics are one now. Everybody keeps the prompt they saw.</source>
        <translation>Gli argomenti sono ora uno solo. Ogni persona mantiene la richiesta che ha visto.</translation>
    </message>
    <message>
        <source>Everybody of this topic saw the same prompt, so there is nothing to split.</source>
        <translation>Tutte le persone di questo argomento hanno visto la stessa richiesta, quindi non c’è nulla da dividere.</translation>
    </message>
    <message>
        <source>“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody keeps the prompt they saw.</source>
        <translation>“%1” (%2 consensi) e “%3” (%4) si somigliano. Unire il secondo al primo? Ogni persona mantiene la richiesta che ha visto.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sono diversi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>change of the topic</source>
        <translation>modifica dell’argomento</translation>
    </message>
    <message>
        <source>split of the topic</source>
        <translation>divisione dell’argomento</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WeekChart</name>
    <message>
        <source>No week was entered yet.</source>
        <translation>Non è stata ancora inserita nessuna settimana.</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>a day; a share</comment>
        <translation>Settimana del %1: %2</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>share</comment>
        <translation>%1: avviso</translation>
    </message>
    <message>
        <source>%1: nobody else is written to</source>
        <comment>share</comment>
        <translation>%1: non si scrive più a nessun altro</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WelcomePage</name>
    <message>
        <source>Open the sample</source>
        <translation>Apri l’esempio</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Apri un’area di lavoro…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina una copia di backup…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salva ciò che è leggibile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Makes a new workspace of every row that is still readable. The damaged file is only read.</source>
        <translation>Crea una nuova area di lavoro con tutte le righe ancora leggibili. Il file danneggiato viene solo letto.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Esplora</translation>
    </message>
    <message>
        <source>A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as much as you like. Nothing leaves this computer.</source>
        <translation>Un negozio di esempio con 5.000 consensi, in prova: scrivere, verificare e inviare a piacere. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Did you work with Headsup before?</source>
        <translation>Ha già lavorato con Headsup?</translation>
    </message>
    <message>
        <source>Begin with your own Page</source>
        <translation>Inizia con la Sua Pagina</translation>
    </message>
    <message>
        <source>Makes a new workspace on this computer. The access token comes later and goes to the system&apos;s keychain.</source>
        <translation>Crea una nuova area di lavoro su questo computer. Il token di accesso viene dopo e va nel portachiavi di sistema.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Crea l’area di lavoro</translation>
    </message>
    <message>
        <source>Welcome to Headsup</source>
        <translation>Benvenuti in Headsup</translation>
    </message>
    <message>
        <source>Headsup keeps the one-time opt-ins of your Facebook Page, helps to write the one message that each of them allows, and sends it without ever using one twice.</source>
        <translation>Headsup conserva i consensi monouso della Sua Pagina Facebook, aiuta a scrivere l’unico messaggio che ciascuno permette e lo invia senza mai usarne uno due volte.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Apertura dell’area di lavoro</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Tutto è salvato.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Impossibile aprire l’area di lavoro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Which Page is it for?</source>
        <translation>Per quale Pagina è?</translation>
    </message>
    <message>
        <source>Add a Page</source>
        <translation>Aggiungi una Pagina</translation>
    </message>
    <message>
        <source>The people and opt-ins of each Page stay apart. You can add more Pages at any time.</source>
        <translation>Le persone e i consensi di ogni Pagina restano separati. È possibile aggiungere altre Pagine in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Aggiungi la Pagina</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowModel</name>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
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
        <translation>No: le 24 ore sono passate</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a clause such as: was asked the same lately</comment>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>Scegliere una richiesta</translation>
    </message>
    <message>
        <source>–</source>
        <comment>reacted to no message of ours</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Last did</source>
        <translation>Ultima azione</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>Ha reagito a</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo rimasto</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Si può chiedere</translation>
    </message>
</context>
</TS>
