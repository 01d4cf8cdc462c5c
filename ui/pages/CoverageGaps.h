// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageMatrix.h"
#include "widgets/PageContext.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace tahaluf {

class CoverageModel;
class FoundModel;

/**
 * What is wrong with the lines of the matrix, as a list. One press makes an action or a proposal of the chosen one;
 * what was begun about it stands beside it and opens with Enter.
 */
class CoverageGaps final : public QWidget
{
    Q_OBJECT

public:
    CoverageGaps(PageContext& context, CoverageModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QLabel& note() const { return *m_note; }

    /** After the matrix or what was begun changed. */
    void showGaps(std::vector<CoverageMeasure> measures);
    void choose(std::size_t row);

signals:
    /** The person went to a gap of this line. */
    void wentTo(std::size_t row);

private:
    struct Begun
    {
        QString text;
        QString entity;
        qint64 id = 0;
    };
    QPushButton* button(const QString& text, QBoxLayout& layout);
    void showChosen();
    void makeAction();
    void makeProposal();
    void openBegun();
    [[nodiscard]] const CoverageGap* chosen() const;
    [[nodiscard]] const CoverageRow& rowOf(const CoverageGap& gap) const;
    /** The newest that was begun about a line with this finding. */
    [[nodiscard]] Begun begunOf(const CoverageGap& gap) const;

    PageContext& m_context;
    CoverageModel& m_model;
    FoundModel* m_found;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_note;
    QPushButton* m_action = nullptr;
    QPushButton* m_proposal = nullptr;
    QPushButton* m_open = nullptr;
    std::vector<CoverageMeasure> m_measures;
};

} // namespace tahaluf
