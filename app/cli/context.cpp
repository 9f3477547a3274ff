// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "domain/errortext.h"
#include "session/dbuskeepawake.h"
#include "session/folderwarning.h"
#include "session/places.h"
#include "store/glance.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <cstdio>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

Exit exitFor(const domain::Error& error)
{
    switch (error.code) {
    case ErrorCode::AudienceEmpty:
    case ErrorCode::NotRelevant:
    case ErrorCode::ReasonNeeded:
    case ErrorCode::CountMismatch:
    case ErrorCode::TextChanged:
    case ErrorCode::UselessAfterPassed:
    case ErrorCode::CampaignNotDraft:
    case ErrorCode::CampaignIsSending:
    case ErrorCode::PageIsStopped:
    case ErrorCode::NothingToSettle:
    case ErrorCode::ClockWrong:
    case ErrorCode::WorkspaceBusy:
    case ErrorCode::NotSettled:
    case ErrorCode::CampaignNotRunnable:
    case ErrorCode::IllegalMove:
    case ErrorCode::PageExists:
    case ErrorCode::WorkspaceElsewhere:
    case ErrorCode::ClockAhead:
    case ErrorCode::AppSecretMissing:
    case ErrorCode::PageUnhealthy:
    case ErrorCode::PolicyEnforced:
    case ErrorCode::FormUnsuitable:
    case ErrorCode::PermissionOther:
        return Exit::Refused;
    case ErrorCode::PageNeeded:
    case ErrorCode::PageIdInvalid:
    case ErrorCode::GraphUrlInvalid:
    case ErrorCode::GraphVersionInvalid:
    case ErrorCode::MappingInvalid:
    case ErrorCode::TimeZoneUnknown:
    case ErrorCode::InvalidValue:
        return Exit::Usage;
    case ErrorCode::NotConnected:
    case ErrorCode::NoVerdict:
    case ErrorCode::GraphRefused:
    case ErrorCode::WrongPage:
    case ErrorCode::TokenMissing:
    case ErrorCode::PortInUse:
        return Exit::Network;
    case ErrorCode::Cancelled:
        return Exit::Stopped;
    default:
        return Exit::BadInput;
    }
}

Context::Context(GlobalOptions options)
    : m_options(std::move(options))
{
}

Context::~Context() = default;

Result<session::Room*> Context::room()
{
    if (m_room)
        return m_room.get();
    auto opened = session::Room::open(m_options.workspace);
    if (!opened)
        return opened.err();
    m_room = std::move(*opened);
    m_room->setKeepAwake(std::make_unique<session::DBusKeepAwake>());
    if (const auto warning = session::folderWarning(m_options.workspace); !warning.isEmpty())
        say(warning);
    if (const auto used = m_room->recovered().usedMeanwhile; used > 0) {
        say(QCoreApplication::translate("cli",
            "This is an earlier copy of the workspace: %n opt-in(s) were used or withdrawn after it was "
            "made. They stay "
            "spent.",
            nullptr, static_cast<int>(used)));
    }
    for (const auto& one : m_room->recovered().campaigns) {
        if (one.uncertain == 0) {
            say(QCoreApplication::translate("cli",
                "Campaign %1 “%2” was interrupted with nothing in flight. %3 people are still waiting.")
                    .arg(QString::number(one.campaign.value()), one.name, QString::number(one.open)));
            continue;
        }
        say(QCoreApplication::translate("cli",
            "Campaign %1 “%2” was interrupted. It is not known whether its last %n message(s) arrived; they "
            "are marked uncertain and are not sent again by themselves. %3 people are still waiting.",
            nullptr, static_cast<int>(one.uncertain))
                .arg(QString::number(one.campaign.value()), one.name, QString::number(one.open)));
    }
    return m_room.get();
}

Result<store::Reader*> Context::reader()
{
    if (m_room)
        return static_cast<store::Reader*>(&m_room->store());
    if (m_reader)
        return m_reader.get();
    // Nothing is made by reading: a workspace that is not there yet answers as an empty one.
    const QFileInfo file(m_options.workspace);
    if (!file.exists() || (file.isFile() && file.size() == 0)) {
        auto empty = store::openEmpty();
        if (!empty)
            return empty.err();
        m_reader = std::move(*empty);
        return m_reader.get();
    }
    // What an earlier copy shows as unused may be spent: put right at once, as any writing command does.
    if (store::isEarlierCopy(m_options.workspace, session::usesFolder())) {
        if (room())
            return static_cast<store::Reader*>(&m_room->store());
        say(QCoreApplication::translate("cli",
            "This is an earlier copy of the workspace, and it cannot be put right now: some opt-ins that it "
            "shows as unused were used since. They are not sent again."));
    }
    return readerOnly();
}

Result<store::Reader*> Context::readerOnly()
{
    if (m_reader)
        return m_reader.get();
    auto opened = store::openReader(m_options.workspace);
    if (!opened)
        return opened.err();
    m_reader = std::move(*opened);
    return m_reader.get();
}

Result<domain::Page> Context::page(store::Reader& reader) const
{
    if (!m_options.page.isEmpty())
        return reader.page(domain::PageId(m_options.page));
    const auto pages = reader.pages();
    if (!pages)
        return pages.err();
    if (pages->isEmpty())
        return Err{ErrorCode::PageMissing};
    if (pages->size() > 1)
        return Err{ErrorCode::PageNeeded};
    return pages->front();
}

Result<domain::CampaignSummary> Context::campaign(store::Reader& reader, domain::CampaignId id) const
{
    auto summary = reader.campaign(id);
    if (summary && !m_options.page.isEmpty() && summary->campaign.page.value() != m_options.page) {
        return Err{ErrorCode::NotFound, QCoreApplication::translate("Store", "campaign"),
            QString::number(id.value())};
    }
    return summary;
}

Result<domain::TopicSummary> Context::topic(store::Reader& reader, domain::TopicId id) const
{
    auto summary = reader.topic(id);
    if (summary && !m_options.page.isEmpty() && summary->topic.page.value() != m_options.page)
        return Err{ErrorCode::TopicUnknown, QString::number(id.value())};
    return summary;
}

void Context::answer(const QJsonObject& json, const QString& text) const
{
    const auto out = m_options.json ? QJsonDocument(json).toJson(QJsonDocument::Compact) : text.toUtf8();
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void Context::say(const QString& line) const
{
    const auto out = line.toUtf8();
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stderr);
    std::fputc('\n', stderr);
}

Exit Context::fail(const domain::Error& error) const
{
    const auto exit = exitFor(error);
    const auto text = domain::sentence(error);
    say(text);
    answerError(text);
    return exit;
}

void Context::answerError(const QString& message) const
{
    if (m_options.json)
        answer({{QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), message}}}}, {});
}

Exit Context::refuse(const QString& line) const
{
    say(line);
    answerError(line);
    return Exit::Refused;
}

Exit Context::usage(const QString& line) const
{
    say(line);
    if (!m_synopsis.isEmpty())
        say(QCoreApplication::translate("cli", "Usage: %1").arg(m_synopsis));
    say(QCoreApplication::translate("cli", "“headsup-cli --help” lists the commands and their options."));
    answerError(line);
    return Exit::Usage;
}

} // namespace headsup::cli
