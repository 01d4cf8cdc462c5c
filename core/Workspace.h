// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "coalition/CoalitionRecords.h"
#include "coalition/EntryFigures.h"
#include "search/SearchIndex.h"
#include "storage/ChangeNotifier.h"
#include "storage/Database.h"
#include "storage/Journal.h"
#include "storage/RecordStore.h"
#include "workflows/ActionWorkflow.h"
#include "workflows/AttachmentWorkflow.h"
#include "workflows/AttendanceWorkflow.h"
#include "workflows/CharterLock.h"
#include "workflows/CharterWorkflow.h"
#include "workflows/CorrespondenceWorkflow.h"
#include "workflows/DecisionLock.h"
#include "workflows/DecisionWorkflow.h"
#include "workflows/EntryWorkflow.h"
#include "workflows/MeetingWorkflow.h"
#include "workflows/MemberWorkflow.h"
#include "workflows/MemorandumWorkflow.h"
#include "workflows/MinutesLock.h"
#include "workflows/MinutesWorkflow.h"
#include "workflows/PaperTemplateWorkflow.h"
#include "workflows/QuestionnaireDesign.h"
#include "workflows/QuestionnaireDistribution.h"
#include "workflows/QuestionnaireEntry.h"
#include "workflows/QuestionnaireLock.h"
#include "workflows/QuestionnaireOnward.h"
#include "workflows/RecommendationGuard.h"
#include "workflows/RecommendationWorkflow.h"
#include "workflows/ReferenceWorkflow.h"
#include "workflows/ResourceWorkflow.h"
#include "workflows/ServiceWorkflow.h"
#include "workflows/SessionWorkflow.h"
#include "workflows/SimilarWorkflow.h"
#include "workflows/SpeakersQueue.h"
#include "workflows/StudyWorkflow.h"
#include "workflows/YearLock.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <memory>

namespace tahaluf {

class WorkAreas;

/**
 * Everything of one open file, wired together: connection, history, search index, repositories, workflows and the
 * general record stores. Belongs to one thread. No singletons: whoever needs something is handed it from here.
 */
class Workspace
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)

public:
    /** Makes a new file with an empty coalition profile, the default themes and the consultative series. */
    static Result<std::unique_ptr<Workspace>> create(const QString& path, const Clock& clock = systemClock());
    /** Opens a file and brings it to the newest schema. */
    static Result<std::unique_ptr<Workspace>>
    open(const QString& path, OpenMode mode = OpenMode::ReadWrite, const Clock& clock = systemClock());
    /**
     * A second, reading workspace of a file that this process has open: for a worker, made and used in its thread.
     * Nothing but reading is possible.
     */
    static Result<std::unique_ptr<Workspace>> openReader(const QString& path, const Clock& clock = systemClock());
    /** A file in memory with the same content as a created one, for tests. */
    static Result<std::unique_ptr<Workspace>> inMemory(const Clock& clock = systemClock());
    static const Clock& systemClock();

    ~Workspace();

    [[nodiscard]] QString path() const { return m_database->path(); }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] Journal& journal() { return m_journal; }
    [[nodiscard]] const EntityCatalog& catalog() const { return m_catalog; }
    [[nodiscard]] ChangeNotifier& notifier() { return m_notifier; }
    [[nodiscard]] SearchIndex& search() { return m_search; }
    [[nodiscard]] CoalitionRecords& records() { return m_records; }
    [[nodiscard]] const Clock& clock() const { return m_journal.clock(); }
    void setActor(const QString& actor) { m_journal.setActor(actor); }

    [[nodiscard]] EntryWorkflow& entries() { return m_entries; }
    [[nodiscard]] SessionWorkflow& sessions() { return m_sessions; }
    [[nodiscard]] AttendanceWorkflow& attendance() { return m_attendance; }
    [[nodiscard]] MeetingWorkflow& meetings() { return m_meetings; }
    [[nodiscard]] MemberWorkflow& members() { return m_members; }
    [[nodiscard]] MinutesWorkflow& minutes() { return m_minutes; }
    [[nodiscard]] MinutesLock& minutesLock() { return m_minutesLock; }
    [[nodiscard]] SpeakersQueue& speakers() { return m_speakers; }
    [[nodiscard]] AttachmentWorkflow& attachments() { return m_attachments; }
    [[nodiscard]] CorrespondenceWorkflow& correspondence() { return m_correspondence; }
    [[nodiscard]] CharterWorkflow& charters() { return m_charters; }
    [[nodiscard]] DecisionWorkflow& decisions() { return m_decisions; }
    [[nodiscard]] PaperTemplateWorkflow& templates() { return m_templates; }
    [[nodiscard]] ActionWorkflow& actions() { return m_actions; }
    [[nodiscard]] SimilarWorkflow& similar() { return m_similar; }
    [[nodiscard]] StudyWorkflow& studies() { return m_studies; }
    [[nodiscard]] QuestionnaireDesign& questionnaires() { return m_questionnaires; }
    [[nodiscard]] QuestionnaireDistribution& distributions() { return m_distributions; }
    [[nodiscard]] QuestionnaireEntry& responses() { return m_responses; }
    [[nodiscard]] QuestionnaireOnward& answersOnward() { return m_answersOnward; }
    [[nodiscard]] RecommendationWorkflow& recommendations() { return m_recommendations; }
    [[nodiscard]] ServiceWorkflow& services() { return m_services; }
    [[nodiscard]] ResourceWorkflow& resources() { return m_resources; }
    [[nodiscard]] ReferenceWorkflow& references() { return m_references; }
    [[nodiscard]] MemorandumWorkflow& memoranda() { return m_memoranda; }
    [[nodiscard]] WorkAreas& areas() { return *m_areas; }

    /** The general access to one entity's records; nothing for an unknown key. */
    [[nodiscard]] RecordStore* store(const QString& entity) const;

    /** Approves and locks a meeting's minutes with the canonical paper they are reprinted from. */
    Result<Minutes> approveMinutes(MeetingId meeting, const QString& approvedBy);

    /** Closes a year's register of correspondence with the index that is kept of it. */
    Result<ClosedYear> closeYear(int year, const QString& closedBy);

    /** Approves and locks a version of the founding text with the canonical paper it is reprinted from. */
    Result<Charter> approveCharter(CharterId charter, const QString& approvedBy);

    /** How many records of an entity there are, deleted ones left out. */
    Result<qint64> count(const QString& entity);
    /** Tells changedElsewhere() when another connection wrote to the file since the last call. */
    Result<void> lookForChangesElsewhere();

private:
    Workspace(std::unique_ptr<Database> database, const Clock& clock);
    Result<void> prepare(bool isNew);
    Result<void> fillNewFile();
    Result<void> refuseOlderSchema();
    void addStoresOfWork();
    template <typename T>
    void addStore(Repository<T>& repository,
                  std::function<Result<void>(T&)> save = {},
                  std::function<Result<void>(typename Repository<T>::IdType)> remove = {});

    std::unique_ptr<Database> m_database;
    EntityCatalog m_catalog;
    ChangeNotifier m_notifier;
    Journal m_journal;
    SearchIndex m_search;
    EntryFigures m_entryFigures;
    MinutesLock m_minutesLock;
    YearLock m_yearLock;
    CharterLock m_charterLock;
    DecisionLock m_decisionLock;
    QuestionnaireLock m_questionnaireLock;
    RecommendationGuard m_recommendationGuard;
    CoalitionRecords m_records;
    EntryWorkflow m_entries;
    SessionWorkflow m_sessions;
    AttendanceWorkflow m_attendance;
    MeetingWorkflow m_meetings;
    MemberWorkflow m_members;
    MinutesWorkflow m_minutes;
    SpeakersQueue m_speakers;
    AttachmentWorkflow m_attachments;
    CorrespondenceWorkflow m_correspondence;
    CharterWorkflow m_charters;
    DecisionWorkflow m_decisions;
    PaperTemplateWorkflow m_templates;
    ActionWorkflow m_actions;
    SimilarWorkflow m_similar;
    StudyWorkflow m_studies;
    QuestionnaireDesign m_questionnaires;
    QuestionnaireDistribution m_distributions;
    QuestionnaireEntry m_responses;
    QuestionnaireOnward m_answersOnward;
    RecommendationWorkflow m_recommendations;
    ServiceWorkflow m_services;
    ResourceWorkflow m_resources;
    ReferenceWorkflow m_references;
    MemorandumWorkflow m_memoranda;
    std::unique_ptr<WorkAreas> m_areas;
    std::map<QString, std::unique_ptr<RecordStore>> m_stores;
    qint64 m_dataVersion = 0;
};

} // namespace tahaluf
