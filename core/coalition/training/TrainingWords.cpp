// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/training/TrainingWords.h"

#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "language/Ordinals.h"

#include <cmath>

namespace tahaluf {

namespace {
constexpr int MinutesOfAnHour = 60;

QString none()
{
    return QStringLiteral("–");
}
} // namespace

QString TrainingWords::ordinal(int number) const
{
    //: %1: «الخامس»
    return wording("%1 training programme").arg(Ordinals::beside(number, Ordinals::Gender::Masculine, m_book));
}

QString TrainingWords::name(const TrainingProgramme& programme) const
{
    return wording("%1: %2").arg(ordinal(programme.ordinal),
                                 m_book.shaped(nameInLanguage(m_book, programme.title, programme.titleEn)));
}

QString TrainingWords::duration(int minutes) const
{
    const int hours = minutes / MinutesOfAnHour;
    const int rest = minutes % MinutesOfAnHour;
    if (hours == 0) {
        return m_book.phrase("TrainingWords", "%n minute(s)", nullptr, rest);
    }
    const QString whole = m_book.phrase("TrainingWords", "%n hour(s)", nullptr, hours);
    return rest == 0 ? whole
                     : wording("%1 and %2").arg(whole, m_book.phrase("TrainingWords", "%n minute(s)", nullptr, rest));
}

QString TrainingWords::hours(int minutes) const
{
    QString text = QString::number(double(minutes) / MinutesOfAnHour, 'f', 2);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return m_book.shaped(text);
}

QString TrainingWords::percent(std::optional<double> value) const
{
    return value ? m_book.number(std::lround(*value)) + QLatin1Char('%') : none();
}

QString TrainingWords::gain(std::optional<double> value) const
{
    if (!value) {
        return none();
    }
    const auto whole = std::lround(*value);
    return Bidi::isolate((whole > 0 ? QStringLiteral("+") : QString()) + m_book.number(whole));
}

} // namespace tahaluf
