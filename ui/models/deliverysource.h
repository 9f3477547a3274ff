// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "session/readline.h"
#include "store/queries.h"

#include <QObject>
#include <functional>
#include <map>
#include <vector>

namespace headsup::ui {

/// Where a DeliveryModel gets its rows from. Answers come on the model's thread, never from within the
/// question; after drop() or the end of the source none comes any more.
class DeliverySource
{
public:
    using Ids = std::vector<domain::DeliveryId>;
    using Rows = std::vector<domain::Delivery>;

    virtual ~DeliverySource() = default;
    /// A new question drops the answer to the old one.
    virtual void ids(const store::DeliveryQuery& query, std::function<void(domain::Result<Ids>)> reply) = 0;
    virtual void rows(const Ids& ids, std::function<void(domain::Result<Rows>)> reply) = 0;
    virtual void drop() = 0;
};

/// The rows of the open workspace, read off the window's thread.
class ReadLineDeliveries final : public QObject, public DeliverySource
{
    Q_OBJECT

public:
    /// The line outlives the source.
    explicit ReadLineDeliveries(session::ReadLine& line);
    void ids(const store::DeliveryQuery& query, std::function<void(domain::Result<Ids>)> reply) override;
    void rows(const Ids& ids, std::function<void(domain::Result<Rows>)> reply) override;
    void drop() override;

private:
    session::ReadLine& m_line;
    session::Ticket m_idTicket;
    std::map<int, session::Ticket> m_rowTickets;
    int m_nextTicket = 0;
};

} // namespace headsup::ui
