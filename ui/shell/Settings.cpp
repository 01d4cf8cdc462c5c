// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace tahaluf {

namespace {

constexpr int MostRecentFiles = 8;

QString languageKey()
{
    return QStringLiteral("language");
}

QString digitsKey()
{
    return QStringLiteral("digits");
}

QString themeKey()
{
    return QStringLiteral("theme");
}

QString recentKey()
{
    return QStringLiteral("recentFiles");
}

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
{
}

Settings::Settings(const QString& iniFile, QObject* parent)
    : QObject(parent)
    , m_store(iniFile, QSettings::IniFormat)
{
}

Language Settings::language() const
{
    return m_store.value(languageKey()).toString() == QLatin1String("en") ? Language::English : Language::Arabic;
}

void Settings::setLanguage(Language language)
{
    if (language != this->language()) {
        m_store.setValue(languageKey(), language == Language::English ? QStringLiteral("en") : QStringLiteral("ar"));
        emit languageChanged();
    }
}

DigitShapes Settings::digits() const
{
    const bool isArabic = m_store.value(digitsKey()).toString() == QLatin1String("arabic");
    return isArabic ? DigitShapes::ArabicIndic : DigitShapes::Latin;
}

void Settings::setDigits(DigitShapes digits)
{
    if (digits != this->digits()) {
        m_store.setValue(digitsKey(),
                         digits == DigitShapes::ArabicIndic ? QStringLiteral("arabic") : QStringLiteral("latin"));
        emit digitsChanged();
    }
}

ThemeMode Settings::theme() const
{
    const QString theme = m_store.value(themeKey()).toString();
    if (theme == QLatin1String("dark")) {
        return ThemeMode::Dark;
    }
    return theme == QLatin1String("light") ? ThemeMode::Light : ThemeMode::System;
}

void Settings::setTheme(ThemeMode theme)
{
    if (theme != this->theme()) {
        m_store.setValue(themeKey(),
                         theme == ThemeMode::Dark    ? QStringLiteral("dark")
                         : theme == ThemeMode::Light ? QStringLiteral("light")
                                                     : QStringLiteral("system"));
        emit themeChanged();
    }
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey()).toStringList();
}

void Settings::rememberFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    if (!files.isEmpty() && files.first() == absolute) {
        return; // most starts: nothing to write
    }
    files.removeAll(absolute);
    files.prepend(absolute);
    while (files.size() > MostRecentFiles) {
        files.removeLast();
    }
    m_store.setValue(recentKey(), files);
    emit recentFilesChanged();
}

void Settings::forgetFile(const QString& path)
{
    QStringList files = recentFiles();
    if (files.removeAll(QFileInfo(path).absoluteFilePath()) > 0) {
        m_store.setValue(recentKey(), files);
        emit recentFilesChanged();
    }
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(QStringLiteral("windowGeometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(QStringLiteral("windowGeometry"), geometry);
}

QString Settings::defaultFile() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return m_store.value(QStringLiteral("defaultFile"), folder + QStringLiteral("/coalition.tahaluf")).toString();
}

void Settings::setDefaultFile(const QString& path)
{
    m_store.setValue(QStringLiteral("defaultFile"), path);
}

} // namespace tahaluf
