// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace tahaluf {

/** One row of a list at the side of the recorder: a name, and its state at the far end. */
struct SideRow
{
    qint64 id = 0;
    QString name;
    QString state;
    QString tooltip;
    bool isCurrent = false; ///< bold, on a tint
    bool isQuiet = false; ///< muted: done, not in the room
    bool isWarning = false; ///< the state in bold: over time
};

/** A plain list of names with their states, as high as its rows where asked; the chosen row survives new rows. */
class SideList : public QListView
{
    Q_OBJECT

public:
    explicit SideList(QWidget* parent = nullptr);

    void setRows(const std::vector<SideRow>& rows);
    /** Changes one state without touching anything else: the running timer. */
    void setState(qint64 id, const QString& state, bool isWarning);
    [[nodiscard]] qint64 currentId() const;
    void setCurrentId(qint64 id);
    /** As high as its rows, up to @p most of them; 0 takes whatever room there is. */
    void setMostRows(int most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QStandardItemModel* m_rows;
    int m_mostRows = 0;
};

} // namespace tahaluf
