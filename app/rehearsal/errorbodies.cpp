// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/errorbodies.h"

#include "graph/json.h"

#include <QCryptographicHash>

namespace headsup::rehearsal {

namespace {

struct Usual
{
    int code;
    int subcode; ///< 0: any
    int http;
    const char* type;
    const char* message;
};

constexpr auto kOAuth = "OAuthException";

constexpr Usual kUsual[] = {
    {1, 1357046, 500, kOAuth, "Received invalid JSON reply"},
    {1, 0, 500, kOAuth, "An unknown error occurred"},
    {2, 2018344, 400, kOAuth, "(#2) Page Contact Terms have not been accepted"},
    {2, 0, 500, kOAuth, "(#2) Service temporarily unavailable"},
    {4, 2018354, 400, kOAuth, "(#4) This person got a message by this subscription within the last 48 hours"},
    {4, 0, 400, kOAuth, "(#4) Application request limit reached"},
    {10, 2018278, 400, kOAuth, "(#10) This message is sent outside of allowed window."},
    {10, 2018108, 400, kOAuth, "(#10) This person cannot receive messages from the Page at the moment"},
    {10, 1893015, 400, kOAuth, "(#10) The person has stopped the notifications of this topic"},
    {10, 1893063, 400, kOAuth, "(#10) This Page is temporarily restricted from sending messages"},
    {10, 0, 403, kOAuth, "(#10) Application does not have permission for this action"},
    {32, 0, 400, kOAuth, "(#32) Page request limit reached"},
    {100, 33, 400, "GraphMethodException",
        "Unsupported request. The object does not exist, cannot be loaded due to missing permissions, or "
        "does not "
        "support this operation."},
    {100, 2018001, 400, kOAuth, "(#100) No matching user found"},
    {100, 0, 400, kOAuth, "(#100) Invalid parameter"},
    {190, 460, 401, kOAuth,
        "Error validating access token: The session has been invalidated because the user changed their "
        "password."},
    {190, 463, 401, kOAuth, "Error validating access token: Session has expired."},
    {190, 0, 401, kOAuth, "Invalid OAuth access token."},
    {200, 1545041, 400, kOAuth, "(#200) This person isn't available right now."},
    {200, 0, 403, kOAuth, "(#200) Missing permission for this Page"},
    {368, 0, 400, kOAuth, "(#368) The action attempted has been deemed abusive or is otherwise disallowed"},
    {551, 0, 400, kOAuth, "(#551) This person isn't available right now."},
    {613, 2018338, 400, kOAuth, "(#613) People report messages of this Page as bothersome"},
    {613, 0, 400, kOAuth, "(#613) Calls to this api have exceeded the rate limit."},
    {2500, 0, 400, kOAuth, "Unknown path components"},
    {80006, 0, 400, kOAuth, "(#80006) There have been too many Messenger API calls from this Page"},
};

const Usual* usualFor(int code, int subcode)
{
    for (const auto& row : kUsual) {
        if (row.code == code && (row.subcode == 0 || row.subcode == subcode))
            return &row;
    }
    return nullptr;
}

} // namespace

SimReply errorReply(const ErrorSpec& spec, qint64 serial)
{
    const auto* usual = usualFor(spec.code, spec.subcode);
    const auto trace =
        QCryptographicHash::hash(QByteArray("trace" + QByteArray::number(serial)), QCryptographicHash::Sha256)
            .toBase64();
    nlohmann::ordered_json error;
    if (!spec.message.isEmpty())
        error["message"] = graph::utf8(spec.message);
    else
        error["message"] = usual ? usual->message : "(#" + std::to_string(spec.code) + ") Rehearsed error";
    error["type"] = usual ? usual->type : kOAuth;
    error["code"] = spec.code;
    if (spec.subcode != 0)
        error["error_subcode"] = spec.subcode;
    error["fbtrace_id"] = 'A' + trace.left(22).toStdString();
    const nlohmann::ordered_json body{{"error", error}};
    SimReply reply;
    reply.status = spec.http != 0 ? spec.http : usual ? usual->http : 400;
    reply.body = QByteArray::fromStdString(body.dump());
    return reply;
}

} // namespace headsup::rehearsal
