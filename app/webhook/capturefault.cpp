// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/capturefault.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace headsup::webhook {

namespace {

const char* patternOf(CaptureFault fault)
{
    switch (fault) {
    case CaptureFault::NotJson:
        return QT_TRANSLATE_NOOP("Capture", "This is not valid JSON, so it may be damaged.");
    case CaptureFault::Torn:
        return QT_TRANSLATE_NOOP("Capture",
            "The file ends in the middle of this line. Import it again once it is complete; what is known "
            "already is not taken twice.");
    case CaptureFault::TooLong:
        return QT_TRANSLATE_NOOP("Capture", "This entry is longer than 16 MB, which no webhook sends.");
    case CaptureFault::TooDeep:
        return QT_TRANSLATE_NOOP("Capture", "This entry is nested deeper than any webhook writes.");
    case CaptureFault::NotAnEvent:
        return QT_TRANSLATE_NOOP("Capture", "This is JSON, but not an event of a Page's webhook.");
    case CaptureFault::OtherObject:
        return QT_TRANSLATE_NOOP(
            "Capture", "This is about “%1”, not about a Page on Messenger. It is left out.");
    case CaptureFault::OtherPage:
        return QT_TRANSLATE_NOOP("Capture", "This event belongs to the Page %1. Import it for that Page.");
    case CaptureFault::IdIsNumber:
        return QT_TRANSLATE_NOOP("Capture", "The id “%1” is written as a number, so its last digits may be "
                                            "lost. Capture it again with ids as "
                                            "text.");
    case CaptureFault::PersonMissing:
        return QT_TRANSLATE_NOOP("Capture", "The id of the person is missing.");
    case CaptureFault::PersonInvalid:
        return QT_TRANSLATE_NOOP(
            "Capture", "“%1” is not a Page-scoped id, which is a row of about 16 digits.");
    case CaptureFault::TokenMissing:
        return QT_TRANSLATE_NOOP(
            "Capture", "The opt-in has no token. Without it nothing can be sent for this opt-in.");
    case CaptureFault::TokenInvalid:
        return QT_TRANSLATE_NOOP("Capture", "The token holds blanks or characters that no token has.");
    case CaptureFault::TopicMissing:
        return QT_TRANSLATE_NOOP("Capture",
            "The opt-in names no topic. Import it again and give one topic for all that have none.");
    case CaptureFault::TopicTooLong:
        return QT_TRANSLATE_NOOP("Capture", "The topic has more than 200 characters.");
    case CaptureFault::PromptTooLong:
        return QT_TRANSLATE_NOOP("Capture",
            "The opt-in does not say which prompt was shown, and its payload has %1 characters where a "
            "prompt "
            "has at most 65. Import it again and give the prompt for all that have none.");
    case CaptureFault::TimeMissing:
        return QT_TRANSLATE_NOOP("Capture",
            "The time of the opt-in is missing. An opt-in lasts a year, so its beginning must be known.");
    case CaptureFault::TimeFuture:
        return QT_TRANSLATE_NOOP(
            "Capture", "The time of the opt-in has not come yet. Check the clock of this computer.");
    case CaptureFault::PersonErased:
        return QT_TRANSLATE_NOOP(
            "Capture", "This person was erased from the workspace and is not taken in again.");
    case CaptureFault::TokenOfAnother:
        return QT_TRANSLATE_NOOP("Capture",
            "This token is in the workspace already, but as another person's or another Page's. One of the "
            "two is wrong; what was there stays.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const CaptureReject& reject)
{
    const auto text = QCoreApplication::translate("Capture", patternOf(reject.fault));
    return reject.details.isEmpty() ? text : text.arg(reject.details.front());
}

QString shownText(const QByteArray& json)
{
    constexpr qsizetype kShown = 120;
    constexpr qsizetype kLooked = 4000;
    static const QRegularExpression kToken(QStringLiteral("(\"[^\"]*token[^\"]*\"\\s*:\\s*\")[^\"]*"),
        QRegularExpression::CaseInsensitiveOption);
    auto text = QString::fromUtf8(json.left(kLooked)).simplified();
    text.replace(kToken, QStringLiteral("\\1••••"));
    return text.size() > kShown ? text.first(kShown) + u'…' : text;
}

} // namespace headsup::webhook
