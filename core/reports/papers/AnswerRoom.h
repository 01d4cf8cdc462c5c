// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/AnswerSet.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "reports/papers/LabelDrawing.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

#include <utility>

namespace tahaluf {

/**
 * What stands below a question of a printed form: boxes to tick, steps of a scale, places of a ranking, lines, boxes
 * for numbers and for dates of both calendars, tables, the place of the signature. Empty, or with the answers in it.
 * Both languages give equal shapes, so that they can be printed side by side. In a file to be edited, what a page has
 * drawn stands as text and tables: a line for each option with its box, cells to write in.
 */
class AnswerRoom
{
    Q_DECLARE_TR_FUNCTIONS(AnswerRoom)

public:
    /** All must outlive it; without answers the room is left empty. */
    AnswerRoom(PaperWords& words, const QuestionnaireForm& form, const AnswerSet* answers, bool isToEdit);

    void add(Document& paper, const Question& question);

private:
    /** Whether a page has it drawn; what has not is the same in an office file. */
    [[nodiscard]] bool isDrawn(const Question& question) const;
    void draw(Document& paper, const Question& question);
    void addOptions(Document& paper, const Question& question);
    void addYesNo(Document& paper, const Question& question);
    void addScale(Document& paper, const Question& question);
    void addLines(Document& paper, const Question& question);
    void addNumber(Document& paper, const Question& question);
    void addDate(Document& paper, const Question& question);
    void addTable(Document& paper, const Question& question);
    void addConsent(Document& paper, const Question& question);
    void addConsentText(Document& paper, const Question& question);
    void addSignature(Document& paper, const Question& question);

    // For files to be edited; in AnswerRoomOffice.cpp.
    void write(Document& paper, const Question& question);
    void writeOptions(Document& paper, const Question& question);
    static void writeLine(Document& paper, const QString& mark, const paper::Text& words, bool isLast);
    void writeTicks(Document& paper, const QVector<std::pair<bool, QString>>& ticks);
    void writeScale(Document& paper, const Question& question);
    void writeDate(Document& paper);
    /** Rows to write in, the first one begun with a text. */
    static void writeRows(Document& paper, int rows, const QString& text = {}, const QString& beside = {});

    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] LabelDrawing drawing(qreal height) const;
    void tick(LabelDrawing& drawing, QPointF corner, bool isTicked) const;
    [[nodiscard]] const Answer* chosen(const Question& question, AnswerOptionId option) const;
    [[nodiscard]] QString shown(const Question& question) const;
    [[nodiscard]] paper::Text cell(const Question& column, int row) const;
    [[nodiscard]] QString limits(const Question& question) const;
    [[nodiscard]] static int linesOf(const Question& question);
    /** The first and the last step of a scale. */
    [[nodiscard]] static std::pair<int, int> stepsOf(const Question& question);
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("AnswerRoom", source);
    }

    PaperWords& m_words;
    const QuestionnaireForm& m_form;
    const AnswerSet* m_answers;
    bool m_isToEdit;
};

} // namespace tahaluf
