// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>
#include <QTimeZone>
#include <algorithm>

namespace headsup::ui {

namespace {

const QString kAppearance = QStringLiteral("look/appearance");
const QString kLanguage = QStringLiteral("look/language");
const QString kPace = QStringLiteral("sending/pace");
const QString kZone = QStringLiteral("look/zone");
const QString kNotifies = QStringLiteral("notices/on");
const QString kBackups = QStringLiteral("backup/folder");
const QString kShapes = QStringLiteral("import");

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Preferences::Appearance Preferences::appearance() const
{
    const auto word = m_settings.value(kAppearance).toString();
    if (word == u"light")
        return Appearance::Light;
    return word == u"dark" ? Appearance::Dark : Appearance::System;
}

QString Preferences::language() const
{
    const auto code = m_settings.value(kLanguage).toString();
    return languages().contains(code) ? code : QString();
}

QLocale Preferences::locale() const
{
    const auto code = language();
    const auto system = QLocale::system();
    // The desktop knows the country too: its dates and numbers are kept where the language is the same.
    return code.isEmpty() || QLocale(code).language() == system.language() ? system : QLocale(code);
}

double Preferences::pace() const
{
    bool ok = false;
    const auto pace = m_settings.value(kPace, kUsualPace).toDouble(&ok);
    return ok && pace > 0 ? std::min(pace, kFastestPace) : kUsualPace;
}

QByteArray Preferences::zone() const
{
    const auto id = m_settings.value(kZone).toByteArray();
    return QTimeZone::isTimeZoneIdAvailable(id) ? id : QByteArray();
}

bool Preferences::notifies() const
{
    return m_settings.value(kNotifies, true).toBool();
}

QString Preferences::backupFolder() const
{
    return m_settings.value(kBackups).toString();
}

int Preferences::fileShapes() const
{
    m_settings.beginGroup(kShapes);
    const auto count = static_cast<int>(m_settings.childGroups().size());
    m_settings.endGroup();
    return count;
}

void Preferences::set(const QString& key, const QVariant& value, bool isDefault)
{
    if (isDefault)
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
    Q_EMIT changed();
}

void Preferences::setAppearance(Appearance wish)
{
    set(kAppearance, wish == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark"),
        wish == Appearance::System);
}

void Preferences::setLanguage(const QString& code)
{
    set(kLanguage, code, code.isEmpty());
}

void Preferences::setPace(double perSecond)
{
    set(kPace, perSecond, qFuzzyCompare(perSecond, kUsualPace));
}

void Preferences::setZone(const QByteArray& id)
{
    set(kZone, id, id.isEmpty());
}

void Preferences::setNotifies(bool on)
{
    set(kNotifies, on, on);
}

void Preferences::setBackupFolder(const QString& folder)
{
    set(kBackups, folder, folder.isEmpty());
}

QVariantMap Preferences::forgetFileShapes()
{
    QVariantMap shapes;
    m_settings.beginGroup(kShapes);
    for (const auto& key : m_settings.allKeys())
        shapes.insert(key, m_settings.value(key));
    m_settings.remove(QString());
    m_settings.endGroup();
    Q_EMIT changed();
    return shapes;
}

void Preferences::rememberFileShapes(const QVariantMap& shapes)
{
    m_settings.beginGroup(kShapes);
    for (auto one = shapes.begin(); one != shapes.end(); ++one)
        m_settings.setValue(one.key(), one.value());
    m_settings.endGroup();
    Q_EMIT changed();
}

QStringList Preferences::languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
        QStringLiteral("it"), QStringLiteral("pt_BR"), QStringLiteral("ar"), QStringLiteral("zh_CN")};
}

QString Preferences::nameOf(const QString& language)
{
    const QLocale locale(language);
    auto name = language == u"en" ? QStringLiteral("English") : locale.nativeLanguageName();
    if (!name.isEmpty())
        name.replace(0, 1, locale.toUpper(name.left(1)));
    return name;
}

} // namespace headsup::ui
