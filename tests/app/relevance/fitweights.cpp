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
#include <QMap>
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

using Weights = std::vector<double>; ///< feature by feature, all outcomes of one together

/// As outcomeChances, but without a vector each time: most of the fit is spent here.
std::array<double, kOutcomeCount> chances(const Weights& weights, const std::vector<Feature>& features)
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
Weights fit(const std::vector<const Sample*>& samples, double penalty, int rounds)
{
    const auto size = static_cast<size_t>(featureCount() * kOutcomeCount);
    Weights weights(size, 0);
    Weights previous(size, 0);
    Weights ahead(size, 0);
    Weights slope(size, 0);
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
    const auto own = sample.pair.part == u"own";
    const QString set = own ? QStringLiteral("own") : QStringLiteral("dev");
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
    for (const auto* name : {"relevance-dev.jsonl", "relevance-own.jsonl"}) {
        for (const auto& pair : labelledPairs(QStringLiteral(HEADSUP_TEST_DATA), QString::fromLatin1(name))) {
            Sample sample{pair, checker.look(pair.question), {}, outcomeOf(pair), 1};
            sample.features = featuresOf(sample.seen, judgeByRules(sample.seen));
            samples.push_back(std::move(sample));
        }
    }
    const double penalty = qEnvironmentVariable("FIT_PENALTY", QStringLiteral("1.5")).toDouble();
    const int rounds = qEnvironmentVariable("FIT_ROUNDS", QStringLiteral("300")).toInt();
    const auto misses = qEnvironmentVariable("FIT_MISSES").split(u',');
    const bool partC = qEnvironmentVariableIsSet("FIT_C");
    const auto judged = [&](const Weights& weights, const Sample& sample) {
        return checker.decide(sample.pair.question, sample.seen, weights.data());
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
                                  << QString::fromUtf16(judgement.reason);
        }
    }
    report(scores);
    printMatrix(scores[QStringLiteral("dev")]);
    printMatrix(scores[QStringLiteral("own")]);
    const auto without = [&](const QString& name, const std::function<bool(const Pair&)>& aside) {
        std::vector<const Sample*> training;
        for (const auto& sample : samples) {
            if (!aside(sample.pair))
                training.push_back(&sample);
        }
        const auto weights = fit(training, penalty, rounds);
        Score score;
        QMap<QString, Score> groups;
        for (const auto& sample : samples) {
            if (!aside(sample.pair))
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
    if (partC)
        without(QStringLiteral("C unseen"), [](const Pair& pair) { return pair.part == u"C"; });
    if (argc < 2)
        return 0;
    std::vector<const Sample*> all;
    for (const auto& sample : samples)
        all.push_back(&sample);
    const auto weights = fit(all, penalty, rounds);
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    out << "// Written by tests/app/relevance/fitweights.cpp from the labelled pairs; do not edit.\n";
    for (size_t i = 0; i < weights.size(); ++i)
        out << QString::number(std::lround(weights[i] * 1000))
            << ((i + 1) % kOutcomeCount == 0 ? ",\n" : ", ");
    return 0;
}
