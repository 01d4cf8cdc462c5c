// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperPrinter.h"

#include "language/Bidi.h"
#include "reports/papers/PaperCatalog.h"
#include "reports/pdf/PdfWriter.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace tahaluf {

Result<void> PaperPrinter::print(PageLayout& layout, QPrinter& printer)
{
    printer.setPageLayout(layout.sheet());
    printer.setFullPage(true);
    printer.setDocName(layout.document().metadata().title);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{
            ErrorKind::CannotWrite, tr("The printer “%1” did not accept the paper.").arg(printer.printerName()), {}};
    }
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? printer.toPage() - 1 : layout.pageCount() - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) {
            return Error{ErrorKind::CannotWrite, tr("The printer stopped at page %1.").arg(page + 1), {}};
        }
        if (Result<void> painted = layout.paintPage(painter, page, printer.resolution()); !painted) {
            printer.abort();
            return painted.takeError();
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
    Result<PageLayout> layout = PageLayout::create(*paper);
    if (!layout) {
        return layout.takeError();
    }
    if (!QPrinterInfo::defaultPrinter().isNull()) {
        QPrinter printer(QPrinterInfo::defaultPrinter(), QPrinter::HighResolution);
        if (Result<void> printed = print(*layout, printer); !printed) {
            return printed.takeError();
        }
        return tr("Sent to the printer “%1”.").arg(printer.printerName());
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        return Error{ErrorKind::CannotWrite, tr("The folder “%1” cannot be made.").arg(folder.path()), {}};
    }
    const QString path = folder.filePath(paper->metadata().title + QStringLiteral(".pdf"));
    if (Result<void> written = PdfWriter().write(*layout, path); !written) {
        return written.takeError();
    }
    return tr("No printer is set up; the paper was saved as “%1”.").arg(Bidi::isolate(QDir::toNativeSeparators(path)));
}

} // namespace tahaluf
