// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of captured webhooks makes of any bytes. The first byte chooses the size of the pieces.
#include "domain/optin.h"
#include "webhook/envelope.h"
#include "webhook/jsonsplitter.h"

#include <cstdlib>

using namespace headsup;
using namespace headsup::webhook;

namespace {

/// Ends the program: the searcher and the replay both take that for a finding.
void must(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const CaptureItem& item)
{
    if (item.fault) {
        must(!item.optIn);
        const CaptureReject reject{1, *item.fault, item.details, shownText(item.json)};
        must(!sentence(reject).isEmpty());
        must(reject.text.size() <= 121);
        return;
    }
    must(item.event.hash.size() == 64);
    must(item.optIn.has_value() == (item.event.kind == domain::EventKind::OptIn));
    if (!item.optIn)
        return;
    must(!item.optIn->token.isEmpty() && !item.optIn->topicName.isEmpty());
    must(item.optIn->psid.value().size() >= 6 && item.optIn->psid.value().size() <= 20);
    must(item.optIn->expiresAt == domain::expiryOf(item.optIn->optedInAt));
}

QByteArrayList piecesOf(QByteArrayView bytes, JsonSplitter::Shape shape, qsizetype step)
{
    QByteArrayList pieces;
    JsonSplitter splitter(shape);
    const auto handler = [&pieces](const JsonSplitter::Piece& piece) { pieces.append(piece.text); };
    for (qsizetype at = 0; at < bytes.size(); at += step)
        splitter.feed(bytes.sliced(at, std::min(step, bytes.size() - at)), handler);
    splitter.finish(handler);
    return pieces;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.isEmpty())
        return 0;
    const auto step = qsizetype{1} + static_cast<unsigned char>(bytes[0]) % 64;
    const auto text = QByteArrayView(bytes).sliced(1);
    (void)looksLikeJson(text);
    const EnvelopeReader reader(
        domain::PageId(QStringLiteral("100200300")), {}, domain::fromMs(1'790'000'000'000));
    for (const auto shape : {JsonSplitter::Shape::Lines, JsonSplitter::Shape::Document}) {
        const auto pieces = piecesOf(text, shape, step);
        must(pieces == piecesOf(text, shape, text.size() + 1));
        for (const auto& piece : pieces)
            reader.read(piece, check);
    }
    (void)guessShape(text);
    return 0;
}
