// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace tahaluf {

struct HijriDate;

/**
 * Dates and times as they stand on a paper of one language. The wording is a fact of the two languages, as the
 * ordinals are, so it lies here and not in the catalogue. Invalid dates and times give an empty text.
 */
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)

public:
    explicit DateText(const Phrasebook& phrasebook)
        : m_phrasebook(phrasebook)
    {
    }

    /** «29 نوفمبر 2012م» */
    [[nodiscard]] QString date(QDate date) const;
    /** «15 محرم 1434هـ», Umm al-Qura; empty outside its tables. */
    [[nodiscard]] QString hijri(QDate date) const;
    /**
     * «29 نوفمبر 2012م الموافق 15 محرم 1434هـ»; @p statedHijri, where a document gives one, is printed as written, in
     * Arabic-Indic digits where the paper has those. An English paper names the stated day in English.
     */
    [[nodiscard]] QString dual(QDate date, const QString& statedHijri = {}) const;
    /** «الخميس 29 نوفمبر 2012م الموافق 15 محرم 1434هـ» */
    [[nodiscard]] QString dayAndDual(QDate date, const QString& statedHijri = {}) const;
    /** «الخميس» */
    [[nodiscard]] QString weekday(QDate date) const;
    /** «29/11/2012»: slashes, since hyphens turn dates round in Arabic lines. */
    [[nodiscard]] QString shortDate(QDate date) const;
    /** «9:30 صباحًا», «12:10 ظهرًا», «1:05 مساءً» */
    [[nodiscard]] QString time(QTime time) const;
    /** «29 نوفمبر 2012م، 9:30 صباحًا» */
    [[nodiscard]] QString dateTime(const QDateTime& moment) const;

    /** The name of Gregorian month 1 to 12 as Qatar writes it; empty for any other number. */
    [[nodiscard]] static QString monthName(int month, Language language);

    /**
     * Reads "2012-11-29" or "29/11/2012" in digits of any script. The error says what is wrong: a day that does not
     * exist, or a text that is no date.
     */
    [[nodiscard]] static Result<QDate> parseDate(QStringView text);

private:
    [[nodiscard]] QString stated(const QString& hijri) const;

    Phrasebook m_phrasebook;
};

} // namespace tahaluf
