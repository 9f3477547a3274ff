// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace headsup::ui {

class Banner;
class Card;
class PageForm;
class PageStopCard;
class PageSetupCard;

/// The Page that is shown: how it is connected, its access token (straight to the keychain, never shown
/// again), a test of it, and a form for one more Page.
class PageScreen : public Screen
{
    Q_OBJECT

public:
    explicit PageScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;
    [[nodiscard]] PageForm* form() const { return m_form; }

Q_SIGNALS:
    void pageWanted(const headsup::domain::Page& page);

private:
    [[nodiscard]] Card* connectionCard();
    [[nodiscard]] Card* addCard();
    void saveToken();
    void test(bool keptForSessionOnly);
    void askClock();
    void setBusy(bool busy);

    Desk m_desk;
    Banner* m_banner;
    PageSetupCard* m_setup;
    QLineEdit* m_token = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_test = nullptr;
    PageForm* m_form = nullptr;
    PageStopCard* m_stopCard;
};

} // namespace headsup::ui
