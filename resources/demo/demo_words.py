# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the sample data: names, places, topics and prompts. No rules here; those are in make_demo.py."""

# locale, time zones, weight
PLACES = {
    "en": [("en_US", ["America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver"], 16),
           ("en_GB", ["Europe/London"], 11), ("en_CA", ["America/Toronto"], 4), ("en_AU", ["Australia/Sydney"], 3),
           ("en_IE", ["Europe/Dublin"], 2)],
    "de": [("de_DE", ["Europe/Berlin"], 17), ("de_AT", ["Europe/Vienna"], 4), ("de_CH", ["Europe/Zurich"], 3)],
    "fr": [("fr_FR", ["Europe/Paris"], 9), ("fr_CA", ["America/Montreal"], 2), ("fr_BE", ["Europe/Brussels"], 1)],
    "es": [("es_ES", ["Europe/Madrid"], 6), ("es_MX", ["America/Mexico_City"], 5),
           ("es_AR", ["America/Argentina/Buenos_Aires"], 2)],
    "it": [("it_IT", ["Europe/Rome"], 6)],
    "pt": [("pt_BR", ["America/Sao_Paulo"], 4), ("pt_PT", ["Europe/Lisbon"], 2)],
    "ja": [("ja_JP", ["Asia/Tokyo"], 1)],
    "ar": [("ar_AE", ["Asia/Dubai"], 1)],
    "vi": [("vi_VN", ["Asia/Ho_Chi_Minh"], 1)],
}

FIRST_NAMES = {
    "en": "Olivia Noah Amelia Liam Grace Ethan Zoë Mason Chloe Siân Lucas Hannah Ryan Aoife Daniel Renée Jack "
          "Emily Owen Naomi Samuel Ruby Dylan Imogen Caleb Priya Marcus Tessa Connor Leah Jasmine Rhys Bethany "
          "Theo Nadia Eleanor Kofi Molly Aiden Phoebe",
    "de": "Anna Lukas Jürgen Lena Björn Käthe Felix Mara Günter Sören Jana Tobias Heike Matthias Zoé Nele Florian "
          "Ute Jörg Franziska Emre Karolina Moritz Silke Bärbel Timo Ayşe Ronja Holger Annika Benedikt Rosa",
    "fr": "Élodie Mathieu Chloé Rémi Anaïs François Camille Jérôme Noémie Loïc Inès Benoît Gaëlle Hélène Théo "
          "Margaux Yann Amélie Cédric Fatou",
    "es": "María José Lucía Íñigo Sofía Andrés Begoña Raúl Ximena Joaquín Inés Martín Noelia Óscar Paloma "
          "Sebastián Rocío Ángel Valentina Nicolás",
    "it": "Giulia Niccolò Chiara Matteo Beatrice Lorenzo Noemi Davide Ilaria Salvatore Mariarosa Edoardo Alessia "
          "Tommaso Viola",
    "pt": "João Beatriz Conceição Tiago Inês Luís Mariana Caetano Sónia Antônio Letícia Vinícius Estêvão Débora",
    "ja": "結衣 陽菜 健太 さくら 大輔 美咲 翔太 直美",
    "ar": "ليلى عمر فاطمة يوسف مريم خالد نور سلمى",
    "vi": "Hương Đức Thảo Quân Ngọc Tuấn Phượng Bảo",
}

LAST_NAMES = {
    "en": "Baker Hughes O'Brien Carter Nguyen Fletcher Patel Morrison Ellis Walsh Brontë Reed Okafor Sinclair "
          "Hall-Jones Doyle Whitfield Barnes Kowalski Yates Larsen Mensah Ferguson Stone Castillo Ainsworth Novak "
          "Shah Pemberton McAllister",
    "de": "Müller Schröder Weiß Köhler Böhm Krämer Lindner Große Jäger Fuchs Brühl Yılmaz Hübner Vogt Strauß Färber "
          "Kowalczyk Röder Schön Winkler Öztürk Baumann Thiel Löffler",
    "fr": "Lefèvre Moreau Béranger Dubois Mérieux Garçon Roussel Traoré Pélissier Hébert Noël Chevalier Lemaître "
          "D'Alembert Fournier",
    "es": "Núñez García Ibáñez Muñoz Peña Castaño Jiménez Ordóñez Vázquez Quiñones Marín Rodríguez Zúñiga Domínguez",
    "it": "Rossi D'Angelo Bianchi Nicolò Ferrari Esposito Colombo De\u00a0Luca Moretti Cantù Marchetti",
    "pt": "Gonçalves Araújo Simões Magalhães Brandão Conceição Falcão Assunção Guimarães Leitão",
    "ja": "佐藤 鈴木 高橋 田中 渡辺 山本",
    "ar": "الحربي منصور حداد السيد العلي",
    "vi": "Nguyễn Trần Lê Phạm Đặng Bùi",
}

NOTES = [
    "Called about sizes.\nPrefers Messenger.",
    "Came from the autumn mailing;\nhas a gift card",
    "Asked twice in the shop",
    'Says: "only size 42, please"',
    "Regular customer; outdoor club",
    "Wants an answer in the evening.\nNot on Sundays.",
]

# name, kind, item, price, days from the fixed day to the date (None: no date), link, unused, expired, used, withdrawn,
# oldest and newest opt-in that still counts (days of age), prompts per language
TOPICS = [
    ("Aurora 2 trail shoes", "back_in_stock", "Aurora 2 trail shoes", "", None, "https://lumen.example/aurora-2",
     (1012, 28, 22, 9), (355, 1), {
        "en": ["Aurora 2 trail shoes back in stock", "Tell me when the Aurora 2 is available again",
               "Notify me when Aurora 2 trail shoes are back", "Aurora 2 restock alert",
               "Let me know once the Aurora 2 trail shoes return"],
        "de": ["Aurora 2 Trailschuhe wieder verfügbar", "Sag mir Bescheid, wenn der Aurora 2 wieder da ist",
               "Benachrichtigung: Aurora 2 wieder auf Lager"],
        "fr": ["Chaussures de trail Aurora 2 de retour en stock", "Prévenez-moi du retour des Aurora 2"],
        "es": ["Zapatillas de trail Aurora 2 disponibles de nuevo", "Avísame cuando vuelvan las Aurora 2"],
        "it": ["Scarpe da trail Aurora 2 di nuovo disponibili", "Avvisami quando tornano le Aurora 2"],
        "pt": ["Tênis de trilha Aurora 2 de volta ao estoque", "Avise-me quando o Aurora 2 voltar"],
        "ja": ["Aurora 2 トレイルシューズの再入荷をお知らせ"],
        "ar": ["أخبروني عند توفر حذاء Aurora 2 مجددًا"],
        "vi": ["Báo cho tôi khi giày Aurora 2 có hàng trở lại"]}),
    ("Ember kettle", "back_in_stock", "Ember kettle 1.2 l", "", None, "https://lumen.example/ember-kettle",
     (214, 10, 8, 2), (330, 3), {
        "en": ["Ember kettle back in stock", "Tell me when the Ember kettle is available again"],
        "de": ["Ember Wasserkessel wieder auf Lager"], "fr": ["Bouilloire Ember de nouveau disponible"],
        "es": ["Tetera Ember disponible de nuevo"], "it": ["Bollitore Ember di nuovo disponibile"],
        "pt": ["Chaleira Ember de volta ao estoque"]}),
    ("Fjell 45 backpack price", "price_drop", "Fjell 45 backpack", "149.00", None, "https://lumen.example/fjell-45",
     (542, 36, 31, 8), (358, 2), {
        "en": ["Tell me when the Fjell 45 backpack gets cheaper", "Fjell 45 backpack price drop"],
        "de": ["Preissenkung beim Rucksack Fjell 45", "Sag Bescheid, wenn der Fjell 45 günstiger wird"],
        "fr": ["Baisse de prix du sac à dos Fjell 45"], "es": ["Bajada de precio de la mochila Fjell 45"],
        "it": ["Avvisami se lo zaino Fjell 45 costa meno"], "pt": ["Queda de preço da mochila Fjell 45"]}),
    ("Halo floor lamp price", "price_drop", "Halo floor lamp", "89.90", None, "https://lumen.example/halo",
     (208, 22, 15, 3), (358, 4), {
        "en": ["Halo floor lamp price drop", "Let me know when the Halo lamp costs less"],
        "de": ["Stehlampe Halo: Preissenkung"], "fr": ["Baisse de prix du lampadaire Halo"],
        "es": ["Bajada de precio de la lámpara Halo"], "it": ["La lampada Halo scende di prezzo"],
        "pt": ["Queda de preço da luminária Halo"]}),
    ("Winter night run", "event_reminder", "Winter night run", "", 19, "https://lumen.example/night-run",
     (338, 0, 6, 5), (120, 1), {
        "en": ["Remind me of the winter night run", "Winter night run: reminder the day before"],
        "de": ["Erinnerung an den Winter-Nachtlauf", "Erinnere mich an den Winter-Nachtlauf"],
        "fr": ["Rappel : course nocturne d'hiver"], "es": ["Recordatorio de la carrera nocturna de invierno"],
        "it": ["Ricordami la corsa notturna d'inverno"], "pt": ["Lembrete da corrida noturna de inverno"]}),
    ("Bread baking evening", "event_confirmed", "Bread baking evening", "", 26,
     "https://lumen.example/bread-evening", (156, 0, 4, 2), (75, 1), {
        "en": ["Tell me if the bread baking evening takes place", "Bread baking evening confirmed"],
        "de": ["Sag Bescheid, ob der Backabend stattfindet"], "fr": ["Confirmation de la soirée pain maison"],
        "es": ["Confirmación de la tarde de pan casero"], "it": ["Conferma della serata del pane"],
        "pt": ["Confirmação da noite do pão"]}),
    ("Lantern festival tickets", "tickets", "Lantern festival", "", 61, "https://lumen.example/lanterns",
     (398, 31, 28, 4), (300, 1), {
        "en": ["Lantern festival tickets on sale", "Tell me when lantern festival tickets are available"],
        "de": ["Tickets für das Laternenfest im Verkauf"], "fr": ["Billets pour la fête des lanternes en vente"],
        "es": ["Entradas para la fiesta de los faroles a la venta"],
        "it": ["Biglietti per la festa delle lanterne in vendita"],
        "pt": ["Ingressos para a festa das lanternas à venda"]}),
    ("Nordlys blanket collection", "launch", "Nordlys blankets", "", 12, "https://lumen.example/nordlys",
     (372, 14, 12, 4), (250, 1), {
        "en": ["Nordlys blanket collection launch", "Be told when the Nordlys blankets arrive"],
        "de": ["Start der Deckenkollektion Nordlys", "Nordlys-Decken: Bescheid zum Verkaufsstart"],
        "fr": ["Lancement de la collection de plaids Nordlys"], "es": ["Lanzamiento de la colección Nordlys"],
        "it": ["Lancio della collezione di coperte Nordlys"], "pt": ["Lançamento da coleção de mantas Nordlys"]}),
    ("Outdoor season sale", "sale_start", "Outdoor season sale", "", 33, "https://lumen.example/season-sale",
     (424, 58, 30, 6), (356, 1), {
        "en": ["Tell me when the outdoor season sale begins", "Outdoor season sale start"],
        "de": ["Beginn des Outdoor-Saisonverkaufs", "Sag Bescheid, wenn der Outdoor-Schlussverkauf beginnt"],
        "fr": ["Début des soldes outdoor"], "es": ["Inicio de las rebajas de temporada outdoor"],
        "it": ["Inizio dei saldi outdoor"], "pt": ["Início da liquidação outdoor"]}),
    ("Harbour Street store", "reopening", "Harbour Street store", "", 47, "https://lumen.example/harbour-street",
     (176, 0, 0, 2), (140, 2), {
        "en": ["Harbour Street store reopening", "Tell me when the Harbour Street store opens again"],
        "de": ["Wiedereröffnung des Ladens in der Hafenstraße"], "fr": ["Réouverture du magasin Harbour Street"],
        "es": ["Reapertura de la tienda de Harbour Street"], "it": ["Riapertura del negozio di Harbour Street"],
        "pt": ["Reabertura da loja da Harbour Street"]}),
    ("Delivery survey", "survey", "Your delivery", "", None, "https://lumen.example/survey",
     (142, 24, 18, 1), (340, 1), {
        "en": ["Ask me how my delivery went", "One short survey about my delivery"],
        "de": ["Fragt mich, wie meine Lieferung war"], "fr": ["Donner mon avis sur ma livraison"],
        "es": ["Encuesta breve sobre mi entrega"], "it": ["Un breve sondaggio sulla mia consegna"],
        "pt": ["Pesquisa rápida sobre a minha entrega"]}),
    ("Repair status", "status", "Repair case", "", None, "https://lumen.example/repairs",
     (118, 22, 14, 1), (345, 1), {
        "en": ["Tell me when my repair is finished", "Repair status update"],
        "de": ["Sag Bescheid, wenn meine Reparatur fertig ist"], "fr": ["Ma réparation est terminée"],
        "es": ["Avísame cuando mi reparación esté lista"], "it": ["Avvisami quando la riparazione è pronta"],
        "pt": ["Avise-me quando o conserto terminar"]}),
    ("Hut to hut trail guide", "content", "Hut to hut trail guide", "", None, "https://lumen.example/hut-to-hut",
     (174, 35, 7, 2), (350, 2), {
        "en": ["Hut to hut trail guide is published", "Send me word when the hut to hut guide is out"],
        "de": ["Der Hüttentouren-Führer ist erschienen"], "fr": ["Parution du guide de refuge en refuge"],
        "es": ["Publicación de la guía de refugio en refugio"], "it": ["Uscita della guida da rifugio a rifugio"],
        "pt": ["Publicação do guia de refúgio em refúgio"]}),
    ("Ski service slot", "appointment", "Ski service slot", "", None, "https://lumen.example/ski-service",
     (138, 20, 5, 1), (320, 1), {
        "en": ["Tell me when a ski service slot is free", "Free ski service appointment"],
        "de": ["Freier Termin beim Skiservice"], "fr": ["Créneau libre pour l'entretien des skis"],
        "es": ["Cita libre para el mantenimiento de esquís"], "it": ["Posto libero per la manutenzione sci"],
        "pt": ["Horário livre para manutenção de esquis"]}),
]
