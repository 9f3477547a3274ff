// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/interrupt.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace headsup::session {

namespace {

// A signal handler may touch nothing else: the write end of the socket that the event loop reads.
volatile std::sig_atomic_t writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(static_cast<int>(writeEnd), &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends) != 0)
        return;
    writeEnd = m_ends[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_ends[1], &byte, 1) == 1) {
        }
        Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
    m_notifier.reset();
    if (m_ends[0] >= 0) {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
}

} // namespace headsup::session
