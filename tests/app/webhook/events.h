// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Envelopes as the Messenger Platform sends them.
namespace headsup::test {

inline const QByteArray kPage = "100200300";
inline const QByteArray kPerson = "2130000000000001";

/// What stands between sender and recipient and the end of the event.
inline QByteArray saying(
    const QByteArray& part, const QByteArray& person = kPerson, const QByteArray& time = "1789000000000")
{
    return "{\"sender\":{\"id\":\"" + person + "\"},\"recipient\":{\"id\":\"" + kPage +
           "\"},\"timestamp\":" + time + "," + part + "}";
}

inline QByteArray envelope(const QByteArray& events)
{
    return "{\"object\":\"page\",\"entry\":[{\"id\":\"" + kPage +
           "\",\"time\":1789000000001,\"messaging\":[" + events + "]}]}";
}

inline QByteArray optIn(const QByteArray& token, const QByteArray& payload = "Aurora 2",
    const QByteArray& person = kPerson, const QByteArray& time = "1789000000000")
{
    return saying("\"optin\":{\"type\":\"one_time_notif_req\",\"payload\":\"" + payload +
                      "\",\"one_time_notif_token\":\"" + token + "\"}",
        person, time);
}

inline QByteArray stop(const QByteArray& person = kPerson, const QByteArray& time = "1789000500000")
{
    return saying("\"optin\":{\"type\":\"notification_messages\",\"notification_messages_token\":\"rn-demo\","
                  "\"notification_messages_status\":\"STOP NOTIFICATIONS\"}",
        person, time);
}

} // namespace headsup::test
