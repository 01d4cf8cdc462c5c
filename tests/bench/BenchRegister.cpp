// SPDX-License-Identifier: GPL-3.0-or-later
// How long an Arabic register takes as PDF, and how much memory: each size in a process of its own.
#include "reports/pdf/PdfWriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace tahaluf;

namespace {

const char* const Proposals[] = {
    "إنشاء نقطة اتصال دائمة في كل جهة عضو لتلقي البلاغات والرد عليها خلال يومين",
    "توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية",
    "إعداد دليل إجرائي مشترك للتعرّف على الضحايا في منافذ الدخول وأماكن العمل، مع ترجمته إلى لغات العمالة الوافدة",
    "عقد برنامج تدريبي نصف سنوي لمفتشي العمل",
    "إتاحة خط ساخن على مدار الساعة بأربع لغات، وربطه بغرفة العمليات في وزارة الداخلية",
};
const char* const Bodies[] = {"وزارة الداخلية", "وزارة العدل", "المجلس الأعلى للصحة", "جامعة قطر", "النيابة العامة"};
const char* const Themes[] = {"الوقاية", "الحماية", "الملاحقة القضائية", "الشراكة"};
const char* const States[] = {"مسجّل", "قيد الدراسة", "مأخوذ به", "مؤجل"};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/** A row of the proposal register; every one differs in number and wording. */
paper::Row registerRow(int index)
{
    return {QString::number(index + 1),
            QStringLiteral("ت \u2066%1-%2\u2069").arg(index / 50 + 1).arg(index % 50 + 1, 3, 10, QChar(u'0')),
            text(Proposals[index % 5]) + QStringLiteral(" (%1)").arg(index + 1),
            QStringLiteral("ممثل ") + text(Bodies[index % 5]),
            text(Bodies[index % 5]),
            text(Themes[index % 4]),
            text(States[(index / 3) % 4])};
}

Document registerPaper(int rows)
{
    Document paper(Qt::RightToLeft);
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.setup().header.name = QStringLiteral("التحالف القطري لمكافحة الاتجار بالبشر");
    paper.setup().header.mark = QStringLiteral("نسخة داخلية");
    paper.setup().footer.pageTemplate = QStringLiteral("صفحة %1 من %2");
    paper.title(QStringLiteral("سجل المقترحات"));
    paper::Table table;
    table.columns = {{QStringLiteral("م"), 1, 12},
                     {QStringLiteral("الرقم"), 1, 22},
                     {QStringLiteral("النص"), 4},
                     {QStringLiteral("مقدم المقترح"), 1.6},
                     {QStringLiteral("الجهة"), 1.4},
                     {QStringLiteral("المحور"), 1, 30},
                     {QStringLiteral("الحالة"), 1, 26}};
    table.provider = [](int index) { return Result<paper::Row>(registerRow(index)); };
    table.providedRows = rows;
    paper.table(std::move(table));
    return paper;
}

/** The most memory this process has held, in MB. */
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

int measure(int rows)
{
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.pdf"));
    const double before = peakMemory();
    QElapsedTimer clock;
    clock.start();
    auto layout = PageLayout::create(registerPaper(rows));
    const qint64 measured = clock.elapsed();
    if (!layout || !PdfWriter().write(*layout, path)) {
        out << "failed\n";
        return 1;
    }
    out << rows << " rows: " << clock.elapsed() << " ms (measuring " << measured << "), " << layout->pageCount()
        << " pages, peak " << qRound(peakMemory()) << " MB (" << qRound(before) << " before), "
        << QFileInfo(path).size() / 1024 << " KB\n";
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() > 1) {
        return measure(arguments.at(1).toInt());
    }
    for (const char* rows : {"2000", "8000"}) {
        const int code = QProcess::execute(QGuiApplication::applicationFilePath(), {QLatin1String(rows)});
        if (code != 0) {
            return code;
        }
    }
    return 0;
}
