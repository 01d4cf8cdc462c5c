// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormSheet.h"

#include "exchange/FormSheetMark.h"
#include "exchange/SpreadsheetText.h"
#include "language/DateText.h"

#include <algorithm>

namespace tahaluf {

using SpreadsheetText::LineHeight;
using SpreadsheetText::linesOf;

namespace {
enum Column
{
    NumberColumn,
    QuestionColumn,
    AnswerColumn,
    HelpColumn,
    KeyColumn
};
constexpr double NumberWidth = 9;
constexpr double QuestionWidth = 52;
constexpr double AnswerWidth = 46;
constexpr double HelpWidth = 42;
constexpr double CellWidth = 24; ///< of a table's columns
constexpr int HeadRow = 2;
constexpr int TableRows = 20; ///< at least; the paper has few
constexpr int LongLines = 4;
constexpr double HeadRoom = 0.5; ///< lines: bold letters are wider
constexpr double TitleLines = 1.5;

CellLook open(CellKind kind)
{
    CellLook look;
    look.kind = kind;
    look.isOpen = true;
    return look;
}

CellLook locked(CellKind kind, CellLook::Role role = CellLook::Role::Body)
{
    CellLook look;
    look.kind = kind;
    look.role = role;
    return look;
}
} // namespace

FormSheet::FormSheet(const QuestionnaireForm& form,
                     const Distribution& distribution,
                     const QString& recipient,
                     const Phrasebook& words)
    : m_form(form)
    , m_distribution(distribution)
    , m_recipient(recipient)
    , m_words(words)
    , m_book(SpreadsheetBook::Filling::AnyOrder, words.phrase("FormSheet", "Lists"))
    , m_sheet(m_book.addSheet(words.phrase("FormSheet", "Form"), words.direction()))
{
}

CellLook FormSheet::directed(CellLook look) const
{
    // Of an answer, whoever types it decides.
    look.readsRightToLeft = m_words.isRightToLeft() && !look.isOpen && look.kind != CellKind::Code;
    return look;
}

void FormSheet::put(SpreadsheetSheet& sheet, int row, int column, const QString& text, const CellLook& look)
{
    if (m_done) {
        m_done = sheet.write(row, column, text, directed(look));
    }
}

void FormSheet::putHidden(SpreadsheetSheet& sheet, int row, int column, const QString& text)
{
    if (m_done) {
        // What wraps does not run over into the cell beside it.
        m_done = sheet.write(row, column, text, locked(CellKind::LongText));
    }
}

void FormSheet::putAcross(SpreadsheetSheet& sheet, int row, int lastColumn, const QString& text, const CellLook& look)
{
    if (m_done) {
        m_done = sheet.writeMerged(row, 0, row, lastColumn, text, directed(look));
    }
}

void FormSheet::putTop(SpreadsheetSheet& sheet,
                       const QString& title,
                       int lastColumn,
                       int hiddenColumn,
                       const QString& table)
{
    const CellLook head = locked(CellKind::Text, CellLook::Role::Head);
    putAcross(sheet, 0, lastColumn, title, locked(CellKind::Text, CellLook::Role::Title));
    sheet.setRowHeight(0, 2 * LineHeight);
    putHidden(
        sheet, 0, hiddenColumn, FormSheetMark{m_form.questionnaire().number, m_distribution.number, table}.text());
    if (m_done) {
        m_done = sheet.writeMerged(1, NumberColumn, 1, QuestionColumn, m_recipient, directed(head));
    }
    sheet.setRowHeight(1, LineHeight * linesOf(m_recipient, NumberWidth + CellWidth));
    put(sheet, 1, AnswerColumn, word(QT_TRANSLATE_NOOP("FormSheet", "Form code:")), head);
    put(sheet, 1, HelpColumn, m_distribution.number, locked(CellKind::Code, CellLook::Role::Head));
    putHidden(sheet, HeadRow, hiddenColumn, FormSheetMark::headRow());
    sheet.hideColumn(hiddenColumn);
    sheet.freezeAbove(HeadRow + 1);
    sheet.printAcross(HeadRow + 1);
    sheet.protect();
}

void FormSheet::putRow(const QString& number,
                       const QString& question,
                       const QString& help,
                       const QString& key,
                       const Entry* entry,
                       double height)
{
    put(m_sheet, m_row, NumberColumn, number, locked(CellKind::Code));
    CellLook look = locked(CellKind::LongText);
    look.isIndented = number.isEmpty(); // one of the answers to the question above
    put(m_sheet, m_row, QuestionColumn, question, look);
    put(m_sheet, m_row, HelpColumn, help, locked(CellKind::LongText));
    putHidden(m_sheet, m_row, KeyColumn, key);
    if (entry) {
        put(m_sheet, m_row, AnswerColumn, QString(), open(entry->kind));
        m_sheet.setList(m_row, m_row, AnswerColumn, entry->list);
    }
    const double needed =
        LineHeight * std::max(linesOf(question, QuestionWidth), help.isEmpty() ? 0.0 : linesOf(help, HelpWidth));
    m_sheet.setRowHeight(m_row, std::max(height, needed));
    ++m_row;
}

void FormSheet::putOptions(const Question& question)
{
    const bool isRanking = question.kind == QuestionKind::Ranking;
    const std::vector<AnswerOption>& options = m_form.options(question);
    Entry entry;
    entry.list.title = text(question.text, question.textEn);
    entry.list.message = word(QT_TRANSLATE_NOOP("FormSheet", "Choose one of the answers in the list."));
    if (isRanking) {
        for (std::size_t place = 1; place <= options.size(); ++place) {
            entry.list.items << QString::number(place);
        }
    } else {
        entry.list.items = QStringList{m_words.phrase("AnswerText", "Yes")};
    }
    entry.kind = isRanking ? CellKind::Number : CellKind::Text;
    putRow(m_form.number(question.id),
           heading(question),
           helpOf(question,
                  isRanking ? word(QT_TRANSLATE_NOOP("FormSheet", "1 beside the first in rank, 2 beside the second …"))
                            : word(QT_TRANSLATE_NOOP("FormSheet", "“Yes” beside each one that holds."))),
           FormSheetMark::passive() + question.key,
           nullptr);
    for (const AnswerOption& option : options) {
        Entry own = entry;
        if (option.wantsWords && !isRanking) {
            own.list = {};
        }
        putRow({},
               text(option.text, option.textEn),
               option.wantsWords && !isRanking ? word(QT_TRANSLATE_NOOP("FormSheet", "Write here what is meant."))
                                               : QString(),
               FormSheetMark::optionKey(question.key, option.key),
               &own);
    }
}

void FormSheet::putQuestion(const Question& question)
{
    if (question.kind == QuestionKind::Table) {
        putRow(m_form.number(question.id),
               heading(question),
               helpOf(question,
                      word(QT_TRANSLATE_NOOP("FormSheet", "Answered on the sheet “%1”.")).arg(tableName(question))),
               FormSheetMark::passive() + question.key,
               nullptr);
        return;
    }
    if (question.kind == QuestionKind::SeveralChoices || question.kind == QuestionKind::Ranking) {
        putOptions(question);
        return;
    }
    const Entry entry = entryOf(question);
    const int lines = question.kind == QuestionKind::LongText ? std::max(question.lines, LongLines) : 1;
    putRow(m_form.number(question.id),
           heading(question),
           helpOf(question, entry.hint),
           question.key,
           &entry,
           LineHeight * lines);
    const std::vector<AnswerOption>& options = m_form.options(question);
    const auto other =
        std::find_if(options.begin(), options.end(), [](const AnswerOption& option) { return option.wantsWords; });
    if (other != options.end()) {
        const Entry words;
        putRow({},
               text(other->text, other->textEn),
               word(QT_TRANSLATE_NOOP("FormSheet", "Write here what is meant.")),
               FormSheetMark::wordsKey(question.key),
               &words);
    }
}

void FormSheet::putTableSheet(const Question& question)
{
    const std::vector<Question>& columns = m_form.columns(question.id);
    const int hidden = std::max(static_cast<int>(columns.size()) + 1, static_cast<int>(KeyColumn));
    SpreadsheetSheet& sheet = m_book.addSheet(tableName(question), m_words.direction());
    putTop(sheet, m_form.number(question.id) + u' ' + heading(question), hidden - 1, hidden, question.key);
    const int rows = std::max(TableRows, question.lines);
    put(sheet,
        HeadRow,
        NumberColumn,
        word(QT_TRANSLATE_NOOP("FormSheet", "Row")),
        locked(CellKind::Text, CellLook::Role::Head));
    sheet.setColumn(NumberColumn, NumberWidth);
    double headLines = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Question& column = columns[i];
        const int place = static_cast<int>(i) + 1;
        const Entry entry = entryOf(column);
        QString head = m_form.number(column.id) + u' ' + heading(column);
        const QString help = helpOf(column, entry.hint);
        if (!help.isEmpty()) {
            head += u'\n' + help;
        }
        headLines = std::max(headLines, linesOf(head, CellWidth));
        put(sheet, HeadRow, place, head, locked(CellKind::LongText, CellLook::Role::Head));
        sheet.setColumn(place, CellWidth);
        sheet.setList(HeadRow + 1, HeadRow + rows, place, entry.list);
        for (int row = 1; row <= rows; ++row) {
            put(sheet, HeadRow + row, place, QString(), open(entry.kind));
        }
    }
    sheet.setRowHeight(HeadRow, LineHeight * (headLines + HeadRoom));
    for (int row = 1; row <= rows; ++row) {
        put(sheet, HeadRow + row, NumberColumn, QString::number(row), locked(CellKind::Number));
    }
}

Result<void> FormSheet::write(QIODevice& device)
{
    const Questionnaire& questionnaire = m_form.questionnaire();
    const double widths[] = {NumberWidth, QuestionWidth, AnswerWidth, HelpWidth};
    for (int column = NumberColumn; column < KeyColumn; ++column) {
        m_sheet.setColumn(column, widths[column]);
    }
    putTop(m_sheet, text(questionnaire.title, questionnaire.titleEn), HelpColumn, KeyColumn, {});
    const CellLook head = locked(CellKind::Text, CellLook::Role::Head);
    put(m_sheet, HeadRow, NumberColumn, word(QT_TRANSLATE_NOOP("FormSheet", "Number")), head);
    put(m_sheet, HeadRow, QuestionColumn, word(QT_TRANSLATE_NOOP("FormSheet", "Question")), head);
    put(m_sheet, HeadRow, AnswerColumn, word(QT_TRANSLATE_NOOP("FormSheet", "Answer")), head);
    put(m_sheet, HeadRow, HelpColumn, word(QT_TRANSLATE_NOOP("FormSheet", "Explanation")), head);
    m_row = HeadRow + 1;
    const auto paragraph = [&](const QString& words, CellLook::Role role) {
        if (words.isEmpty()) {
            return;
        }
        putAcross(m_sheet, m_row, HelpColumn, words, locked(CellKind::LongText, role));
        putHidden(m_sheet, m_row, KeyColumn, FormSheetMark::passive());
        const double height = role == CellLook::Role::Title ? TitleLines : 1;
        m_sheet.setRowHeight(
            m_row, LineHeight * height * linesOf(words, NumberWidth + QuestionWidth + AnswerWidth + HelpWidth));
        ++m_row;
    };
    paragraph(text(questionnaire.intro, questionnaire.introEn), CellLook::Role::Body);
    QString how = word(QT_TRANSLATE_NOOP("FormSheet",
                                         "Write in the framed cells only, save the file and send it back. Questions "
                                         "with a star must be answered."));
    if (m_distribution.dueOn.isValid()) {
        how += u' ' + word(QT_TRANSLATE_NOOP("FormSheet", "It is expected by %1."))
                          .arg(DateText(m_words).dual(m_distribution.dueOn));
    }
    paragraph(how, CellLook::Role::Body);
    for (const QuestionnaireSection& section : m_form.sections()) {
        paragraph(QStringLiteral("%1. %2").arg(QString::number(m_form.number(section.id)),
                                               text(section.title, section.titleEn)),
                  CellLook::Role::Title);
        paragraph(text(section.intro, section.introEn), CellLook::Role::Body);
        for (const Question* question : m_form.questionsOf(section.id)) {
            putQuestion(*question);
        }
    }
    paragraph(text(questionnaire.consent, questionnaire.consentEn), CellLook::Role::Body);
    paragraph(text(questionnaire.closing, questionnaire.closingEn), CellLook::Role::Body);
    for (const Question& question : m_form.questions()) {
        if (question.kind == QuestionKind::Table) {
            putTableSheet(question);
        }
    }
    return m_done ? m_book.save(device) : m_done;
}

} // namespace tahaluf
