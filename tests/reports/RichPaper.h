// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Bidi.h"
#include "SampleMinutes.h"

#include <QBuffer>
#include <QImage>

namespace tahaluf {

/** A picture file of one colour. */
inline QByteArray pictureFile(const char* format, QSize size = {120, 80})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0x25, 0x6B, 0x42));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline QByteArray drawnPicture()
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"30\" viewBox=\"0 0 60 30\">"
           "<rect width=\"60\" height=\"30\" rx=\"6\" fill=\"#8A1538\"/><circle cx=\"30\" cy=\"15\" r=\"9\" "
           "fill=\"#FFFFFF\"/></svg>";
}

inline paper::Drawing plate(const QString& name)
{
    paper::Drawing drawing;
    drawing.size = {80, 40};
    drawing.shapes = {paper::RectShape{.rect = {0, 0, 80, 5}, .fill = paper::Ink::Accent},
                      paper::TextShape{.rect = {4, 8, 72, 18}, .text = name, .size = 16, .bold = true},
                      paper::TextShape{.rect = {4, 26, 72, 8}, .text = QStringLiteral("وزارة العدل")}};
    return drawing;
}

/** The minutes, and after them every block in every shape it can have; Arabic, as the papers are. */
inline Document richPaper()
{
    Document paper = sampleMinutes();
    paper.setup().header.logo = drawnPicture();
    paper.setup().header.lines = {QStringLiteral("ص.ب 22311، الدوحة"), Bidi::isolate(QStringLiteral("+974 4412 3456"))};
    paper.setup().footer.hashTemplate = QStringLiteral("بصمة المحتوى %1");
    paper.setup().watermark = QStringLiteral("مسودة غير معتمدة");
    paper.metadata().author = QStringLiteral("أمانة السر");
    paper.metadata().subject = QStringLiteral("لقاء تشاوري");

    paper.pageBreak();
    paper.pageBreak(); // makes no empty page
    paper.heading(2, {{QStringLiteral("قوائم "), true}, {QStringLiteral("متداخلة"), false, true}}).anchor =
        QStringLiteral("lists-1");
    paper::Text linked(QStringLiteral("انظر "));
    linked.link(QStringLiteral("الجداول"), QStringLiteral("#tables")).plain(QStringLiteral(" و"));
    linked.link(QStringLiteral("الموقع"), QStringLiteral("https://example.org/ar?a=1&b=2"));
    linked.plain(QStringLiteral(" و"))
        .link(QStringLiteral("secretary@example.org"), QStringLiteral("secretary@example.org"));
    linked.plain(QStringLiteral(" و")).link(QStringLiteral("لا شيء"), QStringLiteral("#missing"));
    linked.plain(QStringLiteral("، هاتف ")).plain(Bidi::isolate(QStringLiteral("+974 4412 3456")));
    linked.plain(QStringLiteral("، والمقترح ")).bold(Bidi::isolateReference(QStringLiteral("ت 2-011")));
    linked.plain(QStringLiteral("، مع UNODC (COP 18)."));
    paper.paragraph(linked);
    paper.numbered({QStringLiteral("افتتاح"), QStringLiteral("نقاش")});
    auto& letters = paper.numbered({QStringLiteral("الوقاية"), QStringLiteral("الحماية"), QStringLiteral("الشراكة")});
    letters.marker = paper::List::Marker::Letter;
    letters.level = 1;
    paper.numbered({QStringLiteral("اختتام")}).first = 3;
    paper.numbered({QStringLiteral("تشكيل لجنة"), QStringLiteral("إعداد الاستمارة")}).marker =
        paper::List::Marker::Ordinal;
    paper.bulleted({QStringLiteral("نقطة أولى"), QStringLiteral("نقطة ثانية")});
    paper.box(QStringLiteral("تنبيه"), QStringLiteral("سطر أول\nسطر ثانٍ <b>ليس وسمًا</b> & \"علامات\""));

    paper.heading(1, QStringLiteral("الجداول")).anchor = QStringLiteral("tables");
    paper::Table grouped;
    grouped.columns = {{.title = QStringLiteral("م"), .width = 9, .align = paper::Align::Centre},
                       {.title = QStringLiteral("القطاع"), .weight = 2},
                       {.title = QStringLiteral("أساسية")},
                       {.title = QStringLiteral("مساعدة")}};
    grouped.groups = {{}, {}, {QStringLiteral("الجهات"), 2}};
    grouped.zebra = true;
    paper::Row band{QStringLiteral("القطاع الحكومي")};
    band.band = true;
    grouped.rows = {band,
                    {QString("1"), QStringLiteral("وزارات"), QString("7"), QString("2")},
                    {QString("2"), QStringLiteral("هيئات"), QString("4"), QString("5")},
                    {QString("3"), paper::Text{{QStringLiteral("غامق"), true}}}};
    grouped.rows.last().minHeight = 14;
    grouped.totals = {QString(), QStringLiteral("المجموع"), QString("11"), QString("7")};
    paper.table(grouped);
    paper::Table empty;
    empty.columns = {{.title = QStringLiteral("الاسم")}, {.title = QStringLiteral("الجهة")}};
    empty.emptyText = QStringLiteral("لا أحد");
    paper.table(empty);
    paper.keyValues({{QStringLiteral("الهاتف"), Bidi::isolate(QStringLiteral("+974 4412 3456"))},
                     {QStringLiteral("البريد"), QStringLiteral("info@example.org")}},
                    1);
    paper.rule();
    paper.note(QStringLiteral("ملاحظة بخط أصغر."));
    paper.image(pictureFile("PNG"), 40).description = QStringLiteral("لون أخضر");
    paper.image(pictureFile("JPEG"), 20).align = paper::Align::Leading;
    paper.image(QByteArray("no picture")).description = QStringLiteral("صورة مفقودة");
    paper.figure(plate(QStringLiteral("أحمد محمد")), QStringLiteral("لوحة طاولة")).caption =
        QStringLiteral("الشكل (1): لوحة");
    paper.qrCode(QStringLiteral("https://example.org")).caption = QStringLiteral("رمز التحقق");
    paper.labels({.columns = 2,
                  .gap = 3,
                  .rowGap = 2,
                  .cutLines = true,
                  .labels = {plate(QStringLiteral("سارة علي")),
                             plate(QStringLiteral("خالد حسن")),
                             plate(QStringLiteral("ليلى سالم"))}});
    paper.sideBySide({.headingLevel = 1, .text = QStringLiteral("الغاية"), .other = QStringLiteral("Purpose")});
    paper.sideBySide({.text = QStringLiteral("تتشاور الجهات في إنشاء تحالف وطني لمكافحة الاتجار بالبشر."),
                      .other = QStringLiteral("The bodies consult on founding a national coalition (UNODC, 2012).")});
    paper.spacer(6);
    paper.paragraph(QStringLiteral("آخر سطر.")).align = paper::Align::Trailing;
    paper.pageBreak();
    return paper;
}

/** A short English paper on another kind of page. */
inline Document englishPaper()
{
    Document paper(Qt::LeftToRight);
    paper.metadata().title = QStringLiteral("Attendance");
    paper.setup().size = paper::PaperSize::A5;
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.setup().justified = true;
    paper.setup().font = paper::BodyFont::Naskh;
    paper.setup().header.name = QStringLiteral("National Coalition");
    paper.setup().footer.pageTemplate = QStringLiteral("Page %1 of %2");
    paper.title(QStringLiteral("Attendance"));
    paper.heading(1, QStringLiteral("Present"));
    paper.paragraph(QStringLiteral("The bodies that came to the second meeting (اللقاء التشاوري الثاني, 15 محرم 1434) "
                                   "are listed here, each with the person who spoke for it and that person's post."));
    auto& list = paper.numbered({QStringLiteral("Ministries"), QStringLiteral("Universities")});
    list.marker = paper::List::Marker::Letter;
    paper.numbered({QStringLiteral("Opening"), QStringLiteral("Closing")}).marker = paper::List::Marker::Ordinal;
    paper::Table table;
    table.columns = {{.title = QStringLiteral("No."), .width = 12},
                     {.title = QStringLiteral("Name"), .weight = 2},
                     {.title = QStringLiteral("Phone"), .align = paper::Align::Trailing}};
    table.rows = {{QString("1"), QStringLiteral("Ahmad Hassan"), QStringLiteral("+974 4412 3456")},
                  {QString("2"), QStringLiteral("سارة علي"), QStringLiteral("+974 4412 7890")}};
    paper.table(table);
    return paper;
}

} // namespace tahaluf
