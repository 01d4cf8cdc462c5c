// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PlanTemplateDetail.h"

#include "language/DateText.h"
#include "language/NameInLanguage.h"
#include "pages/AttachmentsPanel.h"
#include "pages/StepList.h"
#include "records/RelatedList.h"
#include "theme/Theme.h"
#include "WorkAreas.h"
#include "Workspace.h"

#include <QPushButton>

namespace tahaluf {

namespace {

RelatedListOptions planStepOptions()
{
    RelatedListOptions options = stepsOf(QStringLiteral("plan_steps"), QStringLiteral("plan"));
    options.columns = QStringList{QStringLiteral("position"),
                                  QStringLiteral("phase"),
                                  QStringLiteral("name"),
                                  QStringLiteral("member"),
                                  QStringLiteral("limit_days")};
    options.formFields = QStringList{QStringLiteral("name"),
                                     QStringLiteral("phase"),
                                     QStringLiteral("member"),
                                     QStringLiteral("supporting"),
                                     QStringLiteral("position"),
                                     QStringLiteral("limit_days"),
                                     QStringLiteral("instructions"),
                                     QStringLiteral("name_en"),
                                     QStringLiteral("instructions_en")};
    options.emptyText = PlanTemplateDetail::tr("No steps yet: who does what, and within how many days.");
    return options;
}

RelatedListOptions sharingOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("plan_sharings");
    options.linkField = QStringLiteral("plan");
    options.columns = QStringList{
        QStringLiteral("what"), QStringLiteral("step"), QStringLiteral("member"), QStringLiteral("confidentiality")};
    options.formFields = QStringList{QStringLiteral("what"),
                                     QStringLiteral("step"),
                                     QStringLiteral("member"),
                                     QStringLiteral("confidentiality"),
                                     QStringLiteral("what_en")};
    options.addLabel = PlanTemplateDetail::tr("Add what is shared");
    options.emptyText =
        PlanTemplateDetail::tr("Nothing yet: which kind of information goes to whom. Never a name or a case.");
    options.mostRows = 6;
    return options;
}

} // namespace

PlanTemplateDetail::PlanTemplateDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("plan_templates"),
                   {QStringLiteral("name"),
                    QStringLiteral("path"),
                    QStringLiteral("purpose"),
                    QStringLiteral("meeting"),
                    QStringLiteral("agreed_on"),
                    QStringLiteral("review_on"),
                    QStringLiteral("audience"),
                    QStringLiteral("name_en"),
                    QStringLiteral("purpose_en")},
                   Arrangement::Stacked,
                   parent)
    , m_steps(new RelatedList(context, planStepOptions(), this))
    , m_sharings(new RelatedList(context, sharingOptions(), this))
{
    form().fold({QStringLiteral("name_en"), QStringLiteral("purpose_en"), QStringLiteral("meeting")});
    auto* print = new QPushButton(tr("Print the plan"), this);
    print->setAccessibleName(print->text());
    setRole(*print, Role::Primary);
    connect(print, &QPushButton::clicked, this, [this] {
        // A path has one plan.
        PaperRequest request;
        request.referralPath = ReferralPathId(form().value(QStringLiteral("path")).toLongLong());
        emit this->context().paperAsked(QStringLiteral("plan-template"), request);
    });
    addCommand(print);
    addSection(tr("Steps"), m_steps);
    addSection(tr("What is shared with whom"), m_sharings);
    addSection(tr("Attachments"), new AttachmentsPanel(context, QStringLiteral("plan_templates"), this));
}

void PlanTemplateDetail::showHeader()
{
    const PlanTemplateId id(form().id());
    if (!id.isValid()) {
        return;
    }
    Result<PlanTemplate> plan = context().workspace().areas().planningRecords().templates.get(id);
    if (!plan) {
        context().fail(plan.error());
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const QDate today = context().today();
    setHeader(nameInLanguage(book, plan->name, plan->nameEn),
              plan->agreedOn.isValid() ? tr("Agreed on %1").arg(DateText(book).dual(plan->agreedOn)) : QString());
    const bool isDue = plan->reviewOn.isValid() && plan->reviewOn <= today;
    if (isDue) {
        setState(QStringLiteral("overdue"), tr("To be reviewed"));
    } else {
        setState(plan->agreedOn.isValid() ? QStringLiteral("adopted") : QStringLiteral("recorded"),
                 plan->agreedOn.isValid() ? tr("Agreed") : tr("Draft"));
    }
}

} // namespace tahaluf
