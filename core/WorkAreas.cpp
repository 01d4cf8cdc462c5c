// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkAreas.h"

namespace tahaluf {

WorkAreas::WorkAreas(CoalitionRecords& records)
    : m_coverageRecords(records.journal)
    , m_coverage(records, m_coverageRecords)
    , m_planningRecords(records.journal)
    , m_planning(records, m_planningRecords)
    , m_indicatorRecords(records.journal)
    , m_indicators(records, m_indicatorRecords)
    , m_annualRecords(records.journal)
    , m_annualReports(records, m_annualRecords)
    , m_trainingRecords(records.journal)
    , m_training(records, m_trainingRecords)
    , m_certificates(records, m_trainingRecords)
    , m_arrangements(records, m_trainingRecords)
    , m_synonymRecords(records.journal)
    , m_synonyms(m_synonymRecords)
{
}

void WorkAreas::addStores(RecordStores& stores)
{
    addStore(stores, m_coverageRecords.cells, [this](CoverageCell& cell) { return m_coverage.save(cell); });
    addStore(stores, m_coverageRecords.measures);
    addStore(stores, m_planningRecords.templates, [this](PlanTemplate& plan) { return m_planning.save(plan); });
    addStore(
        stores,
        m_planningRecords.steps,
        [this](PlanStep& step) { return m_planning.saveStep(step); },
        [this](PlanStepId id) { return m_planning.removeStep(id); });
    addStore(
        stores, m_planningRecords.sharings, [this](PlanSharing& sharing) { return m_planning.saveSharing(sharing); });
    addStore(stores, m_planningRecords.totals, [this](MonthlyTotal& total) { return m_planning.saveTotal(total); });
    addStore(
        stores, m_indicatorRecords.indicators, [this](Indicator& indicator) { return m_indicators.save(indicator); });
    addStore(stores, m_indicatorRecords.targets, [this](IndicatorTarget& target) {
        return m_indicators.saveTarget(target);
    });
    addStore(
        stores, m_indicatorRecords.values, [this](IndicatorValue& value) { return m_indicators.saveValue(value); });
    addStore(stores, m_annualRecords.reports, [this](AnnualReport& report) { return m_annualReports.save(report); });
    addStore(stores, m_annualRecords.pictures, [this](ReportPicture& picture) {
        return m_annualReports.savePicture(picture);
    });
    addStore(
        stores,
        m_trainingRecords.programmes,
        [this](TrainingProgramme& programme) { return m_training.save(programme); },
        [this](TrainingProgrammeId id) { return m_training.remove(id); });
    addStore(
        stores,
        m_trainingRecords.programmeSessions,
        [this](TrainingSession& session) { return m_training.saveSession(session); },
        [this](TrainingSessionId id) { return m_training.removeSession(id); });
    addStore(stores, m_trainingRecords.sessionTrainers, [this](SessionTrainer& trainer) {
        return m_training.saveTrainer(trainer);
    });
    addStore(
        stores,
        m_trainingRecords.trainees,
        [this](Trainee& trainee) { return m_training.saveTrainee(trainee); },
        [this](TraineeId id) { return m_training.removeTrainee(id); });
    addStore(
        stores,
        m_trainingRecords.sessionAttendance,
        [this](SessionAttendance& line) { return m_training.saveAttendance(line); },
        [this](SessionAttendanceId id) { return m_training.removeAttendance(id); });
    addStore(
        stores,
        m_trainingRecords.certificates,
        [this](Certificate& certificate) { return m_certificates.save(certificate); },
        [this](CertificateId) { return m_certificates.refuseRemoval(); });
    addStore<SynonymGroup>(
        stores, m_synonymRecords.synonyms, [this](SynonymGroup& group) { return m_synonyms.save(group); });
}

} // namespace tahaluf
