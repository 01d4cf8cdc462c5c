// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

/** The minutes of the second consultative meeting, as long as one page: every kind of block in its usual place. */
inline tahaluf::Document sampleMinutes()
{
    using namespace tahaluf;
    Document paper(Qt::RightToLeft);
    paper.metadata() = {QStringLiteral("محضر اللقاء التشاوري الثاني"), {}, {}, QStringLiteral("ar")};
    paper.setup().header.name = QStringLiteral("التحالف القطري لمكافحة الاتجار بالبشر");
    paper.setup().header.line = QStringLiteral("أمانة اللقاءات التشاورية");
    paper.setup().header.mark = QStringLiteral("نسخة الشركاء");
    paper.setup().footer.number = QStringLiteral("محضر رقم (2) لسنة 2012");
    paper.setup().footer.pageTemplate = QStringLiteral("صفحة %1 من %2");

    paper.basmala(QStringLiteral("بسم الله الرحمن الرحيم"));
    paper.title(QStringLiteral("محضر اللقاء التشاوري الثاني"));
    paper.subtitle(QStringLiteral("لإنشاء التحالف القطري لمكافحة الاتجار بالبشر"));
    paper.keyValues({
        {QStringLiteral("اليوم والتاريخ"), QStringLiteral("الخميس 29 نوفمبر 2012م الموافق 15 محرم 1434هـ")},
        {QStringLiteral("المكان"), QStringLiteral("مقر المؤسسة، الدوحة")},
        {QStringLiteral("بدأ اللقاء"), QStringLiteral("9:30 صباحًا، واختُتم 12:10 ظهرًا")},
        {QStringLiteral("رئيس اللقاء"), QStringLiteral("المدير العام — أمين السر: ممثل الأمانة")},
    });

    paper.heading(1, QStringLiteral("أولًا: الحضور"));
    paper::Table present;
    present.columns = {{QStringLiteral("م"), 1, 9},
                       {QStringLiteral("الاسم"), 3},
                       {QStringLiteral("الوظيفة"), 1.5},
                       {QStringLiteral("الجهة"), 2.4},
                       {QStringLiteral("نوع الصلة"), 1.3}};
    const QString rows[3][4] = {{"ممثل وزارة الداخلية", "مدير إدارة", "وزارة الداخلية", "أساسية"},
                                {"ممثل المجلس الأعلى للصحة", "استشاري", "المجلس الأعلى للصحة", "أساسية"},
                                {"ممثل جامعة قطر", "أستاذ مشارك", "جامعة قطر", "مساعدة"}};
    int number = 0;
    for (const auto& row : rows) {
        present.rows.append({QString::number(++number), row[0], row[1], row[2], row[3]});
    }
    paper.table(present);
    paper.paragraph(QStringLiteral("المعتذرون: ممثل الهلال الأحمر القطري. المتغيّبون: ممثل معهد تدريب الشرطة.")).size =
        10;

    paper.heading(1, QStringLiteral("ثانيًا: المحضر السابق"));
    paper.paragraph(QStringLiteral("اعتُمد محضر اللقاء التشاوري الأول دون ملاحظات."));
    paper.heading(1, QStringLiteral("ثالثًا: جدول الأعمال والمناقشات"));
    paper.numbered({QStringLiteral("الكلمة الافتتاحية."),
                    QStringLiteral("استعراض محاور المشروع وآلياته."),
                    QStringLiteral("توزيع استمارة التأسيس على الشركاء."),
                    QStringLiteral("النقاش وتقديم المقترحات: تبادل الحاضرون الآراء في شكل التحالف، وسُجّل ما يأتي.")});

    paper.heading(1, QStringLiteral("رابعًا: المقترحات والتوصيات المقدَّمة"));
    paper::Table proposals;
    proposals.columns = {{QStringLiteral("الرقم"), 1, 19},
                         {QStringLiteral("النص كما ورد"), 5},
                         {QStringLiteral("مقدم المقترح وجهته"), 2.7},
                         {QStringLiteral("النوع"), 1, 17},
                         {QStringLiteral("البند"), 1, 13}};
    proposals.rows = {{QStringLiteral("ت \u20662-001\u2069"),
                       QStringLiteral("إنشاء نقطة اتصال دائمة في كل جهة عضو لتلقي البلاغات"),
                       QStringLiteral("ممثل وزارة الداخلية"),
                       QStringLiteral("مقترح"),
                       QStringLiteral("4")},
                      {QStringLiteral("ت \u20662-002\u2069"),
                       QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية"),
                       QStringLiteral("ممثل المجلس الأعلى للصحة"),
                       QStringLiteral("مقترح"),
                       QStringLiteral("4")}};
    paper.table(proposals);

    paper.heading(1, QStringLiteral("خامسًا: القرارات"));
    paper::Table decisions;
    decisions.columns = {{QStringLiteral("م"), 1, 9},
                         {QStringLiteral("القرار"), 3},
                         {QStringLiteral("الجهة المسؤولة"), 2},
                         {QStringLiteral("الموعد"), 1, 34}};
    decisions.rows = {{QStringLiteral("1"),
                       QStringLiteral("تسلّم الاستمارات معبأة (بالتوافق، مع تحفظ واحد)"),
                       QStringLiteral("الجهات كافة"),
                       QStringLiteral("13 ديسمبر 2012م")}};
    paper.table(decisions);
    paper.paragraph(QStringLiteral("موعد اللقاء القادم: 20 ديسمبر 2012م الموافق 7 صفر 1434هـ."));

    paper::SignatureTable signatures;
    signatures.columns = {{QStringLiteral("الصفة"), 1.1},
                          {QStringLiteral("الاسم"), 1.6},
                          {QStringLiteral("التوقيع"), 1.4},
                          {QStringLiteral("التاريخ"), 0.9}};
    signatures.rows = {{QStringLiteral("رئيس اللقاء")}, {QStringLiteral("أمين السر")}};
    paper.signatures(signatures);
    return paper;
}
