// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/AnnualReportWorkflow.h"

#include "language/Bidi.h"
#include "storage/Transaction.h"
#include "workflows/AttachmentWorkflow.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr int FirstYear = 1900;
constexpr int LastYear = 2200;

/** The kinds of pictures that papers can print. */
bool isPicture(const QString& mediaType)
{
    static const QStringList printed{
        QStringLiteral("image/png"), QStringLiteral("image/jpeg"), QStringLiteral("image/svg+xml")};
    return printed.contains(mediaType);
}
} // namespace

Result<void> AnnualReportWorkflow::save(AnnualReport& report)
{
    if (report.year < FirstYear || report.year > LastYear) {
        return refused(tr("Write the year in four digits, as in 2013."), QStringLiteral("year"));
    }
    Result<std::vector<AnnualReport>> same =
        m_own.reports.where(QStringLiteral("year = ?"), {static_cast<qint64>(report.year)});
    if (!same) {
        return same.takeError();
    }
    if (std::any_of(same->begin(), same->end(), [&report](const AnnualReport& each) { return each.id != report.id; })) {
        return refused(tr("There is a report of this year already: change that one."), QStringLiteral("year"));
    }
    return m_own.reports.save(report);
}

Result<void> AnnualReportWorkflow::savePicture(ReportPicture& picture)
{
    if (picture.attachment.isValid()) {
        Result<Attachment> file = m_records.attachments.get(picture.attachment);
        if (!file) {
            return file.takeError();
        }
        if (!isPicture(file->mediaType)) {
            return refused(tr("“%1” is no picture that papers can print: choose a PNG, JPEG or SVG file.")
                               .arg(Bidi::isolateAuto(file->fileName)),
                           QStringLiteral("attachment"));
        }
    }
    if (picture.position <= 0) {
        Result<std::vector<ReportPicture>> others =
            m_own.pictures.where(QStringLiteral("report = ?"), {picture.report.value()}, QStringLiteral("position"));
        if (!others) {
            return others.takeError();
        }
        picture.position = others->empty() ? 1 : others->back().position + 1;
    }
    return m_own.pictures.save(picture);
}

Result<ReportPicture> AnnualReportWorkflow::addPicture(AnnualReportId report,
                                                       const QString& fileName,
                                                       const QByteArray& content,
                                                       const QString& caption)
{
    Result<Transaction> transaction = Transaction::begin(m_records.journal);
    if (!transaction) {
        return transaction.takeError();
    }
    Result<AnnualReport> owner = m_own.reports.get(report);
    if (!owner) {
        return owner.takeError();
    }
    Result<Attachment> file =
        AttachmentWorkflow(m_records).add(QStringLiteral("annual_reports"), owner->uid, fileName, content);
    if (!file) {
        return file.takeError();
    }
    ReportPicture picture;
    picture.report = report;
    picture.attachment = file->id;
    picture.caption = caption;
    if (Result<void> saved = savePicture(picture); !saved) {
        return saved.takeError();
    }
    if (Result<void> committed = transaction->commit(); !committed) {
        return committed.takeError();
    }
    return picture;
}

} // namespace tahaluf
