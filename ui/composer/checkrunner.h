// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetemplate.h"
#include "domain/topic.h"
#include "relevance/checker.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <memory>

namespace headsup::ui {

/// What the composer wants judged: one message against every prompt that its readers agreed to.
struct CheckRequest
{
    domain::Topic topic;
    QString language;
    QStringList prompts; ///< the first is the one that is looked at
    QString text;        ///< plain, without links of buttons
    QStringList links;   ///< of buttons
    friend bool operator==(const CheckRequest&, const CheckRequest&) = default;
};

struct CheckReport
{
    struct Other
    {
        QString prompt;
        domain::Verdict verdict = domain::Verdict::Unclear;
    };
    CheckRequest request;
    relevance::Answer answer; ///< for the first prompt
    QList<Other> others;
};

/// Judges off the window's thread once typing rests. Only the answer to the latest request is told.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRestMs = 80;
    static constexpr int kMostPrompts = 50;

    explicit CheckRunner(std::shared_ptr<const relevance::Checker> checker, QObject* parent = nullptr);
    void ask(const CheckRequest& request);
    void cancel();

Q_SIGNALS:
    void answered(const headsup::ui::CheckReport& report);

private:
    void run();
    std::shared_ptr<const relevance::Checker> m_checker;
    QTimer m_rest;
    CheckRequest m_request;
    int m_generation = 0;
};

} // namespace headsup::ui
