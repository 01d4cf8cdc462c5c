// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/QuestionnairePaper.h"

#include "coalition/questionnaires/ConditionText.h"
#include "coalition/questionnaires/QuestionnaireFlow.h"
#include "language/Bidi.h"
#include "reports/papers/AnswerRoom.h"

#include <algorithm>

namespace tahaluf {

namespace {
constexpr qreal HeadWidth = 177;
constexpr qreal HeadLine = 5.6;
constexpr qreal HeadLineOfBoth = 9.4; ///< with words of two languages
constexpr qreal HeadLineToEdit = 7.5; ///< in an office file
constexpr qreal HeadGapToEdit = 2;
constexpr int HeadLines = 4;
constexpr qreal QrSide = 24;
} // namespace

Result<Document> QuestionnairePaper::empty(PaperWords& words, const QString& title, const QString& why)
{
    Document paper = words.openDocument(title);
    paper.title(title);
    paper.note(why);
    return words.finished(std::move(paper));
}

Result<Document>
QuestionnairePaper::withoutForm(const CoalitionRecords& records, const PaperRequest& request, const char* title)
{
    PaperWords words(records, request);
    const Phrasebook& book = words.phrasebook();
    return empty(words,
                 book.phrase("PaperCatalog", title),
                 book.phrase("QuestionnairePaper", "There is no form yet. Make one, or add the founding form."));
}

Result<std::optional<QuestionnaireForm>> QuestionnairePaper::formOf(const CoalitionRecords& records,
                                                                    const PaperRequest& request)
{
    const QuestionnaireQueries queries(records);
    QuestionnaireId wanted = request.questionnaire;
    if (request.distribution.isValid()) {
        Result<Distribution> distribution = records.distributions.get(request.distribution);
        if (!distribution) {
            return distribution.takeError();
        }
        wanted = distribution->questionnaire;
    }
    if (!wanted.isValid()) {
        Result<std::vector<Questionnaire>> newest = queries.newest();
        if (!newest) {
            return newest.takeError();
        }
        if (newest->empty()) {
            return std::optional<QuestionnaireForm>();
        }
        wanted = newest->front().id;
    }
    Result<QuestionnaireForm> form = queries.form(wanted);
    return form ? Result<std::optional<QuestionnaireForm>>(std::optional(std::move(*form)))
                : Result<std::optional<QuestionnaireForm>>(form.takeError());
}

Result<std::vector<Distribution>>
QuestionnairePaper::handedOut(const CoalitionRecords& records, const PaperRequest& request, QuestionnaireId form)
{
    Result<std::vector<Distribution>> all = QuestionnaireQueries(records).distributions(form);
    if (all) {
        std::erase_if(*all, [&](const Distribution& each) {
            return (request.distribution.isValid() && each.id != request.distribution) ||
                   (request.member.isValid() && each.member != request.member);
        });
    }
    return all;
}

Result<void> QuestionnairePaper::add(PaperSet& set,
                                     const CoalitionRecords& records,
                                     const PaperRequest& request,
                                     const QuestionnaireForm& form,
                                     const Distribution& distribution,
                                     const Response* response,
                                     const AnswerSet* answers)
{
    for (const bool isToEdit : {false, true}) {
        PaperWords words(records, request);
        Result<Document> paper = QuestionnairePaper(words, form, answers, isToEdit).compose(distribution, response);
        if (!paper) {
            return paper.takeError();
        }
        if (set.papers.isEmpty()) {
            set.metadata = paper->metadata();
            set.metadata.title = words.either(form.questionnaire().title, form.questionnaire().titleEn);
        }
        (isToEdit ? set.toEdit : set.papers).append(std::move(*paper));
    }
    return {};
}

Result<PaperSet> QuestionnairePaper::makeBlank(const CoalitionRecords& records, const PaperRequest& request)
{
    const Result<std::optional<QuestionnaireForm>> found = formOf(records, request);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        Result<Document> paper = withoutForm(records, request, "Forms to be filled in");
        return paper ? Result<PaperSet>(PaperSet(std::move(*paper))) : Result<PaperSet>(paper.takeError());
    }
    const QuestionnaireForm& form = **found;
    Result<std::vector<Distribution>> copies = handedOut(records, request, form.questionnaire().id);
    if (!copies) {
        return copies.takeError();
    }
    if (copies->empty()) {
        Distribution blank;
        blank.member = request.member;
        copies->push_back(blank);
    }
    PaperSet set;
    for (const Distribution& copy : *copies) {
        if (Result<void> added = add(set, records, request, form, copy); !added) {
            return added.takeError();
        }
    }
    return set;
}

Result<PaperSet> QuestionnairePaper::makeFilled(const CoalitionRecords& records, const PaperRequest& request)
{
    const Result<std::optional<QuestionnaireForm>> found = formOf(records, request);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        Result<Document> paper = withoutForm(records, request, "Filled forms");
        return paper ? Result<PaperSet>(PaperSet(std::move(*paper))) : Result<PaperSet>(paper.takeError());
    }
    const QuestionnaireForm& form = **found;
    const Result<std::vector<Distribution>> copies = handedOut(records, request, form.questionnaire().id);
    if (!copies) {
        return copies.error();
    }
    const QuestionnaireQueries queries(records);
    PaperSet set;
    for (const Distribution& copy : *copies) {
        const Result<std::optional<Response>> response = queries.response(copy.id);
        if (!response) {
            return response.error();
        }
        if (!*response) {
            continue;
        }
        const Result<AnswerSet> answers = queries.answers((*response)->id);
        if (!answers) {
            return answers.error();
        }
        if (Result<void> added = add(set, records, request, form, copy, &**response, &*answers); !added) {
            return added.takeError();
        }
    }
    if (set.papers.isEmpty()) {
        PaperWords words(records, request);
        Result<Document> paper =
            empty(words,
                  words.phrasebook().phrase("PaperCatalog", "Filled forms"),
                  words.phrasebook().phrase("QuestionnairePaper", "No answers to this form were entered yet."));
        if (!paper) {
            return paper.takeError();
        }
        return PaperSet(std::move(*paper));
    }
    return set;
}

Result<Document> QuestionnairePaper::compose(const Distribution& distribution, const Response* response)
{
    const Questionnaire& form = m_form.questionnaire();
    const QString title = m_words.either(form.title, form.titleEn);
    Document paper = m_words.openDocument(title);
    if (!distribution.number.isEmpty()) {
        paper.setup().footer.number = Bidi::isolate(distribution.number);
    }
    if (form.state == QuestionnaireState::Draft) {
        paper.setup().watermark = wording("Draft form");
    }
    if (const QString body = m_words.member(distribution.member); !body.isEmpty()) {
        paper.metadata().title = title + QStringLiteral(" – ") + body;
    }
    paper.title(title);
    addHead(paper, distribution);
    if (response) {
        paper.note(response->state == ResponseState::Complete
                       ? wording("Answers as entered on %1").arg(m_words.dates().dual(response->enteredOn))
                       : wording("The entry of these answers is not complete yet."));
    } else if (const QString intro = m_words.either(form.intro, form.introEn); !intro.isEmpty()) {
        paper.paragraph(m_words.recorded(intro));
    }
    const QuestionnaireFlow flow(m_form);
    const auto addAll = [&](QuestionnaireSectionId section) {
        for (const Question* question : m_form.questionsOf(section)) {
            addQuestion(paper, *question, !m_answers || flow.isAsked(question->id, *m_answers));
        }
    };
    addAll({});
    for (const QuestionnaireSection& section : m_form.sections()) {
        paper.heading(1,
                      m_words.phrasebook().number(m_form.number(section.id)) + QStringLiteral(". ") +
                          m_words.either(section.title, section.titleEn));
        if (const QString intro = m_words.either(section.intro, section.introEn); !intro.isEmpty()) {
            paper.paragraph(m_words.recorded(intro)).keepWithNext = true;
        }
        addAll(section.id);
    }
    if (const QString closing = m_words.either(form.closing, form.closingEn); !closing.isEmpty() && !response) {
        paper.paragraph(m_words.recorded(closing));
    }
    return m_words.finished(std::move(paper));
}

void QuestionnairePaper::addHeadToEdit(Document& paper, const Distribution& distribution)
{
    constexpr qreal labels = 40;
    paper::Table head;
    head.columns = {{.width = labels}, {}};
    const auto line = [&](const QString& label, const QString& value) {
        paper::Row row{paper::Text().muted(label), paper::Text().bold(value)};
        row.minHeight = HeadLineToEdit;
        head.rows.append(row);
    };
    line(wording("Body"), m_words.member(distribution.member));
    line(wording("Filled in by"), m_words.person(distribution.person));
    line(wording("Please return by"),
         distribution.dueOn.isValid() ? m_words.dates().dual(distribution.dueOn) : QString());
    if (!distribution.number.isEmpty()) {
        line(wording("Form code"), Bidi::isolate(distribution.number));
    }
    paper.spacer(HeadGapToEdit);
    paper.table(std::move(head));
    if (!distribution.number.isEmpty()) {
        paper.qrCode(distribution.number).size = QrSide;
    }
}

void QuestionnairePaper::addHead(Document& paper, const Distribution& distribution)
{
    if (m_isToEdit) {
        return addHeadToEdit(paper, distribution);
    }
    const Phrasebook& book = m_words.phrasebook();
    const qreal height = m_words.request().isBilingual ? HeadLineOfBoth : HeadLine;
    const qreal headHeight = std::max(HeadLines * height + 5, QrSide + 3);
    LabelDrawing head(QSizeF(HeadWidth, headHeight), book.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    head.box({0, 0, HeadWidth, headHeight}, paper::Ink::Tint, paper::Ink::Line, 1);
    const bool hasCode = !distribution.number.isEmpty();
    const qreal inside = HeadWidth - (hasCode ? QrSide + 6 : 4) - 4;
    qreal y = 2.5;
    const auto line = [&](const QString& label, const QString& value) {
        constexpr qreal labelWidth = 34;
        head.text({4, y, labelWidth, height}, label, {.size = 9, .leastSize = 5, .ink = paper::Ink::Muted});
        if (value.isEmpty()) {
            head.line({4 + labelWidth, y + height - 0.6}, {inside, y + height - 0.6}, paper::Ink::Muted);
        }
        head.text(
            {4 + labelWidth, y, inside - labelWidth - 4, height}, value, {.size = 10, .leastSize = 5, .bold = true});
        y += height;
    };
    line(wording("Body"), m_words.member(distribution.member));
    line(wording("Filled in by"), m_words.person(distribution.person));
    line(wording("Please return by"),
         distribution.dueOn.isValid() ? m_words.dates().dual(distribution.dueOn) : QString());
    if (hasCode) {
        line(wording("Form code"), Bidi::isolate(distribution.number));
        head.qr({HeadWidth - QrSide - 1.5, 1.5, QrSide, QrSide}, distribution.number);
    }
    paper.figure(head.drawing(), hasCode ? distribution.number : QString());
}

QString QuestionnairePaper::hint(const Question& question) const
{
    const Phrasebook& book = m_words.phrasebook();
    switch (question.kind) {
    case QuestionKind::OneChoice:
        return wording("(choose one)");
    case QuestionKind::SeveralChoices:
        return question.maximum.isEmpty() ? wording("(choose all that apply)")
                                          : wording("(choose at most %1)").arg(book.shaped(question.maximum));
    case QuestionKind::Ranking:
        return question.maximum.isEmpty()
                   ? wording("(number them, 1 the most important)")
                   : wording("(number the %1 most important, 1 first)").arg(book.shaped(question.maximum));
    default:
        return {};
    }
}

void QuestionnairePaper::addQuestion(Document& paper, const Question& question, bool isAsked)
{
    paper::Text text;
    text.bold(Bidi::isolate(m_words.phrasebook().shaped(m_form.number(question.id))) + QStringLiteral("  "));
    text.bold(m_words.recorded(m_words.either(question.text, question.textEn)));
    if (question.isRequired && !m_answers) {
        text.bold(QStringLiteral(" *"));
    }
    if (m_answers && !isAsked) {
        text.muted(QLatin1Char('\n') + wording("Not asked after the earlier answers."));
        paper.paragraph(text);
        return;
    }
    if (const QString chosen = m_answers ? QString() : hint(question); !chosen.isEmpty()) {
        text.muted(QLatin1Char(' ') + chosen);
    }
    if (!m_answers) {
        for (const QString& line : {ConditionText::sentence(m_form, question, m_words.phrasebook()),
                                    m_words.either(question.help, question.helpEn)}) {
            if (!line.isEmpty()) {
                text.muted(QLatin1Char('\n') + m_words.recorded(line));
            }
        }
    } else if (!QuestionnaireFlow(m_form).isAnswered(question, *m_answers)) {
        text.muted(QLatin1Char('\n') + wording("No answer."));
        paper.paragraph(text);
        return;
    }
    paper.paragraph(text).keepWithNext = true;
    AnswerRoom(m_words, m_form, m_answers, m_isToEdit).add(paper, question);
}

} // namespace tahaluf
