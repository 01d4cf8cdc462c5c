// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/AnswerText.h"
#include "exchange/FilledForm.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace tahaluf {

/**
 * What was written into a spreadsheet of a form, as the texts that answers are taken in by: one per question, rows of
 * options and tables put together. Remembers where each question stands, so that what is wrong can be found again.
 */
class FormAnswers
{
    Q_DECLARE_TR_FUNCTIONS(FormAnswers)

public:
    /** Both must outlive it. */
    FormAnswers(const QuestionnaireForm& form, const FilledForm& filled);

    /** By the key of the question; also those that were left empty. */
    [[nodiscard]] const QHash<QString, QString>& texts() const { return m_texts; }
    [[nodiscard]] bool isBlank() const;
    /** Where the question stands; without a row where the file has none. */
    [[nodiscard]] SheetRemark placeOf(const Question& question) const;
    /** What is wrong within a question of several rows, row by row; empty for all others. */
    [[nodiscard]] std::vector<SheetRemark> remarksOf(QuestionId question) const;
    /** Rows of questions that the form does not have. */
    [[nodiscard]] const std::vector<SheetRemark>& unknown() const { return m_unknown; }
    /** Questions of the form that the file has no row for. */
    [[nodiscard]] std::vector<SheetRemark> missing() const;

private:
    void takeQuestion(const Question& question);
    void takeOptions(const Question& question);
    void takeRanking(const Question& question);
    void takeTable(const Question& question, const FilledForm::Table& table);
    QString withWords(const Question& question, const QString& chosen, const QString& words) const;
    [[nodiscard]] const FilledForm::Cell* cell(const QString& key) const;
    [[nodiscard]] std::optional<bool> flag(const Question& question, const QString& text) const;
    void remark(QuestionId question, const QString& sheet, qint64 row, const QString& message);

    const QuestionnaireForm& m_form;
    AnswerText m_words;
    std::map<QString, const FilledForm::Cell*> m_cells;
    QHash<QString, QString> m_texts;
    std::map<QuestionId, SheetRemark> m_places;
    std::map<QuestionId, std::vector<SheetRemark>> m_remarks;
    std::vector<SheetRemark> m_unknown;
};

} // namespace tahaluf
