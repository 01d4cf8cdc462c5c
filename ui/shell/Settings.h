// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Language.h"
#include "theme/Theme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace tahaluf {

/** What the person chose for this program on this computer. Handed by reference to whoever needs it. */
class Settings : public QObject
{
    Q_OBJECT

public:
    /** The user's own settings file. */
    explicit Settings(QObject* parent = nullptr);
    /** Settings in a file of one's own, for tests. */
    explicit Settings(const QString& iniFile, QObject* parent = nullptr);

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] DigitShapes digits() const;
    void setDigits(DigitShapes digits);
    [[nodiscard]] ThemeMode theme() const;
    void setTheme(ThemeMode theme);

    /** The files opened last, newest first, at most eight. */
    [[nodiscard]] QStringList recentFiles() const;
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /** The file that opens when none is named: in the user's data folder, unless the person moved it. */
    [[nodiscard]] QString defaultFile() const;
    void setDefaultFile(const QString& path);

signals:
    void languageChanged();
    void digitsChanged();
    void themeChanged();
    void recentFilesChanged();

private:
    QSettings m_store;
};

} // namespace tahaluf
