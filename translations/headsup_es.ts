<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Ask</name>
    <message>
        <source>The 24 hours are nearly over</source>
        <translation>Las 24 horas casi han terminado</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Se dio de baja</translation>
    </message>
    <message>
        <source>Waits for news of this topic already</source>
        <translation>Ya espera noticias de este tema</translation>
    </message>
    <message>
        <source>Was asked the same lately</source>
        <translation>Recibió la misma solicitud hace poco</translation>
    </message>
    <message>
        <source>Did not react to the campaign</source>
        <translation>No reaccionó a la campaña</translation>
    </message>
    <message>
        <source>You decided not to ask this person</source>
        <translation>Usted decidió no enviar la solicitud a esta persona</translation>
    </message>
    <message>
        <source>An earlier request is not answered yet</source>
        <translation>Una solicitud anterior aún no tiene respuesta</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation>Usted la puso en pausa. El resto está en espera.</translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation>Headsup se cerró durante el envío. El resto está en espera.</translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation>Messenger rechazó una petición por un motivo que afecta a toda la Página.</translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation>Fallaron demasiados mensajes; el envío se detuvo para proteger la Página.</translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation>Messenger pidió una pausa.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation>No se pudo contactar con Messenger. No se escribió a nadie más.</translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation>No se pudo guardar un resultado; el envío se detuvo.</translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation>Ya pasó el momento a partir del cual este mensaje deja de ser útil.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped.</source>
        <translation>Todos los envíos de esta Página están detenidos.</translation>
    </message>
    <message>
        <source>Whoever is left in line may be asked again only later.</source>
        <translation>Con las personas que siguen en cola solo se puede volver a intentar más adelante.</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceptado</numerusform>
            <numerusform>%Ln aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln incierto</numerusform>
            <numerusform>%Ln inciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no hay nada escrito</translation>
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
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Seguir el envío</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>Reanudar para %Ln</numerusform>
            <numerusform>Reanudar para %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not valid JSON, so it may be damaged.</source>
        <translation>Esto no es JSON válido; es posible que esté dañado.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line. Import it again once it is complete; what is known already is not taken twice.</source>
        <translation>El archivo termina en medio de esta línea. Impórtelo de nuevo cuando esté completo; lo que ya se conoce no se toma dos veces.</translation>
    </message>
    <message>
        <source>This entry is longer than 16 MB, which no webhook sends.</source>
        <translation>Esta entrada supera los 16 MB, algo que ningún webhook envía.</translation>
    </message>
    <message>
        <source>This entry is nested deeper than any webhook writes.</source>
        <translation>Esta entrada está anidada a más profundidad de la que escribe un webhook.</translation>
    </message>
    <message>
        <source>This is JSON, but not an event of a Page&apos;s webhook.</source>
        <translation>Esto es JSON, pero no un evento del webhook de una Página.</translation>
    </message>
    <message>
        <source>This is about “%1”, not about a Page on Messenger. It is left out.</source>
        <translation>Esto trata de «%1», no de una Página en Messenger. Se excluye.</translation>
    </message>
    <message>
        <source>This event belongs to the Page %1. Import it for that Page.</source>
        <translation>Este evento pertenece a la Página %1. Impórtelo para esa Página.</translation>
    </message>
    <message>
        <source>The id “%1” is written as a number, so its last digits may be lost. Capture it again with ids as text.</source>
        <translation>El identificador «%1» está escrito como número; es posible que se hayan perdido sus últimas cifras. Captúrelo de nuevo con los identificadores como texto.</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Falta el identificador de la persona.</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits.</source>
        <translation>«%1» no es un identificador propio de la Página, que es una serie de unas 16 cifras.</translation>
    </message>
    <message>
        <source>The opt-in has no token. Without it nothing can be sent for this opt-in.</source>
        <translation>El consentimiento no tiene token. Sin él no se puede enviar nada para este consentimiento.</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has.</source>
        <translation>El token contiene espacios o caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>The opt-in names no topic. Import it again and give one topic for all that have none.</source>
        <translation>El consentimiento no indica ningún tema. Impórtelo de nuevo e indique un tema para todos los que no tienen.</translation>
    </message>
    <message>
        <source>The topic has more than 200 characters.</source>
        <translation>El tema tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>The opt-in does not say which prompt was shown, and its payload has %1 characters where a prompt has at most 65. Import it again and give the prompt for all that have none.</source>
        <translation>El consentimiento no indica qué solicitud se mostró, y su carga útil tiene %1 caracteres, mientras que una solicitud tiene 65 como máximo. Impórtelo de nuevo e indique la solicitud para todos los que no tienen.</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Falta la fecha del consentimiento. Un consentimiento dura un año, por lo que debe conocerse su inicio.</translation>
    </message>
    <message>
        <source>The time of the opt-in has not come yet. Check the clock of this computer.</source>
        <translation>La fecha del consentimiento está en el futuro. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Esta persona se borró del espacio de trabajo y no se vuelve a incluir.</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Este token ya está en el espacio de trabajo, pero para otra persona u otra Página. Uno de los dos datos es incorrecto; se conserva lo que ya estaba.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Messenger&apos;s. Opt-ins would expire too early by it: set it right.</source>
        <translation>El reloj de este equipo está adelantado %1 respecto al de Messenger. Con él, los consentimientos caducarían demasiado pronto: ajústelo.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Messenger&apos;s. Opt-ins would count as good for too long by it: set it right.</source>
        <translation>El reloj de este equipo está atrasado %1 respecto al de Messenger. Con él, los consentimientos valdrían durante demasiado tiempo: ajústelo.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>Por reintentar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation>El consentimiento tiene más de un año</translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation>Ya recibió un mensaje con este consentimiento</translation>
    </message>
    <message>
        <source>Used by another tool, or from another copy of this workspace</source>
        <translation>Usado por otra herramienta o desde otra copia de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Se dio de baja</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation>Messenger rechazó definitivamente este consentimiento</translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation>Un intento anterior aún no está resuelto</translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation>Forma parte de otra campaña que no ha terminado</translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation>Recibe el mensaje mediante un consentimiento anterior</translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation>Reservado para la próxima oleada</translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation>El texto es demasiado largo con el nombre de esta persona</translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation>La campaña se canceló antes</translation>
    </message>
    <message>
        <source>Was written to with this permission within the last 48 hours</source>
        <translation>Ya recibió un mensaje con este permiso en las últimas 48 horas</translation>
    </message>
    <message>
        <source>Stopped these notifications</source>
        <translation>Detuvo estas notificaciones</translation>
    </message>
    <message>
        <source>The 24 hours since the person&apos;s last message are over</source>
        <translation>Pasaron las 24 horas desde el último mensaje de la persona</translation>
    </message>
    <message>
        <source>Held: it is night where they are. Kept for the next wave</source>
        <translation>En espera: allí es de noche. Reservado para la próxima oleada</translation>
    </message>
    <message>
        <source>Held: got something this week. Kept for the next wave</source>
        <translation>En espera: recibió algo esta semana. Reservado para la próxima oleada</translation>
    </message>
</context>
<context>
    <name>EmojiMenu</name>
    <message>
        <source>waving hand</source>
        <translation>mano que saluda</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>sonrisa</translation>
    </message>
    <message>
        <source>heart eyes</source>
        <translation>ojos de corazón</translation>
    </message>
    <message>
        <source>party</source>
        <translation>fiesta</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>pulgar arriba</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>gracias</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>destellos</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>campana</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>despertador</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>reparto</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>compras</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>etiqueta de precio</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>zapato</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>vestido</translation>
    </message>
    <message>
        <source>books</source>
        <translation>libros</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>comida</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>planta</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>corredor</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>tienda de campaña</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>nieve</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flecha</translation>
    </message>
    <message>
        <source>pointing down</source>
        <translation>dedo hacia abajo</translation>
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
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.</source>
        <translation>Se produjo un error en Headsup (%1). Por ello no se envió nada. Le rogamos que nos informe.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation>«%1» no se puede usar aquí. Se espera: %2.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation>Se detuvo antes del final. No se conservó nada de este paso.</translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation>Falta la solicitud. Es el texto exacto que la persona aceptó.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation>La solicitud tiene %1 caracteres; Messenger permite 65. Compruebe que se usa la columna correcta.</translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation>El mensaje está vacío. Escriba aquello que la persona pidió saber.</translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation>El mensaje tiene %1 caracteres; Messenger admite %2 aquí. Acórtelo.</translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation>El mensaje tiene %1 botones; Messenger muestra tres como máximo. Quite algunos.</translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation>Un botón no tiene título. Escriba hasta 20 caracteres.</translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation>El título de botón «%1» supera los 20 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation>El botón de respuesta «%1» necesita una carga útil de 1 a 1000 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation>«%1» no es una dirección web completa. Use una que empiece por https://.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation>No existe la variable «%1». Se conocen first_name, last_name y name.</translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation>La variable «%1» necesita un texto alternativo para personas sin nombre, por ejemplo {%1|de nuevo}.</translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation>Falta «}» después de «{». Cierre la variable o escriba {{ para una llave simple.</translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation>Un consentimiento no puede pasar de «%1» a «%2». No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>No existe el archivo «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>No se pudo leer «%1»: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>No se pudo escribir «%1»: %2. Lo que había antes está intacto.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>«%1» está vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation>«%1» no parece un archivo de texto. Exporte la lista como CSV e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation>«%1» cambió durante la lectura. No se conservó nada; impórtelo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation>Ninguna columna contiene «%1». El archivo tiene: %2. Elija la columna manualmente.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”, so it is not clear which one is meant. Choose the column by hand, by its number from 1. Nothing was changed.</source>
        <translation>Varias columnas se llaman «%1», por lo que no está claro a cuál se refiere. Elija la columna manualmente, por su número a partir de 1. No se cambió nada.</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation>No se entiende la asignación «%1». Escriba CAMPO=COLUMNA con un campo conocido y una columna del archivo.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation>No se conoce la zona horaria «%1». Use un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation>No se puede usar el archivo de mensaje «%1»: %2.</translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation>No se puede usar el script de fallos «%1»: %2.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>No se puede leer el JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation>«%1» no es un espacio de trabajo de Headsup. Se dejó como estaba; elija otro archivo.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation>El espacio de trabajo «%1» está dañado (%2). Se dejó como estaba; restaure una copia de seguridad o elija otro archivo.</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation>El espacio de trabajo «%1» se creó con una versión más reciente de Headsup. Se dejó como estaba; actualice Headsup para abrirlo.</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation>El espacio de trabajo «%1» está en uso: %2. Ciérrelo primero allí o use otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>No se puede escribir en el espacio de trabajo «%1». No se cambió nada; compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a token could be spent twice. If this copy is the one to go on with, choose this computer for sending first.</source>
        <translation>El espacio de trabajo «%1» se envía desde otro equipo u otra cuenta. No se envió nada: si ambos enviaran, un token podría gastarse dos veces. Si va a continuar con esta copia, elija primero este equipo para el envío.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation>No queda espacio en el disco para «%1». Lo guardado antes está a salvo; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of the last import and the last message of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if it is right, import the current list once more and go on.</source>
        <translation>El reloj de este equipo está adelantado más de 400 días respecto a la última importación y al último mensaje de este espacio de trabajo (%1). No se marcó ningún consentimiento como caducado y no se envió nada. Ajuste el reloj; si es correcto, importe una vez más la lista actual y continúe.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, Messenger&apos;s says %2. With a clock that far off no opt-in is marked as expired and nothing is sent. Set the clock, then go on.</source>
        <translation>El reloj de este equipo indica %1; el de Messenger, %2. Con un reloj tan desajustado no se marca ningún consentimiento como caducado y no se envía nada. Ajuste el reloj y después continúe.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the stop: in the window under Page, or with “headsup-cli page go”.</source>
        <translation>Todos los envíos de esta Página están detenidos desde el %1. %2 No se escribe a nadie hasta que una persona anule la parada: en la ventana, en Página, o con «headsup-cli page go».</translation>
    </message>
    <message>
        <source>No message of this campaign that was asked for is uncertain. Nothing was changed.</source>
        <translation>Ninguno de los mensajes indicados de esta campaña es incierto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation>No se pudo cambiar el espacio de trabajo: %1. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>No se encontró: %1 con el identificador %2.</translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation>Este espacio de trabajo no tiene la Página %1.</translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation>Este espacio de trabajo contiene varias Páginas. Indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation>Este espacio de trabajo aún no tiene ninguna Página. Añada una primero.</translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation>La Página %1 ya está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation>«%1» no es un identificador de Página. Un identificador de Página es una serie de cifras.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation>«%1» no se puede usar como dirección de Graph. Debe empezar por https://; http:// solo se permite hacia este equipo.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph version: it has ended or is none. Use v21.0 or newer, such as v25.0.</source>
        <translation>«%1» no se puede usar como versión de Graph: ya no está vigente o no es una versión. Use v21.0 o posterior, por ejemplo v25.0.</translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation>No se conoce ningún token de acceso para la Página %1. No se envió nada. Guarde uno para la Página o defina HEADSUP_PAGE_TOKEN.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation>El llavero del sistema no se puede usar aquí (%1). El token de acceso se conserva hasta que se cierre Headsup.</translation>
    </message>
    <message>
        <source>%1 Messenger was not reached, and nothing was sent.</source>
        <translation>%1 No se contactó con Messenger y no se envió nada.</translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation>La respuesta no vino de Messenger (%1). Es posible que una página de inicio de sesión de la red esté de por medio.</translation>
    </message>
    <message>
        <source>%2 Messenger&apos;s code is %1.</source>
        <translation>%2 El código de Messenger es %1.</translation>
    </message>
    <message>
        <source>The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing was sent; store the Page&apos;s own access token.</source>
        <translation>El token de acceso pertenece a otra Página o a una persona (%2), no a la Página %1. No se envió nada; guarde el token de acceso de la propia Página.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>Otro programa está usando el puerto %1. Elija otro puerto.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation>El estado de esta campaña es «%1»; ya no es un borrador, por lo que no se puede cambiar. En su lugar, duplíquela.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation>El estado de esta campaña es «%1», por lo que no hay nada que enviar.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it first; nothing was changed.</source>
        <translation>Esta campaña se está enviando. Póngala primero en pausa; no se cambió nada.</translation>
    </message>
    <message>
        <source>A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the person can be erased. Nothing was changed.</source>
        <translation>Un mensaje para %1 está en camino, o no se sabe si llegó. Indique primero el resultado; después se podrá borrar a la persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation>No queda nadie a quien escribir: todos los consentimientos de este tema están usados, caducados o retirados.</translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation>El mensaje no cumple la promesa de la solicitud, por lo que no se envía. Corrija el mensaje y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation>No está claro que el mensaje cumpla la promesa. Corríjalo o anote por qué la cumple.</translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation>Usted escribió %1, pero %2 personas recibirían este mensaje. No se envió nada; consulte de nuevo la revisión previa.</translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation>Este espacio de trabajo no tiene el tema %1.</translation>
    </message>
    <message>
        <source>The app secret is missing, so nobody could tell Meta&apos;s events from forged ones. Nothing was received. Set HEADSUP_APP_SECRET to the secret of your app and start again.</source>
        <translation>Falta la clave secreta de la aplicación, por lo que nadie podría distinguir los eventos de Meta de los falsificados. No se recibió nada. Asigne a HEADSUP_APP_SECRET la clave secreta de su aplicación y empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 percent of the people were lost to the Page: %3. The limit is %2 percent. Nothing was sent. Find out why before anybody else is written to.</source>
        <translation>La Página perdió al %1 % de las personas: %3. El límite es del %2 %. No se envió nada. Averigüe el motivo antes de escribir a nadie más.</translation>
    </message>
    <message>
        <source>Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in the Page Support Inbox; once it is dealt with, confirm that and go on.</source>
        <translation>Meta ha tomado medidas contra esta Página desde el %1: %2. No se envió nada. Lea el aviso en la bandeja de ayuda de la Página; cuando esté resuelto, confírmelo y continúe.</translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation>Este mensaje dejaba de ser útil después de %1, y ese momento ya pasó. No se envió nada.</translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation>El mensaje cambió después de la revisión previa. No se envió nada; consulte de nuevo la revisión previa.</translation>
    </message>
    <message>
        <source>A message that is itself a request has Messenger&apos;s “Notify Me” button and no other. Remove the buttons.</source>
        <translation>Un mensaje que es en sí una solicitud lleva el botón «Notify Me» de Messenger y ningún otro. Quite los botones.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a language such as en or de_DE, and reply buttons alone.</source>
        <translation>«%1» no puede formar parte de una plantilla de utilidad. Use un nombre en minúsculas con cifras y «_», un idioma como en o de_DE y solo botones de respuesta.</translation>
    </message>
    <message>
        <source>This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes templates and nothing else, and only a one-time opt-in pays for the next request.</source>
        <translation>Este mensaje no encaja con el tema, cuyo tipo de permiso es «%1»: un tema de utilidad solo admite plantillas, y solo un consentimiento de un solo uso paga la próxima solicitud.</translation>
    </message>
    <message>
        <source>The topic&apos;s kind of permission is “%1”. Name it with --permission, or choose another topic.</source>
        <translation>El tipo de permiso del tema es «%1». Indíquelo con --permission o elija otro tema.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Opt-in</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Button tapped</source>
        <translation>Botón pulsado</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Stopped notifications</source>
        <translation>Detuvo las notificaciones</translation>
    </message>
    <message>
        <source>Resumed notifications</source>
        <translation>Reanudó las notificaciones</translation>
    </message>
    <message>
        <source>Policy enforcement</source>
        <translation>Aplicación de políticas</translation>
    </message>
    <message>
        <source>Message of the Page</source>
        <translation>Mensaje de la Página</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>a spreadsheet takes 1,048,576 rows and there are %1; save them as CSV, or topic by topic</source>
        <translation>una hoja de cálculo admite 1.048.576 filas y hay %1; guárdelas como CSV o tema por tema</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>no se pudo colocar en su sitio</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>This workspace lies on a network drive (%1). Two computers may change it at once there, and what was saved may get lost. Move it to a folder of this computer before you send.</source>
        <translation>Este espacio de trabajo está en una unidad de red (%1). Allí dos equipos pueden modificarlo a la vez, y lo guardado puede perderse. Muévalo a una carpeta de este equipo antes de enviar.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is synced with other computers (%1). A copy made while Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own before you send.</source>
        <translation>Este espacio de trabajo está en una carpeta sincronizada con otros equipos (%1). Una copia hecha mientras Headsup escribe puede estar dañada, y una más antigua puede volver. Muévalo a una carpeta propia antes de enviar.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>they blocked the Page, as its insights say</source>
        <translation>bloquearon la Página, según sus estadísticas</translation>
    </message>
    <message>
        <source>unavailable to it, or they answered “Bad response”</source>
        <translation>no están disponibles para ella o respondieron «Bad response»</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, Requested features, One-Time Notification.</source>
        <translation>Abra su Página en Facebook y vaya a su configuración: Page settings, Advanced Messaging, Requested features, One-Time Notification.</translation>
    </message>
    <message>
        <source>Press Request. Meta asks what you want to use it for and answers within a few days; the state is shown in the same place.</source>
        <translation>Pulse Request. Meta pregunta para qué lo quiere y responde en pocos días; el estado se ve en el mismo lugar.</translation>
    </message>
    <message>
        <source>Create an access token for the Page with the permission pages_messaging, in the developer tools of Meta or in your Business settings.</source>
        <translation>Cree un token de acceso de la Página con el permiso pages_messaging en las herramientas para desarrolladores de Meta o en la configuración de su empresa.</translation>
    </message>
    <message>
        <source>Paste the token here. It goes to the keychain of this computer, never into the workspace and never into a log.</source>
        <translation>Pegue el token aquí. Va al llavero de este equipo, nunca al espacio de trabajo ni a un registro.</translation>
    </message>
    <message>
        <source>In Europe One-Time Notification may not be available for your Page or for people there. Headsup then says what Messenger answered, and keeps the opt-ins.</source>
        <translation>En Europa, One-Time Notification puede no estar disponible para su Página o para las personas. Headsup dice entonces qué respondió Messenger y conserva los consentimientos.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell me”. Your Page gets one token for that person: good for one message, once, within a year.</source>
        <translation>Una persona toca Notify me bajo una solicitud, por ejemplo «¿Aurora 2 de nuevo en existencias? Avísenme». Su Página recibe un token de esa persona: sirve para un mensaje, una vez, dentro de un año.</translation>
    </message>
    <message>
        <source>Headsup keeps these tokens, shows who waits for what, helps you write the one message that the prompt allows, and sends it without spending a token twice.</source>
        <translation>Headsup guarda esos tokens, muestra quién espera qué, ayuda a escribir el único mensaje que la solicitud permite y lo envía sin gastar un token dos veces.</translation>
    </message>
    <message>
        <source>A Page in rehearsal works like a real one, but nothing leaves this computer. Try everything there first.</source>
        <translation>Una Página en ensayo funciona como una real, pero nada sale de este equipo. Pruebe todo allí primero.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that are not finished. Every number opens the list behind it.</source>
        <translation>Lo que pide su atención: consentimientos nuevos, consentimientos que vencen pronto y campañas sin terminar. Cada número abre la lista que hay detrás.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator and encoding are guessed and shown; nothing is stored before you say so.</source>
        <translation>Suelte un archivo CSV o un registro de webhooks en cualquier lugar de la ventana. Las columnas, el separador y la codificación se adivinan y se muestran; no se guarda nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>Rows that cannot be used are listed with their reason and can be saved as a file. Ids that a spreadsheet has rounded, like 2.13E+15, are refused.</source>
        <translation>Las filas que no sirven se muestran con su motivo y se pueden guardar en un archivo. Se rechazan los identificadores que redondeó una hoja de cálculo, como 2.13E+15.</translation>
    </message>
    <message>
        <source>A whole import can be taken back. Opt-ins that were used meanwhile stay.</source>
        <translation>Se puede deshacer una importación entera. Los consentimientos usados mientras tanto se quedan.</translation>
    </message>
    <message>
        <source>Topics and people</source>
        <translation>Temas y personas</translation>
    </message>
    <message>
        <source>A topic is what people asked to hear of. Choose one to see who waits, who was told, and how many opt-ins run out in the next 30, 60 and 90 days.</source>
        <translation>Un tema es aquello de lo que la gente pidió noticias. Elija uno para ver quién espera, a quién se avisó y cuántos consentimientos vencen en los próximos 30, 60 y 90 días.</translation>
    </message>
    <message>
        <source>Change, split and merge topics from the menu beside the name. A change and a split can be undone; everybody keeps the prompt they saw.</source>
        <translation>Cambie, divida y una temas desde el menú junto al nombre. Un cambio y una división se pueden deshacer; cada persona conserva la solicitud que vio.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The receipt of a consent: the exact prompt, when and from where it came, what was sent for it.</source>
        <translation>El recibo de un consentimiento: la solicitud exacta, cuándo y de dónde vino, qué se envió a cambio.</translation>
    </message>
    <message>
        <source>Opting a person out cannot be undone: whoever asked to be left alone must ask again. Erasing removes all but a keyed hash, so that no import brings them back.</source>
        <translation>Dar de baja a una persona no se puede deshacer: quien pidió que la dejaran en paz debe volver a pedirlo. Borrar quita todo menos una huella cifrada, para que ninguna importación la traiga de vuelta.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Every follow-up you write is a campaign: a draft, being sent, paused or finished. A draft is saved while you type.</source>
        <translation>Cada mensaje de seguimiento que escribe es una campaña: un borrador, en envío, en pausa o terminada. Un borrador se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Writing a follow-up</source>
        <translation>Escribir un mensaje de seguimiento</translation>
    </message>
    <message>
        <source>On the left stands what people agreed to. The message must bring that news and no other; the card below says whether it does, and how to mend it.</source>
        <translation>A la izquierda está lo que la gente aceptó. El mensaje debe traer esa noticia y ninguna otra; la tarjeta de abajo dice si lo hace y cómo mejorarlo.</translation>
    </message>
    <message>
        <source>{first_name|there} becomes the person&apos;s first name, or “there” where none is known. The phone shows the message as each person gets it, the worst cases first.</source>
        <translation>{first_name|there} se convierte en el nombre de la persona, o en «there» si no se conoce ninguno. El teléfono muestra el mensaje como lo recibe cada persona, los peores casos primero.</translation>
    </message>
    <message>
        <source>A link button does not open the 24-hour window again; a reply button does.</source>
        <translation>Un botón de enlace no vuelve a abrir la ventana de 24 horas; un botón de respuesta sí.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Revisión previa</translation>
    </message>
    <message>
        <source>The last look: how many people get it, who is left out and why, what time it is where they live, and samples with the worst first.</source>
        <translation>La última mirada: cuántas personas lo reciben, quién queda fuera y por qué, qué hora es donde viven, y ejemplos con los peores primero.</translation>
    </message>
    <message>
        <source>A message that is not relevant does not go out. One that is unclear needs a reason, which is kept. Typing the number of people sends: their tokens are spent for good.</source>
        <translation>Un mensaje que no es pertinente no sale. Uno poco claro necesita un motivo, que se guarda. Escribir el número de personas envía: sus tokens se gastan definitivamente.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>One person gets it first. If that goes well, the rest follow at the pace you set. Pause and Stop act within one message.</source>
        <translation>Una persona lo recibe primero. Si va bien, siguen las demás al ritmo que usted fijó. Pausa y Detener actúan dentro de un mensaje.</translation>
    </message>
    <message>
        <source>Headsup pauses by itself and says why when Messenger refuses too often. Closing the window asks first and waits for the last answers.</source>
        <translation>Headsup se pone en pausa por sí mismo y dice por qué cuando Messenger rechaza demasiado. Cerrar la ventana pregunta antes y espera las últimas respuestas.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Failed says why, in words, and whether the token is still good.</source>
        <translation>Aceptado significa que Messenger tomó el mensaje. Fallido dice por qué, con palabras, y si el token todavía sirve.</translation>
    </message>
    <message>
        <source>Uncertain means that the message left and no answer came. Nothing sends it again by itself: look in the conversation, or settle it by hand.</source>
        <translation>Incierto significa que el mensaje salió y no llegó respuesta. Nada lo envía de nuevo por sí mismo: mire en la conversación o resuélvalo a mano.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask the next question. Here you see for whom they are open and how long still.</source>
        <translation>Quien responde, toca un botón de respuesta o reacciona abre 24 horas en las que usted puede hacer la próxima pregunta. Aquí ve para quién están abiertas y cuánto queda.</translation>
    </message>
    <message>
        <source>Nobody is asked the same twice within a week, and nobody who opted out. What is asked is checked like a message: no reward for signing up.</source>
        <translation>A nadie se le pregunta lo mismo dos veces en una semana, ni a quien se dio de baja. La solicitud se revisa como un mensaje: ninguna recompensa por apuntarse.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a table, on paper.</source>
        <translation>Qué resultó de consentimientos y mensajes en el tiempo que elija, por tema: en pantalla, como tabla, en papel.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Meta takes the feature away from Pages that people block. From 2 % on you are warned, from 3 % on nobody else is written to. Enter the block rate of each week from the Page&apos;s insights.</source>
        <translation>Meta quita la función a las Páginas que la gente bloquea. Desde el 2 % se le avisa, desde el 3 % no se escribe a nadie más. Anote la tasa de bloqueo de cada semana según las estadísticas de la Página.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; tokens are left out unless you ask for them.</source>
        <translation>Escribe consentimientos, personas o resultados en un archivo para hoja de cálculo. Elija las columnas; los tokens quedan fuera salvo que los pida.</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>Su Página</translation>
    </message>
    <message>
        <source>Connect the Page and test the connection. The access token lies in the keychain of this computer.</source>
        <translation>Conecte la Página y pruebe la conexión. El token de acceso está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The tester is a person of the Page, best yourself, who gets test messages through an open conversation or a token of their own.</source>
        <translation>La persona de prueba es de la Página, mejor usted; recibe mensajes de prueba por una conversación abierta o un token propio.</translation>
    </message>
    <message>
        <source>Stop the Page when something goes wrong: every campaign of it pauses until somebody lifts the stop.</source>
        <translation>Detenga la Página cuando algo vaya mal: todas sus campañas se ponen en pausa hasta que alguien levante la parada.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everything works as soon as you change it and can be undone with Ctrl+Z. Language and time zone wait for the next start.</source>
        <translation>Todo vale en cuanto lo cambia y se puede deshacer con Ctrl+Z. El idioma y la zona horaria esperan al próximo inicio.</translation>
    </message>
    <message>
        <source>How long texts are kept holds for the whole workspace; what was removed by it stays removed.</source>
        <translation>Cuánto se guardan los textos vale para todo el espacio de trabajo; lo que se quitó así no vuelve.</translation>
    </message>
    <message>
        <source>Permission from Meta</source>
        <translation>Permiso de Meta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes from field to field in the order of reading; F1 explains the screen you are on.</source>
        <translation>Ctrl+K encuentra cada orden, tema, campaña y persona con pocas letras. Tab va de campo en campo en el orden de lectura; F1 explica la pantalla en la que está.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>another file than the one that is imported</source>
        <translation>un archivo distinto del que se importa</translation>
    </message>
    <message>
        <source>it is a workspace; choose another name</source>
        <translation>es un espacio de trabajo; elija otro nombre</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Page-scoped id of the person</source>
        <translation>Identificador de la persona propio de la Página</translation>
    </message>
    <message>
        <source>Opt-in token</source>
        <translation>Token del consentimiento</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Number of the topic</source>
        <translation>Número del tema</translation>
    </message>
    <message>
        <source>Topic kind</source>
        <translation>Tipo de tema</translation>
    </message>
    <message>
        <source>Prompt, the exact text agreed to</source>
        <translation>Solicitud, el texto exacto aceptado</translation>
    </message>
    <message>
        <source>Time of the opt-in</source>
        <translation>Fecha del consentimiento</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Already used by another tool (yes or no)</source>
        <translation>Ya usado por otra herramienta (sí o no)</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>Dado de baja (sí o no)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Idioma y país</translation>
    </message>
    <message>
        <source>Time zone of the person</source>
        <translation>Zona horaria de la persona</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Field “%1” of the topic</source>
        <translation>Campo «%1» del tema</translation>
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
        <translation>Eventos de esta captura: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>%Ln evento ya está en el espacio de trabajo.</numerusform>
            <numerusform>%Ln eventos ya están en el espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>Los eventos no indican qué solicitud vio %Ln persona; la carga útil ocupa su lugar.</numerusform>
            <numerusform>Los eventos no indican qué solicitud vieron %Ln personas; la carga útil ocupa su lugar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation>llegó con una importación</translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation>incluido en una campaña</translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation>llegó su turno</translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation>llegó la respuesta</translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation>Headsup se había cerrado mientras se esperaba la respuesta</translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation>el año terminó</translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation>la campaña se canceló</translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation>puesto de nuevo en cola</translation>
    </message>
    <message>
        <source>the use journal remembers what another copy or workspace did</source>
        <translation>el registro de uso indica lo que hizo otra copia u otro espacio de trabajo</translation>
    </message>
    <message>
        <source>the person had opted out</source>
        <translation>la persona se había dado de baja</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>decidido manualmente</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>“%1” is no link that opens. Links begin with https://</source>
        <translation>«%1» no es un enlace que se abra. Los enlaces empiezan por https://</translation>
    </message>
    <message>
        <source>“%1” breaks off: a link has no blanks, and an address behind https://</source>
        <translation>«%1» está cortado: un enlace no tiene espacios y lleva una dirección tras https://</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: its address has no ending such as .com</source>
        <translation>«%1» no lleva a ninguna parte: a la dirección le falta un final como .com</translation>
    </message>
    <message>
        <source>“%1” begins with http://. Browsers warn of that; use https://</source>
        <translation>«%1» empieza por http://. Los navegadores avisan de ello; use https://</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation>un botón tiene un tipo distinto de postback o web_url</translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation>falta la clave «text»</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation>es más grande que cualquier mensaje</translation>
    </message>
    <message>
        <source>a parameter is no line of text</source>
        <translation>un parámetro no es una línea de texto</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The certificate of “%1” is out of date. Check the clock of this computer; if it is right, something in between reads along.</source>
        <translation>El certificado de «%1» no es válido en esta fecha. Compruebe el reloj de este equipo; si es correcto, un intermediario está leyendo la comunicación.</translation>
    </message>
    <message>
        <source>The certificate that came belongs to another name than “%1”. Something in between answers in its place; do not go on here.</source>
        <translation>El certificado recibido pertenece a un nombre distinto de «%1». Un intermediario responde en su lugar; no continúe aquí.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was called back. Do not go on in this network.</source>
        <translation>El certificado de «%1» fue revocado. No continúe en esta red.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of “%1”. A program that looks into connections, or this network, is in between.</source>
        <translation>Este equipo no confía en el certificado de «%1». De por medio está esta red o un programa que examina las conexiones.</translation>
    </message>
    <message>
        <source>No secure connection to “%1” could be made. The network may want a sign-in first: open a web page to see.</source>
        <translation>No se pudo establecer una conexión segura con «%1». Es posible que la red pida antes iniciar sesión: abra una página web para verlo.</translation>
    </message>
    <message>
        <source>The name “%1” was not found. There is no internet connection, or the Graph address is wrong.</source>
        <translation>No se encontró el nombre «%1». No hay conexión a Internet o la dirección de Graph es incorrecta.</translation>
    </message>
    <message>
        <source>“%1” refused the connection. The Graph address or its port is wrong, or a firewall is in between.</source>
        <translation>«%1» rechazó la conexión. La dirección de Graph o su puerto es incorrecto, o hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password before “%1”. Put them into the system&apos;s proxy settings.</source>
        <translation>El proxy de esta red pide un nombre y una contraseña antes de «%1». Indíquelos en la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” does not answer. Check the system&apos;s proxy settings.</source>
        <translation>El proxy en el camino hacia «%1» no responde. Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the internet connection and the system&apos;s proxy settings.</source>
        <translation>No se pudo contactar con «%1». Compruebe la conexión a Internet y la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The connection to “%1” ended before the answer was complete.</source>
        <translation>La conexión con «%1» terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>a redirect, HTTP %1</source>
        <translation>una redirección, HTTP %1</translation>
    </message>
    <message>
        <source>a redirect to “%1”, HTTP %2</source>
        <translation>una redirección a «%1», HTTP %2</translation>
    </message>
    <message>
        <source>a web page, HTTP %1</source>
        <translation>una página web, HTTP %1</translation>
    </message>
    <message>
        <source>What came was %1.</source>
        <translation>Se recibió %1.</translation>
    </message>
    <message>
        <source>Messenger&apos;s words: “%1”</source>
        <translation>Texto de Messenger: «%1»</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Put them into the system&apos;s proxy settings.</source>
        <translation>El proxy de esta red pide un nombre y una contraseña. Indíquelos en la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own (HTTP %1). Try again in a few minutes.</source>
        <translation>El servidor informa de un error propio (HTTP %1). Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose v%2.0 or newer for the Page.</source>
        <translation>La versión %1 de Graph ya no está vigente, por lo que Messenger puede responder de otra forma que la esperada. Elija v%2.0 o posterior para la Página.</translation>
    </message>
    <message>
        <source>The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.</source>
        <translation>La versión %1 de Graph termina el %2. Elija v%3.0 o posterior para la Página antes de ese día.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>%1: aún no se sabe si %Ln mensaje llegó.</numerusform>
            <numerusform>%1: aún no se sabe si %Ln mensajes llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>campaign: how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent: %2.</source>
        <comment>campaign; counts</comment>
        <translation>%1 se está enviando: %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Seguir el envío</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>%1: %Ln consentimiento sin usar caduca en un plazo de 30 días.</numerusform>
            <numerusform>%1: %Ln consentimientos sin usar caducan en un plazo de 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Escribir mensaje de seguimiento</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody has got it yet.</source>
        <comment>campaign</comment>
        <translation>%1 es un borrador; nadie lo ha recibido todavía.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>OptInState</name>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Inutilizable</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Used outside of this copy</source>
        <translation>Usado fuera de esta copia</translation>
    </message>
</context>
<context>
    <name>PageStop</name>
    <message>
        <source>Facebook enforced a policy</source>
        <translation>Facebook aplicó una política</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>una persona lo detuvo</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy: %1</source>
        <translation>Detenido porque Facebook aplicó una política: %1</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy.</source>
        <translation>Detenido porque Facebook aplicó una política.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Detenido por una persona.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>Detenido por %1: %2</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Detenido por %1.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>One-time notification</source>
        <translation>Notificación de un solo uso</translation>
    </message>
    <message>
        <source>One message for each opt-in. Works wherever Meta has granted the Page the feature.</source>
        <translation>Un mensaje por consentimiento. Funciona donde Meta haya concedido la función a la Página.</translation>
    </message>
    <message>
        <source>Recurring notifications</source>
        <translation>Notificaciones recurrentes</translation>
    </message>
    <message>
        <source>Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they work in Australia, the European Union, Japan, South Korea and the United Kingdom only.</source>
        <translation>Muchos mensajes, con al menos 48 horas entre ellos, hasta que la persona los detenga. Desde febrero de 2026 funcionan solo en Australia, la Unión Europea, Japón, Corea del Sur y el Reino Unido.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Conversación abierta</translation>
    </message>
    <message>
        <source>Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute longer.</source>
        <translation>Funciona en todas partes, durante 24 horas después de que la persona escribió, tocó o reaccionó, y ni un minuto más.</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Plantilla de utilidad</translation>
    </message>
    <message>
        <source>A template that Meta has approved, about something the person ordered or booked; nothing promotional. Needs the permission page_utility_messaging, and works where Meta offers utility messages.</source>
        <translation>Una plantilla aprobada por Meta sobre algo que la persona pidió o reservó; nada promocional. Necesita el permiso page_utility_messaging y funciona donde Meta ofrece mensajes de utilidad.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Check: %1.</source>
        <comment>verdict</comment>
        <translation>Comprobación: %1.</translation>
    </message>
    <message>
        <source>Check: %1. Sent because: %2</source>
        <comment>verdict; reason that a person wrote</comment>
        <translation>Comprobación: %1. Enviado por este motivo: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>Campaign “%1” · %2</source>
        <comment>name, time</comment>
        <translation>Campaña «%1» · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Agreed on %1. Topic: %2. Good until %3.</source>
        <comment>time, topic, time</comment>
        <translation>Consentimiento dado el %1. Tema: %2. Válido hasta el %3.</translation>
    </message>
    <message>
        <source>From %1, import %2 of %3.</source>
        <comment>file, number, time</comment>
        <translation>De %1, importación %2 del %3.</translation>
    </message>
    <message>
        <source>What the Page was told</source>
        <translation>Eventos comunicados a la Página</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, kind of event</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… y %Ln anterior.</numerusform>
            <numerusform>… y %Ln anteriores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Una persona sin nombre</translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation>%1 (sin nombre de pila)</translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation>%1 (nombre más largo)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation>Messenger aceptó el mensaje.</translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation>Facebook pide que la persona asociada al token de acceso inicie sesión primero.</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation>Pida a esa persona que inicie sesión en facebook.com y siga los pasos indicados; después, reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation>La cuenta de Facebook asociada al token de acceso no está confirmada.</translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation>Confirme esa cuenta en facebook.com y después reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation>La aplicación de Facebook no está activa o no se ha revisado, por lo que solo puede escribir a personas con un rol en ella.</translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation>Complete la revisión de la aplicación para pages_messaging y actívela; después, reanude el envío.</translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation>La aplicación se quitó de la cuenta de Facebook, por lo que su token de acceso ya no es válido.</translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation>Conecte de nuevo la aplicación con la Página, guarde el nuevo token de acceso en la configuración de la Página y después reanude el envío.</translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation>Messenger no puede usar el archivo adjunto de este mensaje.</translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation>Corrija o quite el archivo adjunto, envíe el mensaje a una persona de prueba y después envíe el resto. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation>Messenger encontró en la petición algo que no acepta.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation>Lea al lado el texto de Messenger, corrija el mensaje e inténtelo de nuevo. El consentimiento se conserva.</translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation>Esta persona no puede recibir mensajes de la Página en este momento.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation>El consentimiento se conserva. Inténtelo otro día.</translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation>La conexión terminó después de que saliera el mensaje, y no llegó respuesta. Es posible que haya llegado.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation>Mire en la conversación con esta persona e indique el resultado: enviado, no enviado o intentarlo una vez más.</translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation>La Página no ha aceptado las Page Contact Terms.</translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation>Pida a un administrador que las acepte en la configuración de la Página y después reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation>Messenger no acepta la forma de este mensaje, sea quien sea el destinatario.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation>Lea al lado el texto de Messenger, corrija el mensaje, envíelo a una persona de prueba y después envíe el resto.</translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation>Esta persona recibió algo de este tipo hace muy poco.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation>El consentimiento se conserva. Inténtelo de nuevo dentro de dos días.</translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation>Messenger considera que es un mensaje que se acaba de enviar.</translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation>Cambie el texto e inténtelo de nuevo. El consentimiento se conserva.</translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation>Headsup se cerró antes de que llegara la respuesta. No se sabe si el mensaje llegó, y no se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation>Alguien lo comprobó y marcó este mensaje como no enviado. El consentimiento se puede usar de nuevo.</translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation>Reintente los fallidos de esta campaña o guarde el consentimiento para otro mensaje.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation>Alguien lo comprobó y marcó este mensaje como enviado. El consentimiento está usado.</translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation>Al token de acceso le falta el permiso pages_messaging.</translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Cree un token de acceso con este permiso, guárdelo en la configuración de la Página y después reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation>No se pudo contactar con Messenger. No se envió nada y el consentimiento se conserva.</translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation>Compruebe la conexión y después reanude el envío.</translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation>El mensaje salió y no llegó a tiempo una respuesta completa. Es posible que haya llegado.</translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation>A la Página o a la aplicación le falta un permiso para este mensaje.</translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation>Compruebe los permisos de la aplicación y que One-Time Notification esté concedido en la configuración de la Página, en Mensajes avanzados. Después, reanude el envío.</translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation>Messenger no conoce a esa persona para esta Página. La cuenta ya no existe o el identificador pertenece a otra Página.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation>No se puede enviar nada con este consentimiento. Si se rechaza así a muchas personas de una lista, compruebe que la lista sea de esta Página.</translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation>El mensaje salió, y lo que volvió no era una respuesta de Messenger. Es posible que haya llegado.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation>Abra una página web para ver si la red pide iniciar sesión. Después, mire en la conversación con esta persona e indique el resultado.</translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation>Messenger no encuentra lo que indica la petición, o no puede mostrarlo.</translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation>Compruebe el identificador de la Página y el token de acceso en la configuración de la Página e inténtelo de nuevo. El consentimiento se conserva.</translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation>Messenger no reconoció el consentimiento e indica que ya pasó el plazo para escribir a esta persona.</translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.</source>
        <translation>Compruebe que One-Time Notification siga concedido a la Página e inténtelo de nuevo. Si otras personas reciben el mensaje, es probable que este consentimiento se haya usado o retirado; Messenger no dice cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation>Facebook restringe el envío de esta Página durante un tiempo.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation>Lea el aviso en la bandeja de ayuda de la Página y espere a que termine la restricción; después, reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation>El token de acceso de la Página ha caducado.</translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Cree uno nuevo, guárdelo en la configuración de la Página y después reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation>El token de acceso de la Página ya no es válido.</translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation>No hay ningún token de acceso utilizable para esta Página. No se envió nada.</translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation>Guarde el token de acceso en la configuración de la Página y después reanude el envío.</translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation>Se cambió la contraseña de la cuenta de Facebook, por lo que su token de acceso ya no es válido.</translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Cree un nuevo token de acceso, guárdelo en la configuración de la Página y después reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation>Esta persona no está disponible: la Página está bloqueada, la cuenta está inactiva o los mensajes están desactivados.</translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.</source>
        <translation>Déjelo así o inténtelo una vez más pasados unos días: volver a pedirlo enseguida perjudica a la Página. Messenger no dice si el consentimiento está agotado, por lo que cuenta como sin usar.</translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation>Facebook bloqueó esta acción debido a sus políticas.</translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation>Detenga el envío, lea el aviso en la bandeja de ayuda de la Página y respóndalo allí. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>Asked once more, Messenger refused the token: the first message most likely arrived and used it.</source>
        <translation>Al intentarlo una vez más, Messenger rechazó el token: lo más probable es que el primer mensaje llegara y lo usara.</translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation>Messenger pide ir más despacio.</translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation>El envío continúa por sí solo después de la espera. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>The use journal remembers that Messenger accepted this message.</source>
        <translation>El registro de uso indica que Messenger aceptó este mensaje.</translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation>Messenger informa de un error en su propia respuesta. Es probable que el mensaje haya salido.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation>Mire en la conversación con esta persona e indique el resultado: enviado o no enviado.</translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation>La Página no puede pedir consentimientos por ahora.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation>Lea el aviso en la bandeja de ayuda de la Página. Los consentimientos que tiene se conservan.</translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation>El envío está desactivado para esta Página tras una infracción de las políticas de Facebook.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation>Lea el aviso en la bandeja de ayuda de la Página. Reanude el envío cuando termine el bloqueo, después de horas o días. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation>El servidor de Messenger informó de un error después de recibir el mensaje. Es posible que haya llegado.</translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation>Messenger informa de un error temporal y no dice si el mensaje salió.</translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation>Otra aplicación o una automatización de la Página tiene la conversación con esta persona.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation>El consentimiento se conserva. Inténtelo de nuevo cuando la otra aplicación haya dejado la conversación.</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation>Messenger rechazó definitivamente este consentimiento: se usó, ha caducado o no es válido.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation>No se puede enviar nada con este consentimiento. Pídaselo de nuevo a la persona la próxima vez que le escriba.</translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation>Ya se había pedido el mismo consentimiento a esta persona.</translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation>No lo pida de nuevo. El consentimiento dado se conserva.</translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation>Esta persona detuvo las notificaciones de este tema.</translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation>Respételo: no se puede enviar nada con este consentimiento.</translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation>Messenger informa de un error sin indicar la causa. No dice si el mensaje salió.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation>Mire en la conversación con esta persona e indique el resultado. Si todas las personas reciben esta respuesta, compruebe los permisos de la aplicación.</translation>
    </message>
    <message>
        <source>Messenger answered with a code that Headsup does not know. The message probably did not go out.</source>
        <translation>Messenger respondió con un código que Headsup no conoce. Es probable que el mensaje no haya salido.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.</source>
        <translation>Lea el texto de Messenger, mire en la conversación con esta persona e indique el resultado: enviado, no enviado o intentarlo una vez más. Hasta entonces, el consentimiento queda fuera de otras campañas.</translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation>Facebook advierte de que los mensajes de esta Página molestan a las personas.</translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation>Detenga esta campaña y revise su público y su mensaje. Si continúa, la Página puede perder el derecho a enviar. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation>La API Graph no conoce la dirección de la petición, probablemente por su versión.</translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation>Compruebe la versión y la dirección de Graph en la configuración de la Página y después reanude el envío. No se usó ningún consentimiento.</translation>
    </message>
    <message>
        <source>%1 Messenger&apos;s words: “%2” (code %3).</source>
        <extracomment>%1: what it means, %2: Messenger&apos;s own words, %3: its code</extracomment>
        <translation>%1 Texto de Messenger: «%2» (código %3).</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation>Campo demasiado largo</translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation>Un campo de esta fila supera los 64 KB. Es posible que falte o sobre una comilla.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Demasiadas columnas</translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation>Esta fila tiene más de 2000 columnas. Compruebe el separador.</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Comilla sin cerrar</translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation>Un campo empieza con una comilla que no se cierra. Ciérrela o escríbala dos veces si es texto.</translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation>Comilla dentro de un campo entre comillas</translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation>Hay texto justo después de una comilla de cierre. Dentro de un campo entre comillas, escriba la comilla dos veces.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caracteres de control</translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation>La fila contiene caracteres de control que ningún texto tiene; es posible que esté dañada. Expórtela de nuevo.</translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation>No corresponde a la codificación</translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation>La fila no es válida en la codificación %1. Elija otra codificación para el archivo.</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>Número de columnas incorrecto</translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation>La fila tiene %1 columnas, mientras que la primera fila tiene %2. Es posible que haya un separador o un salto de línea en un campo sin comillas.</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Sin persona</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Falta el identificador de la persona.</translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation>Identificador alterado por una hoja de cálculo</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Una hoja de cálculo convirtió el identificador en el número «%1» y eliminó sus últimas cifras, que no se pueden recuperar. Exporte la lista de nuevo y mantenga la columna como texto.</translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation>El identificador termina en ceros como toda la columna</translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation>El identificador «%1» termina en cero, como casi todos los de esta columna: una hoja de cálculo conservó 15 cifras y rellenó el resto. Exporte la lista de nuevo y mantenga la columna como texto.</translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation>No es un identificador de persona</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation>«%1» no es un identificador propio de la Página, que es una serie de unas 16 cifras. Compruebe que se usa la columna correcta.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation>Falta el token. Sin él no se puede enviar nada para este consentimiento.</translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation>Token alterado por una hoja de cálculo</translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Una hoja de cálculo convirtió el token en un número y eliminó sus últimas cifras, que no se pueden recuperar. Exporte la lista de nuevo y mantenga la columna como texto.</translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation>Token cortado</translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation>El token se cortó. Exporte la lista de nuevo con el token completo.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>No es un token</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation>El token contiene espacios o caracteres que ningún token tiene. Compruebe que se usa la columna correcta.</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation>Falta el tema. Complételo o indique un tema para todas las filas que no tienen.</translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation>Tipo de tema desconocido</translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation>No existe el tipo de tema «%1». Use uno como back_in_stock o déjelo vacío.</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sin solicitud</translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation>Falta la solicitud, por lo que nadie puede saber qué aceptó la persona. Escriba el texto exacto.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Solicitud demasiado larga</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation>La solicitud tiene %1 caracteres; Messenger permite 65, por lo que no puede ser el texto que se mostró. Compruebe que se usa la columna correcta.</translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation>Sin fecha del consentimiento</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Falta la fecha del consentimiento. Un consentimiento dura un año, por lo que debe conocerse su inicio.</translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation>Fecha no reconocida</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation>No se entiende «%1» como «%2». Escríbalo como 2026-03-12 08:15:00.</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>Día o mes primero</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation>En «%1», el día y el mes pueden estar en cualquier orden. Indique cuál va primero o escriba la fecha como 2026-03-12.</translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation>Consentimiento en el futuro</translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation>La fecha del consentimiento «%1» está en el futuro. Compruebe la zona horaria del archivo y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation>Estado no reconocido</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation>No se entiende «%1» como «%2». La fila se excluyó, porque un token usado no debe parecer sin usar.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Valor demasiado largo</translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation>El valor de «%1» tiene más de %2 caracteres. Compruebe que se usa la columna correcta.</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Esta persona se borró del espacio de trabajo y no se vuelve a incluir.</translation>
    </message>
    <message>
        <source>Token of another person</source>
        <translation>Token de otra persona</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Este token ya está en el espacio de trabajo, pero para otra persona u otra Página. Uno de los dos datos es incorrecto; se conserva lo que ya estaba.</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>Persona desconocida</translation>
    </message>
    <message>
        <source>The list has no Page-scoped ids, and its e-mail address or phone number fits nobody in the workspace, or several people.</source>
        <translation>La lista no tiene identificadores propios de la Página, y su correo electrónico o número de teléfono no corresponde a nadie en el espacio de trabajo, o corresponde a varias personas.</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation>Las personas pidieron noticias sobre «%1». El mensaje no lo nombra.</translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation>Nombre «%1» en la primera frase.</translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation>El mensaje omite una parte de lo que las personas pidieron: «%1».</translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation>Nómbrelo como lo hace la solicitud.</translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation>La solicitud no dice qué pidieron las personas, por lo que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation>Indique el artículo en el tema, por ejemplo el nombre del producto.</translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation>El mensaje parece tratar de otra cosa: falta «%1».</translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation>Envíe esto a las personas que lo pidieron y escriba aquí sobre lo que nombra la solicitud.</translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation>Las personas pidieron «%1»; el mensaje dice «%2».</translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation>Espere a que haya noticias de «%1», o envíe esto a quienes pidieron «%2».</translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation>Las personas querían saber que %1. «%2» es otra noticia.</translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation>Diga que %1, o guarde el mensaje para un tema propio.</translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation>El mensaje no dice que %1.</translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation>Diga claramente que %1.</translation>
    </message>
    <message>
        <source>The message may be about something other than “%1”.</source>
        <translation>Es posible que el mensaje trate de algo distinto de «%1».</translation>
    </message>
    <message>
        <source>Name it as the prompt does, and write about nothing else.</source>
        <translation>Nómbrelo como lo hace la solicitud y no escriba sobre nada más.</translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation>«%1»: la noticia prometida aún no es cierta. El envío gastaría el único mensaje que puede enviar.</translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation>Espere a que la noticia sea cierta.</translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation>El mensaje aún no dice nada.</translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation>Nombre la cosa y cuente la noticia.</translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation>El anuncio de una rebaja necesita el precio, y en el mensaje no hay ninguno.</translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation>Escriba el nuevo precio, el importe ahorrado o el porcentaje.</translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation>Un recordatorio necesita un día o una hora, y en el mensaje no hay ninguno.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Escriba cuándo empieza.</translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation>La solicitud promete un enlace o un archivo, y en el mensaje no hay ninguno.</translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation>Añada el enlace.</translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation>El mensaje ofrece %1; las personas pidieron un precio inferior a %2.</translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation>Espere a que el precio sea inferior a %2.</translation>
    </message>
    <message>
        <source>The new price %1 is not below the old price %2.</source>
        <translation>El precio nuevo %1 no es inferior al precio anterior %2.</translation>
    </message>
    <message>
        <source>Correct the prices of the topic, or wait until the price has dropped.</source>
        <translation>Corrija los precios del tema o espere a que el precio haya bajado.</translation>
    </message>
    <message>
        <source>“%1” is already past.</source>
        <translation>«%1» ya ha pasado.</translation>
    </message>
    <message>
        <source>Correct the date, or do not send this message any more.</source>
        <translation>Corrija la fecha o no envíe más este mensaje.</translation>
    </message>
    <message>
        <source>The message is in another language than the prompt.</source>
        <translation>El mensaje está en un idioma distinto al de la solicitud.</translation>
    </message>
    <message>
        <source>Write in the language in which people opted in.</source>
        <translation>Escriba en el idioma en que las personas dieron su consentimiento.</translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation>«%1» promete una recompensa. Meta prohíbe las recompensas en torno a estas notificaciones.</translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation>Quite la recompensa y cuente solo la noticia.</translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation>«%1» parece una estafa para las personas y para Meta.</translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation>Quítelo. No pida nada sobre cuentas, tarjetas ni contraseñas.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation>Las mayúsculas y los signos de exclamación hacen que el mensaje parezca spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation>Escríbalo con mayúsculas y minúsculas normales y con una sola exclamación como máximo.</translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation>El mensaje también ofrece cosas que las personas no pidieron.</translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation>Cíñase a una sola cosa; pida el consentimiento para lo demás con una nueva solicitud.</translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation>«%1» es promoción para todos, no la noticia que las personas pidieron.</translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation>Cuente la noticia prometida y nada más.</translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation>«%1» tiene otro fin que la noticia prometida.</translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation>Omítalo o pídalo con una solicitud propia.</translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation>Este idioma solo se comprende de forma aproximada.</translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation>Compruebe usted si el mensaje cumple la promesa.</translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation>Nombra %1.</translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation>Dice que %1.</translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation>Contiene el precio.</translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation>Dice cuándo.</translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation>Contiene el enlace.</translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation>«%1» promete una recompensa por dar el consentimiento. Meta lo prohíbe en una solicitud.</translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation>Pida el consentimiento solo para la noticia.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Meta shows at most %2.</source>
        <translation>La solicitud tiene %1 caracteres; Meta muestra %2 como máximo.</translation>
    </message>
    <message>
        <source>Shorten it, and keep the name of the thing.</source>
        <translation>Acórtela y conserve el nombre de la cosa.</translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation>«%1» en una solicitud parece una estafa para las personas y para Meta.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation>La solicitud no nombra aquello para lo que las personas dan su consentimiento.</translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation>Nómbrelo, por ejemplo «¿Aurora 2 disponible de nuevo? Avísenme».</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation>Las mayúsculas y los signos de exclamación hacen que la solicitud parezca spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation>Escríbala con mayúsculas y minúsculas normales.</translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation>el artículo vuelve a estar disponible</translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation>el precio ha bajado</translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation>el evento empieza</translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation>el evento se celebra</translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation>hay entradas disponibles</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>la novedad ya ha salido</translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation>la venta ha empezado</translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation>el lugar vuelve a estar abierto</translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation>la encuesta está abierta</translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation>el asunto está resuelto</translation>
    </message>
    <message>
        <source>it is published</source>
        <translation>el contenido está publicado</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>hay una plaza libre</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sí.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>No del todo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Precio anterior</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Accepted is what Messenger took. What was delivered and read is known only where webhooks tell it. In doubt is what nobody knows.</source>
        <translation>Aceptado es lo que Messenger tomó. Lo entregado y leído solo se sabe donde lo dicen los webhooks. En duda es lo que nadie sabe.</translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>%n persona recibe este mensaje.</numerusform>
            <numerusform>%n personas reciben este mensaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%n token de un solo uso se gasta definitivamente.</numerusform>
            <numerusform>%n tokens de un solo uso se gastan definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%n de ellas recibió algo en los últimos siete días.</numerusform>
            <numerusform>%n de ellas recibieron algo en los últimos siete días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>Es de noche, entre las 21:00 y las 8:00, para %n de ellas.</numerusform>
            <numerusform>Es de noche, entre las 21:00 y las 8:00, para %n de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Button “%1” opens %2</source>
        <comment>title; address</comment>
        <translation>El botón «%1» abre %2</translation>
    </message>
    <message>
        <source>Button “%1” answers in the conversation</source>
        <translation>El botón «%1» responde en la conversación</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a name reads:</source>
        <translation>Alguien sin nombre lee:</translation>
    </message>
    <message>
        <source>%1 reads:</source>
        <comment>a name</comment>
        <translation>%1 lee:</translation>
    </message>
    <message>
        <source>Not noted.</source>
        <translation>Sin anotar.</translation>
    </message>
    <message>
        <source>%1 agreed to an earlier text; that approval is void.</source>
        <translation>%1 aprobó un texto anterior; esa aprobación ya no vale.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review before sending: %1</source>
        <translation>Revisión antes de enviar: %1</translation>
    </message>
    <message>
        <source>%1 · topic “%2” · as of %3</source>
        <comment>Page; topic; day and time</comment>
        <translation>%1 · tema «%2» · a %3</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>¿Cumple la promesa?</translation>
    </message>
    <message>
        <source>Why it is to be sent all the same: %1</source>
        <translation>Por qué se envía de todos modos: %1</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>Como lo lee la gente</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Text %1: whoever changes a word gets another number.</source>
        <comment>the first digits of a hash</comment>
        <translation>Texto %1: quien cambie una palabra obtiene otro número.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Messages are being sent</source>
        <translation>Se están enviando mensajes</translation>
    </message>
</context>
<context>
    <name>Separator</name>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Campaign manager for Messenger One-Time Notifications</source>
        <translation>Gestor de campañas para las One-Time Notifications de Messenger</translation>
    </message>
    <message>
        <source>Opens this workspace; makes it where there is none.</source>
        <translation>Abre este espacio de trabajo; lo crea si no existe.</translation>
    </message>
    <message>
        <source>Opens the sample workspace, in rehearsal: nothing leaves this computer.</source>
        <translation>Abre el espacio de trabajo de ejemplo, en ensayo: nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Speaks this language, for example de.</source>
        <translation>Usa este idioma, por ejemplo es.</translation>
    </message>
    <message>
        <source>Opens the import with this file.</source>
        <translation>Abre la importación con este archivo.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>prompt</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>intento</translation>
    </message>
    <message>
        <source>a cool-down of a day or more</source>
        <translation>un periodo de espera de un día o más</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>it could not be kept</source>
        <translation>no se pudo conservar</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>es el propio espacio de trabajo</translation>
    </message>
    <message>
        <source>a backup, not the workspace itself</source>
        <translation>una copia de seguridad, no el propio espacio de trabajo</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation>aún está en curso una importación o el inicio de una campaña</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>rows of “%1” refer to what is not there</source>
        <translation>hay filas de «%1» que remiten a algo que no está</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>notice of Meta</source>
        <translation>aviso de Meta</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (proceso %2 en %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>not even its name can be read</source>
        <translation>ni siquiera se puede leer su nombre</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation>un nombre que no tenga ningún otro tema de la Página</translation>
    </message>
    <message>
        <source>another topic of the same Page</source>
        <translation>otro tema de la misma Página</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>a prompt of this topic, word by word</source>
        <translation>una solicitud de este tema, palabra por palabra</translation>
    </message>
    <message>
        <source>some of the topic&apos;s prompts, so that others stay</source>
        <translation>algunas de las solicitudes del tema, de modo que queden otras</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>a version of the Graph API, for example v25.0</source>
        <translation>una versión de la API Graph, por ejemplo v25.0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>a topic of one-time opt-ins</source>
        <translation>un tema de consentimientos de un solo uso</translation>
    </message>
</context>
<context>
    <name>TopicKind</name>
    <message>
        <source>Back in stock</source>
        <translation>Disponible de nuevo</translation>
    </message>
    <message>
        <source>Price drop</source>
        <translation>Bajada de precio</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Recordatorio de evento</translation>
    </message>
    <message>
        <source>Event confirmed</source>
        <translation>Evento confirmado</translation>
    </message>
    <message>
        <source>Tickets available</source>
        <translation>Entradas disponibles</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Sale begins</source>
        <translation>Inicio de venta</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reapertura</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Purchase or account update</source>
        <translation>Estado de compra o cuenta</translation>
    </message>
    <message>
        <source>News or publication</source>
        <translation>Noticia o publicación</translation>
    </message>
    <message>
        <source>Free appointment or place</source>
        <translation>Cita o plaza libre</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Keeps the promise</source>
        <translation>Cumple la promesa</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>No pertinente</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <comment>name, state</comment>
        <translation>Campaña: %1 (%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Write follow-up: %1</source>
        <translation>Escribir mensaje de seguimiento: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>%Ln mensaje estaba en camino cuando Headsup se cerró. No se sabe si llegó; no se vuelve a enviar automáticamente.</numerusform>
            <numerusform>%Ln mensajes estaban en camino cuando Headsup se cerró. No se sabe si llegaron; ninguno se vuelve a enviar automáticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>%Ln campaña se detuvo cuando Headsup se cerró. No hay nada en duda; puede continuar donde se detuvo.</numerusform>
            <numerusform>%Ln campañas se detuvieron cuando Headsup se cerró. No hay nada en duda; puede continuar donde se detuvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>Esta es una copia anterior del espacio de trabajo: %Ln consentimiento se usó o se retiró después de crearla. Sigue gastado.</numerusform>
            <numerusform>Esta es una copia anterior del espacio de trabajo: %Ln consentimientos se usaron o se retiraron después de crearla. Siguen gastados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>Esta Página está en ensayo: los mensajes van a un simulador dentro de este programa que responde como Messenger. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>Esta Página es real: un mensaje de seguimiento va a personas reales y gasta definitivamente sus tokens de un solo uso.</translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation>No llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>Se abandonó la petición.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation>La respuesta era demasiado larga para ser de Messenger.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>La conexión terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation>La dirección no está permitida: debe empezar por https.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation>«Aceptado» significa que Messenger recogió el mensaje. Aquí no se sabe si se entregó o se leyó.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Look in the conversations</source>
        <translation>&amp;Mirar en las conversaciones</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing.</source>
        <translation>Pregunta a Messenger qué escribió la Página a los inciertos en ese momento. No decide nada.</translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation>Termina la campaña. Quien no haya recibido el mensaje conserva su consentimiento para otra.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Seguir el envío</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln back</source>
        <comment>people who were not written to</comment>
        <translation>
            <numerusform>Liberar %Ln</numerusform>
            <numerusform>Liberar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <comment>failed ones that may be tried again</comment>
        <translation>
            <numerusform>Reintentar %Ln</numerusform>
            <numerusform>Reintentar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next wave …</source>
        <translation>&amp;Siguiente oleada…</translation>
    </message>
    <message>
        <source>&amp;Send to newcomers …</source>
        <translation>Enviar a los &amp;nuevos…</translation>
    </message>
    <message>
        <source>Opens the pre-flight for those of this topic who were not written to yet.</source>
        <translation>Abre la revisión previa para las personas de este tema a las que aún no se ha escrito.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ApprovalCard</name>
    <message>
        <source>Note the approval</source>
        <translation>Anotar la aprobación</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Review packet as PDF…</source>
        <translation>Dosier de revisión en PDF…</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quién aprobó</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Otro par de ojos</translation>
    </message>
    <message>
        <source>Nobody has noted an approval of this text. It can be sent without one.</source>
        <translation>Nadie anotó una aprobación de este texto. Se puede enviar sin ella.</translation>
    </message>
    <message>
        <source>%1 agreed to this very text, %2.</source>
        <comment>a name; day and time</comment>
        <translation>%1 aprobó exactamente este texto, %2.</translation>
    </message>
    <message>
        <source>%1 agreed to another text, %2. The text was changed since, so that approval is void.</source>
        <comment>a name; day and time</comment>
        <translation>%1 aprobó otro texto, %2. El texto cambió desde entonces, así que esa aprobación ya no vale.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message>
        <source>Prompt to ask</source>
        <translation>Solicitud que se envía</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>Hacer la próxima pregunta</translation>
    </message>
    <message>
        <source>Aurora 3 trail shoes in stock</source>
        <translation>Zapatillas de trail Aurora 3 en existencias</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Guardar esta solicitud</translation>
    </message>
    <message>
        <source>News about</source>
        <translation>Noticias sobre</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What people read above “Notify me”</source>
        <translation>Lo que la gente lee encima de «Notify me»</translation>
    </message>
    <message>
        <source>Ask by itself whoever reacts, while webhooks are received here</source>
        <translation>Preguntar por sí mismo a quien reaccione, mientras se reciben webhooks aquí</translation>
    </message>
    <message>
        <source>Number of people, to confirm</source>
        <translation>Número de personas, para confirmar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A new prompt…</source>
        <translation>Una solicitud nueva…</translation>
    </message>
    <message>
        <source>Everybody whose 24 hours are open</source>
        <translation>Todas las personas con las 24 horas abiertas</translation>
    </message>
    <message>
        <source>Who reacted to “%1”</source>
        <translation>Quien reaccionó a «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>There is no topic yet. Import opt-ins first, so that the prompt has one.</source>
        <translation>Todavía no hay tema. Importe primero consentimientos, para que la solicitud tenga uno.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nobody can be asked this just now.</source>
        <translation>Ahora no se puede preguntar a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>Ahora se puede preguntar a %n persona.</numerusform>
            <numerusform>Ahora se puede preguntar a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <comment>number; a clause such as: was asked the same lately</comment>
        <translation>%1 no: %2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>Preguntar a %n persona</numerusform>
            <numerusform>Preguntar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of people to confirm</source>
        <translation>Escriba el número de personas para confirmar</translation>
    </message>
    <message>
        <source>Asking the Page who it is…</source>
        <translation>Preguntando a la Página quién es…</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>%n persona preguntada</numerusform>
            <numerusform>%n personas preguntadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallaron</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 en duda</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>Se restauró %Ln consentimiento. Lo que se gastó desde la copia de seguridad sigue gastado.</numerusform>
            <numerusform>Se restauraron %Ln consentimientos. Lo que se gastó desde la copia de seguridad sigue gastado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1.</source>
        <translation>El espacio de trabajo que había allí se conserva como %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>Se pudo leer %Ln consentimiento, que está en este nuevo espacio de trabajo.</numerusform>
            <numerusform>Se pudieron leer %Ln consentimientos, que están en este nuevo espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>No se sabe cuántos no se pudieron leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln no se pudo leer.</numerusform>
            <numerusform>%Ln no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is still there. Import your last list again to fill the gaps; what was spent stays spent.</source>
        <translation>El archivo dañado sigue ahí. Importe de nuevo su última lista para completar lo que falta; lo gastado sigue gastado.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Guardando lo que se puede leer</translation>
    </message>
    <message>
        <source>Save a backup of the workspace…</source>
        <translation>Guardar una copia de seguridad del espacio de trabajo…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Espacios de trabajo de Headsup (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving a backup as %1…</source>
        <translation>Guardando una copia de seguridad como %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The backup is saved and checked: %1 (%2). It holds people&apos;s data and tokens; keep it as safe as the workspace.</source>
        <translation>La copia de seguridad está guardada y comprobada: %1 (%2). Contiene datos de personas y tokens; protéjala tanto como el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite *.backup);;All files (*)</source>
        <translation>Espacios de trabajo de Headsup (*.sqlite *.backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under another name.</source>
        <translation>¿Poner la copia de seguridad %1 en lugar de este espacio de trabajo (%2)? El espacio de trabajo se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BoardScreen</name>
    <message>
        <source>24 hours open</source>
        <translation>24 horas abiertas</translation>
    </message>
    <message>
        <source>may be asked now</source>
        <translation>se les puede preguntar ahora</translation>
    </message>
    <message>
        <source>close within 3 hours</source>
        <translation>se cierran en 3 horas</translation>
    </message>
    <message>
        <source>Nobody&apos;s 24 hours are open</source>
        <translation>Nadie tiene abiertas las 24 horas</translation>
    </message>
    <message>
        <source>When people answer, tap a button or react to a message, you may write to them for 24 hours and ask the next question. That is heard from webhooks: import a captured log, or receive them here.</source>
        <translation>Cuando la gente responde, toca un botón o reacciona a un mensaje, usted puede escribirle durante 24 horas y hacer la próxima pregunta. Eso se sabe por webhooks: importe un registro capturado o recíbalos aquí.</translation>
    </message>
    <message>
        <source>Import a captured log</source>
        <translation>Importar un registro capturado</translation>
    </message>
    <message>
        <source>People whose 24 hours are open</source>
        <translation>Personas con las 24 horas abiertas</translation>
    </message>
    <message>
        <source>Prompts that were asked, with what came of them</source>
        <translation>Solicitudes enviadas y lo que resultó de ellas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation>Título del botón</translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation>Título del botón %1</translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation>Tipo del botón %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation>Enlace del botón %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Quitar este botón</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>Quitar el botón %1</translation>
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
            <numerusform>%Ln persona está de nuevo en cola, pero no se puede intentar enseguida: volver a intentarlo poco después de un rechazo así perjudica a la Página. Su turno llega el %1; reanude el envío entonces.</numerusform>
            <numerusform>%Ln personas están de nuevo en cola, pero no se puede intentar enseguida: volver a intentarlo poco después de un rechazo así perjudica a la Página. El turno de la primera llega el %1; reanude el envío entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation>Ya no se puede reintentar con nadie de esta campaña.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>%Ln persona conserva su consentimiento para otra campaña.</numerusform>
            <numerusform>%Ln personas conservan sus consentimientos para otra campaña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>%Ln marcado como enviado. Su token está gastado.</numerusform>
            <numerusform>%Ln marcados como enviados. Sus tokens están gastados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>%Ln marcado como no enviado. Su consentimiento vuelve a estar sin usar.</numerusform>
            <numerusform>%Ln marcados como no enviados. Sus consentimientos vuelven a estar sin usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>%Ln de nuevo en cola. Reanude el envío cuando lo desee.</numerusform>
            <numerusform>%Ln de nuevo en cola. Reanude el envío cuando lo desee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignHealthModel</name>
    <message>
        <source>too few to tell</source>
        <translation>muy pocas para juzgar</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>alto</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>“Bad”</source>
        <comment>feedback</comment>
        <translation>«Mala»</translation>
    </message>
    <message>
        <source>“Good”</source>
        <comment>feedback</comment>
        <translation>«Buena»</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Parte perdida</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Eso es</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation>Una campaña es un mensaje para las personas que esperan noticias de un tema. Elija un tema y escriba el primer mensaje de seguimiento.</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Elegir un tema</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Escribir mensaje de seguimiento</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Elija primero el tema</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>Se eliminó el borrador «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Begin a new draft with the same message and audience</source>
        <translation>Empezar un borrador nuevo con el mismo mensaje y los mismos destinatarios</translation>
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
        <translation>La primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Comprobar las filas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Zona de las horas que no la indican</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 es</translation>
    </message>
    <message>
        <source>Not clear: refuse such rows</source>
        <translation>No está claro: rechazar esas filas</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 de abril (día primero)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 de marzo (mes primero)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este equipo)</translation>
    </message>
    <message>
        <source>One topic for the whole file</source>
        <translation>Un tema para todo el archivo</translation>
    </message>
    <message>
        <source>The prompt that everybody saw</source>
        <translation>La solicitud que vieron todos</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>Aproximadamente %Ln fila, %1 columnas, %2</numerusform>
            <numerusform>Aproximadamente %Ln filas, %1 columnas, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · columns as you chose them for such a file before</source>
        <comment>about the file</comment>
        <translation>%1 · columnas tal como las eligió antes para un archivo así</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Qué contiene la columna %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Several columns seem to hold the same: %1. The first one is used; choose another one if it should be that.</source>
        <translation>Varias columnas parecen contener lo mismo: %1. Se usa la primera; elija otra si debe ser esa.</translation>
    </message>
    <message>
        <source>Choose the columns that hold: %1. Without them no row can be kept.</source>
        <translation>Elija las columnas que contienen: %1. Sin ellas no se puede conservar ninguna fila.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Type a topic, a campaign, a person or a command</source>
        <translation>¿Qué desea hacer? Escriba un tema, una campaña, una persona o un comando</translation>
    </message>
    <message>
        <source>Search commands, topics and campaigns</source>
        <translation>Buscar comandos, temas y campañas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ComposerScreen</name>
    <message>
        <source>Pre-&amp;flight →</source>
        <translation>Re&amp;visión previa →</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nombre de la campaña</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Nombre de la campaña</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Escribir mensaje de seguimiento</translation>
    </message>
    <message>
        <source>Follow-up · %1</source>
        <translation>Mensaje de seguimiento · %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>What to look for is read from the prompt again.</source>
        <translation>Lo que se busca se lee de nuevo de la solicitud.</translation>
    </message>
    <message>
        <source>Every message of this topic has to name “%1” now.</source>
        <translation>A partir de ahora, cada mensaje de este tema debe nombrar «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>The sample leaves a gap: fill in “%1”.</source>
        <translation>La plantilla deja un hueco: complete «%1».</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Kept among your templates.</source>
        <translation>Guardado entre sus plantillas.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message>
        <source>A message with this text was found, %1.</source>
        <comment>time of day</comment>
        <translation>Se encontró un mensaje con este texto, %1.</translation>
    </message>
    <message>
        <source>Not found in the whole time in question.</source>
        <translation>No se encontró en todo el periodo en cuestión.</translation>
    </message>
    <message>
        <source>Cannot tell: the conversation does not show all that was written in the time in question. Within a quarter of an hour it may still appear.</source>
        <translation>No se puede saber: la conversación no muestra todo lo que se escribió en el periodo en cuestión. Aún puede aparecer en el plazo de un cuarto de hora.</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <comment>a sentence</comment>
        <translation>No se puede saber: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. Nothing was settled: that is for you to do.</source>
        <comment>how many were found; were not found; cannot be told</comment>
        <translation>%1, %2, %3. No se decidió nada: eso le corresponde a usted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>Se encontró %Ln mensaje</numerusform>
            <numerusform>Se encontraron %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>%Ln no se encontró</numerusform>
            <numerusform>%Ln no se encontraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>de %Ln no se puede saber nada</numerusform>
            <numerusform>de %Ln no se puede saber nada</numerusform>
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
        <translation>Nada en estos días.</translation>
    </message>
    <message>
        <source>%1 in all; most on %2.</source>
        <comment>number; a day with its number</comment>
        <translation>%1 en total; máximo: %2.</translation>
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
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
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
        <translation>Elija una fila para ver el texto, la respuesta y el recorrido del consentimiento.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta original</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to them at that time. It settles nothing.</source>
        <translation>Pregunta a Messenger qué le escribió la Página en ese momento. No decide nada.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviado</translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation>El mensaje está en la conversación. El token está gastado.</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Marcar como no enviado</translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation>El mensaje no está en la conversación. Otra campaña puede usar el token.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Intentar una vez más</translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation>Lo pone en cola con el mismo token. Si el primer mensaje llegó, Messenger rechaza el token.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Una persona sin nombre</translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation>Identificador %1</translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation>No se preparó ningún texto para esta persona.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation>Identificador del mensaje %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Code %1, subcode %2</source>
        <translation>Código %1, subcódigo %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>fbtrace_id %1</source>
        <translation>fbtrace_id %1</translation>
    </message>
    <message>
        <source>Life of the opt-in</source>
        <translation>Recorrido del consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>La petición de %Ln persona salió, y no se conoce la respuesta. Mire en la conversación e indique lo que encontró.</numerusform>
            <numerusform>Las peticiones de %Ln personas salieron, y no se conoce la respuesta. Mire en las conversaciones e indique lo que encontró.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation, then say what you found.</source>
        <translation>La petición salió, y no se conoce la respuesta. Mire en la conversación e indique lo que encontró.</translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>Mirar en %Ln conversación</numerusform>
            <numerusform>Mirar en %Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the conversation</source>
        <translation>Mirar en la conversación</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Suelte aquí un archivo CSV</translation>
    </message>
    <message>
        <source>Comma, semicolon or tab, any common encoding. Nothing is stored before you have seen what is in it.</source>
        <translation>Coma, punto y coma o tabulación, con cualquier codificación habitual. No se guarda nada antes de que usted vea qué contiene.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ExportScreen</name>
    <message>
        <source>Opt-ins</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Results of all campaigns</source>
        <translation>Resultados de todas las campañas</translation>
    </message>
    <message>
        <source>Report by topic</source>
        <translation>Informe por tema</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Spent list for another workspace</source>
        <translation>Lista de tokens gastados para otro espacio de trabajo</translation>
    </message>
    <message>
        <source>One row an opt-in, with its token: the file comes back into Headsup without loss.</source>
        <translation>Una fila por consentimiento, con su token: el archivo vuelve a Headsup sin pérdidas.</translation>
    </message>
    <message>
        <source>One row a person, with the number of opt-ins per state.</source>
        <translation>Una fila por persona, con el número de consentimientos por estado.</translation>
    </message>
    <message>
        <source>One row a person of each campaign: what became of the message, and why.</source>
        <translation>Una fila por persona de cada campaña: qué fue del mensaje y por qué.</translation>
    </message>
    <message>
        <source>One row a topic: opt-ins per state, campaigns, what was accepted.</source>
        <translation>Una fila por tema: consentimientos por estado, campañas, mensajes aceptados.</translation>
    </message>
    <message>
        <source>One row a change: when, from which state to which, why, by which campaign.</source>
        <translation>Una fila por cambio: cuándo, de qué estado a cuál, por qué, por qué campaña.</translation>
    </message>
    <message>
        <source>Every token that is used, taken or withdrawn here. Another workspace imports it as spent, never as unused.</source>
        <translation>Todos los tokens usados, tomados o retirados aquí. Otro espacio de trabajo los importa como gastados, nunca como sin usar.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text in both. The file holds people&apos;s data: keep it as safe as the workspace.</source>
        <translation>Un nombre que termina en .xlsx crea una hoja de cálculo; cualquier otro, un CSV. Los identificadores y los tokens son texto en ambos casos. El archivo contiene datos de personas: protéjalo tanto como el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Hoja de cálculo (*.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln fila está en %1.</numerusform>
            <numerusform>%Ln filas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>La exportación terminó</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FilterBar</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation>Muestra solo a estas personas en la lista</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>inciertos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>por reintentar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation>Añade «%1» a su mensaje</translation>
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
        <translation>Su primera campaña, en ensayo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Revisión previa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Put the guide away; Help brings it back</source>
        <translation>Guardar la guía; la ayuda la trae de vuelta</translation>
    </message>
    <message>
        <source>Put the guide away</source>
        <translation>Guardar la guía</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importar consentimientos</translation>
    </message>
    <message>
        <source>Look at a topic</source>
        <translation>Mirar un tema</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Escribir un mensaje de seguimiento</translation>
    </message>
    <message>
        <source>Go to the pre-flight</source>
        <translation>Ir a la revisión previa</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>Seguir y enviar</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>You have sent your first campaign, in rehearsal</source>
        <translation>Envió su primera campaña, en ensayo</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No Page yet</source>
        <translation>Aún no hay ninguna Página</translation>
    </message>
    <message>
        <source>Facebook Page: %1</source>
        <translation>Página de Facebook: %1</translation>
    </message>
    <message>
        <source>Switch to another Page</source>
        <translation>Cambiar a otra Página</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>Ensayo: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Live: messages go to real people</source>
        <translation>Real: los mensajes van a personas reales</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HealthScreen</name>
    <message>
        <source>Share of people lost in the last 30 days</source>
        <translation>Parte de las personas perdidas en los últimos 30 días</translation>
    </message>
    <message>
        <source>Block rate of the newest week</source>
        <translation>Tasa de bloqueo de la última semana</translation>
    </message>
    <message>
        <source>Lost in the last 30 days</source>
        <translation>Perdidas en los últimos 30 días</translation>
    </message>
    <message>
        <source>Blocked in the newest week</source>
        <translation>Bloqueos en la última semana</translation>
    </message>
    <message>
        <source>Block rate week by week</source>
        <translation>Tasa de bloqueo semana a semana</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Un día de la semana</translation>
    </message>
    <message>
        <source>Block rate of that week</source>
        <translation>Tasa de bloqueo de esa semana</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Meta tells no program who blocked the Page. Page insights show the share of a week: enter it here.</source>
        <translation>Meta no dice a ningún programa quién bloqueó la Página. Las estadísticas de la Página muestran la parte de una semana: anótela aquí.</translation>
    </message>
    <message>
        <source>How people took each campaign</source>
        <translation>Cómo se recibió cada campaña</translation>
    </message>
    <message>
        <source>No campaign was sent yet.</source>
        <translation>Todavía no se envió ninguna campaña.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>No se envió nada en estos días</translation>
    </message>
    <message>
        <source>%1 of %2 messages and prompts: %3 people could not be reached any more, which is how Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From 2 % on the pre-flight warns, from 3 % on nobody else is written to.</source>
        <translation>%1 de %2 mensajes y solicitudes: ya no se pudo llegar a %3 personas, que es como responde Messenger por quien bloqueó la Página; %4 veces «Mala respuesta». Desde el 2 % la revisión previa avisa; desde el 3 % no se escribe a nadie más.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>alto</translation>
    </message>
    <message>
        <source>One to two people in a hundred is what Pages usually see.</source>
        <translation>Una o dos personas de cada cien es lo que suelen ver las Páginas.</translation>
    </message>
    <message>
        <source>Write less often, and only what people asked for. Meta restricts Pages that go on.</source>
        <translation>Escriba con menos frecuencia y solo lo que la gente pidió. Meta restringe a las Páginas que siguen así.</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Aquí no se sabe</translation>
    </message>
    <message>
        <source>No week of the last 30 days was entered.</source>
        <translation>No se anotó ninguna semana de los últimos 30 días.</translation>
    </message>
    <message>
        <source>Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in the Page Support Inbox and answer it there; then go on here.</source>
        <translation>Meta tomó una medida contra esta Página el %1: %2. Todo el envío está detenido. Lea el aviso en la bandeja de ayuda de la Página y respóndalo allí; después siga aquí.</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>Ya me ocupé de ello</translation>
    </message>
    <message>
        <source>Entered %1 for the week of %2.</source>
        <translation>Se anotó %1 para la semana del %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message>
        <source>Start receiving</source>
        <translation>Empezar a recibir</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>Dejar de recibir</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Un texto suyo</translation>
    </message>
    <message>
        <source>As kept in the keychain</source>
        <translation>Como está en el llavero</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Dirección del receptor</translation>
    </message>
    <message>
        <source>Verify token, the same as at Meta</source>
        <translation>Token de verificación, el mismo que en Meta</translation>
    </message>
    <message>
        <source>App secret, to tell Meta&apos;s events from forged ones</source>
        <translation>Clave secreta de la app, para distinguir los eventos de Meta de los falsos</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Puerto en este equipo</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Hear what people do</source>
        <translation>Oír lo que hace la gente</translation>
    </message>
    <message>
        <source>Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a server write the events to a file, and import that file.</source>
        <translation>Meta solo llega a esta dirección por un túnel o proxy suyo con certificado. Por un portátil eso es para pruebas: una dirección que falla durante una hora la abandona Meta. En el día a día deje que un servidor escriba los eventos en un archivo e importe ese archivo.</translation>
    </message>
    <message>
        <source>A prompt was not asked by itself: %1</source>
        <translation>Una solicitud no se envió por sí misma: %1</translation>
    </message>
    <message>
        <source>Nobody listens. Reactions come in with the files that you import.</source>
        <translation>Nadie escucha. Las reacciones llegan con los archivos que usted importa.</translation>
    </message>
    <message>
        <source>Listening. Meta has not called yet.</source>
        <translation>Escuchando. Meta todavía no ha llamado.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>Escuchando. %n mensaje de Meta guardado</numerusform>
            <numerusform>Escuchando. %n mensajes de Meta guardados</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 refused</source>
        <comment>begins with a dot in the middle</comment>
        <translation> · %1 rechazados</translation>
    </message>
    <message>
        <source>Type the verify token first: the text that you enter at Meta beside the address.</source>
        <translation>Escriba primero el token de verificación: el texto que introduce en Meta junto a la dirección.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HelpScreen</name>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Needed are the person&apos;s Page-scoped id, the one-time token, the topic and the time of the opt-in. The token and the id must come as text: a spreadsheet that has saved them as numbers has ruined them.</source>
        <translation>Se necesitan el identificador de la persona propio de la Página, el token de un solo uso, el tema y la fecha del consentimiento. El token y el identificador deben venir como texto: una hoja de cálculo que los guardó como números los alteró.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Choose a file with opt-ins</source>
        <translation>Elegir un archivo con consentimientos</translation>
    </message>
    <message>
        <source>Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Tablas y webhooks capturados (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Looking for the topics of the file.</source>
        <translation>Buscando los temas del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>Esta columna nombra más de %Ln tema. Elija la columna que contiene el tema, o indique un tema y una solicitud para todo el archivo.</numerusform>
            <numerusform>Esta columna nombra más de %Ln temas. Elija la columna que contiene el tema, o indique un tema y una solicitud para todo el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
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
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this file is kept.</source>
        <translation>Si cancela, no se conserva nada de este archivo.</translation>
    </message>
    <message>
        <source>Nothing is stored while the rows are checked.</source>
        <translation>No se guarda nada mientras se comprueban las filas.</translation>
    </message>
    <message>
        <source>A campaign is being sent. Import this large file when it is done or paused.</source>
        <translation>Se está enviando una campaña. Importe este archivo grande cuando haya terminado o esté en pausa.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>Cancelado. No se conservó nada de este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>%Ln fila rechazada está en %1. Corríjala allí e importe ese archivo de nuevo.</numerusform>
            <numerusform>%Ln filas rechazadas están en %1. Corríjalas allí e importe ese archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>La importación terminó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>%Ln consentimiento es nuevo.</numerusform>
            <numerusform>%Ln consentimientos son nuevos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation>Excluidos, consentimiento conservado</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>¿Cumple la promesa?</translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation>Un mensaje enviado no se puede retirar, y un token gastado queda gastado. La pausa conserva los tokens de todas las personas a las que aún no se ha escrito.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>Nuevos: %Ln persona aún no tiene lugar en esta campaña.</numerusform>
            <numerusform>Nuevos: %Ln personas aún no tienen lugar en esta campaña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next wave: %1; it is the last one for now.</source>
        <comment>how many people</comment>
        <translation>Próxima oleada: %1; es la última por ahora.</translation>
    </message>
    <message>
        <source>Next wave: %1; %2.</source>
        <comment>how many people; how many wait for later waves</comment>
        <translation>Próxima oleada: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>%Ln espera a oleadas posteriores</numerusform>
            <numerusform>%Ln esperan a oleadas posteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>%Ln persona recibe este mensaje</numerusform>
            <numerusform>%Ln personas reciben este mensaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>persona recibiría este mensaje</numerusform>
            <numerusform>personas recibirían este mensaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>persona recibe este mensaje</numerusform>
            <numerusform>personas reciben este mensaje</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops here, so no token is spent.</source>
        <translation>El envío se detiene aquí, por lo que no se gasta ningún token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%Ln token de un solo uso se gasta definitivamente.</numerusform>
            <numerusform>%Ln tokens de un solo uso se gastan definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%Ln de ellas recibió algo en los últimos siete días.</numerusform>
            <numerusform>%Ln de ellas recibieron algo en los últimos siete días.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation>Nadie recibe el mensaje, por lo que no hay nada que valorar.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>Mostrar %Ln solicitud</numerusform>
            <numerusform>Mostrar las %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>Ahora es de noche, entre las 21:00 y las 8:00, para %Ln de ellas.</numerusform>
            <numerusform>Ahora es de noche, entre las 21:00 y las 8:00, para %Ln de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation>Ahora es de día para todas las personas cuya zona horaria se conoce.</translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation>No se fijó ningún momento a partir del cual la noticia deje de ser útil.</translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation>La noticia era útil hasta el %1.</translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation>La noticia es útil hasta el %1. Después no se envía nada.</translation>
    </message>
    <message>
        <source>Send to them as well</source>
        <translation>Enviarles también</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Dejarlas en espera</translation>
    </message>
    <message>
        <source>Whoever is held keeps the opt-in for the next wave.</source>
        <translation>Quien queda en espera conserva el consentimiento para la próxima oleada.</translation>
    </message>
    <message>
        <source>Whoever got something in the last seven days is held.</source>
        <translation>Quien recibió algo en los últimos siete días queda en espera.</translation>
    </message>
    <message>
        <source>Whoever is asleep now, between 21:00 and 8:00, is held.</source>
        <translation>Quien duerme ahora, entre las 21:00 y las 8:00, queda en espera.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Go to the topics</source>
        <translation>Ir a los temas</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>Ir a las campañas</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importar consentimientos</translation>
    </message>
    <message>
        <source>Go to the Page</source>
        <translation>Ir a la Página</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>Buscar en esta pantalla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Abrir otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>Close Headsup</source>
        <translation>Cerrar Headsup</translation>
    </message>
    <message>
        <source>Export opt-ins, people, results…</source>
        <translation>Exportar consentimientos, personas, resultados…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Espacios de trabajo de Headsup (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 – Headsup</source>
        <translation>%1 – Headsup</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sending is under way. What is in flight is awaited before Headsup closes; the rest keeps its opt-ins for later.</source>
        <translation>El envío está en curso. Antes de que Headsup se cierre, se espera lo que está en camino; el resto conserva sus consentimientos para más adelante.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar y cerrar</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Esperando las últimas respuestas…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>That cannot be taken back any more. %1</source>
        <translation>Eso ya no se puede deshacer. %1</translation>
    </message>
    <message>
        <source>A campaign paused</source>
        <translation>Una campaña se puso en pausa</translation>
    </message>
    <message>
        <source>A campaign is done</source>
        <translation>Una campaña terminó</translation>
    </message>
    <message>
        <source>Ask again: whose 24 hours are open</source>
        <translation>Preguntar otra vez: quién tiene abiertas las 24 horas</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Ir a los informes</translation>
    </message>
    <message>
        <source>Go to the health of the Page</source>
        <translation>Ir a la salud de la Página</translation>
    </message>
    <message>
        <source>Find a command, topic, campaign or person</source>
        <translation>Encontrar una orden, un tema, una campaña o una persona</translation>
    </message>
    <message>
        <source>Workspaces used last</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Página y token de acceso</translation>
    </message>
    <message>
        <source>What this mode means</source>
        <translation>Qué significa este modo</translation>
    </message>
    <message>
        <source>Permission from Meta, step by step</source>
        <translation>Permiso de Meta, paso a paso</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Ayuda para esta pantalla</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Guide to a first campaign</source>
        <translation>Guía para una primera campaña</translation>
    </message>
    <message>
        <source>The guide rehearses. Choose a Page in rehearsal, or open the sample workspace.</source>
        <translation>La guía es para ensayar. Elija una Página en ensayo o abra el espacio de trabajo de ejemplo.</translation>
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
        <translation>Botón</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>Su &amp;mensaje</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation>Hola {first_name|de nuevo}, aquí está la noticia que pidió: …</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>De la persona</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Reply: reopens the conversation for 24 hours</source>
        <translation>Respuesta: reabre la conversación durante 24 horas</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation>Enlace: abre una página web</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation>de nuevo</translation>
    </message>
    <message>
        <source>Of the topic</source>
        <translation>Del tema</translation>
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
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Un mensaje tiene tres botones como máximo.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Keep this message as a template</source>
        <translation>Guardar este mensaje como plantilla</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las suyas</translation>
    </message>
    <message>
        <source>Forget one of your own</source>
        <translation>Olvidar una de las suyas</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation>Sin utilidad después de</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation>Ritmo en mensajes por segundo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation>Personas por oleada</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation>Personas por oleada, primero el consentimiento más antiguo</translation>
    </message>
</context>
<context>
    <name>headsup::ui::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
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
        <translation>Sin nombre (%1)</translation>
    </message>
    <message>
        <source>Page-scoped id %1</source>
        <translation>Identificador propio de la Página %1</translation>
    </message>
    <message>
        <source>%1, Page-scoped id %2</source>
        <translation>%1, identificador propio de la Página %2</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>El token es válido hasta el %1.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vencido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Solicitud que vio</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>Esto es lo que haría la importación</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>La importación ha terminado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Show topics</source>
        <translation>Mostrar los temas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocidos</translation>
    </message>
    <message>
        <source>already spent</source>
        <translation>ya gastados</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducados</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañados</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>Importar %Ln consentimiento nuevo</numerusform>
            <numerusform>Importar %Ln consentimientos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>%Ln consentimiento nuevo permite un mensaje.</numerusform>
            <numerusform>%Ln consentimientos nuevos permiten un mensaje cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known opt-ins were left as they are; spent and expired ones are kept so that nobody is written to with them.</source>
        <translation>Los consentimientos conocidos se dejaron como estaban; los gastados y los caducados se conservan para que no se escriba a nadie con ellos.</translation>
    </message>
    <message>
        <source>No opt-in is new in this capture. Importing it keeps its events.</source>
        <translation>No hay consentimientos nuevos en esta captura. Al importarla se conservan sus eventos.</translation>
    </message>
    <message>
        <source>The file has no rows below its header. Nothing can be imported.</source>
        <translation>El archivo no tiene filas debajo del encabezado. No se puede importar nada.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.</source>
        <translation>Aún no se ha guardado nada. Los consentimientos gastados y caducados se conservan, pero nunca se usan para escribir.</translation>
    </message>
    <message>
        <source>No row can be kept. Look at the reasons below; often a column is chosen wrongly.</source>
        <translation>No se puede conservar ninguna fila. Consulte los motivos más abajo; a menudo hay una columna mal elegida.</translation>
    </message>
    <message>
        <source>Every opt-in of this file is in the workspace already. Importing it would change nothing.</source>
        <translation>Todos los consentimientos de este archivo ya están en el espacio de trabajo. Importarlo no cambiaría nada.</translation>
    </message>
    <message>
        <source>Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.</source>
        <translation>No hay nada nuevo en este archivo. Al importarlo solo se anota qué consentimientos están gastados o caducados.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomeTable</name>
    <message>
        <source>No name (%1)</source>
        <translation>Sin nombre (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageForm</name>
    <message>
        <source>Rehearse: nothing leaves this computer</source>
        <translation>Ensayo: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Digits, from the Page&apos;s settings</source>
        <translation>Cifras, de la configuración de la Página</translation>
    </message>
    <message>
        <source>As your customers know it</source>
        <translation>Tal como la conocen sus clientes</translation>
    </message>
    <message>
        <source>A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta.</source>
        <translation>Una Página en ensayo sigue así: lo que se gasta en el ensayo nunca se gastó en Meta.</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>Identificador de la Página</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Give the Page a name, so that you can tell it from your other Pages.</source>
        <translation>Dé un nombre a la Página para poder distinguirla de sus otras Páginas.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageMenu</name>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>%1 (ensayo)</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Página y token de acceso</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Abrir otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageScreen</name>
    <message>
        <source>This Page rehearses. Messages go to a stand-in inside this program; nothing leaves this computer and no access token is needed.</source>
        <translation>Esta Página está en ensayo. Los mensajes van a un simulador dentro de este programa; nada sale de este equipo y no se necesita ningún token de acceso.</translation>
    </message>
    <message>
        <source>Access token of the Page</source>
        <translation>Token de acceso de la Página</translation>
    </message>
    <message>
        <source>Paste the Page&apos;s access token</source>
        <translation>Pegue el token de acceso de la Página</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Add another Page</source>
        <translation>Añadir otra Página</translation>
    </message>
    <message>
        <source>Its people and opt-ins stay apart from those of your other Pages.</source>
        <translation>Sus personas y consentimientos se mantienen separados de los de sus otras Páginas.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Añadir la Página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paste the access token first. You get it for your Page in Meta&apos;s tools.</source>
        <translation>Pegue primero el token de acceso. Puede obtenerlo para su Página en las herramientas de Meta.</translation>
    </message>
    <message>
        <source>Asking for the Page&apos;s identity…</source>
        <translation>Consultando la identidad de la Página…</translation>
    </message>
    <message>
        <source>The stand-in answers as “%1” (%2).</source>
        <translation>El simulador responde como «%1» (%2).</translation>
    </message>
    <message>
        <source>The access token belongs to “%1” (%2).</source>
        <translation>El token de acceso pertenece a «%1» (%2).</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it is kept until you close Headsup.</source>
        <translation>Este equipo no tiene llavero, por lo que el token se conserva hasta que cierre Headsup.</translation>
    </message>
    <message>
        <source>Page id %1</source>
        <translation>Identificador de la Página %1</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people and spend their one-time tokens for good.</source>
        <translation>Los mensajes de esta Página van a personas reales y gastan definitivamente sus tokens de un solo uso.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageSetupCard</name>
    <message>
        <source>Permission from Meta</source>
        <translation>Permiso de Meta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save the tester</source>
        <translation>Guardar la persona de prueba</translation>
    </message>
    <message>
        <source>No tester</source>
        <translation>Sin persona de prueba</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Guardar la versión</translation>
    </message>
    <message>
        <source>Save the app secret</source>
        <translation>Guardar la clave secreta de la app</translation>
    </message>
    <message>
        <source>Remove the app secret</source>
        <translation>Quitar la clave secreta de la app</translation>
    </message>
    <message>
        <source>Id of a person, as the list of people shows it</source>
        <translation>Identificador de una persona, como lo muestra la lista</translation>
    </message>
    <message>
        <source>Only if your app requires a proof with each call</source>
        <translation>Solo si su app exige una prueba en cada llamada</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Persona de prueba</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Versión de Graph</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Clave secreta de la app</translation>
    </message>
    <message>
        <source>Test messages go to %1.</source>
        <translation>Los mensajes de prueba van a %1.</translation>
    </message>
    <message>
        <source>Nobody gets test messages yet. Best choose yourself.</source>
        <translation>Todavía nadie recibe mensajes de prueba. Lo mejor es elegirse a uno mismo.</translation>
    </message>
    <message>
        <source>In rehearsal no access token is needed.</source>
        <translation>En ensayo no hace falta token de acceso.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. A token is then kept until you close Headsup, and nowhere else.</source>
        <translation>El llavero de este equipo no responde. Un token se guarda entonces hasta que cierre Headsup, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The keychain holds no access token of this Page.</source>
        <translation>El llavero no tiene token de acceso de esta Página.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and the app secret.</source>
        <translation>El llavero tiene el token de acceso y la clave secreta de la app.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and no app secret.</source>
        <translation>El llavero tiene el token de acceso y ninguna clave secreta de la app.</translation>
    </message>
    <message>
        <source>choice of the tester</source>
        <translation>elección de la persona de prueba</translation>
    </message>
    <message>
        <source>The tester is saved.</source>
        <translation>La persona de prueba está guardada.</translation>
    </message>
    <message>
        <source>Nobody is the tester now.</source>
        <translation>Ahora no hay persona de prueba.</translation>
    </message>
    <message>
        <source>change of the Graph version</source>
        <translation>cambio de la versión de Graph</translation>
    </message>
    <message>
        <source>From now on this Page speaks %1.</source>
        <translation>Desde ahora esta Página habla %1.</translation>
    </message>
    <message>
        <source>The app secret is removed from the keychain.</source>
        <translation>La clave secreta de la app se quitó del llavero.</translation>
    </message>
    <message>
        <source>The app secret is in the keychain.</source>
        <translation>La clave secreta de la app está en el llavero.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageStopCard</name>
    <message>
        <source>Stop all sending</source>
        <translation>Detener todos los envíos</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Anular la parada</translation>
    </message>
    <message>
        <source>Sending of this Page</source>
        <translation>Envíos de esta Página</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Por qué, para quien lo lea más adelante (opcional)</translation>
    </message>
    <message>
        <source>Reason of the stop</source>
        <translation>Motivo de la parada</translation>
    </message>
    <message>
        <source>Nobody is written to since %1. %2 Campaigns can be resumed once the stop is lifted.</source>
        <comment>time; who stopped it and why</comment>
        <translation>No se escribe a nadie desde el %1. %2 Las campañas se pueden reanudar cuando se anule la parada.</translation>
    </message>
    <message>
        <source>One press stops every campaign of this Page within one request. Nothing more is sent, here or from the command line, until somebody lifts it.</source>
        <translation>Una sola pulsación detiene todas las campañas de esta Página en el plazo de una petición. No se envía nada más, ni aquí ni desde la línea de comandos, hasta que alguien anule la parada.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>earlier stop: from, until, who and why</comment>
        <translation>Del %1 al %2: %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PeoplePanel</name>
    <message>
        <source>People of the topic</source>
        <translation>Personas del tema</translation>
    </message>
    <message>
        <source>Search people, ids, prompts</source>
        <translation>Buscar personas, identificadores, solicitudes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number of people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>por nombre, primero la Z</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by prompt, Z first</source>
        <translation>por solicitud, primero la Z</translation>
    </message>
    <message>
        <source>by prompt</source>
        <translation>por solicitud</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>los más recientes primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>los más antiguos primero</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>por estado</translation>
    </message>
    <message>
        <source>latest to expire first</source>
        <translation>los que caducan más tarde primero</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>los que caducan antes primero</translation>
    </message>
    <message>
        <source>in the order of import</source>
        <translation>en el orden de importación</translation>
    </message>
    <message>
        <source>Nobody of this topic fits. Clear the search or choose all states.</source>
        <translation>Nadie de este tema coincide. Borre la búsqueda o elija todos los estados.</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Nadie ha dado aún su consentimiento para este tema.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 of %2 opt-ins · %3</source>
        <extracomment>&quot;412 of 461 opt-ins · oldest first&quot;</extracomment>
        <translation>%1 de %2 consentimientos · %3</translation>
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
        <translation>Identificador %1</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Opted out on %1. Nothing that was given up to then is used any more.</source>
        <translation>Se dio de baja el %1. Ya no se usa nada de lo que se dio hasta entonces.</translation>
    </message>
    <message>
        <source>There is no opt-in of this person.</source>
        <translation>No hay ningún consentimiento de esta persona.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>There is no such person in this workspace, or not any more.</source>
        <translation>Esta persona no está en este espacio de trabajo, o ya no lo está.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>La baja de %1 está registrada; se retiró %Ln consentimiento.</numerusform>
            <numerusform>La baja de %1 está registrada; se retiraron %Ln consentimientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is known of this person</source>
        <translation>Guardar lo que se sabe de esta persona</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds personal data; give it to nobody else.</source>
        <translation>Guardado como %1. Contiene datos personales; no lo entregue a nadie más.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>¿Borrar a esta persona?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>¿Borrar definitivamente a %1?</translation>
    </message>
    <message>
        <source>Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so that no import brings them back. This cannot be undone. Backups and files that were exported before still hold them.</source>
        <translation>Se eliminan el nombre, el identificador, los contactos, los mensajes y los tokens, y la persona queda dada de baja. Se conserva un hash para que ninguna importación la recupere. Esta acción no se puede deshacer. Las copias de seguridad y los archivos exportados antes aún contienen estos datos.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>La persona se ha borrado.</translation>
    </message>
    <message>
        <source>This stays so; it cannot be undone.</source>
        <translation>Esto queda así; no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PhonePreview</name>
    <message>
        <source>Preview on a phone</source>
        <translation>Vista previa en un teléfono</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Botón: %1</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>Su Página</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Tapped once: one message</source>
        <translation>Se pulsa una vez: un mensaje</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
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
        <translation>Contando personas y preparando sus mensajes…</translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation>¿Por qué enviarlo de &amp;todos modos?</translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation>La explicación se guarda con la campaña.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>&amp;Volver al mensaje</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Revisión previa</translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation>Revisión previa · %1</translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation>Es&amp;criba %1 para enviar</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation>Escriba el número de personas, %1, para enviar</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation>No está claro que el mensaje cumpla la promesa. Corríjalo o escriba abajo por qué la cumple.</translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation>Fijando los textos…</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Preguntando a Messenger si es la Página correcta…</translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation>Este no es el número de personas.</translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation>Escriba primero por qué cumple la promesa.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation>%1 No se envió nada. Los textos están fijados y todas las personas están en cola.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>A la campaña</translation>
    </message>
    <message>
        <source>Save the review packet</source>
        <translation>Guardar el dosier de revisión</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>review.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>revision.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation>Vista &amp;previa como</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Vista previa como</translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation>No para esta persona: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ProgressStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progreso: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 restantes</translation>
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
        <translation>Solo las personas que vieron esta solicitud</translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation>Solo un idioma</translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation>Solicitud que se consulta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>for example de</source>
        <translation>por ejemplo es</translation>
    </message>
    <message>
        <source>We look for</source>
        <translation>Qué buscamos</translation>
    </message>
    <message>
        <source>What every message of this topic has to name. Left empty, it is read from the prompt.</source>
        <translation>Lo que debe nombrar cada mensaje de este tema. Si se deja vacío, se lee de la solicitud.</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>Texto aceptado</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>%1 (%2 unused)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2 sin usar)</translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation>Nada en particular</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Nadie ha dado aún su consentimiento para este tema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>%Ln consentimiento sin usar con esta solicitud.</numerusform>
            <numerusform>%Ln consentimientos sin usar con esta solicitud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromptModel</name>
    <message>
        <source>%1 and %2 in doubt</source>
        <translation>%1 y %2 en duda</translation>
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
        <translation>Mientras se reciben webhooks</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntadas</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptaron</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí misma</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se excluye</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Contenido de la fila</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas excluidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>Se excluye %Ln fila</numerusform>
            <numerusform>Se excluyen %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Saving writes all of them.</source>
        <translation>Se muestran las primeras %1 de %2. Al guardar se escriben todas.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceCard</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add a reply button</source>
        <translation>Añadir un botón de respuesta</translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation>Un botón de enlace no reabre la ventana de 24 horas. Un botón de respuesta sí.</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>¿Cumple la promesa?</translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation>Escriba el mensaje. Mientras escribe, se compara con lo que las personas aceptaron.</translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>Encaja peor con otra solicitud (%Ln): «%1» (%2).</numerusform>
            <numerusform>Encaja peor con otras %Ln solicitudes. La menos adecuada: «%1» (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Un mensaje tiene tres botones como máximo.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceMeter</name>
    <message>
        <source>Relevance: %1</source>
        <translation>Pertinencia: %1</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Aún no hay nada que valorar</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportModel</name>
    <message>
        <source>Prompts that the Page sent itself and Messenger took</source>
        <translation>Solicitudes que la propia Página envió y Messenger tomó</translation>
    </message>
    <message>
        <source>Opt-ins given, from whatever prompt</source>
        <translation>Consentimientos dados, de cualquier solicitud</translation>
    </message>
    <message>
        <source>One-time tokens that paid for a message; a message in the open 24 hours costs none</source>
        <translation>Tokens de un solo uso que pagaron un mensaje; un mensaje en las 24 horas abiertas no cuesta ninguno</translation>
    </message>
    <message>
        <source>Messages that Messenger took</source>
        <translation>Mensajes que Messenger tomó</translation>
    </message>
    <message>
        <source>Messages that did not go out</source>
        <translation>Mensajes que no salieron</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>Mensajes de los que nadie sabe si llegaron</translation>
    </message>
    <message>
        <source>Accepted messages that people answered, tapped or reacted to, as far as events tell</source>
        <translation>Mensajes aceptados a los que la gente respondió, tocó o reaccionó, hasta donde dicen los eventos</translation>
    </message>
    <message>
        <source>Prompts that followed a campaign of this topic</source>
        <translation>Solicitudes que siguieron a una campaña de este tema</translation>
    </message>
    <message>
        <source>Opt-ins that ran out without a message</source>
        <translation>Consentimientos que vencieron sin mensaje</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntadas</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consintieron</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastados</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Reaccionaron</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Preguntadas otra vez</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Vencidos</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportsScreen</name>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>No pasó nada en este tiempo</translation>
    </message>
    <message>
        <source>Once people opt in and messages go out, you see here per topic what came of it. Choose a longer time, or import opt-ins to begin.</source>
        <translation>Cuando la gente consiente y salen mensajes, aquí ve por tema qué resultó. Elija un tiempo más largo o importe consentimientos para empezar.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importar sus consentimientos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages, per topic</source>
        <translation>Qué resultó de consentimientos y mensajes, por tema</translation>
    </message>
    <message>
        <source>Report per topic</source>
        <translation>Informe por tema</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 · Rehearsal: nothing of this left the computer</source>
        <comment>a span of time</comment>
        <translation>%1 · Ensayo: nada de esto salió del equipo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Hoja de cálculo (*.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Save the report as PDF, or choose another.</source>
        <translation>La impresora no acepta nada. Guarde el informe como PDF o elija otra.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>El informe va camino de la impresora.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Looking in the conversations, two a second. Nothing is settled by this.</source>
        <translation>Mirando en las conversaciones, dos por segundo. Esto no decide nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search names, ids and texts</source>
        <translation>Buscar nombres, identificadores y textos</translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation>Buscar personas de esta campaña</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>Personas de esta campaña</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>Resultados · %1</translation>
    </message>
    <message>
        <source>This campaign is still a draft: nobody was written to.</source>
        <translation>Esta campaña aún es un borrador: no se ha escrito a nadie.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nadie aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation>resultados-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln fila está en %1.</numerusform>
            <numerusform>%Ln filas están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RetentionCard</name>
    <message>
        <source>Remove the text of a token once it is used, expired or withdrawn, after</source>
        <translation>Eliminar el texto de un token usado, caducado o retirado después de</translation>
    </message>
    <message>
        <source>Remove the wording of events after</source>
        <translation>Eliminar el texto de los eventos después de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>Cuánto tiempo se conservan los textos</translation>
    </message>
    <message>
        <source>For the whole workspace, at the start and once a day. What is removed cannot be brought back; a hash stays, so that no list makes a used token look new.</source>
        <translation>Para todo el espacio de trabajo, al inicio y una vez al día. Lo que se elimina no se puede recuperar; se conserva un hash para que ninguna lista haga pasar por nuevo un token usado.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Saved. It is applied from now on.</source>
        <translation>Guardado. Se aplica a partir de ahora.</translation>
    </message>
    <message>
        <source>change of how long texts are kept</source>
        <translation>cambio de cuánto se guardan los textos</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RunwayBar</name>
    <message>
        <source>Opt-ins by month of expiry</source>
        <translation>Consentimientos por mes de caducidad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No unused opt-ins.</source>
        <translation>No hay consentimientos sin usar.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SampleStepper</name>
    <message>
        <source>Previous sample</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Sin ejemplo</translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation>Nadie recibe este mensaje.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Una persona sin nombre</translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation>No se conoce el nombre de pila</translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation>Uno de los más largos</translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation>Entre los primeros destinatarios</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>why this sample; its number; how many</comment>
        <translation>%1 · %2 de %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SendingScreen</name>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>inciertos</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>The last people written to</source>
        <translation>Los últimos destinatarios</translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation>No se ha escrito a nadie desde que se abrió esta pantalla.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation>Pone en pausa y muestra los resultados, donde se puede liberar el resto</translation>
    </message>
    <message>
        <source>Stop the whole Pa&amp;ge</source>
        <translation>Detener toda la Pá&amp;gina</translation>
    </message>
    <message>
        <source>Stops every campaign of this Page, here and from the command line, until somebody lifts it</source>
        <translation>Detiene todas las campañas de esta Página, aquí y desde la línea de comandos, hasta que alguien anule la parada</translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation>Mostrar &amp;resultados</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>Envío · %1</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2</source>
        <comment>time; who stopped it and why</comment>
        <translation>Todos los envíos de esta Página están detenidos desde el %1. %2</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Anular la parada</translation>
    </message>
    <message>
        <source>%1 The first of them on %2.</source>
        <comment>reason of the pause; time</comment>
        <translation>%1 La primera de ellas, el %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Sending goes on by itself once the network is back, until %2.</source>
        <comment>why it paused; time of day</comment>
        <translation>%1 El envío continúa por sí solo cuando vuelva la red, hasta las %2.</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Seguir en pausa</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Preguntando a Messenger si es la Página correcta…</translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation>Poniendo en pausa. Se esperan las respuestas que están en camino.</translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation>Messenger pidió una pausa. El envío continúa en %1.</translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation>La primera persona sola: se espera la respuesta antes de escribir a nadie más.</translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation>Enviando. La pausa conserva los consentimientos de todas las personas que aún esperan.</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation>Terminado: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation>Cancelado: %1. El resto conservó sus consentimientos.</translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation>Detenido: %1.</translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation>Esta campaña aún es un borrador.</translation>
    </message>
    <message>
        <source>This workspace was last sent from another computer. Nothing was sent now. If both computers send, the same token could be used twice, and neither would know. Send from here only if nobody sends from the other copy any more.</source>
        <translation>El último envío de este espacio de trabajo se hizo desde otro equipo. Ahora no se envió nada. Si ambos equipos envían, el mismo token podría usarse dos veces sin que ninguno lo sepa. Envíe desde aquí solo si ya nadie envía desde la otra copia.</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Enviar desde este equipo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message>
        <source>Tell me when a long job ends while I work in another window</source>
        <translation>Avisarme cuando termine una tarea larga mientras trabajo en otra ventana</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usar la de siempre</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Las horas se muestran en</translation>
    </message>
    <message>
        <source>choice of a language</source>
        <translation>elección de un idioma</translation>
    </message>
    <message>
        <source>choice of the appearance</source>
        <translation>elección de la apariencia</translation>
    </message>
    <message>
        <source>choice of a time zone</source>
        <translation>elección de una zona horaria</translation>
    </message>
    <message>
        <source>choice of notices</source>
        <translation>elección de los avisos</translation>
    </message>
    <message>
        <source>Sending and backups</source>
        <translation>Envío y copias de seguridad</translation>
    </message>
    <message>
        <source> messages a second</source>
        <translation> mensajes por segundo</translation>
    </message>
    <message>
        <source>What a new campaign begins with; each campaign can have its own.</source>
        <translation>Con lo que empieza una campaña nueva; cada una puede tener el suyo.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>A new campaign sends</source>
        <translation>Una campaña nueva envía</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>Las copias de seguridad van a</translation>
    </message>
    <message>
        <source>change of the pace</source>
        <translation>cambio del ritmo</translation>
    </message>
    <message>
        <source>choice of a folder</source>
        <translation>elección de una carpeta</translation>
    </message>
    <message>
        <source>What imports remember</source>
        <translation>Lo que recuerdan las importaciones</translation>
    </message>
    <message>
        <source>The columns you chose come back with the next file of the same shape. Of a file&apos;s headers only a hash is kept.</source>
        <translation>Las columnas que eligió vuelven con el próximo archivo de la misma forma. De los encabezados de un archivo solo se guarda una huella.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone</source>
        <translation>La zona horaria del equipo</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>Todavía no se recuerda nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>Se recuerda %Ln forma de archivo.</numerusform>
            <numerusform>Se recuerdan %Ln formas de archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and time zone change when Headsup starts again. What you are working on is saved.</source>
        <translation>El idioma y la zona horaria cambian cuando Headsup se inicia de nuevo. Lo que está haciendo queda guardado.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Adónde van las copias de seguridad</translation>
    </message>
    <message>
        <source>forgetting of columns</source>
        <translation>olvido de las columnas</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Spelling</name>
    <message>
        <source>The dictionary does not know this word.</source>
        <translation>El diccionario no conoce esta palabra.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StateChip</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todos los pasos están listos.</translation>
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
        <translation>No hay nada pendiente. Los nuevos consentimientos llegan con la próxima importación.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TodayScreen</name>
    <message>
        <source>Nobody waits for news yet</source>
        <translation>Aún nadie espera noticias</translation>
    </message>
    <message>
        <source>Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand still and answers that are in doubt. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Aquí verá cada mañana lo que tiene pendiente: consentimientos que caducan pronto, campañas detenidas y respuestas en duda. Para empezar, importe el archivo CSV que exporta su herramienta de consentimientos.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importar sus consentimientos</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Lo que tiene pendiente</translation>
    </message>
    <message>
        <source>unused opt-ins</source>
        <translation>consentimientos sin usar</translation>
    </message>
    <message>
        <source>Show the topics</source>
        <translation>Mostrar los temas</translation>
    </message>
    <message>
        <source>given in the last 30 days</source>
        <translation>dados en los últimos 30 días</translation>
    </message>
    <message>
        <source>expire within 30 days</source>
        <translation>caducan en un plazo de 30 días</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>Show the campaigns</source>
        <translation>Mostrar las campañas</translation>
    </message>
    <message>
        <source>Opt-ins a day</source>
        <translation>Consentimientos por día</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Los consentimientos sin usar caducan en</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
        <translation>Escribir mensaje de seguimiento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>in a campaign</source>
        <translation>en una campaña</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>inciertos</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducados</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Los consentimientos sin usar caducan en</translation>
    </message>
    <message>
        <source>Name, kind and fields…</source>
        <translation>Nombre, tipo y campos…</translation>
    </message>
    <message>
        <source>Split by prompt…</source>
        <translation>Dividir por solicitud…</translation>
    </message>
    <message>
        <source>Merge into another topic…</source>
        <translation>Combinar con otro tema…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show only these opt-ins</source>
        <translation>Mostrar solo estos consentimientos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>%Ln consentimiento sin usar: un mensaje.</numerusform>
            <numerusform>%Ln consentimientos sin usar, un mensaje cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for news on this topic now.</source>
        <translation>Ahora nadie espera noticias de este tema.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicList</name>
    <message>
        <source>Search topics</source>
        <translation>Buscar temas</translation>
    </message>
    <message>
        <source>No topic has this in its name.</source>
        <translation>Ningún tema contiene esto en su nombre.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>%1, %Ln persona espera</numerusform>
            <numerusform>%1, %Ln personas esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicNamesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Comprobar las filas</translation>
    </message>
    <message>
        <source>What did people ask for?</source>
        <translation>¿Qué pidieron las personas?</translation>
    </message>
    <message>
        <source>The file tells topics by their numbers only. Say what each of them is about and which words people agreed to; every message is compared with those words.</source>
        <translation>El archivo indica los temas solo por sus números. Indique de qué trata cada uno y qué texto aceptaron las personas; cada mensaje se compara con ese texto.</translation>
    </message>
    <message>
        <source>The file does not tell the prompts. Write the words that people agreed to; every message is compared with them.</source>
        <translation>El archivo no indica las solicitudes. Escriba el texto que aceptaron las personas; cada mensaje se compara con él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>%Ln consentimiento</numerusform>
            <numerusform>%Ln consentimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the topic, for example Aurora 2 trail shoes</source>
        <translation>Nombre del tema, por ejemplo Zapatillas de trail Aurora 2</translation>
    </message>
    <message>
        <source>Name of the topic that the file calls %1</source>
        <translation>Nombre del tema que el archivo llama %1</translation>
    </message>
    <message>
        <source>Kind of the topic that the file calls %1</source>
        <translation>Tipo del tema que el archivo llama %1</translation>
    </message>
    <message>
        <source>Choose the kind …</source>
        <translation>Elegir el tipo…</translation>
    </message>
    <message>
        <source>The prompt they saw, word for word</source>
        <translation>La solicitud que vieron, palabra por palabra</translation>
    </message>
    <message>
        <source>Prompt of the topic that the file calls %1</source>
        <translation>Solicitud del tema que el archivo llama %1</translation>
    </message>
    <message>
        <source>A prompt has at most %1 characters; this one has %2.</source>
        <translation>Una solicitud tiene %1 caracteres como máximo; esta tiene %2.</translation>
    </message>
    <message>
        <source>Every topic needs its name, kind and prompt.</source>
        <translation>Cada tema necesita su nombre, tipo y solicitud.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicWork</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Lo que se prometió</translation>
    </message>
    <message>
        <source>Prompts that go to the new topic</source>
        <translation>Solicitudes que pasan al nuevo tema</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Nombre del nuevo tema</translation>
    </message>
    <message>
        <source>The topic that remains</source>
        <translation>El tema que permanece</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Cambiar el tema</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the prompts that get a topic of their own</source>
        <translation>Elija las solicitudes que reciben un tema propio</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>topic, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge “%1” into another topic</source>
        <translation>Combinar «%1» con otro tema</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Files that still use the old name are understood.</source>
        <translation>Los archivos que aún usan el nombre anterior se entienden.</translation>
    </message>
    <message>
        <source>%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.</source>
        <translation>%1 consentimientos pasan al nuevo tema, %2 permanecen. Cada persona conserva la solicitud que vio.</translation>
    </message>
    <message>
        <source>“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still finds it. This cannot be undone at once, but a topic can be split by prompt.</source>
        <translation>«%1» tendrá %2 consentimientos. Cada persona conserva la solicitud que vio; el nombre «%3» lo sigue encontrando. Esta acción no se puede deshacer directamente, pero un tema se puede dividir por solicitud.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicsScreen</name>
    <message>
        <source>No opt-ins yet</source>
        <translation>Aún no hay consentimientos</translation>
    </message>
    <message>
        <source>Topics appear here with the people who wait for them. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Los temas aparecen aquí con las personas que esperan noticias de ellos. Para empezar, importe el archivo CSV que exporta su herramienta de consentimientos.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importar sus consentimientos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The topic is saved.</source>
        <translation>El tema está guardado.</translation>
    </message>
    <message>
        <source>“%1” is a topic of its own now. Everybody keeps the prompt they saw.</source>
        <translation>«%1» es ahora un tema propio. Cada persona conserva la solicitud que vio.</translation>
    </message>
    <message>
        <source>The topics are one now. Everybody keeps the prompt they saw.</source>
        <translation>Los temas son ahora uno solo. Cada persona conserva la solicitud que vio.</translation>
    </message>
    <message>
        <source>Everybody of this topic saw the same prompt, so there is nothing to split.</source>
        <translation>Todas las personas de este tema vieron la misma solicitud, por lo que no hay nada que dividir.</translation>
    </message>
    <message>
        <source>“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody keeps the prompt they saw.</source>
        <translation>«%1» (%2 consentimientos) y «%3» (%4) se parecen. ¿Combinar el segundo con el primero? Cada persona conserva la solicitud que vio.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Son distintos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>change of the topic</source>
        <translation>cambio del tema</translation>
    </message>
    <message>
        <source>split of the topic</source>
        <translation>división del tema</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WeekChart</name>
    <message>
        <source>No week was entered yet.</source>
        <translation>Todavía no se anotó ninguna semana.</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>a day; a share</comment>
        <translation>Semana del %1: %2</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>share</comment>
        <translation>%1: aviso</translation>
    </message>
    <message>
        <source>%1: nobody else is written to</source>
        <comment>share</comment>
        <translation>%1: no se escribe a nadie más</translation>
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
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Makes a new workspace of every row that is still readable. The damaged file is only read.</source>
        <translation>Crea un nuevo espacio de trabajo con todas las filas que aún se pueden leer. El archivo dañado solo se lee.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as much as you like. Nothing leaves this computer.</source>
        <translation>Una tienda de ejemplo con 5000 consentimientos, en ensayo: escriba, compruebe y envíe tanto como quiera. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Did you work with Headsup before?</source>
        <translation>¿Ya ha trabajado con Headsup?</translation>
    </message>
    <message>
        <source>Begin with your own Page</source>
        <translation>Empezar con su propia Página</translation>
    </message>
    <message>
        <source>Makes a new workspace on this computer. The access token comes later and goes to the system&apos;s keychain.</source>
        <translation>Crea un nuevo espacio de trabajo en este equipo. El token de acceso viene más tarde y va al llavero del sistema.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Crear el espacio de trabajo</translation>
    </message>
    <message>
        <source>Welcome to Headsup</source>
        <translation>Le damos la bienvenida a Headsup</translation>
    </message>
    <message>
        <source>Headsup keeps the one-time opt-ins of your Facebook Page, helps to write the one message that each of them allows, and sends it without ever using one twice.</source>
        <translation>Headsup guarda los consentimientos de un solo uso de su Página de Facebook, ayuda a escribir el único mensaje que permite cada uno y lo envía sin usar nunca uno dos veces.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>No se pudo abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Which Page is it for?</source>
        <translation>¿Para qué Página es?</translation>
    </message>
    <message>
        <source>Add a Page</source>
        <translation>Añadir una Página</translation>
    </message>
    <message>
        <source>The people and opt-ins of each Page stay apart. You can add more Pages at any time.</source>
        <translation>Las personas y los consentimientos de cada Página se mantienen separados. Puede añadir más Páginas en cualquier momento.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Añadir la Página</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowModel</name>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
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
        <translation>No: pasaron las 24 horas</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a clause such as: was asked the same lately</comment>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>Elija una solicitud</translation>
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
        <translation>Lo último que hizo</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>Reaccionó a</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Se le puede preguntar</translation>
    </message>
</context>
</TS>
