// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topiclist.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/searchfield.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::TopicId;

namespace {

constexpr int kPanelWidth = 248;

/// A heading with the icon of its kind; a topic with its number at the far end.
class TopicDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {kPanelWidth, kRowHeight};
    }

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (index.data(TopicModel::HeadingRole).toBool())
            paintHeading(p, option, index);
        else
            paintTopic(p, option, index);
        p->restore();
    }

private:
    static int leading(const QStyleOptionViewItem& option)
    {
        return static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    }

    static void paintHeading(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto c = coloursOf(option.palette);
        const auto kind = static_cast<domain::TopicKind>(index.data(TopicModel::KindRole).toInt());
        const QRect box = option.rect.adjusted(kGrid, kHalfGrid, -kGrid, 0);
        const QRect mark(box.left() + kGrid, box.center().y() - 8, 16, 16);
        paintIcon(p, iconOf(kind), QStyle::visualRect(option.direction, box, mark), c.caption);
        p->setFont(fontFor(TextRole::CaptionStrong));
        p->setPen(c.caption);
        const QRect words = box.adjusted(kGrid + 16 + kGrid, 0, -kGrid, 0);
        p->drawText(QStyle::visualRect(option.direction, box, words), leading(option),
            p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    static void paintTopic(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto c = coloursOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(kGrid, 1, -kGrid, -1);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            p->setPen(Qt::NoPen);
            p->setBrush(chosen ? c.selected : c.hover);
            p->drawRoundedRect(box, kControlRadius, kControlRadius);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(p, box, kControlRadius, c.accent);

        const auto unused = index.data(TopicModel::UnusedRole).toLongLong();
        const auto number = QLocale().toString(unused);
        const auto numberFont = fontFor(TextRole::Table);
        const int numberWidth = QFontMetrics(numberFont).horizontalAdvance(number);
        const QRect inside = box.adjusted(kGrid + 16 + kGrid, 0, -12, 0);
        p->setFont(numberFont);
        p->setPen(unused > 0 ? c.text : c.caption);
        const QRect numberBox(inside.right() - numberWidth + 1, inside.top(), numberWidth, inside.height());
        p->drawText(QStyle::visualRect(option.direction, box, numberBox), Qt::AlignCenter, number);
        p->setFont(fontFor(chosen ? TextRole::BodyStrong : TextRole::Body));
        p->setPen(chosen ? c.accent : c.text);
        const QRect words = inside.adjusted(0, 0, -numberWidth - kGrid, 0);
        p->drawText(QStyle::visualRect(option.direction, box, words), leading(option),
            p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

TopicList::TopicList(QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search topics"), this))
    , m_view(new QListView(this))
    , m_nothing(new CaptionLabel(tr("No topic has this in its name."), this))
{
    setFixedWidth(kPanelWidth);
    m_search->setObjectName(QStringLiteral("topicSearch"));
    m_search->setAccessibleName(tr("Search topics"));
    m_view->setObjectName(QStringLiteral("topicList"));
    m_view->setAccessibleName(tr("Topics"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TopicDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_nothing->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);

    connect(m_search, &SearchField::searchChanged, this, &TopicList::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TopicList::takeCurrent);
    connect(m_view, &QListView::activated, this, &TopicList::activated);
}

void TopicList::setTopics(QList<domain::TopicSummary> topics)
{
    m_model.setTopics(std::move(topics));
    if (!m_model.find(m_chosen))
        m_chosen = {};
    showChosen();
}

bool TopicList::choose(TopicId topic)
{
    if (!m_model.find(topic))
        return false;
    if (!m_model.indexOf(topic).isValid()) {
        m_search->clear();
        m_model.setSearch({});
    }
    m_view->setCurrentIndex(m_model.indexOf(topic));
    return true;
}

void TopicList::chooseFirst()
{
    m_view->setCurrentIndex(m_model.firstTopic());
}

void TopicList::search(const QString& text)
{
    m_model.setSearch(text);
    m_nothing->setVisible(m_model.rowCount() == 0 && !text.isEmpty());
    showChosen();
}

void TopicList::takeCurrent(const QModelIndex& index)
{
    const auto topic = m_model.topicAt(index);
    if (!topic.isValid() || topic == m_chosen)
        return; // a reset of the model takes the mark away, not the choice
    m_chosen = topic;
    Q_EMIT topicChosen(topic);
}

void TopicList::showChosen()
{
    const auto index = m_model.indexOf(m_chosen);
    if (index.isValid() && m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
}

} // namespace headsup::ui
