// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "pages/PagesFixture.h"
#include "pages/QuestionnairesPage.h"
#include "questionnaires/AnswerEntry.h"
#include "questionnaires/AnswerRow.h"
#include "questionnaires/QuestionnaireDetail.h"
#include "SampleCoalition.h"
#include "support/Typing.h"
#include "support/Verify.h"

#include <QApplication>
#include <QTabWidget>
#include <QTest>

#include <functional>
#include <memory>

namespace tahaluf {

/** The page of forms with a small form of its own, and hands that type into its entry. */
class FormsRoom : public QObject
{
protected:
    /** Opens the page over an empty coalition. */
    void open()
    {
        auto made = Workspace::inMemory();
        VERIFY_DONE(made);
        m_workspace = std::move(*made);
        m_workspace->setActor(QStringLiteral("أمينة السر"));
        m_context = std::make_unique<PageContext>(*m_workspace, Phrasebook(Language::Arabic, DigitShapes::Latin));
        m_failures.clear();
        QObject::connect(
            m_context.get(), &PageContext::failed, this, [this](const Error& error) { m_failures << error.message; });
        auto page = makePage(QStringLiteral("questionnaires"), *m_context);
        m_page.reset(qobject_cast<RecordPage*>(page.release()));
        QVERIFY(m_page);
        m_page->resize(1180, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void close()
    {
        m_page.reset();
        m_context.reset();
        m_workspace.reset();
    }
    [[nodiscard]] QuestionnairesPage& page() const { return *qobject_cast<QuestionnairesPage*>(m_page.get()); }
    [[nodiscard]] QuestionnaireDetail& detail() const { return page().form(); }
    [[nodiscard]] CoalitionRecords& records() const { return m_workspace->records(); }
    /** The form of the sample, in use, shown with one of its tabs. */
    void showSample(int tab)
    {
        VERIFY_DONE(loadSample(*m_workspace));
        const auto newest = QuestionnaireQueries(records()).newest();
        VERIFY_DONE(newest);
        m_form = newest->front().id;
        page().showRecord(m_form.value());
        QTRY_COMPARE(detail().form().id(), m_form.value());
        detail().tabs()->setCurrentIndex(tab);
    }
    /** A small form of one's own: yes or no, then services if yes, a number, a text. */
    void makeSmall(bool handOut = true)
    {
        Questionnaire form;
        form.code = QStringLiteral("SM");
        form.title = QStringLiteral("استمارة قصيرة");
        QuestionnaireDesign& design = m_workspace->questionnaires();
        VERIFY_DONE(design.save(form));
        m_form = form.id;
        QuestionnaireSection section;
        section.questionnaire = form.id;
        section.title = QStringLiteral("الخدمات");
        VERIFY_DONE(design.addSection(section));
        AnswerOption shelter;
        shelter.text = QStringLiteral("الإيواء");
        shelter.key = QStringLiteral("shelter");
        AnswerOption legal;
        legal.text = QStringLiteral("المساعدة القانونية");
        legal.key = QStringLiteral("legal");
        const auto list = design.addList(QStringLiteral("خدمات"), {shelter, legal});
        VERIFY_DONE(list);
        m_offers = add(QuestionKind::YesNo, QStringLiteral("هل تقدّمون خدمات؟"), true);
        Question services = question(add(QuestionKind::SeveralChoices, QStringLiteral("ما هي؟"), true));
        services.answerList = list->id;
        services.conditionOn = m_offers;
        services.conditionTest = ConditionTest::Is;
        services.conditionValue = QStringLiteral("yes");
        VERIFY_DONE(design.saveQuestion(services));
        m_services = services.id;
        m_staff = add(QuestionKind::Number, QStringLiteral("عدد العاملين"), true);
        m_ideas = add(QuestionKind::LongText, QStringLiteral("مقترحاتكم"), false);
        if (handOut) {
            this->handOut();
        }
        page().showRecord(m_form.value());
        QTRY_COMPARE(detail().form().id(), m_form.value());
    }
    /** Hands the form to a body. */
    void handOut()
    {
        Member member;
        member.name = QStringLiteral("وزارة العدل");
        VERIFY_DONE(records().members.insert(member));
        m_member = member.id;
        const auto papers = m_workspace->distributions().handTo(m_form, {{member.id, {}}});
        VERIFY_DONE(papers);
        m_paper = papers->front();
    }
    /** A list of so many answers to choose from, the last of which wants words. */
    AnswerListId answers(int count)
    {
        std::vector<AnswerOption> options;
        for (int i = 1; i <= count; ++i) {
            AnswerOption option;
            option.text = QStringLiteral("جواب %1").arg(i);
            option.wantsWords = i == count;
            options.push_back(option);
        }
        const auto list = m_workspace->questionnaires().addList(QStringLiteral("أجوبة"), options);
        [&list] { VERIFY_DONE(list); }();
        return list->id;
    }
    QuestionId add(QuestionKind kind, const QString& text, bool isRequired)
    {
        Question question;
        question.questionnaire = m_form;
        question.kind = kind;
        question.text = text;
        question.isRequired = isRequired;
        const auto added = m_workspace->questionnaires().addQuestion(question);
        [&added] { VERIFY_DONE(added); }();
        return added ? added->id : QuestionId();
    }
    [[nodiscard]] Question question(QuestionId id) const { return *records().questions.get(id); }
    /** Opens the entry of the small form and lets `keys` type into it. */
    void enter(const std::function<void(AnswerEntry&)>& keys, int round = 1)
    {
        answerDialog([&keys](QDialog* dialog) {
            auto* entry = qobject_cast<AnswerEntry*>(dialog);
            QVERIFY(entry);
            keys(*entry);
            if (entry->isVisible()) {
                entry->reject();
            }
        });
        AnswerEntry::open(*m_context, m_paper.id, round, m_page.get());
    }
    [[nodiscard]] QString stored(QuestionId id, int round = 1) const
    {
        const auto response = QuestionnaireQueries(records()).response(m_paper.id, round);
        const auto form = QuestionnaireQueries(records()).form(m_form);
        if (!response || !*response || !form) {
            return {};
        }
        const auto answers = QuestionnaireQueries(records()).answers((*response)->id);
        return answers ? AnswerText(*form).written(*form->find(id), *answers) : QString();
    }
    static void type(const QString& text)
    {
        typeText(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<RecordPage> m_page;
    QStringList m_failures;
    QuestionnaireId m_form;
    QuestionId m_offers;
    QuestionId m_services;
    QuestionId m_staff;
    QuestionId m_ideas;
    MemberId m_member;
    Distribution m_paper;
};

} // namespace tahaluf
