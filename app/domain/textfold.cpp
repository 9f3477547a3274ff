// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"

#include <algorithm>

namespace headsup::domain {

namespace {

/// The same for texts of ASCII alone, where nothing decomposes: most names of most lists.
QString foldedAscii(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar* to = out.data();
    for (const QChar unit : text) {
        const auto c = unit.unicode();
        if (c > u' ')
            *to++ = QChar(c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c);
        else if (!unit.isSpace())
            *to++ = unit;
        else if (to != out.constData() && to[-1] != u' ')
            *to++ = u' ';
    }
    out.truncate(to - out.constData());
    return out;
}

} // namespace

QString folded(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); })) {
        auto out = foldedAscii(text);
        if (out.endsWith(u' '))
            out.chop(1);
        return out;
    }
    QString out;
    out.reserve(text.size());
    const auto decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar unit : decomposed) {
        if (unit.isMark())
            continue;
        if (unit.isSpace()) {
            if (!out.isEmpty() && !out.endsWith(u' '))
                out.append(u' ');
        } else if (unit == u'ß') {
            out.append(u"ss"); // Qt folds letter by letter and keeps it; people write both
        } else {
            out.append(unit);
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace headsup::domain
