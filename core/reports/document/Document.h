// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "language/Phrasebook.h"
#include "reports/document/Blocks.h"
#include "reports/document/PageSetup.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace tahaluf {

/** What is stored when a paper is approved: its canonical JSON and the SHA-256 over it, in lower-case digits. */
struct CanonicalPaper
{
    QString document;
    QString hash;
};

/**
 * A paper as a value: page set-up, metadata and blocks in reading order. A report builds one from its queries;
 * PageLayout breaks it into pages, PdfWriter and the printer print it.
 *
 * @code
 * Document paper(phrasebook);
 * paper.metadata().title = titleText;
 * paper.setup().header = {logoBytes, coalitionName, secretariatLine, editionLabel};
 * paper.setup().footer.number = minutesNumber;
 * paper.setup().footer.pageTemplate = phrase("Page %1 of %2");
 * if (!approved) {
 *     paper.setup().watermark = phrase("Unapproved draft");
 * }
 * paper.title(titleText);
 * paper.keyValues({{phrase("Venue"), venue}, {phrase("Chair"), chair}});
 * paper.heading(1, phrase("Attendance"));
 *
 * paper::Table present;
 * present.columns = {{.title = phrase("No."), .width = 9}, {.title = phrase("Name"), .weight = 3}};
 * present.rows.append({QString("1"), name}); // a cell is a Text: a QString, or spans as below
 * present.emptyText = phrase("No one");
 * paper.table(std::move(present));
 *
 * paper.paragraph({{label, true}, {QString(": ")}, {value}}, paper::Audience::Partners); // {text, bold, muted}
 *
 * auto written = PdfWriter().write(paper.forAudience(paper::Audience::Public), path);
 * @endcode
 *
 * The builder calls return the block just added, valid until the next one is added.
 */
class Document
{
public:
    explicit Document(Qt::LayoutDirection direction = Qt::RightToLeft);
    /** A paper in the phrasebook's language, direction and digits. */
    explicit Document(const Phrasebook& phrasebook);

    [[nodiscard]] paper::PageSetup& setup() { return m_setup; }
    [[nodiscard]] const paper::PageSetup& setup() const { return m_setup; }
    [[nodiscard]] paper::Metadata& metadata() { return m_metadata; }
    [[nodiscard]] const paper::Metadata& metadata() const { return m_metadata; }
    [[nodiscard]] const QVector<paper::Block>& blocks() const { return m_blocks; }

    using Audience = paper::Audience;
    void add(paper::Content content, Audience audience = Audience::Public);
    paper::Heading& heading(int level, const paper::Text& text, Audience audience = Audience::Public);
    paper::Paragraph& paragraph(const paper::Text& text, Audience audience = Audience::Public);
    paper::Paragraph& basmala(const QString& text, Audience audience = Audience::Public);
    paper::Paragraph& title(const QString& text, Audience audience = Audience::Public);
    paper::Paragraph& subtitle(const QString& text, Audience audience = Audience::Public);
    paper::Paragraph& note(const paper::Text& text, Audience audience = Audience::Public);
    paper::Table& table(paper::Table table, Audience audience = Audience::Public);
    paper::KeyValueGrid&
    keyValues(const QVector<paper::KeyValue>& pairs, int columns = 2, Audience audience = Audience::Public);
    paper::List& numbered(const QVector<paper::Text>& items, Audience audience = Audience::Public);
    paper::List& bulleted(const QVector<paper::Text>& items, Audience audience = Audience::Public);
    paper::SignatureTable& signatures(paper::SignatureTable table, Audience audience = Audience::Public);
    paper::Box& box(const paper::Text& title, const paper::Text& text, Audience audience = Audience::Public);
    paper::Image& image(const QByteArray& data, qreal widthMm = 0, Audience audience = Audience::Public);
    paper::Figure& figure(paper::Drawing drawing, const QString& description, Audience audience = Audience::Public);
    paper::QrCode& qrCode(const QString& text, Audience audience = Audience::Public);
    paper::LabelSheet& labels(paper::LabelSheet sheet, Audience audience = Audience::Public);
    paper::SideBySide& sideBySide(paper::SideBySide pair, Audience audience = Audience::Public);
    void spacer(qreal heightMm, Audience audience = Audience::Public);
    void rule(Audience audience = Audience::Public);
    void pageBreak(Audience audience = Audience::Public);

    /** The edition for `audience`: blocks meant for a narrower one are left out. */
    [[nodiscard]] Document forAudience(Audience audience) const;
    /** The same paper holding all its rows, none behind a provider. */
    [[nodiscard]] Result<Document> materialised() const;

    /**
     * The canonical form: compact JSON, keys sorted, everything that has its usual value left out, so that the same
     * paper always gives the same bytes, in later versions too. Stored when minutes or a text are approved.
     */
    [[nodiscard]] Result<QByteArray> toJson() const;
    /** Reads what toJson() wrote; refuses anything else. */
    static Result<Document> fromJson(const QByteArray& json);
    /** toJson() with its hash. */
    [[nodiscard]] Result<CanonicalPaper> canonical() const;
    /** SHA-256 over toJson(), in lower-case hexadecimal digits. */
    [[nodiscard]] Result<QString> contentHash() const;
    /** The hash that the footer prints: the approved paper's, else this one's; empty when it prints none. */
    [[nodiscard]] Result<QString> printedHash() const;

    bool operator==(const Document&) const = default;

private:
    template <typename T> T& append(T content, Audience audience);

    paper::PageSetup m_setup;
    paper::Metadata m_metadata;
    QVector<paper::Block> m_blocks;
};

} // namespace tahaluf
