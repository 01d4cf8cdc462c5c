// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "exchange/ExportOptions.h"
#include "exchange/ImportReport.h"
#include "exchange/ImportTable.h"
#include "exchange/RecordAccess.h"
#include "exchange/TableWriter.h"
#include "language/Phrasebook.h"

#include <QCoreApplication>
#include <QHash>

namespace tahaluf {

/**
 * Answers as a table: one row per respondent, one column per question, headed by its key (or its text, in either
 * language). The form code finds form and body. What does not fit is kept as a draft and named by its question.
 */
class ResponseTable
{
    Q_DECLARE_TR_FUNCTIONS(ResponseTable)

public:
    explicit ResponseTable(const RecordAccess& access)
        : m_access(access)
    {
    }

    /**
     * Takes all rows over in one transaction. A row without a right form code, or of a form without such a question, is
     * refused, and then nothing is saved unless good rows may be kept alone. Rows kept as drafts are in the report.
     */
    Result<ImportReport> import(const ImportTable& table, const ImportOptions& options);

    /** What is written: the columns and, for each respondent, the cells. */
    struct Rows
    {
        std::vector<TableColumn> columns = {};
        std::vector<TableCells> cells = {};
    };
    /** All entries of one form, drafts too; it is chosen by --where where several were handed out. */
    Result<Rows> rows(const ExportOptions& options);
    /** The heading of the form code, which every file of answers has. */
    static QString codeHeading() { return QStringLiteral("form_code"); }

private:
    Result<void> take(const ImportTable& table, const ImportRow& row, ImportReport& report);
    Result<const QuestionnaireForm*> formOf(QuestionnaireId id);
    Result<Questionnaire> chosenForm(const ExportOptions& options) const;
    [[nodiscard]] static const Question* questionOf(const QuestionnaireForm& form, const QString& heading);
    [[nodiscard]] static TableColumn
    columnOf(const QuestionnaireForm& form, const Question& question, const Phrasebook* words);
    static void settleKind(Rows& rows, std::size_t column);
    Result<QStringList> facts(const Distribution& distribution, const Response& response) const;

    RecordAccess m_access;
    QHash<QString, QString> m_map;
    QHash<qint64, QuestionnaireForm> m_forms;
};

} // namespace tahaluf
