// SPDX-License-Identifier: GPL-3.0-or-later
// Fits the weights of the relevance check and prints what they are worth: cross-validated by family on
// everything, and trained without part C of the labelled file, scored on it. "fitweights FILE" then fits on
// all pairs and writes the table that app/relevance compiles in. Same input, same table.
// Environment: FIT_PENALTY and FIT_ROUNDS change the fit; FIT_C=1 also scores part C with weights that never
// saw it; FIT_MISSES=own (or A, B; leave C closed) lists what goes wrong.
#include "labelled.h"

#include "relevance/checker.h"
#include "relevance/features.h"
#include "relevance/stops.h"
#include "relevance/weights.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QTextStream>
#include <cmath>
#include <functional>
#include <vector>

using namespace headsup;
using namespace headsup::relevance;

namespace {

constexpr int kOutcomeCount = static_cast<int>(kOutcomes.size());

struct Sample
{
    Pair pair;
    Signals seen;
    std::vector<Feature> features;
    int outcome = 0;
    double weight = 1;
};

int outcomeOf(const Pair& pair)
{
    for (int i = 0; i < kOutcomeCount; ++i) {
        if (kOutcomes[static_cast<size_t>(i)].verdict == pair.label &&
            pair.reason == QStringView(kOutcomes[static_cast<size_t>(i)].reason))
            return i;
    }
    return 0;
}

using Table = std::vector<double>; ///< feature by feature, all outcomes of one together

int g_features = 0; ///< and patterns

/// As outcomeChances, but without a vector each time: most of the fit is spent here.
std::array<double, kOutcomeCount> chances(const Table& weights, const std::vector<Feature>& features)
{
    std::array<double, kOutcomeCount> made{};
    for (const auto& feature : features) {
        const auto* row = weights.data() + feature.id * kOutcomeCount;
        for (size_t k = 0; k < made.size(); ++k)
            made[k] += row[k] * feature.value;
    }
    const auto top = *std::max_element(made.begin(), made.end());
    double sum = 0;
    for (auto& chance : made) {
        chance = std::exp(chance - top);
        sum += chance;
    }
    for (auto& chance : made)
        chance /= sum;
    return made;
}

/// Multinomial logistic regression with a quadratic penalty, by accelerated descent on all samples at once.
Table fit(const std::vector<const Sample*>& samples, double penalty, int rounds)
{
    const auto size = static_cast<size_t>(g_features * kOutcomeCount);
    Table weights(size, 0);
    Table previous(size, 0);
    Table ahead(size, 0);
    Table slope(size, 0);
    double whole = 0;
    double norm = 0;
    for (const auto* sample : samples) {
        whole += sample->weight;
        double square = 0;
        for (const auto& feature : sample->features)
            square += feature.value * feature.value;
        norm = std::max(norm, square);
    }
    const double step = 1 / (0.5 * norm + penalty / whole);
    for (int round = 0; round < rounds; ++round) {
        const double momentum = round / (round + 3.0);
        for (size_t i = 0; i < size; ++i) {
            ahead[i] = weights[i] + momentum * (weights[i] - previous[i]);
            slope[i] = i < kOutcomeCount ? 0 : penalty / whole * ahead[i]; // the bias is free
        }
        for (const auto* sample : samples) {
            const auto chance = chances(ahead, sample->features);
            for (const auto& feature : sample->features) {
                auto* at = slope.data() + feature.id * kOutcomeCount;
                for (int k = 0; k < kOutcomeCount; ++k)
                    at[k] += sample->weight / whole * feature.value *
                             (chance[static_cast<size_t>(k)] - (k == sample->outcome ? 1 : 0));
            }
        }
        previous = weights;
        for (size_t i = 0; i < size; ++i)
            weights[i] = ahead[i] - step * slope[i];
    }
    return weights;
}

/// Patterns that stand in at least four families: what one family alone has says nothing of others.
QHash<QString, int> knownPatterns(const std::vector<Sample>& samples)
{
    constexpr qsizetype kFamilies = 4;
    QMap<QString, QSet<QString>> families;
    for (const auto& sample : samples) {
        for (const auto& pattern : sample.seen.patterns)
            families[pattern].insert(sample.pair.family);
    }
    QHash<QString, int> known;
    for (auto it = families.cbegin(); it != families.cend(); ++it) {
        if (it->size() >= kFamilies)
            known.insert(it.key(), featureCount() + static_cast<int>(known.size()));
    }
    return known;
}

int foldOf(const QString& family, int folds)
{
    const QByteArray key = "fold" + family.toUtf8();
    const auto hash = QCryptographicHash::hash(key, QCryptographicHash::Md5);
    return static_cast<uchar>(hash[2]) % folds;
}

void report(const QMap<QString, Score>& scores)
{
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        print(it.key(), it.value());
}

void note(QMap<QString, Score>& scores, const Sample& sample, const Judgement& judgement)
{
    const auto reason = QString::fromUtf16(judgement.reason);
    const auto& part = sample.pair.part;
    const QString set = part == u"own" || part == u"new" ? part : QStringLiteral("dev");
    const QString language = sample.pair.question.language;
    for (const auto& group :
        QStringList{set, set + u' ' + language, QStringLiteral("all ") + language, QStringLiteral("all")})
        scores[group].add(sample.pair, judgement.verdict, reason);
}

} // namespace

int main(int argc, char** argv)
{
    const auto lexicons = Lexicons::load();
    if (!lexicons)
        return 1;
    const Checker checker(*lexicons);
    std::vector<Sample> samples;
    for (const auto* name : {"relevance-dev.jsonl", "relevance-own.jsonl", "relevance-new.jsonl"}) {
        for (const auto& pair : labelledPairs(QStringLiteral(HEADSUP_TEST_DATA), QString::fromLatin1(name))) {
            Sample sample{pair, checker.look(pair.question), {}, outcomeOf(pair), 1};
            samples.push_back(std::move(sample));
        }
    }
    Weights shape{std::vector<double>(), knownPatterns(samples)};
    for (auto& sample : samples)
        sample.features = weighedFeatures(shape, sample.seen, judgeByRules(sample.seen));
    g_features = featureCount() + static_cast<int>(shape.patterns.size());
    const double penalty = qEnvironmentVariable("FIT_PENALTY", QStringLiteral("1.5")).toDouble();
    const int rounds = qEnvironmentVariable("FIT_ROUNDS", QStringLiteral("250")).toInt();
    const auto misses = qEnvironmentVariable("FIT_MISSES").split(u',');
    const auto aside = qEnvironmentVariable("FIT_ASIDE");
    const auto judged = [&](const Table& table, const Sample& sample) {
        shape.table = table;
        return checker.decide(sample.pair.question, sample.seen, &shape);
    };

    constexpr int kFolds = 10;
    QMap<QString, Score> scores;
    for (int fold = 0; fold < kFolds; ++fold) {
        std::vector<const Sample*> training;
        for (const auto& sample : samples) {
            if (foldOf(sample.pair.family, kFolds) != fold)
                training.push_back(&sample);
        }
        const auto weights = fit(training, penalty, rounds);
        for (const auto& sample : samples) {
            if (foldOf(sample.pair.family, kFolds) != fold)
                continue;
            const auto judgement = judged(weights, sample);
            note(scores, sample, judgement);
            if (judgement.verdict != sample.pair.label && misses.contains(sample.pair.part))
                qInfo().noquote() << sample.pair.id << domain::slug(sample.pair.question.kind) << "|"
                                  << sample.pair.question.prompt << "|" << sample.pair.question.message
                                  << "| label" << domain::slug(sample.pair.label) << sample.pair.reason
                                  << "| said" << domain::slug(judgement.verdict)
                                  << QString::fromUtf16(judgement.reason) << "| at most"
                                  << QString::fromUtf16(applyStops(sample.seen, kOutcomes[0]).reason);
        }
    }
    report(scores);
    printMatrix(scores[QStringLiteral("dev")]);
    printMatrix(scores[QStringLiteral("own")]);
    printMatrix(scores[QStringLiteral("new")]);
    const auto without = [&](const QString& name, const std::function<bool(const Pair&)>& left) {
        std::vector<const Sample*> training;
        for (const auto& sample : samples) {
            if (!left(sample.pair))
                training.push_back(&sample);
        }
        const auto weights = fit(training, penalty, rounds);
        Score score;
        QMap<QString, Score> groups;
        for (const auto& sample : samples) {
            if (!left(sample.pair))
                continue;
            const auto judgement = judged(weights, sample);
            const auto reason = QString::fromUtf16(judgement.reason);
            score.add(sample.pair, judgement.verdict, reason);
            groups[QStringLiteral("  ") + sample.pair.question.language].add(
                sample.pair, judgement.verdict, reason);
            groups[QStringLiteral("  ") + domain::slug(sample.pair.question.kind)].add(
                sample.pair, judgement.verdict, reason);
        }
        report(groups);
        print(name, score);
        printMatrix(score);
    };
    if (!aside.isEmpty())
        without(aside + QStringLiteral(" unseen"), [&](const Pair& pair) { return pair.part == aside; });
    if (argc < 3)
        return 0;
    std::vector<const Sample*> all;
    for (const auto& sample : samples)
        all.push_back(&sample);
    const auto weights = fit(all, penalty, rounds);
    QFile file(QString::fromLocal8Bit(argv[1]));
    QFile patterns(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly) || !patterns.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    out << "// Written by tests/app/relevance/fitweights.cpp from the labelled pairs; do not edit.\n";
    const auto row = [&](QTextStream& to, int feature, const char* between) {
        for (int k = 0; k < kOutcomeCount; ++k)
            to << (k > 0 ? between : "")
               << QString::number(
                      std::lround(weights[static_cast<size_t>(feature * kOutcomeCount + k)] * 1000));
    };
    for (int feature = 0; feature < featureCount(); ++feature) {
        row(out, feature, ", ");
        out << ",\n";
    }
    QTextStream lines(&patterns);
    lines << "# Written by tests/app/relevance/fitweights.cpp from the labelled pairs; do not edit. "
             "GPL-3.0-or-later.\n"
             "# A pattern (see app/relevance/pattern.h), then its weight for each outcome in thousandths.\n";
    const QMap<QString, int> ordered = [&] {
        QMap<QString, int> map;
        for (auto it = shape.patterns.cbegin(); it != shape.patterns.cend(); ++it)
            map.insert(it.key(), it.value());
        return map;
    }();
    for (auto it = ordered.cbegin(); it != ordered.cend(); ++it) {
        lines << it.key() << '\t';
        row(lines, it.value(), "\t");
        lines << '\n';
    }
    return 0;
}
