// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "language/Phrasebook.h"
#include "reports/papers/PaperRequest.h"
#include "reports/papers/PaperSet.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/** One paper the program can make, or a pack of several in one file. */
struct PaperKind
{
    QString id; ///< kebab-case, as on the command line
    const char* source = ""; ///< English title, translation context "PaperCatalog"
    bool needsMeeting = false;
    bool takesMember = false;
    Result<Document> (*make)(const CoalitionRecords&, const PaperRequest&) = nullptr; ///< not of a pack
    bool needsMember = false;
    bool takesGrouping = false;
    Result<PaperSet> (*makePack)(const CoalitionRecords&, const PaperRequest&) = nullptr;
    bool needsLetter = false;
    bool takesYear = false;
    bool takesProposal = false; ///< one that is named stands in for a meeting that is needed
    bool isSecret = false; ///< offered where it belongs only, not among the papers
    bool takesPath = false; ///< can be about one referral path
    const char* onlyInternal = nullptr; ///< why there is no edition for others, translation context "PaperCatalog"

    [[nodiscard]] bool isPack() const { return makePack != nullptr; }
    [[nodiscard]] QString title() const;
};

/** All papers by id. */
class PaperCatalog
{
    Q_DECLARE_TR_FUNCTIONS(PaperCatalog)

public:
    static const std::vector<PaperKind>& all();
    static const PaperKind* find(const QString& id);
    /**
     * Usage for an unknown id and for a grouping or a path of a paper that has none; Refused when the paper needs a
     * meeting, a body or a letter and none is given, in an edition that the paper does not have, and for a pack.
     */
    static Result<Document> make(const QString& id, const CoalitionRecords& records, const PaperRequest& request);
    /** The papers of a pack in their order; of any other kind the one paper. */
    static Result<PaperSet> makeAll(const QString& id, const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
