// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/docx/DocxSink.h"

#include "reports/office/docx/DocxUnits.h"
#include "reports/office/OfficeStyles.h"

namespace tahaluf::office::docx {

DocxSink::DocxSink(QIODevice* device, Shared& shared, Relations& relations)
    : m_xml(device)
    , m_shared(shared)
    , m_relations(relations)
{
}

bool DocxSink::canCount(Numbering numbering) const
{
    // Word counts in Arabic-Indic digits only where its own settings say so.
    return numbering != Numbering::None && numbering != Numbering::ArabicNumbers;
}

void DocxSink::flag(const char* name, bool value, bool usual)
{
    if (value == usual) {
        return;
    }
    m_xml.leaf(name);
    if (!value) {
        m_xml.attribute("w:val", QStringLiteral("0"));
    }
}

void DocxSink::open(const Paragraph& paragraph, const std::function<void()>& section)
{
    m_isEmpty = false;
    m_endsWithTable = false;
    m_xml.open("w:p");
    properties(paragraph, section);
}

void DocxSink::properties(const Paragraph& paragraph, const std::function<void()>& section)
{
    const ParagraphLook& look = paragraph.look;
    const ParagraphLook& style = styleLook(paragraph.style);
    m_xml.open("w:pPr");
    if (paragraph.style != Style::Base) {
        m_xml.leaf("w:pStyle", {{"w:val", QLatin1String(namesOf(paragraph.style).docxId)}});
    }
    flag("w:keepNext", look.keepWithNext, style.keepWithNext);
    flag("w:pageBreakBefore", paragraph.breakBefore, false);
    if (m_list > 0) {
        m_xml.open("w:numPr");
        m_xml.leaf("w:ilvl", {{"w:val", QString::number(m_shared.lists.at(m_list - 1).level)}});
        m_xml.leaf("w:numId", {{"w:val", QString::number(m_list)}});
        m_xml.close();
    }
    if (look.ruled) {
        m_xml.open("w:pBdr");
        m_xml.leaf("w:bottom",
                   {{"w:val", QStringLiteral("single")},
                    {"w:sz", eighths(PaperStyle::HairLine)},
                    {"w:space", QStringLiteral("0")},
                    {"w:color", colour(PaperStyle::line())}});
        m_xml.close();
    }
    if (look.hanging > 0) {
        m_xml.open("w:tabs");
        m_xml.leaf("w:tab", {{"w:val", QStringLiteral("left")}, {"w:pos", twips(look.indent)}});
        m_xml.close();
    }
    // Written even where the style says it: not every reader looks there.
    if (look.direction == Qt::RightToLeft) {
        m_xml.leaf("w:bidi");
    } else {
        flag("w:bidi", false, style.direction == Qt::RightToLeft);
    }
    spacing(look, style);
    if (look.indent > 0) {
        m_xml.leaf("w:ind", {{"w:left", twips(look.indent)}, {"w:hanging", twips(look.hanging)}});
    }
    if (look.placement != style.placement) {
        m_xml.leaf("w:jc", {{"w:val", placement(look.placement)}});
    }
    markProperties(look, style);
    if (section) {
        section();
    }
    m_xml.close();
}

void DocxSink::spacing(const ParagraphLook& look, const ParagraphLook& style)
{
    const bool distances = look.before != style.before || look.after != style.after;
    const bool lines = look.line != style.line;
    if (!distances && !lines) {
        return;
    }
    m_xml.leaf("w:spacing");
    if (distances) {
        m_xml.attribute("w:before", twips(look.before));
        m_xml.attribute("w:after", twips(look.after));
    }
    if (lines) {
        m_xml.attribute("w:line", twipsOfPoints(look.line));
        m_xml.attribute("w:lineRule", QStringLiteral("exact"));
    }
}

void DocxSink::markProperties(const ParagraphLook& look, const ParagraphLook& style)
{
    // The paragraph mark: a list's number takes its look, and what is typed into an empty cell.
    m_xml.open("w:rPr");
    letters(look, style, look.bold, true);
    flag("w:rtl", look.direction == Qt::RightToLeft, false);
    m_xml.close();
}

void DocxSink::letters(const ParagraphLook& look, const ParagraphLook& style, bool bold, bool coloured)
{
    if (look.font != style.font) {
        m_xml.leaf(
            "w:rFonts",
            {{"w:ascii", latinFont(look.font)}, {"w:hAnsi", latinFont(look.font)}, {"w:cs", arabicFont(look.font)}});
    }
    flag("w:b", bold, style.bold);
    flag("w:bCs", bold, style.bold);
    if (coloured && look.colour != style.colour) {
        m_xml.leaf("w:color", {{"w:val", colour(look.colour)}});
    }
    if (look.size != style.size) {
        m_xml.leaf("w:sz", {{"w:val", halfPoints(look.size)}});
        m_xml.leaf("w:szCs", {{"w:val", halfPoints(look.size)}});
    }
}

void DocxSink::runProperties(const Run& run, const ParagraphLook& look, const ParagraphLook& style)
{
    m_xml.open("w:rPr");
    if (!run.link.isEmpty()) {
        m_xml.leaf("w:rStyle", {{"w:val", QStringLiteral("Hyperlink")}});
    } else if (run.muted) {
        m_xml.leaf("w:rStyle", {{"w:val", QStringLiteral("Muted")}});
    }
    letters(look, style, run.bold || look.bold, run.link.isEmpty() && !run.muted);
    flag("w:rtl", run.rightToLeft, false);
    m_xml.close();
}

void DocxSink::write(const Run& run, const Paragraph& paragraph)
{
    const bool field = run.field != Field::None;
    if (field) {
        const QString instruction = run.field == Field::PageNumber ? QStringLiteral(" PAGE ")
                                    : run.field == Field::PageCount
                                        ? QStringLiteral(" NUMPAGES ")
                                        : QStringLiteral(" PAGEREF %1 ").arg(run.link.mid(1));
        m_xml.open("w:fldSimple", {{"w:instr", instruction}});
    }
    m_xml.open("w:r");
    runProperties(run, paragraph.look, styleLook(paragraph.style));
    if (run.kind == Run::Kind::LineBreak) {
        m_xml.leaf("w:br");
    } else if (run.kind == Run::Kind::Tab) {
        m_xml.leaf("w:tab");
    } else {
        m_xml.open("w:t");
        if (run.text.startsWith(u' ') || run.text.endsWith(u' ') || run.text.contains(QLatin1String("  "))) {
            m_xml.attribute("xml:space", QStringLiteral("preserve"));
        }
        m_xml.text(run.text);
        m_xml.close();
    }
    m_xml.close();
    if (field) {
        m_xml.close();
    }
}

void DocxSink::write(const Runs& runs, const Paragraph& paragraph)
{
    QString link;
    for (const Run& run : runs) {
        if (run.link != link) {
            if (!link.isEmpty()) {
                m_xml.close();
            }
            link = run.link;
            if (link.startsWith(u'#')) {
                m_xml.open("w:hyperlink", {{"w:anchor", link.mid(1)}});
            } else if (!link.isEmpty()) {
                m_xml.open("w:hyperlink", {{"r:id", m_relations.add(relationType("hyperlink"), link, true)}});
            }
        }
        write(run, paragraph);
    }
    if (!link.isEmpty()) {
        m_xml.close();
    }
}

void DocxSink::paragraph(const Paragraph& paragraph)
{
    open(paragraph);
    if (!paragraph.bookmark.isEmpty()) {
        const QString number = QString::number(m_shared.bookmarks++);
        m_xml.leaf("w:bookmarkStart", {{"w:id", number}, {"w:name", paragraph.bookmark}});
        write(paragraph.runs, paragraph);
        m_xml.leaf("w:bookmarkEnd", {{"w:id", number}});
    } else {
        write(paragraph.runs, paragraph);
    }
    m_xml.close();
}

void DocxSink::picture(const Paragraph& paragraph, const PictureFile& picture)
{
    const QString name = m_shared.package.addPicture(QStringLiteral("word/media/"), picture.data, picture.suffix);
    open(paragraph);
    m_xml.open("w:r");
    writePicture(
        m_xml, picture, m_relations.add(relationType("image"), QStringLiteral("media/") + name), ++m_shared.pictures);
    m_xml.close();
    m_xml.close();
}

void DocxSink::closing(const std::function<void()>& section)
{
    Paragraph last;
    last.style = Style::Space;
    last.look = styleLook(Style::Space);
    open(last, section);
    m_xml.close();
}

void DocxSink::beginList(const ListShape& list)
{
    m_shared.lists.append(list);
    m_list = int(m_shared.lists.size());
}

void DocxSink::endList()
{
    m_list = 0;
}

} // namespace tahaluf::office::docx
