<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Ask</name>
    <message>
        <source>The 24 hours are nearly over</source>
        <translation>Les 24 heures sont presque écoulées</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscription demandée</translation>
    </message>
    <message>
        <source>Waits for news of this topic already</source>
        <translation>Attend déjà des nouvelles de ce sujet</translation>
    </message>
    <message>
        <source>Was asked the same lately</source>
        <translation>La même demande a été reçue récemment</translation>
    </message>
    <message>
        <source>Did not react to the campaign</source>
        <translation>N’a pas réagi à la campagne</translation>
    </message>
    <message>
        <source>You decided not to ask this person</source>
        <translation>Vous avez décidé de ne pas solliciter cette personne</translation>
    </message>
    <message>
        <source>An earlier request is not answered yet</source>
        <translation>Une demande précédente est encore sans réponse</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation>Vous l’avez mise en pause. Les autres messages attendent.</translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation>Headsup s’est arrêté pendant l’envoi. Les autres messages attendent.</translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation>Messenger a refusé une requête pour une raison qui concerne toute la Page.</translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation>Trop de messages ont échoué&#x202f;; l’envoi a été arrêté pour protéger la Page.</translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation>Messenger a demandé une pause.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation>Messenger n’a pas pu être joint. Personne d’autre n’a reçu de message.</translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation>Un résultat n’a pas pu être enregistré&#x202f;; l’envoi a été arrêté.</translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation>Le moment après lequel ce message n’est plus utile est passé.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped.</source>
        <translation>Tout envoi de cette Page est arrêté.</translation>
    </message>
    <message>
        <source>Whoever is left in line may be asked again only later.</source>
        <translation>L’envoi aux personnes encore en file d’attente ne peut être retenté que plus tard.</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepté</numerusform>
            <numerusform>%Ln acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien n’est encore écrit</translation>
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
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>Reprendre pour %Ln</numerusform>
            <numerusform>Reprendre pour %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not valid JSON, so it may be damaged.</source>
        <translation>Ce n’est pas du JSON valide&#x202f;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line. Import it again once it is complete; what is known already is not taken twice.</source>
        <translation>Le fichier s’arrête au milieu de cette ligne. Importez-le de nouveau lorsqu’il sera complet&#x202f;; ce qui est déjà connu n’est pas repris deux fois.</translation>
    </message>
    <message>
        <source>This entry is longer than 16 MB, which no webhook sends.</source>
        <translation>Cette entrée dépasse 16 Mo, ce qu’aucun webhook n’envoie.</translation>
    </message>
    <message>
        <source>This entry is nested deeper than any webhook writes.</source>
        <translation>Cette entrée est imbriquée plus profondément que ce qu’écrit un webhook.</translation>
    </message>
    <message>
        <source>This is JSON, but not an event of a Page&apos;s webhook.</source>
        <translation>C’est du JSON, mais pas un événement du webhook d’une Page.</translation>
    </message>
    <message>
        <source>This is about “%1”, not about a Page on Messenger. It is left out.</source>
        <translation>Ceci concerne «&#xa0;%1&#xa0;», et non une Page sur Messenger. Cet élément est écarté.</translation>
    </message>
    <message>
        <source>This event belongs to the Page %1. Import it for that Page.</source>
        <translation>Cet événement appartient à la Page %1. Importez-le pour cette Page.</translation>
    </message>
    <message>
        <source>The id “%1” is written as a number, so its last digits may be lost. Capture it again with ids as text.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est écrit sous forme de nombre&#x202f;; ses derniers chiffres sont peut-être perdus. Capturez l’événement de nouveau avec les identifiants sous forme de texte.</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>L’identifiant de la personne est absent.</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant propre à la Page&#x202f;; un tel identifiant est une suite d’environ 16 chiffres.</translation>
    </message>
    <message>
        <source>The opt-in has no token. Without it nothing can be sent for this opt-in.</source>
        <translation>Le consentement n’a pas de jeton. Sans jeton, rien ne peut être envoyé pour ce consentement.</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has.</source>
        <translation>Le jeton contient des espaces ou des caractères qu’aucun jeton ne comporte.</translation>
    </message>
    <message>
        <source>The opt-in names no topic. Import it again and give one topic for all that have none.</source>
        <translation>Le consentement ne nomme aucun sujet. Importez-le de nouveau et indiquez un sujet pour tous ceux qui n’en ont pas.</translation>
    </message>
    <message>
        <source>The topic has more than 200 characters.</source>
        <translation>Le sujet compte plus de 200 caractères.</translation>
    </message>
    <message>
        <source>The opt-in does not say which prompt was shown, and its payload has %1 characters where a prompt has at most 65. Import it again and give the prompt for all that have none.</source>
        <translation>Le consentement ne précise pas quelle demande a été affichée, et sa charge utile compte %1 caractères alors qu’une demande en a 65 au plus. Importez-le de nouveau et indiquez la demande pour tous ceux qui n’en ont pas.</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>La date du consentement est absente. Un consentement dure un an&#x202f;; son début doit donc être connu.</translation>
    </message>
    <message>
        <source>The time of the opt-in has not come yet. Check the clock of this computer.</source>
        <translation>La date du consentement est dans le futur. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Cette personne a été effacée de l’espace de travail et n’y est pas reprise.</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Ce jeton est déjà dans l’espace de travail, mais pour une autre personne ou une autre Page. L’une des deux indications est fausse&#x202f;; ce qui était présent est conservé.</translation>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Messenger&apos;s. Opt-ins would expire too early by it: set it right.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle de Messenger. Les consentements expireraient ainsi trop tôt&#xa0;: réglez-la.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Messenger&apos;s. Opt-ins would count as good for too long by it: set it right.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle de Messenger. Les consentements resteraient ainsi valables trop longtemps&#xa0;: réglez-la.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation>Le consentement date de plus d’un an</translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation>Un message a déjà été reçu avec ce consentement</translation>
    </message>
    <message>
        <source>Used by another tool, or from another copy of this workspace</source>
        <translation>Utilisé par un autre outil, ou depuis une autre copie de cet espace de travail</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscription demandée</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation>Messenger a refusé définitivement ce consentement</translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation>Une tentative précédente n’est pas encore résolue</translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation>Fait partie d’une autre campagne qui n’est pas terminée</translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation>Reçoit le message par un consentement antérieur</translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation>Conservé pour la prochaine vague</translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation>Le texte est trop long avec le nom de cette personne</translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation>La campagne a été annulée auparavant</translation>
    </message>
    <message>
        <source>Was written to with this permission within the last 48 hours</source>
        <translation>A déjà reçu un message avec cette autorisation au cours des dernières 48 heures</translation>
    </message>
    <message>
        <source>Stopped these notifications</source>
        <translation>A arrêté ces notifications</translation>
    </message>
    <message>
        <source>The 24 hours since the person&apos;s last message are over</source>
        <translation>Les 24 heures depuis le dernier message de la personne sont passées</translation>
    </message>
    <message>
        <source>Held: it is night where they are. Kept for the next wave</source>
        <translation>Retenu : il fait nuit là-bas. Conservé pour la prochaine vague</translation>
    </message>
    <message>
        <source>Held: got something this week. Kept for the next wave</source>
        <translation>Retenu : a reçu quelque chose cette semaine. Conservé pour la prochaine vague</translation>
    </message>
</context>
<context>
    <name>EmojiMenu</name>
    <message>
        <source>waving hand</source>
        <translation>main qui salue</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>sourire</translation>
    </message>
    <message>
        <source>heart eyes</source>
        <translation>yeux en cœur</translation>
    </message>
    <message>
        <source>party</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>pouce levé</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>merci</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>étincelles</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>cloche</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>réveil</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>billet</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>colis</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>achats</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>étiquette de prix</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>chaussure</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>robe</translation>
    </message>
    <message>
        <source>books</source>
        <translation>livres</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>repas</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>plante</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>coureur</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>tente</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>soleil</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>neige</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flèche</translation>
    </message>
    <message>
        <source>pointing down</source>
        <translation>doigt vers le bas</translation>
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
        <translation>Unicode (UTF-16, petit-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.</source>
        <translation>Une erreur s’est produite dans Headsup (%1). Rien n’a été envoyé pour cette raison. Merci de la signaler.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé ici. Valeur attendue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation>Arrêté avant la fin. Rien de cette étape n’a été conservé.</translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation>La demande est absente. C’est le texte exact que la personne a accepté.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation>La demande compte %1 caractères&#x202f;; Messenger en autorise 65. Vérifiez que la bonne colonne est choisie.</translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation>Le message est vide. Écrivez ce que la personne a demandé à apprendre.</translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation>Le message compte %1 caractères&#x202f;; Messenger en accepte %2 ici. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation>Le message a %1 boutons&#x202f;; Messenger en affiche trois au plus. Retirez-en.</translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation>Un bouton n’a pas de titre. Écrivez jusqu’à 20 caractères.</translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation>Le titre de bouton «&#xa0;%1&#xa0;» dépasse 20 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation>Le bouton de réponse «&#xa0;%1&#xa0;» a besoin d’une charge utile de 1 à 1000 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web complète. Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation>La variable «&#xa0;%1&#xa0;» n’existe pas. Les variables connues sont first_name, last_name et name.</translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a besoin d’un texte de remplacement pour les personnes sans nom, par exemple {%1|à vous}.</translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation>Il manque «&#xa0;}&#xa0;» après «&#xa0;{&#xa0;». Fermez la variable, ou écrivez {{ pour une simple accolade.</translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation>Un consentement ne peut pas passer de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Ce qui s’y trouvait auparavant est intact.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne semble pas être un fichier texte. Exportez la liste au format CSV et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant la lecture. Rien n’a été conservé&#x202f;; importez le fichier de nouveau lorsqu’il sera complet.</translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation>Aucune colonne ne contient «&#xa0;%1&#xa0;». Le fichier contient&#xa0;: %2. Choisissez la colonne vous-même.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”, so it is not clear which one is meant. Choose the column by hand, by its number from 1. Nothing was changed.</source>
        <translation>Plusieurs colonnes s’appellent «&#xa0;%1&#xa0;»&#x202f;; on ne sait donc pas laquelle est visée. Choisissez la colonne vous-même, par son numéro à partir de 1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation>La correspondance «&#xa0;%1&#xa0;» n’est pas comprise. Écrivez CHAMP=COLONNE avec un champ connu et une colonne du fichier.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’est pas connu. Utilisez un nom tel que Europe/Berlin.</translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation>Le fichier de message «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation>Le script de pannes «&#xa0;%1&#xa0;» ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>Le JSON ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Headsup. Le fichier a été laissé tel quel&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation>L’espace de travail «&#xa0;%1&#xa0;» est endommagé (%2). Il a été laissé tel quel&#x202f;; restaurez une sauvegarde ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation>L’espace de travail «&#xa0;%1&#xa0;» a été créé par une version plus récente de Headsup. Il a été laissé tel quel&#x202f;; mettez Headsup à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation>L’espace de travail «&#xa0;%1&#xa0;» est en cours d’utilisation&#xa0;: %2. Fermez-le d’abord à cet endroit ou utilisez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>L’espace de travail «&#xa0;%1&#xa0;» n’est pas accessible en écriture. Rien n’a été modifié&#x202f;; vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a token could be spent twice. If this copy is the one to go on with, choose this computer for sending first.</source>
        <translation>L’espace de travail «&#xa0;%1&#xa0;» est utilisé pour l’envoi depuis un autre ordinateur ou un autre compte. Rien n’a été envoyé&#xa0;: si les deux envoyaient, un jeton pourrait être utilisé deux fois. Si c’est avec cette copie que vous continuez, choisissez d’abord cet ordinateur pour l’envoi.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque pour «&#xa0;%1&#xa0;». Ce qui a été enregistré auparavant est conservé&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of the last import and the last message of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if it is right, import the current list once more and go on.</source>
        <translation>L’horloge de cet ordinateur avance de plus de 400 jours sur la dernière importation et le dernier message de cet espace de travail (%1). Aucun consentement n’a été marqué comme expiré et rien n’a été envoyé. Réglez l’horloge&#x202f;; si elle est juste, importez de nouveau la liste actuelle et continuez.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, Messenger&apos;s says %2. With a clock that far off no opt-in is marked as expired and nothing is sent. Set the clock, then go on.</source>
        <translation>L’horloge de cet ordinateur indique %1, celle de Messenger %2. Avec un tel écart, aucun consentement n’est marqué comme expiré et rien n’est envoyé. Réglez l’horloge, puis continuez.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the stop: in the window under Page, or with “headsup-cli page go”.</source>
        <translation>Tout envoi de cette Page est arrêté depuis le %1. %2 Personne ne reçoit de message tant que quelqu’un n’a pas levé l’arrêt&#xa0;: dans la fenêtre, sous Page, ou avec «&#xa0;headsup-cli page go&#xa0;».</translation>
    </message>
    <message>
        <source>No message of this campaign that was asked for is uncertain. Nothing was changed.</source>
        <translation>Aucun des messages visés de cette campagne n’est incertain. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation>L’espace de travail n’a pas pu être modifié&#xa0;: %1. Ce qui a été enregistré auparavant est conservé.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Introuvable&#xa0;: %1 avec l’identifiant %2.</translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation>Cet espace de travail ne contient pas la Page %1.</translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation>Cet espace de travail contient plusieurs Pages. Précisez de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation>Cet espace de travail ne contient pas encore de Page. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation>La Page %1 est déjà dans cet espace de travail.</translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de Page. Un identifiant de Page est une suite de chiffres.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir d’adresse Graph. Elle doit commencer par https://&#x202f;; http:// n’est autorisé que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph version: it has ended or is none. Use v21.0 or newer, such as v25.0.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de version de Graph&#xa0;: elle n’a plus cours ou n’en est pas une. Utilisez v21.0 ou une version plus récente, par exemple v25.0.</translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation>Aucun jeton d’accès n’est connu pour la Page %1. Rien n’a été envoyé. Enregistrez-en un pour la Page ou définissez HEADSUP_PAGE_TOKEN.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation>Le trousseau du système ne peut pas être utilisé ici (%1). Le jeton d’accès est conservé jusqu’à la fermeture de Headsup.</translation>
    </message>
    <message>
        <source>%1 Messenger was not reached, and nothing was sent.</source>
        <translation>%1 Messenger n’a pas été joint et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation>La réponse n’est pas venue de Messenger (%1). Une page de connexion du réseau s’est peut-être interposée.</translation>
    </message>
    <message>
        <source>%2 Messenger&apos;s code is %1.</source>
        <translation>%2 Le code de Messenger est %1.</translation>
    </message>
    <message>
        <source>The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing was sent; store the Page&apos;s own access token.</source>
        <translation>Le jeton d’accès appartient à une autre Page ou à une personne (%2), et non à la Page %1. Rien n’a été envoyé&#x202f;; enregistrez le jeton d’accès de la Page elle-même.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>Le port %1 est utilisé par un autre programme. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation>L’état de cette campagne est «&#xa0;%1&#xa0;»&#xa0;: ce n’est plus un brouillon et elle ne peut plus être modifiée. Dupliquez-la plutôt.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation>L’état de cette campagne est «&#xa0;%1&#xa0;»&#x202f;; il n’y a donc rien à envoyer.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it first; nothing was changed.</source>
        <translation>Cette campagne est en cours d’envoi. Mettez-la d’abord en pause&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the person can be erased. Nothing was changed.</source>
        <translation>Un message à %1 est en route, ou l’on ne sait pas s’il est arrivé. Indiquez d’abord son résultat&#x202f;; la personne pourra ensuite être effacée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation>Il ne reste personne à qui écrire&#xa0;: tous les consentements de ce sujet sont utilisés, expirés ou retirés.</translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation>Le message ne tient pas la promesse de la demande&#x202f;; il n’est donc pas envoyé. Corrigez le message et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation>Il n’est pas certain que le message tienne la promesse. Corrigez-le, ou notez pourquoi il la tient.</translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation>Vous avez saisi %1, mais %2 personnes recevraient ce message. Rien n’a été envoyé&#x202f;; revoyez le contrôle avant envoi.</translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation>Cet espace de travail ne contient pas le sujet %1.</translation>
    </message>
    <message>
        <source>The app secret is missing, so nobody could tell Meta&apos;s events from forged ones. Nothing was received. Set HEADSUP_APP_SECRET to the secret of your app and start again.</source>
        <translation>La clé secrète de l’application est absente&#x202f;; personne ne pourrait donc distinguer les événements de Meta d’événements falsifiés. Rien n’a été reçu. Définissez HEADSUP_APP_SECRET avec la clé secrète de votre application et recommencez.</translation>
    </message>
    <message>
        <source>%1 percent of the people were lost to the Page: %3. The limit is %2 percent. Nothing was sent. Find out why before anybody else is written to.</source>
        <translation>La Page a perdu %1&#xa0;% des personnes&#xa0;: %3. La limite est de %2&#xa0;%. Rien n’a été envoyé. Cherchez-en la raison avant d’écrire à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in the Page Support Inbox; once it is dealt with, confirm that and go on.</source>
        <translation>Meta a pris des mesures contre cette Page depuis le %1&#xa0;: %2. Rien n’a été envoyé. Lisez l’avis dans la boîte d’assistance de la Page&#x202f;; une fois la question réglée, confirmez-le et continuez.</translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation>Ce message n’était plus utile après %1, et ce moment est passé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation>Le message a changé après le contrôle avant envoi. Rien n’a été envoyé&#x202f;; revoyez le contrôle avant envoi.</translation>
    </message>
    <message>
        <source>A message that is itself a request has Messenger&apos;s “Notify Me” button and no other. Remove the buttons.</source>
        <translation>Un message qui est lui-même une demande porte le bouton « Notify Me » de Messenger et aucun autre. Retirez les boutons.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a language such as en or de_DE, and reply buttons alone.</source>
        <translation>« %1 » ne peut pas faire partie d’un modèle utilitaire. Utilisez un nom en minuscules avec des chiffres et « _ », une langue comme en ou de_DE et seulement des boutons de réponse.</translation>
    </message>
    <message>
        <source>This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes templates and nothing else, and only a one-time opt-in pays for the next request.</source>
        <translation>Ce message ne convient pas au sujet, dont le type d’autorisation est « %1 » : un sujet utilitaire n’accepte que des modèles, et seul un consentement à usage unique paie la prochaine demande.</translation>
    </message>
    <message>
        <source>The topic&apos;s kind of permission is “%1”. Name it with --permission, or choose another topic.</source>
        <translation>Le type d’autorisation du sujet est « %1 ». Indiquez-le avec --permission ou choisissez un autre sujet.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Opt-in</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Button tapped</source>
        <translation>Bouton touché</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Stopped notifications</source>
        <translation>Notifications arrêtées</translation>
    </message>
    <message>
        <source>Resumed notifications</source>
        <translation>Notifications reprises</translation>
    </message>
    <message>
        <source>Policy enforcement</source>
        <translation>Application des règles</translation>
    </message>
    <message>
        <source>Message of the Page</source>
        <translation>Message de la Page</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>a spreadsheet takes 1,048,576 rows and there are %1; save them as CSV, or topic by topic</source>
        <translation>une feuille de calcul accepte 1 048 576 lignes et il y en a %1&#x202f;; enregistrez-les au format CSV, ou sujet par sujet</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>le fichier n’a pas pu être mis à sa place</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>il existe un dossier de ce nom</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>This workspace lies on a network drive (%1). Two computers may change it at once there, and what was saved may get lost. Move it to a folder of this computer before you send.</source>
        <translation>Cet espace de travail se trouve sur un lecteur réseau (%1). Deux ordinateurs peuvent l’y modifier en même temps, et ce qui a été enregistré peut être perdu. Déplacez-le dans un dossier de cet ordinateur avant d’envoyer.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is synced with other computers (%1). A copy made while Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own before you send.</source>
        <translation>Cet espace de travail se trouve dans un dossier synchronisé avec d’autres ordinateurs (%1). Une copie faite pendant que Headsup écrit peut être endommagée, et une copie plus ancienne peut revenir. Déplacez-le dans un dossier à part avant d’envoyer.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>they blocked the Page, as its insights say</source>
        <translation>elles ont bloqué la Page, d’après ses statistiques</translation>
    </message>
    <message>
        <source>unavailable to it, or they answered “Bad response”</source>
        <translation>elle ne peut plus les joindre, ou elles ont répondu «&#xa0;Bad response&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, Requested features, One-Time Notification.</source>
        <translation>Ouvrez votre Page sur Facebook et allez dans ses paramètres : Page settings, Advanced Messaging, Requested features, One-Time Notification.</translation>
    </message>
    <message>
        <source>Press Request. Meta asks what you want to use it for and answers within a few days; the state is shown in the same place.</source>
        <translation>Appuyez sur Request. Meta demande à quoi cela doit servir et répond en quelques jours ; l’état s’affiche au même endroit.</translation>
    </message>
    <message>
        <source>Create an access token for the Page with the permission pages_messaging, in the developer tools of Meta or in your Business settings.</source>
        <translation>Créez un jeton d’accès de la Page avec l’autorisation pages_messaging, dans les outils de développement de Meta ou dans les paramètres de votre entreprise.</translation>
    </message>
    <message>
        <source>Paste the token here. It goes to the keychain of this computer, never into the workspace and never into a log.</source>
        <translation>Collez le jeton ici. Il va dans le trousseau de cet ordinateur, jamais dans l’espace de travail ni dans un journal.</translation>
    </message>
    <message>
        <source>In Europe One-Time Notification may not be available for your Page or for people there. Headsup then says what Messenger answered, and keeps the opt-ins.</source>
        <translation>En Europe, One-Time Notification n’est peut-être pas disponible pour votre Page ou pour les personnes. Headsup dit alors ce que Messenger a répondu et conserve les consentements.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell me”. Your Page gets one token for that person: good for one message, once, within a year.</source>
        <translation>Une personne touche Notify me sous une demande, par exemple « Aurora 2 de nouveau en stock ? Dites-le-moi ». Votre Page reçoit un jeton pour cette personne : valable pour un message, une fois, pendant un an.</translation>
    </message>
    <message>
        <source>Headsup keeps these tokens, shows who waits for what, helps you write the one message that the prompt allows, and sends it without spending a token twice.</source>
        <translation>Headsup conserve ces jetons, montre qui attend quoi, aide à écrire le seul message que la demande permet et l’envoie sans utiliser un jeton deux fois.</translation>
    </message>
    <message>
        <source>A Page in rehearsal works like a real one, but nothing leaves this computer. Try everything there first.</source>
        <translation>Une Page en répétition fonctionne comme une vraie, mais rien ne quitte cet ordinateur. Essayez d’abord tout là.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that are not finished. Every number opens the list behind it.</source>
        <translation>Ce qui demande votre attention : nouveaux consentements, consentements qui expirent bientôt et campagnes non terminées. Chaque nombre ouvre la liste correspondante.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator and encoding are guessed and shown; nothing is stored before you say so.</source>
        <translation>Déposez un fichier CSV ou un journal de webhooks n’importe où sur la fenêtre. Colonnes, séparateur et encodage sont devinés et affichés ; rien n’est enregistré avant votre accord.</translation>
    </message>
    <message>
        <source>Rows that cannot be used are listed with their reason and can be saved as a file. Ids that a spreadsheet has rounded, like 2.13E+15, are refused.</source>
        <translation>Les lignes inutilisables sont listées avec leur raison et peuvent être enregistrées dans un fichier. Les identifiants arrondis par un tableur, comme 2.13E+15, sont refusés.</translation>
    </message>
    <message>
        <source>A whole import can be taken back. Opt-ins that were used meanwhile stay.</source>
        <translation>Une importation entière peut être annulée. Les consentements utilisés entre-temps restent.</translation>
    </message>
    <message>
        <source>Topics and people</source>
        <translation>Sujets et personnes</translation>
    </message>
    <message>
        <source>A topic is what people asked to hear of. Choose one to see who waits, who was told, and how many opt-ins run out in the next 30, 60 and 90 days.</source>
        <translation>Un sujet est ce dont les personnes ont demandé des nouvelles. Choisissez-en un pour voir qui attend, qui a été prévenu et combien de consentements expirent dans les 30, 60 et 90 prochains jours.</translation>
    </message>
    <message>
        <source>Change, split and merge topics from the menu beside the name. A change and a split can be undone; everybody keeps the prompt they saw.</source>
        <translation>Modifiez, scindez et fusionnez les sujets depuis le menu à côté du nom. Une modification et une scission peuvent être annulées ; chacun garde la demande qu’il a vue.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>The receipt of a consent: the exact prompt, when and from where it came, what was sent for it.</source>
        <translation>Le reçu d’un consentement : la demande exacte, quand et d’où elle vient, ce qui a été envoyé en échange.</translation>
    </message>
    <message>
        <source>Opting a person out cannot be undone: whoever asked to be left alone must ask again. Erasing removes all but a keyed hash, so that no import brings them back.</source>
        <translation>Une désinscription ne peut pas être annulée : qui a demandé à être laissé tranquille doit redemander. L’effacement supprime tout sauf une empreinte chiffrée, afin qu’aucune importation ne fasse revenir la personne.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Every follow-up you write is a campaign: a draft, being sent, paused or finished. A draft is saved while you type.</source>
        <translation>Chaque message de suivi que vous écrivez est une campagne : un brouillon, en cours d’envoi, en pause ou terminée. Un brouillon est enregistré pendant la saisie.</translation>
    </message>
    <message>
        <source>Writing a follow-up</source>
        <translation>Écrire un message de suivi</translation>
    </message>
    <message>
        <source>On the left stands what people agreed to. The message must bring that news and no other; the card below says whether it does, and how to mend it.</source>
        <translation>À gauche se trouve ce que les personnes ont accepté. Le message doit apporter cette nouvelle et aucune autre ; la carte en dessous dit s’il le fait et comment l’améliorer.</translation>
    </message>
    <message>
        <source>{first_name|there} becomes the person&apos;s first name, or “there” where none is known. The phone shows the message as each person gets it, the worst cases first.</source>
        <translation>{first_name|there} devient le prénom de la personne, ou « there » si aucun n’est connu. Le téléphone montre le message tel que chacun le reçoit, les pires cas d’abord.</translation>
    </message>
    <message>
        <source>A link button does not open the 24-hour window again; a reply button does.</source>
        <translation>Un bouton de lien ne rouvre pas la fenêtre de 24 heures ; un bouton de réponse, si.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Contrôle avant envoi</translation>
    </message>
    <message>
        <source>The last look: how many people get it, who is left out and why, what time it is where they live, and samples with the worst first.</source>
        <translation>Le dernier regard : combien de personnes le reçoivent, qui est écarté et pourquoi, quelle heure il est chez elles, et des exemples, les pires d’abord.</translation>
    </message>
    <message>
        <source>A message that is not relevant does not go out. One that is unclear needs a reason, which is kept. Typing the number of people sends: their tokens are spent for good.</source>
        <translation>Un message non pertinent ne part pas. Un message peu clair demande une raison, qui est conservée. Saisir le nombre de personnes envoie : leurs jetons sont utilisés définitivement.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>One person gets it first. If that goes well, the rest follow at the pace you set. Pause and Stop act within one message.</source>
        <translation>Une personne le reçoit d’abord. Si tout va bien, les autres suivent au rythme que vous avez fixé. Pause et Arrêt agissent en l’espace d’un message.</translation>
    </message>
    <message>
        <source>Headsup pauses by itself and says why when Messenger refuses too often. Closing the window asks first and waits for the last answers.</source>
        <translation>Headsup se met en pause tout seul et dit pourquoi quand Messenger refuse trop souvent. Fermer la fenêtre demande d’abord et attend les dernières réponses.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Failed says why, in words, and whether the token is still good.</source>
        <translation>Accepté signifie que Messenger a pris le message. Échec dit pourquoi, en toutes lettres, et si le jeton est encore valable.</translation>
    </message>
    <message>
        <source>Uncertain means that the message left and no answer came. Nothing sends it again by itself: look in the conversation, or settle it by hand.</source>
        <translation>Incertain signifie que le message est parti et qu’aucune réponse n’est venue. Rien ne le renvoie tout seul : regardez dans la conversation ou tranchez vous-même.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask the next question. Here you see for whom they are open and how long still.</source>
        <translation>Qui répond, touche un bouton de réponse ou réagit ouvre 24 heures pendant lesquelles vous pouvez poser la prochaine question. Vous voyez ici pour qui elles sont ouvertes et combien de temps encore.</translation>
    </message>
    <message>
        <source>Nobody is asked the same twice within a week, and nobody who opted out. What is asked is checked like a message: no reward for signing up.</source>
        <translation>Personne ne reçoit deux fois la même demande en une semaine, ni personne qui s’est désinscrit. La demande est contrôlée comme un message : aucune récompense pour l’inscription.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a table, on paper.</source>
        <translation>Ce qu’ont donné les consentements et les messages pendant une période choisie, par sujet : à l’écran, en tableau, sur papier.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Meta takes the feature away from Pages that people block. From 2 % on you are warned, from 3 % on nobody else is written to. Enter the block rate of each week from the Page&apos;s insights.</source>
        <translation>Meta retire la fonction aux Pages que les personnes bloquent. À partir de 2 % vous êtes averti, à partir de 3 % plus personne d’autre ne reçoit de message. Saisissez le taux de blocage de chaque semaine d’après les statistiques de la Page.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; tokens are left out unless you ask for them.</source>
        <translation>Écrit les consentements, les personnes ou les résultats dans un fichier pour tableur. Choisissez les colonnes ; les jetons sont laissés de côté sauf si vous les demandez.</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>Votre Page</translation>
    </message>
    <message>
        <source>Connect the Page and test the connection. The access token lies in the keychain of this computer.</source>
        <translation>Connectez la Page et testez la connexion. Le jeton d’accès se trouve dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The tester is a person of the Page, best yourself, who gets test messages through an open conversation or a token of their own.</source>
        <translation>La personne de test appartient à la Page, de préférence vous-même ; elle reçoit les messages de test par une conversation ouverte ou un jeton à elle.</translation>
    </message>
    <message>
        <source>Stop the Page when something goes wrong: every campaign of it pauses until somebody lifts the stop.</source>
        <translation>Arrêtez la Page quand quelque chose va mal : toutes ses campagnes se mettent en pause jusqu’à ce que quelqu’un lève l’arrêt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Everything works as soon as you change it and can be undone with Ctrl+Z. Language and time zone wait for the next start.</source>
        <translation>Tout agit dès que vous le changez et peut être annulé avec Ctrl+Z. La langue et le fuseau horaire attendent le prochain démarrage.</translation>
    </message>
    <message>
        <source>How long texts are kept holds for the whole workspace; what was removed by it stays removed.</source>
        <translation>La durée de conservation des textes vaut pour tout l’espace de travail ; ce qu’elle a supprimé reste supprimé.</translation>
    </message>
    <message>
        <source>Permission from Meta</source>
        <translation>Autorisation de Meta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes from field to field in the order of reading; F1 explains the screen you are on.</source>
        <translation>Ctrl+K trouve chaque commande, sujet, campagne et personne en quelques lettres. Tab passe d’un champ à l’autre dans l’ordre de lecture ; F1 explique l’écran où vous êtes.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>another file than the one that is imported</source>
        <translation>un autre fichier que celui qui est importé</translation>
    </message>
    <message>
        <source>it is a workspace; choose another name</source>
        <translation>c’est un espace de travail&#x202f;; choisissez un autre nom</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Page-scoped id of the person</source>
        <translation>Identifiant de la personne propre à la Page</translation>
    </message>
    <message>
        <source>Opt-in token</source>
        <translation>Jeton du consentement</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Number of the topic</source>
        <translation>Numéro du sujet</translation>
    </message>
    <message>
        <source>Topic kind</source>
        <translation>Type de sujet</translation>
    </message>
    <message>
        <source>Prompt, the exact text agreed to</source>
        <translation>Demande, le texte exact accepté</translation>
    </message>
    <message>
        <source>Time of the opt-in</source>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Already used by another tool (yes or no)</source>
        <translation>Déjà utilisé par un autre outil (oui ou non)</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>Désinscription (oui ou non)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <source>Time zone of the person</source>
        <translation>Fuseau horaire de la personne</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Field “%1” of the topic</source>
        <translation>Champ «&#xa0;%1&#xa0;» du sujet</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Events of this capture: %1.</source>
        <translation>Événements de cette capture&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>%Ln événement est déjà dans l’espace de travail.</numerusform>
            <numerusform>%Ln événements sont déjà dans l’espace de travail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>Les événements n’indiquent pas quelle demande %Ln personne a vue&#x202f;; la charge utile en tient lieu.</numerusform>
            <numerusform>Les événements n’indiquent pas quelle demande %Ln personnes ont vue&#x202f;; la charge utile en tient lieu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation>reçu lors d’une importation</translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation>repris dans une campagne</translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation>son tour est venu</translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation>la réponse est arrivée</translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation>Headsup s’était arrêté en attendant la réponse</translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation>l’année était écoulée</translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation>la campagne a été annulée</translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation>remis en file d’attente</translation>
    </message>
    <message>
        <source>the use journal remembers what another copy or workspace did</source>
        <translation>le journal d’utilisation indique ce qu’une autre copie ou un autre espace de travail a fait</translation>
    </message>
    <message>
        <source>the person had opted out</source>
        <translation>la personne s’était désinscrite</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>décidé manuellement</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>“%1” is no link that opens. Links begin with https://</source>
        <translation>« %1 » n’est pas un lien qui s’ouvre. Les liens commencent par https://</translation>
    </message>
    <message>
        <source>“%1” breaks off: a link has no blanks, and an address behind https://</source>
        <translation>« %1 » est coupé : un lien n’a pas d’espaces, et une adresse après https://</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: its address has no ending such as .com</source>
        <translation>« %1 » ne mène nulle part : il manque à l’adresse une fin telle que .com</translation>
    </message>
    <message>
        <source>“%1” begins with http://. Browsers warn of that; use https://</source>
        <translation>« %1 » commence par http://. Les navigateurs mettent en garde ; utilisez https://</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation>un bouton a un type autre que postback ou web_url</translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation>la clé «&#xa0;text&#xa0;» est absente</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation>il est plus grand que n’importe quel message</translation>
    </message>
    <message>
        <source>a parameter is no line of text</source>
        <translation>un paramètre n’est pas une ligne de texte</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The certificate of “%1” is out of date. Check the clock of this computer; if it is right, something in between reads along.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas valide à cette date. Vérifiez l’horloge de cet ordinateur&#x202f;; si elle est juste, un intermédiaire lit les échanges.</translation>
    </message>
    <message>
        <source>The certificate that came belongs to another name than “%1”. Something in between answers in its place; do not go on here.</source>
        <translation>Le certificat reçu porte un autre nom que «&#xa0;%1&#xa0;». Un intermédiaire répond à sa place&#x202f;; ne continuez pas ici.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was called back. Do not go on in this network.</source>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a été révoqué. Ne continuez pas sur ce réseau.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of “%1”. A program that looks into connections, or this network, is in between.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de «&#xa0;%1&#xa0;». Un programme qui examine les connexions, ou ce réseau, s’est interposé.</translation>
    </message>
    <message>
        <source>No secure connection to “%1” could be made. The network may want a sign-in first: open a web page to see.</source>
        <translation>Aucune connexion sécurisée à «&#xa0;%1&#xa0;» n’a pu être établie. Le réseau demande peut-être d’abord une connexion&#xa0;: ouvrez une page web pour le voir.</translation>
    </message>
    <message>
        <source>The name “%1” was not found. There is no internet connection, or the Graph address is wrong.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est introuvable. Il n’y a pas de connexion Internet, ou l’adresse Graph est incorrecte.</translation>
    </message>
    <message>
        <source>“%1” refused the connection. The Graph address or its port is wrong, or a firewall is in between.</source>
        <translation>«&#xa0;%1&#xa0;» a refusé la connexion. L’adresse Graph ou son port est incorrect, ou un pare-feu s’est interposé.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password before “%1”. Put them into the system&apos;s proxy settings.</source>
        <translation>Le proxy de ce réseau demande un nom et un mot de passe avant «&#xa0;%1&#xa0;». Saisissez-les dans les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” does not answer. Check the system&apos;s proxy settings.</source>
        <translation>Le proxy sur le chemin de «&#xa0;%1&#xa0;» ne répond pas. Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the internet connection and the system&apos;s proxy settings.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être joint. Vérifiez la connexion Internet et les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The connection to “%1” ended before the answer was complete.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» s’est terminée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>a redirect, HTTP %1</source>
        <translation>une redirection, HTTP %1</translation>
    </message>
    <message>
        <source>a redirect to “%1”, HTTP %2</source>
        <translation>une redirection vers «&#xa0;%1&#xa0;», HTTP %2</translation>
    </message>
    <message>
        <source>a web page, HTTP %1</source>
        <translation>une page web, HTTP %1</translation>
    </message>
    <message>
        <source>What came was %1.</source>
        <translation>Réponse reçue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Messenger&apos;s words: “%1”</source>
        <translation>Texte de Messenger&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Put them into the system&apos;s proxy settings.</source>
        <translation>Le proxy de ce réseau demande un nom et un mot de passe. Saisissez-les dans les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own (HTTP %1). Try again in a few minutes.</source>
        <translation>Le serveur signale une erreur de son côté (HTTP %1). Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose v%2.0 or newer for the Page.</source>
        <translation>La version %1 de Graph n’a plus cours&#x202f;; Messenger peut donc répondre autrement que prévu. Choisissez v%2.0 ou une version plus récente pour la Page.</translation>
    </message>
    <message>
        <source>The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.</source>
        <translation>La version %1 de Graph prend fin le %2. Choisissez v%3.0 ou une version plus récente pour la Page avant ce jour.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>%1&#xa0;: on ne sait pas encore si %Ln message est arrivé.</numerusform>
            <numerusform>%1&#xa0;: on ne sait pas encore si %Ln messages sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign: how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is being sent: %2.</source>
        <comment>campaign; counts</comment>
        <translation>%1 est en cours d’envoi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln consentement non utilisé expire dans les 30 jours.</numerusform>
            <numerusform>%1&#xa0;: %Ln consentements non utilisés expirent dans les 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Écrire un message de suivi</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody has got it yet.</source>
        <comment>campaign</comment>
        <translation>%1 est un brouillon&#x202f;; personne ne l’a encore reçu.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>OptInState</name>
    <message>
        <source>Unused</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Used outside of this copy</source>
        <translation>Utilisé hors de cette copie</translation>
    </message>
</context>
<context>
    <name>PageStop</name>
    <message>
        <source>Facebook enforced a policy</source>
        <translation>Facebook a appliqué une règle</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>une personne l’a arrêté</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy: %1</source>
        <translation>Arrêté parce que Facebook a appliqué une règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy.</source>
        <translation>Arrêté parce que Facebook a appliqué une règle.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Arrêté par une personne.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>Arrêté par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Arrêté par %1.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>One-time notification</source>
        <translation>Notification à usage unique</translation>
    </message>
    <message>
        <source>One message for each opt-in. Works wherever Meta has granted the Page the feature.</source>
        <translation>Un message par consentement. Fonctionne partout où Meta a accordé la fonction à la Page.</translation>
    </message>
    <message>
        <source>Recurring notifications</source>
        <translation>Notifications récurrentes</translation>
    </message>
    <message>
        <source>Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they work in Australia, the European Union, Japan, South Korea and the United Kingdom only.</source>
        <translation>De nombreux messages, espacés d’au moins 48 heures, jusqu’à ce que la personne les arrête. Depuis février 2026, uniquement en Australie, dans l’Union européenne, au Japon, en Corée du Sud et au Royaume-Uni.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Conversation ouverte</translation>
    </message>
    <message>
        <source>Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute longer.</source>
        <translation>Fonctionne partout, pendant 24 heures après que la personne a écrit, touché ou réagi, et pas une minute de plus.</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Modèle utilitaire</translation>
    </message>
    <message>
        <source>A template that Meta has approved, about something the person ordered or booked; nothing promotional. Needs the permission page_utility_messaging, and works where Meta offers utility messages.</source>
        <translation>Un modèle approuvé par Meta, à propos de quelque chose que la personne a commandé ou réservé ; rien de promotionnel. Demande l’autorisation page_utility_messaging et fonctionne là où Meta propose les messages utilitaires.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Check: %1.</source>
        <comment>verdict</comment>
        <translation>Vérification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check: %1. Sent because: %2</source>
        <comment>verdict; reason that a person wrote</comment>
        <translation>Vérification&#xa0;: %1. Envoyé pour cette raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>Campaign “%1” · %2</source>
        <comment>name, time</comment>
        <translation>Campagne «&#xa0;%1&#xa0;» · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Agreed on %1. Topic: %2. Good until %3.</source>
        <comment>time, topic, time</comment>
        <translation>Consentement donné le %1. Sujet&#xa0;: %2. Valable jusqu’au %3.</translation>
    </message>
    <message>
        <source>From %1, import %2 of %3.</source>
        <comment>file, number, time</comment>
        <translation>Provient de %1, importation %2 du %3.</translation>
    </message>
    <message>
        <source>What the Page was told</source>
        <translation>Événements signalés à la Page</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, kind of event</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… et %Ln antérieur.</numerusform>
            <numerusform>… et %Ln antérieurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation>%1 (sans prénom)</translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation>%1 (nom le plus long)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation>Messenger a accepté le message.</translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation>Facebook demande que la personne liée au jeton d’accès se connecte d’abord.</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation>Demandez à cette personne de se connecter sur facebook.com et de suivre les étapes indiquées, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation>Le compte Facebook lié au jeton d’accès n’est pas confirmé.</translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation>Confirmez ce compte sur facebook.com, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation>L’application Facebook n’est pas en production ou n’a pas été examinée&#x202f;; elle ne peut donc écrire qu’aux personnes qui y ont un rôle.</translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation>Terminez l’examen de l’application pour pages_messaging et passez l’application en production, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation>L’application a été retirée du compte Facebook&#x202f;; son jeton d’accès n’est donc plus valide.</translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation>Associez de nouveau l’application à la Page, enregistrez le nouveau jeton d’accès dans la configuration de la Page, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation>Messenger ne peut pas utiliser la pièce jointe de ce message.</translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation>Corrigez ou retirez la pièce jointe, envoyez le message à une personne test, puis envoyez le reste. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation>Messenger a trouvé dans la requête un élément qu’il n’accepte pas.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation>Lisez ci-contre le texte de Messenger, corrigez le message, puis réessayez. Le consentement est conservé.</translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation>Cette personne ne peut pas recevoir de messages de la Page pour le moment.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation>Le consentement est conservé. Réessayez un autre jour.</translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation>La connexion s’est terminée après le départ du message, et aucune réponse n’est venue. Il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation>Consultez la conversation avec cette personne et indiquez le résultat&#xa0;: envoyé, non envoyé, ou nouvelle tentative.</translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation>La Page n’a pas accepté les Page Contact Terms.</translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation>Demandez à un administrateur de les accepter dans les paramètres de la Page, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation>Messenger n’accepte pas la forme de ce message, quel qu’en soit le destinataire.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation>Lisez ci-contre le texte de Messenger, corrigez le message, envoyez-le à une personne test, puis envoyez le reste.</translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation>Cette personne a reçu trop récemment un message de ce type.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation>Le consentement est conservé. Réessayez dans deux jours.</translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation>Messenger considère qu’il s’agit d’un message qui vient d’être envoyé.</translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation>Modifiez le texte, puis réessayez. Le consentement est conservé.</translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation>Headsup s’est arrêté avant l’arrivée de la réponse. On ne sait pas si le message est arrivé, et il n’est pas renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation>Une personne a vérifié et a marqué ce message comme non envoyé. Le consentement peut être utilisé de nouveau.</translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation>Réessayez les envois échoués de cette campagne, ou gardez le consentement pour un autre message.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation>Une personne a vérifié et a marqué ce message comme envoyé. Le consentement est utilisé.</translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation>Il manque au jeton d’accès l’autorisation pages_messaging.</translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Créez un jeton d’accès avec cette autorisation, enregistrez-le dans la configuration de la Page, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation>Messenger n’a pas pu être joint. Rien n’a été envoyé et le consentement est conservé.</translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation>Vérifiez la connexion, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation>Le message est parti, et aucune réponse complète n’est arrivée à temps. Il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation>Il manque à la Page ou à l’application une autorisation pour ce message.</translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation>Vérifiez les autorisations de l’application, et que One-Time Notification est accordé dans les paramètres de la Page, sous Messagerie avancée. Reprenez ensuite l’envoi.</translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation>Messenger ne connaît pas cette personne pour cette Page. Le compte n’existe plus, ou l’identifiant appartient à une autre Page.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation>Rien ne peut être envoyé avec ce consentement. Si de nombreuses personnes d’une liste sont refusées ainsi, vérifiez que la liste est bien celle de cette Page.</translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation>Le message est parti, et ce qui est revenu n’était pas une réponse de Messenger. Il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation>Ouvrez une page web pour voir si le réseau demande une connexion. Consultez ensuite la conversation avec cette personne et indiquez le résultat.</translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation>Messenger ne trouve pas ce que nomme la requête, ou ne peut pas le montrer.</translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation>Vérifiez l’identifiant de la Page et le jeton d’accès dans la configuration de la Page, puis réessayez. Le consentement est conservé.</translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation>Messenger n’a pas reconnu le consentement et indique que le délai pour écrire à cette personne est dépassé.</translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.</source>
        <translation>Vérifiez que One-Time Notification est toujours accordé à la Page, puis réessayez. Si d’autres reçoivent le message, ce consentement a probablement été utilisé ou retiré&#x202f;; Messenger ne précise pas lequel des deux.</translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation>Facebook empêche cette Page d’envoyer pendant un certain temps.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation>Lisez l’avis dans la boîte d’assistance de la Page et attendez la fin de la restriction, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation>Le jeton d’accès de la Page a expiré.</translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Créez-en un nouveau, enregistrez-le dans la configuration de la Page, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation>Le jeton d’accès de la Page n’est plus valide.</translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation>Il n’y a pas de jeton d’accès utilisable pour cette Page. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation>Enregistrez le jeton d’accès dans la configuration de la Page, puis reprenez l’envoi.</translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation>Le mot de passe du compte Facebook a été changé&#x202f;; son jeton d’accès n’est donc plus valide.</translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Créez un nouveau jeton d’accès, enregistrez-le dans la configuration de la Page, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation>Cette personne n’est pas joignable&#xa0;: la Page est bloquée, le compte est inactif ou les messages sont désactivés.</translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.</source>
        <translation>Laissez-le ainsi, ou réessayez une fois après quelques jours&#xa0;: une nouvelle demande immédiate nuit à la Page. Messenger ne dit pas si le consentement est épuisé&#x202f;; il est donc considéré comme non utilisé.</translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation>Facebook a bloqué cette action en raison de ses règles.</translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation>Arrêtez l’envoi, lisez l’avis dans la boîte d’assistance de la Page et répondez-y. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>Asked once more, Messenger refused the token: the first message most likely arrived and used it.</source>
        <translation>Lors de la nouvelle tentative, Messenger a refusé le jeton&#xa0;: le premier message est très probablement arrivé et l’a utilisé.</translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation>Messenger demande de ralentir.</translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation>L’envoi reprend de lui-même après l’attente. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>The use journal remembers that Messenger accepted this message.</source>
        <translation>Le journal d’utilisation indique que Messenger a accepté ce message.</translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation>Messenger signale une erreur dans sa propre réponse. Le message est probablement parti.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation>Consultez la conversation avec cette personne et indiquez le résultat&#xa0;: envoyé ou non envoyé.</translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation>La Page ne peut pas demander de consentements actuellement.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation>Lisez l’avis dans la boîte d’assistance de la Page. Les consentements que vous avez sont conservés.</translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation>L’envoi est désactivé pour cette Page à la suite d’une infraction aux règles de Facebook.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation>Lisez l’avis dans la boîte d’assistance de la Page. Reprenez l’envoi à la fin du blocage, après quelques heures ou quelques jours. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation>Le serveur de Messenger a signalé une erreur après avoir reçu le message. Il est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation>Messenger signale une erreur temporaire et ne dit pas si le message est parti.</translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation>Une autre application ou une automatisation de la Page tient la conversation avec cette personne.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation>Le consentement est conservé. Réessayez lorsque l’autre application aura libéré la conversation.</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation>Messenger a refusé définitivement ce consentement&#xa0;: il a été utilisé, a expiré ou n’est pas valide.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation>Rien ne peut être envoyé avec ce consentement. Demandez-en un nouveau à la personne la prochaine fois qu’elle vous écrira.</translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation>Le même consentement a déjà été demandé à cette personne.</translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation>Ne le demandez pas de nouveau. Le consentement donné est conservé.</translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation>Cette personne a arrêté les notifications de ce sujet.</translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation>Respectez ce choix&#xa0;: rien ne peut être envoyé avec ce consentement.</translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation>Messenger signale une erreur sans en indiquer la cause. Il ne dit pas si le message est parti.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation>Consultez la conversation avec cette personne et indiquez le résultat. Si tout le monde reçoit cette réponse, vérifiez les autorisations de l’application.</translation>
    </message>
    <message>
        <source>Messenger answered with a code that Headsup does not know. The message probably did not go out.</source>
        <translation>Messenger a répondu par un code que Headsup ne connaît pas. Le message n’est probablement pas parti.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.</source>
        <translation>Lisez le texte de Messenger, consultez la conversation avec cette personne et indiquez le résultat&#xa0;: envoyé, non envoyé, ou nouvelle tentative. D’ici là, le consentement n’est pas repris dans d’autres campagnes.</translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation>Facebook avertit que des personnes sont importunées par les messages de cette Page.</translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation>Arrêtez cette campagne et examinez son audience et son message. En continuant, la Page pourrait perdre son droit d’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation>L’API Graph ne connaît pas l’adresse de la requête, probablement à cause de sa version.</translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation>Vérifiez la version et l’adresse de Graph dans la configuration de la Page, puis reprenez l’envoi. Aucun consentement n’a été utilisé.</translation>
    </message>
    <message>
        <source>%1 Messenger&apos;s words: “%2” (code %3).</source>
        <extracomment>%1: what it means, %2: Messenger&apos;s own words, %3: its code</extracomment>
        <translation>%1 Texte de Messenger&#xa0;: «&#xa0;%2&#xa0;» (code %3).</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation>Champ trop long</translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation>Un champ de cette ligne dépasse 64 Ko. Il manque peut-être un guillemet, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Trop de colonnes</translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation>Cette ligne compte plus de 2&#x202f;000 colonnes. Vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Guillemet non fermé</translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation>Un champ commence par un guillemet qui n’est jamais fermé. Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation>Guillemet à l’intérieur d’un champ entre guillemets</translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation>Du texte suit directement un guillemet fermant. À l’intérieur d’un champ entre guillemets, doublez le guillemet.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caractères de contrôle</translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation>La ligne contient des caractères de contrôle qu’aucun texte ne comporte&#x202f;; elle est peut-être endommagée. Exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation>Ne correspond pas à l’encodage</translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation>La ligne n’est pas valide dans l’encodage %1. Choisissez un autre encodage pour le fichier.</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>Nombre de colonnes incorrect</translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation>La ligne compte %1 colonnes alors que la première ligne en compte %2. Un champ sans guillemets contient peut-être un séparateur ou un saut de ligne.</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Pas de personne</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>L’identifiant de la personne est absent.</translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation>Identifiant altéré par un tableur</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Un tableur a transformé l’identifiant en nombre «&#xa0;%1&#xa0;» et a supprimé ses derniers chiffres&#x202f;; ils ne peuvent pas être retrouvés. Exportez la liste de nouveau en gardant la colonne au format texte.</translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation>Identifiant se terminant par des zéros comme toute la colonne</translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» se termine par zéro, comme presque tous ceux de cette colonne&#xa0;: un tableur a gardé 15 chiffres et complété le reste. Exportez la liste de nouveau en gardant la colonne au format texte.</translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation>N’est pas l’identifiant d’une personne</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant propre à la Page&#x202f;; un tel identifiant est une suite d’environ 16 chiffres. Vérifiez que la bonne colonne est choisie.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Pas de jeton</translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation>Le jeton est absent. Sans jeton, rien ne peut être envoyé pour ce consentement.</translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation>Jeton altéré par un tableur</translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Un tableur a transformé le jeton en nombre et a supprimé ses derniers chiffres&#x202f;; ils ne peuvent pas être retrouvés. Exportez la liste de nouveau en gardant la colonne au format texte.</translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation>Jeton tronqué</translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation>Le jeton a été tronqué. Exportez la liste de nouveau avec le jeton entier.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>N’est pas un jeton</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation>Le jeton contient des espaces ou des caractères qu’aucun jeton ne comporte. Vérifiez que la bonne colonne est choisie.</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Pas de sujet</translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation>Le sujet est absent. Complétez-le, ou indiquez un sujet pour toutes les lignes qui n’en ont pas.</translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation>Type de sujet inconnu</translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation>Le type de sujet «&#xa0;%1&#xa0;» n’existe pas. Utilisez-en un tel que back_in_stock, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Pas de demande</translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation>La demande est absente&#x202f;; personne ne peut donc dire ce que la personne a accepté. Saisissez le texte exact.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Demande trop longue</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation>La demande compte %1 caractères&#x202f;; Messenger en autorise 65. Ce ne peut donc pas être le texte affiché. Vérifiez que la bonne colonne est choisie.</translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation>Pas de date de consentement</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>La date du consentement est absente. Un consentement dure un an&#x202f;; son début doit donc être connu.</translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation>Date non comprise</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris comme «&#xa0;%2&#xa0;». Écrivez-le sous la forme 2026-03-12 08:15:00.</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>Jour ou mois en premier</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le jour et le mois peuvent être dans un sens ou dans l’autre. Indiquez lequel vient en premier, ou écrivez la date sous la forme 2026-03-12.</translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation>Consentement dans le futur</translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation>La date de consentement «&#xa0;%1&#xa0;» est dans le futur. Vérifiez le fuseau horaire du fichier et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation>État non compris</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris comme «&#xa0;%2&#xa0;». La ligne a été écartée, car un jeton utilisé ne doit pas paraître non utilisé.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Valeur trop longue</translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» compte plus de %2 caractères. Vérifiez que la bonne colonne est choisie.</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>La personne a été effacée</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Cette personne a été effacée de l’espace de travail et n’y est pas reprise.</translation>
    </message>
    <message>
        <source>Token of another person</source>
        <translation>Jeton d’une autre personne</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Ce jeton est déjà dans l’espace de travail, mais pour une autre personne ou une autre Page. L’une des deux indications est fausse&#x202f;; ce qui était présent est conservé.</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>The list has no Page-scoped ids, and its e-mail address or phone number fits nobody in the workspace, or several people.</source>
        <translation>La liste ne contient pas d’identifiants propres à la Page, et son adresse e-mail ou son numéro de téléphone ne correspond à personne dans l’espace de travail, ou à plusieurs personnes.</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation>Les personnes ont demandé «&#xa0;%1&#xa0;». Le message ne le nomme pas.</translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation>Nommez «&#xa0;%1&#xa0;» dans la première phrase.</translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation>Le message omet une partie de ce qui a été demandé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation>Nommez-le comme le fait la demande.</translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation>La demande ne dit pas ce que les personnes attendaient&#x202f;; rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation>Saisissez l’article dans le sujet, par exemple le nom du produit.</translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation>Le message semble porter sur autre chose&#xa0;: il manque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation>Envoyez ce message aux personnes qui l’ont demandé, et parlez ici de ce que nomme la demande.</translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation>Les personnes ont demandé «&#xa0;%1&#xa0;»&#x202f;; le message dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation>Attendez d’avoir une nouvelle sur «&#xa0;%1&#xa0;», ou envoyez ce message aux personnes qui ont demandé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation>Les personnes voulaient apprendre que %1. «&#xa0;%2&#xa0;» est une autre nouvelle.</translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation>Dites que %1, ou gardez le message pour un sujet à part.</translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation>Le message ne dit pas que %1.</translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation>Dites clairement que %1.</translation>
    </message>
    <message>
        <source>The message may be about something other than “%1”.</source>
        <translation>Le message porte peut-être sur autre chose que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name it as the prompt does, and write about nothing else.</source>
        <translation>Nommez-le comme le fait la demande, et ne parlez de rien d’autre.</translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la nouvelle promise n’est pas encore vraie. L’envoi utiliserait le seul message que vous pouvez envoyer.</translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation>Attendez que la nouvelle soit vraie.</translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation>Le message ne dit encore rien.</translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation>Nommez la chose et annoncez la nouvelle.</translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation>L’annonce d’une baisse de prix demande le prix, et le message n’en contient pas.</translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation>Écrivez le nouveau prix, le montant économisé ou le pourcentage.</translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation>Un rappel demande un jour ou une heure, et le message n’en contient pas.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Écrivez quand cela commence.</translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation>La demande promet un lien ou un fichier, et le message n’en contient pas.</translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation>Ajoutez le lien.</translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation>Le message propose %1&#x202f;; les personnes ont demandé un prix inférieur à %2.</translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation>Attendez que le prix soit inférieur à %2.</translation>
    </message>
    <message>
        <source>The new price %1 is not below the old price %2.</source>
        <translation>Le nouveau prix %1 n’est pas inférieur à l’ancien prix %2.</translation>
    </message>
    <message>
        <source>Correct the prices of the topic, or wait until the price has dropped.</source>
        <translation>Corrigez les prix du sujet, ou attendez que le prix ait baissé.</translation>
    </message>
    <message>
        <source>“%1” is already past.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà passé.</translation>
    </message>
    <message>
        <source>Correct the date, or do not send this message any more.</source>
        <translation>Corrigez la date, ou n’envoyez plus ce message.</translation>
    </message>
    <message>
        <source>The message is in another language than the prompt.</source>
        <translation>Le message est dans une autre langue que la demande.</translation>
    </message>
    <message>
        <source>Write in the language in which people opted in.</source>
        <translation>Écrivez dans la langue dans laquelle les personnes ont donné leur consentement.</translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation>«&#xa0;%1&#xa0;» promet une récompense. Meta interdit les récompenses autour de ces notifications.</translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation>Retirez la récompense et annoncez seulement la nouvelle.</translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une escroquerie pour les destinataires et pour Meta.</translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation>Retirez ce passage. Ne demandez rien sur les comptes, les cartes ou les mots de passe.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation>Les majuscules et les points d’exclamation donnent au message l’air d’un spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation>Écrivez-le avec une casse normale et un seul point d’exclamation au plus.</translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation>Le message propose aussi des choses que les personnes n’ont pas demandées.</translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation>Tenez-vous-en à cette seule chose&#x202f;; demandez le consentement pour le reste par une nouvelle demande.</translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation>«&#xa0;%1&#xa0;» est de la promotion pour tous, et non la nouvelle que les personnes ont demandée.</translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation>Annoncez la nouvelle promise et rien d’autre.</translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation>«&#xa0;%1&#xa0;» a un autre but que la nouvelle promise.</translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation>Retirez ce passage, ou prévoyez pour cela une demande à part.</translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation>Cette langue n’est comprise qu’approximativement.</translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation>Vérifiez vous-même si le message tient la promesse.</translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation>Nomme %1.</translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation>Dit que %1.</translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation>Contient le prix.</translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation>Dit quand.</translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation>Contient le lien.</translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation>«&#xa0;%1&#xa0;» promet une récompense pour le consentement. Meta l’interdit dans une demande.</translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation>Demandez le consentement pour la nouvelle seulement.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Meta shows at most %2.</source>
        <translation>La demande compte %1 caractères&#x202f;; Meta en affiche %2 au plus.</translation>
    </message>
    <message>
        <source>Shorten it, and keep the name of the thing.</source>
        <translation>Raccourcissez-la en gardant le nom de la chose.</translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation>«&#xa0;%1&#xa0;» dans une demande ressemble à une escroquerie pour les destinataires et pour Meta.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez ce passage.</translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation>La demande ne nomme pas ce à quoi les personnes consentent.</translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation>Nommez-le, par exemple «&#xa0;Aurora 2 de retour en stock&#x202f;? Prévenez-moi&#xa0;».</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation>Les majuscules et les points d’exclamation donnent à la demande l’air d’un spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation>Écrivez-la avec une casse normale.</translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation>l’article est de nouveau en stock</translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation>le prix a baissé</translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation>l’événement commence</translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation>l’événement a lieu</translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation>des billets sont disponibles</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>la nouveauté est disponible</translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation>la vente a commencé</translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation>le lieu est de nouveau ouvert</translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation>l’enquête est ouverte</translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation>l’affaire est réglée</translation>
    </message>
    <message>
        <source>it is published</source>
        <translation>la publication est parue</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>une place est libre</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Oui.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Pas tout à fait.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Non.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Ancien prix</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Accepted is what Messenger took. What was delivered and read is known only where webhooks tell it. In doubt is what nobody knows.</source>
        <translation>Accepté est ce que Messenger a pris. Ce qui a été remis et lu n’est connu que là où les webhooks le disent. Incertain est ce que personne ne sait.</translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>%n personne reçoit ce message.</numerusform>
            <numerusform>%n personnes reçoivent ce message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%n jeton à usage unique est utilisé définitivement.</numerusform>
            <numerusform>%n jetons à usage unique sont utilisés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%n d’entre elles a reçu quelque chose au cours des sept derniers jours.</numerusform>
            <numerusform>%n d’entre elles ont reçu quelque chose au cours des sept derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>Il fait nuit, entre 21:00 et 8:00, pour %n d’entre elles.</numerusform>
            <numerusform>Il fait nuit, entre 21:00 et 8:00, pour %n d’entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Button “%1” opens %2</source>
        <comment>title; address</comment>
        <translation>Le bouton « %1 » ouvre %2</translation>
    </message>
    <message>
        <source>Button “%1” answers in the conversation</source>
        <translation>Le bouton « %1 » répond dans la conversation</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a name reads:</source>
        <translation>Quelqu’un sans nom lit :</translation>
    </message>
    <message>
        <source>%1 reads:</source>
        <comment>a name</comment>
        <translation>%1 lit :</translation>
    </message>
    <message>
        <source>Not noted.</source>
        <translation>Non notée.</translation>
    </message>
    <message>
        <source>%1 agreed to an earlier text; that approval is void.</source>
        <translation>%1 a accepté un texte antérieur ; cette approbation n’est plus valable.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review before sending: %1</source>
        <translation>Relecture avant envoi : %1</translation>
    </message>
    <message>
        <source>%1 · topic “%2” · as of %3</source>
        <comment>Page; topic; day and time</comment>
        <translation>%1 · sujet « %2 » · au %3</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>La promesse est-elle tenue ?</translation>
    </message>
    <message>
        <source>Why it is to be sent all the same: %1</source>
        <translation>Pourquoi l’envoyer malgré tout : %1</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>Comme les personnes le lisent</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Text %1: whoever changes a word gets another number.</source>
        <comment>the first digits of a hash</comment>
        <translation>Texte %1 : changer un mot donne un autre numéro.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Messages are being sent</source>
        <translation>Des messages sont en cours d’envoi</translation>
    </message>
</context>
<context>
    <name>Separator</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Campaign manager for Messenger One-Time Notifications</source>
        <translation>Gestionnaire de campagnes pour les One-Time Notifications de Messenger</translation>
    </message>
    <message>
        <source>Opens this workspace; makes it where there is none.</source>
        <translation>Ouvre cet espace de travail&#x202f;; le crée s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Opens the sample workspace, in rehearsal: nothing leaves this computer.</source>
        <translation>Ouvre l’espace de travail d’exemple, en répétition&#xa0;: rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Speaks this language, for example de.</source>
        <translation>Utilise cette langue, par exemple fr.</translation>
    </message>
    <message>
        <source>Opens the import with this file.</source>
        <translation>Ouvre l’importation avec ce fichier.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>prompt</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>a cool-down of a day or more</source>
        <translation>un délai d’attente d’un jour ou plus</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>it could not be kept</source>
        <translation>le fichier n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>c’est l’espace de travail lui-même</translation>
    </message>
    <message>
        <source>a backup, not the workspace itself</source>
        <translation>une sauvegarde, et non l’espace de travail lui-même</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation>une importation ou le démarrage d’une campagne est encore en cours</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>rows of “%1” refer to what is not there</source>
        <translation>des lignes de «&#xa0;%1&#xa0;» renvoient à des données absentes</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>la fin est absente</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>notice of Meta</source>
        <translation>avis de Meta</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processus %2 sur %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>not even its name can be read</source>
        <translation>même son nom ne peut pas être lu</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>il existe déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation>un nom qu’aucun autre sujet de la Page ne porte</translation>
    </message>
    <message>
        <source>another topic of the same Page</source>
        <translation>un autre sujet de la même Page</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>a prompt of this topic, word by word</source>
        <translation>une demande de ce sujet, mot pour mot</translation>
    </message>
    <message>
        <source>some of the topic&apos;s prompts, so that others stay</source>
        <translation>une partie des demandes du sujet, afin qu’il en reste d’autres</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>a version of the Graph API, for example v25.0</source>
        <translation>une version de l’API Graph, par exemple v25.0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>a topic of one-time opt-ins</source>
        <translation>un sujet de consentements à usage unique</translation>
    </message>
</context>
<context>
    <name>TopicKind</name>
    <message>
        <source>Back in stock</source>
        <translation>De retour en stock</translation>
    </message>
    <message>
        <source>Price drop</source>
        <translation>Baisse de prix</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Rappel d’événement</translation>
    </message>
    <message>
        <source>Event confirmed</source>
        <translation>Événement confirmé</translation>
    </message>
    <message>
        <source>Tickets available</source>
        <translation>Billets disponibles</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Sale begins</source>
        <translation>Début de vente</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Réouverture</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Purchase or account update</source>
        <translation>Suivi d’achat ou de compte</translation>
    </message>
    <message>
        <source>News or publication</source>
        <translation>Actualité ou publication</translation>
    </message>
    <message>
        <source>Free appointment or place</source>
        <translation>Rendez-vous ou place libre</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Keeps the promise</source>
        <translation>Tient la promesse</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Non pertinent</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <comment>name, state</comment>
        <translation>Campagne&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write follow-up: %1</source>
        <translation>Écrire un message de suivi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>%Ln message était en transit lorsque Headsup s’est arrêté. On ne sait pas s’il est arrivé&#x202f;; il n’est pas renvoyé automatiquement.</numerusform>
            <numerusform>%Ln messages étaient en transit lorsque Headsup s’est arrêté. On ne sait pas s’ils sont arrivés&#x202f;; aucun n’est renvoyé automatiquement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>%Ln campagne s’est interrompue lorsque Headsup s’est arrêté. Rien n’est incertain&#x202f;; vous pouvez continuer là où elle s’est interrompue.</numerusform>
            <numerusform>%Ln campagnes se sont interrompues lorsque Headsup s’est arrêté. Rien n’est incertain&#x202f;; vous pouvez continuer là où elles se sont interrompues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>Ceci est une copie antérieure de l’espace de travail&#xa0;: %Ln consentement a été utilisé ou retiré après sa création. Il reste utilisé.</numerusform>
            <numerusform>Ceci est une copie antérieure de l’espace de travail&#xa0;: %Ln consentements ont été utilisés ou retirés après sa création. Ils restent utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>Cette Page est en répétition&#xa0;: les messages vont à un simulateur intégré à ce programme, qui répond comme Messenger. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>Cette Page est en mode réel&#xa0;: un message de suivi va à de vraies personnes et utilise définitivement leur jeton à usage unique.</translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation>Aucune réponse complète n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>La requête a été abandonnée.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation>La réponse était trop longue pour provenir de Messenger.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La connexion s’est terminée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation>L’adresse n’est pas autorisée&#xa0;: elle doit commencer par https.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation>«&#xa0;Accepté&#xa0;» signifie que Messenger a pris le message. La remise et la lecture ne sont pas connues ici.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Look in the conversations</source>
        <translation>&amp;Consulter les conversations</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing.</source>
        <translation>Demande à Messenger ce que la Page a écrit aux personnes incertaines à ce moment-là. Rien n’est décidé ainsi.</translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation>Met fin à la campagne. Les personnes à qui rien n’a été envoyé gardent leur consentement pour une autre.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation>
            <numerusform>Libérer %Ln</numerusform>
            <numerusform>Libérer %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation>
            <numerusform>Réessayer pour %Ln</numerusform>
            <numerusform>Réessayer pour %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next wave …</source>
        <translation>Vague &amp;suivante…</translation>
    </message>
    <message>
        <source>&amp;Send to newcomers …</source>
        <translation>Envoyer aux &amp;nouveaux…</translation>
    </message>
    <message>
        <source>Opens the pre-flight for those of this topic who were not written to yet.</source>
        <translation>Ouvre le contrôle avant envoi pour les personnes de ce sujet à qui rien n’a encore été écrit.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ApprovalCard</name>
    <message>
        <source>Note the approval</source>
        <translation>Noter l’approbation</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Review packet as PDF…</source>
        <translation>Dossier de relecture en PDF…</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Qui a accepté</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Un second regard</translation>
    </message>
    <message>
        <source>Nobody has noted an approval of this text. It can be sent without one.</source>
        <translation>Personne n’a noté d’approbation de ce texte. Il peut être envoyé sans.</translation>
    </message>
    <message>
        <source>%1 agreed to this very text, %2.</source>
        <comment>a name; day and time</comment>
        <translation>%1 a accepté exactement ce texte, %2.</translation>
    </message>
    <message>
        <source>%1 agreed to another text, %2. The text was changed since, so that approval is void.</source>
        <comment>a name; day and time</comment>
        <translation>%1 a accepté un autre texte, %2. Le texte a changé depuis, cette approbation n’est donc plus valable.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message>
        <source>Prompt to ask</source>
        <translation>Demande à envoyer</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>Poser la prochaine question</translation>
    </message>
    <message>
        <source>Aurora 3 trail shoes in stock</source>
        <translation>Chaussures de trail Aurora 3 en stock</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Garder cette demande</translation>
    </message>
    <message>
        <source>News about</source>
        <translation>Nouvelles de</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>What people read above “Notify me”</source>
        <translation>Ce que les personnes lisent au-dessus de « Notify me »</translation>
    </message>
    <message>
        <source>Ask by itself whoever reacts, while webhooks are received here</source>
        <translation>Demander automatiquement à qui réagit, tant que les webhooks sont reçus ici</translation>
    </message>
    <message>
        <source>Number of people, to confirm</source>
        <translation>Nombre de personnes, pour confirmer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A new prompt…</source>
        <translation>Une nouvelle demande…</translation>
    </message>
    <message>
        <source>Everybody whose 24 hours are open</source>
        <translation>Toutes les personnes dont les 24 heures sont ouvertes</translation>
    </message>
    <message>
        <source>Who reacted to “%1”</source>
        <translation>Qui a réagi à « %1 »</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>There is no topic yet. Import opt-ins first, so that the prompt has one.</source>
        <translation>Il n’y a pas encore de sujet. Importez d’abord des consentements, pour que la demande en ait un.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Nobody can be asked this just now.</source>
        <translation>Personne ne peut être sollicité pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>%n personne peut être sollicitée maintenant.</numerusform>
            <numerusform>%n personnes peuvent être sollicitées maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <comment>number; a clause such as: was asked the same lately</comment>
        <translation>%1 non : %2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>Demander à %n personne</numerusform>
            <numerusform>Demander à %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of people to confirm</source>
        <translation>Saisissez le nombre de personnes pour confirmer</translation>
    </message>
    <message>
        <source>Asking the Page who it is…</source>
        <translation>On demande à la Page qui elle est…</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>%n personne sollicitée</numerusform>
            <numerusform>%n personnes sollicitées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 incertaines</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restantes</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>%Ln consentement est restauré. Ce qui a été utilisé depuis la sauvegarde reste utilisé.</numerusform>
            <numerusform>%Ln consentements sont restaurés. Ce qui a été utilisé depuis la sauvegarde reste utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1.</source>
        <translation>L’espace de travail qui s’y trouvait est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>%Ln consentement a pu être lu et se trouve dans ce nouvel espace de travail.</numerusform>
            <numerusform>%Ln consentements ont pu être lus et se trouvent dans ce nouvel espace de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>On ne sait pas combien n’ont pas pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu.</numerusform>
            <numerusform>%Ln n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is still there. Import your last list again to fill the gaps; what was spent stays spent.</source>
        <translation>Le fichier endommagé est toujours là. Importez de nouveau votre dernière liste pour combler les lacunes&#x202f;; ce qui a été utilisé reste utilisé.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Enregistrement de ce qui est lisible</translation>
    </message>
    <message>
        <source>Save a backup of the workspace…</source>
        <translation>Enregistrer une sauvegarde de l’espace de travail…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Espaces de travail Headsup (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving a backup as %1…</source>
        <translation>Enregistrement d’une sauvegarde sous %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The backup is saved and checked: %1 (%2). It holds people&apos;s data and tokens; keep it as safe as the workspace.</source>
        <translation>La sauvegarde est enregistrée et vérifiée&#xa0;: %1 (%2). Elle contient des données personnelles et des jetons&#x202f;; protégez-la autant que l’espace de travail.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite *.backup);;All files (*)</source>
        <translation>Espaces de travail Headsup (*.sqlite *.backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under another name.</source>
        <translation>Mettre la sauvegarde %1 à la place de cet espace de travail (%2)&#x202f;? L’espace de travail est conservé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BoardScreen</name>
    <message>
        <source>24 hours open</source>
        <translation>24 heures ouvertes</translation>
    </message>
    <message>
        <source>may be asked now</source>
        <translation>peuvent être sollicitées</translation>
    </message>
    <message>
        <source>close within 3 hours</source>
        <translation>se ferment dans 3 heures</translation>
    </message>
    <message>
        <source>Nobody&apos;s 24 hours are open</source>
        <translation>Les 24 heures ne sont ouvertes pour personne</translation>
    </message>
    <message>
        <source>When people answer, tap a button or react to a message, you may write to them for 24 hours and ask the next question. That is heard from webhooks: import a captured log, or receive them here.</source>
        <translation>Quand des personnes répondent, touchent un bouton ou réagissent à un message, vous pouvez leur écrire pendant 24 heures et poser la prochaine question. Les webhooks l’apprennent : importez un journal capturé ou recevez-les ici.</translation>
    </message>
    <message>
        <source>Import a captured log</source>
        <translation>Importer un journal capturé</translation>
    </message>
    <message>
        <source>People whose 24 hours are open</source>
        <translation>Personnes dont les 24 heures sont ouvertes</translation>
    </message>
    <message>
        <source>Prompts that were asked, with what came of them</source>
        <translation>Demandes envoyées et ce qu’elles ont donné</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation>Titre du bouton</translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation>Titre du bouton %1</translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation>Type du bouton %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation>Lien du bouton %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Retirer ce bouton</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>Retirer le bouton %1</translation>
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
            <numerusform>%Ln personne est de nouveau en file d’attente, mais l’envoi ne peut pas être retenté aussitôt&#xa0;: une nouvelle tentative peu après un tel refus nuit à la Page. Son tour vient le %1&#x202f;; reprenez l’envoi à ce moment-là.</numerusform>
            <numerusform>%Ln personnes sont de nouveau en file d’attente, mais l’envoi ne peut pas être retenté aussitôt&#xa0;: une nouvelle tentative peu après un tel refus nuit à la Page. Le tour de la première vient le %1&#x202f;; reprenez l’envoi à ce moment-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation>Plus personne de cette campagne ne peut faire l’objet d’une nouvelle tentative.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>%Ln personne garde son consentement pour une autre campagne.</numerusform>
            <numerusform>%Ln personnes gardent leur consentement pour une autre campagne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>%Ln marqué comme envoyé. Son jeton est utilisé.</numerusform>
            <numerusform>%Ln marqués comme envoyés. Leurs jetons sont utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>%Ln marqué comme non envoyé. Son consentement est de nouveau non utilisé.</numerusform>
            <numerusform>%Ln marqués comme non envoyés. Leurs consentements sont de nouveau non utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>%Ln de nouveau en file d’attente. Reprenez l’envoi quand vous le souhaitez.</numerusform>
            <numerusform>%Ln de nouveau en file d’attente. Reprenez l’envoi quand vous le souhaitez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignHealthModel</name>
    <message>
        <source>too few to tell</source>
        <translation>trop peu pour juger</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>stop</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Injoignables</translation>
    </message>
    <message>
        <source>“Bad”</source>
        <comment>feedback</comment>
        <translation>« Mauvais »</translation>
    </message>
    <message>
        <source>“Good”</source>
        <comment>feedback</comment>
        <translation>« Bon »</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Part perdue</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>C’est</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation>Aucune campagne pour l’instant</translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation>Une campagne est un message adressé aux personnes qui attendent un sujet. Choisissez un sujet et écrivez le premier message de suivi.</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Choisir un sujet</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Écrire un message de suivi</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Choisissez d’abord le sujet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>Le brouillon «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Begin a new draft with the same message and audience</source>
        <translation>Commencer un nouveau brouillon avec le même message et les mêmes destinataires</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ColumnsPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Vérifier les lignes</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Fuseau des heures qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 signifie</translation>
    </message>
    <message>
        <source>Not clear: refuse such rows</source>
        <translation>Pas clair&#xa0;: refuser ces lignes</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 avril (jour en premier)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 mars (mois en premier)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (cet ordinateur)</translation>
    </message>
    <message>
        <source>One topic for the whole file</source>
        <translation>Un sujet pour tout le fichier</translation>
    </message>
    <message>
        <source>The prompt that everybody saw</source>
        <translation>La demande que tous ont vue</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>Environ %Ln ligne, %1 colonnes, %2</numerusform>
            <numerusform>Environ %Ln lignes, %1 colonnes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · columns as you chose them for such a file before</source>
        <comment>about the file</comment>
        <translation>%1 · colonnes telles que vous les aviez choisies pour un fichier de ce type</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Contenu de la colonne %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Several columns seem to hold the same: %1. The first one is used; choose another one if it should be that.</source>
        <translation>Plusieurs colonnes semblent contenir la même chose&#xa0;: %1. La première est utilisée&#x202f;; choisissez-en une autre si nécessaire.</translation>
    </message>
    <message>
        <source>Choose the columns that hold: %1. Without them no row can be kept.</source>
        <translation>Choisissez les colonnes qui contiennent&#xa0;: %1. Sans elles, aucune ligne ne peut être conservée.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Type a topic, a campaign, a person or a command</source>
        <translation>Que voulez-vous faire&#x202f;? Saisissez un sujet, une campagne, une personne ou une commande</translation>
    </message>
    <message>
        <source>Search commands, topics and campaigns</source>
        <translation>Rechercher des commandes, des sujets et des campagnes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ComposerScreen</name>
    <message>
        <source>Pre-&amp;flight →</source>
        <translation>Contrôle avant en&amp;voi →</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Nom de la campagne</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Écrire un message de suivi</translation>
    </message>
    <message>
        <source>Follow-up · %1</source>
        <translation>Message de suivi · %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>What to look for is read from the prompt again.</source>
        <translation>Ce qu’il faut rechercher est de nouveau lu dans la demande.</translation>
    </message>
    <message>
        <source>Every message of this topic has to name “%1” now.</source>
        <translation>Chaque message de ce sujet doit désormais nommer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>The sample leaves a gap: fill in “%1”.</source>
        <translation>Le modèle laisse un espace à compléter&#xa0;: saisissez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Kept among your templates.</source>
        <translation>Gardé parmi vos modèles.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message>
        <source>A message with this text was found, %1.</source>
        <comment>time of day</comment>
        <translation>Un message avec ce texte a été trouvé, %1.</translation>
    </message>
    <message>
        <source>Not found in the whole time in question.</source>
        <translation>Introuvable sur toute la période concernée.</translation>
    </message>
    <message>
        <source>Cannot tell: the conversation does not show all that was written in the time in question. Within a quarter of an hour it may still appear.</source>
        <translation>Impossible à dire&#xa0;: la conversation ne montre pas tout ce qui a été écrit pendant la période concernée. Le message peut encore apparaître dans le quart d’heure.</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <comment>a sentence</comment>
        <translation>Impossible à dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. Nothing was settled: that is for you to do.</source>
        <comment>how many were found; were not found; cannot be told</comment>
        <translation>%1, %2, %3. Rien n’a été décidé&#xa0;: c’est à vous de le faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>%Ln message a été trouvé</numerusform>
            <numerusform>%Ln messages ont été trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>%Ln n’a pas été trouvé</numerusform>
            <numerusform>%Ln n’ont pas été trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>pour %Ln, rien ne peut être dit</numerusform>
            <numerusform>pour %Ln, rien ne peut être dit</numerusform>
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
        <translation>Rien durant ces jours.</translation>
    </message>
    <message>
        <source>%1 in all; most on %2.</source>
        <comment>number; a day with its number</comment>
        <translation>%1 au total&#x202f;; maximum&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryPane</name>
    <message>
        <source>%1  %2: %3</source>
        <comment>time; state; why</comment>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1  %2 to %3: %4</source>
        <comment>time; state before; state after; why</comment>
        <translation>%1  %2 vers %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Choose a row to see the text, the answer and the life of the opt-in.</source>
        <translation>Choisissez une ligne pour voir le texte, la réponse et le parcours du consentement.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to them at that time. It settles nothing.</source>
        <translation>Demande à Messenger ce que la Page lui a écrit à ce moment-là. Rien n’est décidé ainsi.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyé</translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation>Le message est dans la conversation. Le jeton est utilisé.</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Marquer comme non envoyé</translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation>Le message n’est pas dans la conversation. Le jeton peut servir à une autre campagne.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Essayer encore une fois</translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation>Remet le message en file d’attente avec le même jeton. Si le premier message est arrivé, Messenger refuse le jeton.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation>Identifiant %1</translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation>Aucun texte n’a été préparé pour cette personne.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation>Identifiant du message %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation>Code %1, sous-code %2</translation>
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
        <translation>Parcours du consentement</translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>La requête pour %Ln personne est partie, et aucune réponse n’est connue. Consultez la conversation, puis indiquez ce que vous avez trouvé.</numerusform>
            <numerusform>Les requêtes pour %Ln personnes sont parties, et aucune réponse n’est connue. Consultez les conversations, puis indiquez ce que vous avez trouvé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation, then say what you found.</source>
        <translation>La requête est partie, et aucune réponse n’est connue. Consultez la conversation, puis indiquez ce que vous avez trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>Consulter %Ln conversation</numerusform>
            <numerusform>Consulter %Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the conversation</source>
        <translation>Consulter la conversation</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Déposez un fichier CSV ici</translation>
    </message>
    <message>
        <source>Comma, semicolon or tab, any common encoding. Nothing is stored before you have seen what is in it.</source>
        <translation>Virgule, point-virgule ou tabulation, tout encodage courant. Rien n’est enregistré avant que vous ayez vu le contenu.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ExportScreen</name>
    <message>
        <source>Opt-ins</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Results of all campaigns</source>
        <translation>Résultats de toutes les campagnes</translation>
    </message>
    <message>
        <source>Report by topic</source>
        <translation>Rapport par sujet</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Spent list for another workspace</source>
        <translation>Liste des jetons utilisés pour un autre espace de travail</translation>
    </message>
    <message>
        <source>One row an opt-in, with its token: the file comes back into Headsup without loss.</source>
        <translation>Une ligne par consentement, avec son jeton&#xa0;: le fichier peut être réimporté dans Headsup sans perte.</translation>
    </message>
    <message>
        <source>One row a person, with the number of opt-ins per state.</source>
        <translation>Une ligne par personne, avec le nombre de consentements par état.</translation>
    </message>
    <message>
        <source>One row a person of each campaign: what became of the message, and why.</source>
        <translation>Une ligne par personne de chaque campagne&#xa0;: ce qu’est devenu le message, et pourquoi.</translation>
    </message>
    <message>
        <source>One row a topic: opt-ins per state, campaigns, what was accepted.</source>
        <translation>Une ligne par sujet&#xa0;: consentements par état, campagnes, messages acceptés.</translation>
    </message>
    <message>
        <source>One row a change: when, from which state to which, why, by which campaign.</source>
        <translation>Une ligne par changement&#xa0;: quand, de quel état à quel état, pourquoi, par quelle campagne.</translation>
    </message>
    <message>
        <source>Every token that is used, taken or withdrawn here. Another workspace imports it as spent, never as unused.</source>
        <translation>Tous les jetons utilisés, pris ou retirés ici. Un autre espace de travail les importe comme utilisés, jamais comme non utilisés.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text in both. The file holds people&apos;s data: keep it as safe as the workspace.</source>
        <translation>Un nom qui se termine par .xlsx produit une feuille de calcul, tout autre nom un fichier CSV. Les identifiants et les jetons sont au format texte dans les deux cas. Le fichier contient des données personnelles&#xa0;: protégez-le autant que l’espace de travail.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Feuille de calcul (*.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln ligne se trouve dans %1.</numerusform>
            <numerusform>%Ln lignes se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>L’exportation est terminée</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FilterBar</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation>Affiche seulement ces personnes dans la liste</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échecs</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>à réessayer</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartés</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation>Ajoute «&#xa0;%1&#xa0;» à votre message</translation>
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
        <translation>Votre première campagne, en répétition</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Put the guide away; Help brings it back</source>
        <translation>Ranger le guide ; l’aide le ramène</translation>
    </message>
    <message>
        <source>Put the guide away</source>
        <translation>Ranger le guide</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importer des consentements</translation>
    </message>
    <message>
        <source>Look at a topic</source>
        <translation>Regarder un sujet</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Écrire un message de suivi</translation>
    </message>
    <message>
        <source>Go to the pre-flight</source>
        <translation>Aller au contrôle avant envoi</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>Continuer et envoyer</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You have sent your first campaign, in rehearsal</source>
        <translation>Vous avez envoyé votre première campagne, en répétition</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No Page yet</source>
        <translation>Aucune Page pour l’instant</translation>
    </message>
    <message>
        <source>Facebook Page: %1</source>
        <translation>Page Facebook&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch to another Page</source>
        <translation>Passer à une autre Page</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>Répétition&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Live: messages go to real people</source>
        <translation>Réel&#xa0;: les messages vont à de vraies personnes</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HealthScreen</name>
    <message>
        <source>Share of people lost in the last 30 days</source>
        <translation>Part des personnes perdues au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Block rate of the newest week</source>
        <translation>Taux de blocage de la dernière semaine</translation>
    </message>
    <message>
        <source>Lost in the last 30 days</source>
        <translation>Perdues au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Blocked in the newest week</source>
        <translation>Blocages de la dernière semaine</translation>
    </message>
    <message>
        <source>Block rate week by week</source>
        <translation>Taux de blocage semaine par semaine</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un jour de la semaine</translation>
    </message>
    <message>
        <source>Block rate of that week</source>
        <translation>Taux de blocage de cette semaine</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Meta tells no program who blocked the Page. Page insights show the share of a week: enter it here.</source>
        <translation>Meta ne dit à aucun programme qui a bloqué la Page. Les statistiques de la Page montrent la part d’une semaine : saisissez-la ici.</translation>
    </message>
    <message>
        <source>How people took each campaign</source>
        <translation>Comment chaque campagne a été reçue</translation>
    </message>
    <message>
        <source>No campaign was sent yet.</source>
        <translation>Aucune campagne n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>Rien n’a été envoyé ces jours-là</translation>
    </message>
    <message>
        <source>%1 of %2 messages and prompts: %3 people could not be reached any more, which is how Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From 2 % on the pre-flight warns, from 3 % on nobody else is written to.</source>
        <translation>%1 sur %2 messages et demandes : %3 personnes n’ont plus pu être jointes, c’est ainsi que Messenger répond pour qui a bloqué la Page ; %4 fois « Mauvaise réponse ». À partir de 2 %, le contrôle avant envoi avertit ; à partir de 3 %, plus personne d’autre ne reçoit de message.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>stop</translation>
    </message>
    <message>
        <source>One to two people in a hundred is what Pages usually see.</source>
        <translation>Une à deux personnes sur cent, c’est ce que les Pages voient d’habitude.</translation>
    </message>
    <message>
        <source>Write less often, and only what people asked for. Meta restricts Pages that go on.</source>
        <translation>Écrivez moins souvent, et seulement ce que les personnes ont demandé. Meta restreint les Pages qui continuent.</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>No week of the last 30 days was entered.</source>
        <translation>Aucune semaine des 30 derniers jours n’a été saisie.</translation>
    </message>
    <message>
        <source>Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in the Page Support Inbox and answer it there; then go on here.</source>
        <translation>Meta a pris une mesure contre cette Page le %1 : %2. Tout envoi est arrêté. Lisez l’avis dans la boîte d’assistance de la Page et répondez-y là ; puis continuez ici.</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>Je m’en suis occupé</translation>
    </message>
    <message>
        <source>Entered %1 for the week of %2.</source>
        <translation>%1 saisi pour la semaine du %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message>
        <source>Start receiving</source>
        <translation>Commencer à recevoir</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>Arrêter de recevoir</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Un texte à vous</translation>
    </message>
    <message>
        <source>As kept in the keychain</source>
        <translation>Comme dans le trousseau</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>N’importe lequel</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse du récepteur</translation>
    </message>
    <message>
        <source>Verify token, the same as at Meta</source>
        <translation>Jeton de vérification, le même que chez Meta</translation>
    </message>
    <message>
        <source>App secret, to tell Meta&apos;s events from forged ones</source>
        <translation>Secret de l’application, pour distinguer les événements de Meta des faux</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Port sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Hear what people do</source>
        <translation>Entendre ce que font les personnes</translation>
    </message>
    <message>
        <source>Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a server write the events to a file, and import that file.</source>
        <translation>Meta n’atteint cette adresse que par un tunnel ou un proxy à vous, avec un certificat. Par un ordinateur portable, c’est pour des essais : une adresse en échec pendant une heure est abandonnée par Meta. Au quotidien, laissez un serveur écrire les événements dans un fichier et importez ce fichier.</translation>
    </message>
    <message>
        <source>A prompt was not asked by itself: %1</source>
        <translation>Une demande n’a pas été envoyée automatiquement : %1</translation>
    </message>
    <message>
        <source>Nobody listens. Reactions come in with the files that you import.</source>
        <translation>Personne n’écoute. Les réactions arrivent avec les fichiers que vous importez.</translation>
    </message>
    <message>
        <source>Listening. Meta has not called yet.</source>
        <translation>À l’écoute. Meta n’a pas encore appelé.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>À l’écoute. %n message de Meta conservé</numerusform>
            <numerusform>À l’écoute. %n messages de Meta conservés</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 refused</source>
        <comment>begins with a dot in the middle</comment>
        <translation> · %1 refusés</translation>
    </message>
    <message>
        <source>Type the verify token first: the text that you enter at Meta beside the address.</source>
        <translation>Saisissez d’abord le jeton de vérification : le texte que vous entrez chez Meta à côté de l’adresse.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HelpScreen</name>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Needed are the person&apos;s Page-scoped id, the one-time token, the topic and the time of the opt-in. The token and the id must come as text: a spreadsheet that has saved them as numbers has ruined them.</source>
        <translation>Il faut l’identifiant de la personne propre à la Page, le jeton à usage unique, le sujet et la date du consentement. Le jeton et l’identifiant doivent être au format texte&#xa0;: un tableur qui les a enregistrés comme nombres les a altérés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Choose a file with opt-ins</source>
        <translation>Choisir un fichier de consentements</translation>
    </message>
    <message>
        <source>Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Tableaux et webhooks capturés (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Looking for the topics of the file.</source>
        <translation>Recherche des sujets du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>Cette colonne nomme plus de %Ln sujet. Choisissez la colonne qui contient le sujet, ou indiquez un sujet et une demande pour tout le fichier.</numerusform>
            <numerusform>Cette colonne nomme plus de %Ln sujets. Choisissez la colonne qui contient le sujet, ou indiquez un sujet et une demande pour tout le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes refusées</translation>
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
        <translation>%1 refusées</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this file is kept.</source>
        <translation>Si vous annulez, rien de ce fichier n’est conservé.</translation>
    </message>
    <message>
        <source>Nothing is stored while the rows are checked.</source>
        <translation>Rien n’est enregistré pendant la vérification des lignes.</translation>
    </message>
    <message>
        <source>A campaign is being sent. Import this large file when it is done or paused.</source>
        <translation>Une campagne est en cours d’envoi. Importez ce grand fichier lorsqu’elle sera terminée ou en pause.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>Annulé. Rien de ce fichier n’a été conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>%Ln ligne refusée se trouve dans %1. Corrigez-la dans ce fichier et importez-le de nouveau.</numerusform>
            <numerusform>%Ln lignes refusées se trouvent dans %1. Corrigez-les dans ce fichier et importez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>L’importation est terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>%Ln consentement est nouveau.</numerusform>
            <numerusform>%Ln consentements sont nouveaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation>Écartés, consentement conservé</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>La promesse est-elle tenue&#x202f;?</translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation>Un message envoyé ne peut pas être rappelé, et un jeton utilisé reste utilisé. La pause préserve les jetons de toutes les personnes à qui rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>Nouvelles personnes&#xa0;: %Ln personne n’a pas encore de place dans cette campagne.</numerusform>
            <numerusform>Nouvelles personnes&#xa0;: %Ln personnes n’ont pas encore de place dans cette campagne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next wave: %1; it is the last one for now.</source>
        <comment>how many people</comment>
        <translation>Prochaine vague&#xa0;: %1&#x202f;; c’est la dernière pour l’instant.</translation>
    </message>
    <message>
        <source>Next wave: %1; %2.</source>
        <comment>how many people; how many wait for later waves</comment>
        <translation>Prochaine vague&#xa0;: %1&#x202f;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>%Ln attend une vague ultérieure</numerusform>
            <numerusform>%Ln attendent des vagues ultérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>%Ln personne reçoit ce message</numerusform>
            <numerusform>%Ln personnes reçoivent ce message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>personne recevrait ce message</numerusform>
            <numerusform>personnes recevraient ce message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>personne reçoit ce message</numerusform>
            <numerusform>personnes reçoivent ce message</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops here, so no token is spent.</source>
        <translation>L’envoi s’arrête ici&#x202f;; aucun jeton n’est donc utilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%Ln jeton à usage unique est utilisé définitivement.</numerusform>
            <numerusform>%Ln jetons à usage unique sont utilisés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%Ln d’entre elles a reçu un message au cours des sept derniers jours.</numerusform>
            <numerusform>%Ln d’entre elles ont reçu un message au cours des sept derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation>Personne ne reçoit le message&#x202f;; il n’y a donc rien à évaluer.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>Afficher %Ln demande</numerusform>
            <numerusform>Afficher les %Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>Il fait nuit actuellement, entre 21:00 et 8:00, pour %Ln d’entre elles.</numerusform>
            <numerusform>Il fait nuit actuellement, entre 21:00 et 8:00, pour %Ln d’entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation>Il fait jour actuellement pour toutes les personnes dont le fuseau horaire est connu.</translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation>Aucun moment n’a été fixé après lequel la nouvelle n’est plus utile.</translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation>La nouvelle était utile jusqu’au %1.</translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation>La nouvelle est utile jusqu’au %1. Rien n’est envoyé ensuite.</translation>
    </message>
    <message>
        <source>Send to them as well</source>
        <translation>Leur envoyer aussi</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Les retenir</translation>
    </message>
    <message>
        <source>Whoever is held keeps the opt-in for the next wave.</source>
        <translation>Qui est retenu garde son consentement pour la prochaine vague.</translation>
    </message>
    <message>
        <source>Whoever got something in the last seven days is held.</source>
        <translation>Qui a reçu quelque chose au cours des sept derniers jours est retenu.</translation>
    </message>
    <message>
        <source>Whoever is asleep now, between 21:00 and 8:00, is held.</source>
        <translation>Qui dort maintenant, entre 21:00 et 8:00, est retenu.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to the topics</source>
        <translation>Aller aux sujets</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>Aller aux campagnes</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importer des consentements</translation>
    </message>
    <message>
        <source>Go to the Page</source>
        <translation>Aller à la Page</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>Rechercher dans cet écran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Close Headsup</source>
        <translation>Fermer Headsup</translation>
    </message>
    <message>
        <source>Export opt-ins, people, results…</source>
        <translation>Exporter les consentements, les personnes, les résultats…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Espaces de travail Headsup (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 – Headsup</source>
        <translation>%1 – Headsup</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sending is under way. What is in flight is awaited before Headsup closes; the rest keeps its opt-ins for later.</source>
        <translation>L’envoi est en cours. Ce qui est en transit est attendu avant la fermeture de Headsup&#x202f;; les autres personnes gardent leur consentement pour plus tard.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Mettre en pause et fermer</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuer l’envoi</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Attente des dernières réponses…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>That cannot be taken back any more. %1</source>
        <translation>Cela ne peut plus être annulé. %1</translation>
    </message>
    <message>
        <source>A campaign paused</source>
        <translation>Une campagne est en pause</translation>
    </message>
    <message>
        <source>A campaign is done</source>
        <translation>Une campagne est terminée</translation>
    </message>
    <message>
        <source>Ask again: whose 24 hours are open</source>
        <translation>Redemander : pour qui les 24 heures sont ouvertes</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Aller aux rapports</translation>
    </message>
    <message>
        <source>Go to the health of the Page</source>
        <translation>Aller à la santé de la Page</translation>
    </message>
    <message>
        <source>Find a command, topic, campaign or person</source>
        <translation>Trouver une commande, un sujet, une campagne ou une personne</translation>
    </message>
    <message>
        <source>Workspaces used last</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Page et jeton d’accès</translation>
    </message>
    <message>
        <source>What this mode means</source>
        <translation>Ce que ce mode signifie</translation>
    </message>
    <message>
        <source>Permission from Meta, step by step</source>
        <translation>Autorisation de Meta, étape par étape</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Aide pour cet écran</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Guide to a first campaign</source>
        <translation>Guide vers une première campagne</translation>
    </message>
    <message>
        <source>The guide rehearses. Choose a Page in rehearsal, or open the sample workspace.</source>
        <translation>Le guide répète. Choisissez une Page en répétition ou ouvrez l’espace de travail d’exemple.</translation>
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
        <translation>Bouton</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>Votre &amp;message</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation>Bonjour {first_name|à vous}, voici la nouvelle que vous avez demandée&#xa0;: …</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>De la personne</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Reply: reopens the conversation for 24 hours</source>
        <translation>Réponse&#xa0;: rouvre la conversation pendant 24 heures</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation>Lien&#xa0;: ouvre une page web</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation>à vous</translation>
    </message>
    <message>
        <source>Of the topic</source>
        <translation>Du sujet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact; the fact</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>characters used, allowed</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Un message a trois boutons au plus.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Keep this message as a template</source>
        <translation>Garder ce message comme modèle</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Forget one of your own</source>
        <translation>Oublier un des vôtres</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation>Inutile après</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation>Cadence en messages par seconde</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation>Personnes par vague</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation>Personnes par vague, consentement le plus ancien en premier</translation>
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
        <translation>Sans nom (%1)</translation>
    </message>
    <message>
        <source>Page-scoped id %1</source>
        <translation>Identifiant propre à la Page %1</translation>
    </message>
    <message>
        <source>%1, Page-scoped id %2</source>
        <translation>%1, identifiant propre à la Page %2</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <translation>Consentement du %1</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>Le jeton est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>dépassé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>Personne</translation>
    </message>
    <message>
        <source>Prompt they saw</source>
        <translation>Demande vue</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>Voici ce que ferait l’importation</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>L’importation est terminée</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Show topics</source>
        <translation>Afficher les sujets</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connus</translation>
    </message>
    <message>
        <source>already spent</source>
        <translation>déjà utilisés</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirés</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagés</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>Importer %Ln nouveau consentement</numerusform>
            <numerusform>Importer %Ln nouveaux consentements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>%Ln nouveau consentement permet un message.</numerusform>
            <numerusform>%Ln nouveaux consentements permettent un message chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known opt-ins were left as they are; spent and expired ones are kept so that nobody is written to with them.</source>
        <translation>Les consentements connus ont été laissés tels quels&#x202f;; ceux qui sont utilisés ou expirés sont conservés afin que personne ne reçoive de message par eux.</translation>
    </message>
    <message>
        <source>No opt-in is new in this capture. Importing it keeps its events.</source>
        <translation>Aucun consentement n’est nouveau dans cette capture. L’importation conserve ses événements.</translation>
    </message>
    <message>
        <source>The file has no rows below its header. Nothing can be imported.</source>
        <translation>Le fichier n’a aucune ligne sous son en-tête. Rien ne peut être importé.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.</source>
        <translation>Rien n’est encore enregistré. Les consentements utilisés et expirés sont conservés, mais ne servent jamais à écrire.</translation>
    </message>
    <message>
        <source>No row can be kept. Look at the reasons below; often a column is chosen wrongly.</source>
        <translation>Aucune ligne ne peut être conservée. Consultez les raisons ci-dessous&#x202f;; souvent, une colonne est mal choisie.</translation>
    </message>
    <message>
        <source>Every opt-in of this file is in the workspace already. Importing it would change nothing.</source>
        <translation>Tous les consentements de ce fichier sont déjà dans l’espace de travail. L’importation ne changerait rien.</translation>
    </message>
    <message>
        <source>Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.</source>
        <translation>Rien n’est nouveau dans ce fichier. L’importation note seulement quels consentements sont utilisés ou expirés.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomeTable</name>
    <message>
        <source>No name (%1)</source>
        <translation>Sans nom (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageForm</name>
    <message>
        <source>Rehearse: nothing leaves this computer</source>
        <translation>Répétition&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Digits, from the Page&apos;s settings</source>
        <translation>Chiffres, dans les paramètres de la Page</translation>
    </message>
    <message>
        <source>As your customers know it</source>
        <translation>Telle que vos clients la connaissent</translation>
    </message>
    <message>
        <source>A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta.</source>
        <translation>Une Page en répétition le reste&#xa0;: ce qui est utilisé en répétition ne l’a jamais été chez Meta.</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>Identifiant de la Page</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Give the Page a name, so that you can tell it from your other Pages.</source>
        <translation>Donnez un nom à la Page pour pouvoir la distinguer de vos autres Pages.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageMenu</name>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>%1 (répétition)</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Page et jeton d’accès</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Ouvrir un autre espace de travail…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageScreen</name>
    <message>
        <source>This Page rehearses. Messages go to a stand-in inside this program; nothing leaves this computer and no access token is needed.</source>
        <translation>Cette Page est en répétition. Les messages vont à un simulateur intégré à ce programme&#x202f;; rien ne quitte cet ordinateur et aucun jeton d’accès n’est nécessaire.</translation>
    </message>
    <message>
        <source>Access token of the Page</source>
        <translation>Jeton d’accès de la Page</translation>
    </message>
    <message>
        <source>Paste the Page&apos;s access token</source>
        <translation>Collez le jeton d’accès de la Page</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Add another Page</source>
        <translation>Ajouter une autre Page</translation>
    </message>
    <message>
        <source>Its people and opt-ins stay apart from those of your other Pages.</source>
        <translation>Ses personnes et ses consentements restent séparés de ceux de vos autres Pages.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Ajouter la Page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Paste the access token first. You get it for your Page in Meta&apos;s tools.</source>
        <translation>Collez d’abord le jeton d’accès. Vous l’obtenez pour votre Page dans les outils de Meta.</translation>
    </message>
    <message>
        <source>Asking for the Page&apos;s identity…</source>
        <translation>Demande de l’identité de la Page…</translation>
    </message>
    <message>
        <source>The stand-in answers as “%1” (%2).</source>
        <translation>Le simulateur répond en tant que «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>The access token belongs to “%1” (%2).</source>
        <translation>Le jeton d’accès appartient à «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it is kept until you close Headsup.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;; le jeton est donc conservé jusqu’à ce que vous fermiez Headsup.</translation>
    </message>
    <message>
        <source>Page id %1</source>
        <translation>Identifiant de la Page %1</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people and spend their one-time tokens for good.</source>
        <translation>Les messages de cette Page vont à de vraies personnes et utilisent définitivement leurs jetons à usage unique.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageSetupCard</name>
    <message>
        <source>Permission from Meta</source>
        <translation>Autorisation de Meta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save the tester</source>
        <translation>Enregistrer la personne de test</translation>
    </message>
    <message>
        <source>No tester</source>
        <translation>Aucune personne de test</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Save the app secret</source>
        <translation>Enregistrer le secret de l’application</translation>
    </message>
    <message>
        <source>Remove the app secret</source>
        <translation>Retirer le secret de l’application</translation>
    </message>
    <message>
        <source>Id of a person, as the list of people shows it</source>
        <translation>Identifiant d’une personne, tel que la liste le montre</translation>
    </message>
    <message>
        <source>Only if your app requires a proof with each call</source>
        <translation>Seulement si votre application exige une preuve à chaque appel</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Personne de test</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Version de Graph</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Secret de l’application</translation>
    </message>
    <message>
        <source>Test messages go to %1.</source>
        <translation>Les messages de test vont à %1.</translation>
    </message>
    <message>
        <source>Nobody gets test messages yet. Best choose yourself.</source>
        <translation>Personne ne reçoit encore de messages de test. Le mieux est de vous choisir vous-même.</translation>
    </message>
    <message>
        <source>In rehearsal no access token is needed.</source>
        <translation>En répétition, aucun jeton d’accès n’est nécessaire.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. A token is then kept until you close Headsup, and nowhere else.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Un jeton est alors gardé jusqu’à la fermeture de Headsup, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The keychain holds no access token of this Page.</source>
        <translation>Le trousseau ne contient pas de jeton d’accès de cette Page.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and the app secret.</source>
        <translation>Le trousseau contient le jeton d’accès et le secret de l’application.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and no app secret.</source>
        <translation>Le trousseau contient le jeton d’accès et pas de secret de l’application.</translation>
    </message>
    <message>
        <source>choice of the tester</source>
        <translation>choix de la personne de test</translation>
    </message>
    <message>
        <source>The tester is saved.</source>
        <translation>La personne de test est enregistrée.</translation>
    </message>
    <message>
        <source>Nobody is the tester now.</source>
        <translation>Il n’y a plus de personne de test.</translation>
    </message>
    <message>
        <source>change of the Graph version</source>
        <translation>changement de la version de Graph</translation>
    </message>
    <message>
        <source>From now on this Page speaks %1.</source>
        <translation>Désormais cette Page parle %1.</translation>
    </message>
    <message>
        <source>The app secret is removed from the keychain.</source>
        <translation>Le secret de l’application est retiré du trousseau.</translation>
    </message>
    <message>
        <source>The app secret is in the keychain.</source>
        <translation>Le secret de l’application est dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageStopCard</name>
    <message>
        <source>Stop all sending</source>
        <translation>Arrêter tout envoi</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Lever l’arrêt</translation>
    </message>
    <message>
        <source>Sending of this Page</source>
        <translation>Envoi de cette Page</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Pourquoi, pour qui le lira plus tard (facultatif)</translation>
    </message>
    <message>
        <source>Reason of the stop</source>
        <translation>Raison de l’arrêt</translation>
    </message>
    <message>
        <source>Nobody is written to since %1. %2 Campaigns can be resumed once the stop is lifted.</source>
        <comment>time; who stopped it and why</comment>
        <translation>Personne ne reçoit de message depuis le %1. %2 Les campagnes peuvent être reprises une fois l’arrêt levé.</translation>
    </message>
    <message>
        <source>One press stops every campaign of this Page within one request. Nothing more is sent, here or from the command line, until somebody lifts it.</source>
        <translation>Une seule pression arrête toutes les campagnes de cette Page en l’espace d’une requête. Rien d’autre n’est envoyé, ni ici ni depuis la ligne de commande, tant que quelqu’un n’a pas levé l’arrêt.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>earlier stop: from, until, who and why</comment>
        <translation>Du %1 au %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PeoplePanel</name>
    <message>
        <source>People of the topic</source>
        <translation>Personnes du sujet</translation>
    </message>
    <message>
        <source>Search people, ids, prompts</source>
        <translation>Rechercher des personnes, identifiants, demandes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number of people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>par nom, Z en premier</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by prompt, Z first</source>
        <translation>par demande, Z en premier</translation>
    </message>
    <message>
        <source>by prompt</source>
        <translation>par demande</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récents en premier</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>plus anciens en premier</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>par état</translation>
    </message>
    <message>
        <source>latest to expire first</source>
        <translation>expiration la plus lointaine en premier</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>expiration la plus proche en premier</translation>
    </message>
    <message>
        <source>in the order of import</source>
        <translation>dans l’ordre d’importation</translation>
    </message>
    <message>
        <source>Nobody of this topic fits. Clear the search or choose all states.</source>
        <translation>Personne ne correspond dans ce sujet. Effacez la recherche ou choisissez tous les états.</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Personne n’a encore donné son consentement pour ce sujet.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2 opt-ins · %3</source>
        <extracomment>&quot;412 of 461 opt-ins · oldest first&quot;</extracomment>
        <translation>%1 consentements sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonFinder</name>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person: %1 (%2)</source>
        <comment>name, id</comment>
        <translation>Personne&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonScreen</name>
    <message>
        <source>Id %1</source>
        <translation>Identifiant %1</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Désinscrire</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Opted out on %1. Nothing that was given up to then is used any more.</source>
        <translation>Désinscription demandée le %1. Rien de ce qui a été donné jusque-là n’est plus utilisé.</translation>
    </message>
    <message>
        <source>There is no opt-in of this person.</source>
        <translation>Il n’y a aucun consentement de cette personne.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>There is no such person in this workspace, or not any more.</source>
        <translation>Cette personne n’est pas dans cet espace de travail, ou n’y est plus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>La désinscription de %1 est enregistrée&#x202f;; %Ln consentement est retiré.</numerusform>
            <numerusform>La désinscription de %1 est enregistrée&#x202f;; %Ln consentements sont retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is known of this person</source>
        <translation>Enregistrer ce qui est connu de cette personne</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds personal data; give it to nobody else.</source>
        <translation>Enregistré sous %1. Le fichier contient des données personnelles&#x202f;; ne le transmettez à personne d’autre.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>Effacer cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer définitivement %1&#x202f;?</translation>
    </message>
    <message>
        <source>Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so that no import brings them back. This cannot be undone. Backups and files that were exported before still hold them.</source>
        <translation>Le nom, l’identifiant, les contacts, les messages et les jetons sont supprimés, et la personne est désinscrite. Une empreinte est conservée, afin qu’aucune importation ne la fasse revenir. Cette action est irréversible. Les sauvegardes et les fichiers exportés auparavant contiennent toujours ces données.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>La personne est effacée.</translation>
    </message>
    <message>
        <source>This stays so; it cannot be undone.</source>
        <translation>Cela reste ainsi ; on ne peut pas l’annuler.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PhonePreview</name>
    <message>
        <source>Preview on a phone</source>
        <translation>Aperçu sur un téléphone</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Bouton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>Votre Page</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>Tapped once: one message</source>
        <translation>Touché une fois&#xa0;: un message</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Bouton</translation>
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
        <translation>Décompte des personnes et préparation de leurs messages…</translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation>Pourquoi l’envoyer &amp;malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation>Cette explication est conservée avec la campagne.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>&amp;Retour au message</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Contrôle avant envoi</translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation>Contrôle avant envoi · %1</translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation>&amp;Saisir %1 pour envoyer</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation>Saisir le nombre de personnes, %1, pour envoyer</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation>Il n’est pas certain que le message tienne la promesse. Corrigez-le, ou écrivez ci-dessous pourquoi il la tient.</translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation>Préparation définitive des textes…</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Messenger vérifie s’il s’agit de la bonne Page…</translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation>Ce n’est pas le nombre de personnes.</translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation>Écrivez d’abord pourquoi le message tient la promesse.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation>%1 Rien n’a été envoyé. Les textes sont fixés et tout le monde est en file d’attente.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>Vers la campagne</translation>
    </message>
    <message>
        <source>Save the review packet</source>
        <translation>Enregistrer le dossier de relecture</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>review.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>relecture.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation>&amp;Aperçu pour</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Aperçu pour</translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation>Pas pour cette personne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progression&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>encore %1</translation>
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
        <translation>Seulement les personnes qui ont vu cette demande</translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation>Une seule langue</translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation>Demande à examiner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>for example de</source>
        <translation>par exemple fr</translation>
    </message>
    <message>
        <source>We look for</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>What every message of this topic has to name. Left empty, it is read from the prompt.</source>
        <translation>Ce que chaque message de ce sujet doit nommer. Si ce champ est vide, c’est la demande qui le dit.</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>Texte accepté</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>%1 (%2 unused)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2 non utilisés)</translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Personne n’a encore donné son consentement pour ce sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>%Ln consentement non utilisé avec cette demande.</numerusform>
            <numerusform>%Ln consentements non utilisés avec cette demande.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromptModel</name>
    <message>
        <source>%1 and %2 in doubt</source>
        <translation>%1 et %2 incertaines</translation>
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
        <translation>Tant que les webhooks sont reçus</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicitées</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Ont accepté</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est écartée</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Contenu de la ligne</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>%Ln ligne est écartée</numerusform>
            <numerusform>%Ln lignes sont écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Saving writes all of them.</source>
        <translation>Les %1 premières sur %2 sont affichées. L’enregistrement les écrit toutes.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceCard</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Add a reply button</source>
        <translation>Ajouter un bouton de réponse</translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation>Un bouton de lien ne rouvre pas la fenêtre de 24 heures. Un bouton de réponse la rouvre.</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>La promesse est-elle tenue&#x202f;?</translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation>Écrivez le message. Il est comparé pendant la saisie à ce que les personnes ont accepté.</translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>Il convient moins bien à %Ln autre demande&#xa0;: «&#xa0;%1&#xa0;» (%2).</numerusform>
            <numerusform>Il convient moins bien à %Ln autres demandes. La moins favorable&#xa0;: «&#xa0;%1&#xa0;» (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Un message a trois boutons au plus.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceMeter</name>
    <message>
        <source>Relevance: %1</source>
        <translation>Pertinence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Rien à évaluer pour l’instant</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportModel</name>
    <message>
        <source>Prompts that the Page sent itself and Messenger took</source>
        <translation>Demandes que la Page a envoyées elle-même et que Messenger a prises</translation>
    </message>
    <message>
        <source>Opt-ins given, from whatever prompt</source>
        <translation>Consentements donnés, quelle que soit la demande</translation>
    </message>
    <message>
        <source>One-time tokens that paid for a message; a message in the open 24 hours costs none</source>
        <translation>Jetons à usage unique qui ont payé un message ; un message dans les 24 heures ouvertes n’en coûte aucun</translation>
    </message>
    <message>
        <source>Messages that Messenger took</source>
        <translation>Messages que Messenger a pris</translation>
    </message>
    <message>
        <source>Messages that did not go out</source>
        <translation>Messages qui ne sont pas partis</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>Messages dont personne ne sait s’ils sont arrivés</translation>
    </message>
    <message>
        <source>Accepted messages that people answered, tapped or reacted to, as far as events tell</source>
        <translation>Messages acceptés auxquels les personnes ont répondu, touché ou réagi, d’après les événements</translation>
    </message>
    <message>
        <source>Prompts that followed a campaign of this topic</source>
        <translation>Demandes qui ont suivi une campagne de ce sujet</translation>
    </message>
    <message>
        <source>Opt-ins that ran out without a message</source>
        <translation>Consentements expirés sans message</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicitées</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Redemandées</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Expirés</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportsScreen</name>
    <message>
        <source>Save as table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>Rien ne s’est passé pendant cette période</translation>
    </message>
    <message>
        <source>Once people opt in and messages go out, you see here per topic what came of it. Choose a longer time, or import opt-ins to begin.</source>
        <translation>Dès que des personnes consentent et que des messages partent, vous voyez ici par sujet ce qui en est résulté. Choisissez une période plus longue ou importez des consentements.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importer vos consentements</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages, per topic</source>
        <translation>Ce qu’ont donné les consentements et les messages, par sujet</translation>
    </message>
    <message>
        <source>Report per topic</source>
        <translation>Rapport par sujet</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 · Rehearsal: nothing of this left the computer</source>
        <comment>a span of time</comment>
        <translation>%1 · Répétition : rien de cela n’a quitté l’ordinateur</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Tableur (*.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Save the report as PDF, or choose another.</source>
        <translation>L’imprimante n’accepte rien. Enregistrez le rapport en PDF ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>Le rapport est en route vers l’imprimante.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Looking in the conversations, two a second. Nothing is settled by this.</source>
        <translation>Consultation des conversations, deux par seconde. Rien n’est décidé ainsi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search names, ids and texts</source>
        <translation>Rechercher des noms, identifiants et textes</translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation>Rechercher des personnes de cette campagne</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>Personnes de cette campagne</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>Résultats · %1</translation>
    </message>
    <message>
        <source>This campaign is still a draft: nobody was written to.</source>
        <translation>Cette campagne est encore un brouillon&#xa0;: personne n’a reçu de message.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation>resultats-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln ligne se trouve dans %1.</numerusform>
            <numerusform>%Ln lignes se trouvent dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RetentionCard</name>
    <message>
        <source>Remove the text of a token once it is used, expired or withdrawn, after</source>
        <translation>Supprimer le texte d’un jeton utilisé, expiré ou retiré, après</translation>
    </message>
    <message>
        <source>Remove the wording of events after</source>
        <translation>Supprimer le texte des événements après</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>Durée de conservation des textes</translation>
    </message>
    <message>
        <source>For the whole workspace, at the start and once a day. What is removed cannot be brought back; a hash stays, so that no list makes a used token look new.</source>
        <translation>Pour tout l’espace de travail, au démarrage et une fois par jour. Ce qui est supprimé ne peut pas être récupéré&#x202f;; une empreinte est conservée, afin qu’aucune liste ne fasse passer un jeton utilisé pour nouveau.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Saved. It is applied from now on.</source>
        <translation>Enregistré. Ce réglage s’applique dès maintenant.</translation>
    </message>
    <message>
        <source>change of how long texts are kept</source>
        <translation>changement de la conservation des textes</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RunwayBar</name>
    <message>
        <source>Opt-ins by month of expiry</source>
        <translation>Consentements par mois d’expiration</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No unused opt-ins.</source>
        <translation>Aucun consentement non utilisé.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SampleStepper</name>
    <message>
        <source>Previous sample</source>
        <translation>Exemple précédent</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Exemple suivant</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Aucun exemple</translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation>Personne ne reçoit ce message.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation>Aucun prénom n’est connu</translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation>L’un des plus longs</translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation>Parmi les premiers destinataires</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>why this sample; its number; how many</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SendingScreen</name>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échecs</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>The last people written to</source>
        <translation>Les derniers destinataires</translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation>Personne n’a reçu de message depuis l’ouverture de cet écran.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation>Met en pause et affiche les résultats, où le reste peut être libéré</translation>
    </message>
    <message>
        <source>Stop the whole Pa&amp;ge</source>
        <translation>Arrêter toute la Pa&amp;ge</translation>
    </message>
    <message>
        <source>Stops every campaign of this Page, here and from the command line, until somebody lifts it</source>
        <translation>Arrête toutes les campagnes de cette Page, ici et depuis la ligne de commande, jusqu’à ce que quelqu’un lève l’arrêt</translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation>Afficher les &amp;résultats</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>Envoi · %1</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2</source>
        <comment>time; who stopped it and why</comment>
        <translation>Tout envoi de cette Page est arrêté depuis le %1. %2</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Lever l’arrêt</translation>
    </message>
    <message>
        <source>%1 The first of them on %2.</source>
        <comment>reason of the pause; time</comment>
        <translation>%1 La première d’entre elles le %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Sending goes on by itself once the network is back, until %2.</source>
        <comment>why it paused; time of day</comment>
        <translation>%1 L’envoi reprend de lui-même dès le retour du réseau, jusqu’à %2.</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Rester en pause</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Messenger vérifie s’il s’agit de la bonne Page…</translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation>Mise en pause. Les réponses en cours sont attendues.</translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation>Messenger a demandé une pause. L’envoi reprend dans %1.</translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation>La première personne seule&#xa0;: la réponse est attendue avant d’écrire à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation>Envoi en cours. La pause préserve les consentements de toutes les personnes encore en attente.</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation>Terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation>Annulé&#xa0;: %1. Les autres personnes ont gardé leur consentement.</translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation>À l’arrêt&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation>Cette campagne est encore un brouillon.</translation>
    </message>
    <message>
        <source>This workspace was last sent from another computer. Nothing was sent now. If both computers send, the same token could be used twice, and neither would know. Send from here only if nobody sends from the other copy any more.</source>
        <translation>Le dernier envoi de cet espace de travail a été fait depuis un autre ordinateur. Rien n’a été envoyé cette fois. Si les deux ordinateurs envoient, le même jeton pourrait être utilisé deux fois, sans qu’aucun des deux le sache. N’envoyez d’ici que si personne n’envoie plus depuis l’autre copie.</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Envoyer depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message>
        <source>Tell me when a long job ends while I work in another window</source>
        <translation>M’avertir quand une longue tâche se termine pendant que je travaille ailleurs</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Utiliser le dossier habituel</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Les heures sont affichées en</translation>
    </message>
    <message>
        <source>choice of a language</source>
        <translation>choix d’une langue</translation>
    </message>
    <message>
        <source>choice of the appearance</source>
        <translation>choix de l’apparence</translation>
    </message>
    <message>
        <source>choice of a time zone</source>
        <translation>choix d’un fuseau horaire</translation>
    </message>
    <message>
        <source>choice of notices</source>
        <translation>choix des avertissements</translation>
    </message>
    <message>
        <source>Sending and backups</source>
        <translation>Envoi et sauvegardes</translation>
    </message>
    <message>
        <source> messages a second</source>
        <translation> messages par seconde</translation>
    </message>
    <message>
        <source>What a new campaign begins with; each campaign can have its own.</source>
        <translation>Ce avec quoi une nouvelle campagne commence ; chacune peut avoir le sien.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>A new campaign sends</source>
        <translation>Une nouvelle campagne envoie</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Les sauvegardes vont dans</translation>
    </message>
    <message>
        <source>change of the pace</source>
        <translation>changement du rythme</translation>
    </message>
    <message>
        <source>choice of a folder</source>
        <translation>choix d’un dossier</translation>
    </message>
    <message>
        <source>What imports remember</source>
        <translation>Ce que les importations retiennent</translation>
    </message>
    <message>
        <source>The columns you chose come back with the next file of the same shape. Of a file&apos;s headers only a hash is kept.</source>
        <translation>Les colonnes choisies reviennent avec le prochain fichier de la même forme. Des en-têtes d’un fichier, seule une empreinte est gardée.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone</source>
        <translation>Le fuseau horaire de l’ordinateur</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>Rien n’est encore retenu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>%Ln forme de fichier est retenue.</numerusform>
            <numerusform>%Ln formes de fichiers sont retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and time zone change when Headsup starts again. What you are working on is saved.</source>
        <translation>La langue et le fuseau horaire changent au redémarrage de Headsup. Votre travail en cours est enregistré.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
    <message>
        <source>forgetting of columns</source>
        <translation>oubli des colonnes</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Spelling</name>
    <message>
        <source>The dictionary does not know this word.</source>
        <translation>Le dictionnaire ne connaît pas ce mot.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Toutes les étapes sont terminées.</translation>
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
        <translation>Rien ne vous attend. De nouveaux consentements arrivent avec la prochaine importation.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TodayScreen</name>
    <message>
        <source>Nobody waits for news yet</source>
        <translation>Personne n’attend encore de nouvelles</translation>
    </message>
    <message>
        <source>Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand still and answers that are in doubt. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Vous voyez ici chaque matin ce qui vous attend&#xa0;: les consentements qui expirent bientôt, les campagnes à l’arrêt et les réponses incertaines. Pour commencer, importez le fichier CSV exporté par votre outil de consentement.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importer vos consentements</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>unused opt-ins</source>
        <translation>consentements non utilisés</translation>
    </message>
    <message>
        <source>Show the topics</source>
        <translation>Afficher les sujets</translation>
    </message>
    <message>
        <source>given in the last 30 days</source>
        <translation>donnés au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>expire within 30 days</source>
        <translation>expirent dans les 30 jours</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>Show the campaigns</source>
        <translation>Afficher les campagnes</translation>
    </message>
    <message>
        <source>Opt-ins a day</source>
        <translation>Consentements par jour</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Les consentements non utilisés expirent en</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicHead</name>
    <message>
        <source>Write follow-up</source>
        <translation>Écrire un message de suivi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>non utilisés</translation>
    </message>
    <message>
        <source>in a campaign</source>
        <translation>dans une campagne</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirés</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Les consentements non utilisés expirent en</translation>
    </message>
    <message>
        <source>Name, kind and fields…</source>
        <translation>Nom, type et champs…</translation>
    </message>
    <message>
        <source>Split by prompt…</source>
        <translation>Scinder par demande…</translation>
    </message>
    <message>
        <source>Merge into another topic…</source>
        <translation>Fusionner avec un autre sujet…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show only these opt-ins</source>
        <translation>Afficher seulement ces consentements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>%Ln consentement non utilisé&#xa0;: un message.</numerusform>
            <numerusform>%Ln consentements non utilisés, un message chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for news on this topic now.</source>
        <translation>Personne n’attend de nouvelle sur ce sujet actuellement.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicList</name>
    <message>
        <source>Search topics</source>
        <translation>Rechercher des sujets</translation>
    </message>
    <message>
        <source>No topic has this in its name.</source>
        <translation>Aucun sujet ne contient cela dans son nom.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>%1, %Ln personne attend</numerusform>
            <numerusform>%1, %Ln personnes attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicNamesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Vérifier les lignes</translation>
    </message>
    <message>
        <source>What did people ask for?</source>
        <translation>Qu’ont demandé les personnes&#x202f;?</translation>
    </message>
    <message>
        <source>The file tells topics by their numbers only. Say what each of them is about and which words people agreed to; every message is compared with those words.</source>
        <translation>Le fichier désigne les sujets seulement par leurs numéros. Indiquez sur quoi porte chacun d’eux et quel texte les personnes ont accepté&#x202f;; chaque message est comparé à ce texte.</translation>
    </message>
    <message>
        <source>The file does not tell the prompts. Write the words that people agreed to; every message is compared with them.</source>
        <translation>Le fichier n’indique pas les demandes. Écrivez le texte que les personnes ont accepté&#x202f;; chaque message y est comparé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>%Ln consentement</numerusform>
            <numerusform>%Ln consentements</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the topic, for example Aurora 2 trail shoes</source>
        <translation>Nom du sujet, par exemple Chaussures de trail Aurora 2</translation>
    </message>
    <message>
        <source>Name of the topic that the file calls %1</source>
        <translation>Nom du sujet que le fichier appelle %1</translation>
    </message>
    <message>
        <source>Kind of the topic that the file calls %1</source>
        <translation>Type du sujet que le fichier appelle %1</translation>
    </message>
    <message>
        <source>Choose the kind …</source>
        <translation>Choisir le type…</translation>
    </message>
    <message>
        <source>The prompt they saw, word for word</source>
        <translation>La demande vue, mot pour mot</translation>
    </message>
    <message>
        <source>Prompt of the topic that the file calls %1</source>
        <translation>Demande du sujet que le fichier appelle %1</translation>
    </message>
    <message>
        <source>A prompt has at most %1 characters; this one has %2.</source>
        <translation>Une demande a %1 caractères au plus&#x202f;; celle-ci en a %2.</translation>
    </message>
    <message>
        <source>Every topic needs its name, kind and prompt.</source>
        <translation>Chaque sujet a besoin d’un nom, d’un type et d’une demande.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicWork</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>Prompts that go to the new topic</source>
        <translation>Demandes qui passent au nouveau sujet</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Nom du nouveau sujet</translation>
    </message>
    <message>
        <source>The topic that remains</source>
        <translation>Le sujet qui reste</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Modifier le sujet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the prompts that get a topic of their own</source>
        <translation>Choisissez les demandes qui reçoivent leur propre sujet</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>topic, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge “%1” into another topic</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec un autre sujet</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Files that still use the old name are understood.</source>
        <translation>Les fichiers qui utilisent encore l’ancien nom sont compris.</translation>
    </message>
    <message>
        <source>%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.</source>
        <translation>%1 consentements passent au nouveau sujet, %2 restent. Chaque personne garde la demande qu’elle a vue.</translation>
    </message>
    <message>
        <source>“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still finds it. This cannot be undone at once, but a topic can be split by prompt.</source>
        <translation>«&#xa0;%1&#xa0;» aura %2 consentements. Chaque personne garde la demande qu’elle a vue&#x202f;; le nom «&#xa0;%3&#xa0;» permet toujours de le retrouver. Cette action ne peut pas être annulée directement, mais un sujet peut être scindé par demande.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicsScreen</name>
    <message>
        <source>No opt-ins yet</source>
        <translation>Aucun consentement pour l’instant</translation>
    </message>
    <message>
        <source>Topics appear here with the people who wait for them. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Les sujets apparaissent ici avec les personnes qui les attendent. Pour commencer, importez le fichier CSV que votre outil de consentement exporte.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importer vos consentements</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>The topic is saved.</source>
        <translation>Le sujet est enregistré.</translation>
    </message>
    <message>
        <source>“%1” is a topic of its own now. Everybody keeps the prompt they saw.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un sujet à part. Chaque personne garde la demande qu’elle a vue.</translation>
    </message>
    <message>
        <source>The topics are one now. Everybody keeps the prompt they saw.</source>
        <translation>Les sujets n’en font plus qu’un. Chaque personne garde la demande qu’elle a vue.</translation>
    </message>
    <message>
        <source>Everybody of this topic saw the same prompt, so there is nothing to split.</source>
        <translation>Toutes les personnes de ce sujet ont vu la même demande&#x202f;; il n’y a donc rien à scinder.</translation>
    </message>
    <message>
        <source>“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody keeps the prompt they saw.</source>
        <translation>«&#xa0;%1&#xa0;» (%2 consentements) et «&#xa0;%3&#xa0;» (%4) se ressemblent. Fusionner le second avec le premier&#x202f;? Chaque personne garde la demande qu’elle a vue.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>change of the topic</source>
        <translation>modification du sujet</translation>
    </message>
    <message>
        <source>split of the topic</source>
        <translation>scission du sujet</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WeekChart</name>
    <message>
        <source>No week was entered yet.</source>
        <translation>Aucune semaine n’a encore été saisie.</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>a day; a share</comment>
        <translation>Semaine du %1 : %2</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>share</comment>
        <translation>%1 : avertissement</translation>
    </message>
    <message>
        <source>%1: nobody else is written to</source>
        <comment>share</comment>
        <translation>%1 : plus personne ne reçoit de message</translation>
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
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Makes a new workspace of every row that is still readable. The damaged file is only read.</source>
        <translation>Crée un nouvel espace de travail avec toutes les lignes encore lisibles. Le fichier endommagé est seulement lu.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as much as you like. Nothing leaves this computer.</source>
        <translation>Une boutique d’exemple avec 5&#x202f;000 consentements, en répétition&#xa0;: écrivez, vérifiez et envoyez autant que vous le souhaitez. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Did you work with Headsup before?</source>
        <translation>Avez-vous déjà travaillé avec Headsup&#x202f;?</translation>
    </message>
    <message>
        <source>Begin with your own Page</source>
        <translation>Commencer avec votre propre Page</translation>
    </message>
    <message>
        <source>Makes a new workspace on this computer. The access token comes later and goes to the system&apos;s keychain.</source>
        <translation>Crée un nouvel espace de travail sur cet ordinateur. Le jeton d’accès vient plus tard et va dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
    <message>
        <source>Welcome to Headsup</source>
        <translation>Bienvenue dans Headsup</translation>
    </message>
    <message>
        <source>Headsup keeps the one-time opt-ins of your Facebook Page, helps to write the one message that each of them allows, and sends it without ever using one twice.</source>
        <translation>Headsup conserve les consentements à usage unique de votre Page Facebook, aide à écrire le seul message que chacun d’eux autorise et l’envoie sans jamais en utiliser un deux fois.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Ouverture de l’espace de travail</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>L’espace de travail n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Which Page is it for?</source>
        <translation>Pour quelle Page&#x202f;?</translation>
    </message>
    <message>
        <source>Add a Page</source>
        <translation>Ajouter une Page</translation>
    </message>
    <message>
        <source>The people and opt-ins of each Page stay apart. You can add more Pages at any time.</source>
        <translation>Les personnes et les consentements de chaque Page restent séparés. Vous pouvez ajouter d’autres Pages à tout moment.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Ajouter la Page</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowModel</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
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
        <translation>Non : les 24 heures sont passées</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a clause such as: was asked the same lately</comment>
        <translation>Non : %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>Choisissez une demande</translation>
    </message>
    <message>
        <source>–</source>
        <comment>reacted to no message of ours</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Last did</source>
        <translation>Dernier acte</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>A réagi à</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Peut être sollicitée</translation>
    </message>
</context>
</TS>
