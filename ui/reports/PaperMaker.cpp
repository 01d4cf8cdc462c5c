// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PaperMaker.h"

#include "reports/papers/PaperCatalog.h"
#include "Workspace.h"

#include <QDir>

namespace tahaluf {

namespace {

/** So often a file may change under the reading before one gives up. */
constexpr int MostAttempts = 20;

Result<PaperSet>
makeOnce(const CoalitionRecords& records, const QVector<PaperOrder>& orders, const PaperJob::Step& step)
{
    PaperSet made;
    for (const PaperOrder& order : orders) {
        if (!step(static_cast<int>(made.papers.size()), 0)) {
            return refused(PaperMaker::tr("Making the paper was stopped."));
        }
        const Result<PaperSet> set = PaperCatalog::makeAll(order.report, records, order.request);
        if (!set) {
            return set.error();
        }
        if (made.papers.isEmpty()) {
            made.metadata = set->metadata;
        }
        for (const Document& paper : set->papers) {
            Result<Document> held = paper.materialised();
            if (!held) {
                return held.takeError();
            }
            made.papers.append(std::move(*held));
        }
        // The papers of an order before this one are edited as they are.
        if (!set->toEdit.isEmpty() || !made.toEdit.isEmpty()) {
            for (auto place = made.toEdit.size(); place < made.papers.size() - set->papers.size(); ++place) {
                made.toEdit.append(made.papers.at(place));
            }
            made.toEdit += set->toEdit.isEmpty() ? made.papers.mid(made.toEdit.size()) : set->toEdit;
        }
    }
    if (orders.size() > 1) {
        // No one paper's name is that of all.
        made.metadata.title.clear();
        made.metadata.subject.clear();
    }
    return made;
}

} // namespace

PaperMaker::PaperMaker(QString file, const Clock& clock)
    : m_file(std::move(file))
    , m_clock(&clock)
{
}

Result<PaperSet> PaperMaker::make(const QVector<PaperOrder>& orders, const PaperJob::Step& step) const
{
    Result<std::unique_ptr<Workspace>> reader = Workspace::openReader(m_file, *m_clock);
    if (!reader) {
        return reader.takeError();
    }
    Database& database = (*reader)->database();
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        const Result<qint64> before = database.dataVersion();
        Result<PaperSet> papers = makeOnce((*reader)->records(), orders, step);
        const Result<qint64> after = database.dataVersion();
        if (!before || !after) {
            return before ? after.error() : before.error();
        }
        if (*before == *after) {
            return papers;
        }
    }
    return Error{ErrorKind::Busy,
                 tr("“%1” is being written to all the time, so the papers could not be made from one state of it. "
                    "Please try again in a moment.")
                     .arg(QDir::toNativeSeparators(m_file)),
                 {}};
}

} // namespace tahaluf
