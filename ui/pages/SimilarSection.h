// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/proposals/ProposalLink.h"
#include "records/RecordSection.h"

#include <QTimer>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace tahaluf {

/**
 * Proposals that say nearly the same as the one shown: what was decided of them, and those that are offered. Enter
 * opens the chosen one; Alt+1 links, Alt+2 merges, Alt+3 keeps apart, Alt+4 undoes what was decided.
 */
class SimilarSection final : public RecordSection
{
    Q_OBJECT

public:
    explicit SimilarSection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /** Looks now, without the short wait that lets one pass quickly through the list of proposals. */
    void lookNow();

private:
    struct Line
    {
        EntryId other;
        ProposalLink link; ///< valid where something was decided
    };
    void look();
    void addLine(const Line& line, const QString& text);
    [[nodiscard]] QString textOf(EntryId id) const;
    /** The chosen line where something was decided of it, or not; nothing where that does not hold. */
    [[nodiscard]] std::optional<Line> current(bool isDecided) const;
    QPushButton* button(const QString& text, int digit, void (SimilarSection::*action)());
    void link();
    void merge();
    void keepApart();
    void undo();
    void openCurrent();
    void fit();
    void report(const Result<ProposalLink>& done);

    QLabel* m_note;
    QListWidget* m_list;
    QPushButton* m_link;
    QPushButton* m_merge;
    QPushButton* m_apart;
    QPushButton* m_undo;
    QTimer m_wait;
    EntryId m_entry;
    std::vector<Line> m_lines;
};

} // namespace tahaluf
