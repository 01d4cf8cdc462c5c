// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/ErasurePaper.h"

#include "language/Bidi.h"
#include "reports/papers/SignedSheet.h"

namespace tahaluf {

Result<Document>
ErasurePaper::make(const CoalitionRecords& records, const PaperRequest& request, const ErasureStatement& statement)
{
    PaperWords words(records, request);
    const ErasurePaper self(words.phrasebook());
    Document paper = words.document(self.wording("Report on erasing a person"));
    paper.setup().footer.number = self.wording("Erasure report");
    paper.title(self.wording("Report on erasing a person"));
    paper.keyValues({{self.wording("Person"), Bidi::isolateAuto(statement.name)},
                     {self.wording("Erased on"), words.dates().dual(records.now().date())},
                     {self.wording("By"), Bidi::isolateAuto(records.journal.actor())}},
                    1);
    paper.heading(1, self.wording("What was erased"));
    paper.bulleted({statement.gone.begin(), statement.gone.end()});
    paper.heading(1, self.wording("What remains, and where"));
    paper.bulleted({statement.remains.begin(), statement.remains.end()});
    if (!statement.unfinished.isEmpty()) {
        paper.box(self.wording("The file could not be written anew"), statement.unfinished);
    }
    paper.box(
        self.wording("This report itself"),
        self.wording("It bears the name, so it is a trace of the person, too. Keep it only as long as the erasure "
                     "has to be shown, then destroy it."));
    SignedSheet::certify(paper, words, self.wording("Who erased"), records.journal.actor());
    return words.finished(std::move(paper));
}

} // namespace tahaluf
