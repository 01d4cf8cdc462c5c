// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/CoverageMatrixPaper.h"

#include "coalition/CoverageQueries.h"
#include "reports/papers/CoveragePicture.h"

#include <algorithm>

namespace tahaluf {

namespace {
const QMarginsF Margins(10, 8, 10, 7);
const QSizeF MostOfPage(277, 141); ///< below the title and the line under it
const QSizeF MostBelowTwoTitles(277, 136); ///< where everything above stands in two languages
} // namespace

QString CoverageMatrixPaper::counted(const char* source, qsizetype count) const
{
    return m_book.phrase("CoverageMatrixPaper", source, nullptr, static_cast<int>(count));
}

Result<Document> CoverageMatrixPaper::make(const CoalitionRecords& records, const PaperRequest& request)
{
    PaperWords words(records, request);
    const CoverageMatrixPaper self(words);
    CoverageMatrix matrix = words.read(CoverageQueries(records).matrix(CoverageScope::Everything, {}, request.edition));
    Document paper = words.document(self.wording("Coverage matrix"));
    paper.setup().orientation = paper::Orientation::Landscape;
    paper.setup().margins = Margins;
    paper.title(self.wording("Coverage matrix"));
    if (matrix.rows().empty() || matrix.columns().empty()) {
        paper.paragraph(self.wording("There is no mechanism and no body yet."));
        return words.finished(std::move(paper));
    }
    const bool showsFindings = request.edition != Audience::Public;
    QStringList said{self.wording("As at %1").arg(words.dates().dual(records.now().date()))};
    if (showsFindings) {
        const auto lines = [&matrix](CoverageFinding finding) {
            qsizetype count = 0;
            for (std::size_t row = 0; row < matrix.rows().size(); ++row) {
                count += matrix.finding(row) == finding ? 1 : 0;
            }
            return count;
        };
        said << self.counted(QT_TRANSLATE_N_NOOP("CoverageMatrixPaper", "%n line(s) that nobody covers"),
                             lines(CoverageFinding::NobodyCovers))
             << self.counted(QT_TRANSLATE_N_NOOP("CoverageMatrixPaper", "%n line(s) that nobody leads"),
                             lines(CoverageFinding::NobodyLeads))
             << self.counted(QT_TRANSLATE_N_NOOP("CoverageMatrixPaper", "%n line(s) that several lead"),
                             lines(CoverageFinding::SeveralLead));
    }
    paper.note(said.join(QStringLiteral(" – ")));
    const CoveragePicture picture(matrix, self.m_book, showsFindings, request.isBilingual);
    paper.figure(picture.drawing(request.isBilingual ? MostBelowTwoTitles : MostOfPage), picture.description());
    return words.finished(std::move(paper));
}

} // namespace tahaluf
