// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/Document.h"

#include <QVector>

namespace tahaluf {

/** What goes into one file: one paper, or the papers of a pack in their order. */
struct PaperSet
{
    paper::Metadata metadata; ///< of the file as a whole
    QVector<Document> papers;
    /** The same as files hold them that are edited, where pages have drawings for a pen; none: as they are. */
    QVector<Document> toEdit;

    PaperSet() = default;
    explicit PaperSet(Document paper)
        : metadata(paper.metadata())
        , papers{std::move(paper)}
    {
    }
    [[nodiscard]] const QVector<Document>& forOffice() const { return toEdit.isEmpty() ? papers : toEdit; }
};

} // namespace tahaluf
