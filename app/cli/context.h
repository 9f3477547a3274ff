// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/page.h"
#include "domain/result.h"
#include "session/room.h"

#include <QJsonObject>
#include <QString>
#include <memory>

namespace headsup::cli {

/// Exit codes of the command line; a contract.
enum class Exit : int {
    Done = 0,
    Refused = 1, ///< by a check, by policy, by a rule of the state machine
    Usage = 2,
    BadInput = 3, ///< file, CSV, workspace
    Network = 4,  ///< the network or the Graph API stopped it
    Stopped = 5,  ///< part-way, by a person or a signal; can be resumed
};

/// The code that fits an error.
[[nodiscard]] Exit exitFor(const domain::Error& error);

struct GlobalOptions
{
    QString workspace; ///< path
    QString page;      ///< id, or empty
    bool json = false;
};

/// What a command works with: its options, where its answer goes, and the workspace.
class Context
{
public:
    explicit Context(GlobalOptions options);
    ~Context();
    [[nodiscard]] bool json() const { return m_options.json; }
    /// The file, whether it is there or not.
    [[nodiscard]] const QString& workspacePath() const { return m_options.workspace; }
    /// The Page of --page, or an empty text.
    [[nodiscard]] const QString& wishedPage() const { return m_options.page; }
    /// How the command is called, for the words about wrong usage.
    void setSynopsis(const QString& synopsis) { m_synopsis = synopsis; }

    /// The workspace for writing (made where there is none), opened at the first call. Says what a crash
    /// left.
    [[nodiscard]] domain::Result<session::Room*> room();
    /// The workspace for reading, also beside a program that writes. One that does not exist is not made by
    /// that: it answers as an empty one. An earlier copy is put right first where nobody else holds it.
    [[nodiscard]] domain::Result<store::Reader*> reader();
    /// The same, but nothing is made or put right: for what is done beside a program that writes.
    [[nodiscard]] domain::Result<store::Reader*> readerOnly();
    [[nodiscard]] const QString& workspace() const { return m_options.workspace; }
    /// The Page of --page, or the only one.
    [[nodiscard]] domain::Result<domain::Page> page(store::Reader& reader) const;
    /// A campaign or topic by id; NotFound also where --page names another Page than its own.
    [[nodiscard]] domain::Result<domain::CampaignSummary> campaign(
        store::Reader& reader, domain::CampaignId id) const;
    [[nodiscard]] domain::Result<domain::TopicSummary> topic(store::Reader& reader, domain::TopicId id) const;

    /// The answer on standard output: one JSON object with --json, else the text.
    void answer(const QJsonObject& json, const QString& text) const;
    /// A line for people on standard error.
    void say(const QString& line) const;
    /// Says the error, gives its exit code. With --json standard output gets {"error": {"message": …}}.
    [[nodiscard]] Exit fail(const domain::Error& error) const;
    /// Refused by a check, in these words; with --json as fail().
    [[nodiscard]] Exit refuse(const QString& line) const;
    /// Wrong usage: the line, how the command is called and where to find help; with --json as fail().
    [[nodiscard]] Exit usage(const QString& line) const;

private:
    void answerError(const QString& message) const;
    GlobalOptions m_options;
    QString m_synopsis;
    std::unique_ptr<session::Room> m_room;
    std::unique_ptr<store::Reader> m_reader;
};

} // namespace headsup::cli
