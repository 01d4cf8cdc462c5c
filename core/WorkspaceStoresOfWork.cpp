// SPDX-License-Identifier: GPL-3.0-or-later
// The stores of the coalition at work: services, resources, references, memoranda.
#include "storage/TypedRecordStore.h"
#include "Workspace.h"

namespace tahaluf {

void Workspace::addStoresOfWork()
{
    tahaluf::addStore(m_stores, m_records.services, [this](Service& service) { return m_services.save(service); });
    tahaluf::addStore(m_stores, m_records.referralPaths);
    tahaluf::addStore(
        m_stores,
        m_records.referralSteps,
        [this](ReferralStep& step) { return m_services.saveStep(step); },
        [this](ReferralStepId id) { return m_services.removeStep(id); });
    tahaluf::addStore(
        m_stores,
        m_records.resources,
        [this](Resource& resource) { return m_resources.save(resource); },
        [this](ResourceId id) { return m_resources.remove(id); });
    tahaluf::addStore(m_stores, m_records.resourceRequests, [this](ResourceRequest& request) {
        return m_resources.saveRequest(request);
    });
    tahaluf::addStore(
        m_stores,
        m_records.references,
        [this](Reference& reference) { return m_references.save(reference); },
        [this](ReferenceId id) { return m_references.remove(id); });
    tahaluf::addStore(m_stores, m_records.referenceArticles, [this](ReferenceArticle& article) {
        return m_references.saveArticle(article);
    });
    tahaluf::addStore(m_stores, m_records.obligations, [this](Obligation& obligation) {
        return m_references.saveObligation(obligation);
    });
    tahaluf::addStore(
        m_stores, m_records.citations, [this](Citation& citation) { return m_references.saveCitation(citation); });
    tahaluf::addStore(
        m_stores, m_records.memoranda, [this](Memorandum& memorandum) { return m_memoranda.save(memorandum); });
    tahaluf::addStore(
        m_stores, m_records.memorandumParties, [this](MemorandumParty& party) { return m_memoranda.saveParty(party); });
}

} // namespace tahaluf
