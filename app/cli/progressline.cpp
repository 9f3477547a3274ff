// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include <cstdio>
#include <unistd.h>

namespace headsup::cli {

namespace {

constexpr int kWidth = 30;
constexpr qint64 kTerminalMs = 80;
constexpr qint64 kLineMs = 1'000;

} // namespace

ProgressLine::ProgressLine()
    : m_terminal(::isatty(STDERR_FILENO) == 1)
{
}

void ProgressLine::show(qint64 done, qint64 total, const QString& text)
{
    if (m_since.isValid() && m_since.elapsed() < (m_terminal ? kTerminalMs : kLineMs))
        return;
    m_since.start();
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    if (m_terminal) {
        const int full = static_cast<int>(share * kWidth);
        const QString bar = QString(full, u'█') + QString(kWidth - full, u'░');
        std::fprintf(stderr, "\r%s %3d %%  %s\033[K", qUtf8Printable(bar), static_cast<int>(share * 100),
            qUtf8Printable(text));
        m_drawn = true;
    } else {
        std::fprintf(stderr, "%3d %%  %s\n", static_cast<int>(share * 100), qUtf8Printable(text));
    }
}

void ProgressLine::clear()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
    m_drawn = false;
}

} // namespace headsup::cli
