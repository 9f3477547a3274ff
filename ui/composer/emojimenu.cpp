// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/emojimenu.h"

#include "ui/look/metrics.h"

#include <QGridLayout>
#include <QToolButton>
#include <QWidgetAction>

namespace headsup::ui {

namespace {

constexpr int kColumns = 8;
constexpr int kSide = 36;

struct Emoji
{
    const char16_t* text;
    const char* name;
};

constexpr Emoji kEmoji[] = {{u"👋", QT_TRANSLATE_NOOP("EmojiMenu", "waving hand")},
    {u"😊", QT_TRANSLATE_NOOP("EmojiMenu", "smile")}, {u"😍", QT_TRANSLATE_NOOP("EmojiMenu", "heart eyes")},
    {u"🎉", QT_TRANSLATE_NOOP("EmojiMenu", "party")}, {u"❤️", QT_TRANSLATE_NOOP("EmojiMenu", "heart")},
    {u"👍", QT_TRANSLATE_NOOP("EmojiMenu", "thumb up")}, {u"🙏", QT_TRANSLATE_NOOP("EmojiMenu", "thanks")},
    {u"✨", QT_TRANSLATE_NOOP("EmojiMenu", "sparkles")}, {u"🔔", QT_TRANSLATE_NOOP("EmojiMenu", "bell")},
    {u"⏰", QT_TRANSLATE_NOOP("EmojiMenu", "alarm clock")}, {u"📅", QT_TRANSLATE_NOOP("EmojiMenu", "calendar")},
    {u"📍", QT_TRANSLATE_NOOP("EmojiMenu", "place")}, {u"🎟️", QT_TRANSLATE_NOOP("EmojiMenu", "ticket")},
    {u"🎵", QT_TRANSLATE_NOOP("EmojiMenu", "music")}, {u"📦", QT_TRANSLATE_NOOP("EmojiMenu", "parcel")},
    {u"🚚", QT_TRANSLATE_NOOP("EmojiMenu", "delivery")},
    {u"🛍️", QT_TRANSLATE_NOOP("EmojiMenu", "shopping")},
    {u"🏷️", QT_TRANSLATE_NOOP("EmojiMenu", "price tag")},
    {u"💶", QT_TRANSLATE_NOOP("EmojiMenu", "money")}, {u"👟", QT_TRANSLATE_NOOP("EmojiMenu", "shoe")},
    {u"👗", QT_TRANSLATE_NOOP("EmojiMenu", "dress")}, {u"📚", QT_TRANSLATE_NOOP("EmojiMenu", "books")},
    {u"☕", QT_TRANSLATE_NOOP("EmojiMenu", "coffee")}, {u"🍽️", QT_TRANSLATE_NOOP("EmojiMenu", "meal")},
    {u"🌱", QT_TRANSLATE_NOOP("EmojiMenu", "plant")}, {u"🏃", QT_TRANSLATE_NOOP("EmojiMenu", "runner")},
    {u"⛺", QT_TRANSLATE_NOOP("EmojiMenu", "tent")}, {u"☀️", QT_TRANSLATE_NOOP("EmojiMenu", "sun")},
    {u"❄️", QT_TRANSLATE_NOOP("EmojiMenu", "snow")}, {u"✅", QT_TRANSLATE_NOOP("EmojiMenu", "check mark")},
    {u"➡️", QT_TRANSLATE_NOOP("EmojiMenu", "arrow")},
    {u"👇", QT_TRANSLATE_NOOP("EmojiMenu", "pointing down")}};

} // namespace

EmojiMenu::EmojiMenu(QWidget* parent)
    : QMenu(parent)
{
    auto* board = new QWidget(this);
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(kGrid, kHalfGrid, kGrid, kHalfGrid);
    grid->setSpacing(0);
    int place = 0;
    for (const auto& emoji : kEmoji) {
        auto* button = new QToolButton(board);
        const auto text = QString::fromUtf16(emoji.text);
        button->setText(text);
        button->setToolTip(tr(emoji.name));
        button->setAccessibleName(button->toolTip());
        button->setAutoRaise(true);
        button->setFixedSize(kSide, kSide);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, text] {
            close();
            Q_EMIT chosen(text);
        });
        grid->addWidget(button, place / kColumns, place % kColumns);
        ++place;
    }
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(board);
    addAction(action);
}

} // namespace headsup::ui
