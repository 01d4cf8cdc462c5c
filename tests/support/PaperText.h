// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/Bidi.h"
#include "reports/document/Document.h"

#include <QStringList>

/** What a paper says, block by block, for tests that read it as a value. */
namespace PaperText {

using namespace tahaluf;

/** All blocks of one kind, in reading order. */
template <typename T> QVector<T> blocks(const Document& paper)
{
    QVector<T> found;
    for (const paper::Block& block : paper.blocks()) {
        if (const auto* content = std::get_if<T>(&block.content)) {
            found.append(*content);
        }
    }
    return found;
}

inline QString plain(const paper::Text& text)
{
    return Bidi::strip(text.toPlainText());
}

inline QStringList cells(const paper::Row& row)
{
    QStringList texts;
    for (const paper::Text& cell : row.cells) {
        texts << plain(cell);
    }
    return texts;
}

/** The rows of a table as they will be printed, provided ones too. */
inline QVector<paper::Row> rows(const paper::Table& table)
{
    QVector<paper::Row> all;
    for (int i = 0; i < table.rowCount(); ++i) {
        const Result<paper::Row> row = table.row(i);
        all.append(row ? *row : paper::Row{paper::Text(row.error().message)});
    }
    return all;
}

/** One column of a table without its bands. */
inline QStringList column(const paper::Table& table, int index)
{
    QStringList texts;
    for (const paper::Row& row : rows(table)) {
        if (!row.band) {
            texts << cells(row).value(index);
        }
    }
    return texts;
}

inline QStringList bands(const paper::Table& table)
{
    QStringList texts;
    for (const paper::Row& row : rows(table)) {
        if (row.band) {
            texts << cells(row).value(0);
        }
    }
    return texts;
}

inline QStringList texts(const paper::Drawing& drawing)
{
    QStringList found;
    for (const paper::Shape& shape : drawing.shapes) {
        if (const auto* text = std::get_if<paper::TextShape>(&shape)) {
            found << plain(text->text);
        }
    }
    return found;
}

inline QStringList headings(const Document& paper)
{
    QStringList found;
    for (const paper::Heading& heading : blocks<paper::Heading>(paper)) {
        found << plain(heading.text);
    }
    return found;
}

inline QStringList paragraphs(const Document& paper)
{
    QStringList found;
    for (const paper::Paragraph& paragraph : blocks<paper::Paragraph>(paper)) {
        found << plain(paragraph.text);
    }
    return found;
}

/** Every text of the canonical form, so that nothing can hide in a kind of block a test forgot. */
inline QString all(const Document& paper)
{
    const Result<Document> held = paper.materialised();
    const Result<QByteArray> json = held ? held->toJson() : Result<QByteArray>(held.error());
    return json ? Bidi::strip(QString::fromUtf8(*json)) : json.error().message;
}

} // namespace PaperText
