// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/Timeline.h"
#include "reports/papers/PaperCatalog.h"
#include "support/MeetingFixture.h"
#include "support/PaperText.h"
#include "support/Verify.h"

using namespace tahaluf;

/** «خطة العمل» on paper: rolled-up progress, the timeline, and one body's part of it. */
class TstActionPlanPaper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsTheTreeWithProgressAndBodies();
    void oneBodysPlanKeepsWhatItBelongsTo();
    void anEmptyPlanSaysSo();
    void everyLineHasABarAndTodayItsLine();
    void aTimelineWithoutDatesIsEmpty();

private:
    Action add(ActionKind kind, ActionId parent, const QString& title, MemberId lead, QDate from, QDate until)
    {
        Action action;
        action.kind = kind;
        action.parent = parent;
        action.title = title;
        action.titleEn = QStringLiteral("Plan ") + QString::number(parent.value());
        action.lead = lead;
        action.startOn = from;
        action.dueOn = until;
        if (Result<void> saved = f->workspace->actions().save(action); !saved) {
            qFatal("%s", qPrintable(saved.error().message));
        }
        return action;
    }
    QString text(const PaperRequest& request) const
    {
        const Result<Document> paper =
            PaperCatalog::make(QStringLiteral("action-plan"), f->workspace->records(), request);
        return paper ? PaperText::all(*paper) : paper.error().message;
    }

    std::unique_ptr<MeetingFixture> f;
    Action first;
};

void TstActionPlanPaper::init()
{
    f = std::make_unique<MeetingFixture>();
    const Action objective = add(ActionKind::Objective, {}, QStringLiteral("منظومة إحالة"), f->justice.id, {}, {});
    first = add(ActionKind::Action,
                objective.id,
                QStringLiteral("إعداد النموذج"),
                f->interior.id,
                QDate(2012, 11, 1),
                QDate(2012, 12, 20));
    add(ActionKind::Action,
        objective.id,
        QStringLiteral("تدريب"),
        f->university.id,
        QDate(2012, 10, 1),
        QDate(2012, 11, 20));
    VERIFY_DONE(f->workspace->actions().setSupporting(first.id, {f->justice.id}));
    VERIFY_DONE(f->workspace->actions().report(first.id, {.percent = 60, .reached = {}, .obstacles = {}}));
}

void TstActionPlanPaper::printsTheTreeWithProgressAndBodies()
{
    const QString printed = text({});
    for (const QString& part : {QStringLiteral("خطة العمل"),
                                QStringLiteral("1.1  إعداد النموذج"),
                                QStringLiteral("بمساندة ") + f->justice.name,
                                QStringLiteral("30%"),
                                QStringLiteral("60%"),
                                QStringLiteral("متأخرة")}) {
        QVERIFY2(printed.contains(part), qPrintable(part + QStringLiteral(" is not in ") + printed));
    }
    PaperRequest english;
    english.language = Language::English;
    QVERIFY(text(english).contains(QStringLiteral("Action plan")));
    QVERIFY(text(english).contains(QStringLiteral("Overdue")));
}

void TstActionPlanPaper::oneBodysPlanKeepsWhatItBelongsTo()
{
    PaperRequest request;
    request.member = f->university.id;
    const QString printed = text(request);
    QVERIFY(printed.contains(QStringLiteral("منظومة إحالة")));
    QVERIFY(printed.contains(QStringLiteral("تدريب")));
    QVERIFY(!printed.contains(QStringLiteral("إعداد النموذج")));
    request.member = f->justice.id; // supports the first, leads the objective
    QVERIFY(text(request).contains(QStringLiteral("إعداد النموذج")));
    QVERIFY(!text(request).contains(QStringLiteral("تدريب")));
}

void TstActionPlanPaper::anEmptyPlanSaysSo()
{
    f = std::make_unique<MeetingFixture>();
    QVERIFY(text({}).contains(QStringLiteral("لا مهام في الخطة بعد")));
}

void TstActionPlanPaper::everyLineHasABarAndTodayItsLine()
{
    Timeline timeline;
    timeline.today = QDate(2012, 11, 29);
    timeline.bars = {{.label = QStringLiteral("أ"), .from = QDate(2012, 11, 1), .until = QDate(2012, 12, 20)},
                     {.label = QStringLiteral("ب"), .from = QDate(2012, 12, 1), .until = QDate(2013, 1, 31)}};
    const auto bars = [](const paper::Drawing& drawing) {
        QVector<QRectF> rects;
        for (const paper::Shape& shape : drawing.shapes) {
            if (const auto* rect = std::get_if<paper::RectShape>(&shape)) {
                rects << rect->rect;
            }
        }
        return rects;
    };
    const QVector<QRectF> arabic = bars(drawingOf(timeline, Phrasebook(Language::Arabic)));
    const QVector<QRectF> english = bars(drawingOf(timeline, Phrasebook(Language::English)));
    QCOMPARE(arabic.size(), 2);
    QCOMPARE(english.size(), 2);
    // Time runs from the side one reads from.
    QVERIFY(arabic.at(0).right() > arabic.at(1).right());
    QVERIFY(english.at(0).left() < english.at(1).left());
    QVERIFY(qAbs(arabic.at(0).width() - english.at(0).width()) < 0.001);
    QVERIFY(arabic.at(0).left() >= 0);
    QVERIFY(english.at(1).right() <= timeline.width);
}

void TstActionPlanPaper::aTimelineWithoutDatesIsEmpty()
{
    Timeline timeline;
    timeline.bars = {{.label = QStringLiteral("أ")}};
    QVERIFY(drawingOf(timeline, Phrasebook(Language::Arabic)).shapes.isEmpty());
}

QTEST_MAIN(TstActionPlanPaper)
#include "TstActionPlanPaper.moc"
