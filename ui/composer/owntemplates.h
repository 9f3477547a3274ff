// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topic.h"

#include <QStringList>

class QSettings;

namespace headsup::ui {

/// Messages that people keep to begin others with, per kind of topic. They lie in the settings of this
/// account, not in a workspace. Without settings nothing is kept.
class OwnTemplates
{
public:
    static constexpr int kMost = 20; ///< a kind; the oldest goes first

    explicit OwnTemplates(QSettings* settings)
        : m_settings(settings)
    {
    }
    [[nodiscard]] QStringList of(domain::TopicKind kind) const; ///< newest first
    void keep(domain::TopicKind kind, const QString& text);
    void remove(domain::TopicKind kind, const QString& text);

private:
    QSettings* m_settings;
};

} // namespace headsup::ui
