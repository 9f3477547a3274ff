// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/fields.h"

#include "domain/textfold.h"

#include <QCoreApplication>
#include <QHash>

namespace headsup::csv {

namespace {

struct FieldRow
{
    Field field;
    const char* slug;
    const char* name;
    /// Normalised headers, the surest first, parted by blanks: our own name, then English, German and what
    /// XeroChat and ChatPion (otn_optin_subscriber), Chatfuel, Manychat, Mailchimp and Shopify call it.
    const char* aliases;
};

constexpr FieldRow kRows[] = {
    {Field::Psid, "psid", QT_TRANSLATE_NOOP("ImportField", "Page-scoped id of the person"),
        "psid pagescopedid pagescopeduserid userpsid messengeruserid messengerid subscriberid subscriberpsid "
        "recipientid senderid platformid contactid userid empfangerid abonnentenid kontaktid nutzerid "
        "benutzerid"},
    {Field::Token, "token", QT_TRANSLATE_NOOP("ImportField", "Opt-in token"),
        "token otntoken onetimenotiftoken onetimenotificationtoken onetimetoken notificationtoken "
        "notifytoken "
        "optintoken benachrichtigungstoken"},
    {Field::Topic, "topic", QT_TRANSLATE_NOOP("ImportField", "Topic"),
        "topic topicname otntopicname otntopic otnname otntitle topictitle thema themenname"},
    {Field::TopicNumber, "topic_number", QT_TRANSLATE_NOOP("ImportField", "Number of the topic"),
        "topicnumber otnid otntopicid themennummer"},
    {Field::TopicKind, "topic_kind", QT_TRANSLATE_NOOP("ImportField", "Topic kind"),
        "topickind topictype kind kindoftopic themenart art"},
    {Field::Prompt, "prompt", QT_TRANSLATE_NOOP("ImportField", "Prompt, the exact text agreed to"),
        "prompt prompttext optintitle optintext notifyprompt consenttext title aufforderung "
        "einwilligungstext "
        "einwilligung"},
    {Field::OptedInAt, "opted_in_at", QT_TRANSLATE_NOOP("ImportField", "Time of the opt-in"),
        "optedinat optedin optintime optinat optindate optindatetime optintimestamp consenttime consentat "
        "consentdate subscribedat subscribedon tokencreatedat createdat created timestamp einwilligungam "
        "einwilligungszeit zugestimmtam angemeldetam eingetragenam erstelltam zeitpunkt"},
    {Field::ExpiresAt, "expires_at", QT_TRANSLATE_NOOP("ImportField", "Time of expiry"),
        "expiresat expires expiry expirydate expirytime expirationdate expiration tokenexpiry "
        "tokenexpirytimestamp validuntil gultigbis lauftabam ablauf ablaufdatum"},
    {Field::State, "state", QT_TRANSLATE_NOOP("ImportField", "State"),
        "state tokenstate tokenstatus optinstate status zustand"},
    {Field::Sent, "is_sent", QT_TRANSLATE_NOOP("ImportField", "Already used by another tool (yes or no)"),
        "issent sent isused used tokenused gesendet versendet verwendet benutzt"},
    {Field::Deleted, "deleted", QT_TRANSLATE_NOOP("ImportField", "Opted out (yes or no)"),
        "deleted isdeleted optedout isoptedout unsubscribed isunsubscribed withdrawn abgemeldet widerrufen "
        "geloscht"},
    {Field::FirstName, "first_name", QT_TRANSLATE_NOOP("ImportField", "First name"),
        "firstname givenname forename fname vorname"},
    {Field::LastName, "last_name", QT_TRANSLATE_NOOP("ImportField", "Last name"),
        "lastname surname familyname lname nachname familienname"},
    {Field::Name, "name", QT_TRANSLATE_NOOP("ImportField", "Full name"),
        "name fullname displayname subscribername contactname personname vollstandigername kontaktname"},
    {Field::Locale, "locale", QT_TRANSLATE_NOOP("ImportField", "Language and country"),
        "locale language lang languagecode sprache gebietsschema"},
    {Field::Timezone, "timezone", QT_TRANSLATE_NOOP("ImportField", "Time zone of the person"),
        "timezone tz utcoffset zeitzone"},
    {Field::Email, "email", QT_TRANSLATE_NOOP("ImportField", "E-mail address"),
        "email emailaddress mail emailadresse mailadresse"},
    {Field::Phone, "phone", QT_TRANSLATE_NOOP("ImportField", "Phone number"),
        "phone phonenumber mobile mobilephone cell tel telephone telefon telefonnummer handy handynummer "
        "mobilnummer"},
};
static_assert(std::size(kRows) == kFieldCount - 1);

struct TopicFieldAliases
{
    const char* name;
    const char* aliases;
};

constexpr TopicFieldAliases kTopicFields[] = {
    {"item", "item itemname product productname artikel artikelname produkt produktname"},
    {"price", "price newprice preis neuerpreis"},
    {"date", "date datum eventdate startdate termin veranstaltungsdatum"},
    {"link", "link url producturl producturi"},
};

void addAliases(QHash<QString, HeaderGuess>& table, const char* aliases, const FieldRef& ref)
{
    const auto words = QString::fromLatin1(aliases).split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i)
        table.insert(words[i], HeaderGuess{ref, static_cast<int>(i)});
}

const QHash<QString, HeaderGuess>& aliasTable()
{
    static const auto table = [] {
        QHash<QString, HeaderGuess> made;
        for (const auto& row : kTopicFields)
            addAliases(made, row.aliases, FieldRef{Field::TopicField, QString::fromLatin1(row.name)});
        for (const auto& row : kRows)
            addAliases(made, row.aliases, FieldRef{row.field, {}});
        return made;
    }();
    return table;
}

constexpr QStringView kTopicFieldPrefix = u"field:";

} // namespace

QString slug(const FieldRef& ref)
{
    if (ref.field == Field::TopicField)
        return kTopicFieldPrefix.toString() + ref.name;
    return QString::fromLatin1(kRows[static_cast<size_t>(ref.field)].slug);
}

std::optional<FieldRef> fieldFromSlug(QStringView text)
{
    const auto wanted = text.trimmed().toString().toLower();
    if (wanted.startsWith(kTopicFieldPrefix)) {
        const auto name = wanted.sliced(kTopicFieldPrefix.size()).trimmed();
        return name.isEmpty() ? std::nullopt : std::optional(FieldRef{Field::TopicField, name});
    }
    for (const auto& row : kRows) {
        if (wanted == QLatin1StringView(row.slug))
            return FieldRef{row.field, {}};
    }
    return std::nullopt;
}

QString displayName(const FieldRef& ref)
{
    if (ref.field == Field::TopicField)
        return QCoreApplication::translate("ImportField", "Field “%1” of the topic").arg(ref.name);
    return QCoreApplication::translate("ImportField", kRows[static_cast<size_t>(ref.field)].name);
}

const std::array<Field, kFieldCount - 1>& pickableFields()
{
    static constexpr auto fields = [] {
        std::array<Field, kFieldCount - 1> all{};
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<Field>(i);
        return all;
    }();
    return fields;
}

QString normalisedHeader(QStringView header)
{
    QString out;
    for (const QChar unit : domain::folded(header)) {
        if (unit.isLetterOrNumber())
            out.append(unit);
    }
    return out;
}

std::optional<HeaderGuess> guessField(QStringView header)
{
    if (header.trimmed().startsWith(kTopicFieldPrefix, Qt::CaseInsensitive)) {
        const auto ref = fieldFromSlug(header);
        return ref ? std::optional(HeaderGuess{*ref, 0}) : std::nullopt;
    }
    const auto found = aliasTable().constFind(normalisedHeader(header));
    return found == aliasTable().constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace headsup::csv
