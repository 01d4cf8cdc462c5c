// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/docx/DocxParts.h"
#include "reports/office/OfficeSink.h"

namespace tahaluf::office::docx {

/**
 * Writes paragraphs and tables as WordprocessingML. Word refuses a file whose properties do not stand in the schema's
 * order (ECMA-376 Part 1, annex A), so each property list is written in one place, from first to last.
 */
class DocxSink final : public OfficeSink
{
public:
    /** All must outlive the sink; `relations` are those of the part that is written. */
    DocxSink(QIODevice* device, Shared& shared, Relations& relations);

    void paragraph(const Paragraph& paragraph) override;
    void picture(const Paragraph& paragraph, const PictureFile& picture) override;
    void beginList(const ListShape& list) override;
    void endList() override;
    void beginTable(const TableShape& table) override;
    void beginRow(const RowShape& row) override;
    void beginCell(const CellShape& cell) override;
    void endCell() override;
    void endRow() override;
    void endTable() override;
    [[nodiscard]] bool canCount(Numbering numbering) const override;

    [[nodiscard]] XmlParts& xml() { return m_xml; }
    /** A paragraph of no height, where the format wants one: below a table that comes last, to end a section. */
    void closing(const std::function<void()>& section = {});
    [[nodiscard]] bool needsClosing() const { return m_isEmpty || m_endsWithTable; }

private:
    void open(const Paragraph& paragraph, const std::function<void()>& section = {});
    void properties(const Paragraph& paragraph, const std::function<void()>& section);
    void spacing(const ParagraphLook& look, const ParagraphLook& style);
    void markProperties(const ParagraphLook& look, const ParagraphLook& style);
    void write(const Runs& runs, const Paragraph& paragraph);
    void write(const Run& run, const Paragraph& paragraph);
    void runProperties(const Run& run, const ParagraphLook& look, const ParagraphLook& style);
    void letters(const ParagraphLook& look, const ParagraphLook& style, bool bold, bool coloured);
    void flag(const char* name, bool value, bool usual);
    void borders();
    [[nodiscard]] const ParagraphLook& styleLook(Style style) const { return m_shared.looks.at(size_t(style)); }

    XmlParts m_xml;
    Shared& m_shared;
    Relations& m_relations;
    TableShape m_table;
    int m_list = 0; ///< the number of the list being written; 0: none
    bool m_isEmpty = true;
    bool m_endsWithTable = false;
};

/** A run's drawing element around a picture of the package. */
void writePicture(XmlParts& xml, const PictureFile& picture, const QString& relation, int number);

} // namespace tahaluf::office::docx
