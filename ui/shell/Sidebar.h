// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace tahaluf {

class SidebarDelegate;

/** One line of the sidebar: a page, or the head of a group (empty key). */
struct SidebarEntry
{
    QString key;
    QString label;
};

/** The pages in groups, the shown one tinted, counts at the far end. Arrows move, Enter or a click opens. In a low
 *  window the lines stand closer, so that all pages are in sight at 860 pixels. */
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setEntries(const std::vector<SidebarEntry>& entries);
    void setCount(const QString& key, const QString& text);
    /** Marks the shown page; emits nothing. */
    void setShown(const QString& key);
    [[nodiscard]] QString shown() const { return m_shown; }
    [[nodiscard]] QString count(const QString& key) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();

    QStandardItemModel* m_model;
    SidebarDelegate* m_delegate;
    QString m_shown;
};

} // namespace tahaluf
