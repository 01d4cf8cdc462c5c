// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireQueries.h"
#include "workflows/QuestionnaireEntry.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace tahaluf {

class AnswerRow;
class PageContext;

/**
 * Entering the answers of one paper, in its order, by keys: Enter goes on to the next question that is asked, Page Up
 * and Page Down by section, F9 completes. Every answer is saved when its field is left, and while it is typed every
 * second and a half. A second entry begins empty. Only the questions in sight and those next to the current one are
 * made, so that a form of hundreds opens at once.
 */
class AnswerEntry : public QDialog
{
    Q_OBJECT

public:
    /** Opens the entry of this round; what keeps it from being opened is said by the page. */
    static void open(PageContext& context, DistributionId distribution, int round, QWidget* parent);

    AnswerEntry(PageContext& context,
                QuestionnaireForm form,
                const Distribution& distribution,
                const Response& response,
                QWidget* parent = nullptr);
    ~AnswerEntry() override;

    [[nodiscard]] const std::vector<AnswerRow*>& rows() const { return m_rows; }
    [[nodiscard]] AnswerRow* row(QuestionId question) const;
    [[nodiscard]] QString progressText() const;
    /** What keeps the answers from being complete, said above the questions. */
    [[nodiscard]] QString problemText() const;

    /** Saves what is typed, and completes the entry where nothing is wrong or missing. */
    bool complete();
    /** Makes a proposal of the words chosen in this question's field, else of all of them. */
    bool propose(QuestionId question);
    void reject() override;

private:
    void build();
    void addSection(QVBoxLayout& layout, const QString& title, QuestionnaireSectionId section);
    void leave(AnswerRow& row);
    void keepTyped();
    void readAnswers();
    void showAsked();
    void showProposals();
    void go(const AnswerRow& from, int step);
    void goSection(int step);
    void focusRow(AnswerRow& row);
    /** Makes the rows next to this one, so that keys find them. */
    void buildAround(const AnswerRow& row);
    void buildSeen();
    [[nodiscard]] AnswerRow* current() const;

    PageContext& m_context;
    QuestionnaireForm m_form;
    Distribution m_distribution;
    Response m_response;
    AnswerSet m_answers;
    std::vector<AnswerRow*> m_rows;
    QLabel* m_progress;
    QLabel* m_problem;
    QScrollArea* m_scroll;
    QPushButton* m_complete;
    QPushButton* m_propose;
    QTimer* m_unsaved;
};

} // namespace tahaluf
