// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listening.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace headsup::session {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr domain::Milliseconds kSoon{300}; ///< events come in flocks, and an import has its price
constexpr domain::Milliseconds kLongest{30'000};
constexpr int kShare =
    10; ///< imports take one part in so many of the thread's time, also in a huge workspace

Result<QString> inboxPath(const QString& workspace)
{
    const QString folder = workspace + QStringLiteral(".inbox");
    if (!QFileInfo(folder).isDir() && !QDir().mkpath(folder))
        return Err{ErrorCode::FileUnwritable, folder, QString()};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QString(folder + QStringLiteral("/webhook.jsonl"));
}

} // namespace

Result<std::unique_ptr<Listening>> Listening::start(Room& room, Setup setup)
{
    const auto pages = room.store().pages();
    if (!pages)
        return pages.err();
    if (pages->isEmpty())
        return Err{ErrorCode::PageMissing};
    const auto path = inboxPath(room.path());
    if (!path)
        return path.err();
    auto inbox = webhook::Inbox::open(*path);
    if (!inbox)
        return inbox.err();
    std::unique_ptr<Listening> listening(new Listening(room, std::move(*inbox), std::move(setup)));
    if (const auto started = listening->m_receiver->start(); !started)
        return started.err();
    listening->m_soon.start(kSoon); // what is left from before
    return listening;
}

Listening::Listening(Room& room, std::unique_ptr<webhook::Inbox> inbox, Setup setup)
    : m_room(room)
    , m_inbox(std::move(inbox))
    , m_receiver(std::make_unique<webhook::Receiver>(
          webhook::Receiver::Setup{std::move(setup.appSecret), std::move(setup.verifyToken), setup.port},
          [this](const QByteArray& body) { return m_inbox->append(body); }))
    , m_break(kSoon)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Listening::importNow);
    connect(m_receiver.get(), &webhook::Receiver::received, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(m_break);
    });
}

Listening::~Listening()
{
    m_receiver.reset();
    importNow();
}

void Listening::importNow()
{
    m_soon.stop();
    const auto size = m_inbox->size();
    if (size == 0)
        return;
    const auto pages = m_room.store().pages();
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    QElapsedTimer took;
    took.start();
    webhook::CaptureOptions options;
    options.wholeLinesOnly = true;
    // One app may serve several Pages: each takes its own events and leaves the others'.
    for (const auto& page : *pages) {
        const auto outcome =
            m_room.importCapture(page.id, m_inbox->path(), options, store::ImportMode::Append, m_never);
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        Q_EMIT imported(page.id, *outcome);
    }
    m_break = std::clamp(domain::Milliseconds{took.elapsed()} * kShare, kSoon, kLongest);
    if (const auto emptied = m_inbox->emptied(size); !emptied)
        Q_EMIT failed(emptied.error());
}

} // namespace headsup::session
