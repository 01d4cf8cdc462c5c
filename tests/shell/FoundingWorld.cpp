// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FoundingWorld.h"

#include "coalition/QuestionnaireQueries.h"
#include "coalition/questionnaires/AnswerText.h"
#include "exchange/Csv.h"
#include "FoundingForm.h"
#include "support/Verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tahaluf {

namespace {
/** Places in the sample's list: bodies whose answers hold words beside a choice, several lines, tables. */
const QVector<std::size_t> Spreadsheets{0, 3, 5};
const QVector<std::size_t> Tables{1, 2, 11};

std::vector<const FoundingBody*> chosen(const std::vector<FoundingBody>& bodies, const QVector<std::size_t>& places)
{
    std::vector<const FoundingBody*> found;
    for (const std::size_t place : places) {
        found.push_back(&bodies.at(place));
    }
    return found;
}

QStringList parts(const QString& text, QChar separator)
{
    QStringList found = text.split(separator);
    for (QString& part : found) {
        part = part.trimmed();
    }
    return found;
}
} // namespace

FoundingWorld::FoundingWorld()
{
    Result<std::unique_ptr<Workspace>> made = Workspace::create(path(QStringLiteral("coalition.tahaluf")));
    if (!made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    m_workspace = std::move(*made);
    m_context = std::make_unique<PageContext>(*m_workspace, Phrasebook(Language::Arabic));
    makeBodies();
    handOut();
}

FoundingWorld::~FoundingWorld() = default;

void FoundingWorld::makeBodies()
{
    QFile file(QStringLiteral(":/sample/questionnaires.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray responses = QJsonDocument::fromJson(file.readAll()).object()["responses"].toArray();
    for (const auto& value : responses) {
        const QJsonObject answers = value.toObject();
        FoundingBody body;
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            if (answer.key() != QLatin1String("form_code")) {
                body.answers.insert(answer.key(), answer.value().toString());
            }
        }
        body.name = body.answers.value(QStringLiteral("official_name"));
        Member member;
        member.name = body.name;
        member.relevance = body.answers.value(QStringLiteral("tier")) == QLatin1String("core") ? Relevance::Core
                                                                                               : Relevance::Supporting;
        VERIFY_DONE(m_workspace->records().members.insert(member));
        body.member = member.id;
        m_bodies.push_back(body);
    }
}

void FoundingWorld::handOut()
{
    const Result<Questionnaire> form = addFoundingForm(*m_workspace);
    VERIFY_DONE(form);
    std::vector<Recipient> recipients;
    for (const FoundingBody& body : m_bodies) {
        recipients.push_back({body.member});
    }
    const auto papers = m_workspace->distributions().handTo(form->id, recipients);
    VERIFY_DONE(papers);
    QCOMPARE(papers->size(), m_bodies.size());
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        m_bodies[i].paper = papers->at(i);
    }
    m_form = *m_workspace->records().questionnaires.get(form->id);
    m_questions = *QuestionnaireQueries(m_workspace->records()).form(m_form.id);
}

std::vector<const FoundingBody*> FoundingWorld::bySpreadsheet() const
{
    return chosen(m_bodies, Spreadsheets);
}

std::vector<const FoundingBody*> FoundingWorld::byTable() const
{
    return chosen(m_bodies, Tables);
}

std::vector<const FoundingBody*> FoundingWorld::byKeys() const
{
    QVector<std::size_t> places;
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        if (!Spreadsheets.contains(i) && !Tables.contains(i)) {
            places << i;
        }
    }
    return chosen(m_bodies, places);
}

QString FoundingWorld::label(const Question& question, const QString& key) const
{
    const AnswerOption* option = m_questions.option(question, key);
    return option ? option->text : key;
}

void FoundingWorld::fill(test::OfficeJob& job, const FoundingBody& body) const
{
    for (auto answer = body.answers.begin(); answer != body.answers.end(); ++answer) {
        const Question& question = *m_questions.byKey(answer.key());
        const QString option = answer.value().section(u':', 0, 0).trimmed();
        switch (question.kind) {
        case QuestionKind::YesNo:
        case QuestionKind::Consent:
            job.answer(question.key, *answer == QLatin1String("yes") ? QStringLiteral("نعم") : QStringLiteral("لا"));
            break;
        case QuestionKind::OneChoice:
            job.answer(question.key, label(question, option));
            if (answer->contains(u':')) {
                job.answer(question.key + u'+', answer->section(u':', 1).trimmed());
            }
            break;
        case QuestionKind::SeveralChoices:
            for (const QString& part : parts(*answer, u';')) {
                const QString words = part.section(u':', 1).trimmed();
                job.answer(question.key + u':' + part.section(u':', 0, 0),
                           words.isEmpty() ? QStringLiteral("نعم") : words);
            }
            break;
        case QuestionKind::Ranking: {
            int place = 0;
            for (const QString& part : parts(*answer, u';')) {
                job.answer(question.key + u':' + part, QString::number(++place));
            }
            break;
        }
        case QuestionKind::Table: {
            int line = 0;
            for (const QString& row : answer->split(u'\n')) {
                QStringList cells = parts(row, u'|');
                const std::vector<Question>& columns = m_questions.columns(question.id);
                for (qsizetype i = 0; i < cells.size(); ++i) {
                    cells[i] = label(columns[static_cast<std::size_t>(i)], cells.at(i));
                }
                job.row(question.key, ++line, cells);
            }
            break;
        }
        default:
            job.answer(question.key, *answer);
        }
    }
}

QByteArray FoundingWorld::table(const std::vector<const FoundingBody*>& bodies) const
{
    QStringList heads{QStringLiteral("form_code")};
    for (const Question& question : m_questions.questions()) {
        heads << question.key;
    }
    QByteArray text = Csv::byteOrderMark() + Csv::line(heads);
    for (const FoundingBody* body : bodies) {
        QStringList cells{body->paper.number};
        for (const QString& key : heads.mid(1)) {
            cells << body->answers.value(key);
        }
        text += Csv::line(cells);
    }
    return text;
}

QString FoundingWorld::taken(const FoundingBody& body, const QString& key) const
{
    const QuestionnaireQueries queries(m_workspace->records());
    const auto response = queries.response(body.paper.id);
    if (!response || !*response) {
        return QStringLiteral("(no entry)");
    }
    return AnswerText(m_questions).written(*m_questions.byKey(key), *queries.answers((*response)->id));
}

void FoundingWorld::reopen()
{
    const QString file = m_workspace->path();
    m_context.reset();
    m_workspace.reset();
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(file);
    VERIFY_DONE(opened);
    m_workspace = std::move(*opened);
    m_context = std::make_unique<PageContext>(*m_workspace, Phrasebook(Language::Arabic));
}

} // namespace tahaluf
