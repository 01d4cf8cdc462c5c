// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperText.h"

/** What a paper says in reading order, for tests that look for it in a file. */
namespace PaperText {

/** Collects the lines of one block after the other; what is painted and not read aloud (pictures) has none. */
class Lines
{
public:
    [[nodiscard]] const QStringList& all() const { return m_lines; }

    void operator()(const paper::Heading& block) { add(block.text); }
    void operator()(const paper::Paragraph& block) { add(block.text); }
    void operator()(const paper::Table& block)
    {
        for (const paper::HeadGroup& group : block.groups) {
            add(group.title);
        }
        for (const paper::Column& column : block.columns) {
            add(column.title);
        }
        for (const paper::Row& row : rows(block)) {
            add(row);
        }
        add(block.totals);
        if (block.rowCount() == 0) {
            add(block.emptyText);
        }
    }
    void operator()(const paper::KeyValueGrid& block)
    {
        for (const paper::KeyValue& pair : block.pairs) {
            add(pair.label);
            add(pair.value);
        }
    }
    void operator()(const paper::List& block)
    {
        for (const paper::Text& item : block.items) {
            add(item);
        }
    }
    void operator()(const paper::SignatureTable& block)
    {
        for (const paper::Column& column : block.columns) {
            add(column.title);
        }
        for (const paper::Row& row : block.rows) {
            add(row);
        }
    }
    void operator()(const paper::Box& block)
    {
        add(block.title);
        add(block.text);
    }
    void operator()(const paper::Figure& block)
    {
        for (const QString& text : texts(block.drawing)) {
            add(text);
        }
        add(block.caption);
    }
    void operator()(const paper::QrCode& block) { add(block.caption); }
    void operator()(const paper::LabelSheet& block)
    {
        for (const paper::Drawing& label : block.labels) {
            for (const QString& text : texts(label)) {
                add(text);
            }
        }
    }
    void operator()(const paper::SideBySide& block)
    {
        add(block.text);
        add(block.other);
    }
    template <typename Silent> void operator()(const Silent& /*block*/) {}

private:
    void add(const paper::Text& text)
    {
        for (const QString& line : plain(text).split(u'\n', Qt::SkipEmptyParts)) {
            m_lines << line;
        }
    }
    void add(const paper::Row& row)
    {
        for (const paper::Text& cell : row.cells) {
            add(cell);
        }
    }

    QStringList m_lines;
};

/** One line for each paragraph, heading, cell, item and text of a drawing. */
inline QStringList lines(const Document& paper)
{
    Lines lines;
    for (const paper::Block& block : paper.blocks()) {
        std::visit(lines, block.content);
    }
    return lines.all();
}

} // namespace PaperText
