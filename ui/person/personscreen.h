// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headsup::ui {

class Banner;

/// The consent receipt of one person: to what they agreed, when, and what they got. Opts them out, saves what
/// is known of them as a file, erases them.
class PersonScreen : public Screen
{
    Q_OBJECT

public:
    explicit PersonScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

    void saveAs(const QString& path);

private:
    [[nodiscard]] QWidget* makeHead();
    void ask();
    void showReceipt(const store::ConsentReceipt& receipt);
    void showNobody();
    void clearCards();
    void optOut();
    void chooseFile();
    void askToErase();
    void erase();
    void setBusy(bool busy);
    void fail(const domain::Error& error);

    Desk m_desk;
    domain::Psid m_psid;
    QString m_name; ///< or the id
    bool m_there = false;
    bool m_stopped = false;
    Banner* m_banner;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_stop = nullptr;
    QPushButton* m_optOut = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_erase = nullptr;
    QWidget* m_content;
    QVBoxLayout* m_cards;
    session::Ticket m_ticket;
    session::Ticket m_saving;
};

} // namespace headsup::ui
