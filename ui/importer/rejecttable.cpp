// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/rejecttable.h"

#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace headsup::ui {

void RejectModel::setRejects(QList<ImportReport::Reject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    endResetModel();
}

int RejectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rejects.size());
}

int RejectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& reject = m_rejects[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(reject.row)) : QVariant();
    case ReasonColumn:
        return reject.reason;
    case TextColumn:
        return reject.text;
    default:
        return {};
    }
}

QVariant RejectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case ReasonColumn:
        return tr("Why it is left out");
    case TextColumn:
        return tr("What the row says");
    default:
        return {};
    }
}

RejectTable::RejectTable(QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionTitle({}, this))
    , m_reasons(new CaptionLabel({}, this))
    , m_save(new QPushButton(tr("Save rejected rows…"), this))
    , m_more(new CaptionLabel({}, this))
{
    m_save->setObjectName(QStringLiteral("saveRejects"));
    m_title->setObjectName(QStringLiteral("rejectTitle"));
    auto* table = new TableView(this);
    table->setObjectName(QStringLiteral("rejects"));
    table->setAccessibleName(tr("Rows that are left out"));
    table->setModel(&m_model);
    auto* header = table->horizontalHeader();
    header->resizeSection(RejectModel::RowColumn, 80);
    header->resizeSection(RejectModel::ReasonColumn, 440);
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(table);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_reasons);
    auto* top = new QHBoxLayout;
    top->setSpacing(2 * kGrid);
    top->addLayout(words, 1);
    top->addWidget(m_save, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(top);
    column->addWidget(card, 1);
    column->addWidget(m_more);
    connect(m_save, &QPushButton::clicked, this, &RejectTable::savePressed);
}

void RejectTable::setReport(const ImportReport& report)
{
    const auto rejected = report.counts.rejected;
    setVisible(rejected > 0);
    m_model.setRejects(report.rejects);
    m_title->setText(tr("%Ln rows are left out", nullptr, static_cast<int>(rejected)));
    m_reasons->setText(report.perReason.join(QStringLiteral(" · ")));
    const auto shown = report.rejects.size();
    m_more->setVisible(shown < rejected);
    m_more->setText(tr("The first %1 of %2 are shown. Saving writes all of them.")
                        .arg(QLocale().toString(shown), QLocale().toString(rejected)));
}

} // namespace headsup::ui
