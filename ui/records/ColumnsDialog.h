// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/ListState.h"
#include "schema/EntityInfo.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;
class QSpinBox;

namespace tahaluf {

/**
 * Which columns a list has, in which order and how wide. Space shows or hides the column the person stands on,
 * Alt with the arrows moves it.
 */
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p state with the columns shown now; @p usual are the columns the page begins with. */
    ColumnsDialog(const EntityInfo& entity, ListState state, QStringList usual, QWidget* parent = nullptr);

    /** What was chosen; at least one column. */
    [[nodiscard]] ListState state() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QSpinBox* width() const { return m_width; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QStringList& shown);
    void move(int by);
    void showWidth();
    void keepWidth(int width);
    QPushButton* button(const QString& text, const QString& tip, const std::function<void()>& action);

    const EntityInfo& m_entity;
    ListState m_state;
    QStringList m_usual;
    QListWidget* m_list;
    QSpinBox* m_width;
    QPushButton* m_done = nullptr;
};

} // namespace tahaluf
