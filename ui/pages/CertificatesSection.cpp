// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/CertificatesSection.h"

#include "language/Bidi.h"
#include "language/DateText.h"
#include "pages/CommandDialog.h"
#include "records/RecordListView.h"
#include "records/RecordTableModel.h"
#include "reports/papers/PaperArguments.h"
#include "widgets/DualDateEdit.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QPushButton>

namespace tahaluf {

namespace {
RelatedListOptions certificateOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("certificates");
    options.linkField = QStringLiteral("programme");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("holder"),
                                  QStringLiteral("body"),
                                  QStringLiteral("issued_on"),
                                  QStringLiteral("state")};
    options.sortField = QStringLiteral("number");
    options.emptyText = CertificatesSection::tr("No certificate was issued yet. They are issued once the programme is "
                                                "completed, to everybody who was there long enough.");
    options.canRemove = false;
    options.opensPage = true;
    options.mostRows = 0;
    return options;
}
} // namespace

CertificatesSection::CertificatesSection(PageContext& context, QWidget* parent)
    : RelatedList(context, certificateOptions(), parent)
{
    addButton(tr("Issue certificates…"), false, [this] { askIssue(); });
    addButton(
        tr("Print all"), false, [this] { print(false); }, Effect::None);
    addButton(
        tr("Print this one"), true, [this] { print(true); }, Effect::None);
    addButton(tr("Withdraw…"), true, [this] { askWithdraw(); });
    onAdd([this] { askIssue(); });
    constexpr int NumberWidth = 120;
    constexpr int DayWidth = 100;
    list().setUsualWidth(QStringLiteral("number"), NumberWidth);
    list().setUsualWidth(QStringLiteral("issued_on"), DayWidth);
    list().arrange();
    model().setCellRule([&context](const FieldInfo& field, const RowValues& row) -> std::optional<ShownCell> {
        if (field.kind != FieldKind::Date) {
            return std::nullopt;
        }
        return ShownCell{DateText(context.phrasebook()).shortDate(FieldValue<QDate>::fromStored(row.value(field.key))),
                         {}};
    });
}

void CertificatesSection::askIssue()
{
    CommandDialog dialog(tr("Issue certificates"), tr("Issue"), this);
    auto* day = new DualDateEdit(context().phrasebook(), &dialog);
    day->setDate(context().today());
    dialog.addText(tr("Everybody who took part and was there long enough gets one that has none yet. Its number is "
                      "given once and its text stays as it is now."));
    dialog.addRow(tr("Issued on"), day);
    int issued = 0;
    dialog.setCommand([&]() -> Result<void> {
        if (!day->isAcceptable()) {
            return refused(day->problem());
        }
        Result<std::vector<Certificate>> made =
            context().workspace().areas().certificates().issue(TrainingProgrammeId(record()), day->date());
        if (!made) {
            return made.takeError();
        }
        issued = static_cast<int>(made->size());
        return {};
    });
    if (dialog.exec() == QDialog::Accepted) {
        context().say(context().phrasebook().shaped(tr("%n certificate(s) issued", nullptr, issued)));
    }
}

void CertificatesSection::print(bool onlyCurrent)
{
    const TrainingRecords& records = context().workspace().areas().trainingRecords();
    const Result<TrainingProgramme> programme = records.programmes.get(TrainingProgrammeId(record()));
    if (!programme) {
        context().fail(programme.error());
        return;
    }
    QString number = programme->number;
    if (onlyCurrent) {
        const Result<Certificate> certificate = records.certificates.get(CertificateId(currentId()));
        if (!certificate) {
            context().fail(certificate.error());
            return;
        }
        number = certificate->number;
    }
    emit context().paperAsked(PaperArguments::about(QStringLiteral("certificates"), number), PaperRequest());
}

void CertificatesSection::askWithdraw()
{
    const CertificateId id(currentId());
    CommandDialog dialog(tr("Withdraw the certificate"), tr("Withdraw"), this);
    auto* reason = new QLineEdit(&dialog);
    dialog.addText(tr("Its number is not given again; a reprint says that it was withdrawn."));
    dialog.addRow(tr("Reason"), reason);
    dialog.setCommand([&]() -> Result<void> {
        return withoutValue(context().workspace().areas().certificates().withdraw(id, reason->text()));
    });
    dialog.exec();
}

} // namespace tahaluf
