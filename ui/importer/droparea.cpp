// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/droparea.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace headsup::ui {

namespace {

constexpr int kHeight = 216;
constexpr int kMark = 32;

} // namespace

std::optional<QString> draggedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return std::nullopt;
    return urls.first().toLocalFile();
}

DropArea::DropArea(QWidget* parent)
    : QWidget(parent)
    , m_choose(new QPushButton(tr("Choose a file…"), this))
{
    setAcceptDrops(true);
    setFixedHeight(kHeight);
    setButtonRole(m_choose, ButtonRole::Primary);
    m_choose->setAutoDefault(true);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    auto* title = new SectionTitle(tr("Drop a CSV file here"), this);
    title->setAlignment(Qt::AlignCenter);
    auto* hint = new CaptionLabel(tr("Comma, semicolon or tab, any common encoding. Nothing is stored before "
                                     "you have seen what is in it."),
        this);
    hint->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, 4 * kGrid + kMark, kPageMargin, kPageMargin);
    column->setSpacing(kGrid);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(kGrid);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &DropArea::choosePressed);
}

void DropArea::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    p.setPen(QPen(m_hot ? c.accent : c.outline, m_hot ? 2 : 1, Qt::DashLine));
    p.setBrush(m_hot ? c.selected : c.card);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
    const QRectF mark((width() - kMark) / 2.0, 4 * kGrid, kMark, kMark);
    paintIcon(&p, Icon::Import, mark, c.accent);
}

void DropArea::setHot(bool hot)
{
    m_hot = hot;
    update();
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()))
        return;
    event->acceptProposedAction();
    setHot(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    setHot(false);
}

void DropArea::dropEvent(QDropEvent* event)
{
    setHot(false);
    if (const auto file = draggedFile(*event->mimeData())) {
        event->acceptProposedAction();
        Q_EMIT fileDropped(*file);
    }
}

} // namespace headsup::ui
