// SPDX-License-Identifier: GPL-3.0-or-later
// The list of proposals with 100, 100,000 and, where asked for, 1,000,000 rows of 25 words: its first paint, its
// scrolling, sorting by every column, grouping, memory. Each size in a process of its own: BenchLists [sizes].
// Goals: 100,000 rows painted in less than 1.5 times what 100 take, no frame of the model over 16 ms, at most 60 MB
// above 100 rows, sorted by any column in less than 150 ms of the processor.
#include "Measured.h"
#include "pages/PageFactory.h"
#include "records/RecordListView.h"
#include "records/RecordPage.h"
#include "storage/Transaction.h"
#include "theme/Theme.h"
#include "Workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace tahaluf;

namespace {

constexpr int Bodies = 40;
constexpr int Words = 25;
constexpr int Paintings = 9;
constexpr int RowsOfScreen = 30;

bool fill(const QString& path, int proposals)
{
    static const QStringList words =
        QStringLiteral("توحيد نموذج إحالة الضحايا بين الجهات الصحية والشرطية والنيابة العامة على أن يُعتمد خلال ستة "
                       "أشهر من تاريخ صدور التوصية وأن تُدرَّب عليه الفرق المختصة كلها إعداد دليل لمفتشي العمل 24 ساعة")
            .split(QLatin1Char(' '));
    QRandomGenerator random(2012);
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path);
    if (!workspace) {
        return false;
    }
    CoalitionRecords& records = (*workspace)->records();
    Result<std::vector<Theme>> themes = records.themes.where(QStringLiteral("1 = 1"), {});
    Result<Transaction> transaction = Transaction::begin((*workspace)->journal());
    std::vector<MemberId> members;
    for (int i = 0; i < Bodies && transaction && themes; ++i) {
        Member member;
        member.name = QStringLiteral("جهة %1 %2").arg(words[random.bounded(words.size())]).arg(i + 1);
        if (!records.members.insert(member)) {
            return false;
        }
        members.push_back(member.id);
    }
    for (int i = 1; i <= proposals; ++i) {
        Entry entry;
        entry.number = QStringLiteral("خ-%1").arg(i, 3, 10, QLatin1Char('0'));
        QStringList text;
        for (int word = 0; word < Words; ++word) {
            text << words[random.bounded(words.size())];
        }
        entry.text = text.join(QLatin1Char(' '));
        entry.member = members[std::size_t(random.bounded(int(members.size())))];
        entry.theme = (*themes)[std::size_t(random.bounded(int(themes->size())))].id;
        entry.state = static_cast<EntryState>(random.bounded(6));
        entry.recordedAt = QDateTime(QDate(2012, 11, 29), QTime(10, 0)).addSecs(i);
        entry.sequence = i;
        if (!records.entries.insert(entry)) {
            return false;
        }
    }
    return bool(transaction->commit());
}

/** What the process held at most so far, in megabytes. */
double peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

double ms(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/** Remembers when its widget was painted first. */
class PaintWatch : public QObject
{
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

double firstPaint(PageContext& context, std::unique_ptr<RecordPage>& page)
{
    QElapsedTimer clock;
    clock.start();
    page.reset(static_cast<RecordPage*>(makePage(QStringLiteral("proposals"), context).release()));
    page->resize(1140, 800);
    PaintWatch watch;
    page->list().viewport()->installEventFilter(&watch);
    page->show();
    while (!watch.isPainted) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return ms(clock);
}

/** The slowest of many frames: every cell of a screen of rows, in all that a view asks of it. */
double slowestFrame(const RecordTableModel& model, bool isJumping)
{
    QRandomGenerator random(7);
    double slowest = 0;
    const int last = qMax(1, model.rowCount() - RowsOfScreen);
    for (int frame = 0; frame < 2000; ++frame) {
        const int top = isJumping ? int(random.bounded(last)) : (frame * RowsOfScreen) % last;
        QElapsedTimer clock;
        clock.start();
        for (int row = top; row < qMin(top + RowsOfScreen, model.rowCount()); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                (void)model.data(model.index(row, column), Qt::DisplayRole);
                (void)model.data(model.index(row, column), RecordTableModel::StoredRole);
            }
        }
        slowest = qMax(slowest, ms(clock));
    }
    return slowest;
}

int measure(const QString& path)
{
    QTextStream out(stdout);
    auto workspace = Workspace::open(path);
    if (!workspace) {
        return 1;
    }
    PageContext context(**workspace, Phrasebook(Language::Arabic));
    std::unique_ptr<RecordPage> page;
    std::vector<double> paintings;
    paintings.reserve(Paintings);
    for (int i = 0; i < Paintings; ++i) {
        paintings.push_back(firstPaint(context, page));
    }
    std::sort(paintings.begin(), paintings.end());
    while (!page->model().isCounted()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    RecordTableModel& model = page->model();
    out << model.rowCount() << " rows\n  first paint " << paintings[Paintings / 2] << " ms\n";
    out << "  slowest frame of the model, scrolling " << slowestFrame(model, false) << " ms, jumping "
        << slowestFrame(model, true) << " ms\n";
    QScrollBar& bar = *page->list().verticalScrollBar();
    double slowest = 0;
    for (int frame = 0; frame < 300; ++frame) {
        QElapsedTimer clock;
        clock.start();
        bar.setValue(int(qint64(bar.maximum()) * frame / 300));
        page->list().viewport()->repaint();
        slowest = qMax(slowest, ms(clock));
    }
    out << "  slowest frame painted " << slowest << " ms\n";
    ListRequest request = model.request();
    RecordTableModel sorted(**workspace, context.phrasebook());
    for (const FieldInfo& field : (*workspace)->catalog().find(request.entity)->fields) {
        if (field.isInternal) {
            continue;
        }
        request.sortField = field.key;
        std::vector<double> times;
        for (const bool isDescending : {false, true, false}) {
            request.isDescending = isDescending;
            const double start = Measured::cpu();
            sorted.setRequest(request);
            (void)sorted.data(sorted.index(0, 0), Qt::DisplayRole);
            times.push_back((Measured::cpu() - start) * 1e3);
        }
        std::sort(times.begin(), times.end());
        out << "  sorted by " << field.key << " " << times[1] << " ms\n";
    }
    request.sortField.clear();
    for (const QString& group : {QStringLiteral("theme"), QStringLiteral("member"), QStringLiteral("state")}) {
        request.groupField = group;
        QElapsedTimer clock;
        clock.start();
        sorted.setRequest(request);
        (void)sorted.data(sorted.index(0, 0), Qt::DisplayRole);
        out << "  grouped by " << group << " " << ms(clock) << " ms\n";
    }
    out << "  the process held at most " << peak() << " MB\n";
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::setOrganizationName(QStringLiteral("tahaluf-bench"));
    QSettings().clear();
    Look::apply(application, ThemeMode::Light);
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.size() == 2 && arguments.first() == QLatin1String("file")) {
        return measure(arguments.last());
    }
    if (arguments.isEmpty()) {
        arguments = QStringList{QStringLiteral("100"), QStringLiteral("100000")};
    }
    const QTemporaryDir folder;
    for (const QString& size : std::as_const(arguments)) {
        const QString path = folder.filePath(size + QStringLiteral(".tahaluf"));
        if (!fill(path, size.toInt())) {
            return 1;
        }
        if (QProcess::execute(QApplication::applicationFilePath(), {QStringLiteral("file"), path}) != 0) {
            return 1;
        }
    }
    return 0;
}
