// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace headsup::ui {

/// Whether somebody else agreed to the very text that is about to be sent, and the packet to show them.
class ApprovalCard : public Card
{
    Q_OBJECT

public:
    explicit ApprovalCard(QWidget* parent = nullptr);
    /// For the text with this hash; an approval of another text is shown as void.
    void setApproval(const std::optional<store::Approval>& approval, const QByteArray& textHash, bool draft);

Q_SIGNALS:
    void packetWanted();
    void approved(const QString& name); ///< empty: taken back

private:
    QLabel* m_state;
    QLineEdit* m_name;
    QPushButton* m_note;
    QPushButton* m_takeBack;
    QPushButton* m_packet;
};

} // namespace headsup::ui
