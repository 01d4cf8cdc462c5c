// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/annual/AnnualRecords.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/coverage/CoverageRecords.h"
#include "coalition/indicators/IndicatorRecords.h"
#include "coalition/planning/PlanningRecords.h"
#include "coalition/synonyms/SynonymRecords.h"
#include "coalition/training/TrainingRecords.h"
#include "storage/RecordStore.h"
#include "storage/TypedRecordStore.h"
#include "workflows/AnnualReportWorkflow.h"
#include "workflows/CertificateWorkflow.h"
#include "workflows/CoverageWorkflow.h"
#include "workflows/IndicatorWorkflow.h"
#include "workflows/PlanningWorkflow.h"
#include "workflows/SynonymWorkflow.h"
#include "workflows/TrainingArrangements.h"
#include "workflows/TrainingWorkflow.h"

namespace tahaluf {

/**
 * The areas of the coalition at work that came after its founding, each with its own repositories and commands. Only
 * the pages and papers of an area include this, so that a new one costs the others nothing.
 */
class WorkAreas
{
public:
    explicit WorkAreas(CoalitionRecords& records);

    /** Adds the general access to the records of every area here. */
    void addStores(RecordStores& stores);

    [[nodiscard]] IndicatorRecords& indicatorRecords() { return m_indicatorRecords; }
    [[nodiscard]] IndicatorWorkflow& indicators() { return m_indicators; }
    [[nodiscard]] AnnualRecords& annualRecords() { return m_annualRecords; }
    [[nodiscard]] AnnualReportWorkflow& annualReports() { return m_annualReports; }
    [[nodiscard]] CoverageRecords& coverageRecords() { return m_coverageRecords; }
    [[nodiscard]] CoverageWorkflow& coverage() { return m_coverage; }
    [[nodiscard]] PlanningRecords& planningRecords() { return m_planningRecords; }
    [[nodiscard]] PlanningWorkflow& planning() { return m_planning; }
    [[nodiscard]] TrainingRecords& trainingRecords() { return m_trainingRecords; }
    [[nodiscard]] TrainingWorkflow& training() { return m_training; }
    [[nodiscard]] CertificateWorkflow& certificates() { return m_certificates; }
    [[nodiscard]] TrainingArrangements& arrangements() { return m_arrangements; }
    [[nodiscard]] SynonymRecords& synonymRecords() { return m_synonymRecords; }
    [[nodiscard]] SynonymWorkflow& synonyms() { return m_synonyms; }

private:
    CoverageRecords m_coverageRecords;
    CoverageWorkflow m_coverage;
    PlanningRecords m_planningRecords;
    PlanningWorkflow m_planning;
    IndicatorRecords m_indicatorRecords;
    IndicatorWorkflow m_indicators;
    AnnualRecords m_annualRecords;
    AnnualReportWorkflow m_annualReports;
    TrainingRecords m_trainingRecords;
    TrainingWorkflow m_training;
    CertificateWorkflow m_certificates;
    TrainingArrangements m_arrangements;
    SynonymRecords m_synonymRecords;
    SynonymWorkflow m_synonyms;
};

} // namespace tahaluf
