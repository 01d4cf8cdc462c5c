// SPDX-License-Identifier: GPL-3.0-or-later
#include "coalition/StudyQueries.h"
#include "SampleCoalition.h"
#include "support/Verify.h"
#include "workflows/ProposalStates.h"
#include "Workspace.h"

#include <set>

using namespace tahaluf;

/** The sample goes through study as a coalition does: every outcome, a batch, late ones, a merger. */
class TstSampleStudies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto made = Workspace::inMemory();
        VERIFY_DONE(made);
        m_workspace = std::move(*made);
        VERIFY_DONE(loadSample(*m_workspace));
        m_studies = *m_workspace->records().studies.all();
    }

    void atLeastTwentyFourAreStudiedWithEveryOutcome()
    {
        std::set<qint64> studied;
        std::set<StudyOutcome> outcomes;
        std::set<StudyState> states;
        QHash<QString, int> batches;
        for (const Study& study : m_studies) {
            studied.insert(study.entry.value());
            outcomes.insert(study.outcome);
            states.insert(study.state);
            batches[study.reviewer.isValid() ? QString() : study.committee + study.assignedOn.toString()]++;
            QVERIFY(study.reviewer.isValid() || !study.committee.isEmpty());
            QVERIFY(study.dueOn >= study.assignedOn);
            QVERIFY(!study.isOpen() || study.outcome == StudyOutcome::None);
        }
        QVERIFY(studied.size() >= 24);
        QCOMPARE(outcomes.size(), std::size_t(6));
        QCOMPARE(states.size(), std::size_t(4));
        batches.remove(QString());
        QVERIFY(*std::max_element(batches.cbegin(), batches.cend()) >= 4);
    }

    void aStudyExplainsEveryState()
    {
        const auto entries = m_workspace->records().entries.all();
        VERIFY_DONE(entries);
        for (const Entry& entry : *entries) {
            const auto study = StudyQueries(m_workspace->records()).current(entry.id);
            VERIFY_DONE(study);
            if (entry.state == EntryState::Recorded || entry.state == EntryState::Withdrawn) {
                QVERIFY(!*study || (*study)->state == StudyState::Recalled);
                continue;
            }
            QVERIFY2(*study, qPrintable(entry.number));
            if (entry.state == EntryState::UnderStudy) {
                QVERIFY2((*study)->isOpen(), qPrintable(entry.number));
                continue;
            }
            QCOMPARE((*study)->state, StudyState::Finished);
            QCOMPARE(ProposalStates::after(ProposalStates::stepOf((*study)->outcome)), entry.state);
            QCOMPARE((*study)->reason, entry.reason);
            QVERIFY(!(*study)->opinion.isEmpty());
            QVERIFY(entry.state != EntryState::AdoptedAmended || !entry.formalText.isEmpty());
        }
    }

    void twoAreLateOnTheDayOfTheThirdInvitation()
    {
        const auto late = StudyQueries(m_workspace->records()).late(QDate(2012, 12, 6));
        VERIFY_DONE(late);
        QCOMPARE(late->size(), std::size_t(2));
    }

    void theMergerCanBeUndone()
    {
        const auto merged = m_workspace->records().entries.where(QStringLiteral("state = 'merged'"));
        VERIFY_DONE(merged);
        QCOMPARE(merged->size(), std::size_t(1));
        const auto link = StudyQueries(m_workspace->records()).mergerOf(merged->front().id);
        QVERIFY(link && *link);
        VERIFY_DONE(m_workspace->similar().undo((*link)->id, QStringLiteral("تبيّن الفرق")));
        const Entry entry = *m_workspace->records().entries.get(merged->front().id);
        QCOMPARE(entry.state, EntryState::UnderStudy);
        QCOMPARE(entry.reason, QStringLiteral("أُحيل إلى الدراسة: ممثل جامعة قطر."));
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Study> m_studies;
};

QTEST_GUILESS_MAIN(TstSampleStudies)
#include "TstSampleStudies.moc"
