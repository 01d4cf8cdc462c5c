// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/Document.h"

namespace tahaluf {

using namespace paper;

Document::Document(Qt::LayoutDirection direction)
{
    m_setup.direction = direction;
    m_metadata.language = direction == Qt::RightToLeft ? QStringLiteral("ar") : QStringLiteral("en");
}

Document::Document(const Phrasebook& phrasebook)
    : Document(phrasebook.direction())
{
    m_setup.digits = phrasebook.digits();
}

template <typename T> T& Document::append(T content, Audience audience)
{
    m_blocks.append(Block{std::move(content), audience});
    return std::get<T>(m_blocks.last().content);
}

void Document::add(Content content, Audience audience)
{
    m_blocks.append(Block{std::move(content), audience});
}

Heading& Document::heading(int level, const Text& text, Audience audience)
{
    return append(Heading{.level = level, .text = text}, audience);
}

Paragraph& Document::paragraph(const Text& text, Audience audience)
{
    return append(Paragraph{.role = Paragraph::Role::Body, .text = text}, audience);
}

Paragraph& Document::basmala(const QString& text, Audience audience)
{
    return append(Paragraph{.role = Paragraph::Role::Basmala, .text = text}, audience);
}

Paragraph& Document::title(const QString& text, Audience audience)
{
    return append(Paragraph{.role = Paragraph::Role::Title, .text = text}, audience);
}

Paragraph& Document::subtitle(const QString& text, Audience audience)
{
    return append(Paragraph{.role = Paragraph::Role::Subtitle, .text = text}, audience);
}

Paragraph& Document::note(const Text& text, Audience audience)
{
    return append(Paragraph{.role = Paragraph::Role::Note, .text = text}, audience);
}

Table& Document::table(Table table, Audience audience)
{
    return append(std::move(table), audience);
}

KeyValueGrid& Document::keyValues(const QVector<KeyValue>& pairs, int columns, Audience audience)
{
    return append(KeyValueGrid{pairs, columns}, audience);
}

List& Document::numbered(const QVector<Text>& items, Audience audience)
{
    return append(List{.marker = List::Marker::Number, .items = items}, audience);
}

List& Document::bulleted(const QVector<Text>& items, Audience audience)
{
    return append(List{.marker = List::Marker::Bullet, .items = items}, audience);
}

SignatureTable& Document::signatures(SignatureTable table, Audience audience)
{
    return append(std::move(table), audience);
}

Box& Document::box(const Text& title, const Text& text, Audience audience)
{
    return append(Box{title, text}, audience);
}

Image& Document::image(const QByteArray& data, qreal widthMm, Audience audience)
{
    return append(Image{data, widthMm, Align::Centre, {}}, audience);
}

Figure& Document::figure(Drawing drawing, const QString& description, Audience audience)
{
    return append(Figure{.drawing = std::move(drawing), .description = description}, audience);
}

QrCode& Document::qrCode(const QString& text, Audience audience)
{
    return append(QrCode{.text = text}, audience);
}

LabelSheet& Document::labels(LabelSheet sheet, Audience audience)
{
    return append(std::move(sheet), audience);
}

SideBySide& Document::sideBySide(SideBySide pair, Audience audience)
{
    return append(std::move(pair), audience);
}

void Document::spacer(qreal heightMm, Audience audience)
{
    add(Spacer{heightMm}, audience);
}

void Document::rule(Audience audience)
{
    add(Rule{}, audience);
}

void Document::pageBreak(Audience audience)
{
    add(PageBreak{}, audience);
}

Document Document::forAudience(Audience audience) const
{
    Document edition;
    edition.m_setup = m_setup;
    edition.m_metadata = m_metadata;
    for (const Block& block : m_blocks) {
        if (block.audience > audience) {
            continue;
        }
        edition.m_blocks.append(block);
        if (auto* table = std::get_if<Table>(&edition.m_blocks.last().content)) {
            table->rows.removeIf([audience](const Row& row) { return row.audience > audience; });
        }
    }
    return edition;
}

Result<QString> Document::printedHash() const
{
    const PageFooter& footer = m_setup.footer;
    return footer.hashTemplate.isEmpty() || !footer.hash.isEmpty() ? Result<QString>(footer.hash) : contentHash();
}

Result<Document> Document::materialised() const
{
    Document held = *this;
    for (Block& block : held.m_blocks) {
        auto* table = std::get_if<Table>(&block.content);
        if (!table || !table->provider) {
            continue;
        }
        QVector<Row> rows;
        rows.reserve(table->providedRows);
        for (int index = 0; index < table->providedRows; ++index) {
            auto row = table->provider(index);
            if (!row) {
                return row.takeError();
            }
            rows.append(std::move(*row));
        }
        table->rows = std::move(rows);
        table->provider = nullptr;
        table->providedRows = 0;
    }
    return held;
}

} // namespace tahaluf
