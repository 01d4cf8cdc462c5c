// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/IndicatorDetail.h"

#include "coalition/NamesById.h"
#include "language/Bidi.h"
#include "records/RelatedList.h"
#include "reports/papers/IndicatorFacts.h"
#include "theme/Theme.h"
#include "widgets/DrawingView.h"
#include "Workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tahaluf {

namespace {

constexpr qreal LeastWidth = 90; ///< millimetres
constexpr qreal ChartShare = 0.42; ///< of the width

/** A chart among the sections of the record, or why there is none; the detail draws it when the record is read. */
class ChartSection final : public RecordSection
{
public:
    ChartSection(PageContext& context, DrawingView* view, QLabel* none, QWidget* parent)
        : RecordSection(context, parent)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(view);
        layout->addWidget(none);
    }
    void setRecord(qint64, const QString&) override {}
};

RelatedListOptions targetOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("indicator_targets");
    options.linkField = QStringLiteral("indicator");
    options.columns = QStringList{QStringLiteral("year"), QStringLiteral("target"), QStringLiteral("note")};
    options.formFields = options.columns;
    options.sortField = QStringLiteral("year");
    options.addLabel = IndicatorDetail::tr("Add a target");
    options.emptyText = IndicatorDetail::tr("No target yet: say what is to be reached in which year.");
    return options;
}

RelatedListOptions valueOptions()
{
    RelatedListOptions options;
    options.entity = QStringLiteral("indicator_values");
    options.linkField = QStringLiteral("indicator");
    options.columns = QStringList{QStringLiteral("dated_on"), QStringLiteral("value"), QStringLiteral("source")};
    options.formFields = QStringList{QStringLiteral("dated_on"),
                                     QStringLiteral("value"),
                                     QStringLiteral("member"),
                                     QStringLiteral("source"),
                                     QStringLiteral("note")};
    options.sortField = QStringLiteral("dated_on");
    options.addLabel = IndicatorDetail::tr("Enter a value");
    options.emptyText = IndicatorDetail::tr("No value was entered yet.");
    options.mostRows = 8;
    return options;
}

} // namespace

IndicatorDetail::IndicatorDetail(PageContext& context, QWidget* parent)
    : RecordDetail(context,
                   QStringLiteral("indicators"),
                   {QStringLiteral("name"),
                    QStringLiteral("measure"),
                    QStringLiteral("definition"),
                    QStringLiteral("direction"),
                    QStringLiteral("period"),
                    QStringLiteral("responsible"),
                    QStringLiteral("on_overview"),
                    QStringLiteral("audience"),
                    QStringLiteral("unit"),
                    QStringLiteral("baseline"),
                    QStringLiteral("gathering"),
                    QStringLiteral("counts_people"),
                    QStringLiteral("name_en"),
                    QStringLiteral("unit_en"),
                    QStringLiteral("definition_en")},
                   Arrangement::Stacked,
                   parent)
    , m_definition(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_noChart(new QLabel(tr("A chart appears once there are two values."), this))
    , m_chart(new DrawingView(this))
    , m_bodies(new DrawingView(this))
    , m_noBodies(new QLabel(tr("This indicator is not told by body."), this))
    , m_targets(new RelatedList(context, targetOptions(), this))
    , m_values(new RelatedList(context, valueOptions(), this))
{
    form().fold({QStringLiteral("unit"),
                 QStringLiteral("baseline"),
                 QStringLiteral("gathering"),
                 QStringLiteral("counts_people"),
                 QStringLiteral("name_en"),
                 QStringLiteral("unit_en"),
                 QStringLiteral("definition_en")});
    for (QLabel* label : {m_sentence, m_definition, m_noChart, m_noBodies}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setRole(*label, Role::Muted);
    }
    setRole(*m_sentence, Role::Heading);
    upper()->addWidget(m_sentence);
    upper()->addWidget(m_definition);
    upper()->addWidget(m_chart);
    upper()->addWidget(m_noChart);
    m_chart->showWhole();
    m_chart->setAccessibleName(tr("Chart of the indicator"));
    m_bodies->showWhole();
    m_bodies->setAccessibleName(tr("Chart by body"));
    addSection(tr("Targets"), m_targets);
    addSection(tr("Values entered"), m_values);
    addSection(tr("By body"), new ChartSection(context, m_bodies, m_noBodies, this));
    connect(&context.workspace().notifier(), &ChangeNotifier::changed, this, [this](const RecordChanges& changes) {
        for (const RecordChange& change : changes) {
            if (change.entity == QLatin1String("indicator_targets") ||
                change.entity == QLatin1String("indicator_values")) {
                showHeader();
                return;
            }
        }
    });
}

void IndicatorDetail::showHeader()
{
    const IndicatorId id(form().id());
    if (!id.isValid()) {
        return;
    }
    const CoalitionRecords& records = context().workspace().records();
    const IndicatorQueries queries(records);
    Result<Indicator> indicator = IndicatorRecords(records.journal).indicators.get(id);
    const Result<ActiveTime> time = queries.activeTime(records.now().date());
    if (!indicator || !time) {
        context().fail(!indicator ? indicator.error() : time.error());
        return;
    }
    Result<IndicatorReading> reading = queries.reading(*indicator, time->last);
    if (!reading) {
        context().fail(reading.error());
        return;
    }
    const Phrasebook& book = context().phrasebook();
    const IndicatorFacts facts(book, Audience::Internal);
    setHeader(facts.name(*indicator), Bidi::isolateReference(book.shaped(indicator->number)));
    setState(choiceKey(reading->standing), facts.standing(*reading));
    m_sentence->setText(facts.sentence(*reading));
    m_definition->setText(indicator->isComputed() ? facts.definition(*indicator) : QString());
    m_definition->setVisible(indicator->isComputed());
    m_values->setNote(indicator->isComputed() ? tr("The program computes this indicator: there is nothing to enter.")
                                              : QString());
    m_values->setEnabled(!indicator->isComputed());
    draw(*reading);
    drawBodies(queries, *reading);
}

void IndicatorDetail::draw(const IndicatorReading& reading)
{
    const Phrasebook& book = context().phrasebook();
    const qreal wide = qMax(LeastWidth, m_chart->comfortableWidth());
    const std::optional<Chart> chart =
        IndicatorFacts(book, Audience::Internal).chart(reading, QSizeF(wide, wide * ChartShare));
    m_chart->setVisible(chart.has_value());
    m_noChart->setVisible(!chart.has_value());
    if (chart) {
        m_chart->setDrawing(drawingOf(*chart, book), book.direction(), descriptionOf(*chart, book));
    }
}

void IndicatorDetail::drawBodies(const IndicatorQueries& queries, const IndicatorReading& reading)
{
    const Phrasebook& book = context().phrasebook();
    const CoalitionRecords& records = context().workspace().records();
    const Result<std::vector<BodyFigure>> figures =
        queries.byBody(reading.indicator, QDate(reading.asAt.year(), 1, 1), reading.asAt);
    const Result<QHash<qint64, QString>> names = namesById(records.members, book, &Member::name, &Member::nameEn);
    if (!figures || !names) {
        context().fail(!figures ? figures.error() : names.error());
        return;
    }
    Chart chart;
    chart.size = QSizeF(qMax(LeastWidth, m_bodies->comfortableWidth()), 0);
    ChartSeries series;
    for (const BodyFigure& figure : *figures) {
        chart.categories << names->value(figure.member.value());
        series.values << figure.value;
    }
    chart.series << series;
    const bool isAny = !figures->empty();
    m_bodies->setVisible(isAny);
    m_noBodies->setVisible(!isAny);
    if (isAny) {
        m_bodies->setDrawing(drawingOf(chart, book), book.direction(), descriptionOf(chart, book));
    }
}

} // namespace tahaluf
