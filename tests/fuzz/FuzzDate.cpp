// SPDX-License-Identifier: GPL-3.0-or-later
// Anything written where a day is meant: a day or a sentence, and a day written again is the same day.
#include "Fuzz.h"
#include "language/DateText.h"
#include "language/HijriDate.h"
#include "language/WrittenDate.h"

using namespace tahaluf;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QString written = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const Result<QDate> date = WrittenDate::read(written); date) {
        fuzz::check(date->isValid());
        const auto hijri = HijriDate::fromGregorian(*date);
        fuzz::check(!hijri || (hijri->isValid() && hijri->toGregorian() == *date));
        fuzz::check(!hijri || WrittenDate::read(hijri->isoText()).value_or(QDate()) == *date);
        const bool isHijriYear = date->year() >= HijriDate::FirstYear && date->year() < HijriDate::LastYear + 100;
        fuzz::check(isHijriYear || date->year() > 9999 || date->year() < 1000 ||
                    WrittenDate::read(date->toString(Qt::ISODate)).value_or(QDate()) == *date);
    } else {
        fuzz::check(!date.error().message.isEmpty());
    }
    if (const auto hijri = HijriDate::parse(written)) {
        fuzz::check(hijri->isValid() && hijri->toGregorian().isValid());
        fuzz::check(HijriDate::parse(hijri->isoText()) == hijri);
    }
    const Result<QDate> plain = DateText::parseDate(written);
    fuzz::check(plain ? plain->isValid() : !plain.error().message.isEmpty());
    return 0;
}
