// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of replies makes of any bytes. The first byte chooses the status, the second the fault and
// how much was handed over; up to the next line break comes a header's value, then the body.
#include "graph/conversation.h"
#include "graph/reasontext.h"
#include "graph/reply.h"

#include <cstdlib>

using namespace headsup;
using domain::SendResult;
using ports::TransportFault;

namespace {

/// Ends the program: the searcher and the replay both take that for a finding.
void must(bool holds)
{
    if (!holds)
        std::abort();
}

ports::HttpReply replyFrom(const QByteArray& bytes)
{
    static constexpr int kStatus[] = {200, 201, 302, 400, 401, 403, 404, 429, 500, 503, 0, 200};
    static constexpr const char* kHeaders[] = {
        "retry-after", "x-app-usage", "x-page-usage", "x-business-use-case-usage"};
    ports::HttpReply reply;
    const auto first = static_cast<unsigned char>(bytes.isEmpty() ? '\0' : bytes[0]);
    const auto second = static_cast<unsigned char>(bytes.size() < 2 ? '\0' : bytes[1]);
    reply.status = kStatus[first % std::size(kStatus)];
    reply.fault = second % 8 == 7 ? static_cast<TransportFault>(second / 8 % 6) : TransportFault::None;
    reply.bytesHanded = second >= 248 ? 0 : 100;
    const auto rest = bytes.mid(2);
    const auto line = rest.indexOf('\n');
    reply.headers.append({kHeaders[first / std::size(kStatus) % std::size(kHeaders)], rest.left(line)});
    reply.body = line < 0 ? rest : rest.mid(line + 1);
    return reply;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size)
{
    const auto reply =
        replyFrom(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const auto out = graph::readSendReply(reply);
    const bool whole = reply.fault == TransportFault::None;
    must((out.result == SendResult::Accepted) == out.messageId.isValid());
    must(out.result != SendResult::Accepted || (reply.status == 200 && whole && reply.bytesHanded > 0));
    must(out.result != SendResult::Refused || (reply.status / 100 == 4 && whole && reply.bytesHanded > 0));
    must((out.result == SendResult::NotSent) == (reply.bytesHanded == 0));
    must(out.waitSeconds >= 0 && out.waitSeconds <= 24 * 60 * 60);
    must(graph::reasonSentence(out.reason) != out.reason);
    must(out.raw.text.size() <= 64 * 1024);
    const auto identity = graph::readIdentityReply(reply);
    must(!identity || (identity->id.isValid() && reply.status == 200 && whole));
    const auto rights = graph::readRightsReply(reply, domain::PageId{QStringLiteral("12345")});
    must(rights.messaging || (rights.told && reply.status == 200 && whole));
    const auto conversation = graph::readConversationReply(reply);
    must(!conversation.told || (reply.status == 200 && whole));
    const auto now = domain::fromMs(1'795'000'000'000);
    const auto seen =
        graph::judged(conversation, {domain::Psid{QStringLiteral("7")}, QStringLiteral("x"), now, false},
            domain::PageId{QStringLiteral("12345")}, now + std::chrono::hours{1});
    must(seen.sighting == graph::Sighting::CannotTell || conversation.told);
    return 0;
}
