// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coalition/training/TrainingWords.h"
#include "coalition/TrainingQueries.h"
#include "reports/papers/PaperWords.h"

#include <QCoreApplication>

namespace tahaluf {

/** The programme a paper is about, with all that belongs to it, in the paper's words. */
class TrainingFacts
{
    Q_DECLARE_TR_FUNCTIONS(TrainingFacts)

public:
    /** Reads the programme that was asked for, without one the newest that the edition may have. */
    explicit TrainingFacts(PaperWords& words);

    /** Whether there is a programme; without one there is nothing else here. */
    [[nodiscard]] bool isThere() const { return m_parts.programme.id.isValid(); }
    /** A paper of this title that says that there is no programme, or none in this edition. */
    [[nodiscard]] Result<Document> withoutProgramme(const QString& title);
    /** Title and subtitle: what paper, of which programme. */
    void begin(Document& paper, const QString& title);

    [[nodiscard]] const TrainingProgramme& programme() const { return m_parts.programme; }
    [[nodiscard]] const TrainingParts& parts() const { return m_parts; }
    [[nodiscard]] const TrainingResults& results() const { return m_results; }
    [[nodiscard]] const std::vector<Certificate>& certificates() const { return m_certificates; }
    [[nodiscard]] const TrainingQueries& queries() const { return m_queries; }
    [[nodiscard]] const TrainingWords& wordsOfTraining() const { return m_training; }

    /** «من الأحد … إلى الخميس …», both dates. */
    [[nodiscard]] QString period() const;
    [[nodiscard]] QString venue() const;
    /** Of the session, else of the programme. */
    [[nodiscard]] QString venueOf(const TrainingSession& session) const;
    /** Who teaches it, with their bodies below their names. */
    [[nodiscard]] QString trainersOf(const TrainingSession& session);
    /** «الأحد 13/1/2013، 9:00 صباحًا» */
    [[nodiscard]] QString whenOf(const TrainingSession& session) const;
    /** The certificate that holds; a null pointer where there is none. */
    [[nodiscard]] const Certificate* certificateOf(TraineeId trainee) const;

private:
    [[nodiscard]] QString wording(const char* source) const
    {
        return m_words.phrasebook().phrase("TrainingFacts", source);
    }

    PaperWords& m_words;
    TrainingRecords m_records;
    TrainingQueries m_queries;
    TrainingWords m_training;
    TrainingParts m_parts;
    TrainingResults m_results;
    std::vector<SessionTrainer> m_trainers;
    std::vector<Certificate> m_certificates;
};

} // namespace tahaluf
