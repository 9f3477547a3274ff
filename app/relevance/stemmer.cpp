// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/stemmer.h"

#include <libstemmer.h>

namespace headsup::relevance {

Stemmer::Stemmer(const QString& language)
    : m_stemmer(language.isEmpty() ? nullptr : sb_stemmer_new(language.toLatin1().constData(), "UTF_8"))
{
}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_stemmer);
}

QString Stemmer::stem(const QString& folded) const
{
    if (!m_stemmer || folded.size() < 3)
        return folded;
    const auto bytes = folded.toUtf8();
    const auto* stem = sb_stemmer_stem(
        m_stemmer, reinterpret_cast<const sb_symbol*>(bytes.constData()), static_cast<int>(bytes.size()));
    if (!stem)
        return folded;
    return QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(m_stemmer));
}

} // namespace headsup::relevance
