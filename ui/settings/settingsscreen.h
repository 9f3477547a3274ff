// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/shell/screen.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace headsup::ui {

class Banner;
class Card;
class RetentionCard;

/// How the window is on this computer, and what the workspace keeps. Every change works at once, is kept at
/// once and can be undone; what waits for the next start says so.
class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    explicit SettingsScreen(const Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void enter(const Destination& destination) override;
    void workspaceChanged() override;

private:
    [[nodiscard]] Card* lookCard();
    [[nodiscard]] Card* workCard();
    [[nodiscard]] Card* memoryCard();
    void fill();
    void fillZones();
    void chooseFolder();
    void forgetShapes();
    /// Sets a preference to a value, in a way that can be undone.
    template<class Value>
    void change(const QString& text, Value before, Value after, void (Preferences::*set)(Value));

    Desk m_desk;
    Preferences& m_wishes;
    Banner* m_banner;
    QComboBox* m_language;
    QComboBox* m_appearance;
    QComboBox* m_zone;
    QDoubleSpinBox* m_pace;
    QCheckBox* m_notices;
    QLabel* m_folder;
    QPushButton* m_usualFolder;
    QLabel* m_shapes;
    QPushButton* m_forget;
    RetentionCard* m_retention;
    QString m_startedLanguage; ///< what the window speaks until it starts again
    QByteArray m_startedZone;
};

} // namespace headsup::ui
