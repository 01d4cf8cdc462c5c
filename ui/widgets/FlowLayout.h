// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tahaluf {

/** Buttons in a row that goes on below itself where there is no room for all of them; from the reading side. */
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /** Before the item at `index`; at the end where there is none. */
    void insertWidget(int index, QWidget* widget);

    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /** All in one row. */
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /** Where each item that is shown stands in a room of this width, from its left; the height of all rows. */
    int arrange(int width, std::vector<std::pair<QLayoutItem*, QRect>>* places) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace tahaluf
