// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CoverageModel.h"

#include "language/NameInLanguage.h"

namespace tahaluf {

CoverageModel::CoverageModel(Phrasebook book, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(std::move(book))
    , m_sentence(m_book)
{
}

void CoverageModel::setMatrix(CoverageMatrix matrix)
{
    const auto isSame = [](const auto& left, const auto& right, auto equal) {
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), equal);
    };
    const bool hasSameShape =
        isSame(m_matrix.rows(),
               matrix.rows(),
               [](const CoverageRow& left, const CoverageRow& right) { return left.isSame(right); }) &&
        isSame(m_matrix.columns(), matrix.columns(), [](const CoverageColumn& left, const CoverageColumn& right) {
            return left.member == right.member;
        });
    if (!hasSameShape) {
        beginResetModel();
        m_matrix = std::move(matrix);
        endResetModel();
        return;
    }
    // The person stays where he or she is.
    m_matrix = std::move(matrix);
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows().size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.columns().size());
}

const CoverageState& CoverageModel::stateAt(const QModelIndex& index) const
{
    return m_matrix.at(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
}

QString CoverageModel::bodyName(int column) const
{
    const CoverageColumn& body = m_matrix.columns()[static_cast<std::size_t>(column)];
    return nameInLanguage(m_book, body.name, body.nameEn);
}

QString CoverageModel::rowName(int row) const
{
    return m_sentence.name(m_matrix.rows()[static_cast<std::size_t>(row)]);
}

QString CoverageModel::spoken(const QModelIndex& index) const
{
    const CoverageState& state = stateAt(index);
    QStringList parts{rowName(index.row()), bodyName(index.column())};
    parts << (state.role ? m_sentence.role(*state.role) : tr("not known"));
    if (state.isFromService) {
        parts << tr("as its services say");
    }
    if (!state.areas.isEmpty()) {
        parts << tr("in %1 only").arg(m_sentence.areas(state.areas));
    }
    return m_sentence.areas(parts);
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CoverageState& state = stateAt(index);
    switch (role) {
    case LookRole:
        return (state.role ? 1 + static_cast<int>(*state.role) : int(Nothing)) |
               (state.isFromService ? int(FromService) : 0) | (state.areas.isEmpty() ? 0 : int(InSomeAreas));
    case Qt::DisplayRole:
        return state.role ? m_sentence.mark(*state.role) : QString();
    case Qt::ToolTipRole:
        return spoken(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

QVariant CoverageModel::rowHead(int row, int role) const
{
    const CoverageFinding finding = m_matrix.finding(static_cast<std::size_t>(row));
    switch (role) {
    case LookRole:
        return static_cast<int>(finding);
    case Qt::DisplayRole:
        return rowName(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = QStringLiteral("%1: %2").arg(rowName(row), m_sentence.finding(finding));
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return rowHead(section, role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return bodyName(section);
    case Qt::ToolTipRole:
        return bodyName(section).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace tahaluf
