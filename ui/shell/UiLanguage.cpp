// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UiLanguage.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tahaluf {

void UiLanguage::apply(Language language)
{
    const bool isArabic = language == Language::Arabic;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own digits would follow the locale; ours follow the setting, so the locale always has ASCII ones.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (isArabic && m_qt.load(QStringLiteral("qtbase_ar"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(isArabic ? QStringLiteral(":/i18n/tahaluf_ar.qm") : QStringLiteral(":/i18n/tahaluf_en.qm"))) {
        QCoreApplication::installTranslator(&m_own);
    }
    QGuiApplication::setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace tahaluf
