// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace tahaluf {

namespace {

constexpr int MostRecentFiles = 8;
constexpr int MostOperators = 20;
constexpr int MostRecentRecords = 12;

/** The system's user by full name, where the system knows it, else by the name of the account. */
QString systemUser()
{
    if (const passwd* entry = ::getpwuid(::getuid())) {
        const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
    }
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

QString operatorsKey()
{
    return QStringLiteral("operators");
}

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

QString recordsGroup()
{
    return QStringLiteral("recentRecords");
}

/** A file's name as a key: short, and without the slashes that part keys. */
QString keyOfFile(const QString& path)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16));
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

QString Settings::operatorName() const
{
    const QStringList names = operators();
    return names.isEmpty() ? QString() : names.first();
}

QStringList Settings::operators() const
{
    const QStringList names = m_store.value(operatorsKey()).toStringList();
    return names.isEmpty() ? QStringList{systemUser()} : names;
}

void Settings::setOperatorName(const QString& name)
{
    QStringList names = operators();
    const bool isSame = !names.isEmpty() && names.first() == name;
    names.removeAll(name);
    names.prepend(name);
    while (names.size() > MostOperators) {
        names.removeLast();
    }
    m_store.setValue(operatorsKey(), names);
    if (!isSame) {
        emit operatorChanged();
    }
}

bool Settings::asksForOperator() const
{
    return m_store.value(QStringLiteral("asksForOperator")).toBool();
}

void Settings::setAsksForOperator(bool asks)
{
    m_store.setValue(QStringLiteral("asksForOperator"), asks);
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
    forgetOtherRecords();
    emit recentFilesChanged();
}

void Settings::forgetFile(const QString& path)
{
    QStringList files = recentFiles();
    if (files.removeAll(QFileInfo(path).absoluteFilePath()) > 0) {
        m_store.setValue(recentKey(), files);
        forgetOtherRecords();
        emit recentFilesChanged();
    }
}

void Settings::forgetOtherRecords()
{
    QStringList known;
    for (const QString& file : recentFiles()) {
        known << keyOfFile(file);
    }
    m_store.beginGroup(recordsGroup());
    for (const QString& key : m_store.childKeys()) {
        if (!known.contains(key)) {
            m_store.remove(key);
        }
    }
    m_store.endGroup();
}

QStringList Settings::recentRecords(const QString& file) const
{
    return m_store.value(recordsGroup() + u'/' + keyOfFile(file)).toStringList();
}

void Settings::rememberRecord(const QString& file, const QString& record)
{
    QStringList records = recentRecords(file);
    if (!records.isEmpty() && records.first() == record) {
        return;
    }
    records.removeAll(record);
    records.prepend(record);
    while (records.size() > MostRecentRecords) {
        records.removeLast();
    }
    m_store.setValue(recordsGroup() + u'/' + keyOfFile(file), records);
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
