// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topickind.h"

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

namespace headsup::ui {

/// Headsup's own line icons: resources/icons, 24 px grid, strokes of 1.75 px, one colour.
/// The order is that of the table in icons.cpp.
enum class Icon {
    Today,
    Topics,
    Campaigns,
    AskAgain,
    Reports,
    Health,
    Import,
    Settings,
    Help,
    Page,
    Search,
    Filter,
    SortUp,
    SortDown,
    Plus,
    Close,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Back,
    Send,
    Pause,
    Stop,
    Play,
    Check,
    Question,
    Cross,
    Hourglass,
    Minus,
    Circle,
    HalfCircle,
    ArrowRight,
    Link,
    Reply,
    Variable,
    Template,
    Warning,
    Info,
    Lock,
    Phone,
    Person,
    People,
    Calendar,
    Tag,
    Price,
    Box,
    Ticket,
    Bell,
    Megaphone,
    Star,
    Store,
    Clipboard,
    News,
    Clock,
    Export,
    Undo,
    Edit,
    Trash,
    Rehearsal,
    Sun,
    Moon,
    External,
    More,
    Copy,
    Retry,
};

inline constexpr int kIconCount = static_cast<int>(Icon::Retry) + 1;

/// Which colour of the palette draws an icon in its normal mode. Disabled and selected follow the palette.
enum class IconTone { Text, Caption, Accent, OnAccent, Ok, Warn, Bad };

/// Sharp at any size and scale; recoloured whenever the application's palette changes.
[[nodiscard]] QIcon icon(Icon name, IconTone tone = IconTone::Text);
/// For painted widgets, which know their own colour.
void paintIcon(QPainter* painter, Icon name, const QRectF& rect, const QColor& colour);
[[nodiscard]] QString iconName(Icon name); ///< "ask-again": also the name of its file
/// The icon behind a QIcon made here: by its name, "headsup-ask-again".
[[nodiscard]] std::optional<Icon> iconFromName(const QString& name);
[[nodiscard]] Icon iconOf(domain::TopicKind kind);
/// The program's own icon, in colour.
[[nodiscard]] QIcon applicationIcon();

} // namespace headsup::ui
