// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papers/TrainingFacts.h"

#include "reports/papers/PaperArguments.h"

#include <algorithm>

namespace tahaluf {

TrainingFacts::TrainingFacts(PaperWords& words)
    : m_words(words)
    , m_records(words.records().journal)
    , m_queries(words.records(), m_records)
    , m_training(words.phrasebook())
    , m_results(m_parts)
{
    const QString asked = PaperArguments::numberIn(words.request().paper);
    TrainingProgrammeId id = asked.isEmpty() ? TrainingProgrammeId() : words.read(m_queries.byNumber(asked)).id;
    if (asked.isEmpty()) {
        const std::vector<TrainingProgramme> all = words.read(m_queries.programmes(words.request().edition));
        id = all.empty() ? TrainingProgrammeId() : all.back().id;
    }
    if (!id.isValid()) {
        return;
    }
    TrainingParts parts = words.read(m_queries.parts(id));
    if (parts.programme.audience > words.request().edition) {
        return;
    }
    m_parts = std::move(parts);
    m_results = TrainingResults(m_parts);
    m_trainers = words.read(m_queries.trainers(id));
    m_certificates = words.read(m_queries.certificates(id));
    words.setDate(m_parts.programme.completedOn);
}

Result<Document> TrainingFacts::withoutProgramme(const QString& title)
{
    Document paper = m_words.document(title);
    paper.title(title);
    paper.paragraph(m_words.request().edition == Audience::Internal
                        ? wording("No training programme is recorded yet.")
                        : wording("No training programme in this edition."));
    return m_words.finished(std::move(paper));
}

void TrainingFacts::begin(Document& paper, const QString& title)
{
    paper.metadata().subject = m_training.name(programme());
    paper.setup().footer.number = m_words.reference(programme().number);
    paper.title(title);
    paper.subtitle(m_training.name(programme()));
}

QString TrainingFacts::period() const
{
    const DateText& dates = m_words.dates();
    const TrainingProgramme& shown = programme();
    if (!shown.endsOn.isValid() || shown.endsOn == shown.startsOn) {
        return dates.dayAndDual(shown.startsOn);
    }
    return wording("From %1 until %2").arg(dates.dayAndDual(shown.startsOn), dates.dayAndDual(shown.endsOn));
}

QString TrainingFacts::venue() const
{
    return m_words.recorded(m_words.phrasebook().shaped(m_words.either(programme().venue, programme().venueEn)));
}

QString TrainingFacts::venueOf(const TrainingSession& session) const
{
    return session.venue.trimmed().isEmpty() ? venue() : m_words.recorded(m_words.phrasebook().shaped(session.venue));
}

QString TrainingFacts::trainersOf(const TrainingSession& session)
{
    QStringList names;
    for (const SessionTrainer& trainer : m_trainers) {
        if (trainer.session != session.id) {
            continue;
        }
        if (trainer.person.isValid()) {
            names << m_words.recorded(m_words.person(trainer.person));
        } else {
            const Resource resource = m_words.read(m_words.records().resources.get(trainer.resource));
            names << m_words.recorded(m_words.either(resource.name, resource.nameEn)) + u'\n' +
                         m_words.recorded(m_words.member(resource.member));
        }
    }
    return names.join(u'\n');
}

QString TrainingFacts::whenOf(const TrainingSession& session) const
{
    const DateText& dates = m_words.dates();
    if (!session.startsAt.isValid()) {
        return {};
    }
    return dates.weekday(session.startsAt.date()) + u' ' + dates.shortDate(session.startsAt.date()) + u'\n' +
           dates.time(session.startsAt.time());
}

const Certificate* TrainingFacts::certificateOf(TraineeId trainee) const
{
    const auto found = std::find_if(m_certificates.begin(), m_certificates.end(), [trainee](const Certificate& each) {
        return each.trainee == trainee && each.state == CertificateState::Valid;
    });
    return found == m_certificates.end() ? nullptr : &*found;
}

} // namespace tahaluf
