// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/importrecord.h"
#include "domain/permission.h"
#include "webhook/capturefault.h"

#include <QMap>
#include <functional>
#include <optional>

namespace headsup::webhook {

/// What a person said for events that do not say it themselves.
struct CaptureDefaults
{
    QString topic;
    QString prompt;
    std::optional<domain::TopicKind> kind;
    QMap<QString, QString> topicFields;
};

/// One event of an envelope: either it was understood, or there is a fault.
struct CaptureItem
{
    domain::PageEvent event;
    std::optional<domain::OptInRecord> optIn; ///< the token that the event brings
    std::optional<CaptureFault> fault;
    QStringList details;
    QByteArray json; ///< the event in an envelope of its own, token and all: only for the file of rejects
    bool promptIsPayload = false; ///< the event does not tell what the person saw; its payload stands for it
    std::optional<domain::PermissionRecord> permission; ///< a recurring token, or its stop or resumption
};

/// Reads what a Page's webhook sends (reference: Messenger Platform, webhook events): envelopes
/// {"object":"page","entry":[{"id","time","messaging":[…]}]} with "standby" and "changes" as well, arrays of
/// them, and single events. Ids come from JSON strings alone, since a number may have lost its last digits.
/// What is not known is kept as EventKind::Other. Throws nothing, whatever the bytes.
class EnvelopeReader
{
public:
    static constexpr int kDeepest = 64;
    using Handler = std::function<void(const CaptureItem&)>;

    EnvelopeReader(domain::PageId page, CaptureDefaults defaults, domain::Instant now);
    void read(const QByteArray& json, const Handler& handler) const;

private:
    class Walk;
    domain::PageId m_page;
    CaptureDefaults m_defaults;
    domain::Instant m_now;
};

} // namespace headsup::webhook
