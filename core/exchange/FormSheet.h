// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/questionnaires/Distribution.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "exchange/SpreadsheetBook.h"
#include "language/Phrasebook.h"

#include <QIODevice>

namespace tahaluf {

/**
 * A form as a spreadsheet that a body fills in and sends back: one question a row with its number, lists to choose
 * from, and only the cells of answers open. Tables have a sheet each. The form's code stands at the top of each sheet.
 */
class FormSheet
{
public:
    /** The form and the words must outlive it. @p recipient is printed below the title. */
    FormSheet(const QuestionnaireForm& form,
              const Distribution& distribution,
              const QString& recipient,
              const Phrasebook& words);

    /** Writes the file to an open, empty device, once. */
    Result<void> write(QIODevice& device);

private:
    /** What a cell is told to be, and what it tells whoever fills it in. */
    struct Entry
    {
        CellKind kind = CellKind::Text;
        CellList list = {};
        QString hint = {};
    };

    [[nodiscard]] QString word(const char* source) const;
    [[nodiscard]] QString text(const QString& arabic, const QString& english) const;
    [[nodiscard]] QString heading(const Question& question) const;
    [[nodiscard]] QStringList labels(const Question& question) const;
    [[nodiscard]] QString helpOf(const Question& question, const QString& hint) const;
    [[nodiscard]] QString tableName(const Question& question) const;
    /** Of a question that is answered in one cell. */
    [[nodiscard]] Entry entryOf(const Question& question) const;

    /** The look of a cell in the direction of the words. */
    [[nodiscard]] CellLook directed(CellLook look) const;
    void put(SpreadsheetSheet& sheet, int row, int column, const QString& text, const CellLook& look = {});
    /** What only the program reads. */
    void putHidden(SpreadsheetSheet& sheet, int row, int column, const QString& text);
    void putAcross(SpreadsheetSheet& sheet, int row, int lastColumn, const QString& text, const CellLook& look);
    void putTop(SpreadsheetSheet& sheet, const QString& title, int lastColumn, int hiddenColumn, const QString& table);
    /** One row of the form's sheet; without an entry it takes no answer. */
    void putRow(const QString& number,
                const QString& question,
                const QString& help,
                const QString& key,
                const Entry* entry,
                double height = 0);
    void putQuestion(const Question& question);
    void putOptions(const Question& question);
    void putTableSheet(const Question& question);

    const QuestionnaireForm& m_form;
    const Distribution& m_distribution;
    QString m_recipient;
    const Phrasebook& m_words;
    SpreadsheetBook m_book;
    SpreadsheetSheet& m_sheet;
    int m_row = 0;
    Result<void> m_done; ///< the first failure, where there is one
};

} // namespace tahaluf
