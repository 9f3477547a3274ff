// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationlist.h"

#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace headsup::ui {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kIconRole = Qt::UserRole + 1;
constexpr int kBadgeRole = Qt::UserRole + 2;
constexpr int kEntryHeight = 40;

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {kNavigationWidth, index.data(kKeyRole).isValid() ? kEntryHeight
                                  : index.row() == 0             ? kGrid
                                                                 : 2 * kGrid};
    }

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.data(kKeyRole).isValid())
            return;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        const auto c = coloursOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(kGrid, 2, -kGrid, -2);
        paintBox(p, option, box, c);
        const auto ink = current ? c.accent : c.text;
        const QRect mark(box.left() + 12, box.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        paintIcon(p, static_cast<Icon>(index.data(kIconRole).toInt()),
            QStyle::visualRect(option.direction, box, mark), current ? c.accent : c.caption);
        int room = box.right() - 12;
        room -= paintBadge(p, option, box, index.data(kBadgeRole).toLongLong(), c);
        p->setFont(fontFor(current ? TextRole::BodyStrong : TextRole::Body));
        p->setPen(ink);
        const QRect words(mark.right() + 12, box.top(), room - mark.right() - 12, box.height());
        p->drawText(QStyle::visualRect(option.direction, box, words),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        p->restore();
    }

private:
    static void paintBox(QPainter* p, const QStyleOptionViewItem& option, const QRect& box, const Colours& c)
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            p->setPen(Qt::NoPen);
            p->setBrush(current ? c.selected : c.hover);
            p->drawRoundedRect(box, kControlRadius, kControlRadius);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.widget &&
            option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(p, box, kControlRadius, c.accent);
    }

    static int paintBadge(
        QPainter* p, const QStyleOptionViewItem& option, const QRect& box, qint64 count, const Colours& c)
    {
        if (count <= 0)
            return 0;
        p->setFont(fontFor(TextRole::CaptionStrong));
        const auto text = option.locale.toString(count);
        const int width = std::max(22, p->fontMetrics().horizontalAdvance(text) + 12);
        const QRect pill(box.right() - kGrid - width + 1, box.center().y() - 9, width, 20);
        const QRect place = QStyle::visualRect(option.direction, box, pill);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        p->setPen(Qt::NoPen);
        p->setBrush(current ? c.accent : mixed(c.card, c.outline, 0.22));
        p->drawRoundedRect(place, 10, 10);
        p->setPen(current ? c.onAccent : c.text);
        p->drawText(place, Qt::AlignCenter, text);
        return width;
    }
};

} // namespace

NavigationList::NavigationList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(kNavigationWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    addGap();
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Navigation"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            Q_EMIT currentKeyChanged(item->data(kKeyRole).toInt());
    });
}

void NavigationList::paintEvent(QPaintEvent* event)
{
    QPainter p(viewport());
    const auto view = viewport()->rect();
    p.fillRect(QStyle::visualRect(layoutDirection(), view, QRect(view.right(), 0, 1, view.height())),
        coloursOf(palette()).hairline);
    p.end();
    QListWidget::paintEvent(event);
}

void NavigationList::addEntry(int key, Icon name, const QString& label)
{
    auto* item = new QListWidgetItem(label, this);
    item->setData(kKeyRole, key);
    item->setData(kIconRole, static_cast<int>(name));
    item->setData(Qt::AccessibleTextRole, label);
    if (!currentItem())
        setCurrentItem(item);
}

void NavigationList::addGap()
{
    auto* item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
}

void NavigationList::setBadge(int key, qint64 count)
{
    auto* item = entry(key);
    if (!item)
        return;
    item->setData(kBadgeRole, count);
    item->setData(Qt::AccessibleTextRole,
        count > 0 ? tr("%1, %2", "entry, number of things").arg(item->text(), locale().toString(count))
                  : item->text());
}

void NavigationList::setCurrentKey(int key)
{
    if (auto* item = entry(key))
        setCurrentItem(item);
}

int NavigationList::currentKey() const
{
    return currentItem() ? currentItem()->data(kKeyRole).toInt() : -1;
}

QSize NavigationList::sizeHint() const
{
    return {kNavigationWidth, 12 * kEntryHeight};
}

QListWidgetItem* NavigationList::entry(int key) const
{
    for (int row = 0; row < count(); ++row) {
        const auto own = item(row)->data(kKeyRole);
        if (own.isValid() && own.toInt() == key)
            return item(row);
    }
    return nullptr;
}

} // namespace headsup::ui
