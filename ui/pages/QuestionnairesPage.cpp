// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/QuestionnairesPage.h"

#include "coalition/QuestionnaireQueries.h"
#include "FoundingForm.h"
#include "questionnaires/QuestionnaireDetail.h"
#include "Workspace.h"

#include <QPushButton>

namespace tahaluf {

RecordPageOptions QuestionnairesPage::optionsOf()
{
    RecordPageOptions options;
    options.entity = QStringLiteral("questionnaires");
    options.columns = QStringList{QStringLiteral("number"), QStringLiteral("title")};
    options.pinnedFilters = QStringList{QStringLiteral("state")};
    options.addLabel = tr("Add form");
    options.emptyTitle = tr("No forms yet");
    options.emptyText = tr("Add the founding form, or make one of your own.");
    options.countText = [](int count) { return tr("%n form(s)", nullptr, count); };
    options.choosesSeveral = false;
    options.listWidth = 360;
    options.detailWidth = 780;
    return options;
}

QuestionnairesPage::QuestionnairesPage(PageContext& context, QWidget* parent)
    : RecordPage(
          context,
          optionsOf(),
          [&context] { return new QuestionnaireDetail(context); },
          parent)
    , m_shipped(new QPushButton(tr("Founding form"), this))
{
    m_shipped->setAccessibleName(tr("Add the founding form"));
    m_shipped->setToolTip(m_shipped->accessibleName());
    addListButton(m_shipped);
    // Whoever has a form copies it or makes its next version.
    const auto forms = QuestionnaireQueries(context.workspace().records()).newest();
    m_shipped->setVisible(!forms || forms->empty());
    connect(m_shipped, &QPushButton::clicked, this, &QuestionnairesPage::addShippedForm);
}

QuestionnaireDetail& QuestionnairesPage::form()
{
    return *qobject_cast<QuestionnaireDetail*>(&detail());
}

void QuestionnairesPage::addShippedForm()
{
    if (!mayLeave()) {
        return;
    }
    const Result<Questionnaire> made = addFoundingForm(context().workspace());
    if (!made) {
        context().fail(made.error());
        return;
    }
    m_shipped->hide();
    showRecord(made->id.value());
}

} // namespace tahaluf
