// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/PageReference.h"

#include <algorithm>

namespace tahaluf::paper {

namespace {

constexpr QChar Placeholder(0xFFFC); // OBJECT REPLACEMENT CHARACTER

bool holdsOne(const Text& text)
{
    return std::any_of(
        text.spans().begin(), text.spans().end(), [](const Span& span) { return !referencedAnchor(span).isEmpty(); });
}

Text resolved(const Text& text, const QHash<QString, QString>& pages)
{
    if (!holdsOne(text)) {
        return text;
    }
    Text known;
    for (Span span : text.spans()) {
        if (const QString anchor = referencedAnchor(span); !anchor.isEmpty()) {
            span.text = pages.value(anchor);
        }
        known.add(span);
    }
    return known;
}

} // namespace

Text pageReference(const QString& anchor)
{
    return Text().link(Placeholder, QLatin1Char('#') + anchor);
}

QString referencedAnchor(const Span& span)
{
    return span.text == Placeholder && span.link.startsWith(QLatin1Char('#')) ? span.link.mid(1) : QString();
}

bool hasPageReferences(const Document& document)
{
    return std::any_of(document.blocks().begin(), document.blocks().end(), [](const Block& block) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            return holdsOne(paragraph->text);
        }
        const auto* table = std::get_if<Table>(&block.content);
        return table && std::any_of(table->rows.begin(), table->rows.end(), [](const Row& row) {
                   return std::any_of(row.cells.begin(), row.cells.end(), holdsOne);
               });
    });
}

Document withPageNumbers(const Document& document, const QHash<QString, QString>& pages)
{
    Document known;
    known.setup() = document.setup();
    known.metadata() = document.metadata();
    for (Block block : document.blocks()) {
        if (auto* paragraph = std::get_if<Paragraph>(&block.content)) {
            paragraph->text = resolved(paragraph->text, pages);
        } else if (auto* table = std::get_if<Table>(&block.content)) {
            for (Row& row : table->rows) {
                for (Text& cell : row.cells) {
                    cell = resolved(cell, pages);
                }
            }
        }
        known.add(block.content, block.audience);
    }
    return known;
}

} // namespace tahaluf::paper
