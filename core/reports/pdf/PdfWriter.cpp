// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfWriter.h"

#include "reports/canvas/PaperUnits.h"
#include "reports/pdf/AtomicFile.h"

#include <QPainter>
#include <QPdfWriter>

namespace tahaluf {

Result<void> PdfWriter::write(const Document& document, const QString& path) const
{
    PageLayout::Progress measuring;
    if (m_progress) {
        measuring = [this](int pages) { return m_progress(pages, 0); };
    }
    auto layout = PageLayout::create(document, measuring);
    if (!layout) {
        return layout.takeError();
    }
    return write(*layout, path);
}

Result<void> PdfWriter::write(PageLayout& layout, const QString& path) const
{
    AtomicFile file(path);
    auto opened = file.open();
    if (!opened) {
        return opened;
    }
    auto printed = print(layout, *file.device());
    if (!printed) {
        return printed;
    }
    return file.commit();
}

Result<void> PdfWriter::print(PageLayout& layout, QIODevice& device) const
{
    QPdfWriter writer(&device);
    writer.setResolution(int(PaperUnits::PerInch));
    writer.setPageLayout(layout.sheet());
    writer.setTitle(layout.document().metadata().title);
    writer.setCreator(QStringLiteral("Tahaluf"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{ErrorKind::CannotWrite, tr("The PDF could not be begun: %1.").arg(device.errorString()), {}};
    }
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (m_progress && !m_progress(page, layout.pageCount())) {
            return refused(tr("Writing the PDF was stopped."));
        }
        if (page > 0) {
            writer.newPage();
        }
        auto painted = layout.paintPage(painter, page, PaperUnits::PerInch);
        if (!painted) {
            return painted;
        }
    }
    if (!painter.end()) {
        return Error{ErrorKind::CannotWrite, tr("The PDF could not be finished: %1.").arg(device.errorString()), {}};
    }
    return {};
}

} // namespace tahaluf
