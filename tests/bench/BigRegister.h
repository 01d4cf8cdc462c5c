// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

/** A proposal register of any length, as a paper and as the HTML that other programs print. */
namespace tahaluf::BigRegister {

inline constexpr const char* Titles[] = {"م", "الرقم", "النص", "مقدم المقترح", "الجهة", "المحور", "الحالة"};
inline constexpr const char* Proposals[] = {
    "إنشاء نقطة اتصال دائمة في كل جهة عضو لتلقي البلاغات والرد عليها خلال يومين",
    "توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية",
    "إعداد دليل إجرائي مشترك للتعرّف على الضحايا في منافذ الدخول وأماكن العمل، مع ترجمته إلى لغات العمالة الوافدة",
    "عقد برنامج تدريبي نصف سنوي لمفتشي العمل",
    "إتاحة خط ساخن على مدار الساعة بأربع لغات، وربطه بغرفة العمليات في وزارة الداخلية",
};
inline constexpr const char* Bodies[] = {"وزارة الداخلية",
                                         "وزارة العدل",
                                         "المجلس الأعلى للصحة",
                                         "جامعة قطر",
                                         "النيابة العامة"};
inline constexpr const char* Themes[] = {"الوقاية", "الحماية", "الملاحقة القضائية", "الشراكة"};
inline constexpr const char* States[] = {"مسجّل", "قيد الدراسة", "مأخوذ به", "مؤجل"};

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/** A row of the proposal register; every one differs in number and wording. */
inline paper::Row row(int index)
{
    return {QString::number(index + 1),
            QStringLiteral("ت \u2066%1-%2\u2069").arg(index / 50 + 1).arg(index % 50 + 1, 3, 10, QChar(u'0')),
            text(Proposals[index % 5]) + QStringLiteral(" (%1)").arg(index + 1),
            QStringLiteral("ممثل ") + text(Bodies[index % 5]),
            text(Bodies[index % 5]),
            text(Themes[index % 4]),
            text(States[(index / 3) % 4])};
}

inline Document paper(int rows)
{
    Document document(Qt::RightToLeft);
    document.setup().orientation = paper::Orientation::Landscape;
    document.setup().header.name = QStringLiteral("التحالف القطري لمكافحة الاتجار بالبشر");
    document.setup().header.mark = QStringLiteral("نسخة داخلية");
    document.setup().footer.pageTemplate = QStringLiteral("صفحة %1 من %2");
    document.title(QStringLiteral("سجل المقترحات"));
    paper::Table table;
    const qreal widths[] = {12, 22, 0, 0, 0, 30, 26};
    const qreal weights[] = {1, 1, 4, 1.6, 1.4, 1, 1};
    for (int column = 0; column < 7; ++column) {
        table.columns.append({.title = text(Titles[column]), .weight = weights[column], .width = widths[column]});
    }
    table.provider = [](int index) { return Result<paper::Row>(row(index)); };
    table.providedRows = rows;
    document.table(std::move(table));
    return document;
}

/** The same rows in the same columns, sizes and face, on the same sheet. */
inline QString html(int rows)
{
    QString all = QStringLiteral(
        "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>سجل المقترحات</title><style>"
        "@page{size:A4 landscape;margin:16mm}body{font-family:'Noto Sans Arabic','Noto Sans';font-size:9.5pt}"
        "h1{font-size:18pt;text-align:center}table{border-collapse:collapse;width:100%}"
        "td,th{border:0.2mm solid #c9bfb4;padding:0.9mm 2.2mm;text-align:right;vertical-align:top;line-height:1.5}"
        "th{background:#f3eee8}</style></head><body><h1>سجل المقترحات</h1><table><thead><tr>");
    for (const char* title : Titles) {
        all += QStringLiteral("<th>%1</th>").arg(text(title));
    }
    all += QStringLiteral("</tr></thead><tbody>\n");
    for (int index = 0; index < rows; ++index) {
        all += QStringLiteral("<tr>");
        for (const paper::Text& cell : row(index).cells) {
            all += QStringLiteral("<td>%1</td>").arg(cell.toPlainText().toHtmlEscaped());
        }
        all += QStringLiteral("</tr>\n");
    }
    return all + QStringLiteral("</tbody></table></body></html>\n");
}

} // namespace tahaluf::BigRegister
