// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/checkrunner.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

namespace headsup::ui {

namespace {

CheckReport judged(const relevance::Checker& checker, const CheckRequest& request)
{
    CheckReport report;
    report.request = request;
    QString message = request.text;
    for (const auto& link : request.links)
        message += u' ' + link;
    for (qsizetype i = 0; i < request.prompts.size(); ++i) {
        const auto answer = checker.check(
            {request.topic.kind, request.prompts[i], message, request.language, request.topic.fields});
        if (i == 0)
            report.answer = answer;
        else
            report.others.append({request.prompts[i], answer.verdict});
    }
    return report;
}

} // namespace

CheckRunner::CheckRunner(std::shared_ptr<const relevance::Checker> checker, QObject* parent)
    : QObject(parent)
    , m_checker(std::move(checker))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &CheckRunner::run);
}

void CheckRunner::ask(const CheckRequest& request)
{
    m_request = request;
    if (m_request.prompts.size() > kMostPrompts)
        m_request.prompts.resize(kMostPrompts);
    ++m_generation;
    m_rest.start();
}

void CheckRunner::cancel()
{
    ++m_generation;
    m_rest.stop();
}

void CheckRunner::run()
{
    auto* watcher = new QFutureWatcher<CheckReport>(this);
    connect(
        watcher, &QFutureWatcher<CheckReport>::finished, this, [this, watcher, generation = m_generation] {
            watcher->deleteLater();
            if (generation == m_generation)
                Q_EMIT answered(watcher->result());
        });
    watcher->setFuture(
        QtConcurrent::run([checker = m_checker, request = m_request] { return judged(*checker, request); }));
}

} // namespace headsup::ui
