// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preflight/reviewpacket.h"

#include "relevance/findingtext.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/plural.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

namespace headsup::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPacket)
};

constexpr qsizetype kMostSamples = 6;

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString quote(const QString& text)
{
    return QStringLiteral(
        "<table width=\"100%\" cellpadding=\"8\" bgcolor=\"#f2f3f5\"><tr><td>%1</td></tr></table>")
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString peopleOf(const campaign::Preflight& look)
{
    const QLocale locale;
    QString html = paragraph(
        Words::tr("%n people get this message.", nullptr, plural(look.people)) + u' ' +
        Words::tr("%n one-time tokens are spent for good.", nullptr, plural(look.people - look.inWindow)));
    if (!look.leftOut.isEmpty()) {
        html += QStringLiteral("<table cellpadding=\"2\">");
        for (const auto& one : look.leftOut)
            html += QStringLiteral("<tr><td align=\"right\">%1</td><td>%2</td></tr>")
                        .arg(locale.toString(one.count), displayName(one.reason).toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    if (look.overlaps > 0)
        html += paragraph(Words::tr(
            "%n of them were told something in the last seven days.", nullptr, plural(look.overlaps)));
    if (look.atNight > 0)
        html += paragraph(
            Words::tr("It is night, between 21:00 and 8:00, for %n of them.", nullptr, plural(look.atNight)));
    return html;
}

QString messageOf(const campaign::Preflight& look)
{
    QString html = quote(look.campaign.source);
    for (const auto& button : look.campaign.buttons) {
        if (const auto* link = std::get_if<domain::LinkAction>(&button.action))
            html +=
                paragraph(Words::tr("Button “%1” opens %2", "title; address").arg(button.title, link->url));
        else
            html += paragraph(Words::tr("Button “%1” answers in the conversation").arg(button.title));
    }
    return html;
}

QString promisesOf(const campaign::Preflight& look)
{
    QString html;
    for (const auto& one : look.prompts) {
        html += QStringLiteral("<p><b>%1</b> “%2” (%3)</p>")
                    .arg(relevance::headline(one.answer).toHtmlEscaped(), one.prompt.toHtmlEscaped(),
                        Words::tr("%n people", nullptr, plural(one.people)).toHtmlEscaped());
        for (const auto& finding : one.answer.findings)
            html += QStringLiteral("<ul><li>%1</li></ul>").arg(relevance::sentence(finding).toHtmlEscaped());
    }
    return html;
}

QString samplesOf(const campaign::Preflight& look)
{
    QString html;
    for (const auto& sample : look.samples.first(std::min(kMostSamples, look.samples.size()))) {
        html +=
            paragraph(sample.personName.isEmpty() ? Words::tr("Somebody without a name reads:")
                                                  : Words::tr("%1 reads:", "a name").arg(sample.personName));
        html += quote(sample.text);
    }
    return html;
}

QString approvalOf(const ReviewPacket& packet)
{
    const auto& approval = packet.approval;
    if (!approval)
        return paragraph(Words::tr("Not noted."));
    if (approval->textHash != packet.look.textHash)
        return paragraph(
            Words::tr("%1 agreed to an earlier text; that approval is void.").arg(approval->name));
    return paragraph(
        Words::tr("%1, %2", "a name; day and time").arg(approval->name, longMomentText(approval->at)));
}

} // namespace

std::unique_ptr<QTextDocument> documentOf(const ReviewPacket& packet)
{
    const auto& look = packet.look;
    auto document = std::make_unique<QTextDocument>();
    auto font = document->defaultFont();
    font.setPointSizeF(10);
    document->setDefaultFont(font);
    QString html = QStringLiteral("<h2>%1</h2>")
                       .arg(Words::tr("Review before sending: %1").arg(look.campaign.name).toHtmlEscaped());
    html += paragraph(Words::tr("%1 · topic “%2” · as of %3", "Page; topic; day and time")
                          .arg(packet.pageName, look.topicName, longMomentText(packet.at)));
    html += heading(Words::tr("Who gets it")) + peopleOf(look);
    html += heading(Words::tr("The message")) + messageOf(look);
    html += heading(Words::tr("Does it keep the promise?")) + promisesOf(look);
    if (!packet.reason.trimmed().isEmpty())
        html += paragraph(Words::tr("Why it is to be sent all the same: %1").arg(packet.reason.trimmed()));
    html += heading(Words::tr("As people read it")) + samplesOf(look);
    html += heading(Words::tr("Approval")) + approvalOf(packet);
    html += paragraph(
        Words::tr("Text %1: whoever changes a word gets another number.", "the first digits of a hash")
            .arg(QString::fromLatin1(look.textHash.left(12))));
    document->setHtml(html);
    return document;
}

bool writePacket(const ReviewPacket& packet, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        writer.setTitle(packet.look.campaign.name);
        documentOf(packet)->print(&writer);
    }
    return file.error() == QFileDevice::NoError && file.size() > 0;
}

} // namespace headsup::ui
