// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/knownpeople.h"

#include "domain/textfold.h"

#include <QStringBuilder>
#include <QStringEncoder>

namespace headsup::store::sqlite {

using domain::Person;

namespace {

QString joinedName(QStringView first, QStringView last)
{
    return QString(first % u' ' % last).trimmed();
}

/// A person gains what is said and loses nothing to silence.
Person merged(Person old, const KnownPeople::Said& said)
{
    const bool nameIsJoined = old.name == joinedName(old.firstName, old.lastName);
    const auto gain = [](QString& field, QStringView value) {
        if (!value.isEmpty())
            field = value.toString();
    };
    gain(old.firstName, said[1]);
    gain(old.lastName, said[2]);
    if (nameIsJoined)
        old.name = joinedName(old.firstName, old.lastName);
    gain(old.name, said[3]);
    gain(old.locale, said[4]);
    gain(old.timezone, said[5]);
    gain(old.email, said[6]);
    gain(old.phone, said[7]);
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

template<size_t n>
void KnownPeople::Texts<n>::set(const std::array<QStringView, n>& texts)
{
    qsizetype letters = 0;
    for (const auto text : texts)
        letters += text.size();
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    bytes.resize(encoder.requiredSpace(letters));
    char* at = bytes.data();
    for (size_t i = 0; i < n; ++i) {
        if (!texts[i].isEmpty())
            at = encoder.appendToBuffer(at, texts[i]);
        ends[i] = at - bytes.constData();
    }
    bytes.truncate(ends.back());
}

template<size_t n>
QByteArrayView KnownPeople::Texts<n>::operator[](size_t i) const
{
    const auto from = i == 0 ? 0 : ends[i - 1];
    return QByteArrayView(bytes).sliced(from, ends[i] - from);
}

quint64 KnownPeople::saidOf(const Texts<8>& texts) const
{
    // The lengths too: "Ana", "Li" is not "An", "aLi".
    quint64 lengths = 0;
    for (const auto end : texts.ends)
        lengths = lengths * 0x9e3779b97f4a7c15U + static_cast<quint64>(end);
    return m_hash(texts.bytes).a ^ lengths;
}

domain::PersonId KnownPeople::take(const Said& said)
{
    m_texts.set(said);
    const auto key = m_hash(m_texts[0]);
    const auto what = saidOf(m_texts);
    auto* known = m_table.find(key);
    if (known && known->said == what)
        return domain::PersonId{known->id};
    if (known || !m_loaded) {
        if (const auto id = enrich(said, known ? known->id : 0)) {
            if (!known)
                known = &m_table.insert(key, {key.a, key.b, *id, 0});
            known->said = what;
            return domain::PersonId{*id};
        }
    }
    const auto id = insert(said);
    m_table.insert(key, {key.a, key.b, id, what});
    return domain::PersonId{id};
}

qint64 KnownPeople::insert(const Said& said)
{
    const auto name = said[3].isEmpty() ? joinedName(said[1], said[2]) : said[3].toString();
    const auto folded = domain::folded(name);
    m_names.set({name, folded});
    m_insert.bind(1, m_page.nr).bind(2, m_texts[0]).bind(3, m_texts[1]).bind(4, m_texts[2]);
    m_insert.bind(5, m_names[0]).bind(6, m_names[1]);
    for (int i = 4; i < 8; ++i)
        m_insert.bind(i + 3, m_texts[static_cast<size_t>(i)]);
    m_insert.run();
    return m_insert.insertedId();
}

std::optional<qint64> KnownPeople::enrich(const Said& said, qint64 id)
{
    auto& find = id != 0 ? m_read : m_find;
    if (id != 0)
        find.bind(1, id);
    else
        find.bind(1, m_page.nr).bind(2, m_texts[0]);
    if (!find.step()) {
        find.reset();
        return std::nullopt;
    }
    Person old;
    old.id = domain::PersonId{find.number(0)};
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
    Texts<8> texts;
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
