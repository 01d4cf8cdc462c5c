// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/layout/PageLayout.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

class PdfAssembly;

/**
 * Writes papers as PDF files with embedded fonts. The file is replaced as a whole or not at all. Works in any thread;
 * nothing is shown.
 */
class PdfWriter
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)

public:
    /** Called before each page (from 0), measuring first with 0 pages in all; returning false stops. */
    using Progress = std::function<bool(int page, int pages)>;

    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /** Lays the document out and writes it. CannotWrite when the disk or a permission is in the way. */
    Result<void> write(const Document& document, const QString& path) const;
    /** Writes a paper already laid out, for example the one in the preview. */
    Result<void> write(PageLayout& layout, const QString& path) const;
    /** Several papers one behind the other as one file, each with an entry of its own in the outline. */
    Result<void> write(const QVector<Document>& papers, const paper::Metadata& metadata, const QString& path) const;
    /** The PDF to any open device, page by page. */
    Result<void> print(PageLayout& layout, QIODevice& device) const;

private:
    Result<void> addPaper(PdfAssembly& assembly, PageLayout& layout, const QString& outlineTitle) const;
    [[nodiscard]] PageLayout::Progress measuring() const;

    Progress m_progress;
};

} // namespace tahaluf
