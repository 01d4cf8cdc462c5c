// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workspace.h"

#include "coalition/CoalitionCatalog.h"
#include "reports/papers/FinalText.h"
#include "reports/papers/MinutesPaper.h"
#include "reports/papers/YearIndex.h"
#include "safety/BackupKeeper.h"
#include "storage/CommandNames.h"
#include "storage/Migrator.h"
#include "storage/SchemaFiles.h"
#include "storage/SortKeys.h"
#include "storage/Transaction.h"
#include "storage/TypedRecordStore.h"
#include "WorkAreas.h"

#include <QDir>

namespace tahaluf {

namespace {
/** Nothing is brought up to date that is not kept as it was. */
Result<void> keepBeforeMigration(Database& database, const Clock& clock)
{
    Result<int> version = database.schemaVersion();
    if (!version) {
        return version.takeError();
    }
    if (*version == SchemaFiles::latestVersion()) {
        return {};
    }
    return withoutValue(BackupKeeper::make(database, {database.path(), {}, clock.localNow()}));
}
} // namespace

const Clock& Workspace::systemClock()
{
    static const Clock clock;
    return clock;
}

Workspace::Workspace(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database))
    , m_catalog(coalitionCatalog())
    , m_journal(*m_database, m_catalog, m_notifier, clock)
    , m_search(*m_database, m_catalog)
    , m_entryFigures(*m_database)
    , m_minutesLock(*m_database)
    , m_yearLock(*m_database)
    , m_charterLock(*m_database)
    , m_decisionLock(*m_database)
    , m_questionnaireLock(*m_database)
    , m_recommendationGuard(*m_database)
    , m_records(m_journal)
    , m_entries(m_records)
    , m_sessions(m_records)
    , m_attendance(m_records)
    , m_meetings(m_records)
    , m_members(m_records)
    , m_minutes(m_records)
    , m_speakers(m_records)
    , m_attachments(m_records)
    , m_correspondence(m_records)
    , m_charters(m_records, m_charterLock)
    , m_decisions(m_records, m_decisionLock)
    , m_templates(m_records)
    , m_actions(m_records)
    , m_similar(m_records)
    , m_studies(m_records)
    , m_questionnaires(m_records)
    , m_distributions(m_records)
    , m_responses(m_records)
    , m_answersOnward(m_records)
    , m_recommendations(m_records)
    , m_services(m_records)
    , m_resources(m_records)
    , m_references(m_records)
    , m_memoranda(m_records)
    , m_areas(std::make_unique<WorkAreas>(m_records))
{
    m_journal.addObserver(m_search);
    m_journal.addObserver(m_entryFigures);
    m_journal.addObserver(m_minutesLock);
    m_journal.addObserver(m_yearLock);
    m_journal.addObserver(m_charterLock);
    m_journal.addObserver(m_decisionLock);
    m_journal.addObserver(m_questionnaireLock);
    m_journal.addObserver(m_recommendationGuard);
    m_journal.setActor(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    addStore(m_records.profiles);
    addStore(m_records.members);
    addStore(m_records.formerNames);
    addStore(m_records.people);
    addStore(m_records.formerPosts);
    addStore(m_records.representations);
    addStore(m_records.series);
    addStore<Meeting>(m_records.meetings, [this](Meeting& meeting) { return m_meetings.save(meeting); });
    addStore<AgendaItem>(m_records.agenda, [this](AgendaItem& item) {
        return item.id.isValid() || item.position > 0 ? m_records.agenda.save(item) : m_meetings.addAgendaItem(item);
    });
    addStore(m_records.invitations);
    addStore(m_records.attendance);
    addStore(m_records.breaks);
    addStore(m_records.speakers);
    addStore(m_records.themes);
    addStore(m_records.mechanisms);
    addStore<Entry>(
        m_records.entries,
        [this](Entry& entry) { return m_entries.save(entry); },
        [this](EntryId id) { return m_entries.remove(id); });
    addStore(m_records.slips);
    addStore(m_records.minutes);
    addStore(m_records.minutesParagraphs);
    addStore(m_records.minutesRemarks);
    addStore(m_records.errata);
    addStore(m_records.attachments);
    addStore<Letter>(m_records.letters, [this](Letter& letter) { return m_correspondence.save(letter); });
    addStore<ClosedYear>(m_records.closedYears, [](ClosedYear&) -> Result<void> {
        return refused(tr("A year is closed on the page of correspondence, not by entering a record."));
    });
    addStore<PaperTemplate>(m_records.paperTemplates,
                            [this](PaperTemplate& changed) { return m_templates.save(changed); });
    addStore(m_records.textModules);
    addStore<ProposalLink>(
        m_records.proposalLinks,
        [this](ProposalLink& link) { return m_similar.save(link); },
        [this](ProposalLinkId id) { return m_similar.undo(id); });
    addStore<Study>(
        m_records.studies,
        [this](Study& study) { return m_studies.save(study); },
        [](StudyId) -> Result<void> {
            return refused(tr("A study is not deleted: recall it, or reopen it to correct it."));
        });
    addStore<Recommendation>(m_records.recommendations,
                             [this](Recommendation& recommendation) { return m_recommendations.save(recommendation); });
    addStore<RecommendationSource>(m_records.recommendationSources, [this](RecommendationSource& source) {
        return m_recommendations.saveSource(source);
    });
    addStore<RecommendationSupport>(m_records.recommendationSupports, [this](RecommendationSupport& support) {
        return m_recommendations.saveSupport(support);
    });
    addStore<FollowUp>(m_records.followUps,
                       [this](FollowUp& followUp) { return m_recommendations.saveFollowUp(followUp); });
    addStore<Charter>(m_records.charters, [this](Charter& charter) { return m_charters.save(charter); });
    addStore<Article>(m_records.articles, [this](Article& article) { return m_charters.saveArticle(article); });
    addStore<DecisionRules>(m_records.decisionRules,
                            [this](DecisionRules& rules) { return m_decisions.saveRules(rules); });
    addStore<Decision>(m_records.decisions, [this](Decision& decision) { return m_decisions.save(decision); });
    addStore<Position>(m_records.positions, [this](Position& position) { return m_decisions.savePosition(position); });
    addStore<ArticleSource>(m_records.articleSources,
                            [this](ArticleSource& source) { return m_charters.saveSource(source); });
    addStore<ArticleComment>(m_records.articleComments,
                             [this](ArticleComment& comment) { return m_charters.saveComment(comment); });
    addStore<Action>(m_records.actions, [this](Action& action) { return m_actions.save(action); });
    addStore(m_records.actionSupports);
    addStore<Questionnaire>(m_records.questionnaires,
                            [this](Questionnaire& form) { return m_questionnaires.save(form); });
    addStore<QuestionnaireSection>(m_records.questionnaireSections, [this](QuestionnaireSection& section) {
        return m_questionnaires.saveSection(section);
    });
    addStore<AnswerList>(m_records.answerLists, [this](AnswerList& list) { return m_questionnaires.saveList(list); });
    addStore<AnswerOption>(m_records.answerOptions,
                           [this](AnswerOption& option) { return m_questionnaires.saveOption(option); });
    addStore<Question>(m_records.questions,
                       [this](Question& question) { return m_questionnaires.saveQuestion(question); });
    addStore<Distribution>(m_records.distributions,
                           [this](Distribution& distribution) { return m_distributions.save(distribution); });
    addStore(m_records.distributionReminders);
    addStore(m_records.responses);
    addStore(m_records.answers);
    addStore(m_records.answerProposals);
    addStore(m_records.recordSuggestions);
    addStoresOfWork();
    m_areas->addStores(m_stores);
}

Workspace::~Workspace() = default;

template <typename T>
void Workspace::addStore(Repository<T>& repository,
                         std::function<Result<void>(T&)> save,
                         std::function<Result<void>(typename Repository<T>::IdType)> remove)
{
    tahaluf::addStore(m_stores, repository, std::move(save), std::move(remove));
}

RecordStore* Workspace::store(const QString& entity) const
{
    const auto found = m_stores.find(entity);
    return found == m_stores.end() ? nullptr : found->second.get();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Clock& clock)
{
    Result<std::unique_ptr<Database>> database = Database::create(path);
    if (!database) {
        return database.takeError();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), clock));
    if (Result<void> prepared = workspace->prepare(true); !prepared) {
        return prepared.takeError();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, OpenMode mode, const Clock& clock)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, mode);
    if (!database) {
        return database.takeError();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), clock));
    if (Result<void> prepared = workspace->prepare(false); !prepared) {
        return prepared.takeError();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openReader(const QString& path, const Clock& clock)
{
    Result<std::unique_ptr<Database>> database = Database::openReader(path);
    if (!database) {
        return database.takeError();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), clock));
    if (Result<void> prepared = workspace->prepare(false); !prepared) {
        return prepared.takeError();
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::inMemory(const Clock& clock)
{
    Result<std::unique_ptr<Database>> database = Database::openInMemory();
    if (!database) {
        return database.takeError();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), clock));
    if (Result<void> prepared = workspace->prepare(true); !prepared) {
        return prepared.takeError();
    }
    return workspace;
}

Result<void> Workspace::prepare(bool isNew)
{
    if (m_database->mode() == OpenMode::ReadWrite) {
        if (Result<void> kept = isNew ? Result<void>() : keepBeforeMigration(*m_database, clock()); !kept) {
            return kept.takeError();
        }
        if (Result<void> migrated = Migrator::migrate(*m_database); !migrated) {
            return migrated.takeError();
        }
    } else if (Result<void> current = refuseOlderSchema(); !current) {
        return current.takeError();
    }
    if (isNew) {
        if (Result<void> filled = fillNewFile(); !filled) {
            return filled.takeError();
        }
    }
    if (m_database->mode() == OpenMode::ReadWrite) {
        if (Result<void> current = SortKeys::ensureCurrent(m_journal); !current) {
            return current.takeError();
        }
        if (Result<void> current = m_search.ensureCurrent(m_journal); !current) {
            return current.takeError();
        }
    }
    Result<qint64> version = m_database->dataVersion();
    if (!version) {
        return version.takeError();
    }
    m_dataVersion = *version;
    return {};
}

Result<void> Workspace::refuseOlderSchema()
{
    Result<int> version = m_database->schemaVersion();
    if (!version) {
        return version.takeError();
    }
    if (*version < SchemaFiles::latestVersion()) {
        return Error{
            ErrorKind::CannotOpen,
            tr("“%1” was written by an older version (schema %2, this program has %3) and cannot be brought up "
               "to date because it is read only. Copy it to a folder where you may write, and open the copy.")
                .arg(QDir::toNativeSeparators(path()))
                .arg(*version)
                .arg(SchemaFiles::latestVersion()),
            {}};
    }
    return {};
}

Result<void> Workspace::fillNewFile()
{
    Result<Transaction> transaction = Transaction::begin(m_journal);
    if (!transaction) {
        return transaction.takeError();
    }
    if (Result<void> named = CommandNames::note(*transaction, CommandNames::NewFile); !named) {
        return named.takeError();
    }
    Profile profile;
    profile.name = QStringLiteral("التحالف الوطني لمكافحة الاتجار بالبشر");
    profile.nameEn = QStringLiteral("National Coalition against Human Trafficking");
    if (Result<void> saved = m_records.profiles.insert(profile); !saved) {
        return saved.takeError();
    }
    Series consultative;
    consultative.code = QStringLiteral("ت");
    consultative.name = QStringLiteral("اللقاء التشاوري");
    consultative.nameEn = QStringLiteral("Consultative Meeting");
    if (Result<void> saved = m_records.series.insert(consultative); !saved) {
        return saved.takeError();
    }
    const std::vector<std::pair<QString, QString>> themes{
        {QStringLiteral("الوقاية"), QStringLiteral("Prevention")},
        {QStringLiteral("الحماية"), QStringLiteral("Protection")},
        {QStringLiteral("الملاحقة القضائية"), QStringLiteral("Prosecution")},
        {QStringLiteral("الشراكة"), QStringLiteral("Partnership")},
    };
    for (std::size_t i = 0; i < themes.size(); ++i) {
        Theme theme;
        theme.name = themes[i].first;
        theme.nameEn = themes[i].second;
        theme.position = static_cast<int>(i) + 1;
        if (Result<void> saved = m_records.themes.insert(theme); !saved) {
            return saved.takeError();
        }
    }
    return transaction->commit();
}

Result<Minutes> Workspace::approveMinutes(MeetingId meeting, const QString& approvedBy)
{
    Result<Document> paper = MinutesPaper::canonical(m_records, meeting);
    if (!paper) {
        return paper.takeError();
    }
    Result<CanonicalPaper> kept = paper->canonical();
    if (!kept) {
        return kept.takeError();
    }
    return m_minutes.approve(meeting, approvedBy, kept->document, kept->hash);
}

Result<ClosedYear> Workspace::closeYear(int year, const QString& closedBy)
{
    Result<Document> paper = YearIndex::canonical(m_records, year);
    if (!paper) {
        return paper.takeError();
    }
    Result<CanonicalPaper> kept = paper->canonical();
    if (!kept) {
        return kept.takeError();
    }
    return m_correspondence.closeYear(year, closedBy, kept->document, kept->hash);
}

Result<Charter> Workspace::approveCharter(CharterId charter, const QString& approvedBy)
{
    Result<Document> paper = FinalText::canonical(m_records, charter, approvedBy);
    if (!paper) {
        return paper.takeError();
    }
    Result<CanonicalPaper> kept = paper->canonical();
    if (!kept) {
        return kept.takeError();
    }
    return m_charters.approve(charter, approvedBy, kept->document, kept->hash);
}

Result<qint64> Workspace::count(const QString& entity)
{
    const EntityInfo* info = m_catalog.find(entity);
    if (!info) {
        return Error{ErrorKind::Usage, tr("There is no kind of record named “%1”.").arg(entity), {}};
    }
    return m_database->number(QStringLiteral("SELECT count(*) FROM %1 WHERE deleted = 0").arg(info->table));
}

Result<void> Workspace::lookForChangesElsewhere()
{
    Result<qint64> version = m_database->dataVersion();
    if (!version) {
        return version.takeError();
    }
    if (*version != m_dataVersion) {
        m_dataVersion = *version;
        emit m_notifier.changedElsewhere();
    }
    return {};
}

} // namespace tahaluf
