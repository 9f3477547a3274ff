// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpscreen.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

namespace headsup::ui {

namespace {

constexpr int kListWidth = 232;

QString htmlOf(const HelpText& text, const QList<std::pair<QString, QKeySequence>>& keys, const Colours& c)
{
    auto html = QStringLiteral("<h2 style=\"font-size:22px;font-weight:600\">%1</h2>")
                    .arg(text.title.toHtmlEscaped());
    const bool steps = text.key == u"permission";
    if (steps)
        html += QStringLiteral("<ol style=\"margin-left:-16px\">");
    for (const auto& one : text.paragraphs)
        html += (steps ? QStringLiteral("<li style=\"margin-bottom:10px\">%1</li>")
                       : QStringLiteral("<p style=\"margin-bottom:10px;line-height:140%\">%1</p>"))
                    .arg(one.toHtmlEscaped());
    if (steps)
        html += QStringLiteral("</ol>");
    if (text.key == u"keys") {
        html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"6\">");
        for (const auto& [name, key] : keys)
            html += QStringLiteral("<tr><td>%1</td><td style=\"color:%2\">%3</td></tr>")
                        .arg(name.toHtmlEscaped(), c.caption.name(),
                            key.toString(QKeySequence::NativeText).toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    return html;
}

} // namespace

HelpScreen::HelpScreen(const Desk&, QWidget* parent)
    : Screen(parent)
    , m_texts(helpTexts())
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpScreen"));
    m_list->setObjectName(QStringLiteral("helpList"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& one : m_texts) {
        auto* item = new QListWidgetItem(one.title, m_list);
        item->setSizeHint(QSize(0, kRowHeight));
        item->setToolTip(one.title);
    }
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMaximumWidth(kTextColumn);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kCardMargin);
    auto* listCard = new Card(this);
    listCard->setFlush(true);
    listCard->body()->addWidget(m_list);
    auto* textCard = new Card(this);
    textCard->setFlush(true);
    textCard->setMaximumWidth(kTextColumn);
    textCard->body()->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    row->setSpacing(2 * kGrid);
    row->addWidget(listCard);
    row->addWidget(textCard, 1);
    row->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpScreen::showText);
    m_list->setCurrentRow(0);
}

QString HelpScreen::title() const
{
    return tr("Help");
}

void HelpScreen::enter(const Destination& destination)
{
    const auto* to = std::get_if<ToHelp>(&destination);
    for (int i = 0; to && i < m_texts.size(); ++i) {
        if (m_texts[i].key == to->text)
            m_list->setCurrentRow(i);
    }
    m_list->setFocus();
}

void HelpScreen::setKeys(const QList<std::pair<QString, QKeySequence>>& keys)
{
    m_keys = keys;
    showText(m_list->currentRow());
}

void HelpScreen::changeEvent(QEvent* event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showText(m_list->currentRow());
}

void HelpScreen::showText(int row)
{
    if (row >= 0 && row < m_texts.size())
        m_text->setHtml(htmlOf(m_texts[row], m_keys, coloursOf(palette())));
}

} // namespace headsup::ui
