// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TrainingPage.h"

#include "language/Bidi.h"
#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "pages/CommandDialog.h"
#include "pages/PrintedList.h"
#include "pages/ProgrammeDetail.h"
#include "records/RecordDetail.h"
#include "records/RelatedList.h"
#include "records/ShortDay.h"
#include "reports/papers/PaperArguments.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QLineEdit>
#include <QTabWidget>

namespace tahaluf {

namespace {

RecordDetail* traineeDetail(PageContext& context)
{
    auto* detail = new RecordDetail(context,
                                    QStringLiteral("trainees"),
                                    {QStringLiteral("programme"),
                                     QStringLiteral("person"),
                                     QStringLiteral("member"),
                                     QStringLiteral("nominated_on"),
                                     QStringLiteral("score_before"),
                                     QStringLiteral("score_after"),
                                     QStringLiteral("note")});
    RelatedListOptions attendance;
    attendance.entity = QStringLiteral("session_attendance");
    attendance.linkField = QStringLiteral("trainee");
    attendance.columns = QStringList{QStringLiteral("session"), QStringLiteral("state")};
    attendance.emptyText = TrainingPage::tr("No attendance is noted yet.");
    attendance.canEdit = false;
    attendance.canRemove = false;
    detail->addSection(TrainingPage::tr("Attendance"), new RelatedList(context, attendance, detail));
    RelatedListOptions certificates;
    certificates.entity = QStringLiteral("certificates");
    certificates.linkField = QStringLiteral("trainee");
    certificates.columns = QStringList{QStringLiteral("number"), QStringLiteral("issued_on"), QStringLiteral("state")};
    certificates.emptyText = TrainingPage::tr("No certificate was issued to them.");
    certificates.canRemove = false;
    certificates.opensPage = true;
    detail->addSection(TrainingPage::tr("Certificates"), new RelatedList(context, certificates, detail));
    return detail;
}

void printCertificate(PageContext& context, CertificateId id)
{
    const Result<Certificate> certificate = context.workspace().areas().trainingRecords().certificates.get(id);
    if (!certificate) {
        context.fail(certificate.error());
        return;
    }
    emit context.paperAsked(PaperArguments::about(QStringLiteral("certificates"), certificate->number), PaperRequest());
}

RecordDetail* certificateDetail(PageContext& context)
{
    auto* detail = new RecordDetail(context,
                                    QStringLiteral("certificates"),
                                    {QStringLiteral("number"),
                                     QStringLiteral("holder"),
                                     QStringLiteral("body"),
                                     QStringLiteral("programme"),
                                     QStringLiteral("title"),
                                     QStringLiteral("issued_on"),
                                     QStringLiteral("minutes"),
                                     QStringLiteral("code"),
                                     QStringLiteral("withdrawn_on"),
                                     QStringLiteral("reason"),
                                     QStringLiteral("holder_en"),
                                     QStringLiteral("body_en")});
    detail->form().fold({QStringLiteral("withdrawn_on"),
                         QStringLiteral("reason"),
                         QStringLiteral("holder_en"),
                         QStringLiteral("body_en")});
    detail->setLocked(true);
    return detail;
}

/** Certificates are not entered: a new one comes from a completed programme. */
class CertificateList final : public RecordPage
{
public:
    using RecordPage::RecordPage;

    void startNewRecord() override
    {
        emit context().listRequested(
            QStringLiteral("programmes"),
            {{QStringLiteral("state"), choiceKey(ProgrammeState::Completed), choiceLabel(ProgrammeState::Completed)}});
    }
};

} // namespace

TrainingPage::TrainingPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Capacity building"), parent)
    , m_programmes(makeProgrammes())
    , m_trainees(makeTrainees())
    , m_certificates(makeCertificates())
{
    addPart(tr("Programmes"), QStringLiteral("programmes"), m_programmes);
    addPart(tr("Trainees"), QStringLiteral("trainees"), m_trainees);
    addPart(tr("Certificates"), QStringLiteral("certificates"), m_certificates);
}

RecordPage* TrainingPage::makeProgrammes()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("programmes");
    options.columns = QStringList{QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("state"), QStringLiteral("organiser")};
    options.addLabel = tr("Add");
    options.emptyTitle = tr("No training programmes yet");
    options.emptyText = tr("A programme has sessions, trainers and trainees whom the bodies nominate; at its end stand "
                           "tests, an evaluation and certificates.");
    options.countText = [](int count) { return tr("%n programme(s)", nullptr, count); };
    options.listWidth = 486;
    options.detailWidth = 656;
    return new RecordPage(
        pageContext, options, [&pageContext] { return new ProgrammeDetail(pageContext); }, this);
}

RecordPage* TrainingPage::makeTrainees()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("trainees");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("person"),
                                  QStringLiteral("member"),
                                  QStringLiteral("score_after"),
                                  QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("programme"), QStringLiteral("member"), QStringLiteral("state")};
    options.addLabel = tr("Add trainee");
    options.emptyTitle = tr("No trainees yet");
    options.emptyText = tr("Open a programme for nominations; then the bodies nominate their staff for it.");
    options.countText = [](int count) { return tr("%n trainee(s)", nullptr, count); };
    options.listWidth = 740;
    options.detailWidth = 400;
    auto* page = new PrintedList(
        pageContext, options, [&pageContext] { return traineeDetail(pageContext); }, this);
    page->addPaper(tr("Training by body"), QStringLiteral("training-by-member"));
    return page;
}

RecordPage* TrainingPage::makeCertificates()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("certificates");
    options.columns = QStringList{QStringLiteral("number"),
                                  QStringLiteral("holder"),
                                  QStringLiteral("body"),
                                  QStringLiteral("issued_on"),
                                  QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("programme"), QStringLiteral("state")};
    options.cellRule = [&pageContext](const FieldInfo& field, const RowValues& row) {
        return shortDay(pageContext.phrasebook(), field, row);
    };
    options.commands = {
        {tr("Print"),
         QKeySequence(Qt::Key_F8),
         [&pageContext](const std::vector<qint64>& ids) { printCertificate(pageContext, CertificateId(ids.front())); },
         true},
        {tr("Verify…"), QKeySequence(Qt::Key_F9), [this](const std::vector<qint64>&) { askVerify(); }, true}};
    options.addLabel = tr("Issue…");
    options.emptyTitle = tr("No certificates yet");
    options.emptyText = tr("They are issued from a completed programme to everybody who earned one.");
    options.countText = [](int count) { return tr("%n certificate(s)", nullptr, count); };
    options.choosesSeveral = false;
    options.listWidth = 750;
    options.detailWidth = 390;
    return new CertificateList(
        pageContext, options, [&pageContext] { return certificateDetail(pageContext); }, this);
}

void TrainingPage::askVerify()
{
    CommandDialog dialog(tr("Verify a certificate"), tr("Verify"), this);
    auto* number = new QLineEdit(&dialog);
    auto* code = new QLineEdit(&dialog);
    code->setLayoutDirection(Qt::LeftToRight);
    dialog.addText(tr("Number and code stand at the foot of the certificate."));
    dialog.addRow(tr("Number"), number);
    dialog.addRow(tr("Verification code"), code);
    qint64 found = 0;
    dialog.setCommand([&]() -> Result<void> {
        Result<Certificate> certificate =
            context().workspace().areas().certificates().verify(number->text(), code->text());
        if (!certificate) {
            return certificate.takeError();
        }
        found = certificate->id.value();
        const QString holder = nameInLanguage(context().phrasebook(), certificate->holder, certificate->holderEn);
        context().say(certificate->state == CertificateState::Valid
                          ? tr("%1 is genuine and holds: %2")
                                .arg(Bidi::isolateReference(certificate->number), Bidi::isolateAuto(holder))
                          : tr("%1 is genuine but was withdrawn: %2")
                                .arg(Bidi::isolateReference(certificate->number), Bidi::isolateAuto(holder)));
        return {};
    });
    if (dialog.exec() == QDialog::Accepted && found > 0) {
        showRecordOf(QStringLiteral("certificates"), found);
    }
}

} // namespace tahaluf
