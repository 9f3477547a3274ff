// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QObject>
#include <QStringList>

class QSettings;

namespace headsup::ui {

/// How the window is to be on this computer, whatever workspace it shows. Kept in the settings at once.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    static constexpr double kUsualPace = 8;
    static constexpr double kFastestPace = 35;

    /// The settings outlive it.
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    /// A code ("de"); empty: the desktop's.
    [[nodiscard]] QString language() const;
    /// What the window is to speak now: the language wished for, else the desktop's.
    [[nodiscard]] QLocale locale() const;
    /// Messages a second that a new campaign begins with.
    [[nodiscard]] double pace() const;
    /// In which times are shown ("Europe/Berlin"); empty: the computer's.
    [[nodiscard]] QByteArray zone() const;
    [[nodiscard]] bool notifies() const;
    /// Where backups are offered to go; empty: the person's documents.
    [[nodiscard]] QString backupFolder() const;
    /// How many shapes of files have their columns remembered.
    [[nodiscard]] int fileShapes() const;

    void setAppearance(Appearance wish);
    void setLanguage(const QString& code);
    void setPace(double perSecond);
    void setZone(const QByteArray& id);
    void setNotifies(bool on);
    void setBackupFolder(const QString& folder);
    /// Answers what was forgotten, so that it can be remembered again.
    QVariantMap forgetFileShapes();
    void rememberFileShapes(const QVariantMap& shapes);

    /// The languages that the window speaks, as codes.
    [[nodiscard]] static QStringList languages();
    /// The language's name in itself, with a capital.
    [[nodiscard]] static QString nameOf(const QString& language);

Q_SIGNALS:
    void changed();

private:
    void set(const QString& key, const QVariant& value, bool isDefault);
    QSettings& m_settings;
};

} // namespace headsup::ui
