// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireQueries.h"
#include "pages/PagesFixture.h"
#include "pages/QuestionnairesPage.h"
#include "questionnaires/DistributionSection.h"
#include "questionnaires/QuestionnaireDetail.h"
#include "questionnaires/QuestionOutline.h"
#include "questionnaires/QuestionsSection.h"
#include "records/RecordForm.h"
#include "support/Must.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QTabWidget>

namespace tahaluf {

/** A draft of two questions on the page of forms, with the keyboard in its outline. */
class Designer : public PagesFixture
{
public:
    Designer()
        : m_page(page(QStringLiteral("questionnaires")))
    {
        form.code = QStringLiteral("AB");
        form.title = QStringLiteral("استمارة");
        must(design().save(form));
        section.questionnaire = form.id;
        section.title = QStringLiteral("الخدمات");
        must(design().saveSection(section));
        QObject::connect(
            &context, &PageContext::failed, &context, [this](const Error& error) { failures << error.message; });
        has = add(QuestionKind::YesNo, QStringLiteral("هل تقدّمون خدمات؟"));
        which = add(QuestionKind::SeveralChoices, QStringLiteral("ما هي؟"));
        open(form.id);
    }

    QuestionnaireDesign& design() const { return workspace->questionnaires(); }
    Question add(QuestionKind kind, const QString& text)
    {
        Question made;
        made.questionnaire = form.id;
        made.kind = kind;
        made.text = text;
        Result<Question> added = design().addQuestion(made);
        if (!added) {
            qFatal("%s", qPrintable(added.error().message));
        }
        return *added;
    }
    void open(QuestionnaireId id)
    {
        m_page->showRecord(id.value());
        if (!QTest::qWaitFor([&] { return detail().form().id() == id.value(); })) {
            qFatal("the form is not shown");
        }
    }
    /** Gives the list of answers of the second question. */
    void giveAnswers()
    {
        AnswerOption shelter;
        shelter.text = QStringLiteral("الإيواء");
        AnswerOption legal;
        legal.text = QStringLiteral("المساعدة القانونية");
        Result<AnswerList> list = design().addList(QStringLiteral("خدمات"), {shelter, legal});
        if (!list) {
            qFatal("%s", qPrintable(list.error().message));
        }
        which.answerList = list->id;
        must(design().saveQuestion(which));
    }
    /** Released and given to these bodies. */
    std::vector<Distribution> handTo(const std::vector<Recipient>& recipients, const HandOut& how)
    {
        giveAnswers();
        Result<std::vector<Distribution>> made = workspace->distributions().handTo(form.id, recipients, how);
        if (!made) {
            qFatal("%s", qPrintable(made.error().message));
        }
        detail().tabs()->setCurrentWidget(detail().tabs()->widget(2));
        activate();
        return *made;
    }
    void activate()
    {
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get())) {
            qFatal("the page is not active");
        }
    }

    [[nodiscard]] QuestionnaireDetail& detail() { return *qobject_cast<QuestionnaireDetail*>(&m_page->detail()); }
    [[nodiscard]] QuestionsSection& designer() { return detail().questions(); }
    [[nodiscard]] QuestionOutline& outline() { return designer().outline(); }
    [[nodiscard]] DistributionSection& handed() { return detail().distribution(); }
    [[nodiscard]] Question question(QuestionId id) const { return *workspace->records().questions.get(id); }
    [[nodiscard]] Distribution paper(DistributionId id) const { return *workspace->records().distributions.get(id); }
    [[nodiscard]] QuestionnaireForm whole() const { return *QuestionnaireQueries(workspace->records()).form(form.id); }
    /** Goes to a question as a click does, with the keyboard in the outline. */
    void choose(const Question& which)
    {
        activate();
        outline().setFocus();
        for (QTreeWidgetItemIterator it(&outline()); *it; ++it) {
            outline().setCurrentItem(*it);
            if (outline().current().question == which.id) {
                return;
            }
        }
        qFatal("the question is not in the outline");
    }

    Questionnaire form;
    QuestionnaireSection section;
    Question has;
    Question which;
    QStringList failures;

private:
    std::unique_ptr<RecordPage> m_page;
};

} // namespace tahaluf
