// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/LetterPaper.h"

#include "language/Bidi.h"

namespace tahaluf {

namespace {

// A letter is read at arm's length and has few words: larger type and wider margins than a register.
constexpr qreal TextSize = 12;
constexpr qreal AddresseeSize = 13;
constexpr qreal SideMargin = 24; // millimetres
constexpr qreal RoomToSign = 14; // millimetres between the post and the name

class LetterBlocks
{
public:
    LetterBlocks(PaperWords& words, const Letter& letter)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_letter(letter)
    {
    }

    void addHead(Document& paper)
    {
        QVector<paper::KeyValue> facts;
        const bool isReceived = m_letter.direction == LetterDirection::Received;
        facts.append(
            {isReceived ? m_book.phrase("LetterPaper", "Registered as") : m_book.phrase("LetterPaper", "Number"),
             m_words.reference(m_letter.number)});
        if (isReceived && !m_letter.theirNumber.isEmpty()) {
            facts.append(
                {m_book.phrase("LetterPaper", "Their number"), Bidi::isolateAuto(m_book.shaped(m_letter.theirNumber))});
        }
        facts.append({isReceived ? m_book.phrase("LetterPaper", "Received on") : m_book.phrase("LetterPaper", "Date"),
                      m_words.dates().dual(m_letter.datedOn)});
        if (isReceived && m_letter.theirDate.isValid()) {
            facts.append({m_book.phrase("LetterPaper", "Their date"), m_words.dates().dual(m_letter.theirDate)});
        }
        if (!m_letter.enclosures.isEmpty()) {
            facts.append({m_book.phrase("LetterPaper", "Enclosures"), m_words.recorded(m_letter.enclosures)});
        }
        facts.removeIf([](const paper::KeyValue& fact) { return fact.value.toPlainText().isEmpty(); });
        paper.keyValues(facts, 1);
        paper.spacer(6);
    }

    void addAddressee(Document& paper)
    {
        // The other side: who is addressed, or from whom it came.
        QStringList lines;
        const QString body = m_words.member(m_letter.member);
        if (!m_letter.addressee.trimmed().isEmpty()) {
            lines = m_letter.addressee.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        } else if (m_letter.person.isValid()) {
            lines << addressed(m_letter.person) << m_words.position(m_letter.person);
        } else if (!body.isEmpty() && m_letter.direction == LetterDirection::Sent) {
            lines << m_book.phrase("LetterPaper", "To the %1").arg(body);
        }
        lines.removeAll(QString());
        const bool namesBody = lines.join(QLatin1Char(' ')).contains(body);
        if (!body.isEmpty() && !namesBody && !m_letter.addressee.contains(body)) {
            lines << body;
        }
        if (m_letter.direction == LetterDirection::Received && !lines.isEmpty()) {
            lines.first() = m_book.phrase("LetterPaper", "From: %1").arg(lines.first());
        }
        for (const QString& line : lines) {
            paper::Paragraph& shown = paper.paragraph({{line, true}});
            shown.size = AddresseeSize;
            shown.keepWithNext = true;
        }
    }

    void addSubject(Document& paper)
    {
        paper.spacer(2);
        paper.heading(1, m_book.phrase("LetterPaper", "Subject: %1").arg(m_book.shaped(m_letter.subject)));
        paper.spacer(2);
    }

    void addText(Document& paper)
    {
        if (!m_letter.opening.isEmpty()) {
            paper::Paragraph& opening = paper.paragraph(m_letter.opening);
            opening.size = TextSize;
            opening.keepWithNext = true;
        }
        for (const QString& part : m_letter.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            paper.paragraph(m_book.shaped(part.trimmed())).size = TextSize;
        }
        if (!m_letter.closing.isEmpty()) {
            paper.spacer(2);
            paper::Paragraph& closing = paper.paragraph(m_letter.closing);
            closing.align = paper::Align::Centre;
            closing.size = TextSize;
            closing.keepWithNext = true;
        }
    }

    void addSignature(Document& paper)
    {
        const QStringList lines = m_letter.signature.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (lines.isEmpty()) {
            return;
        }
        // The post stands above the room to sign, the name below it, on the far side of the page.
        paper.spacer(4);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            paper::Paragraph& line = paper.paragraph({{lines.at(i), true}});
            line.align = paper::Align::Trailing;
            line.size = TextSize;
            line.keepWithNext = i + 1 < lines.size();
            if (i == 0 && lines.size() > 1) {
                paper.spacer(RoomToSign);
            }
        }
    }

private:
    /** «سعادة السيد/ … المحترم», as letters address a person; in English the name alone. */
    QString addressed(PersonId id)
    {
        Result<Person> person = MeetingQueries(m_words.records()).personAt(id, m_letter.datedOn);
        if (!person || !m_book.isArabic()) {
            return m_words.person(id);
        }
        const QString title = person->honorific.trimmed();
        const bool isRank = title == QStringLiteral("سعادة") || title == QStringLiteral("معالي");
        QString before = title.isEmpty() ? QStringLiteral("السيد") : title;
        if (isRank) {
            before += QStringLiteral(" السيد");
        }
        const bool isWoman = before.endsWith(QChar(0x0629));
        return before + QStringLiteral("/ ") + person->fullName +
               (isWoman && !isRank ? QStringLiteral(" المحترمة") : QStringLiteral(" المحترم"));
    }

    PaperWords& m_words;
    const Phrasebook& m_book;
    const Letter& m_letter;
};

} // namespace

Result<Document> LetterPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    Result<Letter> letter = records.letters.get(request.letter);
    if (!letter) {
        return letter.takeError();
    }
    // A letter is printed in the language it was written in, whatever the reader's.
    PaperRequest asked = request;
    const QString& words = letter->text.trimmed().isEmpty() ? letter->subject : letter->text;
    asked.language = words.isRightToLeft() ? Language::Arabic : Language::English;
    return compose(records, asked, *letter);
}

Result<Document> LetterPaper::example(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("LetterPaper", source); };
    Letter letter;
    letter.number = QStringLiteral("ص 1/%1").arg(records.now().date().year());
    letter.datedOn = records.now().date();
    letter.addressee = wording("The Director of the Department");
    letter.subject = wording("Subject of the letter");
    letter.text = wording("The text of the letter stands here, in as many paragraphs as it needs.");
    letter.opening = words.opening();
    letter.closing = words.closing();
    for (const SignaturePost& post : words.signaturePosts()) {
        letter.signature = post.post + (post.name.isEmpty() ? QString() : QLatin1Char('\n') + post.name);
        break;
    }
    if (words.failure()) {
        return *words.failure();
    }
    return compose(records, request, letter);
}

Result<Document>
LetterPaper::compose(const CoalitionRecords& records, const PaperRequest& request, const Letter& letter)
{
    PaperWords words(records, request);
    words.setDate(letter.datedOn);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) { return phrasebook.phrase("LetterPaper", source); };
    Document paper = words.openDocument(
        letter.subject,
        letter.confidentiality == Confidentiality::Normal ? QString() : words.label(letter.confidentiality));
    paper.metadata().subject = letter.subject;
    paper.setup().margins.setLeft(SideMargin);
    paper.setup().margins.setRight(SideMargin);
    paper.setup().footer.number = wording("Letter No. (%1)").arg(words.reference(letter.number));
    if (letter.state == LetterState::Draft) {
        paper.setup().watermark = wording("Draft");
    }
    LetterBlocks blocks(words, letter);
    blocks.addHead(paper);
    blocks.addAddressee(paper);
    blocks.addSubject(paper);
    blocks.addText(paper);
    blocks.addSignature(paper);
    return words.finished(std::move(paper));
}

} // namespace tahaluf
