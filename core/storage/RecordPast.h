// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ChangeHistory.h"
#include "storage/Journal.h"
#include "storage/RecordStore.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <vector>

namespace tahaluf {

/** One record through its history: what it said at any moment, and its way back there. */
class RecordPast
{
    Q_DECLARE_TR_FUNCTIONS(RecordPast)

public:
    /** Reads the history of the record, oldest line first. */
    static Result<RecordPast> read(const Journal& journal, const QString& uid);

    [[nodiscard]] const std::vector<HistoryLine>& lines() const { return m_lines; }
    /** The fields as they stood after line `index` (0 is the first); fields that came later are missing. */
    [[nodiscard]] QJsonObject after(std::size_t index) const;
    /** Whether the record lay in the recycle bin after line `index`. */
    [[nodiscard]] bool isDeletedAfter(std::size_t index) const;
    /** The place of the line with this sequence number. */
    [[nodiscard]] std::optional<std::size_t> placeOf(qint64 sequence) const;

    /**
     * Gives the record back what its form held after line `index`, through the entity's own save command, as one change
     * of its own. Numbers and states stay: they follow from their own commands. Refused where nothing differs, where
     * a lock guards the record, and where the history was erased.
     */
    Result<void> revertTo(Journal& journal, RecordStore& store, std::size_t index) const;

private:
    std::vector<HistoryLine> m_lines;
};

} // namespace tahaluf
