// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/outcomepage.h"

#include "ui/importer/rejecttable.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace headsup::ui {

OutcomePage::OutcomePage(Of of, QWidget* parent)
    : QWidget(parent)
    , m_of(of)
    , m_title(new SectionTitle({}, this))
    , m_sentence(new QLabel(this))
    , m_rejects(new RejectTable(this))
    , m_back(new QPushButton(of == Of::DryRun ? tr("Back to the columns") : tr("Import another file"), this))
    , m_goOn(new QPushButton(this))
{
    const bool dry = of == Of::DryRun;
    m_title->setText(dry ? tr("This is what the import would do") : tr("The import is done"));
    applyRole(m_sentence, TextRole::Body);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(kTextColumn);
    m_sentence->setObjectName(dry ? QStringLiteral("dryRunSentence") : QStringLiteral("doneSentence"));
    setButtonRole(m_goOn, ButtonRole::Primary);
    m_goOn->setObjectName(dry ? QStringLiteral("importNow") : QStringLiteral("showTopics"));
    m_goOn->setText(dry ? tr("Import") : tr("Show topics"));
    m_goOn->setAutoDefault(true); // Return presses it, as Space does
    m_back->setObjectName(dry ? QStringLiteral("backToColumns") : QStringLiteral("importAnother"));

    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(4 * kGrid);
    m_added = addCounter(numbers, QStringLiteral("added"), tr("new"));
    m_known = addCounter(numbers, QStringLiteral("known"), tr("known"));
    m_spent = addCounter(numbers, QStringLiteral("spent"), tr("already spent"));
    m_expired = addCounter(numbers, QStringLiteral("expired"), tr("expired"));
    m_rejected = addCounter(numbers, QStringLiteral("rejected"), tr("damaged"));
    m_added->setTone(Tone::Ok);
    m_rejected->setTone(Tone::Bad);
    numbers->addStretch(1);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_goOn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_title);
    column->addLayout(numbers);
    column->addWidget(m_sentence);
    column->addSpacing(kGrid);
    column->addWidget(m_rejects, 1);
    column->addStretch(0);
    column->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &OutcomePage::backPressed);
    connect(m_goOn, &QPushButton::clicked, this, &OutcomePage::goOnPressed);
    connect(m_rejects, &RejectTable::savePressed, this, &OutcomePage::saveRejectsPressed);
}

Counter* OutcomePage::addCounter(QLayout* row, const QString& name, const QString& caption)
{
    auto* counter = new Counter(caption, this);
    counter->setObjectName(name);
    counter->setClickable(false);
    row->addWidget(counter);
    return counter;
}

void OutcomePage::setReport(const ImportReport& report)
{
    const auto& counts = report.counts;
    m_added->setValue(counts.added);
    m_known->setValue(counts.known);
    m_spent->setValue(counts.spent);
    m_expired->setValue(counts.expired);
    m_rejected->setValue(counts.rejected);
    m_sentence->setText(
        report.more.isEmpty() ? sentenceFor(report) : QString(sentenceFor(report) + u' ' + report.more));
    m_rejects->setReport(report);
    if (m_of == Of::DryRun) {
        m_back->setText(report.isCapture ? tr("Another file") : tr("Back to the columns"));
        m_goOn->setEnabled(counts.added + counts.spent + counts.expired + report.events > 0);
        m_goOn->setText(counts.added > 0
                            ? tr("Import %Ln new opt-ins", nullptr, static_cast<int>(counts.added))
                            : tr("Import"));
    }
    (m_goOn->isEnabled() ? m_goOn : m_back)->setFocus();
}

QString OutcomePage::sentenceFor(const ImportReport& all) const
{
    const auto& report = all.counts;
    if (m_of == Of::Import)
        return tr("%Ln new opt-ins can pay for one message each.", nullptr, static_cast<int>(report.added)) +
               u' ' +
               tr("Known opt-ins were left as they are; spent and expired ones are kept so that nobody is "
                  "written to with them.");
    if (all.events > 0 && report.added + report.spent + report.expired == 0)
        return tr("No opt-in is new in this capture. Importing it keeps its events.");
    if (report.rows == 0)
        return tr("The file has no rows below its header. Nothing can be imported.");
    if (report.added > 0)
        return tr("Nothing is stored yet. Spent and expired opt-ins are kept, but never written to.");
    if (report.rows == report.rejected)
        return tr("No row can be kept. Look at the reasons below; often a column is chosen wrongly.");
    if (report.spent + report.expired == 0)
        return tr(
            "Every opt-in of this file is in the workspace already. Importing it would change nothing.");
    return tr("Nothing is new in this file. Importing it only notes which opt-ins are spent or expired.");
}

} // namespace headsup::ui
