<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Ask</name>
    <message>
        <source>The 24 hours are nearly over</source>
        <translation>As 24 horas estão quase no fim</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Cancelou o recebimento</translation>
    </message>
    <message>
        <source>Waits for news of this topic already</source>
        <translation>Já espera novidades deste tópico</translation>
    </message>
    <message>
        <source>Was asked the same lately</source>
        <translation>Recebeu o mesmo pedido há pouco tempo</translation>
    </message>
    <message>
        <source>Did not react to the campaign</source>
        <translation>Não reagiu à campanha</translation>
    </message>
    <message>
        <source>You decided not to ask this person</source>
        <translation>Você decidiu não pedir a esta pessoa</translation>
    </message>
    <message>
        <source>An earlier request is not answered yet</source>
        <translation>Um pedido anterior ainda não foi respondido</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>You paused it. The rest is waiting.</source>
        <translation>Você pausou a campanha. As demais pessoas estão em espera.</translation>
    </message>
    <message>
        <source>Headsup ended while it was sending. The rest is waiting.</source>
        <translation>O Headsup foi encerrado durante o envio. As demais pessoas estão em espera.</translation>
    </message>
    <message>
        <source>Messenger refused a request in a way that concerns the whole Page.</source>
        <translation>O Messenger recusou uma solicitação por um motivo que diz respeito à Página inteira.</translation>
    </message>
    <message>
        <source>Too many messages failed, so sending stopped to protect the Page.</source>
        <translation>Muitas mensagens falharam. O envio parou para proteger a Página.</translation>
    </message>
    <message>
        <source>Messenger asked for a break.</source>
        <translation>O Messenger pediu uma pausa.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nobody else was written to.</source>
        <translation>Não foi possível alcançar o Messenger. Nenhuma outra pessoa recebeu mensagem.</translation>
    </message>
    <message>
        <source>A result could not be saved, so sending stopped.</source>
        <translation>Não foi possível salvar um resultado. O envio parou.</translation>
    </message>
    <message>
        <source>The time after which this message is useless has passed.</source>
        <translation>Já passou o momento a partir do qual esta mensagem não tem mais utilidade.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped.</source>
        <translation>Todo o envio desta Página está parado.</translation>
    </message>
    <message>
        <source>Whoever is left in line may be asked again only later.</source>
        <translation>Quem ainda está na fila só poderá receber o pedido novamente mais tarde.</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceita</numerusform>
            <numerusform>%Ln aceitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln incerta</numerusform>
            <numerusform>%Ln incertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln em espera</numerusform>
            <numerusform>%Ln em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito ainda</translation>
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
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln</source>
        <comment>people who still wait</comment>
        <translation>
            <numerusform>Retomar %Ln</numerusform>
            <numerusform>Retomar %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>This is not valid JSON, so it may be damaged.</source>
        <translation>Isto não é um JSON válido e, por isso, pode estar danificado.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line. Import it again once it is complete; what is known already is not taken twice.</source>
        <translation>O arquivo termina no meio desta linha. Importe-o novamente quando estiver completo; o que já é conhecido não é incluído duas vezes.</translation>
    </message>
    <message>
        <source>This entry is longer than 16 MB, which no webhook sends.</source>
        <translation>Esta entrada tem mais de 16 MB, o que nenhum webhook envia.</translation>
    </message>
    <message>
        <source>This entry is nested deeper than any webhook writes.</source>
        <translation>Esta entrada tem mais níveis aninhados do que qualquer webhook escreve.</translation>
    </message>
    <message>
        <source>This is JSON, but not an event of a Page&apos;s webhook.</source>
        <translation>Isto é JSON, mas não é um evento do webhook de uma Página.</translation>
    </message>
    <message>
        <source>This is about “%1”, not about a Page on Messenger. It is left out.</source>
        <translation>Isto diz respeito a “%1”, não a uma Página no Messenger. Foi deixado de fora.</translation>
    </message>
    <message>
        <source>This event belongs to the Page %1. Import it for that Page.</source>
        <translation>Este evento pertence à Página %1. Importe-o para essa Página.</translation>
    </message>
    <message>
        <source>The id “%1” is written as a number, so its last digits may be lost. Capture it again with ids as text.</source>
        <translation>O ID “%1” está escrito como número, por isso os últimos dígitos podem ter sido perdidos. Capture os eventos novamente com os IDs como texto.</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Falta o ID da pessoa.</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits.</source>
        <translation>“%1” não é um ID no escopo da Página, que é uma sequência de cerca de 16 dígitos.</translation>
    </message>
    <message>
        <source>The opt-in has no token. Without it nothing can be sent for this opt-in.</source>
        <translation>O consentimento não tem token. Sem ele, nada pode ser enviado para este consentimento.</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has.</source>
        <translation>O token contém espaços ou caracteres que nenhum token tem.</translation>
    </message>
    <message>
        <source>The opt-in names no topic. Import it again and give one topic for all that have none.</source>
        <translation>O consentimento não indica um tópico. Importe novamente e informe um tópico para todos os que não têm nenhum.</translation>
    </message>
    <message>
        <source>The topic has more than 200 characters.</source>
        <translation>O tópico tem mais de 200 caracteres.</translation>
    </message>
    <message>
        <source>The opt-in does not say which prompt was shown, and its payload has %1 characters where a prompt has at most 65. Import it again and give the prompt for all that have none.</source>
        <translation>O consentimento não diz qual convite foi exibido, e o seu payload tem %1 caracteres, enquanto um convite tem no máximo 65. Importe novamente e informe o convite para todos os que não têm nenhum.</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Falta o momento do consentimento. Um consentimento vale por um ano, por isso é preciso conhecer o seu início.</translation>
    </message>
    <message>
        <source>The time of the opt-in has not come yet. Check the clock of this computer.</source>
        <translation>O momento do consentimento ainda não chegou. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Esta pessoa foi apagada do espaço de trabalho e não é incluída novamente.</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Este token já está no espaço de trabalho, mas como sendo de outra pessoa ou de outra Página. Uma das duas informações está errada; o que já estava lá permanece.</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of Messenger&apos;s. Opt-ins would expire too early by it: set it right.</source>
        <translation>O relógio deste computador está %1 adiantado em relação ao do Messenger. Por ele, os consentimentos expirariam cedo demais: acerte-o.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind Messenger&apos;s. Opt-ins would count as good for too long by it: set it right.</source>
        <translation>O relógio deste computador está %1 atrasado em relação ao do Messenger. Por ele, os consentimentos seriam considerados válidos por tempo demais: acerte-o.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>A tentar novamente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
    <message>
        <source>The opt-in is older than a year</source>
        <translation>O consentimento tem mais de um ano</translation>
    </message>
    <message>
        <source>Was told before with this opt-in</source>
        <translation>Já recebeu uma mensagem com este consentimento</translation>
    </message>
    <message>
        <source>Used by another tool, or from another copy of this workspace</source>
        <translation>Usado por outra ferramenta ou por outra cópia deste espaço de trabalho</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Cancelou o recebimento</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good</source>
        <translation>O Messenger recusou este consentimento em definitivo</translation>
    </message>
    <message>
        <source>An earlier attempt is not settled yet</source>
        <translation>Uma tentativa anterior ainda não foi resolvida</translation>
    </message>
    <message>
        <source>Part of another campaign that is not finished</source>
        <translation>Faz parte de outra campanha que não foi concluída</translation>
    </message>
    <message>
        <source>Gets the message through an earlier opt-in</source>
        <translation>Recebe a mensagem por um consentimento anterior</translation>
    </message>
    <message>
        <source>Kept for the next wave</source>
        <translation>Reservada para a próxima onda</translation>
    </message>
    <message>
        <source>The text is too long with this person&apos;s name</source>
        <translation>O texto fica longo demais com o nome desta pessoa</translation>
    </message>
    <message>
        <source>The campaign was cancelled before</source>
        <translation>A campanha foi cancelada antes</translation>
    </message>
    <message>
        <source>Was written to with this permission within the last 48 hours</source>
        <translation>Recebeu uma mensagem com esta permissão nas últimas 48 horas</translation>
    </message>
    <message>
        <source>Stopped these notifications</source>
        <translation>Interrompeu estas notificações</translation>
    </message>
    <message>
        <source>The 24 hours since the person&apos;s last message are over</source>
        <translation>As 24 horas desde a última mensagem da pessoa já passaram</translation>
    </message>
    <message>
        <source>Held: it is night where they are. Kept for the next wave</source>
        <translation>Em espera: é noite onde ela está. Reservada para a próxima onda</translation>
    </message>
    <message>
        <source>Held: got something this week. Kept for the next wave</source>
        <translation>Em espera: recebeu algo esta semana. Reservada para a próxima onda</translation>
    </message>
</context>
<context>
    <name>EmojiMenu</name>
    <message>
        <source>waving hand</source>
        <translation>mão acenando</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>sorriso</translation>
    </message>
    <message>
        <source>heart eyes</source>
        <translation>olhos de coração</translation>
    </message>
    <message>
        <source>party</source>
        <translation>festa</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>coração</translation>
    </message>
    <message>
        <source>thumb up</source>
        <translation>polegar para cima</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>obrigado</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>brilhos</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>sino</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>despertador</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendário</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ingresso</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>pacote</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>compras</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>etiqueta de preço</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>shoe</source>
        <translation>sapato</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>vestido</translation>
    </message>
    <message>
        <source>books</source>
        <translation>livros</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>refeição</translation>
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
        <translation>barraca</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>neve</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>marca de seleção</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>seta</translation>
    </message>
    <message>
        <source>pointing down</source>
        <translation>dedo para baixo</translation>
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
        <translation>Europeu ocidental (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside Headsup (%1). Nothing was sent because of it. Please report this.</source>
        <translation>Algo deu errado dentro do Headsup (%1). Nada foi enviado por causa disso. Por favor, relate o problema.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here. Expected: %2.</source>
        <translation>“%1” não pode ser usado aqui. Esperado: %2.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing of this step was kept.</source>
        <translation>Interrompido antes do fim. Nada desta etapa foi mantido.</translation>
    </message>
    <message>
        <source>The prompt is missing. It is the exact text that the person agreed to.</source>
        <translation>Falta o convite. Ele é o texto exato com que a pessoa concordou.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65. Check that the right column is used for it.</source>
        <translation>O convite tem %1 caracteres; o Messenger permite 65. Verifique se a coluna certa é usada para ele.</translation>
    </message>
    <message>
        <source>The message is empty. Write what the person asked to be told.</source>
        <translation>A mensagem está vazia. Escreva o que a pessoa pediu para saber.</translation>
    </message>
    <message>
        <source>The message has %1 characters; Messenger takes %2 here. Shorten it.</source>
        <translation>A mensagem tem %1 caracteres; o Messenger aceita %2 aqui. Encurte-a.</translation>
    </message>
    <message>
        <source>The message has %1 buttons; Messenger shows three at most. Remove some.</source>
        <translation>A mensagem tem %1 botões; o Messenger mostra no máximo três. Remova alguns.</translation>
    </message>
    <message>
        <source>A button has no title. Write up to 20 characters.</source>
        <translation>Um botão não tem título. Escreva até 20 caracteres.</translation>
    </message>
    <message>
        <source>The button title “%1” is longer than 20 characters. Shorten it.</source>
        <translation>O título do botão “%1” tem mais de 20 caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>The reply button “%1” needs a payload of 1 to 1000 characters.</source>
        <translation>O botão de resposta “%1” precisa de um payload de 1 a 1000 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not a complete web address. Use one that begins with https://.</source>
        <translation>“%1” não é um endereço web completo. Use um que comece com https://.</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Known are first_name, last_name and name.</source>
        <translation>Não existe a variável “%1”. As conhecidas são first_name, last_name e name.</translation>
    </message>
    <message>
        <source>The variable “%1” needs a fallback for people without a name, for example {%1|there}.</source>
        <translation>A variável “%1” precisa de um texto alternativo para pessoas sem nome, por exemplo {%1|você}.</translation>
    </message>
    <message>
        <source>A “{” has no “}”. Close the variable, or write {{ for a plain brace.</source>
        <translation>Uma “{” não tem “}”. Feche a variável ou escreva {{ para uma chave simples.</translation>
    </message>
    <message>
        <source>An opt-in cannot go from “%1” to “%2”. Nothing was changed.</source>
        <translation>Um consentimento não pode passar de “%1” para “%2”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <translation>Não existe o arquivo “%1”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>Não foi possível ler “%1”: %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is untouched.</source>
        <translation>Não foi possível gravar “%1”: %2. O que havia antes está intacto.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>“%1” está vazio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” does not look like a text file. Export the list as CSV and try again. Nothing was changed.</source>
        <translation>“%1” não parece ser um arquivo de texto. Exporte a lista como CSV e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Nothing was kept; import it again once it is complete.</source>
        <translation>“%1” mudou enquanto era lido. Nada foi mantido; importe-o novamente quando estiver completo.</translation>
    </message>
    <message>
        <source>No column holds “%1”. The file has: %2. Choose the column by hand.</source>
        <translation>Nenhuma coluna contém “%1”. O arquivo tem: %2. Escolha a coluna manualmente.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”, so it is not clear which one is meant. Choose the column by hand, by its number from 1. Nothing was changed.</source>
        <translation>Várias colunas se chamam “%1”, por isso não está claro qual delas usar. Escolha a coluna manualmente, pelo número, a partir de 1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The mapping “%1” is not understood. Write FIELD=COLUMN with a known field and a column of the file.</source>
        <translation>O mapeamento “%1” não foi compreendido. Escreva CAMPO=COLUNA com um campo conhecido e uma coluna do arquivo.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Use a name such as Europe/Berlin.</source>
        <translation>O fuso horário “%1” não é conhecido. Use um nome como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The message file “%1” cannot be used: %2.</source>
        <translation>O arquivo de mensagem “%1” não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The fault script “%1” cannot be used: %2.</source>
        <translation>O script de falhas “%1” não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1.</source>
        <translation>Não foi possível ler o JSON: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a Headsup workspace. It was left as it is; choose another file.</source>
        <translation>“%1” não é um espaço de trabalho do Headsup. O arquivo foi deixado como está; escolha outro.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged (%2). It was left as it is; restore a backup, or choose another file.</source>
        <translation>O espaço de trabalho “%1” está danificado (%2). Ele foi deixado como está; restaure um backup ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The workspace “%1” was made by a newer Headsup. It was left as it is; update Headsup to open it.</source>
        <translation>O espaço de trabalho “%1” foi criado por uma versão mais nova do Headsup. Ele foi deixado como está; atualize o Headsup para abri-lo.</translation>
    </message>
    <message>
        <source>The workspace “%1” is in use by %2. Close it there first, or use another workspace.</source>
        <translation>O espaço de trabalho “%1” está em uso por %2. Feche-o lá primeiro ou use outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>The workspace “%1” cannot be written to. Nothing was changed; check the rights of the file and its folder.</source>
        <translation>Não é possível gravar no espaço de trabalho “%1”. Nada foi alterado; verifique as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>The workspace “%1” is sent from another computer or account. Nothing was sent: if both sent, a token could be spent twice. If this copy is the one to go on with, choose this computer for sending first.</source>
        <translation>O espaço de trabalho “%1” é enviado a partir de outro computador ou de outra conta. Nada foi enviado: se ambos enviassem, um token poderia ser gasto duas vezes. Se o trabalho deve continuar nesta cópia, escolha primeiro este computador para o envio.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was saved before is safe; free some space and try again.</source>
        <translation>Não há mais espaço em disco para “%1”. O que foi salvo antes está seguro; libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than 400 days ahead of the last import and the last message of this workspace (%1). No opt-in was marked as expired and nothing was sent. Set the clock; if it is right, import the current list once more and go on.</source>
        <translation>O relógio deste computador está mais de 400 dias à frente da última importação e da última mensagem deste espaço de trabalho (%1). Nenhum consentimento foi marcado como expirado e nada foi enviado. Acerte o relógio; se ele estiver certo, importe a lista atual mais uma vez e continue.</translation>
    </message>
    <message>
        <source>The clock of this computer says %1, Messenger&apos;s says %2. With a clock that far off no opt-in is marked as expired and nothing is sent. Set the clock, then go on.</source>
        <translation>O relógio deste computador indica %1, o do Messenger indica %2. Com um relógio tão errado, nenhum consentimento é marcado como expirado e nada é enviado. Acerte o relógio e depois continue.</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2 Nobody is written to until a person lifts the stop: in the window under Page, or with “headsup-cli page go”.</source>
        <translation>Todo o envio desta Página está parado desde %1. %2 Ninguém recebe mensagem até que uma pessoa suspenda a parada: na janela, em Página, ou com “headsup-cli page go”.</translation>
    </message>
    <message>
        <source>No message of this campaign that was asked for is uncertain. Nothing was changed.</source>
        <translation>Nenhuma das mensagens indicadas desta campanha está incerta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The workspace could not be changed: %1. What was saved before is safe.</source>
        <translation>Não foi possível alterar o espaço de trabalho: %1. O que foi salvo antes está seguro.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>Não encontrado: %1 com o ID %2.</translation>
    </message>
    <message>
        <source>This workspace has no Page %1.</source>
        <translation>Este espaço de trabalho não tem a Página %1.</translation>
    </message>
    <message>
        <source>This workspace holds several Pages. Say which one is meant.</source>
        <translation>Este espaço de trabalho contém várias Páginas. Indique qual delas usar.</translation>
    </message>
    <message>
        <source>This workspace has no Page yet. Add one first.</source>
        <translation>Este espaço de trabalho ainda não tem nenhuma Página. Adicione uma primeiro.</translation>
    </message>
    <message>
        <source>The Page %1 is in this workspace already.</source>
        <translation>A Página %1 já está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>“%1” is not a Page id. A Page id is a row of digits.</source>
        <translation>“%1” não é um ID de Página. Um ID de Página é uma sequência de dígitos.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph address. It must begin with https://; http:// is allowed to this machine only.</source>
        <translation>“%1” não pode ser usado como endereço do Graph. Ele precisa começar com https://; http:// só é permitido para este computador.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as Graph version: it has ended or is none. Use v21.0 or newer, such as v25.0.</source>
        <translation>“%1” não pode ser usado como versão do Graph: ela foi encerrada ou não existe. Use v21.0 ou mais recente, como v25.0.</translation>
    </message>
    <message>
        <source>No access token is known for the Page %1. Nothing was sent. Store one for the Page, or set HEADSUP_PAGE_TOKEN.</source>
        <translation>Nenhum token de acesso é conhecido para a Página %1. Nada foi enviado. Guarde um para a Página ou defina HEADSUP_PAGE_TOKEN.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used here (%1). The access token is kept until Headsup is closed.</source>
        <translation>O chaveiro do sistema não pode ser usado aqui (%1). O token de acesso é mantido até que o Headsup seja fechado.</translation>
    </message>
    <message>
        <source>%1 Messenger was not reached, and nothing was sent.</source>
        <translation>%1 O Messenger não foi alcançado, e nada foi enviado.</translation>
    </message>
    <message>
        <source>The answer did not come from Messenger (%1). A sign-in page of the network may be in between.</source>
        <translation>A resposta não veio do Messenger (%1). Pode haver uma página de login da rede no caminho.</translation>
    </message>
    <message>
        <source>%2 Messenger&apos;s code is %1.</source>
        <translation>%2 O código do Messenger é %1.</translation>
    </message>
    <message>
        <source>The access token belongs to another Page or to a person (%2), not to the Page %1. Nothing was sent; store the Page&apos;s own access token.</source>
        <translation>O token de acesso pertence a outra Página ou a uma pessoa (%2), não à Página %1. Nada foi enviado; guarde o token de acesso da própria Página.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port.</source>
        <translation>A porta %1 está em uso por outro programa. Escolha outra porta.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, no longer a draft, so it cannot be changed. Duplicate it instead.</source>
        <translation>Esta campanha está no estado “%1” e não é mais um rascunho, por isso não pode ser alterada. Duplique-a.</translation>
    </message>
    <message>
        <source>This campaign is “%1”, so there is nothing to send.</source>
        <translation>Esta campanha está no estado “%1”, por isso não há nada para enviar.</translation>
    </message>
    <message>
        <source>This campaign is being sent. Pause it first; nothing was changed.</source>
        <translation>Esta campanha está sendo enviada. Pause-a primeiro; nada foi alterado.</translation>
    </message>
    <message>
        <source>A message to %1 is on its way, or it is not known whether it arrived. Settle it first; then the person can be erased. Nothing was changed.</source>
        <translation>Uma mensagem para %1 está a caminho, ou não se sabe se chegou. Resolva isso primeiro; depois a pessoa pode ser apagada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: every opt-in of this topic is used, expired or withdrawn.</source>
        <translation>Não resta ninguém a quem escrever: todos os consentimentos deste tópico estão usados, expirados ou retirados.</translation>
    </message>
    <message>
        <source>The message does not keep the promise of the prompt, so it is not sent. Mend the message and check again.</source>
        <translation>A mensagem não cumpre o que o convite promete, por isso não é enviada. Corrija a mensagem e verifique novamente.</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write down why it does.</source>
        <translation>Não está claro se a mensagem cumpre a promessa. Corrija-a ou escreva por que ela a cumpre.</translation>
    </message>
    <message>
        <source>You typed %1, but %2 people would get this message. Nothing was sent; check the pre-flight again.</source>
        <translation>Você digitou %1, mas %2 pessoas receberiam esta mensagem. Nada foi enviado; consulte novamente a revisão final.</translation>
    </message>
    <message>
        <source>This workspace has no topic %1.</source>
        <translation>Este espaço de trabalho não tem o tópico %1.</translation>
    </message>
    <message>
        <source>The app secret is missing, so nobody could tell Meta&apos;s events from forged ones. Nothing was received. Set HEADSUP_APP_SECRET to the secret of your app and start again.</source>
        <translation>Falta a chave secreta do aplicativo, por isso ninguém poderia distinguir os eventos da Meta de eventos forjados. Nada foi recebido. Defina HEADSUP_APP_SECRET com a chave secreta do seu aplicativo e inicie novamente.</translation>
    </message>
    <message>
        <source>%1 percent of the people were lost to the Page: %3. The limit is %2 percent. Nothing was sent. Find out why before anybody else is written to.</source>
        <translation>A Página perdeu %1 % das pessoas: %3. O limite é %2 %. Nada foi enviado. Descubra o motivo antes que mais alguém receba mensagem.</translation>
    </message>
    <message>
        <source>Meta has taken measures against this Page since %1: %2. Nothing was sent. Read the notice in the Page Support Inbox; once it is dealt with, confirm that and go on.</source>
        <translation>A Meta tomou medidas contra esta Página desde %1: %2. Nada foi enviado. Leia o aviso na caixa de suporte da Página; quando a questão estiver resolvida, confirme isso e continue.</translation>
    </message>
    <message>
        <source>This message was useless after %1, and that time has passed. Nothing was sent.</source>
        <translation>Esta mensagem só era útil até %1, e esse momento já passou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The message changed after the pre-flight. Nothing was sent; look at the pre-flight again.</source>
        <translation>A mensagem mudou depois da revisão final. Nada foi enviado; consulte novamente a revisão final.</translation>
    </message>
    <message>
        <source>A message that is itself a request has Messenger&apos;s “Notify Me” button and no other. Remove the buttons.</source>
        <translation>Uma mensagem que é ela mesma um pedido tem só o botão “Notify Me” do Messenger. Remova os botões.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a utility template. Use its name in lower case with digits and “_”, a language such as en or de_DE, and reply buttons alone.</source>
        <translation>“%1” não pode fazer parte de um modelo de utilidade. Use um nome em minúsculas com algarismos e “_”, um idioma como en ou de_DE e somente botões de resposta.</translation>
    </message>
    <message>
        <source>This message does not fit the topic, whose kind of permission is “%1”: a utility topic takes templates and nothing else, and only a one-time opt-in pays for the next request.</source>
        <translation>Esta mensagem não combina com o tópico, cujo tipo de permissão é “%1”: um tópico de utilidade aceita apenas modelos, e só um consentimento de uso único paga pelo próximo pedido.</translation>
    </message>
    <message>
        <source>The topic&apos;s kind of permission is “%1”. Name it with --permission, or choose another topic.</source>
        <translation>O tipo de permissão do tópico é “%1”. Indique-o com --permission ou escolha outro tópico.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Opt-in</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Button tapped</source>
        <translation>Botão tocado</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Stopped notifications</source>
        <translation>Interrompeu as notificações</translation>
    </message>
    <message>
        <source>Resumed notifications</source>
        <translation>Retomou as notificações</translation>
    </message>
    <message>
        <source>Policy enforcement</source>
        <translation>Aplicação de políticas</translation>
    </message>
    <message>
        <source>Message of the Page</source>
        <translation>Mensagem da Página</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>not known here</source>
        <translation>não conhecido aqui</translation>
    </message>
    <message>
        <source>a spreadsheet takes 1,048,576 rows and there are %1; save them as CSV, or topic by topic</source>
        <translation>uma planilha comporta 1.048.576 linhas e há %1; salve-as como CSV ou tópico por tópico</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>não foi possível colocá-lo no lugar certo</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>existe uma pasta com esse nome</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>This workspace lies on a network drive (%1). Two computers may change it at once there, and what was saved may get lost. Move it to a folder of this computer before you send.</source>
        <translation>Este espaço de trabalho está em uma unidade de rede (%1). Ali, dois computadores podem alterá-lo ao mesmo tempo, e o que foi salvo pode se perder. Mova-o para uma pasta deste computador antes de enviar.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that is synced with other computers (%1). A copy made while Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own before you send.</source>
        <translation>Este espaço de trabalho está em uma pasta sincronizada com outros computadores (%1). Uma cópia feita enquanto o Headsup grava pode ficar danificada, e uma mais antiga pode voltar. Mova-o para uma pasta própria antes de enviar.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>they blocked the Page, as its insights say</source>
        <translation>bloquearam a Página, segundo as informações dela</translation>
    </message>
    <message>
        <source>unavailable to it, or they answered “Bad response”</source>
        <translation>inacessíveis para ela, ou responderam “Resposta ruim”</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open your Page on Facebook and go to its settings: Page settings, Advanced Messaging, Requested features, One-Time Notification.</source>
        <translation>Abra a sua Página no Facebook e vá às configurações: Page settings, Advanced Messaging, Requested features, One-Time Notification.</translation>
    </message>
    <message>
        <source>Press Request. Meta asks what you want to use it for and answers within a few days; the state is shown in the same place.</source>
        <translation>Clique em Request. A Meta pergunta para que você quer usar o recurso e responde em poucos dias; o estado aparece no mesmo lugar.</translation>
    </message>
    <message>
        <source>Create an access token for the Page with the permission pages_messaging, in the developer tools of Meta or in your Business settings.</source>
        <translation>Crie um token de acesso da Página com a permissão pages_messaging nas ferramentas de desenvolvedor da Meta ou nas configurações da empresa.</translation>
    </message>
    <message>
        <source>Paste the token here. It goes to the keychain of this computer, never into the workspace and never into a log.</source>
        <translation>Cole o token aqui. Ele vai para o chaveiro deste computador, nunca para o espaço de trabalho nem para um registro.</translation>
    </message>
    <message>
        <source>In Europe One-Time Notification may not be available for your Page or for people there. Headsup then says what Messenger answered, and keeps the opt-ins.</source>
        <translation>Na Europa, o One-Time Notification pode não estar disponível para a sua Página ou para as pessoas. Nesse caso, o Headsup diz o que o Messenger respondeu e mantém os consentimentos.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>A person taps Notify me under a prompt, for example “Aurora 2 back in stock? Tell me”. Your Page gets one token for that person: good for one message, once, within a year.</source>
        <translation>Uma pessoa toca em Notify me abaixo de um convite, por exemplo “Aurora 2 de volta ao estoque? Avise-me”. A sua Página recebe um token dessa pessoa: vale para uma mensagem, uma vez, dentro de um ano.</translation>
    </message>
    <message>
        <source>Headsup keeps these tokens, shows who waits for what, helps you write the one message that the prompt allows, and sends it without spending a token twice.</source>
        <translation>O Headsup guarda esses tokens, mostra quem espera por quê, ajuda a escrever a única mensagem que o convite permite e a envia sem gastar um token duas vezes.</translation>
    </message>
    <message>
        <source>A Page in rehearsal works like a real one, but nothing leaves this computer. Try everything there first.</source>
        <translation>Uma Página em ensaio funciona como uma real, mas nada sai deste computador. Experimente tudo ali primeiro.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>What wants your attention: new opt-ins, opt-ins that expire soon, and campaigns that are not finished. Every number opens the list behind it.</source>
        <translation>O que pede a sua atenção: novos consentimentos, consentimentos que vencem logo e campanhas não concluídas. Cada número abre a lista por trás dele.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Drop a CSV file or a captured webhook log anywhere on the window. Columns, separator and encoding are guessed and shown; nothing is stored before you say so.</source>
        <translation>Solte um arquivo CSV ou um registro de webhooks em qualquer lugar da janela. Colunas, separador e codificação são reconhecidos e mostrados; nada é guardado antes de você confirmar.</translation>
    </message>
    <message>
        <source>Rows that cannot be used are listed with their reason and can be saved as a file. Ids that a spreadsheet has rounded, like 2.13E+15, are refused.</source>
        <translation>As linhas que não podem ser usadas são listadas com o motivo e podem ser salvas em um arquivo. Ids arredondados por uma planilha, como 2.13E+15, são recusados.</translation>
    </message>
    <message>
        <source>A whole import can be taken back. Opt-ins that were used meanwhile stay.</source>
        <translation>Uma importação inteira pode ser desfeita. Os consentimentos usados nesse meio-tempo permanecem.</translation>
    </message>
    <message>
        <source>Topics and people</source>
        <translation>Tópicos e pessoas</translation>
    </message>
    <message>
        <source>A topic is what people asked to hear of. Choose one to see who waits, who was told, and how many opt-ins run out in the next 30, 60 and 90 days.</source>
        <translation>Um tópico é aquilo de que as pessoas pediram notícias. Escolha um para ver quem espera, quem já foi avisado e quantos consentimentos vencem nos próximos 30, 60 e 90 dias.</translation>
    </message>
    <message>
        <source>Change, split and merge topics from the menu beside the name. A change and a split can be undone; everybody keeps the prompt they saw.</source>
        <translation>Altere, divida e una tópicos no menu ao lado do nome. Uma alteração e uma divisão podem ser desfeitas; cada pessoa mantém o convite que viu.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>The receipt of a consent: the exact prompt, when and from where it came, what was sent for it.</source>
        <translation>O comprovante de um consentimento: o convite exato, quando e de onde veio, o que foi enviado por ele.</translation>
    </message>
    <message>
        <source>Opting a person out cannot be undone: whoever asked to be left alone must ask again. Erasing removes all but a keyed hash, so that no import brings them back.</source>
        <translation>Cancelar o recebimento de uma pessoa não pode ser desfeito: quem pediu para não ser incomodado precisa pedir de novo. Apagar remove tudo, menos um hash com chave, para que nenhuma importação a traga de volta.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Every follow-up you write is a campaign: a draft, being sent, paused or finished. A draft is saved while you type.</source>
        <translation>Cada mensagem de acompanhamento que você escreve é uma campanha: um rascunho, em envio, pausada ou concluída. Um rascunho é salvo enquanto você digita.</translation>
    </message>
    <message>
        <source>Writing a follow-up</source>
        <translation>Escrever uma mensagem de acompanhamento</translation>
    </message>
    <message>
        <source>On the left stands what people agreed to. The message must bring that news and no other; the card below says whether it does, and how to mend it.</source>
        <translation>À esquerda está aquilo com que as pessoas concordaram. A mensagem deve trazer essa notícia e nenhuma outra; o cartão abaixo diz se ela faz isso e como corrigir.</translation>
    </message>
    <message>
        <source>{first_name|there} becomes the person&apos;s first name, or “there” where none is known. The phone shows the message as each person gets it, the worst cases first.</source>
        <translation>{first_name|there} vira o primeiro nome da pessoa, ou “there” quando não se conhece nenhum. O telefone mostra a mensagem como cada pessoa a recebe, os piores casos primeiro.</translation>
    </message>
    <message>
        <source>A link button does not open the 24-hour window again; a reply button does.</source>
        <translation>Um botão de link não reabre a janela de 24 horas; um botão de resposta reabre.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Revisão final</translation>
    </message>
    <message>
        <source>The last look: how many people get it, who is left out and why, what time it is where they live, and samples with the worst first.</source>
        <translation>O último olhar: quantas pessoas recebem, quem fica de fora e por quê, que horas são onde elas moram, e amostras com as piores primeiro.</translation>
    </message>
    <message>
        <source>A message that is not relevant does not go out. One that is unclear needs a reason, which is kept. Typing the number of people sends: their tokens are spent for good.</source>
        <translation>Uma mensagem que não é relevante não sai. Uma que não está clara precisa de um motivo, que é guardado. Digitar o número de pessoas envia: os tokens delas são gastos em definitivo.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>One person gets it first. If that goes well, the rest follow at the pace you set. Pause and Stop act within one message.</source>
        <translation>Uma pessoa recebe primeiro. Se der certo, as outras seguem no ritmo que você definiu. Pausar e Parar agem dentro de uma mensagem.</translation>
    </message>
    <message>
        <source>Headsup pauses by itself and says why when Messenger refuses too often. Closing the window asks first and waits for the last answers.</source>
        <translation>O Headsup pausa sozinho e diz por quê quando o Messenger recusa com frequência demais. Fechar a janela pergunta antes e espera as últimas respostas.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Accepted means that Messenger took the message. Failed says why, in words, and whether the token is still good.</source>
        <translation>Aceita significa que o Messenger recebeu a mensagem. Falhou diz por quê, em palavras, e se o token ainda vale.</translation>
    </message>
    <message>
        <source>Uncertain means that the message left and no answer came. Nothing sends it again by itself: look in the conversation, or settle it by hand.</source>
        <translation>Incerto significa que a mensagem saiu e nenhuma resposta chegou. Nada a envia de novo sozinho: olhe na conversa ou resolva manualmente.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Whoever answers, taps a reply button or reacts opens 24 hours in which you may ask the next question. Here you see for whom they are open and how long still.</source>
        <translation>Quem responde, toca em um botão de resposta ou reage abre 24 horas em que você pode fazer a próxima pergunta. Aqui você vê para quem estão abertas e por quanto tempo ainda.</translation>
    </message>
    <message>
        <source>Nobody is asked the same twice within a week, and nobody who opted out. What is asked is checked like a message: no reward for signing up.</source>
        <translation>Ninguém recebe a mesma pergunta duas vezes em uma semana, nem quem cancelou o recebimento. O convite é verificado como uma mensagem: nenhuma recompensa por se inscrever.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages in a time that you choose, per topic: on the screen, as a table, on paper.</source>
        <translation>O que resultou de consentimentos e mensagens no período que você escolher, por tópico: na tela, como tabela, no papel.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Meta takes the feature away from Pages that people block. From 2 % on you are warned, from 3 % on nobody else is written to. Enter the block rate of each week from the Page&apos;s insights.</source>
        <translation>A Meta retira o recurso das Páginas que as pessoas bloqueiam. A partir de 2 % você é avisado, a partir de 3 % não se escreve a mais ninguém. Insira a taxa de bloqueio de cada semana a partir das informações da Página.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes opt-ins, people or results as a file for a spreadsheet. Choose the columns; tokens are left out unless you ask for them.</source>
        <translation>Grava consentimentos, pessoas ou resultados em um arquivo para planilha. Escolha as colunas; os tokens ficam de fora, a menos que você os peça.</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>A sua Página</translation>
    </message>
    <message>
        <source>Connect the Page and test the connection. The access token lies in the keychain of this computer.</source>
        <translation>Conecte a Página e teste a conexão. O token de acesso fica no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The tester is a person of the Page, best yourself, who gets test messages through an open conversation or a token of their own.</source>
        <translation>O testador é uma pessoa da Página, de preferência você, que recebe mensagens de teste por uma conversa aberta ou por um token próprio.</translation>
    </message>
    <message>
        <source>Stop the Page when something goes wrong: every campaign of it pauses until somebody lifts the stop.</source>
        <translation>Pare a Página quando algo der errado: todas as campanhas dela pausam até alguém liberar.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Everything works as soon as you change it and can be undone with Ctrl+Z. Language and time zone wait for the next start.</source>
        <translation>Tudo vale assim que você altera e pode ser desfeito com Ctrl+Z. Idioma e fuso horário esperam o próximo início.</translation>
    </message>
    <message>
        <source>How long texts are kept holds for the whole workspace; what was removed by it stays removed.</source>
        <translation>O tempo de guarda dos textos vale para o espaço de trabalho inteiro; o que foi removido por ele continua removido.</translation>
    </message>
    <message>
        <source>Permission from Meta</source>
        <translation>Permissão da Meta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, topic, campaign and person by a few letters. Tab goes from field to field in the order of reading; F1 explains the screen you are on.</source>
        <translation>Ctrl+K encontra qualquer comando, tópico, campanha e pessoa com poucas letras. Tab vai de campo em campo na ordem de leitura; F1 explica a tela em que você está.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>another file than the one that is imported</source>
        <translation>um arquivo diferente do que é importado</translation>
    </message>
    <message>
        <source>it is a workspace; choose another name</source>
        <translation>é um espaço de trabalho; escolha outro nome</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Page-scoped id of the person</source>
        <translation>ID da pessoa no escopo da Página</translation>
    </message>
    <message>
        <source>Opt-in token</source>
        <translation>Token do consentimento</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Number of the topic</source>
        <translation>Número do tópico</translation>
    </message>
    <message>
        <source>Topic kind</source>
        <translation>Tipo do tópico</translation>
    </message>
    <message>
        <source>Prompt, the exact text agreed to</source>
        <translation>Convite, o texto exato com que a pessoa concordou</translation>
    </message>
    <message>
        <source>Time of the opt-in</source>
        <translation>Momento do consentimento</translation>
    </message>
    <message>
        <source>Time of expiry</source>
        <translation>Momento da expiração</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Already used by another tool (yes or no)</source>
        <translation>Já usado por outra ferramenta (sim ou não)</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>Recebimento cancelado (sim ou não)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Idioma e país</translation>
    </message>
    <message>
        <source>Time zone of the person</source>
        <translation>Fuso horário da pessoa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Field “%1” of the topic</source>
        <translation>Campo “%1” do tópico</translation>
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
        <translation>Eventos desta captura: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in the workspace already.</source>
        <translation>
            <numerusform>%Ln evento já está no espaço de trabalho.</numerusform>
            <numerusform>%Ln eventos já estão no espaço de trabalho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events do not tell which prompt %Ln people saw; the payload stands for it.</source>
        <translation>
            <numerusform>Os eventos não dizem qual convite %Ln pessoa viu; o payload fica no lugar dele.</numerusform>
            <numerusform>Os eventos não dizem qual convite %Ln pessoas viram; o payload fica no lugar dele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>came with an import</source>
        <translation>veio com uma importação</translation>
    </message>
    <message>
        <source>taken into a campaign</source>
        <translation>incluído em uma campanha</translation>
    </message>
    <message>
        <source>its turn came</source>
        <translation>chegou a sua vez</translation>
    </message>
    <message>
        <source>the answer came</source>
        <translation>a resposta chegou</translation>
    </message>
    <message>
        <source>Headsup had ended while the answer was awaited</source>
        <translation>o Headsup tinha sido encerrado enquanto a resposta era aguardada</translation>
    </message>
    <message>
        <source>the year was over</source>
        <translation>o ano terminou</translation>
    </message>
    <message>
        <source>the campaign was cancelled</source>
        <translation>a campanha foi cancelada</translation>
    </message>
    <message>
        <source>put in line again</source>
        <translation>colocado na fila novamente</translation>
    </message>
    <message>
        <source>the use journal remembers what another copy or workspace did</source>
        <translation>o diário de uso registra o que outra cópia ou outro espaço de trabalho fez</translation>
    </message>
    <message>
        <source>the person had opted out</source>
        <translation>a pessoa havia cancelado o recebimento</translation>
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
        <translation>“%1” não é um link que abre. Links começam com https://</translation>
    </message>
    <message>
        <source>“%1” breaks off: a link has no blanks, and an address behind https://</source>
        <translation>“%1” está cortado: um link não tem espaços e tem um endereço depois de https://</translation>
    </message>
    <message>
        <source>“%1” leads nowhere: its address has no ending such as .com</source>
        <translation>“%1” não leva a lugar nenhum: falta ao endereço um final como .com</translation>
    </message>
    <message>
        <source>“%1” begins with http://. Browsers warn of that; use https://</source>
        <translation>“%1” começa com http://. Os navegadores alertam sobre isso; use https://</translation>
    </message>
</context>
<context>
    <name>MessageFile</name>
    <message>
        <source>a button has a type other than postback or web_url</source>
        <translation>um botão tem um tipo diferente de postback ou web_url</translation>
    </message>
    <message>
        <source>the key “text” is missing</source>
        <translation>falta a chave “text”</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>it is larger than any message</source>
        <translation>é maior do que qualquer mensagem</translation>
    </message>
    <message>
        <source>a parameter is no line of text</source>
        <translation>um parâmetro não é uma linha de texto</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The certificate of “%1” is out of date. Check the clock of this computer; if it is right, something in between reads along.</source>
        <translation>O certificado de “%1” está fora da validade. Verifique o relógio deste computador; se estiver certo, algo no caminho está lendo a conexão.</translation>
    </message>
    <message>
        <source>The certificate that came belongs to another name than “%1”. Something in between answers in its place; do not go on here.</source>
        <translation>O certificado recebido pertence a um nome diferente de “%1”. Algo no caminho responde no lugar dele; não continue aqui.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was called back. Do not go on in this network.</source>
        <translation>O certificado de “%1” foi revogado. Não continue nesta rede.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of “%1”. A program that looks into connections, or this network, is in between.</source>
        <translation>Este computador não confia no certificado de “%1”. Há no caminho um programa que inspeciona conexões, ou esta própria rede.</translation>
    </message>
    <message>
        <source>No secure connection to “%1” could be made. The network may want a sign-in first: open a web page to see.</source>
        <translation>Não foi possível estabelecer uma conexão segura com “%1”. Talvez a rede exija login primeiro: abra uma página web para verificar.</translation>
    </message>
    <message>
        <source>The name “%1” was not found. There is no internet connection, or the Graph address is wrong.</source>
        <translation>O nome “%1” não foi encontrado. Não há conexão com a internet, ou o endereço do Graph está errado.</translation>
    </message>
    <message>
        <source>“%1” refused the connection. The Graph address or its port is wrong, or a firewall is in between.</source>
        <translation>“%1” recusou a conexão. O endereço do Graph ou a sua porta está errado, ou há um firewall no caminho.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password before “%1”. Put them into the system&apos;s proxy settings.</source>
        <translation>O proxy desta rede exige um nome e uma senha antes de “%1”. Informe-os nas configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” does not answer. Check the system&apos;s proxy settings.</source>
        <translation>O proxy no caminho para “%1” não responde. Verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>“%1” could not be reached. Check the internet connection and the system&apos;s proxy settings.</source>
        <translation>Não foi possível alcançar “%1”. Verifique a conexão com a internet e as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The connection to “%1” ended before the answer was complete.</source>
        <translation>A conexão com “%1” terminou antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>a redirect, HTTP %1</source>
        <translation>um redirecionamento, HTTP %1</translation>
    </message>
    <message>
        <source>a redirect to “%1”, HTTP %2</source>
        <translation>um redirecionamento para “%1”, HTTP %2</translation>
    </message>
    <message>
        <source>a web page, HTTP %1</source>
        <translation>uma página web, HTTP %1</translation>
    </message>
    <message>
        <source>What came was %1.</source>
        <translation>Foi recebido: %1.</translation>
    </message>
    <message>
        <source>Messenger&apos;s words: “%1”</source>
        <translation>Palavras do Messenger: “%1”</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Put them into the system&apos;s proxy settings.</source>
        <translation>O proxy desta rede exige um nome e uma senha. Informe-os nas configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own (HTTP %1). Try again in a few minutes.</source>
        <translation>O servidor informa uma falha própria (HTTP %1). Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose v%2.0 or newer for the Page.</source>
        <translation>A versão %1 do Graph foi encerrada, por isso o Messenger pode responder de forma diferente do esperado. Escolha v%2.0 ou mais recente para a Página.</translation>
    </message>
    <message>
        <source>The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.</source>
        <translation>A versão %1 do Graph termina em %2. Escolha v%3.0 ou mais recente para a Página antes desse dia.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%1: nobody knows yet whether %Ln messages arrived.</source>
        <comment>campaign</comment>
        <translation>
            <numerusform>%1: ainda não se sabe se %Ln mensagem chegou.</numerusform>
            <numerusform>%1: ainda não se sabe se %Ln mensagens chegaram.</numerusform>
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
        <translation>%1 está em envio: %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Acompanhar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unused opt-ins expire within 30 days.</source>
        <comment>topic</comment>
        <translation>
            <numerusform>%1: %Ln consentimento não usado expira dentro de 30 dias.</numerusform>
            <numerusform>%1: %Ln consentimentos não usados expiram dentro de 30 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Escrever mensagem de acompanhamento</translation>
    </message>
    <message>
        <source>%1 is a draft; nobody has got it yet.</source>
        <comment>campaign</comment>
        <translation>%1 é um rascunho; ninguém a recebeu ainda.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
</context>
<context>
    <name>OptInState</name>
    <message>
        <source>Unused</source>
        <translation>Não usado</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Inutilizável</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Used outside of this copy</source>
        <translation>Usado fora desta cópia</translation>
    </message>
</context>
<context>
    <name>PageStop</name>
    <message>
        <source>Facebook enforced a policy</source>
        <translation>O Facebook aplicou uma política</translation>
    </message>
    <message>
        <source>a person stopped it</source>
        <translation>uma pessoa parou o envio</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy: %1</source>
        <translation>Parado porque o Facebook aplicou uma política: %1</translation>
    </message>
    <message>
        <source>Stopped because Facebook enforced a policy.</source>
        <translation>Parado porque o Facebook aplicou uma política.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Parado: %1</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Parado por uma pessoa.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>Parado por %1: %2</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Parado por %1.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>One-time notification</source>
        <translation>Notificação de uso único</translation>
    </message>
    <message>
        <source>One message for each opt-in. Works wherever Meta has granted the Page the feature.</source>
        <translation>Uma mensagem por consentimento. Funciona onde a Meta concedeu o recurso à Página.</translation>
    </message>
    <message>
        <source>Recurring notifications</source>
        <translation>Notificações recorrentes</translation>
    </message>
    <message>
        <source>Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they work in Australia, the European Union, Japan, South Korea and the United Kingdom only.</source>
        <translation>Muitas mensagens, com pelo menos 48 horas entre elas, até a pessoa interromper. Desde fevereiro de 2026 funcionam apenas na Austrália, na União Europeia, no Japão, na Coreia do Sul e no Reino Unido.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Conversa aberta</translation>
    </message>
    <message>
        <source>Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute longer.</source>
        <translation>Funciona em toda parte, por 24 horas depois que a pessoa escreveu, tocou ou reagiu, e nem um minuto a mais.</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Modelo de utilidade</translation>
    </message>
    <message>
        <source>A template that Meta has approved, about something the person ordered or booked; nothing promotional. Needs the permission page_utility_messaging, and works where Meta offers utility messages.</source>
        <translation>Um modelo aprovado pela Meta sobre algo que a pessoa pediu ou reservou; nada promocional. Precisa da permissão page_utility_messaging e funciona onde a Meta oferece mensagens de utilidade.</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Check: %1.</source>
        <comment>verdict</comment>
        <translation>Verificação: %1.</translation>
    </message>
    <message>
        <source>Check: %1. Sent because: %2</source>
        <comment>verdict; reason that a person wrote</comment>
        <translation>Verificação: %1. Enviada porque: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviada</translation>
    </message>
    <message>
        <source>Campaign “%1” · %2</source>
        <comment>name, time</comment>
        <translation>Campanha “%1” · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a prompt</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Agreed on %1. Topic: %2. Good until %3.</source>
        <comment>time, topic, time</comment>
        <translation>Concordou em %1. Tópico: %2. Vale até %3.</translation>
    </message>
    <message>
        <source>From %1, import %2 of %3.</source>
        <comment>file, number, time</comment>
        <translation>De %1, importação %2 de %3.</translation>
    </message>
    <message>
        <source>What the Page was told</source>
        <translation>O que foi comunicado à Página</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, kind of event</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier ones.</source>
        <translation>
            <numerusform>… e %Ln anterior.</numerusform>
            <numerusform>… e %Ln anteriores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPeople</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguém sem nome</translation>
    </message>
    <message>
        <source>%1 (no first name)</source>
        <translation>%1 (sem primeiro nome)</translation>
    </message>
    <message>
        <source>%1 (longest name)</source>
        <translation>%1 (nome mais longo)</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Messenger accepted the message.</source>
        <translation>O Messenger aceitou a mensagem.</translation>
    </message>
    <message>
        <source>Facebook wants the person behind the access token to sign in first.</source>
        <translation>O Facebook quer que a pessoa responsável pelo token de acesso faça login primeiro.</translation>
    </message>
    <message>
        <source>Let that person sign in at facebook.com and follow the steps shown there, then resume. No opt-in was used.</source>
        <translation>Peça a essa pessoa que faça login em facebook.com e siga os passos indicados lá; depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>The Facebook account behind the access token is not confirmed.</source>
        <translation>A conta do Facebook responsável pelo token de acesso não está confirmada.</translation>
    </message>
    <message>
        <source>Confirm that account at facebook.com, then resume. No opt-in was used.</source>
        <translation>Confirme essa conta em facebook.com e depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>The Facebook app is not live or not reviewed, so it may write only to people with a role in it.</source>
        <translation>O aplicativo do Facebook não está ativo ou não passou pela análise, por isso só pode escrever a pessoas que têm uma função nele.</translation>
    </message>
    <message>
        <source>Complete the app review for pages_messaging and switch the app to live, then resume.</source>
        <translation>Conclua a análise do aplicativo para pages_messaging e ative o modo ao vivo do aplicativo; depois retome.</translation>
    </message>
    <message>
        <source>The app was removed from the Facebook account, so its access token is no longer valid.</source>
        <translation>O aplicativo foi removido da conta do Facebook, por isso o seu token de acesso não é mais válido.</translation>
    </message>
    <message>
        <source>Connect the app with the Page again, store the new access token in the Page setup, then resume.</source>
        <translation>Conecte novamente o aplicativo à Página, guarde o novo token de acesso na configuração da Página e depois retome.</translation>
    </message>
    <message>
        <source>Messenger cannot use the attachment of this message.</source>
        <translation>O Messenger não consegue usar o anexo desta mensagem.</translation>
    </message>
    <message>
        <source>Mend or remove the attachment, send it to a tester, then send the rest. No opt-in was used.</source>
        <translation>Corrija ou remova o anexo, envie a mensagem a um testador e depois envie as demais. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>Messenger found something in the request that it does not accept.</source>
        <translation>O Messenger encontrou na solicitação algo que não aceita.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, then try again. The opt-in is kept.</source>
        <translation>Leia ao lado as palavras do próprio Messenger, corrija a mensagem e tente novamente. O consentimento é mantido.</translation>
    </message>
    <message>
        <source>This person cannot receive messages from the Page at the moment.</source>
        <translation>No momento, esta pessoa não pode receber mensagens da Página.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again on another day.</source>
        <translation>O consentimento é mantido. Tente novamente em outro dia.</translation>
    </message>
    <message>
        <source>The connection ended after the message had left, and no answer came. It may have arrived.</source>
        <translation>A conexão terminou depois que a mensagem saiu, e nenhuma resposta veio. Ela pode ter chegado.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent, not sent, or ask once more.</source>
        <translation>Procure na conversa com esta pessoa e resolva: enviada, não enviada ou tentar mais uma vez.</translation>
    </message>
    <message>
        <source>The Page has not accepted the Page Contact Terms.</source>
        <translation>A Página não aceitou os Termos de Contato da Página.</translation>
    </message>
    <message>
        <source>Let an administrator accept them in the Page&apos;s settings, then resume. No opt-in was used.</source>
        <translation>Peça a um administrador que os aceite nas configurações da Página e depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>Messenger does not accept the form of this message, whoever gets it.</source>
        <translation>O Messenger não aceita o formato desta mensagem, qualquer que seja o destinatário.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words beside this, mend the message, send it to a tester, then send the rest.</source>
        <translation>Leia ao lado as palavras do próprio Messenger, corrija a mensagem, envie-a a um testador e depois envie as demais.</translation>
    </message>
    <message>
        <source>This person got something of this kind too recently.</source>
        <translation>Esta pessoa recebeu algo deste tipo há pouco tempo.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again in two days.</source>
        <translation>O consentimento é mantido. Tente novamente em dois dias.</translation>
    </message>
    <message>
        <source>Messenger takes this for a message that was sent just before.</source>
        <translation>O Messenger considera esta mensagem igual a uma enviada pouco antes.</translation>
    </message>
    <message>
        <source>Change the text, then try again. The opt-in is kept.</source>
        <translation>Altere o texto e tente novamente. O consentimento é mantido.</translation>
    </message>
    <message>
        <source>Headsup ended before the answer came. It is not known whether the message arrived, and it is not sent again by itself.</source>
        <translation>O Headsup foi encerrado antes de a resposta chegar. Não se sabe se a mensagem chegou, e ela não é reenviada automaticamente.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as not sent. The opt-in can be used again.</source>
        <translation>Alguém verificou e definiu esta mensagem como não enviada. O consentimento pode ser usado novamente.</translation>
    </message>
    <message>
        <source>Retry the failed ones of this campaign, or keep the opt-in for another message.</source>
        <translation>Tente novamente as que falharam nesta campanha ou guarde o consentimento para outra mensagem.</translation>
    </message>
    <message>
        <source>Somebody looked and settled this message as sent. The opt-in is used.</source>
        <translation>Alguém verificou e definiu esta mensagem como enviada. O consentimento está usado.</translation>
    </message>
    <message>
        <source>The access token lacks the permission pages_messaging.</source>
        <translation>O token de acesso não tem a permissão pages_messaging.</translation>
    </message>
    <message>
        <source>Make an access token with this permission, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Crie um token de acesso com essa permissão, guarde-o na configuração da Página e depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>Messenger could not be reached. Nothing was sent, and the opt-in is kept.</source>
        <translation>Não foi possível alcançar o Messenger. Nada foi enviado, e o consentimento é mantido.</translation>
    </message>
    <message>
        <source>Check the connection, then resume.</source>
        <translation>Verifique a conexão e depois retome.</translation>
    </message>
    <message>
        <source>The message left, and no complete answer came in time. It may have arrived.</source>
        <translation>A mensagem saiu, e nenhuma resposta completa veio a tempo. Ela pode ter chegado.</translation>
    </message>
    <message>
        <source>The Page or the app lacks a permission for this message.</source>
        <translation>A Página ou o aplicativo não tem uma permissão necessária para esta mensagem.</translation>
    </message>
    <message>
        <source>Check the app&apos;s permissions, and that One-Time Notification is granted in the Page&apos;s settings under Advanced Messaging. Then resume.</source>
        <translation>Verifique as permissões do aplicativo e se a Notificação Única (One-Time Notification) está concedida nas configurações da Página, em Mensagens avançadas. Depois retome.</translation>
    </message>
    <message>
        <source>Messenger knows no such person for this Page. The account is gone, or the id belongs to another Page.</source>
        <translation>O Messenger não conhece essa pessoa para esta Página. A conta não existe mais, ou o ID pertence a outra Página.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. If many people of a list are refused like this, check that the list is of this Page.</source>
        <translation>Nada pode ser enviado com este consentimento. Se muitas pessoas de uma lista forem recusadas assim, verifique se a lista é desta Página.</translation>
    </message>
    <message>
        <source>The message left, and what came back was not an answer of Messenger. It may have arrived.</source>
        <translation>A mensagem saiu, e o que voltou não era uma resposta do Messenger. Ela pode ter chegado.</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network asks to sign in. Then look in the conversation with this person and settle it.</source>
        <translation>Abra uma página web para ver se a rede exige login. Depois procure na conversa com esta pessoa e resolva.</translation>
    </message>
    <message>
        <source>Messenger does not find what the request names, or may not show it.</source>
        <translation>O Messenger não encontra o que a solicitação indica, ou não pode mostrá-lo.</translation>
    </message>
    <message>
        <source>Check the Page id and the access token in the Page setup, then try again. The opt-in is kept.</source>
        <translation>Verifique o ID da Página e o token de acesso na configuração da Página e tente novamente. O consentimento é mantido.</translation>
    </message>
    <message>
        <source>Messenger did not honour the opt-in and says that the time for writing to this person is over.</source>
        <translation>O Messenger não reconheceu o consentimento e informa que o prazo para escrever a esta pessoa terminou.</translation>
    </message>
    <message>
        <source>Check that One-Time Notification is still granted to the Page, then try again. If others get the message, this opt-in was probably used or withdrawn; Messenger does not say which.</source>
        <translation>Verifique se a Notificação Única (One-Time Notification) continua concedida à Página e tente novamente. Se outras pessoas recebem a mensagem, este consentimento provavelmente foi usado ou retirado; o Messenger não diz qual dos dois.</translation>
    </message>
    <message>
        <source>Facebook restricts this Page from sending for a while.</source>
        <translation>O Facebook impede esta Página de enviar por algum tempo.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox and wait until the restriction ends, then resume. No opt-in was used.</source>
        <translation>Leia o aviso na caixa de suporte da Página e espere até que a restrição termine; depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>The access token of the Page has expired.</source>
        <translation>O token de acesso da Página expirou.</translation>
    </message>
    <message>
        <source>Make a new one, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Crie um novo, guarde-o na configuração da Página e depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>The access token of the Page is no longer valid.</source>
        <translation>O token de acesso da Página não é mais válido.</translation>
    </message>
    <message>
        <source>There is no usable access token for this Page. Nothing was sent.</source>
        <translation>Não há um token de acesso utilizável para esta Página. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Store the access token in the Page setup, then resume.</source>
        <translation>Guarde o token de acesso na configuração da Página e depois retome.</translation>
    </message>
    <message>
        <source>The password of the Facebook account was changed, so its access token is no longer valid.</source>
        <translation>A senha da conta do Facebook foi alterada, por isso o seu token de acesso não é mais válido.</translation>
    </message>
    <message>
        <source>Make a new access token, store it in the Page setup, then resume. No opt-in was used.</source>
        <translation>Crie um novo token de acesso, guarde-o na configuração da Página e depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>This person is not available: the Page is blocked, the account is inactive, or messages are switched off.</source>
        <translation>Esta pessoa não está disponível: a Página está bloqueada, a conta está inativa ou as mensagens estão desativadas.</translation>
    </message>
    <message>
        <source>Leave it, or try once more after some days: asking again at once does harm to the Page. Messenger does not say whether the opt-in is used up, so it counts as unused.</source>
        <translation>Deixe como está ou tente mais uma vez após alguns dias: pedir de novo imediatamente prejudica a Página. O Messenger não diz se o consentimento está esgotado, por isso ele conta como não usado.</translation>
    </message>
    <message>
        <source>Facebook blocked this action because of its policies.</source>
        <translation>O Facebook bloqueou esta ação por causa das suas políticas.</translation>
    </message>
    <message>
        <source>Stop sending, read the notice in the Page&apos;s support inbox and answer it there. No opt-in was used.</source>
        <translation>Pare o envio, leia o aviso na caixa de suporte da Página e responda por lá. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>Asked once more, Messenger refused the token: the first message most likely arrived and used it.</source>
        <translation>Ao ser consultado mais uma vez, o Messenger recusou o token: muito provavelmente a primeira mensagem chegou e o usou.</translation>
    </message>
    <message>
        <source>Messenger asks to slow down.</source>
        <translation>O Messenger pede para diminuir o ritmo.</translation>
    </message>
    <message>
        <source>Sending goes on by itself after the wait. No opt-in was used.</source>
        <translation>O envio continua automaticamente após a espera. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>The use journal remembers that Messenger accepted this message.</source>
        <translation>O diário de uso registra que o Messenger aceitou esta mensagem.</translation>
    </message>
    <message>
        <source>Messenger reports a fault in its own answer. The message probably went out.</source>
        <translation>O Messenger informa uma falha na própria resposta. A mensagem provavelmente saiu.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it: sent or not sent.</source>
        <translation>Procure na conversa com esta pessoa e resolva: enviada ou não enviada.</translation>
    </message>
    <message>
        <source>The Page may not ask for opt-ins at present.</source>
        <translation>No momento, a Página não pode pedir consentimentos.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. The opt-ins you have are kept.</source>
        <translation>Leia o aviso na caixa de suporte da Página. Os consentimentos que você tem são mantidos.</translation>
    </message>
    <message>
        <source>Sending is switched off for this Page after a violation of Facebook&apos;s policies.</source>
        <translation>O envio está desativado para esta Página após uma violação das políticas do Facebook.</translation>
    </message>
    <message>
        <source>Read the notice in the Page&apos;s support inbox. Resume when the block ends, after hours or days. No opt-in was used.</source>
        <translation>Leia o aviso na caixa de suporte da Página. Retome quando o bloqueio terminar, após horas ou dias. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>Messenger&apos;s server reported a fault after it had the message. It may have arrived.</source>
        <translation>O servidor do Messenger informou uma falha depois de receber a mensagem. Ela pode ter chegado.</translation>
    </message>
    <message>
        <source>Messenger reports a temporary fault and does not say whether the message went out.</source>
        <translation>O Messenger informa uma falha temporária e não diz se a mensagem saiu.</translation>
    </message>
    <message>
        <source>Another app or an automation of the Page holds the conversation with this person.</source>
        <translation>Outro aplicativo ou uma automação da Página está com a conversa com esta pessoa.</translation>
    </message>
    <message>
        <source>The opt-in is kept. Try again when the other app has let go of the conversation.</source>
        <translation>O consentimento é mantido. Tente novamente quando o outro aplicativo tiver liberado a conversa.</translation>
    </message>
    <message>
        <source>Messenger refused this opt-in for good: it was used, has expired, or is not valid.</source>
        <translation>O Messenger recusou este consentimento em definitivo: ele foi usado, expirou ou não é válido.</translation>
    </message>
    <message>
        <source>Nothing can be sent with this opt-in. Ask the person again when they next write to you.</source>
        <translation>Nada pode ser enviado com este consentimento. Peça novamente quando a pessoa escrever a você na próxima vez.</translation>
    </message>
    <message>
        <source>This person was asked for the same opt-in before.</source>
        <translation>Este mesmo consentimento já foi pedido a esta pessoa.</translation>
    </message>
    <message>
        <source>Do not ask again. The opt-in that was given is kept.</source>
        <translation>Não peça novamente. O consentimento que foi dado é mantido.</translation>
    </message>
    <message>
        <source>This person stopped the notifications of this topic.</source>
        <translation>Esta pessoa interrompeu as notificações deste tópico.</translation>
    </message>
    <message>
        <source>Respect it: nothing can be sent with this opt-in.</source>
        <translation>Respeite essa decisão: nada pode ser enviado com este consentimento.</translation>
    </message>
    <message>
        <source>Messenger reports a fault without a cause. It does not say whether the message went out.</source>
        <translation>O Messenger informa uma falha sem causa. Ele não diz se a mensagem saiu.</translation>
    </message>
    <message>
        <source>Look in the conversation with this person and settle it. If everybody gets this answer, check the app&apos;s permissions.</source>
        <translation>Procure na conversa com esta pessoa e resolva. Se todas as pessoas receberem essa resposta, verifique as permissões do aplicativo.</translation>
    </message>
    <message>
        <source>Messenger answered with a code that Headsup does not know. The message probably did not go out.</source>
        <translation>O Messenger respondeu com um código que o Headsup não conhece. A mensagem provavelmente não saiu.</translation>
    </message>
    <message>
        <source>Read Messenger&apos;s own words, look in the conversation with this person and settle it: sent, not sent, or ask once more. Until then the opt-in is kept out of other campaigns.</source>
        <translation>Leia as palavras do próprio Messenger, procure na conversa com esta pessoa e resolva: enviada, não enviada ou tentar mais uma vez. Até lá, o consentimento fica fora de outras campanhas.</translation>
    </message>
    <message>
        <source>Facebook warns that people are bothered by this Page&apos;s messages.</source>
        <translation>O Facebook avisa que as mensagens desta Página incomodam as pessoas.</translation>
    </message>
    <message>
        <source>Stop this campaign and look at its audience and message. Going on may cost the Page its right to send. No opt-in was used.</source>
        <translation>Pare esta campanha e reveja o público e a mensagem. Se continuar, a Página pode perder o direito de enviar. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>The Graph API does not know the address of the request, probably because of its version.</source>
        <translation>A Graph API não conhece o endereço da solicitação, provavelmente por causa da sua versão.</translation>
    </message>
    <message>
        <source>Check the Graph version and address in the Page setup, then resume. No opt-in was used.</source>
        <translation>Verifique a versão e o endereço do Graph na configuração da Página e depois retome. Nenhum consentimento foi usado.</translation>
    </message>
    <message>
        <source>%1 Messenger&apos;s words: “%2” (code %3).</source>
        <extracomment>%1: what it means, %2: Messenger&apos;s own words, %3: its code</extracomment>
        <translation>%1 Palavras do Messenger: “%2” (código %3).</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>Field too long</source>
        <translation>Campo longo demais</translation>
    </message>
    <message>
        <source>A field of this row is longer than 64 KB. Perhaps a quotation mark is missing or one too many.</source>
        <translation>Um campo desta linha tem mais de 64 KB. Talvez falte uma aspa ou haja uma a mais.</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Colunas demais</translation>
    </message>
    <message>
        <source>This row has more than 2,000 columns. Check the separator.</source>
        <translation>Esta linha tem mais de 2.000 colunas. Verifique o separador.</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Aspas não fechadas</translation>
    </message>
    <message>
        <source>A field begins with a quotation mark that is never closed. Close it, or write it twice if it is text.</source>
        <translation>Um campo começa com uma aspa que nunca é fechada. Feche-a ou escreva-a duas vezes, se fizer parte do texto.</translation>
    </message>
    <message>
        <source>Quotation mark inside a quoted field</source>
        <translation>Aspas dentro de um campo entre aspas</translation>
    </message>
    <message>
        <source>Text follows directly after a closing quotation mark. Inside a quoted field, write the mark twice.</source>
        <translation>Há texto logo depois de uma aspa de fechamento. Dentro de um campo entre aspas, escreva a aspa duas vezes.</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>Caracteres de controle</translation>
    </message>
    <message>
        <source>The row holds control characters that no text has, so it may be damaged. Export it again.</source>
        <translation>A linha contém caracteres de controle que nenhum texto tem, por isso pode estar danificada. Exporte-a novamente.</translation>
    </message>
    <message>
        <source>Does not fit the encoding</source>
        <translation>Não corresponde à codificação</translation>
    </message>
    <message>
        <source>The row is not valid in the encoding %1. Choose another encoding for the file.</source>
        <translation>A linha não é válida na codificação %1. Escolha outra codificação para o arquivo.</translation>
    </message>
    <message>
        <source>Wrong number of columns</source>
        <translation>Número de colunas errado</translation>
    </message>
    <message>
        <source>The row has %1 columns where the first row has %2. Perhaps a separator or a line break stands in a field without quotation marks.</source>
        <translation>A linha tem %1 colunas, enquanto a primeira linha tem %2. Talvez haja um separador ou uma quebra de linha em um campo sem aspas.</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Sem pessoa</translation>
    </message>
    <message>
        <source>The id of the person is missing.</source>
        <translation>Falta o ID da pessoa.</translation>
    </message>
    <message>
        <source>Id ruined by a spreadsheet</source>
        <translation>ID corrompido por uma planilha</translation>
    </message>
    <message>
        <source>A spreadsheet turned the id into the number “%1” and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Uma planilha transformou o ID no número “%1” e descartou os últimos dígitos; não é possível recuperá-los. Exporte a lista novamente e mantenha a coluna como texto.</translation>
    </message>
    <message>
        <source>Id ends in zeros like the whole column</source>
        <translation>ID termina em zeros, como a coluna inteira</translation>
    </message>
    <message>
        <source>The id “%1” ends in zero, as nearly all ids of this column do: a spreadsheet kept 15 digits and filled up the rest. Export the list again and keep the column as text.</source>
        <translation>O ID “%1” termina em zero, como quase todos os IDs desta coluna: uma planilha manteve 15 dígitos e completou o restante. Exporte a lista novamente e mantenha a coluna como texto.</translation>
    </message>
    <message>
        <source>Not an id of a person</source>
        <translation>Não é um ID de pessoa</translation>
    </message>
    <message>
        <source>“%1” is not a Page-scoped id, which is a row of about 16 digits. Check that the right column is used.</source>
        <translation>“%1” não é um ID no escopo da Página, que é uma sequência de cerca de 16 dígitos. Verifique se a coluna certa é usada.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sem token</translation>
    </message>
    <message>
        <source>The token is missing. Without it nothing can be sent for this opt-in.</source>
        <translation>Falta o token. Sem ele, nada pode ser enviado para este consentimento.</translation>
    </message>
    <message>
        <source>Token ruined by a spreadsheet</source>
        <translation>Token corrompido por uma planilha</translation>
    </message>
    <message>
        <source>A spreadsheet turned the token into a number and dropped its last digits; they cannot be brought back. Export the list again and keep the column as text.</source>
        <translation>Uma planilha transformou o token em um número e descartou os últimos dígitos; não é possível recuperá-los. Exporte a lista novamente e mantenha a coluna como texto.</translation>
    </message>
    <message>
        <source>Token cut off</source>
        <translation>Token cortado</translation>
    </message>
    <message>
        <source>The token was cut off. Export the list again with the whole token.</source>
        <translation>O token foi cortado. Exporte a lista novamente com o token completo.</translation>
    </message>
    <message>
        <source>Not a token</source>
        <translation>Não é um token</translation>
    </message>
    <message>
        <source>The token holds blanks or characters that no token has. Check that the right column is used.</source>
        <translation>O token contém espaços ou caracteres que nenhum token tem. Verifique se a coluna certa é usada.</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sem tópico</translation>
    </message>
    <message>
        <source>The topic is missing. Fill it in, or give one topic for all rows that have none.</source>
        <translation>Falta o tópico. Preencha-o ou informe um tópico para todas as linhas que não têm nenhum.</translation>
    </message>
    <message>
        <source>Unknown topic kind</source>
        <translation>Tipo de tópico desconhecido</translation>
    </message>
    <message>
        <source>There is no topic kind “%1”. Use one such as back_in_stock, or leave it empty.</source>
        <translation>Não existe o tipo de tópico “%1”. Use um como back_in_stock ou deixe vazio.</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sem convite</translation>
    </message>
    <message>
        <source>The prompt is missing, so nobody can tell what the person agreed to. Fill in the exact text.</source>
        <translation>Falta o convite, por isso ninguém pode saber com o que a pessoa concordou. Preencha o texto exato.</translation>
    </message>
    <message>
        <source>Prompt too long</source>
        <translation>Convite longo demais</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Messenger allows 65, so it cannot be the text that was shown. Check that the right column is used.</source>
        <translation>O convite tem %1 caracteres; o Messenger permite 65, por isso não pode ser o texto que foi exibido. Verifique se a coluna certa é usada.</translation>
    </message>
    <message>
        <source>No time of the opt-in</source>
        <translation>Sem momento do consentimento</translation>
    </message>
    <message>
        <source>The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.</source>
        <translation>Falta o momento do consentimento. Um consentimento vale por um ano, por isso é preciso conhecer o seu início.</translation>
    </message>
    <message>
        <source>Time not understood</source>
        <translation>Momento não compreendido</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. Write it like 2026-03-12 08:15:00.</source>
        <translation>“%1” não é compreendido como “%2”. Escreva como 2026-03-12 08:15:00.</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>Dia ou mês primeiro</translation>
    </message>
    <message>
        <source>In “%1” the day and the month can be either way round. Say which comes first, or write it like 2026-03-12.</source>
        <translation>Em “%1”, o dia e o mês podem estar em qualquer ordem. Indique qual vem primeiro ou escreva como 2026-03-12.</translation>
    </message>
    <message>
        <source>Opt-in in the future</source>
        <translation>Consentimento no futuro</translation>
    </message>
    <message>
        <source>The opt-in time “%1” has not come yet. Check the time zone of the file and the clock of this computer.</source>
        <translation>O momento do consentimento “%1” ainda não chegou. Verifique o fuso horário do arquivo e o relógio deste computador.</translation>
    </message>
    <message>
        <source>State not understood</source>
        <translation>Estado não compreendido</translation>
    </message>
    <message>
        <source>“%1” is not understood as “%2”. The row was left out, since a used token must not look unused.</source>
        <translation>“%1” não é compreendido como “%2”. A linha foi deixada de fora, pois um token usado não pode parecer não usado.</translation>
    </message>
    <message>
        <source>Value too long</source>
        <translation>Valor longo demais</translation>
    </message>
    <message>
        <source>The value for “%1” has more than %2 characters. Check that the right column is used.</source>
        <translation>O valor de “%1” tem mais de %2 caracteres. Verifique se a coluna certa é usada.</translation>
    </message>
    <message>
        <source>Person was erased</source>
        <translation>A pessoa foi apagada</translation>
    </message>
    <message>
        <source>This person was erased from the workspace and is not taken in again.</source>
        <translation>Esta pessoa foi apagada do espaço de trabalho e não é incluída novamente.</translation>
    </message>
    <message>
        <source>Token of another person</source>
        <translation>Token de outra pessoa</translation>
    </message>
    <message>
        <source>This token is in the workspace already, but as another person&apos;s or another Page&apos;s. One of the two is wrong; what was there stays.</source>
        <translation>Este token já está no espaço de trabalho, mas como sendo de outra pessoa ou de outra Página. Uma das duas informações está errada; o que já estava lá permanece.</translation>
    </message>
    <message>
        <source>Person not known</source>
        <translation>Pessoa não conhecida</translation>
    </message>
    <message>
        <source>The list has no Page-scoped ids, and its e-mail address or phone number fits nobody in the workspace, or several people.</source>
        <translation>A lista não tem IDs no escopo da Página, e o endereço de e-mail ou o número de telefone não corresponde a ninguém no espaço de trabalho, ou corresponde a várias pessoas.</translation>
    </message>
</context>
<context>
    <name>Relevance</name>
    <message>
        <source>People asked about “%1”. The message does not name it.</source>
        <translation>As pessoas perguntaram sobre “%1”. A mensagem não menciona isso.</translation>
    </message>
    <message>
        <source>Name “%1” in the first sentence.</source>
        <translation>Mencione “%1” na primeira frase.</translation>
    </message>
    <message>
        <source>The message leaves out a part of what people asked about: “%1”.</source>
        <translation>A mensagem deixa de fora uma parte do que as pessoas perguntaram: “%1”.</translation>
    </message>
    <message>
        <source>Name it as the prompt does.</source>
        <translation>Use o mesmo nome que o convite.</translation>
    </message>
    <message>
        <source>The prompt does not say what people asked about, so nothing can be compared.</source>
        <translation>O convite não diz sobre o que as pessoas perguntaram, por isso nada pode ser comparado.</translation>
    </message>
    <message>
        <source>Enter the item in the topic, for example the product&apos;s name.</source>
        <translation>Informe o item no tópico, por exemplo o nome do produto.</translation>
    </message>
    <message>
        <source>The message seems to be about another thing: “%1” is missing.</source>
        <translation>A mensagem parece tratar de outra coisa: falta “%1”.</translation>
    </message>
    <message>
        <source>Send this to the people who asked for it, and write here about what the prompt names.</source>
        <translation>Envie isto às pessoas que o pediram e escreva aqui sobre o que o convite menciona.</translation>
    </message>
    <message>
        <source>People asked for “%1”; the message says “%2”.</source>
        <translation>As pessoas pediram “%1”; a mensagem diz “%2”.</translation>
    </message>
    <message>
        <source>Wait until “%1” is the news, or send this to those who asked for “%2”.</source>
        <translation>Espere até que “%1” seja a novidade ou envie isto a quem pediu “%2”.</translation>
    </message>
    <message>
        <source>People asked to hear that %1. “%2” is other news.</source>
        <translation>As pessoas pediram para saber que %1. “%2” é outra novidade.</translation>
    </message>
    <message>
        <source>Say that %1, or keep the message for a topic of its own.</source>
        <translation>Diga que %1 ou guarde a mensagem para um tópico próprio.</translation>
    </message>
    <message>
        <source>The message does not say that %1.</source>
        <translation>A mensagem não diz que %1.</translation>
    </message>
    <message>
        <source>Say in plain words that %1.</source>
        <translation>Diga com palavras claras que %1.</translation>
    </message>
    <message>
        <source>The message may be about something other than “%1”.</source>
        <translation>A mensagem pode tratar de algo diferente de “%1”.</translation>
    </message>
    <message>
        <source>Name it as the prompt does, and write about nothing else.</source>
        <translation>Use o mesmo nome que o convite e não escreva sobre mais nada.</translation>
    </message>
    <message>
        <source>“%1”: the promised news is not true yet. Sending would use up the one message you may send.</source>
        <translation>“%1”: a novidade prometida ainda não é verdade. O envio gastaria a única mensagem que você pode enviar.</translation>
    </message>
    <message>
        <source>Wait until the news is true.</source>
        <translation>Espere até que a novidade seja verdade.</translation>
    </message>
    <message>
        <source>The message says nothing yet.</source>
        <translation>A mensagem ainda não diz nada.</translation>
    </message>
    <message>
        <source>Name the thing and tell the news.</source>
        <translation>Mencione do que se trata e conte a novidade.</translation>
    </message>
    <message>
        <source>News of a lower price needs the price, and there is none in the message.</source>
        <translation>Uma novidade sobre preço menor precisa do preço, e a mensagem não traz nenhum.</translation>
    </message>
    <message>
        <source>Write the new price, the amount saved or the percentage.</source>
        <translation>Escreva o novo preço, o valor economizado ou a porcentagem.</translation>
    </message>
    <message>
        <source>A reminder needs a day or a time, and there is none in the message.</source>
        <translation>Um lembrete precisa de um dia ou de um horário, e a mensagem não traz nenhum.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Escreva quando começa.</translation>
    </message>
    <message>
        <source>The prompt promises a link or a file, and there is none in the message.</source>
        <translation>O convite promete um link ou um arquivo, e a mensagem não traz nenhum.</translation>
    </message>
    <message>
        <source>Add the link.</source>
        <translation>Adicione o link.</translation>
    </message>
    <message>
        <source>The message offers %1; people asked for a price under %2.</source>
        <translation>A mensagem oferece %1; as pessoas pediram um preço abaixo de %2.</translation>
    </message>
    <message>
        <source>Wait until the price is under %2.</source>
        <translation>Espere até que o preço fique abaixo de %2.</translation>
    </message>
    <message>
        <source>The new price %1 is not below the old price %2.</source>
        <translation>O novo preço %1 não é menor que o preço antigo %2.</translation>
    </message>
    <message>
        <source>Correct the prices of the topic, or wait until the price has dropped.</source>
        <translation>Corrija os preços do tópico ou espere até que o preço caia.</translation>
    </message>
    <message>
        <source>“%1” is already past.</source>
        <translation>“%1” já passou.</translation>
    </message>
    <message>
        <source>Correct the date, or do not send this message any more.</source>
        <translation>Corrija a data ou não envie mais esta mensagem.</translation>
    </message>
    <message>
        <source>The message is in another language than the prompt.</source>
        <translation>A mensagem está em um idioma diferente do idioma do convite.</translation>
    </message>
    <message>
        <source>Write in the language in which people opted in.</source>
        <translation>Escreva no idioma em que as pessoas deram o consentimento.</translation>
    </message>
    <message>
        <source>“%1” promises a reward. Meta forbids rewards around these notifications.</source>
        <translation>“%1” promete uma recompensa. A Meta proíbe recompensas ligadas a estas notificações.</translation>
    </message>
    <message>
        <source>Take the reward out and tell the news alone.</source>
        <translation>Retire a recompensa e conte apenas a novidade.</translation>
    </message>
    <message>
        <source>“%1” looks like a scam to people and to Meta.</source>
        <translation>“%1” parece golpe para as pessoas e para a Meta.</translation>
    </message>
    <message>
        <source>Take it out. Ask for nothing about accounts, cards or passwords.</source>
        <translation>Retire isso. Não peça nada sobre contas, cartões ou senhas.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the message look like spam.</source>
        <translation>Letras maiúsculas e pontos de exclamação fazem a mensagem parecer spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case with one exclamation mark at most.</source>
        <translation>Escreva com maiúsculas e minúsculas normais e, no máximo, um ponto de exclamação.</translation>
    </message>
    <message>
        <source>The message also offers things that people did not ask for.</source>
        <translation>A mensagem também oferece coisas que as pessoas não pediram.</translation>
    </message>
    <message>
        <source>Keep to the one thing; ask for consent to the rest with a new prompt.</source>
        <translation>Limite-se a esse único assunto; peça consentimento para o restante com um novo convite.</translation>
    </message>
    <message>
        <source>“%1” is promotion for everybody, not the news that people asked for.</source>
        <translation>“%1” é publicidade para todos, não a novidade que as pessoas pediram.</translation>
    </message>
    <message>
        <source>Tell the promised news and nothing else.</source>
        <translation>Conte a novidade prometida e nada mais.</translation>
    </message>
    <message>
        <source>“%1” serves another purpose than the promised news.</source>
        <translation>“%1” serve a outro fim que não a novidade prometida.</translation>
    </message>
    <message>
        <source>Leave it out, or ask for it with a prompt of its own.</source>
        <translation>Deixe isso de fora ou peça com um convite próprio.</translation>
    </message>
    <message>
        <source>This language is read only roughly.</source>
        <translation>Este idioma é lido apenas de forma aproximada.</translation>
    </message>
    <message>
        <source>Please check by yourself whether the message keeps the promise.</source>
        <translation>Por favor, confira pessoalmente se a mensagem cumpre a promessa.</translation>
    </message>
    <message>
        <source>Names %1.</source>
        <translation>Menciona %1.</translation>
    </message>
    <message>
        <source>Says %1.</source>
        <translation>Diz que %1.</translation>
    </message>
    <message>
        <source>Has the price.</source>
        <translation>Traz o preço.</translation>
    </message>
    <message>
        <source>Says when.</source>
        <translation>Diz quando.</translation>
    </message>
    <message>
        <source>Has the link.</source>
        <translation>Traz o link.</translation>
    </message>
    <message>
        <source>“%1” promises a reward for opting in. Meta forbids that in a prompt.</source>
        <translation>“%1” promete uma recompensa pelo consentimento. A Meta proíbe isso em um convite.</translation>
    </message>
    <message>
        <source>Ask for consent to the news alone.</source>
        <translation>Peça consentimento apenas para a novidade.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; Meta shows at most %2.</source>
        <translation>O convite tem %1 caracteres; a Meta mostra no máximo %2.</translation>
    </message>
    <message>
        <source>Shorten it, and keep the name of the thing.</source>
        <translation>Encurte-o e mantenha o nome do item.</translation>
    </message>
    <message>
        <source>“%1” in a prompt looks like a scam to people and to Meta.</source>
        <translation>“%1” em um convite parece golpe para as pessoas e para a Meta.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retire isso.</translation>
    </message>
    <message>
        <source>The prompt does not name the thing that people opt in to.</source>
        <translation>O convite não menciona aquilo para o que as pessoas dão o consentimento.</translation>
    </message>
    <message>
        <source>Name it, for example “Aurora 2 back in stock? Tell me”.</source>
        <translation>Mencione-o, por exemplo “Aurora 2 de volta ao estoque? Me avise”.</translation>
    </message>
    <message>
        <source>Capitals and exclamation marks make the prompt look like spam.</source>
        <translation>Letras maiúsculas e pontos de exclamação fazem o convite parecer spam.</translation>
    </message>
    <message>
        <source>Write it in sentence case.</source>
        <translation>Escreva com maiúsculas e minúsculas normais.</translation>
    </message>
    <message>
        <source>it is back in stock</source>
        <translation>o item voltou ao estoque</translation>
    </message>
    <message>
        <source>the price has dropped</source>
        <translation>o preço caiu</translation>
    </message>
    <message>
        <source>the event begins</source>
        <translation>o evento começa</translation>
    </message>
    <message>
        <source>the event takes place</source>
        <translation>o evento vai acontecer</translation>
    </message>
    <message>
        <source>tickets can be had</source>
        <translation>há ingressos disponíveis</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>o lançamento saiu</translation>
    </message>
    <message>
        <source>the sale has begun</source>
        <translation>a liquidação começou</translation>
    </message>
    <message>
        <source>it is open again</source>
        <translation>o local reabriu</translation>
    </message>
    <message>
        <source>the survey is open</source>
        <translation>a pesquisa está aberta</translation>
    </message>
    <message>
        <source>the matter is settled</source>
        <translation>o assunto está resolvido</translation>
    </message>
    <message>
        <source>it is published</source>
        <translation>o conteúdo foi publicado</translation>
    </message>
    <message>
        <source>a place is free</source>
        <translation>há uma vaga livre</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sim.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Não totalmente.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Não.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Novo preço</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>Preço antigo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Accepted is what Messenger took. What was delivered and read is known only where webhooks tell it. In doubt is what nobody knows.</source>
        <translation>Aceita é o que o Messenger recebeu. O que foi entregue e lido só se sabe onde os webhooks informam. Em dúvida é o que ninguém sabe.</translation>
    </message>
</context>
<context>
    <name>ReviewPacket</name>
    <message numerus="yes">
        <source>%n people get this message.</source>
        <translation>
            <numerusform>%n pessoa recebe esta mensagem.</numerusform>
            <numerusform>%n pessoas recebem esta mensagem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%n token de uso único é gasto em definitivo.</numerusform>
            <numerusform>%n tokens de uso único são gastos em definitivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%n delas recebeu algo nos últimos sete dias.</numerusform>
            <numerusform>%n delas receberam algo nos últimos sete dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night, between 21:00 and 8:00, for %n of them.</source>
        <translation>
            <numerusform>É noite, entre 21:00 e 8:00, para %n delas.</numerusform>
            <numerusform>É noite, entre 21:00 e 8:00, para %n delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Button “%1” opens %2</source>
        <comment>title; address</comment>
        <translation>O botão “%1” abre %2</translation>
    </message>
    <message>
        <source>Button “%1” answers in the conversation</source>
        <translation>O botão “%1” responde na conversa</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a name reads:</source>
        <translation>Alguém sem nome lê:</translation>
    </message>
    <message>
        <source>%1 reads:</source>
        <comment>a name</comment>
        <translation>%1 lê:</translation>
    </message>
    <message>
        <source>Not noted.</source>
        <translation>Não registrada.</translation>
    </message>
    <message>
        <source>%1 agreed to an earlier text; that approval is void.</source>
        <translation>%1 concordou com um texto anterior; essa aprovação perdeu a validade.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name; day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Review before sending: %1</source>
        <translation>Revisão antes do envio: %1</translation>
    </message>
    <message>
        <source>%1 · topic “%2” · as of %3</source>
        <comment>Page; topic; day and time</comment>
        <translation>%1 · tópico “%2” · em %3</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>A mensagem</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Cumpre a promessa?</translation>
    </message>
    <message>
        <source>Why it is to be sent all the same: %1</source>
        <translation>Por que deve ser enviada mesmo assim: %1</translation>
    </message>
    <message>
        <source>As people read it</source>
        <translation>Como as pessoas a leem</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Text %1: whoever changes a word gets another number.</source>
        <comment>the first digits of a hash</comment>
        <translation>Texto %1: quem muda uma palavra recebe outro número.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Messages are being sent</source>
        <translation>Há mensagens sendo enviadas</translation>
    </message>
</context>
<context>
    <name>Separator</name>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
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
        <translation>Gerenciador de campanhas para as notificações únicas do Messenger</translation>
    </message>
    <message>
        <source>Opens this workspace; makes it where there is none.</source>
        <translation>Abre este espaço de trabalho; cria-o se não existir.</translation>
    </message>
    <message>
        <source>Opens the sample workspace, in rehearsal: nothing leaves this computer.</source>
        <translation>Abre o espaço de trabalho de exemplo, em ensaio: nada sai deste computador.</translation>
    </message>
    <message>
        <source>Speaks this language, for example de.</source>
        <translation>Usa este idioma, por exemplo “de”.</translation>
    </message>
    <message>
        <source>Opens the import with this file.</source>
        <translation>Abre a importação com este arquivo.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>prompt</source>
        <translation>convite</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campanha</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>tentativa</translation>
    </message>
    <message>
        <source>a cool-down of a day or more</source>
        <translation>um intervalo de espera de um dia ou mais</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>it could not be kept</source>
        <translation>não foi possível guardá-lo</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>é o próprio espaço de trabalho</translation>
    </message>
    <message>
        <source>a backup, not the workspace itself</source>
        <translation>um backup, não o próprio espaço de trabalho</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>an import or the start of a campaign is still under way</source>
        <translation>uma importação ou o início de uma campanha ainda está em andamento</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>essa pasta não existe</translation>
    </message>
    <message>
        <source>rows of “%1” refer to what is not there</source>
        <translation>há linhas de “%1” que se referem ao que não existe</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta o fim</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>não é possível criar a pasta</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>consentimento</translation>
    </message>
    <message>
        <source>notice of Meta</source>
        <translation>aviso da Meta</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processo %2 em %3)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>not even its name can be read</source>
        <translation>nem mesmo o nome pode ser lido</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>já existe um arquivo com esse nome</translation>
    </message>
    <message>
        <source>a name that no other topic of the Page has</source>
        <translation>um nome que nenhum outro tópico da Página tenha</translation>
    </message>
    <message>
        <source>another topic of the same Page</source>
        <translation>outro tópico da mesma Página</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tópico</translation>
    </message>
    <message>
        <source>a prompt of this topic, word by word</source>
        <translation>um convite deste tópico, palavra por palavra</translation>
    </message>
    <message>
        <source>some of the topic&apos;s prompts, so that others stay</source>
        <translation>alguns dos convites do tópico, para que outros permaneçam</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importação</translation>
    </message>
    <message>
        <source>a version of the Graph API, for example v25.0</source>
        <translation>uma versão da Graph API, por exemplo v25.0</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>a topic of one-time opt-ins</source>
        <translation>um tópico de consentimentos de uso único</translation>
    </message>
</context>
<context>
    <name>TopicKind</name>
    <message>
        <source>Back in stock</source>
        <translation>De volta ao estoque</translation>
    </message>
    <message>
        <source>Price drop</source>
        <translation>Queda de preço</translation>
    </message>
    <message>
        <source>Event reminder</source>
        <translation>Lembrete de evento</translation>
    </message>
    <message>
        <source>Event confirmed</source>
        <translation>Evento confirmado</translation>
    </message>
    <message>
        <source>Tickets available</source>
        <translation>Ingressos disponíveis</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>Sale begins</source>
        <translation>Início da liquidação</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reabertura</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Purchase or account update</source>
        <translation>Atualização de compra ou conta</translation>
    </message>
    <message>
        <source>News or publication</source>
        <translation>Novidade ou publicação</translation>
    </message>
    <message>
        <source>Free appointment or place</source>
        <translation>Horário ou vaga livre</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Keeps the promise</source>
        <translation>Cumpre a promessa</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Não está claro</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Não relevante</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Campaign: %1 (%2)</source>
        <comment>name, state</comment>
        <translation>Campanha: %1 (%2)</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tópico: %1</translation>
    </message>
    <message>
        <source>Write follow-up: %1</source>
        <translation>Escrever mensagem de acompanhamento: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message numerus="yes">
        <source>%Ln messages were in flight when Headsup ended. It is not known whether they arrived; none is sent again by itself.</source>
        <translation>
            <numerusform>%Ln mensagem estava a caminho quando o Headsup foi encerrado. Não se sabe se chegou; ela não é reenviada automaticamente.</numerusform>
            <numerusform>%Ln mensagens estavam a caminho quando o Headsup foi encerrado. Não se sabe se chegaram; nenhuma é reenviada automaticamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on where they stopped.</source>
        <translation>
            <numerusform>%Ln campanha parou quando o Headsup foi encerrado. Não há nenhuma dúvida; você pode continuar de onde ela parou.</numerusform>
            <numerusform>%Ln campanhas pararam quando o Headsup foi encerrado. Não há nenhuma dúvida; você pode continuar de onde elas pararam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was made. They stay spent.</source>
        <translation>
            <numerusform>Esta é uma cópia anterior do espaço de trabalho: %Ln consentimento foi usado ou retirado depois que ela foi feita. Ele permanece gasto.</numerusform>
            <numerusform>Esta é uma cópia anterior do espaço de trabalho: %Ln consentimentos foram usados ou retirados depois que ela foi feita. Eles permanecem gastos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Page rehearses: messages go to a stand-in inside this program that answers as Messenger does. Nothing leaves this computer.</source>
        <translation>Esta Página está em ensaio: as mensagens vão para um simulador dentro deste programa, que responde como o Messenger. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>This Page is live: a follow-up goes to real people and spends their one-time tokens for good.</source>
        <translation>Esta Página é real: uma mensagem de acompanhamento chega a pessoas reais e gasta os tokens de uso único delas em definitivo.</translation>
    </message>
</context>
<context>
    <name>headsup::graph::Exchange</name>
    <message>
        <source>There was no complete answer in time.</source>
        <translation>Não houve resposta completa a tempo.</translation>
    </message>
    <message>
        <source>The request was given up.</source>
        <translation>A solicitação foi abandonada.</translation>
    </message>
    <message>
        <source>The answer was too long to be one of Messenger.</source>
        <translation>A resposta era longa demais para ser do Messenger.</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>A conexão terminou antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>The address is not allowed: it must begin with https.</source>
        <translation>O endereço não é permitido: ele precisa começar com https.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ActionRow</name>
    <message>
        <source>Accepted means that Messenger took the message. Delivered and read are not known here.</source>
        <translation>Aceita significa que o Messenger recebeu a mensagem. Não se sabe aqui se foi entregue ou lida.</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>&amp;Look in the conversations</source>
        <translation>&amp;Procurar nas conversas</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to the uncertain ones at that time. It settles nothing.</source>
        <translation>Pergunta ao Messenger o que a Página escreveu naquele momento às pessoas com resultado incerto. Isso não resolve nada por si só.</translation>
    </message>
    <message>
        <source>Ends the campaign. Whoever was not written to keeps the opt-in for another one.</source>
        <translation>Encerra a campanha. Quem não recebeu mensagem mantém o consentimento para outra.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Acompanhar</translation>
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
            <numerusform>Tentar %Ln novamente</numerusform>
            <numerusform>Tentar %Ln novamente</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next wave …</source>
        <translation>Próxima &amp;onda …</translation>
    </message>
    <message>
        <source>&amp;Send to newcomers …</source>
        <translation>Enviar a &amp;novas pessoas …</translation>
    </message>
    <message>
        <source>Opens the pre-flight for those of this topic who were not written to yet.</source>
        <translation>Abre a revisão final para as pessoas deste tópico que ainda não receberam mensagem.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ApprovalCard</name>
    <message>
        <source>Note the approval</source>
        <translation>Registrar a aprovação</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Review packet as PDF…</source>
        <translation>Pacote de revisão em PDF…</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quem concordou</translation>
    </message>
    <message>
        <source>A second pair of eyes</source>
        <translation>Um segundo par de olhos</translation>
    </message>
    <message>
        <source>Nobody has noted an approval of this text. It can be sent without one.</source>
        <translation>Ninguém registrou uma aprovação deste texto. Ele pode ser enviado sem uma.</translation>
    </message>
    <message>
        <source>%1 agreed to this very text, %2.</source>
        <comment>a name; day and time</comment>
        <translation>%1 concordou com este exato texto, %2.</translation>
    </message>
    <message>
        <source>%1 agreed to another text, %2. The text was changed since, so that approval is void.</source>
        <comment>a name; day and time</comment>
        <translation>%1 concordou com outro texto, %2. O texto mudou desde então, por isso essa aprovação não vale mais.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::AskPanel</name>
    <message>
        <source>Prompt to ask</source>
        <translation>Convite a perguntar</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>Fazer a próxima pergunta</translation>
    </message>
    <message>
        <source>Aurora 3 trail shoes in stock</source>
        <translation>Tênis de trilha Aurora 3 em estoque</translation>
    </message>
    <message>
        <source>Keep this prompt</source>
        <translation>Guardar este convite</translation>
    </message>
    <message>
        <source>News about</source>
        <translation>Notícias sobre</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>What people read above “Notify me”</source>
        <translation>O que as pessoas leem acima de “Notify me”</translation>
    </message>
    <message>
        <source>Ask by itself whoever reacts, while webhooks are received here</source>
        <translation>Perguntar automaticamente a quem reage, enquanto webhooks são recebidos aqui</translation>
    </message>
    <message>
        <source>Number of people, to confirm</source>
        <translation>Número de pessoas, para confirmar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A new prompt…</source>
        <translation>Um novo convite…</translation>
    </message>
    <message>
        <source>Everybody whose 24 hours are open</source>
        <translation>Todos cujas 24 horas estão abertas</translation>
    </message>
    <message>
        <source>Who reacted to “%1”</source>
        <translation>Quem reagiu a “%1”</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>There is no topic yet. Import opt-ins first, so that the prompt has one.</source>
        <translation>Ainda não há tópico. Importe consentimentos primeiro, para que o convite tenha um.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nobody can be asked this just now.</source>
        <translation>Agora não é possível perguntar a ninguém.</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be asked this now.</source>
        <translation>
            <numerusform>%n pessoa pode ser perguntada agora.</numerusform>
            <numerusform>%n pessoas podem ser perguntadas agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not: %2</source>
        <comment>number; a clause such as: was asked the same lately</comment>
        <translation>%1 não: %2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people</source>
        <translation>
            <numerusform>Perguntar a %n pessoa</numerusform>
            <numerusform>Perguntar a %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of people to confirm</source>
        <translation>Digite o número de pessoas para confirmar</translation>
    </message>
    <message>
        <source>Asking the Page who it is…</source>
        <translation>Perguntando à Página quem ela é…</translation>
    </message>
    <message numerus="yes">
        <source>%n people asked</source>
        <translation>
            <numerusform>%n pessoa perguntada</numerusform>
            <numerusform>%n pessoas perguntadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falharam</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 em dúvida</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BackupDesk</name>
    <message numerus="yes">
        <source>%Ln opt-ins are restored. What was spent since the backup stays spent.</source>
        <translation>
            <numerusform>%Ln consentimento foi restaurado. O que foi gasto desde o backup continua gasto.</numerusform>
            <numerusform>%Ln consentimentos foram restaurados. O que foi gasto desde o backup continua gasto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace that was there is kept as %1.</source>
        <translation>O espaço de trabalho que estava lá foi guardado como %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins could be read and are in this new workspace.</source>
        <translation>
            <numerusform>%Ln consentimento pôde ser lido e está neste novo espaço de trabalho.</numerusform>
            <numerusform>%Ln consentimentos puderam ser lidos e estão neste novo espaço de trabalho.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many could not be read is not known.</source>
        <translation>Não se sabe quantos não puderam ser lidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln não pôde ser lido.</numerusform>
            <numerusform>%Ln não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is still there. Import your last list again to fill the gaps; what was spent stays spent.</source>
        <translation>O arquivo danificado continua no lugar. Importe novamente a sua última lista para preencher as lacunas; o que foi gasto continua gasto.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Salvando o que pode ser lido</translation>
    </message>
    <message>
        <source>Save a backup of the workspace…</source>
        <translation>Salvar um backup do espaço de trabalho…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Salvar um backup</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Espaços de trabalho do Headsup (*.sqlite);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saving a backup as %1…</source>
        <translation>Salvando um backup como %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The backup is saved and checked: %1 (%2). It holds people&apos;s data and tokens; keep it as safe as the workspace.</source>
        <translation>O backup foi salvo e verificado: %1 (%2). Ele contém dados e tokens de pessoas; guarde-o com a mesma segurança do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher um backup</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite *.backup);;All files (*)</source>
        <translation>Espaços de trabalho do Headsup (*.sqlite *.backup);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under another name.</source>
        <translation>Colocar o backup %1 no lugar deste espaço de trabalho (%2)? O espaço de trabalho é guardado ao lado dele com outro nome.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando o backup</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>headsup::ui::BoardScreen</name>
    <message>
        <source>24 hours open</source>
        <translation>24 horas abertas</translation>
    </message>
    <message>
        <source>may be asked now</source>
        <translation>podem ser perguntadas agora</translation>
    </message>
    <message>
        <source>close within 3 hours</source>
        <translation>fecham dentro de 3 horas</translation>
    </message>
    <message>
        <source>Nobody&apos;s 24 hours are open</source>
        <translation>Ninguém está com as 24 horas abertas</translation>
    </message>
    <message>
        <source>When people answer, tap a button or react to a message, you may write to them for 24 hours and ask the next question. That is heard from webhooks: import a captured log, or receive them here.</source>
        <translation>Quando as pessoas respondem, tocam em um botão ou reagem a uma mensagem, você pode escrever a elas por 24 horas e fazer a próxima pergunta. Isso chega por webhooks: importe um registro capturado ou receba-os aqui.</translation>
    </message>
    <message>
        <source>Import a captured log</source>
        <translation>Importar um registro capturado</translation>
    </message>
    <message>
        <source>People whose 24 hours are open</source>
        <translation>Pessoas cujas 24 horas estão abertas</translation>
    </message>
    <message>
        <source>Prompts that were asked, with what came of them</source>
        <translation>Convites enviados e o que resultou deles</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ButtonRow</name>
    <message>
        <source>Title of the button</source>
        <translation>Título do botão</translation>
    </message>
    <message>
        <source>Title of button %1</source>
        <translation>Título do botão %1</translation>
    </message>
    <message>
        <source>Kind of button %1</source>
        <translation>Tipo do botão %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link of button %1</source>
        <translation>Link do botão %1</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Remover este botão</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>Remover o botão %1</translation>
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
            <numerusform>%Ln pessoa está de volta na fila, mas não pode receber o pedido imediatamente: pedir logo após uma recusa dessas prejudica a Página. A primeira vez é em %1; retome então.</numerusform>
            <numerusform>%Ln pessoas estão de volta na fila, mas não podem receber o pedido imediatamente: pedir logo após uma recusa dessas prejudica a Página. A vez da primeira delas é em %1; retome então.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this campaign can be tried again any more.</source>
        <translation>Não há mais ninguém nesta campanha para quem se possa tentar novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people keep their opt-ins for another campaign.</source>
        <translation>
            <numerusform>%Ln pessoa mantém o consentimento para outra campanha.</numerusform>
            <numerusform>%Ln pessoas mantêm os consentimentos para outra campanha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as sent. Their tokens are spent.</source>
        <translation>
            <numerusform>%Ln marcada como enviada. O token está gasto.</numerusform>
            <numerusform>%Ln marcadas como enviadas. Os tokens estão gastos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked as not sent. Their opt-ins are unused again.</source>
        <translation>
            <numerusform>%Ln marcada como não enviada. O consentimento volta a estar não usado.</numerusform>
            <numerusform>%Ln marcadas como não enviadas. Os consentimentos voltam a estar não usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in line again. Resume when you are ready.</source>
        <translation>
            <numerusform>%Ln de volta na fila. Retome quando quiser.</numerusform>
            <numerusform>%Ln de volta na fila. Retome quando quiser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignHealthModel</name>
    <message>
        <source>too few to tell</source>
        <translation>poucas para dizer</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bom</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>parar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponíveis</translation>
    </message>
    <message>
        <source>“Bad”</source>
        <comment>feedback</comment>
        <translation>“Ruim”</translation>
    </message>
    <message>
        <source>“Good”</source>
        <comment>feedback</comment>
        <translation>“Boa”</translation>
    </message>
    <message>
        <source>Share lost</source>
        <translation>Parte perdida</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Isso é</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CampaignsScreen</name>
    <message>
        <source>No campaign yet</source>
        <translation>Nenhuma campanha ainda</translation>
    </message>
    <message>
        <source>A campaign is one message to the people who wait for one topic. Choose a topic and write the first follow-up.</source>
        <translation>Uma campanha é uma mensagem para as pessoas que esperam por um tópico. Escolha um tópico e escreva a primeira mensagem de acompanhamento.</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Escolher um tópico</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Excluir rascunho</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Escrever mensagem de acompanhamento</translation>
    </message>
    <message>
        <source>Choose the topic first</source>
        <translation>Escolha primeiro o tópico</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”.</source>
        <translation>O rascunho “%1” foi excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Begin a new draft with the same message and audience</source>
        <translation>Começar um novo rascunho com a mesma mensagem e o mesmo público</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ColumnsPage</name>
    <message>
        <source>The first row names the columns</source>
        <translation>A primeira linha dá nome às colunas</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Verificar as linhas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do arquivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Horários sem fuso estão em</translation>
    </message>
    <message>
        <source>3/4/2026 is</source>
        <translation>3/4/2026 é</translation>
    </message>
    <message>
        <source>Not clear: refuse such rows</source>
        <translation>Não está claro: recusar essas linhas</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 de abril (dia primeiro)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 de março (mês primeiro)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este computador)</translation>
    </message>
    <message>
        <source>One topic for the whole file</source>
        <translation>Um tópico para o arquivo inteiro</translation>
    </message>
    <message>
        <source>The prompt that everybody saw</source>
        <translation>O convite que todas as pessoas viram</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln rows, %1 columns, %2</source>
        <translation>
            <numerusform>Cerca de %Ln linha, %1 colunas, %2</numerusform>
            <numerusform>Cerca de %Ln linhas, %1 colunas, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · columns as you chose them for such a file before</source>
        <comment>about the file</comment>
        <translation>%1 · colunas como você as escolheu antes para um arquivo assim</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>O que a coluna %1 contém</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usada</translation>
    </message>
    <message>
        <source>Several columns seem to hold the same: %1. The first one is used; choose another one if it should be that.</source>
        <translation>Várias colunas parecem conter o mesmo: %1. A primeira é usada; escolha outra, se for o caso.</translation>
    </message>
    <message>
        <source>Choose the columns that hold: %1. Without them no row can be kept.</source>
        <translation>Escolha as colunas que contêm: %1. Sem elas, nenhuma linha pode ser mantida.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::CommandPalette</name>
    <message>
        <source>What do you want to do? Type a topic, a campaign, a person or a command</source>
        <translation>O que você quer fazer? Digite um tópico, uma campanha, uma pessoa ou um comando</translation>
    </message>
    <message>
        <source>Search commands, topics and campaigns</source>
        <translation>Pesquisar comandos, tópicos e campanhas</translation>
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
        <translation>&amp;Revisão final →</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nome da campanha</translation>
    </message>
    <message>
        <source>&amp;Name of the campaign</source>
        <translation>&amp;Nome da campanha</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Quero saber mais</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Write follow-up</source>
        <translation>Escrever mensagem de acompanhamento</translation>
    </message>
    <message>
        <source>Follow-up · %1</source>
        <translation>Mensagem de acompanhamento · %1</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas as campanhas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>What to look for is read from the prompt again.</source>
        <translation>O que procurar é lido novamente do convite.</translation>
    </message>
    <message>
        <source>Every message of this topic has to name “%1” now.</source>
        <translation>Agora, toda mensagem deste tópico precisa mencionar “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>The sample leaves a gap: fill in “%1”.</source>
        <translation>O modelo deixa uma lacuna: preencha “%1”.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Salvando …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of day</comment>
        <translation>Salvo às %1</translation>
    </message>
    <message>
        <source>Kept among your templates.</source>
        <translation>Guardada entre os seus modelos.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ConversationLook</name>
    <message>
        <source>A message with this text was found, %1.</source>
        <comment>time of day</comment>
        <translation>Foi encontrada uma mensagem com este texto, %1.</translation>
    </message>
    <message>
        <source>Not found in the whole time in question.</source>
        <translation>Não encontrada em todo o período em questão.</translation>
    </message>
    <message>
        <source>Cannot tell: the conversation does not show all that was written in the time in question. Within a quarter of an hour it may still appear.</source>
        <translation>Não é possível saber: a conversa não mostra tudo o que foi escrito no período em questão. Ela ainda pode aparecer dentro de um quarto de hora.</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <comment>a sentence</comment>
        <translation>Não é possível saber: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. Nothing was settled: that is for you to do.</source>
        <comment>how many were found; were not found; cannot be told</comment>
        <translation>%1, %2, %3. Nada foi resolvido: isso cabe a você.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were found</source>
        <translation>
            <numerusform>%Ln mensagem foi encontrada</numerusform>
            <numerusform>%Ln mensagens foram encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found</source>
        <translation>
            <numerusform>%Ln não foi encontrada</numerusform>
            <numerusform>%Ln não foram encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln nothing can be told</source>
        <translation>
            <numerusform>sobre %Ln nada se pode dizer</numerusform>
            <numerusform>sobre %Ln nada se pode dizer</numerusform>
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
        <translation>Nada nestes dias.</translation>
    </message>
    <message>
        <source>%1 in all; most on %2.</source>
        <comment>number; a day with its number</comment>
        <translation>%1 no total; o maior número em %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DeliveryModel</name>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
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
        <translation>%1  %2 para %3: %4</translation>
    </message>
    <message>
        <source>Choose a row to see the text, the answer and the life of the opt-in.</source>
        <translation>Escolha uma linha para ver o texto, a resposta e o histórico do consentimento.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Resposta original</translation>
    </message>
    <message>
        <source>Asks Messenger what the Page wrote to them at that time. It settles nothing.</source>
        <translation>Pergunta ao Messenger o que a Página escreveu a essas pessoas naquele momento. Isso não resolve nada por si só.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>The message is in the conversation. The token is spent.</source>
        <translation>A mensagem está na conversa. O token está gasto.</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Marcar como não enviada</translation>
    </message>
    <message>
        <source>The message is not in the conversation. The token may be used by another campaign.</source>
        <translation>A mensagem não está na conversa. O token pode ser usado por outra campanha.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Tentar mais uma vez</translation>
    </message>
    <message>
        <source>Puts it in line with the same token. If the first message arrived, Messenger refuses the token.</source>
        <translation>Coloca a mensagem na fila com o mesmo token. Se a primeira mensagem chegou, o Messenger recusa o token.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguém sem nome</translation>
    </message>
    <message>
        <source>Id %1</source>
        <comment>of a person, given by Facebook</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>No text was made for this person.</source>
        <translation>Nenhum texto foi criado para esta pessoa.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Message id %1</source>
        <translation>ID da mensagem %1</translation>
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
        <translation>Histórico do consentimento</translation>
    </message>
    <message numerus="yes">
        <source>The requests of %Ln people left, and no answer is known. Look into the conversations, then say what you found.</source>
        <translation>
            <numerusform>A solicitação de %Ln pessoa saiu, e nenhuma resposta é conhecida. Procure na conversa e depois informe o que encontrou.</numerusform>
            <numerusform>As solicitações de %Ln pessoas saíram, e nenhuma resposta é conhecida. Procure nas conversas e depois informe o que encontrou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request left, and no answer is known. Look into the conversation, then say what you found.</source>
        <translation>A solicitação saiu, e nenhuma resposta é conhecida. Procure na conversa e depois informe o que encontrou.</translation>
    </message>
    <message numerus="yes">
        <source>Look in %Ln conversations</source>
        <translation>
            <numerusform>Procurar em %Ln conversa</numerusform>
            <numerusform>Procurar em %Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the conversation</source>
        <translation>Procurar na conversa</translation>
    </message>
</context>
<context>
    <name>headsup::ui::DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>Solte um arquivo CSV aqui</translation>
    </message>
    <message>
        <source>Comma, semicolon or tab, any common encoding. Nothing is stored before you have seen what is in it.</source>
        <translation>Vírgula, ponto e vírgula ou tabulação, qualquer codificação comum. Nada é guardado antes que você veja o que há no arquivo.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ExportScreen</name>
    <message>
        <source>Opt-ins</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Results of all campaigns</source>
        <translation>Resultados de todas as campanhas</translation>
    </message>
    <message>
        <source>Report by topic</source>
        <translation>Relatório por tópico</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Spent list for another workspace</source>
        <translation>Lista de gastos para outro espaço de trabalho</translation>
    </message>
    <message>
        <source>One row an opt-in, with its token: the file comes back into Headsup without loss.</source>
        <translation>Uma linha por consentimento, com o token: o arquivo volta ao Headsup sem perdas.</translation>
    </message>
    <message>
        <source>One row a person, with the number of opt-ins per state.</source>
        <translation>Uma linha por pessoa, com o número de consentimentos por estado.</translation>
    </message>
    <message>
        <source>One row a person of each campaign: what became of the message, and why.</source>
        <translation>Uma linha por pessoa de cada campanha: o que aconteceu com a mensagem e por quê.</translation>
    </message>
    <message>
        <source>One row a topic: opt-ins per state, campaigns, what was accepted.</source>
        <translation>Uma linha por tópico: consentimentos por estado, campanhas, o que foi aceito.</translation>
    </message>
    <message>
        <source>One row a change: when, from which state to which, why, by which campaign.</source>
        <translation>Uma linha por alteração: quando, de qual estado para qual, por quê, por qual campanha.</translation>
    </message>
    <message>
        <source>Every token that is used, taken or withdrawn here. Another workspace imports it as spent, never as unused.</source>
        <translation>Todos os tokens usados, reservados ou retirados aqui. Outro espaço de trabalho os importa como gastos, nunca como não usados.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text in both. The file holds people&apos;s data: keep it as safe as the workspace.</source>
        <translation>Um nome que termina em .xlsx gera uma planilha; qualquer outro, CSV. IDs e tokens são texto em ambos. O arquivo contém dados de pessoas: guarde-o com a mesma segurança do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Planilha (*.xlsx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln linha está em %1.</numerusform>
            <numerusform>%Ln linhas estão em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The export is done</source>
        <translation>A exportação terminou</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FilterBar</name>
    <message>
        <source>Shows only these people in the list</source>
        <translation>Mostra apenas estas pessoas na lista</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>a tentar novamente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceitas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixadas de fora</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>headsup::ui::FindingRow</name>
    <message>
        <source>Mend</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Adds “%1” to your message</source>
        <translation>Acrescenta “%1” à sua mensagem</translation>
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
        <translation>A sua primeira campanha, em ensaio</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Revisão final</translation>
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
        <translation>Guardar o guia; a Ajuda o traz de volta</translation>
    </message>
    <message>
        <source>Put the guide away</source>
        <translation>Guardar o guia</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, feito</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importar consentimentos</translation>
    </message>
    <message>
        <source>Look at a topic</source>
        <translation>Ver um tópico</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Escrever uma mensagem de acompanhamento</translation>
    </message>
    <message>
        <source>Go to the pre-flight</source>
        <translation>Ir para a revisão final</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>Continuar e enviar</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver os resultados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>You have sent your first campaign, in rehearsal</source>
        <translation>Você enviou a sua primeira campanha, em ensaio</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>No Page yet</source>
        <translation>Nenhuma Página ainda</translation>
    </message>
    <message>
        <source>Facebook Page: %1</source>
        <translation>Página do Facebook: %1</translation>
    </message>
    <message>
        <source>Switch to another Page</source>
        <translation>Mudar para outra Página</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Rehearsal: nothing leaves this computer</source>
        <translation>Ensaio: nada sai deste computador</translation>
    </message>
    <message>
        <source>Live: messages go to real people</source>
        <translation>Real: as mensagens chegam a pessoas reais</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HealthScreen</name>
    <message>
        <source>Share of people lost in the last 30 days</source>
        <translation>Parte das pessoas perdidas nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Block rate of the newest week</source>
        <translation>Taxa de bloqueio da semana mais recente</translation>
    </message>
    <message>
        <source>Lost in the last 30 days</source>
        <translation>Perdidas nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Blocked in the newest week</source>
        <translation>Bloqueios na semana mais recente</translation>
    </message>
    <message>
        <source>Block rate week by week</source>
        <translation>Taxa de bloqueio semana a semana</translation>
    </message>
    <message>
        <source>A day of the week</source>
        <translation>Um dia da semana</translation>
    </message>
    <message>
        <source>Block rate of that week</source>
        <translation>Taxa de bloqueio dessa semana</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Meta tells no program who blocked the Page. Page insights show the share of a week: enter it here.</source>
        <translation>A Meta não diz a nenhum programa quem bloqueou a Página. As informações da Página mostram a parte de uma semana: insira-a aqui.</translation>
    </message>
    <message>
        <source>How people took each campaign</source>
        <translation>Como as pessoas receberam cada campanha</translation>
    </message>
    <message>
        <source>No campaign was sent yet.</source>
        <translation>Nenhuma campanha foi enviada ainda.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>Nada foi enviado nestes dias</translation>
    </message>
    <message>
        <source>%1 of %2 messages and prompts: %3 people could not be reached any more, which is how Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From 2 % on the pre-flight warns, from 3 % on nobody else is written to.</source>
        <translation>%1 de %2 mensagens e convites: %3 pessoas não puderam mais ser alcançadas, que é como o Messenger responde por quem bloqueou a Página; %4 vezes “Resposta ruim”. A partir de 2 % a revisão final avisa, a partir de 3 % não se escreve a mais ninguém.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how people took it</comment>
        <translation>bom</translation>
    </message>
    <message>
        <source>look out</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>too many were lost</comment>
        <translation>parar</translation>
    </message>
    <message>
        <source>One to two people in a hundred is what Pages usually see.</source>
        <translation>Uma ou duas pessoas em cem é o que as Páginas costumam ver.</translation>
    </message>
    <message>
        <source>Write less often, and only what people asked for. Meta restricts Pages that go on.</source>
        <translation>Escreva com menos frequência e só o que as pessoas pediram. A Meta restringe as Páginas que insistem.</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Não se sabe aqui</translation>
    </message>
    <message>
        <source>No week of the last 30 days was entered.</source>
        <translation>Nenhuma semana dos últimos 30 dias foi inserida.</translation>
    </message>
    <message>
        <source>Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in the Page Support Inbox and answer it there; then go on here.</source>
        <translation>A Meta tomou uma medida contra esta Página em %1: %2. Todo o envio está parado. Leia o aviso na Caixa de entrada de suporte da Página e responda por lá; depois continue aqui.</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>Já resolvi isso</translation>
    </message>
    <message>
        <source>Entered %1 for the week of %2.</source>
        <translation>Inserido %1 para a semana de %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HearingCard</name>
    <message>
        <source>Start receiving</source>
        <translation>Começar a receber</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>Parar de receber</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Um texto seu</translation>
    </message>
    <message>
        <source>As kept in the keychain</source>
        <translation>Como está no chaveiro</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Qualquer porta livre</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Endereço do receptor</translation>
    </message>
    <message>
        <source>Verify token, the same as at Meta</source>
        <translation>Token de verificação, o mesmo que na Meta</translation>
    </message>
    <message>
        <source>App secret, to tell Meta&apos;s events from forged ones</source>
        <translation>Chave secreta do app, para distinguir os eventos da Meta dos falsos</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Porta neste computador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Hear what people do</source>
        <translation>Ouvir o que as pessoas fazem</translation>
    </message>
    <message>
        <source>Meta reaches this address only through a tunnel or proxy of yours with a certificate. Through a laptop that is for tests: an address that fails for an hour is dropped by Meta. In daily use let a server write the events to a file, and import that file.</source>
        <translation>A Meta só alcança este endereço por um túnel ou proxy seu, com certificado. Por um notebook isso é para testes: um endereço que falha por uma hora é descartado pela Meta. No dia a dia, deixe um servidor gravar os eventos em um arquivo e importe esse arquivo.</translation>
    </message>
    <message>
        <source>A prompt was not asked by itself: %1</source>
        <translation>Um convite não foi enviado automaticamente: %1</translation>
    </message>
    <message>
        <source>Nobody listens. Reactions come in with the files that you import.</source>
        <translation>Ninguém está ouvindo. As reações chegam com os arquivos que você importa.</translation>
    </message>
    <message>
        <source>Listening. Meta has not called yet.</source>
        <translation>Ouvindo. A Meta ainda não chamou.</translation>
    </message>
    <message numerus="yes">
        <source>Listening. %n messages of Meta kept</source>
        <translation>
            <numerusform>Ouvindo. %n mensagem da Meta guardada</numerusform>
            <numerusform>Ouvindo. %n mensagens da Meta guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 refused</source>
        <comment>begins with a dot in the middle</comment>
        <translation> · %1 recusadas</translation>
    </message>
    <message>
        <source>Type the verify token first: the text that you enter at Meta beside the address.</source>
        <translation>Digite primeiro o token de verificação: o texto que você informa na Meta ao lado do endereço.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::HelpScreen</name>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ImportScreen</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Needed are the person&apos;s Page-scoped id, the one-time token, the topic and the time of the opt-in. The token and the id must come as text: a spreadsheet that has saved them as numbers has ruined them.</source>
        <translation>São necessários o ID da pessoa no escopo da Página, o token de uso único, o tópico e o momento do consentimento. O token e o ID precisam vir como texto: uma planilha que os salvou como números os corrompeu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose a file with opt-ins</source>
        <translation>Escolher um arquivo com consentimentos</translation>
    </message>
    <message>
        <source>Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Tabelas e webhooks capturados (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Looking for the topics of the file.</source>
        <translation>Procurando os tópicos do arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>This column names more than %Ln topics. Choose the column that holds the topic, or give one topic and one prompt for the whole file.</source>
        <translation>
            <numerusform>Esta coluna indica mais de %Ln tópico. Escolha a coluna que contém o tópico ou informe um tópico e um convite para o arquivo inteiro.</numerusform>
            <numerusform>Esta coluna indica mais de %Ln tópicos. Escolha a coluna que contém o tópico ou informe um tópico e um convite para o arquivo inteiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salvar as linhas rejeitadas</translation>
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
        <translation>%1 rejeitadas</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>If you cancel, nothing of this file is kept.</source>
        <translation>Se você cancelar, nada deste arquivo é mantido.</translation>
    </message>
    <message>
        <source>Nothing is stored while the rows are checked.</source>
        <translation>Nada é guardado enquanto as linhas são verificadas.</translation>
    </message>
    <message>
        <source>A campaign is being sent. Import this large file when it is done or paused.</source>
        <translation>Uma campanha está sendo enviada. Importe este arquivo grande quando ela estiver concluída ou pausada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of this file was kept.</source>
        <translation>Cancelado. Nada deste arquivo foi mantido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected rows are in %1. Mend them there and import that file again.</source>
        <translation>
            <numerusform>%Ln linha rejeitada está em %1. Corrija-a lá e importe esse arquivo novamente.</numerusform>
            <numerusform>%Ln linhas rejeitadas estão em %1. Corrija-as lá e importe esse arquivo novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>A importação terminou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins are new.</source>
        <translation>
            <numerusform>%Ln consentimento é novo.</numerusform>
            <numerusform>%Ln consentimentos são novos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::LookCards</name>
    <message>
        <source>Left out, opt-in kept</source>
        <translation>Deixadas de fora, consentimento mantido</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Cumpre a promessa?</translation>
    </message>
    <message>
        <source>A message that was sent cannot be called back, and a token that was spent is spent. Pausing keeps the tokens of everybody who was not written to yet.</source>
        <translation>Uma mensagem enviada não pode ser recolhida, e um token gasto continua gasto. Pausar preserva os tokens de todas as pessoas que ainda não receberam mensagem.</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message numerus="yes">
        <source>Newcomers: %Ln people have no place in this campaign yet.</source>
        <translation>
            <numerusform>Novas: %Ln pessoa ainda não tem lugar nesta campanha.</numerusform>
            <numerusform>Novas: %Ln pessoas ainda não têm lugar nesta campanha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>of a wave</comment>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next wave: %1; it is the last one for now.</source>
        <comment>how many people</comment>
        <translation>Próxima onda: %1; por enquanto, é a última.</translation>
    </message>
    <message>
        <source>Next wave: %1; %2.</source>
        <comment>how many people; how many wait for later waves</comment>
        <translation>Próxima onda: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for later waves</source>
        <translation>
            <numerusform>%Ln espera por ondas posteriores</numerusform>
            <numerusform>%Ln esperam por ondas posteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this message</source>
        <translation>
            <numerusform>%Ln pessoa recebe esta mensagem</numerusform>
            <numerusform>%Ln pessoas recebem esta mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people would get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>pessoa receberia esta mensagem</numerusform>
            <numerusform>pessoas receberiam esta mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people get this message</source>
        <comment>after a big number</comment>
        <translation>
            <numerusform>pessoa recebe esta mensagem</numerusform>
            <numerusform>pessoas recebem esta mensagem</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops here, so no token is spent.</source>
        <translation>O processo para aqui, por isso nenhum token é gasto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln one-time tokens are spent for good.</source>
        <translation>
            <numerusform>%Ln token de uso único é gasto em definitivo.</numerusform>
            <numerusform>%Ln tokens de uso único são gastos em definitivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were told something in the last seven days.</source>
        <translation>
            <numerusform>%Ln delas recebeu algo nos últimos sete dias.</numerusform>
            <numerusform>%Ln delas receberam algo nos últimos sete dias.</numerusform>
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
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gets the message, so there is nothing to judge.</source>
        <translation>Ninguém recebe a mensagem, por isso não há nada a avaliar.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln prompts</source>
        <translation>
            <numerusform>Mostrar %Ln convite</numerusform>
            <numerusform>Mostrar todos os %Ln convites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is night now, between 21:00 and 8:00, for %Ln of them.</source>
        <translation>
            <numerusform>Agora é noite, entre 21:00 e 8:00, para %Ln delas.</numerusform>
            <numerusform>Agora é noite, entre 21:00 e 8:00, para %Ln delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is day now for everybody whose time zone is known.</source>
        <translation>Agora é dia para todas as pessoas cujo fuso horário é conhecido.</translation>
    </message>
    <message>
        <source>No time was set after which the news is useless.</source>
        <translation>Não foi definido um momento a partir do qual a novidade não tem mais utilidade.</translation>
    </message>
    <message>
        <source>The news was useful until %1.</source>
        <translation>A novidade era útil até %1.</translation>
    </message>
    <message>
        <source>The news is useful until %1. Nothing is sent after that.</source>
        <translation>A novidade é útil até %1. Nada é enviado depois disso.</translation>
    </message>
    <message>
        <source>Send to them as well</source>
        <translation>Enviar a elas também</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Deixá-las em espera</translation>
    </message>
    <message>
        <source>Whoever is held keeps the opt-in for the next wave.</source>
        <translation>Quem fica em espera mantém o consentimento para a próxima onda.</translation>
    </message>
    <message>
        <source>Whoever got something in the last seven days is held.</source>
        <translation>Quem recebeu algo nos últimos sete dias fica em espera.</translation>
    </message>
    <message>
        <source>Whoever is asleep now, between 21:00 and 8:00, is held.</source>
        <translation>Quem está dormindo agora, entre 21:00 e 8:00, fica em espera.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir para Hoje</translation>
    </message>
    <message>
        <source>Go to the topics</source>
        <translation>Ir para os tópicos</translation>
    </message>
    <message>
        <source>Go to the campaigns</source>
        <translation>Ir para as campanhas</translation>
    </message>
    <message>
        <source>Import opt-ins</source>
        <translation>Importar consentimentos</translation>
    </message>
    <message>
        <source>Go to the Page</source>
        <translation>Ir para a Página</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Escolher um arquivo para importar</translation>
    </message>
    <message>
        <source>Search on this screen</source>
        <translation>Pesquisar nesta tela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Abrir outro espaço de trabalho…</translation>
    </message>
    <message>
        <source>Close Headsup</source>
        <translation>Fechar o Headsup</translation>
    </message>
    <message>
        <source>Export opt-ins, people, results…</source>
        <translation>Exportar consentimentos, pessoas, resultados…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir um espaço de trabalho</translation>
    </message>
    <message>
        <source>Headsup workspaces (*.sqlite);;All files (*)</source>
        <translation>Espaços de trabalho do Headsup (*.sqlite);;Todos os arquivos (*)</translation>
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
        <translation>O envio está em andamento. O que está a caminho é aguardado antes de o Headsup fechar; o restante mantém os consentimentos para depois.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar e fechar</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Continuar enviando</translation>
    </message>
    <message>
        <source>Waiting for the last answers…</source>
        <translation>Aguardando as últimas respostas…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>That cannot be taken back any more. %1</source>
        <translation>Isso não pode mais ser desfeito. %1</translation>
    </message>
    <message>
        <source>A campaign paused</source>
        <translation>Uma campanha pausou</translation>
    </message>
    <message>
        <source>A campaign is done</source>
        <translation>Uma campanha terminou</translation>
    </message>
    <message>
        <source>Ask again: whose 24 hours are open</source>
        <translation>Perguntar de novo: quem está com as 24 horas abertas</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>Ir para os relatórios</translation>
    </message>
    <message>
        <source>Go to the health of the Page</source>
        <translation>Ir para a saúde da Página</translation>
    </message>
    <message>
        <source>Find a command, topic, campaign or person</source>
        <translation>Encontrar um comando, tópico, campanha ou pessoa</translation>
    </message>
    <message>
        <source>Workspaces used last</source>
        <translation>Espaços de trabalho usados por último</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Página e token de acesso</translation>
    </message>
    <message>
        <source>What this mode means</source>
        <translation>O que este modo significa</translation>
    </message>
    <message>
        <source>Permission from Meta, step by step</source>
        <translation>Permissão da Meta, passo a passo</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Ajuda para esta tela</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Guide to a first campaign</source>
        <translation>Guia para uma primeira campanha</translation>
    </message>
    <message>
        <source>The guide rehearses. Choose a Page in rehearsal, or open the sample workspace.</source>
        <translation>O guia ensaia. Escolha uma Página em ensaio ou abra o espaço de trabalho de exemplo.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MessageEditor</name>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>Sua &amp;mensagem</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Hi {first_name|there}, the news you asked for is here: …</source>
        <translation>Olá, {first_name|você}. Chegou a novidade que pediu: …</translation>
    </message>
    <message>
        <source>Of the person</source>
        <translation>Da pessoa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Reply: reopens the conversation for 24 hours</source>
        <translation>Resposta: reabre a conversa por 24 horas</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Quero saber mais</translation>
    </message>
    <message>
        <source>Link: opens a web page</source>
        <translation>Link: abre uma página web</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>there</source>
        <comment>fallback for a name: Hi there</comment>
        <translation>você</translation>
    </message>
    <message>
        <source>Of the topic</source>
        <translation>Do tópico</translation>
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
        <translation>Uma mensagem tem no máximo três botões.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Keep this message as a template</source>
        <translation>Guardar esta mensagem como modelo</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Os seus</translation>
    </message>
    <message>
        <source>Forget one of your own</source>
        <translation>Esquecer um dos seus</translation>
    </message>
</context>
<context>
    <name>headsup::ui::MoreOptions</name>
    <message>
        <source>Useless after</source>
        <translation>Sem utilidade após</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Pace in messages a second</source>
        <translation>Ritmo em mensagens por segundo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>People per wave</source>
        <translation>Pessoas por onda</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>People per wave, oldest opt-in first</source>
        <translation>Pessoas por onda, consentimento mais antigo primeiro</translation>
    </message>
</context>
<context>
    <name>headsup::ui::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
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
        <translation>Sem nome (%1)</translation>
    </message>
    <message>
        <source>Page-scoped id %1</source>
        <translation>ID no escopo da Página %1</translation>
    </message>
    <message>
        <source>%1, Page-scoped id %2</source>
        <translation>%1, ID no escopo da Página %2</translation>
    </message>
    <message>
        <source>Opted in %1</source>
        <translation>Consentimento dado em %1</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>O token vale até %1.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Formats of a day in a table, see QLocale::toString(): without and with the year.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Prompt they saw</source>
        <translation>Convite que viu</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
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
        <translation>Voltar às colunas</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar outro arquivo</translation>
    </message>
    <message>
        <source>This is what the import would do</source>
        <translation>É isto que a importação faria</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>A importação está concluída</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Show topics</source>
        <translation>Mostrar tópicos</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novos</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecidos</translation>
    </message>
    <message>
        <source>already spent</source>
        <translation>já gastos</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirados</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificados</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Outro arquivo</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln new opt-ins</source>
        <translation>
            <numerusform>Importar %Ln consentimento novo</numerusform>
            <numerusform>Importar %Ln consentimentos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new opt-ins can pay for one message each.</source>
        <translation>
            <numerusform>%Ln consentimento novo vale para uma mensagem.</numerusform>
            <numerusform>%Ln consentimentos novos valem para uma mensagem cada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known opt-ins were left as they are; spent and expired ones are kept so that nobody is written to with them.</source>
        <translation>Os consentimentos conhecidos foram deixados como estão; os gastos e os expirados são guardados para que ninguém receba mensagem por meio deles.</translation>
    </message>
    <message>
        <source>No opt-in is new in this capture. Importing it keeps its events.</source>
        <translation>Nenhum consentimento desta captura é novo. Ao importá-la, os eventos são guardados.</translation>
    </message>
    <message>
        <source>The file has no rows below its header. Nothing can be imported.</source>
        <translation>O arquivo não tem linhas abaixo do cabeçalho. Nada pode ser importado.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.</source>
        <translation>Nada foi guardado ainda. Os consentimentos gastos e expirados são guardados, mas nunca usados para escrever.</translation>
    </message>
    <message>
        <source>No row can be kept. Look at the reasons below; often a column is chosen wrongly.</source>
        <translation>Nenhuma linha pode ser mantida. Veja os motivos abaixo; muitas vezes uma coluna foi escolhida por engano.</translation>
    </message>
    <message>
        <source>Every opt-in of this file is in the workspace already. Importing it would change nothing.</source>
        <translation>Todos os consentimentos deste arquivo já estão no espaço de trabalho. Importá-lo não mudaria nada.</translation>
    </message>
    <message>
        <source>Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.</source>
        <translation>Não há nada novo neste arquivo. Importá-lo apenas registra quais consentimentos estão gastos ou expirados.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::OutcomeTable</name>
    <message>
        <source>No name (%1)</source>
        <translation>Sem nome (%1)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageForm</name>
    <message>
        <source>Rehearse: nothing leaves this computer</source>
        <translation>Ensaiar: nada sai deste computador</translation>
    </message>
    <message>
        <source>Digits, from the Page&apos;s settings</source>
        <translation>Dígitos, nas configurações da Página</translation>
    </message>
    <message>
        <source>As your customers know it</source>
        <translation>Como os seus clientes a conhecem</translation>
    </message>
    <message>
        <source>A Page that rehearses stays so: what is spent in rehearsal was never spent at Meta.</source>
        <translation>Uma Página em ensaio permanece assim: o que é gasto em ensaio nunca foi gasto na Meta.</translation>
    </message>
    <message>
        <source>Page id</source>
        <translation>ID da Página</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Give the Page a name, so that you can tell it from your other Pages.</source>
        <translation>Dê um nome à Página para poder distingui-la das suas outras Páginas.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageMenu</name>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>%1 (ensaio)</translation>
    </message>
    <message>
        <source>Page and access token</source>
        <translation>Página e token de acesso</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Abrir outro espaço de trabalho…</translation>
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
        <translation>Esta Página está em ensaio. As mensagens vão para um simulador dentro deste programa; nada sai deste computador, e nenhum token de acesso é necessário.</translation>
    </message>
    <message>
        <source>Access token of the Page</source>
        <translation>Token de acesso da Página</translation>
    </message>
    <message>
        <source>Paste the Page&apos;s access token</source>
        <translation>Cole o token de acesso da Página</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Salvar e testar</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Add another Page</source>
        <translation>Adicionar outra Página</translation>
    </message>
    <message>
        <source>Its people and opt-ins stay apart from those of your other Pages.</source>
        <translation>As pessoas e os consentimentos dela ficam separados dos das suas outras Páginas.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Adicionar a Página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paste the access token first. You get it for your Page in Meta&apos;s tools.</source>
        <translation>Cole primeiro o token de acesso. Você o obtém para a sua Página nas ferramentas da Meta.</translation>
    </message>
    <message>
        <source>Asking for the Page&apos;s identity…</source>
        <translation>Consultando a identidade da Página…</translation>
    </message>
    <message>
        <source>The stand-in answers as “%1” (%2).</source>
        <translation>O simulador responde como “%1” (%2).</translation>
    </message>
    <message>
        <source>The access token belongs to “%1” (%2).</source>
        <translation>O token de acesso pertence a “%1” (%2).</translation>
    </message>
    <message>
        <source>This computer has no keychain, so it is kept until you close Headsup.</source>
        <translation>Este computador não tem um chaveiro, por isso ele é mantido até você fechar o Headsup.</translation>
    </message>
    <message>
        <source>Page id %1</source>
        <translation>Id da Página %1</translation>
    </message>
    <message>
        <source>Messages of this Page go to real people and spend their one-time tokens for good.</source>
        <translation>As mensagens desta Página vão para pessoas reais e gastam em definitivo os tokens de uso único delas.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageSetupCard</name>
    <message>
        <source>Permission from Meta</source>
        <translation>Permissão da Meta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save the tester</source>
        <translation>Salvar o testador</translation>
    </message>
    <message>
        <source>No tester</source>
        <translation>Nenhum testador</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Salvar a versão</translation>
    </message>
    <message>
        <source>Save the app secret</source>
        <translation>Salvar a chave secreta do app</translation>
    </message>
    <message>
        <source>Remove the app secret</source>
        <translation>Remover a chave secreta do app</translation>
    </message>
    <message>
        <source>Id of a person, as the list of people shows it</source>
        <translation>Id de uma pessoa, como a lista de pessoas mostra</translation>
    </message>
    <message>
        <source>Only if your app requires a proof with each call</source>
        <translation>Só se o seu app exigir uma prova em cada chamada</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Testador</translation>
    </message>
    <message>
        <source>Graph version</source>
        <translation>Versão da Graph</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Chave secreta do app</translation>
    </message>
    <message>
        <source>Test messages go to %1.</source>
        <translation>As mensagens de teste vão para %1.</translation>
    </message>
    <message>
        <source>Nobody gets test messages yet. Best choose yourself.</source>
        <translation>Ninguém recebe mensagens de teste ainda. O melhor é escolher você.</translation>
    </message>
    <message>
        <source>In rehearsal no access token is needed.</source>
        <translation>Em ensaio nenhum token de acesso é necessário.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. A token is then kept until you close Headsup, and nowhere else.</source>
        <translation>O chaveiro deste computador não responde. Um token é então guardado até você fechar o Headsup, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The keychain holds no access token of this Page.</source>
        <translation>O chaveiro não tem token de acesso desta Página.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and the app secret.</source>
        <translation>O chaveiro tem o token de acesso e a chave secreta do app.</translation>
    </message>
    <message>
        <source>The keychain holds the access token and no app secret.</source>
        <translation>O chaveiro tem o token de acesso e nenhuma chave secreta do app.</translation>
    </message>
    <message>
        <source>choice of the tester</source>
        <translation>escolha do testador</translation>
    </message>
    <message>
        <source>The tester is saved.</source>
        <translation>O testador está salvo.</translation>
    </message>
    <message>
        <source>Nobody is the tester now.</source>
        <translation>Agora ninguém é o testador.</translation>
    </message>
    <message>
        <source>change of the Graph version</source>
        <translation>alteração da versão da Graph</translation>
    </message>
    <message>
        <source>From now on this Page speaks %1.</source>
        <translation>A partir de agora esta Página fala %1.</translation>
    </message>
    <message>
        <source>The app secret is removed from the keychain.</source>
        <translation>A chave secreta do app foi removida do chaveiro.</translation>
    </message>
    <message>
        <source>The app secret is in the keychain.</source>
        <translation>A chave secreta do app está no chaveiro.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PageStopCard</name>
    <message>
        <source>Stop all sending</source>
        <translation>Parar todo o envio</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Suspender a parada</translation>
    </message>
    <message>
        <source>Sending of this Page</source>
        <translation>Envio desta Página</translation>
    </message>
    <message>
        <source>Why, for whoever reads it later (optional)</source>
        <translation>Motivo, para quem ler isto depois (opcional)</translation>
    </message>
    <message>
        <source>Reason of the stop</source>
        <translation>Motivo da parada</translation>
    </message>
    <message>
        <source>Nobody is written to since %1. %2 Campaigns can be resumed once the stop is lifted.</source>
        <comment>time; who stopped it and why</comment>
        <translation>Ninguém recebe mensagem desde %1. %2 As campanhas podem ser retomadas quando a parada for suspensa.</translation>
    </message>
    <message>
        <source>One press stops every campaign of this Page within one request. Nothing more is sent, here or from the command line, until somebody lifts it.</source>
        <translation>Um clique para todas as campanhas desta Página dentro de uma solicitação. Nada mais é enviado, nem aqui nem pela linha de comando, até que alguém suspenda a parada.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>earlier stop: from, until, who and why</comment>
        <translation>%1 até %2: %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PeoplePanel</name>
    <message>
        <source>People of the topic</source>
        <translation>Pessoas do tópico</translation>
    </message>
    <message>
        <source>Search people, ids, prompts</source>
        <translation>Pesquisar pessoas, IDs, convites</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state, number of people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>por nome, Z primeiro</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <source>by prompt, Z first</source>
        <translation>por convite, Z primeiro</translation>
    </message>
    <message>
        <source>by prompt</source>
        <translation>por convite</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>mais recentes primeiro</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>mais antigos primeiro</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>por estado</translation>
    </message>
    <message>
        <source>latest to expire first</source>
        <translation>expiração mais distante primeiro</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>expiração mais próxima primeiro</translation>
    </message>
    <message>
        <source>in the order of import</source>
        <translation>na ordem da importação</translation>
    </message>
    <message>
        <source>Nobody of this topic fits. Clear the search or choose all states.</source>
        <translation>Ninguém deste tópico corresponde. Limpe a pesquisa ou escolha todos os estados.</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Ninguém deu consentimento para este tópico ainda.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>%1 of %2 opt-ins · %3</source>
        <extracomment>&quot;412 of 461 opt-ins · oldest first&quot;</extracomment>
        <translation>%1 de %2 consentimentos · %3</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PersonFinder</name>
    <message>
        <source>Person: %1</source>
        <translation>Pessoa: %1</translation>
    </message>
    <message>
        <source>Person: %1 (%2)</source>
        <comment>name, id</comment>
        <translation>Pessoa: %1 (%2)</translation>
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
        <translation>Cancelar o recebimento</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvar como arquivo…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Opted out on %1. Nothing that was given up to then is used any more.</source>
        <translation>Cancelou o recebimento em %1. Nada do que foi concedido até então é usado mais.</translation>
    </message>
    <message>
        <source>There is no opt-in of this person.</source>
        <translation>Não há nenhum consentimento desta pessoa.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>There is no such person in this workspace, or not any more.</source>
        <translation>Essa pessoa não existe neste espaço de trabalho, ou não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opted out; %Ln opt-ins are withdrawn.</source>
        <translation>
            <numerusform>O recebimento de %1 foi cancelado; %Ln consentimento foi retirado.</numerusform>
            <numerusform>O recebimento de %1 foi cancelado; %Ln consentimentos foram retirados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is known of this person</source>
        <translation>Salvar o que se sabe sobre esta pessoa</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds personal data; give it to nobody else.</source>
        <translation>Salvo como %1. O arquivo contém dados pessoais; não o entregue a mais ninguém.</translation>
    </message>
    <message>
        <source>Erase this person?</source>
        <translation>Apagar esta pessoa?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Apagar %1 em definitivo?</translation>
    </message>
    <message>
        <source>Name, id, contacts, messages and tokens are removed, and the person is opted out. A hash stays, so that no import brings them back. This cannot be undone. Backups and files that were exported before still hold them.</source>
        <translation>O nome, o ID, os contatos, as mensagens e os tokens são removidos, e o recebimento da pessoa é cancelado. Um hash permanece, para que nenhuma importação a traga de volta. Isto não pode ser desfeito. Backups e arquivos exportados antes ainda contêm os dados.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>A pessoa foi apagada.</translation>
    </message>
    <message>
        <source>This stays so; it cannot be undone.</source>
        <translation>Isso fica assim; não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PhonePreview</name>
    <message>
        <source>Preview on a phone</source>
        <translation>Prévia em um telefone</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Botão: %1</translation>
    </message>
    <message>
        <source>Your Page</source>
        <translation>Sua Página</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Notifique-me</translation>
    </message>
    <message>
        <source>Tapped once: one message</source>
        <translation>Um toque: uma mensagem</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botão</translation>
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
        <translation>Contando as pessoas e montando as mensagens …</translation>
    </message>
    <message>
        <source>Why send it &amp;all the same?</source>
        <translation>Por que enviar &amp;mesmo assim?</translation>
    </message>
    <message>
        <source>It is kept with the campaign.</source>
        <translation>Isso é guardado com a campanha.</translation>
    </message>
    <message>
        <source>&amp;Back to the message</source>
        <translation>&amp;Voltar à mensagem</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Revisão final</translation>
    </message>
    <message>
        <source>Pre-flight · %1</source>
        <translation>Revisão final · %1</translation>
    </message>
    <message>
        <source>&amp;Type %1 to send</source>
        <translation>&amp;Digite %1 para enviar</translation>
    </message>
    <message>
        <source>Type the number of people, %1, to send</source>
        <translation>Digite o número de pessoas, %1, para enviar</translation>
    </message>
    <message>
        <source>It is not clear that the message keeps the promise. Mend it, or write below why it does.</source>
        <translation>Não está claro se a mensagem cumpre a promessa. Corrija-a ou escreva abaixo por que ela a cumpre.</translation>
    </message>
    <message>
        <source>Fixing the texts …</source>
        <translation>Fixando os textos …</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Perguntando ao Messenger se esta é a Página certa …</translation>
    </message>
    <message>
        <source>This is not the number of people.</source>
        <translation>Este não é o número de pessoas.</translation>
    </message>
    <message>
        <source>Write first why it keeps the promise.</source>
        <translation>Escreva primeiro por que ela cumpre a promessa.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The texts are fixed and everybody is in line.</source>
        <comment>what went wrong</comment>
        <translation>%1 Nada foi enviado. Os textos estão fixados, e todas as pessoas estão na fila.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>Ir para a campanha</translation>
    </message>
    <message>
        <source>Save the review packet</source>
        <translation>Salvar o pacote de revisão</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>review.pdf</source>
        <comment>a file&apos;s name</comment>
        <translation>revisao.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::PreviewPanel</name>
    <message>
        <source>&amp;Preview as</source>
        <translation>&amp;Prévia como</translation>
    </message>
    <message>
        <source>Preview as</source>
        <translation>Prévia como</translation>
    </message>
    <message>
        <source>Not for this person: %1</source>
        <translation>Não para esta pessoa: %1</translation>
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
        <translation>Progresso: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>faltam %1</translation>
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
        <translation>Apenas pessoas que viram este convite</translation>
    </message>
    <message>
        <source>Only one language</source>
        <translation>Apenas um idioma</translation>
    </message>
    <message>
        <source>Prompt to look at</source>
        <translation>Convite a consultar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>for example de</source>
        <translation>por exemplo “de”</translation>
    </message>
    <message>
        <source>We look for</source>
        <translation>Procuramos por</translation>
    </message>
    <message>
        <source>What every message of this topic has to name. Left empty, it is read from the prompt.</source>
        <translation>O que toda mensagem deste tópico precisa mencionar. Se ficar vazio, é lido do convite.</translation>
    </message>
    <message>
        <source>They agreed to</source>
        <translation>As pessoas concordaram com</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>%1 (%2 unused)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2 não usados)</translation>
    </message>
    <message>
        <source>Nothing particular</source>
        <translation>Nada em especial</translation>
    </message>
    <message>
        <source>Nobody has opted in to this topic yet.</source>
        <translation>Ninguém deu consentimento para este tópico ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins with this prompt.</source>
        <translation>
            <numerusform>%Ln consentimento não usado com este convite.</numerusform>
            <numerusform>%Ln consentimentos não usados com este convite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::PromptModel</name>
    <message>
        <source>%1 and %2 in doubt</source>
        <translation>%1 e %2 em dúvida</translation>
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
        <translation>Enquanto webhooks são recebidos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Perguntadas</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Concordaram</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectModel</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por que fica de fora</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>O que a linha diz</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RejectTable</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>Salvar as linhas rejeitadas…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Linhas que ficam de fora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>%Ln linha fica de fora</numerusform>
            <numerusform>%Ln linhas ficam de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown. Saving writes all of them.</source>
        <translation>São mostradas as primeiras %1 de %2. Ao salvar, todas são gravadas.</translation>
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
        <translation>Adicionar um botão de resposta</translation>
    </message>
    <message>
        <source>A link button does not reopen the 24-hour window. A reply button does.</source>
        <translation>Um botão de link não reabre a janela de 24 horas. Um botão de resposta reabre.</translation>
    </message>
    <message>
        <source>Does it keep the promise?</source>
        <translation>Cumpre a promessa?</translation>
    </message>
    <message>
        <source>Write the message. It is compared with what people agreed to while you type.</source>
        <translation>Escreva a mensagem. Enquanto você digita, ela é comparada com aquilo com que as pessoas concordaram.</translation>
    </message>
    <message numerus="yes">
        <source>It fares worse for %Ln other prompts. The worst: “%1” (%2).</source>
        <comment>number of prompts; prompt; verdict</comment>
        <translation>
            <numerusform>Ela se sai pior com %Ln outro convite: “%1” (%2).</numerusform>
            <numerusform>Ela se sai pior com %Ln outros convites. O pior: “%1” (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>A message has at most three buttons.</source>
        <translation>Uma mensagem tem no máximo três botões.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RelevanceMeter</name>
    <message>
        <source>Relevance: %1</source>
        <translation>Relevância: %1</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Nada a avaliar ainda</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ReportModel</name>
    <message>
        <source>Prompts that the Page sent itself and Messenger took</source>
        <translation>Convites que a própria Página enviou e o Messenger recebeu</translation>
    </message>
    <message>
        <source>Opt-ins given, from whatever prompt</source>
        <translation>Consentimentos dados, de qualquer convite</translation>
    </message>
    <message>
        <source>One-time tokens that paid for a message; a message in the open 24 hours costs none</source>
        <translation>Tokens de uso único que pagaram uma mensagem; uma mensagem nas 24 horas abertas não custa nenhum</translation>
    </message>
    <message>
        <source>Messages that Messenger took</source>
        <translation>Mensagens que o Messenger recebeu</translation>
    </message>
    <message>
        <source>Messages that did not go out</source>
        <translation>Mensagens que não saíram</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>Mensagens das quais ninguém sabe se chegaram</translation>
    </message>
    <message>
        <source>Accepted messages that people answered, tapped or reacted to, as far as events tell</source>
        <translation>Mensagens aceitas às quais as pessoas responderam, tocaram ou reagiram, até onde os eventos dizem</translation>
    </message>
    <message>
        <source>Prompts that followed a campaign of this topic</source>
        <translation>Convites que seguiram uma campanha deste tópico</translation>
    </message>
    <message>
        <source>Opt-ins that ran out without a message</source>
        <translation>Consentimentos que venceram sem mensagem</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Perguntadas</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Consentiram</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>Reacted</source>
        <translation>Reagiram</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Perguntadas de novo</translation>
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
        <translation>Salvar como tabela…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>Nada aconteceu nesse período</translation>
    </message>
    <message>
        <source>Once people opt in and messages go out, you see here per topic what came of it. Choose a longer time, or import opt-ins to begin.</source>
        <translation>Quando as pessoas consentem e mensagens saem, você vê aqui por tópico o que resultou. Escolha um período maior ou importe consentimentos para começar.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importar os seus consentimentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os tópicos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>What came of opt-ins and messages, per topic</source>
        <translation>O que resultou de consentimentos e mensagens, por tópico</translation>
    </message>
    <message>
        <source>Report per topic</source>
        <translation>Relatório por tópico</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 · Rehearsal: nothing of this left the computer</source>
        <comment>a span of time</comment>
        <translation>%1 · Ensaio: nada disto saiu do computador</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Salvar como tabela</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)</source>
        <translation>CSV (*.csv);;Planilha (*.xlsx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>O relatório está em %1.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Save the report as PDF, or choose another.</source>
        <translation>A impressora não aceita nada. Salve o relatório como PDF ou escolha outra.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer.</source>
        <translation>O relatório está a caminho da impressora.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::ResultsScreen</name>
    <message>
        <source>Looking in the conversations, two a second. Nothing is settled by this.</source>
        <translation>Procurando nas conversas, duas por segundo. Isso não resolve nada por si só.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search names, ids and texts</source>
        <translation>Pesquisar nomes, IDs e textos</translation>
    </message>
    <message>
        <source>Search people of this campaign</source>
        <translation>Pesquisar pessoas desta campanha</translation>
    </message>
    <message>
        <source>People of this campaign</source>
        <translation>Pessoas desta campanha</translation>
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
        <translation>Esta campanha ainda é um rascunho: ninguém recebeu mensagem.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>counts; state of the campaign</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ninguém aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>results-%1.csv</source>
        <translation>resultados-%1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in %1.</source>
        <translation>
            <numerusform>%Ln linha está em %1.</numerusform>
            <numerusform>%Ln linhas estão em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::RetentionCard</name>
    <message>
        <source>Remove the text of a token once it is used, expired or withdrawn, after</source>
        <translation>Remover o texto de um token depois de usado, expirado ou retirado, após</translation>
    </message>
    <message>
        <source>Remove the wording of events after</source>
        <translation>Remover o texto dos eventos após</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>How long texts are kept</source>
        <translation>Por quanto tempo os textos são guardados</translation>
    </message>
    <message>
        <source>For the whole workspace, at the start and once a day. What is removed cannot be brought back; a hash stays, so that no list makes a used token look new.</source>
        <translation>Para todo o espaço de trabalho, no início e uma vez por dia. O que é removido não pode ser recuperado; um hash permanece, para que nenhuma lista faça um token usado parecer novo.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Saved. It is applied from now on.</source>
        <translation>Salvo. Aplica-se a partir de agora.</translation>
    </message>
    <message>
        <source>change of how long texts are kept</source>
        <translation>alteração do tempo de guarda dos textos</translation>
    </message>
</context>
<context>
    <name>headsup::ui::RunwayBar</name>
    <message>
        <source>Opt-ins by month of expiry</source>
        <translation>Consentimentos por mês de expiração</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No unused opt-ins.</source>
        <translation>Nenhum consentimento não usado.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SampleStepper</name>
    <message>
        <source>Previous sample</source>
        <translation>Exemplo anterior</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Próximo exemplo</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Nenhum exemplo</translation>
    </message>
    <message>
        <source>Nobody gets this message.</source>
        <translation>Ninguém recebe esta mensagem.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguém sem nome</translation>
    </message>
    <message>
        <source>No first name is known</source>
        <translation>Nenhum primeiro nome é conhecido</translation>
    </message>
    <message>
        <source>One of the longest</source>
        <translation>Uma das mais longas</translation>
    </message>
    <message>
        <source>Among the first to be written to</source>
        <translation>Entre as primeiras pessoas a receber</translation>
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
        <translation>aceitas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>The last people written to</source>
        <translation>As últimas pessoas a quem se escreveu</translation>
    </message>
    <message>
        <source>Nobody was written to since this page was opened.</source>
        <translation>Ninguém recebeu mensagem desde que esta página foi aberta.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Pauses and shows the results, where the rest can be given back</source>
        <translation>Pausa e mostra os resultados, onde o restante pode ser liberado</translation>
    </message>
    <message>
        <source>Stop the whole Pa&amp;ge</source>
        <translation>Parar toda a Pá&amp;gina</translation>
    </message>
    <message>
        <source>Stops every campaign of this Page, here and from the command line, until somebody lifts it</source>
        <translation>Para todas as campanhas desta Página, aqui e pela linha de comando, até que alguém suspenda a parada</translation>
    </message>
    <message>
        <source>Show &amp;results</source>
        <translation>Mostrar &amp;resultados</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Sending · %1</source>
        <translation>Envio · %1</translation>
    </message>
    <message>
        <source>All sending of this Page is stopped since %1. %2</source>
        <comment>time; who stopped it and why</comment>
        <translation>Todo o envio desta Página está parado desde %1. %2</translation>
    </message>
    <message>
        <source>Lift the stop</source>
        <translation>Suspender a parada</translation>
    </message>
    <message>
        <source>%1 The first of them on %2.</source>
        <comment>reason of the pause; time</comment>
        <translation>%1 A primeira delas em %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason of the pause; the raw answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Sending goes on by itself once the network is back, until %2.</source>
        <comment>why it paused; time of day</comment>
        <translation>%1 O envio continua automaticamente quando a rede voltar, até %2.</translation>
    </message>
    <message>
        <source>Stay paused</source>
        <translation>Manter em pausa</translation>
    </message>
    <message>
        <source>Asking Messenger whether this is the right Page …</source>
        <translation>Perguntando ao Messenger se esta é a Página certa …</translation>
    </message>
    <message>
        <source>Pausing. The answers that are under way are awaited.</source>
        <translation>Pausando. As respostas que estão a caminho são aguardadas.</translation>
    </message>
    <message>
        <source>Messenger asked for a break. Sending goes on in %1.</source>
        <translation>O Messenger pediu uma pausa. O envio continua em %1.</translation>
    </message>
    <message>
        <source>The first person alone: waiting for the answer before anybody else is written to.</source>
        <translation>Primeiro, uma única pessoa: aguardando a resposta antes de escrever a qualquer outra.</translation>
    </message>
    <message>
        <source>Sending. Pausing keeps the opt-ins of everybody who still waits.</source>
        <translation>Enviando. Pausar preserva os consentimentos de todas as pessoas que ainda esperam.</translation>
    </message>
    <message>
        <source>Finished: %1.</source>
        <comment>counts</comment>
        <translation>Concluída: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1. The rest kept their opt-ins.</source>
        <comment>counts</comment>
        <translation>Cancelada: %1. O restante manteve os consentimentos.</translation>
    </message>
    <message>
        <source>Standing still: %1.</source>
        <comment>counts</comment>
        <translation>Parada: %1.</translation>
    </message>
    <message>
        <source>This campaign is still a draft.</source>
        <translation>Esta campanha ainda é um rascunho.</translation>
    </message>
    <message>
        <source>This workspace was last sent from another computer. Nothing was sent now. If both computers send, the same token could be used twice, and neither would know. Send from here only if nobody sends from the other copy any more.</source>
        <translation>Este espaço de trabalho foi enviado pela última vez a partir de outro computador. Nada foi enviado agora. Se ambos os computadores enviarem, o mesmo token poderá ser usado duas vezes, sem que nenhum deles saiba. Envie daqui apenas se ninguém mais enviar a partir da outra cópia.</translation>
    </message>
    <message>
        <source>Send from this computer</source>
        <translation>Enviar deste computador</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>headsup::ui::SettingsScreen</name>
    <message>
        <source>Tell me when a long job ends while I work in another window</source>
        <translation>Avisar-me quando um trabalho longo terminar enquanto uso outra janela</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usar a de costume</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecê-las</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como o computador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Times are shown in</source>
        <translation>Os horários são mostrados em</translation>
    </message>
    <message>
        <source>choice of a language</source>
        <translation>escolha de um idioma</translation>
    </message>
    <message>
        <source>choice of the appearance</source>
        <translation>escolha da aparência</translation>
    </message>
    <message>
        <source>choice of a time zone</source>
        <translation>escolha de um fuso horário</translation>
    </message>
    <message>
        <source>choice of notices</source>
        <translation>escolha dos avisos</translation>
    </message>
    <message>
        <source>Sending and backups</source>
        <translation>Envio e cópias de segurança</translation>
    </message>
    <message>
        <source> messages a second</source>
        <translation> mensagens por segundo</translation>
    </message>
    <message>
        <source>What a new campaign begins with; each campaign can have its own.</source>
        <translation>Com que uma nova campanha começa; cada campanha pode ter o seu.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>A new campaign sends</source>
        <translation>Uma nova campanha envia</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>As cópias de segurança vão para</translation>
    </message>
    <message>
        <source>change of the pace</source>
        <translation>alteração do ritmo</translation>
    </message>
    <message>
        <source>choice of a folder</source>
        <translation>escolha de uma pasta</translation>
    </message>
    <message>
        <source>What imports remember</source>
        <translation>O que as importações lembram</translation>
    </message>
    <message>
        <source>The columns you chose come back with the next file of the same shape. Of a file&apos;s headers only a hash is kept.</source>
        <translation>As colunas que você escolheu voltam com o próximo arquivo da mesma forma. Dos cabeçalhos de um arquivo só fica um hash.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The computer&apos;s time zone</source>
        <translation>O fuso horário do computador</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>Nada é lembrado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shapes of files are remembered.</source>
        <translation>
            <numerusform>%Ln forma de arquivo é lembrada.</numerusform>
            <numerusform>%Ln formas de arquivo são lembradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language and time zone change when Headsup starts again. What you are working on is saved.</source>
        <translation>Idioma e fuso horário mudam quando o Headsup inicia de novo. O que você está fazendo é salvo.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Para onde vão as cópias de segurança</translation>
    </message>
    <message>
        <source>forgetting of columns</source>
        <translation>esquecimento das colunas</translation>
    </message>
</context>
<context>
    <name>headsup::ui::Spelling</name>
    <message>
        <source>The dictionary does not know this word.</source>
        <translation>O dicionário não conhece esta palavra.</translation>
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
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todas as etapas estão concluídas.</translation>
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
        <translation>Nada espera por você. Novos consentimentos chegam com a próxima importação.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TodayScreen</name>
    <message>
        <source>Nobody waits for news yet</source>
        <translation>Ninguém espera novidades ainda</translation>
    </message>
    <message>
        <source>Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand still and answers that are in doubt. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Aqui você vê todas as manhãs o que espera por você: consentimentos que expiram em breve, campanhas paradas e respostas em dúvida. Para começar, importe o arquivo CSV que a sua ferramenta de consentimento exporta.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importar os seus consentimentos</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>O que espera por você</translation>
    </message>
    <message>
        <source>unused opt-ins</source>
        <translation>consentimentos não usados</translation>
    </message>
    <message>
        <source>Show the topics</source>
        <translation>Mostrar os tópicos</translation>
    </message>
    <message>
        <source>given in the last 30 days</source>
        <translation>dados nos últimos 30 dias</translation>
    </message>
    <message>
        <source>expire within 30 days</source>
        <translation>expiram dentro de 30 dias</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>em dúvida</translation>
    </message>
    <message>
        <source>Show the campaigns</source>
        <translation>Mostrar as campanhas</translation>
    </message>
    <message>
        <source>Opt-ins a day</source>
        <translation>Consentimentos por dia</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Consentimentos não usados expiram em</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>Escrever mensagem de acompanhamento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>não usados</translation>
    </message>
    <message>
        <source>in a campaign</source>
        <translation>em uma campanha</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertos</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirados</translation>
    </message>
    <message>
        <source>Unused opt-ins expire in</source>
        <translation>Consentimentos não usados expiram em</translation>
    </message>
    <message>
        <source>Name, kind and fields…</source>
        <translation>Nome, tipo e campos…</translation>
    </message>
    <message>
        <source>Split by prompt…</source>
        <translation>Dividir por convite…</translation>
    </message>
    <message>
        <source>Merge into another topic…</source>
        <translation>Unir a outro tópico…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show only these opt-ins</source>
        <translation>Mostrar apenas estes consentimentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unused opt-ins, one message each.</source>
        <translation>
            <numerusform>%Ln consentimento não usado, para uma mensagem.</numerusform>
            <numerusform>%Ln consentimentos não usados, para uma mensagem cada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for news on this topic now.</source>
        <translation>Ninguém espera por novidades deste tópico agora.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicList</name>
    <message>
        <source>Search topics</source>
        <translation>Pesquisar tópicos</translation>
    </message>
    <message>
        <source>No topic has this in its name.</source>
        <translation>Nenhum tópico tem isso no nome.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicModel</name>
    <message numerus="yes">
        <source>%1, %Ln people wait</source>
        <translation>
            <numerusform>%1, %Ln pessoa espera</numerusform>
            <numerusform>%1, %Ln pessoas esperam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicNamesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Voltar às colunas</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Verificar as linhas</translation>
    </message>
    <message>
        <source>What did people ask for?</source>
        <translation>O que as pessoas pediram?</translation>
    </message>
    <message>
        <source>The file tells topics by their numbers only. Say what each of them is about and which words people agreed to; every message is compared with those words.</source>
        <translation>O arquivo identifica os tópicos apenas pelos números. Indique do que cada um trata e com quais palavras as pessoas concordaram; toda mensagem é comparada com essas palavras.</translation>
    </message>
    <message>
        <source>The file does not tell the prompts. Write the words that people agreed to; every message is compared with them.</source>
        <translation>O arquivo não informa os convites. Escreva as palavras com que as pessoas concordaram; toda mensagem é comparada com elas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-ins</source>
        <translation>
            <numerusform>%Ln consentimento</numerusform>
            <numerusform>%Ln consentimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the topic, for example Aurora 2 trail shoes</source>
        <translation>Nome do tópico, por exemplo Tênis de trilha Aurora 2</translation>
    </message>
    <message>
        <source>Name of the topic that the file calls %1</source>
        <translation>Nome do tópico que o arquivo chama de %1</translation>
    </message>
    <message>
        <source>Kind of the topic that the file calls %1</source>
        <translation>Tipo do tópico que o arquivo chama de %1</translation>
    </message>
    <message>
        <source>Choose the kind …</source>
        <translation>Escolher o tipo …</translation>
    </message>
    <message>
        <source>The prompt they saw, word for word</source>
        <translation>O convite que viram, palavra por palavra</translation>
    </message>
    <message>
        <source>Prompt of the topic that the file calls %1</source>
        <translation>Convite do tópico que o arquivo chama de %1</translation>
    </message>
    <message>
        <source>A prompt has at most %1 characters; this one has %2.</source>
        <translation>Um convite tem no máximo %1 caracteres; este tem %2.</translation>
    </message>
    <message>
        <source>Every topic needs its name, kind and prompt.</source>
        <translation>Todo tópico precisa de nome, tipo e convite.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicWork</name>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>O que foi prometido</translation>
    </message>
    <message>
        <source>Prompts that go to the new topic</source>
        <translation>Convites que vão para o novo tópico</translation>
    </message>
    <message>
        <source>Name of the new topic</source>
        <translation>Nome do novo tópico</translation>
    </message>
    <message>
        <source>The topic that remains</source>
        <translation>O tópico que permanece</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Alterar o tópico</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prompt, number of opt-ins</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the prompts that get a topic of their own</source>
        <translation>Escolha os convites que recebem um tópico próprio</translation>
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
        <translation>Unir “%1” a outro tópico</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Files that still use the old name are understood.</source>
        <translation>Arquivos que ainda usam o nome antigo são compreendidos.</translation>
    </message>
    <message>
        <source>%1 opt-ins get the new topic, %2 stay. Everybody keeps the prompt they saw.</source>
        <translation>%1 consentimentos recebem o novo tópico, %2 permanecem. Todas as pessoas mantêm o convite que viram.</translation>
    </message>
    <message>
        <source>“%1” will have %2 opt-ins. Everybody keeps the prompt they saw; the name “%3” still finds it. This cannot be undone at once, but a topic can be split by prompt.</source>
        <translation>“%1” terá %2 consentimentos. Todas as pessoas mantêm o convite que viram; o nome “%3” continua levando a ele. Isto não pode ser desfeito de uma só vez, mas um tópico pode ser dividido por convite.</translation>
    </message>
</context>
<context>
    <name>headsup::ui::TopicsScreen</name>
    <message>
        <source>No opt-ins yet</source>
        <translation>Nenhum consentimento ainda</translation>
    </message>
    <message>
        <source>Topics appear here with the people who wait for them. Import the CSV file that your opt-in tool exports to begin.</source>
        <translation>Os tópicos aparecem aqui com as pessoas que esperam por eles. Para começar, importe o arquivo CSV exportado pela sua ferramenta de consentimentos.</translation>
    </message>
    <message>
        <source>Import your opt-ins</source>
        <translation>Importar os seus consentimentos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>The topic is saved.</source>
        <translation>O tópico foi salvo.</translation>
    </message>
    <message>
        <source>“%1” is a topic of its own now. Everybody keeps the prompt they saw.</source>
        <translation>“%1” agora é um tópico próprio. Todas as pessoas mantêm o convite que viram.</translation>
    </message>
    <message>
        <source>The topics are one now. Everybody keeps the prompt they saw.</source>
        <translation>Os tópicos agora são um só. Todas as pessoas mantêm o convite que viram.</translation>
    </message>
    <message>
        <source>Everybody of this topic saw the same prompt, so there is nothing to split.</source>
        <translation>Todas as pessoas deste tópico viram o mesmo convite, por isso não há nada a dividir.</translation>
    </message>
    <message>
        <source>“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody keeps the prompt they saw.</source>
        <translation>“%1” (%2 consentimentos) e “%3” (%4) são parecidos. Unir o segundo ao primeiro? Todas as pessoas mantêm o convite que viram.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>São diferentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>change of the topic</source>
        <translation>alteração do tópico</translation>
    </message>
    <message>
        <source>split of the topic</source>
        <translation>divisão do tópico</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WeekChart</name>
    <message>
        <source>No week was entered yet.</source>
        <translation>Nenhuma semana foi inserida ainda.</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>a day; a share</comment>
        <translation>Semana de %1: %2</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <comment>share</comment>
        <translation>%1: aviso</translation>
    </message>
    <message>
        <source>%1: nobody else is written to</source>
        <comment>share</comment>
        <translation>%1: não se escreve a mais ninguém</translation>
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
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir um espaço de trabalho…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar o que pode ser lido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Makes a new workspace of every row that is still readable. The damaged file is only read.</source>
        <translation>Cria um novo espaço de trabalho com todas as linhas que ainda podem ser lidas. O arquivo danificado é apenas lido.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>A sample shop with 5,000 opt-ins, in rehearsal: write, check and send as much as you like. Nothing leaves this computer.</source>
        <translation>Uma loja de exemplo com 5.000 consentimentos, em ensaio: escreva, verifique e envie o quanto quiser. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Did you work with Headsup before?</source>
        <translation>Você já trabalhou com o Headsup?</translation>
    </message>
    <message>
        <source>Begin with your own Page</source>
        <translation>Começar com a sua própria Página</translation>
    </message>
    <message>
        <source>Makes a new workspace on this computer. The access token comes later and goes to the system&apos;s keychain.</source>
        <translation>Cria um novo espaço de trabalho neste computador. O token de acesso vem depois e vai para o chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Criar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Welcome to Headsup</source>
        <translation>Boas-vindas ao Headsup</translation>
    </message>
    <message>
        <source>Headsup keeps the one-time opt-ins of your Facebook Page, helps to write the one message that each of them allows, and sends it without ever using one twice.</source>
        <translation>O Headsup guarda os consentimentos de uso único da sua Página do Facebook, ajuda a escrever a única mensagem que cada um deles permite e a envia sem nunca usar um deles duas vezes.</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abrindo o espaço de trabalho</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechando</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Tudo está guardado.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Não foi possível abrir o espaço de trabalho</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Which Page is it for?</source>
        <translation>Para qual Página ele é?</translation>
    </message>
    <message>
        <source>Add a Page</source>
        <translation>Adicionar uma Página</translation>
    </message>
    <message>
        <source>The people and opt-ins of each Page stay apart. You can add more Pages at any time.</source>
        <translation>As pessoas e os consentimentos de cada Página ficam separados. Você pode adicionar mais Páginas a qualquer momento.</translation>
    </message>
    <message>
        <source>Add the Page</source>
        <translation>Adicionar a Página</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
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
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>headsup::ui::WindowModel</name>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
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
        <translation>Não: as 24 horas passaram</translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>a clause such as: was asked the same lately</comment>
        <translation>Não: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Choose a prompt</source>
        <translation>Escolha um convite</translation>
    </message>
    <message>
        <source>–</source>
        <comment>reacted to no message of ours</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Last did</source>
        <translation>Último ato</translation>
    </message>
    <message>
        <source>Reacted to</source>
        <translation>Reagiu a</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>May be asked</source>
        <translation>Pode ser perguntada</translation>
    </message>
</context>
</TS>
