// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/office/OfficeWriter.h"

#include "reports/office/BlockComposer.h"
#include "reports/office/FrameComposer.h"
#include "reports/office/OfficePackage.h"
#include "reports/pdf/AtomicFile.h"

namespace tahaluf {

using namespace office;

namespace {

/** What the progress counts to; composing takes about two thirds of the time, packing the rest. */
constexpr int WholeWriting = 1000;
constexpr int Composed = 650;
/** Less room than this is a mistake in the page set-up, in millimetres. */
constexpr qreal LeastText = 20;

} // namespace

Result<void> OfficeWriter::write(const Document& document, const QString& path) const
{
    return write(QVector<Document>{document}, document.metadata(), path);
}

Result<void>
OfficeWriter::write(const QVector<Document>& papers, const paper::Metadata& metadata, const QString& path) const
{
    if (papers.isEmpty()) {
        return refused(tr("There is no paper to write."));
    }
    AtomicFile file(path);
    auto opened = file.open();
    if (!opened) {
        return opened;
    }
    OfficePackage package;
    auto made = package.open();
    if (made) {
        const auto written = format(package, papers.first().setup(), metadata);
        made = compose(*written, papers);
    }
    if (made) {
        made = package.write(*file.device(), [this](double share) {
            return !m_progress || m_progress(Composed + int(share * (WholeWriting - Composed)), WholeWriting);
        });
    }
    if (!made) {
        return made;
    }
    return file.commit();
}

Result<void> OfficeWriter::compose(OfficeFormat& format, const QVector<Document>& papers) const
{
    qint64 steps = 0;
    for (const Document& document : papers) {
        steps += BlockComposer::stepCount(document);
    }
    qint64 done = 0;
    int told = -1;
    const auto step = [&] {
        const int now = int(++done * Composed / qMax<qint64>(1, steps));
        if (!m_progress || now == told) {
            return true;
        }
        told = now;
        return m_progress(now, WholeWriting);
    };
    const Bookmarks bookmarks(papers);
    for (int index = 0; index < papers.size(); ++index) {
        const Document& document = papers.at(index);
        auto hash = document.printedHash();
        if (!hash) {
            return hash.takeError();
        }
        const PaperFrame frame = frameOf(document, index, int(papers.size()));
        if (frame.textWidth() < LeastText || frame.textHeight() < LeastText) {
            return refused(tr("The paper's margins, header and footer leave no room for its text. Make the margins "
                              "smaller or the header shorter."));
        }
        format.beginPaper(frame);
        if (frame.hasHeader()) {
            OfficeSink& header = format.openHeader();
            if (frame.headerHeight > 0) {
                composeHeader(header, frame);
            }
            format.closeFrame();
        }
        if (frame.hasFooter()) {
            composeFooter(format.openFooter(), frame, *hash);
            format.closeFrame();
        }
        PictureMaker pictures(document.setup());
        auto composed = BlockComposer(format.body(), document, frame, bookmarks, pictures).compose(step);
        if (!composed) {
            return composed;
        }
        format.endPaper();
    }
    return format.finish();
}

} // namespace tahaluf
