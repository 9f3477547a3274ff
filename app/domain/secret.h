// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

namespace headsup::domain {

/// A text that must not be shown: a Page token, an app secret, an opt-in token. Printing gives a mask;
/// reveal() is called only where the bytes go to Meta, to the keychain or to the workspace.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] const QString& reveal() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Secret&, const Secret&) = default;
    friend QDebug operator<<(QDebug debug, const Secret& secret)
    {
        const QDebugStateSaver saver(debug);
        debug.noquote().nospace() << (secret.isEmpty() ? "(none)" : "••••");
        return debug;
    }

private:
    QString m_text;
};

} // namespace headsup::domain
