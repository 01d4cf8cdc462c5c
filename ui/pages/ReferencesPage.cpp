// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ReferencesPage.h"

#include "coalition/references/Obligation.h"
#include "coalition/references/Reference.h"
#include "pages/PrintedList.h"
#include "pages/ReferenceDetail.h"
#include "Workspace.h"

namespace tahaluf {

ReferencesPage::ReferencesPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, tr("Reference library"), parent)
    , m_references(makeReferences())
    , m_obligations(makeObligations())
{
    addPart(tr("References"), QStringLiteral("references"), m_references);
    addPart(tr("Obligations"), QStringLiteral("obligations"), m_obligations);
}

RecordPage* ReferencesPage::makeReferences()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("references");
    options.columns =
        QStringList{QStringLiteral("title"), QStringLiteral("kind"), QStringLiteral("year"), QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("kind"), QStringLiteral("state")};
    options.quickFilters = {{QStringLiteral("dead"), tr("Dead addresses"), [] {
                                 return std::vector<ListFilter>{{QStringLiteral("link_is_dead"), {qint64(1)}}};
                             }}};
    options.cellRule = [&pageContext](const FieldInfo& field, const RowValues& row) -> std::optional<ShownCell> {
        if (field.key == QLatin1String("year")) {
            const qint64 year = row.value(field.key).toLongLong();
            return ShownCell{year > 0 ? pageContext.phrasebook().number(year) : QString(), {}};
        }
        // News and reports do not come into force.
        const auto kind = FieldValue<ReferenceKind>::fromStored(row.value(QStringLiteral("kind")));
        const bool isStated = kind != ReferenceKind::News && kind != ReferenceKind::Report;
        return field.key == QLatin1String("state") && !isStated ? std::optional(ShownCell()) : std::nullopt;
    };
    options.addLabel = tr("Add reference");
    options.emptyTitle = tr("No references yet");
    options.emptyText = tr("Laws, conventions, standards and reports that the work rests on stand here.");
    options.countText = [](int count) { return tr("%n reference(s)", nullptr, count); };
    options.listWidth = 640;
    options.detailWidth = 480;
    return new PrintedList(
        pageContext, options, [&pageContext] { return new ReferenceDetail(pageContext); }, this);
}

RecordPage* ReferencesPage::makeObligations()
{
    PageContext& pageContext = context();
    RecordPageOptions options;
    options.entity = QStringLiteral("obligations");
    options.columns = QStringList{
        QStringLiteral("duty"), QStringLiteral("reference"), QStringLiteral("member"), QStringLiteral("state")};
    options.pinnedFilters = QStringList{QStringLiteral("reference"), QStringLiteral("member"), QStringLiteral("state")};
    options.addLabel = tr("Add obligation");
    options.emptyTitle = tr("No obligations yet");
    options.emptyText = tr("What laws and conventions oblige to, who fulfils it and how far.");
    options.countText = [](int count) { return tr("%n obligation(s)", nullptr, count); };
    options.listWidth = 720;
    options.detailWidth = 400;
    auto* page = new PrintedList(
        pageContext,
        options,
        [&pageContext] { return new RecordDetail(pageContext, QStringLiteral("obligations"), {}); },
        this);
    page->addPaper(tr("Print the checklist"), QStringLiteral("obligations-checklist"));
    return page;
}

} // namespace tahaluf
