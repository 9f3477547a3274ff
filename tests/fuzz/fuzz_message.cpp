// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of message files makes of any bytes, and what a message made of them renders to.
#include "campaign/messagefile.h"
#include "domain/errortext.h"
#include "domain/messagetemplate.h"

#include <cstdlib>

using namespace headsup;

namespace {

/// Ends the program: the searcher and the replay both take that for a finding.
void must(bool holds)
{
    if (!holds)
        std::abort();
}

domain::Person namesake(const QString& name)
{
    domain::Person person;
    person.firstName = name;
    person.name = name;
    return person;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto file = campaign::parseMessageFile(bytes, QStringLiteral("message"));
    if (!file) {
        must(!domain::sentence(file.error()).isEmpty());
        return 0;
    }
    const auto made = domain::MessageTemplate::parse(file->source, file->buttons);
    if (!made) {
        must(!domain::sentence(made.error()).isEmpty());
        return 0;
    }
    must(made->source() == file->source && made->buttons() == file->buttons);
    (void)made->plainText();
    for (const auto& name : {QString(), QStringLiteral("Ana"), QString(3'000, u'x')}) {
        const auto message = made->render(namesake(name));
        must(message.ok() || !domain::sentence(message.error()).isEmpty());
    }
    return 0;
}
