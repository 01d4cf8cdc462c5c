// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/questionnaires/QuestionnaireForm.h"
#include "questionnaires/QuestionOutline.h"
#include "records/RecordSection.h"

class QLabel;
class QPushButton;

namespace tahaluf {

class FormPreview;
class QuestionEditor;
class UndoBar;

/**
 * The designer of a form: its outline at the side, the chosen question in the middle, and the form as it is answered
 * beside it. Insert adds after the chosen place, Alt and the arrows move, Ctrl+D copies, Delete takes away and can be
 * undone. A form that was handed out is only shown; it says that its next version is changed instead.
 */
class QuestionsSection : public RecordSection
{
    Q_OBJECT

public:
    explicit QuestionsSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    bool mayLeave() override;
    [[nodiscard]] QuestionOutline& outline() const { return *m_outline; }
    [[nodiscard]] QuestionEditor& editor() const { return *m_editor; }
    [[nodiscard]] FormPreview& preview() const { return *m_preview; }
    [[nodiscard]] UndoBar& undoBar() const { return *m_undo; }
    [[nodiscard]] QString stateText() const;

    void addSection();
    void addQuestion();
    void addColumn();
    void copyCurrent();
    void moveCurrent(int steps);
    void removeCurrent();
    /** Shows the form as it is printed. */
    void showPaper();

private:
    void build();
    void read();
    void showState();
    void showCurrent();
    void chooseCurrent();
    void goTo(const FormPart& part);
    [[nodiscard]] bool isDraft() const;
    /** Whether the form may be changed now: it is a draft, and what was typed is saved or given up. */
    [[nodiscard]] bool mayChange();
    QPushButton* button(const QString& text, const QString& keys, void (QuestionsSection::*pressed)());
    template <typename Outcome> bool done(const Outcome& outcome);

    QuestionnaireForm m_form;
    FormPart m_part;
    qint64 m_record = 0;
    QLabel* m_state;
    QuestionOutline* m_outline;
    QuestionEditor* m_editor;
    FormPreview* m_preview;
    UndoBar* m_undo;
    std::vector<QPushButton*> m_changing;
};

} // namespace tahaluf
