// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

namespace headsup::graph {

/// Why no whole answer came: one or two plain sentences, with what to do about it. Names the host, never the
/// whole address, which may hold secrets.
[[nodiscard]] QString faultSentence(
    QNetworkReply::NetworkError error, const QString& host, const QList<QSslError>& tls);

} // namespace headsup::graph
