// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RecordFinder.h"

#include "coalition/AttachmentOwner.h"
#include "language/Bidi.h"
#include "widgets/PageContext.h"
#include "Workspace.h"

#include <utility>

namespace tahaluf {

RecordFinder::RecordFinder(PageContext& context, QStringList entities)
    : m_context(context)
    , m_entities(std::move(entities))
{
}

void RecordFinder::clear()
{
    m_hits.clear();
    m_suggestion.clear();
}

bool RecordFinder::find(const QString& typed, int limit)
{
    clear();
    if (typed.trimmed().isEmpty()) {
        return true;
    }
    // Made when first needed: it reads the vocabulary's place, which the start need not wait for.
    if (!m_searcher) {
        m_searcher.emplace(m_context.workspace().database(), m_context.workspace().catalog());
    }
    Result<std::vector<SearchHit>> found = m_searcher->search(typed, m_entities, limit);
    if (!found) {
        m_context.fail(found.takeError());
        return false;
    }
    m_hits = std::move(*found);
    if (m_hits.empty()) {
        Result<QString> meant = m_searcher->suggestion(typed);
        if (!meant) {
            m_context.fail(meant.takeError());
            return false;
        }
        m_suggestion = *meant;
    }
    return true;
}

QString RecordFinder::kindOf(const SearchHit& hit) const
{
    const EntityCatalog& catalog = m_context.workspace().catalog();
    const EntityInfo* entity = catalog.find(hit.entity);
    if (!entity) {
        return {};
    }
    if (hit.entity == QLatin1String("articles")) {
        return articleKind(ArticleId(hit.id)).value_or(entity->singularLabel());
    }
    if (hit.entity != QLatin1String("attachments")) {
        return entity->singularLabel();
    }
    const Result<std::optional<AttachmentOwner>> owner =
        attachmentOwner(m_context.workspace().database(), catalog, AttachmentId(hit.id));
    const EntityInfo* of = owner && *owner ? catalog.find((*owner)->entity) : nullptr;
    //: a found file: the word «attachment», and the kind of record it belongs to
    return of ? tr("%1 · %2").arg(entity->singularLabel(), of->singularLabel()) : entity->singularLabel();
}

std::optional<QString> RecordFinder::articleKind(ArticleId id) const
{
    const CoalitionRecords& records = m_context.workspace().records();
    const Result<Article> article = records.articles.get(id);
    const Result<Charter> version = article ? records.charters.get(article->charter) : Result<Charter>(article.error());
    if (!version) {
        return std::nullopt;
    }
    //: a found article: its kind, and the version of the founding text that it belongs to
    return m_context.phrasebook().shaped(tr("%1 · version %2").arg(choiceLabel(article->kind)).arg(version->number));
}

PopupRow RecordFinder::rowOf(const SearchHit& hit) const
{
    PopupRow row;
    row.text = hit.title;
    row.textMarks = hit.titleRanges;
    if (!hit.number.isEmpty()) {
        row.lead = Bidi::isolateReference(m_context.phrasebook().shaped(hit.number));
    }
    row.detail = kindOf(hit);
    if (hit.snippet != hit.title) {
        row.below = hit.snippet;
        row.belowMarks = hit.ranges;
    }
    return row;
}

std::vector<PopupRow> RecordFinder::rows() const
{
    std::vector<PopupRow> rows;
    for (const SearchHit& hit : m_hits) {
        rows.push_back(rowOf(hit));
    }
    return rows;
}

PopupRow RecordFinder::suggestionRow(const QString& typed) const
{
    PopupRow meant;
    meant.text = tr("Did you mean “%1”?").arg(m_suggestion);
    meant.below = tr("Nothing found for “%1”.").arg(typed.trimmed());
    return meant;
}

} // namespace tahaluf
