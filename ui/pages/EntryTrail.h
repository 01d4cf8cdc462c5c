// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/proposals/Entry.h"
#include "pages/RuledSection.h"
#include "storage/ChangeLog.h"

namespace tahaluf {

/** The trail of a proposal («مسار المقترح»): where it was recorded, and what became of it, from the history. */
class EntryTrail : public RuledSection
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
    [[nodiscard]] QString fieldText(const QString& key, const QJsonValue& value) const;
    [[nodiscard]] QString itemTitle(AgendaItemId id) const;

    QStringList m_steps;
};

} // namespace tahaluf
