// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/coverage/CoverageCell.h"

#include <QHeaderView>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QTableView>

#include <map>
#include <optional>
#include <tuple>

namespace tahaluf {

class CoverageModel;

/** Names of bodies that read upwards, so that many stand side by side. */
class UprightHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit UprightHeader(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/** Names of the lines, each with the sign of what is wrong with it: a circle, a triangle, two squares. */
class CoverageLines final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CoverageLines(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

/** One place of the matrix: a full, an open or a broken box with the letter of the role. */
class CoverageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable std::map<std::tuple<int, bool, qreal>, QPixmap> m_boxes; ///< by look, theme and scale of the screen
};

/**
 * The matrix on the screen, its heads frozen. L, S and A (ق, س, غ) set the role in the chosen places, Delete takes it
 * back, Space and a double click go on to the next role. Shift and Ctrl choose several places, a head its whole line.
 */
class CoverageTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CoverageTable(CoverageModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QModelIndexList chosen() const;

signals:
    /** The person wants this role in the chosen places; none takes it back. */
    void roleAsked(std::optional<tahaluf::CoverageRole> role);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void askNext();
};

} // namespace tahaluf
