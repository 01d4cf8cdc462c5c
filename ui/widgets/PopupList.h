// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PopupRow.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <vector>

namespace tahaluf {

class PopupRows;

/**
 * A list that hangs below a field while one types and never takes the focus from it. Lies inside the field's window,
 * so that it behaves alike on every display; the field hands it the keys.
 */
class PopupList : public QFrame
{
    Q_OBJECT

public:
    /** @p field must outlive the list. */
    explicit PopupList(QWidget& field);
    ~PopupList() override;

    /** Shows these rows; the first row that can be chosen is chosen, or none. Closes on an empty list. */
    void open(const std::vector<PopupRow>& rows, bool chooseFirst = true);
    /** Shows one line that says something and cannot be chosen. */
    void say(const QString& text);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /** The chosen row, -1 for none. */
    [[nodiscard]] int chosen() const;
    /** Goes @p step rows on, over heads, and round at the ends. */
    void move(int step);
    void setLeastWidth(int width) { m_leastWidth = width; }

signals:
    void activated(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void appear();
    void place();

    QWidget& m_field;
    PopupRows* m_rows;
    QPointer<QWidget> m_watched;
    int m_leastWidth = 0;
};

} // namespace tahaluf
