// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageMatrix.h"
#include "coalition/coverage/CoverageSentence.h"
#include "language/Phrasebook.h"

#include <QAbstractTableModel>

namespace tahaluf {

/** The coverage matrix for a table: a line a row, a body a column, a letter for each role. */
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** What a place looks like, as one number: a Look, of a place or of a row's head its CoverageFinding. */
    static constexpr int LookRole = Qt::UserRole + 1;
    enum Look
    {
        Nothing = 0,
        RoleMask = 3, ///< 1 + CoverageRole
        FromService = 4,
        InSomeAreas = 8
    };

    explicit CoverageModel(Phrasebook book, QObject* parent = nullptr);

    void setMatrix(CoverageMatrix matrix);
    [[nodiscard]] const CoverageMatrix& matrix() const { return m_matrix; }
    [[nodiscard]] const CoverageSentence& sentence() const { return m_sentence; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const CoverageState& stateAt(const QModelIndex& index) const;
    [[nodiscard]] QString bodyName(int column) const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    [[nodiscard]] QVariant rowHead(int row, int role) const;

    Phrasebook m_book;
    CoverageSentence m_sentence;
    CoverageMatrix m_matrix;
};

} // namespace tahaluf
