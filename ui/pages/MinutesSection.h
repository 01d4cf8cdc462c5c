// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/minutes/Minutes.h"
#include "records/RecordSection.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace tahaluf {

class RelatedList;
class StateBadge;

/** The minutes of a meeting: where they stand, what is missing, free paragraphs, notes, remarks, annexes. */
class MinutesSection final : public RecordSection
{
    Q_OBJECT

public:
    explicit MinutesSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QListWidget* readinessList() const { return m_problems; }
    [[nodiscard]] RelatedList& remarks() const { return *m_remarks; }
    /** Asks which text module becomes a paragraph; its names are filled in and its words can be changed. */
    void askModule();

private:
    void buildState(QVBoxLayout& layout);
    void buildLists(QVBoxLayout& layout);
    RelatedList* addList(QVBoxLayout& layout, const QString& title, RelatedList* list);
    QPushButton* button(const QString& text, void (MinutesSection::*action)());
    void refresh();
    void showState();
    void showReadiness();
    void askCirculate();
    void amend();
    void askApprove();
    void askSignedScan();
    void askErratum();
    void askRemark();
    void askAnswer(qint64 id);
    void showPaper();

    qint64 m_meeting = 0;
    std::optional<Minutes> m_minutes;
    QLabel* m_title;
    QLabel* m_facts;
    StateBadge* m_badge;
    QLabel* m_ready;
    QListWidget* m_problems;
    QPushButton* m_circulate;
    QPushButton* m_amend;
    QPushButton* m_approve;
    QPushButton* m_scan;
    QPushButton* m_erratum;
    QPushButton* m_paper;
    RelatedList* m_paragraphs = nullptr;
    RelatedList* m_notes = nullptr;
    RelatedList* m_remarks = nullptr;
    RelatedList* m_errata = nullptr;
};

} // namespace tahaluf
