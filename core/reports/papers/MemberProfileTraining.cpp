// SPDX-License-Identifier: GPL-3.0-or-later
// The staff of a body who were nominated for training.
#include "coalition/training/TrainingWords.h"
#include "coalition/TrainingQueries.h"
#include "reports/papers/MemberProfile.h"

#include <algorithm>

namespace tahaluf {

void MemberProfile::addTraining(Document& paper)
{
    paper.heading(1, wording("Staff in training"));
    paper::Table table;
    table.columns = {{.title = wording("Name and position"), .weight = 2.2},
                     {.title = wording("Training programme"), .weight = 3},
                     {.title = wording("State"), .width = 24},
                     {.title = wording("Hours"), .width = 21},
                     {.title = wording("Certificate"), .width = 26}};
    const TrainingRecords training(m_words.records().journal);
    const TrainingQueries queries(m_words.records(), training);
    const TrainingWords said(m_words.phrasebook());
    for (const TrainingProgramme& programme : m_words.read(queries.programmes(Audience::Internal))) {
        const TrainingResults results(m_words.read(queries.parts(programme.id)));
        const std::vector<Certificate> certificates = m_words.read(queries.certificates(programme.id));
        for (const TraineeResult& result : results.trainees()) {
            if (result.trainee.member != m_member.id) {
                continue;
            }
            const auto certificate =
                std::find_if(certificates.begin(), certificates.end(), [&result](const Certificate& each) {
                    return each.trainee == result.trainee.id && each.state == CertificateState::Valid;
                });
            paper::Row row{m_words.personWithPosition(result.trainee.person),
                           said.name(programme),
                           m_words.label(result.trainee.state),
                           result.trainee.takesPart() ? said.hours(result.minutes) : QString(),
                           certificate == certificates.end() ? QString() : m_words.reference(certificate->number)};
            // Names of staff are for the partners at the widest.
            row.audience = std::max(programme.audience, Audience::Partners);
            table.rows.append(row);
        }
    }
    addTable(paper, std::move(table), wording("The body has nominated nobody for training yet."));
}

} // namespace tahaluf
