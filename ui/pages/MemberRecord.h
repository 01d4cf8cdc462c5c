// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RecordSection.h"

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace tahaluf {

/**
 * What a body did so far, in a few quiet lines: its attendance, its reservations and objections, and the
 * recommendations and actions it leads or supports; each line opens what it names.
 */
class MemberRecord final : public RecordSection
{
    Q_OBJECT

public:
    explicit MemberRecord(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    /** The links in their order. */
    [[nodiscard]] QList<QPushButton*> links() const { return m_links; }

private:
    void read();
    void addAttendance();
    void addPositions();
    void addTasks();
    void addLine(const QString& entity, qint64 id, const QString& number, const QString& text, const QString& state);
    QLabel* addText(const QString& text, const char* role);

    QVBoxLayout* m_lines;
    QTimer* m_later;
    QList<QPushButton*> m_links;
    qint64 m_member = 0;
};

} // namespace tahaluf
