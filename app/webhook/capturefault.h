// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headsup::webhook {

/// Why a line or an event of a capture was not taken.
enum class CaptureFault {
    NotJson,
    Torn,    ///< the last line ends in the middle
    TooLong, ///< beyond JsonSplitter::kCap
    TooDeep,
    NotAnEvent,  ///< JSON, but nothing a Page's webhook says
    OtherObject, ///< details[0]: what the envelope is about instead of a Page
    OtherPage,   ///< details[0]: id of that Page
    IdIsNumber,  ///< details[0]: name of the member; written as a number, its last digits may be lost
    PersonMissing,
    PersonInvalid, ///< details[0]: value
    TokenMissing,
    TokenInvalid,
    TopicMissing,
    TopicTooLong,
    PromptTooLong, ///< details[0]: characters
    TimeMissing,
    TimeFuture,
    PersonErased,
    TokenOfAnother,
};

inline constexpr int kCaptureFaultCount = static_cast<int>(CaptureFault::TokenOfAnother) + 1;

/// Something that was not taken.
struct CaptureReject
{
    qint64 line = 0; ///< where it begins, from 1
    CaptureFault fault = CaptureFault::NotJson;
    QStringList details;
    QString text; ///< shortened, tokens masked: fit for screens and logs
    friend bool operator==(const CaptureReject&, const CaptureReject&) = default;
};

/// What is wrong and what to do, translated; without the line number.
[[nodiscard]] QString sentence(const CaptureReject& reject);
/// At most 120 letters of it, the values of tokens masked.
[[nodiscard]] QString shownText(const QByteArray& json);

} // namespace headsup::webhook
