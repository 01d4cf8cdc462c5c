// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/office/odt/OdtLooks.h"
#include "reports/office/OfficePackage.h"
#include "reports/office/OfficeSink.h"

#include <array>

namespace tahaluf::office::odt {

/** What the parts of one ODT share. */
struct Shared
{
    Shared(OfficePackage& files, const paper::PageSetup& first);

    OfficePackage& package;
    std::array<ParagraphLook, StyleCount> looks; ///< of the named styles
    int tables = 0;
    int pictures = 0;
    QStringList pictureNames; ///< in the package, for its list of parts
};

/** The named list style that counts this way. */
[[nodiscard]] QString listStyle(Numbering numbering, Qt::LayoutDirection direction);

/** Writes paragraphs and tables as OpenDocument text. */
class OdtSink final : public OfficeSink
{
public:
    OdtSink(QIODevice* device, Shared& shared, AutomaticStyles& styles);

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
    /** What comes next begins a page of this kind. */
    void beginPage(const QString& masterPage) { m_masterPage = masterPage; }

private:
    [[nodiscard]] QString styleOf(const Paragraph& paragraph);
    [[nodiscard]] QString spanStyle(const Run& run);
    /** A kind of cell of the table being written, and its style. */
    struct CellStyle
    {
        QColor fill;
        std::optional<qreal> sides;
        Qt::Alignment vertical;
        QString name;
    };

    [[nodiscard]] QString cellStyle(const CellShape& cell);
    [[nodiscard]] QByteArray cellProperties(const CellShape& cell) const;
    void open(const Paragraph& paragraph);
    void close();
    void write(const Runs& runs);
    void writeRun(const Run& run);
    void writeField(const Run& run);
    void writeText(const QString& text);
    void endHead();

    XmlParts m_xml;
    Shared& m_shared;
    AutomaticStyles& m_styles;
    TableShape m_table;
    QVector<CellStyle> m_cellStyles;
    ListShape m_list;
    QString m_masterPage;
    bool m_inList = false;
    bool m_isFirstItem = false;
    bool m_inHead = false;
    bool m_afterSpace = true; ///< a space here would be lost
    int m_covered = 0; ///< cells the one being written covers beside itself
};

} // namespace tahaluf::office::odt
