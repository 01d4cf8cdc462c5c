// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ReferenceWorkflow.h"

#include <QUrl>

#include <set>

namespace tahaluf {

Result<void> ReferenceWorkflow::save(Reference& reference)
{
    const int thisYear = m_records.now().date().year();
    if (reference.year != 0 && (reference.year < 1800 || reference.year > thisYear + 1)) {
        return refused(tr("“%1” is not a year; 0 where it is not known.").arg(reference.year), QStringLiteral("year"));
    }
    if (!reference.link.isEmpty()) {
        const QUrl address(reference.link.trimmed(), QUrl::StrictMode);
        if (!address.isValid() || address.host().isEmpty() ||
            (address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http"))) {
            return refused(tr("A web address begins with https:// or http://."), QStringLiteral("link"));
        }
        reference.link = address.toString();
    }
    std::set<qint64> passed{reference.id.value()};
    for (ReferenceId later = reference.supersededBy; later.isValid();) {
        if (!passed.insert(later.value()).second) {
            return refused(tr("A reference cannot be superseded by one that it supersedes itself."),
                           QStringLiteral("superseded_by"));
        }
        Result<std::optional<Reference>> next = m_records.references.find(later);
        if (!next) {
            return next.takeError();
        }
        later = *next ? (*next)->supersededBy : ReferenceId();
    }
    if (reference.amends.isValid() && reference.amends == reference.id) {
        return refused(tr("A reference does not amend itself."), QStringLiteral("amends"));
    }
    if (reference.supersededBy.isValid()) {
        reference.state = ReferenceState::Superseded;
    }
    return m_records.references.save(reference);
}

Result<void> ReferenceWorkflow::remove(ReferenceId id)
{
    Result<std::vector<Citation>> citations = m_records.citations.where(QStringLiteral("reference = ?"), {id.value()});
    if (!citations) {
        return citations.takeError();
    }
    if (!citations->empty()) {
        return refused(tr("It is cited in %n place(s): take the citations out first, or mark it as superseded.",
                          nullptr,
                          static_cast<int>(citations->size())));
    }
    return m_records.references.remove(id);
}

Result<void> ReferenceWorkflow::saveArticle(ReferenceArticle& article)
{
    Result<std::vector<ReferenceArticle>> others = m_records.referenceArticles.where(
        QStringLiteral("reference = ?"), {article.reference.value()}, QStringLiteral("position, id"));
    if (!others) {
        return others.takeError();
    }
    for (const ReferenceArticle& other : *others) {
        if (other.id != article.id && other.number.trimmed() == article.number.trimmed()) {
            return refused(tr("Article %1 of this reference is recorded already.").arg(article.number),
                           QStringLiteral("number"));
        }
    }
    if (article.position <= 0) {
        article.position = others->empty() ? 1 : others->back().position + 1;
    }
    return m_records.referenceArticles.save(article);
}

Result<void>
ReferenceWorkflow::checkArticle(ReferenceArticleId article, ReferenceId reference, const QString& field) const
{
    if (!article.isValid()) {
        return {};
    }
    Result<ReferenceArticle> found = m_records.referenceArticles.get(article);
    if (!found) {
        return found.takeError();
    }
    if (found->reference != reference) {
        return refused(tr("The article belongs to another reference: choose one of this reference."), field);
    }
    return {};
}

Result<void> ReferenceWorkflow::saveObligation(Obligation& obligation)
{
    if (Result<void> checked = checkArticle(obligation.article, obligation.reference, QStringLiteral("article"));
        !checked) {
        return checked;
    }
    const bool isJudged = obligation.state != ObligationState::NotExamined;
    if (isJudged && obligation.how.trimmed().isEmpty()) {
        return refused(tr("Say how it is fulfilled, or what is missing."), QStringLiteral("how"));
    }
    if (isJudged && !obligation.examinedOn.isValid()) {
        obligation.examinedOn = m_records.now().date();
    }
    return m_records.obligations.save(obligation);
}

Result<void> ReferenceWorkflow::saveCitation(Citation& citation)
{
    const int places =
        int(citation.study.isValid()) + int(citation.decision.isValid()) + int(citation.article.isValid());
    if (places != 1) {
        return refused(tr("A citation stands in one place: a study, a decision or an article of the founding text."));
    }
    if (Result<void> checked =
            checkArticle(citation.referenceArticle, citation.reference, QStringLiteral("reference_article"));
        !checked) {
        return checked;
    }
    return m_records.citations.save(citation);
}

} // namespace tahaluf
