// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/relevancecard.h"

#include "relevance/findingtext.h"
#include "ui/composer/findingrow.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/stateface.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/relevancemeter.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headsup::ui {

namespace {

constexpr int kLeastWords = 88;
constexpr int kLeastHeight = 184;

/// A sentence with one small action beside it.
QWidget* notice(QLabel* text, QPushButton* action, QWidget* parent)
{
    auto* box = new QWidget(parent);
    text->setParent(box);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    action->setParent(box);
    setButtonRole(action, ButtonRole::Quiet);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(kGrid, 0, kHalfGrid, 0);
    row->setSpacing(kGrid);
    row->addWidget(text, 1);
    row->addWidget(action, 0, Qt::AlignTop);
    return box;
}

} // namespace

RelevanceCard::RelevanceCard(QWidget* parent)
    : Card(parent)
    , m_meter(new RelevanceMeter(this))
    , m_headline(new QLabel(this))
    , m_findings(new QVBoxLayout)
    , m_othersText(new QLabel)
    , m_showOther(new QPushButton(tr("Show")))
    , m_addReply(new QPushButton(tr("Add a reply button")))
{
    m_meter->setObjectName(QStringLiteral("relevanceMeter"));
    m_headline->setObjectName(QStringLiteral("relevanceHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_showOther->setObjectName(QStringLiteral("showOtherPrompt"));
    m_addReply->setObjectName(QStringLiteral("addReplyButton"));
    m_others = notice(m_othersText, m_showOther, this);
    m_othersText->setObjectName(QStringLiteral("otherPrompts"));
    m_link = notice(new QLabel(tr("A link button does not reopen the 24-hour window. A reply button does.")),
        m_addReply, this);
    m_link->setObjectName(QStringLiteral("linkNotice"));
    m_findings->setSpacing(kHalfGrid);
    body()->addWidget(new SectionTitle(tr("Does it keep the promise?"), this));
    body()->addWidget(m_meter);
    // The card keeps its size, however much there is to say: the rest scrolls.
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_headline);
    column->addLayout(m_findings);
    column->addWidget(m_others);
    column->addWidget(m_link);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("relevanceWords"));
    area->setWidget(words);
    words->setAutoFillBackground(false);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->setMinimumHeight(kLeastWords);
    body()->addWidget(area, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    setMinimumHeight(kLeastHeight);
    connect(m_addReply, &QPushButton::clicked, this, &RelevanceCard::replyButtonRequested);
    connect(m_showOther, &QPushButton::clicked, this, [this] { Q_EMIT promptRequested(m_otherPrompt); });
    m_others->hide();
    m_link->hide();
    clear();
}

void RelevanceCard::clear()
{
    m_meter->setVerdict(std::nullopt);
    m_headline->setText(tr("Write the message. It is compared with what people agreed to while you type."));
    m_used = 0;
    for (auto* row : std::as_const(m_rows))
        row->hide();
    m_others->hide();
}

void RelevanceCard::setReport(const CheckReport& report)
{
    const auto& answer = report.answer;
    m_meter->setVerdict(answer.verdict);
    m_headline->setText(relevance::headline(answer));
    m_used = 0;
    const auto before = m_rows.size();
    for (const auto& finding : answer.findings) {
        if (relevance::sentence(finding).isEmpty())
            continue;
        if (m_used == m_rows.size()) {
            auto* row = new FindingRow(this);
            row->setObjectName(QStringLiteral("finding%1").arg(m_used));
            m_rows.append(row);
            m_findings->addWidget(row);
            connect(row, &FindingRow::litChanged, this, &RelevanceCard::litChanged);
            connect(row, &FindingRow::mendRequested, this, &RelevanceCard::mendRequested);
        }
        m_rows[m_used]->setFinding(finding);
        m_rows[m_used]->show();
        ++m_used;
    }
    for (auto i = m_used; i < m_rows.size(); ++i)
        m_rows[i]->hide();
    if (m_rows.size() != before)
        Q_EMIT rowsChanged();
    showOthers(report);
}

void RelevanceCard::showOthers(const CheckReport& report)
{
    int worse = 0;
    auto worst = report.answer.verdict;
    for (const auto& other : report.others) {
        worse += other.verdict > report.answer.verdict ? 1 : 0;
        if (other.verdict > worst) {
            worst = other.verdict;
            m_otherPrompt = other.prompt;
        }
    }
    m_others->setVisible(worse > 0);
    if (worse > 0)
        m_othersText->setText(tr("It fares worse for %Ln other prompts. The worst: “%1” (%2).",
            "number of prompts; prompt; verdict", worse)
                                  .arg(m_otherPrompt, faceOf(worst).word));
}

void RelevanceCard::setLinkNotice(bool shown, bool canAdd)
{
    m_link->setVisible(shown);
    m_addReply->setEnabled(canAdd);
    m_addReply->setToolTip(canAdd ? QString() : tr("A message has at most three buttons."));
}

const relevance::Finding* RelevanceCard::litFinding() const
{
    for (qsizetype i = 0; i < m_used; ++i) {
        if (m_rows[i]->isLit())
            return &m_rows[i]->finding();
    }
    return nullptr;
}

QList<FindingRow*> RelevanceCard::rows() const
{
    return m_rows.first(m_used);
}

} // namespace headsup::ui
