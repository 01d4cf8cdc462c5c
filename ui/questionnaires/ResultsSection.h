// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireResults.h"
#include "coalition/questionnaires/QuestionnaireForm.h"
#include "records/RecordSection.h"

#include <QHash>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tahaluf {

/**
 * What the answers to a form come to: each question with its answers, counts, shares as bars, means; open answers by
 * body, found by a word; counts by tier or by sector beside them; in the edition that is chosen. Calculated when the
 * tab is shown. Shift+Enter makes a proposal of the chosen open answer.
 */
class ResultsSection : public RecordSection
{
    Q_OBJECT

public:
    explicit ResultsSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QTreeWidget& tree() const { return *m_tree; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QComboBox& edition() const { return *m_edition; }
    [[nodiscard]] QLineEdit& searchField() const { return *m_search; }
    [[nodiscard]] QComboBox& groups() const { return *m_groups; }
    [[nodiscard]] QPushButton& saveButton() const { return *m_save; }

    enum class Groups
    {
        None,
        Tiers,
        Sectors
    };
    /** Writes the answers, a row per respondent: XLSX or CSV by the file's ending. */
    bool saveTo(const QString& path);
    /** Makes a proposal of the chosen open answer, in the name of its body. */
    bool propose();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void calculate();
    /** With the same questions opened, at the same place. */
    void calculateAgain();
    [[nodiscard]] QSet<qint64> openedQuestions() const;
    void openQuestions(const QSet<qint64>& opened);
    void showColumns(const QuestionnaireResults& results);
    void showGroups(QTreeWidgetItem& line, const ResultRow& row) const;
    void askAndSave();
    [[nodiscard]] Groups chosenGroups() const;
    [[nodiscard]] static constexpr int answerRole() { return Qt::UserRole + 1; }
    [[nodiscard]] static constexpr int questionRole() { return Qt::UserRole + 2; }
    void addQuestion(QTreeWidgetItem& parent, const QuestionnaireForm& form, const QuestionResult& result);
    void addRows(QTreeWidgetItem& item, const Question& question, const QuestionResult& result);
    void addTexts(QTreeWidgetItem& item, const QuestionResult& result);
    void filter();
    [[nodiscard]] QString shown(const ResultCell& cell) const;
    [[nodiscard]] Audience chosenEdition() const;

    QLabel* m_summary;
    QComboBox* m_edition;
    QComboBox* m_groups;
    QLineEdit* m_search;
    QPushButton* m_save;
    QTreeWidget* m_tree;
    QHash<qint64, QString> m_bodies;
    qint64 m_record = 0;
    bool m_isCurrent = false;
};

} // namespace tahaluf
