// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/PdfStructure.h"

#include "reports/pdf/PdfFile.h"

namespace tahaluf {

PdfStructure::PdfStructure(PdfFile& file)
    : m_file(file)
    , m_root(file.reserve())
{
    m_document.object = file.reserve();
    m_document.parent = m_root;
}

PdfStructure::~PdfStructure() = default;

const char* PdfStructure::nameOf(TagRole role)
{
    switch (role) {
    case TagRole::P:
        return "P";
    case TagRole::Div:
        return "Div";
    case TagRole::H1:
        return "H1";
    case TagRole::H2:
        return "H2";
    case TagRole::H3:
        return "H3";
    case TagRole::L:
        return "L";
    case TagRole::LI:
        return "LI";
    case TagRole::Lbl:
        return "Lbl";
    case TagRole::LBody:
        return "LBody";
    case TagRole::Table:
        return "Table";
    case TagRole::TR:
        return "TR";
    case TagRole::TH:
        return "TH";
    case TagRole::TD:
        return "TD";
    case TagRole::Figure:
        return "Figure";
    case TagRole::Caption:
        return "Caption";
    case TagRole::Link:
        return "Link";
    }
    return "P";
}

PdfStructure::Element& PdfStructure::child(Element& parent, const TagStep& step)
{
    for (const auto& one : parent.open) {
        if (one->step == step) {
            return *one;
        }
    }
    // What stands side by side is painted from left to right, whatever is read first, and goes on on the next page.
    const bool growsTogether =
        parent.step.role == TagRole::TR || parent.step.role == TagRole::LI || parent.step.role == TagRole::Div;
    if (!growsTogether) {
        closeChildren(parent);
    }
    auto element = std::make_unique<Element>();
    element->step = step;
    element->object = m_file.reserve();
    element->parent = parent.object;
    parent.kids += PdfFile::reference(element->object) + ' ';
    parent.open.push_back(std::move(element));
    return *parent.open.back();
}

void PdfStructure::closeChildren(Element& element)
{
    for (const auto& one : element.open) {
        close(*one);
    }
    element.open.clear();
}

void PdfStructure::close(Element& element)
{
    closeChildren(element);
    QByteArray entries =
        "<</Type/StructElem/S/" + QByteArray(nameOf(element.step.role)) + "/P " + PdfFile::reference(element.parent);
    if (element.page > 0) {
        entries += "/Pg " + PdfFile::reference(element.page);
    }
    if (!element.description.isEmpty()) {
        entries += "/Alt" + PdfFile::text(element.description);
    }
    if (element.step.role == TagRole::TH) {
        entries += "/A<</O/Table/Scope/Column>>";
    }
    m_file.write(element.object, entries + "/K[" + element.kids + "]>>");
}

void PdfStructure::beginPaper()
{
    closeChildren(m_document);
}

PdfStructure::Element& PdfStructure::element(const PaperTag& tag)
{
    Element* element = &m_document;
    for (const TagStep& step : tag.path) {
        element = &child(*element, step);
    }
    if (!tag.description.isEmpty()) {
        element->description = tag.description;
    }
    return *element;
}

int PdfStructure::mark(const PaperTag& tag, int page)
{
    Element& part = element(tag);
    if (part.page == 0) {
        part.page = page;
    }
    const QByteArray number = QByteArray::number(m_marks);
    if (part.page == page) {
        part.kids += number + ' ';
    } else {
        part.kids += "<</Type/MCR/Pg " + PdfFile::reference(page) + "/MCID " + number + ">> ";
    }
    m_marked += PdfFile::reference(part.object) + ' ';
    return m_marks++;
}

int PdfStructure::endPage()
{
    const int marked = m_file.add('[' + m_marked + ']');
    m_parents += QByteArray::number(m_pages) + ' ' + PdfFile::reference(marked) + ' ';
    m_marked.clear();
    m_marks = 0;
    return m_pages++;
}

int PdfStructure::finish()
{
    closeChildren(m_document);
    m_file.write(m_document.object,
                 "<</Type/StructElem/S/Document/P " + PdfFile::reference(m_root) + "/K[" + m_document.kids + "]>>");
    const int parents = m_file.add("<</Nums[" + m_parents + "]>>");
    m_file.write(m_root,
                 "<</Type/StructTreeRoot/K " + PdfFile::reference(m_document.object) + "/ParentTree " +
                     PdfFile::reference(parents) + "/ParentTreeNextKey " + QByteArray::number(m_pages) + ">>");
    return m_root;
}

} // namespace tahaluf
