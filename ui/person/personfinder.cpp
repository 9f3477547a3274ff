// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/personfinder.h"

#include <QSet>

namespace headsup::ui {

using domain::Result;

namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 120ms;
constexpr int kLeastLetters = 2;
constexpr int kRows = 64; ///< a person may have several opt-ins
constexpr qsizetype kMostPeople = 8;

} // namespace

PersonFinder::PersonFinder(CommandPalette& palette, std::function<void(const Destination&)> go)
    : QObject(&palette)
    , m_palette(palette)
    , m_go(std::move(go))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PersonFinder::ask);
    connect(&palette, &CommandPalette::searched, this, [this](const QString& text) {
        m_ticket.drop();
        m_text = text;
        m_pause.start();
    });
}

void PersonFinder::begin(session::ReadLine& reads, const domain::PageId& page)
{
    m_reads = &reads;
    m_page = page;
}

void PersonFinder::end()
{
    m_reads = nullptr;
    m_pause.stop();
    m_ticket.drop();
}

void PersonFinder::ask()
{
    if (!m_reads || m_text.size() < kLeastLetters || !m_palette.isVisible())
        return;
    store::OptInQuery query;
    query.page = m_page;
    query.search = m_text;
    query.sort = store::OptInSort::Id;
    m_ticket = m_reads->ask(
        [query](
            store::Reader& reader, const store::CancelFlag& cancel) -> Result<std::vector<domain::OptInRow>> {
            const auto ids = reader.optInIds(query, cancel);
            if (!ids)
                return ids.err();
            return reader.optIns(std::span(*ids).first(std::min<size_t>(ids->size(), kRows)));
        },
        this,
        [this](const Result<std::vector<domain::OptInRow>>& rows) {
            if (!rows || !m_palette.isVisible())
                return; // the commands are there all the same
            QSet<QString> seen;
            QList<CommandPalette::Command> found;
            for (const auto& row : *rows) {
                const auto psid = row.psid.value();
                if (seen.contains(psid) || found.size() == kMostPeople)
                    continue;
                seen.insert(psid);
                const auto text = row.name.isEmpty() ? tr("Person: %1").arg(psid)
                                                     : tr("Person: %1 (%2)", "name, id").arg(row.name, psid);
                found.append({Icon::Person, text, {}, [this, id = row.psid] { m_go(ToPerson{id}); }});
            }
            m_palette.setFound(found);
        });
}

} // namespace headsup::ui
