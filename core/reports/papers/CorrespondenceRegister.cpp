// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/CorrespondenceRegister.h"

#include "coalition/CorrespondenceQueries.h"
#include "language/Bidi.h"

namespace tahaluf {

namespace {

/** Whom a line of the register may be shown to. */
Audience audienceOf(Confidentiality confidentiality)
{
    switch (confidentiality) {
    case Confidentiality::Normal:
        return Audience::Public;
    case Confidentiality::Restricted:
        return Audience::Partners;
    case Confidentiality::Confidential:
    case Confidentiality::Secret:
        break;
    }
    return Audience::Internal;
}

/** One row of the register. */
class RegisterLine
{
public:
    RegisterLine(PaperWords& words, const Letter& letter)
        : m_words(words)
        , m_book(words.phrasebook())
        , m_letter(letter)
    {
    }

    paper::Row row()
    {
        paper::Row line{
            number(), date(), otherSide(), subject(), m_words.recorded(shaped(m_letter.enclosures)), handling()};
        line.audience = audienceOf(m_letter.confidentiality);
        return line;
    }

private:
    [[nodiscard]] QString shaped(const QString& text) const { return m_book.shaped(text); }

    paper::Text number()
    {
        paper::Text number(m_words.reference(m_letter.number));
        if (m_letter.state == LetterState::Draft) {
            number.muted(QLatin1Char('\n') + m_book.phrase("CorrespondenceRegister", "draft"));
        }
        return number;
    }

    paper::Text date()
    {
        paper::Text date(m_words.dates().date(m_letter.datedOn));
        date.muted(QLatin1Char('\n') + m_words.dates().hijri(m_letter.datedOn));
        return date;
    }

    paper::Text otherSide()
    {
        QString name = m_words.member(m_letter.member);
        if (name.isEmpty()) {
            name = m_letter.addressee.simplified();
        }
        if (name.isEmpty()) {
            name = m_words.person(m_letter.person);
        }
        paper::Text side(name);
        if (!m_letter.theirNumber.isEmpty()) {
            const QString theirs = Bidi::isolateAuto(shaped(m_letter.theirNumber));
            const QString day = m_words.dates().shortDate(m_letter.theirDate);
            side.muted(QLatin1Char('\n') +
                       (day.isEmpty()
                            ? m_book.phrase("CorrespondenceRegister", "their number %1").arg(theirs)
                            : m_book.phrase("CorrespondenceRegister", "their number %1 of %2").arg(theirs, day)));
        }
        return side;
    }

    paper::Text subject()
    {
        paper::Text subject(m_words.recorded(shaped(m_letter.subject)));
        const bool isOwed = m_letter.answer == AnswerState::Awaited;
        if (isOwed) {
            const QString due = m_words.dates().date(m_letter.answerDue);
            const bool isOverdue = m_letter.isOverdue(m_words.records().now().date());
            subject.muted(QLatin1Char('\n') +
                          (isOverdue ? m_book.phrase("CorrespondenceRegister", "answer overdue since %1").arg(due)
                                     : m_book.phrase("CorrespondenceRegister", "answer due on %1").arg(due)));
        }
        return subject;
    }

    QString handling() { return m_words.label(m_letter.confidentiality); }

    PaperWords& m_words;
    const Phrasebook& m_book;
    const Letter& m_letter;
};

} // namespace

Result<int> CorrespondenceRegister::yearOf(const CoalitionRecords& records, const PaperRequest& request)
{
    if (request.year > 0) {
        return request.year;
    }
    Result<std::vector<int>> years = CorrespondenceQueries(records).years();
    if (!years) {
        return years.takeError();
    }
    return years->empty() ? records.now().date().year() : years->front();
}

Result<paper::Table> CorrespondenceRegister::tableOf(PaperWords& words, int year, LetterDirection direction)
{
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) {
        return phrasebook.phrase("CorrespondenceRegister", source);
    };
    Result<std::vector<Letter>> letters = CorrespondenceQueries(words.records()).ofYear(year, direction);
    if (!letters) {
        return letters.takeError();
    }
    paper::Table table;
    table.columns = {{.title = wording("Number"), .width = 22},
                     {.title = wording("Date"), .width = phrasebook.isArabic() ? 34.0 : 46.0},
                     {.title = wording("Body"), .weight = 2.3},
                     {.title = wording("Subject"), .weight = 3.6},
                     {.title = wording("Enclosures"), .weight = 1.6},
                     {.title = wording("Confidentiality"), .width = phrasebook.isArabic() ? 26.0 : 31.0}};
    table.emptyText = direction == LetterDirection::Sent ? wording("No letter was sent in this year.")
                                                         : wording("No letter was received in this year.");
    for (const Letter& letter : *letters) {
        // Each line names its side as it was called on the letter's day.
        words.setDate(letter.datedOn);
        table.rows.append(RegisterLine(words, letter).row());
    }
    return table;
}

Result<Document> CorrespondenceRegister::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const Phrasebook& phrasebook = words.phrasebook();
    const auto wording = [&phrasebook](const char* source) {
        return phrasebook.phrase("CorrespondenceRegister", source);
    };
    Result<int> year = yearOf(records, request);
    if (!year) {
        return year.takeError();
    }
    Document paper = words.document(wording("Register of correspondence %1").arg(phrasebook.number(*year)));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.title(wording("Register of correspondence"));
    paper.subtitle(wording("Year %1").arg(phrasebook.number(*year)));
    for (const LetterDirection direction : {LetterDirection::Sent, LetterDirection::Received}) {
        Result<paper::Table> table = tableOf(words, *year, direction);
        if (!table) {
            return table.takeError();
        }
        paper.heading(1, direction == LetterDirection::Sent ? wording("Letters sent") : wording("Letters received"));
        paper.table(std::move(*table));
    }
    if (words.failure()) {
        return *words.failure();
    }
    return paper.forAudience(request.edition);
}

} // namespace tahaluf
