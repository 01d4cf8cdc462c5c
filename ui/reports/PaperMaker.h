// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "reports/PaperJob.h"
#include "reports/papers/PaperRequest.h"
#include "reports/papers/PaperSet.h"

#include <QCoreApplication>
#include <QVector>

namespace tahaluf {

/** A paper as somebody asks for it. */
struct PaperOrder
{
    QString report; ///< id, such as "minutes"
    PaperRequest request;
};

/**
 * Makes papers from the records of an open file, for a worker: over a connection of its own, all of them from the same
 * state of the file. The papers hold all their rows, so that any thread may lay them out afterwards.
 */
class PaperMaker
{
    Q_DECLARE_TR_FUNCTIONS(PaperMaker)

public:
    /** `clock` must outlive the maker. */
    PaperMaker(QString file, const Clock& clock);

    /** Busy when others keep writing to the file, so that the papers would never agree with one another. */
    Result<PaperSet> make(const QVector<PaperOrder>& orders, const PaperJob::Step& step) const;

private:
    QString m_file;
    const Clock* m_clock;
};

} // namespace tahaluf
