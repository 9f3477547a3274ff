// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/owntemplates.h"

#include <QSettings>

namespace headsup::ui {

namespace {

QString keyOf(domain::TopicKind kind)
{
    return QString(QStringLiteral("templates/") + domain::slug(kind));
}

} // namespace

QStringList OwnTemplates::of(domain::TopicKind kind) const
{
    return m_settings ? m_settings->value(keyOf(kind)).toStringList() : QStringList();
}

void OwnTemplates::keep(domain::TopicKind kind, const QString& text)
{
    const auto trimmed = text.trimmed();
    if (!m_settings || trimmed.isEmpty())
        return;
    auto all = of(kind);
    all.removeAll(trimmed);
    all.prepend(trimmed);
    m_settings->setValue(keyOf(kind), QStringList(all.mid(0, kMost)));
}

void OwnTemplates::remove(domain::TopicKind kind, const QString& text)
{
    if (!m_settings)
        return;
    auto all = of(kind);
    all.removeAll(text);
    m_settings->setValue(keyOf(kind), all);
}

} // namespace headsup::ui
