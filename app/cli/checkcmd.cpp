// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "relevance/findingtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<domain::TopicKind> kindFrom(const QString& text)
{
    const auto kind = domain::topicKindFromSlug(text);
    if (!kind)
        return Err{ErrorCode::InvalidValue, text, QStringLiteral("back_in_stock, price_drop …")};
    return *kind;
}

/// Lines for a reader: the headline, then each finding with its mend.
QString words(const relevance::Answer& answer)
{
    QStringList lines{relevance::headline(answer)};
    for (const auto& finding : answer.findings) {
        const auto mend = relevance::fix(finding);
        lines.append(
            QStringLiteral("  - ") + relevance::sentence(finding) + (mend.isEmpty() ? mend : u' ' + mend));
    }
    return lines.join(u'\n');
}

Exit checkLines(Context& context, const relevance::Checker& checker, const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return context.fail({ErrorCode::FileMissing, {path}});
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({ErrorCode::FileUnreadable, {path, file.errorString()}});
    int number = 0;
    bool bad = false;
    while (!file.atEnd()) {
        const auto line = file.readLine().trimmed();
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError problem;
        const auto json = QJsonDocument::fromJson(line, &problem).object();
        const auto kind = kindFrom(json[u"topic_kind"].toString());
        if (problem.error != QJsonParseError::NoError || !kind) {
            // Every line has its answer, so that what comes out lines up with what went in.
            const auto reason = kind ? problem.errorString() : sentence(kind.error());
            context.say(tr("Line %1 cannot be checked: %2").arg(number).arg(reason));
            context.answer(
                {{QStringLiteral("id"), json[u"id"].toString()}, {QStringLiteral("error"), reason}},
                QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("error"), reason}})
                                      .toJson(QJsonDocument::Compact)));
            bad = true;
            continue;
        }
        auto answer = toJson(checker.check(
            {*kind, json[u"prompt"].toString(), json[u"message"].toString(), json[u"lang"].toString(), {}}));
        answer.insert(QStringLiteral("id"), json[u"id"].toString());
        context.answer(answer, QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    }
    return bad ? Exit::BadInput : Exit::Done;
}

} // namespace

Exit check(Context& context, const QStringList& given)
{
    const auto arguments = Arguments::parse(
        given, {{QStringLiteral("--prompt"), QStringLiteral("--message"), QStringLiteral("--kind"),
                    QStringLiteral("--lang"), QStringLiteral("--field"), QStringLiteral("--jsonl")},
                   {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    auto lexicons = relevance::Lexicons::load();
    if (!lexicons)
        return context.fail(lexicons.error());
    const relevance::Checker checker(*lexicons);
    if (const auto path = arguments->value(QStringLiteral("--jsonl")))
        return checkLines(context, checker, *path);

    const auto prompt = arguments->value(QStringLiteral("--prompt"));
    const auto message = arguments->value(QStringLiteral("--message"));
    if (!prompt || !message)
        return context.usage(tr("“check” needs --prompt and --message, or --jsonl."));
    const auto kind =
        kindFrom(arguments->value(QStringLiteral("--kind")).value_or(QStringLiteral("back_in_stock")));
    if (!kind)
        return context.usage(sentence(kind.error()));
    const auto fields = arguments->pairs(QStringLiteral("--field"));
    if (!fields)
        return context.usage(sentence(fields.error()));
    if (const auto valid = domain::Prompt::from(*prompt); !valid)
        return context.fail(valid.error());
    const auto answer = checker.check(
        {*kind, *prompt, *message, arguments->value(QStringLiteral("--lang")).value_or(QString()), *fields});
    context.answer(toJson(answer), words(answer));
    return answer.verdict == domain::Verdict::NotRelevant ? Exit::Refused : Exit::Done;
}

} // namespace headsup::cli
