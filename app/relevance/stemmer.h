// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sb_stemmer;

namespace headsup::relevance {

/// Snowball for one language; the word itself where there is no stemmer. Not shared between threads: it is
/// cheap, make one where it is needed.
class Stemmer
{
public:
    explicit Stemmer(const QString& language);
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;
    [[nodiscard]] QString stem(const QString& folded) const;

private:
    sb_stemmer* m_stemmer = nullptr;
};

} // namespace headsup::relevance
