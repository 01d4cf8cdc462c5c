// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/canvas/PaperTag.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace tahaluf {

class PdfFile;

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7): what is a heading, a paragraph, a cell, in reading order.
 * Parts are written as soon as the next one begins, so that a long table costs no memory.
 */
class PdfStructure
{
public:
    explicit PdfStructure(PdfFile& file);
    ~PdfStructure();
    PdfStructure(const PdfStructure&) = delete;
    PdfStructure& operator=(const PdfStructure&) = delete;

    /** A new paper begins: parts of the one before are complete. */
    void beginPaper();
    /** Makes the part `tag` names, which may stay empty: a cell without text is a cell. */
    void enter(const PaperTag& tag) { element(tag); }
    /** The number (MCID) under which the next thing on page object `page` belongs to `tag`. */
    [[nodiscard]] int mark(const PaperTag& tag, int page);
    /** Ends a page; returns its key in the parent tree (StructParents), which counts from 0. */
    [[nodiscard]] int endPage();
    /** Writes the rest; returns the object of the tree's root. */
    [[nodiscard]] int finish();

    [[nodiscard]] static const char* nameOf(TagRole role);

private:
    struct Element
    {
        TagStep step;
        int object = 0;
        int parent = 0;
        int page = 0; ///< where it begins
        QByteArray kids;
        QString description;
        std::vector<std::unique_ptr<Element>> open; ///< children that may still grow
    };

    Element& element(const PaperTag& tag);
    Element& child(Element& parent, const TagStep& step);
    void close(Element& element);
    void closeChildren(Element& element);

    PdfFile& m_file;
    int m_root;
    Element m_document;
    QByteArray m_marked; ///< the parts of this page's marks, in their order
    int m_marks = 0;
    QByteArray m_parents;
    int m_pages = 0;
};

} // namespace tahaluf
