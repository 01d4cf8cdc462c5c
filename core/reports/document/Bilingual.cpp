// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/Bilingual.h"

#include "reports/document/BlockLook.h"
#include "reports/document/BothTexts.h"

#include <algorithm>

namespace tahaluf {

using namespace paper;

namespace {
const QString LineFeed = QStringLiteral("\n");
const QString Dot = QStringLiteral(" · ");
/** How far ahead a counterpart is looked for when one paper has more blocks than the other. */
constexpr qsizetype Reach = 12;

/** What a counterpart must have in common: the kind of block and its place in the order of the paper. */
std::pair<std::size_t, int> shapeOf(const Block& block)
{
    int detail = 0;
    if (const auto* heading = std::get_if<Heading>(&block.content)) {
        detail = heading->level;
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block.content)) {
        detail = static_cast<int>(paragraph->role);
    } else if (const auto* list = std::get_if<List>(&block.content)) {
        detail = static_cast<int>(list->marker);
    }
    return {block.content.index(), detail};
}

/** Steps to take in the first and the second paper until two blocks stand for the same; the nearest such pair. */
std::optional<std::pair<qsizetype, qsizetype>>
nextPair(const QVector<Block>& first, qsizetype i, const QVector<Block>& second, qsizetype j)
{
    for (qsizetype steps = 0; steps <= 2 * Reach; ++steps) {
        for (qsizetype ahead = 0; ahead <= steps; ++ahead) {
            const qsizetype a = i + ahead;
            const qsizetype b = j + steps - ahead;
            if (a < first.size() && b < second.size() && shapeOf(first.at(a)) == shapeOf(second.at(b))) {
                return std::pair(a, b);
            }
        }
    }
    return std::nullopt;
}

Text labelled(const KeyValue& pair)
{
    Text text;
    text.bold(pair.label + QStringLiteral(": "));
    for (const Span& span : pair.value.spans()) {
        text.add(span);
    }
    return text;
}

/** An item with its marker in its own paper's language and digits. */
Text marked(const List& list, qsizetype index, const PageSetup& setup)
{
    const QString marker = markerOf(list, static_cast<int>(index), setup.direction, setup.digits);
    if (list.marker == List::Marker::Ordinal) {
        return withOrdinal(marker, list.items.at(index));
    }
    Text text(marker + QLatin1Char(' '));
    for (const Span& span : list.items.at(index).spans()) {
        text.add(span);
    }
    return text;
}
} // namespace

Document Bilingual::join(const Document& first, const Document& second)
{
    Bilingual joining(first, second);
    joining.joinSetup();
    joining.joinBlocks();
    return std::move(joining.m_joined);
}

Metadata Bilingual::join(const Metadata& first, const Metadata& second)
{
    Metadata both = first;
    both.title = BothTexts::join(first.title, second.title, Dot);
    both.subject = BothTexts::join(first.subject, second.subject, Dot);
    return both;
}

void Bilingual::joinSetup()
{
    const PageSetup& second = m_second.setup();
    PageSetup& setup = m_joined.setup();
    setup = m_first.setup();
    // The name of the other language has lines of its own, below those of the first.
    for (const QString& line : QStringList{second.header.name, second.header.line} + second.header.lines) {
        if (!line.isEmpty() && line != setup.header.name && line != setup.header.line &&
            !setup.header.lines.contains(line)) {
            setup.header.lines.append(line);
        }
    }
    setup.header.mark = BothTexts::join(setup.header.mark, second.header.mark, Dot);
    setup.footer.number = BothTexts::join(setup.footer.number, second.footer.number, Dot);
    setup.footer.pageTemplate = BothTexts::join(setup.footer.pageTemplate, second.footer.pageTemplate, Dot);
    m_joined.metadata() = join(m_first.metadata(), m_second.metadata());
}

void Bilingual::joinBlocks()
{
    const QVector<Block>& first = m_first.blocks();
    const QVector<Block>& second = m_second.blocks();
    qsizetype i = 0;
    qsizetype j = 0;
    const auto addUntil = [this](const QVector<Block>& blocks, qsizetype& at, qsizetype end) {
        for (; at < end; ++at) {
            m_joined.add(blocks.at(at).content, blocks.at(at).audience);
        }
    };
    while (i < first.size() && j < second.size()) {
        const auto pair = nextPair(first, i, second, j);
        if (!pair) {
            break;
        }
        addUntil(first, i, pair->first);
        addUntil(second, j, pair->second);
        joinPair(first.at(i++), second.at(j++));
    }
    addUntil(first, i, first.size());
    addUntil(second, j, second.size());
}

void Bilingual::joinPair(const Block& first, const Block& second)
{
    m_audience = std::max(first.audience, second.audience);
    std::visit(
        [this, &second](const auto& content) {
            using T = std::decay_t<decltype(content)>;
            add(content, std::get<T>(second.content));
        },
        first.content);
}

template <typename T> void Bilingual::addJoined(const T& first, const T& second)
{
    if (auto joined = BothTexts::join(first, second)) {
        m_joined.add(std::move(*joined), m_audience);
    } else {
        m_joined.add(first, m_audience);
        m_joined.add(second, m_audience);
    }
}

template <typename T> void Bilingual::addOnce(const T& first, const T& second)
{
    m_joined.add(first, m_audience);
    if (!(first == second)) {
        m_joined.add(second, m_audience);
    }
}

void Bilingual::addSideBySide(const Text& first, const Text& second)
{
    m_joined.sideBySide({.text = first, .other = second}, m_audience);
}

void Bilingual::add(const Heading& first, const Heading& second)
{
    if (BothTexts::sayTheSame(first.text, second.text)) {
        m_joined.add(first, m_audience);
        return;
    }
    if (!first.bookmark.isEmpty() || !first.anchor.isEmpty()) {
        // A pair side by side can be neither bookmarked nor linked to.
        Heading both = first;
        both.text = BothTexts::join(first.text, second.text);
        both.bookmark = BothTexts::join(first.bookmark, second.bookmark, Dot);
        m_joined.add(std::move(both), m_audience);
        return;
    }
    m_joined.sideBySide({.headingLevel = first.level, .text = first.text, .other = second.text}, m_audience);
}

void Bilingual::add(const Paragraph& first, const Paragraph& second)
{
    if (BothTexts::sayTheSame(first.text, second.text)) {
        m_joined.add(first, m_audience);
        return;
    }
    m_joined.sideBySide({.role = first.role,
                         .text = first.text,
                         .other = second.text,
                         .keepWithNext = first.keepWithNext || second.keepWithNext},
                        m_audience);
}

void Bilingual::add(const KeyValueGrid& first, const KeyValueGrid& second)
{
    if (first == second || first.pairs.size() != second.pairs.size()) {
        addOnce(first, second);
        return;
    }
    for (qsizetype i = 0; i < first.pairs.size(); ++i) {
        addSideBySide(labelled(first.pairs.at(i)), labelled(second.pairs.at(i)));
    }
}

void Bilingual::add(const List& first, const List& second)
{
    const bool areSame = std::equal(
        first.items.cbegin(), first.items.cend(), second.items.cbegin(), second.items.cend(), &BothTexts::sayTheSame);
    if (areSame) {
        m_joined.add(first, m_audience);
        return;
    }
    if (first.items.size() != second.items.size()) {
        addOnce(first, second);
        return;
    }
    for (qsizetype i = 0; i < first.items.size(); ++i) {
        addSideBySide(marked(first, i, m_first.setup()), marked(second, i, m_second.setup()));
    }
}

void Bilingual::add(const Box& first, const Box& second)
{
    m_joined.box(BothTexts::join(first.title, second.title), BothTexts::join(first.text, second.text), m_audience);
}

void Bilingual::add(const Figure& first, const Figure& second)
{
    Figure both = first;
    both.caption = BothTexts::join(first.caption, second.caption, LineFeed);
    both.description = BothTexts::join(first.description, second.description, LineFeed);
    std::optional<Drawing> drawing = BothTexts::join(first.drawing, second.drawing);
    if (!drawing) {
        addOnce(first, second);
        return;
    }
    both.drawing = std::move(*drawing);
    m_joined.add(std::move(both), m_audience);
}

void Bilingual::add(const QrCode& first, const QrCode& second)
{
    if (first.text != second.text) {
        addOnce(first, second);
        return;
    }
    QrCode both = first;
    both.caption = BothTexts::join(first.caption, second.caption, LineFeed);
    m_joined.add(std::move(both), m_audience);
}

} // namespace tahaluf
