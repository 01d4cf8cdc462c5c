// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/CoverageQueries.h"
#include "widgets/PageContext.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace tahaluf {

class CoverageGaps;
class CoverageModel;
class CoverageTable;

/** Who leads, supports and is absent: the matrix, and beside it what is wrong with its lines. */
class CoveragePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CoveragePanel(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] CoverageTable& table() const { return *m_table; }
    [[nodiscard]] CoverageModel& model() const { return *m_model; }
    [[nodiscard]] CoverageGaps& gaps() const { return *m_gaps; }
    [[nodiscard]] QComboBox& scope() const { return *m_scope; }
    [[nodiscard]] QComboBox& area() const { return *m_area; }

    /** Goes to the line that a measure was about. */
    void showMeasure(CoverageMeasureId id);

private:
    QWidget* buildHead();
    QPushButton* button(const QString& text, QBoxLayout& layout);
    void follow();
    void readAgain();
    void fillAreas(const QStringList& areas);
    void stateRole(std::optional<CoverageRole> role);
    void goToRow(std::size_t row);

    PageContext& m_context;
    CoverageModel* m_model;
    CoverageTable* m_table;
    CoverageGaps* m_gaps;
    QComboBox* m_scope;
    QComboBox* m_area;
    std::vector<CoverageMeasure> m_measures;
};

} // namespace tahaluf
