// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>
#include <iterator>

namespace headsup::ui {

namespace {

constexpr const char* kNames[] = {"today", "topics", "campaigns", "ask-again", "reports", "health", "import",
    "settings", "help", "page", "search", "filter", "sort-up", "sort-down", "plus", "close", "chevron-down",
    "chevron-left", "chevron-right", "chevron-up", "back", "send", "pause", "stop", "play", "check",
    "question", "cross", "hourglass", "minus", "circle", "half-circle", "arrow-right", "link", "reply",
    "variable", "template", "warning", "info", "lock", "phone", "person", "people", "calendar", "tag",
    "price", "box", "ticket", "bell", "megaphone", "star", "store", "clipboard", "news", "clock", "export",
    "undo", "edit", "trash", "rehearsal", "sun", "moon", "external", "more", "copy", "retry"};
static_assert(std::size(kNames) == kIconCount);

constexpr QLatin1StringView kPrefix("headsup-"); // in QIcon::name()

QByteArray source(Icon name)
{
    QFile file(QStringLiteral(":/headsup/icons/%1.svg").arg(iconName(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The stroke colour is written into the SVG before it is read: QtSvg knows no currentColor from outside.
QPixmap render(Icon name, const QSize& pixels, const QColor& colour)
{
    const auto key = QStringLiteral("headsup/%1/%2x%3/%4")
                         .arg(iconName(name))
                         .arg(pixels.width())
                         .arg(pixels.height())
                         .arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(source(name).replace("currentColor", colour.name(QColor::HexRgb).toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Arrows that point along the line of reading turn round where reading does.
bool followsReading(Icon name)
{
    switch (name) {
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::Back:
    case Icon::ArrowRight:
    case Icon::Send:
    case Icon::Reply:
    case Icon::Undo:
    case Icon::External:
        return true;
    default:
        return false;
    }
}

QColor colourOf(IconTone tone, const Colours& c)
{
    switch (tone) {
    case IconTone::Text:
        return c.text;
    case IconTone::Caption:
        return c.caption;
    case IconTone::Accent:
        return c.accent;
    case IconTone::OnAccent:
        return c.onAccent;
    case IconTone::Ok:
        return c.ok;
    case IconTone::Warn:
        return c.warn;
    case IconTone::Bad:
        return c.bad;
    }
    Q_UNREACHABLE();
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon name, IconTone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_name, rect, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // size is already in device pixels
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        auto image = render(m_name, size, colour(mode));
        if (followsReading(m_name) && QGuiApplication::isRightToLeft())
            image = image.transformed(QTransform::fromScale(-1, 1));
        image.setDevicePixelRatio(scale);
        return image;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("headsup"); }
    QString iconName() override { return kPrefix + headsup::ui::iconName(m_name); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const auto c = coloursOf(QGuiApplication::palette());
        switch (mode) {
        case QIcon::Disabled:
            return c.disabled;
        case QIcon::Selected:
            return m_tone == IconTone::Text ? c.accent : colourOf(m_tone, c);
        case QIcon::Normal:
        case QIcon::Active:
            return colourOf(m_tone, c);
        }
        Q_UNREACHABLE();
    }

    Icon m_name;
    IconTone m_tone;
};

} // namespace

QString iconName(Icon name)
{
    return QString::fromLatin1(kNames[static_cast<int>(name)]);
}

std::optional<Icon> iconFromName(const QString& name)
{
    for (int i = 0; i < kIconCount; ++i) {
        if (name.size() > kPrefix.size() && name.startsWith(kPrefix) &&
            iconName(static_cast<Icon>(i)) == name.mid(kPrefix.size()))
            return static_cast<Icon>(i);
    }
    return std::nullopt;
}

QIcon icon(Icon name, IconTone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

void paintIcon(QPainter* painter, Icon name, const QRectF& rect, const QColor& colour)
{
    const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const QSize pixels(static_cast<int>(std::lround(rect.width() * scale)),
        static_cast<int>(std::lround(rect.height() * scale)));
    auto image = render(name, pixels, colour);
    if (followsReading(name) && painter->layoutDirection() == Qt::RightToLeft)
        image = image.transformed(QTransform::fromScale(-1, 1));
    image.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), image);
}

Icon iconOf(domain::TopicKind kind)
{
    using enum domain::TopicKind;
    switch (kind) {
    case BackInStock:
        return Icon::Box;
    case PriceDrop:
        return Icon::Price;
    case EventReminder:
        return Icon::Bell;
    case EventConfirmed:
        return Icon::Calendar;
    case Tickets:
        return Icon::Ticket;
    case Launch:
        return Icon::Star;
    case SaleStart:
        return Icon::Tag;
    case Reopening:
        return Icon::Store;
    case Survey:
        return Icon::Clipboard;
    case Status:
        return Icon::Person;
    case Content:
        return Icon::News;
    case Appointment:
        return Icon::Clock;
    }
    Q_UNREACHABLE();
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/headsup/icons/org.headsup.Headsup.svg"));
}

} // namespace headsup::ui
