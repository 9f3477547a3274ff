// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/answer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace headsup::relevance {

/// A pair of texts with the verdict that people agreed on.
struct Pair
{
    QString id;
    QString family; ///< the id's part before the dash: pairs of one family share their prompts
    QString part;   ///< A, B or C of relevance-dev.jsonl; "own", "new", "more" and "blind" of the files of
                    ///< these names
    Question question;
    domain::Verdict label = domain::Verdict::Unclear;
    QString reason;
};

/// relevance-dev.jsonl, cut by families: word lists and rules were written with A and B open; C was never
/// read, so its score tells best what to expect of other texts. relevance-own.jsonl was written for this
/// project, blind to the rules, and so was relevance-new.jsonl, after the lists: those of its families with
/// an odd number were never read for the lists, so that the weights learn how far the lists reach.
/// relevance-more.jsonl was written blind to everything but the guide; neither lists nor weights have seen
/// it.
inline QList<Pair> labelledPairs(const QString& folder, const QString& name)
{
    QList<Pair> pairs;
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    while (!file.atEnd()) {
        const auto row = QJsonDocument::fromJson(file.readLine()).object();
        const auto text = [&](const char* key) { return row.value(QLatin1StringView(key)).toString(); };
        Pair pair;
        pair.id = text("id");
        pair.family = pair.id.section(u'-', 0, 0);
        const auto hash = QCryptographicHash::hash(pair.family.toUtf8(), QCryptographicHash::Md5);
        pair.part = pair.id.startsWith(u'o')               ? QStringLiteral("own")
                    : pair.id.startsWith(u'n')             ? QStringLiteral("new")
                    : pair.id.startsWith(u'p')             ? QStringLiteral("more")
                    : static_cast<uchar>(hash[0]) % 2 == 0 ? QStringLiteral("A")
                    : static_cast<uchar>(hash[1]) % 2 == 0 ? QStringLiteral("B")
                                                           : QStringLiteral("C");
        pair.question = {domain::topicKindFromSlug(text("topic_kind")).value(), text("prompt"),
            text("message"), text("lang"), {}};
        pair.label = domain::verdictFromSlug(text("label")).value();
        pair.reason = text("reason");
        pairs.append(pair);
    }
    return pairs;
}

struct Score
{
    int counts[3][3] = {}; ///< label, verdict
    int reasons = 0;

    void add(const Pair& pair, domain::Verdict verdict, const QString& reason)
    {
        ++counts[static_cast<int>(pair.label) - 1][static_cast<int>(verdict) - 1];
        reasons += reason == pair.reason ? 1 : 0;
    }
    [[nodiscard]] int row(int n) const { return counts[n][0] + counts[n][1] + counts[n][2]; }
    [[nodiscard]] int column(int n) const { return counts[0][n] + counts[1][n] + counts[2][n]; }
    [[nodiscard]] int total() const { return row(0) + row(1) + row(2); }
    [[nodiscard]] double accuracy() const
    {
        return double(counts[0][0] + counts[1][1] + counts[2][2]) / std::max(1, total());
    }
    [[nodiscard]] double macroF1() const
    {
        double sum = 0;
        for (int n = 0; n < 3; ++n)
            sum += 2.0 * counts[n][n] / std::max(1, row(n) + column(n));
        return sum / 3;
    }
    /// Not relevant called relevant, and the other way round.
    [[nodiscard]] double dangerous() const { return double(counts[2][0]) / std::max(1, row(2)); }
    [[nodiscard]] double blocked() const { return double(counts[0][2]) / std::max(1, row(0)); }
    [[nodiscard]] double reasonsRight() const { return double(reasons) / std::max(1, total()); }
};

inline void print(const QString& name, const Score& score)
{
    qInfo("%-12s %4d pairs  accuracy %.3f  macro-F1 %.3f  dangerous %.3f  blocked %.3f  reasons %.3f",
        qPrintable(name), score.total(), score.accuracy(), score.macroF1(), score.dangerous(),
        score.blocked(), score.reasonsRight());
}

inline void printMatrix(const Score& score)
{
    for (int n = 0; n < 3; ++n)
        qInfo("    %-12s -> %3d relevant %3d unclear %3d not relevant",
            qPrintable(domain::slug(static_cast<domain::Verdict>(n + 1))), score.counts[n][0],
            score.counts[n][1], score.counts[n][2]);
}

} // namespace headsup::relevance
