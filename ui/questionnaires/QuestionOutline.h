// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "language/Phrasebook.h"

#include <QHash>
#include <QTreeWidget>

#include <functional>
#include <utility>
#include <vector>

namespace tahaluf {

/** What of a form is chosen: a question (or a column of a table), or a section, or nothing. */
struct FormPart
{
    QuestionnaireSectionId section = {};
    QuestionId question = {};

    [[nodiscard]] bool isNothing() const { return !section.isValid() && !question.isValid(); }
    friend bool operator==(const FormPart& left, const FormPart& right)
    {
        return left.section == right.section && left.question == right.question;
    }
    friend bool operator!=(const FormPart& left, const FormPart& right) { return !(left == right); }
};

/**
 * Sections and questions of a form with their numbers, columns below their tables. Insert adds a question, Enter goes
 * to its words, Alt with the arrows moves, Ctrl+D copies, Delete takes away; what happens then is the section's.
 */
class QuestionOutline final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit QuestionOutline(QWidget* parent = nullptr);

    /** Shows a form; the chosen place and what is folded stay. */
    void show(const QuestionnaireForm& form, const Phrasebook& words);
    /** The chosen question, or the section where that is chosen. */
    [[nodiscard]] FormPart current() const;
    /** Chooses it without telling anybody; false where the form has none such. */
    bool choose(const FormPart& part);

signals:
    void chosen();
    void addAsked();
    void editAsked();
    void copyAsked();
    void removeAsked();
    void moveAsked(int steps);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] const std::function<void()>* command(const QKeyEvent& event) const;
    void addLine(QTreeWidgetItem& within, const QuestionnaireForm& form, const Question& question);

    Phrasebook m_words;
    std::vector<std::pair<QKeyCombination, std::function<void()>>> m_keys;
    QHash<qint64, QTreeWidgetItem*> m_sections;
    QHash<qint64, QTreeWidgetItem*> m_questions;
};

} // namespace tahaluf
