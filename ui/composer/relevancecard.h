// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/checkrunner.h"
#include "ui/widgets/card.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace headsup::ui {

class FindingRow;
class RelevanceMeter;

/// Does the message keep the promise? The verdict, what speaks for and against it, and how to mend it.
class RelevanceCard : public Card
{
    Q_OBJECT

public:
    explicit RelevanceCard(QWidget* parent = nullptr);
    void setReport(const CheckReport& report);
    /// Nothing to judge: no text, or no prompt.
    void clear();
    /// A message with a link button and without a reply button; canAdd: there is room for one more.
    void setLinkNotice(bool shown, bool canAdd);
    /// Whose words are to be lit alone; null: everybody's.
    [[nodiscard]] const relevance::Finding* litFinding() const;
    [[nodiscard]] QList<FindingRow*> rows() const;

Q_SIGNALS:
    void litChanged();
    void rowsChanged(); ///< there are other rows to go through with Tab
    void mendRequested(const QString& text);
    void replyButtonRequested();
    void promptRequested(const QString& prompt); ///< "show" of a prompt that fares worse

private:
    void showOthers(const CheckReport& report);
    RelevanceMeter* m_meter;
    QLabel* m_headline;
    QVBoxLayout* m_findings;
    QList<FindingRow*> m_rows; ///< kept and reused, so that the focus stays; the first m_used are shown
    qsizetype m_used = 0;
    QWidget* m_others;
    QLabel* m_othersText;
    QPushButton* m_showOther;
    QString m_otherPrompt;
    QWidget* m_link;
    QPushButton* m_addReply;
};

} // namespace headsup::ui
