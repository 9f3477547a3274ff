// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deliverysource.h"

namespace headsup::ui {

ReadLineDeliveries::ReadLineDeliveries(session::ReadLine& line)
    : m_line(line)
{
}

void ReadLineDeliveries::ids(
    const store::DeliveryQuery& query, std::function<void(domain::Result<Ids>)> reply)
{
    m_idTicket =
        m_line.ask([query](store::Reader& reader,
                       const store::CancelFlag& cancel) { return reader.deliveryIds(query, cancel); },
            this, std::move(reply));
}

void ReadLineDeliveries::rows(const Ids& ids, std::function<void(domain::Result<Rows>)> reply)
{
    const int number = m_nextTicket++;
    m_rowTickets[number] = m_line.ask(
        [ids](store::Reader& reader, const store::CancelFlag&) { return reader.deliveries(ids); }, this,
        [this, number, reply = std::move(reply)](domain::Result<Rows> rows) {
            m_rowTickets.erase(number);
            reply(std::move(rows));
        });
}

void ReadLineDeliveries::drop()
{
    m_idTicket.drop();
    m_rowTickets.clear();
}

} // namespace headsup::ui
