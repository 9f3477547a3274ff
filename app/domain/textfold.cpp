// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"

namespace headsup::domain {

QString folded(QStringView text)
{
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
