// SPDX-License-Identifier: GPL-3.0-or-later
// How long one check takes: the longest message a Page can send, and everyday ones. Prints median, 99th
// percentile and maximum in milliseconds, and what loading the word lists costs. Build it with the release
// preset.
#include "relevance/checker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace headsup;
using namespace headsup::relevance;

namespace {

/// Milliseconds that this thread has computed: a busy machine does not change them.
double computed()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void measure(const char* name, const Checker& checker, const QList<Question>& questions, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        for (const auto& question : questions) {
            const auto before = computed();
            const auto answer = checker.check(question);
            times.push_back(computed() - before);
            if (answer.score < 0)
                return;
        }
    }
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    std::printf("%-28s %6zu checks  median %.3f ms  p99 %.3f ms  max %.3f ms\n", name, times.size(),
        times[times.size() / 2], times[times.size() * 99 / 100], times.back());
}

QList<Question> labelled()
{
    QList<Question> questions;
    QFile file(QStringLiteral(HEADSUP_TEST_DATA "/relevance-dev.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return questions;
    while (!file.atEnd()) {
        const auto row = QJsonDocument::fromJson(file.readLine()).object();
        questions.append({domain::topicKindFromSlug(row.value(u"topic_kind").toString()).value(),
            row.value(u"prompt").toString(), row.value(u"message").toString(), row.value(u"lang").toString(),
            {}});
    }
    return questions;
}

/// Messages of 2,000 characters made of everyday ones of the same language.
QList<Question> longOnes(const QList<Question>& questions)
{
    QList<Question> made;
    for (qsizetype i = 0; i < questions.size(); i += 5) {
        auto question = questions[i];
        for (auto n = i + 1; question.message.size() < 2000; ++n) {
            const auto& other = questions[n % questions.size()];
            if (other.language == question.language)
                question.message += u' ' + other.message;
        }
        question.message.truncate(2000);
        made.append(question);
    }
    return made;
}

} // namespace

int main()
{
    QElapsedTimer timer;
    timer.start();
    const auto lexicons = Lexicons::load();
    if (!lexicons)
        return 1;
    std::printf("word lists loaded in %.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const Checker checker(*lexicons);
    const auto questions = labelled();
    measure("labelled pairs", checker, questions, 10);
    measure("2,000 characters", checker, longOnes(questions), 20);
    return 0;
}
