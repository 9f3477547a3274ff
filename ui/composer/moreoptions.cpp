// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/moreoptions.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace headsup::ui {

namespace {

constexpr double kSlowest = 0.1;
constexpr double kFastest = 35;
constexpr int kLargestWave = 10'000'000;

} // namespace

MoreOptions::MoreOptions(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_rate(new QDoubleSpinBox(m_body))
    , m_wave(new QSpinBox(m_body))
    , m_ends(new QCheckBox(tr("Useless after"), m_body))
    , m_end(new QDateTimeEdit(m_body))
{
    m_fold->setObjectName(QStringLiteral("more"));
    m_fold->setText(tr("More"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIcon(icon(Icon::ChevronRight));
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setRange(kSlowest, kFastest);
    m_rate->setDecimals(1);
    m_rate->setSuffix(tr(" a second"));
    m_rate->setAccessibleName(tr("Pace in messages a second"));
    m_wave->setObjectName(QStringLiteral("wave"));
    m_wave->setRange(0, kLargestWave);
    m_wave->setSingleStep(10);
    m_wave->setSpecialValueText(tr("Everybody"));
    m_wave->setGroupSeparatorShown(true);
    m_wave->setAccessibleName(tr("People per wave"));
    m_ends->setObjectName(QStringLiteral("ends"));
    m_end->setObjectName(QStringLiteral("end"));
    m_end->setCalendarPopup(true);
    m_end->setAccessibleName(tr("Useless after"));
    m_end->hide();

    auto* fields = new QVBoxLayout(m_body);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(kHalfGrid);
    fields->addWidget(new CaptionLabel(tr("Pace"), m_body));
    fields->addWidget(m_rate);
    fields->addWidget(new CaptionLabel(tr("People per wave, oldest opt-in first"), m_body));
    fields->addWidget(m_wave);
    fields->addSpacing(kHalfGrid);
    fields->addWidget(m_ends);
    fields->addWidget(m_end);
    m_body->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_body);

    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        m_fold->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight));
    });
    connect(m_ends, &QCheckBox::toggled, this, [this](bool on) {
        m_end->setVisible(on);
        Q_EMIT edited();
    });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &MoreOptions::edited);
    connect(m_wave, &QSpinBox::valueChanged, this, &MoreOptions::edited);
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, &MoreOptions::edited);
}

void MoreOptions::read(const domain::Campaign& draft)
{
    const QSignalBlocker quiet(this);
    m_rate->setValue(draft.perSecond);
    m_wave->setValue(static_cast<int>(std::min<qint64>(draft.waveSize, kLargestWave)));
    const auto tomorrow = QDateTime(QDate::currentDate().addDays(1), QTime(18, 0));
    m_end->setDateTime(draft.uselessAfter
                           ? QDateTime::fromMSecsSinceEpoch(domain::toMs(*draft.uselessAfter)).toLocalTime()
                           : tomorrow);
    m_ends->setChecked(draft.uselessAfter.has_value());
    m_end->setVisible(draft.uselessAfter.has_value());
    const bool usual = draft == domain::Campaign{} || (draft.waveSize == 0 && !draft.uselessAfter);
    m_fold->setChecked(!usual);
}

void MoreOptions::write(domain::Campaign& draft) const
{
    draft.perSecond = m_rate->value();
    draft.waveSize = m_wave->value();
    draft.uselessAfter.reset();
    if (m_ends->isChecked())
        draft.uselessAfter = domain::fromMs(m_end->dateTime().toMSecsSinceEpoch());
}

} // namespace headsup::ui
