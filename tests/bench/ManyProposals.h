// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/** Proposals of any number, as long as real ones and each different, the commoner words oftener, as texts have them. */
namespace tahaluf::ManyProposals {

inline constexpr int Words = 25;

inline QString text(int number)
{
    static const QStringList words =
        QStringLiteral("في من على إلى الجهات التحالف الاتجار بالبشر الضحايا تدريب العاملين وزارة الداخلية العدل الصحة "
                       "مكافحة حماية وقاية ملاحقة شراكة نموذج إحالة خطة توعية حملة بلغات العمالة الوافدة المطار "
                       "الأسواق أماكن السكن دليل إجرائي مشترك لجمع الأدلة قضايا النيابة العامة لجنة وطنية لحقوق "
                       "الإنسان تقرير سنوي بالمؤشرات بيانات شخصية صندوق للتبرعات تكاليف السفر العلاج مدرسة طلاب "
                       "جامعة بحث دراسة مترجمون خط ساخن بلاغات مأوى إيواء مكاتب الاستقدام عقود تفتيش رخصة مذكرة "
                       "تفاهم بروتوكول سفارة قنصلية منافذ حدودية مفتشون قضاة محامون أطباء أخصائيون مؤتمر ندوة ورشة")
            .split(u' ');
    QString made;
    quint64 state = quint64(number) * 6364136223846793005ULL + 1442695040888963407ULL;
    for (int i = 0; i < Words; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const double place = double(state >> 40U) / double(1U << 24U);
        made += words.at(int(place * place * double(words.size()))) + u' ';
    }
    return made + QString::number(number);
}

} // namespace tahaluf::ManyProposals
