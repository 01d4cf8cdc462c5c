// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "reports/layout/PageLayout.h"

#include <QCoreApplication>

#include <functional>

namespace tahaluf {

/**
 * Writes papers as PDF files with embedded fonts. The file is replaced as a whole or not at all. Works in any thread of
 * a QGuiApplication; nothing is shown.
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
    /** The PDF to any open device, page by page. */
    Result<void> print(PageLayout& layout, QIODevice& device) const;

private:
    Progress m_progress;
};

} // namespace tahaluf
