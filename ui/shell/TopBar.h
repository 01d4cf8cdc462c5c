// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PageContext.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace tahaluf {

class SearchField;

/** Product name with the menu behind it, the search field, papers, and recording a proposal. */
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /** @p menu is the program's menu; the bar does not own it. */
    TopBar(PageContext& context, QMenu& menu, const QStringList& searchedEntities, QWidget* parent = nullptr);

    /** Puts buttons for these two before the papers; each follows its action. */
    void addUndo(QAction& undo, QAction& redo);
    /** Why nothing can be recorded, on the button that would; empty where it can. */
    void setReadOnly(const QString& reason);
    [[nodiscard]] QPushButton& undoButton() const { return *m_undo; }
    [[nodiscard]] QPushButton& redoButton() const { return *m_redo; }
    [[nodiscard]] SearchField& search() const { return *m_search; }
    void openMenu();
    /** The papers; those about a meeting have the latest meetings below them. */
    void openPapers();

signals:
    void proposalRequested();

private:
    void fillPapers(QMenu& menu);
    void follow(QPushButton& button, QAction& action);

    PageContext& m_context;
    QPushButton* m_product;
    SearchField* m_search;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_papers;
    QPushButton* m_proposal;
};

} // namespace tahaluf
