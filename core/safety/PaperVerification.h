// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "schema/EntityCatalog.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace tahaluf {

/** An approved paper that this file keeps, compared with the hash that stands on a printed copy. */
struct VerifiedPaper
{
    QString entity = {}; ///< minutes, charters, closed_years
    QString uid = {};
    QString hash = {}; ///< the whole one
    QDateTime approvedAt = {}; ///< UTC, as the history says
    QString approvedBy = {}; ///< the operator at that moment
    QStringList problems = {}; ///< what is not as it was approved; empty when the paper is unchanged

    [[nodiscard]] bool isUnchanged() const { return problems.isEmpty(); }
};

/**
 * Finds the approved paper that a printed hash belongs to and says whether it is unchanged: the text kept here must
 * have that hash, the history must say so too, and the chain of the history must hold.
 */
class PaperVerification
{
    Q_DECLARE_TR_FUNCTIONS(PaperVerification)

public:
    /** As few digits as are taken for a hash: fewer could fit several papers. */
    static constexpr int FewestDigits = 8;

    /**
     * `typed` as printed: the first digits are enough, spaces and dashes are left out. Usage for what is no hash;
     * nothing where no paper of this file ever had it.
     */
    static Result<std::vector<VerifiedPaper>>
    find(Database& database, const EntityCatalog& catalog, const QString& typed);
};

} // namespace tahaluf
