// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/knownpeople.h"

#include "domain/textfold.h"

#include <QStringEncoder>

namespace headsup::store::sqlite {

using domain::Person;

namespace {

QString joinedName(const QString& first, const QString& last)
{
    return QString(first + u' ' + last).trimmed();
}

Person merged(Person old, const Person& said)
{
    const bool nameIsJoined = old.name == joinedName(old.firstName, old.lastName);
    const auto gain = [](QString& field, const QString& value) {
        if (!value.isEmpty())
            field = value;
    };
    gain(old.firstName, said.firstName);
    gain(old.lastName, said.lastName);
    if (nameIsJoined)
        old.name = joinedName(old.firstName, old.lastName);
    gain(old.name, said.name);
    gain(old.locale, said.locale);
    gain(old.timezone, said.timezone);
    gain(old.email, said.email);
    gain(old.phone, said.phone);
    return old;
}

} // namespace

KnownPeople::KnownPeople(Database& database, PageKey page)
    : m_database(database)
    , m_page(page)
    , m_insert(database,
          "INSERT INTO people (page, psid, first_name, last_name, name, name_folded, locale, timezone, email,"
          " phone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_find(database, "SELECT id, first_name, last_name, name, locale, timezone, email, phone FROM people"
                       " WHERE page = ? AND psid = ?")
    , m_read(database, "SELECT id, first_name, last_name, name, locale, timezone, email, phone FROM people"
                       " WHERE id = ?")
{
}

void KnownPeople::Texts::set(const Person& p)
{
    const QStringView texts[] = {
        p.psid.value(), p.firstName, p.lastName, p.name, p.locale, p.timezone, p.email, p.phone};
    qsizetype letters = 0;
    for (const auto text : texts)
        letters += text.size();
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    bytes.resize(encoder.requiredSpace(letters));
    char* at = bytes.data();
    for (size_t i = 0; i < ends.size(); ++i) {
        if (!texts[i].isEmpty())
            at = encoder.appendToBuffer(at, texts[i]);
        ends[i] = at - bytes.constData();
    }
    bytes.truncate(ends.back());
}

QByteArrayView KnownPeople::Texts::operator[](size_t i) const
{
    const auto from = i == 0 ? 0 : ends[i - 1];
    return QByteArrayView(bytes).sliced(from, ends[i] - from);
}

quint64 KnownPeople::saidOf(const Texts& texts) const
{
    // The lengths too: "Ana", "Li" is not "An", "aLi".
    quint64 lengths = 0;
    for (const auto end : texts.ends)
        lengths = lengths * 0x9e3779b97f4a7c15U + static_cast<quint64>(end);
    return m_hash(texts.bytes).a ^ lengths;
}

domain::PersonId KnownPeople::take(const Person& said)
{
    m_texts.set(said);
    const auto key = m_hash(m_texts[0]);
    const auto what = saidOf(m_texts);
    auto* known = m_table.find(key);
    if (known && known->said == what)
        return domain::PersonId{known->id};
    if (known || !m_loaded) {
        if (const auto id = enrich(said, m_texts, known ? known->id : 0)) {
            if (!known)
                known = &m_table.insert(key, {key.a, key.b, *id, 0});
            known->said = what;
            return domain::PersonId{*id};
        }
    }
    const auto id = insert(said, m_texts);
    m_table.insert(key, {key.a, key.b, id, what});
    return domain::PersonId{id};
}

qint64 KnownPeople::insert(const Person& said, const Texts& texts)
{
    const auto name = said.name.isEmpty() ? joinedName(said.firstName, said.lastName) : said.name;
    // The two forms of the name in the room of two other texts.
    Person forms;
    forms.firstName = name;
    forms.lastName = domain::folded(name);
    m_folded.set(forms);
    m_insert.bind(1, m_page.nr).bind(2, texts[0]).bind(3, texts[1]).bind(4, texts[2]);
    m_insert.bind(5, m_folded[1]).bind(6, m_folded[2]);
    for (int i = 4; i < 8; ++i)
        m_insert.bind(i + 3, texts[static_cast<size_t>(i)]);
    m_insert.run();
    return m_insert.insertedId();
}

std::optional<qint64> KnownPeople::enrich(const Person& said, const Texts& texts, qint64 id)
{
    auto& find = id != 0 ? m_read : m_find;
    if (id != 0)
        find.bind(1, id);
    else
        find.bind(1, m_page.nr).bind(2, texts[0]);
    if (!find.step()) {
        find.reset();
        return std::nullopt;
    }
    Person old;
    old.id = domain::PersonId{find.number(0)};
    old.psid = said.psid;
    QString* const fields[] = {
        &old.firstName, &old.lastName, &old.name, &old.locale, &old.timezone, &old.email, &old.phone};
    int column = 1;
    for (auto* field : fields)
        *field = QString::fromUtf8(find.text(column++));
    find.reset();
    if (const auto p = merged(old, said); p != old) {
        run(m_database,
            QStringLiteral(
                "UPDATE people SET first_name = ?, last_name = ?, name = ?, name_folded = ?, locale = ?,"
                " timezone = ?, email = ?, phone = ? WHERE id = ?"),
            p.firstName, p.lastName, p.name, domain::folded(p.name), p.locale, p.timezone, p.email, p.phone,
            p.id);
    }
    return old.id.value();
}

void KnownPeople::load()
{
    if (m_loaded)
        return;
    // In the order of the rows: the index by page would jump to each.
    Native select(m_database, "SELECT id, psid, first_name, last_name, name, locale, timezone, email, phone"
                              " FROM people NOT INDEXED WHERE page = ?");
    select.bind(1, m_page.nr);
    Texts texts;
    while (select.step()) {
        const auto key = m_hash(select.text(1));
        if (m_table.find(key))
            continue;
        texts.bytes.resize(0);
        for (size_t i = 0; i < texts.ends.size(); ++i) {
            const auto text = select.text(static_cast<int>(i) + 1);
            // A file that names the two parts leaves the whole name to us.
            const bool joined =
                i == 3 &&
                text == (select.text(2).toByteArray() + ' ' + select.text(3).toByteArray()).trimmed();
            if (!joined)
                texts.bytes.append(text);
            texts.ends[i] = texts.bytes.size();
        }
        m_table.insert(key, {key.a, key.b, select.number(0), saidOf(texts)});
    }
    m_loaded = true;
}

void KnownPeople::forget()
{
    m_table.clear();
    m_loaded = false;
}

} // namespace headsup::store::sqlite
