// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfWriter.h"

#include "base/Clock.h"
#include "reports/pdf/AtomicFile.h"
#include "reports/pdf/PdfAssembly.h"

namespace tahaluf {

Result<void> PdfWriter::write(const Document& document, const QString& path) const
{
    auto layout = PageLayout::create(document, measuring());
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

Result<void>
PdfWriter::write(const QVector<Document>& papers, const paper::Metadata& metadata, const QString& path) const
{
    if (papers.isEmpty()) {
        return refused(tr("There is no paper to write."));
    }
    AtomicFile file(path);
    auto opened = file.open();
    if (!opened) {
        return opened;
    }
    PdfAssembly assembly(*file.device());
    for (const Document& paper : papers) {
        auto layout = PageLayout::create(paper, measuring());
        if (!layout) {
            return layout.takeError();
        }
        auto added = addPaper(assembly, *layout, paper.metadata().title);
        if (!added) {
            return added;
        }
    }
    assembly.finish(metadata, papers.first().setup().direction, Clock().utcNow());
    return file.commit();
}

Result<void> PdfWriter::print(PageLayout& layout, QIODevice& device) const
{
    PdfAssembly assembly(device);
    auto added = addPaper(assembly, layout, {});
    if (!added) {
        return added;
    }
    const Document& paper = layout.document();
    assembly.finish(paper.metadata(), paper.setup().direction, Clock().utcNow());
    return {};
}

Result<void> PdfWriter::addPaper(PdfAssembly& assembly, PageLayout& layout, const QString& outlineTitle) const
{
    assembly.beginPaper(outlineTitle);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (m_progress && !m_progress(page, layout.pageCount())) {
            return refused(tr("Writing the PDF was stopped."));
        }
        auto added = assembly.addPage(layout, page);
        if (!added) {
            return added;
        }
    }
    assembly.endPaper();
    return {};
}

PageLayout::Progress PdfWriter::measuring() const
{
    if (!m_progress) {
        return {};
    }
    return [this](int pages) { return m_progress(pages, 0); };
}

} // namespace tahaluf
