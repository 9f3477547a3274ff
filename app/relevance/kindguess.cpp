// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/kindguess.h"

#include "domain/textfold.h"

#include <initializer_list>

namespace headsup::relevance {

using domain::TopicKind;

namespace {

struct Words
{
    TopicKind kind;
    std::initializer_list<const char16_t*>
        beginnings; ///< of words, folded; a blank inside means several words
};

// English, German, French, Spanish, Italian, Portuguese. Particular promises stand before general ones, since
// "tickets for the reminder" is about tickets.
const Words kWords[] = {
    {TopicKind::Tickets,
        {u"ticket", u"presale", u"karten", u"vorverkauf", u"billet", u"entrada", u"biglietti", u"ingresso"}},
    {TopicKind::PriceDrop,
        {u"price", u"cheaper", u"discounted", u"preis", u"guenstiger", u"gunstiger", u"reduziert", u"prix",
            u"baisse", u"precio", u"rebaj", u"prezzo", u"ribass", u"preco", u"desconto"}},
    {TopicKind::Reopening, {u"reopen", u"open again", u"wieder geoffnet", u"wiedereroffn", u"rouvr",
                               u"reouvert", u"reabr", u"reapert", u"riapr", u"riapert", u"reabertura"}},
    {TopicKind::EventConfirmed, {u"confirmed", u"takes place", u"findet statt", u"bestatigt", u"confirme",
                                    u"confirmad", u"confermat"}},
    {TopicKind::Survey, {u"survey", u"feedback", u"opinion", u"umfrage", u"meinung", u"sondage", u"encuesta",
                            u"sondaggio", u"pesquisa"}},
    {TopicKind::Appointment,
        {u"slot", u"appointment", u"a place", u"waiting list", u"termin", u"platz", u"rendez-vous",
            u"creneau", u"cita", u"plaza", u"appuntamento", u"vaga", u"consulta"}},
    {TopicKind::Status, {u"order", u"repair", u"delivery", u"parcel", u"account", u"bestellung", u"reparatur",
                            u"lieferung", u"paket", u"commande", u"reparation", u"pedido", u"reparacion",
                            u"ordine", u"riparazione", u"encomenda"}},
    {TopicKind::SaleStart, {u"sale", u"black friday", u"schlussverkauf", u"ausverkauf", u"soldes", u"saldi",
                               u"liquidacion", u"liquidacao", u"saldos"}},
    {TopicKind::Launch,
        {u"launch", u"collection", u"release", u"premiere", u"kollektion", u"erscheint", u"lancement",
            u"sortie", u"lanzamiento", u"coleccion", u"lancio", u"collezione", u"lancamento", u"colecao"}},
    {TopicKind::Content, {u"guide", u"episode", u"article", u"newsletter", u"podcast", u"ratgeber", u"folge",
                             u"artikel", u"episodio", u"articolo", u"articulo", u"artigo"}},
    {TopicKind::EventReminder,
        {u"remind", u"reminder", u"starts", u"class", u"webinar", u"concert", u"erinner", u"beginnt", u"kurs",
            u"konzert", u"rappel", u"recuerda", u"recordatorio", u"ricorda", u"promemoria", u"lembr"}},
};

bool hasWordBeginning(const QString& text, QStringView beginning)
{
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

TopicKind guessKind(const QString& topicName, const QString& prompt)
{
    // The name first: it is the shop's own word for the topic.
    for (const auto& source : {topicName, prompt}) {
        const auto text = domain::folded(source);
        for (const auto& row : kWords) {
            for (const auto* beginning : row.beginnings) {
                if (hasWordBeginning(text, beginning))
                    return row.kind;
            }
        }
    }
    return TopicKind::BackInStock;
}

} // namespace headsup::relevance
