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

    /** Under which name changes stand in the history; the system's user until one is chosen. */
    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString& name);
    /** The names chosen on this computer, the one in use first. */
    [[nodiscard]] QStringList operators() const;
    /** Whether the operator is asked for at each start. */
    [[nodiscard]] bool asksForOperator() const;
    void setAsksForOperator(bool asks);

    /** The files opened last, newest first, at most eight. */
    [[nodiscard]] QStringList recentFiles() const;
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

    /** «entity/uid» of the records of a file that were opened last, newest first, at most twelve. */
    [[nodiscard]] QStringList recentRecords(const QString& file) const;
    void rememberRecord(const QString& file, const QString& record);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /** The file that opens when none is named: in the user's data folder, unless the person moved it. */
    [[nodiscard]] QString defaultFile() const;
    void setDefaultFile(const QString& path);

signals:
    void languageChanged();
    void digitsChanged();
    void themeChanged();
    void operatorChanged();
    void recentFilesChanged();

private:
    /** Forgets the records of files that are not among the recent ones any more. */
    void forgetOtherRecords();

    QSettings m_store;
};

} // namespace tahaluf
