// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/linkcheck.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace headsup::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkCheck)
};

} // namespace

QString linkProblem(const QString& text)
{
    // Whatever means to be a link: something with "://" or that begins with "www.".
    static const QRegularExpression link(QStringLiteral(R"((?:[A-Za-z]+:/{1,3}|www\.)\S*)"));
    for (auto found = link.globalMatch(text); found.hasNext();) {
        auto shown = found.next().captured();
        while (!shown.isEmpty() && QStringView(u".,;:!?)\"'\u201d\u00bb").contains(shown.back()))
            shown.chop(1);
        if (shown.startsWith(u"mailto:", Qt::CaseInsensitive))
            continue;
        const bool bare = shown.startsWith(u"www.", Qt::CaseInsensitive);
        const QUrl url(bare ? QString(QStringLiteral("https://") + shown) : shown, QUrl::StrictMode);
        const auto scheme = url.scheme();
        if (scheme != u"http" && scheme != u"https")
            return Words::tr("“%1” is no link that opens. Links begin with https://").arg(shown);
        if (!url.isValid() || url.host().isEmpty())
            return Words::tr("“%1” breaks off: a link has no blanks, and an address behind https://")
                .arg(shown);
        if (!url.host().contains(u'.') && url.host() != u"localhost")
            return Words::tr("“%1” leads nowhere: its address has no ending such as .com").arg(shown);
        if (scheme == u"http")
            return Words::tr("“%1” begins with http://. Browsers warn of that; use https://").arg(shown);
    }
    return {};
}

} // namespace headsup::ui
