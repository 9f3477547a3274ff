// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/follow.h"
#include "cli/importoptions.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "domain/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <sys/stat.h>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

using namespace std::chrono_literals;

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// The number of the file behind a name: another one after a rotation. 0 where there is none.
quint64 fileNumber(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

/// Looks at the file now and then and imports the lines that have been completed since.
class Follower : public QObject
{
public:
    Follower(Context& context, session::Room& room, domain::PageId page, QString path,
        webhook::CaptureOptions options, Done done)
        : QObject(QCoreApplication::instance())
        , m_context(context)
        , m_room(room)
        , m_page(std::move(page))
        , m_path(std::move(path))
        , m_options(std::move(options))
        , m_done(std::move(done))
    {
        m_options.wholeLinesOnly = true;
        connect(&m_interrupt, &Interrupt::requested, this, [this] { end(Exit::Done); });
        connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
        m_file = fileNumber(m_path);
        m_timer.start(250ms);
        look();
    }

private:
    void look()
    {
        const auto file = fileNumber(m_path);
        if (file == 0)
            return; // between two files of a rotation
        const auto size = QFileInfo(m_path).size();
        if (file != m_file || size < m_options.startAt) {
            m_file = file;
            m_options.startAt = 0;
            m_options.linesBefore = 0;
        }
        if (!hasWholeLine(size))
            return;
        const auto outcome =
            m_room.importCapture(m_page, m_path, m_options, store::ImportMode::Commit, m_never);
        if (!outcome) {
            if (outcome.error().code != ErrorCode::FileChanged) // cut short while it was read: a new file
                end(m_context.fail(outcome.error()));
            return;
        }
        m_options.startAt = outcome->endAt;
        m_options.linesBefore += outcome->lines;
        m_context.answer(toJson(*outcome), summaryText(*outcome, false));
    }
    [[nodiscard]] bool hasWholeLine(qint64 size) const
    {
        constexpr qint64 kPiece = 64 * 1024;
        QFile file(m_path);
        if (size <= m_options.startAt || !file.open(QIODevice::ReadOnly) || !file.seek(m_options.startAt))
            return false;
        bool text = false;
        for (auto piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
            for (const char c : piece) {
                if (c == '\n' && text)
                    return true;
                text = text || (c != ' ' && c != '\r' && c != '\n');
            }
        }
        return false;
    }
    void end(Exit exit)
    {
        m_timer.stop();
        if (const auto done = std::exchange(m_done, nullptr))
            done(exit);
    }

    Context& m_context;
    session::Room& m_room;
    domain::PageId m_page;
    QString m_path;
    webhook::CaptureOptions m_options;
    Done m_done;
    Interrupt m_interrupt;
    QTimer m_timer;
    quint64 m_file = 0;
    std::atomic<bool> m_never{false};
};

} // namespace

void followCapture(Context& context, const Arguments& arguments, Done done)
{
    const auto& path = arguments.positionals()[0];
    if (arguments.has(QStringLiteral("--dry-run")) || arguments.has(QStringLiteral("--rejects")))
        return done(context.usage(tr("--follow imports as it goes; leave out --dry-run and --rejects.")));
    const auto options = captureOptions(arguments);
    if (!options)
        return done(context.usage(sentence(options.error())));
    const QFileInfo file(path);
    if (!file.exists())
        return done(context.fail({ErrorCode::FileMissing, {path}}));
    if (!file.isFile() || (file.size() > 0 && !webhook::isCapture(path)))
        return done(
            context.fail({ErrorCode::JsonInvalid, {tr("“%1” is no captured webhook log").arg(path)}}));
    const auto room = context.room();
    if (!room)
        return done(context.fail(room.error()));
    const auto page = context.page((*room)->store());
    if (!page)
        return done(context.fail(page.error()));
    new Follower(context, **room, page->id, path, *options, std::move(done)); // until the program ends
}

} // namespace headsup::cli
