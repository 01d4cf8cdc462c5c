// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormSheetReader.h"

#include "coalition/questionnaires/FormCode.h"
#include "language/ArabicText.h"
#include "language/Numerals.h"
#include "language/Phrasebook.h"

#include <QRegularExpression>

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qint64 DeepestHead = 40; ///< rows; whoever puts more above the form has made something else of it
constexpr std::size_t MostRemarks = 200;
constexpr qint64 MostSteps = 1'000'000;
constexpr qsizetype ShownLetters = 60;

const XlsxSheet::Row* rowAt(const XlsxSheet& sheet, qint64 number)
{
    const auto row =
        std::lower_bound(sheet.rows.begin(), sheet.rows.end(), number, [](const XlsxSheet::Row& one, qint64 wanted) {
            return one.number < wanted;
        });
    return row != sheet.rows.end() && row->number == number ? &*row : nullptr;
}

/** Whether a heading is this word of FormSheet's, in either language. */
bool isWord(const QString& heading, const char* source)
{
    static const Phrasebook arabic(Language::Arabic);
    const QString folded = ArabicText::foldKey(heading);
    return folded == ArabicText::foldKey(QString::fromUtf8(source)) ||
           folded == ArabicText::foldKey(arabic.phrase("FormSheet", source));
}

/** «4.2.1» before the text of a table's column; empty where there is none. */
QString columnNumber(const QString& heading)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d+\\.\\d+\\.\\d+)(?!\\d)"));
    return number.match(Numerals::toAscii(heading)).captured(1);
}

bool isPassive(const QString& key)
{
    return key.startsWith(FormSheetMark::passive());
}
} // namespace

Result<FilledForm> FormSheetReader::read(const QString& path)
{
    Result<std::vector<Sheet>> sheets = XlsxReader::readSheets(path);
    if (!sheets) {
        return sheets.takeError();
    }
    FormSheetReader reader;
    for (const Sheet& sheet : *sheets) {
        if (Result<void> taken = reader.take(sheet); !taken) {
            return taken.takeError();
        }
    }
    if (reader.m_filled.mark.code.isEmpty()) {
        return refused(
            tr("No sheet of the file is a form that was saved to be filled in. Send the body a fresh one, or "
               "type its answers in."));
    }
    if (reader.m_filled.cells.empty()) {
        return refused(tr("The sheet of the form itself is missing, only sheets of its tables are there. Ask for the "
                          "whole file."));
    }
    return std::move(reader.m_filled);
}

std::optional<FormSheetReader::Plan> FormSheetReader::planOf(const Sheet& sheet)
{
    Plan plan;
    for (const XlsxSheet::Row& row : sheet.sheet.rows) {
        if (row.number > DeepestHead || plan.headRow >= 0) {
            break;
        }
        const std::vector<XlsxSheet::Cell> cells = row.cells();
        for (const XlsxSheet::Cell& cell : cells) {
            if (const auto mark = FormSheetMark::parse(cell.text)) {
                plan.mark = *mark;
            } else if (cell.text.trimmed() == FormSheetMark::headRow()) {
                plan.headRow = row.number;
                plan.keyColumn = cell.column;
            }
        }
        for (const XlsxSheet::Cell& cell : cells) {
            if (plan.headRow >= 0 && !cell.text.trimmed().isEmpty()) {
                plan.heads[cell.column] = cell.text.simplified();
            }
        }
    }
    const bool isOurs = plan.headRow >= 0 || !plan.mark.code.isEmpty();
    return isOurs ? std::optional(plan) : std::nullopt;
}

Result<void> FormSheetReader::take(const Sheet& sheet)
{
    const std::optional<Plan> plan = planOf(sheet);
    if (!plan) {
        if (!sheet.isHidden && !sheet.sheet.rows.empty()) {
            m_filled.notes.push_back({sheet.name, 0, {}, tr("it is not of the form and was not read")});
        }
        return {};
    }
    if (plan->mark.code.isEmpty() || plan->headRow < 0) {
        return refused(tr("Sheet “%1” was part of a form, but the hidden column that tells its questions apart is "
                          "damaged. Send the body a fresh file, or type its answers in.")
                           .arg(sheet.name));
    }
    if (Result<void> taken = takeMark(sheet, *plan); !taken) {
        return taken;
    }
    return plan->mark.table.isEmpty() ? takeForm(sheet, *plan) : takeTable(sheet, *plan);
}

Result<void> FormSheetReader::takeMark(const Sheet& sheet, const Plan& plan)
{
    FormSheetMark& known = m_filled.mark;
    if (known.code.isEmpty()) {
        known = {plan.mark.form, plan.mark.code};
    } else if (known.code != plan.mark.code || known.form != plan.mark.form) {
        return refused(
            tr("The file holds sheets of two forms: %1, and in sheet “%2” %3. Put each into a file of its own.")
                .arg(known.code, sheet.name, plan.mark.code));
    }
    for (const XlsxSheet::Row& row : sheet.sheet.rows) {
        if (row.number >= plan.headRow) {
            break;
        }
        for (const XlsxSheet::Cell& cell : row.cells()) {
            const auto typed = FormCode::parse(cell.text);
            if (!typed || typed->letters.isEmpty()) {
                continue;
            }
            const QString code = FormCode{typed->letters, typed->serial}.text();
            if (code != known.code || !code.endsWith(typed->check)) {
                return refused(tr("Sheet “%1”, row %2: the code was changed to %3, but the file was made for %4. Ask "
                                  "which body the answers are from, and type them in under its code.")
                                   .arg(sheet.name)
                                   .arg(row.number + 1)
                                   .arg(cell.text.trimmed(), known.code));
            }
        }
    }
    return {};
}

void FormSheetReader::note(const Sheet& sheet,
                           const XlsxSheet::Row& row,
                           const XlsxSheet::Cell& cell,
                           const QString& key)
{
    if (m_filled.notes.size() >= MostRemarks || cell.text.trimmed().isEmpty()) {
        return;
    }
    QString text = cell.text.simplified();
    if (text.size() > ShownLetters) {
        text = text.left(ShownLetters) + QChar(0x2026);
    }
    m_filled.notes.push_back({sheet.name,
                              row.number + 1,
                              key,
                              tr("cell %1 holds “%2”, which is no answer to a question and was not read")
                                  .arg(XlsxSheet::cellName(row.number, cell.column), text)});
}

QString FormSheetReader::coveredKey(const Sheet& sheet, const Plan& plan, const XlsxSheet::Block& block)
{
    if (!plan.mark.table.isEmpty()) {
        return plan.mark.table;
    }
    const std::vector<XlsxSheet::Row>& rows = sheet.sheet.rows;
    const auto first = std::lower_bound(rows.begin(),
                                        rows.end(),
                                        std::max(block.row, plan.headRow + 1),
                                        [](const auto& one, qint64 wanted) { return one.number < wanted; });
    for (auto row = first; row != rows.end() && row->number <= block.lastRow && ++m_steps <= MostSteps; ++row) {
        const QString key = row->text(plan.keyColumn).trimmed();
        if (!key.isEmpty() && !isPassive(key)) {
            return key;
        }
    }
    return {};
}

Result<void> FormSheetReader::findJoined(const Sheet& sheet, const Plan& plan, const std::vector<int>& columns)
{
    for (const XlsxSheet::Block& block : sheet.sheet.merged) {
        if (block.lastRow <= plan.headRow || m_filled.faults.size() >= MostRemarks) {
            continue;
        }
        const auto covered = std::count_if(columns.begin(), columns.end(), [&](int column) {
            return column >= block.column && column <= block.lastColumn;
        });
        const bool isAnchor = std::find(columns.begin(), columns.end(), block.column) != columns.end();
        const bool isPlain = isAnchor && covered == 1 && block.lastRow == block.row;
        const XlsxSheet::Row* anchor = rowAt(sheet.sheet, block.row);
        if (covered == 0 || isPlain || !anchor || anchor->text(block.column).trimmed().isEmpty()) {
            continue;
        }
        const QString key = coveredKey(sheet, plan, block);
        if (m_steps > MostSteps) {
            return refused(tr("Sheet “%1” has more joined cells than a form can have. Send the body a fresh file.")
                               .arg(sheet.name));
        }
        if (key.isEmpty()) {
            continue; // a title or a paragraph of the form
        }
        m_filled.faults.push_back(
            {sheet.name,
             block.row + 1,
             key,
             tr("cell %1 is joined with others, so that it is not certain whose answer it holds; separate them")
                 .arg(XlsxSheet::cellName(block.row, block.column))});
    }
    return {};
}

void FormSheetReader::addCell(FilledForm::Cell cell)
{
    const auto known = m_places.find(cell.key);
    if (known == m_places.end()) {
        m_places.emplace(cell.key, m_filled.cells.size());
        m_filled.cells.push_back(std::move(cell));
        return;
    }
    FilledForm::Cell& first = m_filled.cells[known->second];
    if (first.text.trimmed() == cell.text.trimmed()) {
        return;
    }
    m_filled.faults.push_back({cell.sheet,
                               cell.row,
                               cell.key,
                               tr("the question stands in row %1 of sheet “%2” too, with another answer; keep one")
                                   .arg(first.row)
                                   .arg(first.sheet)});
}

Result<void> FormSheetReader::takeForm(const Sheet& sheet, const Plan& plan)
{
    std::vector<int> answers;
    for (const auto& [column, heading] : plan.heads) {
        if (isWord(heading, "Answer")) {
            answers.push_back(column);
        }
    }
    if (answers.size() != 1) {
        return refused(
            answers.empty()
                ? tr("Sheet “%1”, row %2: no column is headed “Answer” any more.").arg(sheet.name).arg(plan.headRow + 1)
                : tr("Sheet “%1”, row %2: several columns are headed “Answer”; keep one.")
                      .arg(sheet.name)
                      .arg(plan.headRow + 1));
    }
    if (Result<void> found = findJoined(sheet, plan, answers); !found) {
        return found;
    }
    for (const XlsxSheet::Row& row : sheet.sheet.rows) {
        if (row.number <= plan.headRow) {
            continue;
        }
        const QString key = row.text(plan.keyColumn).trimmed();
        const bool takesAnswer = !key.isEmpty() && !isPassive(key);
        for (const XlsxSheet::Cell& cell : row.cells()) {
            const bool isKnown = plan.heads.contains(cell.column) && !key.isEmpty();
            const bool isStray = isPassive(key) && cell.column == answers.front();
            if (!isKnown || isStray) {
                note(sheet, row, cell, takesAnswer ? key : QString());
            }
        }
        if (!takesAnswer) {
            continue;
        }
        const auto fault = sheet.sheet.faults.find({row.number, answers.front()});
        if (fault != sheet.sheet.faults.end()) {
            m_filled.faults.push_back({sheet.name, row.number + 1, key, fault->second});
        }
        addCell({key, row.text(answers.front()), sheet.name, row.number + 1});
    }
    return {};
}

Result<void> FormSheetReader::takeTable(const Sheet& sheet, const Plan& plan)
{
    FilledForm::Table table{plan.mark.table, sheet.name};
    std::vector<int> columns;
    std::map<int, qsizetype> places;
    int rowNumbers = -1;
    for (const auto& [column, heading] : plan.heads) {
        const QString number = columnNumber(heading);
        if (number.isEmpty()) {
            rowNumbers = isWord(heading, "Row") ? column : rowNumbers;
            continue;
        }
        if (table.columns.contains(number)) {
            return refused(tr("Sheet “%1”, row %2: two columns are headed %3; keep one.")
                               .arg(sheet.name)
                               .arg(plan.headRow + 1)
                               .arg(number));
        }
        places[column] = table.columns.size();
        table.columns << number;
        columns.push_back(column);
    }
    if (Result<void> found = findJoined(sheet, plan, columns); !found) {
        return found;
    }
    for (const XlsxSheet::Row& row : sheet.sheet.rows) {
        if (row.number <= plan.headRow) {
            continue;
        }
        FilledForm::Line line{row.number + 1, QStringList(table.columns.size())};
        bool isBlank = true;
        for (const XlsxSheet::Cell& cell : row.cells()) {
            const auto place = places.find(cell.column);
            if (place == places.end()) {
                if (cell.column != rowNumbers && cell.column != plan.keyColumn) {
                    note(sheet, row, cell, table.key);
                }
                continue;
            }
            const auto fault = sheet.sheet.faults.find({row.number, cell.column});
            if (fault != sheet.sheet.faults.end()) {
                m_filled.faults.push_back({sheet.name, row.number + 1, table.key, fault->second});
            }
            isBlank = isBlank && cell.text.trimmed().isEmpty();
            line.cells[place->second] = cell.text;
        }
        if (!isBlank) {
            table.lines.push_back(std::move(line));
        }
    }
    const bool isThere = std::any_of(
        m_filled.tables.begin(), m_filled.tables.end(), [&](const auto& other) { return other.key == table.key; });
    if (isThere) {
        return refused(tr("Sheet “%1” is there twice: two sheets take the same rows. Keep one.").arg(sheet.name));
    }
    m_filled.tables.push_back(std::move(table));
    return {};
}

} // namespace tahaluf
