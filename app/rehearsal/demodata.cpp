// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/demodata.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

namespace headsup::rehearsal {

namespace {

/// The instant that the times of the sample files are relative to; see resources/demo/README.md.
const QDateTime kMadeAt(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/headsup/demo/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Moves every whole date and time of day; what is not a valid one stays as it is.
QByteArray moved(const QByteArray& content, domain::Instant now)
{
    static const QRegularExpression times(QStringLiteral("\\d{4}-\\d{2}-\\d{2}([T ])\\d{2}:\\d{2}:\\d{2}Z?"));
    const auto days = kMadeAt.daysTo(QDateTime::fromMSecsSinceEpoch(domain::toMs(now), Qt::UTC));
    const auto text = QString::fromUtf8(content);
    QString out;
    out.reserve(text.size());
    qsizetype copied = 0;
    for (auto it = times.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto found = match.captured();
        auto moment = QDateTime::fromString(found.left(19).replace(u' ', u'T'), Qt::ISODate);
        moment.setTimeSpec(Qt::UTC);
        out += QStringView(text).mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        if (!moment.isValid()) {
            out += found;
            continue;
        }
        auto later = moment.addDays(days).toString(Qt::ISODate).left(19);
        if (match.captured(1) == u" ")
            later.replace(u'T', u' ');
        out += later + found.mid(19);
    }
    out += QStringView(text).mid(copied);
    return out.toUtf8();
}

} // namespace

QByteArray demoOptIns(domain::Instant now)
{
    return moved(resource("optins.csv"), now);
}

QByteArray demoXeroChat(domain::Instant now)
{
    return moved(resource("xerochat_otn_optin_subscriber.csv"), now);
}

QByteArray demoMessage()
{
    return resource("message_aurora.txt");
}

} // namespace headsup::rehearsal
