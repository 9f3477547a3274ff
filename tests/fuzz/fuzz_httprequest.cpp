// SPDX-License-Identifier: GPL-3.0-or-later
// What the receiver's request parser makes of any bytes. The first byte chooses the size of the pieces.
#include "webhook/httprequest.h"
#include "webhook/signature.h"

#include <cstdlib>

using namespace headsup::webhook;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

RequestParser read(QByteArrayView bytes, qsizetype step)
{
    RequestParser parser([](const HttpRequest& request) {
        must(request.body.isEmpty());
        return request.path == "/gate" ? 404 : 0;
    });
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        parser.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        must(parser.held() <= RequestParser::kHeaderCap + RequestParser::kBodyCap + 4);
    }
    return parser;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.isEmpty())
        return 0;
    const auto step = qsizetype{1} + static_cast<unsigned char>(bytes[0]) % 64;
    const auto text = QByteArrayView(bytes).sliced(1);
    const auto whole = read(text, text.size() + 1);
    const auto pieces = read(text, step);
    must(whole.state() == pieces.state() && whole.status() == pieces.status());
    must(whole.request().body == pieces.request().body && whole.request().path == pieces.request().path);
    const auto& request = whole.request();
    if (whole.state() == RequestParser::State::Refused)
        must(whole.status() >= 400 && request.body.isEmpty());
    if (whole.state() == RequestParser::State::Done) {
        must(request.path.startsWith('/') && request.body.size() == request.bodySize);
        must(request.headers.size() < RequestParser::kHeaders);
        for (const auto* name : {"hub.mode", "hub.verify_token", "hub.challenge"})
            (void)request.queryValue(name);
        (void)looksSigned(request.header("x-hub-signature-256"));
    }
    return 0;
}
