// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "language/Phrasebook.h"
#include "reports/document/Document.h"
#include "reports/papers/PaperRequest.h"

#include <QCoreApplication>

#include <vector>

namespace tahaluf {

/** One paper the program can make. */
struct PaperKind
{
    QString id; ///< kebab-case, as on the command line
    const char* source = ""; ///< English title, translation context "PaperCatalog"
    bool needsMeeting = false;
    bool takesMember = false;
    Result<Document> (*make)(const CoalitionRecords&, const PaperRequest&) = nullptr;
    bool needsLetter = false;
    bool takesYear = false;

    [[nodiscard]] QString title() const;
};

/** All papers by id. */
class PaperCatalog
{
    Q_DECLARE_TR_FUNCTIONS(PaperCatalog)

public:
    static const std::vector<PaperKind>& all();
    static const PaperKind* find(const QString& id);
    /** Usage for an unknown id, Refused when the paper needs a meeting or a letter and none is given. */
    static Result<Document> make(const QString& id, const CoalitionRecords& records, const PaperRequest& request);
};

} // namespace tahaluf
