// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"
#include "records/RecordSection.h"
#include "storage/ChangeLog.h"

class QVBoxLayout;

namespace tahaluf {

/** The trail of a proposal («مسار المقترح»): where it was recorded, and what became of it, from the history. */
class EntryTrail : public RecordSection
{
    Q_OBJECT

public:
    explicit EntryTrail(PageContext& context, QWidget* parent = nullptr);

    void setRecord(qint64 id, const QString& uid) override;
    /** What stands there, one line a step; for tests and screen readers. */
    [[nodiscard]] QStringList steps() const { return m_steps; }

private:
    void addRecorded(const Entry& entry);
    /** The answer to a form that the proposal was made from, where there is one. */
    void addSource(const Entry& entry);
    void addChange(const ChangeLine& line);
    void addStep(const QString& what, const QString& detail, const QDateTime& moment, bool isQuiet = false);
    void clear();
    [[nodiscard]] QString fieldText(const QString& key, const QJsonValue& value) const;
    [[nodiscard]] QString itemTitle(AgendaItemId id) const;

    QVBoxLayout* m_layout;
    QStringList m_steps;
};

} // namespace tahaluf
