// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"
#include "exchange/ImportRun.h"
#include "exchange/ImportTable.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace tahaluf {

/** What a person decides about a row that is probably there already. */
enum class DuplicateChoice
{
    LeaveOut,
    Update, ///< the row belongs to the record that is there
    AddAnyway
};

/** What was said so far in an import assistant. */
struct ImportState
{
    QString path = {}; ///< empty: from the clipboard
    ImportSource source = {};
    std::shared_ptr<const ImportTable> table = {};
    QString entity = {};
    QStringList fields = {};
    QString key = {};
    bool createMissing = false;
    std::shared_ptr<const ImportPlan> plan = {};
    std::map<qint64, DuplicateChoice> choices = {}; ///< by the row's number

    [[nodiscard]] DuplicateChoice choiceOf(const PlannedRow& row) const
    {
        const auto found = choices.find(row.number);
        return found == choices.end() ? DuplicateChoice::LeaveOut : found->second;
    }
    /** For the check: nothing is decided yet. */
    [[nodiscard]] ImportOptions optionsToCheck() const;
    /** For taking over: as the plan and the person say. */
    [[nodiscard]] ImportOptions optionsToTake() const;
};

} // namespace tahaluf
