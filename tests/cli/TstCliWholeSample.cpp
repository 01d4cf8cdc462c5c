// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRunner.h"

#include <QJsonDocument>
#include <QJsonObject>

using tahaluf::test::CliRunner;

/** The whole sample coalition, table by table, out of one file and into a new one. */
class TstCliWholeSample : public QObject
{
    Q_OBJECT

private slots:
    void sampleComesWholeIntoANewFile_data();
    void sampleComesWholeIntoANewFile();
};

void TstCliWholeSample::sampleComesWholeIntoANewFile_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV") << ".csv";
    QTest::newRow("JSON") << ".json";
}

void TstCliWholeSample::sampleComesWholeIntoANewFile()
{
    QFETCH(QString, ending);
    const CliRunner cli;
    cli.makeSample(QStringLiteral("a.tahaluf"));
    DONE(cli.run({"new", "b.tahaluf"}));
    // What is named by others comes first.
    const QStringList entities =
        QStringLiteral("coalition series themes mechanisms members member_names people posts representations meetings "
                       "agenda invitations attendance breaks proposals studies proposal_links minutes "
                       "minutes_paragraphs minutes_remarks slips letters paper_templates text_modules decision_rules "
                       "recommendations recommendation_sources recommendation_supports follow_ups actions "
                       "action_supports answer_lists answer_options questionnaires questionnaire_sections questions "
                       "distributions distribution_reminders responses services referral_paths referral_steps "
                       "resources resource_requests references reference_articles obligations memoranda "
                       "memorandum_parties coverage coverage_measures plan_templates plan_steps plan_sharings "
                       "monthly_totals programmes programme_sessions session_trainers trainees session_attendance "
                       "certificates indicators indicator_targets indicator_values annual_reports synonyms")
            .split(u' ');
    const auto exportTo = [&](const QString& file, const QString& entity, const QString& form, const QString& output) {
        QStringList asked{"export", file, entity, output};
        if (!form.isEmpty()) {
            asked << "--where"
                  << "questionnaire=" + form;
        }
        return cli.run(asked);
    };
    for (const QString& entity : entities) {
        // Answers are a table of their own for each form.
        const QStringList forms = entity == "responses" ? QStringList{"TF-1", "TR-1"} : QStringList{QString()};
        for (const QString& form : forms) {
            DONE(exportTo("a.tahaluf", entity, form, entity + form + ending));
            DONE(cli.run({"import", "b.tahaluf", entity, entity + form + ending}));
        }
    }
    const auto counts = [&](const QString& file) {
        QJsonObject all =
            QJsonDocument::fromJson(cli.run({"info", file, "--json"}).output.toUtf8())["counts"].toObject();
        // Attachments and the pictures of reports among them, circulated founding texts with what names their articles,
        // and links of answers stay behind.
        static const QStringList others = QStringLiteral("charters articles article_sources article_comments decisions "
                                                         "positions answer_proposals citations attachments "
                                                         "report_pictures")
                                              .split(u' ');
        for (const QString& entity : others) {
            all.remove(entity);
        }
        return all;
    };
    QCOMPARE(counts("b.tahaluf"), counts("a.tahaluf"));
    // Apart from the uids of what every new file has, what came is the same.
    const QStringList compared = QStringLiteral("agenda attendance meetings proposals studies proposal_links "
                                                "recommendations follow_ups questions distributions responses")
                                     .split(u' ');
    for (const QString& entity : compared) {
        const QString form = entity == "responses" ? QStringLiteral("TF-1") : QString();
        DONE(exportTo("b.tahaluf", entity, form, "back" + ending));
        QCOMPARE(QString::fromUtf8(cli.read("back" + ending)), QString::fromUtf8(cli.read(entity + form + ending)));
    }
    DONE(cli.run({"check", "b.tahaluf"}));
}

QTEST_GUILESS_MAIN(TstCliWholeSample)
#include "TstCliWholeSample.moc"
