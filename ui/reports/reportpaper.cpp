// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpaper.h"

#include "ui/reports/reportmodel.h"
#include "ui/widgets/topicbars.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>

namespace headsup::ui {

namespace {

constexpr int kBarsWidth = 640;
constexpr int kSharp = 3; ///< pixels of the picture for each of the page

QImage pictureOf(const TopicBars& bars)
{
    const int tall = std::max(1, bars.sizeHint().height());
    QImage image(QSize(kBarsWidth, tall) * kSharp, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kSharp, kSharp);
    QFont font = bars.font();
    font.setPixelSize(12);
    painter.setFont(font);
    bars.draw(painter, QRectF(0, 0, kBarsWidth, tall),
        {Qt::black, QColor(0x55, 0x55, 0x55), QColor(0xdd, 0xdd, 0xdd)});
    return image;
}

QString tableOf(const ReportModel& model)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\"><tr>");
    for (int column = 0; column < ReportModel::ColumnCount; ++column)
        html += QStringLiteral("<th align=\"%1\">%2</th>")
                    .arg(column == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                        model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool last = row + 1 == model.rowCount();
        html += QStringLiteral("<tr>");
        for (int column = 0; column < ReportModel::ColumnCount; ++column) {
            const auto text = model.index(row, column).data().toString().toHtmlEscaped();
            html += QStringLiteral("<td align=\"%1\">%2</td>")
                        .arg(column == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                            last ? QStringLiteral("<b>%1</b>").arg(text) : text);
        }
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    return html;
}

} // namespace

std::unique_ptr<QTextDocument> reportDocument(
    const QString& page, const QString& span, const ReportModel& model, const TopicBars& bars)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = bars.font();
    font.setPointSizeF(9);
    document->setDefaultFont(font);
    document->addResource(
        QTextDocument::ImageResource, QUrl(QStringLiteral("headsup:bars")), pictureOf(bars));
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(page.toHtmlEscaped(), span.toHtmlEscaped());
    html += QStringLiteral("<p><img src=\"headsup:bars\" width=\"%1\"></p>").arg(kBarsWidth);
    html += tableOf(model);
    html +=
        QStringLiteral("<p>%1</p>")
            .arg(QCoreApplication::translate("ReportPaper",
                "Accepted is what Messenger took. What was delivered and read is known only where webhooks "
                "tell it. In doubt is what nobody knows.")
                     .toHtmlEscaped());
    document->setHtml(html);
    return document;
}

} // namespace headsup::ui
