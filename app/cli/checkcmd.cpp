// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "relevance/findingtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// Empty: the texts tell. Also one that the check knows no words of.
bool isLanguage(const QString& code)
{
    static const QRegularExpression kCode(
        QStringLiteral("^[a-zA-Z]{2,3}([-_][a-zA-Z]{4})?([-_]([a-zA-Z]{2}|[0-9]{3}))?$"));
    return code.isEmpty() || (kCode.match(code).hasMatch() && QLocale(code).language() != QLocale::C);
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

/// What one line asks. Unknown keys do not matter.
Result<relevance::Question> questionFrom(const QByteArray& line, QString& id)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Err{ErrorCode::JsonInvalid, problem.errorString()};
    const auto json = document.object();
    id = json[u"id"].toVariant().toString(); // a number is taken as well
    for (const auto* key : {"topic_kind", "prompt", "message"}) {
        if (!json[QLatin1StringView(key)].isString())
            return Err{ErrorCode::JsonInvalid, tr("“%1” is missing").arg(QLatin1StringView(key))};
    }
    const auto kind = topicKind(json[u"topic_kind"].toString());
    if (!kind)
        return kind.err();
    return relevance::Question{
        *kind, json[u"prompt"].toString(), json[u"message"].toString(), json[u"lang"].toString(), {}};
}

/// One object a line, in the order of the file. A line that cannot be checked has its answer as well, so that
/// what comes out lines up with what went in.
Exit checkLines(const Context& context, const relevance::Checker& checker, const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return context.fail({ErrorCode::FileMissing, {path}});
    if (!file.open(QIODevice::ReadOnly))
        return context.fail({ErrorCode::FileUnreadable, {path, file.errorString()}});
    int number = 0;
    bool bad = false;
    while (!file.atEnd()) {
        auto line = file.readLine();
        if (++number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        line = line.trimmed();
        QString id;
        const auto question =
            line.isEmpty() ? Result<relevance::Question>(Err{ErrorCode::JsonInvalid, tr("the line is empty")})
                           : questionFrom(line, id);
        QJsonObject answer;
        if (question) {
            answer = toJson(checker.check(*question));
        } else {
            bad = true;
            answer.insert(QStringLiteral("error"), sentence(question.error()));
            context.say(tr("Line %1: %2").arg(QString::number(number), sentence(question.error())));
        }
        answer.insert(QStringLiteral("id"), id);
        context.answer(answer, QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    }
    if (file.error() != QFileDevice::NoError)
        return context.fail({ErrorCode::FileUnreadable, {path, file.errorString()}});
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
    const auto path = arguments->value(QStringLiteral("--jsonl"));
    const auto prompt = arguments->value(QStringLiteral("--prompt"));
    const auto message = arguments->value(QStringLiteral("--message"));
    if (path) {
        for (const auto* name : {"--prompt", "--message", "--kind", "--lang", "--field"}) {
            if (arguments->has(QString::fromLatin1(name)))
                return context.usage(tr("“check” takes either --jsonl, whose lines say everything, or %1.")
                                         .arg(QString::fromLatin1(name)));
        }
    }
    const auto language = arguments->value(QStringLiteral("--lang")).value_or(QString());
    if (!isLanguage(language)) {
        return context.usage(sentence(
            domain::Error{ErrorCode::InvalidValue, {language, tr("a language code such as de or pt_BR")}}));
    }
    if (!path && (!prompt || !message))
        return context.usage(tr("“check” needs --prompt and --message, or --jsonl."));
    auto lexicons = relevance::Lexicons::load();
    if (!lexicons)
        return context.fail(lexicons.error());
    const relevance::Checker checker(*lexicons);
    if (path)
        return checkLines(context, checker, *path);

    const auto kind =
        topicKind(arguments->value(QStringLiteral("--kind")).value_or(QStringLiteral("back_in_stock")));
    if (!kind)
        return context.usage(sentence(kind.error()));
    const auto fields = arguments->pairs(QStringLiteral("--field"));
    if (!fields)
        return context.usage(sentence(fields.error()));
    if (const auto valid = domain::Prompt::from(*prompt); !valid)
        return context.fail(valid.error());
    const auto answer = checker.check({*kind, *prompt, *message, language, *fields});
    context.answer(toJson(answer), words(answer));
    return answer.verdict == domain::Verdict::NotRelevant ? Exit::Refused : Exit::Done;
}

} // namespace headsup::cli
