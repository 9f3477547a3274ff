// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace headsup::ui {

/// What a person sets for the Page: who gets test messages, the version of the Graph API, the app secret; and
/// in words what the keychain holds.
class PageSetupCard : public Card
{
    Q_OBJECT

public:
    explicit PageSetupCard(const Desk& desk, QWidget* parent = nullptr);
    /// Asks for what is set.
    void load();

Q_SIGNALS:
    void changed();
    void said(const QString& text); ///< it is done
    void failed(const headsup::domain::Error& error);

private:
    void fillKept();
    void saveTester();
    void setTester(const std::optional<domain::Psid>& psid);
    void saveVersion();
    void saveSecret(const domain::Secret& secret);

    Desk m_desk;
    QLabel* m_keychain;
    QLabel* m_testerNow;
    QLineEdit* m_tester;
    QPushButton* m_saveTester;
    QPushButton* m_noTester;
    QLineEdit* m_version;
    QPushButton* m_saveVersion;
    QLineEdit* m_secret;
    QPushButton* m_saveSecret;
    QPushButton* m_removeSecret;
    std::optional<domain::Psid> m_kept;
    QString m_keptVersion;
    session::Ticket m_ticket;
};

/// The steps to Meta's permission, with the exact path.
[[nodiscard]] Card* permissionCard(QWidget* parent);

} // namespace headsup::ui
