// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AnnualReportDetail.h"

#include "pages/AttachmentsPanel.h"
#include "records/RelatedList.h"
#include "reports/papers/PaperRequest.h"
#include "theme/Theme.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace tahaluf {

namespace {
RelatedListOptions pictureOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("report_pictures");
    options.linkField = QStringLiteral("report");
    options.columns = QStringList{QStringLiteral("position"), QStringLiteral("caption"), QStringLiteral("audience")};
    options.formFields = QStringList{QStringLiteral("attachment"),
                                     QStringLiteral("caption"),
                                     QStringLiteral("caption_en"),
                                     QStringLiteral("position"),
                                     QStringLiteral("audience")};
    options.sortField = QStringLiteral("position");
    options.addLabel = AnnualReportDetail::tr("Add an attachment as a picture");
    options.emptyText = AnnualReportDetail::tr(
        "No pictures yet. Take one from a file, or a picture that is attached to a meeting or another record.");
    return options;
}
} // namespace

AnnualReportDetail::AnnualReportDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("annual_reports"),
                   {QStringLiteral("year"),
                    QStringLiteral("foreword"),
                    QStringLiteral("signed_by"),
                    QStringLiteral("outlook"),
                    QStringLiteral("foreword_en"),
                    QStringLiteral("signed_by_en"),
                    QStringLiteral("outlook_en")},
                   Arrangement::Stacked,
                   parent)
    , m_pictures(new RelatedList(context, pictureOptions(), this))
{
    form().fold({QStringLiteral("foreword_en"), QStringLiteral("signed_by_en"), QStringLiteral("outlook_en")});
    auto* show = new QPushButton(tr("Show the annual report"), this);
    setRole(*show, Role::Primary);
    show->setAccessibleName(show->text());
    connect(show, &QPushButton::clicked, this, &AnnualReportDetail::showReport);
    addCommand(show);
    m_pictures->addButton(tr("Picture from a file…"), false, [this] { choosePicture(); });
    addSection(tr("Pictures"), m_pictures);
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("annual_reports"), this));
}

void AnnualReportDetail::showHeader()
{
    const AnnualReportId id(form().id());
    if (!id.isValid()) {
        return;
    }
    const Result<AnnualReport> report = AnnualRecords(context().workspace().journal()).reports.get(id);
    if (!report) {
        context().fail(report.error());
        return;
    }
    setHeader(tr("Annual report %1").arg(context().phrasebook().number(report->year)));
}

void AnnualReportDetail::showReport()
{
    if (!mayLeave()) {
        return;
    }
    const Result<AnnualReport> report =
        AnnualRecords(context().workspace().journal()).reports.get(AnnualReportId(form().id()));
    if (!report) {
        context().fail(report.error());
        return;
    }
    PaperRequest request;
    request.year = report->year;
    emit context().paperAsked(QStringLiteral("annual-report"), request);
}

void AnnualReportDetail::choosePicture()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Picture for the report"), {}, tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty()) {
        addPictureFile(path, true);
    }
}

void AnnualReportDetail::addPictureFile(const QString& path, bool asksCaption)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context().fail(refused(tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString())));
        return;
    }
    const Result<ReportPicture> picture = context().workspace().areas().annualReports().addPicture(
        AnnualReportId(form().id()), QFileInfo(path).fileName(), file.readAll(), QFileInfo(path).completeBaseName());
    if (!picture) {
        context().fail(picture.error());
    } else if (asksCaption) {
        m_pictures->edit(picture->id.value());
    }
}

} // namespace tahaluf
