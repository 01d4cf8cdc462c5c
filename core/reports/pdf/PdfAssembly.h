// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/layout/PageLayout.h"
#include "reports/pdf/PdfCanvas.h"
#include "reports/pdf/PdfFile.h"
#include "reports/pdf/PdfOutline.h"
#include "reports/pdf/PdfResources.h"
#include "reports/pdf/PdfStructure.h"

#include <QHash>

namespace tahaluf {

/** A PDF in the making: page after page of one paper, or of several. Memory does not grow with the pages. */
class PdfAssembly
{
public:
    explicit PdfAssembly(QIODevice& device);

    /** The pages added from now on are another paper's; with a title it has an entry of its own in the outline. */
    void beginPaper(const QString& outlineTitle);
    Result<void> addPage(PageLayout& layout, int page);
    /** Ends the paper: its links find their places. */
    void endPaper();
    /** Writes what is shared by all pages, and the end of the file. */
    void finish(const paper::Metadata& metadata, Qt::LayoutDirection direction, const QDateTime& made);

private:
    struct PendingLink
    {
        int object = 0;
        PdfCanvas::PageLink link;
    };

    [[nodiscard]] QByteArray annotations(const PdfCanvas& canvas);

    PdfFile m_file;
    PdfResources m_resources;
    PdfStructure m_structure;
    PdfOutline m_outline;
    int m_pageTree;
    QByteArray m_pages;
    int m_pageCount = 0;
    int m_level = 0; ///< of the paper's headings in the outline
    QString m_paperTitle; ///< not yet in the outline
    QHash<QString, QByteArray> m_anchors;
    QVector<PendingLink> m_links;
};

} // namespace tahaluf
