// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperPrinter.h"

#include "language/Bidi.h"
#include "reports/files/PaperFile.h"
#include "reports/papers/PaperCatalog.h"

#include <QDir>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

#include <algorithm>

namespace tahaluf {

namespace {

bool isWanted(const QPrinter& printer, int page, int currentPage)
{
    switch (printer.printRange()) {
    case QPrinter::CurrentPage:
        return page == currentPage;
    case QPrinter::PageRange:
        return printer.pageRanges().isEmpty() || printer.pageRanges().contains(page + 1);
    case QPrinter::AllPages:
    case QPrinter::Selection:
        break;
    }
    return true;
}

} // namespace

QVector<int> PaperPrinter::sequence(const QPrinter& printer, int pageCount, int currentPage)
{
    QVector<int> once;
    for (int page = 0; page < pageCount; ++page) {
        if (isWanted(printer, page, currentPage)) {
            once.append(page);
        }
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst) {
        std::reverse(once.begin(), once.end());
    }
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    QVector<int> all;
    all.reserve(once.size() * copies);
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy) {
            all += once;
        }
    } else {
        for (const int page : once) {
            all += QVector<int>(copies, page);
        }
    }
    return all;
}

Result<void> PaperPrinter::print(PaperPages& pages, QPrinter& printer, const PaperJob::Step& step, int currentPage)
{
    const QVector<int> sequence = PaperPrinter::sequence(printer, pages.count(), currentPage);
    if (sequence.isEmpty()) {
        return refused(tr("The paper has %1 pages; none of them is in the chosen range.").arg(pages.count()));
    }
    printer.setFullPage(true);
    printer.setDocName(pages.title());
    printer.setPageLayout(pages.sheet(sequence.first()));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{
            ErrorKind::CannotWrite, tr("The printer “%1” did not accept the paper.").arg(printer.printerName()), {}};
    }
    const auto giveUp = [&](Error error) {
        printer.abort();
        painter.end();
        return error;
    };
    for (int index = 0; index < sequence.size(); ++index) {
        const int page = sequence.at(index);
        if (step && !step(index, static_cast<int>(sequence.size()))) {
            return giveUp(refused(tr("Printing was stopped.")));
        }
        if (index > 0) {
            printer.setPageLayout(pages.sheet(page));
            if (!printer.newPage()) {
                return giveUp(Error{ErrorKind::CannotWrite, tr("The printer stopped at page %1.").arg(page + 1), {}});
            }
        }
        if (Result<void> painted = pages.paint(painter, page, printer.resolution()); !painted) {
            return giveUp(painted.takeError());
        }
    }
    painter.end();
    return {};
}

Result<QString>
PaperPrinter::printAtOnce(const CoalitionRecords& records, const QString& report, const PaperRequest& request)
{
    Result<Document> paper = PaperCatalog::make(report, records, request);
    if (!paper) {
        return paper.takeError();
    }
    if (!QPrinterInfo::defaultPrinter().isNull()) {
        const auto goOn = [](int, int) { return true; };
        Result<std::shared_ptr<PaperPages>> pages = PaperPages::layOut(PaperSet(*paper), goOn);
        if (!pages) {
            return pages.takeError();
        }
        QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
        if (Result<void> printed = print(**pages, printer); !printed) {
            return printed.takeError();
        }
        return tr("Sent to the printer “%1”.").arg(printer.printerName());
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        return Error{ErrorKind::CannotWrite, tr("The folder “%1” cannot be made.").arg(folder.path()), {}};
    }
    const QString path = folder.filePath(PaperFile::nameFor(paper->metadata().title) + QStringLiteral(".pdf"));
    if (Result<void> written = PaperFile::write(PaperSet(*paper), path); !written) {
        return written.takeError();
    }
    return tr("No printer is set up; the paper was saved as “%1”.").arg(Bidi::isolate(QDir::toNativeSeparators(path)));
}

} // namespace tahaluf
