// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/charter/CharterTree.h"
#include "coalition/CoalitionRecords.h"
#include "workflows/MinutesWorkflow.h"

#include <QCoreApplication>

namespace tahaluf {

/** What a version of the founding text still lacks before it can be approved. */
class CharterReadiness
{
    Q_DECLARE_TR_FUNCTIONS(CharterReadiness)

public:
    explicit CharterReadiness(const CoalitionRecords& records)
        : m_records(records)
    {
    }

    /** Empty articles, references that lead nowhere, comments nobody answered; each with its record. */
    Result<std::vector<ReadinessProblem>> problems(const Charter& charter) const;
    /** How a sentence names a place of the text, in the application's language. */
    static QString placeName(const CharterTree& tree, int index);

private:
    const CoalitionRecords& m_records;
};

} // namespace tahaluf
