// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/studies/Study.h"
#include "records/RecordSection.h"

#include <optional>

class QLabel;
class QPushButton;

namespace tahaluf {

/** How far the study of a proposal is, beside the proposal: who studies until when, or what was found and why. */
class StudySection final : public RecordSection
{
    Q_OBJECT

public:
    explicit StudySection(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* sheetButton() const { return m_sheet; }
    [[nodiscard]] QString sentence() const;

private:
    void showStudy();
    [[nodiscard]] QString sentenceOf(const Study& study) const;

    QLabel* m_line;
    QPushButton* m_send;
    QPushButton* m_open;
    QPushButton* m_sheet;
    EntryId m_entry;
    std::optional<Study> m_study;
};

} // namespace tahaluf
