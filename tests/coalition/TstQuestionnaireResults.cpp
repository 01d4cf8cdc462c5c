// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/FormBuilder.h"
#include "coalition/QuestionnaireResults.h"
#include "coalition/questionnaires/AnswerText.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace tahaluf;

namespace {

/** Respondents answering as they would by keys. */
class Survey
{
public:
    explicit Survey(const FormBuilder& builder)
        : form(builder.form())
    {
    }

    void answered(Relevance tier, Sector sector, const QHash<QString, QString>& texts)
    {
        Respondent respondent;
        respondent.response = ResponseId(static_cast<qint64>(respondents.size()) + 1);
        respondent.tier = tier;
        respondent.sector = sector;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            for (const Answer& answer : AnswerText(form).keep(*form.byKey(text.key()), *text)) {
                respondent.answers.add(answer);
            }
        }
        respondents.push_back(std::move(respondent));
    }
    [[nodiscard]] QuestionnaireResults results(Audience edition = Audience::Internal, int handedOut = 0) const
    {
        return QuestionnaireResults(form, respondents, handedOut, edition);
    }
    [[nodiscard]] QuestionId id(const QString& key) const { return form.byKey(key)->id; }

    QuestionnaireForm form;
    std::vector<Respondent> respondents;
};

/** «a 4 3/1»: the key, all, and by tier; «x» where hidden. */
QString line(const ResultRow& row, const std::vector<ResultCell>& groups)
{
    const auto cell = [](const ResultCell& each) {
        return each.isHidden ? QStringLiteral("x") : QString::number(each.count);
    };
    QStringList parts;
    for (const ResultCell& group : groups) {
        parts << cell(group);
    }
    return QStringLiteral("%1 %2 %3").arg(row.key, cell(row.all), parts.join(u'/'));
}

QStringList lines(const QuestionResult& result)
{
    QStringList found;
    for (const ResultRow& row : result.rows) {
        found << line(row, row.byTier);
    }
    return found;
}

/** Six answers: four of core bodies, two of supporting ones. */
Survey smallSurvey()
{
    FormBuilder builder;
    builder.section(QStringLiteral("أ"));
    builder.choices(QuestionKind::OneChoice,
                    QStringLiteral("form"),
                    {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    builder.add(QuestionKind::Number, QStringLiteral("staff"));
    builder.choices(QuestionKind::Ranking, QStringLiteral("rank"), {QStringLiteral("x"), QStringLiteral("y")});
    Question& why = builder.add(QuestionKind::LongText, QStringLiteral("why"));
    why.conditionOn = QuestionId(1);
    why.conditionTest = ConditionTest::Is;
    why.conditionValue = QStringLiteral("b,c");
    const QuestionId table = builder.add(QuestionKind::Table, QStringLiteral("experts")).id;
    builder.column(table, QuestionKind::ShortText, QStringLiteral("name"));
    builder.column(table, QuestionKind::Number, QStringLiteral("years"));
    Survey survey(builder);
    survey.answered(Relevance::Core, Sector::Ministry, {{"form", "a"}, {"staff", "10"}, {"rank", "x; y"}});
    survey.answered(Relevance::Core,
                    Sector::Ministry,
                    {{"form", "a"}, {"staff", "20"}, {"rank", "x; y"}, {"experts", "خبير | 10\nخبيرة | 20"}});
    survey.answered(Relevance::Core, Sector::Health, {{"form", "a"}, {"staff", "30"}, {"rank", "x; y"}});
    survey.answered(
        Relevance::Core, Sector::Ngo, {{"form", "b"}, {"staff", "40"}, {"rank", "y; x"}, {"why", "لمرونتها"}});
    survey.answered(Relevance::Supporting, Sector::Ngo, {{"form", "a"}, {"staff", "5"}, {"rank", "y"}, {"why", "خطأ"}});
    survey.answered(Relevance::Supporting, Sector::Education, {{"staff", "كثير"}, {"experts", "باحث | 3"}});
    return survey;
}

/** Whether the value of an unknown follows from linear equations: its unit vector is a combination of them. */
bool isDetermined(std::vector<std::vector<double>> equations, std::size_t unknown)
{
    const std::size_t width = equations.empty() ? 0 : equations.front().size();
    // Eliminate all other unknowns; what is left of a row with this one alone tells its value.
    std::size_t done = 0;
    for (std::size_t column = 0; column < width; ++column) {
        if (column == unknown) {
            continue;
        }
        std::size_t pivot = done;
        while (pivot < equations.size() && std::abs(equations[pivot][column]) < 1e-9) {
            ++pivot;
        }
        if (pivot == equations.size()) {
            continue;
        }
        std::swap(equations[pivot], equations[done]);
        for (std::size_t row = 0; row < equations.size(); ++row) {
            const double factor = equations[row][column] / equations[done][column];
            for (std::size_t i = 0; row != done && i < width; ++i) {
                equations[row][i] -= factor * equations[done][i];
            }
        }
        ++done;
    }
    for (std::size_t row = done; row < equations.size(); ++row) {
        if (std::abs(equations[row][unknown]) > 1e-9) {
            return true;
        }
    }
    return false;
}

} // namespace

/** What the answers come to. */
class TstQuestionnaireResults : public QObject
{
    Q_OBJECT

private slots:
    void countsOptionsByTier();
    void meanAndMedian();
    void rankings();
    void onlyWhoWasAskedCounts();
    void columnsCountEachRow();
    void statesWhoDidNotAnswer();
    void severalChoicesCountEach();
    void aPublicEditionHidesSmallCells();
    void whatIsHiddenDoesNotFollowFromTheRest();
    void aMeanOfTooFewIsHiddenWithAnother();
    void nothingIsHiddenInsideTheFoundation();
};

void TstQuestionnaireResults::countsOptionsByTier()
{
    const Survey survey = smallSurvey();
    const QuestionnaireResults results = survey.results();
    QCOMPARE(results.tiers(), (std::vector<Relevance>{Relevance::Core, Relevance::Supporting}));
    const QuestionResult& form = *results.of(survey.id(QStringLiteral("form")));
    QCOMPARE(lines(form), (QStringList{"a 4 3/1", "b 1 1/0", "c 0 0/0", " 1 0/1"}));
    QCOMPARE(form.asked.count, 6);
    QCOMPARE(form.answered.count, 5);
    QCOMPARE(form.rows.front().share, 0.8);
    QCOMPARE(results.sectors(),
             (std::vector<Sector>{Sector::Ministry, Sector::Health, Sector::Ngo, Sector::Education}));
    QCOMPARE(line(form.rows.front(), form.rows.front().bySector), QStringLiteral("a 4 2/1/1/0"));
}

void TstQuestionnaireResults::meanAndMedian()
{
    const Survey survey = smallSurvey();
    const QuestionnaireResults results = survey.results();
    const QuestionResult& staff = *results.of(survey.id(QStringLiteral("staff")));
    // The sixth wrote «كثير»: kept, but no number.
    QCOMPARE(staff.answered.count, 5);
    QCOMPARE(staff.figures->mean, std::optional(21.0));
    QCOMPARE(staff.figures->median, std::optional(20.0));
    QCOMPARE(staff.figures->minimum, std::optional(5.0));
    QCOMPARE(staff.figures->maximum, std::optional(40.0));
    QCOMPARE(staff.figuresByTier[0].mean, std::optional(25.0));
    QCOMPARE(staff.figuresByTier[0].median, std::optional(25.0));
    QCOMPARE(staff.figuresBySector[3].mean, std::optional<double>());
}

void TstQuestionnaireResults::rankings()
{
    const Survey survey = smallSurvey();
    const QuestionnaireResults results = survey.results();
    const QuestionResult& rank = *results.of(survey.id(QStringLiteral("rank")));
    QCOMPARE(rank.rows[0].points, 3 * 2 + 1);
    QCOMPARE(rank.rows[1].points, 3 * 1 + 2 + 2);
    QCOMPARE(rank.rows[0].meanRank, std::optional(1.25));
    QCOMPARE(rank.rows[1].meanRank, std::optional(1.6));
}

void TstQuestionnaireResults::onlyWhoWasAskedCounts()
{
    const Survey survey = smallSurvey();
    const QuestionnaireResults results = survey.results();
    const QuestionResult& why = *results.of(survey.id(QStringLiteral("why")));
    QCOMPARE(why.asked.count, 1);
    QCOMPARE(why.texts.size(), std::size_t(1));
    QCOMPARE(why.texts.front().text, QStringLiteral("لمرونتها"));
}

void TstQuestionnaireResults::columnsCountEachRow()
{
    const Survey survey = smallSurvey();
    const QuestionnaireResults results = survey.results();
    const QuestionResult& experts = *results.of(survey.id(QStringLiteral("experts")));
    QCOMPARE(experts.answered.count, 2);
    QCOMPARE(experts.columns.size(), std::size_t(2));
    QCOMPARE(experts.columns[0].texts.size(), std::size_t(3));
    QCOMPARE(experts.columns[1].figures->mean, std::optional(11.0));
    QCOMPARE(experts.columns[1].number, QStringLiteral("1.5.2"));
}

void TstQuestionnaireResults::statesWhoDidNotAnswer()
{
    const QuestionnaireResults results = smallSurvey().results(Audience::Internal, 15);
    QCOMPARE(results.handedOut(), 15);
    QCOMPARE(results.answered(), 6);
    QCOMPARE(results.missing(), 9);
}

void TstQuestionnaireResults::severalChoicesCountEach()
{
    FormBuilder builder;
    builder.section(QStringLiteral("أ"));
    builder.choices(QuestionKind::SeveralChoices, QStringLiteral("s"), {QStringLiteral("a"), QStringLiteral("other")});
    builder.parts().options.back().wantsWords = true;
    Survey survey(builder);
    survey.answered(Relevance::Core, Sector::Ministry, {{"s", "a; other: نقل"}});
    survey.answered(Relevance::Core, Sector::Ministry, {{"s", "a"}});
    const QuestionnaireResults results = survey.results();
    const QuestionResult& services = results.questions().front();
    QCOMPARE(lines(services), (QStringList{"a 2 2", "other 1 1", " 0 0"}));
    QCOMPARE(services.rows[1].share, 0.5);
    QCOMPARE(services.texts.front().text, QStringLiteral("نقل"));
}

void TstQuestionnaireResults::aPublicEditionHidesSmallCells()
{
    FormBuilder builder;
    builder.section(QStringLiteral("أ"));
    builder.add(QuestionKind::YesNo, QStringLiteral("joins"));
    builder.add(QuestionKind::ShortText, QStringLiteral("words"));
    Survey survey(builder);
    for (int i = 0; i < 10; ++i) {
        survey.answered(i < 6 ? Relevance::Core : Relevance::Supporting,
                        Sector::Ministry,
                        {{"joins", i == 5 ? "no" : "yes"}, {"words", "نص"}});
    }
    const QuestionnaireResults results = survey.results(Audience::Public);
    const QuestionResult& joins = results.questions().front();
    // One said no. Were the nine others shown, it would follow; so would it from the five of its tier.
    QVERIFY(joins.rows[1].all.isHidden && joins.rows[1].byTier[0].isHidden);
    QVERIFY(!joins.rows[0].all.isHidden || !joins.rows[0].byTier[0].isHidden || !joins.rows[0].byTier[1].isHidden);
    QVERIFY(joins.rows[0].all.isHidden || joins.rows[2].all.isHidden);
    QVERIFY(joins.rows[0].byTier[0].isHidden || joins.rows[2].byTier[0].isHidden);
    QVERIFY(results.questions()[1].texts.empty());
    QCOMPARE(results.questions()[1].answered.count, 10);
}

void TstQuestionnaireResults::whatIsHiddenDoesNotFollowFromTheRest()
{
    QRandomGenerator random(20121220);
    int hiddenCells = 0;
    for (int trial = 0; trial < 200; ++trial) {
        FormBuilder builder;
        builder.section(QStringLiteral("أ"));
        builder.choices(QuestionKind::OneChoice,
                        QStringLiteral("q"),
                        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        Survey survey(builder);
        const int count = random.bounded(6, 60);
        for (int i = 0; i < count; ++i) {
            const int option = std::min(random.bounded(5), random.bounded(6));
            survey.answered(static_cast<Relevance>(random.bounded(2)),
                            static_cast<Sector>(1 + std::min(random.bounded(6), random.bounded(8))),
                            {{"q", option == 4 || option == 5 ? QString() : QString(QChar(u'a' + option))}});
        }
        const QuestionnaireResults results = survey.results(Audience::Public);
        const std::vector<ResultRow>& rows = results.questions().front().rows;
        std::vector<const ResultCell*> unknowns;
        const auto note = [&](const ResultCell& cell) {
            QVERIFY(cell.isHidden || cell.count == 0 || cell.count >= 3);
            if (cell.isHidden) {
                unknowns.push_back(&cell);
            }
        };
        for (const ResultRow& row : rows) {
            note(row.all);
            std::for_each(row.byTier.begin(), row.byTier.end(), note);
            std::for_each(row.bySector.begin(), row.bySector.end(), note);
        }
        hiddenCells += static_cast<int>(unknowns.size());
        // What everybody can add up: each row to its total, each group and the totals to who answered.
        std::vector<std::vector<double>> equations;
        const auto equation = [&](const std::vector<const ResultCell*>& plus, const ResultCell* minus) {
            std::vector<double> row(unknowns.size(), 0);
            for (std::size_t i = 0; i < unknowns.size(); ++i) {
                row[i] = std::count(plus.begin(), plus.end(), unknowns[i]) > 0 ? 1 : unknowns[i] == minus ? -1 : 0;
            }
            equations.push_back(std::move(row));
        };
        std::vector<const ResultCell*> totals;
        for (const ResultRow& row : rows) {
            for (const auto* groups : {&row.byTier, &row.bySector}) {
                std::vector<const ResultCell*> cells;
                for (const ResultCell& cell : *groups) {
                    cells.push_back(&cell);
                }
                equation(cells, &row.all);
            }
            totals.push_back(&row.all);
        }
        equation(totals, nullptr);
        for (const auto groups : {&ResultRow::byTier, &ResultRow::bySector}) {
            for (std::size_t group = 0; group < (rows.front().*groups).size(); ++group) {
                std::vector<const ResultCell*> column;
                column.reserve(rows.size());
                for (const ResultRow& row : rows) {
                    column.push_back(&(row.*groups)[group]);
                }
                equation(column, nullptr);
            }
        }
        for (std::size_t i = 0; i < unknowns.size(); ++i) {
            QVERIFY2(!isDetermined(equations, i), qPrintable(QString::number(trial)));
        }
    }
    QVERIFY(hiddenCells > 1000);
}

void TstQuestionnaireResults::aMeanOfTooFewIsHiddenWithAnother()
{
    FormBuilder builder;
    builder.section(QStringLiteral("أ"));
    builder.add(QuestionKind::Number, QStringLiteral("staff"));
    Survey survey(builder);
    for (int i = 0; i < 11; ++i) {
        survey.answered(i < 6 ? Relevance::Core : Relevance::Supporting,
                        i < 5    ? Sector::Ministry
                        : i < 10 ? Sector::Ngo
                                 : Sector::Health,
                        {{"staff", QString::number(i)}});
    }
    const QuestionnaireResults results = survey.results(Audience::Public);
    const QuestionResult& staff = results.questions().front();
    QVERIFY(!staff.figures->minimum && !staff.figures->maximum);
    // One body of health alone: from the mean of all and those of the others its own number would follow.
    QVERIFY(!staff.figuresBySector[1].mean);
    QVERIFY(!staff.figures->mean || !staff.figuresBySector[0].mean || !staff.figuresBySector[2].mean);
    // And what the tiers still show does not make up for it.
    QVERIFY(staff.figures->mean || !staff.figuresByTier[0].mean || !staff.figuresByTier[1].mean);
}

void TstQuestionnaireResults::nothingIsHiddenInsideTheFoundation()
{
    const Survey survey = smallSurvey();
    for (const Audience edition : {Audience::Internal, Audience::Partners}) {
        const QuestionnaireResults results = survey.results(edition);
        for (const QuestionResult& result : results.questions()) {
            for (const ResultRow& row : result.rows) {
                QVERIFY(!row.all.isHidden);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TstQuestionnaireResults)
#include "TstQuestionnaireResults.moc"
