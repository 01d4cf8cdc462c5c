// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/actions/Action.h"
#include "widgets/Page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace tahaluf {

class ActionDetail;
class DrawingView;
class EmptyState;
class PlanModel;

/**
 * The shared plan: a tree of objectives, activities and actions with rolled-up progress, or its timeline; the chosen
 * one beside it. Insert adds below the chosen one, Alt+Up and Alt+Down move it, Delete removes it, Enter goes into its
 * form and Esc back.
 */
class ActionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ActionsPage(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& tree() const { return *m_tree; }
    [[nodiscard]] PlanModel& model() const { return *m_model; }
    [[nodiscard]] ActionDetail& detail() const { return *m_detail; }
    [[nodiscard]] DrawingView& timeline() const { return *m_timeline; }

    void showRecord(qint64 id) override;
    /** A part of the chosen one, or its sibling where it is an action; an objective in an empty plan. */
    void startNewRecord() override;
    bool mayLeave() override;
    [[nodiscard]] QVariant saveState() const override;
    void restoreState(const QVariant& state) override;

    void startObjective();
    void moveCurrent(int steps);
    void removeCurrent();
    void showTimeline(bool shown);

private:
    QWidget* buildPlan();
    void addKeys();
    void readAgain();
    void drawTimeline();
    void goTo(qint64 id);
    void select(qint64 id);
    void startNew(ActionKind kind, ActionId parent);

    PlanModel* m_model;
    QTreeView* m_tree;
    DrawingView* m_timeline;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    ActionDetail* m_detail;
    QLabel* m_count;
    QPushButton* m_add;
    QPushButton* m_addObjective;
    QPushButton* m_remove;
    QPushButton* m_asTimeline;
    QPushButton* m_paper;
    QSplitter* m_splitter;
    qint64 m_current = 0;
};

} // namespace tahaluf
