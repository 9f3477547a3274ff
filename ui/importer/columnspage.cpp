// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/columnspage.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimeZone>

namespace headsup::ui {

using csv::Assignment;
using csv::Field;
using csv::FieldRef;

namespace {

constexpr int kColumnWidth = 208;
constexpr int kComboRow = 0;
constexpr const char* kColumnProperty = "headsupColumn";

/// Fields of topic kinds that a file may bring along.
constexpr std::array<QStringView, 4> kTopicFieldNames{u"item", u"price", u"date", u"link"};

const csv::Binding* bindingOf(const csv::ColumnMap& map, const FieldRef& field)
{
    for (const auto& binding : map.bindings) {
        if (binding.field == field)
            return &binding;
    }
    return nullptr;
}

const csv::Binding* bindingOf(const csv::ColumnMap& map, int column)
{
    for (const auto& binding : map.bindings) {
        if (binding.column == column)
            return &binding;
    }
    return nullptr;
}

QWidget* padded(QComboBox* combo)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(kHalfGrid, kHalfGrid, kHalfGrid, kHalfGrid);
    row->addWidget(combo);
    return box;
}

void forget(QList<Assignment>& list, const FieldRef& field)
{
    list.removeIf([&field](const Assignment& one) { return one.field == field; });
}

} // namespace

ColumnsPage::ColumnsPage(QWidget* parent)
    : QWidget(parent)
    , m_name(new SectionTitle({}, this))
    , m_about(new CaptionLabel({}, this))
    , m_missing(new Banner(this))
    , m_header(new QCheckBox(tr("The first row names the columns"), this))
    , m_values(nullptr)
    , m_table(new TableView(this))
    , m_rows(new QStandardItemModel(this))
    , m_back(new QPushButton(tr("Another file"), this))
    , m_check(new QPushButton(tr("Check the rows"), this))
{
    setButtonRole(m_check, ButtonRole::Primary);
    m_check->setAutoDefault(true);
    m_check->setObjectName(QStringLiteral("checkRows"));
    m_back->setObjectName(QStringLiteral("anotherFile"));
    m_header->setObjectName(QStringLiteral("headerRow"));
    m_table->setObjectName(QStringLiteral("columnsTable"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the boxes above the columns take the keys
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);

    setFocusProxy(m_check);
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_check);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addSpacing(kHalfGrid);
    column->addWidget(readingRow());
    column->addSpacing(kHalfGrid);
    column->addWidget(m_missing);
    column->addWidget(m_values = valuesRow());
    column->addWidget(card, 1);
    column->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &ColumnsPage::backPressed);
    connect(m_check, &QPushButton::clicked, this, &ColumnsPage::checkPressed);
    connect(m_header, &QCheckBox::toggled, this, [this](bool on) {
        m_options.dialect.headerRow = on;
        change();
    });
}

QComboBox* ColumnsPage::addCombo(QLayout* row, const QString& name, const QString& caption)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    auto* label = new CaptionLabel(caption, box);
    label->setWordWrap(false);
    auto* combo = new QComboBox(box);
    combo->setObjectName(name);
    combo->setAccessibleName(caption);
    label->setBuddy(combo);
    column->addWidget(label);
    column->addWidget(combo);
    row->addWidget(box);
    return combo;
}

QWidget* ColumnsPage::readingRow()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_encoding = addCombo(row, QStringLiteral("encoding"), tr("Encoding"));
    m_separator = addCombo(row, QStringLiteral("separator"), tr("Separator"));
    m_zone = addCombo(row, QStringLiteral("zone"), tr("Times without a zone are in"));
    m_dateOrder = addCombo(row, QStringLiteral("dateOrder"), tr("3/4/2026 is"));
    m_dateOrderBox = m_dateOrder->parentWidget();
    row->addWidget(m_header, 0, Qt::AlignBottom);
    row->addStretch(1);
    for (const auto encoding : csv::kEncodings)
        m_encoding->addItem(csv::displayName(encoding), static_cast<int>(encoding));
    for (const char separator : csv::kSeparators)
        m_separator->addItem(csv::separatorName(separator), static_cast<int>(separator));
    m_dateOrder->addItem(tr("Not clear: refuse such rows"), static_cast<int>(csv::DateOrder::Unknown));
    m_dateOrder->addItem(tr("3 April (day first)"), static_cast<int>(csv::DateOrder::DayFirst));
    m_dateOrder->addItem(tr("4 March (month first)"), static_cast<int>(csv::DateOrder::MonthFirst));
    fillZones();

    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.dialect.encoding = static_cast<csv::Encoding>(m_encoding->currentData().toInt());
        change();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_options.dialect.separator = static_cast<char>(m_separator->currentData().toInt());
        change();
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        m_options.zone = QTimeZone(m_zone->currentData().toByteArray());
        change();
    });
    connect(m_dateOrder, &QComboBox::activated, this, [this] {
        m_options.dateOrder = static_cast<csv::DateOrder>(m_dateOrder->currentData().toInt());
        change();
    });
    return box;
}

void ColumnsPage::fillZones()
{
    const auto own = QTimeZone::systemTimeZoneId();
    m_zone->addItem(tr("%1 (this computer)").arg(QString::fromUtf8(own)), own);
    if (own != "UTC")
        m_zone->addItem(QStringLiteral("UTC"), QByteArray("UTC"));
    m_zone->insertSeparator(m_zone->count());
    for (const auto& id : QTimeZone::availableTimeZoneIds()) {
        if (id != own && id.contains('/') && !id.startsWith("Etc/"))
            m_zone->addItem(QString::fromUtf8(id), id);
    }
    m_zone->setMaxVisibleItems(16);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(24);
}

QWidget* ColumnsPage::valuesRow()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    const auto add = [&](const QString& name, const QString& caption, Field field) {
        auto* edit = new QLineEdit(box);
        edit->setObjectName(name);
        edit->setPlaceholderText(caption);
        edit->setAccessibleName(caption);
        edit->setClearButtonEnabled(true);
        row->addWidget(edit);
        connect(
            edit, &QLineEdit::editingFinished, this, [this, edit, field] { setValue(field, edit->text()); });
        return edit;
    };
    m_topic = add(QStringLiteral("wholeFileTopic"), tr("One topic for the whole file"), Field::Topic);
    m_prompt = add(QStringLiteral("wholeFilePrompt"), tr("The prompt that everybody saw"), Field::Prompt);
    return box;
}

void ColumnsPage::showFile(
    const QString& path, const csv::FileInsight& insight, const csv::ReadOptions& options, bool asLastTime)
{
    m_insight = insight;
    m_options = options;
    m_filling = true;
    m_name->setText(QFileInfo(path).fileName());
    m_about->setText(tr("About %Ln rows, %1 columns, %2", nullptr, static_cast<int>(insight.estimatedRows))
                         .arg(insight.header.size())
                         .arg(QLocale().formattedDataSize(insight.bytes)));
    if (asLastTime)
        m_about->setText(tr("%1 · columns as you chose them for such a file before", "about the file")
                             .arg(m_about->text()));
    fillReading();
    fillTable();
    fillMissing();
    m_filling = false;
    setBusy(false);
}

void ColumnsPage::setBusy(bool busy)
{
    m_check->setEnabled(!busy && m_insight.map.missing().isEmpty());
}

void ColumnsPage::fillReading()
{
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(m_insight.dialect.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(static_cast<int>(m_insight.dialect.separator)));
    m_header->setChecked(m_insight.dialect.headerRow);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_options.zone.id())));
    const bool chosen = m_options.dateOrder != csv::DateOrder::Unknown;
    m_dateOrderBox->setVisible(chosen || m_insight.stats.dateOrderNeeded);
    const auto order = chosen ? m_options.dateOrder : m_insight.stats.dateOrder;
    m_dateOrder->setCurrentIndex(m_dateOrder->findData(static_cast<int>(order)));
    const auto valueOf = [this](Field field) {
        for (const auto& one : m_options.defaults) {
            if (one.field.field == field)
                return one.value;
        }
        return QString();
    };
    const auto inColumn = [this](Field field) {
        const auto* binding = m_insight.map.find(field);
        return binding && binding->column >= 0;
    };
    m_topic->setText(valueOf(Field::Topic));
    m_prompt->setText(valueOf(Field::Prompt));
    m_topic->setVisible(!inColumn(Field::Topic) && !inColumn(Field::TopicNumber));
    m_prompt->setVisible(!inColumn(Field::Prompt));
    m_values->setVisible(!m_topic->isHidden() || !m_prompt->isHidden());
}

void ColumnsPage::fillTable()
{
    const int columns = static_cast<int>(m_insight.header.size());
    m_rows->clear();
    m_rows->setColumnCount(columns);
    m_rows->setHorizontalHeaderLabels(m_insight.header);
    m_rows->setRowCount(1);
    for (const auto& row : m_insight.preview) {
        QList<QStandardItem*> items;
        for (int column = 0; column < columns; ++column) {
            const auto* binding = bindingOf(m_insight.map, column);
            const auto cell = row.cells.value(column).simplified();
            const bool secret = binding && binding->field.field == Field::Token && !cell.isEmpty();
            const bool time = binding && (binding->field.field == Field::OptedInAt ||
                                             binding->field.field == Field::ExpiresAt);
            items.append(new QStandardItem(secret ? QStringLiteral("••••••••") : time ? asRead(cell) : cell));
        }
        m_rows->appendRow(items);
    }
    for (int column = 0; column < columns; ++column)
        m_table->setIndexWidget(m_rows->index(kComboRow, column), padded(columnCombo(column)));
    m_table->setRowHeight(kComboRow, kRowHeight + kGrid);
}

/// How the file writes a time and how it is taken: the day before the month, the zone, a number of days.
QString ColumnsPage::asRead(const QString& cell) const
{
    const bool chosen = m_options.dateOrder != csv::DateOrder::Unknown;
    const csv::TimeReader reader(m_options.zone, domain::fromMs(QDateTime::currentMSecsSinceEpoch()),
        chosen ? m_options.dateOrder : m_insight.stats.dateOrder);
    const auto time = reader.readAny(cell.toUtf8());
    if (time.fault == csv::TimeFault::Absent)
        return cell;
    if (time.fault != csv::TimeFault::None)
        return QStringLiteral("%1 → ?").arg(cell);
    return QStringLiteral("%1 → %2").arg(cell,
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(domain::toMs(time.at)).toTimeZone(m_options.zone),
            QStringLiteral("d MMM yyyy HH:mm")));
}

QComboBox* ColumnsPage::columnCombo(int column)
{
    auto* combo = new QComboBox;
    combo->installEventFilter(this);
    combo->setProperty(kColumnProperty, column);
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setObjectName(QStringLiteral("column%1").arg(column + 1));
    combo->setAccessibleName(tr("What column %1 holds").arg(m_insight.header[column]));
    combo->addItem(tr("Not used"), QString());
    const auto add = [combo](const FieldRef& ref) { combo->addItem(displayName(ref), slug(ref)); };
    for (const auto field : csv::pickableFields())
        add(FieldRef{field, {}});
    combo->insertSeparator(combo->count());
    for (const auto name : kTopicFieldNames)
        add(FieldRef{Field::TopicField, name.toString()});
    if (const auto* binding = bindingOf(m_insight.map, column)) {
        if (combo->findData(slug(binding->field)) < 0)
            add(binding->field);
        combo->setCurrentIndex(combo->findData(slug(binding->field)));
    }
    connect(combo, &QComboBox::activated, this,
        [this, combo, column] { setColumn(column, combo->currentData()); });
    return combo;
}

bool ColumnsPage::eventFilter(QObject* watched, QEvent* event)
{
    // Tab brings a box into view that lies beyond the edge.
    if (event->type() == QEvent::FocusIn)
        m_table->scrollTo(m_rows->index(kComboRow, watched->property(kColumnProperty).toInt()));
    return QWidget::eventFilter(watched, event);
}

void ColumnsPage::setColumn(int column, const QVariant& fieldSlug)
{
    if (const auto* before = bindingOf(m_insight.map, column)) {
        forget(m_options.columns, before->field);
        m_options.columns.append(Assignment{before->field, {}}); // no column any more
    }
    if (const auto field = csv::fieldFromSlug(fieldSlug.toString())) {
        forget(m_options.columns, *field);
        m_options.columns.append(Assignment{*field, QString::number(column + 1)});
    }
    change();
}

void ColumnsPage::setValue(Field field, const QString& text)
{
    const FieldRef ref{field, {}};
    const auto value = text.trimmed();
    const auto* known = bindingOf(m_insight.map, ref);
    if (value == (known ? known->value : QString()))
        return;
    forget(m_options.defaults, ref);
    if (!value.isEmpty())
        m_options.defaults.append(Assignment{ref, value});
    change();
}

void ColumnsPage::fillMissing()
{
    QStringList names;
    for (const auto field : m_insight.map.missing())
        names.append(displayName(FieldRef{field, {}}));
    if (names.isEmpty()) {
        if (m_insight.map.ambiguous.isEmpty())
            m_missing->dismiss();
        else
            m_missing->say(Banner::Kind::Info,
                tr("Several columns seem to hold the same: %1. The first one is used; choose another one if "
                   "it "
                   "should be that.")
                    .arg(m_insight.map.ambiguous.join(QStringLiteral(", "))),
                {}, false);
        return;
    }
    m_missing->say(Banner::Kind::Warn,
        tr("Choose the columns that hold: %1. Without them no row can be kept.")
            .arg(names.join(QStringLiteral(", "))),
        {}, false);
}

void ColumnsPage::change()
{
    if (m_filling)
        return;
    setBusy(true);
    Q_EMIT optionsChanged(m_options);
}

} // namespace headsup::ui
